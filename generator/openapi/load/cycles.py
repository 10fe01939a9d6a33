"""Cycles of schemas that include themselves, or are their own variants."""

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
    "Its properties cannot be determined. (A schema may refer to itself from a property or from"
    " items, and a base schema may list its own variants in oneOf.)",
    "Remove the schema from its own allOf, or move the reference into a property.",
    "Node:\n  allOf:\n    - $ref: '#/components/schemas/Node'",
)

UNION = Code(
    "union-of-itself",
    Level.WARNING,
    "A schema is one of its own variants.",
    "Only the other variants decide whether a value is valid, so this one has no effect.",
    "Remove the schema from its own oneOf or anyOf.",
    "Value:\n  oneOf:\n    - type: string\n    - $ref: '#/components/schemas/Value'",
)

CODES: tuple[Code, ...] = (COMPOSITION, UNION)

MAX_NAMED_CYCLES = 100
"""Cycles of which every schema is reported; of any other cycle only the one that closes it."""

_EDGE_KEYWORDS = frozenset(("$ref", "allOf", "oneOf", "anyOf"))


def check_cycles(tree: Normalizer, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report every schema on a cycle of `allOf` or of variants, with `$ref` in between.

    Cycles of `$ref` alone are reported with the references. A cycle through both `allOf` and
    `oneOf` is how a base schema lists its variants.
    """
    candidates = [
        (pointer, schema)
        for pointer, schema in tree.schemas
        if not _EDGE_KEYWORDS.isdisjoint(schema)
    ]
    for keywords, code, message in (
        (("allOf",), COMPOSITION, "the schema includes itself"),
        (("oneOf", "anyOf"), UNION, "the schema is one of its own variants"),
    ):
        edges = {
            pointer: _list_edges(pointer, schema, keywords, targets)
            for pointer, schema in candidates
            if "$ref" in schema or any(keyword in schema for keyword in keywords)
        }
        for pointer in dict.fromkeys(_find_cycle_members(edges)):
            tree.report(code, message, pointer)


def _find_cycle_members(edges: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield the schemas that close a cycle, and the named schemas on it."""
    done, count = set[str](), 0
    for start in edges:
        if start in done:
            continue
        waiting = [(start, iter(edges[start]))]
        path = dict.fromkeys([start])
        while waiting:
            pointer, following = waiting[-1]
            step = next(following, None)
            if step is None:
                waiting.pop()
                del path[pointer]
                done.add(pointer)
            elif step in path:
                yield step
                count += 1
                if count > MAX_NAMED_CYCLES:
                    continue
                cycle = [*path][[*path].index(step) :]
                yield from (member for member in cycle if not _is_subschema(member))
            elif step in edges and step not in done:
                path[step] = None
                waiting.append((step, iter(edges[step])))


def _list_edges(
    pointer: str,
    schema: Mapping[str, Any],
    keywords: tuple[str, ...],
    targets: Mapping[str, tuple[str, Json]],
) -> list[str]:
    pointers = []
    if "$ref" in schema and schema["$ref"] in targets:
        pointers.append(targets[schema["$ref"]][0])
    for keyword in keywords:
        if keyword in schema:
            count = len(schema[keyword])
            pointers.extend(f"{pointer}/{keyword}/{index}" for index in range(count))
    return pointers


def _is_subschema(pointer: str) -> bool:
    """Whether a schema is listed by allOf, oneOf or anyOf of another one."""
    return pointer.rpartition("/")[0].rpartition("/")[2] in ("allOf", "oneOf", "anyOf")
