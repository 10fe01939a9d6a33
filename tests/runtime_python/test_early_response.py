"""A server that responds before it has read the body of the request."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.operation import Body, Operation, ResponseSpec

from tests.runtime_python.calls import settings

Call = Callable[..., Any]
UPLOAD = Operation(
    "o",
    "POST",
    "/a",
    body=Body(("application/octet-stream",)),
    responses=(ResponseSpec("200", "text/plain"),),
)
MULTIPART = Operation(
    "o",
    "POST",
    "/a",
    body=Body(("multipart/form-data",)),
    responses=(ResponseSpec("200", "text/plain"),),
)
HEAD = b"HTTP/1.1 413 Too Large\r\nContent-Type: application/json\r\nContent-Length: 300\r\n"
DETAIL = b'{"detail": "too large"}'.ljust(300)
CONTENT = b"x" * 20_000_000


@pytest.fixture
def refusing() -> Iterator[str]:
    """Responds with 413 after the header, in two segments, and closes at once."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.recv(2000)
            connection.sendall(HEAD + b"\r\n")
            time.sleep(0.02)
            connection.sendall(DETAIL)

    def accept() -> None:
        try:
            while True:
                given = (listener.accept()[0],)
                threading.Thread(target=serve, args=given, daemon=True).start()
        except OSError:
            pass

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@pytest.mark.parametrize(
    ("operation", "given"),
    [
        (UPLOAD, {"body": CONTENT}),
        (UPLOAD, {"body": io.BytesIO(CONTENT)}),
        (MULTIPART, {"fields": {"file": CONTENT}}),
    ],
    ids=["bytes", "file", "multipart"],
)
def test_the_response_of_an_early_refusal(
    refusing: str, call: Call, operation: Operation, given: dict[str, Any]
) -> None:
    for _ in range(10):
        if isinstance(given.get("body"), io.BytesIO):
            given["body"].seek(0)
        started = time.monotonic()
        with pytest.raises(errors.HttpError) as caught:
            call(settings(refusing), operation, **given)
        assert caught.value.status == 413
        assert caught.value.detail == "too large"
        assert time.monotonic() - started < 2
