"""readOnly and writeOnly: properties that are sent in one direction only."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.diff.changes import Action, Effect
from generator.diff.rule import REQUEST, RESPONSE, End, Rule
from generator.diff.schemas.comparison import Annotations, Comparison, schema_rule


def _rules(id_: str, direction: str) -> tuple[Rule, Rule]:
    return (
        schema_rule(
            f"{id_}-added",
            "property",
            Action.ADDED,
            Effect.NARROWS,
            Effect.INCOMPARABLE,
            directions=(direction,),
            guards=("optional",),
        ),
        schema_rule(
            f"{id_}-removed",
            "property",
            Action.REMOVED,
            Effect.WIDENS,
            Effect.INCOMPARABLE,
            directions=(direction,),
            guards=("undeclared",),
        ),
    )


READ_ONLY = _rules("read-only", REQUEST)
WRITE_ONLY = _rules("write-only", RESPONSE)

RULES: tuple[Rule, ...] = (*READ_ONLY, *WRITE_ONLY)


def compare_access(
    c: Comparison, name: str, before: Annotations, after: Annotations
) -> str:
    """Add the facts of readOnly and writeOnly; return the direction in which it is never sent."""
    blocked = ""
    for keyword, rules, direction in (
        ("readOnly", READ_ONLY, "request"),
        ("writeOnly", WRITE_ONLY, "response"),
    ):
        was, now = is_true(before, keyword), is_true(after, keyword)
        if was and now:
            blocked = direction
        elif was is not now:
            _compare_flag(c, name, keyword, rules, direction, (before, after))
    return blocked


def _compare_flag(
    c: Comparison,
    name: str,
    keyword: str,
    rules: tuple[Rule, ...],
    direction: str,
    notes: tuple[Annotations, Annotations],
) -> None:
    """Add the fact that readOnly or writeOnly was set or unset."""
    sides = ((notes[0], c.old), (notes[1], c.new))
    ends = [
        _flag_end(annotations, node.properties[name], keyword)
        for annotations, node in sides
    ]
    if is_true(notes[1], keyword):
        # A server may refuse a request that still sends it (JSON Schema Validation, 9.4).
        guards = [] if name in c.old.required else ["optional"]
        effect, rule = Effect.NARROWS, rules[0]
        if name in c.old.required:
            effect = Effect.INCOMPARABLE
    else:
        # What must be there now could not be there before.
        effect, rule, guards = Effect.WIDENS, rules[1], ["undeclared"]
        if name in c.new.required:
            effect, guards = Effect.INCOMPARABLE, []
    c.add_fact(rule, effect, name, ends[0], ends[1], *guards, carries=direction)


def _flag_end(notes: Annotations, parts: Sequence[SchemaRef], keyword: str) -> End:
    entry = notes.get(keyword)
    if entry is None:
        return End(parts[0].pointer, None, present=False)
    return End(entry[1], entry[0])


def is_true(notes: Annotations, keyword: str) -> bool:
    """Whether an annotation is true."""
    entry = notes.get(keyword)
    return entry is not None and entry[0] is True


def only_direction(notes: Annotations) -> str:
    """Return the only direction in which a property is sent, `""` for both."""
    if is_true(notes, "readOnly"):
        return "response"
    return "request" if is_true(notes, "writeOnly") else ""
