"""The documented operations, called through the generated clients against a real server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from importlib import import_module
from operator import attrgetter
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest

from tests.documented import description
from tests.documented.clients import GENERATED, imported
from tests.documented.facts import Made, Operation, Sketch
from tests.documented.operations import OPERATIONS
from tests.documented.samples import check_typed, sample
from tests.documented.server import Received, RecordingServer, Reply

BOUND = {"org": "main", "user_id": "jo"}
MODES = ("sync", "async")

each_operation = pytest.mark.parametrize(
    "operation", OPERATIONS, ids=[o.id for o in OPERATIONS]
)
each_mode = pytest.mark.parametrize("mode", MODES)
CONTRADICTED = [o for o in OPERATIONS if o.page_answer is not None]
ANSWERED = [o for o in OPERATIONS if o.answer_fields]


@pytest.fixture(scope="module")
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as running:
        yield running


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def _call(mode: str, operation: Operation, base_url: str) -> Any:
    """The result of the operation's call with the arguments of its page."""
    with imported(GENERATED / operation.version, "ibl_data_manager") as package:
        arguments = _made(package, operation.arguments)
        settings = {"api_key": "secret", "base_url": base_url, **BOUND}
        if mode == "async":
            return asyncio.run(_call_async(package, settings, operation, arguments))
        with package.Client(**settings) as client:
            return attrgetter(operation.call)(client)(**arguments)


async def _call_async(
    package: ModuleType, settings: Any, operation: Operation, arguments: Any
) -> Any:
    async with package.AsyncClient(**settings) as client:
        return await attrgetter(operation.call)(client)(**arguments)


def _made(package: ModuleType, value: Any) -> Any:
    match value:
        case Made(model=model, fields=fields):
            models = import_module(f"{package.__name__}.models")
            return getattr(models, model)(**_made(package, fields))
        case dict():
            return {key: _made(package, member) for key, member in value.items()}
        case list():
            return [_made(package, member) for member in value]
        case _:
            return value


def _answer_schema(operation: Operation) -> Any:
    node = description.operation(operation.version, operation.method, operation.path)
    content = node["responses"][str(operation.status)].get("content", {})
    return content.get("application/json", {}).get("schema")


def _page_answer(operation: Operation) -> Any:
    """The answer of the page, its collapsed parts filled in; None for no body."""
    if isinstance(operation, Sketch):
        return operation.answer
    schema = _answer_schema(operation)
    return schema and sample(operation.version, schema, null=False)


def _reply(operation: Operation, answer: Any) -> Reply:
    if answer is None:
        return Reply(operation.status, content_type="")
    return Reply.of_json(answer, operation.status)


def _only_request(server: RecordingServer) -> Received:
    assert len(server.received) == 1
    return server.received[0]


@each_mode
@each_operation
def test_server_sees_the_request_of_the_page(
    server: RecordingServer, operation: Operation, mode: str
) -> None:
    server.always(_reply(operation, _page_answer(operation)))
    _call(mode, operation, server.url)

    seen = _only_request(server)
    assert seen.method == operation.method
    assert seen.path == operation.path.format(**BOUND, id="7")
    # The order of a query means nothing here, but each pair has to be there once.
    assert sorted(seen.pairs) == sorted(parse_qsl(operation.query))
    assert seen.header("Authorization") == ["Api-Token secret"]
    if operation.sent is None:
        assert seen.body == b""
        assert seen.header("Content-Type") == []
    else:
        assert json.loads(seen.body) == operation.sent
        assert seen.header("Content-Type") == ["application/json"]
        assert seen.header("Content-Length") == [str(len(seen.body))]


@each_mode
@each_operation
def test_answer_of_the_page_arrives_typed(
    server: RecordingServer, operation: Operation, mode: str
) -> None:
    answer = _page_answer(operation)
    server.always(_reply(operation, answer))
    value = _call(mode, operation, server.url)
    if answer is None:
        assert value is None
    else:
        check_typed(operation.version, _answer_schema(operation), value, answer)


@each_mode
@pytest.mark.parametrize("operation", ANSWERED, ids=[o.id for o in ANSWERED])
def test_answer_with_every_null_arrives_typed(
    server: RecordingServer, operation: Operation, mode: str
) -> None:
    schema = _answer_schema(operation)
    answer = sample(operation.version, schema, null=True)
    server.always(Reply.of_json(answer, operation.status))
    value = _call(mode, operation, server.url)
    check_typed(operation.version, schema, value, answer)


@each_mode
@pytest.mark.parametrize("operation", CONTRADICTED, ids=[o.id for o in CONTRADICTED])
def test_sample_beside_the_schema_still_arrives(
    server: RecordingServer, operation: Operation, mode: str
) -> None:
    server.always(Reply.of_json(operation.page_answer, operation.status))
    value = _call(mode, operation, server.url)
    assert value.id == operation.page_answer["id"]
    assert value.about_user is msgspec.UNSET
