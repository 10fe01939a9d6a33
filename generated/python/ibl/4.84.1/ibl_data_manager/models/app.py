from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class App(Record, kw_only=True):
    """App.

    Attributes:
        name: at most 255 characters.
        url: at most 255 characters.
        type: at most 50 characters.
    """

    name: str
    url: str
    type: str
    metadata: Any = UNSET
    onboarding_required: bool | UnsetType = UNSET
