"""Lines and server-sent events out of bytes as they come (WHATWG HTML, 9.2, "Server-sent events").

Nothing is read here: bytes are fed in, what they complete comes out.
"""

from __future__ import annotations

import codecs
import re
import sys
from typing import Any, TypeVar, overload

import msgspec

from ..unions.one_of import decode

T = TypeVar("T")

_BREAK = re.compile(r"\r\n|\n|\r")
_BOM = "\ufeff"


class ServerSentEvent(msgspec.Struct, frozen=True):
    """One event: its type, its data, the last ID that the server gave, and, where this event had
    it, the time in milliseconds to wait before connecting again."""

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
        """The data as JSON, of a type if one is given; raises msgspec.DecodeError."""
        return decode(self.data, kind)


class LineDecoder:
    """Lines without their ends, which are CRLF, LF or CR; a byte order mark is left out."""

    __slots__ = ("_after_return", "_begun", "_charset", "_decoder", "_open")

    def __init__(self, charset: str = "utf-8") -> None:
        self._charset = _known(charset)
        self._decoder = codecs.getincrementaldecoder(self._charset)("replace")
        self._open: list[str] = []
        self._begun = False
        self._after_return = False

    def feed(self, data: bytes) -> list[str]:
        """The lines that these bytes complete."""
        return self._split(self._decoded(data))

    def finish(self) -> list[str]:
        """The last line, where no line end came after it."""
        lines = self._split(self._decoded(b"", True))
        rest = "".join(self._open)
        self._open = []
        return [*lines, rest] if rest else lines

    def _decoded(self, data: bytes, final: bool = False) -> str:
        try:
            return self._decoder.decode(data, final)
        except UnicodeError:
            # UTF-16 or UTF-32 without the byte order mark that Python wants.
            data = self._decoder.getstate()[0] + data
            charset = _known(f"{self._charset}-{sys.byteorder[0]}e")
            self._decoder = codecs.getincrementaldecoder(charset)("replace")
            return self._decoder.decode(data, final)

    def _split(self, text: str) -> list[str]:
        if text and not self._begun:
            self._begun = True
            text = text.removeprefix(_BOM)
        # A line is complete at its CR; the LF may come later, and does not end another line.
        if text and self._after_return:
            self._after_return = False
            text = text.removeprefix("\n")
        if not text:
            return []
        self._after_return = text.endswith("\r")
        first, *others = _BREAK.split(text)
        self._open.append(first)
        if not others:
            return []
        lines = ["".join(self._open), *others[:-1]]
        self._open = [others[-1]] if others[-1] else []
        return lines


def _known(charset: str) -> str:
    try:
        b"a".decode(charset, "replace")
        codecs.getincrementaldecoder(charset)
    except (LookupError, ValueError):
        return "utf-8"
    return charset


class EventDecoder:
    """Server-sent events; what the end of the stream leaves incomplete is no event."""

    __slots__ = ("_data", "_event", "_id", "_lines", "_retry")

    def __init__(self) -> None:
        self._lines = LineDecoder()
        self._event = ""
        self._data: list[str] = []
        self._id = ""
        self._retry: int | None = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """The events that these bytes complete."""
        found: list[ServerSentEvent] = []
        for line in self._lines.feed(data):
            if line:
                self._take(line)
                continue
            if self._data:
                data_text = "\n".join(self._data)
                event = self._event or "message"
                found.append(ServerSentEvent(event, data_text, self._id, self._retry))
                self._retry = None
            self._event = ""
            self._data = []
        return found

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            # More digits are no time to wait.
            self._retry = int(value[:18])
