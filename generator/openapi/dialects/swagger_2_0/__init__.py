"""Swagger 2.0 (the specification of 2014): its parts brought to the shape of OpenAPI 3.1.

What moved between the two is moved, and `Places` remembers from where, so that findings name the
place in the text of 2.0.
"""

from __future__ import annotations

import re

from generator.openapi.dialects.dialect import Dialect
from generator.openapi.dialects.openapi_3_0 import lift
from generator.openapi.dialects.swagger_2_0.document import lift_document
from generator.openapi.dialects.swagger_2_0.operations import (
    lift_operation,
    lift_path_item,
)
from generator.openapi.dialects.swagger_2_0.parameters import (
    lift_header,
    lift_parameter,
)
from generator.openapi.dialects.swagger_2_0.responses import lift_response
from generator.openapi.dialects.swagger_2_0.schemas import lift_schema
from generator.openapi.dialects.swagger_2_0.security import lift_security_scheme

__all__ = ["DIALECT"]

DIALECT = Dialect(
    "2.0",
    "swagger",
    re.compile(r"2(?:\.0(?:\.\d+)?)?"),
    lift,
    {
        "document": lift_document,
        "path item": lift_path_item,
        "operation": lift_operation,
        "parameter": lift_parameter,
        "header": lift_header,
        "response": lift_response,
        "schema": lift_schema,
        "security scheme": lift_security_scheme,
    },
    booleans=False,
)
