"""`oneOf`, `anyOf` and their discriminator."""

from __future__ import annotations

from generator.contract import SchemaRef, SchemaView, VariantGroup
from generator.diff.changes import Action, Effect
from generator.diff.rule import End, Rule
from generator.diff.schemas.comparison import Comparison, schema_rule
from generator.diff.schemas.match_variants import match_variants
from generator.diff.schemas.types import compare_null, widen_types
from generator.diff.schemas.values import compare_listed_values
from generator.json_types import Json, child

_AREA = "choice"
VARIANT_ADDED = schema_rule(
    "variant-added", _AREA, Action.ADDED, Effect.WIDENS, Effect.NONE
)
VARIANT_REMOVED = schema_rule(
    "variant-removed", _AREA, Action.REMOVED, Effect.NARROWS, Effect.NONE
)
_ANY = (Effect.WIDENS, Effect.NARROWS, Effect.INCOMPARABLE, Effect.NONE)
GROUP_ADDED = schema_rule("choice-added", _AREA, Action.ADDED, *_ANY)
GROUP_REMOVED = schema_rule("choice-removed", _AREA, Action.REMOVED, *_ANY)
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
    GROUP_ADDED,
    GROUP_REMOVED,
    KIND,
    OVERLAP,
    *DISCRIMINATOR,
    *MAPPING,
)

MANY = 40
_SCALARS = frozenset({"string", "number", "integer", "boolean"})
_WITHIN = (Effect.NONE, Effect.WIDENS)
_AROUND = (Effect.NONE, Effect.NARROWS)


def is_only_variant_group(node: SchemaView) -> bool:
    """Whether a schema is a `oneOf` or `anyOf` and nothing else."""
    return bool(node.groups) and not node.properties and node.types is None


def compare_with_variant_group(c: Comparison) -> bool:
    """Compare a schema that became a `oneOf` or `anyOf`, or stopped being one; whether it did."""
    if is_only_variant_group(c.new) is not is_only_variant_group(
        c.old
    ) and compare_listed_values(c):
        compare_null(c)
        return True
    if is_only_variant_group(c.new) and not c.old.groups:
        group, rule = c.new.groups[0], GROUP_ADDED
        relations = [c.effect_between(c.old_parts, [v], c.text) for v in _few(group)]
        inside = any(r in _WITHIN for r in relations) or _allows_all_types(
            c, c.old, group
        )
        around = all(r in _AROUND for r in relations)
        ends = c.missing_old(), End(group.pointer, _names(group))
        tag = _property(c.new.first("discriminator"))
        inside = inside and (not tag or tag in c.old.required)
    elif is_only_variant_group(c.old) and not c.new.groups:
        group, rule = c.old.groups[0], GROUP_REMOVED
        relations = [c.effect_between([v], c.new_parts, c.text) for v in _few(group)]
        inside = all(r in _WITHIN for r in relations)
        around = any(r in _AROUND for r in relations) or _allows_all_types(
            c, c.new, group
        )
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
    c.add_fact(rule, Effect.NONE if inside and around else effect, "", *ends)
    return True


def _allows_all_types(c: Comparison, node: SchemaView, group: VariantGroup) -> bool:
    """Whether all types of a schema are allowed as a whole by variants of a group."""
    allowed: set[str] = set()
    for variant in _few(group):
        view = c.view(variant, node is c.new)
        if view.limits_only_type:
            allowed |= widen_types(view) or frozenset()
    return node.types is not None and node.types <= allowed


def compare_variant_groups(c: Comparison) -> None:
    """Add the facts of added and removed variants, and compare those in both."""
    for old, new in zip(c.old.groups, c.new.groups, strict=False):
        _compare_group(c, old, new)
    for group in c.new.groups[len(c.old.groups) :]:
        end = End(group.pointer, _names(group))
        c.add_fact(GROUP_ADDED, _effect_of_addition(group), "", c.missing_old(), end)
    for group in c.old.groups[len(c.new.groups) :]:
        end = End(group.pointer, _names(group))
        c.add_fact(GROUP_REMOVED, Effect.WIDENS, "", end, c.missing_new())
    _compare_discriminator(c)


def _effect_of_addition(group: VariantGroup) -> Effect:
    """Return the effect of an added group: none, if a variant allows everything."""
    return Effect.NONE if any(not v.schema for v in group.variants) else Effect.NARROWS


