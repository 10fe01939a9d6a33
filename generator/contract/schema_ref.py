"""A schema and the pointer where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from generator.json_types import Json, child
from generator.openapi.load.object_types import ANNOTATIONS
from generator.record import record

_FALSE: Mapping[str, Json] = {"not": {}}
"""The boolean schema `false` as an object (JSON Schema 2020-12, 4.3.2): no value is valid."""


@record
class SchemaRef:
    """A schema and the pointer where it stands."""

    schema: Mapping[str, Json]
    pointer: str

    @property
    def is_false(self) -> bool:
        """Whether it is the boolean schema `false`."""
        return self.schema is _FALSE

    @property
    def reference(self) -> str:
        """The text of its `$ref`, `""` without one."""
        ref = self.schema.get("$ref")
        return ref if isinstance(ref, str) else ""

    def only_annotates(self) -> bool:
        """Return whether the schema, `$ref` aside, restricts no value."""
        return all(
            key in ANNOTATIONS or key == "$ref" or key.startswith("x-")
            for key in self.schema
        )

    def stands_alone(self) -> bool:
        """Return whether the schema has neither `$ref` nor `allOf`, as most have."""
        return "$ref" not in self.schema and "allOf" not in self.schema

    def subschemas(self, keyword: str) -> list[SchemaRef]:
        """Return the schemas in the array under a keyword."""
        value = self.schema.get(keyword)
        if not isinstance(value, list):
            return []
        base = child(self.pointer, keyword)
        refs = (schema_ref(item, child(base, n)) for n, item in enumerate(value))
        return [ref for ref in refs if ref is not None]

    def satisfiable_subschemas(self, keyword: str) -> list[SchemaRef]:
        """Return the schemas in the array under a keyword that are not `false`."""
        return [ref for ref in self.subschemas(keyword) if not ref.is_false]


def schema_ref(value: Json, pointer: str) -> SchemaRef | None:
    """Wrap a schema, `true` as `{}` and `false` as `{"not": {}}`; None for any other value."""
    if isinstance(value, dict):
        return SchemaRef(value, pointer)
    if isinstance(value, bool):
        return SchemaRef({} if value else _FALSE, pointer)
    return None


def satisfiable_schema_ref(value: Json, pointer: str) -> SchemaRef | None:
    """Wrap a schema as `schema_ref` does, but return None for `false`, which no type expresses."""
    if isinstance(value, dict):
        return SchemaRef(value, pointer)
    return SchemaRef({}, pointer) if value is True else None
