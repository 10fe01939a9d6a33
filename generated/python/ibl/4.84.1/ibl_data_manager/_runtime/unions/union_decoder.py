"""Placeholder type that lets msgspec decode unions it does not support.

`one_of.py` creates one for each `OneOf[...]`, and the hook through which msgspec calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from types import UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, cast, get_args, get_origin

import msgspec
from msgspec import Struct, ValidationError

from .tags import NO_TAGS, Tag, list_literals, to_tag
from .union_errors import create_union_error

DecodeHook: TypeAlias = Callable[[type, Any], Any]


class Variant:
    """One variant of a union.

    `tags` are the tags that the annotation gives the variant. `is_fallback` marks the variant for
    all tags that no other variant has.
    """

    def __init__(self, kind: Any, tags: frozenset[Tag], is_fallback: bool) -> None:
        self.kind = kind
        self.tags = tags
        self.is_fallback = is_fallback
        self.classes = _list_classes(kind)

    @property
    def accepts_object(self) -> bool:
        """Whether a JSON object may be of this variant."""
        is_union = isinstance(self.kind, UnionDecoder)
        return self.is_record or is_union or bool({dict, object} & {*self.classes})

    @property
    def accepts_unknown_tags(self) -> bool:
        """Whether the variant is a union that has a variant for unknown tags."""
        kind = self.kind
        return isinstance(kind, UnionDecoder) and kind.variants.accepts_unknown_tags

    @property
    def is_list(self) -> bool:
        """Whether the variant is an array."""
        return get_origin(self.kind) is list

    @property
    def is_record(self) -> bool:
        """Whether the variant is a class of the models."""
        return isinstance(self.kind, type) and issubclass(self.kind, Struct)

    @cached_property
    def property_names(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of all properties of a record, and of its required properties."""
        fields = msgspec.structs.fields(self.kind) if self.is_record else ()
        return (
            frozenset(field.encode_name for field in fields),
            frozenset(field.encode_name for field in fields if field.required),
        )

    def find_allowed_tags(self, name: str) -> frozenset[Tag]:
        """Return the values that a property may have; none if any value is allowed."""
        if isinstance(self.kind, UnionDecoder):
            return self.kind.variants.find_allowed_tags(name)
        if self.is_record:
            for field in msgspec.structs.fields(self.kind):
                if field.encode_name == name:
                    return list_literals(field.type)
        return NO_TAGS

    def score(self, value: dict[str, Any], decoded: object) -> float:
        """Return how many properties of an object the variant describes.

        A map describes none, but scores higher than a record none of whose properties is there.
        """
        if self.is_record:
            return len(self.property_names[0] & value.keys())
        if isinstance(decoded, Struct):  # a union within the union
            names = (field.encode_name for field in msgspec.structs.fields(decoded))
            return len(value.keys() & set(names))
        return 0.5 if value else 0


class UnionDecoder(type):
    """The class that represents one union in the types that msgspec decodes."""

    union: Any
    tag_property: str | None
    _variants: UnionVariants | None

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec checks each value that the hook returns, and a union may have many variants.
        variants = cls.variants
        kind = type(instance)
        return kind in variants.classes or isinstance(instance, variants.class_tuple)

    @property
    def variants(cls) -> UnionVariants:
        """The variants of the union, prepared on first use."""
        if cls._variants is None:
            cls._variants = UnionVariants(cls.union, cls.tag_property)
        return cls._variants

    def decode(cls, value: Any, hook: DecodeHook) -> Any:
        """Decode a value as the variant that it matches; `hook` decodes nested unions.

        Raises ValidationError if no variant matches.
        """
        variants = cls.variants
        if type(value) is dict:
            raw = cast("dict[str, Any]", value)
            candidates = variants.find_candidates(raw)
            if len(candidates) == 1:
                return convert_with(hook, raw, candidates[0].kind)
            return variants.decode_best_match(candidates, raw, _with_cache(hook))
        hook = _with_cache(hook)
        for kind in variants.iter_other_types(value):
            try:
                return convert_with(hook, value, kind)
            except ValidationError:
                pass
        raise variants.create_error(value)


