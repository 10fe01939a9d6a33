"""Media types, as far as they decide what becomes of a body."""

from __future__ import annotations

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def is_json(media_type: str) -> bool:
    """Whether content is JSON: `application/json`, any `+json` (RFC 6839, 3.1), or any at all."""
    essence = media_type.partition(";")[0].strip()
    return essence in ("application/json", "*/*", "") or essence.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether content is text that is not JSON."""
    return media_type.startswith("text/")
