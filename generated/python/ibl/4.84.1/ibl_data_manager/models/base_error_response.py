from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class BaseErrorResponse(Record, kw_only=True):
    """BaseErrorResponse.

    Attributes:
        success: default false.
    """

    success: bool | UnsetType = UNSET
    message: Any
    data: Any = UNSET
