"""How parameters are written: styles that say nothing about a type, and fields of queries alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Level
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.resolved import Targets, followed
from generator.openapi.wording import quoted

STYLE = Code(
    "style-without-meaning",
    Level.WARNING,
    "The style of a parameter says nothing about values of its type, or not with its explode.",
    "deepObject is for objects, spaceDelimited and pipeDelimited are for lists and objects that are"
    " not exploded (OpenAPI 3.1, 4.8.12.2). What a server expects is unknown; the client"
    " sends other"
    " values as the style form does.",
    "Use the style form, or correct the type.",
    "- {name: tags, in: query, style: deepObject, schema: {type: string}}",
)
OF_QUERIES = Code(
    "field-of-queries",
    Level.INFO,
    "A parameter that travels elsewhere has a field that only parameters of a query have.",
    "allowEmptyValue and allowReserved are about the query of a URL (OpenAPI 3.1, 4.8.12.2); the"
    " client does nothing with them elsewhere.",
    "Remove the field.",
    "- {name: X-Token, in: header, allowReserved: true, schema: {type: string}}",
)

CODES: tuple[Code, ...] = (STYLE, OF_QUERIES)

_PLAIN = ("string", "number", "integer", "boolean")
_DELIMITED = ("spaceDelimited", "pipeDelimited")


def check_parameters(survey: Normalizer, targets: Targets) -> None:
    """Report styles without a meaning, over all parameters."""
    for at, parameter in survey.parts["parameter"]:
        for code, message, field in _faults(parameter, targets):
            survey.note(code, message, f"{at}/{field}")


def _faults(
    parameter: dict[str, Any], targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    where, style = parameter.get("in"), parameter.get("style")
    if where != "query":
        # 3.2 allows reserved characters in paths and cookies.
        fields = ["allowEmptyValue", *(["allowReserved"] if where == "header" else [])]
        for field in fields:
            if parameter.get(field) is True and isinstance(where, str):
                yield OF_QUERIES, f"{field} of a parameter in {where}", field
        return
    if style not in ("deepObject", *_DELIMITED):
        return
    schema = followed(parameter.get("schema"), targets)
    kind = schema.get("type") if isinstance(schema, dict) else None
    if isinstance(kind, list):
        kinds = [stated for stated in kind if stated != "null"]
        kind = kinds[0] if len(kinds) == 1 else None
    explode = parameter.get("explode")
    if kind in _PLAIN or (kind == "array" and style == "deepObject"):
        message = f"the style {quoted(style)} of a parameter of type {kind}"
        yield STYLE, message, "style"
    elif (style == "deepObject" and explode is False) or (
        style in _DELIMITED and explode is True
    ):
        said = "true" if explode else "false"
        yield STYLE, f"the style {quoted(style)} with explode: {said}", "explode"
