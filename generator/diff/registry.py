"""All rules, by area."""

from __future__ import annotations

from generator.diff import client_impact, components, schemas
from generator.diff.operations import (
    bodies,
    operation,
    parameters,
    responses,
    security,
    serialization,
    servers,
)
from generator.diff.rule import Rule

RULES: tuple[Rule, ...] = (
    *operation.RULES,
    *parameters.RULES,
    *serialization.RULES,
    *bodies.RULES,
    *responses.RULES,
    *security.RULES,
    *servers.RULES,
    *components.RULES,
    *schemas.RULES,
    *client_impact.RULES,
)
