"""OpenAPI 3.1: schemas are JSON Schema 2020-12, the shape that the others are lifted to.

`nullable` left over from 3.0 is obeyed, because authors who write it mean it.
"""

from __future__ import annotations

import re
from typing import Any

from generator.openapi.dialects.dialect import Dialect
from generator.openapi.dialects.nullable import lift_nullable
from generator.openapi.dialects.openapi_3_0 import lift as lift_bounds
from generator.openapi.dialects.openapi_3_0 import lift_path_item


def lift(schema: dict[str, Any]) -> None:
    """Undo what is left over from 3.0."""
    if "nullable" in schema:
        lift_nullable(schema)
    if "exclusiveMinimum" in schema or "exclusiveMaximum" in schema:
        lift_bounds(schema)
    if "contentMediaType" in schema or "contentEncoding" in schema:
        lift_content(schema)


# What a text can hold as it is; any other media type without an encoding is bytes.
_TEXTUAL = re.compile(
    r"text/.*|.*[/+](?:json|xml|yaml|javascript)|.*urlencoded", re.IGNORECASE
)


def lift_content(schema: dict[str, Any]) -> None:
    """Say what 3.0 says by a format: bytes (OpenAPI 3.1, 4.8.14.2), or base64 in a text."""
    kind, encoding = schema.get("contentMediaType"), schema.get("contentEncoding")
    if "format" in schema or schema.get("type", "string") not in ("string", _OR_NULL):
        return
    if encoding == "base64":
        schema["format"] = "byte"
    elif encoding is None and kind is not None and not _TEXTUAL.match(kind):
        schema["format"] = "binary"


_OR_NULL = ["string", "null"]


DIALECT = Dialect(
    "3.1",
    "openapi",
    re.compile(r"3\.1(?:\.\d+)?(?:-.+)?"),
    lift,
    {"path item": lift_path_item},
)
