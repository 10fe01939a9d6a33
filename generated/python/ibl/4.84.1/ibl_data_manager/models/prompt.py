from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .blank_enum import BlankEnum
from .prompt_visibility_enum import PromptVisibilityEnum


class Prompt(Record, kw_only=True):
    """Prompt, as in responses.

    Attributes:
        mentor: format uuid.
        is_system: default true.
        title: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
        created_by: at most 255 characters.
    """

    id: int
    mentor: UUID | UnsetType = UNSET
    tone: str | None | UnsetType = UNSET
    style: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    tags: list[int] | UnsetType = UNSET
    is_system: bool | UnsetType = UNSET
    metadata: Any = UNSET
    category: str | UnsetType = UNSET
    prompt: str
    title: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    prompt_visibility: PromptVisibilityEnum | BlankEnum | None | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: str | None | UnsetType = UNSET
    platform: int


class PromptWrite(Record, kw_only=True):
    """Prompt, as in requests.

    Attributes:
        mentor: format uuid.
        is_system: default true.
        title: at most 255 characters.
        created_by: at most 255 characters.
    """

    mentor: UUID | UnsetType = UNSET
    tone: str | None | UnsetType = UNSET
    style: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    tags: list[int] | UnsetType = UNSET
    is_system: bool | UnsetType = UNSET
    metadata: Any = UNSET
    category: str | UnsetType = UNSET
    prompt: str
    title: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    prompt_visibility: PromptVisibilityEnum | BlankEnum | None | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET
    platform: int
