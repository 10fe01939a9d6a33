"""Bodies to values for openapi-core: JSON, texts, forms by their encodings (OpenAPI 3.1, 4.8.15).

In place of openapi-core's own way, which leaves fields of multipart strings, loses those that are
not described, and takes every object of a form for an exploded one. Parts are told by Werkzeug.
Imports nothing of ours but what lies beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from jsonschema_path import SchemaPath
from openapi_core.deserializing.media_types.exceptions import MediaTypeDeserializeError
from openapi_core.deserializing.media_types.factories import (
    MediaTypeDeserializersFactory,
)
from styles import Follow, Reader, members, part_of, typed, types
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

Part = tuple[str, str | None, str, bytes]


class Bodies(MediaTypeDeserializersFactory):
    """What openapi-core asks for something that reads a body.

    `form` is the value of the last form, `parts` are those of one in multipart: name, file name,
    Content-Type and content.
    """

    def __init__(self, follow: Follow) -> None:
        self.follow = follow
        self.form: dict[str, Any] | None = None
        self.parts: list[Part] = []

    def clear(self) -> None:
        """Forget the last one."""
        self.form = None
        self.parts.clear()

    def create(
        self,
        spec: SchemaPath,
        mimetype: str,
        schema: SchemaPath | None = None,
        schema_validator: Any = None,
        parameters: Mapping[str, str] | None = None,
        encoding: Any = None,
        extra_media_type_deserializers: Any = None,
    ) -> _Body:
        """What reads bodies of a media type."""
        stated: Any = {}
        if schema is not None:
            with schema.resolve() as resolved:
                stated = resolved.contents
        encodings = encoding.read_value() if isinstance(encoding, SchemaPath) else {}
        return _Body(self, mimetype, stated, dict(parameters or {}), encodings)


class _Body:
    """Reads bodies of one media type and schema."""

    def __init__(
        self,
        bodies: Bodies,
        media_type: str,
        stated: Any,
        parameters: dict[str, str],
        encodings: Mapping[str, Any],
    ) -> None:
        self.bodies, self.follow = bodies, bodies.follow
        self.media_type, self.stated = media_type.lower(), stated
        self.parameters, self.encodings = parameters, encodings

    def deserialize(self, value: bytes | str) -> Any:
        """The value; raises MediaTypeDeserializeError."""
        content = value.encode() if isinstance(value, str) else value
        try:
            return self._read(content)
        except (ValueError, TypeError, LookupError) as error:
            raise MediaTypeDeserializeError(self.media_type, content) from error

    def _read(self, content: bytes) -> Any:
        if self.media_type.startswith("multipart/"):
            self.bodies.parts[:] = parts(content, self.parameters["boundary"])
            return self._fields(self.bodies.parts)
        if self.media_type == "application/x-www-form-urlencoded":
            pairs = parse_qsl(content.decode(), True, strict_parsing=bool(content))
            return self._fields([(n, None, "", text.encode()) for n, text in pairs])
        if self.media_type.endswith(("/json", "+json")):
            return json.loads(content)
        if self.media_type.endswith("/*"):  # as it is described: JSON or a file
            with suppress(ValueError):
                return json.loads(content)
        return content.decode(
            self.parameters.get("charset", "utf-8"), "surrogateescape"
        )

    def _fields(self, sent: list[Part]) -> dict[str, Any]:
        location = ImmutableMultiDict([(name, part) for name, *part in sent])
        known = part_of(self.follow, self.stated, "properties")
        made: dict[str, Any] = {}
        used: set[str] = set()
        texts = ImmutableMultiDict(
            [(n, p[-1].decode()) for n, *p in sent if p[0] is None]
        )
        for name, encoding in self.encodings.items():
            if "style" in encoding or "explode" in encoding:
                style = encoding.get("style", "form")
                explode = encoding.get("explode", style == "form")
                schema = known.get(name, {})
                reader = Reader(self.follow, schema, style, explode, name)
                used.update(members(self.follow, schema, style, explode, name, texts))
                if name in known and used & set(texts):
                    try:
                        made[name] = reader.deserialize(texts)
                    except KeyError:
                        continue
        for name in location:
            if name not in used:
                kind = self.encodings.get(name, {}).get("contentType", "")
                made[name] = self._field(known.get(name), kind, location.getlist(name))
        self.bodies.form = made
        return made

    def _field(self, schema: Any, kind: str, several: list[Any]) -> Any:
        found = types(self.follow, schema)
        lists = "array" in found and (found == {"array"} or len(several) > 1)
        if lists and not kind.endswith("json"):
            items = part_of(self.follow, schema, "items")
            return [self._one(items, "", part) for part in several]
        return self._one(schema, kind, several[0])

    def _one(self, schema: Any, kind: str, part: tuple[str | None, str, bytes]) -> Any:
        filename, stated, content = part
        if filename is not None:
            return content.decode("latin-1")
        whole = types(self.follow, schema) & {"object", "array"}
        if stated.startswith("application/json") or kind.endswith("json"):
            return json.loads(content)
        if whole and content[:1] in (b"{", b"["):
            return json.loads(content)
        return typed(self.follow, schema, content.decode())


def parts(body: bytes, boundary: str) -> Iterator[Part]:
    """Name, file name, Content-Type and content of each part."""
    decoder = MultipartDecoder(boundary.encode())
    decoder.receive_data(body)
    decoder.receive_data(None)
    event, content = decoder.next_event(), b""
    while not isinstance(event, Epilogue):
        if isinstance(event, Field | File):
            part, content = event, b""
        elif isinstance(event, Data):
            content += event.data
            if not event.more_data:
                filename = getattr(part, "filename", None)
                yield part.name, filename, part.headers.get("Content-Type", ""), content
        event = decoder.next_event()
