"""Merges `allOf` into one schema, for types.

A type needs one value for each keyword, so this merge intersects the keywords that several
subschemas state, and records those that contradict each other. A comparison of two versions needs
every value and where it stands; `all_of_view` keeps those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.contract.references import Targets, resolve_satisfiable
from generator.contract.schema_ref import SchemaRef, satisfiable_schema_ref
from generator.json_types import Json, child
from generator.json_value import JsonValue
from generator.openapi.load.object_types import ANNOTATIONS

_COMBINED = frozenset({"$ref", "allOf", "properties", "required"})
_UNION_KEYWORDS = frozenset({"oneOf", "anyOf", "discriminator"})
# A child may be a parent with a discriminator of its own; the others restrict no value.
_NEVER_IN_CONFLICT = ANNOTATIONS | {"discriminator"}


@dataclass(slots=True)
class MergedSchema:
    """What several schemas say together, after their `$ref` and `allOf` were merged in.

    `keywords` holds each keyword that is not combined, with the schema it comes from: the first
    that states it, or the last that narrowed it. `conflicts` names keywords that two schemas state
    differently. `properties` holds every schema of a property, `items` every one of all elements.
    `pointers` are those of all schemas that were merged.
    """

    keywords: dict[str, tuple[Json, SchemaRef]] = field(default_factory=dict)
    properties: dict[str, list[SchemaRef]] = field(default_factory=dict)
    items: list[SchemaRef] = field(default_factory=list)
    required: set[str] = field(default_factory=set)
    conflicts: list[str] = field(default_factory=list)
    pointers: set[str] = field(default_factory=set)

    def get(self, keyword: str) -> Json:
        """Return the value of a keyword, None where no schema states it."""
        entry = self.keywords.get(keyword)
        return None if entry is None else entry[0]


def merge_all_of(
    targets: Targets, refs: Sequence[SchemaRef], beside: Sequence[SchemaRef] = ()
) -> MergedSchema:
    """Merge schemas with everything that they include by `$ref` and `allOf`; each pointer once.

    Schemas `beside` are merged too, without their `oneOf` and `anyOf`: the caller has chosen a
    variant already.
    """
    merged = MergedSchema()
    if len(refs) == 1 and not beside and refs[0].stands_alone():
        merged.pointers.add(refs[0].pointer)
        _merge(merged, refs[0])
        return merged
    waiting = [(ref, True) for ref in reversed(beside)]
    waiting += [(ref, False) for ref in reversed(refs)]
    while waiting:
        ref, has_chosen = waiting.pop()
        if ref.pointer in merged.pointers:
            continue
        merged.pointers.add(ref.pointer)
        _merge(merged, _without_union(ref) if has_chosen else ref)
        waiting.extend(
            (item, has_chosen) for item in reversed(ref.satisfiable_subschemas("allOf"))
        )
        target = resolve_satisfiable(targets, ref)
        if target is not None:
            waiting.append((target, has_chosen))
    return merged


def variants_of(targets: Targets, merged: MergedSchema) -> list[SchemaRef]:
    """Return the schemas of `oneOf` or `anyOf` that a value may be.

    None where they only restrict what stands beside them, or where one of them is merged already,
    as a child is that includes its parent.
    """
    for keyword in ("oneOf", "anyOf"):
        if keyword in merged.keywords:
            variants = merged.keywords[keyword][1].satisfiable_subschemas(keyword)
            named = [resolve_satisfiable(targets, variant) for variant in variants]
            if any(t is not None and t.pointer in merged.pointers for t in named):
                return []
            if any(set(v.schema) - {"required", "not"} for v in variants):
                return variants
    return []


def _without_union(ref: SchemaRef) -> SchemaRef:
    kept = {k: v for k, v in ref.schema.items() if k not in _UNION_KEYWORDS}
    return SchemaRef(kept, ref.pointer)


def _merge(merged: MergedSchema, ref: SchemaRef) -> None:
    for keyword, value in ref.schema.items():
        if keyword in _COMBINED:
            continue
        if keyword == "items" and isinstance(value, dict):
            merged.items.append(SchemaRef(value, child(ref.pointer, keyword)))
            merged.keywords.setdefault(keyword, (value, ref))
            continue
        entry = merged.keywords.get(keyword)
        if entry is not None:
            common = _intersect(keyword, entry[0], value)
            if common is None:
                if keyword not in _NEVER_IN_CONFLICT and not keyword.startswith("x-"):
                    merged.conflicts.append(keyword)
                continue
            value = common
        merged.keywords[keyword] = (value, ref)
    if "properties" in ref.schema:
        _merge_properties(merged, ref)
    required = ref.schema.get("required")
    if isinstance(required, list):
        merged.required.update(name for name in required if isinstance(name, str))


def _merge_properties(merged: MergedSchema, ref: SchemaRef) -> None:
    properties = ref.schema["properties"]
    if not isinstance(properties, dict):
        return
    base = f"{ref.pointer}/properties"
    for name, value in properties.items():
        item = satisfiable_schema_ref(value, child(base, name))
        if item is not None:
            merged.properties.setdefault(name, []).append(item)


def _intersect(keyword: str, old: Json, new: Json) -> Json:
    """Return the value of a keyword that says what both values say, None where there is none."""
    if old == new and type(old) is type(new):
        return new
    if keyword == "type":
        return _intersect_types(old, new)
    if keyword == "enum" and isinstance(old, list) and isinstance(new, list):
        common = {JsonValue.of(value) for value in new}
        return [value for value in old if JsonValue.of(value) in common] or None
    numbers = isinstance(old, int | float) and isinstance(new, int | float)
    if numbers and keyword in _LOWER_BOUNDS:
        return max(old, new)  # type: ignore[type-var]
    if numbers and keyword in _UPPER_BOUNDS:
        return min(old, new)  # type: ignore[type-var]
    return None


_LOWER_BOUNDS = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
)
_UPPER_BOUNDS = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
)


def _intersect_types(old: Json, new: Json) -> Json:
    """Return the names in both values of `type`; an integer is a number, too."""
    first, second = _type_names(old), _type_names(new)
    common = [name for name in first if name in second]
    if "integer" in first + second and "number" in first + second:
        common = [*common, "integer"] if "integer" not in common else common
    return common or None


def _type_names(value: Json) -> list[str]:
    if isinstance(value, str):
        return [value]
    names = value if isinstance(value, list) else []
    return [name for name in names if isinstance(name, str)]
