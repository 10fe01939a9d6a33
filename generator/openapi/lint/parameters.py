"""Parameters: duplicates, styles without a defined meaning, and properties for queries only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import JsonObject
from generator.openapi.lint.check import Check, Description
from generator.openapi.operations import list_path_items
from generator.openapi.standard import operations_of
from generator.openapi.targets import dereference_at
from generator.openapi.wording import quote_text

DUPLICATE = Code(
    "duplicate-parameter",
    Level.WARNING,
    "An operation has two parameters with the same name and location; the last one is used.",
    "A call can pass only one value (OpenAPI 3.1, 4.8.10: no duplicates).",
    "Remove one of the two.",
    "parameters:\n  - {name: page, in: query}\n  - {name: page, in: query}",
)
STYLE = Code(
    "style-without-meaning",
    Level.WARNING,
    "The style of a parameter is not defined for values of its type or for its `explode`.",
    "deepObject is defined for objects, spaceDelimited and pipeDelimited for arrays and objects"
    " with `explode: false` (OpenAPI 3.1, 4.8.12.2). What a server expects otherwise is unknown;"
    " the client serializes the value with the style form.",
    "Use the style form, or correct the type.",
    "- {name: tags, in: query, style: deepObject, schema: {type: string}}",
)
QUERY_ONLY = Code(
    "field-of-queries",
    Level.INFO,
    "A parameter that is not a query parameter has a property that applies to queries only.",
    "allowEmptyValue and allowReserved apply to the query of a URL (OpenAPI 3.1, 4.8.12.2); the"
    " client ignores them in other locations.",
    "Remove the property.",
    "- {name: X-Token, in: header, allowReserved: true, schema: {type: string}}",
)

_SCALAR_TYPES = ("string", "number", "integer", "boolean")
_DELIMITED_STYLES = ("spaceDelimited", "pipeDelimited")


def check_parameters(description: Description) -> Iterator[Finding]:
    """Yield findings about parameters."""
    for _, item, pointer in list_path_items(description.root, description.targets):
        yield from _check_duplicates(description, item, pointer)
        for _, operation, operation_pointer in operations_of(item, pointer):
            yield from _check_duplicates(description, operation, operation_pointer)
    for pointer, parameter in description.objects("parameter"):
        original, _ = description.original_at(pointer)
        if _is_reserved_ignored(description, original):
            message = f"allowReserved does not apply to a {original['in']} parameter"
            yield description.create_finding(
                QUERY_ONLY, message, f"{pointer}/allowReserved"
            )
        for code, message, field in _check_style(description, parameter):
            yield description.create_finding(code, message, f"{pointer}/{field}")


def _check_duplicates(
    description: Description, owner: JsonObject, pointer: str
) -> Iterator[Finding]:
    listed = owner.get("parameters")
    previous = dict[tuple[str, str], str]()
    for n, raw in enumerate(listed if isinstance(listed, list) else ()):
        place = f"{pointer}/parameters/{n}"
        parameter, _ = dereference_at(raw, place, description.targets)
        name, location = parameter.get("name"), parameter.get("in")
        if not (isinstance(name, str) and isinstance(location, str)):
            continue
        # Header names are case-insensitive (RFC 9110, 5.1).
        key = location, name.lower() if location == "header" else name
        if key in previous:
            message = f"there is another {location} parameter {quote_text(name)}"
            yield description.create_finding(DUPLICATE, message, place, previous[key])
        previous[key] = place


def _is_reserved_ignored(description: Description, original: Any) -> bool:
    """Whether OpenAPI 3.0 allows the property without a meaning; 3.1 defines none there, which is
    an unknown field, and 3.2 allows reserved characters in paths and cookies."""
    return (
        description.dialect == "3.0"
        and isinstance(original, dict)
        and original.get("in") in ("path", "cookie")
        and original.get("allowReserved") is True
    )


def _check_style(
    description: Description, parameter: dict[str, Any]
) -> Iterator[tuple[Code, str, str]]:
    location, style = parameter.get("in"), parameter.get("style")
    if location != "query":
        fields = ["allowEmptyValue"] + ["allowReserved"] * (location == "header")
        for field in fields:
            if parameter.get(field) is True and isinstance(location, str):
                message = f"{field} does not apply to a {location} parameter"
                yield QUERY_ONLY, message, field
        return
    if style not in ("deepObject", *_DELIMITED_STYLES):
        return
    schema_type = _single_type(description.dereference(parameter.get("schema")))
    explode = parameter.get("explode")
    if schema_type in _SCALAR_TYPES or (
        schema_type == "array" and style == "deepObject"
    ):
        message = f"the style {style} is not defined for type {schema_type}"
        yield STYLE, message, "style"
    elif (style == "deepObject" and explode is False) or (
        style in _DELIMITED_STYLES and explode is True
    ):
        flag = "true" if explode else "false"
        message = f"the style {style} is not defined with explode: {flag}"
        yield STYLE, message, "explode"


def _single_type(schema: Any) -> Any:
    """Return the type of a schema besides null; None if there are several."""
    types = schema.get("type") if isinstance(schema, dict) else None
    if isinstance(types, list):
        others = [name for name in types if name != "null"]
        return others[0] if len(others) == 1 else None
    return types


CHECK = Check("parameters", (DUPLICATE, STYLE, QUERY_ONLY), check_parameters)
