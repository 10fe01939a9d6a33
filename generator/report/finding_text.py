"""A finding as one line of plain text."""

from __future__ import annotations

from generator.characters import is_plain
from generator.findings import Finding, Location


def finding_line(finding: Finding) -> str:
    """`file:line:column: level CODE message (pointer)`, with the other ends in the message."""
    message = finding.message
    for place in finding.related:
        message += f"; see also {_place(place, finding.at.document)}"
    return one_line(
        f"{_place(finding.at)}: {finding.level.value} {finding.code.id} "
        f"{message} ({finding.at.pointer})"
    )


def one_line(text: str) -> str:
    """`text` with every character that is not printable, or not to be seen, as its escape.

    Descriptions are hostile: a line break would forge a finding, an escape sequence would drive the
    terminal, a bidirectional mark would reorder the line.
    """
    if is_plain(text):
        return text
    return "".join(
        c if is_plain(c) else c.encode("unicode_escape").decode() for c in text
    )


def _place(at: Location, known_document: str | None = None) -> str:
    position = f"{at.line}:{at.column}"
    return position if at.document == known_document else f"{at.document}:{position}"
