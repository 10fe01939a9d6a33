"""The media types that a client sends and decodes; the same rules for every target."""

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
    "select_request_content",
    "select_response_contents",
]


def select_request_content(contents: Sequence[Content]) -> Content | None:
    """Select the media type of a request: the first if multipart, else JSON, a form, the first."""
    if not contents:
        return None
    if essence(contents[0].media_type) == MULTIPART:
        return contents[0]
    return (
        next((c for c in contents if is_json(c.media_type)), None)
        or next((c for c in contents if essence(c.media_type) == FORM), None)
        or contents[0]
    )


def select_response_contents(
    contents: Sequence[Content], types: Mapping[str, TypeDef]
) -> tuple[Content, ...]:
    """Return the media types of a response without repeated types, JSON first."""
    kept: dict[tuple[TypeRef | None, str], Content] = {}
    for content in sorted(contents, key=lambda c: not is_json(c.media_type)):
        # All JSON is decoded in the same way, as is text that is JSON by another name. Any other
        # media type is listed, so that a response in a media type not described is a mismatch.
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
    ref = content.type
    resolved = types.get(ref.name) if isinstance(ref, Named) else ref
    return isinstance(resolved, Record | ListOf | MapOf)
