"""Facts of the OpenAPI standard that more than one room needs, each with its section.

Sections are those of OpenAPI 3.1 unless something else is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.json_types import Json, JsonObject, child
from generator.openapi.load.object_types import METHODS

IGNORED_HEADER_PARAMETERS = frozenset({"accept", "authorization", "content-type"})
"""Lower-case names of header parameters whose definition is ignored (4.8.12.2, `name`)."""

IGNORED_RESPONSE_HEADERS = frozenset({"content-type"})
"""Lower-case names of response headers whose definition is ignored (4.8.17.1, `headers`)."""

PARAMETER_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles of each parameter location (4.8.12.3), its default first (4.8.12.2, `style`)."""

BOUNDS = (
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "maximum"),
    ("minimum", "exclusiveMaximum"),
    ("minContains", "maxContains"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
"""Pairs of a lower and an upper bound (JSON Schema validation 2020-12, section 6)."""


def default_style(location: str) -> str:
    """Return the style of a parameter that states none (4.8.12.2, `style`)."""
    return PARAMETER_STYLES[location][0] if location in PARAMETER_STYLES else "form"


def default_explode(style: str) -> bool:
    """Return `explode` of a parameter that does not state it (4.8.12.2, `explode`)."""
    return style == "form"


def is_header_parameter_ignored(name: str) -> bool:
    """Return whether the definition of a header parameter has no effect."""
    return name.lower() in IGNORED_HEADER_PARAMETERS


def is_response_header_ignored(name: str) -> bool:
    """Return whether the definition of a response header has no effect."""
    return name.lower() in IGNORED_RESPONSE_HEADERS


def operations_of(
    path_item: JsonObject, pointer: str
) -> Iterator[tuple[str, JsonObject, str]]:
    """Yield method, operation and pointer of each operation of a path item, by method.

    Methods are in upper case. Those of `additionalOperations` (OpenAPI 3.2, 4.9) come in as they
    are written; one that repeats a fixed method is left out.
    """
    operations: dict[str, tuple[Json, str]] = {
        method.upper(): (path_item[method], f"{pointer}/{method}")
        for method in METHODS
        if method in path_item
    }
    additional = path_item.get("additionalOperations")
    base = f"{pointer}/additionalOperations"
    for method, operation in additional.items() if isinstance(additional, dict) else ():
        operations.setdefault(method, (operation, child(base, method)))
    for method, (operation, here) in sorted(operations.items()):
        if isinstance(operation, dict):
            yield method, operation, here
