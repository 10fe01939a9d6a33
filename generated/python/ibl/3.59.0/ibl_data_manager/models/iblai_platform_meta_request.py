from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class IBLAIPlatformMetaRequest(Record, kw_only=True):
    """IBLAIPlatformMetaRequest."""

    data: Any
