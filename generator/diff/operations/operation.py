"""Operations: added, removed and moved ones, their names, and their deprecation."""

from __future__ import annotations

from generator.contract import Operation
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, FactIndex, OperationPair, Usage
from generator.diff.match_operations import SAME_PATH
from generator.diff.operations.facts import differs, end, flag_fact
from generator.diff.rule import PROMISE, End, Fact, Rule, Skipped, rule
from generator.diff.stability import STABILITY, rule_for, stability_effect
from generator.diff.sunset import SUNSET, compare_sunset, removal_guards, rules_for
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


def add_new_operation(pair: OperationPair, facts: FactIndex, holder: str) -> None:
    """Add the fact that an operation was added."""
    new = pair.current
    ends = End(holder, None, present=False), End(new.raw.pointer, name_of(new))
    usage = pair.usage(REQUEST, "operation")
    item, effect = ADDED, Effect.WIDENS
    if holder not in _TOP:
        item, effect = CALLBACK[0], Effect.NONE
    elif new.sent_by_server:
        item, effect = WEBHOOK[0], Effect.NONE
    facts.add(Fact(item, effect, name_of(new), *ends), usage)


def add_removed_operation(pair: OperationPair, facts: FactIndex, holder: str) -> None:
    """Add the fact that an operation was removed."""
    old = pair.current
    ends = End(old.raw.pointer, name_of(old)), End(holder, None, present=False)
    guards = removal_guards(old.deprecated, end(old.raw, SUNSET))
    item, effect = REMOVED, Effect.NARROWS
    if holder not in _TOP:
        item, effect = CALLBACK[1], Effect.INCOMPARABLE
    elif old.sent_by_server:
        item, effect = WEBHOOK[1], Effect.INCOMPARABLE
    fact = Fact(item, effect, name_of(old), *ends, guards)
    facts.add(fact, pair.usage(REQUEST, "operation"))


def add_moved_operation(
    pair: OperationPair, facts: FactIndex, score: float, evidence: tuple[str, ...]
) -> None:
    """Add the fact that the method or the path of an operation changed."""
    if pair.old is None or pair.new is None:
        return
    same = SAME_PATH in evidence
    item, effect = (PATH_NAMES, Effect.NONE) if same else (MOVED, Effect.INCOMPARABLE)
    ends = (
        End(pair.old.raw.pointer, name_of(pair.old)),
        End(pair.new.raw.pointer, name_of(pair.new)),
    )
    guards = removal_guards(pair.old.deprecated, end(pair.old.raw, SUNSET))
    fact = Fact(
        item, effect, name_of(pair.new), *ends, guards, score=score, evidence=evidence
    )
    facts.add(fact, pair.usage(REQUEST, "operation"))


def compare_operation(pair: OperationPair, facts: FactIndex, skipped: Skipped) -> None:
    """Add the facts of an operation itself, its parts aside."""
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.raw, pair.new.raw
    if old.value == new.value:
        return
    usage = pair.usage(REQUEST, "operation")
    if pair.old.id != pair.new.id:
        ends = end(old, "operationId"), end(new, "operationId")
        facts.add(Fact(ID, Effect.NONE, pair.new.id, *ends), usage)
    _compare_tags(pair, usage, facts)
    fact = flag_fact(DEPRECATED, (Effect.NONE, Effect.NONE), "", old, new, "deprecated")
    if fact:
        facts.add(fact, usage)
    for key, item in WORDS.items():
        if differs(old, new, key):
            facts.add(Fact(item, Effect.NONE, "", end(old, key), end(new, key)), usage)
    deprecated = pair.old.deprecated, pair.new.deprecated
    ends = end(old, SUNSET), end(new, SUNSET)
    for item, effect, before, after, guards in compare_sunset(
        SUNSETS, *ends, *deprecated
    ):
        facts.add(Fact(item, effect, "it", before, after, guards, PROMISE), usage)
    if differs(old, new, STABILITY):
        ends = end(old, STABILITY), end(new, STABILITY)
        fact = Fact(STABLE, stability_effect(*ends), "", *ends, carries=PROMISE)
        facts.add(fact, usage)
    for key in dict.fromkeys((*old.value, *new.value)):
        if key.startswith("x-") and key not in _KNOWN and differs(old, new, key):
            location = end(new, key) if key in new.value else end(old, key)
            skipped.note(key, "an extension without a rule", location.pointer)


def name_of(endpoint: Operation) -> str:
    """Return method and path: `GET /notes/{id}`."""
    return f"{endpoint.method} {endpoint.path}"


def _compare_tags(pair: OperationPair, usage: Usage, facts: FactIndex) -> None:
    if pair.old is None or pair.new is None:
        return
    old, new = ({t: n for n, t in enumerate(e.tags)} for e in (pair.old, pair.new))
    base = tuple(child(e.raw.pointer, "tags") for e in (pair.old, pair.new))
    for tag, n in old.items():
        if tag not in new:
            ends = End(f"{base[0]}/{n}", tag), End(base[1], None, present=False)
            facts.add(Fact(TAG[1], Effect.NONE, tag, *ends), usage)
    for tag, n in new.items():
        if tag not in old:
            ends = End(base[0], None, present=False), End(f"{base[1]}/{n}", tag)
            facts.add(Fact(TAG[0], Effect.NONE, tag, *ends), usage)
