"""Headers that OpenAPI says to ignore, since other parts of a description determine them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import JsonObject, child
from generator.openapi.lint.check import Check, Description, check_objects
from generator.openapi.operations import list_path_items
from generator.openapi.standard import (
    is_header_parameter_ignored,
    is_response_header_ignored,
    operations_of,
)
from generator.openapi.targets import as_object, dereference_at
from generator.openapi.wording import quote_text

IGNORED = Code(
    "ignored-header",
    Level.INFO,
    "A header is described that OpenAPI says to ignore.",
    "Accept and Content-Type of a request follow from the media types, Authorization from the"
    " security schemes (OpenAPI 3.1, 4.8.12.1), and Content-Type of a response from its content."
    " The client sets them itself and has no arguments for them.",
    "Remove the header, and describe the media types and the security scheme.",
    "parameters:\n  - {name: Authorization, in: header, schema: {type: string}}",
)


def check_ignored_headers(description: Description) -> Iterator[Finding]:
    """Yield a finding for each header that the client sets itself."""
    for _, item, pointer in list_path_items(description.root, description.targets):
        yield from _check_parameters(description, item, pointer)
        for _, operation, operation_pointer in operations_of(item, pointer):
            yield from _check_parameters(description, operation, operation_pointer)
    yield from check_objects(description, _CHECKS)


def _check_parameters(
    description: Description, owner: JsonObject, pointer: str
) -> Iterator[Finding]:
    listed = owner.get("parameters")
    for n, raw in enumerate(listed if isinstance(listed, list) else ()):
        parameter, place = dereference_at(
            raw, f"{pointer}/parameters/{n}", description.targets
        )
        name = parameter.get("name")
        if parameter.get("in") != "header" or not isinstance(name, str):
            continue
        if is_header_parameter_ignored(name):
            message = f"the client sets the header {quote_text(name)} itself"
            yield description.create_finding(IGNORED, message, f"{place}/name")


def _check_headers(owner: Any, _pointer: str) -> Iterator[tuple[Code, str, str]]:
    for name in as_object(owner.get("headers")):
        if is_response_header_ignored(name):
            message = f"the header {quote_text(name)} follows from the media type"
            yield IGNORED, message, child("/headers", name)


def _check_encodings(
    media_type: dict[str, Any], _pointer: str
) -> Iterator[tuple[Code, str, str]]:
    for field, encoding in as_object(media_type.get("encoding")).items():
        for code, message, rest in _check_headers(as_object(encoding), ""):
            yield code, message, child("/encoding", field) + rest


_CHECKS = {
    "request body": _check_headers,
    "response": _check_headers,
    "media type": _check_encodings,
}

CHECK = Check("ignored headers", (IGNORED,), check_ignored_headers)
