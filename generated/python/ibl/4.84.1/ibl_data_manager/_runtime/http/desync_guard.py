"""Detects data after the end of a response on its connection (RFC 9112, 6.3).

httpcore2 keeps such data, and would read it as the response to the next request. The connections in
`deadline_backend.py` are closed instead.
"""

from __future__ import annotations

import re

_EMPTY_LINE = re.compile(rb"\n\r?\n")
_LENGTH = re.compile(
    rb"\ncontent-length:(?:[ \t]*(\d{1,18})[ \t]*\r?\n)?", re.IGNORECASE
)
_CODING = re.compile(rb"\ntransfer-encoding:", re.IGNORECASE)
_BODILESS = (b"204", b"304")


class DesyncGuard:
    """Follows the bytes of a connection in both directions without storing them."""

    __slots__ = ("_chunks", "_has_no_body", "_head", "_remaining", "_response_seen")

    def __init__(self) -> None:
        self._response_seen = True
        self._has_no_body = False
        self._head = bytearray()
        self._remaining: int | None = None
        self._chunks: _ChunkedBody | None = None

    @property
    def has_surplus(self) -> bool:
        """Whether there is data after the response, or there may be."""
        if self._chunks is not None:
            return self._chunks.has_surplus
        return self._remaining is not None and self._remaining < 0

    def note_request(self, data: bytes) -> None:
        """Note that bytes of a request were sent."""
        if self._response_seen:
            self._response_seen = False
            self._has_no_body = data.startswith(b"HEAD ")
            self._remaining = self._chunks = None

    def note_response(self, data: bytes) -> None:
        """Note that bytes of a response were received."""
        self._response_seen = True
        if self._remaining is not None:
            self._remaining -= len(data)
        elif self._chunks is not None:
            self._chunks.feed(data)
        elif not self._head:
            self._read_head(data, 0)
        else:
            already_read = len(self._head)
            self._head += data
            self._read_head(bytes(self._head[max(already_read - 2, 0) :]), already_read)

    def _read_head(self, data: bytes, already_read: int) -> None:
        end = _EMPTY_LINE.search(data)
        if end is None:
            if not already_read:
                self._head += data
            return
        rest = data[end.end() :]
        head = data[: end.end()]
        if already_read:
            head = bytes(self._head[: len(self._head) - len(rest)])
            self._head = bytearray()
        status = head[9:12]
        if status.startswith(b"1"):
            if rest:
                self._read_head(rest, 0)
            return
        is_chunked = _CODING.search(head) is not None
        length = _LENGTH.search(head)
        # A Content-Length that cannot be parsed here; the connection is not reused.
        is_unclear = length is not None and length[1] is None
        expected_length = 0 if length is None or is_unclear else int(length[1])
        if self._has_no_body or status in _BODILESS:
            # A server that sends a length may send a body as well.
            self._remaining = (
                -1 if is_chunked or expected_length or is_unclear else -len(rest)
            )
        elif is_chunked:
            self._chunks = _ChunkedBody()
            self._chunks.feed(rest)
        else:
            self._remaining = -1 if is_unclear else expected_length - len(rest)


class _ChunkedBody:
    """A body with chunked transfer coding (RFC 9112, 7.1)."""

    __slots__ = ("_bytes_to_skip", "_ended", "_is_last_chunk", "_line", "has_surplus")

    def __init__(self) -> None:
        self.has_surplus = False
        self._bytes_to_skip = 0
        self._line = b""
        self._is_last_chunk = False
        self._ended = False

    def feed(self, data: bytes) -> None:
        position = min(self._bytes_to_skip, len(data))
        self._bytes_to_skip -= position
        while position < len(data) and not self.has_surplus:
            if self._ended:
                self.has_surplus = True
                return
            end = data.find(b"\n", position)
            if end < 0:
                self._line += data[position:]
                return
            line = (self._line + data[position:end]).rstrip(b"\r")
            self._line = b""
            position = end + 1
            if self._is_last_chunk:
                self._ended = not line
            else:
                self._start_chunk(line)
                step = min(self._bytes_to_skip, len(data) - position)
                self._bytes_to_skip -= step
                position += step

    def _start_chunk(self, line: bytes) -> None:
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            self.has_surplus = True
            return
        self._is_last_chunk = size == 0
        self._bytes_to_skip = size + 2 if size else 0
