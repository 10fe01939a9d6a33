"""Swagger 2.0 (the specification of 2014), normalized to the shape of OpenAPI 3.1.

What stands elsewhere in OpenAPI 3.1 is moved, and `Provenance` records from where, so that findings
locate the text of Swagger 2.0.
"""

from __future__ import annotations

import re

from generator.openapi.dialects.dialect import Dialect
from generator.openapi.dialects.openapi_3_0 import normalize_schema
from generator.openapi.dialects.swagger_2_0.operations import (
    normalize_operation,
    normalize_path_item,
)
from generator.openapi.dialects.swagger_2_0.parameters import (
    normalize_header,
    normalize_parameter,
)
from generator.openapi.dialects.swagger_2_0.responses import normalize_response
from generator.openapi.dialects.swagger_2_0.root_object import normalize_document
from generator.openapi.dialects.swagger_2_0.schemas import normalize_extensions
from generator.openapi.dialects.swagger_2_0.security import normalize_security_scheme

__all__ = ["DIALECT"]

DIALECT = Dialect(
    "2.0",
    "swagger",
    re.compile(r"2(?:\.0(?:\.\d+)?)?"),
    normalize_schema,
    {
        "document": normalize_document,
        "path item": normalize_path_item,
        "operation": normalize_operation,
        "parameter": normalize_parameter,
        "header": normalize_header,
        "response": normalize_response,
        "schema": normalize_extensions,
        "security scheme": normalize_security_scheme,
    },
    has_boolean_schemas=False,
)
