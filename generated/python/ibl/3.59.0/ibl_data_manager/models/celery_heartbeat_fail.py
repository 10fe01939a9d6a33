from __future__ import annotations

from .._runtime.record import Record
from .celery_heartbeat_fail_status_enum import CeleryHeartbeatFailStatusEnum


class CeleryHeartbeatFail(Record, kw_only=True):
    """CeleryHeartbeatFail."""

    status: CeleryHeartbeatFailStatusEnum
    message: str
