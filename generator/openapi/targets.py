"""Targets of references: dereference a value, and walk through composed schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.json_types import Json, JsonObject

Targets: TypeAlias = "Mapping[str, tuple[str, Json]]"
"""The pointer and the value that a reference leads to, by the text of the reference."""

MAX_SUBSCHEMAS = 200
"""Subschemas of one schema that are looked at."""

APPLICATORS = ("allOf", "oneOf", "anyOf")
"""Keywords that apply several subschemas to the same value."""

OPEN_KEYWORDS = ("patternProperties", "propertyNames", "$dynamicRef")
"""Keywords by which a schema may have properties that it does not name."""


def as_object(value: Any) -> JsonObject:
    """Return the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def dereference(value: Any, targets: Targets) -> Any:
    """Return what a Reference Object refers to; any other value unchanged."""
    ref = value.get("$ref") if isinstance(value, dict) else None
    return targets[ref][1] if isinstance(ref, str) and ref in targets else value


def dereference_at(
    value: Any, pointer: str, targets: Targets
) -> tuple[JsonObject, str]:
    """Return the object that a value is or refers to, and its pointer.

    Members beside the `$ref` override those of the target, as in a Path Item Object. A reference
    without a target is returned as it is.
    """
    raw = as_object(value)
    ref = raw.get("$ref")
    if isinstance(ref, str) and ref in targets:
        target_pointer, target = targets[ref]
        siblings = {key: part for key, part in raw.items() if key != "$ref"}
        return {**as_object(target), **siblings}, target_pointer
    return raw, pointer


def walk_subschemas(
    schema: Any, targets: Targets, applicators: tuple[str, ...] = APPLICATORS
) -> Iterator[dict[str, Any]]:
    """Yield a schema and the subschemas that apply to the same value, each once.

    That is what it refers to and what the `applicators` list. If there are more than
    `MAX_SUBSCHEMAS`, one more than that is yielded, so that the caller knows.
    """
    waiting, seen = [schema], set[int]()
    while waiting and len(seen) <= MAX_SUBSCHEMAS:
        subschema = waiting.pop()
        if not isinstance(subschema, dict) or id(subschema) in seen:
            continue
        seen.add(id(subschema))
        yield subschema
        for keyword in applicators:
            waiting.extend(subschema.get(keyword, ())[: MAX_SUBSCHEMAS + 1])
        ref = subschema.get("$ref")
        if isinstance(ref, str) and ref in targets:
            waiting.append(targets[ref][1])
