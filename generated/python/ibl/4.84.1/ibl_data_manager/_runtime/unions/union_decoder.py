"""What stands for a union in the place of a type that msgspec decodes, and how the members of the
union are told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, cast, get_args, get_origin

import msgspec
from msgspec import Struct, ValidationError

from .tags import NONE, Tag, literals, tag_of
from .union_errors import refused

Hook: TypeAlias = Callable[[type, Any], Any]


class Option:
    """A member of a union; `stated` are the tags that are given with it, and `is_rest` says that it
    is the one for all others."""

    __slots__ = ("_fields", "_of_class", "is_rest", "kind", "kinds", "stated")

    def __init__(self, kind: Any, stated: frozenset[Tag], is_rest: bool) -> None:
        self.kind = kind
        self.stated = stated
        self.is_rest = is_rest
        self.kinds = _classes(kind)
        self._fields: tuple[frozenset[str], frozenset[str]] | None = None
        self._of_class: dict[str, frozenset[Tag]] = {}

    @property
    def takes_object(self) -> bool:
        """Whether a JSON object may be this member."""
        if self.is_record or isinstance(self.kind, Chosen):
            return True
        return dict in self.kinds or object in self.kinds

    @property
    def takes_other_tags(self) -> bool:
        """Whether it is a union with a member for tags that it does not know."""
        kind = self.kind
        return isinstance(kind, Chosen) and kind.members().takes_other_tags

    @property
    def is_list(self) -> bool:
        """Whether it is an array."""
        return get_origin(self.kind) is list

    @property
    def is_record(self) -> bool:
        """Whether it is a class of the models."""
        return isinstance(self.kind, type) and issubclass(self.kind, Struct)

    @property
    def fields(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the properties that a record knows, and of those that it must have."""
        if self._fields is None:
            found = msgspec.structs.fields(self.kind) if self.is_record else ()
            self._fields = (
                frozenset(field.encode_name for field in found),
                frozenset(field.encode_name for field in found if field.required),
            )
        return self._fields

    def allowed(self, name: str) -> frozenset[Tag]:
        """The values of a property, where only some can be."""
        if isinstance(self.kind, Chosen):
            return self.kind.members().allowed(name)
        found = self._of_class.get(name)
        if found is None:
            fields = msgspec.structs.fields(self.kind) if self.is_record else ()
            kinds = [field.type for field in fields if field.encode_name == name]
            found = self._of_class[name] = literals(kinds[0]) if kinds else NONE
        return found

    def known(self, value: dict[str, Any], made: object) -> float:
        """How much of an object the member accounts for: the properties that it knows; a map knows
        none, but counts more than a record of which nothing is there."""
        if self.is_record:
            return len(self.fields[0] & value.keys())
        if isinstance(made, Struct):  # a union within the union
            names = (field.encode_name for field in msgspec.structs.fields(made))
            return len(value.keys() & set(names))
        return 0.5 if value else 0


class Chosen(type):
    """The class that stands for a union where msgspec decodes."""

    union: Any
    by: str | None  # the property that has the tag
    _members: Members | None

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec asks for each value that it gets from here; the classes first, as there may be
        # many members.
        members = cls.members()
        return type(instance) in members.classes or isinstance(instance, members.kinds)

    def members(cls) -> Members:
        """What it is a union of, worked out when it is first asked for."""
        if cls._members is None:
            cls._members = Members(cls.union, cls.by)
        return cls._members

    def read(cls, value: Any, inner: Hook) -> Any:
        """The value as the member that it is, with `inner` to read the unions in it.

        Raises ValidationError if it is none.
        """
        members = cls._members or cls.members()
        if type(value) is dict:
            raw = cast("dict[str, Any]", value)
            found = members.candidates(raw)
            if len(found) == 1:
                return convert_with(inner, raw, found[0].kind)
            return members.best(found, raw, _trying(inner))
        inner = _trying(inner)
        for kind in members.others(value):
            try:
                return convert_with(inner, value, kind)
            except ValidationError:
                pass
        raise members.refusal(value)


