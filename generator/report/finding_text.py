"""A finding as one line of plain text."""

from __future__ import annotations

from generator.characters import is_plain
from generator.findings import Finding, Location


def finding_line(finding: Finding) -> str:
    """Return a finding as `file:line:column: level CODE message (pointer)`.

    The message ends with the related locations.
    """
    message = finding.message
    for location in finding.related:
        message += f"; see also {_format_location(location, finding.at.document)}"
    return one_line(
        f"{_format_location(finding.at)}: {finding.level.value} {finding.code.id} "
        f"{message} ({finding.at.pointer})"
    )


def one_line(text: str) -> str:
    """Return a text on one line, with every invisible or unprintable character escaped.

    Descriptions are hostile: a line break would forge a finding, an escape sequence would control
    the terminal, a bidirectional mark would reorder the line.
    """
    if is_plain(text):
        return text
    return "".join(
        c if is_plain(c) else c.encode("unicode_escape").decode() for c in text
    )


def _format_location(location: Location, omitted_document: str | None = None) -> str:
    position = f"{location.line}:{location.column}"
    if location.document == omitted_document:
        return position
    return f"{location.document}:{position}"
