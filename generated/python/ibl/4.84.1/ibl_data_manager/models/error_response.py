from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record


class ErrorResponse(Record, kw_only=True):
    """ErrorResponse."""

    status: str
    message: str
    details: Any = UNSET
