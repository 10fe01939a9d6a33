"""An HTTP server on loopback that keeps what it was asked and answers what it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Seen:
    """A request as the server saw it."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Server:
    """Answers every request with `status`, `headers` and `body`, and keeps what was asked."""

    url: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    hold: threading.Event | None = None
    seen: list[Seen] = field(default_factory=list)

    def says(self, status: int, body: bytes, content_type: str | None) -> None:
        self.status = status
        self.body = body
        self.headers = {} if content_type is None else {"Content-Type": content_type}

    @property
    def last(self) -> Seen:
        return self.seen[-1]


@contextmanager
def serving() -> Iterator[Server]:
    """A server that runs within the `with` block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            known.seen.append(Seen(self.command, self.path, self.headers, body))
            if known.hold is not None:
                known.hold.wait(10)
            self.send_response(known.status)
            for name, value in known.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(known.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(known.body)

        def log_message(self, *_: Any) -> None:
            pass

    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"):
        setattr(Handler, f"do_{method}", Handler.handle_one)
    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    known = Server(f"http://127.0.0.1:{listener.server_port}")
    thread = threading.Thread(target=listener.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield known
    if known.hold is not None:
        known.hold.set()
    listener.shutdown()
    listener.server_close()
