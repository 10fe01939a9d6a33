"""Where an answer ends on its connection (RFC 9112, 6.3).

httpcore2 keeps what came beyond the end, and would take it for the answer to the next request.
"""

from __future__ import annotations

import re

_EMPTY_LINE = re.compile(rb"\n\r?\n")
_LENGTH = re.compile(
    rb"\ncontent-length:(?:[ \t]*(\d{1,18})[ \t]*\r?\n)?", re.IGNORECASE
)
_CODING = re.compile(rb"\ntransfer-encoding:", re.IGNORECASE)
_BODILESS = (b"204", b"304")


class Framing:
    """Follows the bytes of a connection, both ways, without keeping them."""

    __slots__ = ("_answered", "_bodiless", "_chunks", "_head", "_left")

    def __init__(self) -> None:
        self._answered = True
        self._bodiless = False
        self._head = bytearray()
        self._left: int | None = None
        self._chunks: _Chunks | None = None

    @property
    def surplus(self) -> bool:
        """Whether there is more than the answer, or could be more still on its way."""
        if self._chunks is not None:
            return self._chunks.surplus
        return self._left is not None and self._left < 0

    def sent(self, data: bytes) -> None:
        """Note some bytes of a request."""
        if self._answered:
            self._answered = False
            self._bodiless = data.startswith(b"HEAD ")
            self._left = self._chunks = None

    def received(self, data: bytes) -> None:
        """Note some bytes of an answer."""
        self._answered = True
        if self._left is not None:
            self._left -= len(data)
        elif self._chunks is not None:
            self._chunks.feed(data)
        elif not self._head:
            self._read_head(data, 0)
        else:
            known = len(self._head)
            self._head += data
            self._read_head(bytes(self._head[max(known - 2, 0) :]), known)

    def _read_head(self, data: bytes, known: int) -> None:
        end = _EMPTY_LINE.search(data)
        if end is None:
            if not known:
                self._head += data
            return
        rest = data[end.end() :]
        head = data[: end.end()]
        if known:
            head = bytes(self._head[: len(self._head) - len(rest)])
            self._head = bytearray()
        status = head[9:12]
        if status.startswith(b"1"):
            if rest:
                self._read_head(rest, 0)
            return
        coded = _CODING.search(head) is not None
        length = _LENGTH.search(head)
        # Written in a way that is not understood here: better not to go on with this connection.
        unclear = length is not None and length[1] is None
        promised = 0 if length is None or unclear else int(length[1])
        if self._bodiless or status in _BODILESS:
            # A server that gives a length may send a body as well.
            self._left = -1 if coded or promised or unclear else -len(rest)
        elif coded:
            self._chunks = _Chunks()
            self._chunks.feed(rest)
        else:
            self._left = -1 if unclear else promised - len(rest)


class _Chunks:
    """A body in chunks (RFC 9112, 7.1)."""

    __slots__ = ("_ended", "_last", "_line", "_skip", "surplus")

    def __init__(self) -> None:
        self.surplus = False
        self._skip = 0
        self._line = b""
        self._last = False
        self._ended = False

    def feed(self, data: bytes) -> None:
        at = min(self._skip, len(data))
        self._skip -= at
        while at < len(data) and not self.surplus:
            if self._ended:
                self.surplus = True
                return
            end = data.find(b"\n", at)
            if end < 0:
                self._line += data[at:]
                return
            line = (self._line + data[at:end]).rstrip(b"\r")
            self._line = b""
            at = end + 1
            if self._last:
                self._ended = not line
            else:
                self._begin(line)
                step = min(self._skip, len(data) - at)
                self._skip -= step
                at += step

    def _begin(self, line: bytes) -> None:
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            self.surplus = True
            return
        self._last = size == 0
        self._skip = size + 2 if size else 0
