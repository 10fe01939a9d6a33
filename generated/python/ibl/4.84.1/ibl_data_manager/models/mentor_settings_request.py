from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .greeting_method_enum import GreetingMethodEnum


class MentorSettingsRequest(Record, kw_only=True):
    """MentorSettingsRequest.

    Attributes:
        profile_image: format uri.
        uploaded_profile_image: format uri.
        llm_temperature: format double, at least 0.0, at most 1.0.
        enable_spaced_repetition: default false.
        enable_instruction_mode: default false.
        enable_socratic_mode: default false.
        is_guided_mentor: default false.
        is_featured: default false.
        enable_email_chat: default false.
    """

    mentor_name: str | UnsetType = UNSET
    template_name: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    profile_image: str | UnsetType = UNSET
    initial_message: str | None | UnsetType = UNSET
    suggested_message: str | None | UnsetType = UNSET
    theme: str | UnsetType = UNSET
    user_message_color: str | UnsetType = UNSET
    mentor_bubble_color: str | UnsetType = UNSET
    align_mentor_bubble: str | UnsetType = UNSET
    system_prompt: str | UnsetType = UNSET
    llm_provider: str | UnsetType = UNSET
    llm_name: str | UnsetType = UNSET
    featured: bool | UnsetType = UNSET
    disable_chathistory: bool | UnsetType = UNSET
    metadata: Any = UNSET
    custom_css: str | None | UnsetType = UNSET
    department_id: int | None | UnsetType = UNSET
    mentor_visibility: str | UnsetType = UNSET
    enable_image_generation: bool | UnsetType = UNSET
    enable_web_browsing: bool | UnsetType = UNSET
    enable_code_interpreter: bool | UnsetType = UNSET
    allow_anonymous: bool | UnsetType = UNSET
    forkable: bool | UnsetType = UNSET
    forkable_with_training_data: bool | UnsetType = UNSET
    mentor_description: str | UnsetType = UNSET
    uploaded_profile_image: str | UnsetType = UNSET
    proactive_response: str | UnsetType = UNSET
    greeting_method: GreetingMethodEnum | UnsetType = UNSET
    can_use_tools: bool | UnsetType = UNSET
    tool_slugs: list[str] | UnsetType = UNSET
    llm_temperature: float | UnsetType = UNSET
    proactive_prompt: str | UnsetType = UNSET
    disclaimer: str | UnsetType = UNSET
    placeholder_prompt: str | UnsetType = UNSET
    moderation_system_prompt: str | UnsetType = UNSET
    post_processing_prompt: str | UnsetType = UNSET
    moderation_response: str | UnsetType = UNSET
    enable_moderation: bool | UnsetType = UNSET
    enable_multi_query_rag: bool | UnsetType = UNSET
    enable_post_processing_system: bool | UnsetType = UNSET
    enable_openai_assistant: bool | UnsetType = UNSET
    enable_total_grounding: bool | UnsetType = UNSET
    enable_suggested_prompts: bool | None | UnsetType = UNSET
    enable_guided_prompts: bool | None | UnsetType = UNSET
    mcp_servers: list[int] | None | UnsetType = UNSET
    embed_is_context_aware: bool | UnsetType = UNSET
    embed_open_by_default: bool | UnsetType = UNSET
    embed_show_attachment: bool | UnsetType = UNSET
    embed_show_voice_call: bool | UnsetType = UNSET
    embed_show_voice_record: bool | UnsetType = UNSET
    google_voice: int | UnsetType = UNSET
    openai_voice: int | UnsetType = UNSET
    guided_prompt_instructions: str | None | UnsetType = UNSET
    safety_system_prompt: str | UnsetType = UNSET
    safety_response: str | UnsetType = UNSET
    enable_safety_system: bool | UnsetType = UNSET
    enable_spaced_repetition: bool | UnsetType = UNSET
    enable_instruction_mode: bool | UnsetType = UNSET
    enable_socratic_mode: bool | UnsetType = UNSET
    is_guided_mentor: bool | UnsetType = UNSET
    is_featured: bool | UnsetType = UNSET
    enable_email_chat: bool | UnsetType = UNSET
    categories: list[int] | UnsetType = UNSET
    types: list[int] | UnsetType = UNSET
    subjects: list[int] | UnsetType = UNSET
