"""OpenAPI 3.0: its own schemas (4.7.24), similar to draft 5 of JSON Schema."""

from __future__ import annotations

import re
from typing import Any

from generator.openapi.dialects.dialect import Dialect, TreeContext
from generator.openapi.dialects.nullable import normalize_nullable

_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def normalize_schema(schema: dict[str, Any]) -> None:
    """Normalize a schema of OpenAPI 3.0: `nullable` and exclusive limits."""
    if "nullable" in schema:
        normalize_nullable(schema)
    normalize_exclusive_limits(schema)


def normalize_exclusive_limits(schema: dict[str, Any]) -> None:
    """Replace boolean exclusive limits with numbers."""
    for exclusive, limit in _LIMITS:
        if isinstance(schema.get(exclusive), bool):
            is_exclusive = schema.pop(exclusive)
            if is_exclusive and limit in schema:
                schema[exclusive] = schema.pop(limit)


def remove_additional_operations(
    path_item: dict[str, Any], _pointer: str, _context: TreeContext
) -> None:
    """Remove a property of OpenAPI 3.2; the structure check reports it."""
    path_item.pop("additionalOperations", None)


def remove_allow_reserved(
    parameter: dict[str, Any], _pointer: str, _context: TreeContext
) -> None:
    """Remove allowReserved where it is not defined: it applies to the query (3.1, 4.8.12.2.1).

    In a header nothing is percent-encoded; a check reports it there.
    """
    if parameter.get("in") in ("path", "cookie"):
        parameter.pop("allowReserved", None)


DIALECT = Dialect(
    "3.0",
    "openapi",
    re.compile(r"3\.0(?:\.\d+)?(?:-.+)?"),
    normalize_schema,
    {"path item": remove_additional_operations, "parameter": remove_allow_reserved},
    has_boolean_schemas=False,
)
