"""Takes typed values out of a parsed api.yaml."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.config.codes import UNKNOWN_SETTING, WRONG_SETTING
from generator.findings import Code, Finding
from generator.json_types import Json, child
from generator.source.document import Document


@dataclass(frozen=True, slots=True)
class Reader:
    """Takes values of one type each out of a document, and notes what is not of it."""

    document: Document
    findings: list[Finding]

    def say(self, code: Code, pointer: str, message: str) -> None:
        self.findings.append(Finding(code, message, self.document.locate(pointer)))

    def wrong(self, pointer: str, message: str) -> None:
        self.say(WRONG_SETTING, pointer, message)

    def mapping(
        self, value: Json, pointer: str, known: Sequence[str] | None = None
    ) -> Mapping[str, Json] | None:
        if not isinstance(value, Mapping):
            what = pointer[1:] or "api.yaml"
            self.wrong(pointer, f"{what} is {_kind(value)}; a mapping is wanted")
            return None
        for key in value if known is not None else ():
            if key not in (known or ()):
                close = difflib.get_close_matches(key[:100], known or (), 1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                self.say(
                    UNKNOWN_SETTING, child(pointer, key), f"unknown key {key!r}{hint}"
                )
        return value

    def text(self, of: Mapping[str, Json], key: str, pointer: str) -> str | None:
        value = of.get(key)
        if value is None or isinstance(value, str):
            return value
        self.wrong(child(pointer, key), f"{key} is {_kind(value)}; a string is wanted")
        return None

    def whole_number(
        self, of: Mapping[str, Json], key: str, pointer: str
    ) -> int | None:
        value = of.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            if value >= 0:
                return value
            said = str(value)
        else:
            said = _kind(value)
        self.wrong(
            child(pointer, key),
            f"{key} is {said}; a whole number, 0 or more, is wanted",
        )
        return None

    def sequence(self, of: Mapping[str, Json], key: str) -> Sequence[Json]:
        value = of.get(key, [])
        if isinstance(value, str) or not isinstance(value, Sequence):
            self.wrong(f"/{key}", f"{key} is {_kind(value)}; a list is wanted")
            return ()
        return value

    def texts(self, of: Mapping[str, Json], key: str) -> tuple[str, ...]:
        good: dict[str, None] = {}
        for index, item in enumerate(self.sequence(of, key)):
            place = f"/{key}/{index}"
            if not isinstance(item, str):
                self.wrong(place, f"{item!r} is {_kind(item)}; write it in quotes")
            elif item in good:
                self.wrong(place, f"{item!r} is listed twice")
            else:
                good[item] = None
        return tuple(good)


def _kind(value: Json) -> str:
    """What a value is, in YAML's words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a mapping" if isinstance(value, Mapping) else "a list"
