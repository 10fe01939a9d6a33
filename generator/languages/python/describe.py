"""What a docstring says of a value: its type, limits and default."""

from __future__ import annotations

from collections.abc import Iterator

from generator.json_value import JsonValue
from generator.model.types import (
    NO_LIMITS,
    Constant,
    Kind,
    Limits,
    ListOf,
    MapOf,
    Nullable,
    Primitive,
    TypeRef,
)

_SHOWN = 12
_LONGEST = 200


def limits(ref: TypeRef) -> str:
    """Format and limits of a type as words, empty where there are none to tell."""
    return ", ".join(_words(ref))


def default(value: JsonValue | None) -> str:
    """The default as JSON, as a sentence's end."""
    return "" if value is None else f"the server's default is {_cut(value.json)}"


def _cut(text: str) -> str:
    """The text, or its beginning: what is shared is told wherever it is used."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _words(ref: TypeRef) -> Iterator[str]:
    match ref:
        case Nullable(inner=inner):
            yield from _words(inner)
        case Primitive(kind=kind, format=form, limits=stated):
            if form:
                yield f"format {_cut(form)}"
            if stated is not NO_LIMITS:
                yield from (
                    _number(stated) if kind is not Kind.STRING else _string(stated)
                )
        case ListOf(item=item, limits=stated):
            if stated is not NO_LIMITS:
                yield from _count(stated.min_items, stated.max_items, "items")
                if stated.unique_items:
                    yield "all different"
            inside = limits(item)
            if inside:
                yield f"each {inside}"
        case MapOf(limits=stated) if stated is not NO_LIMITS:
            yield from _count(
                stated.min_properties, stated.max_properties, "properties"
            )
        case Constant(values=values):
            shown = ", ".join(_cut(value.json) for value in values[:_SHOWN])
            more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
            yield f"one of {shown}{more}"
        case _:
            return


def _number(stated: Limits) -> Iterator[str]:
    for text, value in (
        ("at least", stated.minimum),
        ("more than", stated.exclusive_minimum),
        ("at most", stated.maximum),
        ("less than", stated.exclusive_maximum),
        ("a multiple of", stated.multiple_of),
    ):
        if value is not None:
            yield f"{text} {value}"


def _string(stated: Limits) -> Iterator[str]:
    if stated.min_length == 1 and stated.max_length is None:
        yield "not empty"
    else:
        yield from _count(stated.min_length, stated.max_length, "characters")
    if stated.pattern:
        yield f"matches {_cut(stated.pattern)}"


def _count(least: int | None, most: int | None, unit: str) -> Iterator[str]:
    if least is not None and most is not None:
        yield f"{least} to {most} {unit}"
    elif least is not None:
        yield f"at least {least} {unit}"
    elif most is not None:
        yield f"at most {most} {unit}"
