from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .periodic_task import PeriodicTask, PeriodicTaskWrite
from .previous_agent_status_enum import PreviousAgentStatusEnum


class PeriodicAgentCreate(Record, kw_only=True):
    """PeriodicAgentCreate, as in responses.

    Attributes:
        mentor: format uuid.
        title: at most 255 characters.
        created_at: format date-time.
        modified_at: format date-time.
        pathway: at most 255 characters.
        callback_url: format uri, at most 200 characters.
        callback_secret: at most 255 characters.
        parent_session_id: at most 200 characters.
    """

    id: int
    mentor: UUID
    title: str
    username: str
    description: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    task: PeriodicTask
    created_at: dt.datetime
    modified_at: dt.datetime
    enabled: bool
    one_off: bool
    platform_key: str
    pathway: str | UnsetType = UNSET
    callback_url: str | UnsetType = UNSET
    callback_secret: str | UnsetType = UNSET
    parent_session_id: str | UnsetType = UNSET
    parent_mentor_id: int | None | UnsetType = UNSET
    previous_agent: int | None | UnsetType = UNSET
    previous_agent_status: PreviousAgentStatusEnum | UnsetType = UNSET
    previous_agent_output: str


class PeriodicAgentCreateWrite(Record, kw_only=True):
    """PeriodicAgentCreate, as in requests.

    Attributes:
        mentor: format uuid.
        title: at most 255 characters.
        pathway: at most 255 characters.
        callback_url: format uri, at most 200 characters.
        callback_secret: at most 255 characters.
        parent_session_id: at most 200 characters.
    """

    mentor: UUID
    title: str
    description: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    task: PeriodicTaskWrite
    pathway: str | UnsetType = UNSET
    callback_url: str | UnsetType = UNSET
    callback_secret: str | UnsetType = UNSET
    parent_session_id: str | UnsetType = UNSET
    parent_mentor_id: int | None | UnsetType = UNSET
    previous_agent: int | None | UnsetType = UNSET
    previous_agent_status: PreviousAgentStatusEnum | UnsetType = UNSET
