from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class BaseResponse(Record, kw_only=True):
    """BaseResponse.

    Attributes:
        success: default true.
    """

    success: bool | UnsetType = UNSET
    message: Any
    data: Any = UNSET
