"""The media types that a client sends and decodes; the same rules for every target."""

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
    "select_request_media_type",
    "select_response_media_types",
]


def select_request_media_type(media_types: Sequence[MediaType]) -> MediaType | None:
    """Select the media type of a request: the first if multipart, else JSON, a form, the first."""
    if not media_types:
        return None
    if essence(media_types[0].name) == MULTIPART:
        return media_types[0]
    return (
        next((c for c in media_types if is_json(c.name)), None)
        or next((c for c in media_types if essence(c.name) == FORM), None)
        or media_types[0]
    )


def select_response_media_types(
    media_types: Sequence[MediaType], types: Mapping[str, TypeDef]
) -> tuple[MediaType, ...]:
    """Return the media types of a response without repeated types, JSON first."""
    kept: dict[tuple[TypeRef | None, str], MediaType] = {}
    for media_type in sorted(media_types, key=lambda c: not is_json(c.name)):
        # All JSON is decoded in the same way, as is text that is JSON by another name. Any other
        # media type is listed, so that a response in a media type not described is a mismatch.
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
    ref = media_type.type
    resolved = types.get(ref.name) if isinstance(ref, Named) else ref
    return isinstance(resolved, Record | ListOf | MapOf)
