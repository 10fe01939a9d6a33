"""Read values of a required type from a parsed api.yaml."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.config.codes import UNKNOWN_SETTING, WRONG_SETTING
from generator.findings import Code, Finding
from generator.json_types import Json, child
from generator.source.document import Document


@dataclass(frozen=True, slots=True)
class SettingsReader:
    """Reads values from api.yaml and adds a finding for each value of a wrong type."""

    document: Document
    findings: list[Finding]

    def add_finding(self, code: Code, pointer: str, message: str) -> None:
        """Add a finding, located at `pointer`."""
        self.findings.append(Finding(code, message, self.document.locate(pointer)))

    def add_wrong_setting(self, pointer: str, message: str) -> None:
        """Add a `wrong-setting` finding, located at `pointer`."""
        self.add_finding(WRONG_SETTING, pointer, message)

    def mapping(
        self, value: Json, pointer: str, keys: Sequence[str] | None = None
    ) -> Mapping[str, Json] | None:
        """Return `value` if it is a mapping; with `keys`, report every other key as unknown."""
        if not isinstance(value, Mapping):
            name = pointer[1:] or "api.yaml"
            self.add_wrong_setting(
                pointer, f"{name} is {_describe_type(value)}, but must be a mapping"
            )
            return None
        if keys is not None:
            for key in value:
                if key not in keys:
                    self._add_unknown_key(key, child(pointer, key), keys)
        return value

    def _add_unknown_key(self, key: str, pointer: str, keys: Sequence[str]) -> None:
        similar = difflib.get_close_matches(key[:100], keys, 1)
        hint = f"; did you mean {similar[0]!r}?" if similar else ""
        self.add_finding(UNKNOWN_SETTING, pointer, f"unknown key {key!r}{hint}")

    def text(self, settings: Mapping[str, Json], key: str, pointer: str) -> str | None:
        """Return the string under `key`; None where there is none."""
        value = settings.get(key)
        if value is None or isinstance(value, str):
            return value
        self.add_wrong_setting(
            child(pointer, key),
            f"{key} is {_describe_type(value)}, but must be a string",
        )
        return None

    def whole_number(
        self, settings: Mapping[str, Json], key: str, pointer: str
    ) -> int | None:
        """Return the non-negative integer under `key`; None where there is none."""
        value = settings.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            if value >= 0:
                return value
            actual = str(value)
        else:
            actual = _describe_type(value)
        self.add_wrong_setting(
            child(pointer, key), f"{key} is {actual}, but must be an integer, 0 or more"
        )
        return None

    def sequence(self, settings: Mapping[str, Json], key: str) -> Sequence[Json]:
        """Return the list under the top-level `key`; an empty one where there is none."""
        value = settings.get(key, [])
        if isinstance(value, str) or not isinstance(value, Sequence):
            self.add_wrong_setting(
                f"/{key}", f"{key} is {_describe_type(value)}, but must be a list"
            )
            return ()
        return value

    def texts(self, settings: Mapping[str, Json], key: str) -> tuple[str, ...]:
        """Return the different strings in the list under the top-level `key`."""
        texts: dict[str, None] = {}
        for index, item in enumerate(self.sequence(settings, key)):
            pointer = f"/{key}/{index}"
            if not isinstance(item, str):
                self.add_wrong_setting(
                    pointer, f"{item!r} is {_describe_type(item)}; put it in quotes"
                )
            elif item in texts:
                self.add_wrong_setting(pointer, f"{item!r} is listed twice")
            else:
                texts[item] = None
        return tuple(texts)


def _describe_type(value: Json) -> str:
    """Return the type of a value in the words of YAML."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a mapping" if isinstance(value, Mapping) else "a list"
