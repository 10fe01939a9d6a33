"""Schemas with a name: those of the components, and whatever else a `$ref` leads to."""

from __future__ import annotations

from generator.contract.coerce import as_object
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.json_types import child, tokens
from generator.model.all_of import target_of
from generator.model.nullability import Nulls
from generator.model.types import Named, Nothing, Nullable, TypeRef
from generator.openapi.load.provenance import FILES, shared_name
from generator.openapi.spec import Spec

COMPONENTS = "/components/schemas"


class NamedSchemas:
    """Gives every schema that is referred to its name, and keeps those still to be defined."""

    def __init__(self, spec: Spec) -> None:
        """Reserve the names of the component schemas, which are the `components`."""
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self._waiting: list[tuple[str, SchemaRef]] = []
        self._numbers: dict[str, int] = {}
        self._nulls = Nulls(spec)
        self._references: dict[str, TypeRef] = {}
        schemas = as_object(as_object(spec.root.get("components")).get("schemas"))
        for name, schema in sorted(schemas.items()):
            pointer = child(COMPONENTS, name)
            found = schema_ref(schema, pointer)
            if found is not None:
                found = self._elsewhere(spec, found)
                self._names[pointer] = self._names[found.pointer] = name
                self._taken.add(name)
                self._waiting.append((name, found))
        self.components = tuple(found for _, found in self._waiting)
        self._waiting.reverse()

    def _elsewhere(self, spec: Spec, found: SchemaRef) -> SchemaRef:
        """The schema of another file that a component does nothing but refer to; else itself.

        The name of the component is meant for it, so it is no other name of it.
        """
        target = target_of(spec, found) if len(found.schema) == 1 else None
        if target is None or not target.pointer.startswith(f"/{FILES}/"):
            return found
        return found if target.pointer in self._names else target

    def next(self) -> tuple[str, SchemaRef] | None:
        """A schema that still wants a definition, None when there is none left."""
        return self._waiting.pop() if self._waiting else None

    def name_at(self, pointer: str) -> str | None:
        """The name of the schema at a pointer, if it has one."""
        return self._names.get(pointer)

    def of(self, target: SchemaRef) -> TypeRef:
        """The type that a schema is when it is referred to: its name, or null, or both."""
        known = self._references.get(target.pointer)
        if known is None:
            known = self._references[target.pointer] = self._of(target)
        return known

    def _of(self, target: SchemaRef) -> TypeRef:
        name = self._names.get(target.pointer)
        if name is None:
            hint = shared_name(target.pointer) or ".".join(tokens(target.pointer)[-2:])
            name = self.free_name(hint)
            self._names[target.pointer] = name
            self._waiting.append((name, target))
        if self._nulls.only(target):
            return Nothing()
        return Nullable(Named(name)) if self._nulls.taken(target) else Named(name)

    def free_name(self, hint: str) -> str:
        """A name that no type has yet, the hint itself if it can be."""
        name = hint
        while name in self._taken:
            n = self._numbers[hint] = self._numbers.get(hint, 1) + 1
            name = f"{hint}_{n}"
        self._taken.add(name)
        return name
