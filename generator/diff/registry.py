"""Every rule that a change can follow, in the order of their rooms."""

from __future__ import annotations

from generator.diff import components, schemas, verdicts
from generator.diff.operations import (
    bodies,
    endpoints,
    parameters,
    replies,
    security,
    serialized,
    servers,
)
from generator.diff.rules import Rule

RULES: tuple[Rule, ...] = (
    *endpoints.RULES,
    *parameters.RULES,
    *serialized.RULES,
    *bodies.RULES,
    *replies.RULES,
    *security.RULES,
    *servers.RULES,
    *components.RULES,
    *schemas.RULES,
    *verdicts.RULES,
)
