"""A schema at the pointer where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from generator.json_types import Json, child
from generator.openapi.load.object_types import ANNOTATIONS
from generator.record import record


@record
class SchemaRef:
    """A schema and the pointer where it stands."""

    schema: Mapping[str, Json]
    pointer: str

    def annotates_only(self) -> bool:
        """Whether the schema, `$ref` aside, describes without restricting."""
        return all(
            key in ANNOTATIONS or key == "$ref" or key.startswith("x-")
            for key in self.schema
        )

    def stands_alone(self) -> bool:
        """Whether the schema takes nothing in from others, as most do."""
        return "$ref" not in self.schema and "allOf" not in self.schema

    @property
    def reference(self) -> str:
        """The text of its `$ref`, `""` without one."""
        ref = self.schema.get("$ref")
        return ref if isinstance(ref, str) else ""

    def members(self, keyword: str) -> list[SchemaRef]:
        """The schemas in the array under a keyword; what is no schema is left out."""
        value = self.schema.get(keyword)
        if not isinstance(value, list):
            return []
        base = child(self.pointer, keyword)
        found = (schema_ref(item, child(base, n)) for n, item in enumerate(value))
        return [item for item in found if item is not None]


def schema_ref(schema: Json, pointer: str) -> SchemaRef | None:
    """A schema as a part; a boolean schema true is `{}`, and false is not representable."""
    if isinstance(schema, dict):
        return SchemaRef(schema, pointer)
    return SchemaRef({}, pointer) if schema is True else None
