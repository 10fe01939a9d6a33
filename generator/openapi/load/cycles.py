"""Schemas that are made of themselves, with nothing in between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import Json
from generator.openapi.load.normalize import Normalizer

COMPOSITION = Code(
    "schema-made-of-itself",
    Level.ERROR,
    "A schema includes itself through allOf or $ref.",
    "To know its properties one has to know its properties first. (Schemas that refer to"
    " themselves from a property or from items are fine, and so is a base schema that lists its"
    " own variants in oneOf.)",
    "Remove the schema from its own allOf, or move the reference into a property.",
    "Node:\n  allOf:\n    - $ref: '#/components/schemas/Node'",
)

UNION = Code(
    "union-of-itself",
    Level.WARNING,
    "A schema lists itself among its own alternatives.",
    "A value that fits is decided by the other alternatives alone; that this one is listed changes"
    " nothing.",
    "Remove the schema from its own oneOf or anyOf.",
    "Value:\n  oneOf:\n    - type: string\n    - $ref: '#/components/schemas/Value'",
)

CODES: tuple[Code, ...] = (COMPOSITION, UNION)

# Circles of which every schema is named; of others only the one that closes it.
_SHOWN = 100

_LEADING = frozenset(("$ref", "allOf", "oneOf", "anyOf"))


def check_cycles(survey: Normalizer, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report every schema on a circle of `allOf` or of alternatives, with `$ref` in between.

    Circles of `$ref` alone are reported with the references; one through both `allOf` and `oneOf`
    is how a base schema lists its variants.
    """
    leading = [
        (at, schema) for at, schema in survey.schemas if not _LEADING.isdisjoint(schema)
    ]
    for keywords, code, message in (
        (("allOf",), COMPOSITION, "this schema includes itself"),
        (("oneOf", "anyOf"), UNION, "this schema is one of its own alternatives"),
    ):
        edges = {
            at: _included(at, schema, keywords, targets)
            for at, schema in leading
            if "$ref" in schema or any(keyword in schema for keyword in keywords)
        }
        for at in dict.fromkeys(_on_circles(edges)):
            survey.note(code, message, at)


def _on_circles(edges: Mapping[str, list[str]]) -> Iterator[str]:
    """What a walk over the edges comes back to, and the schemas on the way that have a name."""
    done, shown = set[str](), 0
    for start in edges:
        if start in done:
            continue
        todo = [(start, iter(edges[start]))]
        on_path = dict.fromkeys([start])
        while todo:
            at, following = todo[-1]
            step = next(following, None)
            if step is None:
                todo.pop()
                del on_path[at]
                done.add(at)
            elif step in on_path:
                yield step
                shown += 1
                if shown > _SHOWN:
                    continue
                circle = [*on_path][[*on_path].index(step) :]
                yield from (place for place in circle if not _within(place))
            elif step in edges and step not in done:
                on_path[step] = None
                todo.append((step, iter(edges[step])))


def _included(
    at: str,
    schema: Mapping[str, Any],
    keywords: tuple[str, ...],
    targets: Mapping[str, tuple[str, Json]],
) -> list[str]:
    found = []
    if "$ref" in schema and schema["$ref"] in targets:
        found.append(targets[schema["$ref"]][0])
    for keyword in keywords:
        if keyword in schema:
            count = len(schema[keyword])
            found.extend(f"{at}/{keyword}/{index}" for index in range(count))
    return found


def _within(at: str) -> bool:
    """Whether a schema is one of the parts or alternatives of another."""
    return at.rpartition("/")[0].rpartition("/")[2] in ("allOf", "oneOf", "anyOf")
