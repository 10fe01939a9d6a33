"""Operations with the tag ai-prompt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_ORGS_METADATA_CREATE = Operation(
    "ai_prompt.orgs_metadata_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/metadata/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Metadata),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_DESTROY = Operation(
    "ai_prompt.orgs_users_all_chats_memory_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_RETRIEVE = Operation(
    "ai_prompt.orgs_users_all_chats_memory_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserAllChatMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_CREATE = Operation(
    "ai_prompt.orgs_users_all_chats_memory_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("201", "application/json", lambda: m.UserAllChatMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_UPDATE = Operation(
    "ai_prompt.orgs_users_all_chats_memory_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserChatMemoryUpdateView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_DESTROY_2 = Operation(
    "ai_prompt.orgs_users_all_chats_memory_destroy_2",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ALL_CHATS_MEMORY_UPDATE_2 = Operation(
    "ai_prompt.orgs_users_all_chats_memory_update_2",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserAllChatMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_MEMORY_STATUS_RETRIEVE = Operation(
    "ai_prompt.orgs_users_chat_memory_status_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserChatMemoryStatusView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_MEMORY_STATUS_UPDATE = Operation(
    "ai_prompt.orgs_users_chat_memory_status_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserChatMemoryStatusView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_LANGUAGES_RETRIEVE = Operation(
    "ai_prompt.orgs_users_languages_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LanguagesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_LANGUAGES_CREATE = Operation(
    "ai_prompt.orgs_users_languages_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.LanguagesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_LANGUAGES_DESTROY = Operation(
    "ai_prompt.orgs_users_languages_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("language_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_LANGUAGES_UPDATE = Operation(
    "ai_prompt.orgs_users_languages_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("language_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LanguagesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_CONTEXT_RETRIEVE = Operation(
    "ai_prompt.orgs_users_memory_context_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserMemoryContextResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_CONTEXT_UPDATE = Operation(
    "ai_prompt.orgs_users_memory_context_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserMemoryContextResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_STATUS_RETRIEVE = Operation(
    "ai_prompt.orgs_users_memory_status_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MemoryStatusView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_STATUS_UPDATE = Operation(
    "ai_prompt.orgs_users_memory_status_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MemoryStatusView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_DESTROY = Operation(
    "ai_prompt.orgs_users_memory_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_RETRIEVE = Operation(
    "ai_prompt.orgs_users_memory_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserCatalogItemMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_CREATE = Operation(
    "ai_prompt.orgs_users_memory_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("201", "application/json", lambda: m.UserCatalogItemMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_DESTROY_2 = Operation(
    "ai_prompt.orgs_users_memory_destroy_2",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_UPDATE = Operation(
    "ai_prompt.orgs_users_memory_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserCatalogItemMemoryView),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_METADATA_RETRIEVE = Operation(
    "ai_prompt.orgs_users_metadata_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/metadata",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Metadata),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_LIST = Operation(
    "ai_prompt.orgs_users_prompt_list",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Prompt]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_CREATE = Operation(
    "ai_prompt.orgs_users_prompt_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Prompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_DESTROY = Operation(
    "ai_prompt.orgs_users_prompt_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_RETRIEVE = Operation(
    "ai_prompt.orgs_users_prompt_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Prompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_PARTIAL_UPDATE = Operation(
    "ai_prompt.orgs_users_prompt_partial_update",
    "PATCH",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Prompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPT_UPDATE = Operation(
    "ai_prompt.orgs_users_prompt_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Prompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPTS_CATEGORY_DESTROY = Operation(
    "ai_prompt.orgs_users_prompts_category_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPTS_CATEGORY_RETRIEVE = Operation(
    "ai_prompt.orgs_users_prompts_category_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("filter_by"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PromptCategory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPTS_CATEGORY_CREATE = Operation(
    "ai_prompt.orgs_users_prompts_category_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.PromptCategory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROMPTS_PUBLIC_LIST = Operation(
    "ai_prompt.orgs_users_prompts_public_list",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Prompt]),),
)
_ORGS_USERS_PROMPTS_PUBLIC_RETRIEVE = Operation(
    "ai_prompt.orgs_users_prompts_public_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("category"),
        Query("created_by"),
        Query("filter_by"),
        Query("mentor_unique_id"),
        Query("tag"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Prompt),),
)
_ORGS_USERS_SESSIONS_GUIDED_PROMPTS_RETRIEVE = Operation(
    "ai_prompt.orgs_users_sessions_guided_prompts_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Query("count"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.GuidedPromptsResponse),
        ResponseSpec("404", "application/json", lambda: dict[str, Any]),
        ResponseSpec("429", "application/json", lambda: dict[str, Any]),
        ResponseSpec("500", "application/json", lambda: dict[str, Any]),
    ),
)
_ORGS_USERS_STYLES_RETRIEVE = Operation(
    "ai_prompt.orgs_users_styles_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.StylesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_STYLES_CREATE = Operation(
    "ai_prompt.orgs_users_styles_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.StylesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_STYLES_DESTROY = Operation(
    "ai_prompt.orgs_users_styles_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("style_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_STYLES_UPDATE = Operation(
    "ai_prompt.orgs_users_styles_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("style_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.StylesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TAGS_RETRIEVE = Operation(
    "ai_prompt.orgs_users_tags_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TagsView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TAGS_CREATE = Operation(
    "ai_prompt.orgs_users_tags_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TagsView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TAGS_DESTROY = Operation(
    "ai_prompt.orgs_users_tags_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("tag_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TAGS_UPDATE = Operation(
    "ai_prompt.orgs_users_tags_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("tag_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TagsView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TONES_RETRIEVE = Operation(
    "ai_prompt.orgs_users_tones_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TonesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TONES_CREATE = Operation(
    "ai_prompt.orgs_users_tones_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.TonesView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TONES_DESTROY = Operation(
    "ai_prompt.orgs_users_tones_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("tone_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TONES_UPDATE = Operation(
    "ai_prompt.orgs_users_tones_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("tone_id"),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TonesView),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiPromptResource(Resource):
    """Operations with the tag ai-prompt."""

    def orgs_metadata_create(
        self,
        *,
        metadata: Any,
        org: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        prompt_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Metadata:
        """Send `POST /api/ai-prompt/orgs/{org}/metadata/`.

        Args:
            metadata: body property.
            org: path parameter, can be set on the client instead.
            prompt: body property.
            prompt_id: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_METADATA_CREATE,
            (org,),
            fields={
                "metadata": metadata,
                "prompt": prompt,
                "prompt_id": prompt_id,
            },
            options=options,
        )

    def orgs_users_all_chats_memory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_all_chats_memory_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_all_chats_memory_create(
        self,
        *,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_CREATE,
            (org, user_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    def orgs_users_all_chats_memory_update(
        self,
        *,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryUpdateView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    def orgs_users_all_chats_memory_destroy_2(
        self,
        *,
        memory_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_DESTROY_2,
            (org, user_id, memory_id),
            options=options,
        )

    def orgs_users_all_chats_memory_update_2(
        self,
        *,
        memory_id: int,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `PUT
        /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_UPDATE_2,
            (org, user_id, memory_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    def orgs_users_chat_memory_status_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryStatusView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_MEMORY_STATUS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_chat_memory_status_update(
        self,
        *,
        enabled: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryStatusView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/`.

        Args:
            enabled: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_MEMORY_STATUS_UPDATE,
            (org, user_id),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    def orgs_users_languages_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/languages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_LANGUAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_languages_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        code: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/languages/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            code: body property, at most 255 characters.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_LANGUAGES_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "code": code,
            },
            options=options,
        )

    def orgs_users_languages_destroy(
        self,
        *,
        language_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/`.

        Args:
            language_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_LANGUAGES_DESTROY,
            (org, user_id, language_id),
            options=options,
        )

    def orgs_users_languages_update(
        self,
        *,
        language_id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        code: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `PUT
        /api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/`.

        Args:
            language_id: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            code: body property, at most 255 characters.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_LANGUAGES_UPDATE,
            (org, user_id, language_id),
            fields={
                "name": name,
                "code": code,
            },
            options=options,
        )

    def orgs_users_memory_context_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryContextResponse:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_CONTEXT_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_context_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        extra_data: str | UnsetType = UNSET,
        use_reported_skills: bool | UnsetType = UNSET,
        use_desired_skills: bool | UnsetType = UNSET,
        use_credentials: bool | UnsetType = UNSET,
        use_enrolled_courses: bool | UnsetType = UNSET,
        use_time_spent: bool | UnsetType = UNSET,
        use_completed_courses: bool | UnsetType = UNSET,
        use_completed_programs: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryContextResponse:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            extra_data: body property.
            use_reported_skills: body property.
            use_desired_skills: body property.
            use_credentials: body property.
            use_enrolled_courses: body property.
            use_time_spent: body property.
            use_completed_courses: body property.
            use_completed_programs: body property.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_CONTEXT_UPDATE,
            (org, user_id),
            fields={
                "extra_data": extra_data,
                "use_reported_skills": use_reported_skills,
                "use_desired_skills": use_desired_skills,
                "use_credentials": use_credentials,
                "use_enrolled_courses": use_enrolled_courses,
                "use_time_spent": use_time_spent,
                "use_completed_courses": use_completed_courses,
                "use_completed_programs": use_completed_programs,
            },
            options=options,
        )

    def orgs_users_memory_status_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryStatusView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_STATUS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_status_update(
        self,
        *,
        enabled: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryStatusView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/`.

        Args:
            enabled: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_STATUS_UPDATE,
            (org, user_id),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    def orgs_users_memory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_create(
        self,
        *,
        student: str | None,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        catalog_item: UUID | UnsetType = UNSET,
        lessons: Any = UNSET,
        next_steps: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            student: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            catalog_item: body property, format uuid.
            lessons: body property.
            next_steps: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_CREATE,
            (org, user_id),
            fields={
                "student": student,
                "platform": platform,
                "catalog_item": catalog_item,
                "lessons": lessons,
                "next_steps": next_steps,
            },
            options=options,
        )

    def orgs_users_memory_destroy_2(
        self,
        *,
        memory_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY_2,
            (org, user_id, memory_id),
            options=options,
        )

    def orgs_users_memory_update(
        self,
        *,
        memory_id: int,
        student: str | None,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        catalog_item: UUID | UnsetType = UNSET,
        lessons: Any = UNSET,
        next_steps: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            student: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            catalog_item: body property, format uuid.
            lessons: body property.
            next_steps: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_UPDATE,
            (org, user_id, memory_id),
            fields={
                "student": student,
                "platform": platform,
                "catalog_item": catalog_item,
                "lessons": lessons,
                "next_steps": next_steps,
            },
            options=options,
        )

    def orgs_users_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Metadata:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/metadata`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_METADATA_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_prompt_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Prompt]:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPT_LIST,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    def orgs_users_prompt_create(
        self,
        *,
        prompt: str,
        platform: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/`.

        Args:
            prompt: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPT_CREATE,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    def orgs_users_prompt_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        self._transport.call(
            _ORGS_USERS_PROMPT_DESTROY,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    def orgs_users_prompt_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPT_RETRIEVE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    def orgs_users_prompt_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `PATCH /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            prompt: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
            platform: body property.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPT_PARTIAL_UPDATE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    def orgs_users_prompt_update(
        self,
        *,
        id: int,
        prompt: str,
        platform: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            prompt: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPT_UPDATE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    def orgs_users_prompts_category_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_prompts_category_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptCategory:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            filter_by: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_RETRIEVE,
            (org, user_id, filter_by),
            options=options,
        )

    def orgs_users_prompts_category_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptCategory:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    def orgs_users_prompts_public_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Prompt]:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPTS_PUBLIC_LIST,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    def orgs_users_prompts_public_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPTS_PUBLIC_RETRIEVE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    def orgs_users_sessions_guided_prompts_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GuidedPromptsResponse:
        """Send `GET
        /api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            count: query parameter, default 5, at least 1, at most 10.

        Raises:
            NotFoundError: On status 404.
            TooManyRequestsError: On status 429.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_GUIDED_PROMPTS_RETRIEVE,
            (org, user_id, session_id, count),
            options=options,
        )

    def orgs_users_styles_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/styles/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_STYLES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_styles_create(
        self,
        *,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/styles/`.

        Args:
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_STYLES_CREATE,
            (org, user_id),
            fields={
                "description": description,
            },
            options=options,
        )

    def orgs_users_styles_destroy(
        self,
        *,
        style_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/`.

        Args:
            style_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_STYLES_DESTROY,
            (org, user_id, style_id),
            options=options,
        )

    def orgs_users_styles_update(
        self,
        *,
        style_id: int,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/`.

        Args:
            style_id: path parameter.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_STYLES_UPDATE,
            (org, user_id, style_id),
            fields={
                "description": description,
            },
            options=options,
        )

    def orgs_users_tags_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/tags/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_TAGS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_tags_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/tags/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return self._transport.call(
            _ORGS_USERS_TAGS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    def orgs_users_tags_destroy(
        self,
        *,
        tag_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/`.

        Args:
            tag_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_TAGS_DESTROY,
            (org, user_id, tag_id),
            options=options,
        )

    def orgs_users_tags_update(
        self,
        *,
        tag_id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/`.

        Args:
            tag_id: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return self._transport.call(
            _ORGS_USERS_TAGS_UPDATE,
            (org, user_id, tag_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    def orgs_users_tones_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/tones/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_TONES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_tones_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/tones/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return self._transport.call(
            _ORGS_USERS_TONES_CREATE,
            (org, user_id),
            fields={
                "description": description,
            },
            options=options,
        )

    def orgs_users_tones_destroy(
        self,
        *,
        tone_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/`.

        Args:
            tone_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_TONES_DESTROY,
            (org, user_id, tone_id),
            options=options,
        )

    def orgs_users_tones_update(
        self,
        *,
        tone_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/`.

        Args:
            tone_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return self._transport.call(
            _ORGS_USERS_TONES_UPDATE,
            (org, user_id, tone_id),
            fields={
                "description": description,
            },
            options=options,
        )


class AsyncAiPromptResource(AsyncResource):
    """Operations with the tag ai-prompt."""

    async def orgs_metadata_create(
        self,
        *,
        metadata: Any,
        org: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        prompt_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Metadata:
        """Send `POST /api/ai-prompt/orgs/{org}/metadata/`.

        Args:
            metadata: body property.
            org: path parameter, can be set on the client instead.
            prompt: body property.
            prompt_id: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_METADATA_CREATE,
            (org,),
            fields={
                "metadata": metadata,
                "prompt": prompt,
                "prompt_id": prompt_id,
            },
            options=options,
        )

    async def orgs_users_all_chats_memory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_all_chats_memory_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_all_chats_memory_create(
        self,
        *,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_CREATE,
            (org, user_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    async def orgs_users_all_chats_memory_update(
        self,
        *,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryUpdateView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/`.

        Args:
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_UPDATE,
            (org, user_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    async def orgs_users_all_chats_memory_destroy_2(
        self,
        *,
        memory_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_DESTROY_2,
            (org, user_id, memory_id),
            options=options,
        )

    async def orgs_users_all_chats_memory_update_2(
        self,
        *,
        memory_id: int,
        username: str,
        platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
        session_id: UUID | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserAllChatMemoryView:
        """Send `PUT
        /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            username: body property, at most 500 characters.
            platform_key: body property, at most 500 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            content: body property.
            session_id: body property, format uuid.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_ALL_CHATS_MEMORY_UPDATE_2,
            (org, user_id, memory_id),
            fields={
                "username": username,
                "platform_key": platform_key,
                "content": content,
                "session_id": session_id,
            },
            options=options,
        )

    async def orgs_users_chat_memory_status_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryStatusView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_MEMORY_STATUS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_chat_memory_status_update(
        self,
        *,
        enabled: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatMemoryStatusView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/chat-memory-status/`.

        Args:
            enabled: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_MEMORY_STATUS_UPDATE,
            (org, user_id),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    async def orgs_users_languages_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/languages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_LANGUAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_languages_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        code: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/languages/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            code: body property, at most 255 characters.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_LANGUAGES_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "code": code,
            },
            options=options,
        )

    async def orgs_users_languages_destroy(
        self,
        *,
        language_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/`.

        Args:
            language_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_LANGUAGES_DESTROY,
            (org, user_id, language_id),
            options=options,
        )

    async def orgs_users_languages_update(
        self,
        *,
        language_id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        code: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LanguagesView:
        """Send `PUT
        /api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/`.

        Args:
            language_id: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            code: body property, at most 255 characters.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_LANGUAGES_UPDATE,
            (org, user_id, language_id),
            fields={
                "name": name,
                "code": code,
            },
            options=options,
        )

    async def orgs_users_memory_context_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryContextResponse:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_CONTEXT_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_context_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        extra_data: str | UnsetType = UNSET,
        use_reported_skills: bool | UnsetType = UNSET,
        use_desired_skills: bool | UnsetType = UNSET,
        use_credentials: bool | UnsetType = UNSET,
        use_enrolled_courses: bool | UnsetType = UNSET,
        use_time_spent: bool | UnsetType = UNSET,
        use_completed_courses: bool | UnsetType = UNSET,
        use_completed_programs: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryContextResponse:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-context/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            extra_data: body property.
            use_reported_skills: body property.
            use_desired_skills: body property.
            use_credentials: body property.
            use_enrolled_courses: body property.
            use_time_spent: body property.
            use_completed_courses: body property.
            use_completed_programs: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_CONTEXT_UPDATE,
            (org, user_id),
            fields={
                "extra_data": extra_data,
                "use_reported_skills": use_reported_skills,
                "use_desired_skills": use_desired_skills,
                "use_credentials": use_credentials,
                "use_enrolled_courses": use_enrolled_courses,
                "use_time_spent": use_time_spent,
                "use_completed_courses": use_completed_courses,
                "use_completed_programs": use_completed_programs,
            },
            options=options,
        )

    async def orgs_users_memory_status_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryStatusView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_STATUS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_status_update(
        self,
        *,
        enabled: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryStatusView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/`.

        Args:
            enabled: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_STATUS_UPDATE,
            (org, user_id),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    async def orgs_users_memory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_create(
        self,
        *,
        student: str | None,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        catalog_item: UUID | UnsetType = UNSET,
        lessons: Any = UNSET,
        next_steps: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/memory/`.

        Args:
            student: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            catalog_item: body property, format uuid.
            lessons: body property.
            next_steps: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_CREATE,
            (org, user_id),
            fields={
                "student": student,
                "platform": platform,
                "catalog_item": catalog_item,
                "lessons": lessons,
                "next_steps": next_steps,
            },
            options=options,
        )

    async def orgs_users_memory_destroy_2(
        self,
        *,
        memory_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY_2,
            (org, user_id, memory_id),
            options=options,
        )

    async def orgs_users_memory_update(
        self,
        *,
        memory_id: int,
        student: str | None,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        catalog_item: UUID | UnsetType = UNSET,
        lessons: Any = UNSET,
        next_steps: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserCatalogItemMemoryView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory/{memory_id}/`.

        Args:
            memory_id: path parameter.
            student: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            catalog_item: body property, format uuid.
            lessons: body property.
            next_steps: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_UPDATE,
            (org, user_id, memory_id),
            fields={
                "student": student,
                "platform": platform,
                "catalog_item": catalog_item,
                "lessons": lessons,
                "next_steps": next_steps,
            },
            options=options,
        )

    async def orgs_users_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Metadata:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/metadata`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_METADATA_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_prompt_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Prompt]:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPT_LIST,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_prompt_create(
        self,
        *,
        prompt: str,
        platform: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/`.

        Args:
            prompt: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPT_CREATE,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_users_prompt_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        await self._transport.call(
            _ORGS_USERS_PROMPT_DESTROY,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_prompt_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPT_RETRIEVE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_prompt_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `PATCH /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            prompt: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
            platform: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPT_PARTIAL_UPDATE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_users_prompt_update(
        self,
        *,
        id: int,
        prompt: str,
        platform: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        tone: str | None | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        tags: Sequence[int] | UnsetType = UNSET,
        is_system: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        body_category: str | UnsetType = UNSET,
        title: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        prompt_visibility: (
            m.PromptVisibilityEnum | m.BlankEnum | None | UnsetType
        ) = UNSET,
        body_created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/`.

        Args:
            id: path parameter.
            prompt: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
            mentor: body property, format uuid.
            tone: body property.
            style: body property.
            language: body property.
            tags: body property.
            is_system: body property, default true.
            metadata: body property.
            body_category: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt_visibility: body property.
            body_created_by: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPT_UPDATE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            fields={
                "mentor": mentor,
                "tone": tone,
                "style": style,
                "language": language,
                "tags": tags,
                "is_system": is_system,
                "metadata": metadata,
                "category": body_category,
                "prompt": prompt,
                "title": title,
                "description": description,
                "prompt_visibility": prompt_visibility,
                "created_by": body_created_by,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_users_prompts_category_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_prompts_category_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptCategory:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            filter_by: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_RETRIEVE,
            (org, user_id, filter_by),
            options=options,
        )

    async def orgs_users_prompts_category_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptCategory:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPTS_CATEGORY_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    async def orgs_users_prompts_public_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Prompt]:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPTS_PUBLIC_LIST,
            (
                org,
                user_id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_prompts_public_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: int | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        mentor_unique_id: str | UnsetType = UNSET,
        tag: int | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Prompt:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/public/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_by: query parameter, must not be empty.
            mentor_unique_id: query parameter, must not be empty.
            tag: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPTS_PUBLIC_RETRIEVE,
            (
                org,
                user_id,
                id,
                category,
                created_by,
                filter_by,
                mentor_unique_id,
                tag,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_sessions_guided_prompts_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GuidedPromptsResponse:
        """Send `GET
        /api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            count: query parameter, default 5, at least 1, at most 10.

        Raises:
            NotFoundError: On status 404.
            TooManyRequestsError: On status 429.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_GUIDED_PROMPTS_RETRIEVE,
            (org, user_id, session_id, count),
            options=options,
        )

    async def orgs_users_styles_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/styles/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_STYLES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_styles_create(
        self,
        *,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/styles/`.

        Args:
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_STYLES_CREATE,
            (org, user_id),
            fields={
                "description": description,
            },
            options=options,
        )

    async def orgs_users_styles_destroy(
        self,
        *,
        style_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/`.

        Args:
            style_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_STYLES_DESTROY,
            (org, user_id, style_id),
            options=options,
        )

    async def orgs_users_styles_update(
        self,
        *,
        style_id: int,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StylesView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/`.

        Args:
            style_id: path parameter.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_STYLES_UPDATE,
            (org, user_id, style_id),
            fields={
                "description": description,
            },
            options=options,
        )

    async def orgs_users_tags_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/tags/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_TAGS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_tags_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/tags/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_TAGS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    async def orgs_users_tags_destroy(
        self,
        *,
        tag_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/`.

        Args:
            tag_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_TAGS_DESTROY,
            (org, user_id, tag_id),
            options=options,
        )

    async def orgs_users_tags_update(
        self,
        *,
        tag_id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TagsView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tags/{tag_id}/`.

        Args:
            tag_id: path parameter.
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_TAGS_UPDATE,
            (org, user_id, tag_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    async def orgs_users_tones_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `GET /api/ai-prompt/orgs/{org}/users/{user_id}/tones/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_TONES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_tones_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `POST /api/ai-prompt/orgs/{org}/users/{user_id}/tones/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_TONES_CREATE,
            (org, user_id),
            fields={
                "description": description,
            },
            options=options,
        )

    async def orgs_users_tones_destroy(
        self,
        *,
        tone_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/`.

        Args:
            tone_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_TONES_DESTROY,
            (org, user_id, tone_id),
            options=options,
        )

    async def orgs_users_tones_update(
        self,
        *,
        tone_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TonesView:
        """Send `PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/`.

        Args:
            tone_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_TONES_UPDATE,
            (org, user_id, tone_id),
            fields={
                "description": description,
            },
            options=options,
        )


class AiPromptRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_metadata_create = RawMethod(AiPromptResource.orgs_metadata_create)
    orgs_users_all_chats_memory_destroy = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_destroy
    )
    orgs_users_all_chats_memory_retrieve = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_retrieve
    )
    orgs_users_all_chats_memory_create = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_create
    )
    orgs_users_all_chats_memory_update = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_update
    )
    orgs_users_all_chats_memory_destroy_2 = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_destroy_2
    )
    orgs_users_all_chats_memory_update_2 = RawMethod(
        AiPromptResource.orgs_users_all_chats_memory_update_2
    )
    orgs_users_chat_memory_status_retrieve = RawMethod(
        AiPromptResource.orgs_users_chat_memory_status_retrieve
    )
    orgs_users_chat_memory_status_update = RawMethod(
        AiPromptResource.orgs_users_chat_memory_status_update
    )
    orgs_users_languages_retrieve = RawMethod(
        AiPromptResource.orgs_users_languages_retrieve
    )
    orgs_users_languages_create = RawMethod(
        AiPromptResource.orgs_users_languages_create
    )
    orgs_users_languages_destroy = RawMethod(
        AiPromptResource.orgs_users_languages_destroy
    )
    orgs_users_languages_update = RawMethod(
        AiPromptResource.orgs_users_languages_update
    )
    orgs_users_memory_context_retrieve = RawMethod(
        AiPromptResource.orgs_users_memory_context_retrieve
    )
    orgs_users_memory_context_update = RawMethod(
        AiPromptResource.orgs_users_memory_context_update
    )
    orgs_users_memory_status_retrieve = RawMethod(
        AiPromptResource.orgs_users_memory_status_retrieve
    )
    orgs_users_memory_status_update = RawMethod(
        AiPromptResource.orgs_users_memory_status_update
    )
    orgs_users_memory_destroy = RawMethod(AiPromptResource.orgs_users_memory_destroy)
    orgs_users_memory_retrieve = RawMethod(AiPromptResource.orgs_users_memory_retrieve)
    orgs_users_memory_create = RawMethod(AiPromptResource.orgs_users_memory_create)
    orgs_users_memory_destroy_2 = RawMethod(
        AiPromptResource.orgs_users_memory_destroy_2
    )
    orgs_users_memory_update = RawMethod(AiPromptResource.orgs_users_memory_update)
    orgs_users_metadata_retrieve = RawMethod(
        AiPromptResource.orgs_users_metadata_retrieve
    )
    orgs_users_prompt_list = RawMethod(AiPromptResource.orgs_users_prompt_list)
    orgs_users_prompt_create = RawMethod(AiPromptResource.orgs_users_prompt_create)
    orgs_users_prompt_destroy = RawMethod(AiPromptResource.orgs_users_prompt_destroy)
    orgs_users_prompt_retrieve = RawMethod(AiPromptResource.orgs_users_prompt_retrieve)
    orgs_users_prompt_partial_update = RawMethod(
        AiPromptResource.orgs_users_prompt_partial_update
    )
    orgs_users_prompt_update = RawMethod(AiPromptResource.orgs_users_prompt_update)
    orgs_users_prompts_category_destroy = RawMethod(
        AiPromptResource.orgs_users_prompts_category_destroy
    )
    orgs_users_prompts_category_retrieve = RawMethod(
        AiPromptResource.orgs_users_prompts_category_retrieve
    )
    orgs_users_prompts_category_create = RawMethod(
        AiPromptResource.orgs_users_prompts_category_create
    )
    orgs_users_prompts_public_list = RawMethod(
        AiPromptResource.orgs_users_prompts_public_list
    )
    orgs_users_prompts_public_retrieve = RawMethod(
        AiPromptResource.orgs_users_prompts_public_retrieve
    )
    orgs_users_sessions_guided_prompts_retrieve = RawMethod(
        AiPromptResource.orgs_users_sessions_guided_prompts_retrieve
    )
    orgs_users_styles_retrieve = RawMethod(AiPromptResource.orgs_users_styles_retrieve)
    orgs_users_styles_create = RawMethod(AiPromptResource.orgs_users_styles_create)
    orgs_users_styles_destroy = RawMethod(AiPromptResource.orgs_users_styles_destroy)
    orgs_users_styles_update = RawMethod(AiPromptResource.orgs_users_styles_update)
    orgs_users_tags_retrieve = RawMethod(AiPromptResource.orgs_users_tags_retrieve)
    orgs_users_tags_create = RawMethod(AiPromptResource.orgs_users_tags_create)
    orgs_users_tags_destroy = RawMethod(AiPromptResource.orgs_users_tags_destroy)
    orgs_users_tags_update = RawMethod(AiPromptResource.orgs_users_tags_update)
    orgs_users_tones_retrieve = RawMethod(AiPromptResource.orgs_users_tones_retrieve)
    orgs_users_tones_create = RawMethod(AiPromptResource.orgs_users_tones_create)
    orgs_users_tones_destroy = RawMethod(AiPromptResource.orgs_users_tones_destroy)
    orgs_users_tones_update = RawMethod(AiPromptResource.orgs_users_tones_update)


class AsyncAiPromptRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_metadata_create = AsyncRawMethod(AsyncAiPromptResource.orgs_metadata_create)
    orgs_users_all_chats_memory_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_destroy
    )
    orgs_users_all_chats_memory_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_retrieve
    )
    orgs_users_all_chats_memory_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_create
    )
    orgs_users_all_chats_memory_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_update
    )
    orgs_users_all_chats_memory_destroy_2 = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_destroy_2
    )
    orgs_users_all_chats_memory_update_2 = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_update_2
    )
    orgs_users_chat_memory_status_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_chat_memory_status_retrieve
    )
    orgs_users_chat_memory_status_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_chat_memory_status_update
    )
    orgs_users_languages_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_languages_retrieve
    )
    orgs_users_languages_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_languages_create
    )
    orgs_users_languages_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_languages_destroy
    )
    orgs_users_languages_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_languages_update
    )
    orgs_users_memory_context_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_context_retrieve
    )
    orgs_users_memory_context_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_context_update
    )
    orgs_users_memory_status_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_status_retrieve
    )
    orgs_users_memory_status_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_status_update
    )
    orgs_users_memory_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_destroy
    )
    orgs_users_memory_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_retrieve
    )
    orgs_users_memory_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_create
    )
    orgs_users_memory_destroy_2 = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_destroy_2
    )
    orgs_users_memory_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_memory_update
    )
    orgs_users_metadata_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_metadata_retrieve
    )
    orgs_users_prompt_list = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_list
    )
    orgs_users_prompt_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_create
    )
    orgs_users_prompt_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_destroy
    )
    orgs_users_prompt_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_retrieve
    )
    orgs_users_prompt_partial_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_partial_update
    )
    orgs_users_prompt_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompt_update
    )
    orgs_users_prompts_category_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_destroy
    )
    orgs_users_prompts_category_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_retrieve
    )
    orgs_users_prompts_category_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_create
    )
    orgs_users_prompts_public_list = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompts_public_list
    )
    orgs_users_prompts_public_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_prompts_public_retrieve
    )
    orgs_users_sessions_guided_prompts_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_sessions_guided_prompts_retrieve
    )
    orgs_users_styles_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_styles_retrieve
    )
    orgs_users_styles_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_styles_create
    )
    orgs_users_styles_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_styles_destroy
    )
    orgs_users_styles_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_styles_update
    )
    orgs_users_tags_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tags_retrieve
    )
    orgs_users_tags_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tags_create
    )
    orgs_users_tags_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tags_destroy
    )
    orgs_users_tags_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tags_update
    )
    orgs_users_tones_retrieve = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tones_retrieve
    )
    orgs_users_tones_create = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tones_create
    )
    orgs_users_tones_destroy = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tones_destroy
    )
    orgs_users_tones_update = AsyncRawMethod(
        AsyncAiPromptResource.orgs_users_tones_update
    )


class AiPromptStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_metadata_create = StreamMethod(AiPromptResource.orgs_metadata_create)
    orgs_users_all_chats_memory_destroy = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_destroy
    )
    orgs_users_all_chats_memory_retrieve = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_retrieve
    )
    orgs_users_all_chats_memory_create = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_create
    )
    orgs_users_all_chats_memory_update = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_update
    )
    orgs_users_all_chats_memory_destroy_2 = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_destroy_2
    )
    orgs_users_all_chats_memory_update_2 = StreamMethod(
        AiPromptResource.orgs_users_all_chats_memory_update_2
    )
    orgs_users_chat_memory_status_retrieve = StreamMethod(
        AiPromptResource.orgs_users_chat_memory_status_retrieve
    )
    orgs_users_chat_memory_status_update = StreamMethod(
        AiPromptResource.orgs_users_chat_memory_status_update
    )
    orgs_users_languages_retrieve = StreamMethod(
        AiPromptResource.orgs_users_languages_retrieve
    )
    orgs_users_languages_create = StreamMethod(
        AiPromptResource.orgs_users_languages_create
    )
    orgs_users_languages_destroy = StreamMethod(
        AiPromptResource.orgs_users_languages_destroy
    )
    orgs_users_languages_update = StreamMethod(
        AiPromptResource.orgs_users_languages_update
    )
    orgs_users_memory_context_retrieve = StreamMethod(
        AiPromptResource.orgs_users_memory_context_retrieve
    )
    orgs_users_memory_context_update = StreamMethod(
        AiPromptResource.orgs_users_memory_context_update
    )
    orgs_users_memory_status_retrieve = StreamMethod(
        AiPromptResource.orgs_users_memory_status_retrieve
    )
    orgs_users_memory_status_update = StreamMethod(
        AiPromptResource.orgs_users_memory_status_update
    )
    orgs_users_memory_destroy = StreamMethod(AiPromptResource.orgs_users_memory_destroy)
    orgs_users_memory_retrieve = StreamMethod(
        AiPromptResource.orgs_users_memory_retrieve
    )
    orgs_users_memory_create = StreamMethod(AiPromptResource.orgs_users_memory_create)
    orgs_users_memory_destroy_2 = StreamMethod(
        AiPromptResource.orgs_users_memory_destroy_2
    )
    orgs_users_memory_update = StreamMethod(AiPromptResource.orgs_users_memory_update)
    orgs_users_metadata_retrieve = StreamMethod(
        AiPromptResource.orgs_users_metadata_retrieve
    )
    orgs_users_prompt_list = StreamMethod(AiPromptResource.orgs_users_prompt_list)
    orgs_users_prompt_create = StreamMethod(AiPromptResource.orgs_users_prompt_create)
    orgs_users_prompt_destroy = StreamMethod(AiPromptResource.orgs_users_prompt_destroy)
    orgs_users_prompt_retrieve = StreamMethod(
        AiPromptResource.orgs_users_prompt_retrieve
    )
    orgs_users_prompt_partial_update = StreamMethod(
        AiPromptResource.orgs_users_prompt_partial_update
    )
    orgs_users_prompt_update = StreamMethod(AiPromptResource.orgs_users_prompt_update)
    orgs_users_prompts_category_destroy = StreamMethod(
        AiPromptResource.orgs_users_prompts_category_destroy
    )
    orgs_users_prompts_category_retrieve = StreamMethod(
        AiPromptResource.orgs_users_prompts_category_retrieve
    )
    orgs_users_prompts_category_create = StreamMethod(
        AiPromptResource.orgs_users_prompts_category_create
    )
    orgs_users_prompts_public_list = StreamMethod(
        AiPromptResource.orgs_users_prompts_public_list
    )
    orgs_users_prompts_public_retrieve = StreamMethod(
        AiPromptResource.orgs_users_prompts_public_retrieve
    )
    orgs_users_sessions_guided_prompts_retrieve = StreamMethod(
        AiPromptResource.orgs_users_sessions_guided_prompts_retrieve
    )
    orgs_users_styles_retrieve = StreamMethod(
        AiPromptResource.orgs_users_styles_retrieve
    )
    orgs_users_styles_create = StreamMethod(AiPromptResource.orgs_users_styles_create)
    orgs_users_styles_destroy = StreamMethod(AiPromptResource.orgs_users_styles_destroy)
    orgs_users_styles_update = StreamMethod(AiPromptResource.orgs_users_styles_update)
    orgs_users_tags_retrieve = StreamMethod(AiPromptResource.orgs_users_tags_retrieve)
    orgs_users_tags_create = StreamMethod(AiPromptResource.orgs_users_tags_create)
    orgs_users_tags_destroy = StreamMethod(AiPromptResource.orgs_users_tags_destroy)
    orgs_users_tags_update = StreamMethod(AiPromptResource.orgs_users_tags_update)
    orgs_users_tones_retrieve = StreamMethod(AiPromptResource.orgs_users_tones_retrieve)
    orgs_users_tones_create = StreamMethod(AiPromptResource.orgs_users_tones_create)
    orgs_users_tones_destroy = StreamMethod(AiPromptResource.orgs_users_tones_destroy)
    orgs_users_tones_update = StreamMethod(AiPromptResource.orgs_users_tones_update)


class AsyncAiPromptStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_metadata_create = AsyncStreamMethod(AsyncAiPromptResource.orgs_metadata_create)
    orgs_users_all_chats_memory_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_destroy
    )
    orgs_users_all_chats_memory_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_retrieve
    )
    orgs_users_all_chats_memory_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_create
    )
    orgs_users_all_chats_memory_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_update
    )
    orgs_users_all_chats_memory_destroy_2 = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_destroy_2
    )
    orgs_users_all_chats_memory_update_2 = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_all_chats_memory_update_2
    )
    orgs_users_chat_memory_status_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_chat_memory_status_retrieve
    )
    orgs_users_chat_memory_status_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_chat_memory_status_update
    )
    orgs_users_languages_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_languages_retrieve
    )
    orgs_users_languages_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_languages_create
    )
    orgs_users_languages_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_languages_destroy
    )
    orgs_users_languages_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_languages_update
    )
    orgs_users_memory_context_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_context_retrieve
    )
    orgs_users_memory_context_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_context_update
    )
    orgs_users_memory_status_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_status_retrieve
    )
    orgs_users_memory_status_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_status_update
    )
    orgs_users_memory_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_destroy
    )
    orgs_users_memory_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_retrieve
    )
    orgs_users_memory_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_create
    )
    orgs_users_memory_destroy_2 = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_destroy_2
    )
    orgs_users_memory_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_memory_update
    )
    orgs_users_metadata_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_metadata_retrieve
    )
    orgs_users_prompt_list = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_list
    )
    orgs_users_prompt_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_create
    )
    orgs_users_prompt_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_destroy
    )
    orgs_users_prompt_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_retrieve
    )
    orgs_users_prompt_partial_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_partial_update
    )
    orgs_users_prompt_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompt_update
    )
    orgs_users_prompts_category_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_destroy
    )
    orgs_users_prompts_category_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_retrieve
    )
    orgs_users_prompts_category_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompts_category_create
    )
    orgs_users_prompts_public_list = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompts_public_list
    )
    orgs_users_prompts_public_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_prompts_public_retrieve
    )
    orgs_users_sessions_guided_prompts_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_sessions_guided_prompts_retrieve
    )
    orgs_users_styles_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_styles_retrieve
    )
    orgs_users_styles_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_styles_create
    )
    orgs_users_styles_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_styles_destroy
    )
    orgs_users_styles_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_styles_update
    )
    orgs_users_tags_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tags_retrieve
    )
    orgs_users_tags_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tags_create
    )
    orgs_users_tags_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tags_destroy
    )
    orgs_users_tags_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tags_update
    )
    orgs_users_tones_retrieve = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tones_retrieve
    )
    orgs_users_tones_create = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tones_create
    )
    orgs_users_tones_destroy = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tones_destroy
    )
    orgs_users_tones_update = AsyncStreamMethod(
        AsyncAiPromptResource.orgs_users_tones_update
    )
