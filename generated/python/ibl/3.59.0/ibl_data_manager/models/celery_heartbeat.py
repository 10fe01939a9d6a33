from __future__ import annotations

from .._runtime.record import Record
from .celery_heartbeat_status_enum import CeleryHeartbeatStatusEnum


class CeleryHeartbeat(Record, kw_only=True):
    """CeleryHeartbeat."""

    status: CeleryHeartbeatStatusEnum
    message: str
