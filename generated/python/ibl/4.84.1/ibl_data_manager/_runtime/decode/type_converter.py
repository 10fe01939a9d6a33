"""Converts values to one type: either the value matches, or it is returned as it was received.

`partial_decode.py` adds converters for the types that have parts.
"""

from __future__ import annotations

import re
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin

import msgspec
from msgspec import ValidationError

from ..shorten import shorten
from ..unions.one_of import convert
from .mismatch_report import MismatchReport, PathNode

JSON_CLASSES: frozenset[type] = frozenset((str, int, float, bool, NoneType, dict, list))
_MAX_CACHED_MESSAGES = 100
_TYPE_MESSAGE = re.compile(r"Expected `[^`]+`, got `[^`]+`")


class TypeConverter:
    """Converts values to a type without parts; base class of the other converters."""

    __slots__ = ("_box", "_choices", "_messages", "accepted_classes", "kind")

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        # JSON values of these Python classes match without being checked.
        self.accepted_classes: frozenset[type] = frozenset((kind,)) & JSON_CLASSES
        self._choices: list[object] | None = None
        # By Python class, for the classes no value of which matches.
        self._messages: dict[type, str] = {}
        self._box = _create_box(kind)

    def add_constraints(self, kind: Any) -> None:
        """Check constraints as well; `kind` is the same type within Annotated."""
        self.kind, self._box = kind, _create_box(kind)
        self.accepted_classes = frozenset()

    def convert(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        """Convert a value as far as it matches, and report what does not match."""
        value_class = cast("type[object]", type(value))
        message = self._messages.get(value_class)
        if message is None and value_class is str:
            message = report.message_cache.get((self, value))
        if message is not None:
            report.add(node, message)
            return value
        try:
            return self._convert_whole(value)
        except (ValidationError, UnicodeError) as error:
            before = report.count, report.corrected
            converted = self.convert_parts(value, node, report)
            if (report.count, report.corrected) == before:
                if type(value) is float and self._is_integer(value):
                    report.corrected += 1
                    return int(value)
                report.add(node, self._build_message(error, value, report))
            return converted

    def accepts(self, value: object) -> bool:
        """Whether the whole value matches."""
        try:
            self._convert_whole(value)
        except (ValidationError, UnicodeError):
            return False
        return True

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        """Convert the parts of a value that does not match as a whole."""
        del node, report
        return value

    def _convert_whole(self, value: object) -> Any:
        if self._box is None:
            return convert(value, self.kind)
        return convert({"value": value}, self._box).value

    def _is_integer(self, value: float) -> bool:
        # 1.0 is an integer (JSON Schema 2020-12, Core, 6.1.1), but msgspec refuses it.
        return int in self.accepted_classes and value.is_integer()

    def _build_message(
        self, error: Exception, value: object, report: MismatchReport
    ) -> str:
        message = str(error).partition(" - at `")[0]
        if message.startswith("Invalid enum value"):
            if self._choices is None:
                self._choices = _list_choices(self.kind)
            shown = ", ".join(repr(choice) for choice in self._choices[:10])
            more = ", …" if len(self._choices) > 10 else ""
            message = f"Expected one of {shown}{more}, got {shorten(repr(value))}"
        elif _TYPE_MESSAGE.fullmatch(message) and type(value) is not float:
            self._messages[type(value)] = message
        cache = report.message_cache
        if type(value) is str and len(cache) < _MAX_CACHED_MESSAGES:
            cache[self, value] = message
        return message


def _create_box(kind: Any) -> Any:
    # msgspec analyses most types at each call, but caches what it knows of a class.
    if isinstance(kind, type):
        return None
    return msgspec.defstruct("Box", [("value", kind)])


def _list_choices(kind: Any) -> list[object]:
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    return [choice for member in get_args(kind) for choice in _list_choices(member)]
