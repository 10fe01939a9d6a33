"""Streamed responses, sync and async, over a connection that the test writes to."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.stream.sse import ServerSentEvent
from runtime_under_test.stream.streamed_response import (
    AsyncStreamedResponse,
    StreamedResponse,
    StreamedResponseBase,
)

Pieces = list[bytes | Exception]


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes in pieces; an exception among them is raised."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.given += 1
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Sync:
    """Runs the methods of StreamedResponse as those of AsyncStreamedResponse are run."""

    def run(self, work: Callable[[], Any]) -> Any:
        return work()

    def open(self, body: Body, **headers: str) -> StreamedResponse:
        return StreamedResponse(response(body, headers))

    def all(self, items: Any) -> list[Any]:
        return list(items)

    def result(self, value: Any) -> Any:
        return value

    def close(self, stream: Any) -> None:
        stream.close()


class Async(Sync):
    def open(self, body: Body, **headers: str) -> Any:
        return AsyncStreamedResponse(response(body, headers))

    def all(self, items: Any) -> list[Any]:
        async def gathered() -> list[Any]:
            return [item async for item in items]

        return asyncio.run(gathered())

    def result(self, value: Any) -> Any:
        async def awaited() -> Any:
            return await value

        return asyncio.run(awaited())

    def close(self, stream: Any) -> None:
        asyncio.run(stream.aclose())


def response(body: Body, headers: dict[str, str]) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(200, headers=named, stream=body)


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Any:
    return request.param()


def test_status_and_headers(way: Any) -> None:
    stream = way.open(Body([]), content_type="text/csv; x=1", X_Id="3")
    assert (stream.status, stream.headers["x-id"]) == (200, "3")
    assert stream.content_type == "text/csv; x=1"
    assert repr(stream) == f"<{type(stream).__name__} 200 text/csv; x=1>"
    assert way.open(Body([])).content_type == ""


@pytest.mark.parametrize(
    ("size", "pieces"),
    [(None, [b"abc", b"de"]), (2, [b"ab", b"cd", b"e"]), (9, [b"abcde"])],
)
def test_bytes(way: Any, size: int | None, pieces: list[bytes]) -> None:
    body = Body([b"abc", b"de"])
    assert way.all(way.open(body).iter_bytes(size)) == pieces
    assert body.closed


def test_lines(way: Any) -> None:
    body = Body([b"\xfc\r", b"\nb\nc"])
    stream = way.open(body, content_type="text/plain; charset=latin-1")
    assert way.all(stream.iter_lines()) == ["ü", "b", "c"]


def test_events(way: Any) -> None:
    body = Body([b"data: a\n", b"\nevent: e\ndata: b", b"\n\ndata: lost\n"])
    found = way.all(way.open(body, content_type="text/event-stream").iter_events())
    assert found == [ServerSentEvent("message", "a"), ServerSentEvent("e", "b")]


@pytest.mark.parametrize(
    "endless",
    [
        b"data: " + b"x" * 100,
        b": comment " + b"x" * 100,
        b"data:\n" * 20,
        b"event: e\ndata: x\n" * 10,
    ],
    ids=["data", "comment", "empty lines", "lines"],
)
def test_an_event_without_an_end_is_refused(way: Any, endless: bytes) -> None:
    body = Body([b"data: a\n\n", *[endless] * 1000])
    stream = way.open(body, content_type="text/event-stream")
    with pytest.raises(errors.ResponseTooLargeError, match="10000 bytes"):
        way.all(stream.iter_events(max_event_bytes=10_000))
    assert body.given < 300


def test_a_line_without_an_end_is_refused(way: Any) -> None:
    for pieces in ([b"a\n", *[b"x" * 100] * 1000], [b"a\n" + b"x" * 10_001 + b"\nb\n"]):
        body = Body(pieces)
        stream = way.open(body, content_type="text/plain; charset=utf-8")
        with pytest.raises(errors.ResponseTooLargeError, match="10000 bytes"):
            way.all(stream.iter_lines(max_line_bytes=10_000))
        assert body.given < 300


def test_the_default_limits_are_16_mib(way: Any) -> None:
    mib = 1024 * 1024
    pieces = [b"data: x", *[b"x" * mib] * 15]
    whole = way.open(Body([*pieces, b"\n\n"]), content_type="text/event-stream")
    (event,) = way.all(whole.iter_events())
    assert len(event.data) == 15 * mib + 1
    for method in ("iter_events", "iter_lines"):
        stream = way.open(Body([*pieces, b"x" * mib, b"x"]))
        with pytest.raises(errors.ResponseTooLargeError):
            way.all(getattr(stream, method)())


def test_many_events_and_lines_have_no_limit_together(way: Any) -> None:
    body = Body([b"data: " + b"x" * 90 + b"\n\n"] * 1000)
    assert len(way.all(way.open(body).iter_events(max_event_bytes=100))) == 1000
    body = Body([b"x" * 90 + b"\n"] * 1000)
    assert len(way.all(way.open(body).iter_lines(max_line_bytes=100))) == 1000


def test_events_come_one_by_one() -> None:
    body = Body([b"data: a\n\n", b"data: b\n\n", httpx2.ReadTimeout("")])
    with StreamedResponse(response(body, {})) as stream:
        events = stream.iter_events()
        assert next(events).data == "a"
        assert body.given == 1
        assert next(events).data == "b"
        with pytest.raises(errors.TimeoutError):
            next(events)
    assert body.closed


def test_async_events_come_one_by_one() -> None:
    body = Body([b"data: a\n\n", b"data: b\n\n"])

    async def first() -> str:
        async with AsyncStreamedResponse(response(body, {})) as stream:
            async for event in stream.iter_events():
                return event.data
        return ""

    assert asyncio.run(first()) == "a"
    assert body.given == 1
    assert body.closed


def test_compressed(way: Any) -> None:
    body = Body([gzip.compress(b"hello")])
    stream = way.open(body, content_encoding="gzip")
    assert way.result(stream.read()) == b"hello"


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (httpx2.ReadTimeout("x"), errors.TimeoutError, r"in time \(ReadTimeout\)"),
        (
            httpx2.RemoteProtocolError("cut"),
            errors.TransportError,
            "broke while reading.*cut",
        ),
        (
            httpx2.ReadError("reset"),
            errors.TransportError,
            "broke while reading.*reset",
        ),
        (httpx2.StreamClosed(), errors.ApiError, "closed"),
        (ZeroDivisionError("own"), ZeroDivisionError, "own"),
    ],
)
def test_what_goes_wrong_while_reading(
    way: Any, error: Exception, kind: type[Exception], text: str
) -> None:
    stream = way.open(Body([b"a", error]))
    with pytest.raises(kind, match=text) as caught:
        way.result(stream.read())
    assert type(caught.value) is kind
    assert error in (caught.value, caught.value.__cause__)


def test_an_answer_is_read_once(way: Any) -> None:
    stream = way.open(Body([b"a"]))
    assert way.result(stream.read()) == b"a"
    with pytest.raises(errors.ApiError, match="already read"):
        way.result(stream.read())


def test_close(way: Any) -> None:
    body = Body([b"a"])
    stream = way.open(body)
    way.close(stream)
    way.close(stream)
    assert body.closed
    with pytest.raises(errors.ApiError, match="closed"):
        way.all(stream.iter_lines())


def test_own_errors() -> None:
    # A transport gives a function that knows more of the call.
    said = errors.TransportError("GET /x broke")
    body = Body([OSError()])
    stream = StreamedResponse(response(body, {}), lambda error: said)
    with pytest.raises(errors.TransportError, match="GET /x broke"):
        stream.read()
    assert isinstance(stream, StreamedResponseBase)


def test_save(way: Any, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    for target in (path, str(path)):
        assert way.result(way.open(Body([b"%PDF", b"-1"])).save(target)) == 6
        assert path.read_bytes() == b"%PDF-1"
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    file = io.BytesIO()
    assert way.result(way.open(Body([b"%PDF"])).save(file)) == 4
    assert file.getvalue() == b"%PDF"
    assert os.listdir(tmp_path) == ["report.pdf"]


def test_half_a_file_is_no_file(way: Any, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    for before in (None, b"older"):
        if before is not None:
            path.write_bytes(before)
        stream = way.open(Body([b"%PDF", httpx2.ReadError("reset")]))
        with pytest.raises(errors.TransportError):
            way.result(stream.save(path))
        assert os.listdir(tmp_path) == ([] if before is None else ["report.pdf"])
    assert path.read_bytes() == b"older"


def test_save_follows_links_and_leaves_devices_be(way: Any, tmp_path: Path) -> None:
    real = tmp_path / "real"
    link = tmp_path / "link"
    real.write_bytes(b"older")
    link.symlink_to(real)
    way.result(way.open(Body([b"new"])).save(link))
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert way.result(way.open(Body([b"new"])).save(os.devnull)) == 3
    assert not Path(os.devnull).is_file()


def test_save_where_nothing_can_be_written(way: Any, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "missing" / "file"):
        body = Body([b"x"])
        with pytest.raises(OSError, match=str(tmp_path)):
            way.result(way.open(body).save(target))
        assert body.given == 0


def test_over_a_real_connection() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    go_on = threading.Event()

    def serve() -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(65536)
            peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ndata: a\n\n")
            go_on.wait(10)

    thread = threading.Thread(target=serve)
    thread.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with closing(listener), httpx2.Client() as client:
        opened = client.send(client.build_request("GET", url), stream=True)
        with StreamedResponse(opened) as stream:
            events = stream.iter_events()
            assert next(events).data == "a"  # while the rest is still to come
            go_on.set()
            with pytest.raises(errors.TransportError, match="RemoteProtocolError"):
                next(events)
    thread.join()
