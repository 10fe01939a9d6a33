"""Turns a received response into a value or an error; both transports call it.

Nothing is fetched here, and no I/O happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from .. import media
from ..config.credentials import Credentials
from ..encode.request import PreparedRequest
from ..errors import HttpError, get_error_class
from ..escape import escape_controls
from ..operation import ResponseSpec
from ..shorten import shorten
from .error_reason import extract_reason

# A body that is not JSON, not UTF-8, or nested too deeply.
_UNDECODABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def interpret_response(
    prepared: PreparedRequest,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    strict: bool = False,
) -> Any:
    """Return the value of a 2xx response.

    A response that does not match the description is decoded as far as it does, with a
    ResponseMismatchWarning. Raises HttpError for any other status, and DecodeError for a 2xx
    response that cannot be decoded at all or, with `strict`, does not match.
    """
    operation = prepared.operation
    content_type = headers.get("content-type", "")
    spec = operation.find_response(status, content_type)
    if not 200 <= status < 300:
        raise _create_http_error(prepared, credentials, status, headers, content, spec)
    if status in (204, 205) or prepared.method == "HEAD":
        return None
    cause = None
    if spec is None:
        return _decode_untyped(content_type, content)
    if not spec.describes_status(status):
        return _decode_undescribed(spec, content_type, content)
    if spec.is_json:
        if spec.file or _is_described_as_text(spec, content_type):
            return _decode_text_or_file(spec, content_type, content)
        try:
            return spec.decode(content)
        except _UNDECODABLE as error:
            cause = error
    elif spec.essence is None and not content:
        return None
    elif spec.essence is not None and not _is_other_media_type(spec, content_type):
        return _decode_as_described(spec, content_type, content)
    # Rarely needed, so it is loaded here.
    from .mismatch import MismatchHandler

    handler = MismatchHandler(prepared, credentials, status, headers, content, strict)
    if cause is not None:
        return handler.decode_json(spec, cause)
    handler.report_media_type(spec)
    return _decode_as_described(spec, content_type, content)


def _decode_undescribed(spec: ResponseSpec, content_type: str, content: bytes) -> Any:
    """Decode a 2xx response with a status that is not described.

    `spec` is that of another 2xx; its type is used if it matches, else none.
    """
    if spec.is_json and media.is_json(content_type):
        try:
            return spec.decode(content)
        except _UNDECODABLE:
            pass
    return _decode_untyped(content_type, content)


def _is_described_as_text(spec: ResponseSpec, content_type: str) -> bool:
    """Whether text is described for any media type, and the received one is not JSON."""
    if not content_type or media.is_json(content_type) or spec.get_type is None:
        return False
    return "*" in (spec.essence or "") and spec.get_type() is str


def _decode_text_or_file(spec: ResponseSpec, content_type: str, content: bytes) -> Any:
    """Return a text or a file as it was received, or the text in a JSON string."""
    if media.is_json(content_type):
        try:
            return spec.decode(content)
        except _UNDECODABLE:
            return content
    return content if spec.file else _decode_text(content_type, content)


def _decode_as_described(spec: ResponseSpec, content_type: str, content: bytes) -> Any:
    """Return text or bytes, as the media type of the description says."""
    if spec.essence is None or (spec.get_type is None and "*" in spec.essence):
        return _decode_untyped(content_type, content)
    if media.is_text(spec.essence):
        return _decode_text(content_type, content)
    return content


def _is_other_media_type(spec: ResponseSpec, content_type: str) -> bool:
    """Whether a response has another media type than the described one.

    Many servers send application/octet-stream for everything, which is not counted.
    """
    name = media.parse_essence(content_type)
    return (
        name not in ("", "application/octet-stream")
        and spec.essence is not None
        and not media.is_in_range(name, spec.essence)
    )


def _decode_untyped(content_type: str, content: bytes) -> Any:
    """Decode a body without a described type: JSON, else text, else bytes; None if empty."""
    if not content:
        return None
    if media.is_json(content_type) or not content_type:
        try:
            return msgspec.json.decode(content)
        except _UNDECODABLE:
            pass
    if media.is_text(content_type):
        return _decode_text(content_type, content)
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


def _decode_text(content_type: str, content: bytes) -> str:
    try:
        return content.decode(media.parse_charset(content_type), "replace")
    except (
        LookupError,
        ValueError,
    ):  # an unknown charset, or a codec that is not for text
        return content.decode("utf-8", "replace")


def _create_http_error(
    prepared: PreparedRequest,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    spec: ResponseSpec | None,
) -> HttpError:
    content_type = headers.get("content-type", "")
    untyped = _decode_untyped(content_type, content)
    body = untyped
    if spec is not None and spec.get_type is not None:
        try:
            body = spec.decode(content)
        except _UNDECODABLE:
            body = untyped
    detail = _find_plain_reason(untyped, content_type, content)
    detail = detail or extract_reason(untyped)
    if detail is not None:
        detail = escape_controls(credentials.redact(detail))
    message = f"{prepared.method} {prepared.url}: {status} {_get_phrase(status)}"
    message = message.rstrip()
    if detail is not None:
        message = f"{message}: {shorten(detail, 300)}"
    return get_error_class(status)(
        credentials.redact(message),
        status=status,
        headers=headers,
        body=body,
        detail=detail,
        operation=prepared.operation.name,
        method=prepared.method,
        url=credentials.redact(prepared.url),
    )


def _find_plain_reason(body: Any, content_type: str, content: bytes) -> str | None:
    """Return a short body that is only text, plain or as a JSON string."""
    if not isinstance(body, str) or len(body) > 500:
        return None
    if media.parse_essence(content_type) == "text/plain" or content[:1] == b'"':
        return body.strip()
    return None


def _get_phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
