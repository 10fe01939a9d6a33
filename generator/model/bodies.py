"""Builds request bodies, responses and their headers and media types (OpenAPI 3.1, 4.8.13-17)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator import contract as c
from generator.contract.coerce import as_flag, as_object, as_text
from generator.json_types import Json
from generator.model import media
from generator.model.api import Body, Encoding, Header, MediaType, Response
from generator.model.schema_names import hint_for
from generator.model.type_builder import TypeBuilder
from generator.model.types import Anything, TypeRef

_STATUS = re.compile(r"default|[1-5](\d\d|[xX]{2})")
"""A key of `responses` (OpenAPI 3.1, 4.8.16.2): a status code, a class of them, or `default`."""


def build_body(types: TypeBuilder, body: c.Body | None, hint: str) -> Body | None:
    """Build the body of an operation, None where it has none."""
    if body is None:
        return None
    pointer = body.raw.pointer
    name = hint_for(pointer, f"{hint}.request", ".request")
    return Body(
        _build_media_types(types, body.media_types, name),
        body.required,
        body.raw.text("description"),
        pointer,
    )


def build_responses(
    types: TypeBuilder, operation: c.Operation, hint: str
) -> tuple[Response, ...]:
    """Build the responses by status; `default` comes last."""
    responses = []
    has_success = False
    by_key = sorted(operation.responses.values(), key=lambda r: r.status_key)
    for response in by_key:
        key, pointer = response.status_key, response.raw.pointer
        if not _STATUS.fullmatch(key):
            continue
        name = f"{hint}.response"
        if has_success or not key.startswith("2"):
            name = f"{name}_{key}"
        else:
            has_success = True
        name = hint_for(pointer, name, ".response")
        responses.append(
            Response(
                response.status,
                _build_media_types(types, response.media_types, name),
                _build_headers(types, response.headers, name),
                response.raw.text("description"),
                pointer,
            )
        )
    return tuple(responses)


def _build_headers(
    types: TypeBuilder, headers: Mapping[str, c.Parameter], hint: str
) -> tuple[Header, ...]:
    return tuple(
        Header(
            header.name,
            types.build(header.schema, f"{hint}.{header.name}"),
            header.required,
            header.raw.flag("deprecated"),
            header.raw.text("description"),
            header.raw.pointer,
        )
        for header in headers.values()
    )


def _build_media_types(
    types: TypeBuilder, media_types: Iterable[c.MediaType], hint: str
) -> tuple[MediaType, ...]:
    """Build the media types of a body; those with equal inline schemas share one type."""
    built: list[tuple[Mapping[str, Json], TypeRef]] = []
    result = []
    for media_type in media_types:
        type_ref = None
        if media_type.schema is not None:
            schema = media_type.schema.schema
            type_ref = next((t for s, t in built if s == schema), None)
            if type_ref is None:
                type_ref = types.build(media_type.schema, hint)
                built.append((schema, type_ref))
        elif "schema" in media_type.raw.value:
            type_ref = Anything()
        name = media.as_sent(media_type.name)
        encodings = _build_encodings(media_type.raw)
        result.append(MediaType(name, type_ref, encodings, media_type.raw.pointer))
    return tuple(result)


def _build_encodings(media_type: c.RawObject) -> tuple[Encoding, ...]:
    encodings = []
    for name, value in as_object(media_type.value.get("encoding")).items():
        raw = as_object(value)
        explode = raw.get("explode")
        encodings.append(
            Encoding(
                name,
                as_text(raw.get("contentType")) or None,
                as_text(raw.get("style")) or None,
                explode if isinstance(explode, bool) else None,
                as_flag(raw.get("allowReserved")),
            )
        )
    return tuple(encodings)
