"""Findings about keys and values that YAML and JSON share."""

from __future__ import annotations

import json

from generator.findings import Code, Level, Location

DUPLICATE_KEY = Code(
    "duplicate-key",
    Level.WARNING,
    "An object has the same key twice; the last one is used.",
    "Parsers differ in which of the two they use (RFC 8259, 4), and YAML forbids it (1.2,"
    " 3.2.1.1). Nearly all parsers drop the first one silently, and its value is lost.",
    "Remove or rename one of the two.",
    "paths:\n  /a: {}\n  /a: {}",
)
UNREPRESENTABLE = Code(
    "unrepresentable-number",
    Level.WARNING,
    "A number is infinite, not a number, or too large; it is read as a string.",
    "JSON has no value for it (RFC 8259, 6), so no message can contain it.",
    "Write a finite number, or remove the limit.",
    "maximum: .inf",
)
SURROGATE = Code(
    "lone-surrogate",
    Level.WARNING,
    "A string contains half of a surrogate pair; it is replaced with U+FFFD.",
    "An escape such as \\ud83d is a character only together with its second half; alone it cannot"
    " be written to a file (RFC 8259, 8.2).",
    "Write the full pair, or the character itself.",
    '"title": "\\ud83d"',
)

CODES: tuple[Code, ...] = (DUPLICATE_KEY, UNREPRESENTABLE, SURROGATE)


def duplicate_message(key: str, first: Location) -> str:
    """What the finding about a repeated key says; `first` is where it stands first."""
    shown = json.dumps(key, ensure_ascii=False)
    return (
        f"the key {shown} was already used in line {first.line}; the last one is used"
    )


def unrepresentable_message(text: str) -> str:
    """What the finding about a number outside of JSON says."""
    shown = text if len(text) <= 24 else f"{text[:20]}... ({len(text)} characters)"
    return f"JSON cannot represent the number {shown}"
