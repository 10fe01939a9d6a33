"""Keywords that have no effect where they stand, or that are misspelled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import Json
from generator.openapi.assertions import types_of
from generator.openapi.lint.check import Check, Description
from generator.openapi.load.codes import SIBLINGS
from generator.openapi.load.object_types import ANNOTATIONS, SCHEMA_FIELDS
from generator.openapi.wording import join_with_or, quote_text

OTHER_TYPE = Code(
    "keyword-of-another-type",
    Level.WARNING,
    "A schema describes properties or items, but its type is not object or array.",
    "The type takes precedence, so the keyword has no effect (JSON Schema 2020-12, 10.3). One of"
    " the two is a mistake, and the client may use the wrong type.",
    "Correct the type, or remove the keyword.",
    "type: string\nproperties: {id: {type: integer}}",
)
NO_EFFECT = Code(
    "keyword-without-effect",
    Level.INFO,
    "A keyword has no effect on values of the schema's type, or has no effect on its own.",
    "A limit for strings does not limit numbers (JSON Schema 2020-12 Validation, 6), `then` needs"
    " an `if`, and `minContains` needs `contains`. The intended limit does not apply.",
    "Use the keyword for the type: maximum for numbers, maxLength for strings.",
    "type: integer\nmaxLength: 3",
)
MISSPELLED = Code(
    "misspelled-keyword",
    Level.WARNING,
    "A schema has a keyword that differs from one of JSON Schema only in case.",
    "Keywords are case-sensitive, and an unknown keyword is allowed and has no effect (JSON Schema"
    " 2020-12, 6.5).",
    "Correct the spelling.",
    "type: string\nminlength: 1",
)

_FOR_NUMBERS = frozenset(
    ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
)
_FOR_STRINGS = frozenset(("minLength", "maxLength", "pattern"))
_FOR_ARRAYS = frozenset(("minItems", "maxItems", "uniqueItems"))
_FOR_OBJECTS = frozenset(("minProperties", "maxProperties"))
_ITEMS = frozenset(("items", "prefixItems"))
_PROPERTIES = frozenset(("properties", "required"))
_LIMITS = _FOR_NUMBERS | _FOR_STRINGS | _FOR_ARRAYS | _FOR_OBJECTS
_STRUCTURE = _ITEMS | _PROPERTIES
_APPLICABLE = {
    "integer": _FOR_NUMBERS,
    "number": _FOR_NUMBERS,
    "string": _FOR_STRINGS,
    "array": _FOR_ARRAYS | _ITEMS,
    "object": _FOR_OBJECTS | _PROPERTIES,
    "boolean": frozenset[str](),
    "null": frozenset[str](),
}
_NOT_APPLICABLE = {
    name: (_LIMITS | _STRUCTURE) - applicable
    for name, applicable in _APPLICABLE.items()
}
_NEEDED = {
    "then": "if",
    "else": "if",
    "minContains": "contains",
    "maxContains": "contains",
}
_NEEDING = frozenset(_NEEDED)
_REMOVED = frozenset(("additionalItems", "dependencies"))
_STRING_FORMATS = (
    "date",
    "date-time",
    "uuid",
    "email",
    "uri",
    "byte",
    "binary",
    "hostname",
)
_TYPES_WITHOUT_THEM = ("integer", "number", "boolean", "array", "object")
# What may stand beside a reference in every version, or is reported by another check.
_ALLOWED_SIBLINGS = (ANNOTATIONS - {"nullable", "readOnly", "writeOnly"}) | {
    "$ref",
    "summary",
}
_KEYWORDS = frozenset(SCHEMA_FIELDS) | ANNOTATIONS
_BY_LOWER_CASE = {
    keyword.lower(): keyword for keyword in _KEYWORDS if not keyword.islower()
}


def check_keywords(description: Description) -> Iterator[Finding]:
    """Yield findings about keywords without effect, and about misspelled ones."""
    is_2020 = description.uses_json_schema_2020
    for pointer, schema in description.schemas:
        for code, message, keyword in _check_schema(schema, is_2020):
            yield description.create_finding(code, message, f"{pointer}/{keyword}")


def _check_schema(
    schema: Mapping[str, Any], is_2020: bool
) -> Iterator[tuple[Code, str, str]]:
    schema_type = schema.get("type")
    if isinstance(schema_type, str):
        not_applicable = _NOT_APPLICABLE.get(schema_type, frozenset())
    else:
        not_applicable = _not_applicable_to_any(schema_type)
    if not not_applicable.isdisjoint(schema):
        yield from _check_types(schema, not_applicable)
    if schema.get("format") in _STRING_FORMATS and schema_type in _TYPES_WITHOUT_THEM:
        message = f"the format {schema['format']} does not apply to type {schema_type}"
        yield NO_EFFECT, message, "format"
    if not _NEEDING.isdisjoint(schema):
        for keyword, needed in _NEEDED.items():
            if keyword in schema and needed not in schema:
                message = f"{keyword} has no effect without {needed}"
                yield NO_EFFECT, message, keyword
    if is_2020:
        yield from _check_spelling(schema)
    elif "$ref" in schema and len(schema) > 1:
        yield from _check_siblings(schema)


def _not_applicable_to_any(types: Any) -> frozenset[str]:
    """Return the keywords that apply to none of some types."""
    if not isinstance(types, list) or not types:
        return frozenset()
    return frozenset.intersection(
        *(_NOT_APPLICABLE.get(name, frozenset()) for name in types)
    )


def _check_types(
    schema: Mapping[str, Any], not_applicable: frozenset[str]
) -> Iterator[tuple[Code, str, str]]:
    types = join_with_or(types_of(schema))
    for keyword in schema:
        if keyword in not_applicable and not _is_neutral(schema[keyword]):
            code = OTHER_TYPE if keyword in _STRUCTURE else NO_EFFECT
            yield code, f"{keyword} does not apply to type {types}", keyword


def _is_neutral(value: Json) -> bool:
    return value is False or value == [] or value == {}


def _check_spelling(schema: Mapping[str, Any]) -> Iterator[tuple[Code, str, str]]:
    for keyword in schema:
        if keyword in _REMOVED:
            message = f"{keyword} is not a keyword of JSON Schema 2020-12"
            yield NO_EFFECT, message, keyword
        elif keyword not in _KEYWORDS and keyword.lower() in _BY_LOWER_CASE:
            meant = _BY_LOWER_CASE[keyword.lower()]
            message = f"{quote_text(keyword)} is not a keyword; did you mean {meant}?"
            yield MISSPELLED, message, keyword


def _check_siblings(schema: Mapping[str, Any]) -> Iterator[tuple[Code, str, str]]:
    for keyword in schema:
        if keyword in SCHEMA_FIELDS and keyword not in _ALLOWED_SIBLINGS:
            message = f"{quote_text(keyword)} beside a $ref is applied, not ignored"
            yield SIBLINGS, message, keyword


CHECK = Check("keywords", (OTHER_TYPE, NO_EFFECT, MISSPELLED, SIBLINGS), check_keywords)
