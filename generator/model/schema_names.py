"""Names of schemas: those of the components, and those of whatever else a reference leads to."""

from __future__ import annotations

from generator.contract import FILES, Contract, SchemaRef, shared_name
from generator.contract.references import Targets, resolve_satisfiable
from generator.json_types import tokens
from generator.model.nullability import Nullability
from generator.model.types import Named, Nothing, Nullable, TypeRef


def hint_for(pointer: str, own: str, suffix: str = "") -> str:
    """Return what the types in an object are named after.

    That is the object itself where it is a shared one, such as a component, otherwise `own`.
    """
    shared = shared_name(pointer)
    return own if shared is None else f"{shared}{suffix}"


class NamedSchemas:
    """Names every schema that is referred to, and keeps those whose type is still to be defined."""

    def __init__(self, contract: Contract) -> None:
        """Reserve the names of the component schemas, which are the `components`."""
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self._waiting: list[tuple[str, SchemaRef]] = []
        self._numbers: dict[str, int] = {}
        targets = contract.schemas.targets
        self._nullability = Nullability(targets)
        self._types: dict[str, TypeRef] = {}
        for name, component in sorted(contract.component_schemas.items()):
            if not component.is_false:
                ref = self._resolve_component(targets, component)
                self._names[component.pointer] = self._names[ref.pointer] = name
                self._taken.add(name)
                self._waiting.append((name, ref))
        self.components = tuple(ref for _, ref in self._waiting)
        self._waiting.reverse()

    def _resolve_component(self, targets: Targets, component: SchemaRef) -> SchemaRef:
        """Return the schema of another file that a component only refers to, else itself.

        The name of the component is meant for that schema.
        """
        is_reference = len(component.schema) == 1
        target = resolve_satisfiable(targets, component) if is_reference else None
        if target is None or not target.pointer.startswith(f"/{FILES}/"):
            return component
        return component if target.pointer in self._names else target

    def pop_undefined(self) -> tuple[str, SchemaRef] | None:
        """Return a schema whose type is still to be defined, None when there is none left."""
        return self._waiting.pop() if self._waiting else None

    def name_at(self, pointer: str) -> str | None:
        """Return the name of the schema at a pointer, if it has one."""
        return self._names.get(pointer)

    def type_of(self, target: SchemaRef) -> TypeRef:
        """Return the type of a schema that is referred to: its name, null, or either."""
        type_ref = self._types.get(target.pointer)
        if type_ref is None:
            type_ref = self._types[target.pointer] = self._build_type(target)
        return type_ref

    def _build_type(self, target: SchemaRef) -> TypeRef:
        name = self._names.get(target.pointer)
        if name is None:
            hint = shared_name(target.pointer) or ".".join(tokens(target.pointer)[-2:])
            name = self.take_free_name(hint)
            self._names[target.pointer] = name
            self._waiting.append((name, target))
        if self._nullability.is_only_null(target):
            return Nothing()
        has_null = self._nullability.allows_null(target)
        return Nullable(Named(name)) if has_null else Named(name)

    def take_free_name(self, hint: str) -> str:
        """Return a name that no type has yet, the hint itself if it is free."""
        name = hint
        while name in self._taken:
            n = self._numbers[hint] = self._numbers.get(hint, 1) + 1
            name = f"{hint}_{n}"
        self._taken.add(name)
        return name
