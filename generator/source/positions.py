"""Lines and columns of a text."""

from __future__ import annotations

import re
from bisect import bisect_right

_BREAK = re.compile(r"\r\n|\n|\r")


class Lines:
    """Converts offsets in a text to lines and columns; counts lines at the first use."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of the character at `offset`."""
        if self._starts is None:
            self._starts = [
                0,
                *(line_break.end() for line_break in _BREAK.finditer(self._text)),
            ]
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
