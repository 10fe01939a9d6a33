"""Inheritance: schemas with a discriminator that others extend by `allOf`.

Where such a parent is named, a value of one of its children may come (OpenAPI 3.1, 4.8.25).
"""

from __future__ import annotations

from generator.contract import FILES, Contract, SchemaRef
from generator.contract.all_of import MergedSchema, merge_all_of, variants_of
from generator.contract.coerce import as_object, as_text
from generator.contract.references import resolve_alias, resolve_satisfiable
from generator.contract.schema_ref import satisfiable_schema_ref
from generator.model.discriminators import DiscriminatorBuilder, resolve_mapping_target
from generator.model.schema_names import NamedSchemas
from generator.model.schema_predicates import may_be_record
from generator.model.types import Discriminator, Named
from generator.model.unions import strip_null


class Inheritance:
    """Knows the parents among component schemas and schemas of other files, and their children."""

    def __init__(self, contract: Contract, named: NamedSchemas) -> None:
        """Find out which schema extends which."""
        self._contract = contract
        self._targets = contract.schemas.targets
        self._named = named
        self.discriminators = DiscriminatorBuilder(contract, named)
        self._schemas: dict[str, SchemaRef] = {}
        self._children: dict[str, list[str]] = {}
        self._descendants: dict[str, tuple[str, ...]] = {}
        self._record_names: dict[str, str] = {}
        self._is_record: dict[str, bool] = {}
        for component in named.components:
            self._add(component)
        for pointer, value in sorted(
            self._targets.values(), key=lambda target: target[0]
        ):
            if pointer.startswith(f"/{FILES}/") and pointer not in self._schemas:
                self._add(satisfiable_schema_ref(value, pointer))

    def _add(self, schema: SchemaRef | None) -> None:
        if schema is None:
            return
        self._schemas[schema.pointer] = schema
        for member in schema.satisfiable_subschemas("allOf"):
            parent = resolve_satisfiable(self._targets, member)
            if parent is not None:
                self._children.setdefault(parent.pointer, []).append(schema.pointer)

    def variants_of_parent(
        self, schema: SchemaRef, merged: MergedSchema
    ) -> tuple[tuple[str, ...], Discriminator] | None:
        """Return the records that may come where a schema is named, and their discriminator.

        The record of the schema itself comes last. None where the schema is not a parent.
        """
        if "discriminator" not in merged.keywords:
            return None
        pointers = self._descendants_of(schema.pointer)
        if not pointers:
            return None
        children = {pointer: self.record_name(pointer) for pointer in pointers}
        own = self.record_name(schema.pointer)
        discriminator = self.discriminators.build(merged, children, own)
        if discriminator is None:
            return None
        return (*children.values(), own), discriminator

    def record_name(self, pointer: str) -> str:
        """Return the name of a schema's record; that of a parent is not the parent's own name."""
        name = self._record_names.get(pointer)
        if name is None:
            name = self._named.name_at(pointer) or self._name_type(pointer)
            if self._descendants_of(pointer):
                name = self._named.take_free_name(f"{name}.base")
            self._record_names[pointer] = name
        return name

    def _name_type(self, pointer: str) -> str:
        type_ref = strip_null(self._named.type_of(self._schemas[pointer]))
        return type_ref.name if isinstance(type_ref, Named) else ""

    def _descendants_of(self, pointer: str) -> tuple[str, ...]:
        """Return the schemas of records that may come for a parent; none if it is not one."""
        descendants = self._descendants.get(pointer)
        if descendants is None:
            descendants = self._find_descendants(pointer)
            self._descendants[pointer] = descendants
        return descendants

    def _find_descendants(self, pointer: str) -> tuple[str, ...]:
        if pointer not in self._schemas:
            return ()
        merged = merge_all_of(self._targets, [self._schemas[pointer]])
        if "discriminator" not in merged.keywords:
            return ()
        # The mapping of a parent names its own children, not those of its children.
        own = as_object(self._schemas[pointer].schema.get("discriminator"))
        mapping = as_object(own.get("mapping")).values()
        pointers = dict.fromkeys(self._extending(pointer))
        pointers.update(
            dict.fromkeys(
                resolve_mapping_target(self._contract, as_text(target))
                for target in mapping
            )
        )
        pointers.pop(pointer, None)
        records = tuple(at for at in pointers if self._is_plain_record(at))
        return records if self._is_plain_record(pointer) else ()

    def _extending(self, pointer: str) -> dict[str, None]:
        """Return the schemas that extend one, those first that do so directly."""
        extending = dict.fromkeys([pointer])
        waiting = [pointer]
        while waiting:
            new = [
                below
                for above in waiting
                for below in self._children.get(above, ())
                if below not in extending
            ]
            extending.update(dict.fromkeys(new))
            waiting = new
        return extending

    def _is_plain_record(self, pointer: str) -> bool:
        """Return whether a schema is an object with properties, and not an alias of one."""
        is_record = self._is_record.get(pointer)
        if is_record is None:
            is_record = self._is_record[pointer] = self._find_out_record(pointer)
        return is_record

    def _find_out_record(self, pointer: str) -> bool:
        schema = self._schemas.get(pointer)
        if schema is None or resolve_alias(self._targets, [schema])[0] is not None:
            return False
        merged = merge_all_of(self._targets, [schema])
        has_values = "enum" in merged.keywords or "const" in merged.keywords
        is_record = may_be_record(merged) and not has_values
        return is_record and not variants_of(self._targets, merged)
