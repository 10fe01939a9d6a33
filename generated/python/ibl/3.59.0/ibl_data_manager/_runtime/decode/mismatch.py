"""Handles 2xx responses that do not match the description: a warning, or an error with `strict`.

`response.py` loads this module when the first such response arrives.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

import msgspec

from .. import media
from ..call_site import warn_of_response
from ..config.credentials import Credentials
from ..encode.request import PreparedRequest
from ..errors import DecodeError, ResponseMismatchWarning
from ..operation import ResponseSpec
from ..redaction import filter_cause
from . import lenient
from .mismatch_report import MismatchReport


class MismatchHandler:
    """Decodes one response that does not match, and reports how it differs."""

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
        prepared: PreparedRequest,
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

    def decode_json(self, spec: ResponseSpec, error: Exception) -> Any:
        """Decode the content as far as it matches, after typed decoding failed with `error`.

        Raises DecodeError if the content is not JSON.
        """
        content_type = self._headers.get("content-type", "")
        kind: object = Any if spec.get_type is None else spec.get_type()
        try:
            content = _to_utf8(self._content, content_type)
            value, report = lenient.decode_leniently(kind, content)
        except (msgspec.MsgspecError, ValueError, RecursionError) as decode_error:
            error = decode_error
        else:
            if report.count:
                self._report_mismatch(report, error)
            return value
        message = "the body is empty"
        if self._content:
            message = f"{error} (Content-Type: {content_type or 'none'})"
        report = MismatchReport()
        report.add(None, message)
        cause = filter_cause(error, self._credentials.redact)
        raise self._create_error(report) from cause

    def report_media_type(self, spec: ResponseSpec) -> None:
        """Report that the content is of another media type than the described one."""
        content_type = self._headers.get("content-type", "none")
        expected = f"`{spec.media_type}`" if spec.media_type else "no content"
        report = MismatchReport()
        report.add(None, f"Expected {expected}, got `{content_type}`")
        self._report_mismatch(report, None)

    def _create_error(self, report: MismatchReport) -> DecodeError:
        redact = self._credentials.redact
        return DecodeError(
            self._prepared.operation.name,
            redact(report.json_path),
            redact(report.message),
            status=self._status,
            headers=self._headers,
            body=self._content,
            mismatches=tuple(
                (redact(path), redact(message)) for path, message in report.mismatches
            ),
        )

    def _report_mismatch(self, report: MismatchReport, cause: Exception | None) -> None:
        error = self._create_error(report)
        if self._strict:
            raise error from filter_cause(cause, self._credentials.redact)
        warning = ResponseMismatchWarning(
            error.operation, error.json_path, error.message, error.mismatches
        )
        warn_of_response(warning)


def _to_utf8(content: bytes, content_type: str) -> bytes:
    """Return JSON in UTF-8 without a byte order mark (RFC 8259, 8.1).

    Raises UnicodeDecodeError.
    """
    charset = media.parse_charset(content_type)
    if charset.lower() not in ("utf-8", "utf8") and not content.isascii():
        try:
            return content.decode(charset).encode()
        except (LookupError, ValueError):
            pass
    return content.removeprefix(BOM_UTF8)
