"""What becomes of a 2xx answer that is not as described: a warning, or with `strict` an error."""

from __future__ import annotations

import warnings
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

import msgspec

from .. import media
from ..call_site import depth
from ..config.credentials import Credentials
from ..encode.request import Prepared
from ..errors import DecodeError, ResponseMismatchWarning
from ..operation import ResponseSpec
from ..redaction import harmless
from . import lenient
from .mismatch_report import Misfits


class Mismatch:
    """One such answer."""

    __slots__ = (
        "_content",
        "_credentials",
        "_headers",
        "_prepared",
        "_status",
        "_strict",
    )

    def __init__(
        self,
        prepared: Prepared,
        credentials: Credentials,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        strict: bool,
    ) -> None:
        self._prepared = prepared
        self._credentials = credentials
        self._status = status
        self._headers = headers
        self._content = content
        self._strict = strict

    def of_json(self, answer: ResponseSpec, error: Exception) -> Any:
        """The value as far as it fits, after typed decoding failed with an error.

        Raises DecodeError for what is not JSON.
        """
        content_type = self._headers.get("content-type", "")
        kind: object = Any if answer.kind is None else answer.kind()
        try:
            content = _in_utf8(self._content, content_type)
            value, misfits = lenient.build(kind, content)
        except (msgspec.MsgspecError, ValueError, RecursionError) as other:
            error = other
        else:
            if misfits.count:
                self._tell(misfits, error)
            return value
        message = "the body is empty"
        if self._content:
            message = f"{error} (Content-Type: {content_type or 'none'})"
        misfits = Misfits()
        misfits.add(None, message)
        raise self._error(misfits) from harmless(error, self._credentials.redact)

    def of_media_type(self, answer: ResponseSpec, value: Any) -> Any:
        """The value as it came, of another media type than the description has, or where it has
        no content."""
        content_type = self._headers.get("content-type", "none")
        expected = f"`{answer.media_type}`" if answer.media_type else "no content"
        misfits = Misfits()
        misfits.add(None, f"Expected {expected}, got `{content_type}`")
        self._tell(misfits, None)
        return value

    def _error(self, misfits: Misfits) -> DecodeError:
        redact = self._credentials.redact
        return DecodeError(
            self._prepared.operation.name,
            redact(misfits.place),
            redact(misfits.message),
            status=self._status,
            headers=self._headers,
            body=self._content,
            misfits=tuple((redact(at), redact(text)) for at, text in misfits.exact),
        )

    def _tell(self, misfits: Misfits, cause: Exception | None) -> None:
        error = self._error(misfits)
        if self._strict:
            raise error from harmless(cause, self._credentials.redact)
        warning = ResponseMismatchWarning(
            error.operation, error.place, error.message, error.misfits
        )
        warnings.warn(warning, stacklevel=depth())


def _in_utf8(content: bytes, content_type: str) -> bytes:
    """JSON as it has to be: in UTF-8 and without byte order mark (RFC 8259, 8.1).

    Raises UnicodeDecodeError.
    """
    charset = media.charset(content_type)
    if charset.lower() not in ("utf-8", "utf8") and not content.isascii():
        try:
            return content.decode(charset).encode()
        except (LookupError, ValueError):
            pass
    return content.removeprefix(BOM_UTF8)
