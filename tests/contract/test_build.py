"""What the contract of a description holds, object by object."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import openapi, source
from generator.contract import (
    OVERRIDDEN,
    Contract,
    Operation,
    Parameter,
    SecurityRequirement,
    build_contract,
)
from generator.source.document import Source

DONE = {"responses": {"204": {"description": "Done"}}}
TEXT = {"type": "string"}


def build(**fields: Any) -> Contract:
    """Build the contract of a description with these fields."""
    description = {
        "openapi": "3.2.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {},
        **fields,
    }
    text = json.dumps(description).encode()
    document = source.parse(Source("api.json", {"api.json": text})).value
    assert document is not None
    spec = openapi.resolve(document).value
    assert spec is not None
    return build_contract(spec)


def build_operation(
    operation: dict[str, Any], item: dict[str, Any] | None = None, **fields: Any
) -> Operation:
    """Build the operation `GET /a` of a description."""
    paths = {"/a": {"get": {**DONE, **operation}, **(item or {})}}
    return build(paths=paths, **fields).operations["GET", "/a"]


def parameter(name: str, location: str, **fields: Any) -> dict[str, Any]:
    return {"name": name, "in": location, "schema": TEXT, **fields}


def test_info_tags_and_component_schemas() -> None:
    contract = build(
        tags=[{"name": "pets", "description": "All pets"}],
        components={"schemas": {"Pet": {"type": "object"}, "Never": False}},
    )
    assert (contract.name, contract.title, contract.version) == (
        "api.json",
        "Test",
        "1",
    )
    assert contract.dialect == "3.2"
    assert contract.tags["pets"].text("description") == "All pets"
    schemas = contract.component_schemas
    assert schemas["Pet"].pointer == "/components/schemas/Pet"
    assert [ref.is_false for ref in schemas.values()] == [False, True]


def test_operations_come_by_path_and_method() -> None:
    item = {
        "post": DONE,
        "get": DONE,
        "parameters": [],
        "additionalOperations": {"COPY": DONE},
    }
    contract = build(paths={"/b": item, "/a": {"get": DONE}})
    assert list(contract.operations) == [
        ("COPY", "/b"),
        ("GET", "/b"),
        ("POST", "/b"),
        ("GET", "/a"),
    ]
    copy = contract.operations["COPY", "/b"]
    assert copy.raw.pointer == "/paths/~1b/additionalOperations/COPY"


def test_a_reference_leads_to_the_object_with_the_fields_beside_it() -> None:
    operation = build_operation(
        {
            "responses": {
                "200": {"$ref": "#/components/responses/R", "description": "X"}
            }
        },
        components={"responses": {"R": {"description": "Shared", "headers": {}}}},
    )
    response = operation.responses["200"]
    assert response.raw.pointer == "/components/responses/R"
    assert response.raw.text("description") == "X"


@pytest.mark.parametrize(
    ("location", "style", "explode", "required"),
    [
        ("path", "simple", False, True),
        ("query", "form", True, False),
        ("header", "simple", False, False),
        ("cookie", "form", True, False),
    ],
)
def test_a_parameter_has_the_defaults_of_its_location(
    location: str, style: str, explode: bool, required: bool
) -> None:
    operation = build_operation({"parameters": [parameter("p", location)]})
    built = operation.parameters[location, "p"]
    assert (built.style, built.explode, built.required) == (style, explode, required)
    assert built.use_pointer == "/paths/~1a/get/parameters/0"


@pytest.mark.parametrize(
    ("fields", "style", "explode"),
    [
        ({"style": "deepObject"}, "deepObject", False),
        ({"style": "spaceDelimited", "explode": True}, "spaceDelimited", True),
        ({"explode": False}, "form", False),
    ],
)
def test_a_parameter_may_state_its_style(
    fields: dict[str, Any], style: str, explode: bool
) -> None:
    operation = build_operation({"parameters": [parameter("p", "query", **fields)]})
    built = operation.parameters["query", "p"]
    assert (built.style, built.explode) == (style, explode)


@pytest.mark.parametrize("name", ["Accept", "authorization", "CONTENT-TYPE"])
def test_headers_that_a_client_sets_itself_are_no_parameters(name: str) -> None:
    listed = [parameter(name, "header"), parameter(name, "query")]
    operation = build_operation({"parameters": listed})
    assert list(operation.parameters) == [("query", name)]


def test_parameters_of_an_operation_override_those_of_its_path() -> None:
    def describe(built: Parameter) -> str:
        return built.raw.text("description")

    operation = build_operation(
        {
            "parameters": [
                parameter("x-page", "header", description="operation"),
                parameter("size", "query", description="first"),
                parameter("size", "query", description="last"),
            ]
        },
        {"parameters": [parameter("X-Page", "header", description="path")]},
    )
    assert {key: describe(p) for key, p in operation.parameters.items()} == {
        ("header", "x-page"): "operation",
        ("query", "size"): "last",
        ("query", f"size{OVERRIDDEN}2"): "first",
    }


def test_a_parameter_may_be_described_by_content() -> None:
    content = {"application/json": {"schema": TEXT}}
    listed = [{"name": "filter", "in": "query", "content": content}]
    built = build_operation({"parameters": listed}).parameters["query", "filter"]
    assert built.schema is None
    assert [media_type.name for media_type in built.media_types] == ["application/json"]
    schema = built.media_types[0].schema
    assert schema is not None
    assert schema.pointer.endswith("/content/application~1json/schema")


def test_bodies_and_their_media_types() -> None:
    content = {
        "application/json": {"schema": False},
        "application/jsonl": {"itemSchema": TEXT},
        "text/plain": {},
    }
    body = build_operation({"requestBody": {"required": True, "content": content}}).body
    assert body is not None
    assert body.required
    json_type, jsonl_type, text_type = body.media_types
    assert json_type.schema is not None
    assert json_type.schema.is_false
    assert jsonl_type.schema is None
    assert jsonl_type.item_schema is not None
    assert (text_type.schema, text_type.item_schema) == (None, None)
    assert build_operation({}).body is None


def test_responses_by_status_and_their_headers() -> None:
    headers = {
        "X-Total": {"schema": {"type": "integer"}, "required": True},
        "Content-Type": {"schema": TEXT},
    }
    operation = build_operation(
        {
            "responses": {
                "default": {"description": "Any"},
                "4xx": {"description": "Refused", "headers": headers},
                "x-note": "not a response",
            }
        }
    )
    assert list(operation.responses) == ["default", "4XX"]
    refused = operation.responses["4XX"]
    assert (refused.status, refused.status_key) == ("4XX", "4xx")
    assert list(refused.headers) == ["x-total"]
    total = refused.headers["x-total"]
    assert (total.name, total.location, total.required) == ("X-Total", "header", True)


@pytest.mark.parametrize(
    ("own", "root", "expected", "pointer"),
    [
        (None, None, None, "/security"),
        (None, [{"key": []}], ((SecurityRequirement("key"),),), "/security"),
        ([], [{"key": []}], (), "/paths/~1a/get/security"),
        ([{}], [{"key": []}], ((),), "/paths/~1a/get/security"),
        (
            [{"oauth": ["write", "read"], "key": []}],
            None,
            ((SecurityRequirement("oauth", ("read", "write")), SecurityRequirement("key")),),
            "/paths/~1a/get/security",
        ),
    ],
)  # fmt: skip
def test_security_of_the_operation_or_of_all(
    own: Any, root: Any, expected: Any, pointer: str
) -> None:
    operation = build_operation(
        {} if own is None else {"security": own},
        **({} if root is None else {"security": root}),
    )
    assert (operation.security, operation.security_pointer) == (expected, pointer)


@pytest.mark.parametrize(
    ("own", "item", "expected"),
    [
        ([], [], []),
        ([], ["/item"], ["/item"]),
        (["/own"], ["/item"], ["/own"]),
        (["", "/own"], [], ["/own"]),
    ],
)
def test_servers_of_the_operation_or_of_its_path(
    own: list[str], item: list[str], expected: list[str]
) -> None:
    def servers(urls: list[str]) -> dict[str, Any]:
        return {"servers": [{"url": url} for url in urls]} if urls else {}

    operation = build_operation(servers(own), servers(item), **servers(["/root"]))
    assert [server.text("url") for server in operation.servers] == expected


def test_webhooks_and_callbacks_are_sent_by_the_server() -> None:
    inner = {"done": {"{$request.body#/url}": {"post": DONE}}}
    events = {
        "onEvent": {
            "{$request.query.url}": {"post": {**DONE, "callbacks": inner}},
            "x-note": {"post": DONE},
        }
    }
    contract = build(
        paths={"/a": {"get": {**DONE, "callbacks": events}}},
        webhooks={"ping": {"post": DONE}},
    )
    ping = contract.webhooks["POST", "ping"]
    assert (ping.event, ping.path, ping.sent_by_server) == ("ping", "ping", True)
    owner = contract.operations["GET", "/a"]
    assert (owner.event, owner.sent_by_server) == ("", False)
    path = "onEvent {$request.query.url}"
    assert list(owner.callbacks) == [f"POST {path}"]
    callback = owner.callbacks[f"POST {path}"]
    assert (callback.event, callback.path) == ("onEvent", path)
    assert callback.sent_by_server
    (reply,) = callback.callbacks.values()
    assert (reply.event, reply.sent_by_server) == ("done", False)


def test_callbacks_within_callbacks_come_to_an_end() -> None:
    callback = {"onEvent": {"$ref": "#/components/callbacks/Again"}}
    again = {"{$request.body#/url}": {"post": {**DONE, "callbacks": callback}}}
    operation = build_operation(
        {"callbacks": callback}, components={"callbacks": {"Again": again}}
    )
    depth = 0
    while operation.callbacks:
        (operation,) = operation.callbacks.values()
        depth += 1
    assert depth <= 8
