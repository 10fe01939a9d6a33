"""Properties without a schema of their own: additionalProperties, patternProperties and others."""

from __future__ import annotations

from generator.contract import SchemaView, schema_ref
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.json_types import Json

_AREA = "property"


def _rules(id_: str, *, keyed: bool = False) -> tuple[Rule, Rule]:
    """Return the rules that something was added, which narrows, or removed."""
    return (
        schema_rule(f"{id_}-added", _AREA, Action.ADDED, Effect.NARROWS, keyed=keyed),
        schema_rule(
            f"{id_}-removed", _AREA, Action.REMOVED, Effect.WIDENS, keyed=keyed
        ),
    )


_FREE = "additional-properties"
FREE = (
    schema_rule(
        f"{_FREE}-allowed",
        _AREA,
        Action.ADDED,
        Effect.WIDENS,
        guards=("ignored-by-callers",),
    ),
    schema_rule(f"{_FREE}-forbidden", _AREA, Action.REMOVED, Effect.NARROWS),
    schema_rule(f"{_FREE}-typed", _AREA, Action.CHANGED, Effect.NARROWS),
    schema_rule(f"{_FREE}-untyped", _AREA, Action.CHANGED, Effect.WIDENS),
)
UNEVALUATED = _rules("unevaluated-properties")
BY_PATTERN = _rules("pattern-property", keyed=True)
NAMES = _rules("property-names")
DEPENDENT_REQUIRED = (
    *_rules("dependent-required"),
    schema_rule(
        "dependent-required-changed",
        _AREA,
        Action.CHANGED,
        Effect.NARROWS,
        Effect.WIDENS,
        Effect.INCOMPARABLE,
    ),
)
DEPENDENT_SCHEMA = _rules("dependent-schema")

RULES: tuple[Rule, ...] = (
    *FREE,
    *UNEVALUATED,
    *BY_PATTERN,
    *NAMES,
    *DEPENDENT_REQUIRED,
    *DEPENDENT_SCHEMA,
)


def compare_maps(c: Comparison) -> None:
    """Add the facts of additional properties and of dependencies between properties."""
    _compare_additional(c)
    compare_one(c, "unevaluatedProperties", UNEVALUATED)
    compare_one(c, "propertyNames", NAMES)
    _compare_entries(c, "patternProperties", BY_PATTERN)
    _compare_entries(c, "dependentSchemas", DEPENDENT_SCHEMA)
    for name, old, new in c.map_entries("dependentRequired"):
        before, after = _names(old), _names(new)
        if before == after:
            continue
        ends = (
            End(old[1], sorted(before)) if old else c.missing_old(),
            End(new[1], sorted(after)) if new else c.missing_new(),
        )
        effect = Effect.INCOMPARABLE
        if before < after or after < before:
            effect = Effect.NARROWS if before < after else Effect.WIDENS
        rule = DEPENDENT_REQUIRED[0 if not before else 2 if after else 1]
        c.add_fact(rule, effect, name, *ends)


def compare_one(c: Comparison, keyword: str, rules: tuple[Rule, ...]) -> None:
    """Compare a keyword that holds one schema: added, removed, or compared itself."""
    old = c.constraining(c.old.subschemas(keyword), old=True)
    new = c.constraining(c.new.subschemas(keyword), old=False)
    if old and new:
        c.compare_inner(old, new)
    elif new:
        end = End(new[0].pointer, _value_of(c.new, keyword))
        c.add_fact(rules[0], Effect.NARROWS, "", c.missing_old(), end)
    elif old:
        end = End(old[0].pointer, _value_of(c.old, keyword))
        c.add_fact(rules[1], Effect.WIDENS, "", end, c.missing_new())


def _compare_additional(c: Comparison) -> None:
    keyword = "additionalProperties"
    old, new = _kind(c, keyword, old=True), _kind(c, keyword, old=False)
    if old == new:
        if old == "schema":
            c.compare_inner(
                c.old.subschemas(keyword), c.new.subschemas(keyword), text=c.text
            )
        return
    ends = (
        c.end_of(c.old.first(keyword)),
        c.end_of(c.new.first(keyword), new=True),
    )
    if new == "none":
        c.add_fact(FREE[1], Effect.NARROWS, "", *ends)
    elif old == "none":
        c.add_fact(FREE[0], Effect.WIDENS, "", *ends, "ignored-by-callers")
    elif new == "schema":
        c.add_fact(FREE[2], Effect.NARROWS, "", *ends)
    else:
        c.add_fact(FREE[3], Effect.WIDENS, "", *ends)


def _kind(c: Comparison, keyword: str, *, old: bool) -> str:
    node = c.old if old else c.new
    if any(value is False for value, _ in node.keywords.get(keyword, [])):
        return "none"
    return "schema" if c.constraining(node.subschemas(keyword), old=old) else "any"


def _compare_entries(c: Comparison, keyword: str, rules: tuple[Rule, ...]) -> None:
    for key, old, new in c.map_entries(keyword):
        if old and new:
            before, after = schema_ref(*old), schema_ref(*new)
            if before and after:
                c.compare_inner([before], [after], text=c.text)
        elif new:
            end = End(new[1], new[0])
            c.add_fact(rules[0], Effect.NARROWS, key, c.missing_old(), end)
        elif old:
            end = End(old[1], old[0])
            c.add_fact(rules[1], Effect.WIDENS, key, end, c.missing_new())


def _value_of(node: SchemaView, keyword: str) -> Json:
    entry = node.first(keyword)
    return entry[0] if entry else None


def _names(entry: tuple[Json, str] | None) -> frozenset[str]:
    if entry is None or not isinstance(entry[0], list):
        return frozenset()
    return frozenset(name for name in entry[0] if isinstance(name, str))
