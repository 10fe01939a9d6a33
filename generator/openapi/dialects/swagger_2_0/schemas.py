"""Schemas: what 2.0 calls otherwise, or knows only by an extension."""

from __future__ import annotations

from typing import Any

from generator.openapi.dialects.dialect import Desk


def lift_schema(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Turn `x-nullable`, a discriminator that is a name, and `type: file` into what 3.0 has."""
    if isinstance(made.get("x-nullable"), bool):
        made.setdefault("nullable", made["x-nullable"])
    if isinstance(made.get("discriminator"), str):
        made["discriminator"] = {"propertyName": made["discriminator"]}
        desk.moved(
            f"{at}/discriminator/propertyName", f"{desk.native(at)}/discriminator"
        )
    if made.get("type") == "file":
        made["type"], made["format"] = "string", "binary"
