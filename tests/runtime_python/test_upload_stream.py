"""Whole bodies from files: read while they are sent."""

from __future__ import annotations

import io
import os
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.operation import Body, Operation, ResponseSpec

from tests.runtime_python.calls import settings
from tests.runtime_python.scripted import Script, says

Call = Callable[..., Any]
UPLOAD = Operation(
    "o",
    "PUT",
    "/a",
    body=Body(("application/octet-stream",)),
    responses=(ResponseSpec("200", "text/plain"),),
)
SIZE = 150_000_000
MEGABYTE = 1_000_000
TEXT = says(200, b"ok", {"Content-Type": "text/plain"})


@pytest.fixture
def counting() -> Iterator[str]:
    """Returns the number of bytes that a request has, without keeping them."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            remaining = expected = int(self.headers["Content-Length"])
            buffer = bytearray(65536)
            while remaining:
                view = memoryview(buffer)[: min(remaining, len(buffer))]
                remaining -= self.rfile.readinto(view)
            body = str(expected).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
def test_a_large_body_is_not_copied(
    counting: str, call: Call, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    with path.open("rb") as opened:
        body: Any = {"path": path, "file": opened}.get(kind) or bytes(SIZE)
        tracemalloc.start()
        started = time.monotonic()
        text = call(settings(counting, timeout=60), UPLOAD, body=body)
        seconds, peak = time.monotonic() - started, tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert text == str(SIZE)
    assert peak < 20 * MEGABYTE
    assert seconds < 20


def test_a_file_is_sent_from_its_position_in_each_attempt(
    script: Script, call: Call
) -> None:
    script.plays(says(503), TEXT)
    file = io.BytesIO(b"skipped" + b"x" * 100_000)
    file.seek(7)
    call(settings(script.url, max_retries=1), UPLOAD, body=file)
    assert [request.body for request in script.seen] == [b"x" * 100_000] * 2
    for request in script.seen:
        assert request.headers["content-length"] == "100000"
        assert "transfer-encoding" not in request.headers


def test_a_file_without_a_known_size_is_sent_once(script: Script, call: Call) -> None:
    for steps in ([TEXT], [says(503)]):
        script.plays(*steps)
        script.seen.clear()
        reading, writing = os.pipe()
        os.write(writing, b"x" * 5000)
        os.close(writing)
        with os.fdopen(reading, "rb") as file:
            if steps == [TEXT]:
                assert call(settings(script.url), UPLOAD, body=file) == "ok"
            else:
                with pytest.raises(errors.HttpError):
                    call(settings(script.url, max_retries=2), UPLOAD, body=file)
        (request,) = script.seen
        assert request.body == b"x" * 5000
        assert request.headers["transfer-encoding"] == "chunked"
        assert "content-length" not in request.headers


def test_an_empty_file(script: Script, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    script.plays(TEXT)
    call(settings(script.url), UPLOAD, body=path)
    assert script.seen[0].headers["content-length"] == "0"


class Changing(io.BytesIO):
    """A file that has 1,000 bytes when it is measured, and other ones when it is sent."""

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return 1000 if whence == io.SEEK_END else super().seek(offset, whence)


def test_a_file_whose_size_changes(script: Script, call: Call) -> None:
    script.plays(TEXT)
    assert call(settings(script.url), UPLOAD, body=Changing(b"x" * 1010)) == "ok"
    assert script.seen[0].body == b"x" * 1000
    with pytest.raises(errors.TransportError):
        call(settings(script.url), UPLOAD, body=Changing(b"x" * 990))


def test_a_file_that_cannot_be_read(script: Script, call: Call) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("broken")

    with pytest.raises(errors.InvalidArgumentError, match="broken"):
        call(settings(script.url), UPLOAD, body=Broken(b"x" * 10))
    with pytest.raises(errors.InvalidArgumentError):
        call(settings(script.url), UPLOAD, body=Path("does-not-exist"))
    with pytest.raises(errors.InvalidArgumentError, match="text mode"):
        call(settings(script.url), UPLOAD, body=io.StringIO("x"))
