"""Which media type of a body a client sends or reads; the rule is the same for every target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model.api import Content
from generator.model.media import FORM, MULTIPART, essence, is_json, is_text, is_xml
from generator.model.types import ListOf, MapOf, Named, Record, TypeDef, TypeRef

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
    kept: dict[tuple[TypeRef | None, str], Content] = {}
    for content in sorted(contents, key=lambda c: not is_json(c.media_type)):
        # All JSON is read in one way, and so is a text that is JSON by another name. Of what is
        # neither each is named, as an answer in another one is not what the description says.
        json = (content.type, "")
        as_json = is_json(content.media_type) or (
            json in kept and _is_json_by_another_name(content, types)
        )
        key = json if as_json else (content.type, content.media_type)
        kept.setdefault(key, content)
    return tuple(kept.values())


def _is_json_by_another_name(content: Content, types: Mapping[str, TypeDef]) -> bool:
    """Whether a media type is a text whose type is an object or a list."""
    if not is_text(content.media_type):
        return False
    stated = content.type
    made = types.get(stated.name) if isinstance(stated, Named) else stated
    return isinstance(made, Record | ListOf | MapOf)
