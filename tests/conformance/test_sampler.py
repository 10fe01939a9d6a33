"""What is sampled is right by another validator of JSON Schema, and says what it is meant to."""

from __future__ import annotations

import base64
import json
from typing import Any

import jsonschema_rs
import pytest

from tests.conformance.description import Description
from tests.conformance.sampler import Sampler, UnsampleableError
from tests.conformance.value_choosers import (
    ROUNDS,
    HostileValues,
    PlainValues,
    ValueChooser,
)

TASTES: list[ValueChooser] = [
    PlainValues(False),
    PlainValues(True),
    *map(HostileValues, range(ROUNDS)),
]
SCHEMAS: list[Any] = [
    {"type": "string", "minLength": 3, "maxLength": 4},
    {"type": "string", "pattern": r"^[A-Z]{2}\d+(-x)?$"},
    {"type": "string", "pattern": r"\.(jpg|png)$", "maxLength": 6},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "integer", "minimum": 3, "exclusiveMaximum": 5},
    {"type": "integer", "multipleOf": 7, "minimum": 20},
    {"type": "number", "minimum": -1.5, "maximum": 0},
    {"type": ["string", "null"], "maxLength": 2},
    {"enum": ["a", 1, None, True]},
    {"const": {"a": 1}},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3, "maxItems": 4},
    {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 1},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
    {
        "type": "object",
        "required": ["a"],
        "additionalProperties": False,
        "properties": {"a": {"type": "string"}, "b": {"type": "boolean"}},
    },
    {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}},
            {"required": ["b"], "properties": {"b": {"type": "number"}}},
        ]
    },
    {"oneOf": [{"type": "string"}, {"type": "integer"}, {"enum": [None]}]},
    {"anyOf": [{"type": "array", "items": {}}, {"type": "boolean"}]},
    {},
]


def _sampled(schema: Any, chooser: ValueChooser) -> Any:
    return Sampler(Description({}), "response", chooser).of(schema)


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_samples_are_valid(schema: Any) -> None:
    validator = jsonschema_rs.validator_for(schema, validate_formats=True)
    for chooser in TASTES:
        value = _sampled(schema, chooser)
        assert validator.is_valid(value), (chooser, value)
        assert _sampled(schema, chooser) == value


def test_every_value_of_an_enum_has_its_turn() -> None:
    schema = {"oneOf": [{"enum": list("abcdefgh")}, {"enum": ["", None]}]}
    sampler = Sampler(Description({}), "request", PlainValues(True))
    sampler.of(schema)
    assert sampler.widest == 10
    found = {_sampled(schema, HostileValues(turn)) for turn in range(sampler.widest)}
    assert found == {*"abcdefgh", "", None}


def test_files_are_bytes_and_base64_is_text() -> None:
    assert isinstance(
        _sampled({"type": "string", "format": "binary"}, PlainValues(True)), bytes
    )
    for chooser in TASTES:
        base64.b64decode(_sampled({"type": "string", "format": "byte"}, chooser))


RECURSIVE = Description(
    {
        "components": {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "next": {"$ref": "#/components/schemas/Node"},
                        "all": {
                            "type": "array",
                            "items": {"$ref": "#/components/schemas/Node"},
                        },
                        "seen": {"type": "integer", "readOnly": True},
                        "sent": {"type": "integer", "writeOnly": True},
                    },
                },
                "Endless": {
                    "type": "object",
                    "required": ["next"],
                    "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
                },
                "Nothing": {
                    "nullable": True,
                    "allOf": [{"$ref": "#/components/schemas/Node"}],
                },
            }
        }
    }
)


def test_rings_and_directions() -> None:
    node = {"$ref": "#/components/schemas/Node"}
    asks = Sampler(RECURSIVE, "request", PlainValues(True))
    answers = Sampler(RECURSIVE, "response", PlainValues(True))
    assert asks.of(node) == {"all": [], "sent": 12}
    assert answers.of(node) == {"all": [], "seen": 12}
    with pytest.raises(UnsampleableError, match="Endless"):
        asks.of({"$ref": "#/components/schemas/Endless"})


def test_nullable_beside_all_of_does_not_allow_null() -> None:
    schema = {"$ref": "#/components/schemas/Nothing"}
    sampler = Sampler(RECURSIVE, "request", HostileValues(0))
    assert sampler.of(schema) is not None
