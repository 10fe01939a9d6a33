"""Converts values that match their type only in part; the rest stays as it was received.

`lenient.py` calls `get_converter(kind).convert(...)`. There is one converter for each kind of type:
models, lists, maps, and both sorts of unions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct

from ..unions.union_decoder import UnionDecoder
from .mismatch_report import MismatchReport, PathNode, format_path, format_step
from .type_converter import JSON_CLASSES, TypeConverter

_CONVERTERS: dict[object, TypeConverter] = {}


class _Property:
    """A property of a model: attribute, name in JSON, step of a path, and converter."""

    __slots__ = ("attribute", "converter", "name", "required", "step")

    def __init__(self, field: msgspec.structs.FieldInfo) -> None:
        self.attribute = field.name
        self.name = field.encode_name
        self.step = format_step(field.encode_name)
        self.required = field.required
        self.converter = get_converter(field.type)


class _StructConverter(TypeConverter):
    """Converts objects to a class of the models."""

    __slots__ = ("_properties",)

    def __init__(self, kind: type[Struct]) -> None:
        super().__init__(kind)
        self._properties: list[_Property] | None = None

    def convert(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        before = report.count
        if (
            self in report.failing_converters
            and type(value) is dict
            and self.kind.__struct_config__.tag is None
        ):
            converted = self.convert_parts(value, node, report)
            if report.count == before:
                report.failing_converters.discard(self)
        else:
            converted = super().convert(value, node, report)
            if report.count != before:
                report.failing_converters.add(self)
        return converted

    def score(self, value: dict[str, Any]) -> int:
        """Return how well an object matches the class.

        A property counts 1, or 2 if its value matches; a missing required property counts -2.
        """
        total = 0
        for it in self._list_properties():
            if it.name in value:
                total += 1 + it.converter.accepts(value[it.name])
            elif it.required:
                total -= 2
        return total

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        if type(value) is not dict:
            return value
        raw = cast("dict[str, Any]", value)
        arguments: dict[str, Any] = {}
        path = format_path(node)
        for it in self._list_properties():
            if it.name in raw:
                item = raw[it.name]
                if type(item) in it.converter.accepted_classes:
                    arguments[it.attribute] = item
                else:
                    arguments[it.attribute] = it.converter.convert(
                        item, (path + it.step, node, it.name), report
                    )
            elif it.required:
                arguments[it.attribute] = UNSET
                report.add((path + it.step, node, it.name), "required, but missing")
        return self.kind(**arguments)

    def _list_properties(self) -> list[_Property]:
        if self._properties is None:  # not earlier, because a class may refer to itself
            fields = msgspec.structs.fields(self.kind)
            self._properties = [_Property(field) for field in fields]
        return self._properties


class _ItemsConverter(TypeConverter):
    """Base class of the converters for values with items of one type."""

    __slots__ = ("_item",)

    def __init__(self, kind: Any, item: object, free_class: type | None) -> None:
        """`free_class` is the class whose values always match, if the items are of any type."""
        super().__init__(kind)
        self._item = get_converter(item)
        if free_class is not None:
            self.accepted_classes = frozenset((free_class,))


class _ListConverter(_ItemsConverter):
    """Converts arrays to a list, set or tuple."""

    __slots__ = ()

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        if type(value) is not list:
            return value
        convert, accepted = self._item.convert, self._item.accepted_classes
        path = format_path(node) + "[*]"
        return [
            item if type(item) in accepted else convert(item, (path, node, n), report)
            for n, item in enumerate(cast("list[object]", value))
        ]


class _DictConverter(_ItemsConverter):
    """Converts objects with free property names to a dict."""

    __slots__ = ()

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        if type(value) is not dict:
            return value
        convert, accepted = self._item.convert, self._item.accepted_classes
        path = format_path(node) + "[*]"
        return {
            k: (
                item
                if type(item) in accepted
                else convert(item, (path, node, k), report)
            )
            for k, item in cast("dict[str, Any]", value).items()
        }


class _UnionConverter(TypeConverter):
    """Converts values to a union that msgspec supports: no two of its types look alike in JSON."""

    __slots__ = ("_by_tag", "_dict_converter", "_list_converter", "_one_of")

    def __init__(self, kind: Any) -> None:
        super().__init__(kind)
        converters = [get_converter(member) for member in get_args(kind)]
        self.accepted_classes = frozenset[type]().union(
            *[it.accepted_classes for it in converters]
        )
        self._one_of = _find_first(converters, _OneOfConverter)
        self._list_converter = _find_first(converters, _ListConverter)
        maps = [
            it for it in converters if isinstance(it, _DictConverter | _StructConverter)
        ]
        self._dict_converter = maps[0] if len(maps) == 1 else None
        self._by_tag = {
            (config.tag_field, config.tag): it
            for it in maps
            if isinstance(it, _StructConverter)
            and (config := it.kind.__struct_config__).tag_field is not None
        }

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        converter = self._one_of  # only null can stand beside it
        if converter is None:
            converter = self._find_converter(value)
        return (
            value if converter is None else converter.convert_parts(value, node, report)
        )

    def _find_converter(self, value: Any) -> TypeConverter | None:
        value_class = cast("type[object]", type(value))
        if value_class is list:
            return self._list_converter
        if value_class is not dict:
            return None
        raw = cast("dict[str, Any]", value)
        for name, tag in self._by_tag:
            if raw.get(name) == tag:
                return self._by_tag[name, tag]
        return self._dict_converter


class _OneOfConverter(TypeConverter):
    """Converts values to a union that `unions/` decodes."""

    __slots__ = ()

    def convert_parts(self, value: Any, node: PathNode, report: MismatchReport) -> Any:
        converter: TypeConverter | None = None
        value_class = cast("type[object]", type(value))
        variants = self.kind.variants
        if value_class is list:
            lists = [variant.kind for variant in variants.all if variant.is_list]
            converter = get_converter(lists[0]) if len(lists) == 1 else None
        elif value_class is dict:
            converter = _select_record(variants.iter_records(value), value)
        return (
            value if converter is None else converter.convert_parts(value, node, report)
        )


def _find_first(converters: list[TypeConverter], kind: type) -> TypeConverter | None:
    return next((it for it in converters if isinstance(it, kind)), None)


def _select_record(
    records: Iterable[Any], value: dict[str, Any]
) -> TypeConverter | None:
    """Return the converter of the class with the highest score, if there is exactly one."""
    converters = [
        it for it in map(get_converter, records) if isinstance(it, _StructConverter)
    ]
    if len(converters) == 1:
        return converters[0]
    scores = [(it.score(value), it) for it in converters]
    best_score = max((score for score, _ in scores), default=0)
    best = [it for score, it in scores if score == best_score]
    return best[0] if best_score > 0 and len(best) == 1 else None


def get_converter(kind: object) -> TypeConverter:
    """Return the converter for a type, created on first use."""
    # Two threads may both create one; either serves.
    converter = _CONVERTERS.get(kind)
    if converter is None:
        converter = _CONVERTERS[kind] = _create_converter(kind)
    return converter


def _create_converter(kind: Any) -> TypeConverter:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        converter = _create_converter(arguments[0])
        converter.add_constraints(kind)
        return converter
    if origin in (Union, UnionType):
        return _UnionConverter(kind)
    if origin in (list, set, frozenset) or (
        origin is tuple and arguments[1:] == (...,)
    ):
        is_free = origin is list and arguments[0] is Any
        return _ListConverter(kind, arguments[0], list if is_free else None)
    if origin in (dict, Mapping):
        is_free = arguments == (str, Any)
        return _DictConverter(kind, arguments[1], dict if is_free else None)
    if isinstance(kind, UnionDecoder):
        return _OneOfConverter(kind)
    if isinstance(kind, type) and issubclass(kind, Struct):
        is_array = kind.__struct_config__.array_like
        return TypeConverter(kind) if is_array else _StructConverter(kind)
    converter = TypeConverter(kind)
    if kind is Any:
        converter.accepted_classes = JSON_CLASSES
    return converter
