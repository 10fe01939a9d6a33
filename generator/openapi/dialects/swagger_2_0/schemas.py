"""Schemas of Swagger 2.0: keywords that OpenAPI 3.0 spells differently."""

from __future__ import annotations

from typing import Any

from generator.openapi.dialects.dialect import TreeContext


def normalize_extensions(
    schema: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Replace `x-nullable`, a discriminator that is a name, and `type: file`."""
    if isinstance(schema.get("x-nullable"), bool):
        schema.setdefault("nullable", schema["x-nullable"])
    if isinstance(schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": schema["discriminator"]}
        original = f"{context.original_pointer(pointer)}/discriminator"
        context.record_move(f"{pointer}/discriminator/propertyName", original)
    if schema.get("type") == "file":
        schema["type"], schema["format"] = "string", "binary"