def _compare_group(c: Comparison, old: VariantGroup, new: VariantGroup) -> None:
    if old.keyword != new.keyword:
        effect = Effect.WIDENS if new.keyword == "anyOf" else Effect.NARROWS
        one = {"oneOf": "exactly one", "anyOf": "at least one"}
        ends = End(old.pointer, one[old.keyword]), End(new.pointer, one[new.keyword])
        c.add_fact(KIND, effect, "", *ends, "overlap")
    if old.keyword == new.keyword == "oneOf":
        was, now = _overlapping_types(c, old, old_side=True), _overlapping_types(
            c, new, old_side=False
        )
        if was != now:
            c.add_fact(
                OVERLAP,
                Effect.UNKNOWN,
                "",
                End(old.pointer, was),
                End(new.pointer, now),
            )
    pairs, gone, come = match_variants(c, old.variants, new.variants)
    for before, after in pairs:
        c.compare_inner([before], [after], text=c.text)
    kept_old = [before for before, _ in pairs] + gone
    kept_new = [after for _, after in pairs] + come
    for variant in gone:
        # A named variant is reported by its name, however similar another one is.
        inside = not variant.reference and any(
            c.effect_between([variant], [other], c.text) in _WITHIN
            for other in kept_new[:MANY]
        )
        end = End(variant.pointer, variant_name(variant))
        effect = Effect.NONE if inside else Effect.NARROWS
        c.add_fact(
            VARIANT_REMOVED, effect, "", end, End(new.pointer, None, present=False)
        )
    for variant in come:
        inside = not variant.reference and any(
            c.effect_between([other], [variant], c.text) in _AROUND
            for other in kept_old[:MANY]
        )
        end = End(variant.pointer, variant_name(variant))
        effect = Effect.NONE if inside else Effect.WIDENS
        c.add_fact(
            VARIANT_ADDED, effect, "", End(old.pointer, None, present=False), end
        )


def _overlapping_types(c: Comparison, group: VariantGroup, *, old_side: bool) -> Json:
    """Return the scalar types that several variants allow without further keywords."""
    counts: dict[str, int] = {}
    for variant in _few(group):
        node = c.view(variant, old_side)
        listed = "enum" in node.keywords or "const" in node.keywords
        allowed = _SCALARS if node.types is None else widen_types(node) or frozenset()
        if node.groups or listed:
            continue
        for name in allowed & _SCALARS:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count > 1)


def _compare_discriminator(c: Comparison) -> None:
    old, new = c.old.first("discriminator"), c.new.first("discriminator")
    before, after = _property(old), _property(new)
    ends = c.end_of(old), c.end_of(new, new=True)
    if before != after:
        rule = DISCRIMINATOR[2 if before and after else 0 if after else 1]
        # From now on an object is read as another variant than before.
        c.add_fact(rule, Effect.INCOMPARABLE, "", *ends)
        return
    was, now = _mapping(old), _mapping(new)
    for key in dict.fromkeys((*was, *now)):
        start, end = was.get(key), now.get(key)
        if start and end:
            if _last(start.value) != _last(end.value):
                c.add_fact(MAPPING[2], Effect.UNKNOWN, key, start, end)
        elif end:
            c.add_fact(MAPPING[0], Effect.NONE, key, ends[0], end)
        elif start:
            c.add_fact(MAPPING[1], Effect.UNKNOWN, key, start, ends[1])


def _property(entry: tuple[Json, str] | None) -> str:
    value = entry[0] if entry else None
    name = value.get("propertyName") if isinstance(value, dict) else None
    return name if isinstance(name, str) else ""


def _mapping(entry: tuple[Json, str] | None) -> dict[str, End]:
    value = entry[0] if entry else None
    mapping = value.get("mapping") if isinstance(value, dict) else None
    if entry is None or not isinstance(mapping, dict):
        return {}
    base = child(entry[1], "mapping")
    return {key: End(child(base, key), text) for key, text in mapping.items()}


def _last(value: Json) -> str:
    """Return the name at the end of a reference; a mapping may also give the name alone."""
    return value.rpartition("/")[2] if isinstance(value, str) else ""


def _few(group: VariantGroup) -> tuple[SchemaRef, ...]:
    return group.variants[:MANY]


def _names(group: VariantGroup) -> list[Json]:
    return [variant_name(variant) for variant in group.variants]


def variant_name(variant: SchemaRef) -> Json:
    """Return the name of a variant: its reference, its title, its type, or the schema itself."""
    ref = variant.reference
    if ref:
        return ref.rpartition("/")[2]
    title, kind = variant.schema.get("title"), variant.schema.get("type")
    if isinstance(title, str):
        return title
    if isinstance(kind, str) and len(variant.schema) == 1:
        return kind
    return dict(variant.schema)
