"""Limits of numbers, strings, arrays and objects (JSON Schema validation, section 6)."""

from __future__ import annotations

from fractions import Fraction

from generator.contract import SchemaView
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.diff.schemas.pattern import allows_everything, pattern_effect
from generator.json_types import Json
from generator.record import record


@record
class Limit:
    """A keyword that limits values of some types from below or above, with its four rules.

    `idle` is the value that limits nothing.
    """

    keyword: str
    types: tuple[str, ...]
    lower: bool
    idle: int | None
    added: Rule
    removed: Rule
    raised: Rule
    lowered: Rule


def _limit(
    keyword: str, id_: str, types: tuple[str, ...], idle: int | None = None
) -> Limit:
    lower = keyword.startswith("min")
    raised, lowered = Effect.NARROWS, Effect.WIDENS
    if not lower:
        raised, lowered = lowered, raised
    return Limit(
        keyword,
        types,
        lower,
        idle,
        schema_rule(f"{id_}-added", _AREA, Action.ADDED, Effect.NARROWS),
        schema_rule(f"{id_}-removed", _AREA, Action.REMOVED, Effect.WIDENS),
        schema_rule(f"{id_}-raised", _AREA, Action.CHANGED, raised),
        schema_rule(f"{id_}-lowered", _AREA, Action.CHANGED, lowered),
    )


_AREA = "limits"
_NUMBER = ("number", "integer")
LIMITS: tuple[Limit, ...] = (
    _limit("minimum", "minimum", _NUMBER),
    _limit("maximum", "maximum", _NUMBER),
    _limit("minLength", "min-length", ("string",), 0),
    _limit("maxLength", "max-length", ("string",)),
    _limit("minItems", "min-items", ("array",), 0),
    _limit("maxItems", "max-items", ("array",)),
    _limit("minProperties", "min-properties", ("object",), 0),
    _limit("maxProperties", "max-properties", ("object",)),
)

