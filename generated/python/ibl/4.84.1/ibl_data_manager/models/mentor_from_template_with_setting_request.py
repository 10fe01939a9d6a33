from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .greeting_method_enum import GreetingMethodEnum


class MentorFromTemplateWithSettingRequest(Record, kw_only=True):
    """MentorFromTemplateWithSettingRequest.

    Attributes:
        profile_image: format uri.
        uploaded_profile_image: format uri.
        llm_temperature: format double, at least 0.0, at most 1.0.
        enable_moderation: default false.
        enable_multi_query_rag: default false.
        enable_post_processing_system: default false.
        enable_total_grounding: default false.
        is_featured: default false.
    """

    template_name: str
    display_name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    profile_image: str | UnsetType = UNSET
    initial_message: str | UnsetType = UNSET
    suggested_message: str | UnsetType = UNSET
    new_mentor_name: str
    theme: str | UnsetType = UNSET
    user_message_color: str | UnsetType = UNSET
    mentor_bubble_color: str | UnsetType = UNSET
    align_mentor_bubble: str | UnsetType = UNSET
    system_prompt: str | UnsetType = UNSET
    llm_provider: str | UnsetType = UNSET
    llm_name: str | UnsetType = UNSET
    mentor_visibility: str | UnsetType = UNSET
    enable_image_generation: bool | UnsetType = UNSET
    enable_web_browsing: bool | UnsetType = UNSET
    enable_code_interpreter: bool | UnsetType = UNSET
    metadata: Any = UNSET
    custom_css: str | UnsetType = UNSET
    uploaded_profile_image: str | UnsetType = UNSET
    proactive_response: str | UnsetType = UNSET
    greeting_method: GreetingMethodEnum | UnsetType = UNSET
    forkable: bool | UnsetType = UNSET
    forkable_with_training_data: bool | UnsetType = UNSET
    categories: list[int] | UnsetType = UNSET
    types: list[int] | UnsetType = UNSET
    subjects: list[int] | UnsetType = UNSET
    tool_slugs: list[str] | UnsetType = UNSET
    llm_temperature: float | UnsetType = UNSET
    seo_tags: Any = UNSET
    marketing_conversations: Any = UNSET
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
    enable_moderation: bool | UnsetType = UNSET
    enable_multi_query_rag: bool | UnsetType = UNSET
    enable_post_processing_system: bool | UnsetType = UNSET
    enable_openai_assistant: bool | UnsetType = UNSET
    enable_total_grounding: bool | UnsetType = UNSET
    google_voice: int | UnsetType = UNSET
    openai_voice: int | UnsetType = UNSET
    enable_suggested_prompts: bool | None | UnsetType = UNSET
    enable_guided_prompts: bool | None | UnsetType = UNSET
    mcp_servers: list[int] | None | UnsetType = UNSET
    guided_prompt_instructions: str | None | UnsetType = UNSET
    is_featured: bool | UnsetType = UNSET
