"""Examples against their schemas, as far as types, enums, limits and property names go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.assertions import describe_types
from generator.openapi.example_comparison import (
    ExampleComparison,
    ExampleValue,
    Mismatch,
)
from generator.openapi.lint.check import Check, Description
from generator.openapi.wording import format_value

SCHEMA_EXAMPLE = Code(
    "example-does-not-fit",
    Level.WARNING,
    "The example of a schema does not match the schema, or the example of a body contains a"
    " property that is never sent in its direction.",
    "One of the two is wrong. If it is the schema, the types of the client are wrong, too, and"
    " responses will not match them.",
    "Find out what the server sends, and correct the example or the schema.",
    "type: integer\nexample: '12'",
)
BODY_EXAMPLE = Code(
    "body-example-differs",
    Level.INFO,
    "The example of a body or parameter does not match its schema.",
    "Such examples are for readers and often shortened. But if the schema is wrong, the types of"
    " the client are wrong, too.",
    "Find out what the server sends, and correct the example or the schema.",
    "content:\n  application/json:\n    schema: {type: object}\n    example: [1, 2]",
)

_EXAMPLE_FIELDS = frozenset(("example", "examples"))
_INTEGER = r"[-+]?[0-9]+"
_SERIALIZED = {
    "integer": re.compile(_INTEGER),
    "number": re.compile(rf"{_INTEGER}(?:\.[0-9]*)?(?:[eE]{_INTEGER})?"),
    "boolean": re.compile("true|false|0|1", re.IGNORECASE),
}
# Properties that are not sent: in a request, in a response.
_NOT_IN_REQUEST: Final = "readOnly"
_NOT_IN_RESPONSE: Final = "writeOnly"


def check_examples(description: Description) -> Iterator[Finding]:
    """Yield the first mismatch of each example."""
    comparison = ExampleComparison(description.targets)
    for example in _list_examples(description):
        mismatch = _check_example(comparison, example)
        if mismatch is not None:
            of_body = example.not_sent and not mismatch.never_sent
            code = BODY_EXAMPLE if of_body else SCHEMA_EXAMPLE
            yield description.create_finding(code, mismatch.message, mismatch.pointer)


def _check_example(
    comparison: ExampleComparison, example: ExampleValue
) -> Mismatch | None:
    value = example.value
    if value is None or isinstance(example.schema, bool):
        return None
    is_parameter = example.is_parameter
    if isinstance(value, str) and (is_parameter or value[:1] in ("{", "[", "<")):
        # Serialized, and not a JSON value.
        problem = _check_serialized(value, example.schema) if is_parameter else None
        return None if problem is None else Mismatch(problem, example.pointer)
    return comparison.find_mismatch(example)


def _list_examples(description: Description) -> Iterator[ExampleValue]:
    for pointer, schema in description.schemas:
        if "example" in schema:
            yield ExampleValue(schema["example"], schema, f"{pointer}/example")
        listed = schema.get("examples")
        for n, value in enumerate(listed if isinstance(listed, list) else ()):
            yield ExampleValue(value, schema, f"{pointer}/examples/{n}")
    for pointer, media_type in description.objects("media type"):
        # Examples of other media types are serialized: numbers in quotes, for instance.
        if "json" in pointer.rpartition("/")[2].lower():
            in_request = "/requestBod" in pointer
            not_sent = _NOT_IN_REQUEST if in_request else _NOT_IN_RESPONSE
            yield from _list_of_owner(description, media_type, pointer, not_sent)
    for pointer, parameter in description.objects("parameter"):
        yield from _list_of_owner(
            description, parameter, pointer, _NOT_IN_REQUEST, is_parameter=True
        )


def _list_of_owner(
    description: Description,
    owner: dict[str, Any],
    pointer: str,
    not_sent: str,
    *,
    is_parameter: bool = False,
) -> Iterator[ExampleValue]:
    """Yield the examples of a media type or parameter."""
    if "schema" not in owner or _EXAMPLE_FIELDS.isdisjoint(owner):
        return
    if description.value_at(pointer) is None:
        return
    schema = owner["schema"]
    if "example" in owner:
        place = f"{pointer}/example"
        yield ExampleValue(owner["example"], schema, place, not_sent, is_parameter)
    named = owner.get("examples")
    for name, example in named.items() if isinstance(named, dict) else ():
        if isinstance(example, dict) and "value" in example:
            place = f"{child(f'{pointer}/examples', name)}/value"
            yield ExampleValue(example["value"], schema, place, not_sent, is_parameter)


def _check_serialized(text: str, schema: Any) -> str | None:
    """Return what is wrong with a string that represents a number or a boolean."""
    type_name = schema.get("type") if isinstance(schema, dict) else None
    form = _SERIALIZED.get(type_name) if isinstance(type_name, str) else None
    if form is None or not text or form.fullmatch(text.strip()):
        return None
    return f"the example {format_value(text)} is not {describe_types([str(type_name)])}"


CHECK = Check("examples", (SCHEMA_EXAMPLE, BODY_EXAMPLE), check_examples)
