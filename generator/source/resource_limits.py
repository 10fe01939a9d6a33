"""Limits of a document, beyond which it is refused."""

from __future__ import annotations

from generator.findings import Code, Level
from generator.json_types import Json

MAX_BYTES = 64_000_000
"""Bytes of a description, all of its files together. The largest published ones have 40 million."""

MAX_DEPTH = 200
"""Levels of nesting. Published descriptions have fewer than 60; later phases may recurse."""

FREE_ALIASED_VALUES, ALIASED_VALUES_PER_VALUE = 20_000, 10
"""Values that may be reached through YAML aliases, counted as often as they are reached: a number
for any text, and a number for each value that is written."""

FREE_POINTER_CHARACTERS, POINTER_CHARACTERS_PER_CHARACTER = 10_000_000, 30
"""Characters that the JSON Pointers of all values may have together: a number for any text, and a
number for each character of the text. Published descriptions have fewer than 5 for each."""

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

POINTERS_TOO_LONG = Code(
    "places-too-long",
    Level.ERROR,
    "Names are so long, or nested so deeply, that the JSON Pointers into the document are too"
    " long.",
    "A pointer consists of the names of everything around a value (RFC 6901). A name of a"
    " million characters with thousands of values inside it would take gigabytes of memory.",
    "Shorten the names, or move their values to components.",
    "aaaa...: [0, 0, 0, ...]   # thousands of each",
)

CODES: tuple[Code, ...] = (TOO_DEEP, POINTERS_TOO_LONG)


def are_pointers_too_long(data: Json, characters: int) -> bool:
    """Whether the pointers of all values together are longer than the limit for a text."""
    limit = FREE_POINTER_CHARACTERS + POINTER_CHARACTERS_PER_CHARACTER * characters
    # The names themselves are part of the text.
    total = characters
    waiting: list[tuple[Json, int]] = [(data, 1)] if data.__class__ in _HOLDERS else []
    while waiting:
        value, length = waiting.pop()
        if isinstance(value, dict):
            total += length * len(value)
            for key, part in value.items():
                if part.__class__ is dict or part.__class__ is list:
                    waiting.append((part, length + 1 + len(key)))
        elif isinstance(value, list):
            length += 5
            total += length * len(value)
            waiting += [(p, length) for p in value if p.__class__ in _HOLDERS]
        if total > limit:
            return True
    return False
