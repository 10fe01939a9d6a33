"""Words of a docstring about a value: its format, limits and default."""

from __future__ import annotations

from collections.abc import Iterator

from generator.json_value import JsonValue
from generator.languages.python.literals import is_readable
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

_MOST_VALUES = 12
_CLOSING = frozenset("`'\")]}>")
_MOST_CHARACTERS = 200


def describe_limits(ref: TypeRef) -> str:
    """Return format and limits of a type in words, empty if it has none."""
    if isinstance(ref, Primitive) and not ref.format and ref.limits is NO_LIMITS:
        return ""
    return ", ".join(_limits(ref))


def describe_default(value: JsonValue | None) -> str:
    """Return the default as JSON in words, empty if there is none."""
    return "" if value is None else f"default {_cut(value.json)}"


def join_description(name: str, doc: str, facts: list[str]) -> str:
    """Return an item of a docstring's section: `name: The description. Fact, fact.`"""
    about = ", ".join([fact for fact in facts if fact])
    if not is_readable(doc):
        return f"{name}: {about}." if about else f"{name}:"
    if not about:
        return f"{name}: {doc.strip()}"
    return f"{name}: {end_sentence(doc)} {about[0].upper()}{about[1:]}."


def end_sentence(text: str) -> str:
    """Return a text with a full stop at its end, unless it ends with a punctuation mark."""
    text = text.strip()
    return f"{text}." if text[-1:].isalnum() or text[-1:] in _CLOSING else text


def _cut(text: str) -> str:
    """Return the text or its beginning, as a shared value is repeated wherever it is used."""
    if len(text) <= _MOST_CHARACTERS:
        return text
    return f"{text[:_MOST_CHARACTERS]}..."


def _limits(ref: TypeRef) -> Iterator[str]:
    match ref:
        case Nullable(inner=inner):
            yield from _limits(inner)
        case Primitive(kind=kind, format=form, limits=limits):
            if form:
                yield f"format {_cut(form)}"
            if limits is not NO_LIMITS:
                is_text = kind is Kind.STRING
                yield from _text_limits(limits) if is_text else _number_limits(limits)
        case ListOf(item=item, limits=limits):
            if limits is not NO_LIMITS:
                yield from _count(limits.min_items, limits.max_items, "item")
                if limits.unique_items:
                    yield "items must be unique"
            of_item = describe_limits(item)
            if of_item:
                yield f"for each item: {of_item}"
        case MapOf(limits=limits) if limits is not NO_LIMITS:
            yield from _count(limits.min_properties, limits.max_properties, "property")
        case Constant(values=values):
            listed = ", ".join(_cut(value.json) for value in values[:_MOST_VALUES])
            more = len(values) - _MOST_VALUES
            yield f"one of {listed}" + (f" and {more} more" if more > 0 else "")
        case _:
            return


def _number_limits(limits: Limits) -> Iterator[str]:
    for text, value in (
        ("at least", limits.minimum),
        ("greater than", limits.exclusive_minimum),
        ("at most", limits.maximum),
        ("less than", limits.exclusive_maximum),
        ("a multiple of", limits.multiple_of),
    ):
        if value is not None:
            yield f"{text} {value}"


def _text_limits(limits: Limits) -> Iterator[str]:
    if limits.min_length == 1 and limits.max_length is None:
        yield "must not be empty"
    else:
        yield from _count(limits.min_length, limits.max_length, "character")
    if limits.pattern:
        yield f"must match `{_cut(limits.pattern)}`"


def _count(least: int | None, most: int | None, unit: str) -> Iterator[str]:
    if least is not None and most is not None:
        yield f"{least} to {most} {_plural(unit)}"
    elif least is not None:
        yield f"at least {least} {unit if least == 1 else _plural(unit)}"
    elif most is not None:
        yield f"at most {most} {unit if most == 1 else _plural(unit)}"


def _plural(unit: str) -> str:
    return "properties" if unit == "property" else f"{unit}s"
