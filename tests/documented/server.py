"""A real HTTP server on loopback that records what it is sent and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

_POLL_SECONDS = 0.02
_BODILESS = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came over the wire; `target` is the raw request target (RFC 9112, 3.2).

    `headers` are (lower-case name, value) pairs in the order they came.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The path as sent, not decoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as sent, not decoded, without its question mark."""
        return self.target.partition("?")[2]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The decoded names and values of the query; ValueError if it is malformed."""
        if not self.query:
            return []
        return parse_qsl(self.query, keep_blank_values=True, strict_parsing=True)

    def header(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key == name.lower()]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answers with; no Content-Type is sent when it is empty."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of_json(cls, value: Any, status: int = 200) -> Self:
        """A reply with the JSON text of a value."""
        return cls(status, json.dumps(value).encode())


@dataclass(slots=True)
class RecordingServer:
    """Serves on a free port of 127.0.0.1 between `with` and its end; `received` is in order.

    `answer` makes the reply to each request. It is called in the thread of the connection.
    """

    answer: Callable[[Received], Reply] = lambda _: Reply(404)
    received: list[Received] = field(default_factory=list)
    _http: ThreadingHTTPServer | None = None
    _thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The base URL; only between `with` and its end."""
        assert self._http is not None
        return f"http://127.0.0.1:{self._http.server_port}"

    def always(self, reply: Reply) -> None:
        """Forget what was received, and give this reply to every request from now on."""
        self.received.clear()
        self.answer = lambda _: reply

    def __enter__(self) -> Self:
        """Start to serve."""
        server = self

        class Handler(_Handler):
            def exchange(self, request: Received) -> Reply:
                server.received.append(request)
                return server.answer(request)

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(_POLL_SECONDS,), daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop to serve and free the port."""
        assert self._http is not None
        assert self._thread is not None
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave in one packet: two small ones wait for the delayed ACK of the first.
    wbufsize = -1

    def exchange(self, request: Received) -> Reply:
        raise NotImplementedError

    def _serve(self) -> None:
        headers = tuple((name.lower(), value) for name, value in self.headers.items())
        target = self.requestline.split(" ")[1]  # self.path has lost a double slash
        request = Received(self.command, target, headers, self._read_body())
        reply = self.exchange(request)
        self.send_response(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.status not in _BODILESS:
            if reply.content_type:
                self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if reply.status not in _BODILESS and self.command != "HEAD":
            self.wfile.write(reply.body)

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = bytearray()
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return bytes(body)

    def log_message(self, *_: Any, **__: Any) -> None:
        """Say nothing."""


for _method in (
    "DELETE",
    "GET",
    "HEAD",
    "OPTIONS",
    "PATCH",
    "POST",
    "PUT",
    "TRACE",
    "QUERY",
    "COPY",
):
    setattr(_Handler, f"do_{_method}", _Handler._serve)
