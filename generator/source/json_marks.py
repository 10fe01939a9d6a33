"""Positions in a JSON text, determined when they are needed."""

from __future__ import annotations

import json
import re
from typing import Final

from generator.json_types import tokens
from generator.source.positions import Lines

_BLANK: Final = re.compile(r"[ \t\n\r]*")
# Values are only skipped, so numbers need not be converted (nor fail, where they are too long).
_SKIP: Final = json.JSONDecoder(
    parse_int=len, parse_float=len, parse_constant=len
).raw_decode


class JsonMarks:
    """Marks of a valid JSON text.

    A container is scanned once, when a position inside it is first needed; its parts are skipped at
    the speed of the C decoder.
    """

    __slots__ = ("_containers", "_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._containers: dict[int, dict[str, tuple[int, int]]] = {}

    def position(self, pointer: str) -> tuple[int, int]:
        """Return line and column of a JSON Pointer; see `Marks`."""
        mark = value = self._skip_blanks(0)
        for token in tokens(pointer):
            members = self._members(value)
            if token not in members:
                break
            mark, value = members[token]
        return self._lines.position(mark)

    def occurrences(self, pointer: str) -> dict[str, list[tuple[int, int]]]:
        """Return the positions of every property of the object at `pointer`, by name, in order."""
        value = self._skip_blanks(0)
        for token in tokens(pointer):
            value = self._members(value)[token][1]
        positions = dict[str, list[tuple[int, int]]]()
        for name, mark, _ in self._scan(value):
            positions.setdefault(name, []).append(self._lines.position(mark))
        return positions

    def _members(self, start: int) -> dict[str, tuple[int, int]]:
        """Return offsets of mark and value by key or index; the last one of duplicate keys."""
        if start not in self._containers:
            self._containers[start] = {
                name: (at, value) for name, at, value in self._scan(start)
            }
        return self._containers[start]

    def _scan(self, start: int) -> list[tuple[str, int, int]]:
        text, members = self._text, list[tuple[str, int, int]]()
        opening = text[start]
        if opening not in "{[":
            return members
        at = self._skip_blanks(start + 1)
        while text[at] not in "}]":
            mark = at
            if opening == "{":
                name, at = _SKIP(text, at)
                at = self._skip_blanks(self._skip_blanks(at) + 1)
            else:
                name = str(len(members))
            members.append((name, mark, at))
            at = self._skip_blanks(_SKIP(text, at)[1])
            if text[at] == ",":
                at = self._skip_blanks(at + 1)
        return members

    def _skip_blanks(self, at: int) -> int:
        match = _BLANK.match(self._text, at)
        return match.end() if match else at
