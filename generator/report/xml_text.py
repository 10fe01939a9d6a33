"""Text inside of XML 1.0."""

from __future__ import annotations

from generator.report.finding_text import one_line


def xml_text(text: str) -> str:
    """One line for the content of an element, without the characters that XML 1.0 forbids, which no
    escape brings in."""
    # Only here: it brings a whole HTTP client with it, whatever is to be told.
    from xml.sax.saxutils import escape

    return escape(one_line(text))


def xml_attribute(text: str) -> str:
    """One line for the value of an attribute, with its quotes."""
    from xml.sax.saxutils import quoteattr

    return quoteattr(one_line(text))
