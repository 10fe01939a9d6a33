"""Which media type of a body a client sends or reads; the rule is the same for every target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model.api import MediaType
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


def sent(media_types: Sequence[MediaType]) -> MediaType | None:
    """What a request holds: multipart if it is first, else JSON, else a form, else the first."""
    if not media_types:
        return None
    if essence(media_types[0].name) == MULTIPART:
        return media_types[0]
    return (
        next((c for c in media_types if is_json(c.name)), None)
        or next((c for c in media_types if essence(c.name) == FORM), None)
        or media_types[0]
    )


def read(
    media_types: Sequence[MediaType], types: Mapping[str, TypeDef]
) -> tuple[MediaType, ...]:
    """The media types of a response, JSON ones first, without those that repeat a type."""
    kept: dict[tuple[TypeRef | None, str], MediaType] = {}
    for media_type in sorted(media_types, key=lambda c: not is_json(c.name)):
        # All JSON is read in one way, and so is a text that is JSON by another name. Of what is
        # neither each is named, as an answer in another one is not what the description says.
        json = (media_type.type, "")
        as_json = is_json(media_type.name) or (
            json in kept and _is_json_by_another_name(media_type, types)
        )
        key = json if as_json else (media_type.type, media_type.name)
        kept.setdefault(key, media_type)
    return tuple(kept.values())


def _is_json_by_another_name(
    media_type: MediaType, types: Mapping[str, TypeDef]
) -> bool:
    """Whether a media type is a text whose type is an object or a list."""
    if not is_text(media_type.name):
        return False
    stated = media_type.type
    made = types.get(stated.name) if isinstance(stated, Named) else stated
    return isinstance(made, Record | ListOf | MapOf)
