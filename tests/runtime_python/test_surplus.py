"""Connections on which a server sends more than the response."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.http.pool import create_pool
from runtime_under_test.operation import Operation, ResponseSpec
from runtime_under_test.raw import StreamTransport

from tests.runtime_python.calls import JSON, settings
from tests.runtime_python.scripted import Script, Step, says

GOOD = b'{"good":1}'
EVIL = b"HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\n" + b'{"evil":1}'
ANSWERS = (ResponseSpec("200", JSON, lambda: Any), ResponseSpec("204"))


def writes(*parts: bytes) -> Step:
    def step(connection: Any) -> bool:
        connection.sendall(b"".join(parts))
        return True

    return step


CASES = [
    ("DELETE", b"204 x\r\nContent-Length: %d\r\n\r\n" % len(EVIL)),
    ("DELETE", b"204 x\r\nTransfer-Encoding: chunked\r\n\r\n"),
    ("DELETE", b"204 x\r\n\r\n"),
    ("HEAD", b"200 x\r\nContent-Length: %d\r\n\r\n" % len(EVIL)),
    ("GET", b"200 x\r\nContent-Length: 2\r\n\r\n{}"),
    ("GET", b"200 x\r\ncontent-length:2\n\n{}"),
    ("GET", b"200 x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
    (
        "GET",
        b"200 x\r\nTransfer-Encoding: chunked\r\n\r\n1;x\r\n{\r\n1\r\n}\r\n0\r\nA: b\r\n\r\n",
    ),
    # asyncio receives more at once than one read of httpcore2.
    ("GET", b"200 x\r\nContent-Length: 65495\r\n\r\n" + b'"%065493d"' % 0),
    ("GET", b"103 x\r\nLink: a\r\n\r\nHTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{}"),
]


@pytest.mark.parametrize(("method", "first"), CASES)
def test_what_is_left_over_is_no_answer(
    script: Script, method: str, first: bytes
) -> None:
    begins = Operation("o", method, "/", responses=ANSWERS)
    then = Operation("o", "POST", "/", responses=ANSWERS)
    script.plays(writes(b"HTTP/1.1 ", first, EVIL), says(200, GOOD))
    with ClientBase(settings(script.url)) as client:
        client._transport.call(begins, ())
        assert client._transport.call(then, ()) == {"good": 1}
    script.plays(writes(b"HTTP/1.1 ", first, EVIL), says(200, GOOD))

    async def main() -> None:
        async with AsyncClientBase(settings(script.url)) as client:
            await client._transport.call(begins, ())
            assert await client._transport.call(then, ()) == {"good": 1}

    asyncio.run(main())
    assert len(script.seen) == 4


def test_a_streamed_answer_leaves_nothing_over(script: Script) -> None:
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    script.plays(
        writes(b"HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{}", EVIL), says(200, GOOD)
    )
    with ClientBase(settings(script.url)) as client:
        transport = client._transport
        streaming = StreamTransport(transport.settings, transport.connections)
        with streaming.call(operation, ()) as answer:
            assert answer.read() == b"{}"
        assert transport.call(operation, ()) == {"good": 1}


def play_three_responses(script: Script) -> None:
    chunks = b"2\r\n{}\r\n0\r\n\r\n"
    script.plays(says(200, GOOD), says(204, b""), writes(CHUNKED, chunks), says(404))


def test_connections_are_used_again(script: Script) -> None:
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    play_three_responses(script)
    with ClientBase(settings(script.url)) as client:
        for _ in range(3):
            client._transport.call(operation, ())
    assert [request.connection for request in script.seen] == [1, 1, 1]


# It fails if a private attribute of httpcore2 or anyio goes away; see docs/upstream.md.
def test_connections_are_used_again_async(script: Script) -> None:
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    play_three_responses(script)

    async def main() -> None:
        async with AsyncClientBase(settings(script.url)) as client:
            for _ in range(3):
                await client._transport.call(operation, ())

    asyncio.run(main())
    assert [request.connection for request in script.seen] == [1, 1, 1]


def test_the_private_attribute_of_httpcore2_exists(script: Script) -> None:
    # Without it, no connection is used again; see surplus.py and docs/upstream.md.
    with create_pool(None, None) as pool, pool.stream("GET", script.url) as response:
        connection: Any = response.stream
        connection = connection._stream._connection
        response.read()
        assert connection._h11_state.trailing_data == (b"", False)


CHUNKED = b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n"
INFORMATION = b"HTTP/1.1 103 x\r\n\r\n"
HOSTILE = [
    CHUNKED + b"-6\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"+2\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"0x2\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"1_0\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"f" * 30 + b"\r\n{}\r\n0\r\n\r\n",
    b"HTTP/1.1 200 x\r\nContent-Length: -6\r\n\r\n{}",
    INFORMATION * 4000,
    b"HTTP/1.1 200 x\r\n" + b"A: b\r\n" * 30_000,
]


@pytest.mark.parametrize("reply", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_framing_ends_with_an_error(
    script: Script, call: Callable[..., Any], reply: bytes
) -> None:
    def step(connection: Any) -> bool:
        connection.sendall(reply)
        return False

    script.plays(step)
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    started, used = time.monotonic(), time.process_time()
    with pytest.raises(errors.TransportError):
        call(settings(script.url, timeout=2.0), operation)
    assert time.monotonic() - started < 4
    assert time.process_time() - used < 2


def test_many_informational_answers(script: Script, call: Callable[..., Any]) -> None:
    final = b"HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\n" + GOOD
    script.plays(writes(INFORMATION * 4000 + final))
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    assert call(settings(script.url), operation) == {"good": 1}
