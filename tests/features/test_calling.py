"""How a call is made: options, retries, raw and streamed answers, credentials from elsewhere."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.documented.server import Received, Reply
from tests.features.making import Demo

DESCRIPTION = """
security: [{Key: []}]
paths:
  /orgs/{org}/items/{id}:
    parameters:
      - {name: org, in: path, required: true, schema: {type: string}}
      - {name: id, in: path, required: true, schema: {type: integer}}
    get:
      tags: [items]
      operationId: items_get
      responses: {200: {description: ok, content: {application/json: {schema: {
        $ref: '#/components/schemas/Item'}}}}}
    post:
      tags: [items]
      operationId: items_save
      deprecated: true
      responses: {204: {description: ok}}
  /report:
    get:
      tags: [items]
      operationId: items_report
      responses: {200: {description: ok, content: {text/csv: {schema: {type: string}}}}}
components:
  schemas: {Item: {type: object, properties: {name: {type: string}}}}
  securitySchemes: {Key: {type: apiKey, in: header, name: Authorization}}
"""
ITEM = Reply.of_json({"name": "a"})


@pytest.fixture
def made(demo: Callable[..., Demo]) -> Demo:
    one = demo(DESCRIPTION, bound_parameters=("org",))
    one.server.always(ITEM)
    return one


@pytest.fixture
def client(made: Demo) -> Iterator[Any]:
    package = made.package
    with package.Client(api_key="k", base_url=made.server.url, org="o") as client:
        yield client


def by_turns(made: Demo, *replies: Reply) -> None:
    """Answer with one after the other, and go on with the last."""
    rest = list(replies)

    def answer(_: Received) -> Reply:
        return rest.pop(0) if len(rest) > 1 else rest[0]

    made.server.received.clear()
    made.server.answer = answer


def test_options_of_one_call(made: Demo, client: Any) -> None:
    given = made.package.options(headers={"X-A": "1", "User-Agent": None})
    client.items.get(id=1, options=given)
    client.items.get(id=1)
    first, second = made.server.received
    assert first.header("x-a") == ["1"]
    assert first.header("user-agent") == []
    assert second.header("x-a") == []
    assert second.header("user-agent") != []


def test_retries(made: Demo, client: Any) -> None:
    late = Reply(503, headers=(("Retry-After", "0"),))
    by_turns(made, late, late, ITEM)
    assert client.items.get(id=1).name == "a"
    assert len(made.server.received) == 3
    by_turns(made, late, ITEM)
    with pytest.raises(made.package.ServiceUnavailableError):
        client.items.get(id=1, options=made.package.options(max_retries=0))
    by_turns(made, late, ITEM)
    with (
        pytest.warns(DeprecationWarning, match="save"),
        pytest.raises(made.package.HttpError),
    ):
        client.items.save(id=1)  # POST is not idempotent
    by_turns(made, late, Reply(204))
    keyed = made.package.options(idempotency_key="once")
    with pytest.warns(DeprecationWarning, match="save"):
        client.items.save(id=1, options=keyed)
    sent = [request.header("idempotency-key") for request in made.server.received]
    assert sent == [["once"], ["once"]]


def test_with_options(made: Demo, client: Any) -> None:
    other = client.with_options(headers={"X-B": "2"}, max_retries=0)
    other.items.get(id=1)
    assert made.server.received[0].header("x-b") == ["2"]
    by_turns(made, Reply(503), ITEM)
    with pytest.raises(made.package.ServiceUnavailableError):
        other.items.get(id=1)
    other.close()
    assert client.items.get(id=1).name == "a"


def test_raw(made: Demo, client: Any) -> None:
    made.server.always(Reply(200, b'{"name": "b"}', headers=(("X-Id", "7"),)))
    raw = client.raw.items.get(id=1)
    assert (raw.status, raw.headers["x-id"]) == (200, "7")
    assert (raw.content, raw.parsed.name) == (b'{"name": "b"}', "b")
    made.server.always(Reply(404))
    with pytest.raises(made.package.NotFoundError):
        client.raw.items.get(id=1)


def test_stream(made: Demo, client: Any, tmp_path: Path) -> None:
    made.server.always(Reply(200, b"a,b\n1,2\n", "text/csv"))
    with client.stream.items.report() as answer:
        assert answer.status == 200
        assert list(answer.iter_lines()) == ["a,b", "1,2"]
    with client.stream.items.report() as answer:
        assert answer.save(tmp_path / "report.csv") == 8
    assert (tmp_path / "report.csv").read_bytes() == b"a,b\n1,2\n"


def test_the_same_for_asyncio(made: Demo) -> None:
    package = made.package

    async def main() -> None:
        asked: list[str] = []

        async def token() -> str:
            asked.append(f"Token {len(asked)}")
            return asked[-1]

        async with package.AsyncClient(
            auth=token, base_url=made.server.url, org="o"
        ) as client:
            by_turns(made, Reply(401), ITEM)
            assert (await client.items.get(id=1)).name == "a"
            assert (await client.raw.items.get(id=1)).status == 200
            made.server.always(Reply(200, b"data: 1\n\ndata: 2\n\n", "text/csv"))
            async with client.stream.items.report() as answer:
                assert [e.data async for e in answer.iter_events()] == ["1", "2"]
        assert asked == ["Token 0", "Token 1"]

    asyncio.run(main())


def test_a_callable_is_asked_again(made: Demo) -> None:
    keys = iter(["Token old", "Token new"])
    client = made.package.Client(
        auth=lambda: next(keys), base_url=made.server.url, org="o"
    )
    by_turns(made, Reply(401), ITEM)
    with client:
        assert client.items.get(id=1).name == "a"
    sent = [request.header("authorization") for request in made.server.received]
    assert sent == [["Token old"], ["Token new"]]


def test_from_the_environment(made: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    package = made.package
    prefix = package.__name__.upper()
    with pytest.raises(package.InvalidArgumentError, match=f"{prefix}_API_KEY"):
        package.Client.from_env()
    monkeypatch.setenv(f"{prefix}_API_KEY", "secret")
    monkeypatch.setenv(f"{prefix}_API_KEY_PREFIX", "Api-Token")
    monkeypatch.setenv(f"{prefix}_ORG", "main")
    monkeypatch.setenv(f"{prefix}_BASE_URL", "http://elsewhere.example")
    with package.Client.from_env(base_url=made.server.url, timeout=5) as client:
        client.items.get(id=1)
    (request,) = made.server.received
    assert request.target == "/orgs/main/items/1"
    assert request.header("authorization") == ["Api-Token secret"]
    # Nothing is read without being asked for.
    with package.Client(base_url=made.server.url, org="o") as client:
        client.items.get(id=1)
    assert made.server.received[1].header("authorization") == []


def test_deprecated(made: Demo, client: Any) -> None:
    made.server.always(Reply(204))
    with pytest.warns(DeprecationWarning, match="items.save is deprecated") as caught:
        client.items.save(id=1)
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.server.always(ITEM)
        client.items.get(id=1)


def test_hooks_and_log(made: Demo, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []
    hooks = {"request": [lambda request: seen.append(request.method)]}
    caplog.set_level(logging.DEBUG)
    with made.package.Client(
        api_key="secret", base_url=made.server.url, org="o", event_hooks=hooks
    ) as client:
        client.items.get(id=1)
        client.with_options(timeout=5).items.get(id=2)
    assert seen == ["GET", "GET"]
    lines = [r.getMessage() for r in caplog.records if r.name == made.package.__name__]
    assert [line.partition(" after ")[0] for line in lines] == [
        f"HTTP Request: GET {made.server.url}/orgs/o/items/{n}: 200" for n in (1, 2)
    ]
    assert "secret" not in caplog.text + repr(client)


def test_a_client_of_the_user(made: Demo) -> None:
    with httpx2.Client(headers={"X-Own": "1"}) as http:
        with made.package.Client(
            base_url=made.server.url, org="o", http_client=http
        ) as client:
            client.items.get(id=1)
        assert not http.is_closed
    assert made.server.received[0].header("x-own") == ["1"]


def test_importing_does_not_load_the_network(made: Demo) -> None:
    folder = str(Path(str(made.package.__file__)).parents[1])
    code = (
        f"import sys; sys.path.insert(0, {folder!r})\n"
        f"import {made.package.__name__} as demo\n"
        "demo.Client(base_url='http://a.example', org='o').items\n"
        "assert not {'httpx2', 'httpcore2', 'asyncio', 'ssl'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
