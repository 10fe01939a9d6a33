"""Media types, as far as they decide what becomes of a body."""

from __future__ import annotations

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def is_json(media_type: str) -> bool:
    """Whether content is JSON: `application/json` or `text/json`, any `+json` (RFC 6839, 3.1), or a
    range that has it."""
    essence = media_type.partition(";")[0].strip()
    ranges = ("*/*", "application/*", "")
    return essence in ranges or essence.endswith(("/json", "+json"))


def is_text(media_type: str) -> bool:
    """Whether content is text that is not JSON."""
    return media_type.startswith("text/") and not is_json(media_type)


def is_xml(media_type: str) -> bool:
    """Whether content is XML (RFC 7303, 4 and 8.1), which clients do not write."""
    essence = media_type.partition(";")[0].strip()
    return essence.endswith(("/xml", "+xml"))
