"""Connections on which more comes than the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.http.desync_guard import DesyncGuard
from runtime_under_test.operation import Operation, ResponseSpec
from runtime_under_test.raw import StreamTransport

from tests.runtime_python.calls import JSON, settings
from tests.runtime_python.scripted import Script, Step, says, scripted

GOOD = b'{"good":1}'
EVIL = b"HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\n" + b'{"evil":1}'
ANSWERS = (ResponseSpec("200", JSON, lambda: Any), ResponseSpec("204"))


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


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


@pytest.mark.parametrize(
    ("request_line", "answer", "surplus"),
    [
        (b"GET / ", b"HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{}", False),
        (b"GET / ", b"HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{}\n", True),
        (b"GET / ", b"HTTP/1.1 200 x\r\nContent-Length:\r\n 2\r\n\r\n{}", True),
        (b"HEAD / ", b"HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n", True),
        (b"HEAD / ", b"HTTP/1.1 200 x\r\nContent-Length: 0\r\n\r\n", False),
        (b"GET / ", b"HTTP/1.1 304 x\r\nETag: x\r\n\r\n", False),
        (
            b"GET / ",
            b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
            False,
        ),
        (
            b"GET / ",
            b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nx",
            True,
        ),
        (
            b"GET / ",
            b"HTTP/1.1 100 x\r\n\r\nHTTP/1.1 204 x\r\n\r\n",
            False,
        ),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_in_pieces_of_any_size(
    request_line: bytes, answer: bytes, surplus: bool, size: int
) -> None:
    guard = DesyncGuard()
    for _ in range(2):  # the second exchange knows nothing of the first
        guard.note_request(request_line)
        guard.note_request(b"body")
        for at in range(0, len(answer), size):
            guard.note_response(answer[at : at + size])
        assert guard.has_surplus is surplus


def test_connections_are_used_again(script: Script) -> None:
    operation = Operation("o", "GET", "/", responses=ANSWERS)
    script.plays(
        says(200, GOOD),
        says(204, b""),
        writes(
            b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
        ),
        says(404),
    )
    with ClientBase(settings(script.url)) as client:
        for _ in range(3):
            client._transport.call(operation, ())
    assert [request.connection for request in script.seen] == [1, 1, 1]
