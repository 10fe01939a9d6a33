from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class CredentialRequest(Record, kw_only=True):
    """CredentialRequest."""

    name: str
    value: Any
    platform: str
