"""A server on loopback that follows a script: one step a request, also steps that are not HTTP."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Step = Callable[[socket.socket], bool]
"""Answers a request; whether the connection stays open."""


def says(
    status: int, body: bytes = b"{}", headers: Mapping[str, str] | None = None
) -> Step:
    """A complete answer."""
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    fields |= headers or {}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    answer = f"HTTP/1.1 {status} x\r\n{head}\r\n".encode() + body

    def step(connection: socket.socket) -> bool:
        connection.sendall(answer)
        return fields.get("Connection") != "close"

    return step


def breaks(connection: socket.socket) -> bool:
    """A connection that ends instead of an answer."""
    return False


def resets(connection: socket.socket) -> bool:
    """A connection that is reset instead of an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def truncates(connection: socket.socket) -> bool:
    """An answer that ends before its length."""
    connection.sendall(b"HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\n{}")
    return False


def hangs(connection: socket.socket) -> bool:
    """No answer until the client hangs up."""
    connection.settimeout(10)
    with suppress(OSError):
        connection.recv(1)
    return False


def drips(seconds: float, *, head: bool = False) -> Step:
    """An answer of a hundred bytes, one at a time."""

    def step(connection: socket.socket) -> bool:
        first = b"HTTP/1.1 200 x\r\nContent-Length: 100\r\nX-Drip: "
        with suppress(OSError):
            connection.sendall(first if head else first + b"\r\n\r\n")
            for _ in range(100):
                connection.sendall(b"x")
                time.sleep(seconds)
        return False

    return step


@dataclass
class Request:
    """A request as it came, and the number of its connection."""

    head: str
    body: bytes
    connection: int

    @property
    def line(self) -> str:
        return self.head.partition("\r\n")[0]

    @property
    def headers(self) -> dict[str, str]:
        lines = self.head.split("\r\n")[1:]
        pairs = (line.split(": ", 1) for line in lines if line)
        return {name.lower(): value for name, value in pairs}


@dataclass
class Script:
    """`steps` are taken in turn, the last one for ever."""

    url: str
    steps: list[Step] = field(default_factory=lambda: [says(200)])
    seen: list[Request] = field(default_factory=list)

    def plays(self, *steps: Step) -> None:
        self.steps = list(steps)

    def next(self) -> Step:
        return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]


@contextmanager
def scripted() -> Iterator[Script]:
    """A server that runs within the `with` block."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    script = Script(f"http://127.0.0.1:{listener.getsockname()[1]}")
    lock = threading.Lock()

    def serve(connection: socket.socket, number: int) -> None:
        with connection, suppress(OSError, ValueError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            stream = connection.makefile("rb")
            stays = True
            while stays and (request := _read(stream, number)):
                with lock:
                    script.seen.append(request)
                    step = script.next()
                stays = step(connection)

    def accept() -> None:
        number = 0
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                number += 1
                given = (connection, number)
                threading.Thread(target=serve, args=given, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield script
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _read(stream: socket.SocketIO, number: int) -> Request | None:
    lines: list[str] = []
    while line := stream.readline().decode("latin-1").rstrip("\r\n"):
        lines.append(line)
    if not lines:
        return None
    request = Request("\r\n".join(lines), b"", number)
    if request.headers.get("transfer-encoding") == "chunked":
        while size := int(stream.readline(), 16):
            request.body += stream.read(size)
            stream.readline()
        stream.readline()
    else:
        request.body = stream.read(int(request.headers.get("content-length", 0)))
    return request
