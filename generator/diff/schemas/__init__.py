"""Comparison of schemas: one file an aspect, each with its rules."""

from __future__ import annotations

from generator.diff.rule import Rule
from generator.diff.schemas import (
    arrays,
    conditions,
    limits,
    maps,
    metadata,
    objects,
    one_of_any_of,
    types,
    values,
)
from generator.diff.schemas.compare_pairs import (
    ComparedPair,
    SchemaPairs,
    compose_polarities,
)
from generator.diff.schemas.comparison import Polarity, SchemaPairKey

__all__ = [
    "RULES",
    "ComparedPair",
    "Polarity",
    "SchemaPairKey",
    "SchemaPairs",
    "compose_polarities",
]

RULES: tuple[Rule, ...] = (
    *types.RULES,
    *values.RULES,
    *limits.RULES,
    *objects.RULES,
    *maps.RULES,
    *arrays.RULES,
    *one_of_any_of.RULES,
    *conditions.RULES,
    *metadata.RULES,
)
