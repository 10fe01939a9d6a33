"""An answer to a value or an error, without having fetched it: the same for both transports."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from .. import media
from ..config.credentials import Credentials
from ..encode.request import Prepared
from ..errors import HttpError, error_class
from ..operation import ResponseSpec
from .error_reason import reason

# A body that is not JSON, not UTF-8, or nested beyond all measure.
_UNDECODABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def interpret(
    prepared: Prepared,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    strict: bool = False,
) -> Any:
    """The value of a 2xx answer.

    One that does not fit is returned as far as it does, with a ResponseMismatchWarning. Raises
    HttpError for any other status, and DecodeError for a 2xx that cannot be read at all, or with
    `strict` does not fit.
    """
    operation = prepared.operation
    content_type = headers.get("content-type", "")
    answer = operation.answer(status, content_type)
    if not 200 <= status < 300:
        raise _http_error(prepared, credentials, status, headers, content, answer)
    if status in (204, 205) or prepared.method == "HEAD":
        return None
    cause = None
    if answer is None:
        return _untyped(content_type, content)
    if not answer.is_for(status):
        return _undescribed(answer, content_type, content)
    if answer.is_json:
        if answer.file or _is_text(answer, content_type):
            return _bare(answer, content_type, content)
        try:
            return answer.decode(content)
        except _UNDECODABLE as error:
            cause = error
    elif answer.essence is None and not content:
        return None
    elif answer.essence is not None and not _is_other(answer, content_type):
        return _plain(answer, content_type, content)
    # Rarely come to, so it is loaded when it is.
    from .mismatch import Mismatch

    mismatch = Mismatch(prepared, credentials, status, headers, content, strict)
    if cause is not None:
        return mismatch.of_json(answer, cause)
    return mismatch.of_media_type(answer, _plain(answer, content_type, content))


def _undescribed(answer: ResponseSpec, content_type: str, content: bytes) -> Any:
    """The value of a 2xx that is not described: of another's type if it fits, else as it comes."""
    if answer.is_json and media.is_json(content_type):
        try:
            return answer.decode(content)
        except _UNDECODABLE:
            pass
    return _untyped(content_type, content)


def _is_text(answer: ResponseSpec, content_type: str) -> bool:
    """Whether text is described for any media type, and comes in one that is not JSON."""
    if not content_type or media.is_json(content_type) or answer.kind is None:
        return False
    return "*" in (answer.essence or "") and answer.kind() is str


def _bare(answer: ResponseSpec, content_type: str, content: bytes) -> Any:
    """A text or a file as it comes, or the text that JSON holds."""
    if media.is_json(content_type):
        try:
            return answer.decode(content)
        except _UNDECODABLE:
            return content
    return content if answer.file else _text(content_type, content)


def _plain(answer: ResponseSpec, content_type: str, content: bytes) -> Any:
    if answer.essence is None or (answer.kind is None and "*" in answer.essence):
        return _untyped(content_type, content)
    if media.is_text(answer.essence):
        return _text(content_type, content)
    return content


def _is_other(answer: ResponseSpec, content_type: str) -> bool:
    """Whether an answer says that it is of another media type than the one described; many
    servers say application/octet-stream of everything."""
    name = media.essence(content_type)
    return (
        name not in ("", "application/octet-stream")
        and answer.essence is not None
        and not media.within(name, answer.essence)
    )


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
    except (LookupError, ValueError):  # no charset, or one that is none of text
        return content.decode("utf-8", "replace")


def _http_error(
    prepared: Prepared,
    credentials: Credentials,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    answer: ResponseSpec | None,
) -> HttpError:
    content_type = headers.get("content-type", "")
    raw = _untyped(content_type, content)
    body = raw
    if answer is not None and answer.kind is not None:
        try:
            body = answer.decode(content)
        except _UNDECODABLE:
            body = raw
    detail = _words(raw, content_type, content) or reason(raw)
    if detail is not None:
        detail = credentials.redact(detail)
    message = f"{prepared.method} {prepared.url}: {status} {_phrase(status)}".rstrip()
    if detail is not None:
        message = f"{message}: {_short(detail)}"
    return error_class(status)(
        credentials.redact(message),
        status=status,
        headers=headers,
        body=body,
        detail=detail,
        operation=prepared.operation.name,
        method=prepared.method,
        url=credentials.redact(prepared.url),
    )


def _words(raw: Any, content_type: str, content: bytes) -> str | None:
    """A short body that is nothing but words, as text or as a JSON string."""
    if not isinstance(raw, str) or len(raw) > 500:
        return None
    if media.essence(content_type) == "text/plain" or content[:1] == b'"':
        return raw.strip()
    return None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _short(text: str) -> str:
    return text if len(text) <= 300 else text[:299] + "…"
