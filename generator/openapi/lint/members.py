"""What objects and arrays say that they hold, and do not describe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import Json
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.resolved import APPLIED, MOST, made_of
from generator.openapi.wording import quoted

NO_ITEMS = Code(
    "array-without-items",
    Level.WARNING,
    "An array does not say what it holds; its elements are of any type.",
    "Nobody who reads or sends it knows what an element is (OpenAPI 3.0, 4.7.24.1: items must be"
    " present if the type is array).",
    "Describe the elements with items; {} says that they may be anything.",
    "tags: {type: array}",
)
NOT_DECLARED = Code(
    "required-not-declared",
    Level.WARNING,
    "A property is required that no schema describes.",
    "Either its name is misspelled, so that the property that was meant is optional in the client,"
    " or it has no type.",
    "Correct the name, or add the property to properties.",
    "required: [nmae]\nproperties: {name: {type: string}}",
)

CODES: tuple[Code, ...] = (NO_ITEMS, NOT_DECLARED)

# A schema in one of these speaks of a value that others describe.
_BESIDE = frozenset((*APPLIED, "not", "if", "then", "else", "dependentSchemas"))
_ELEMENTS = ("items", "prefixItems", "$ref", "$dynamicRef", *APPLIED)
_OPEN = ("patternProperties", "$dynamicRef", "propertyNames", "discriminator")


def check_members(survey: Normalizer, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report arrays without items, and required properties that are nowhere declared."""
    for at, schema in survey.schemas:
        if _is_array(schema) and not any(keyword in schema for keyword in _ELEMENTS):
            survey.note(NO_ITEMS, "the array has no items", at)
        closed = schema.get("additionalProperties") is False
        known = closed or "properties" in schema
        if known and schema.get("required") and not _beside(at):
            _check_required(survey, at, schema, targets)


def _is_array(schema: Mapping[str, Any]) -> bool:
    stated = schema.get("type")
    if "enum" in schema or "const" in schema:
        return False
    return stated == "array" or (isinstance(stated, list) and "array" in stated)


def _beside(at: str) -> bool:
    head, _, last = at.rpartition("/")
    keyword = head.rpartition("/")[2] if last.isdigit() else last
    return keyword in _BESIDE


def _check_required(
    survey: Normalizer,
    at: str,
    schema: dict[str, Any],
    targets: Mapping[str, tuple[str, Json]],
) -> None:
    missing = {name: n for n, name in enumerate(schema["required"])}
    for n, part in enumerate(made_of(schema, targets)):
        typed = isinstance(part.get("additionalProperties"), dict)
        if n == MOST or typed or any(keyword in part for keyword in _OPEN):
            return
        for name in part.get("properties", ()):
            missing.pop(name, None)
        if not missing:
            return
    for name, n in missing.items():
        message = f"no property is called {quoted(name)}"
        survey.note(NOT_DECLARED, message, f"{at}/required/{n}")
