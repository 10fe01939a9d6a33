"""Spec -> Contract: what an API version promises, with nothing lowered for code generation.

The model of the clients (`generator.model.api`) merges, names and drops what no type of a client
can say: a diff of it would be silent about `not`, `if` or two of three members of a union. The
contract keeps every keyword of every schema where it stands, and opens `$ref` and `allOf` only when
it is asked to, so that a shared schema is known by its pointer and compared once.
"""

from __future__ import annotations

from generator.model.contract.contract import (
    Body,
    Contract,
    Endpoint,
    Located,
    Media,
    Need,
    ParameterAt,
    Reply,
    Scheme,
)
from generator.model.contract.nodes import Group, Node, Use, schema, values_of
from generator.model.contract.reading import TWICE, read_contract
from generator.model.contract.sameness import Sameness
from generator.model.contract.schemas import Schemas
from generator.model.shapes import Part
from generator.spec.places import FILES, shared_name
from generator.spec.shape import METHODS

__all__ = [
    "FILES",
    "METHODS",
    "TWICE",
    "Body",
    "Contract",
    "Endpoint",
    "Group",
    "Located",
    "Media",
    "Need",
    "Node",
    "ParameterAt",
    "Part",
    "Reply",
    "Sameness",
    "Schemas",
    "Scheme",
    "Use",
    "read_contract",
    "schema",
    "shared_name",
    "values_of",
]
