"""Which media type of a body a client sends or reads; the rule is the same for every target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model.api import Content
from generator.model.media import FORM, MULTIPART, essence, is_json, is_text, is_xml
from generator.model.types import ListOf, MapOf, Named, Record, TypeDef

__all__ = [
    "FORM",
    "MULTIPART",
    "essence",
    "is_json",
    "is_text",
    "is_xml",
    "read",
    "sent",
]


def sent(contents: Sequence[Content]) -> Content | None:
    """What a request holds: multipart if it is first, else JSON, else a form, else the first."""
    if not contents:
        return None
    if essence(contents[0].media_type) == MULTIPART:
        return contents[0]
    return (
        next((c for c in contents if is_json(c.media_type)), None)
        or next((c for c in contents if essence(c.media_type) == FORM), None)
        or contents[0]
    )


def read(
    contents: Sequence[Content], types: Mapping[str, TypeDef]
) -> tuple[Content, ...]:
    """The contents of a response, those with the type of another one left out, JSON ones first."""
    kept: list[Content] = []
    for content in sorted(contents, key=lambda c: not is_json(c.media_type)):
        if not any(c.type == content.type and _alike(c, content, types) for c in kept):
            kept.append(content)
    return tuple(kept)


def _alike(one: Content, other: Content, types: Mapping[str, TypeDef]) -> bool:
    """Whether two media types of one type are read in one way.

    A text that is an object or a list is JSON by another name. Of what else is not JSON each is
    named, as an answer in another one is not what the description says.
    """
    if is_json(one.media_type) and is_json(other.media_type):
        return True
    if is_json(one.media_type) and is_text(other.media_type):
        made = types.get(one.type.name) if isinstance(one.type, Named) else one.type
        return isinstance(made, Record | ListOf | MapOf)
    return one.media_type == other.media_type
