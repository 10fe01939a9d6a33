from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record


class LLMCredentialResponse(Record, kw_only=True):
    """LLMCredentialResponse.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    value: Any = UNSET
    platform: str
