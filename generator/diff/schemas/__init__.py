"""Schemas compared: one file an aspect, each with the rules that it follows."""

from __future__ import annotations

from generator.diff.rule import Rule
from generator.diff.schemas import (
    arrays,
    choices,
    conditions,
    limits,
    maps,
    metadata,
    objects,
    types,
    values,
)
from generator.diff.schemas.compare_pairs import Pair, Pairs, compose
from generator.diff.schemas.comparison import PairKey, Turn

__all__ = ["RULES", "Pair", "PairKey", "Pairs", "Turn", "compose"]

RULES: tuple[Rule, ...] = (
    *types.RULES,
    *values.RULES,
    *limits.RULES,
    *objects.RULES,
    *maps.RULES,
    *arrays.RULES,
    *choices.RULES,
    *conditions.RULES,
    *metadata.RULES,
)
