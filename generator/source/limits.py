"""How much of a document is read before it is refused."""

from __future__ import annotations

from generator.findings import Code, Level
from generator.json_types import Json

MAX_BYTES = 64_000_000
"""Bytes of a description, all of its files together. The largest published have 40 million."""

MAX_DEPTH = 200
"""Levels of nesting. Real descriptions stay below 60; what comes later may recurse on this."""

FREE_ALIASED, TIMES_ALIASED = 20_000, 10
"""Values that may be reached through YAML aliases, counted as often as they are reached: some in
any text, and more in proportion to the values that are written."""

FREE_PLACES, TIMES_PLACES = 10_000_000, 30
"""Characters that the JSON Pointers of all values may have together: some in any text, and more for
each character of it. Published descriptions stay below 5 for each."""

_HOLDERS = frozenset((dict, list))
TOO_DEEP_MESSAGE = f"nested deeper than {MAX_DEPTH} levels"

TOO_DEEP = Code(
    "nesting-too-deep",
    Level.ERROR,
    f"The document is nested deeper than {MAX_DEPTH} levels.",
    "Descriptions have a few dozen levels. A deeper one is damaged, or made to exhaust a program.",
    "Move deeply nested schemas to components and refer to them.",
    "[[[[[[[[[[...]]]]]]]]]]",
)

TOO_LONG_PLACES = Code(
    "places-too-long",
    Level.ERROR,
    "Names are so long, or nested so deeply, that the JSON Pointers into the document are too"
    " long.",
    "A pointer consists of the names of everything around a value (RFC 6901). A name of a"
    " million characters with thousands of values inside it would take gigabytes of memory.",
    "Shorten the names, or move their values to components.",
    "aaaa...: [0, 0, 0, ...]   # thousands of each",
)

CODES: tuple[Code, ...] = (TOO_DEEP, TOO_LONG_PLACES)


def places_too_long(data: Json, characters: int) -> bool:
    """Whether the pointers of all values in a document are longer together than its text allows."""
    limit = FREE_PLACES + TIMES_PLACES * characters
    # The names themselves are a part of the text, however long they are.
    total = characters
    todo: list[tuple[Json, int]] = [(data, 1)] if data.__class__ in _HOLDERS else []
    while todo:
        value, length = todo.pop()
        if isinstance(value, dict):
            total += length * len(value)
            for key, part in value.items():
                if part.__class__ is dict or part.__class__ is list:
                    todo.append((part, length + 1 + len(key)))
        elif isinstance(value, list):
            length += 5
            total += length * len(value)
            todo += [(p, length) for p in value if p.__class__ in _HOLDERS]
        if total > limit:
            return True
    return False
