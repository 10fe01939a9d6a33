"""Findings about keys and values that YAML and JSON share."""

from __future__ import annotations

import json

from generator.findings import Code, Level, Location

DUPLICATE_KEY = Code(
    "duplicate-key",
    Level.WARNING,
    "An object has the same key twice; the last one counts.",
    "Readers differ on which one counts (RFC 8259, 4) and YAML forbids it (1.2, 3.2.1.1); nearly"
    " all loaders drop the first without a word, and what it said is lost.",
    "Remove one of the two, or rename it.",
    "paths:\n  /a: {}\n  /a: {}",
)
UNREPRESENTABLE = Code(
    "unrepresentable-number",
    Level.WARNING,
    "A number is infinite, not a number, or too large; it is read as a text.",
    "JSON has no value for it (RFC 8259, 6), so no message could ever carry it.",
    "Write a finite number, or leave the limit out where none is meant.",
    "maximum: .inf",
)
SURROGATE = Code(
    "lone-surrogate",
    Level.WARNING,
    "A text holds half a character; it is replaced by U+FFFD.",
    "An escape such as \\ud83d stands for a character only together with its second half; alone"
    " it cannot be written to any file (RFC 8259, 8.2).",
    "Write the whole pair, or the character itself.",
    '"title": "\\ud83d"',
)

CODES: tuple[Code, ...] = (DUPLICATE_KEY, UNREPRESENTABLE, SURROGATE)


def duplicate_message(key: str, first: Location) -> str:
    """What the finding about a repeated key says; `first` is where it stands first."""
    shown = json.dumps(key, ensure_ascii=False)
    return f"{shown} again, first in line {first.line}; the last counts"


def unrepresentable_message(text: str) -> str:
    """What the finding about a number outside of JSON says."""
    shown = text if len(text) <= 24 else f"{text[:20]}... ({len(text)} characters)"
    return f"{shown} is no number that JSON can hold"
