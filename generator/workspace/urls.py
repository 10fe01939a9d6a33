"""URLs as arguments, and as they are stored and shown: without what may be secret."""

from __future__ import annotations

import re

_USER = re.compile(r"(://)[^/?#]*@")
_HIDDEN = "..."


def is_url(text: str) -> bool:
    """Whether an argument is a URL rather than a file name."""
    return "://" in text


def redact_url(text: str) -> str:
    """Return a URL without the values of its query, its fragment and its user.

    The names in the query stay. A text that is not a URL stays as it is.
    """
    if not is_url(text):
        return text
    address, mark, query = text.partition("#")[0].partition("?")
    address = _USER.sub(rf"\1{_HIDDEN}@", address)
    return address + mark + "&".join(map(_redact_part, query.split("&")))


def _redact_part(part: str) -> str:
    name, equals, value = part.partition("=")
    if not equals:
        return _HIDDEN if name else ""
    return f"{name}={_HIDDEN}" if value else part