class UnionVariants:
    """The variants of a union, indexed by tag. A nested union is one variant."""

    def __init__(self, union: Any, tag_property: str | None) -> None:
        variants = sorted(_iter_variants(union, ()), key=lambda v: v.kind is Any)
        self.all = tuple(variants)
        self.classes = frozenset(kind for v in variants for kind in v.classes)
        self.class_tuple = tuple(self.classes)
        self._tag_property = tag_property
        self._objects = tuple(v for v in variants if v.accepts_object)
        scalars = [v.kind for v in variants if not v.accepts_object and not v.is_list]
        # msgspec decides which of the scalars a value is.
        self._scalars: Any = Union[tuple(scalars)] if scalars else None  # noqa: UP007
        self._by_tag = (
            {} if tag_property is None else _index_by_tag(self._objects, tag_property)
        )
        self._by_text = {
            tag: matches for (kind, tag), matches in self._by_tag.items() if kind is str
        }
        tagged = {v for matches in self._by_tag.values() for v in matches}
        self._untagged = tuple(
            v for v in self._objects if v not in tagged or v.accepts_unknown_tags
        )

    @property
    def accepts_unknown_tags(self) -> bool:
        """Whether an object with a tag of no variant is accepted."""
        return self._tag_property is None or bool(self._untagged)

    def find_allowed_tags(self, name: str) -> frozenset[Tag]:
        """Return the values that any variant allows for a property."""
        if name == self._tag_property:
            return frozenset(self._by_tag)
        return NO_TAGS.union(*(v.find_allowed_tags(name) for v in self._objects))

    def find_candidates(self, value: dict[str, Any]) -> tuple[Variant, ...]:
        """Return the variants with the tag of an object; all of them if it has no tag."""
        tag = None if self._tag_property is None else value.get(self._tag_property)
        if tag is None:
            return self._objects
        if type(tag) is str:
            return self._by_text.get(tag) or self._untagged
        matches = self._by_tag.get(to_tag(tag))
        if not matches and isinstance(tag, int):
            # The keys of a mapping are strings (OpenAPI 3.1, 4.8.25), also "true" and "1".
            matches = self._by_text.get(str(tag).lower())
        return matches or self._untagged

    def iter_records(self, value: dict[str, Any]) -> Iterator[Any]:
        """Yield the model classes that an object may be of, nested unions included."""
        for variant in self.find_candidates(value):
            if isinstance(variant.kind, UnionDecoder):
                yield from variant.kind.variants.iter_records(value)
            elif variant.is_record:
                yield variant.kind

    def iter_other_types(self, value: object) -> Iterator[Any]:
        """Yield the types that a value other than an object may be of."""
        if type(value) is not list and self._scalars is not None:
            yield self._scalars
        for variant in self.all:
            kind = variant.kind
            if variant.is_list or isinstance(kind, UnionDecoder) or kind is Any:
                yield kind

    def decode_best_match(
        self, candidates: tuple[Variant, ...], value: dict[str, Any], hook: DecodeHook
    ) -> Any:
        """Decode an object as the variant with the highest score; raises ValidationError."""
        best, best_score = None, -1.0
        for variant in candidates:
            if not variant.property_names[1] <= value.keys():
                continue
            try:
                decoded = convert_with(hook, value, variant.kind)
            except ValidationError:
                continue
            score = variant.score(value, decoded)
            if score > best_score:
                best, best_score = decoded, score
                if score == len(value):
                    break
        if best_score < 0:
            raise self.create_error(value)
        return best

    def create_error(self, value: object) -> ValidationError:
        """Create the error for a value that matches no variant."""
        kinds = [variant.kind for variant in self.all]
        return create_union_error(kinds, _list_union_types, self._tag_property, value)


class _CachingHook:
    """Hook that decodes each nested union once, while several variants are tried on an object.

    Without the cache the work would double with each level of nesting.
    """

    __slots__ = ("_results",)

    def __init__(self) -> None:
        self._results: dict[tuple[int, type], tuple[Any, ValidationError | None]] = {}

    def __call__(self, kind: type, value: Any) -> Any:
        if type(kind) is not UnionDecoder:
            raise NotImplementedError
        # The id is unique, because the object that holds the value outlives the hook.
        key = id(value), kind
        if key not in self._results:
            try:
                self._results[key] = kind.decode(value, self), None
            except ValidationError as error:
                self._results[key] = None, error
        decoded, error_to_raise = self._results[key]
        if error_to_raise is not None:
            raise error_to_raise
        return decoded


def _with_cache(hook: DecodeHook) -> DecodeHook:
    return hook if type(hook) is _CachingHook else _CachingHook()


def convert_with(hook: DecodeHook, value: object, kind: Any) -> Any:
    """Convert parsed JSON to a type; `hook` decodes nested unions. Raises ValidationError."""
    return msgspec.convert(value, kind, str_keys=True, dec_hook=hook)


def _iter_variants(kind: Any, annotations: tuple[Any, ...]) -> Iterator[Variant]:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        for member in get_args(kind):
            yield from _iter_variants(member, annotations)
    elif origin is Annotated:
        inner, *own = get_args(kind)
        yield from _iter_variants(inner, (*annotations, *own))
    else:
        tags = frozenset(to_tag(tag) for item in annotations for tag in get_args(item))
        yield Variant(kind, tags, Any in annotations)


def _index_by_tag(
    variants: tuple[Variant, ...], tag_property: str
) -> dict[Tag, tuple[Variant, ...]]:
    """Index variants by tag; tags of annotations take precedence over those of the classes."""
    index: dict[Tag, tuple[Variant, ...]] = {}
    for variant in variants:
        for tag in variant.tags:
            index[tag] = (*index.get(tag, ()), variant)
    annotated = frozenset(index)
    for variant in variants:
        if not variant.tags and not variant.is_fallback:
            for tag in variant.find_allowed_tags(tag_property) - annotated:
                index[tag] = (*index.get(tag, ()), variant)
    return index


def _list_classes(kind: Any) -> tuple[type, ...]:
    """Return the Python classes of a type's values."""
    origin = get_origin(kind)
    if kind is Any:
        return (object,)
    if origin is Literal:
        return tuple({type(value): None for value in get_args(kind)})
    return (origin if isinstance(origin, type) else kind,)


def _list_union_types(kind: Any) -> tuple[Any, ...]:
    """Return the types of a union's variants; none for any other type."""
    is_union = isinstance(kind, UnionDecoder)
    return tuple(v.kind for v in kind.variants.all) if is_union else ()
