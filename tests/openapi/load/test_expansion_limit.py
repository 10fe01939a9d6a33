"""What unfolds out of proportion is refused before it is opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator import pipeline
from generator.openapi.load import expansion_limit
from generator.source import Source

Described = dict[str, Any]
TEXT = {"type": "string"}
GOOD = {"200": {"description": ""}}


def ref(section: str, name: str) -> Described:
    return {"$ref": f"#/components/{section}/{name}"}


def properties(n: int) -> Described:
    return {"type": "object", "properties": {f"p{i}": TEXT for i in range(n)}}


def described(paths: Described, **components: Described) -> Described:
    return {"paths": paths, "components": components}


def operations(n: int, **members: Any) -> Described:
    return {f"/p{i}": {"post": {"responses": GOOD, **members}} for i in range(n)}


def chain(n: int) -> Described:
    """Each schema has the properties of all before it."""
    schemas = {
        f"S{i}": {"allOf": [ref("schemas", f"S{i - 1}"), properties(1)]}
        for i in range(1, n)
    }
    return described({}, schemas={"S0": properties(1), **schemas})


def large_base(n: int) -> Described:
    schemas = {
        f"S{i}": {"allOf": [ref("schemas", "B")], "required": ["p0"]} for i in range(n)
    }
    return described({}, schemas={"B": properties(n), **schemas})


def body(n: int) -> Described:
    content = {"application/json": {"schema": ref("schemas", "B")}}
    paths = operations(n, requestBody={"content": content})
    return described(paths, schemas={"B": properties(n)})


def parameter(n: int) -> Described:
    told = {"name": "q", "in": "query", "description": "word " * 20 * n, "schema": TEXT}
    paths = operations(n, parameters=[ref("parameters", "P")])
    return described(paths, parameters={"P": told})


def answer(n: int) -> Described:
    paths = operations(n, responses={"404": ref("responses", "R")})
    return described(paths, responses={"R": {"description": "word " * 20 * n}})


def values(n: int) -> Described:
    told = {"name": "q", "in": "query", "schema": {"enum": list(range(n))}}
    paths = operations(n, parameters=[ref("parameters", "P")])
    return described(paths, parameters={"P": told})


def authorized(n: int) -> Described:
    scheme = {"type": "apiKey", "in": "header", "name": "X"}
    made = described(operations(n), securitySchemes={f"k{i}": scheme for i in range(n)})
    return {**made, "security": [{f"k{i}": []} for i in range(n)]}


def path_item(n: int) -> Described:
    listed = [{"name": f"q{i}", "in": "query", "schema": TEXT} for i in range(n)]
    paths = {f"/p{i}": ref("pathItems", "I") for i in range(n)}
    item = {"parameters": listed, "get": {"responses": GOOD}}
    return described(paths, pathItems={"I": item})


def callback(n: int) -> Described:
    asked = {
        f"{{$request.body#/u{i}}}": {"post": {"responses": GOOD}} for i in range(n)
    }
    paths = operations(n, callbacks={"c": ref("callbacks", "C")})
    return described(paths, callbacks={"C": asked})


SQUARES = (
    chain,
    large_base,
    body,
    parameter,
    answer,
    values,
    authorized,
    path_item,
    callback,
)


def read(made: Described) -> set[str]:
    info = {"title": "Large", "version": "1"}
    text = json.dumps({"openapi": "3.1.0", "info": info, **made}).encode()
    source = Source("a.json", {"a.json": text})
    version = pipeline.read_version(source, pipeline.default_config("a"))
    return {f.code.id for f in (*pipeline.load(source).findings, *version.findings)}


@pytest.mark.parametrize("shape", SQUARES, ids=lambda shape: shape.__name__)
def test_what_grows_with_the_square_is_refused(
    shape: Callable[[int], Described],
) -> None:
    assert expansion_limit.TOO_LARGE.id not in read(shape(30))
    assert expansion_limit.TOO_LARGE.id in read(shape(1500))


# Ways to authorize are weighed all at once.
VISITED = tuple(shape for shape in SQUARES if shape is not authorized)


@pytest.mark.parametrize("shape", VISITED, ids=lambda shape: shape.__name__)
def test_counting_ends_at_the_limit(
    shape: Callable[[int], Described], monkeypatch: pytest.MonkeyPatch
) -> None:
    visited, counts = [], []
    weigh = expansion_limit._Measure._weigh

    def counted(self: expansion_limit._Measure, at: str, value: Any) -> int:
        visited.append(at)
        return weigh(self, at, value)

    monkeypatch.setattr(expansion_limit._Measure, "_weigh", counted)
    for n in (500, 2000):
        visited.clear()
        read(shape(n))
        counts.append(len(visited))
    assert 0 < counts[1] <= 4 * counts[0] + 100


def test_names_for_schemas_are_no_copies() -> None:
    named = {f"S{i}": {"allOf": [ref("schemas", f"S{i + 1}")]} for i in range(2000)}
    assert expansion_limit.TOO_LARGE.id not in read(
        described({}, schemas={**named, "S2000": properties(1)})
    )


def test_callbacks_of_callbacks_are_counted_as_often_as_they_are_reached() -> None:
    """Ten in each of eight levels would be a hundred million."""
    levels = {
        f"C{i}": {
            f"{{$url}}/{k}": {
                "post": {
                    "responses": GOOD,
                    "callbacks": {"c": ref("callbacks", f"C{i + 1}")},
                }
            }
            for k in range(10)
        }
        for i in range(8)
    }
    paths = operations(1, callbacks={"c": ref("callbacks", "C0")})
    assert expansion_limit.TOO_LARGE.id in read(
        described(paths, callbacks={**levels, "C8": {}})
    )
