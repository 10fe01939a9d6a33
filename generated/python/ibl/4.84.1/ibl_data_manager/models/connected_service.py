from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .connected_service_provider_enum import ConnectedServiceProviderEnum
from .external_service_info import ExternalServiceInfo
from .service_enum import ServiceEnum


class ConnectedService(Record, kw_only=True):
    """ConnectedService.

    Attributes:
        expires_at: format date-time.
    """

    id: int
    provider: ConnectedServiceProviderEnum
    service: ServiceEnum
    expires_at: dt.datetime | None | UnsetType = UNSET
    scope: str
    service_info: ExternalServiceInfo
