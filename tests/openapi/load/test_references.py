"""References: found where they are references, followed to their end."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from generator.findings import Checked
from generator.openapi import Spec, resolve
from generator.source import Source, parse

INFO = {"title": "Case", "version": "1"}


def resolved(description: dict[str, Any]) -> Checked[Spec]:
    whole = {"openapi": "3.1.0", "info": INFO, "paths": {"/a": {}}, **description}
    text = json.dumps(whole, indent=1).encode()
    document = parse(Source("a.json", {"a.json": text})).value
    assert document is not None
    return resolve(document)


def with_schemas(schemas: dict[str, Any], **others: Any) -> Checked[Spec]:
    return resolved({"components": {"schemas": schemas}, **others})


def codes(checked: Checked[Spec]) -> set[str]:
    return {finding.code.id for finding in checked.findings}


@pytest.mark.parametrize(
    ("ref", "pointer"),
    [
        ("#/components/schemas/A", "/components/schemas/A"),
        (
            "#/components/schemas/A/properties/a~1b",
            "/components/schemas/A/properties/a~1b",
        ),
        ("#/components/schemas/A/properties/a~1b/oneOf/1", None),
        ("#/components/schemas/A/oneOf/1", "/components/schemas/A/oneOf/1"),
        ("#/components/schemas/A/oneOf/01", None),
        ("#/components/schemas/A/oneOf/2", None),
        ("#/components/schemas/A/oneOf/-", None),
        ("#/components/schemas/A%20B", "/components/schemas/A B"),
        ("#/components/schemas/%C3%A9~0", "/components/schemas/é~0"),
        ("#/components/schemas/é~0", "/components/schemas/é~0"),
        ("#/components/schemas/Chain", "/components/schemas/A"),
        ("#/components/schemas/Beside", "/components/schemas/Beside"),
        ("#/x-types/Outside", "/x-types/Outside"),
        ("#/components/schemas/a", None),
        ("#/components/schemas/Any", "/components/schemas/Any"),
        ("components/schemas/A", None),
        ("other.yaml#/A", None),
        ("#A", None),
        ("#/%zz", None),
        ("", None),
    ],
)
def test_a_reference_is_followed(ref: str, pointer: str | None) -> None:
    checked = with_schemas(
        {
            "A": {"properties": {"a/b": {"type": "string"}}, "oneOf": [{}, {}]},
            "A B": {"type": "string"},
            "é~": {"type": "string"},
            "Any": True,
            "Chain": {"$ref": "#/components/schemas/Link"},
            "Link": {"$ref": "#/components/schemas/A"},
            "Beside": {"$ref": "#/components/schemas/A", "description": "More"},
            "Z": {"$ref": ref},
        },
        **{"x-types": {"Outside": {"type": "string", "nullable": True}}},
    )
    assert checked.value is not None
    found = checked.value.targets.get(ref)
    assert (found[0] if found else None) == pointer
    places = [f.at.pointer for f in checked.findings if f.level.value == "error"]
    assert places == ([] if pointer else ["/components/schemas/Z/$ref"])


def test_what_is_referred_to_outside_of_the_components_is_lifted() -> None:
    ref = "#/x-types/list/1"
    inner = "#/x-types/list/0/properties/a"
    types = {
        "list": [
            {"properties": {"a": {"type": "string", "nullable": True}}},
            {"items": {"$ref": inner}, "exclusiveMinimum": True, "minimum": 1},
        ]
    }
    checked = with_schemas({"A": {"$ref": ref}}, **{"x-types": types})
    assert checked.value is not None
    lifted = {"items": {"$ref": inner}, "exclusiveMinimum": 1}
    assert checked.value.targets[ref] == ("/x-types/list/1", lifted)
    assert checked.value.targets[inner][1] == {"type": ["string", "null"]}
    assert checked.value.root["x-types"]["list"][1] == lifted  # type: ignore[index, call-overload]
    assert checked.value.document.data["x-types"] == types  # type: ignore[index, call-overload]


def test_schemas_may_recurse() -> None:
    node = {"properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    base = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}],
        "discriminator": {"propertyName": "kind"},
    }
    cat = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object"}]}
    assert codes(with_schemas({"Node": node, "Base": base, "Cat": cat})) == set()


def test_a_mapping_leads_to_names_and_to_references() -> None:
    mapping = {"a": "A", "b": "#/components/schemas/B"}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/A"}],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    checked = with_schemas({"A": {}, "B": {}, "U": union})
    assert checked.findings == ()
    assert checked.value is not None
    assert checked.value.targets["#/components/schemas/B"][0] == "/components/schemas/B"


def test_a_parameter_may_be_the_missing_one() -> None:
    operation = {
        "operationId": "o",
        "parameters": [{"$ref": "p.yaml#/Id"}],
        "responses": {"200": {"description": ""}},
    }
    checked = resolved({"paths": {"/a/{id}": {"get": operation}}})
    assert codes(checked) == {"unresolved-reference"}


@pytest.mark.parametrize(
    "schemas",
    [
        {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(10_000)},
        {f"S{n}": {"$ref": f"#/components/schemas/s{n}"} for n in range(10_000)},
        {
            f"S{n}": {"allOf": [{"$ref": f"#/components/schemas/S{n + 1}"}]}
            for n in range(10_000)
        },
        {
            f"S{n}": {"allOf": [{"$ref": "#/components/schemas/S0"}]}
            for n in range(10_000)
        },
        {f"S{n}": {"$ref": f"#/x-types/t{n}"} for n in range(10_000)},
    ],
    ids=["chain", "misspelled", "inheritance", "ring", "outside"],
)
def test_time_grows_with_size_alone(schemas: dict[str, Any]) -> None:
    types = {f"t{n}": {"type": "string"} for n in range(10_000)}
    start = time.process_time()
    checked = with_schemas(schemas, **{"x-types": types})
    assert checked.value is not None
    assert time.process_time() - start < 20
