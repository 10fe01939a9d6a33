"""Matches the variants of two `oneOf` or `anyOf`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.diff.changes import Effect
from generator.diff.schemas.comparison import Comparison

MANY = 100
VariantPairs = list[tuple[SchemaRef, SchemaRef]]


def match_variants(
    c: Comparison, old: Sequence[SchemaRef], new: Sequence[SchemaRef]
) -> tuple[VariantPairs, list[SchemaRef], list[SchemaRef]]:
    """Return pairs of variants, then those of the old side only, then those of the new side only.

    Variants match if they refer to the same name, are equal, have the same title, or are the only
    ones left of their type. Order does not matter.
    """
    pairs: VariantPairs = []
    gone, come = list(old), list(new)
    for key in (_reference, _title, _constants, _type):
        by_key: dict[object, list[SchemaRef]] = {}
        for variant in come:
            by_key.setdefault(key(variant), []).append(variant)
        if key is _type:
            counts: dict[object, int] = {}
            for variant in gone:
                counts[key(variant)] = counts.get(key(variant), 0) + 1
        for variant in list(gone):
            wanted = key(variant)
            others = by_key.get(wanted, []) if wanted else []
            if key is _type and (len(others) != 1 or counts[wanted] != 1):
                continue
            if others:
                other = others.pop(0)
                pairs.append((variant, other))
                gone.remove(variant)
                come.remove(other)
        if key is _reference:
            _same(c, pairs, gone, come)
    return pairs, gone, come


def _same(
    c: Comparison, pairs: VariantPairs, gone: list[SchemaRef], come: list[SchemaRef]
) -> None:
    """Match variants that are equal whatever their names."""
    olds, news = _alike(c, gone, old=True), _alike(c, come, old=False)
    for key, variants in olds.items():
        for variant in variants:
            for other in news.get(key, ()):
                if c.effect_between([variant], [other], c.text) is Effect.NONE:
                    pairs.append((variant, other))
                    gone.remove(variant)
                    come.remove(other)
                    news[key].remove(other)
                    break


def _alike(
    c: Comparison, variants: Sequence[SchemaRef], *, old: bool
) -> dict[object, list[SchemaRef]]:
    """Return the variants by a quick summary of their content."""
    by_content: dict[object, list[SchemaRef]] = {}
    for variant in variants[:MANY]:
        node = c.view(variant, old)
        names = frozenset(node.properties), frozenset(node.required)
        by_content.setdefault((node.types, len(node.groups), *names), []).append(
            variant
        )
    return by_content


def _reference(variant: SchemaRef) -> object:
    return variant.reference


def _title(variant: SchemaRef) -> object:
    return variant.schema.get("title")


def _constants(variant: SchemaRef) -> object:
    """Return the constant values of the properties of a variant, which often distinguish
    variants."""
    properties = variant.schema.get("properties")
    if not isinstance(properties, dict):
        return None
    constants = []
    for name, subschema in sorted(properties.items()):
        if not isinstance(subschema, dict):
            continue
        values = subschema.get("enum")
        if "const" in subschema:
            constants.append((name, repr(subschema["const"])))
        elif isinstance(values, list) and len(values) == 1:
            constants.append((name, repr(values[0])))
    return tuple(constants) or None


def _type(variant: SchemaRef) -> object:
    kind = variant.schema.get("type")
    return kind if isinstance(kind, str) and not variant.reference else None
