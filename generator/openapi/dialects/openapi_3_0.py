"""OpenAPI 3.0: schemas of its own (4.7.24), akin to JSON Schema's draft 5."""

from __future__ import annotations

import re
from typing import Any

from generator.openapi.dialects.dialect import Desk, Dialect
from generator.openapi.dialects.nullable import lift_nullable

_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def lift(schema: dict[str, Any]) -> None:
    """Bring a schema to the shape of 3.1: types with null, exclusive limits as numbers."""
    if "nullable" in schema:
        lift_nullable(schema)
    for exclusive, bound in _BOUNDS:
        if isinstance(schema.get(exclusive), bool):
            applies = schema.pop(exclusive)
            if applies and bound in schema:
                schema[exclusive] = schema.pop(bound)


def lift_path_item(made: dict[str, Any], _at: str, _desk: Desk) -> None:
    """Leave out what came with 3.2; the structure check says that it is no field here."""
    made.pop("additionalOperations", None)


DIALECT = Dialect(
    "3.0",
    "openapi",
    re.compile(r"3\.0(?:\.\d+)?(?:-.+)?"),
    lift,
    {"path item": lift_path_item},
    booleans=False,
)
