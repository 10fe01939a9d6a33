"""Schemas as conjunctions: `$ref` and `allOf` opened up until only plain keywords are left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.frozen import frozen
from generator.jsontypes import Json, child
from generator.model.types import Value
from generator.spec.shape import ANNOTATIONS
from generator.spec.spec import Spec

_COMBINED = frozenset({"$ref", "allOf", "properties", "required"})
_CHOICES = frozenset({"oneOf", "anyOf", "discriminator"})
# A child may be a parent with a discriminator of its own; none restricts a value.
_NO_CONFLICT = ANNOTATIONS | {"discriminator"}


@frozen
class Part:
    """A schema and the pointer where it stands."""

    schema: Mapping[str, Json]
    at: str

    def annotates_only(self) -> bool:
        """Whether the schema, `$ref` aside, describes without restricting."""
        return all(
            key in ANNOTATIONS or key == "$ref" or key.startswith("x-")
            for key in self.schema
        )

    def stands_alone(self) -> bool:
        """Whether the schema takes nothing in from others, as most do."""
        return "$ref" not in self.schema and "allOf" not in self.schema

    @property
    def reference(self) -> str:
        """The text of its `$ref`, `""` without one."""
        ref = self.schema.get("$ref")
        return ref if isinstance(ref, str) else ""

    def members(self, keyword: str) -> list[Part]:
        """The schemas in the array under a keyword; what is no schema is left out."""
        value = self.schema.get(keyword)
        if not isinstance(value, list):
            return []
        base = child(self.at, keyword)
        found = (part(item, child(base, n)) for n, item in enumerate(value))
        return [item for item in found if item is not None]


def part(schema: Json, at: str) -> Part | None:
    """A schema as a part; a boolean schema true is `{}`, and false is not representable."""
    if isinstance(schema, dict):
        return Part(schema, at)
    return Part({}, at) if schema is True else None


@dataclass(slots=True)
class Shape:
    """What the parts of a conjunction say together.

    `keywords` holds every keyword but those that are combined, each with the part it comes from:
    the first that states it, or the last that narrowed it. `conflicts` names keywords that two
    parts state differently. `properties` holds every part that speaks of a property, `items` every
    one that speaks of all elements; `places` are all that was opened.
    """

    keywords: dict[str, tuple[Json, Part]] = field(default_factory=dict)
    properties: dict[str, list[Part]] = field(default_factory=dict)
    items: list[Part] = field(default_factory=list)
    required: set[str] = field(default_factory=set)
    conflicts: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)

    def get(self, keyword: str) -> Json:
        """The value of a keyword, None where nothing states it."""
        stated = self.keywords.get(keyword)
        return None if stated is None else stated[0]


def shape_of(spec: Spec, parts: Sequence[Part], beside: Sequence[Part] = ()) -> Shape:
    """The parts with every `$ref` and `allOf` in them opened; each place is visited once.

    Parts that stand `beside` join in, too, but for the choices in them: those have been made.
    """
    shape = Shape()
    if len(parts) == 1 and not beside and parts[0].stands_alone():
        shape.places.add(parts[0].at)
        _add(shape, parts[0])
        return shape
    waiting = [(p, True) for p in reversed(beside)]
    waiting += [(p, False) for p in reversed(parts)]
    while waiting:
        here, chosen = waiting.pop()
        if here.at in shape.places:
            continue
        shape.places.add(here.at)
        _add(shape, _without_choice(here) if chosen else here)
        waiting.extend((p, chosen) for p in reversed(here.members("allOf")))
        target = target_of(spec, here)
        if target is not None:
            waiting.append((target, chosen))
    return shape


def _without_choice(here: Part) -> Part:
    """The part without its `oneOf` and `anyOf`."""
    kept = {k: v for k, v in here.schema.items() if k not in _CHOICES}
    return Part(kept, here.at)


def target_of(spec: Spec, here: Part) -> Part | None:
    """The schema that the `$ref` of a part names, None without one or where it leads nowhere."""
    ref = here.schema.get("$ref")
    if not isinstance(ref, str) or ref not in spec.targets:
        return None
    at, value = spec.targets[ref]
    return part(value, at)


def _add(shape: Shape, here: Part) -> None:
    for keyword, value in here.schema.items():
        if keyword in _COMBINED:
            continue
        if keyword == "items" and isinstance(value, dict):
            shape.items.append(Part(value, child(here.at, keyword)))
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


def _properties(here: Part) -> Iterator[tuple[str, Part]]:
    properties = here.schema.get("properties")
    if not isinstance(properties, dict):
        return
    base = child(here.at, "properties")
    for name, schema in properties.items():
        item = part(schema, child(base, name))
        if item is not None:
            yield name, item


def _both(keyword: str, old: Json, new: Json) -> Json:
    """One value that says what two parts of a conjunction say; None where there is none."""
    if old == new and type(old) is type(new):
        return new
    if keyword == "type":
        return _common_types(old, new)
    if keyword == "enum" and isinstance(old, list) and isinstance(new, list):
        common = {Value.of(value) for value in new}
        return [value for value in old if Value.of(value) in common] or None
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


def variant_parts(spec: Spec, shape: Shape) -> list[Part]:
    """The schemas of `oneOf` or `anyOf`; none where they only restrict what stands beside, or
    where the shape is made of one of them already, as a child is that includes its parent.
    """
    for keyword in ("oneOf", "anyOf"):
        if keyword in shape.keywords:
            variants = shape.keywords[keyword][1].members(keyword)
            targets = [target_of(spec, variant) for variant in variants]
            if any(t is not None and t.at in shape.places for t in targets):
                return []
            if any(set(v.schema) - {"required", "not"} for v in variants):
                return variants
    return []
