"""Patterns: regular expressions of ECMA-262."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import quote_text

INVALID = Code(
    "invalid-pattern",
    Level.WARNING,
    "A pattern is not a valid regular expression of ECMAScript.",
    "Patterns of JSON Schema follow ECMA-262 (2020-12 Validation, 6.3.3); \\A, \\Z and possessive"
    " quantifiers, for example, belong to other dialects. The client does not check patterns.",
    "Correct the pattern: write ^ and $ instead of \\A and \\Z.",
    "pattern: '['",
)


def check_patterns(description: Description) -> Iterator[Finding]:
    """Yield a finding for each pattern that is not valid."""
    validity = dict[str, bool]()
    for pointer, schema in description.schemas:
        if "pattern" not in schema:
            continue
        pattern = schema["pattern"]
        if pattern not in validity:
            validity[pattern] = is_pattern(pattern)
        if not validity[pattern]:
            message = f"{quote_text(pattern)} is not a valid regular expression"
            yield description.create_finding(INVALID, message, f"{pointer}/pattern")


def is_pattern(text: str) -> bool:
    """Whether a string is a regular expression of ECMA-262."""
    return bool(_create_validator().is_valid(text))


@cache
def _create_validator() -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for({"format": "regex"}, validate_formats=True)


CHECK = Check("patterns", (INVALID,), check_patterns)
