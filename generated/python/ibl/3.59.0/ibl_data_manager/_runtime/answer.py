"""An answer to a value or an error, without having fetched it: the same for both transports."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from . import media
from .credentials import Credentials
from .errors import DecodeError, HttpError, error_class
from .operation import Answer
from .reasons import reason
from .request import Prepared

# A body that is not JSON, not UTF-8, or nested beyond all measure.
_UNDECODABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def interpret(
    prepared: Prepared,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
) -> Any:
    """The value of a 2xx answer.

    Raises HttpError for any other status and DecodeError for a 2xx that does not fit.
    """
    operation = prepared.operation
    content_type = headers.get("content-type", "")
    answer = operation.answer(status, content_type)
    if not 200 <= status < 300:
        raise _http_error(prepared, credentials, status, headers, content, answer)
    if status in (204, 205) or prepared.method == "HEAD":
        return None
    if answer is None:
        return _untyped(content_type, content)
    if answer.media_type is None:
        return None
    if answer.kind is None and "*" in answer.media_type:
        return _untyped(content_type, content)
    if media.is_json(answer.media_type):
        return _typed(answer, prepared, status, headers, content)
    if media.is_text(answer.media_type):
        return _text(content_type, content)
    return content


def _typed(
    answer: Answer,
    prepared: Prepared,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
) -> Any:
    """The one place where the body of a successful answer becomes the promised type."""
    try:
        return answer.decode(content)
    except _UNDECODABLE as error:
        message, place = _explain(error)
        if not content:
            message = "the body is empty"
        elif not isinstance(error, msgspec.ValidationError):
            content_type = headers.get("content-type", "none")
            message = f"{message} (Content-Type: {content_type})"
        raise DecodeError(
            prepared.operation.name,
            place,
            message,
            status=status,
            headers=headers,
            body=content,
        ) from error


def _explain(error: Exception) -> tuple[str, str]:
    """The message of a decoding error, and the place that it is about."""
    message, _, place = str(error).partition(" - at `")
    return message, place.removesuffix("`") or "$"


def _untyped(content_type: str, content: bytes) -> Any:
    """A body that no description covers: JSON, else text, else bytes; None if empty."""
    if not content:
        return None
    if media.is_json(content_type) or not content_type:
        try:
            return msgspec.json.decode(content)
        except _UNDECODABLE:
            pass
    if media.is_text(content_type):
        return _text(content_type, content)
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


def _text(content_type: str, content: bytes) -> str:
    try:
        return content.decode(media.charset(content_type), "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _http_error(
    prepared: Prepared,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    answer: Answer | None,
) -> HttpError:
    raw = _untyped(headers.get("content-type", ""), content)
    body = raw
    if answer is not None and answer.kind is not None:
        try:
            body = answer.decode(content)
        except _UNDECODABLE:
            body = raw
    detail = reason(raw)
    message = f"{prepared.method} {prepared.url}: {status} {_phrase(status)}".rstrip()
    if detail is not None:
        message = f"{message}: {_short(detail)}"
    return error_class(status)(
        credentials.redact(message),
        status=status,
        headers=headers,
        body=body,
        detail=detail,
    )


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _short(text: str) -> str:
    return text if len(text) <= 300 else text[:299] + "…"
