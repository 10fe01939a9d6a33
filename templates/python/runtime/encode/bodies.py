"""Encodes request bodies: chooses the media type, and serializes the value.

See OpenAPI 3.1, 4.8.13 to 4.8.15. `request.py` calls `encode_body`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeGuard, cast
from urllib.parse import quote_plus

from .. import media
from ..operation import Body, Encoding
from . import files
from .json_values import Json, encode_json, get_properties, to_json_value, to_text
from .parameters import flatten_deep_object

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


class EncodedBody:
    """A body ready to send: `content` or `parts`.

    `media_type` is None for multipart, because the HTTP library chooses the boundary.
    """

    __slots__ = ("content", "media_type", "parts")

    def __init__(
        self,
        media_type: str | None,
        content: bytes | files.FileStream | None = None,
        parts: list[files.Part] | None = None,
    ) -> None:
        self.media_type = media_type
        self.content = content
        self.parts = parts


def encode_body(body: Body, value: object, open_files: ExitStack) -> EncodedBody:
    """Encode a body in the media type that suits its value.

    That is multipart if the description lists it first or the value contains a file, else JSON,
    else a form, else the first listed media type. The caller closes the files in `open_files`.
    Raises ValueError, TypeError, RecursionError or OSError for a value that cannot be sent.
    """
    fields = get_properties(value)
    if fields is None:
        return _encode_value(body, value, open_files)
    prefers_multipart = body.multipart and (
        media.parse_essence(body.media_types[0]) == media.MULTIPART
        or any(files.contains_file(member) for member in fields.values())
    )
    # Empty lists become no part at all; other media types can represent them.
    if prefers_multipart and (parts := _build_parts(body, fields, open_files)):
        return EncodedBody(None, parts=parts)
    if body.json is not None:
        return EncodedBody(
            _resolve_media_range(body.json),
            encode_json(fields if isinstance(value, dict) else value),
        )
    if body.form:
        return EncodedBody(body.form, _encode_form(body, fields))
    if body.multipart:
        if parts := _build_parts(body, fields, open_files):
            return EncodedBody(None, parts=parts)
        # A body without parts, which the HTTP library cannot write.
        return EncodedBody(f"{media.MULTIPART}; boundary=end", b"--end--\r\n")
    return _encode_structured(
        body.media_types[0], fields if isinstance(value, dict) else value
    )


def _encode_value(body: Body, value: object, open_files: ExitStack) -> EncodedBody:
    first = body.media_types[0]
    if files.is_file_content(value):
        for media_type in body.media_types:
            if not media.is_json(media_type) or "*" in media_type:
                name = "application/octet-stream" if "*" in media_type else media_type
                return EncodedBody(name, files.open_content(value, open_files))
    if body.json is not None:
        return EncodedBody(_resolve_media_range(body.json), encode_json(value))
    json_value = to_json_value(value)
    if media.parse_essence(first) == media.MULTIPART:
        raise ValueError(f"only an object can be sent as {first}")
    if isinstance(json_value, list | tuple | dict):
        return _encode_structured(first, json_value)
    if json_value is None:
        raise ValueError(f"null cannot be sent as {first}")
    if media.is_text(first):
        first = f"{media.parse_essence(first)}; charset=utf-8"
        first = first.replace("text/*", "text/plain")
    return EncodedBody(first, to_text(json_value).encode())


def _encode_structured(media_type: str, value: object) -> EncodedBody:
    """Encode an object or a list in a media type that is neither JSON nor a form.

    It is written as JSON, of which YAML is a superset, or as one JSON text on each line. Raises
    ValueError for XML and for other multipart media types.
    """
    if media.is_xml(media_type) or media.parse_essence(media_type).startswith(
        "multipart/"
    ):
        kind = "a list" if isinstance(value, list | tuple) else "an object"
        raise ValueError(f"{kind} cannot be sent as {media_type}")
    if media.is_json_lines(media_type) and isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return EncodedBody(
            media_type, b"".join(encode_json(item) + b"\n" for item in items)
        )
    return EncodedBody(media_type, encode_json(value))


def _resolve_media_range(media_type: str) -> str:
    return "application/json" if "*" in media_type else media_type


def _serialize_property(
    encoding: Encoding | None, value: object
) -> tuple[list[Json], str | None]:
    """Return the values of one property, and their media type unless it is plain text.

    The defaults of OpenAPI apply: a list is sent item by item, an object as JSON, others as text.
    """
    json_value = to_json_value(value)
    if encoding is not None and encoding.media_type is not None:
        if media.is_json(encoding.media_type):
            return [encode_json(json_value).decode()], encoding.media_type
        if not isinstance(json_value, list | tuple | dict):
            return [json_value], encoding.media_type
    if isinstance(json_value, list | tuple):
        return list(json_value), None
    return [json_value], None


def _encode_form(body: Body, fields: dict[str, object]) -> bytes:
    # A form has no null. An empty value is the closest, and differs from a missing field.
    pairs: list[str] = []
    for name, value in fields.items():
        encoding = body.encodings.get(name)
        if _is_styled(encoding):
            pairs += [
                f"{quote_plus(n)}={v}"
                for n, v in _serialize_by_style(encoding, value, quote_plus)
            ]
        else:
            items, _ = _serialize_property(encoding, value)
            pairs += [
                f"{quote_plus(name)}={quote_plus(_to_form_text(item))}"
                for item in items
            ]
    return "&".join(pairs).encode("ascii")


def _is_styled(encoding: Encoding | None) -> TypeGuard[Encoding]:
    return encoding is not None and encoding.media_type is None and bool(encoding.style)


def _serialize_by_style(
    encoding: Encoding, value: object, escape: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Return names and values of one property by its style; only the values are escaped."""
    name, style, json_value = encoding.name, encoding.style or "", to_json_value(value)
    explode = style == "form" if encoding.explode is None else encoding.explode
    delimiter = _DELIMITERS.get(style, ",")
    if delimiter != ",":
        delimiter = escape(delimiter)
    if style == "deepObject":
        return [
            (key, escape(_to_form_text(v)))
            for key, v in flatten_deep_object(name, json_value)
        ]
    if isinstance(json_value, list | tuple):
        items = [escape(_to_form_text(item)) for item in json_value]
        if explode:
            return [(name, item) for item in items]
        return [(name, delimiter.join(items))]
    if isinstance(json_value, dict):
        pairs = [(n, escape(_to_form_text(v))) for n, v in json_value.items()]
        if explode:
            return pairs
        return [
            (name, delimiter.join(part for n, v in pairs for part in (escape(n), v)))
        ]
    return [(name, escape(_to_form_text(json_value)))]


