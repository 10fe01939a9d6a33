"""Path templates: those that match the same URLs, and those that are not valid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

AMBIGUOUS = Code(
    "ambiguous-paths",
    Level.WARNING,
    "Two paths differ only in the names of their path parameters.",
    "A server cannot tell which of the two a request is for (OpenAPI 3.1, 4.8.8).",
    "Merge the two paths into one.",
    "/users/{id}: {}\n/users/{name}: {}",
)
MALFORMED = Code(
    "path-not-plain",
    Level.WARNING,
    "A path contains a query, a fragment, a dot segment, or characters that a URL cannot contain.",
    "A path ends at the first ? or # (RFC 3986, 3.3), HTTP programs remove the segments . and .."
    " (5.2.4), and other characters must be percent-encoded. A call may request another URL than"
    " the author meant.",
    "Describe a query with parameters, and percent-encode characters that are not allowed.",
    "/users?active=true: {}",
)
REPEATED = Code(
    "repeated-path-parameter",
    Level.WARNING,
    "A path contains the same path parameter more than once; every place gets the same value.",
    "A call can pass only one value for a name (OpenAPI 3.1, 4.8.8: names must not repeat). If the"
    " author meant two different values, most URLs of the API cannot be requested.",
    "Give each path parameter its own name.",
    "/users/{id}/posts/{id}: {}",
)

VARIABLE = re.compile(r"\{([^{}]+)\}")
"""A variable of a path template; group 1 is its name."""

_PERCENT_ENCODED = re.compile(r"%([0-9A-Fa-f]{2})")
_DOT_SEGMENT = re.compile(r"/\.\.?(?:/|$)")
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"|\\^`]')


def check_paths(description: Description) -> Iterator[Finding]:
    """Yield findings about path templates."""
    first_by_shape = dict[str, str]()
    for path in as_object(description.root.get("paths")):
        if not path.startswith("/"):
            continue
        pointer = child("/paths", path)
        problem = _find_problem(path)
        if problem:
            message = f"the path {quote_text(path)} {problem}"
            yield description.create_finding(MALFORMED, message, pointer)
        shape = VARIABLE.sub("{}", _normalize_percent_encoding(path))
        first = first_by_shape.setdefault(shape, pointer)
        if first != pointer:
            message = (
                f"the path {quote_text(path)} matches the same URLs as an earlier path"
            )
            yield description.create_finding(AMBIGUOUS, message, pointer, first)
        names = VARIABLE.findall(path)
        for name in dict.fromkeys(n for n in names if names.count(n) > 1):
            message = f"the path contains {{{name}}} more than once"
            yield description.create_finding(REPEATED, message, pointer)


def _find_problem(path: str) -> str:
    plain = VARIABLE.sub("x", path)
    if "?" in plain or "#" in plain:
        return "contains a query or a fragment"
    if _DOT_SEGMENT.search(_normalize_percent_encoding(plain)):
        return "contains a dot segment"
    if _FORBIDDEN.search(plain):
        return "contains characters that a URL cannot contain"
    return ""


def _normalize_percent_encoding(path: str) -> str:
    """Return a path with its percent-encoding normalized (RFC 3986, 6.2.2): `%61` is `a`."""
    return _PERCENT_ENCODED.sub(_decode_unreserved, path) if "%" in path else path


def _decode_unreserved(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    alphanumeric = character.isascii() and character.isalnum()
    return character if alphanumeric or character in "-._~" else match[0].upper()


CHECK = Check("paths", (AMBIGUOUS, MALFORMED, REPEATED), check_paths)
