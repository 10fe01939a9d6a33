"""Compares an example with its schema, as far as types, enums, limits and property names go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.json_types import Json, child
from generator.openapi.assertions import (
    describe_types,
    find_violated_limit,
    has_type,
    is_among,
    types_of,
)
from generator.openapi.reference_targets import Targets
from generator.openapi.wording import format_value, quote_text
from generator.record import record

MAX_VALUES = 100_000
"""Values and subschemas of one description that are compared."""

MAX_DEPTH = 40
"""Levels of an example that are compared."""


@dataclass(frozen=True, slots=True)
class ExampleValue:
    """An example with its schema.

    `not_sent` is the keyword of properties that are not sent in the direction of a body or
    parameter; empty for the example of a schema. `is_parameter` says that the example may be
    serialized.
    """

    value: Json
    schema: Any
    pointer: str
    not_sent: str = ""
    is_parameter: bool = False


@record
class Mismatch:
    """The first part of an example that does not match its schema.

    `never_sent` says that it is a property that is not sent in the direction of the example.
    """

    message: str
    pointer: str
    never_sent: bool = False


class ExampleComparison:
    """Compares examples with schemas, up to `MAX_VALUES`."""

    def __init__(self, targets: Targets) -> None:
        """Resolve references with `targets`."""
        self._targets = targets
        self._left = MAX_VALUES

    def find_mismatch(self, example: ExampleValue) -> Mismatch | None:
        """Return the first mismatch of an example; None if there is none."""
        waiting: list[tuple[Json, Any, str, int]] = [
            (example.value, example.schema, example.pointer, 0)
        ]
        while waiting:
            value, schema, pointer, depth = waiting.pop()
            subschemas = [*self._list_subschemas(schema)]
            self._left -= 1 + len(subschemas)
            if self._left < 0:
                return None
            if depth > MAX_DEPTH or any(map(_has_variants, subschemas)):
                if subschemas and self._matches_no_variant(value, subschemas):
                    message = (
                        f"the example {format_value(value)} matches none of the schemas"
                    )
                    return Mismatch(message, pointer)
                continue
            unsent = _find_unsent_property(value, subschemas, example.not_sent)
            if unsent:
                return Mismatch(unsent, pointer, never_sent=True)
            violation = _find_violation(value, subschemas, example.not_sent)
            if violation:
                return Mismatch(violation, pointer)
            waiting.extend(_list_parts(value, subschemas, pointer, depth + 1))
        return None

    def _matches_no_variant(
        self, value: Json, subschemas: list[dict[str, Any]]
    ) -> bool:
        """Whether the type of a value differs from that of every variant."""
        for subschema in subschemas:
            for keyword in ("oneOf", "anyOf"):
                variants = subschema.get(keyword, ())
                self._left -= len(variants)
                if self._left < 0 or subschema.get("nullable") is True or value is None:
                    return False
                if variants and not any(self._may_match(value, v) for v in variants):
                    return True
        return False

    def _may_match(self, value: Json, schema: Any) -> bool:
        subschemas = [*self._list_subschemas(schema)]
        self._left -= len(subschemas)
        types = [types_of(subschema) for subschema in subschemas]
        return schema is not False and all(has_type(value, t) for t in types if t)

    def _list_subschemas(self, schema: Any) -> Iterator[dict[str, Any]]:
        """Yield a schema with all that it refers to and includes, each once."""
        waiting, seen = [schema], set[int]()
        while waiting:
            subschema = waiting.pop()
            if not isinstance(subschema, dict) or id(subschema) in seen:
                continue
            seen.add(id(subschema))
            yield subschema
            waiting.extend(subschema.get("allOf", ()))
            ref = subschema.get("$ref")
            if isinstance(ref, str) and ref in self._targets:
                waiting.append(self._targets[ref][1])


def _has_variants(subschema: dict[str, Any]) -> bool:
    return (
        "oneOf" in subschema
        or "anyOf" in subschema
        or subschema.get("nullable") is True
    )


def _list_parts(
    value: Json, subschemas: list[dict[str, Any]], pointer: str, depth: int
) -> Iterator[tuple[Json, Any, str, int]]:
    """Yield the properties or items of a value, each with its schema, pointer and depth."""
    if isinstance(value, dict):
        properties = _merge_properties(subschemas)
        for name, part in value.items():
            if name in properties:
                yield part, properties[name], child(pointer, name), depth
    elif isinstance(value, list):
        for subschema in subschemas:
            if "items" in subschema:
                for n, item in enumerate(value):
                    yield item, subschema["items"], f"{pointer}/{n}", depth


def _merge_properties(subschemas: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        name: schema
        for subschema in subschemas
        for name, schema in subschema.get("properties", {}).items()
    }


def _find_violation(
    value: Json, subschemas: list[dict[str, Any]], not_sent: str
) -> str | None:
    for subschema in subschemas:
        types, enum = types_of(subschema), subschema.get("enum")
        if types and not has_type(value, types):
            return f"the example {format_value(value)} is not {describe_types(types)}"
        if isinstance(enum, list) and not is_among(value, enum):
            return f"the example {format_value(value)} is not one of the enum values"
        keyword = find_violated_limit(value, subschema)
        if keyword:
            limit = format_value(subschema[keyword])
            return f"the example {format_value(value)} violates {keyword} {limit}"
    if isinstance(value, dict):
        return _find_wrong_property(value, subschemas, not_sent)
    return None


def _find_wrong_property(
    value: dict[str, Json], subschemas: list[dict[str, Any]], not_sent: str
) -> str | None:
    properties = _merge_properties(subschemas)
    for subschema in subschemas:
        forbids_others = subschema.get("additionalProperties") is False
        is_closed = forbids_others and len(subschemas) == 1
        for name in value if is_closed else ():
            if name not in properties and "patternProperties" not in subschema:
                return (
                    f"the example has a property {quote_text(name)} that is not allowed"
                )
        for name in subschema.get("required", ()) if not_sent else ():
            if name not in value and not _has_flag(properties.get(name), not_sent):
                return f"the example lacks the required property {quote_text(name)}"
    return None


def _find_unsent_property(
    value: Json, subschemas: list[dict[str, Any]], not_sent: str
) -> str | None:
    if not isinstance(value, dict) or not not_sent:
        return None
    properties = _merge_properties(subschemas)
    for name in value:
        if _has_flag(properties.get(name), not_sent):
            return (
                f"the example has the property {quote_text(name)}, which is {not_sent}"
            )
    return None


def _has_flag(schema: Any, keyword: str) -> bool:
    return isinstance(schema, dict) and schema.get(keyword) is True
