from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .periodic_task import PeriodicTask, PeriodicTaskWrite
from .previous_agent_status_enum import PreviousAgentStatusEnum


class PatchedPeriodicAgentCreate(Record, kw_only=True):
    """PatchedPeriodicAgentCreate, as in responses.

    Attributes:
        title: at most 255 characters.
        created_at: format date-time.
        modified_at: format date-time.
        pathway: at most 255 characters.
        callback_url: format uri, at most 200 characters.
        callback_secret: at most 255 characters.
        parent_session_id: at most 200 characters.
    """

    id: int | UnsetType = UNSET
    mentor: int | UnsetType = UNSET
    title: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    task: PeriodicTask | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    modified_at: dt.datetime | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
    one_off: bool | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    pathway: str | UnsetType = UNSET
    callback_url: str | UnsetType = UNSET
    callback_secret: str | UnsetType = UNSET
    parent_session_id: str | UnsetType = UNSET
    parent_mentor_id: int | None | UnsetType = UNSET
    previous_agent: int | None | UnsetType = UNSET
    previous_agent_status: PreviousAgentStatusEnum | UnsetType = UNSET
    previous_agent_output: str | UnsetType = UNSET


class PatchedPeriodicAgentCreateWrite(Record, kw_only=True):
    """PatchedPeriodicAgentCreate, as in requests.

    Attributes:
        title: at most 255 characters.
        pathway: at most 255 characters.
        callback_url: format uri, at most 200 characters.
        callback_secret: at most 255 characters.
        parent_session_id: at most 200 characters.
    """

    mentor: int | UnsetType = UNSET
    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    task: PeriodicTaskWrite | UnsetType = UNSET
    pathway: str | UnsetType = UNSET
    callback_url: str | UnsetType = UNSET
    callback_secret: str | UnsetType = UNSET
    parent_session_id: str | UnsetType = UNSET
    parent_mentor_id: int | None | UnsetType = UNSET
    previous_agent: int | None | UnsetType = UNSET
    previous_agent_status: PreviousAgentStatusEnum | UnsetType = UNSET
