"""`nullable` of OpenAPI 3.0 (4.7.24.1) as a type of OpenAPI 3.1."""

from __future__ import annotations

from typing import Any


def normalize_nullable(schema: dict[str, Any]) -> None:
    """Replace `nullable` beside a type with the type null; without a type only `true` stays."""
    types = schema.get("type")
    if schema["nullable"] is not True:
        del schema["nullable"]
    elif types is not None:
        del schema["nullable"]
        listed = types if isinstance(types, list) else [types]
        schema["type"] = listed if "null" in listed else [*listed, "null"]
