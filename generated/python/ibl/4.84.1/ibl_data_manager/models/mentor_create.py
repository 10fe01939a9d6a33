from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .greeting_method_enum import GreetingMethodEnum


class MentorCreate(Record, kw_only=True):
    """MentorCreate, as in responses.

    Attributes:
        name: at most 255 characters.
        unique_id: format uuid.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
        platform: at most 255 characters.
        recently_accessed_at: format date-time.
        created_by: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    name: str
    unique_id: UUID | UnsetType = UNSET
    flow: Any = UNSET
    slug: str | UnsetType = UNSET
    platform: str | UnsetType = UNSET
    allow_anonymous: bool | UnsetType = UNSET
    metadata: Any = UNSET
    enable_moderation: bool | UnsetType = UNSET
    enable_multi_query_rag: bool | UnsetType = UNSET
    enable_post_processing_system: bool | UnsetType = UNSET
    enable_openai_assistant: bool | UnsetType = UNSET
    enable_total_grounding: bool | UnsetType = UNSET
    enable_suggested_prompts: bool | UnsetType = UNSET
    enable_guided_prompts: bool | UnsetType = UNSET
    google_voice: int | None | UnsetType = UNSET
    openai_voice: int | None | UnsetType = UNSET
    guided_prompt_instructions: str | UnsetType = UNSET
    categories: list[int] | UnsetType = UNSET
    types: list[int] | UnsetType = UNSET
    subjects: list[int] | UnsetType = UNSET
    proactive_prompt: str | UnsetType = UNSET
    disclaimer: str | UnsetType = UNSET
    enable_disclaimer: bool | UnsetType = UNSET
    embed_is_context_aware: bool | UnsetType = UNSET
    embed_open_by_default: bool | UnsetType = UNSET
    embed_show_attachment: bool | UnsetType = UNSET
    embed_show_voice_call: bool | UnsetType = UNSET
    embed_show_voice_record: bool | UnsetType = UNSET
    placeholder_prompt: str | UnsetType = UNSET
    moderation_system_prompt: str | UnsetType = UNSET
    post_processing_prompt: str | UnsetType = UNSET
    moderation_response: str | UnsetType = UNSET
    safety_system_prompt: str | UnsetType = UNSET
    safety_response: str | UnsetType = UNSET
    disable_chathistory: bool | UnsetType = UNSET
    enable_safety_system: bool | UnsetType = UNSET
    proactive_response: str | UnsetType = UNSET
    mcp_servers: list[int] | UnsetType = UNSET
    greeting_method: GreetingMethodEnum | UnsetType = UNSET
    last_accessed_by: int | None | UnsetType = UNSET
    recently_accessed_at: dt.datetime | None | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET
    created_at: dt.datetime | None
    updated_at: dt.datetime | None


class MentorCreateWrite(Record, kw_only=True):
    """MentorCreate, as in requests.

    Attributes:
        name: at most 255 characters.
        unique_id: format uuid.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
        platform: at most 255 characters.
        recently_accessed_at: format date-time.
        created_by: at most 255 characters.
    """

    name: str
    unique_id: UUID | UnsetType = UNSET
    flow: Any = UNSET
    slug: str | UnsetType = UNSET
    platform: str | UnsetType = UNSET
    allow_anonymous: bool | UnsetType = UNSET
    metadata: Any = UNSET
    enable_moderation: bool | UnsetType = UNSET
    enable_multi_query_rag: bool | UnsetType = UNSET
    enable_post_processing_system: bool | UnsetType = UNSET
    enable_openai_assistant: bool | UnsetType = UNSET
    enable_total_grounding: bool | UnsetType = UNSET
    enable_suggested_prompts: bool | UnsetType = UNSET
    enable_guided_prompts: bool | UnsetType = UNSET
    google_voice: int | None | UnsetType = UNSET
    openai_voice: int | None | UnsetType = UNSET
    guided_prompt_instructions: str | UnsetType = UNSET
    categories: list[int] | UnsetType = UNSET
    types: list[int] | UnsetType = UNSET
    subjects: list[int] | UnsetType = UNSET
    proactive_prompt: str | UnsetType = UNSET
    disclaimer: str | UnsetType = UNSET
    enable_disclaimer: bool | UnsetType = UNSET
    embed_is_context_aware: bool | UnsetType = UNSET
    embed_open_by_default: bool | UnsetType = UNSET
    embed_show_attachment: bool | UnsetType = UNSET
    embed_show_voice_call: bool | UnsetType = UNSET
    embed_show_voice_record: bool | UnsetType = UNSET
    placeholder_prompt: str | UnsetType = UNSET
    moderation_system_prompt: str | UnsetType = UNSET
    post_processing_prompt: str | UnsetType = UNSET
    moderation_response: str | UnsetType = UNSET
    safety_system_prompt: str | UnsetType = UNSET
    safety_response: str | UnsetType = UNSET
    disable_chathistory: bool | UnsetType = UNSET
    enable_safety_system: bool | UnsetType = UNSET
    proactive_response: str | UnsetType = UNSET
    mcp_servers: list[int] | UnsetType = UNSET
    greeting_method: GreetingMethodEnum | UnsetType = UNSET
    last_accessed_by: int | None | UnsetType = UNSET
    recently_accessed_at: dt.datetime | None | UnsetType = UNSET
    created_by: str | None | UnsetType = UNSET
