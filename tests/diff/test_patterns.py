"""Patterns as languages: what became of the texts that match, with a validator as witness."""

from __future__ import annotations

import time

import jsonschema_rs
import pytest

from generator.diff.changes import Effect
from generator.diff.patterns import pattern_effect

WIDER, NARROWER, OTHER = Effect.WIDENS, Effect.NARROWS, Effect.INCOMPARABLE
UNKNOWN, SAME = Effect.UNKNOWN, Effect.NONE
BACK = {WIDER: NARROWER, NARROWER: WIDER}

UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
PAIRS = [
    ("^a", "^b", OTHER),
    ("^a$", "^a", WIDER),
    ("^a$", "a", WIDER),
    ("", "x", NARROWER),
    ("^[a-z]+$", "^[a-z0-9]+$", WIDER),
    ("^[a-z]{1,63}$", "^[a-z]{1,20}$", NARROWER),
    ("^[a-z]{2}$", "^[a-z]{2,}$", WIDER),
    ("^[a-z]{2,3}$", "^[a-z]{3,4}$", OTHER),
    ("^(draft|live)$", "^(draft|live|gone)$", WIDER),
    ("^draft$|^live$", "^(live|draft)$", SAME),
    ("^a|b$", "^a$|b", OTHER),
    (r"^\d+$", "^[0-9]+$", SAME),
    (r"^[\w-]+$", "^[A-Za-z0-9_-]+$", SAME),
    (r"^\S+$", r"^[^\s]+$", SAME),
    (r"^\s*\S+$", r"^\S+$", NARROWER),
    (r"^\x41\u0042$", "^AB$", SAME),
    (r"^a\.b$", "^a.b$", WIDER),
    ("^(?:ab)+?$", "^(ab)+$", SAME),
    ("^(?<year>[0-9]{4})$", "^[0-9]{4}$", SAME),
    ("^a?$", "^$", NARROWER),
    ("(a+)+$", "(a|a)*$", WIDER),
    (UUID, UUID.replace("a-f", "a-fA-F"), WIDER),
]
TEXTS = (
    *("", "a", "b", "ab", "abab", "AB", "a.b", "axb", "ba", "aab", "abc", "abcd", " a"),
    *(
        "1",
        "2026",
        "\u0661",
        "é",
        "a b",
        "a_b-c",
        "draft",
        "live",
        "gone",
        "draftx",
        "\n",
    ),
    *("x" * 20, "x" * 21, "x" * 64, "0123abcd-0123-0123-0123-0123456789ab"),
    "0123ABCD-0123-0123-0123-0123456789AB",
)


@pytest.mark.parametrize(("old", "new", "effect"), PAIRS)
def test_a_pattern_is_a_set_of_texts(old: str, new: str, effect: Effect) -> None:
    assert pattern_effect(old, new) is effect
    assert pattern_effect(new, old) is BACK.get(effect, effect)
    assert pattern_effect(old, old) is SAME


def test_a_validator_finds_nothing_else() -> None:
    patterns = sorted({side for old, new, _ in PAIRS for side in (old, new)})
    fitting = {
        pattern: {
            text
            for text in TEXTS
            if jsonschema_rs.is_valid({"type": "string", "pattern": pattern}, text)
        }
        for pattern in patterns
        # What Rust calls a digit, a letter and a space is more than ECMA-262 does.
        if not {r"\d", r"\w", r"\s", r"\S"} & {pattern[n : n + 2] for n in range(99)}
    }
    met: set[Effect] = set()
    for old, before in fitting.items():
        for new, after in fitting.items():
            effect = pattern_effect(old, new)
            met.add(effect)
            if before - after:
                assert effect in (NARROWER, OTHER), (old, new, before - after)
            if after - before:
                assert effect in (WIDER, OTHER), (old, new, after - before)
    assert met == {WIDER, NARROWER, OTHER, SAME}


@pytest.mark.parametrize(
    "pattern",
    [
        *("^(?!x)a", r"^(a)\1$", r"\bword\b", r"^\p{L}+$", "^(^a)$", "a**", "*", "a|*"),
        *("[", "[a", "[z-a]", "(", "a)", "(?i)a", "\\", "[\\", "a{3,2}", "a{9999}"),
        "(" * 500 + ")" * 500,
        "a" * 5000,
    ],
)
def test_what_cannot_be_told_is_not_known(pattern: str) -> None:
    assert pattern_effect(pattern, "^a$") is UNKNOWN
    assert pattern_effect("^a$", pattern) is UNKNOWN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(((){300}){300}){300}", "a"),
        ("((((a{300}){300}){300}){300})", "a"),
        ("(a|b)*a(a|b){200}", "(a|b)*b(a|b){200}"),
        (".*.*.*.*.*x" * 40, ".*.*.*.*.*y" * 40),
        ("^(([a-z]{1,64}){1,4})$", "^x$"),
    ],
)
def test_a_hostile_pattern_takes_no_time(old: str, new: str) -> None:
    start = time.process_time()
    pattern_effect(old, new)
    assert time.process_time() - start < 1
