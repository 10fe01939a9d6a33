"""Operations themselves: which there are, what they are called, how long they are promised."""

from __future__ import annotations

from generator.contract import Operation
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, Ledger, OperationPair, Usage
from generator.diff.operations.facts import differs, end, flag_fact
from generator.diff.rule import PROMISE, End, Fact, Rule, Skipped, rule
from generator.diff.stability import STABILITY, rule_for, stability_effect
from generator.diff.sunset import SUNSET, compare_sunset, leave, rules_for
from generator.json_types import child

_O = "operation"
_LEAVE = ("sunset", "deprecated")
ADDED = rule("operation-added", _O, "operation", Action.ADDED, Effect.WIDENS)
REMOVED = rule(
    "operation-removed", _O, "operation", Action.REMOVED, Effect.NARROWS, guards=_LEAVE
)
MOVED = rule(
    "operation-moved", _O, "operation", Action.MOVED, Effect.INCOMPARABLE, guards=_LEAVE
)
PATH_NAMES = rule("path-template-renamed", _O, "operation", Action.RENAMED, Effect.NONE)
WEBHOOK = (
    rule("webhook-added", _O, "webhook", Action.ADDED, Effect.NONE),
    rule(
        "webhook-removed",
        _O,
        "webhook",
        Action.REMOVED,
        Effect.INCOMPARABLE,
        guards=_LEAVE,
    ),
)
CALLBACK = (
    rule("callback-added", _O, "callback", Action.ADDED, Effect.NONE),
    rule(
        "callback-removed",
        _O,
        "callback",
        Action.REMOVED,
        Effect.INCOMPARABLE,
        guards=_LEAVE,
    ),
)
ID = rule("operation-id-changed", _O, "naming", Action.RENAMED, Effect.NONE)
TAG = (
    rule("tag-added", _O, "naming", Action.ADDED, Effect.NONE),
    rule("tag-removed", _O, "naming", Action.REMOVED, Effect.NONE),
)
DEPRECATED = (
    rule("operation-deprecated", _O, "deprecation", Action.ADDED, Effect.NONE),
    rule("operation-reinstated", _O, "deprecation", Action.REMOVED, Effect.NONE),
)
WORDS = {
    key: rule(
        f"operation-{key}-changed", _O, "documentation", Action.CHANGED, Effect.NONE
    )
    for key in ("summary", "description")
}
STABLE = rule_for(_O)
SUNSETS = rules_for(_O)

RULES: tuple[Rule, ...] = (
    ADDED,
    REMOVED,
    MOVED,
    PATH_NAMES,
    *WEBHOOK,
    *CALLBACK,
    ID,
    *TAG,
    *DEPRECATED,
    *WORDS.values(),
    STABLE,
    *SUNSETS,
)

_TOP = ("/paths", "/webhooks")
_KNOWN = (SUNSET, STABILITY)


def added(joint: OperationPair, ledger: Ledger, holder: str) -> None:
    """Enter an operation that is new."""
    new = joint.endpoint
    ends = End(holder, None, present=False), End(new.raw.pointer, name_of(new))
    usage = joint.usage(REQUEST, "operation")
    item, effect = ADDED, Effect.WIDENS
    if holder not in _TOP:
        item, effect = CALLBACK[0], Effect.NONE
    elif new.sent_by_server:
        item, effect = WEBHOOK[0], Effect.NONE
    ledger.fact(Fact(item, effect, name_of(new), *ends), usage)


def removed(joint: OperationPair, ledger: Ledger, holder: str) -> None:
    """Enter an operation that is gone."""
    old = joint.endpoint
    ends = End(old.raw.pointer, name_of(old)), End(holder, None, present=False)
    guards = leave(old.deprecated, end(old.raw, SUNSET))
    item, effect = REMOVED, Effect.NARROWS
    if holder not in _TOP:
        item, effect = CALLBACK[1], Effect.INCOMPARABLE
    elif old.sent_by_server:
        item, effect = WEBHOOK[1], Effect.INCOMPARABLE
    found = Fact(item, effect, name_of(old), *ends, guards)
    ledger.fact(found, joint.usage(REQUEST, "operation"))


def moved(
    joint: OperationPair, ledger: Ledger, score: float, evidence: tuple[str, ...]
) -> None:
    """Enter an operation whose method or path text differ."""
    if joint.old is None or joint.new is None:
        return
    same = "same path but for parameter names" in evidence
    item, effect = (PATH_NAMES, Effect.NONE) if same else (MOVED, Effect.INCOMPARABLE)
    ends = (
        End(joint.old.raw.pointer, name_of(joint.old)),
        End(joint.new.raw.pointer, name_of(joint.new)),
    )
    guards = leave(joint.old.deprecated, end(joint.old.raw, SUNSET))
    found = Fact(
        item, effect, name_of(joint.new), *ends, guards, score=score, evidence=evidence
    )
    ledger.fact(found, joint.usage(REQUEST, "operation"))


def compare_endpoint(joint: OperationPair, ledger: Ledger, skipped: Skipped) -> None:
    """Enter what changed of an operation in itself."""
    if joint.old is None or joint.new is None:
        return
    old, new = joint.old.raw, joint.new.raw
    if old.value == new.value:
        return
    usage = joint.usage(REQUEST, "operation")
    if joint.old.id != joint.new.id:
        ends = end(old, "operationId"), end(new, "operationId")
        ledger.fact(Fact(ID, Effect.NONE, joint.new.id, *ends), usage)
    _tags(joint, usage, ledger)
    found = flag_fact(
        DEPRECATED, (Effect.NONE, Effect.NONE), "", old, new, "deprecated"
    )
    if found:
        ledger.fact(found, usage)
    for key, item in WORDS.items():
        if differs(old, new, key):
            ledger.fact(
                Fact(item, Effect.NONE, "", end(old, key), end(new, key)), usage
            )
    deprecated = joint.old.deprecated, joint.new.deprecated
    ends = end(old, SUNSET), end(new, SUNSET)
    for item, effect, before, after, guards in compare_sunset(
        SUNSETS, *ends, *deprecated
    ):
        ledger.fact(Fact(item, effect, "it", before, after, guards, PROMISE), usage)
    if differs(old, new, STABILITY):
        ends = end(old, STABILITY), end(new, STABILITY)
        found = Fact(STABLE, stability_effect(*ends), "", *ends, carries=PROMISE)
        ledger.fact(found, usage)
    for key in dict.fromkeys((*old.value, *new.value)):
        if key.startswith("x-") and key not in _KNOWN and differs(old, new, key):
            location = end(new, key) if key in new.value else end(old, key)
            skipped.note(key, "an extension that no rule knows", location.pointer)


def name_of(endpoint: Operation) -> str:
    """Method and path, as people write an operation."""
    return f"{endpoint.method} {endpoint.path}"


def _tags(joint: OperationPair, usage: Usage, ledger: Ledger) -> None:
    if joint.old is None or joint.new is None:
        return
    old, new = ({t: n for n, t in enumerate(e.tags)} for e in (joint.old, joint.new))
    base = tuple(child(e.raw.pointer, "tags") for e in (joint.old, joint.new))
    for tag, n in old.items():
        if tag not in new:
            ends = End(f"{base[0]}/{n}", tag), End(base[1], None, present=False)
            ledger.fact(Fact(TAG[1], Effect.NONE, tag, *ends), usage)
    for tag, n in new.items():
        if tag not in old:
            ends = End(base[0], None, present=False), End(f"{base[1]}/{n}", tag)
            ledger.fact(Fact(TAG[0], Effect.NONE, tag, *ends), usage)
