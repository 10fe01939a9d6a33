from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record
from .external_service_info import ExternalServiceInfo


class MaskedIntegrationCredential(Record, kw_only=True):
    """MaskedIntegrationCredential.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    value: Any = UNSET
    platform: str
    service_info: ExternalServiceInfo
