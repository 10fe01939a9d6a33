"""What a server sends by itself, read into models."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from ..errors import ResponseMismatchWarning
from ..unions.one_of import decode
from . import lenient

T = TypeVar("T")


class PayloadError(ValueError):
    """A payload that is no JSON; `event` is the name of what should have come."""

    def __init__(self, event: str, message: str) -> None:
        super().__init__(f"{event}: {message}")
        self.event = event


def decode_payload(
    event: str,
    body: bytes | str,
    kind: Callable[[], Any],
    # Never passed: the return annotation of the caller decides T.
    returns: type[T] | None = None,
) -> T | Any:
    """A payload as its type; one that does not fit is built as far as it does, with a warning.

    Raises PayloadError for what is no JSON.
    """
    content = body.encode() if isinstance(body, str) else body
    try:
        return decode(content, kind())
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        value, misfits = lenient.build(kind(), content)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise PayloadError(event, str(error)) from None
    if misfits.count:
        warning = ResponseMismatchWarning(
            event, misfits.place, misfits.message, misfits.exact
        )
        warnings.warn(warning, stacklevel=3)
    return value
