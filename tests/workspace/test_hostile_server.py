"""Downloads from servers that send invalid responses."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from generator.workspace import UnreachableError, download

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


@contextmanager
def answering(script: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that reads one request and then does as the script says."""

    def serve() -> None:
        try:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                script(connection)
        except OSError:  # It was left.
            pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    thread.join(10)


def always(content: bytes) -> Callable[[socket.socket], None]:
    def script(connection: socket.socket) -> None:
        while True:
            connection.sendall(content)

    return script


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x1b[31mHELLO\x07\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        HEAD + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
        HEAD + b"X: a\r\n" * 1000 + b"\r\n",
        HEAD + b"Content-Length: 99999999999999999999\r\n\r\nab",
        HEAD + b"Content-Length: \xb2\r\n\r\nab",
        CHUNKED + b"ZZZ\r\nabc",
        CHUNKED + b"5\r\nab",
        CHUNKED + b"-5\r\nab",
        CHUNKED + b"FFFFFFFFFFFFFFFF\r\nab",
        b"HTTP/1.1 302 Found\r\nLocation: file:/etc/passwd\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1/\x1b[31m\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\n\r\n",
        b"HTTP/1.1 302 Found\r\n\r\n",
    ],
)
@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_invalid_response_is_reported(answer: bytes) -> None:
    with (
        answering(lambda connection: connection.sendall(answer)) as url,
        pytest.raises(UnreachableError) as caught,
    ):
        download(url, max_seconds=5)
    assert url in str(caught.value)
    assert "None" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        HEAD,
        b"\n",
    ],
)
def test_a_response_that_never_ends_is_aborted(answer: bytes) -> None:
    start = time.monotonic()
    with answering(always(answer)) as url, pytest.raises(UnreachableError):
        download(url, max_seconds=2, max_bytes=1_000_000)
    assert time.monotonic() - start < 20
