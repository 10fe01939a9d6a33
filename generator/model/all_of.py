"""Schemas as conjunctions: `$ref` and `allOf` opened up until only plain keywords are left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.json_types import Json, child
from generator.json_value import JsonValue
from generator.openapi.load.object_types import ANNOTATIONS
from generator.openapi.spec import Spec

_COMBINED = frozenset({"$ref", "allOf", "properties", "required"})
_CHOICES = frozenset({"oneOf", "anyOf", "discriminator"})
# A child may be a parent with a discriminator of its own; none restricts a value.
_NO_CONFLICT = ANNOTATIONS | {"discriminator"}


@dataclass(slots=True)
class MergedSchema:
    """What the parts of a conjunction say together.

    `keywords` holds every keyword but those that are combined, each with the part it comes from:
    the first that states it, or the last that narrowed it. `conflicts` names keywords that two
    parts state differently. `properties` holds every part that speaks of a property, `items` every
    one that speaks of all elements; `places` are all that was opened.
    """

    keywords: dict[str, tuple[Json, SchemaRef]] = field(default_factory=dict)
    properties: dict[str, list[SchemaRef]] = field(default_factory=dict)
    items: list[SchemaRef] = field(default_factory=list)
    required: set[str] = field(default_factory=set)
    conflicts: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)

    def get(self, keyword: str) -> Json:
        """The value of a keyword, None where nothing states it."""
        stated = self.keywords.get(keyword)
        return None if stated is None else stated[0]


def merge_all_of(
    spec: Spec, parts: Sequence[SchemaRef], beside: Sequence[SchemaRef] = ()
) -> MergedSchema:
    """The parts with every `$ref` and `allOf` in them opened; each place is visited once.

    Parts that stand `beside` join in, too, but for the choices in them: those have been made.
    """
    shape = MergedSchema()
    if len(parts) == 1 and not beside and parts[0].stands_alone():
        shape.places.add(parts[0].pointer)
        _add(shape, parts[0])
        return shape
    waiting = [(p, True) for p in reversed(beside)]
    waiting += [(p, False) for p in reversed(parts)]
    while waiting:
        here, chosen = waiting.pop()
        if here.pointer in shape.places:
            continue
        shape.places.add(here.pointer)
        _add(shape, _without_choice(here) if chosen else here)
        waiting.extend((p, chosen) for p in reversed(here.members("allOf")))
        target = target_of(spec, here)
        if target is not None:
            waiting.append((target, chosen))
    return shape


def _without_choice(here: SchemaRef) -> SchemaRef:
    """The part without its `oneOf` and `anyOf`."""
    kept = {k: v for k, v in here.schema.items() if k not in _CHOICES}
    return SchemaRef(kept, here.pointer)


def target_of(spec: Spec, here: SchemaRef) -> SchemaRef | None:
    """The schema that the `$ref` of a part names, None without one or where it leads nowhere."""
    ref = here.schema.get("$ref")
    if not isinstance(ref, str) or ref not in spec.targets:
        return None
    pointer, value = spec.targets[ref]
    return schema_ref(value, pointer)


def _add(shape: MergedSchema, here: SchemaRef) -> None:
    for keyword, value in here.schema.items():
        if keyword in _COMBINED:
            continue
        if keyword == "items" and isinstance(value, dict):
            shape.items.append(SchemaRef(value, child(here.pointer, keyword)))
            shape.keywords.setdefault(keyword, (value, here))
            continue
        stated = shape.keywords.get(keyword)
        if stated is not None:
            merged = _both(keyword, stated[0], value)
            if merged is None:
                if keyword not in _NO_CONFLICT and not keyword.startswith("x-"):
                    shape.conflicts.append(keyword)
                continue
            value = merged
        shape.keywords[keyword] = (value, here)
    if "properties" in here.schema:
        for name, item in _properties(here):
            shape.properties.setdefault(name, []).append(item)
    required = here.schema.get("required")
    if isinstance(required, list):
        shape.required.update(name for name in required if isinstance(name, str))


def _properties(here: SchemaRef) -> Iterator[tuple[str, SchemaRef]]:
    properties = here.schema.get("properties")
    if not isinstance(properties, dict):
        return
    base = child(here.pointer, "properties")
    for name, schema in properties.items():
        item = schema_ref(schema, child(base, name))
        if item is not None:
            yield name, item


def _both(keyword: str, old: Json, new: Json) -> Json:
    """One value that says what two parts of a conjunction say; None where there is none."""
    if old == new and type(old) is type(new):
        return new
    if keyword == "type":
        return _common_types(old, new)
    if keyword == "enum" and isinstance(old, list) and isinstance(new, list):
        common = {JsonValue.of(value) for value in new}
        return [value for value in old if JsonValue.of(value) in common] or None
    numbers = isinstance(old, int | float) and isinstance(new, int | float)
    if numbers and keyword in _RAISE:
        return max(old, new)  # type: ignore[type-var]
    if numbers and keyword in _LOWER:
        return min(old, new)  # type: ignore[type-var]
    return None


_RAISE = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
)
_LOWER = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
)


def _common_types(old: Json, new: Json) -> Json:
    def listed(value: Json) -> list[str]:
        if isinstance(value, str):
            return [value]
        return (
            [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
        )

    first, second = listed(old), listed(new)
    common = [name for name in first if name in second]
    if "integer" in first + second and "number" in first + second:
        common = [*common, "integer"] if "integer" not in common else common
    return common or None


def variant_parts(spec: Spec, shape: MergedSchema) -> list[SchemaRef]:
    """The schemas of `oneOf` or `anyOf`; none where they only restrict what stands beside, or
    where the shape is made of one of them already, as a child is that includes its parent.
    """
    for keyword in ("oneOf", "anyOf"):
        if keyword in shape.keywords:
            variants = shape.keywords[keyword][1].members(keyword)
            targets = [target_of(spec, variant) for variant in variants]
            if any(t is not None and t.pointer in shape.places for t in targets):
                return []
            if any(set(v.schema) - {"required", "not"} for v in variants):
                return variants
    return []
