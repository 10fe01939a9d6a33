"""Request bodies: which media type, and how it is written (OpenAPI 3.1, 4.8.13 to 4.8.15)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeGuard, cast
from urllib.parse import quote_plus

from .. import media
from ..operation import Body, Encoding
from . import files
from .json_values import Plain, json_bytes, members, plain, text
from .parameters import deep

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Encoded:
    """A body ready to send: `content` or `parts`; `media_type` is None for multipart, whose
    boundary the HTTP library chooses."""

    __slots__ = ("content", "media_type", "parts")

    def __init__(
        self,
        media_type: str | None,
        content: bytes | None = None,
        parts: list[files.Part] | None = None,
    ) -> None:
        self.media_type = media_type
        self.content = content
        self.parts = parts


def encode(body: Body, value: object, opened: ExitStack) -> Encoded:
    """A body in the media type that suits it.

    Multipart if the description lists it first or the value holds a file; else JSON, else a form,
    else what is listed first. Files opened on the way are closed with `opened`. Raises ValueError,
    TypeError, RecursionError or OSError for a value that cannot be sent.
    """
    fields = members(value)
    if fields is None:
        return _encode_whole(body, value)
    wanted = body.multipart and (
        media.essence(body.media_types[0]) == media.MULTIPART
        or any(files.holds_file(member) for member in fields.values())
    )
    # Nothing but empty lists makes no part; other media types can say it.
    if wanted and (parts := _multipart(body, fields, opened)):
        return Encoded(None, parts=parts)
    if body.json is not None:
        return Encoded(
            _concrete(body.json),
            json_bytes(fields if isinstance(value, dict) else value),
        )
    if body.form:
        return Encoded(body.form, _form(body, fields))
    if body.multipart:
        if parts := _multipart(body, fields, opened):
            return Encoded(None, parts=parts)
        # No part at all, which the HTTP library cannot write.
        return Encoded(f"{media.MULTIPART}; boundary=end", b"--end--\r\n")
    return _in_no_form(
        body.media_types[0], fields if isinstance(value, dict) else value
    )


def _encode_whole(body: Body, value: object) -> Encoded:
    first = body.media_types[0]
    if files.is_content(value):
        for media_type in body.media_types:
            if not media.is_json(media_type) or "*" in media_type:
                name = "application/octet-stream" if "*" in media_type else media_type
                return Encoded(name, files.read(value))
    if body.json is not None:
        return Encoded(_concrete(body.json), json_bytes(value))
    it = plain(value)
    if media.essence(first) == media.MULTIPART:
        raise ValueError(f"only an object can be sent as {first}")
    if isinstance(it, list | tuple | dict):
        return _in_no_form(first, it)
    if it is None:
        raise ValueError(f"null cannot be sent as {first}")
    if media.is_text(first):
        first = f"{media.essence(first)}; charset=utf-8"
        first = first.replace("text/*", "text/plain")
    return Encoded(first, text(it).encode())


def _in_no_form(media_type: str, value: object) -> Encoded:
    """An object or a list in a media type that is neither JSON nor a form: as JSON, of which YAML
    is a superset, or as one JSON text a line. Raises ValueError for XML and kinds of multipart.
    """
    if media.is_xml(media_type) or media.essence(media_type).startswith("multipart/"):
        kind = "a list" if isinstance(value, list | tuple) else "an object"
        raise ValueError(f"{kind} cannot be sent as {media_type}")
    if media.is_lines(media_type) and isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return Encoded(media_type, b"".join(json_bytes(item) + b"\n" for item in items))
    return Encoded(media_type, json_bytes(value))


def _concrete(media_type: str) -> str:
    return "application/json" if "*" in media_type else media_type


def _member(encoding: Encoding | None, value: object) -> tuple[list[Plain], str | None]:
    """The values of one property, and their media type where it is not plain text.

    OpenAPI's defaults: a list is sent item by item, an object as JSON, everything else as text.
    """
    it = plain(value)
    if encoding is not None and encoding.media_type is not None:
        if media.is_json(encoding.media_type):
            return [json_bytes(it).decode()], encoding.media_type
        if not isinstance(it, list | tuple | dict):
            return [it], encoding.media_type
    if isinstance(it, list | tuple):
        return list(it), None
    return [it], None


def _form(body: Body, fields: dict[str, object]) -> bytes:
    # A form has no null. The empty value is what form parsers read as one, and it is not the same
    # as a field that is not there.
    pairs: list[str] = []
    for name, value in fields.items():
        encoding = body.encodings.get(name)
        if _is_styled(encoding):
            pairs += [
                f"{quote_plus(n)}={v}" for n, v in _styled(encoding, value, quote_plus)
            ]
        else:
            items, _ = _member(encoding, value)
            pairs += [f"{quote_plus(name)}={quote_plus(_text(item))}" for item in items]
    return "&".join(pairs).encode("ascii")


def _is_styled(encoding: Encoding | None) -> TypeGuard[Encoding]:
    return encoding is not None and encoding.media_type is None and bool(encoding.style)


def _styled(
    encoding: Encoding, value: object, escape: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Names and values of one property by its style; only the values are escaped."""
    name, style, it = encoding.name, encoding.style or "", plain(value)
    explode = style == "form" if encoding.explode is None else encoding.explode
    joint = _DELIMITERS.get(style, ",")
    if joint != ",":
        joint = escape(joint)
    if style == "deepObject":
        return [(key, escape(_text(v))) for key, v in deep(name, it)]
    if isinstance(it, list | tuple):
        items = [escape(_text(item)) for item in it]
        if explode:
            return [(name, item) for item in items]
        return [(name, joint.join(items))]
    if isinstance(it, dict):
        pairs = [(n, escape(_text(v))) for n, v in it.items()]
        if explode:
            return pairs
        return [(name, joint.join(part for n, v in pairs for part in (escape(n), v)))]
    return [(name, escape(_text(it)))]


def _text(value: Plain) -> str:
    return "" if value is None else text(value)


def _multipart(
    body: Body, fields: dict[str, object], opened: ExitStack
) -> list[files.Part]:
    parts: list[files.Part] = []
    for name, value in fields.items():
        encoding = body.encodings.get(name)
        media_type = None if encoding is None else encoding.media_type
        if media_type is not None and ("," in media_type or "*" in media_type):
            media_type = None  # a choice; the file name decides
        if files.is_file(value):
            parts.append(files.part(name, value, opened, media_type))
        elif files.holds_file(value):
            for item in cast("list[object]", value):
                if files.is_file(item):
                    parts.append(files.part(name, item, opened, media_type))
                else:
                    parts.extend(_fields(name, encoding, item))
        else:
            parts.extend(_fields(name, encoding, value))
    return parts


def _fields(name: str, encoding: Encoding | None, value: object) -> list[files.Part]:
    if _is_styled(encoding):
        styled = _styled(encoding, value, str)
        return [files.Part(key, written.encode()) for key, written in styled]
    items, media_type = _member(encoding, value)
    parts: list[files.Part] = []
    for item in items:
        kind = media_type
        if kind is None and isinstance(item, list | tuple | dict):
            kind = "application/json"
        parts.append(files.Part(name, _text(item).encode(), None, kind))
    return parts
