"""A description and its own copy, written down otherwise, give no change."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.diff import diff

if TYPE_CHECKING:
    from generator.contract import Contract

DESCRIPTION = Path(__file__).parents[2] / "specs" / "ibl" / "4.84.1.yaml"
# Lists whose order says nothing.
SETS = {"required", "enum", "oneOf", "anyOf", "allOf", "parameters", "tags", "type"}
DEEP = 4


def reordered(value: Any, r: random.Random, key: str = "") -> Any:
    if isinstance(value, dict):
        items = list(value.items())
        r.shuffle(items)
        return {name: reordered(item, r, name) for name, item in items}
    if isinstance(value, list):
        made = [reordered(item, r) for item in value]
        if key in SETS:
            r.shuffle(made)
        return made
    return value


def inlined(document: Any) -> Any:
    """The document with what its paths refer to written out, as deep as four references."""

    def target(ref: str) -> Any:
        value = document
        for token in ref[2:].split("/"):
            value = value[token.replace("~1", "/").replace("~0", "~")]
        return value

    def written(value: Any, within: frozenset[str]) -> Any:
        if isinstance(value, list):
            return [written(item, within) for item in value]
        if not isinstance(value, dict):
            return value
        ref = value.get("$ref")
        if isinstance(ref, str) and ref not in within and len(within) < DEEP:
            inner = written(target(ref), within | {ref})
            beside = {k: written(v, within) for k, v in value.items() if k != "$ref"}
            return {"allOf": [inner], **beside} if beside else inner
        return {
            key: item if key == "mapping" else written(item, within)
            for key, item in value.items()
        }

    return {**document, "paths": written(document["paths"], frozenset())}


COPIES: dict[str, Callable[[Any], str]] = {
    "JSON": json.dumps,
    "indented": lambda document: json.dumps(document, indent=3),
    "YAML": lambda document: yaml.dump(document, Dumper=yaml.CSafeDumper),
    "reordered": lambda document: json.dumps(reordered(document, random.Random(7))),
    "inlined": lambda document: json.dumps(inlined(document)),
}


@pytest.fixture(scope="module")
def document() -> Any:
    return yaml.load(DESCRIPTION.read_text(encoding="utf-8"), yaml.CSafeLoader)


@pytest.mark.slow
@pytest.mark.parametrize("name", COPIES)
def test_a_copy_gives_no_change(
    name: str, document: Any, read: Callable[[str, bytes], Contract]
) -> None:
    original = read("original.yaml", DESCRIPTION.read_bytes())
    copy = read("copy", COPIES[name](document).encode())
    for old, new in ((original, copy), (copy, original)):
        found = diff(old, new)
        assert [c.message for c in found.changes] == []
        assert (found.operations.moved, found.operations.changed) == (0, 0)
