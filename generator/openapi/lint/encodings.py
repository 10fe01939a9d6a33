"""Encodings of form fields, and schemas of forms (OpenAPI 3.1, 4.8.14 and 4.8.15)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child, tokens
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import (
    MAX_SUBSCHEMAS,
    OPEN_KEYWORDS,
    Targets,
    as_object,
    walk_subschemas,
)
from generator.openapi.wording import quote_text

NO_FIELDS = Code(
    "form-without-fields",
    Level.INFO,
    "The schema of a form does not describe an object.",
    "A form consists of named fields (OpenAPI 3.1, 4.8.14.3 and 4.8.14.4), and this value has none."
    " If the body may also be JSON, the client sends JSON.",
    "Describe an object with the fields as its properties, or use another media type.",
    "application/x-www-form-urlencoded:\n  schema: {type: array, items: {type: string}}",
)
NO_EFFECT = Code(
    "encoding-without-effect",
    Level.WARNING,
    "An encoding is for a property that the body does not have, or for a body that is not a form.",
    "An encoding says how one field of a form is serialized; the property must exist (OpenAPI 3.1,"
    " 4.8.14.1). If its name is misspelled, the field is serialized in the default way.",
    "Correct the name, or remove the encoding.",
    "multipart/form-data:\n  schema: {properties: {photo: {type: string}}}\n"
    "  encoding: {foto: {contentType: image/png}}",
)
CONTENT_TYPE = Code(
    "encoding-content-type",
    Level.WARNING,
    "The contentType of an encoding is not a valid media type.",
    "A part of a form is parsed by its media type, which contains a slash; several are separated by"
    " commas (OpenAPI 3.1, 4.8.15.1).",
    "Write the full media type, such as image/png.",
    "encoding: {photo: {contentType: png}}",
)

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")

_MEDIA_TYPE = re.compile(r"[^\s/;,]+/[^\s/;,]+\s*(?:;.*)?", re.DOTALL)


def check_encodings(description: Description) -> Iterator[Finding]:
    """Yield findings about forms and their encodings."""
    for pointer, media_type in description.objects("media type"):
        for code, message, rest in _check(media_type, pointer, description.targets):
            yield description.create_finding(code, message, pointer + rest)


def _check(
    media_type: dict[str, Any], pointer: str, targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    name = tokens(pointer)[-1].partition(";")[0].strip().lower()
    encodings = as_object(media_type.get("encoding"))
    is_form = name in FORMS
    if not is_form and not encodings:
        return
    subschemas = [*walk_subschemas(media_type.get("schema"), targets)]
    if is_form and subschemas:
        schema_type = subschemas[0].get("type")
        if isinstance(schema_type, str) and schema_type != "object":
            message = f"a form must be an object, not of type {schema_type}"
            yield NO_FIELDS, message, "/schema"
            return
    for field, encoding in encodings.items():
        place = child("/encoding", field)
        content_type = as_object(encoding).get("contentType")
        if isinstance(content_type, str) and not _are_media_types(content_type):
            message = f"{quote_text(content_type)} is not a valid media type"
            yield CONTENT_TYPE, message, f"{place}/contentType"
        if not is_form and not name.startswith("multipart/"):
            yield NO_EFFECT, f"{quote_text(name)} is not a form", place
        elif _lacks_property(subschemas, field):
            message = f"the body has no property {quote_text(field)}"
            yield NO_EFFECT, message, place


def _are_media_types(text: str) -> bool:
    names = text.split(",") if ";" not in text else [text]
    return all(_MEDIA_TYPE.fullmatch(name.strip()) for name in names)


def _lacks_property(subschemas: list[dict[str, Any]], name: str) -> bool:
    """Whether none of the subschemas describes or allows a property."""
    if len(subschemas) > MAX_SUBSCHEMAS:
        return False
    if not any("properties" in subschema for subschema in subschemas):
        return False
    if any(name in subschema.get("properties", ()) for subschema in subschemas):
        return False
    return not any(
        isinstance(subschema.get("additionalProperties"), dict)
        or subschema.get("additionalProperties") is True
        or any(keyword in subschema for keyword in OPEN_KEYWORDS)
        for subschema in subschemas
    )


CHECK = Check("encodings", (NO_FIELDS, NO_EFFECT, CONTENT_TYPE), check_encodings)
