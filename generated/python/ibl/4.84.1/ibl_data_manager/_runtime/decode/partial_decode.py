"""A value as far as it fits a type: what fits is converted as always, the rest stays as it came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct

from ..unions.union_decoder import Chosen
from .mismatch_report import At, Misfits, general, step
from .type_converter import AS_IS, Type

_TYPES: dict[object, Type] = {}


class _Object(Type):
    """A class of the models."""

    __slots__ = ("_fields",)

    def __init__(self, kind: type[Struct]) -> None:
        super().__init__(kind)
        self._fields: list[tuple[str, str, str, bool, Type]] | None = None

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

    def fields(self) -> list[tuple[str, str, str, bool, Type]]:
        """Of each property the attribute, the name, the step of a path, whether it is required,
        and the type."""
        if self._fields is None:  # not before, for types that hold themselves
            self._fields = [
                (
                    it.name,
                    it.encode_name,
                    step(it.encode_name),
                    it.required,
                    type_of(it.type),
                )
                for it in msgspec.structs.fields(self.kind)
            ]
        return self._fields

    def evidence(self, value: dict[str, Any]) -> int:
        """How much speaks for this class: properties that are there, more so if they fit, less
        those that are missing."""
        return sum(
            1 + kind.fits(value[key]) if key in value else -2 * required
            for _, key, _, required, kind in self.fields()
        )

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        if type(value) is not dict:
            return value
        raw = cast("dict[str, Any]", value)
        made: dict[str, Any] = {}
        here = general(at)
        for name, key, last, required, kind in self.fields():
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


class _List(Type):
    """A list, or whatever else is made from a list of items."""

    __slots__ = ("_item",)

    def __init__(self, kind: Any, item: object) -> None:
        super().__init__(kind)
        self._item = type_of(item)
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


class _Map(Type):
    """An object with free names."""

    __slots__ = ("_item",)

    def __init__(self, kind: Any, item: object) -> None:
        super().__init__(kind)
        self._item = type_of(item)
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


class _Union(Type):
    """Several types, of which msgspec allows no two that JSON could not tell apart."""

    __slots__ = ("_choice", "_of_dict", "_of_list", "_tagged")

    def __init__(self, kind: Any) -> None:
        super().__init__(kind)
        kinds = [type_of(option) for option in get_args(kind)]
        self._choice = next((it for it in kinds if isinstance(it, _Choice)), None)
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
        chosen: Type | None = self._choice  # beside which there is but null
        found = cast("type[object]", type(value))
        if chosen is not None:
            return chosen.take(value, at, misfits)
        if found is list:
            chosen = self._of_list
        elif found is dict:
            raw = cast("dict[str, Any]", value)
            tags = ((name, tag) for name, tag in self._tagged if raw.get(name) == tag)
            tag = next(tags, None)
            chosen = self._of_dict if tag is None else self._tagged[tag]
        return value if chosen is None else chosen.take(value, at, misfits)


class _Choice(Type):
    """A union that msgspec alone can't tell apart."""

    __slots__ = ()

    def take(self, value: Any, at: At, misfits: Misfits) -> Any:
        chosen: Type | None = None
        found = cast("type[object]", type(value))
        members = self.kind.members()
        if found is list:
            lists = [option.kind for option in members.options if option.is_list]
            chosen = type_of(lists[0]) if len(lists) == 1 else None
        elif found is dict:
            chosen = _nearest(members.records(value), value)
        return value if chosen is None else chosen.take(value, at, misfits)


def _nearest(records: Iterable[Any], value: dict[str, Any]) -> Type | None:
    """The class that more of an object speaks for than for any other, if there is one."""
    kinds = [it for it in map(type_of, records) if isinstance(it, _Object)]
    if len(kinds) == 1:
        return kinds[0]
    scored = [(it.evidence(value), it) for it in kinds]
    most = max((score for score, _ in scored), default=0)
    best = [it for score, it in scored if score == most]
    return best[0] if most > 0 and len(best) == 1 else None


def type_of(kind: object) -> Type:
    """What fits values to a type."""
    # Made once each; two threads may make the same one.
    found = _TYPES.get(kind)
    if found is None:
        found = _TYPES[kind] = _make(kind)
    return found


def _make(kind: Any) -> Type:
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
    if isinstance(kind, Chosen):
        return _Choice(kind)
    if isinstance(kind, type) and issubclass(kind, Struct):
        return Type(kind) if kind.__struct_config__.array_like else _Object(kind)
    made = Type(kind)
    if kind is Any:
        made.as_is = AS_IS
    return made
