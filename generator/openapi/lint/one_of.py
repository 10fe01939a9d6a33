"""Variants of `oneOf` that occur twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import Json
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.load.object_types import ANNOTATIONS

REPEATED = Code(
    "repeated-alternative",
    Level.WARNING,
    "A oneOf lists the same schema twice.",
    "A value must match exactly one schema of a oneOf, so no value that matches this one is valid.",
    "Remove one of the two, or use anyOf.",
    "oneOf:\n  - {type: string}\n  - {type: string}",
)


def check_one_of(description: Description) -> Iterator[Finding]:
    """Yield a finding for each schema that a oneOf lists again."""
    for pointer, schema in description.schemas:
        if "oneOf" in schema:
            for n, first in _find_repeated(schema["oneOf"]):
                message = f"the schema is the same as number {first + 1} of the oneOf"
                place = f"{pointer}/oneOf/{n}"
                yield description.create_finding(REPEATED, message, place)


def _find_repeated(variants: Json) -> Iterator[tuple[int, int]]:
    """Yield the index of each repeated variant with the index of the first one."""
    first_by_key = dict[tuple[tuple[str, Any], ...], int]()
    for n, variant in enumerate(variants if isinstance(variants, list) else ()):
        if not isinstance(variant, dict):
            continue
        assertions = {k: v for k, v in variant.items() if k not in ANNOTATIONS}
        nested = any(isinstance(v, (dict, list)) for v in assertions.values())
        if assertions and not nested:
            key = tuple(sorted(assertions.items()))
            first = first_by_key.setdefault(key, n)
            if first != n:
                yield n, first


CHECK = Check("oneOf", (REPEATED,), check_one_of)
