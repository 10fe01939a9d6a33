"""Answers that do not fit their type, built as far as they go.

Only read when the typed decoding has failed. What fits is converted as always; what does not stays
as it came: null, a number for a string, a list for an object, an unknown value of an enum. A
required property that is missing becomes `UNSET`, as one that may be left out does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct, ValidationError, convert

from .misfits import At, Misfits, general, short, step

_SEEN = 100
_AS_IS: frozenset[type] = frozenset((str, int, float, bool, NoneType, dict, list))
_OF_TYPE = re.compile(r"Expected `[^`]+`, got `[^`]+`")
_TYPES: dict[object, _Type] = {}


def build(kind: object, content: bytes) -> tuple[Any, Misfits]:
    """JSON as far as it fits a type, and what does not.

    Raises what msgspec raises for text that is not JSON; what it does not take although it
    is, such as 1e400 or half of a surrogate pair, is a misfit.
    """
    misfits = Misfits()
    try:
        raw = msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        raw = _of_python(content, error)
        said = str(error).partition(" - at `")[0]
        misfits.add(None, f"JSON that not every reader takes: {said}")
    try:
        return _type(kind).fit(raw, None, misfits), misfits
    except RecursionError:
        misfits = Misfits()
        misfits.add(None, "it is nested too deep for its type")
        return raw, misfits


def _of_python(content: bytes, error: Exception) -> Any:
    def refuse(_: str) -> Any:
        raise error  # NaN and the like, which Python would take

    try:
        return json.loads(content, parse_constant=refuse)
    except ValueError:
        raise error from None


class _Type:
    """A type whose values are taken or left whole."""

    __slots__ = ("_box", "_choices", "_messages", "as_is", "kind")

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        # JSON values of these Python types fit without being looked at.
        self.as_is: frozenset[type] = frozenset((kind,)) & _AS_IS
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
            if self._box is None:
                return convert(value, self.kind, str_keys=True)
            return convert({"value": value}, self._box, str_keys=True).value
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


class _Object(_Type):
    """A class of the models."""

    __slots__ = ("_fields",)

    def __init__(self, kind: type[Struct]) -> None:
        super().__init__(kind)
        self._fields: list[tuple[str, str, str, bool, _Type]] | None = None

    def fit(self, value: Any, at: At, misfits: Misfits) -> Any:
        before = misfits.count
        if (
            self in misfits.suspects
            and type(value) is dict
            and self.kind.__struct_config__.tag is None
        ):
            made = self.take(value, at, misfits)
            if misfits.count == before:
                misfits.suspects.discard(self)
        else:
            made = super().fit(value, at, misfits)
            if misfits.count != before:
                misfits.suspects.add(self)
        return made

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        if type(value) is not dict:
            return value
        if self._fields is None:  # not before, for types that hold themselves
            self._fields = [
                (
                    it.name,
                    it.encode_name,
                    step(it.encode_name),
                    it.required,
                    _type(it.type),
                )
                for it in msgspec.structs.fields(self.kind)
            ]
        raw = cast("dict[str, Any]", value)
        made: dict[str, Any] = {}
        here = general(at)
        for name, key, last, required, kind in self._fields:
            if key in raw:
                item = raw[key]
                if type(item) in kind.as_is:
                    made[name] = item
                else:
                    made[name] = kind.fit(item, (here + last, at, key), misfits)
            elif required:
                made[name] = UNSET
                misfits.add((here + last, at, key), "required, but missing")
        return self.kind(**made)


class _List(_Type):
    """A list, or whatever else is made from a list of items."""

    __slots__ = ("_item",)

    def __init__(self, kind: Any, item: object) -> None:
        super().__init__(kind)
        self._item = _type(item)
        if item is Any and get_origin(kind) is list:
            self.as_is = frozenset((list,))

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        if type(value) is not list:
            return value
        fit, as_is = self._item.fit, self._item.as_is
        here = general(at) + "[*]"
        return [
            item if type(item) in as_is else fit(item, (here, at, index), misfits)
            for index, item in enumerate(cast("list[object]", value))
        ]


class _Map(_Type):
    """An object with free names."""

    __slots__ = ("_item",)

    def __init__(self, kind: Any, item: object) -> None:
        super().__init__(kind)
        self._item = _type(item)
        if get_args(kind) == (str, Any):
            self.as_is = frozenset((dict,))

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        if type(value) is not dict:
            return value
        fit, as_is = self._item.fit, self._item.as_is
        here = general(at) + "[*]"
        return {
            key: item if type(item) in as_is else fit(item, (here, at, key), misfits)
            for key, item in cast("dict[str, Any]", value).items()
        }


class _Union(_Type):
    """Several types, of which msgspec allows no two that JSON could not tell apart."""

    __slots__ = ("_of_dict", "_of_list", "_tagged")

    def __init__(self, kind: Any) -> None:
        super().__init__(kind)
        kinds = [_type(option) for option in get_args(kind)]
        self.as_is = frozenset[type]().union(*[each.as_is for each in kinds])
        self._of_list = next((it for it in kinds if isinstance(it, _List)), None)
        maps = [it for it in kinds if isinstance(it, _Map | _Object)]
        self._of_dict = maps[0] if len(maps) == 1 else None
        self._tagged = {
            (config.tag_field, config.tag): each
            for each in maps
            if isinstance(each, _Object)
            and (config := each.kind.__struct_config__).tag_field is not None
        }

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        chosen: _Type | None = None
        found = cast("type[object]", type(value))
        if found is list:
            chosen = self._of_list
        elif found is dict:
            raw = cast("dict[str, Any]", value)
            tags = ((name, tag) for name, tag in self._tagged if raw.get(name) == tag)
            tag = next(tags, None)
            chosen = self._of_dict if tag is None else self._tagged[tag]
        return value if chosen is None else chosen.take(value, at, misfits)


def _type(kind: object) -> _Type:
    # Made once each; two threads may make the same one.
    found = _TYPES.get(kind)
    if found is None:
        found = _TYPES[kind] = _make(kind)
    return found


def _make(kind: Any) -> _Type:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        made = _make(arguments[0])
        made.limit(kind)
        return made
    if origin in (Union, UnionType):
        return _Union(kind)
    if origin in (list, set, frozenset) or (
        origin is tuple and arguments[1:] == (...,)
    ):
        return _List(kind, arguments[0])
    if origin in (dict, Mapping):
        return _Map(kind, arguments[1])
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _Type(kind) if kind.__struct_config__.array_like else _Object(kind)
    made = _Type(kind)
    if kind is Any:
        made.as_is = _AS_IS
    return made


def _box(kind: Any) -> Any:
    # msgspec takes most types to pieces at each call, but keeps what it knows of a class.
    if isinstance(kind, type):
        return None
    return msgspec.defstruct("Box", [("value", kind)])


def _choices(kind: Any) -> list[object]:
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    return [choice for option in get_args(kind) for choice in _choices(option)]
