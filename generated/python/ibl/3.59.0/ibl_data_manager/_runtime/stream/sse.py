"""Decoders of lines and server-sent events (WHATWG HTML, 9.2, "Server-sent events").

They do no I/O: `feed` accepts bytes and returns what they complete. A line or an event that exceeds
the limit raises ResponseTooLargeError, so that one without an end is not collected for ever.
"""

from __future__ import annotations

import codecs
import re
import sys
from typing import Any, TypeVar, overload

import msgspec

from ..errors import ResponseTooLargeError
from ..unions.one_of import decode

T = TypeVar("T")

_BREAK = re.compile(r"\r\n|\n|\r")
_BOM = "\ufeff"

MAX_EVENT_BYTES = 16 * 1024 * 1024
"""The default limit of a line or an event."""


class ServerSentEvent(msgspec.Struct, frozen=True):
    """One server-sent event.

    Attributes:
        event: type of the event; `message` by default.
        data: its data.
        id: the last ID that the server sent.
        retry: milliseconds to wait before reconnecting, if the event has them.
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None

    @overload
    def json(self) -> Any: ...
    @overload
    def json(self, kind: type[T]) -> T: ...
    @overload
    def json(self, kind: object) -> Any: ...
    def json(self, kind: Any = Any) -> Any:
        """Decode the data as JSON, into a type if one is given; raises msgspec.DecodeError."""
        return decode(self.data, kind)


class LineDecoder:
    """Splits bytes into lines without their ends (CRLF, LF or CR) and without a byte order mark."""

    __slots__ = (
        "_after_return",
        "_charset",
        "_decoder",
        "_has_started",
        "_incomplete",
        "_max_bytes",
        "_size",
    )

    def __init__(
        self, charset: str = "utf-8", max_bytes: int = MAX_EVENT_BYTES
    ) -> None:
        self._max_bytes = max_bytes
        self._size = 0
        self._charset = _check_charset(charset)
        self._decoder = codecs.getincrementaldecoder(self._charset)("replace")
        self._incomplete: list[str] = []
        self._has_started = False
        self._after_return = False

    def feed(self, data: bytes) -> list[str]:
        """Return the lines that these bytes complete."""
        return self._split(self._decode(data))

    def finish(self) -> list[str]:
        """Return the last line, if it has no line end."""
        lines = self._split(self._decode(b"", True))
        rest = "".join(self._incomplete)
        self._incomplete = []
        return [*lines, rest] if rest else lines

    def _decode(self, data: bytes, final: bool = False) -> str:
        try:
            return self._decoder.decode(data, final)
        except UnicodeError:
            # UTF-16 or UTF-32 without the byte order mark that Python expects.
            data = self._decoder.getstate()[0] + data
            charset = _check_charset(f"{self._charset}-{sys.byteorder[0]}e")
            self._decoder = codecs.getincrementaldecoder(charset)("replace")
            return self._decoder.decode(data, final)

    def _split(self, text: str) -> list[str]:
        if text and not self._has_started:
            self._has_started = True
            text = text.removeprefix(_BOM)
        # A line is complete at its CR; an LF that follows later does not end another line.
        if text and self._after_return:
            self._after_return = False
            text = text.removeprefix("\n")
        if not text:
            return []
        self._after_return = text.endswith("\r")
        first, *others = _BREAK.split(text)
        self._incomplete.append(first)
        self._size += len(first)
        # A character has at least one byte, so that nothing allowed is refused.
        check_size(max(self._size, *map(len, others), 0), self._max_bytes)
        if not others:
            return []
        lines = ["".join(self._incomplete), *others[:-1]]
        self._incomplete = [others[-1]] if others[-1] else []
        self._size = len(others[-1])
        return lines


def _check_charset(charset: str) -> str:
    try:
        b"a".decode(charset, "replace")
        codecs.getincrementaldecoder(charset)
    except (LookupError, ValueError):
        return "utf-8"
    return charset


def check_size(size: int, max_bytes: int) -> None:
    """Raise ResponseTooLargeError if a line or an event is larger than allowed."""
    if size > max_bytes:
        raise ResponseTooLargeError(
            f"a line or an event of the response is larger than {max_bytes} bytes"
        )


class EventDecoder:
    """Decodes server-sent events; an event that is incomplete at the end is dropped."""

    __slots__ = ("_data", "_event", "_id", "_lines", "_max_bytes", "_retry", "_size")

    def __init__(self, max_bytes: int = MAX_EVENT_BYTES) -> None:
        self._lines = LineDecoder(max_bytes=max_bytes)
        self._max_bytes = max_bytes
        self._size = 0
        self._event = ""
        self._data: list[str] = []
        self._id = ""
        self._retry: int | None = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Return the events that these bytes complete."""
        events: list[ServerSentEvent] = []
        for line in self._lines.feed(data):
            if line:
                self._parse_field(line)
                continue
            if self._data:
                data_text = "\n".join(self._data)
                event = self._event or "message"
                events.append(ServerSentEvent(event, data_text, self._id, self._retry))
                self._retry = None
            self._event = ""
            self._data = []
            self._size = 0
        return events

    def _parse_field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(line) + 1
            check_size(self._size, self._max_bytes)
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            # More digits are not a plausible time.
            self._retry = int(value[:18])
