"""Choices: the variants of `oneOf` and `anyOf`, and the discriminator that tells them apart."""

from __future__ import annotations

from generator.contract import SchemaRef, SchemaView, VariantGroup
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.diff.schemas.types import compare_null, widened
from generator.diff.schemas.values import compare_chosen
from generator.diff.schemas.variants import matched
from generator.json_types import Json, child

_AREA = "choice"
VARIANT_ADDED = schema_rule(
    "variant-added", _AREA, Action.ADDED, Effect.WIDENS, Effect.NONE
)
VARIANT_REMOVED = schema_rule(
    "variant-removed", _AREA, Action.REMOVED, Effect.NARROWS, Effect.NONE
)
_ANY = (Effect.WIDENS, Effect.NARROWS, Effect.INCOMPARABLE, Effect.NONE)
BECAME_CHOICE = schema_rule("choice-added", _AREA, Action.ADDED, *_ANY)
NO_CHOICE = schema_rule("choice-removed", _AREA, Action.REMOVED, *_ANY)
KIND = schema_rule(
    "choice-kind-changed",
    _AREA,
    Action.CHANGED,
    Effect.WIDENS,
    Effect.NARROWS,
    guards=("overlap",),
)
OVERLAP = schema_rule("variant-overlap-changed", _AREA, Action.CHANGED, Effect.UNKNOWN)
DISCRIMINATOR = tuple(
    schema_rule(f"discriminator-{action.value}", _AREA, action, Effect.INCOMPARABLE)
    for action in (Action.ADDED, Action.REMOVED, Action.CHANGED)
)
MAPPING = tuple(
    schema_rule(
        f"discriminator-mapping-{action.value}", _AREA, action, effect, keyed=True
    )
    for action, effect in (
        (Action.ADDED, Effect.NONE),
        (Action.REMOVED, Effect.UNKNOWN),
        (Action.CHANGED, Effect.UNKNOWN),
    )
)

RULES: tuple[Rule, ...] = (
    VARIANT_ADDED,
    VARIANT_REMOVED,
    BECAME_CHOICE,
    NO_CHOICE,
    KIND,
    OVERLAP,
    *DISCRIMINATOR,
    *MAPPING,
)

MANY = 40
_SCALARS = frozenset({"string", "number", "integer", "boolean"})
_WITHIN = (Effect.NONE, Effect.WIDENS)
_AROUND = (Effect.NONE, Effect.NARROWS)


def is_only_choice(node: SchemaView) -> bool:
    """Whether a schema is nothing but a choice, so that all it says is said by its variants."""
    return bool(node.groups) and not node.properties and node.types is None


def compare_whole(c: Comparison) -> bool:
    """Yield that a schema has become a choice or no longer is one; whether it was that."""
    if is_only_choice(c.new) is not is_only_choice(c.old) and compare_chosen(c):
        compare_null(c)
        return True
    if is_only_choice(c.new) and not c.old.groups:
        group, rule = c.new.groups[0], BECAME_CHOICE
        relations = [c.relation(c.old_parts, [v], c.text) for v in _few(group)]
        inside = any(r in _WITHIN for r in relations) or _all_in(c, c.old, group)
        around = all(r in _AROUND for r in relations)
        ends = c.missing_old(), End(group.pointer, _names(group))
        told = _property(c.new.first("discriminator"))
        inside = inside and (not told or told in c.old.required)
    elif is_only_choice(c.old) and not c.new.groups:
        group, rule = c.old.groups[0], NO_CHOICE
        relations = [c.relation([v], c.new_parts, c.text) for v in _few(group)]
        inside = all(r in _WITHIN for r in relations)
        around = any(r in _AROUND for r in relations) or _all_in(c, c.new, group)
        ends = End(group.pointer, _names(group)), c.missing_new()
    else:
        return False
    if c.old.types is None and not c.old.groups and not c.old.keywords:
        inside, around = False, True
    if c.new.types is None and not c.new.groups and not c.new.keywords:
        inside, around = True, False
    effect = Effect.INCOMPARABLE
    if inside or around:
        effect = Effect.WIDENS if inside else Effect.NARROWS
    c.say(rule, Effect.NONE if inside and around else effect, "", *ends)
    return True


def _all_in(c: Comparison, node: SchemaView, group: VariantGroup) -> bool:
    """Whether a schema allows nothing but types that variants of a choice allow as a whole."""
    allowed: set[str] = set()
    for variant in _few(group):
        opened = c.opened(variant, node is c.new)
        if opened.limits_only_type:
            allowed |= widened(opened) or frozenset()
    return node.types is not None and node.types <= allowed


def compare_choices(c: Comparison) -> None:
    """Yield the variants that came and went, and compare those that stayed."""
    for old, new in zip(c.old.groups, c.new.groups, strict=False):
        _group(c, old, new)
    for group in c.new.groups[len(c.old.groups) :]:
        end = End(group.pointer, _names(group))
        c.say(BECAME_CHOICE, _added(group), "", c.missing_old(), end)
    for group in c.old.groups[len(c.new.groups) :]:
        end = End(group.pointer, _names(group))
        c.say(NO_CHOICE, Effect.WIDENS, "", end, c.missing_new())
    _discriminator(c)


