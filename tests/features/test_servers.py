"""Operations with a server of their own: asked there, unless the user names a base URL."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.languages.servers import find_own_servers
from tests.documented.server import RecordingServer, Reply
from tests.features.making import Demo, model

DESCRIPTION = """
openapi: 3.0.3
info: {{title: Demo, version: "1"}}
servers: [{{url: '{usual}/api/'}}]
security: [{{Key: []}}]
paths:
  /items/{{id}}:
    get:
      tags: [items]
      operationId: items_get
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {{200: {{description: ok, content: {{application/json: {{schema: {{}}}}}}}}}}
  /files/{{id}}:
    servers: [{{url: '{files}/{{version}}', variables: {{version: {{default: v2}}}}}}]
    get:
      tags: [items]
      operationId: items_file
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
        - {{name: size, in: query, schema: {{type: integer}}}}
      responses: {{200: {{description: ok, content: {{application/json: {{schema: {{}}}}}}}}}}
    post:
      tags: [items]
      operationId: items_upload
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      requestBody:
        content:
          multipart/form-data:
            schema: {{type: object, properties: {{file: {{type: string, format: binary}}}}}}
      responses: {{204: {{description: ok}}}}
    put:
      tags: [items]
      operationId: items_usual
      servers: [{{url: '{usual}/api'}}]
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {{204: {{description: ok}}}}
components:
  securitySchemes: {{Key: {{type: apiKey, in: header, name: X-Key}}}}
"""


@pytest.fixture
def files() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        server.always(Reply.of_json({"from": "files"}))
        yield server


@pytest.fixture
def usual() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        server.always(Reply.of_json({"from": "usual"}))
        yield server


@pytest.fixture
def made(
    demo: Callable[..., Demo], files: RecordingServer, usual: RecordingServer
) -> Demo:
    return demo(DESCRIPTION.format(usual=usual.url, files=files.url))


def targets(server: RecordingServer) -> list[str]:
    return [request.target for request in server.received]


def test_an_operation_is_asked_at_its_own_server(
    made: Demo, files: RecordingServer, usual: RecordingServer
) -> None:
    with made.package.Client(api_key="k") as client:
        assert client.items.get(id="a") == {"from": "usual"}
        assert client.items.file(id="a/b", size=3) == {"from": "files"}
        client.items.upload(id="c", file=b"123")
        client.items.usual(id="d")
        assert client.raw.items.file(id="e").parsed == {"from": "files"}
        with client.stream.items.file(id="f") as answer:
            assert b"".join(answer.iter_bytes()) == b'{"from": "files"}'
    assert targets(usual) == ["/api/items/a", "/api/files/d"]
    assert targets(files) == [
        "/v2/files/a%2Fb?size=3",
        "/v2/files/c",
        "/v2/files/e",
        "/v2/files/f",
    ]
    assert {request.header("x-key")[0] for request in files.received} == {"k"}
    assert {request.header("host")[0] for request in files.received} == {
        files.url.removeprefix("http://")
    }


def test_the_same_for_asyncio(
    made: Demo, files: RecordingServer, usual: RecordingServer
) -> None:
    async def calls() -> list[Any]:
        async with made.package.AsyncClient(api_key="k") as client:
            return [await client.items.get(id="a"), await client.items.file(id="b")]

    assert asyncio.run(calls()) == [{"from": "usual"}, {"from": "files"}]
    assert (targets(usual), targets(files)) == (["/api/items/a"], ["/v2/files/b"])


def test_a_base_url_of_the_user_is_for_all(made: Demo, files: RecordingServer) -> None:
    made.server.always(Reply.of_json(1))
    with made.client(api_key="k") as client:
        client.items.get(id="a")
        client.items.file(id="b")
    assert targets(made.server) == ["/items/a", "/files/b"]
    assert targets(files) == []


def test_options_keep_the_server(made: Demo, files: RecordingServer) -> None:
    with made.package.Client(api_key="k") as client:
        client.with_options(max_retries=0).items.file(id="b")
    assert targets(files) == ["/v2/files/b"]


def test_a_call_is_repeated_where_it_was(made: Demo, files: RecordingServer) -> None:
    replies = [Reply(503, headers=(("Retry-After", "0"),)), Reply.of_json(1)]
    files.answer = lambda _: replies.pop(0)
    with made.package.Client(api_key="k") as client:
        assert client.items.file(id="b") == 1
    assert targets(files) == ["/v2/files/b", "/v2/files/b"]


def test_what_is_told_names_the_server(
    made: Demo, files: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    files.always(Reply(404))
    caplog.set_level(logging.DEBUG)
    with made.package.Client(api_key="k") as client:
        with pytest.raises(made.package.NotFoundError, match=f"{files.url}/v2/files/b"):
            client.items.file(id="b")
        assert f"goes to {files.url}/v2" in client.items.file.__doc__
    assert "of their own" not in (made.package.Client.items.__doc__ or "")
    assert "a server of their own" in " ".join(made.package.Client.__doc__.split())


@pytest.mark.parametrize(
    ("usual", "own", "asked"),
    [
        ("https://a.example", "https://b.example/", "https://b.example"),
        ("http://a.example", "https://b.example", "https://b.example"),
        ("https://a.example", "http://b.example", None),
        ("https://a.example", "/v2", None),
        ("https://a.example", "ftp://b.example", None),
        ("https://a.example/", "https://a.example", None),
        ("https://a.example", "https://user@b.example", None),
        ("https://a.example", "https://b.example/x?y=1", None),
        ("https://a.example", "https://b.example:port", None),
        ("https://a.example", "https://[b.example", None),
        ("/v1", "https://b.example", None),
    ],
)
def test_which_server_is_asked(usual: str, own: str, asked: str | None) -> None:
    api = model(f"""
servers: [{{url: '{usual}'}}]
paths:
  /a:
    get:
      servers: [{{url: '{own}'}}]
      responses: {{204: {{description: ok}}}}
""")
    assert find_own_servers(api).get(("GET", "/a")) == asked
