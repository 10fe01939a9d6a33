"""Parents: component schemas that others extend with `allOf`, told apart by a discriminator.

Where such a schema is named, one that extends it may come (OpenAPI 3.1, 4.8.25).
"""

from __future__ import annotations

from generator.contract.coerce import as_object, as_text
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.model.all_of import MergedSchema, merge_all_of, target_of, variant_parts
from generator.model.discriminators import Discriminators, place
from generator.model.references import reference
from generator.model.schema_names import NamedSchemas
from generator.model.schema_predicates import is_record, not_null
from generator.model.types import Discriminator, Named
from generator.openapi.load.provenance import FILES
from generator.openapi.spec import Spec


class Parents:
    """Knows the parents among the component schemas and those of other files, and who extends
    them."""

    def __init__(self, spec: Spec, named: NamedSchemas) -> None:
        """Find out who extends whom; `discriminators` are those of choices, too."""
        self._spec = spec
        self._named = named
        self.discriminators = Discriminators(spec, named)
        self._parts: dict[str, SchemaRef] = {}
        self._children: dict[str, list[str]] = {}
        self._families: dict[str, tuple[str, ...]] = {}
        self._records: dict[str, str] = {}
        self._plain: dict[str, bool] = {}
        for found in named.components:
            self._add(found)
        for pointer, value in sorted(
            spec.targets.values(), key=lambda target: target[0]
        ):
            if pointer.startswith(f"/{FILES}/") and pointer not in self._parts:
                self._add(schema_ref(value, pointer))

    def _add(self, found: SchemaRef | None) -> None:
        if found is None:
            return
        self._parts[found.pointer] = found
        for member in found.members("allOf"):
            target = target_of(self._spec, member)
            if target is not None:
                self._children.setdefault(target.pointer, []).append(found.pointer)

    def family(
        self, found: SchemaRef, shape: MergedSchema
    ) -> tuple[tuple[str, ...], Discriminator] | None:
        """The names of the records that may come where a schema is named, its own at the end, and
        what tells them apart; None where it is no parent."""
        if "discriminator" not in shape.keywords:
            return None
        places = self._family(found.pointer)
        if not places:
            return None
        children = {pointer: self.record_name(pointer) for pointer in places}
        own = self.record_name(found.pointer)
        told = self.discriminators.told(shape, children, own)
        if told is None:
            return None
        return (*children.values(), own), told

    def record_name(self, pointer: str) -> str:
        """The name of the record of a component schema, which is not that of a parent."""
        known = self._records.get(pointer)
        if known is None:
            known = self._named.name_at(pointer) or self._name(pointer)
            if self._family(pointer):
                known = self._named.free_name(f"{known}.base")
            self._records[pointer] = known
        return known

    def _name(self, pointer: str) -> str:
        named = not_null(self._named.of(self._parts[pointer]))
        return named.name if isinstance(named, Named) else ""

    def _family(self, pointer: str) -> tuple[str, ...]:
        """Where the records are that may come in the place of a schema; none if it is no parent."""
        known = self._families.get(pointer)
        if known is None:
            known = self._families[pointer] = self._found(pointer)
        return known

    def _found(self, pointer: str) -> tuple[str, ...]:
        if pointer not in self._parts:
            return ()
        shape = merge_all_of(self._spec, [self._parts[pointer]])
        if "discriminator" not in shape.keywords:
            return ()
        # What a parent maps are its children, not those of its children.
        own = as_object(self._parts[pointer].schema.get("discriminator"))
        mapping = as_object(own.get("mapping")).values()
        places = dict.fromkeys(self._below(pointer))
        places.update(dict.fromkeys(place(self._spec, as_text(v)) for v in mapping))
        places.pop(pointer, None)
        listed = tuple(place for place in places if self._is_record(place))
        return listed if self._is_record(pointer) else ()

    def _below(self, pointer: str) -> dict[str, None]:
        """The schemas that extend one, those first that do so directly."""
        found = dict.fromkeys([pointer])
        waiting = [pointer]
        while waiting:
            new = [
                it
                for above in waiting
                for it in self._children.get(above, ())
                if it not in found
            ]
            found.update(dict.fromkeys(new))
            waiting = new
        return found

    def _is_record(self, pointer: str) -> bool:
        """Whether a component is an object with properties, and not another name for one."""
        if pointer not in self._plain:
            self._plain[pointer] = self._looks_plain(pointer)
        return self._plain[pointer]

    def _looks_plain(self, pointer: str) -> bool:
        found = self._parts.get(pointer)
        if found is None or reference(self._spec, [found])[0] is not None:
            return False
        shape = merge_all_of(self._spec, [found])
        fixed = "enum" in shape.keywords or "const" in shape.keywords
        return is_record(shape) and not fixed and not variant_parts(self._spec, shape)
