"""The two descriptions say what the vendor's documentation pages of the same releases say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest

from tests.documented import description
from tests.documented.facts import Field, Operation, Release, Sketch
from tests.documented.operations import OPERATIONS, RELEASES

SHOWN = tuple(o for o in OPERATIONS if not isinstance(o, Sketch))
SKETCHED = tuple(o for o in OPERATIONS if isinstance(o, Sketch))
PLACES = ("path", "query", "body", "answer")

each_operation = pytest.mark.parametrize(
    "operation", OPERATIONS, ids=[o.id for o in OPERATIONS]
)
each_sketch = pytest.mark.parametrize(
    "operation", SKETCHED, ids=[o.id for o in SKETCHED]
)
each_release = pytest.mark.parametrize(
    "release", RELEASES, ids=[r.version for r in RELEASES]
)


def _node(operation: Operation) -> Any:
    return description.operation(operation.version, operation.method, operation.path)


def _on_page(operation: Operation, place: str) -> tuple[Field, ...]:
    return {
        "path": operation.path_fields,
        "query": operation.query_fields,
        "body": operation.body_fields,
        "answer": operation.answer_fields,
    }[place]


def _in_file(operation: Operation, place: str) -> list[Field]:
    version, node = operation.version, _node(operation)
    if place == "body":
        content = node.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema", {})
        return description.properties(version, schema, hidden="readOnly")
    if place == "answer":
        return description.properties(version, _answer(operation), hidden="writeOnly")
    return description.parameters(version, node, place)


def _answer(operation: Operation) -> Any:
    content = _node(operation)["responses"][str(operation.status)].get("content", {})
    return content.get("application/json", {}).get("schema", {})


def _facts(field: Field) -> dict[str, str]:
    """Each fact as JSON text, because Python takes 1 and True for equal and JSON does not."""
    return {fact: json.dumps(v, default=str) for fact, v in asdict(field).items()}


def _visible(fields: Iterable[Field], on_page: Iterable[Field]) -> list[str]:
    collapsed = tuple(f"{f.name}[]." for f in on_page if f.collapsed)
    return [f.name for f in fields if not f.name.startswith(collapsed)]


def _each_field() -> Iterator[Any]:
    for operation in SHOWN:
        for place in PLACES:
            for field in _on_page(operation, place):
                name = f"{operation.id}-{place}-{field.name}"
                yield pytest.param(operation, place, field, id=name)


@pytest.mark.parametrize(("operation", "place", "field"), list(_each_field()))
def test_field_is_as_the_page_states_it(
    operation: Operation, place: str, field: Field
) -> None:
    found = {f.name: f for f in _in_file(operation, place)}
    assert field.name in found
    stated = replace(field, collapsed=False)
    assert _facts(found[field.name]) == _facts(stated)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("operation", SHOWN, ids=[o.id for o in SHOWN])
def test_file_has_no_field_that_the_page_does_not_show(
    operation: Operation, place: str
) -> None:
    on_page = _on_page(operation, place)
    visible = _visible(_in_file(operation, place), on_page)
    assert sorted(visible) == sorted(f.name for f in on_page)


@each_operation
def test_operation_is_where_the_page_shows_it(operation: Operation) -> None:
    node = _node(operation)
    assert node["operationId"] == operation.id
    assert operation.call.partition(".")[0] == node["tags"][0].replace("-", "_")
    assert node["security"] == [{"PlatformApiKeyAuthentication": []}]


@each_operation
def test_curl_line_has_the_query_of_the_page(operation: Operation) -> None:
    assert description.sample_query(_node(operation)) == operation.query


@each_operation
def test_body_and_answer_are_there_as_the_page_shows(operation: Operation) -> None:
    node = _node(operation)
    body = node.get("requestBody")
    assert (body is not None) == (operation.sent is not None)
    assert bool((body or {}).get("required")) == operation.body_required
    success = [status for status in node["responses"] if status.startswith("2")]
    assert success == [str(operation.status)]
    answers = bool(operation.answer_fields) or (
        isinstance(operation, Sketch) and operation.answer is not None
    )
    content = node["responses"][str(operation.status)].get("content", {})
    assert list(content) == (["application/json"] if answers else [])


@pytest.mark.parametrize("operation", SHOWN, ids=[o.id for o in SHOWN])
def test_body_and_answer_are_of_the_kind_that_the_page_shows(
    operation: Operation,
) -> None:
    body = _node(operation).get("requestBody", {}).get("content", {})
    for media in body.values():
        assert description.kind(operation.version, media["schema"]) == "object"
    if operation.answer_fields:
        is_list = operation.answer_fields[0].name.startswith("[]")
        stated = "array of objects" if is_list else "object"
        assert description.kind(operation.version, _answer(operation)) == stated


@each_operation
def test_every_media_type_of_a_body_has_the_same_schema(operation: Operation) -> None:
    content = _node(operation).get("requestBody", {}).get("content", {})
    schemas = [json.dumps(media["schema"]) for media in content.values()]
    assert len(set(schemas)) == (1 if operation.sent is not None else 0)


@each_sketch
def test_what_the_prose_calls_required_is_required(operation: Sketch) -> None:
    found = description.parameters(operation.version, _node(operation), "query")
    required = {f.name for f in found if f.required}
    assert required >= set(operation.stated_required)


@each_sketch
def test_sample_answer_has_the_properties_of_the_schema(operation: Sketch) -> None:
    fields = _in_file(operation, "answer")
    shown = dict(_kinds(operation.answer or {}))
    assert shown == {f.name: f.type for f in fields if not f.name.endswith("*")}


def _kinds(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    kinds = {bool: "boolean", int: "integer", str: "string", list: "array of objects"}
    for key, member in value.items():
        here = f"{name}.{key}" if name else key
        yield here, kinds.get(type(member), "object")
        elements = member if isinstance(member, list) else [member]
        for element in elements:
            if isinstance(element, dict):
                suffix = "[]" if element is not member else ""
                yield from _kinds(element, f"{here}{suffix}")


@each_release
def test_file_is_of_the_release_of_the_pages(release: Release) -> None:
    root = description.load(release.version)
    assert root["info"] == {"title": release.title, "version": release.info_version}
    servers = [server["url"].rstrip("/") for server in root["servers"]]
    assert servers == [release.server.rstrip("/")]
    assert root["components"]["securitySchemes"] == {
        release.security: {"type": "apiKey", "in": "header", "name": release.header}
    }


@each_release
def test_operations_marked_documented_are_those_of_the_pages(release: Release) -> None:
    marked = {
        node["operationId"]
        for item in description.load(release.version)["paths"].values()
        for node in item.values()
        if isinstance(node, dict) and node.get("x-evidence") == "documented"
    }
    assert marked == {o.id for o in OPERATIONS if o.version == release.version}
