"""Properties that travel in one direction alone: readOnly and writeOnly."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.diff.changes import Action, Effect
from generator.diff.rule import REQUEST, RESPONSE, End, Rule
from generator.diff.schemas.comparison import Comparison, Notes, schema_rule


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


def compare_access(c: Comparison, name: str, before: Notes, after: Notes) -> str:
    """Yield that a property began or ended to travel in a direction; the one that it never does."""
    blocked = ""
    for keyword, rules, direction in (
        ("readOnly", READ_ONLY, "request"),
        ("writeOnly", WRITE_ONLY, "response"),
    ):
        was, now = is_true(before, keyword), is_true(after, keyword)
        if was and now:
            blocked = direction
        elif was is not now:
            _moved(c, name, keyword, rules, direction, (before, after))
    return blocked


def _moved(
    c: Comparison,
    name: str,
    keyword: str,
    rules: tuple[Rule, ...],
    direction: str,
    notes: tuple[Notes, Notes],
) -> None:
    """A property that begins or ends to travel in one direction."""
    sides = ((notes[0], c.old), (notes[1], c.new))
    ends = [_flag_end(stated, node.properties[name], keyword) for stated, node in sides]
    if is_true(notes[1], keyword):
        # What is sent all the same may be refused (JSON Schema validation, 9.4).
        guards = [] if name in c.old.required else ["optional"]
        effect, rule = Effect.NARROWS, rules[0]
        if name in c.old.required:
            effect = Effect.INCOMPARABLE
    else:
        # What must be there now could not be there before.
        effect, rule, guards = Effect.WIDENS, rules[1], ["undeclared"]
        if name in c.new.required:
            effect, guards = Effect.INCOMPARABLE, []
    c.say(rule, effect, name, ends[0], ends[1], *guards, carries=direction)


def _flag_end(notes: Notes, parts: Sequence[SchemaRef], keyword: str) -> End:
    stated = notes.get(keyword)
    if stated is None:
        return End(parts[0].pointer, None, present=False)
    return End(stated[1], stated[0])


def is_true(notes: Notes, keyword: str) -> bool:
    """Whether an annotation is true."""
    stated = notes.get(keyword)
    return stated is not None and stated[0] is True


def carried(notes: Notes) -> str:
    """In which messages alone a property travels."""
    if is_true(notes, "readOnly"):
        return "response"
    return "request" if is_true(notes, "writeOnly") else ""
