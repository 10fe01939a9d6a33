from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .state_enum import StateEnum


class ReportStatus(Record, kw_only=True):
    """ReportStatus.

    Attributes:
        url: format uri.
    """

    report_id: str | UnsetType = UNSET
    report_name: str | UnsetType = UNSET
    state: StateEnum | UnsetType = UNSET
    started_on: str | UnsetType = UNSET
    owner: str | UnsetType = UNSET
    expires: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
