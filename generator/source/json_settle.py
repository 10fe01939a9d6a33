"""What a JSON text holds besides plain JSON values: reported, and made plain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.findings import Finding, Location
from generator.json_types import Json, child
from generator.source.document import Document
from generator.source.json_marks import JsonMarks
from generator.source.keys import (
    DUPLICATE_KEY,
    SURROGATE,
    UNREPRESENTABLE,
    duplicate_message,
    unrepresentable_message,
)
from generator.source.positions import Lines
from generator.source.scalars import Unrepresentable

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|.)",
    re.DOTALL,
)


def whole_characters(name: str, text: str) -> tuple[str, list[Finding]]:
    """The text with U+FFFD in place of every escape of half a character; no offset changes."""
    if not _SURROGATE.search(text):
        return text, []
    lines, findings = Lines(text), list[Finding]()

    def replaced(escape: re.Match[str]) -> str:
        if escape["half"] is None:
            return escape.group()
        at = Location(name, "", *lines.position(escape.start()))
        message = f"{escape.group()} is half of a surrogate pair"
        findings.append(Finding(SURROGATE, message, at))
        return r"\ufffd"

    return _ESCAPE.sub(replaced, text), findings


def settle(
    document: Document, marks: JsonMarks, duplicated: frozenset[int]
) -> Iterator[Finding]:
    """Report numbers that are none and turn them into texts, in place; report repeated keys.

    `duplicated` are the ids of the objects that have some.
    """
    todo: list[tuple[Json, str]] = [(document.data, "")]
    while todo:
        value, pointer = todo.pop()
        parts: Iterable[tuple[str | int, Json]]
        if isinstance(value, dict):
            if id(value) in duplicated:
                yield from _repeated(document.name, marks, pointer)
            parts = value.items()
        else:
            assert isinstance(value, list)
            parts = enumerate(value)
        for key, part in parts:
            if isinstance(part, (dict, list)):
                todo.append((part, child(pointer, key)))
            elif isinstance(part, Unrepresentable):
                at = document.locate(child(pointer, key))
                yield Finding(UNREPRESENTABLE, unrepresentable_message(part), at)
                value[key] = str(part)


def _repeated(name: str, marks: JsonMarks, pointer: str) -> Iterator[Finding]:
    for key, places in marks.occurrences(pointer).items():
        first, *others = (Location(name, child(pointer, key), *at) for at in places)
        for at in others:
            yield Finding(DUPLICATE_KEY, duplicate_message(key, first), at, (first,))
