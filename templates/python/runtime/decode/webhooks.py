"""Decodes the payloads of webhooks and callbacks, which the server sends.

The generated `webhooks.py` calls `decode_payload`; packages without webhooks do not have this file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from ..call_site import warn_of_response
from ..errors import ResponseMismatchWarning
from ..escape import escape_controls
from ..unions.one_of import decode
from . import lenient

T = TypeVar("T")


class PayloadError(ValueError):
    """A payload that is not JSON; `event` is the name of the webhook or callback."""

    def __init__(self, event: str, message: str) -> None:
        super().__init__(escape_controls(f"{event}: {message}"))
        self.event = event


def decode_payload(
    event: str,
    body: bytes | str,
    get_type: Callable[[], Any],
    # Never passed: the return annotation of the calling function decides T.
    returns: type[T] | None = None,
) -> T | Any:
    """Decode a payload as its type; if it does not match, as far as it does, with a warning.

    Raises PayloadError if the payload is not JSON.
    """
    content = body.encode() if isinstance(body, str) else body
    try:
        return decode(content, get_type())
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        value, report = lenient.decode_leniently(get_type(), content)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise PayloadError(event, str(error)) from None
    if report.count:
        warning = ResponseMismatchWarning(
            event, report.json_path, report.message, report.mismatches
        )
        warn_of_response(warning)
    return value
