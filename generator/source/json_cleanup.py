"""Reports and replaces what Python's JSON parser accepts and JSON does not represent."""

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
    describe_duplicate,
    describe_unrepresentable,
)
from generator.source.positions import Lines
from generator.source.yaml_scalars import Unrepresentable

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|.)",
    re.DOTALL,
)


def replace_lone_surrogates(name: str, text: str) -> tuple[str, list[Finding]]:
    """Replace each escape of a lone surrogate with U+FFFD; no offset changes."""
    if not _SURROGATE.search(text):
        return text, []
    lines, findings = Lines(text), list[Finding]()

    def replace(escape: re.Match[str]) -> str:
        if escape["half"] is None:
            return escape.group()
        at = Location(name, "", *lines.position(escape.start()))
        message = f"{escape.group()} is half of a surrogate pair"
        findings.append(Finding(SURROGATE, message, at))
        return r"\ufffd"

    return _ESCAPE.sub(replace, text), findings


def clean_up(
    document: Document, marks: JsonMarks, duplicated: frozenset[int]
) -> Iterator[Finding]:
    """Replace numbers that JSON cannot represent with strings, and report them and repeated keys.

    `duplicated` are the ids of the objects with repeated keys.
    """
    waiting: list[tuple[Json, str]] = [(document.data, "")]
    while waiting:
        value, pointer = waiting.pop()
        parts: Iterable[tuple[str | int, Json]]
        if isinstance(value, dict):
            if id(value) in duplicated:
                yield from _report_repeated(document.name, marks, pointer)
            parts = value.items()
        else:
            assert isinstance(value, list)
            parts = enumerate(value)
        for key, part in parts:
            if isinstance(part, (dict, list)):
                waiting.append((part, child(pointer, key)))
            elif isinstance(part, Unrepresentable):
                at = document.locate(child(pointer, key))
                yield Finding(UNREPRESENTABLE, describe_unrepresentable(part), at)
                value[key] = str(part)


def _report_repeated(name: str, marks: JsonMarks, pointer: str) -> Iterator[Finding]:
    for key, places in marks.occurrences(pointer).items():
        first, *others = (Location(name, child(pointer, key), *at) for at in places)
        for at in others:
            yield Finding(DUPLICATE_KEY, describe_duplicate(key, first), at, (first,))
