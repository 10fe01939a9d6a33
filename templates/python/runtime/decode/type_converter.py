"""A value held to one type: taken as that, or left whole."""

from __future__ import annotations

import re
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin

import msgspec
from msgspec import ValidationError

from ..unions.one_of import convert
from .mismatch_report import At, Misfits, short

AS_IS: frozenset[type] = frozenset((str, int, float, bool, NoneType, dict, list))
_SEEN = 100
_OF_TYPE = re.compile(r"Expected `[^`]+`, got `[^`]+`")


class Type:
    """A type whose values are taken or left whole."""

    __slots__ = ("_box", "_choices", "_messages", "as_is", "kind")

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        # JSON values of these Python types fit without being looked at.
        self.as_is: frozenset[type] = frozenset((kind,)) & AS_IS
        self._choices: list[object] | None = None
        # For the Python types of which no value fits.
        self._messages: dict[type, str] = {}
        self._box = _box(kind)

    def limit(self, kind: Any) -> None:
        """Hold the values to limits too: `kind` is the same type within Annotated."""
        self.kind, self._box, self.as_is = kind, _box(kind), frozenset()

    def fit(self, value: Any, at: At, misfits: Misfits) -> Any:
        """The value as far as it fits."""
        found = cast("type[object]", type(value))
        message = self._messages.get(found)
        if message is None and found is str:
            message = misfits.seen.get((self, value))
        if message is not None:
            misfits.add(at, message)
            return value
        try:
            return self._convert(value)
        except (ValidationError, UnicodeError) as error:
            before = misfits.count, misfits.mended
            made = self.take(value, at, misfits)
            if (misfits.count, misfits.mended) == before:
                if type(value) is float and self._is_integer(value):
                    misfits.mended += 1
                    return int(value)
                message = self._message(error, value)
                if type(value) is str and len(misfits.seen) < _SEEN:
                    misfits.seen[self, value] = message
                misfits.add(at, message)
            return made

    def fits(self, value: object) -> bool:
        """Whether the value fits as a whole."""
        try:
            self._convert(value)
        except (ValidationError, UnicodeError):
            return False
        return True

    def _convert(self, value: object) -> Any:
        if self._box is None:
            return convert(value, self.kind)
        return convert({"value": value}, self._box).value

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        """The value as far as it fits, when as a whole it does not."""
        del at, misfits
        return value

    def _is_integer(self, value: float) -> bool:
        # 1.0 is an integer (JSON Schema 2020-12, Core, 6.1.1), but not for msgspec.
        return int in self.as_is and value.is_integer()

    def _message(self, error: Exception, value: object) -> str:
        message = str(error).partition(" - at `")[0]
        if message.startswith("Invalid enum value"):
            if self._choices is None:
                self._choices = _choices(self.kind)
            shown = ", ".join(repr(choice) for choice in self._choices[:10])
            more = ", …" if len(self._choices) > 10 else ""
            return f"Expected one of {shown}{more}, got {short(repr(value))}"
        if _OF_TYPE.fullmatch(message) and type(value) is not float:
            self._messages[type(value)] = message
        return message


def _box(kind: Any) -> Any:
    # msgspec takes most types to pieces at each call, but keeps what it knows of a class.
    if isinstance(kind, type):
        return None
    return msgspec.defstruct("Box", [("value", kind)])


def _choices(kind: Any) -> list[object]:
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    return [choice for option in get_args(kind) for choice in _choices(option)]
