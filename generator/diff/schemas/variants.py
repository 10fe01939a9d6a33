"""Which variant of an old choice is which of the new one."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.diff.changes import Effect
from generator.diff.schemas.comparison import Comparison

MANY = 100
Pairs = list[tuple[SchemaRef, SchemaRef]]


def matched(
    c: Comparison, old: Sequence[SchemaRef], new: Sequence[SchemaRef]
) -> tuple[Pairs, list[SchemaRef], list[SchemaRef]]:
    """Pairs of variants, then those that are only old, then those that are only new.

    Variants are one if they refer to the same name, are the same, have the same title, or are the
    only ones left of their type. Order never counts.
    """
    pairs: Pairs = []
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
            found = key(variant)
            others = by_key.get(found, []) if found else []
            if key is _type and (len(others) != 1 or counts[found] != 1):
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
    c: Comparison, pairs: Pairs, gone: list[SchemaRef], come: list[SchemaRef]
) -> None:
    """Variants that are equal whatever they are called, and whether they are called anything."""
    olds, news = _alike(c, gone, old=True), _alike(c, come, old=False)
    for key, variants in olds.items():
        for variant in variants:
            for other in news.get(key, ()):
                if c.relation([variant], [other], c.text) is Effect.NONE:
                    pairs.append((variant, other))
                    gone.remove(variant)
                    come.remove(other)
                    news[key].remove(other)
                    break


def _alike(
    c: Comparison, variants: Sequence[SchemaRef], *, old: bool
) -> dict[object, list[SchemaRef]]:
    """The variants by what they are made of at first sight."""
    found: dict[object, list[SchemaRef]] = {}
    for variant in variants[:MANY]:
        node = c.opened(variant, old)
        names = frozenset(node.properties), frozenset(node.required)
        found.setdefault((node.types, len(node.groups), *names), []).append(variant)
    return found


def _reference(variant: SchemaRef) -> object:
    return variant.reference


def _title(variant: SchemaRef) -> object:
    return variant.schema.get("title")


def _constants(variant: SchemaRef) -> object:
    """The values that a variant's properties always have, which often tell variants apart."""
    properties = variant.schema.get("properties")
    if not isinstance(properties, dict):
        return None
    found = []
    for name, stated in sorted(properties.items()):
        if not isinstance(stated, dict):
            continue
        values = stated.get("enum")
        if "const" in stated:
            found.append((name, repr(stated["const"])))
        elif isinstance(values, list) and len(values) == 1:
            found.append((name, repr(values[0])))
    return tuple(found) or None


def _type(variant: SchemaRef) -> object:
    kind = variant.schema.get("type")
    return kind if isinstance(kind, str) and not variant.reference else None
