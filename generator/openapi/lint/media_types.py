"""Media types of request and response bodies: their names, duplicates, and none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description, check_objects
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

INVALID_NAME = Code(
    "media-type-name",
    Level.WARNING,
    "A key of `content` is not a valid media type.",
    "Servers choose how to parse a body by its media type, which contains a slash (RFC 9110,"
    " 8.3.1).",
    "Write the full media type, such as application/json.",
    "content:\n  json: {}",
)
EMPTY = Code(
    "empty-content",
    Level.WARNING,
    "A request body has no media type.",
    "What to send is unknown, so the client sends nothing.",
    "Describe the body under its media type, or remove it.",
    "requestBody: {content: {}}",
)
DUPLICATE = Code(
    "duplicate-media-type",
    Level.WARNING,
    "A `content` has two media types that differ only in case.",
    "Media types are case-insensitive (RFC 9110, 8.3.1), so which of the two describes the body is"
    " unknown.",
    "Remove one of the two.",
    "content:\n  application/json: {}\n  Application/JSON: {}",
)

_MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+\s*(?:;.*)?", re.DOTALL)


def check_media_types(description: Description) -> Iterator[Finding]:
    """Yield findings about the media types of bodies."""
    yield from check_objects(description, _CHECKS)
    if "swagger" in description.original:
        # Swagger 2.0 lists media types for the whole description and for operations.
        yield from _check_listed(description, description.original, "")
        for pointer, _ in description.objects("operation"):
            operation, original_pointer = description.original_at(pointer)
            yield from _check_listed(description, operation, original_pointer)
        return
    for object_type in ("response", "request body"):
        for pointer, body in description.objects(object_type):
            for name in as_object(body.get("content")):
                if not _MEDIA_TYPE.fullmatch(name) and not name.startswith("x-"):
                    message = f"{quote_text(name)} is not a valid media type"
                    place = child(f"{pointer}/content", name)
                    yield description.create_finding(INVALID_NAME, message, place)


def _check_listed(
    description: Description, owner: Any, pointer: str
) -> Iterator[Finding]:
    for field in ("consumes", "produces"):
        listed = as_object(owner).get(field)
        for n, name in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(name, str) and not _MEDIA_TYPE.fullmatch(name):
                message = f"{quote_text(name)} is not a valid media type"
                place = f"{pointer}/{field}/{n}"
                yield description.create_finding(INVALID_NAME, message, place)


def _check_request_body(body: Any, pointer: str) -> Iterator[tuple[Code, str, str]]:
    if body.get("content") == {}:
        yield EMPTY, "the request body has no media type", "/content"
    yield from _check_duplicates(body, pointer)


def _check_duplicates(body: Any, _pointer: str) -> Iterator[tuple[Code, str, str]]:
    first = dict[str, str]()
    for name in as_object(body.get("content")):
        if first.setdefault(name.lower(), name) != name:
            message = f"the media type {quote_text(name)} is described more than once"
            yield DUPLICATE, message, child("/content", name)


_CHECKS = {"request body": _check_request_body, "response": _check_duplicates}

CHECK = Check("media types", (INVALID_NAME, EMPTY, DUPLICATE), check_media_types)
