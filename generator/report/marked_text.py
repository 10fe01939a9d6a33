"""Texts in which names and values stand between backticks, such as the messages of changes."""

from __future__ import annotations

from generator.record import record
from generator.report.finding_text import one_line


@record
class Span:
    """A piece of a text; `code` says that it stood between backticks."""

    code: bool
    text: str


def split_code(text: str) -> list[Span]:
    """Split a text at its backticks; where they do not pair up, it is one span of no code."""
    parts = one_line(text).split("`")
    if len(parts) % 2 == 0:
        return [Span(False, "`".join(parts))]
    return [Span(n % 2 == 1, part) for n, part in enumerate(parts) if part]
