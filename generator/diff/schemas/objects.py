"""Properties of objects: added, removed, renamed, required."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef, SchemaView
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas import access
from generator.diff.schemas.access import compare_access, is_true, only_direction
from generator.diff.schemas.comparison import Annotations, Comparison, schema_rule
from generator.diff.schemas.name_similarity import match_similar_names
from generator.diff.stability import STABILITY, is_promised
from generator.diff.sunset import SUNSET, removal_guards
from generator.json_types import Json

_P = "property"
_ANY = (Effect.WIDENS, Effect.NARROWS, Effect.INCOMPARABLE, Effect.UNKNOWN)
_LEAVE = ("may-still-be-sent", "sunset", "deprecated")
_OPTIONAL = ("optional", *_LEAVE)
ADDED = schema_rule(
    "property-added", _P, Action.ADDED, *_ANY, Effect.NONE, guards=("undeclared",)
)
ADDED_REQUIRED = schema_rule(
    "required-property-added", _P, Action.ADDED, Effect.NARROWS
)
REMOVED = schema_rule("property-removed", _P, Action.REMOVED, *_ANY, guards=_OPTIONAL)
REMOVED_REQUIRED = schema_rule(
    "required-property-removed", _P, Action.REMOVED, *_ANY, guards=_LEAVE
)
RENAMED = schema_rule("property-renamed", _P, Action.RENAMED, Effect.INCOMPARABLE)
ALL_OF = schema_rule("all-of-added", _P, Action.ADDED, Effect.NARROWS)
ALL_OF_REMOVED = schema_rule(
    "all-of-removed", _P, Action.REMOVED, Effect.WIDENS, guards=_LEAVE[:1]
)
REQUIRED = schema_rule(
    "property-became-required",
    "required",
    Action.ADDED,
    Effect.NARROWS,
    guards=("undescribed",),
)
OPTIONAL = schema_rule(
    "property-became-optional",
    "required",
    Action.REMOVED,
    Effect.WIDENS,
    guards=("undescribed", "has-default"),
)
RULES: tuple[Rule, ...] = (
    ADDED,
    ADDED_REQUIRED,
    REMOVED,
    REMOVED_REQUIRED,
    RENAMED,
    ALL_OF,
    ALL_OF_REMOVED,
    REQUIRED,
    OPTIONAL,
    *access.RULES,
)

MANY = 30


def compare_objects(c: Comparison) -> None:
    """Add the facts of properties that were added or removed, and compare those in both."""
    old, new = c.old.properties, c.new.properties
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    for before, after, score, evidence in _match_renamed(c, gone, come):
        gone.remove(before)
        come.remove(after)
        c.compare_inner(old[before], new[after], text=c.text)
        c.add_fact(
            RENAMED,
            Effect.INCOMPARABLE,
            after,
            End(old[before][0].pointer, before),
            End(new[after][0].pointer, after),
            carries=only_direction(_notes(c, old[before], old=True)),
            score=score,
            evidence=evidence,
        )
    covered = _add_removed_subschemas(c)
    for name in gone:
        if name not in covered or name in c.old.required:
            _add_removed(c, name)
    _add_new_properties(c, come)
    for name, parts in old.items():
        if name in new:
            _compare_property(c, name, parts, new[name])
    for name in (*c.old.required, *c.new.required):
        if name not in old and name not in new:
            _compare_required(c, name, "")


def _add_removed_subschemas(c: Comparison) -> set[str]:
    """Return the properties of removed `allOf` subschemas that nothing else describes.

    Callers could read such an object as the removed schema, too.
    """
    covered: set[str] = set()
    fewer = _unnamed(c.new) < _unnamed(c.old)
    for home, names in _members(c.old).items():
        # An unnamed member is known by its position, where another one may stand now.
        stays = home in c.new.pointers and not (fewer and _is_unnamed(home))
        lost = all(
            len(c.old.properties[name]) > len(c.new.properties.get(name, ()))
            for name in names
        )
        if home and lost and not stays:
            end = End(home, list(names))
            c.add_fact(
                ALL_OF_REMOVED,
                Effect.WIDENS,
                "",
                end,
                c.missing_new(),
                "may-still-be-sent",
            )
            covered |= names.keys()
    return covered


def _unnamed(node: SchemaView) -> int:
    return sum(map(_is_unnamed, node.pointers))


def _is_unnamed(place: str) -> bool:
    return place.rpartition("/")[0].endswith("/allOf")


def _add_removed(c: Comparison, name: str) -> None:
    parts = c.old.properties[name]
    required = name in c.old.required
    effect = _effect_against_rest(c, parts)
    if effect is Effect.NARROWS and required:
        effect = Effect.INCOMPARABLE
    guards = [] if required else ["optional"]
    if effect is Effect.WIDENS or effect is Effect.NONE:
        guards.append("may-still-be-sent")
        effect = Effect.WIDENS
    rule = REMOVED_REQUIRED if required else REMOVED
    end = End(parts[0].pointer, _schema_of(parts))
    notes = _notes(c, parts, old=True)
    carries = only_direction(notes)
    guards += removal_guards(is_true(notes, "deprecated"), c.end_of(notes.get(SUNSET)))
    if not is_promised((notes.get(STABILITY) or (None,))[0]):
        guards.append("no-promise")
    c.add_fact(rule, effect, name, end, c.missing_new(), *guards, carries=carries)


def _add_new_properties(c: Comparison, come: Sequence[str]) -> None:
    """Add the facts of added properties and of added `allOf` subschemas.

    An added subschema can only narrow. One that was split off says nothing new and is left out.
    """
    covered: set[str] = set()
    for home, names in _members(c.new).items():
        if not home or home in c.old.pointers:
            continue
        grown = [
            name
            for name in names
            if len(c.new.properties[name]) > len(c.old.properties.get(name, ()))
        ]
        if len(grown) == len(names):
            end = End(home, list(names))
            c.add_fact(ALL_OF, Effect.NARROWS, "", c.missing_old(), end)
            covered |= names.keys()
    for name in come:
        parts = c.new.properties[name]
        carries = only_direction(_notes(c, parts, old=False))
        end = End(parts[0].pointer, _schema_of(parts))
        start = c.missing_old()
        if name in c.new.required and name not in c.old.required:
            c.add_fact(
                ADDED_REQUIRED, Effect.NARROWS, name, start, end, carries=carries
            )
        elif name not in covered:
            effect, guards = _effect_of_addition(c, parts)
            c.add_fact(ADDED, effect, name, start, end, *guards, carries=carries)


def _members(node: SchemaView) -> dict[str, dict[str, None]]:
    """Return the `allOf` subschemas with the properties that each describes."""
    members: dict[str, dict[str, None]] = {}
    for name, homes in node.property_owners.items():
        for home in homes:
            members.setdefault(home, {})[name] = None
    return members


def _effect_of_addition(
    c: Comparison, parts: Sequence[SchemaRef]
) -> tuple[Effect, tuple[str, ...]]:
    before = _effect_against_rest(c, parts, reverse=True)
    free = _rest(c, old=True)
    return before, ("undeclared",) if isinstance(free, bool) else ()


def _compare_property(
    c: Comparison, name: str, old: Sequence[SchemaRef], new: Sequence[SchemaRef]
) -> None:
    if c.same(old, new) and (name in c.old.required) is (name in c.new.required):
        return
    before, after = _notes(c, old, old=True), _notes(c, new, old=False)
    blocked = compare_access(c, name, before, after)
    c.compare_inner(old, new, blocked=blocked, text=c.text)
    _compare_required(c, name, only_direction(before) or only_direction(after))


def _compare_required(c: Comparison, name: str, carries: str) -> None:
    was, now = name in c.old.required, name in c.new.required
    if was is now:
        return
    old, new = c.old.properties.get(name), c.new.properties.get(name)
    ends = (
        End(old[0].pointer if old else c.old.required.get(name, c.old_at), was),
        End(new[0].pointer if new else c.new.required.get(name, c.new_at), now),
    )
    guards = (
        ()
        if old or new or not _requires_undescribed(c.new if now else c.old)
        else ("undescribed",)
    )
    if now:
        c.add_fact(REQUIRED, Effect.NARROWS, name, *ends, *guards, carries=carries)
        return
    if new and "default" in _notes(c, new, old=False):
        guards = ("has-default",)
    c.add_fact(OPTIONAL, Effect.WIDENS, name, *ends, *guards, carries=carries)


def _requires_undescribed(node: SchemaView) -> bool:
    """Whether a schema that requires an undescribed property describes all others."""
    others = ("additionalProperties", "patternProperties", "unevaluatedProperties")
    describes_others = any(node.subschemas(keyword) for keyword in others)
    return bool(node.properties) and not node.groups and not describes_others


def _rest(c: Comparison, *, old: bool) -> bool | list[SchemaRef]:
    """Return what additional properties may be: anything, nothing, or the schemas they must
    match."""
    node = c.old if old else c.new
    entries = node.keywords.get("additionalProperties", [])
    if any(value is False for value, _ in entries):
        return False
    return c.constraining(node.subschemas("additionalProperties"), old=old) or True


def _effect_against_rest(
    c: Comparison, parts: Sequence[SchemaRef], *, reverse: bool = False
) -> Effect:
    """Return the effect for a property that counts as an additional property on one side."""
    rest = _rest(c, old=reverse)
    if rest is True:
        if not c.constraining(parts, old=not reverse):
            return Effect.NONE
        return Effect.NARROWS if reverse else Effect.WIDENS
    if rest is False:
        return Effect.WIDENS if reverse else Effect.NARROWS
    if reverse:
        return c.effect_between(rest, parts, c.text)
    return c.effect_between(parts, rest, c.text)


def _match_renamed(
    c: Comparison, gone: Sequence[str], come: Sequence[str]
) -> list[tuple[str, str, float, tuple[str, ...]]]:
    """Match properties with the same schema and a similar name."""
    if not gone or not come or len(gone) > MANY or len(come) > MANY:
        return []
    renamed: list[tuple[str, str, float, tuple[str, ...]]] = []
    for before, after, score in match_similar_names(gone, come):
        old, new = c.old.properties[before], c.new.properties[after]
        if (before in c.old.required) is not (after in c.new.required):
            continue
        if (
            not any(p.schema for p in old)
            or c.effect_between(old, new, c.text) is not Effect.NONE
        ):
            continue
        evidence = ("the same schema", f"similarity of the names {score:.2f}")
        renamed.append((before, after, score, evidence))
    return renamed


def _notes(c: Comparison, parts: Sequence[SchemaRef], *, old: bool) -> Annotations:
    return c.annotations_of(parts, old)


def _schema_of(parts: Sequence[SchemaRef]) -> Json:
    return dict(parts[0].schema)
