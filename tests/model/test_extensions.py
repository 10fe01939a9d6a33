"""Names and meanings that extensions give."""

from __future__ import annotations

from typing import Any

import pytest

from generator import pipeline
from generator.model.extensions import describe_schema, read_group, read_method_name
from tests.features.making import model, settings


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, ""),
        ({"description": "A", "enum": ["a"]}, "A"),
        ({"enum": [1, 2], "x-enum-varnames": ["One", "Two"]}, "Values: 1 (One); 2 (Two)."),
        ({"enum": ["a", None], "x-enumNames": ["A"]}, 'Values: "a" (A).'),
        (
            {"description": "D", "enum": ["a", "b"], "x-enum-descriptions": {"b": "second"}},
            'D\n\nValues: "a"; "b" (second).',
        ),
        (
            {
                "enum": ["a"],
                "x-ms-enum": {"values": [{"value": "a", "name": "A", "description": "x"}]},
            },
            'Values: "a" (A, x).',
        ),
        ({"x-extensible-enum": ["a", {}]}, 'Values: "a"; others may come.'),
        ({"enum": ["a"], "x-enum-varnames": [1], "x-ms-enum": []}, ""),
    ],
)  # fmt: skip
def test_values_are_told(stated: dict[str, Any], expected: str) -> None:
    assert describe_schema(stated) == expected


def test_authors_name_methods_and_groups() -> None:
    assert read_method_name({"x-speakeasy-name-override": "list"}) == "list"
    assert read_method_name({"x-fern-sdk-method-name": 1}) == ""
    assert read_group({"x-fern-sdk-group-name": ["a", "b"]}) == "a b"
    assert read_group({"x-fern-sdk-group-name": ["a", 1]}) == ""
    api = model("""paths:
  /a:
    get:
      operationId: things_list
      tags: [t]
      x-fern-sdk-group-name: [things, old]
      x-fern-sdk-method-name: listAll
      x-internal: true
      responses: {'204': {description: d}}
""")
    (row,) = pipeline.list_operations(api, settings())
    assert row.call == "client.things_old.list_all"
    assert api.operations[0].doc == "The description says that this is internal."
