"""Helpers that build facts about a field of an object of the description."""

from __future__ import annotations

from generator.contract import RawObject
from generator.diff.changes import Effect
from generator.diff.rule import End, Fact, Rule
from generator.json_types import child
from generator.json_value import JsonValue


def end(owner: RawObject | None, key: str, otherwise: str = "") -> End:
    """Return one end of a fact about a field; the object itself where the field is missing."""
    if owner is None:
        return End(otherwise, None, present=False)
    if key in owner.value:
        return End(child(owner.pointer, key), owner.value[key])
    return End(owner.pointer, None, present=False)


def differs(old: RawObject, new: RawObject, key: str) -> bool:
    """Whether a field differs, or is present on one side only."""
    if (key in old.value) is not (key in new.value):
        return True
    if key not in old.value:
        return False
    before, after = old.value[key], new.value[key]
    return before != after or JsonValue.of(before) != JsonValue.of(after)


def flag_fact(
    rules: tuple[Rule, Rule],
    effects: tuple[Effect, Effect],
    subject: str,
    old: RawObject,
    new: RawObject,
    key: str,
) -> Fact | None:
    """Return the fact that a flag was set (first rule) or unset (second), None if neither."""
    was, now = old.flag(key), new.flag(key)
    if was is now:
        return None
    n = 0 if now else 1
    return Fact(rules[n], effects[n], subject, end(old, key), end(new, key))
