"""Making facts about members of objects that a description has on both sides."""

from __future__ import annotations

from generator.contract import RawObject
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Fact, Rule
from generator.json_types import child
from generator.json_value import JsonValue

_REMEDIES = {
    Action.ADDED: "Tell the API's callers before they meet it.",
    Action.REMOVED: "Keep it, mark it deprecated with a sunset, or release a new major version.",
    Action.CHANGED: "Keep the old way working beside the new one, or release a new major version.",
    Action.RENAMED: "Keep the old name working beside the new one for a while.",
    Action.MOVED: "Keep the old place answering, or redirect from it.",
}


def rule(
    id: str,  # noqa: A002
    kind: str,
    area: str,
    action: Action,
    says: str,
    why: str,
    remedy: str = "",
) -> Rule:
    """A rule on something that is no schema."""
    return Rule(id, kind, area, action, says, why, remedy or _REMEDIES[action])


def end(owner: RawObject | None, key: str, otherwise: str = "") -> End:
    """One end of a fact on a member of an object; the object itself where it lacks the member."""
    if owner is None:
        return End(otherwise, None, present=False)
    if key in owner.value:
        return End(child(owner.pointer, key), owner.value[key])
    return End(owner.pointer, None, present=False)


def differs(old: RawObject, new: RawObject, key: str) -> bool:
    """Whether a member differs, or is there on one side only."""
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
    """The fact that a flag was set (first rule) or taken back (second), None if neither."""
    was, now = old.flag(key), new.flag(key)
    if was is now:
        return None
    n = 0 if now else 1
    return Fact(rules[n], effects[n], subject, end(old, key), end(new, key))