def _added(group: VariantGroup) -> Effect:
    """What a choice beside other keywords does: nothing, if a variant asks for nothing."""
    return Effect.NONE if any(not v.schema for v in group.variants) else Effect.NARROWS


def _group(c: Comparison, old: VariantGroup, new: VariantGroup) -> None:
    if old.keyword != new.keyword:
        effect = Effect.WIDENS if new.keyword == "anyOf" else Effect.NARROWS
        one = {"oneOf": "exactly one", "anyOf": "at least one"}
        ends = End(old.pointer, one[old.keyword]), End(new.pointer, one[new.keyword])
        c.say(KIND, effect, "", *ends, "overlap")
    if old.keyword == new.keyword == "oneOf":
        was, now = _overlap(c, old, old_side=True), _overlap(c, new, old_side=False)
        if was != now:
            c.say(
                OVERLAP,
                Effect.UNKNOWN,
                "",
                End(old.pointer, was),
                End(new.pointer, now),
            )
    pairs, gone, come = matched(c, old.variants, new.variants)
    for before, after in pairs:
        c.hold([before], [after], text=c.text)
    kept_old = [before for before, _ in pairs] + gone
    kept_new = [after for _, after in pairs] + come
    for variant in gone:
        # A variant with a name is told by its name, however much it is like another one.
        inside = not variant.reference and any(
            c.relation([variant], [other], c.text) in _WITHIN
            for other in kept_new[:MANY]
        )
        end = End(variant.pointer, variant_name(variant))
        effect = Effect.NONE if inside else Effect.NARROWS
        c.say(VARIANT_REMOVED, effect, "", end, End(new.pointer, None, present=False))
    for variant in come:
        inside = not variant.reference and any(
            c.relation([other], [variant], c.text) in _AROUND
            for other in kept_old[:MANY]
        )
        end = End(variant.pointer, variant_name(variant))
        effect = Effect.NONE if inside else Effect.WIDENS
        c.say(VARIANT_ADDED, effect, "", End(old.pointer, None, present=False), end)


def _overlap(c: Comparison, group: VariantGroup, *, old_side: bool) -> Json:
    """The scalar types that more than one variant allows, where nothing but a type is said."""
    counts: dict[str, int] = {}
    for variant in _few(group):
        node = c.opened(variant, old_side)
        listed = "enum" in node.keywords or "const" in node.keywords
        allowed = _SCALARS if node.types is None else widened(node) or frozenset()
        if node.groups or listed:
            continue
        for name in allowed & _SCALARS:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count > 1)


def _discriminator(c: Comparison) -> None:
    old, new = c.old.first("discriminator"), c.new.first("discriminator")
    before, after = _property(old), _property(new)
    ends = c.keyword(old), c.keyword(new, new=True)
    if before != after:
        rule = DISCRIMINATOR[2 if before and after else 0 if after else 1]
        # From now on an object is read as another variant than before.
        c.say(rule, Effect.INCOMPARABLE, "", *ends)
        return
    was, now = _mapping(old), _mapping(new)
    for key in dict.fromkeys((*was, *now)):
        start, end = was.get(key), now.get(key)
        if start and end:
            if _last(start.value) != _last(end.value):
                c.say(MAPPING[2], Effect.UNKNOWN, key, start, end)
        elif end:
            c.say(MAPPING[0], Effect.NONE, key, ends[0], end)
        elif start:
            c.say(MAPPING[1], Effect.UNKNOWN, key, start, ends[1])


def _property(stated: tuple[Json, str] | None) -> str:
    value = stated[0] if stated else None
    name = value.get("propertyName") if isinstance(value, dict) else None
    return name if isinstance(name, str) else ""


def _mapping(stated: tuple[Json, str] | None) -> dict[str, End]:
    value = stated[0] if stated else None
    mapping = value.get("mapping") if isinstance(value, dict) else None
    if stated is None or not isinstance(mapping, dict):
        return {}
    base = child(stated[1], "mapping")
    return {key: End(child(base, key), text) for key, text in mapping.items()}


def _last(value: Json) -> str:
    """The name at the end of a reference, which a mapping may also give alone."""
    return value.rpartition("/")[2] if isinstance(value, str) else ""


def _few(group: VariantGroup) -> tuple[SchemaRef, ...]:
    return group.variants[:MANY]


def _names(group: VariantGroup) -> list[Json]:
    return [variant_name(variant) for variant in group.variants]


def variant_name(variant: SchemaRef) -> Json:
    """What a variant is called: the name it refers to, its title, its type, or itself."""
    ref = variant.reference
    if ref:
        return ref.rpartition("/")[2]
    title, kind = variant.schema.get("title"), variant.schema.get("type")
    if isinstance(title, str):
        return title
    if isinstance(kind, str) and len(variant.schema) == 1:
        return kind
    return dict(variant.schema)
