"""OpenAPI 3.1: schemas are JSON Schema 2020-12, the shape that the others are lifted to.

`nullable` left over from 3.0 is obeyed, because authors who write it mean it.
"""

from __future__ import annotations

import re
from typing import Any

from generator.spec.dialects.dialect import Dialect
from generator.spec.dialects.nullable import lift_nullable
from generator.spec.dialects.openapi_3_0 import lift as lift_bounds


def lift(schema: dict[str, Any]) -> None:
    """Undo what is left over from 3.0."""
    if "nullable" in schema:
        lift_nullable(schema)
    if "exclusiveMinimum" in schema or "exclusiveMaximum" in schema:
        lift_bounds(schema)


DIALECT = Dialect("3.1", "openapi", re.compile(r"3\.1(?:\.\d+)?(?:-.+)?"), lift)
