"""Spec -> Contract: what an API version promises, with nothing lowered for code generation.

The model of the clients (`generator.model.api`) merges, names and drops what no type of a client
can say: a diff of it would be silent about `not`, `if` or two of three members of a union. The
contract keeps every keyword of every schema where it stands, and opens `$ref` and `allOf` only when
it is asked to, so that a shared schema is known by its pointer and compared once.
"""

from __future__ import annotations

from generator.contract.build import TWICE, read_contract
from generator.contract.equality import Sameness
from generator.contract.schema_ref import SchemaRef
from generator.contract.schema_view import (
    Group,
    SchemaUse,
    SchemaView,
    schema,
    values_of,
)
from generator.contract.schemas import Schemas
from generator.contract.types import (
    Body,
    Contract,
    Located,
    MediaType,
    Operation,
    Parameter,
    Response,
    SecurityRequirement,
    SecurityScheme,
)
from generator.openapi.load.object_types import METHODS
from generator.openapi.load.provenance import FILES, shared_name

__all__ = [
    "FILES",
    "METHODS",
    "TWICE",
    "Body",
    "Contract",
    "Group",
    "Located",
    "MediaType",
    "Operation",
    "Parameter",
    "Response",
    "Sameness",
    "SchemaRef",
    "SchemaUse",
    "SchemaView",
    "Schemas",
    "SecurityRequirement",
    "SecurityScheme",
    "read_contract",
    "schema",
    "shared_name",
    "values_of",
]
