"""Short forms of long texts, for error messages."""

from __future__ import annotations


def shorten(text: str, limit: int = 60) -> str:
    """Return the text, cut to `limit` characters with an ellipsis at the end."""
    return text if len(text) <= limit else text[: limit - 1] + "…"
