"""Secrets are in no message and no traceback, however they come back."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.credentials import Credentials, api_key_credential
from runtime_under_test.config.options import options
from runtime_under_test.operation import Operation, Path, ResponseSpec
from runtime_under_test.raw import StreamTransport
from runtime_under_test.record import Record
from runtime_under_test.redaction import filter_cause, redact_secrets

from tests.runtime_python.calls import JSON, SECRET, settings
from tests.runtime_python.scripted import Script, breaks, hangs, says, scripted

Call = Callable[..., Any]
BY_HAND = Credentials({}, authorization=f"Token {SECRET}")


class Kind(Enum):
    A = "a"


class Thing(Record, kw_only=True):
    kind: Kind


GET = Operation("o", "GET", "/a", responses=(ResponseSpec("200", JSON, lambda: Thing),))
AT = Operation("o", "GET", "/k/{k}", parameters=(Path("k"),))


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("key=a/b+c== x", "key=*** x"),
        ("key=a%2Fb%2Bc%3D%3D&y", "key=***&y"),
        ("key=a/b%2Bc%3D%3D", "key=***"),
        ("Basic YS9iK2M9PQ==", "Basic ***"),
        ("YS9iK2M9PQ", "***"),
        ("two words, two+words, two%20words", "***, ***, ***"),
        ("YWI= ab", "YWI= ***"),
    ],
)
def test_forms(text: str, left: str) -> None:
    assert redact_secrets(text, ["a/b+c==", "two words", "ab"]) == left


def test_harmless() -> None:
    def redact(text: str) -> str:
        return redact_secrets(text, [SECRET])

    first = ValueError(SECRET)
    second = KeyError("x")
    second.__context__ = first
    third = OSError("y")
    third.__cause__ = second
    assert filter_cause(third, redact) is None
    second.__suppress_context__ = True
    assert filter_cause(third, redact) is third
    first.__cause__ = first
    assert filter_cause(None, redact) is None
    ring = ValueError("z")
    ring.__context__ = KeyError("z")
    ring.__context__.__context__ = ring
    assert filter_cause(ring, redact) is ring


def test_a_timeout(script: Script, call: Call) -> None:
    script.plays(hangs)
    made = settings(script.url, credentials=BY_HAND, timeout=0.1)
    with pytest.raises(errors.TimeoutError, match=r"/k/\*\*\*") as caught:
        call(made, AT, SECRET)
    assert SECRET not in shown(caught.value)


def test_a_request_that_cannot_be_written(script: Script, call: Call) -> None:
    made = settings(script.url, credentials=BY_HAND)
    with pytest.raises(errors.InvalidArgumentError, match="cannot be sent") as caught:
        call(made, AT, SECRET + "x" * 70_000)
    assert SECRET not in shown(caught.value)
    assert script.seen == []


def test_an_answer_that_does_not_fit(script: Script, call: Call) -> None:
    script.plays(says(200, b'{"kind":"%s"}' % SECRET.encode()))
    made = settings(script.url, credentials=BY_HAND, strict=True)
    with pytest.raises(errors.DecodeError) as caught:
        call(made, GET)
    assert SECRET not in shown(caught.value)


def test_an_echo_that_is_not_http(script: Script, call: Call) -> None:
    def echo(connection: Any) -> bool:
        connection.sendall(script.seen[-1].line.encode() + b"\r\n\r\n")
        return False

    script.plays(echo)
    key = api_key_credential(SECRET, location="query", name="key")
    made = settings(script.url, credentials=Credentials({"K": key}))
    with pytest.raises(errors.TransportError) as caught:
        call(made, GET)
    assert SECRET not in shown(caught.value)


def test_a_cause_without_secrets_stays(script: Script, call: Call) -> None:
    script.plays(breaks)
    with pytest.raises(errors.TransportError) as caught:
        call(settings(script.url, credentials=BY_HAND), GET)
    assert type(caught.value.__cause__).__name__ == "RemoteProtocolError"


def test_a_stream_that_breaks_off(script: Script) -> None:
    def chunk(connection: Any) -> bool:
        head = b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head + SECRET.encode() + b"\r\n")
        return False

    script.plays(chunk)
    with ClientBase(settings(script.url, credentials=BY_HAND)) as client:
        transport = client._transport
        streaming = StreamTransport(transport.settings, transport.connections)
        with (
            streaming.call(GET, ()) as answer,
            pytest.raises(errors.TransportError, match="broke while reading") as caught,
        ):
            answer.read()
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("value", [object(), "", ".."])
def test_locals_of_an_argument_that_cannot_be_sent(value: object) -> None:
    with ClientBase(settings("http://h", credentials=BY_HAND)) as client:
        try:
            client._transport.call(AT, (value,))
        except errors.InvalidArgumentError as error:
            known = traceback.TracebackException.from_exception(
                error, capture_locals=True
            )
            assert SECRET not in "".join(known.format())
        else:
            raise AssertionError


def test_what_wins_is_as_before(script: Script) -> None:
    async def main() -> None:
        made = settings(script.url, credentials=BY_HAND, headers={"X-A": "client"})
        async with AsyncClientBase(made) as client:
            given = options(headers={"X-A": "call", "authorization": "mine"})
            await client._transport.call(AT, ("v",), options=given)

    asyncio.run(main())
    headers = script.seen[0].headers
    assert (headers["x-a"], headers["authorization"]) == ("call", "mine")
