from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class LtiKey(Record, kw_only=True):
    """LtiKey, as in responses."""

    id: int
    name: str
    public_key: str
    public_jwk: Any


class LtiKeyWrite(Record, kw_only=True):
    """LtiKey, as in requests."""

    name: str
    platform_key: str