class Members:
    """The members of a union, and how they are told apart; a union with rules of its own is one
    member."""

    def __init__(self, union: Any, by: str | None) -> None:
        found = list(_options(union, ()))
        found.sort(key=lambda option: option.kind is Any)
        self.options = tuple(found)
        self.classes = frozenset(kind for option in found for kind in option.kinds)
        self.kinds = tuple(self.classes)
        self._by = by
        self._objects = tuple(option for option in found if option.takes_object)
        scalars = [o.kind for o in found if not o.takes_object and not o.is_list]
        # msgspec knows best which of them a value is.
        self._scalars: Any = Union[tuple(scalars)] if scalars else None  # noqa: UP007
        self._tagged = _by_tag(self._objects, by) if by is not None else {}
        self._texts = {tag: o for (kind, tag), o in self._tagged.items() if kind is str}
        tagged = {option for listed in self._tagged.values() for option in listed}
        self._untagged = tuple(
            o for o in self._objects if o not in tagged or o.takes_other_tags
        )

    @property
    def takes_other_tags(self) -> bool:
        """Whether an object may be one of them that has a tag of none."""
        return self._by is None or bool(self._untagged)

    def allowed(self, name: str) -> frozenset[Tag]:
        """The values of a property in any of the members, as far as they say."""
        if name == self._by:
            return frozenset(self._tagged)
        return NONE.union(*(option.allowed(name) for option in self._objects))

    def candidates(self, value: dict[str, Any]) -> tuple[Option, ...]:
        """The members that an object may be, by its tag; all of them where it has none."""
        tag = None if self._by is None else value.get(self._by)
        if tag is None:
            return self._objects
        if type(tag) is str:
            return self._texts.get(tag) or self._untagged
        found = self._tagged.get(tag_of(tag))
        if not found and isinstance(tag, int):
            # A mapping has texts (OpenAPI 3.1, 4.8.25): "true" and "1", too.
            found = self._texts.get(str(tag).lower())
        return found or self._untagged

    def records(self, value: dict[str, Any]) -> Iterator[Any]:
        """The classes that an object may be, also of the unions within."""
        for option in self.candidates(value):
            if isinstance(option.kind, Chosen):
                yield from option.kind.members().records(value)
            elif option.is_record:
                yield option.kind

    def others(self, value: object) -> Iterator[Any]:
        """The types that something other than an object may be."""
        if type(value) is not list and self._scalars is not None:
            yield self._scalars
        for option in self.options:
            kind = option.kind
            if option.is_list or isinstance(kind, Chosen) or kind is Any:
                yield kind

    def best(
        self, found: tuple[Option, ...], value: dict[str, Any], inner: Hook
    ) -> Any:
        """An object as the member that accounts for most of it; raises ValidationError."""
        best, most = None, -1.0
        for option in found:
            if not option.fields[1] <= value.keys():
                continue
            try:
                made = convert_with(inner, value, option.kind)
            except ValidationError:
                continue
            known = option.known(value, made)
            if known > most:
                best, most = made, known
                if known == len(value):
                    break
        if most < 0:
            raise self.refusal(value)
        return best

    def refusal(self, value: object) -> ValidationError:
        """What to raise for a value that is none of them."""
        kinds = [option.kind for option in self.options]
        return refused(kinds, _opened, self._by, value)


class _Within:
    """What reads the unions in an object that several members are tried on.

    Each is read once for each place, or the work would double with each level.
    """

    __slots__ = ("_read",)

    def __init__(self) -> None:
        self._read: dict[tuple[int, type], tuple[Any, ValidationError | None]] = {}

    def __call__(self, kind: type, value: Any) -> Any:
        if type(kind) is not Chosen:
            raise NotImplementedError
        key = id(value), kind  # what it is part of lives longer than this
        if key not in self._read:
            try:
                self._read[key] = kind.read(value, self), None
            except ValidationError as error:
                self._read[key] = None, error
        made, problem = self._read[key]
        if problem is not None:
            raise problem
        return made


def _trying(inner: Hook) -> Hook:
    return inner if type(inner) is _Within else _Within()


def convert_with(inner: Hook, value: object, kind: Any) -> Any:
    """Parsed JSON as a type, with `inner` to read the unions in it; raises ValidationError."""
    return msgspec.convert(value, kind, str_keys=True, dec_hook=inner)


def _options(kind: Any, tags: tuple[Any, ...]) -> Iterator[Option]:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        for member in get_args(kind):
            yield from _options(member, tags)
    elif origin is Annotated:
        inner, *own = get_args(kind)
        yield from _options(inner, (*tags, *own))
    else:
        stated = frozenset(tag_of(value) for tag in tags for value in get_args(tag))
        yield Option(kind, stated, Any in tags)


def _by_tag(options: tuple[Option, ...], by: str) -> dict[Tag, tuple[Option, ...]]:
    """Members by their tags: those that are stated come first, then those of the classes."""
    found: dict[Tag, tuple[Option, ...]] = {}
    for option in options:
        for tag in option.stated:
            found[tag] = (*found.get(tag, ()), option)
    stated = frozenset(found)
    for option in options:
        if option.stated or option.is_rest:
            continue
        for tag in option.allowed(by) - stated:
            found[tag] = (*found.get(tag, ()), option)
    return found


def _classes(kind: Any) -> tuple[type, ...]:
    """The classes of which the values of a type are."""
    origin = get_origin(kind)
    if kind is Any:
        return (object,)
    if origin is Literal:
        return tuple({type(value): None for value in get_args(kind)})
    return (origin if isinstance(origin, type) else kind,)


def _opened(kind: Any) -> tuple[Any, ...]:
    """The types that a union is one of, none for anything else."""
    if not isinstance(kind, Chosen):
        return ()
    return tuple(option.kind for option in kind.members().options)
