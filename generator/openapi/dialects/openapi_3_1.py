"""OpenAPI 3.1: schemas are JSON Schema 2020-12, the shape that all dialects are normalized to.

Keywords of OpenAPI 3.0 such as `nullable` are applied, because that is what their authors mean.
"""

from __future__ import annotations

import re
from typing import Any

from generator.openapi.dialects.dialect import Dialect
from generator.openapi.dialects.nullable import normalize_nullable
from generator.openapi.dialects.openapi_3_0 import (
    normalize_exclusive_limits,
    remove_additional_operations,
    remove_allow_reserved,
)

# Media types that a string can contain without an encoding; any other one is binary.
_TEXTUAL = re.compile(
    r"text/.*|.*[/+](?:json|xml|yaml|javascript)|.*urlencoded", re.IGNORECASE
)
_STRING_TYPES = ("string", ["string", "null"])


def normalize_schema(schema: dict[str, Any]) -> None:
    """Normalize keywords of OpenAPI 3.0, and the encoding of strings."""
    if "nullable" in schema:
        normalize_nullable(schema)
    if "exclusiveMinimum" in schema or "exclusiveMaximum" in schema:
        normalize_exclusive_limits(schema)
    if "contentMediaType" in schema or "contentEncoding" in schema:
        add_string_format(schema)


def add_string_format(schema: dict[str, Any]) -> None:
    """Add the format of OpenAPI 3.0 for binary data (3.1, 4.8.14.2) or base64 in a string."""
    media_type = schema.get("contentMediaType")
    encoding = schema.get("contentEncoding")
    if "format" in schema or schema.get("type", "string") not in _STRING_TYPES:
        return
    if encoding == "base64":
        schema["format"] = "byte"
    elif encoding is None and media_type is not None and not _is_textual(media_type):
        schema["format"] = "binary"


def _is_textual(media_type: str) -> bool:
    return _TEXTUAL.match(media_type) is not None


DIALECT = Dialect(
    "3.1",
    "openapi",
    re.compile(r"3\.1(?:\.\d+)?(?:-.+)?"),
    normalize_schema,
    {"path item": remove_additional_operations, "parameter": remove_allow_reserved},
)
