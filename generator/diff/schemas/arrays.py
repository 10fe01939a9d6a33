"""Arrays: items, prefixItems, contains and unevaluatedItems."""

from __future__ import annotations

from generator.contract import SchemaRef, SchemaView, schema_ref
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.diff.schemas.limits import exact
from generator.diff.schemas.maps import compare_one
from generator.json_types import Json

_AREA = "array"
ITEMS = (
    schema_rule("items-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("items-removed", _AREA, Action.REMOVED, Effect.WIDENS),
)
_RELATED = (Effect.NARROWS, Effect.WIDENS, Effect.INCOMPARABLE, Effect.UNKNOWN)
PREFIX = tuple(
    schema_rule(f"prefix-item-{action.value}", _AREA, action, *_RELATED, Effect.NONE)
    for action in (Action.ADDED, Action.REMOVED)
)
CONTAINS = (
    schema_rule("contains-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("contains-removed", _AREA, Action.REMOVED, Effect.WIDENS),
)
COUNTS = {
    keyword: (
        schema_rule(f"{id_}-raised", _AREA, Action.CHANGED, raised),
        schema_rule(f"{id_}-lowered", _AREA, Action.CHANGED, lowered),
    )
    for keyword, id_, raised, lowered in (
        ("minContains", "min-contains", Effect.NARROWS, Effect.WIDENS),
        ("maxContains", "max-contains", Effect.WIDENS, Effect.NARROWS),
    )
}
UNEVALUATED = (
    schema_rule("unevaluated-items-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("unevaluated-items-removed", _AREA, Action.REMOVED, Effect.WIDENS),
)

RULES: tuple[Rule, ...] = (
    *ITEMS,
    *PREFIX,
    *CONTAINS,
    *(rule for rules in COUNTS.values() for rule in rules),
    *UNEVALUATED,
)


def compare_arrays(c: Comparison) -> None:
    """Add the facts of the items of an array."""
    old = c.constraining(c.old.subschemas("items"), old=True)
    new = c.constraining(c.new.subschemas("items"), old=False)
    if old and new:
        c.compare_inner(old, new, text=c.text)
    elif new:
        c.add_fact(ITEMS[0], Effect.NARROWS, "", c.missing_old(), _end(c.new, "items"))
    elif old:
        c.add_fact(ITEMS[1], Effect.WIDENS, "", _end(c.old, "items"), c.missing_new())
    _compare_prefix_items(c, old, new)
    had, has = "contains" in c.old.keywords, "contains" in c.new.keywords
    compare_one(c, "contains", CONTAINS)
    if had and has:
        _compare_count(c, "minContains", 1)
        _compare_count(c, "maxContains", None)
    compare_one(c, "unevaluatedItems", UNEVALUATED)


def _compare_prefix_items(
    c: Comparison, old_items: list[SchemaRef], new_items: list[SchemaRef]
) -> None:
    """Compare position by position; where one side has no schema, its `items` apply."""
    old, new = _places(c.old), _places(c.new)
    for before, after in zip(old, new, strict=False):
        c.compare_inner([before], [after])
    for after in new[len(old) :]:
        effect = Effect.NARROWS
        if old_items:
            effect = c.effect_between(old_items, [after], False)
        end = End(after.pointer, dict(after.schema))
        c.add_fact(PREFIX[0], effect, "", c.missing_old(), end)
    for before in old[len(new) :]:
        effect = Effect.WIDENS
        if new_items:
            effect = c.effect_between([before], new_items, False)
        end = End(before.pointer, dict(before.schema))
        c.add_fact(PREFIX[1], effect, "", end, c.missing_new())


def _compare_count(c: Comparison, keyword: str, idle: int | None) -> None:
    old, new = c.old.first(keyword), c.new.first(keyword)
    before = exact(old[0]) if old else idle
    after = exact(new[0]) if new else idle
    if before == after:
        return
    # Without a limit at the top, it is as high as can be.
    raised = before is not None and (after is None or after > before)
    effect = Effect.NARROWS if raised is (keyword == "minContains") else Effect.WIDENS
    rule = COUNTS[keyword][0 if raised else 1]
    c.add_fact(rule, effect, "", c.end_of(old), c.end_of(new, new=True))


def _places(node: SchemaView) -> list[SchemaRef]:
    entry = node.first("prefixItems")
    if entry is None or not isinstance(entry[0], list):
        return []
    items = (schema_ref(item, f"{entry[1]}/{n}") for n, item in enumerate(entry[0]))
    return [item for item in items if item is not None]


def _end(node: SchemaView, keyword: str) -> End:
    entry = node.first(keyword)
    value: Json = entry[0] if entry else None
    return End(entry[1] if entry else node.pointer, value)
