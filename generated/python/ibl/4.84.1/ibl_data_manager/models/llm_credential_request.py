from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class LLMCredentialRequest(Record, kw_only=True):
    """LLMCredentialRequest."""

    name: str
    value: Any
    platform: str
