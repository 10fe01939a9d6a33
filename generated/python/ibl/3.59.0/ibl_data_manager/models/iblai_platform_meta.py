from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record


class IBLAIPlatformMeta(Record, kw_only=True):
    """IBLAIPlatformMeta."""

    metadata: Any = UNSET
