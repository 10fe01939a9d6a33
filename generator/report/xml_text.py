"""Text inside of XML 1.0."""

from __future__ import annotations

from generator.report.finding_text import one_line


def xml_text(text: str) -> str:
    """One line for the content of an element, without the characters that XML 1.0 forbids, for
    which there is no escape."""
    # Imported late: this module of the standard library imports a whole HTTP client.
    from xml.sax.saxutils import escape

    return escape(one_line(text))


def xml_attribute(text: str) -> str:
    """One line for the value of an attribute, with its quotes."""
    from xml.sax.saxutils import quoteattr

    return quoteattr(one_line(text))
