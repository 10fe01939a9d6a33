"""Spec -> Contract: what an API version promises; the only place that reads OpenAPI's objects.

The diff compares contracts, and the model of the clients is built from one. A contract keeps every
keyword of every schema where it stands, so that a change of `not`, `if` or one variant is seen,
although no type of a client can express those. Schemas are resolved and merged when somebody
asks: `merge_all_of` for types, `Schemas.view` for comparison. A shared schema is known by its
pointer, and compared once.
"""

from __future__ import annotations

from generator.contract.build_contract import OVERRIDDEN, build_contract
from generator.contract.equality import SchemaEquality
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.contract.schema_view import (
    SchemaUse,
    SchemaView,
    VariantGroup,
    values_of,
)
from generator.contract.schemas import Schemas
from generator.contract.types import (
    Body,
    Contract,
    MediaType,
    Operation,
    Parameter,
    RawObject,
    Response,
    SecurityRequirement,
    SecurityScheme,
)
from generator.openapi.load.object_types import ANNOTATIONS, METHODS
from generator.openapi.load.provenance import FILES, shared_name
from generator.openapi.standard import BOUNDS, default_explode, default_style

__all__ = [
    "ANNOTATIONS",
    "BOUNDS",
    "FILES",
    "METHODS",
    "OVERRIDDEN",
    "Body",
    "Contract",
    "MediaType",
    "Operation",
    "Parameter",
    "RawObject",
    "Response",
    "SchemaEquality",
    "SchemaRef",
    "SchemaUse",
    "SchemaView",
    "Schemas",
    "SecurityRequirement",
    "SecurityScheme",
    "VariantGroup",
    "build_contract",
    "default_explode",
    "default_style",
    "schema_ref",
    "shared_name",
    "values_of",
]
