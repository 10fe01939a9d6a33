from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record
from .external_service_info import ExternalServiceInfo


class LLMCredentialSchema(Record, kw_only=True):
    """LLMCredentialSchema.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    schema: Any = UNSET
    service_info: ExternalServiceInfo
