"""Schemas compared: one file an aspect, each with the rules that it follows."""

from __future__ import annotations

from generator.diff.rules import Rule
from generator.diff.schemas import (
    arrays,
    choices,
    conditions,
    kinds,
    limits,
    maps,
    notes,
    objects,
    values,
)
from generator.diff.schemas.comparison import PairKey, Turn
from generator.diff.schemas.pairs import Pair, Pairs, compose

__all__ = ["RULES", "Pair", "PairKey", "Pairs", "Turn", "compose"]

RULES: tuple[Rule, ...] = (
    *kinds.RULES,
    *values.RULES,
    *limits.RULES,
    *objects.RULES,
    *maps.RULES,
    *arrays.RULES,
    *choices.RULES,
    *conditions.RULES,
    *notes.RULES,
)
