"""How much of a document is read before it is refused."""

from __future__ import annotations

from generator.findings import Code, Level

MAX_DEPTH = 200
"""Levels of nesting. Real descriptions stay below 60; what comes later may recurse on this."""

MAX_ALIASED = 1_000_000
"""Values that are reached through YAML aliases, counted as often as they are reached."""

TOO_DEEP_MESSAGE = f"nested deeper than {MAX_DEPTH} levels"

TOO_DEEP = Code(
    "nesting-too-deep",
    Level.ERROR,
    f"The document nests deeper than {MAX_DEPTH} levels.",
    "Descriptions nest a few dozen levels; a deeper one is damaged, or made to exhaust whoever"
    " reads it.",
    "Move deeply nested schemas to components and refer to them.",
    "[[[[[[[[[[...]]]]]]]]]]",
)

CODES: tuple[Code, ...] = (TOO_DEEP,)
