from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .align_mentor_bubble_enum import AlignMentorBubbleEnum
from .blank_enum import BlankEnum
from .mentor_visibility_enum import MentorVisibilityEnum
from .theme_enum import ThemeEnum


class MentorSettingsPublic(Record, kw_only=True):
    """MentorSettingsPublic.

    Attributes:
        display_name: at most 255 characters.
        user_message_color: at most 7 characters.
        mentor_bubble_color: at most 7 characters.
    """

    id: int
    display_name: str | None | UnsetType = UNSET
    profile_image: str | None | UnsetType = UNSET
    initial_message: str | None | UnsetType = UNSET
    suggested_message: str | None | UnsetType = UNSET
    theme: ThemeEnum | UnsetType = UNSET
    user_message_color: str | UnsetType = UNSET
    mentor_bubble_color: str | UnsetType = UNSET
    align_mentor_bubble: AlignMentorBubbleEnum | UnsetType = UNSET
    mentor: str
    mentor_slug: str
    mentor_unique_id: str
    metadata: Any
    mentor_visibility: MentorVisibilityEnum | BlankEnum | None | UnsetType = UNSET
    enable_image_generation: bool | None | UnsetType = UNSET
    enable_web_browsing: bool | None | UnsetType = UNSET
    enable_code_interpreter: bool | None | UnsetType = UNSET
    custom_css: str | None | UnsetType = UNSET
    allow_anonymous: bool
    mentor_description: str
    suggested_prompts: Any
    proactive_response: str
    greeting_method: str
    mentor_tools: Any
    can_use_tools: bool
    llm_name: str
    proactive_prompt: str
    enable_memory_component: bool
    enable_email_chat: bool
    enable_spaced_repetition: bool
    enable_instruction_mode: bool
    enable_socratic_mode: bool
    is_guided_mentor: bool
    enable_guided_prompts: bool
    enable_moderation: bool
    enable_post_processing_system: bool
    enable_safety_system: bool
    forkable: bool
    forkable_with_training_data: bool
