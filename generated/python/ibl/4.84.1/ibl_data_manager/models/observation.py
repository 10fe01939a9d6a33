from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Observation(Record, kw_only=True):
    """Observation.

    Attributes:
        start_time: format date-time.
        end_time: format date-time.
        total_cost: format decimal, must match `^-?\\d{0,6}(?:\\.\\d{0,12})?$`.
        completion_start_time: format date-time.
        prompt_version: at least 0, at most 65535.
        created_at: format date-time.
        updated_at: format date-time.
        event_ts: format date-time.
        is_deleted: at least 0, at most 255.
    """

    id: str
    trace_id: str
    type: str
    parent_observation_id: str | None | UnsetType = UNSET
    start_time: dt.datetime
    end_time: dt.datetime | None | UnsetType = UNSET
    name: str
    metadata: Any
    level: str
    status_message: str | None | UnsetType = UNSET
    version: str | None | UnsetType = UNSET
    input: str | None | UnsetType = UNSET
    output: str | None | UnsetType = UNSET
    provided_model_name: str | None | UnsetType = UNSET
    internal_model_id: str | None | UnsetType = UNSET
    model_parameters: str | None | UnsetType = UNSET
    provided_usage_details: str
    usage_details: str
    provided_cost_details: str
    cost_details: str
    total_cost: Decimal | None | UnsetType = UNSET
    completion_start_time: dt.datetime | None | UnsetType = UNSET
    prompt_id: str | None | UnsetType = UNSET
    prompt_name: str | None | UnsetType = UNSET
    prompt_version: int | None | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime | UnsetType = UNSET
    event_ts: dt.datetime
    is_deleted: int