MULTIPLE = (
    schema_rule("multiple-of-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("multiple-of-removed", _AREA, Action.REMOVED, Effect.WIDENS),
    schema_rule(
        "multiple-of-changed",
        _AREA,
        Action.CHANGED,
        Effect.NARROWS,
        Effect.WIDENS,
        Effect.INCOMPARABLE,
    ),
)
PATTERN = (
    schema_rule("pattern-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("pattern-removed", _AREA, Action.REMOVED, Effect.WIDENS),
    schema_rule("pattern-changed", _AREA, Action.CHANGED, Effect.UNKNOWN, Effect.NONE),
)
UNIQUE = (
    schema_rule("unique-items-added", _AREA, Action.ADDED, Effect.NARROWS),
    schema_rule("unique-items-removed", _AREA, Action.REMOVED, Effect.WIDENS),
)

RULES: tuple[Rule, ...] = (
    *(
        r
        for limit in LIMITS
        for r in (limit.added, limit.removed, limit.raised, limit.lowered)
    ),
    *MULTIPLE,
    *PATTERN,
    *UNIQUE,
)


def compare_limits(c: Comparison) -> None:
    """Add the facts of limits that were added, removed, raised or lowered."""
    for limit in LIMITS:
        if _applies(c, *limit.types):
            _compare_limit(c, limit)
    if _applies(c, *_NUMBER):
        _compare_multiple_of(c)
    if _applies(c, "string"):
        _compare_pattern(c)
    if _applies(c, "array"):
        old, new = _flagged(c.old), _flagged(c.new)
        if bool(old) is not bool(new):
            ends = c.end_of(old), c.end_of(new, new=True)
            effect = Effect.NARROWS if new else Effect.WIDENS
            c.add_fact(UNIQUE[0 if new else 1], effect, "", *ends)


def _applies(c: Comparison, *types: str) -> bool:
    """Whether a limit on values of some types is to be compared.

    It is where both schemas allow the types. It is also where neither does and the type did not
    change: JSON Schema ignores the limit, but another validator may not.
    """
    return c.allow_both(*types) or (
        c.old.types is not None and c.old.types == c.new.types
    )


Bound = tuple[tuple[Fraction, bool], Json, str]


def _compare_limit(c: Comparison, limit: Limit) -> None:
    old, new = _tightest(c.old, limit), _tightest(c.new, limit)
    if (old and old[0]) == (new and new[0]):
        return
    before = End(old[2], old[1]) if old else c.missing_old()
    after = End(new[2], new[1]) if new else c.missing_new()
    if old is None:
        c.add_fact(limit.added, Effect.NARROWS, "", before, after)
    elif new is None:
        c.add_fact(limit.removed, Effect.WIDENS, "", before, after)
    else:
        raised = new[0] > old[0]
        effect = Effect.NARROWS if raised is limit.lower else Effect.WIDENS
        c.add_fact(limit.raised if raised else limit.lowered, effect, "", before, after)


def _tightest(node: SchemaView, limit: Limit) -> Bound | None:
    """Return the limit that decides, as a comparable value; exclusive ones are slightly tighter."""
    exclusive = f"exclusive{limit.keyword[0].upper()}{limit.keyword[1:]}"
    bounds: list[Bound] = []
    whole = node.types == frozenset({"integer"})
    for keyword in (limit.keyword, exclusive):
        for value, pointer in node.keywords.get(keyword, ()):
            number = exact(value)
            if number is None or value == limit.idle:
                continue
            beyond = keyword == exclusive
            if beyond and whole and number.denominator == 1:
                number, beyond = number + (1 if limit.lower else -1), False
            bounds.append(
                ((number, beyond if limit.lower else not beyond), value, pointer)
            )
    if not bounds:
        return None
    pick = max if limit.lower else min
    return pick(bounds, key=lambda bound: bound[0])


def _compare_multiple_of(c: Comparison) -> None:
    old, new = c.old.first("multipleOf"), c.new.first("multipleOf")
    before, after = (exact(side[0]) if side else None for side in (old, new))
    before, after = before or None, after or None
    if before == after:
        return
    ends = c.end_of(old), c.end_of(new, new=True)
    if before is None:
        c.add_fact(MULTIPLE[0], Effect.NARROWS, "", *ends)
    elif after is None:
        c.add_fact(MULTIPLE[1], Effect.WIDENS, "", *ends)
    elif (after / before).denominator == 1:
        c.add_fact(MULTIPLE[2], Effect.NARROWS, "", *ends)
    elif (before / after).denominator == 1:
        c.add_fact(MULTIPLE[2], Effect.WIDENS, "", *ends)
    else:
        c.add_fact(MULTIPLE[2], Effect.INCOMPARABLE, "", *ends)


def _compare_pattern(c: Comparison) -> None:
    old, new = _patterns(c.old), _patterns(c.new)
    gone = [p for p in old if p not in new]
    come = [p for p in new if p not in old]
    if len(gone) == 1 and len(come) == 1:
        ends = End(old[gone[0]], gone[0]), End(new[come[0]], come[0])
        c.add_fact(PATTERN[2], pattern_effect(gone[0], come[0]), "", *ends)
        return
    for pattern in gone:
        end = End(old[pattern], pattern)
        c.add_fact(PATTERN[1], Effect.WIDENS, "", end, c.missing_new())
    for pattern in come:
        end = End(new[pattern], pattern)
        c.add_fact(PATTERN[0], Effect.NARROWS, "", c.missing_old(), end)


def _patterns(node: SchemaView) -> dict[str, str]:
    """Return the patterns that every value must match, without those that allow everything."""
    return {
        value: pointer
        for value, pointer in node.keywords.get("pattern", ())
        if isinstance(value, str) and not allows_everything(value)
    }


def _flagged(node: SchemaView) -> tuple[Json, str] | None:
    for value, pointer in node.keywords.get("uniqueItems", ()):
        if value is True:
            return value, pointer
    return None


def exact(value: Json) -> Fraction | None:
    """Return a JSON number as an exact fraction, None for any other value."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return Fraction(str(value)) if isinstance(value, float) else Fraction(value)
    except ValueError:
        return None
