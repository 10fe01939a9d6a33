"""Which media type of a body a client sends or reads; the rule is the same for every target."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.api import Content
from generator.model.media import FORM, MULTIPART, is_json, is_text

__all__ = ["FORM", "MULTIPART", "is_json", "is_text", "read", "sent"]


def sent(contents: Sequence[Content]) -> Content | None:
    """What a request holds: multipart if it is first, else JSON, else a form, else the first."""
    if not contents:
        return None
    if contents[0].media_type == MULTIPART:
        return contents[0]
    return (
        next((c for c in contents if is_json(c.media_type)), None)
        or next((c for c in contents if c.media_type == FORM), None)
        or contents[0]
    )


def read(contents: Sequence[Content]) -> tuple[Content, ...]:
    """The contents of a response, those with the type of another one left out, JSON ones first."""
    kept: dict[object, Content] = {}
    for content in sorted(contents, key=lambda c: not is_json(c.media_type)):
        # All JSON is read in one way; of what is none each is named, as an answer in another one is
        # not what the description says.
        name = "" if is_json(content.media_type) else content.media_type
        kept.setdefault((content.type, name), content)
    return tuple(kept.values())
