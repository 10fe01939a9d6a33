"""Media types, as far as they decide how a body is encoded and decoded."""

from __future__ import annotations

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def as_sent(media_type: str) -> str:
    """Return a media type in lower case, its parameters as they are written.

    Some servers compare parameters as text, so they are sent as the description has them.
    """
    name, semicolon, parameters = media_type.partition(";")
    return f"{name.lower()}{semicolon}{parameters}"


def essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip()


def is_json(media_type: str) -> bool:
    """Return whether a body is JSON: `application/json`, `text/json`, any `+json` (RFC 6839, 3.1),
    or a range that includes it."""
    name = essence(media_type)
    return name in ("*/*", "application/*", "") or name.endswith(("/json", "+json"))


def is_text(media_type: str) -> bool:
    """Return whether a body is text that is not JSON."""
    return media_type.startswith("text/") and not is_json(media_type)


def is_xml(media_type: str) -> bool:
    """Return whether a body is XML (RFC 7303, 4 and 8.1), which clients do not write."""
    return essence(media_type).endswith(("/xml", "+xml"))
