"""Arrays: what they hold, and what stands at which place in them."""

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
    """Yield what changed of the items."""
    old = c.telling(c.old.subschemas("items"), old=True)
    new = c.telling(c.new.subschemas("items"), old=False)
    if old and new:
        c.hold(old, new, text=c.text)
    elif new:
        c.say(ITEMS[0], Effect.NARROWS, "", c.missing_old(), _end(c.new, "items"))
    elif old:
        c.say(ITEMS[1], Effect.WIDENS, "", _end(c.old, "items"), c.missing_new())
    _prefix(c, old, new)
    had, has = "contains" in c.old.keywords, "contains" in c.new.keywords
    compare_one(c, "contains", CONTAINS)
    if had and has:
        _count(c, "minContains", 1)
        _count(c, "maxContains", None)
    compare_one(c, "unevaluatedItems", UNEVALUATED)


def _prefix(
    c: Comparison, old_items: list[SchemaRef], new_items: list[SchemaRef]
) -> None:
    """Place by place; where one side has no schema for a place, its `items` hold there."""
    old, new = _places(c.old), _places(c.new)
    for before, after in zip(old, new, strict=False):
        c.hold([before], [after])
    for after in new[len(old) :]:
        effect = Effect.NARROWS
        if old_items:
            effect = c.relation(old_items, [after], False)
        end = End(after.pointer, dict(after.schema))
        c.say(PREFIX[0], effect, "", c.missing_old(), end)
    for before in old[len(new) :]:
        effect = Effect.WIDENS
        if new_items:
            effect = c.relation([before], new_items, False)
        end = End(before.pointer, dict(before.schema))
        c.say(PREFIX[1], effect, "", end, c.missing_new())


def _count(c: Comparison, keyword: str, idle: int | None) -> None:
    old, new = c.old.first(keyword), c.new.first(keyword)
    before = exact(old[0]) if old else idle
    after = exact(new[0]) if new else idle
    if before == after:
        return
    # Without a limit at the top, it is as high as can be.
    raised = before is not None and (after is None or after > before)
    effect = Effect.NARROWS if raised is (keyword == "minContains") else Effect.WIDENS
    rule = COUNTS[keyword][0 if raised else 1]
    c.say(rule, effect, "", c.keyword(old), c.keyword(new, new=True))


def _places(node: SchemaView) -> list[SchemaRef]:
    stated = node.first("prefixItems")
    if stated is None or not isinstance(stated[0], list):
        return []
    found = (schema_ref(item, f"{stated[1]}/{n}") for n, item in enumerate(stated[0]))
    return [item for item in found if item is not None]


def _end(node: SchemaView, keyword: str) -> End:
    stated = node.first(keyword)
    value: Json = stated[0] if stated else None
    return End(stated[1] if stated else node.pointer, value)
