"""What references lead to, once all of them were followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.json_types import Json

Targets: TypeAlias = "Mapping[str, tuple[str, Json]]"
"""The pointer and the value at the end of a reference, by the reference's text."""

MOST = 200
"""Schemas that one is looked at together with."""

OPEN = ("patternProperties", "propertyNames", "$dynamicRef")
"""Keywords by which a schema may have properties that it does not name."""

APPLIED = ("allOf", "oneOf", "anyOf")


def followed(value: Any, targets: Targets) -> Any:
    """A value, or what it refers to."""
    ref = value.get("$ref") if isinstance(value, dict) else None
    return targets[ref][1] if isinstance(ref, str) and ref in targets else value


def made_of(
    schema: Any, targets: Targets, applied: tuple[str, ...] = APPLIED
) -> Iterator[dict[str, Any]]:
    """A schema, and all that it refers to, includes or may be, each once.

    Of more than `MOST` there is one beyond, by which a caller knows that it did not see all.
    """
    waiting, seen = [schema], set[int]()
    while waiting and len(seen) <= MOST:
        part = waiting.pop()
        if not isinstance(part, dict) or id(part) in seen:
            continue
        seen.add(id(part))
        yield part
        for keyword in applied:
            waiting.extend(part.get(keyword, ())[: MOST + 1])
        ref = part.get("$ref")
        if isinstance(ref, str) and ref in targets:
            waiting.append(targets[ref][1])
