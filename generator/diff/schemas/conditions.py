"""`not`, `if`, and the content of strings."""

from __future__ import annotations

from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, Polarity, schema_rule
from generator.diff.schemas.maps import compare_one
from generator.diff.schemas.types import is_base64

_AREA = "condition"


def _rules(id_: str) -> tuple[Rule, Rule]:
    return (
        schema_rule(f"{id_}-added", _AREA, Action.ADDED, Effect.NARROWS),
        schema_rule(f"{id_}-removed", _AREA, Action.REMOVED, Effect.WIDENS),
    )


NOT, IF, THEN, ELSE = _rules("not"), _rules("if"), _rules("then"), _rules("else")
CONTENT = {
    keyword: tuple(
        schema_rule(f"{id_}-{action.value}", "type", action, Effect.INCOMPARABLE)
        for action in (Action.ADDED, Action.REMOVED, Action.CHANGED)
    )
    for keyword, id_ in (
        ("contentEncoding", "content-encoding"),
        ("contentMediaType", "content-media-type"),
    )
}
CONTENT_SCHEMA = _rules("content-schema")

RULES: tuple[Rule, ...] = (
    *NOT,
    *IF,
    *THEN,
    *ELSE,
    *(rule for rules in CONTENT.values() for rule in rules),
    *CONTENT_SCHEMA,
)


def compare_conditions(c: Comparison) -> None:
    """Add the facts of `not`, `if` and string content."""
    old, new = c.old.subschemas("not"), c.new.subschemas("not")
    if len(old) == len(new) == 1:
        c.compare_inner(old, new, Polarity.INVERTED)
    elif len(new) > len(old):
        end = End(new[-1].pointer, dict(new[-1].schema))
        c.add_fact(NOT[0], Effect.NARROWS, "", c.missing_old(), end)
    elif old:
        end = End(old[-1].pointer, dict(old[-1].schema))
        c.add_fact(NOT[1], Effect.WIDENS, "", end, c.missing_new())
    _compare_if(c)
    for keyword, rules in CONTENT.items():
        before, after = c.old.first(keyword), c.new.first(keyword)
        same = keyword == "contentEncoding" and is_base64(c.old) and is_base64(c.new)
        if not same and (before and before[0]) != (after and after[0]):
            rule = rules[2 if before and after else 0 if after else 1]
            ends = c.end_of(before), c.end_of(after, new=True)
            c.add_fact(rule, Effect.INCOMPARABLE, "", *ends)
    compare_one(c, "contentSchema", CONTENT_SCHEMA)


def _compare_if(c: Comparison) -> None:
    old, new = c.old.subschemas("if"), c.new.subschemas("if")
    if old and new:
        c.compare_inner(old, new, Polarity.MIXED)
        compare_one(c, "then", THEN)
        compare_one(c, "else", ELSE)
    elif new and ("then" in c.new.keywords or "else" in c.new.keywords):
        end = End(new[0].pointer, dict(new[0].schema))
        c.add_fact(IF[0], Effect.NARROWS, "", c.missing_old(), end)
    elif old and ("then" in c.old.keywords or "else" in c.old.keywords):
        end = End(old[0].pointer, dict(old[0].schema))
        c.add_fact(IF[1], Effect.WIDENS, "", end, c.missing_new())
