"""`nullable` of OpenAPI 3.0 (4.7.24.1), as types of 3.1 where there is a type."""

from __future__ import annotations

from typing import Any


def lift_nullable(schema: dict[str, Any]) -> None:
    """Turn `nullable` beside a type into a type with null; elsewhere only `true` stays."""
    types = schema.get("type")
    if schema["nullable"] is not True:
        del schema["nullable"]
    elif types is not None:
        del schema["nullable"]
        listed = types if isinstance(types, list) else [types]
        schema["type"] = listed if "null" in listed else [*listed, "null"]
