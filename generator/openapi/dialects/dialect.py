"""What a dialect of OpenAPI is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Protocol, TypeAlias

from generator.findings import Code
from generator.json_types import Json, JsonObject
from generator.record import record


class Desk(Protocol):
    """What a lift may ask and say; pointers are those of the assembled description."""

    @property
    def stated(self) -> JsonObject:
        """The root file as it is written."""

    def note(self, code: Code, message: str, at: str) -> None:
        """Add a finding."""

    def native(self, pointer: str) -> str:
        """Where a part was written."""

    def moved(self, to: str, native: str, *, copied: bool = False) -> None:
        """Note that what was written at `native` is now at `to`, or a copy of it."""

    def look_up(self, value: Json, at: str) -> tuple[JsonObject, str]:
        """A part as it is written, references followed, with its native pointer; an empty object
        where it is none."""


PartLift: TypeAlias = Callable[[dict[str, Any], str, Desk], None]
"""Brings one object, a copy whose own members alone it changes, to the shape of 3.1. It runs before
the parts of the object are looked at, so any of them may be of a wrong kind."""


@record
class Dialect:
    """One minor version of OpenAPI.

    `key` is the member of the description that states the version, `version` matches its text.
    `lift` brings one schema, a copy whose own members alone it changes, to the shape of 3.1; its
    members are of the right kinds. `parts` lifts whatever else differs, by kind of object. The
    kinds `included` may be a reference, and are replaced by what it leads to. `booleans` says
    whether a schema may be true or false.
    """

    name: str
    key: str
    version: re.Pattern[str]
    lift: Callable[[dict[str, Any]], None]
    parts: Mapping[str, PartLift] = field(default_factory=dict)
    included: frozenset[str] = frozenset()
    booleans: bool = True