def _to_form_text(value: Json) -> str:
    return "" if value is None else to_text(value)


def _build_parts(
    body: Body, fields: dict[str, object], open_files: ExitStack
) -> list[files.Part]:
    parts: list[files.Part] = []
    for name, value in fields.items():
        encoding = body.encodings.get(name)
        media_type = None if encoding is None else encoding.media_type
        if media_type is not None and ("," in media_type or "*" in media_type):
            media_type = None  # not a single media type; the file name decides
        if files.is_file(value):
            parts.append(files.build_part(name, value, open_files, media_type))
        elif files.contains_file(value):
            for item in cast("list[object]", value):
                if files.is_file(item):
                    parts.append(files.build_part(name, item, open_files, media_type))
                else:
                    parts.extend(_build_field_parts(name, encoding, item))
        else:
            parts.extend(_build_field_parts(name, encoding, value))
    return parts


def _build_field_parts(
    name: str, encoding: Encoding | None, value: object
) -> list[files.Part]:
    if _is_styled(encoding):
        styled = _serialize_by_style(encoding, value, str)
        return [files.Part(key, written.encode()) for key, written in styled]
    items, media_type = _serialize_property(encoding, value)
    parts: list[files.Part] = []
    for item in items:
        kind = media_type
        if kind is None and isinstance(item, list | tuple | dict):
            kind = "application/json"
        parts.append(files.Part(name, _to_form_text(item).encode(), None, kind))
    return parts
