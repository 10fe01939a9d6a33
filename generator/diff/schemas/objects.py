"""Properties: which there are, which must be there, and what others there may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.diff.changes import Action, Effect
from generator.diff.rules import End, Rule
from generator.diff.schemas.comparison import Comparison, Notes, schema_rule
from generator.diff.schemas.likeness import alike_names
from generator.diff.sunset import SUNSET, until
from generator.jsontypes import Json
from generator.model.contract import Node, Part

ADDED = schema_rule(
    "property-added", "property", Action.ADDED, "{subject} is a new optional property"
)
ADDED_REQUIRED = schema_rule(
    "required-property-added",
    "property",
    Action.ADDED,
    "{subject} is a new required property",
)
REMOVED = schema_rule(
    "property-removed",
    "property",
    Action.REMOVED,
    "the optional property {subject} is gone",
)
REMOVED_REQUIRED = schema_rule(
    "required-property-removed",
    "property",
    Action.REMOVED,
    "the required property {subject} is gone",
)
RENAMED = schema_rule(
    "property-renamed",
    "property",
    Action.RENAMED,
    "the property {old} is called {new} now",
)
ALL_OF = schema_rule(
    "all-of-added",
    "property",
    Action.ADDED,
    "{subject} must fit one schema more, which has properties of its own",
)
REQUIRED = schema_rule(
    "property-became-required", "required", Action.ADDED, "{subject} is required now"
)
OPTIONAL = schema_rule(
    "property-became-optional",
    "required",
    Action.REMOVED,
    "{subject} is not required any more",
)
READ_ONLY = tuple(
    schema_rule(f"read-only-{action.value}", "property", action, says)
    for action, says in (
        (Action.ADDED, "{subject} can only be read now"),
        (Action.REMOVED, "{subject} can be written now"),
    )
)
WRITE_ONLY = tuple(
    schema_rule(f"write-only-{action.value}", "property", action, says)
    for action, says in (
        (Action.ADDED, "{subject} can only be written now"),
        (Action.REMOVED, "{subject} can be read now"),
    )
)

RULES: tuple[Rule, ...] = (
    ADDED,
    ADDED_REQUIRED,
    REMOVED,
    REMOVED_REQUIRED,
    RENAMED,
    ALL_OF,
    REQUIRED,
    OPTIONAL,
    *READ_ONLY,
    *WRITE_ONLY,
)

MANY = 30


def compare_objects(c: Comparison) -> None:
    """Yield the properties that came and went, and compare those that stayed."""
    old, new = c.old.properties, c.new.properties
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    for before, after, score, evidence in _renamed(c, gone, come):
        gone.remove(before)
        come.remove(after)
        c.hold(old[before], new[after], text=c.text)
        c.say(
            RENAMED,
            Effect.INCOMPARABLE,
            after,
            End(old[before][0].at, before),
            End(new[after][0].at, after),
            carries=_carries(_notes(c, old[before], old=True)),
            score=score,
            evidence=evidence,
        )
    for name in gone:
        _gone(c, name)
    _new(c, come)
    for name, parts in old.items():
        if name in new:
            _both(c, name, parts, new[name])
    for name in (*c.old.required, *c.new.required):
        if name not in old and name not in new:
            _required(c, name, "")


def _gone(c: Comparison, name: str) -> None:
    parts = c.old.properties[name]
    required = name in c.old.required
    effect = _against_rest(c, parts, c.new)
    if effect is Effect.NARROWS and required:
        effect = Effect.INCOMPARABLE
    guards = [] if required else ["optional"]
    if effect is Effect.WIDENS or effect is Effect.NONE:
        guards.append("ignored")
        effect = Effect.WIDENS
    rule = REMOVED_REQUIRED if required else REMOVED
    end = End(parts[0].at, _stated(parts))
    notes = _notes(c, parts, old=True)
    carries = _carries(notes)
    guards += until(_true(notes, "deprecated"), (notes.get(SUNSET) or (None,))[0])
    c.say(rule, effect, name, end, c.missing_new(), *guards, carries=carries)


def _new(c: Comparison, come: Sequence[str]) -> None:
    """The properties that are new; those of a new member of `allOf` are one change together."""
    mixed: dict[str, list[str]] = {}
    for name in come:
        home = c.new.homes.get(name, "")
        if home and home not in c.old.places:
            mixed.setdefault(home, []).append(name)
    for home, names in mixed.items():
        whole = [n for n, there in c.new.homes.items() if there == home]
        if len(whole) > len(names):
            mixed[home] = []
            continue  # It was split off: some of its properties were there before.
        end = End(home, names)
        c.say(ALL_OF, Effect.NARROWS, "", c.missing_old(), end)
    covered = {name for names in mixed.values() for name in names}
    for name in come:
        parts = c.new.properties[name]
        carries = _carries(_notes(c, parts, old=False))
        end = End(parts[0].at, _stated(parts))
        if name in c.new.required and name not in c.old.required:
            c.say(
                ADDED_REQUIRED,
                Effect.NARROWS,
                name,
                c.missing_old(),
                end,
                carries=carries,
            )
        elif name not in covered:
            effect, guards = _added(c, name, parts)
            c.say(ADDED, effect, name, c.missing_old(), end, *guards, carries=carries)


def _added(
    c: Comparison, name: str, parts: Sequence[Part]
) -> tuple[Effect, tuple[str, ...]]:
    before = _against_rest(c, parts, c.old, reverse=True)
    free = _rest(c.old)
    return before, ("undeclared",) if isinstance(free, bool) else ()


def _both(c: Comparison, name: str, old: Sequence[Part], new: Sequence[Part]) -> None:
    before, after = _notes(c, old, old=True), _notes(c, new, old=False)
    blocked = ""
    for keyword, rules, direction in (
        ("readOnly", READ_ONLY, "request"),
        ("writeOnly", WRITE_ONLY, "response"),
    ):
        was, now = _true(before, keyword), _true(after, keyword)
        if was and now:
            blocked = direction
        elif was is not now:
            _moved(c, name, keyword, rules, direction, (before, after))
    c.hold(old, new, blocked=blocked, text=c.text)
    _required(c, name, _carries(before) or _carries(after))


def _moved(
    c: Comparison,
    name: str,
    keyword: str,
    rules: tuple[Rule, ...],
    direction: str,
    notes: tuple[Notes, Notes],
) -> None:
    """A property that begins or ends to travel in one direction."""
    ends = []
    for side, (stated, parts) in enumerate(
        zip(notes, (c.old.properties[name], c.new.properties[name]), strict=True)
    ):
        value = stated.get(keyword)
        where = parts[0].at if value is None else value[1]
        ends.append(End(where, value[0] if value else None, present=value is not None))
    if _true(notes[1], keyword):
        required = name in c.old.required
        guards = () if required else ("optional", "ignored")
        effect = Effect.WIDENS
        if direction == "request":
            guards = ("ignored",)
        c.say(rules[0], effect, name, *ends, *guards, carries=direction)
        return
    required = name in c.new.required
    effect = Effect.NARROWS
    c.say(
        rules[1],
        effect,
        name,
        *ends,
        *(() if required else ("undeclared",)),
        carries=direction,
    )


def _required(c: Comparison, name: str, carries: str) -> None:
    old, new = c.old.required.get(name), c.new.required.get(name)
    if (old is None) is (new is None):
        return
    if new is not None:
        end = End(new, name)
        before = c.old.properties.get(name)
        start = End(before[0].at, None, present=False) if before else c.missing_old()
        c.say(REQUIRED, Effect.NARROWS, name, start, end, carries=carries)
        return
    after = c.new.properties.get(name)
    end = End(after[0].at, None, present=False) if after else c.missing_new()
    guards = (
        ("has-default",) if after and "default" in _notes(c, after, old=False) else ()
    )
    c.say(
        OPTIONAL,
        Effect.WIDENS,
        name,
        End(old or "", name),
        end,
        *guards,
        carries=carries,
    )


def _rest(node: Node) -> bool | list[Part]:
    """What other properties may be: anything, nothing, or what fits a schema."""
    stated = node.keywords.get("additionalProperties", [])
    if any(value is False for value, _ in stated):
        return False
    parts = [p for p in node.parts("additionalProperties") if p.schema]
    return parts or True


def _against_rest(
    c: Comparison, parts: Sequence[Part], node: Node, *, reverse: bool = False
) -> Effect:
    """What a property has become that falls under "other properties" on one side."""
    rest = _rest(node)
    if rest is True:
        if not any(p.schema for p in parts):
            return Effect.NONE
        return Effect.NARROWS if reverse else Effect.WIDENS
    if rest is False:
        return Effect.WIDENS if reverse else Effect.NARROWS
    if reverse:
        return c.relation(rest, parts, c.text)
    return c.relation(parts, rest, c.text)


def _renamed(
    c: Comparison, gone: Sequence[str], come: Sequence[str]
) -> list[tuple[str, str, float, tuple[str, ...]]]:
    """Properties that have the same schema and much the same name."""
    if not gone or not come or len(gone) > MANY or len(come) > MANY:
        return []
    found = []
    for before, after, score in alike_names(gone, come):
        old, new = c.old.properties[before], c.new.properties[after]
        if (before in c.old.required) is not (after in c.new.required):
            continue
        if (
            not any(p.schema for p in old)
            or c.relation(old, new, c.text) is not Effect.NONE
        ):
            continue
        evidence = ("the same schema", f"names alike by {score:.2f}")
        found.append((before, after, score, evidence))
    return found


def _notes(c: Comparison, parts: Sequence[Part], *, old: bool) -> Notes:
    return c.notes_of(parts, old)


def _true(notes: Notes, keyword: str) -> bool:
    stated = notes.get(keyword)
    return stated is not None and stated[0] is True


def _carries(notes: Notes) -> str:
    """In which messages alone a property travels."""
    if _true(notes, "readOnly"):
        return "response"
    return "request" if _true(notes, "writeOnly") else ""


def _stated(parts: Sequence[Part]) -> Json:
    first: Any = parts[0].schema
    return first
