"""Structure against the JSON Schemas that the OpenAPI Initiative publishes.

The schemas are those of openapi-spec-validator; jsonschema-rs evaluates them. Every finding here is
a warning. What a client cannot be generated without is reported by the normalizer
(`load/normalize.py`), which knows what each object is for; the published schemas do not, and the
one of 3.1 leaves schemas out altogether.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import format_value, join_with_or, quote_text
from generator.record import record
from generator.source.document import Document

MISSING = Code(
    "missing-field",
    Level.WARNING,
    "A property that OpenAPI requires is missing.",
    "A client can be generated without it, but strict tools refuse the description.",
    "Add the property.",
    "responses:\n  '200': {}   # a response must have a description",
)
UNKNOWN = Code(
    "unknown-field",
    Level.WARNING,
    "An object has a property that OpenAPI does not define; it is ignored.",
    "Often the name is misspelled, or the property belongs to another version or another object.",
    "Correct the name, move the property, or begin its name with x-.",
    "paths:\n  /users:\n    get: {sumary: A misspelling}",
)
INVALID = Code(
    "invalid-field",
    Level.WARNING,
    "A value does not match the OpenAPI specification.",
    "The client does not need the value, or reads it as well as possible; strict tools refuse the"
    " description.",
    "Write the value as the OpenAPI specification requires.",
    "info:\n  contact: someone@example.com",
)

# Properties that select the variant of an object.
_TAG_PROPERTIES = ("type", "in", "scheme")
_PUBLISHED = ("2.0", "3.0", "3.1", "3.2")


def check_structure(description: Description) -> Iterator[Finding]:
    """Yield what the published schema reports, except where another finding exists."""
    document, validator = description.document, _create_validator(description.dialect)
    if validator is None or validator.is_valid(document.data):
        return
    reported = {
        finding.at.pointer
        for finding in description.findings
        if finding.at.document == document.name
    }
    # Of items that are equal, the second one is reported.
    lists_reported = {pointer.rpartition("/")[0] for pointer in reported}
    for error in validator.iter_errors(document.data):
        for cause in _find_causes(error):
            is_duplicate = cause.kind.name == "uniqueItems"
            if not (is_duplicate and _pointer_of(cause) in lists_reported):
                yield from _create_findings(document, cause, reported)


@cache
def _create_validator(dialect: str) -> Any:
    if dialect not in _PUBLISHED:
        return None
    import jsonschema_rs

    return jsonschema_rs.validator_for(read_published_schema(dialect), mask="it")


def read_published_schema(dialect: str) -> dict[str, Any]:
    """Return the schema of a dialect that openapi-spec-validator ships.

    The package is not imported: that would take a quarter of a second, most of it for pydantic.
    """
    package: Any = find_spec("openapi_spec_validator")
    folder = package.submodule_search_locations[0]
    file = f"{folder}/resources/schemas/v{dialect}/schema.json"
    schema: dict[str, Any] = json.loads(package.loader.get_data(file))
    return schema


def _find_causes(error: Any) -> Iterator[Any]:
    """Yield the errors behind an error: of a union, those of the variant that fits best.

    That is the variant that fails deepest in the document, and of these the one with the fewest
    errors. A Reference Object is only considered if there is a `$ref`.
    """
    waiting = [error]
    while waiting:
        current = waiting.pop()
        depth = len(current.instance_path)
        variants = getattr(current.kind, "context", None)
        # A variant without errors: more variants match than may.
        if not variants or not all(variants):
            yield current
            continue
        tag_errors = [
            [e for e in errors if _is_tag_error(e, depth)] for errors in variants
        ]
        if all(tag_errors):
            yield _merge_tag_errors([e for errors in tag_errors for e in errors])
            continue
        without_ref = [v for v in variants if not any(_lacks_ref(e) for e in v)]
        waiting.extend(
            max(without_ref or variants, key=lambda errors: _rate_fit(errors, depth))
        )


@record
class _OneOf:
    """The values that a tag property may have, over all variants."""

    options: tuple[Any, ...]
    name: str = "enum"


@record
class _TagError:
    """An error at a tag property whose value selects none of the variants."""

    instance_path: tuple[Any, ...]
    kind: _OneOf


def _merge_tag_errors(errors: list[Any]) -> _TagError:
    path = tuple(errors[0].instance_path)
    options = [option for error in errors for option in _options_of(error.kind)]
    return _TagError(path, _OneOf(tuple(dict.fromkeys(options))))


def _options_of(kind: Any) -> list[Any]:
    return list(kind.options) if kind.name == "enum" else [kind.expected_value]


def _is_tag_error(error: Any, depth: int) -> bool:
    """Whether a tag property has the value of another variant."""
    path = error.instance_path
    is_enumerated = error.kind.name in ("enum", "const")
    return is_enumerated and len(path) == depth + 1 and path[-1] == "type"


def _lacks_ref(error: Any) -> bool:
    return bool(error.kind.name == "required" and error.kind.property == "$ref")


def _rate_fit(errors: Iterable[Any], depth: int) -> tuple[bool, bool, int, int]:
    """Return a rank that is higher the better a variant fits.

    First its tag property and its type count, then how deep its errors are, then how few.
    """
    errors = list(errors)
    return (
        not any(_rules_out(error, depth) for error in errors),
        not any(error.kind.name == "type" for error in errors),
        max(len(error.instance_path) for error in errors),
        -len(errors),
    )


def _rules_out(error: Any, depth: int) -> bool:
    """Whether an error shows that a value is not meant to be of the variant with the error."""
    path, kind = error.instance_path, error.kind.name
    variants = getattr(error.kind, "context", None)
    if variants and len(path) == depth:
        return all(any(_rules_out(e, depth) for e in errors) for errors in variants)
    if kind == "type":
        return len(path) == depth
    return (
        kind in ("enum", "const", "pattern")
        and len(path) == depth + 1
        and path[-1] in _TAG_PROPERTIES
    )


def _create_findings(
    document: Document, error: Any, reported: set[str]
) -> Iterator[Finding]:
    pointer, kind = _pointer_of(error), error.kind
    if kind.name in ("additionalProperties", "unevaluatedProperties"):
        for name in kind.unexpected:
            place = child(pointer, name)
            if place not in reported:
                message = f"OpenAPI defines no property {quote_text(name)} here"
                yield Finding(UNKNOWN, message, document.locate(place))
    # Names of components have a check of their own.
    elif kind.name != "propertyNames" and not _is_reported(pointer, reported):
        if kind.name == "required":
            message = f"the required property {quote_text(kind.property)} is missing"
            yield Finding(MISSING, message, document.locate(pointer))
        else:
            yield Finding(INVALID, _describe(error), document.locate(pointer))


def _is_reported(pointer: str, reported: set[str]) -> bool:
    # If a reference was inlined, the object itself stands elsewhere.
    return pointer in reported or f"{pointer}/$ref" in reported


def _pointer_of(error: Any) -> str:
    return "".join(child("", str(step)) for step in error.instance_path)


def _describe(error: Any) -> str:
    describe_kind = _DESCRIPTIONS.get(error.kind.name)
    if describe_kind is None:
        return str(error.message).replace("\n", " ")
    last = error.instance_path[-1] if error.instance_path else "the document"
    subject = quote_text(last) if isinstance(last, str) else "the item"
    return f"{subject} {describe_kind(error.kind)}"


_TYPE_NAMES = {
    "string": "a string",
    "object": "an object",
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "null": "null",
}

_DESCRIPTIONS: dict[str, Callable[[Any], str]] = {
    "type": lambda kind: f"must be {join_with_or([_TYPE_NAMES[t] for t in kind.types])}",
    "enum": lambda kind: f"must be one of {', '.join(map(str, kind.options))}",
    "const": lambda kind: f"must be {format_value(kind.expected_value)}",
    "format": lambda kind: f"must have the format {kind.format}",
    "contains": lambda _: "may contain this only once",
    "minItems": lambda kind: f"must have at least {_count(kind.limit, 'item')}",
    "minProperties": lambda kind: f"must have at least {_count(kind.limit, 'property')}",
    "maxProperties": lambda kind: f"must have at most {_count(kind.limit, 'property')}",
    "uniqueItems": lambda _: "must not contain the same item twice",
    "not": lambda _: "has properties that exclude each other",
    "oneOf": lambda _: "has properties that exclude each other",
    "anyOf": lambda _: "lacks one of several properties",
}


def _count(number: int, noun: str) -> str:
    plural = "properties" if noun == "property" else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


CHECK = Check("structure", (MISSING, UNKNOWN, INVALID), check_structure)
