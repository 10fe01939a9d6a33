"""Operations themselves: which there are, what they are called, how long they are promised."""

from __future__ import annotations

from generator.contract import Operation
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, Ledger, OperationPair, Usage
from generator.diff.operations.facts import differs, end, flag_fact, rule
from generator.diff.rule import PROMISE, End, Fact, Rule, Skipped
from generator.diff.stability import STABILITY, rule_for, stability_effect
from generator.diff.sunset import SUNSET, compare_sunset, leave, rules_for
from generator.json_types import child

_O = "operation"
_GONE = "Every call of it fails."
ADDED = rule(
    "operation-added",
    _O,
    "operation",
    Action.ADDED,
    "{subject} is new",
    "More can be done.",
)
REMOVED = rule(
    "operation-removed", _O, "operation", Action.REMOVED, "{subject} is gone", _GONE
)
MOVED = rule(
    "operation-moved",
    _O,
    "operation",
    Action.MOVED,
    "{old} is at {new} now",
    "Calls of the old method and path find nothing.",
)
PATH_NAMES = rule(
    "path-template-renamed",
    _O,
    "operation",
    Action.RENAMED,
    "the parameters of the path {old} are named as in {new}",
    "The names of path parameters never travel.",
)
WEBHOOK = (
    rule(
        "webhook-added",
        _O,
        "webhook",
        Action.ADDED,
        "the webhook {subject} is new",
        "More is told.",
    ),
    rule(
        "webhook-removed",
        _O,
        "webhook",
        Action.REMOVED,
        "the webhook {subject} is gone",
        "Programs wait for calls that never come.",
    ),
)
CALLBACK = (
    rule(
        "callback-added",
        _O,
        "callback",
        Action.ADDED,
        "the callback {subject} is new",
        "The API may call a program that does not expect it.",
    ),
    rule(
        "callback-removed",
        _O,
        "callback",
        Action.REMOVED,
        "the callback {subject} is gone",
        "Programs wait for calls that never come.",
    ),
)
ID = rule(
    "operation-id-changed",
    _O,
    "naming",
    Action.RENAMED,
    "the operationId is {new}, was {old}",
    "It never travels, but clients name their methods by it.",
)
TAG = (
    rule(
        "tag-added",
        _O,
        "naming",
        Action.ADDED,
        "it has the tag {subject} now",
        "Tags never travel; clients group their methods by them.",
    ),
    rule(
        "tag-removed",
        _O,
        "naming",
        Action.REMOVED,
        "it has the tag {subject} no more",
        "Tags never travel; clients group their methods by them.",
    ),
)
DEPRECATED = (
    rule(
        "operation-deprecated",
        _O,
        "deprecation",
        Action.ADDED,
        "it is deprecated now",
        "It still works; it may go.",
        "Stop using it.",
    ),
    rule(
        "operation-reinstated",
        _O,
        "deprecation",
        Action.REMOVED,
        "it is not deprecated any more",
        "It stays.",
    ),
)
WORDS = {
    key: rule(
        f"operation-{key}-changed",
        _O,
        "documentation",
        Action.CHANGED,
        f"its {key} reads otherwise",
        "What is said of it changed; nothing on the wire did.",
    )
    for key in ("summary", "description")
}
STABLE = rule_for(_O, "its stability level is {new}, was {old}")
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
