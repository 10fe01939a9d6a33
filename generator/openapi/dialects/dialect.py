"""What a dialect of OpenAPI is: how its objects are normalized to the shape of OpenAPI 3.1."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Protocol, TypeAlias

from generator.findings import Code
from generator.json_types import Json, JsonObject
from generator.record import record


class TreeContext(Protocol):
    """The tree as a normalizer of one object sees it.

    Pointers are those of the normalized tree, unless a name says `original`.
    """

    @property
    def original(self) -> JsonObject:
        """The root file as the author wrote it."""

    def report(self, code: Code, message: str, pointer: str) -> None:
        """Add a finding."""

    def original_pointer(self, pointer: str) -> str:
        """Return the pointer to what the author wrote for a part of the tree."""

    def record_move(self, to: str, original: str, *, copied: bool = False) -> None:
        """Record that what was written at `original` is now at `to`, or a copy of it."""

    def look_up(self, value: Json, pointer: str) -> tuple[JsonObject, str]:
        """Return an object as written, references resolved, with its original pointer.

        The object is empty if the value is not an object or has no target.
        """


ObjectNormalizer: TypeAlias = Callable[[dict[str, Any], str, TreeContext], None]
"""Normalizes one object, given its pointer. It may change only the properties of the object itself.
It runs before they are visited, so any of them may have a wrong type."""


@record
class Dialect:
    """One minor version of OpenAPI.

    Attributes:
        name: the version, such as `3.1`.
        key: the property of the description that states the version.
        version: matches the text of that property.
        normalize_schema: normalizes one schema, whose properties have the right types; it may
            change only these properties.
        normalizers: normalizers of other objects, by object type.
        inlined: object types for which a reference is replaced with its target.
        has_boolean_schemas: whether a schema may be true or false.
    """

    name: str
    key: str
    version: re.Pattern[str]
    normalize_schema: Callable[[dict[str, Any]], None]
    normalizers: Mapping[str, ObjectNormalizer] = field(default_factory=dict)
    inlined: frozenset[str] = frozenset()
    has_boolean_schemas: bool = True
