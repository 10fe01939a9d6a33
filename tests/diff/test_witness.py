"""Random edits of schemas, with a JSON Schema validator as witness of what became valid or not."""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest

from generator.diff.changes import Effect

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.diff.changes import ChangeList
    from tests.diff.conftest import Compare

EDITS = 400
VALUES: list[Any] = [
    *(None, True, False, -3, 0, 1, 2, 2.5, 3, 4, 7, "", "a", "ab", "abc", "b", "x1"),
    *([], [1], ["a"], ["a", "a"], ["a", "b", "c"], [[]], {}, {"a": "a"}, {"a": 1}),
    *({"b": "b"}, {"a": "a", "b": "b"}, {"a": "abcd", "c": 3}, {"c": None}),
    *({"a": ["a"]}, {"a": {"a": "a"}}, {"a": {}, "b": []}, {"x1": "ab"}),
]
WIDER = {Effect.WIDENS, Effect.INCOMPARABLE, Effect.UNKNOWN}
NARROWER = {Effect.NARROWS, Effect.INCOMPARABLE, Effect.UNKNOWN}


def leaf(r: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": r.choice(("string", "integer", "number", "boolean"))
    }
    if made["type"] == "string" and r.random() < 0.5:
        key, value = r.choice(
            (
                ("minLength", 1),
                ("maxLength", 2),
                ("pattern", "^a"),
                ("enum", ["a", "b"]),
            )
        )
        made[key] = value
    if made["type"] in ("integer", "number") and r.random() < 0.5:
        made[r.choice(("minimum", "maximum", "exclusiveMinimum", "multipleOf"))] = 2
    return made


def schema(r: random.Random, depth: int = 0) -> dict[str, Any]:
    kind = r.random()
    if depth > 2 or kind < 0.35:
        return leaf(r)
    if kind < 0.65:
        names = r.sample(("a", "b", "c"), r.randint(1, 3))
        made = {
            "type": "object",
            "properties": {n: schema(r, depth + 1) for n in names},
        }
        if r.random() < 0.5:
            made["required"] = [r.choice(names)]
        if r.random() < 0.4:
            made["additionalProperties"] = r.choice((False, leaf(r)))
        return made
    if kind < 0.85:
        return {"type": "array", "items": schema(r, depth + 1), "maxItems": 2}
    return {r.choice(("oneOf", "anyOf")): [{"type": "string"}, {"type": "boolean"}]}


def spots(value: Any) -> list[dict[str, Any]]:
    """Every schema inside of a schema, itself included."""
    found = [value]
    for part in value.get("properties", {}).values():
        found += spots(part)
    for key in ("items", "additionalProperties"):
        if isinstance(value.get(key), dict):
            found += spots(value[key])
    for key in ("oneOf", "anyOf"):
        for part in value.get(key, ()):
            found += spots(part)
    return found


def toggled_limit(r: random.Random, spot: dict[str, Any]) -> None:
    limits = {
        "string": ("minLength", "maxLength"),
        "integer": ("minimum", "maximum", "multipleOf"),
        "number": ("minimum", "exclusiveMaximum"),
        "array": ("minItems", "maxItems"),
        "object": ("minProperties", "maxProperties"),
    }
    key = r.choice(limits.get(spot.get("type", ""), ("description",)))
    before = spot.get(key)
    spot[key] = "words" if key == "description" else r.choice((1, 2, 3))
    if spot[key] == before:
        del spot[key]


def retyped(r: random.Random, spot: dict[str, Any]) -> None:
    if "type" in spot:
        types = spot["type"] if isinstance(spot["type"], list) else [spot["type"]]
        other = r.choice(("null", "string", "integer", "number", "boolean"))
        spot["type"] = sorted(
            {*types, other} if other not in types else {*types} - {other}
        )
        if not spot["type"]:
            del spot["type"]


def repropertied(r: random.Random, spot: dict[str, Any]) -> None:
    if spot.get("type") != "object":
        return
    name = r.choice(("a", "b", "c"))
    if spot.setdefault("properties", {}).pop(name, None) is None:
        spot["properties"][name] = leaf(r)


def rerequired(r: random.Random, spot: dict[str, Any]) -> None:
    if spot.get("type") == "object":
        name = r.choice(("a", "b", "c"))
        required = set(spot.get("required", ())) ^ {name}
        spot["required"] = sorted(required)


def reopened(r: random.Random, spot: dict[str, Any]) -> None:
    if spot.get("type") == "object":
        spot["additionalProperties"] = r.choice((True, False, leaf(r)))


def revalued(r: random.Random, spot: dict[str, Any]) -> None:
    if spot.get("type") == "string":
        spot["enum"] = r.sample(["a", "ab", "b", "x1"], r.randint(1, 3))


def rechosen(r: random.Random, spot: dict[str, Any]) -> None:
    for key in ("oneOf", "anyOf"):
        if key in spot:
            spot[key] = [*spot[key], {"type": "integer"}][r.randint(0, 1) :]


EDITORS = (
    toggled_limit,
    retyped,
    repropertied,
    rerequired,
    reopened,
    revalued,
    rechosen,
)


def edited(r: random.Random, value: dict[str, Any]) -> dict[str, Any]:
    made = copy.deepcopy(value)
    r.choice(EDITORS)(r, r.choice(spots(made)))
    return made


def pairs() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    r = random.Random(20261121)
    found = []
    while len(found) < EDITS:
        old = schema(r)
        new = edited(r, old)
        if json.dumps(old, sort_keys=True) != json.dumps(new, sort_keys=True):
            found.append((old, new))
    return found


PAIRS = pairs()


def effects(found: ChangeList) -> set[Effect]:
    return {change.effect for change in found.changes}


@pytest.mark.parametrize("n", range(EDITS))
def test_an_edit_is_found_and_means_what_a_validator_says(
    n: int, compare: Compare, things: Callable[..., Any]
) -> None:
    old, new = PAIRS[n]
    found = effects(compare(things(old), things(new)))
    before, after = (jsonschema_rs.validator_for(side) for side in (old, new))
    for value in VALUES:
        was, now = before.is_valid(value), after.is_valid(value)
        if was and not now:
            assert found & NARROWER, (value, old, new)
        if now and not was:
            assert found & WIDER, (value, old, new)


@pytest.mark.parametrize("n", range(EDITS))
def test_an_edit_taken_back_is_the_opposite(
    n: int, compare: Compare, things: Callable[..., Any]
) -> None:
    old, new = PAIRS[n]
    forth, back = (
        effects(compare(things(a), things(b))) for a, b in ((old, new), (new, old))
    )
    assert bool(forth) is bool(back)
    if Effect.INCOMPARABLE not in forth | back and Effect.UNKNOWN not in forth | back:
        assert (Effect.NARROWS in forth) is (Effect.WIDENS in back), (old, new)
        assert (Effect.WIDENS in forth) is (Effect.NARROWS in back), (old, new)


def test_the_edits_are_of_every_kind(
    compare: Compare, things: Callable[..., Any]
) -> None:
    """A table of edits in which nothing happens would prove nothing."""
    rules: set[str] = set()
    for old, new in PAIRS:
        rules |= {c.rule for c in compare(things(old), things(new)).changes}
    assert len(rules) >= 25
