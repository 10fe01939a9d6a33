"""Enums and constants."""

from __future__ import annotations

from generator.contract import values_of
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.json_types import Json, child
from generator.json_value import JsonValue

_GROWS = ("extensible",)
ENUM_ADDED = schema_rule(
    "enum-added", "enum", Action.ADDED, Effect.NARROWS, guards=_GROWS
)
ENUM_REMOVED = schema_rule(
    "enum-removed", "enum", Action.REMOVED, Effect.WIDENS, guards=_GROWS
)
VALUE_ADDED = schema_rule(
    "enum-value-added", "enum", Action.ADDED, Effect.WIDENS, guards=_GROWS
)
VALUE_REMOVED = schema_rule(
    "enum-value-removed", "enum", Action.REMOVED, Effect.NARROWS
)
CONST_CHANGED = schema_rule(
    "const-changed", "enum", Action.CHANGED, Effect.INCOMPARABLE
)
KNOWN_ADDED = schema_rule(
    "extensible-enum-value-added", "enum", Action.ADDED, Effect.WIDENS, guards=_GROWS
)
KNOWN_REMOVED = schema_rule(
    "extensible-enum-value-removed", "enum", Action.REMOVED, Effect.NARROWS
)

RULES: tuple[Rule, ...] = (
    ENUM_ADDED,
    ENUM_REMOVED,
    VALUE_ADDED,
    VALUE_REMOVED,
    CONST_CHANGED,
    KNOWN_ADDED,
    KNOWN_REMOVED,
)
EXTENSIBLE = "x-extensible-enum"
MANY = 100
Values = dict[JsonValue, End]


def compare_values(c: Comparison) -> None:
    """Add the facts of enum values that were added or removed."""
    old, new = _listed_values(c, old=True), _listed_values(c, old=False)
    grows = _grows(c)
    if old is None or new is None:
        if old is new:
            return
        rule, effect = (
            (ENUM_ADDED, Effect.NARROWS)
            if old is None
            else (ENUM_REMOVED, Effect.WIDENS)
        )
        keyword = (
            "const" if "const" in (c.new if old is None else c.old).keywords else "enum"
        )
        ends = (
            c.end_of(c.old.first(keyword)),
            c.end_of(c.new.first(keyword), new=True),
        )
        c.add_fact(rule, effect, "", *ends, *grows)
        return
    if _is_const(c, old, new):
        if old.keys() != new.keys():
            before, after = next(iter(old.values())), next(iter(new.values()))
            c.add_fact(CONST_CHANGED, Effect.INCOMPARABLE, "", before, after)
        return
    _compare_lists(c, old, new)


def compare_listed_values(c: Comparison) -> bool:
    """Compare the values where a group of constants became an enum, or the other way round; whether
    it did."""
    old, new = _constant_values(c, old=True), _constant_values(c, old=False)
    if old is None or new is None:
        return False
    _compare_lists(c, old, new)
    return True


def _compare_lists(c: Comparison, old: Values, new: Values) -> None:
    for value, end in old.items():
        if value not in new:
            c.add_fact(VALUE_REMOVED, Effect.NARROWS, "", end, _holder(c, old=False))
    for value, end in new.items():
        if value not in old:
            start = _holder(c, old=True)
            c.add_fact(VALUE_ADDED, Effect.WIDENS, "", start, end, *_grows(c))


def compare_extensible(c: Comparison) -> None:
    """Add the facts of the values of `x-extensible-enum`."""
    old, new = _extensible_values(c, old=True), _extensible_values(c, old=False)
    for value, end in old.items():
        if value not in new:
            c.add_fact(KNOWN_REMOVED, Effect.NARROWS, "", end, c.missing_new())
    for value, end in new.items():
        if value not in old:
            c.add_fact(
                KNOWN_ADDED, Effect.WIDENS, "", c.missing_old(), end, "extensible"
            )


def _listed_values(c: Comparison, *, old: bool) -> Values | None:
    values = values_of(c.old if old else c.new)
    if values is None:
        return {} if c.empty_enum(old) else None
    return {JsonValue.of(v): End(pointer, v) for v, pointer in values if v is not None}


def _constant_values(c: Comparison, *, old: bool) -> Values | None:
    """Return the values of a schema, or of all variants of a group of constants."""
    node = c.old if old else c.new
    if not node.groups:
        return _listed_values(c, old=old)
    values: Values = {}
    for variant in node.groups[0].variants[:MANY]:
        inner = c.view(variant, old)
        listed = None if inner.groups else values_of(inner)
        if listed is None or len(node.groups) > 1 or any(v is None for v, _ in listed):
            return None
        values |= {JsonValue.of(v): End(pointer, v) for v, pointer in listed}
    return values if len(node.groups[0].variants) <= MANY else None


def _is_const(c: Comparison, old: Values, new: Values) -> bool:
    const = "const" in c.old.keywords and "const" in c.new.keywords
    return const and len(old) == len(new) == 1


def _holder(c: Comparison, *, old: bool) -> End:
    """Return the enum that a value is missing from."""
    node = c.old if old else c.new
    entry = node.first("enum") or node.first("const")
    return End(entry[1] if entry else node.pointer, None, present=False)


def _grows(c: Comparison) -> tuple[str, ...]:
    entry = c.old.first(EXTENSIBLE) or c.old_annotations.get(EXTENSIBLE)
    return ("extensible",) if entry is not None and entry[0] else ()


def _extensible_values(c: Comparison, *, old: bool) -> dict[JsonValue, End]:
    notes = c.old_annotations if old else c.new_annotations
    entry: tuple[Json, str] | None = notes.get(EXTENSIBLE)
    if entry is None or not isinstance(entry[0], list):
        return {}
    return {JsonValue.of(v): End(child(entry[1], n), v) for n, v in enumerate(entry[0])}
