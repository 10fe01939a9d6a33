"""Names of headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

INVALID = Code(
    "header-name",
    Level.WARNING,
    "The name of a header or cookie contains characters that HTTP does not allow.",
    "Such a message cannot be sent: HTTP programs refuse it (RFC 9110, 5.1; RFC 6265, 4.1.1).",
    "Correct the name.",
    "headers:\n  'Rate=Limit': {schema: {type: integer}}",
)
DUPLICATE = Code(
    "duplicate-header",
    Level.WARNING,
    "A response has two headers whose names differ only in case.",
    "Header names are case-insensitive (RFC 9110, 5.1), so which of the two describes the header is"
    " unknown.",
    "Remove one of the two.",
    "headers:\n  X-Total: {schema: {type: integer}}\n  x-total: {schema: {type: string}}",
)

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def check_header_names(description: Description) -> Iterator[Finding]:
    """Yield findings about the names of response headers, parameters and API keys."""
    for pointer, response in description.objects("response"):
        yield from _check_response(description, response, pointer)
    for pointer, parameter in description.objects("parameter"):
        yield from _check_parameter(description, parameter, pointer)
    for pointer, scheme in description.objects("security scheme"):
        if scheme.get("type") == "apiKey":
            yield from _check_parameter(description, scheme, pointer)


def _check_response(
    description: Description, response: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    first_by_name = dict[str, str]()
    for name, header in as_object(response.get("headers")).items():
        place = child(f"{pointer}/headers", name)
        if name.startswith("x-") and not isinstance(header, dict):
            continue
        if not _TOKEN.fullmatch(name):
            message = f"{quote_text(name)} is not a valid header name"
            yield description.create_finding(INVALID, message, place)
        first = first_by_name.setdefault(name.lower(), place)
        if first != place:
            message = f"the header {quote_text(name)} is described more than once"
            yield description.create_finding(DUPLICATE, message, place, first)


def _check_parameter(
    description: Description, parameter: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    name, location = parameter.get("name"), parameter.get("in")
    if location not in ("header", "cookie") or not isinstance(name, str):
        return
    if not _TOKEN.fullmatch(name):
        message = f"{quote_text(name)} is not a valid {location} name"
        yield description.create_finding(INVALID, message, f"{pointer}/name")


CHECK = Check("header names", (INVALID, DUPLICATE), check_header_names)
