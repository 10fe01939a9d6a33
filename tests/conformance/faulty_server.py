"""A server that violates HTTP on purpose: it reads a request, then runs a script on the socket."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

Script = Callable[[socket.socket, threading.Event], None]

_HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)


def resets(connection: socket.socket, over: threading.Event) -> None:
    """Reset the connection instead of an answer."""
    # With nothing to linger for, closing sends RST.
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def hangs_up(connection: socket.socket, over: threading.Event) -> None:
    """Close the connection instead of an answer."""


def breaks_off(connection: socket.socket, over: threading.Event) -> None:
    """Close the connection in the middle of the body."""
    connection.sendall(_HEAD % 100 + b'{"id":')


def babbles(connection: socket.socket, over: threading.Event) -> None:
    """Answer something that is not HTTP."""
    connection.sendall(b"220 mail.example.com ESMTP\r\n")


def is_silent(connection: socket.socket, over: threading.Event) -> None:
    """Do not answer."""
    over.wait()


def stalls(connection: socket.socket, over: threading.Event) -> None:
    """Stop in the middle of the body, and keep the connection."""
    connection.sendall(_HEAD % 100 + b'{"id":')
    over.wait()


def drips(connection: socket.socket, over: threading.Event) -> None:
    """Send the body a byte at a time, faster than any limit on one read, for minutes."""
    connection.sendall(_HEAD % 10_000)
    while not over.wait(0.02):
        connection.sendall(b" ")


@dataclass(slots=True)
class FaultyServer:
    """Plays a script to every connection between `with` and its end; `asked` counts requests."""

    script: Script
    asked: int = 0
    _listener: socket.socket | None = None
    _threads: list[threading.Thread] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """The base URL; only between `with` and its end."""
        assert self._listener is not None
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Start to listen."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop, and end every script."""
        assert self._listener is not None
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _start(self, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=target, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        assert self._listener is not None
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._start(lambda connection=connection: self._serve(connection))  # type: ignore[misc]

    def _serve(self, connection: socket.socket) -> None:
        # The client may leave first: that is what is tried here.
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                received = connection.recv(65536)
                if not received:
                    return
                head += received
            self.asked += 1
            self.script(connection, self._over)
