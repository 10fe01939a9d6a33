"""Changed patterns: the few that their text decides, and all others, whose effect is unknown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import jsonschema_rs
import pytest

from generator.diff.changes import Effect, Level
from generator.diff.schemas.pattern import allows_everything, pattern_effect

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from tests.diff.conftest import Compare

WIDER, NARROWER = Effect.WIDENS, Effect.NARROWS
UNKNOWN, SAME = Effect.UNKNOWN, Effect.NONE
BACK = {WIDER: NARROWER, NARROWER: WIDER}

PAIRS = [
    # Identical after normalization.
    ("^a$", "^a$", SAME),
    ("a", ".*a", SAME),
    ("a", "a.*", SAME),
    ("a", "^.*a.*$", SAME),
    ("^a", "^a.*$", SAME),
    ("a$", "^.*a$", SAME),
    ("a", r"^[\s\S]*a[\s\S]*$", SAME),
    ("a|b", "^.*a|b.*$", SAME),
    (r"a\\", r"a\\.*", SAME),
    ("a", ".*?a", SAME),
    # One of them allows everything.
    ("", "x", NARROWER),
    (".*", "^a$", NARROWER),
    ("^.*$", "a", NARROWER),
    (r"^[\s\S]*$", "a", NARROWER),
    ("^", ".*", SAME),
    # Not decided by the text.
    ("^a", "^b", UNKNOWN),
    ("^a$", "^a", UNKNOWN),
    ("a", r"a\.*", UNKNOWN),
    ("a", r"a\\\.*", UNKNOWN),
    ("a", ".+a", UNKNOWN),
    ("^[a-z]+$", "^[a-z0-9]+$", UNKNOWN),
    ("^[a-z]{1,63}$", "^[a-z]{1,20}$", UNKNOWN),
    ("^(draft|live)$", "^(draft|live|gone)$", UNKNOWN),
    (r"^\d+$", "^[0-9]+$", UNKNOWN),
    ("^(?!x)a", "^a$", UNKNOWN),
    ("[", "^a$", UNKNOWN),
    ("(" * 500, "a", UNKNOWN),
]
TEXTS = ("", "a", "b", "ab", "abab", "a.b", "axb", "ba", "aab", "x", "1", "é", "a b")


@pytest.mark.parametrize(("old", "new", "effect"), PAIRS)
def test_a_changed_pattern_is_compared_by_text(
    old: str, new: str, effect: Effect
) -> None:
    assert pattern_effect(old, new) is effect
    assert pattern_effect(new, old) is BACK.get(effect, effect)
    assert pattern_effect(old, old) is SAME


def matching(pattern: str) -> set[str]:
    schema = {"type": "string", "pattern": pattern}
    return {text for text in TEXTS if jsonschema_rs.is_valid(schema, text)}


@pytest.mark.parametrize(
    ("old", "new", "effect"), [pair for pair in PAIRS if pair[2] is not UNKNOWN]
)
def test_a_validator_agrees(old: str, new: str, effect: Effect) -> None:
    before, after = matching(old), matching(new)
    assert (before > after) is (effect is NARROWER)
    assert (before == after) is (effect is SAME)


@pytest.mark.parametrize("pattern", ["", ".*", "^.*$", "^.*", ".*$", r"[\s\S]*", "^$"])
def test_what_allows_everything(pattern: str) -> None:
    assert allows_everything(pattern) is (matching(pattern) == set(TEXTS))


def test_an_unknown_effect_is_a_warning_in_requests_and_responses(
    compare: Compare, things: Callable[..., Any]
) -> None:
    old, new = (
        things({"type": "string", "pattern": pattern})
        for pattern in ("^[a-z]+$", "^[a-z0-9]+$")
    )
    (change,) = compare(old, new).changes
    assert (change.rule, change.effect) == ("pattern-changed", UNKNOWN)
    assert change.wire is Level.WARNING


@pytest.mark.parametrize(
    "pattern", ["(((a{300}){300}){300})", "(a|b)*a(a|b){200}", ".*" * 20_000]
)
def test_a_hostile_pattern_takes_no_time(pattern: str) -> None:
    start = time.process_time()
    assert pattern_effect(pattern, "^x$") is UNKNOWN
    assert time.process_time() - start < 0.2
