"""Operations under the tag ai-mentor."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, Literal
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.operation import Answer, Body, Operation, Path, Query
from .._runtime.config.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    StreamMethod,
    View,
)

_LANGFUSE_HEALTH_RETRIEVE = Operation(
    "ai_mentor.langfuse_health_retrieve",
    "GET",
    "/api/ai-mentor/langfuse/health/",
)
_ORGS_ALL_TRIGGERS_RETRIEVE = Operation(
    "ai_mentor.orgs_all_triggers_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/all-triggers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_BY_EMAIL_CREATE = Operation(
    "ai_mentor.orgs_mentors_by_email_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/mentors/by-email/",
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
    answers=(
        Answer("200", "application/json", lambda: m.AccessibleMentorsByEmailResponse),
        Answer("400", "application/json", lambda: dict[str, Any]),
        Answer("404", "application/json", lambda: dict[str, Any]),
    ),
)
_ORGS_MENTORS_EMAIL_INBOX_SUMMARY_RETRIEVE = Operation(
    "ai_mentor.orgs_mentors_email_inbox_summary_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.EmailPromptSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_EMAIL_INBOX_LIST = Operation(
    "ai_mentor.orgs_mentors_email_inbox_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
        Query("page"),
        Query("page_size"),
        Query("search"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedEmailPromptListList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_EMAIL_INBOX_RETRIEVE = Operation(
    "ai_mentor.orgs_mentors_email_inbox_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
        Path("email_prompt_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.EmailPromptDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_LINK_COURSE_RETRIEVE = Operation(
    "ai_mentor.orgs_mentors_link_course_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.LinkCourseResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_LINK_COURSE_CREATE = Operation(
    "ai_mentor.orgs_mentors_link_course_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.LinkCourseResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_METADATA_CREATE = Operation(
    "ai_mentor.orgs_metadata_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/metadata/",
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
    answers=(Answer("200", "application/json", lambda: m.MentorMetadata),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_LIST = Operation(
    "ai_mentor.orgs_projects_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/projects/",
    parameters=(
        Path("org", bound=True),
        Query("limit"),
        Query("offset"),
        Query("ordering"),
        Query("search"),
        Query("shared"),
        Query("sort"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedProjectList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_CREATE = Operation(
    "ai_mentor.orgs_projects_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/projects/",
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
    answers=(Answer("201", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_DESTROY = Operation(
    "ai_mentor.orgs_projects_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_RETRIEVE = Operation(
    "ai_mentor.orgs_projects_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_projects_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PROJECTS_UPDATE = Operation(
    "ai_mentor.orgs_projects_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_QUIZ_CUSTOMIZER_RETRIEVE = Operation(
    "ai_mentor.orgs_quiz_customizer_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/quiz-customizer/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_QUIZ_CUSTOMIZER_CREATE = Operation(
    "ai_mentor.orgs_quiz_customizer_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/quiz-customizer/",
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
    answers=(Answer("200", "application/json", lambda: m.QuestionResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SESSIONS_CREATE = Operation(
    "ai_mentor.orgs_sessions_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/sessions/",
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
    answers=(
        Answer("200", "application/json", lambda: m.ChatSessionResponse),
        Answer("400", "application/json", lambda: dict[str, Any]),
        Answer("404", "application/json", lambda: dict[str, Any]),
    ),
)
_ORGS_TRIGGER_TEMPLATES_RETRIEVE = Operation(
    "ai_mentor.orgs_trigger_templates_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/trigger-templates/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_TRIGGER_CREATE = Operation(
    "ai_mentor.orgs_trigger_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/trigger/",
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
    answers=(Answer("200", "application/json", lambda: m.TriggerResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_TRIGGER_RETRIEVE = Operation(
    "ai_mentor.orgs_trigger_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/trigger/{slug}/",
    parameters=(
        Path("org", bound=True),
        Path("slug"),
    ),
    answers=(Answer("200", "application/json", lambda: m.TriggerResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_TRIGGER_DELETION_CREATE = Operation(
    "ai_mentor.orgs_trigger_deletion_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/",
    parameters=(
        Path("org", bound=True),
        Path("slug"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_LIST = Operation(
    "ai_mentor.orgs_users_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("page"),
        Query("page_size"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedMentorList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CREATE = Operation(
    "ai_mentor.orgs_users_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
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
    answers=(Answer("201", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_GENERATED_IMAGES_LIST = Operation(
    "ai_mentor.orgs_users_ai_generated_images_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("model"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("provider"),
        Query("search"),
        Query("username"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedAIGeneratedImageList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_GENERATED_IMAGES_DESTROY = Operation(
    "ai_mentor.orgs_users_ai_generated_images_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_GENERATED_IMAGES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_ai_generated_images_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.AIGeneratedImage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_USER_PROFILE_MEMORY_LIST = Operation(
    "ai_mentor.orgs_users_ai_user_profile_memory_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(
        Answer("200", "application/json", lambda: list[m.AIUserProfileMemoryRelation]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_USER_PROFILE_MEMORY_CREATE = Operation(
    "ai_mentor.orgs_users_ai_user_profile_memory_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/",
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
    answers=(Answer("200", "application/json", lambda: m.AIUserProfileMemoryRelation),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AI_USER_PROFILE_MEMORY_DESTROY = Operation(
    "ai_mentor.orgs_users_ai_user_profile_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("tag"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ARTIFACTS_LIST = Operation(
    "ai_mentor.orgs_users_artifacts_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("chat_message_id"),
        Query("file_extension"),
        Query("llm_name"),
        Query("llm_provider"),
        Query("mentor_id"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("session_id"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedArtifactListList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ARTIFACTS_DESTROY = Operation(
    "ai_mentor.orgs_users_artifacts_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ARTIFACTS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_artifacts_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Artifact),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ARTIFACTS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_artifacts_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Artifact),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ARTIFACTS_UPDATE = Operation(
    "ai_mentor.orgs_users_artifacts_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Artifact),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSUMED_KNOWLEDGE_RETRIEVE = Operation(
    "ai_mentor.orgs_users_assumed_knowledge_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.AssumedKnowledge),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSUMED_KNOWLEDGE_CREATE = Operation(
    "ai_mentor.orgs_users_assumed_knowledge_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/",
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
    answers=(Answer("200", "application/json", lambda: m.AssumedKnowledge),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AUDIO_TO_TEXT_CREATE = Operation(
    "ai_mentor.orgs_users_audio_to_text_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.AudioToTextResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AVAILABLE_TEMPLATE_MENTORS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_available_template_mentors_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.TemplateMentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CALL_CONFIGURATIONS_LIST = Operation(
    "ai_mentor.orgs_users_call_configurations_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor"),
        Query("mode"),
        Query("ordering"),
        Query("search"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.CallConfiguration]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CALL_CONFIGURATIONS_CREATE = Operation(
    "ai_mentor.orgs_users_call_configurations_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/",
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
    answers=(Answer("201", "application/json", lambda: m.CallConfiguration),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CALL_CONFIGURATIONS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_call_configurations_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CallConfiguration),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CALL_CONFIGURATIONS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_call_configurations_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.CallConfiguration),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CALL_CONFIGURATIONS_UPDATE = Operation(
    "ai_mentor.orgs_users_call_configurations_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.CallConfiguration),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_LIST = Operation(
    "ai_mentor.orgs_users_category_groups_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("audience"),
        Query("audience__name"),
        Query("ordering"),
        Query("search"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.MentorCategoryGroup]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_CREATE = Operation(
    "ai_mentor.orgs_users_category_groups_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/",
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
    answers=(Answer("201", "application/json", lambda: m.MentorCategoryGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_DESTROY = Operation(
    "ai_mentor.orgs_users_category_groups_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_category_groups_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorCategoryGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_category_groups_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorCategoryGroupCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CATEGORY_GROUPS_UPDATE = Operation(
    "ai_mentor.orgs_users_category_groups_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorCategoryGroupCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_FILES_UPLOAD_URL_CREATE = Operation(
    "ai_mentor.orgs_users_chat_files_upload_url_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/chat/files/upload-url/",
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
    answers=(
        Answer("200", "application/json", lambda: m.FileUploadURLResponse),
        Answer("400", "application/json", lambda: Any),
        Answer("401", "application/json", lambda: Any),
        Answer("403", "application/json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CLEAN_VECTOR_RESULTS_LIST = Operation(
    "ai_mentor.orgs_users_clean_vector_results_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.VectorResult]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CLEAN_VECTOR_RESULTS_CREATE = Operation(
    "ai_mentor.orgs_users_clean_vector_results_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
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
    answers=(Answer("200", "application/json", lambda: list[m.VectorResult]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CLEAR_CHATHISTORY_DESTROY = Operation(
    "ai_mentor.orgs_users_clear_chathistory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/clear-chathistory",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
    ),
    answers=(
        Answer(
            "200",
            "application/json",
            lambda: m.PaginatedCourseCreationTaskFileList,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("201", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASK_FILES_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_task_files_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedCourseCreationTaskList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("201", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_cancel_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/cancel/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create_course_outline_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.FullCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create_course_outline_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.FullCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_start_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_component_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("section"),
        Query("subsection"),
        Query("task"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUnitList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_component_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/",
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
    answers=(Answer("201", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_component_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_component_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_component_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_component_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_component_draft_content_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_component_draft_content_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_course_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("task"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedEdxCourseList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_course_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_course_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.EdxCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_DRAFT_CONTENT_FOR_ALL_UNITS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_course_draft_content_for_all_units_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/draft-content-for-all-units/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_FULL_STRUCTURE_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_course_full_structure_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.FullCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_LOAD_FROM_EDX_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_course_load_from_edx_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/load-from-edx/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_COURSE_SYNC_TO_EDX_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_course_sync_to_edx_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/sync-to-edx/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_files_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
    ),
    answers=(
        Answer(
            "200",
            "application/json",
            lambda: m.PaginatedCourseCreationTaskFileList,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_files_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("201", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_files_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_files_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_files_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_FILES_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_files_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTaskFile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_section_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("task"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedSectionList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_section_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/",
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
    answers=(Answer("201", "application/json", lambda: m.Section),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_section_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_section_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Section),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_section_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Section),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SECTION_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_section_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Section),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("section"),
        Query("task"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedSubSectionList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/",
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
    answers=(Answer("201", "application/json", lambda: m.SubSection),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.SubSection),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.SubSection),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_SUBSECTION_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_subsection_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.SubSection),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_LIST_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_list_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedCourseCreationTaskList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create_2",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("201", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_DESTROY_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_destroy_2",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_retrieve_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_cancel_retrieve_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create_course_outline_retrieve_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.FullCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_create_course_outline_create_2",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.FullCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE_2 = Operation(
    "ai_mentor.orgs_users_course_creation_tasks_start_retrieve_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/start/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.CourseCreationTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_LIST = Operation(
    "ai_mentor.orgs_users_course_creation_unit_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("section"),
        Query("subsection"),
        Query("task"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUnitList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/",
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
    answers=(Answer("201", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_DESTROY = Operation(
    "ai_mentor.orgs_users_course_creation_unit_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_UPDATE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Unit),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_draft_content_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_CREATE = Operation(
    "ai_mentor.orgs_users_course_creation_unit_draft_content_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CREATE_MENTOR_WIZARD_CREATE = Operation(
    "ai_mentor.orgs_users_create_mentor_wizard_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/",
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
    answers=(Answer("201", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CUSTOM_INSTRUCTION_RETRIEVE = Operation(
    "ai_mentor.orgs_users_custom_instruction_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.CustomInstructionResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CUSTOM_INSTRUCTION_CREATE = Operation(
    "ai_mentor.orgs_users_custom_instruction_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
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
    answers=(Answer("201", "application/json", lambda: m.CustomInstructionResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CUSTOM_INSTRUCTION_UPDATE = Operation(
    "ai_mentor.orgs_users_custom_instruction_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
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
    answers=(Answer("200", "application/json", lambda: m.CustomInstructionResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMER_AGREEMENTS_LIST = Operation(
    "ai_mentor.orgs_users_disclaimer_agreements_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("disclaimer"),
        Query("mentor_id"),
        Query("page"),
        Query("page_size"),
        Query("username"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedDisclaimerAgreementList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMER_AGREEMENTS_CREATE = Operation(
    "ai_mentor.orgs_users_disclaimer_agreements_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/",
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
    answers=(Answer("201", "application/json", lambda: m.DisclaimerAgreement),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMER_AGREEMENTS_DESTROY = Operation(
    "ai_mentor.orgs_users_disclaimer_agreements_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMER_AGREEMENTS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_disclaimer_agreements_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.DisclaimerAgreement),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_LIST = Operation(
    "ai_mentor.orgs_users_disclaimers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("active"),
        Query("mentor_id"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("scope"),
        Query("search"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedDisclaimerList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_CREATE = Operation(
    "ai_mentor.orgs_users_disclaimers_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/",
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
    answers=(Answer("201", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_disclaimers_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_disclaimers_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_UPDATE = Operation(
    "ai_mentor.orgs_users_disclaimers_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_ADD_MENTOR_CREATE = Operation(
    "ai_mentor.orgs_users_disclaimers_add_mentor_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/add-mentor/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DISCLAIMERS_REMOVE_MENTOR_CREATE = Operation(
    "ai_mentor.orgs_users_disclaimers_remove_mentor_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/remove-mentor/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Disclaimer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DOWNLOADS_TASKS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_downloads_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/downloads/tasks/{task_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("task_id"),
        Query("to_csv"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ChatHistoryItem),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_EDX_MEMORY_LIST = Operation(
    "ai_mentor.orgs_users_edx_memory_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course_id"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("student"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUserEdxMemoryList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_EDX_MEMORY_DESTROY = Operation(
    "ai_mentor.orgs_users_edx_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_EDX_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_edx_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserEdxMemory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ELEVENLABS_VOICE_LIST = Operation(
    "ai_mentor.orgs_users_elevenlabs_voice_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(
        Answer(
            "200",
            "application/json",
            lambda: list[m.ElevenlabsCustomVoiceResponse],
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ELEVENLABS_VOICE_CREATE = Operation(
    "ai_mentor.orgs_users_elevenlabs_voice_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(
        Answer("200", "application/json", lambda: m.ElevenlabsCustomVoiceResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ELEVENLABS_VOICE_DESTROY = Operation(
    "ai_mentor.orgs_users_elevenlabs_voice_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("voice_name"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_EXPORT_CHATHISTORY_CREATE = Operation(
    "ai_mentor.orgs_users_export_chathistory_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.TaskView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_EXTRACTED_MEMORIES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_extracted_memories_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/extracted-memories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserMemory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_FILTERED_MEMORIES_LIST = Operation(
    "ai_mentor.orgs_users_filtered_memories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/filtered-memories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("category"),
        Query("end_date"),
        Query("mentor"),
        Query("mode"),
        Query("page"),
        Query("page_size"),
        Query("platform"),
        Query("session"),
        Query("start_date"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUserMemoryList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_FREE_USAGE_COUNT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_free_usage_count_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.FreeUsageCount),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_LIST = Operation(
    "ai_mentor.orgs_users_mcp_servers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("auth_type"),
        Query("is_enabled"),
        Query("is_featured"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("transport"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedMCPServerList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_CREATE = Operation(
    "ai_mentor.orgs_users_mcp_servers_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("201", "application/json", lambda: m.MCPServer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_DESTROY = Operation(
    "ai_mentor.orgs_users_mcp_servers_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mcp_servers_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MCPServer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_mcp_servers_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ),
    answers=(Answer("200", "application/json", lambda: m.MCPServer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_UPDATE = Operation(
    "ai_mentor.orgs_users_mcp_servers_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.MCPServer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORIES_LIST = Operation(
    "ai_mentor.orgs_users_memories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("category"),
        Query("end_date"),
        Query("mentor"),
        Query("mode"),
        Query("page"),
        Query("page_size"),
        Query("platform"),
        Query("session"),
        Query("start_date"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUserMemoryList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORIES_CREATE = Operation(
    "ai_mentor.orgs_users_memories_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
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
    answers=(Answer("200", "application/json", lambda: m.PaginatedUserMemoryList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_CATEGORIES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_memory_categories_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-categories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_ENTRIES_DESTROY = Operation(
    "ai_mentor.orgs_users_memory_entries_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entry_unique_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_ENTRIES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_memory_entries_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entry_unique_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserMemoryEntry),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_ENTRIES_CREATE = Operation(
    "ai_mentor.orgs_users_memory_entries_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entry_unique_id"),
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
    answers=(Answer("200", "application/json", lambda: m.UserMemoryEntry),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_FILTER_RETRIEVE = Operation(
    "ai_mentor.orgs_users_memory_filter_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-filter/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_DESTROY = Operation(
    "ai_mentor.orgs_users_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_unique_id_or_name"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("memory_unique_id_or_name"),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserMemory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_FEEDBACK_CREATE_CREATE = Operation(
    "ai_mentor.orgs_users_mentor_feedback_create_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/",
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
    answers=(Answer("201", "application/json", lambda: m.UserChatFeedback),),
)
_ORGS_USERS_MENTOR_FEEDBACK_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentor_feedback_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("feedback_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserChatFeedback),),
)
_ORGS_USERS_MENTOR_FEEDBACK_UPDATE = Operation(
    "ai_mentor.orgs_users_mentor_feedback_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("feedback_id"),
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
    answers=(Answer("200", "application/json", lambda: m.UserChatFeedback),),
)
_ORGS_USERS_MENTOR_LLMS_LIST = Operation(
    "ai_mentor.orgs_users_mentor_llms_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor_id"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.LLMResponse]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_TOOLS_LIST = Operation(
    "ai_mentor.orgs_users_mentor_tools_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.ToolResponse]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_TYPES_LIST = Operation(
    "ai_mentor.orgs_users_mentor_types_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-types/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.MentorType]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_WITH_SETTINGS_CREATE = Operation(
    "ai_mentor.orgs_users_mentor_with_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    answers=(Answer("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_AUDIENCE_DESTROY = Operation(
    "ai_mentor.orgs_users_mentor_audience_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_AUDIENCE_LIST = Operation(
    "ai_mentor.orgs_users_mentor_audience_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.MentorAudience]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_AUDIENCE_CREATE = Operation(
    "ai_mentor.orgs_users_mentor_audience_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
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
    answers=(Answer("201", "application/json", lambda: m.MentorAudience),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_CATEGORIES_DESTROY = Operation(
    "ai_mentor.orgs_users_mentor_categories_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_CATEGORIES_LIST = Operation(
    "ai_mentor.orgs_users_mentor_categories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.MentorCategory]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_CATEGORIES_CREATE = Operation(
    "ai_mentor.orgs_users_mentor_categories_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
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
    answers=(Answer("200", "application/json", lambda: m.MentorCategory),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_SEED_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentor_seed_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.SeedMentorsView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_auto_memory_prompt_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.AutoMemoryPrompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_auto_memory_prompt_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.AutoMemoryPrompt),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_AVAILABLE_TOOLS_LIST = Operation(
    "ai_mentor.orgs_users_mentors_available_tools_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Query("ordering"),
        Query("search"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.ToolResponse]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CREATE_CALL_CREDENTIALS_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_create_call_credentials_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.CallAuthenticationResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CURRENT_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_current_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MemoryComponentResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CURRENT_MEMORY_UPDATE = Operation(
    "ai_mentor.orgs_users_mentors_current_memory_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.QuestionResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CUSTOM_VOICE_TTS_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_custom_voice_tts_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CUSTOM_VOICE_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_custom_voice_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorCustomVoiceResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_CUSTOM_VOICE_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_custom_voice_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorCustomVoiceResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_EDIT_SCENARIOS_UPDATE = Operation(
    "ai_mentor.orgs_users_mentors_edit_scenarios_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorScenario),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_FORK_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_fork_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_HISTORICAL_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_historical_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MemoryComponentMemoryDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MEMORY_PROGRESS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_memory_progress_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MemoryProgress),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MEMORY_SETTINGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_memory_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.MentorMemorySettingsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MEMORY_SETTINGS_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_memory_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(
        Answer("200", "application/json", lambda: m.MentorMemorySettingsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MENTOR_EVAL_EXECUTION_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_mentor_eval_execution_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MENTOR_EVAL_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_mentor_eval_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorEval),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MENTOR_EVAL_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_mentor_eval_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorEval),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_mentor_user_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorUserSetting),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_mentor_user_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorUserSetting),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_PUBLIC_SETTINGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_public_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorSettingsPublic),),
)
_ORGS_USERS_MENTORS_PUBLIC_SHARABLE_LINK_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_public_sharable_link_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ShareableMentorLink),),
)
_ORGS_USERS_MENTORS_REPORTS_MENTOR_EVAL_REPORT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_reports_mentor_eval_report_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Path("report_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorEvalReport),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SCENARIOS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_scenarios_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorScenario),),
)
_ORGS_USERS_MENTORS_SETTINGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Query("department_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorSettingsPublic),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SETTINGS_UPDATE = Operation(
    "ai_mentor.orgs_users_mentors_settings_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Query("department_id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorSettings),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SHARABLE_LINK_DESTROY = Operation(
    "ai_mentor.orgs_users_mentors_sharable_link_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SHARABLE_LINK_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_sharable_link_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ShareableMentorLink),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SHARABLE_LINK_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_sharable_link_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("201", "application/json", lambda: m.ShareableMentorLink),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SHARABLE_LINK_UPDATE = Operation(
    "ai_mentor.orgs_users_mentors_sharable_link_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(Answer("200", "application/json", lambda: m.ShareableMentorLink),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SPACED_REPETITION_QUESTION_STATS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_spaced_repetition_question_stats_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.SpacedRepetitionQuestionStats),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_LIST = Operation(
    "ai_mentor.orgs_users_mentors_spaced_repetition_recommended_paths_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.QuestionCardTag]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_UPDATE = Operation(
    "ai_mentor.orgs_users_mentors_spaced_repetition_recommended_paths_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
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
    answers=(
        Answer("200", "application/json", lambda: m.SpacedRepetitionLearningPath),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_STAR_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_star_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.StarMentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_STAR_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_star_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.StarMentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_SUMMARIES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_mentors_summaries_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Path("summary_type"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_UNSTAR_CREATE = Operation(
    "ai_mentor.orgs_users_mentors_unstar_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
    ),
    answers=(Answer("200", "application/json", lambda: m.StarMentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_METADATA_RETRIEVE = Operation(
    "ai_mentor.orgs_users_metadata_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/metadata",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.MentorMetadata),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MODERATION_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_moderation_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_time"),
        Query("mentor"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("search"),
        Query("start_time"),
        Query("target_system"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedModerationLogList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MODERATION_LOGS_DESTROY = Operation(
    "ai_mentor.orgs_users_moderation_logs_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MODERATION_LOGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_moderation_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ModerationLog),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENT_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_periodic_agent_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor_id"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("parent_mentor_id"),
        Query("parent_session_id"),
        Query("periodic_agent"),
        Query("search"),
        Query("status"),
        Query("username"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedPeriodicAgentLogList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENT_LOGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_periodic_agent_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PeriodicAgentLog),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_LIST = Operation(
    "ai_mentor.orgs_users_periodic_agents_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("enabled"),
        Query("mentor_id"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("parent_mentor_id"),
        Query("parent_session_id"),
        Query("previous_agent"),
        Query("previous_agent_status"),
        Query("search"),
        Query("status"),
        Query("title"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedPeriodicAgentList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_CREATE = Operation(
    "ai_mentor.orgs_users_periodic_agents_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/",
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
    answers=(Answer("201", "application/json", lambda: m.PeriodicAgentCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_STATISTICS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_periodic_agents_statistics_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/statistics/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PeriodicAgentStatistics),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_DESTROY = Operation(
    "ai_mentor.orgs_users_periodic_agents_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_periodic_agents_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PeriodicAgent),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_periodic_agents_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.PeriodicAgentCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENTS_UPDATE = Operation(
    "ai_mentor.orgs_users_periodic_agents_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.PeriodicAgentCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PIN_MESSAGE_DESTROY = Operation(
    "ai_mentor.orgs_users_pin_message_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PIN_MESSAGE_LIST = Operation(
    "ai_mentor.orgs_users_pin_message_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("session_id", required=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.PinnedMessageGet]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PIN_MESSAGE_CREATE = Operation(
    "ai_mentor.orgs_users_pin_message_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
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
    answers=(Answer("200", "application/json", lambda: m.PinnedMessageCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLANNED_JOBS_LIST = Operation(
    "ai_mentor.orgs_users_planned_jobs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("active"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("session"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedJobRunList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLANNED_JOBS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_planned_jobs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.JobRun),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_LIST = Operation(
    "ai_mentor.orgs_users_playwright_scripts_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("is_public"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("student"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedPlayWrightScriptList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_CREATE = Operation(
    "ai_mentor.orgs_users_playwright_scripts_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/",
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
    answers=(Answer("201", "application/json", lambda: m.PlayWrightScript),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_DESTROY = Operation(
    "ai_mentor.orgs_users_playwright_scripts_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_playwright_scripts_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PlayWrightScript),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_playwright_scripts_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.PlayWrightScript),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PLAYWRIGHT_SCRIPTS_UPDATE = Operation(
    "ai_mentor.orgs_users_playwright_scripts_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.PlayWrightScript),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PREDICTIVE_ANALYTICS_CREATE = Operation(
    "ai_mentor.orgs_users_predictive_analytics_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/",
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
    answers=(Answer("200", "application/json", lambda: m.PredictiveAnalyticsResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_LIST = Operation(
    "ai_mentor.orgs_users_projects_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("limit"),
        Query("offset"),
        Query("ordering"),
        Query("search"),
        Query("shared"),
        Query("sort"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedProjectList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_CREATE = Operation(
    "ai_mentor.orgs_users_projects_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/",
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
    answers=(Answer("201", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_DESTROY = Operation(
    "ai_mentor.orgs_users_projects_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_projects_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_projects_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PROJECTS_UPDATE = Operation(
    "ai_mentor.orgs_users_projects_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.Project),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RECENT_MESSAGES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_recent_messages_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RECENTLY_ACCESSED_MENTORS_LIST = Operation(
    "ai_mentor.orgs_users_recently_accessed_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(
        Answer("200", "application/json", lambda: list[m.RecentlyAccessedMentor]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RECOMMEND_COURSES_BLOCK_RETRIEVE = Operation(
    "ai_mentor.orgs_users_recommend_courses_block_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("include_learner_skills"),
        Query("include_main_courses"),
        Query("rank_by_difficulty"),
        Query("return_course_data"),
        Query("return_number"),
        Query("search_terms"),
    ),
    answers=(Answer("200", "application/json", lambda: m.RecommendCourseBlock),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RECOMMEND_COURSES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_recommend_courses_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("include_learner_skills"),
        Query("include_main_courses"),
        Query("rank_by_difficulty"),
        Query("return_course_data"),
        Query("return_number"),
        Query("search_terms"),
    ),
    answers=(Answer("200", "application/json", lambda: m.RecommendCourseResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RESOURCES_WEB_CREATE = Operation(
    "ai_mentor.orgs_users_resources_web_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/",
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
    answers=(Answer("200", "application/json", lambda: list[m.WebResource]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SAFETY_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_safety_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_time"),
        Query("mentor"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("search"),
        Query("start_time"),
        Query("target_system"),
        Query("username"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedModerationLogList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SAFETY_LOGS_DESTROY = Operation(
    "ai_mentor.orgs_users_safety_logs_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SAFETY_LOGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_safety_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ModerationLog),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSION_DETAIL_MENTORS_LIST = Operation(
    "ai_mentor.orgs_users_session_detail_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor"),
        Query("page"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.SessionDetail]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONID_LIST = Operation(
    "ai_mentor.orgs_users_sessionid_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("start_date"),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.ChatHistorySessionId]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_CREATE = Operation(
    "ai_mentor.orgs_users_sessions_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/",
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
    answers=(
        Answer("200", "application/json", lambda: m.ChatSessionResponse),
        Answer("400", "application/json", lambda: dict[str, Any]),
        Answer("404", "application/json", lambda: dict[str, Any]),
    ),
)
_ORGS_USERS_SESSIONS_DESTROY = Operation(
    "ai_mentor.orgs_users_sessions_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    answers=(Answer("204"),),
)
_ORGS_USERS_SESSIONS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Query("share"),
    ),
    answers=(Answer("200", "application/json", lambda: m.MessageView),),
)
_ORGS_USERS_SESSIONS_UPDATE = Operation(
    "ai_mentor.orgs_users_sessions_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
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
    answers=(Answer("200", "application/json", lambda: m.MessageViewUpdatResponse),),
)
_ORGS_USERS_SESSIONS_BROWSER_SCREENSHOT_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_browser_screenshot_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.SessionBrowserScreenshot),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_DOWNLOAD_SESSION_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_download_session_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_memories_set_attached_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Path("memory_unique_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.SessionMemoryAttachment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_CREATE = Operation(
    "ai_mentor.orgs_users_sessions_memories_set_attached_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Path("memory_unique_id"),
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
    answers=(Answer("200", "application/json", lambda: m.SessionMemoryAttachment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.SessionMemoryStorage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_SHELL_LOGS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_shell_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ShellLogs),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_SUGGESTION_LIST = Operation(
    "ai_mentor.orgs_users_sessions_suggestion_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Query("num_questions"),
    ),
    answers=(
        Answer("200", "application/json", lambda: list[m.RelatedText]),
        Answer("404", "application/json", lambda: m.NoChatMessagesFound),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SESSIONS_TASKS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
        Path("task_id"),
        Query("to_csv"),
    ),
    answers=(Answer("200", "application/json", lambda: m.ChatHistoryItem),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SETTINGS_TENANT_LLM_LIST = Operation(
    "ai_mentor.orgs_users_settings_tenant_llm_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.LLMModelForTenant]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SETTINGS_TENANT_LLM_CREATE = Operation(
    "ai_mentor.orgs_users_settings_tenant_llm_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/",
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
    answers=(Answer("201", "application/json", lambda: m.LLMModelForTenant),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_STARRED_MENTORS_LIST = Operation(
    "ai_mentor.orgs_users_starred_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.StarMentor]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUBJECTS_LIST = Operation(
    "ai_mentor.orgs_users_subjects_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/subjects/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.Subject]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_LIST = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
        Query("sender"),
        Query("ticket"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedTicketMessageList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_CREATE = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/",
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
    answers=(Answer("201", "application/json", lambda: m.TicketMessage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_DESTROY = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.TicketMessage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.TicketMessage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKET_MESSAGES_UPDATE = Operation(
    "ai_mentor.orgs_users_support_ticket_messages_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.TicketMessage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_LIST = Operation(
    "ai_mentor.orgs_users_support_tickets_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor_id"),
        Query("page"),
        Query("page_size"),
        Query("session"),
        Query("status"),
        Query("username"),
    ),
    answers=(
        Answer("200", "application/json", lambda: m.PaginatedHumanSupportTicketList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_DESTROY = Operation(
    "ai_mentor.orgs_users_support_tickets_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_support_tickets_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.HumanSupportTicket),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_support_tickets_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.HumanSupportTicket),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_UPDATE = Operation(
    "ai_mentor.orgs_users_support_tickets_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
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
    answers=(Answer("200", "application/json", lambda: m.HumanSupportTicket),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SUPPORT_TICKETS_CLOSE_CREATE = Operation(
    "ai_mentor.orgs_users_support_tickets_close_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/close/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TASKS_SESSIONS_CREATE = Operation(
    "ai_mentor.orgs_users_tasks_sessions_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
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
    answers=(Answer("200", "application/json", lambda: m.TaskView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TASKS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("task_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.RetrieveTask),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOOL_CATEGORIES_LIST = Operation(
    "ai_mentor.orgs_users_tool_categories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tool-categories/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: list[m.ToolCategory]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_VOICES_LIST = Operation(
    "ai_mentor.orgs_users_voices_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/voices/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("provider"),
        Query("search"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedVoiceList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_VOICES_RETRIEVE = Operation(
    "ai_mentor.orgs_users_voices_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Voice),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DESTROY = Operation(
    "ai_mentor.orgs_users_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("name"),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RETRIEVE = Operation(
    "ai_mentor.orgs_users_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("name"),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    answers=(Answer("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PARTIAL_UPDATE = Operation(
    "ai_mentor.orgs_users_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("name"),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
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
    answers=(Answer("200", "application/json", lambda: m.MentorCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_UPDATE = Operation(
    "ai_mentor.orgs_users_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("name"),
        Query("department_id"),
        Query("filter_by"),
        Query("is_featured"),
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
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
    answers=(Answer("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_WEBHOOKS_AZURE_TRIGGER_CREATE = Operation(
    "ai_mentor.orgs_webhooks_azure_trigger_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/",
    parameters=(
        Path("org", bound=True),
        Path("slug"),
    ),
)
_ORGS_WEBHOOKS_GITHUB_PULLREQUEST_CREATE = Operation(
    "ai_mentor.orgs_webhooks_github_pullrequest_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/",
    parameters=(Path("org", bound=True),),
)
_WEBHOOKS_AZURE_EMAILCHAT_CREATE = Operation(
    "ai_mentor.webhooks_azure_emailchat_create",
    "POST",
    "/api/ai-mentor/webhooks/azure/emailchat/",
)
_WEBHOOKS_N8N_PROGRESS_CREATE = Operation(
    "ai_mentor.webhooks_n8n_progress_create",
    "POST",
    "/api/ai-mentor/webhooks/n8n-progress/",
)


class AiMentorResource(Resource):
    """Operations under the tag ai-mentor."""

    def langfuse_health_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/langfuse/health/"""
        return self._transport.call(
            _LANGFUSE_HEALTH_RETRIEVE,
            (),
            options=options,
        )

    def orgs_all_triggers_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/all-triggers/

        Args:
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_ALL_TRIGGERS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_mentors_by_email_create(
        self,
        *,
        email: str,
        org: str | UnsetType = UNSET,
        all_mentors: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AccessibleMentorsByEmailResponse:
        """POST /api/ai-mentor/orgs/{org}/mentors/by-email/

        Args:
            email: body; format email
            org: path; may be given to the client instead
            all_mentors: body; the server's default is false

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_MENTORS_BY_EMAIL_CREATE,
            (org,),
            fields={
                "email": email,
                "all_mentors": all_mentors,
            },
            options=options,
        )

    def orgs_mentors_email_inbox_summary_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptSummary:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/

        Args:
            mentor: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_SUMMARY_RETRIEVE,
            (org, mentor),
            options=options,
        )

    def orgs_mentors_email_inbox_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedEmailPromptListList:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/

        Args:
            mentor: path
            org: path; may be given to the client instead
            page: query
            page_size: query
            search: query

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_LIST,
            (org, mentor, page, page_size, search),
            options=options,
        )

    def orgs_mentors_email_inbox_list_iter(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EmailPromptList]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_mentors_email_inbox_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_mentors_email_inbox_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_MENTORS_EMAIL_INBOX_LIST,
            (org, mentor, page, page_size, search),
            _paging.NEXT,
            options=options,
        )

    def orgs_mentors_email_inbox_retrieve(
        self,
        *,
        mentor: str,
        email_prompt_id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptDetail:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/

        Args:
            mentor: path
            email_prompt_id: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_RETRIEVE,
            (org, mentor, email_prompt_id),
            options=options,
        )

    def orgs_mentors_link_course_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LinkCourseResponse:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/

        Args:
            mentor: path
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_MENTORS_LINK_COURSE_RETRIEVE,
            (org, mentor),
            options=options,
        )

    def orgs_mentors_link_course_create(
        self,
        *,
        mentor: str,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LinkCourseResponse:
        """POST /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/

        Args:
            mentor: path
            course_id: body
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_MENTORS_LINK_COURSE_CREATE,
            (org, mentor),
            fields={
                "course_id": course_id,
            },
            options=options,
        )

    def orgs_metadata_create(
        self,
        *,
        metadata: Any,
        org: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mentor_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMetadata:
        """POST /api/ai-mentor/orgs/{org}/metadata/

        Args:
            metadata: body
            org: path; may be given to the client instead
            mentor: body
            mentor_id: body

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_METADATA_CREATE,
            (org,),
            fields={
                "metadata": metadata,
                "mentor": mentor,
                "mentor_id": mentor_id,
            },
            options=options,
        )

    def orgs_projects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProjectList:
        """GET /api/ai-mentor/orgs/{org}/projects/

        Args:
            org: path; may be given to the client instead
            limit: query
            offset: query
            ordering: query
            search: query
            shared: query
            sort: query
            username: query
        """
        return self._transport.call(
            _ORGS_PROJECTS_LIST,
            (org, limit, offset, ordering, search, shared, sort, username),
            options=options,
        )

    def orgs_projects_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Project]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_projects_list`; offset is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_projects_list` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_PROJECTS_LIST,
            (org, limit, offset, ordering, search, shared, sort, username),
            _paging.NEXT,
            options=options,
        )

    def orgs_projects_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """POST /api/ai-mentor/orgs/{org}/projects/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_PROJECTS_CREATE,
            (org,),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_projects_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead

        Raises:
            ForbiddenError: 403
        """
        self._transport.call(
            _ORGS_PROJECTS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_projects_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """GET /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_PROJECTS_RETRIEVE,
            (org, id),
            options=options,
        )

    def orgs_projects_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PATCH /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid
        """
        return self._transport.call(
            _ORGS_PROJECTS_PARTIAL_UPDATE,
            (org, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_projects_update(
        self,
        *,
        id: int,
        name: str,
        org: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PUT /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            org: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
        """
        return self._transport.call(
            _ORGS_PROJECTS_UPDATE,
            (org, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_quiz_customizer_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/quiz-customizer/

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_QUIZ_CUSTOMIZER_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_quiz_customizer_create(
        self,
        *,
        username: str,
        initial_questions: Sequence[m.InputQuestion],
        subject: str,
        org: str | UnsetType = UNSET,
        question_count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.QuestionResponse:
        """POST /api/ai-mentor/orgs/{org}/quiz-customizer/

        Args:
            username: body; at most 100 characters
            initial_questions: body
            subject: body; at most 100 characters
            org: path; may be given to the client instead
            question_count: body; the server's default is 20

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_QUIZ_CUSTOMIZER_CREATE,
            (org,),
            fields={
                "username": username,
                "initial_questions": initial_questions,
                "question_count": question_count,
                "subject": subject,
            },
            options=options,
        )

    def orgs_sessions_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        tools: Sequence[str] | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        shareable_link_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """POST /api/ai-mentor/orgs/{org}/sessions/

        Args:
            mentor: body
            org: path; may be given to the client instead
            tools: body
            enable_artifacts: body; the server's default is false
            shareable_link_token: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_SESSIONS_CREATE,
            (org,),
            fields={
                "mentor": mentor,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
                "shareable_link_token": shareable_link_token,
            },
            options=options,
        )

    def orgs_trigger_templates_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/trigger-templates/

        Args:
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_TRIGGER_TEMPLATES_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_trigger_create(
        self,
        *,
        template: str,
        slug: str,
        parameters: Any,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TriggerResponse:
        """POST /api/ai-mentor/orgs/{org}/trigger/

        Args:
            template: body
            slug: body
            parameters: body
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_TRIGGER_CREATE,
            (org,),
            fields={
                "template": template,
                "slug": slug,
                "parameters": parameters,
            },
            options=options,
        )

    def orgs_trigger_retrieve(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TriggerResponse:
        """GET /api/ai-mentor/orgs/{org}/trigger/{slug}/

        Args:
            slug: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_TRIGGER_RETRIEVE,
            (org, slug),
            options=options,
        )

    def orgs_trigger_deletion_create(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/

        Args:
            slug: path
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_TRIGGER_DELETION_CREATE,
            (org, slug),
            options=options,
        )

    def orgs_users_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMentorList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            page: query
            page_size: query
            return_session_information: query
            visibility: query; not empty
        """
        return self._transport.call(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                page,
                page_size,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    def orgs_users_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Mentor]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_list`; page is where to begin. Paging
        rule next (items: results, next: next).

        Raises what `orgs_users_list` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                page,
                page_size,
                return_session_information,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return self._transport.call(
            _ORGS_USERS_CREATE,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    def orgs_users_ai_generated_images_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAIGeneratedImageList:
        """List a user's AI-generated images

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/

        Lists images that an AI generated while chatting with the user. They are kept in
        a cache, from which they can be retrieved and deleted.

        Students and platform admins may use this operation.

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            model: Only images made by this text-to-image model of the provider. (query)
            ordering: Field by which the results are ordered. (query)
            page: Number of the page to return. (query)
            page_size: How many results a page holds. (query)
            provider: Only images from this provider of image generation, such as
                openai, replicate, or nvidia (nim). (query)
            search: Text to search for. (query)
            username: Only images that were stored for the user of this name. (query)
        """
        return self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_LIST,
            (
                org,
                user_id,
                model,
                ordering,
                page,
                page_size,
                provider,
                search,
                username,
            ),
            options=options,
        )

    def orgs_users_ai_generated_images_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.AIGeneratedImage]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_ai_generated_images_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_ai_generated_images_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_AI_GENERATED_IMAGES_LIST,
            (
                org,
                user_id,
                model,
                ordering,
                page,
                page_size,
                provider,
                search,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_ai_generated_images_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one AI-generated image

        DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/

        Deletes one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Args:
            id: Integer that identifies the image. (path)
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_ai_generated_images_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AIGeneratedImage:
        """Get one AI-generated image

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/

        Returns one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Args:
            id: Integer that identifies the image. (path)
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_ai_user_profile_memory_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.AIUserProfileMemoryRelation]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_ai_user_profile_memory_create(
        self,
        *,
        tag: str,
        detail: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AIUserProfileMemoryRelation:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/

        Args:
            tag: body
            detail: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_CREATE,
            (org, user_id),
            fields={
                "tag": tag,
                "detail": detail,
            },
            options=options,
        )

    def orgs_users_ai_user_profile_memory_destroy(
        self,
        *,
        tag: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/

        Args:
            tag: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_DESTROY,
            (org, user_id, tag),
            options=options,
        )

    def orgs_users_artifacts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        chat_message_id: UUID | UnsetType = UNSET,
        file_extension: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session_id: UUID | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedArtifactListList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            chat_message_id: query; format uuid
            file_extension: query
            llm_name: query
            llm_provider: query
            mentor_id: query; format uuid
            ordering: query
            page: query
            page_size: query
            search: query
            session_id: query; format uuid
            username: query

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
        """
        return self._transport.call(
            _ORGS_USERS_ARTIFACTS_LIST,
            (
                org,
                user_id,
                chat_message_id,
                file_extension,
                llm_name,
                llm_provider,
                mentor_id,
                ordering,
                page,
                page_size,
                search,
                session_id,
                username,
            ),
            options=options,
        )

    def orgs_users_artifacts_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        chat_message_id: UUID | UnsetType = UNSET,
        file_extension: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session_id: UUID | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ArtifactList]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_artifacts_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_artifacts_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_ARTIFACTS_LIST,
            (
                org,
                user_id,
                chat_message_id,
                file_extension,
                llm_name,
                llm_provider,
                mentor_id,
                ordering,
                page,
                page_size,
                search,
                session_id,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_artifacts_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        self._transport.call(
            _ORGS_USERS_ARTIFACTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_artifacts_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_ARTIFACTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_artifacts_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body; at most 255 characters
            content: body
            metadata: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_ARTIFACTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "content": content,
                "metadata": metadata,
            },
            options=options,
        )

    def orgs_users_artifacts_update(
        self,
        *,
        id: int,
        title: str,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            title: body; at most 255 characters
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            metadata: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_ARTIFACTS_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "content": content,
                "metadata": metadata,
            },
            options=options,
        )

    def orgs_users_assumed_knowledge_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_ASSUMED_KNOWLEDGE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_assumed_knowledge_create(
        self,
        *,
        levels: Sequence[m.AssumedKnowledgeLevel],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/

        Args:
            levels: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_ASSUMED_KNOWLEDGE_CREATE,
            (org, user_id),
            fields={
                "levels": levels,
            },
            options=options,
        )

    def orgs_users_audio_to_text_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AudioToTextResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/

        Args:
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_AUDIO_TO_TEXT_CREATE,
            (org, user_id),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_users_available_template_mentors_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TemplateMentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_AVAILABLE_TEMPLATE_MENTORS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_call_configurations_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: Literal["inference", "realtime"] | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.CallConfiguration]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: query
            mode: query; one of "inference", "realtime"
            ordering: query
            search: query
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_LIST,
            (org, user_id, mentor, mode, ordering, search),
            options=options,
        )

    def orgs_users_call_configurations_create(
        self,
        *,
        mentor: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/

        Args:
            mentor: body; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    def orgs_users_call_configurations_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_call_configurations_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: body; format uuid
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    def orgs_users_call_configurations_update(
        self,
        *,
        id: int,
        mentor: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            mentor: body; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    def orgs_users_category_groups_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | UnsetType = UNSET,
        audience_name: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorCategoryGroup]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: query
            audience_name: query
            ordering: query
            search: query
        """
        return self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_LIST,
            (org, user_id, audience, audience_name, ordering, search),
            options=options,
        )

    def orgs_users_category_groups_create(
        self,
        *,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroup:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/

        Args:
            name: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: body
            audiences: body
        """
        return self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    def orgs_users_category_groups_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_category_groups_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroup:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_category_groups_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroupCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            audience: body
            audiences: body
        """
        return self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    def orgs_users_category_groups_update(
        self,
        *,
        id: int,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroupCreate:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: body
            audiences: body
        """
        return self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    def orgs_users_chat_files_upload_url_create(
        self,
        *,
        session_id: UUID,
        file_name: str,
        content_type: str,
        file_size: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FileUploadURLResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/chat/files/upload-url/

        Args:
            session_id: body; format uuid
            file_name: body; at most 255 characters
            content_type: body; at most 255 characters
            file_size: body; at least 1
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_FILES_UPLOAD_URL_CREATE,
            (org, user_id),
            fields={
                "session_id": session_id,
                "file_name": file_name,
                "content_type": content_type,
                "file_size": file_size,
            },
            options=options,
        )

    def orgs_users_clean_vector_results_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/

        Args:
            session_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_CLEAN_VECTOR_RESULTS_LIST,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_clean_vector_results_create(
        self,
        *,
        session_id: str,
        body: Sequence[m.VectorResult],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/

        Args:
            session_id: path
            body: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_CLEAN_VECTOR_RESULTS_CREATE,
            (org, user_id, session_id),
            body=body,
            options=options,
        )

    def orgs_users_clear_chathistory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/clear-chathistory

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_CLEAR_CHATHISTORY_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_course_creation_task_files_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskFileList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_task_files_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCreationTaskFile]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_task_files_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_task_files_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_task_files_create(
        self,
        *,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/

        Args:
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_CREATE,
            (org, user_id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_task_files_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_task_files_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_task_files_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_creation_task: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_creation_task: body
            file: body; format uri
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_task_files_update(
        self,
        *,
        id: int,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_tasks_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCreationTask]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_tasks_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_tasks_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_tasks_create(
        self,
        *,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/

        Args:
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_cancel_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/cancel/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_create_course_outline_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_create_course_outline_create(
        self,
        *,
        id: int,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/

        Args:
            id: path
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_start_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_component_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUnitList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            subsection: query
            task: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            options=options,
        )

    def orgs_users_course_creation_component_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Unit]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_component_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_component_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_component_create(
        self,
        *,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/

        Args:
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_CREATE,
            (org, user_id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_component_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_component_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_component_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subsection: body
            display_name: body; at most 255 characters
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_component_update(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_component_draft_content_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_component_draft_content_create(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_CREATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_course_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedEdxCourseList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            page: query
            page_size: query
            search: query
            task: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_LIST,
            (org, user_id, ordering, page, page_size, search, task),
            options=options,
        )

    def orgs_users_course_creation_course_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EdxCourse]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_course_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_course_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_COURSE_LIST,
            (org, user_id, ordering, page, page_size, search, task),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_course_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_course_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EdxCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_course_draft_content_for_all_units_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/draft-content-for-all-units/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_DRAFT_CONTENT_FOR_ALL_UNITS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_course_full_structure_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_FULL_STRUCTURE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_course_load_from_edx_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/load-from-edx/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_LOAD_FROM_EDX_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_course_sync_to_edx_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/sync-to-edx/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_SYNC_TO_EDX_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_files_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskFileList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_files_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCreationTaskFile]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_files_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_files_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_FILES_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_files_create(
        self,
        *,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/

        Args:
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_CREATE,
            (org, user_id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_files_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_files_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_files_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_creation_task: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_creation_task: body
            file: body; format uri
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_files_update(
        self,
        *,
        id: int,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    def orgs_users_course_creation_section_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSectionList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            task: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, task),
            options=options,
        )

    def orgs_users_course_creation_section_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Section]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_section_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_section_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_SECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, task),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_section_create(
        self,
        *,
        course: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/

        Args:
            course: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_CREATE,
            (org, user_id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_section_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_section_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_section_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: body
            display_name: body; at most 255 characters
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_section_update(
        self,
        *,
        id: int,
        course: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            course: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_UPDATE,
            (org, user_id, id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_subsection_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSubSectionList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            task: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, section, task),
            options=options,
        )

    def orgs_users_course_creation_subsection_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.SubSection]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_subsection_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_subsection_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, section, task),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_subsection_create(
        self,
        *,
        section: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/

        Args:
            section: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_CREATE,
            (org, user_id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_subsection_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_subsection_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_subsection_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            section: body
            display_name: body; at most 255 characters
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_subsection_update(
        self,
        *,
        id: int,
        section: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            section: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_UPDATE,
            (org, user_id, id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_list_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST_2,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_tasks_list_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCreationTask]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_tasks_list_2`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_tasks_list_2` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST_2,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_tasks_create_2(
        self,
        *,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/

        Args:
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_2,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_destroy_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_DESTROY_2,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_cancel_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_create_course_outline_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_tasks_create_course_outline_create_2(
        self,
        *,
        id: int,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/

        Args:
            id: path
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE_2,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    def orgs_users_course_creation_tasks_start_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/start/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_unit_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUnitList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            subsection: query
            task: query
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            options=options,
        )

    def orgs_users_course_creation_unit_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Unit]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_unit_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_unit_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_UNIT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_course_creation_unit_create(
        self,
        *,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/

        Args:
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_CREATE,
            (org, user_id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_unit_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_unit_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_unit_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subsection: body
            display_name: body; at most 255 characters
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_unit_update(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_course_creation_unit_draft_content_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_course_creation_unit_draft_content_create(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_CREATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    def orgs_users_create_mentor_wizard_create(
        self,
        *,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/

        Args:
            name: body; at most 100 characters
            description: body; 20 to 1000 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_CREATE_MENTOR_WIZARD_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    def orgs_users_custom_instruction_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_custom_instruction_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        about_user: str | None | UnsetType = UNSET,
        mentor_tone: str | None | UnsetType = UNSET,
        profession: str | UnsetType = UNSET,
        desired_mentor_traits: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """Create a custom instruction

        POST /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Creates a custom instruction for a user and returns it.

        Args:
            org: Identifier of the organization (tenant). (path; may be given to the
                client instead)
            user_id: ID of the user for whom the instruction is created. (path; may be
                given to the client instead)
            about_user: body
            mentor_tone: body
            profession: The user's position or work, such as engineer or student. (body;
                at most 100 characters)
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. (body)

        Raises:
            BadRequestError: 400 The data is not valid.
        """
        return self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_CREATE,
            (org, user_id),
            fields={
                "about_user": about_user,
                "mentor_tone": mentor_tone,
                "profession": profession,
                "desired_mentor_traits": desired_mentor_traits,
            },
            options=options,
        )

    def orgs_users_custom_instruction_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        about_user: str | None | UnsetType = UNSET,
        mentor_tone: str | None | UnsetType = UNSET,
        profession: str | UnsetType = UNSET,
        desired_mentor_traits: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """Update a custom instruction

        PUT /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Updates the custom instruction of a user and returns it.

        Args:
            org: Identifier of the organization (tenant). (path; may be given to the
                client instead)
            user_id: ID of the user whose instruction is updated. (path; may be given to
                the client instead)
            about_user: body
            mentor_tone: body
            profession: The user's position or work, such as engineer or student. (body;
                at most 100 characters)
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. (body)

        Raises:
            BadRequestError: 400 The data is not valid.
            NotFoundError: 404 The user has no custom instruction.
        """
        return self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_UPDATE,
            (org, user_id),
            fields={
                "about_user": about_user,
                "mentor_tone": mentor_tone,
                "profession": profession,
                "desired_mentor_traits": desired_mentor_traits,
            },
            options=options,
        )

    def orgs_users_disclaimer_agreements_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        disclaimer: int | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDisclaimerAgreementList:
        """List disclaimer agreements

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/

        Returns one page of agreements to disclaimers.

        Platform admins see all agreements of their platform. Students see only
        agreements of their own.

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            disclaimer: query
            mentor_id: query; format uuid
            page: Number of the page to return. (query)
            page_size: How many results a page holds. (query)
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_LIST,
            (org, user_id, disclaimer, mentor_id, page, page_size, username),
            options=options,
        )

    def orgs_users_disclaimer_agreements_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        disclaimer: int | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.DisclaimerAgreement]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_disclaimer_agreements_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_disclaimer_agreements_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_LIST,
            (org, user_id, disclaimer, mentor_id, page, page_size, username),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_disclaimer_agreements_create(
        self,
        *,
        disclaimer: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DisclaimerAgreement:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/

        Args:
            disclaimer: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_CREATE,
            (org, user_id),
            fields={
                "disclaimer": disclaimer,
            },
            options=options,
        )

    def orgs_users_disclaimer_agreements_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_disclaimer_agreements_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DisclaimerAgreement:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_disclaimers_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        scope: Literal["mentor", "platform"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDisclaimerList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            active: query
            mentor_id: query; format uuid
            ordering: query
            page: query
            page_size: query
            scope: query; one of "mentor", "platform"
            search: query
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_LIST,
            (
                org,
                user_id,
                active,
                mentor_id,
                ordering,
                page,
                page_size,
                scope,
                search,
            ),
            options=options,
        )

    def orgs_users_disclaimers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        scope: Literal["mentor", "platform"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Disclaimer]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_disclaimers_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_disclaimers_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_DISCLAIMERS_LIST,
            (
                org,
                user_id,
                active,
                mentor_id,
                ordering,
                page,
                page_size,
                scope,
                search,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_disclaimers_create(
        self,
        *,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/

        Args:
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_CREATE,
            (org, user_id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    def orgs_users_disclaimers_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_disclaimers_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            content: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    def orgs_users_disclaimers_update(
        self,
        *,
        id: int,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_UPDATE,
            (org, user_id, id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    def orgs_users_disclaimers_add_mentor_create(
        self,
        *,
        id: int,
        mentor_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/add-mentor/

        Args:
            id: path
            mentor_id: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_ADD_MENTOR_CREATE,
            (org, user_id, id),
            fields={
                "mentor_id": mentor_id,
            },
            options=options,
        )

    def orgs_users_disclaimers_remove_mentor_create(
        self,
        *,
        id: int,
        mentor_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/remove-mentor/

        Args:
            id: path
            mentor_id: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_DISCLAIMERS_REMOVE_MENTOR_CREATE,
            (org, user_id, id),
            fields={
                "mentor_id": mentor_id,
            },
            options=options,
        )

    def orgs_users_downloads_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/downloads/tasks/{task_id}/

        Args:
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            to_csv: query; the server's default is false
        """
        return self._transport.call(
            _ORGS_USERS_DOWNLOADS_TASKS_RETRIEVE,
            (org, user_id, task_id, to_csv),
            options=options,
        )

    def orgs_users_edx_memory_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserEdxMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_id: query
            ordering: query
            page: query
            page_size: query
            student: query
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_EDX_MEMORY_LIST,
            (org, user_id, course_id, ordering, page, page_size, student, username),
            options=options,
        )

    def orgs_users_edx_memory_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserEdxMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_edx_memory_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_edx_memory_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_EDX_MEMORY_LIST,
            (org, user_id, course_id, ordering, page, page_size, student, username),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_edx_memory_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_EDX_MEMORY_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_edx_memory_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserEdxMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_EDX_MEMORY_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_elevenlabs_voice_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ElevenlabsCustomVoiceResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_elevenlabs_voice_create(
        self,
        *,
        name: str,
        files: Sequence[str],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ElevenlabsCustomVoiceResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/

        Args:
            name: body
            files: body; each format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "files": files,
            },
            options=options,
        )

    def orgs_users_elevenlabs_voice_destroy(
        self,
        *,
        voice_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/

        Args:
            voice_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_DESTROY,
            (org, user_id, voice_name),
            options=options,
        )

    def orgs_users_export_chathistory_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TaskView:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_EXPORT_CHATHISTORY_CREATE,
            (org, user_id),
            options=options,
        )

    def orgs_users_extracted_memories_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/extracted-memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_EXTRACTED_MEMORIES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_filtered_memories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/filtered-memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category: query
            end_date: query
            mentor: query
            mode: query
            page: query
            page_size: query
            platform: query
            session: query
            start_date: query
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_FILTERED_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
                username,
            ),
            options=options,
        )

    def orgs_users_filtered_memories_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_filtered_memories_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_filtered_memories_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_FILTERED_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_free_usage_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FreeUsageCount:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_FREE_USAGE_COUNT_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_mcp_servers_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auth_type: Literal["none", "oauth2", "token"] | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        transport: Literal["sse", "streamable_http", "websocket"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMCPServerList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            auth_type: query; one of "none", "oauth2", "token"
            is_enabled: query
            is_featured: query
            page: query
            page_size: query
            search: query
            transport: query; one of "sse", "streamable_http", "websocket"
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (
                org,
                user_id,
                auth_type,
                is_enabled,
                is_featured,
                page,
                page_size,
                search,
                transport,
            ),
            options=options,
        )

    def orgs_users_mcp_servers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auth_type: Literal["none", "oauth2", "token"] | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        transport: Literal["sse", "streamable_http", "websocket"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.MCPServer]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_mcp_servers_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_mcp_servers_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (
                org,
                user_id,
                auth_type,
                is_enabled,
                is_featured,
                page,
                page_size,
                search,
                transport,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_mcp_servers_create(
        self,
        *,
        name: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/

        Args:
            name: body; at most 255 characters
            url: body; format uri, at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    def orgs_users_mcp_servers_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_MCP_SERVERS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_mcp_servers_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_mcp_servers_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            url: body; format uri, at most 200 characters
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    def orgs_users_mcp_servers_update(
        self,
        *,
        id: int,
        name: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            url: body; format uri, at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    def orgs_users_memories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category: query
            end_date: query
            mentor: query
            mode: query
            page: query
            page_size: query
            platform: query
            session: query
            start_date: query
        """
        return self._transport.call(
            _ORGS_USERS_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
            ),
            options=options,
        )

    def orgs_users_memories_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_memories_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_memories_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_memories_create(
        self,
        *,
        entries: Sequence[m.UserMemoryEntryRequest],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        platform: str | None | UnsetType = UNSET,
        mentor_unique_id: str | None | UnsetType = UNSET,
        session_id: str | None | UnsetType = UNSET,
        catalog_item_type: str | None | UnsetType = UNSET,
        catalog_item_id: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memories/

        Args:
            entries: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
            mode: body; the server's default is "all"
            name: body
            platform: body
            mentor_unique_id: body
            session_id: body
            catalog_item_type: body
            catalog_item_id: body
            category: body
        """
        return self._transport.call(
            _ORGS_USERS_MEMORIES_CREATE,
            (org, user_id, page, page_size),
            fields={
                "mode": mode,
                "name": name,
                "platform": platform,
                "mentor_unique_id": mentor_unique_id,
                "session_id": session_id,
                "catalog_item_type": catalog_item_type,
                "catalog_item_id": catalog_item_id,
                "entries": entries,
                "category": category,
            },
            options=options,
        )

    def orgs_users_memory_categories_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_CATEGORIES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_entries_destroy(
        self,
        *,
        entry_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_DESTROY,
            (org, user_id, entry_unique_id),
            options=options,
        )

    def orgs_users_memory_entries_retrieve(
        self,
        *,
        entry_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryEntry:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_RETRIEVE,
            (org, user_id, entry_unique_id),
            options=options,
        )

    def orgs_users_memory_entries_create(
        self,
        *,
        entry_unique_id: str,
        key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        value: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryEntry:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            key: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            unique_id: body; format uuid
            value: body
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_CREATE,
            (org, user_id, entry_unique_id),
            fields={
                "unique_id": unique_id,
                "key": key,
                "value": value,
            },
            options=options,
        )

    def orgs_users_memory_filter_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-filter/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_FILTER_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_memory_destroy(
        self,
        *,
        memory_unique_id_or_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/

        Args:
            memory_unique_id_or_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY,
            (org, user_id, memory_unique_id_or_name),
            options=options,
        )

    def orgs_users_memory_retrieve(
        self,
        *,
        memory_unique_id_or_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/

        Args:
            memory_unique_id_or_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MEMORY_RETRIEVE,
            (org, user_id, memory_unique_id_or_name),
            options=options,
        )

    def orgs_users_mentor_feedback_create_create(
        self,
        *,
        username: str,
        session: str,
        user_text: str,
        ai_response: str,
        reason: str,
        additional_feedback: str,
        mentor: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        rating: m.RatingEnum | None | UnsetType = UNSET,
        inserted_at: dt.datetime | UnsetType = UNSET,
        message: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/

        Args:
            username: body
            session: body
            user_text: body
            ai_response: body
            reason: body
            additional_feedback: body
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            rating: body
            inserted_at: body; format date-time
            message: body

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_CREATE_CREATE,
            (org, user_id),
            fields={
                "username": username,
                "session": session,
                "user_text": user_text,
                "ai_response": ai_response,
                "reason": reason,
                "additional_feedback": additional_feedback,
                "rating": rating,
                "inserted_at": inserted_at,
                "mentor": mentor,
                "message": message,
            },
            options=options,
        )

    def orgs_users_mentor_feedback_retrieve(
        self,
        *,
        feedback_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/

        Args:
            feedback_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_RETRIEVE,
            (org, user_id, feedback_id),
            options=options,
        )

    def orgs_users_mentor_feedback_update(
        self,
        *,
        feedback_id: int,
        username: str,
        session: str,
        user_text: str,
        ai_response: str,
        reason: str,
        additional_feedback: str,
        mentor: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        rating: m.RatingEnum | None | UnsetType = UNSET,
        inserted_at: dt.datetime | UnsetType = UNSET,
        message: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/

        Args:
            feedback_id: path
            username: body
            session: body
            user_text: body
            ai_response: body
            reason: body
            additional_feedback: body
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            rating: body
            inserted_at: body; format date-time
            message: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_UPDATE,
            (org, user_id, feedback_id),
            fields={
                "username": username,
                "session": session,
                "user_text": user_text,
                "ai_response": ai_response,
                "reason": reason,
                "additional_feedback": additional_feedback,
                "rating": rating,
                "inserted_at": inserted_at,
                "mentor": mentor,
                "message": message,
            },
            options=options,
        )

    def orgs_users_mentor_llms_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.LLMResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_LLMS_LIST,
            (org, user_id, mentor_id),
            options=options,
        )

    def orgs_users_mentor_tools_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_TOOLS_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_types_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorType]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-types/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_TYPES_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_with_settings_create(
        self,
        *,
        template_name: str,
        new_mentor_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        profile_image: str | UnsetType = UNSET,
        initial_message: str | UnsetType = UNSET,
        suggested_message: str | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        user_message_color: str | UnsetType = UNSET,
        mentor_bubble_color: str | UnsetType = UNSET,
        align_mentor_bubble: str | UnsetType = UNSET,
        system_prompt: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        mentor_visibility: str | UnsetType = UNSET,
        enable_image_generation: bool | UnsetType = UNSET,
        enable_web_browsing: bool | UnsetType = UNSET,
        enable_code_interpreter: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        custom_css: str | UnsetType = UNSET,
        uploaded_profile_image: str | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        forkable: bool | UnsetType = UNSET,
        forkable_with_training_data: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        seo_tags: Any = UNSET,
        marketing_conversations: Any = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/

        Args:
            template_name: body
            new_mentor_name: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            display_name: body
            description: body
            profile_image: body; format uri
            initial_message: body
            suggested_message: body
            theme: body
            user_message_color: body
            mentor_bubble_color: body
            align_mentor_bubble: body
            system_prompt: body
            llm_provider: body
            llm_name: body
            mentor_visibility: body
            enable_image_generation: body
            enable_web_browsing: body
            enable_code_interpreter: body
            metadata: body
            custom_css: body
            uploaded_profile_image: body; format uri
            proactive_response: body
            greeting_method: body
            forkable: body
            forkable_with_training_data: body
            categories: body
            types: body
            subjects: body
            tool_slugs: body
            llm_temperature: body; format double, at least 0.0, at most 1.0
            seo_tags: body
            marketing_conversations: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            enable_moderation: body; the server's default is false
            enable_multi_query_rag: body; the server's default is false
            enable_post_processing_system: body; the server's default is false
            enable_openai_assistant: body
            enable_total_grounding: body; the server's default is false
            google_voice: body
            openai_voice: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            mcp_servers: body
            guided_prompt_instructions: body
            is_featured: body; the server's default is false
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_WITH_SETTINGS_CREATE,
            (org, user_id),
            fields={
                "template_name": template_name,
                "display_name": display_name,
                "description": description,
                "profile_image": profile_image,
                "initial_message": initial_message,
                "suggested_message": suggested_message,
                "new_mentor_name": new_mentor_name,
                "theme": theme,
                "user_message_color": user_message_color,
                "mentor_bubble_color": mentor_bubble_color,
                "align_mentor_bubble": align_mentor_bubble,
                "system_prompt": system_prompt,
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "mentor_visibility": mentor_visibility,
                "enable_image_generation": enable_image_generation,
                "enable_web_browsing": enable_web_browsing,
                "enable_code_interpreter": enable_code_interpreter,
                "metadata": metadata,
                "custom_css": custom_css,
                "uploaded_profile_image": uploaded_profile_image,
                "proactive_response": proactive_response,
                "greeting_method": greeting_method,
                "forkable": forkable,
                "forkable_with_training_data": forkable_with_training_data,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "seo_tags": seo_tags,
                "marketing_conversations": marketing_conversations,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "guided_prompt_instructions": guided_prompt_instructions,
                "is_featured": is_featured,
            },
            options=options,
        )

    def orgs_users_mentor_audience_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            NotFoundError: 404
        """
        self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_audience_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorAudience]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_audience_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorAudience:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 255 characters

        Raises:
            UnauthorizedError: 401
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    def orgs_users_mentor_categories_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_categories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorCategory]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_categories_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category_group: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategory:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category_group: body
            description: body; at most 255 characters
            audience: body
            audiences: body
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "category_group": category_group,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    def orgs_users_mentor_seed_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SeedMentorsView:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_SEED_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentors_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_auto_memory_prompt_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AutoMemoryPrompt:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_auto_memory_prompt_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auto_memory_prompt: str | UnsetType = UNSET,
        reset: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AutoMemoryPrompt:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            auto_memory_prompt: body
            reset: body
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_CREATE,
            (org, user_id, mentor),
            fields={
                "auto_memory_prompt": auto_memory_prompt,
                "reset": reset,
            },
            options=options,
        )

    def orgs_users_mentors_available_tools_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            search: query
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_AVAILABLE_TOOLS_LIST,
            (org, user_id, mentor, ordering, search),
            options=options,
        )

    def orgs_users_mentors_create_call_credentials_create(
        self,
        *,
        mentor: str,
        session_id: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallAuthenticationResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/

        Args:
            mentor: path
            session_id: body
            pathway: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enable_video: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CREATE_CALL_CREDENTIALS_CREATE,
            (org, user_id, mentor),
            fields={
                "session_id": session_id,
                "pathway": pathway,
                "enable_video": enable_video,
            },
            options=options,
        )

    def orgs_users_mentors_current_memory_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryComponentResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CURRENT_MEMORY_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_current_memory_update(
        self,
        *,
        mentor: str,
        username: str,
        initial_questions: Sequence[m.InputQuestion],
        subject: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        question_count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.QuestionResponse:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/

        Args:
            mentor: path
            username: body; at most 100 characters
            initial_questions: body
            subject: body; at most 100 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            question_count: body; the server's default is 20

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CURRENT_MEMORY_UPDATE,
            (org, user_id, mentor),
            fields={
                "username": username,
                "initial_questions": initial_questions,
                "question_count": question_count,
                "subject": subject,
            },
            options=options,
        )

    def orgs_users_mentors_custom_voice_tts_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            body: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_TTS_CREATE,
            (org, user_id, mentor),
            body=body,
            options=options,
        )

    def orgs_users_mentors_custom_voice_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCustomVoiceResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_custom_voice_create(
        self,
        *,
        mentor: str,
        voice_provider: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        voice_name: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCustomVoiceResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/

        Args:
            mentor: path
            voice_provider: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            voice_name: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_CREATE,
            (org, user_id, mentor),
            fields={
                "voice_provider": voice_provider,
                "voice_name": voice_name,
            },
            options=options,
        )

    def orgs_users_mentors_edit_scenarios_update(
        self,
        *,
        mentor: str,
        name: str,
        prompts: Sequence[m.MentorScenarioPrompt],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        display: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorScenario:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/

        Args:
            mentor: path
            name: body
            prompts: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            display: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_EDIT_SCENARIOS_UPDATE,
            (org, user_id, mentor),
            fields={
                "display": display,
                "name": name,
                "prompts": prompts,
            },
            options=options,
        )

    def orgs_users_mentors_fork_create(
        self,
        *,
        mentor: str,
        new_mentor_name: str,
        destination_platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        clone_documents: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/

        Args:
            mentor: path
            new_mentor_name: body
            destination_platform_key: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            clone_documents: body; the server's default is false

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_FORK_CREATE,
            (org, user_id, mentor),
            fields={
                "new_mentor_name": new_mentor_name,
                "destination_platform_key": destination_platform_key,
                "clone_documents": clone_documents,
            },
            options=options,
        )

    def orgs_users_mentors_historical_memory_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryComponentMemoryDetail:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_HISTORICAL_MEMORY_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_memory_progress_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryProgress:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_PROGRESS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_memory_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMemorySettingsResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_memory_settings_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        item_type: str | None | UnsetType = UNSET,
        item_identifier: str | None | UnsetType = UNSET,
        learner_advance_correct_rate: float | None | UnsetType = UNSET,
        learner_advance_question_count: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMemorySettingsResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            item_type: body
            item_identifier: body
            learner_advance_correct_rate: body; format double
            learner_advance_question_count: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_SETTINGS_CREATE,
            (org, user_id, mentor),
            fields={
                "item_type": item_type,
                "item_identifier": item_identifier,
                "learner_advance_correct_rate": learner_advance_correct_rate,
                "learner_advance_question_count": learner_advance_question_count,
            },
            options=options,
        )

    def orgs_users_mentors_mentor_eval_execution_create(
        self,
        *,
        mentor: str,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/

        Args:
            mentor: path
            id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_EXECUTION_CREATE,
            (org, user_id, mentor),
            fields={
                "id": id,
            },
            options=options,
        )

    def orgs_users_mentors_mentor_eval_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEval:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_mentor_eval_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        id: int | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        passing_score: int | None | UnsetType = UNSET,
        questions: Sequence[m.MentorEvalQuestionRequest] | None | UnsetType = UNSET,
        evaluation_prompt: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEval:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            id: body
            name: body
            passing_score: body
            questions: body
            evaluation_prompt: body

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_CREATE,
            (org, user_id, mentor),
            fields={
                "id": id,
                "name": name,
                "passing_score": passing_score,
                "questions": questions,
                "evaluation_prompt": evaluation_prompt,
            },
            options=options,
        )

    def orgs_users_mentors_mentor_user_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorUserSetting:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_mentor_user_settings_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        reference_saved_memories: bool | UnsetType = UNSET,
        as_tenant_admin: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorUserSetting:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            reference_saved_memories: body
            as_tenant_admin: body; the server's default is true
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_CREATE,
            (org, user_id, mentor),
            fields={
                "reference_saved_memories": reference_saved_memories,
                "as_tenant_admin": as_tenant_admin,
            },
            options=options,
        )

    def orgs_users_mentors_public_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_public_sharable_link_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SHARABLE_LINK_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_reports_mentor_eval_report_retrieve(
        self,
        *,
        mentor: str,
        report_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEvalReport:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/

        Args:
            mentor: path
            report_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_REPORTS_MENTOR_EVAL_REPORT_RETRIEVE,
            (org, user_id, mentor, report_id),
            options=options,
        )

    def orgs_users_mentors_scenarios_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorScenario:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SCENARIOS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SETTINGS_RETRIEVE,
            (org, user_id, mentor, department_id),
            options=options,
        )

    def orgs_users_mentors_settings_update(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        mentor_name: str | UnsetType = UNSET,
        template_name: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        profile_image: str | UnsetType = UNSET,
        initial_message: str | None | UnsetType = UNSET,
        suggested_message: str | None | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        user_message_color: str | UnsetType = UNSET,
        mentor_bubble_color: str | UnsetType = UNSET,
        align_mentor_bubble: str | UnsetType = UNSET,
        system_prompt: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        custom_css: str | None | UnsetType = UNSET,
        body_department_id: int | None | UnsetType = UNSET,
        mentor_visibility: str | UnsetType = UNSET,
        enable_image_generation: bool | UnsetType = UNSET,
        enable_web_browsing: bool | UnsetType = UNSET,
        enable_code_interpreter: bool | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        forkable: bool | UnsetType = UNSET,
        forkable_with_training_data: bool | UnsetType = UNSET,
        mentor_description: str | UnsetType = UNSET,
        uploaded_profile_image: str | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        can_use_tools: bool | UnsetType = UNSET,
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        enable_spaced_repetition: bool | UnsetType = UNSET,
        enable_instruction_mode: bool | UnsetType = UNSET,
        enable_socratic_mode: bool | UnsetType = UNSET,
        is_guided_mentor: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        enable_email_chat: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettings:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            mentor_name: body
            template_name: body
            display_name: body
            profile_image: body; format uri
            initial_message: body
            suggested_message: body
            theme: body
            user_message_color: body
            mentor_bubble_color: body
            align_mentor_bubble: body
            system_prompt: body
            llm_provider: body
            llm_name: body
            featured: body
            disable_chathistory: body
            metadata: body
            custom_css: body
            body_department_id: body
            mentor_visibility: body
            enable_image_generation: body
            enable_web_browsing: body
            enable_code_interpreter: body
            allow_anonymous: body
            forkable: body
            forkable_with_training_data: body
            mentor_description: body
            uploaded_profile_image: body; format uri
            proactive_response: body
            greeting_method: body
            can_use_tools: body
            tool_slugs: body
            llm_temperature: body; format double, at least 0.0, at most 1.0
            proactive_prompt: body
            disclaimer: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            mcp_servers: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            safety_system_prompt: body
            safety_response: body
            enable_safety_system: body
            enable_spaced_repetition: body; the server's default is false
            enable_instruction_mode: body; the server's default is false
            enable_socratic_mode: body; the server's default is false
            is_guided_mentor: body; the server's default is false
            is_featured: body; the server's default is false
            enable_email_chat: body; the server's default is false
            categories: body
            types: body
            subjects: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SETTINGS_UPDATE,
            (org, user_id, mentor, department_id),
            fields={
                "mentor_name": mentor_name,
                "template_name": template_name,
                "display_name": display_name,
                "profile_image": profile_image,
                "initial_message": initial_message,
                "suggested_message": suggested_message,
                "theme": theme,
                "user_message_color": user_message_color,
                "mentor_bubble_color": mentor_bubble_color,
                "align_mentor_bubble": align_mentor_bubble,
                "system_prompt": system_prompt,
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "featured": featured,
                "disable_chathistory": disable_chathistory,
                "metadata": metadata,
                "custom_css": custom_css,
                "department_id": body_department_id,
                "mentor_visibility": mentor_visibility,
                "enable_image_generation": enable_image_generation,
                "enable_web_browsing": enable_web_browsing,
                "enable_code_interpreter": enable_code_interpreter,
                "allow_anonymous": allow_anonymous,
                "forkable": forkable,
                "forkable_with_training_data": forkable_with_training_data,
                "mentor_description": mentor_description,
                "uploaded_profile_image": uploaded_profile_image,
                "proactive_response": proactive_response,
                "greeting_method": greeting_method,
                "can_use_tools": can_use_tools,
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "enable_safety_system": enable_safety_system,
                "enable_spaced_repetition": enable_spaced_repetition,
                "enable_instruction_mode": enable_instruction_mode,
                "enable_socratic_mode": enable_socratic_mode,
                "is_guided_mentor": is_guided_mentor,
                "is_featured": is_featured,
                "enable_email_chat": enable_email_chat,
                "categories": categories,
                "types": types,
                "subjects": subjects,
            },
            options=options,
        )

    def orgs_users_mentors_sharable_link_destroy(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_DESTROY,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_sharable_link_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_sharable_link_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: body
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_CREATE,
            (org, user_id, mentor),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    def orgs_users_mentors_sharable_link_update(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: body
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_UPDATE,
            (org, user_id, mentor),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    def orgs_users_mentors_spaced_repetition_question_stats_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SpacedRepetitionQuestionStats:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_QUESTION_STATS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_spaced_repetition_recommended_paths_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.QuestionCardTag]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_LIST,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_spaced_repetition_recommended_paths_update(
        self,
        *,
        mentor: str,
        learning_path: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SpacedRepetitionLearningPath:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/

        Args:
            mentor: path
            learning_path: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_UPDATE,
            (org, user_id, mentor),
            fields={
                "learning_path": learning_path,
            },
            options=options,
        )

    def orgs_users_mentors_star_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_STAR_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_star_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_STAR_CREATE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_summaries_retrieve(
        self,
        *,
        mentor: str,
        summary_type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSummary:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/

        Args:
            mentor: path
            summary_type: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_SUMMARIES_RETRIEVE,
            (org, user_id, mentor, summary_type),
            options=options,
        )

    def orgs_users_mentors_unstar_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_UNSTAR_CREATE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMetadata:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/metadata

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_METADATA_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_moderation_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_time: query; format date-time
            mentor: query
            ordering: query
            page: query
            page_size: query
            platform_key: query
            search: query
            start_time: query; format date-time
            target_system: query; one of "Moderation System", "Safety System"
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            options=options,
        )

    def orgs_users_moderation_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ModerationLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_moderation_logs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_moderation_logs_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_moderation_logs_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_moderation_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModerationLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_periodic_agent_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        periodic_agent: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "running", "success"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPeriodicAgentLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
            ordering: query
            page: query
            page_size: query
            parent_mentor_id: query
            parent_session_id: query
            periodic_agent: query
            search: query
            status: query; one of "error", "running", "success"
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                periodic_agent,
                search,
                status,
                username,
            ),
            options=options,
        )

    def orgs_users_periodic_agent_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        periodic_agent: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "running", "success"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PeriodicAgentLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_periodic_agent_logs_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_periodic_agent_logs_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                periodic_agent,
                search,
                status,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_periodic_agent_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_periodic_agents_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: int | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        previous_agent: int | UnsetType = UNSET,
        previous_agent_status: (
            Literal["error", "pending", "running", "success"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "pending", "running", "success"] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPeriodicAgentList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: query
            mentor_id: query
            ordering: query
            page: query
            page_size: query
            parent_mentor_id: query
            parent_session_id: query
            previous_agent: query
            previous_agent_status: query; one of "error", "pending", "running",
                "success"
            search: query
            status: query; one of "error", "pending", "running", "success"
            title: query
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                previous_agent,
                previous_agent_status,
                search,
                status,
                title,
                username,
            ),
            options=options,
        )

    def orgs_users_periodic_agents_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: int | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        previous_agent: int | UnsetType = UNSET,
        previous_agent_status: (
            Literal["error", "pending", "running", "success"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "pending", "running", "success"] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PeriodicAgent]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_periodic_agents_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_periodic_agents_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                previous_agent,
                previous_agent_status,
                search,
                status,
                title,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_periodic_agents_create(
        self,
        *,
        mentor: UUID,
        title: str,
        task: m.PeriodicTaskWrite,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/

        Args:
            mentor: body; format uuid
            title: body; at most 255 characters
            task: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            prompt: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    def orgs_users_periodic_agents_statistics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentStatistics:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/statistics/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query; format uuid
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_STATISTICS_RETRIEVE,
            (org, user_id, mentor_id),
            options=options,
        )

    def orgs_users_periodic_agents_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_periodic_agents_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgent:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_periodic_agents_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        task: m.PeriodicTaskWrite | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: body; format uuid
            title: body; at most 255 characters
            description: body
            prompt: body
            task: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    def orgs_users_periodic_agents_update(
        self,
        *,
        id: int,
        mentor: UUID,
        title: str,
        task: m.PeriodicTaskWrite,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            mentor: body; format uuid
            title: body; at most 255 characters
            task: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            prompt: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    def orgs_users_pin_message_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_DESTROY,
            (org, user_id),
            options=options,
        )

    def orgs_users_pin_message_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.PinnedMessageGet]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            session_id: query; not empty
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_LIST,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_pin_message_create(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PinnedMessageCreate:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            session_id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_CREATE,
            (org, user_id),
            fields={
                "session_id": session_id,
            },
            options=options,
        )

    def orgs_users_planned_jobs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedJobRunList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            active: query
            ordering: query
            page: query
            page_size: query
            search: query
            session: query; format uuid
        """
        return self._transport.call(
            _ORGS_USERS_PLANNED_JOBS_LIST,
            (org, user_id, active, ordering, page, page_size, search, session),
            options=options,
        )

    def orgs_users_planned_jobs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.JobRun]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_planned_jobs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_planned_jobs_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PLANNED_JOBS_LIST,
            (org, user_id, active, ordering, page, page_size, search, session),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_planned_jobs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.JobRun:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PLANNED_JOBS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_playwright_scripts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlayWrightScriptList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            is_public: query
            ordering: query
            page: query
            page_size: query
            search: query
            student: query
        """
        return self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_LIST,
            (org, user_id, is_public, ordering, page, page_size, search, student),
            options=options,
        )

    def orgs_users_playwright_scripts_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PlayWrightScript]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_playwright_scripts_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_playwright_scripts_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_LIST,
            (org, user_id, is_public, ordering, page, page_size, search, student),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_playwright_scripts_create(
        self,
        *,
        title: str,
        script: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/

        Args:
            title: body; at most 400 characters
            script: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 400 characters
        """
        return self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_CREATE,
            (org, user_id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    def orgs_users_playwright_scripts_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_playwright_scripts_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_playwright_scripts_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        script: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body; at most 400 characters
            description: body; at most 400 characters
            script: body
        """
        return self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    def orgs_users_playwright_scripts_update(
        self,
        *,
        id: int,
        title: str,
        script: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            title: body; at most 400 characters
            script: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 400 characters
        """
        return self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    def orgs_users_predictive_analytics_create(
        self,
        *,
        prompt: m.ReuestDataVariableList,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PredictiveAnalyticsResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/

        Args:
            prompt: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_PREDICTIVE_ANALYTICS_CREATE,
            (org, user_id),
            fields={
                "prompt": prompt,
            },
            options=options,
        )

    def orgs_users_projects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProjectList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            limit: query
            offset: query
            ordering: query
            search: query
            shared: query
            sort: query
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_PROJECTS_LIST,
            (org, user_id, limit, offset, ordering, search, shared, sort, username),
            options=options,
        )

    def orgs_users_projects_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Project]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_projects_list`; offset is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_projects_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PROJECTS_LIST,
            (org, user_id, limit, offset, ordering, search, shared, sort, username),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_projects_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/projects/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_PROJECTS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_users_projects_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            ForbiddenError: 403
        """
        self._transport.call(
            _ORGS_USERS_PROJECTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_projects_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_PROJECTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_projects_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid
        """
        return self._transport.call(
            _ORGS_USERS_PROJECTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_users_projects_update(
        self,
        *,
        id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
        """
        return self._transport.call(
            _ORGS_USERS_PROJECTS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    def orgs_users_recent_messages_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_RECENT_MESSAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_recently_accessed_mentors_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RecentlyAccessedMentor]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_RECENTLY_ACCESSED_MENTORS_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_recommend_courses_block_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        include_learner_skills: bool | UnsetType = UNSET,
        include_main_courses: bool | UnsetType = UNSET,
        rank_by_difficulty: bool | UnsetType = UNSET,
        return_course_data: bool | UnsetType = UNSET,
        return_number: int | UnsetType = UNSET,
        search_terms: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendCourseBlock:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            include_learner_skills: query; the server's default is true
            include_main_courses: query; the server's default is true
            rank_by_difficulty: query; the server's default is false
            return_course_data: query; the server's default is false
            return_number: query
            search_terms: query; not empty

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_RECOMMEND_COURSES_BLOCK_RETRIEVE,
            (
                org,
                user_id,
                include_learner_skills,
                include_main_courses,
                rank_by_difficulty,
                return_course_data,
                return_number,
                search_terms,
            ),
            options=options,
        )

    def orgs_users_recommend_courses_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        include_learner_skills: bool | UnsetType = UNSET,
        include_main_courses: bool | UnsetType = UNSET,
        rank_by_difficulty: bool | UnsetType = UNSET,
        return_course_data: bool | UnsetType = UNSET,
        return_number: int | UnsetType = UNSET,
        search_terms: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendCourseResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            include_learner_skills: query; the server's default is true
            include_main_courses: query; the server's default is true
            rank_by_difficulty: query; the server's default is false
            return_course_data: query; the server's default is false
            return_number: query
            search_terms: query; not empty

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            TooManyRequestsError: 429
            InternalServerError: 500
        """
        return self._transport.call(
            _ORGS_USERS_RECOMMEND_COURSES_RETRIEVE,
            (
                org,
                user_id,
                include_learner_skills,
                include_main_courses,
                rank_by_difficulty,
                return_course_data,
                return_number,
                search_terms,
            ),
            options=options,
        )

    def orgs_users_resources_web_create(
        self,
        *,
        query: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.WebResource]:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/

        Args:
            query: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_RESOURCES_WEB_CREATE,
            (org, user_id),
            fields={
                "query": query,
            },
            options=options,
        )

    def orgs_users_safety_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_time: query; format date-time
            mentor: query
            ordering: query
            page: query
            page_size: query
            platform_key: query
            search: query
            start_time: query; format date-time
            target_system: query; one of "Moderation System", "Safety System"
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            options=options,
        )

    def orgs_users_safety_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ModerationLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_safety_logs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_safety_logs_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_safety_logs_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_safety_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModerationLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_session_detail_mentors_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SessionDetail]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSION_DETAIL_MENTORS_LIST,
            (org, user_id, mentor, page),
            options=options,
        )

    def orgs_users_sessionid_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ChatHistorySessionId]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_date: query; not empty
            start_date: query; not empty

        Raises:
            BadRequestError: 400
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONID_LIST,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_sessions_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        tools: Sequence[str] | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        shareable_link_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/

        Args:
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            tools: body
            enable_artifacts: body; the server's default is false
            shareable_link_token: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
                "shareable_link_token": shareable_link_token,
            },
            options=options,
        )

    def orgs_users_sessions_destroy(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_SESSIONS_DESTROY,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_sessions_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        share: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageView:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            share: query; the server's default is false
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_RETRIEVE,
            (org, user_id, session_id, share),
            options=options,
        )

    def orgs_users_sessions_update(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        tools: Sequence[str] | None | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageViewUpdatResponse:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body
            tools: body; the server's default is []
            enable_artifacts: body
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_UPDATE,
            (org, user_id, session_id),
            fields={
                "title": title,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
            },
            options=options,
        )

    def orgs_users_sessions_browser_screenshot_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionBrowserScreenshot:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_BROWSER_SCREENSHOT_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_sessions_download_session_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_DOWNLOAD_SESSION_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_sessions_memories_set_attached_retrieve(
        self,
        *,
        session_id: str,
        memory_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryAttachment:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/

        Args:
            session_id: path
            memory_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_RETRIEVE,
            (org, user_id, session_id, memory_unique_id),
            options=options,
        )

    def orgs_users_sessions_memories_set_attached_create(
        self,
        *,
        session_id: str,
        memory_unique_id: str,
        attached: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryAttachment:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/

        Args:
            session_id: path
            memory_unique_id: path
            attached: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_CREATE,
            (org, user_id, session_id, memory_unique_id),
            fields={
                "attached": attached,
            },
            options=options,
        )

    def orgs_users_sessions_memory_retrieve(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryStorage:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/

        Args:
            session_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORY_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_sessions_shell_logs_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShellLogs:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_SHELL_LOGS_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    def orgs_users_sessions_suggestion_list(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        num_questions: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RelatedText]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            num_questions: query; the server's default is 3

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_SUGGESTION_LIST,
            (org, user_id, session_id, num_questions),
            options=options,
        )

    def orgs_users_sessions_tasks_retrieve(
        self,
        *,
        session_id: UUID,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/

        Args:
            session_id: path; format uuid
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            to_csv: query; the server's default is false
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_TASKS_RETRIEVE,
            (org, user_id, session_id, task_id, to_csv),
            options=options,
        )

    def orgs_users_settings_tenant_llm_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.LLMModelForTenant]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SETTINGS_TENANT_LLM_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_settings_tenant_llm_create(
        self,
        *,
        llm_provider: str,
        llm_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        tenant: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMModelForTenant:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/

        Args:
            llm_provider: body; at most 255 characters
            llm_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            tenant: body
        """
        return self._transport.call(
            _ORGS_USERS_SETTINGS_TENANT_LLM_CREATE,
            (org, user_id),
            fields={
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "tenant": tenant,
            },
            options=options,
        )

    def orgs_users_starred_mentors_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.StarMentor]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_STARRED_MENTORS_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_subjects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Subject]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/subjects/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SUBJECTS_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_support_ticket_messages_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sender: str | UnsetType = UNSET,
        ticket: float | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTicketMessageList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
            sender: query
            ticket: query
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_LIST,
            (org, user_id, page, page_size, sender, ticket),
            options=options,
        )

    def orgs_users_support_ticket_messages_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sender: str | UnsetType = UNSET,
        ticket: float | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TicketMessage]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_support_ticket_messages_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_support_ticket_messages_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_LIST,
            (org, user_id, page, page_size, sender, ticket),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_support_ticket_messages_create(
        self,
        *,
        ticket: int,
        message: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/

        Args:
            ticket: body
            message: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            sender: body
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_CREATE,
            (org, user_id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    def orgs_users_support_ticket_messages_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_support_ticket_messages_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_support_ticket_messages_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ticket: int | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ticket: body
            sender: body
            message: body
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    def orgs_users_support_ticket_messages_update(
        self,
        *,
        id: int,
        ticket: int,
        message: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            ticket: body
            message: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            sender: body
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_UPDATE,
            (org, user_id, id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    def orgs_users_support_tickets_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: float | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        status: Literal["closed", "in_progress", "open"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHumanSupportTicketList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
            page: query
            page_size: query
            session: query; format uuid
            status: query; one of "closed", "in_progress", "open"
            username: query
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_LIST,
            (org, user_id, mentor_id, page, page_size, session, status, username),
            options=options,
        )

    def orgs_users_support_tickets_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: float | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        status: Literal["closed", "in_progress", "open"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.HumanSupportTicket]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_support_tickets_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_support_tickets_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SUPPORT_TICKETS_LIST,
            (org, user_id, mentor_id, page, page_size, session, status, username),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_support_tickets_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_support_tickets_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_support_tickets_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        status: m.HumanSupportTicketStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subject: body; at most 255 characters
            description: body
            status: body
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subject": subject,
                "description": description,
                "status": status,
            },
            options=options,
        )

    def orgs_users_support_tickets_update(
        self,
        *,
        id: int,
        subject: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        status: m.HumanSupportTicketStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            subject: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            status: body
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_UPDATE,
            (org, user_id, id),
            fields={
                "subject": subject,
                "description": description,
                "status": status,
            },
            options=options,
        )

    def orgs_users_support_tickets_close_create(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/close/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_CLOSE_CREATE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_tasks_sessions_create(
        self,
        *,
        session_id: UUID,
        task_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TaskView:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            task_id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_TASKS_SESSIONS_CREATE,
            (org, user_id, session_id),
            fields={
                "task_id": task_id,
            },
            options=options,
        )

    def orgs_users_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieveTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}

        Args:
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_TASKS_RETRIEVE,
            (org, user_id, task_id),
            options=options,
        )

    def orgs_users_tool_categories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolCategory]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/tool-categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_TOOL_CATEGORIES_LIST,
            (org, user_id),
            options=options,
        )

    def orgs_users_voices_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: Literal["elevenlabs", "google", "openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedVoiceList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            page: query
            page_size: query
            provider: query; one of "elevenlabs", "google", "openai"
            search: query

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_VOICES_LIST,
            (org, user_id, ordering, page, page_size, provider, search),
            options=options,
        )

    def orgs_users_voices_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: Literal["elevenlabs", "google", "openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Voice]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_voices_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_voices_list` raises, and PagingError where a page comes
        a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_VOICES_LIST,
            (org, user_id, ordering, page, page_size, provider, search),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_voices_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Voice:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return self._transport.call(
            _ORGS_USERS_VOICES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_destroy(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
        """
        self._transport.call(
            _ORGS_USERS_DESTROY,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    def orgs_users_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
        """
        return self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    def orgs_users_partial_update(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        body_name: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            body_name: body; at most 255 characters
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return self._transport.call(
            _ORGS_USERS_PARTIAL_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": body_name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    def orgs_users_update(
        self,
        *,
        name: str,
        body_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            body_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return self._transport.call(
            _ORGS_USERS_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": body_name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    def orgs_webhooks_azure_trigger_create(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

        Args:
            slug: path
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_WEBHOOKS_AZURE_TRIGGER_CREATE,
            (org, slug),
            options=options,
        )

    def orgs_webhooks_github_pullrequest_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_WEBHOOKS_GITHUB_PULLREQUEST_CREATE,
            (org,),
            options=options,
        )

    def webhooks_azure_emailchat_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/webhooks/azure/emailchat/"""
        return self._transport.call(
            _WEBHOOKS_AZURE_EMAILCHAT_CREATE,
            (),
            options=options,
        )

    def webhooks_n8n_progress_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/webhooks/n8n-progress/"""
        return self._transport.call(
            _WEBHOOKS_N8N_PROGRESS_CREATE,
            (),
            options=options,
        )


class AsyncAiMentorResource(AsyncResource):
    """Operations under the tag ai-mentor."""

    async def langfuse_health_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/langfuse/health/"""
        return await self._transport.call(
            _LANGFUSE_HEALTH_RETRIEVE,
            (),
            options=options,
        )

    async def orgs_all_triggers_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/all-triggers/

        Args:
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_ALL_TRIGGERS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_mentors_by_email_create(
        self,
        *,
        email: str,
        org: str | UnsetType = UNSET,
        all_mentors: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AccessibleMentorsByEmailResponse:
        """POST /api/ai-mentor/orgs/{org}/mentors/by-email/

        Args:
            email: body; format email
            org: path; may be given to the client instead
            all_mentors: body; the server's default is false

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_MENTORS_BY_EMAIL_CREATE,
            (org,),
            fields={
                "email": email,
                "all_mentors": all_mentors,
            },
            options=options,
        )

    async def orgs_mentors_email_inbox_summary_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptSummary:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/

        Args:
            mentor: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_SUMMARY_RETRIEVE,
            (org, mentor),
            options=options,
        )

    async def orgs_mentors_email_inbox_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedEmailPromptListList:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/

        Args:
            mentor: path
            org: path; may be given to the client instead
            page: query
            page_size: query
            search: query

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_LIST,
            (org, mentor, page, page_size, search),
            options=options,
        )

    def orgs_mentors_email_inbox_list_iter(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EmailPromptList]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_mentors_email_inbox_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_mentors_email_inbox_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_MENTORS_EMAIL_INBOX_LIST,
            (org, mentor, page, page_size, search),
            _paging.NEXT,
            options=options,
        )

    async def orgs_mentors_email_inbox_retrieve(
        self,
        *,
        mentor: str,
        email_prompt_id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptDetail:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/

        Args:
            mentor: path
            email_prompt_id: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_MENTORS_EMAIL_INBOX_RETRIEVE,
            (org, mentor, email_prompt_id),
            options=options,
        )

    async def orgs_mentors_link_course_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LinkCourseResponse:
        """GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/

        Args:
            mentor: path
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_MENTORS_LINK_COURSE_RETRIEVE,
            (org, mentor),
            options=options,
        )

    async def orgs_mentors_link_course_create(
        self,
        *,
        mentor: str,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LinkCourseResponse:
        """POST /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/

        Args:
            mentor: path
            course_id: body
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_MENTORS_LINK_COURSE_CREATE,
            (org, mentor),
            fields={
                "course_id": course_id,
            },
            options=options,
        )

    async def orgs_metadata_create(
        self,
        *,
        metadata: Any,
        org: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mentor_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMetadata:
        """POST /api/ai-mentor/orgs/{org}/metadata/

        Args:
            metadata: body
            org: path; may be given to the client instead
            mentor: body
            mentor_id: body

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_METADATA_CREATE,
            (org,),
            fields={
                "metadata": metadata,
                "mentor": mentor,
                "mentor_id": mentor_id,
            },
            options=options,
        )

    async def orgs_projects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProjectList:
        """GET /api/ai-mentor/orgs/{org}/projects/

        Args:
            org: path; may be given to the client instead
            limit: query
            offset: query
            ordering: query
            search: query
            shared: query
            sort: query
            username: query
        """
        return await self._transport.call(
            _ORGS_PROJECTS_LIST,
            (org, limit, offset, ordering, search, shared, sort, username),
            options=options,
        )

    def orgs_projects_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Project]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_projects_list`; offset is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_projects_list` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_PROJECTS_LIST,
            (org, limit, offset, ordering, search, shared, sort, username),
            _paging.NEXT,
            options=options,
        )

    async def orgs_projects_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """POST /api/ai-mentor/orgs/{org}/projects/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_PROJECTS_CREATE,
            (org,),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_projects_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead

        Raises:
            ForbiddenError: 403
        """
        await self._transport.call(
            _ORGS_PROJECTS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_projects_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """GET /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_PROJECTS_RETRIEVE,
            (org, id),
            options=options,
        )

    async def orgs_projects_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PATCH /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid
        """
        return await self._transport.call(
            _ORGS_PROJECTS_PARTIAL_UPDATE,
            (org, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_projects_update(
        self,
        *,
        id: int,
        name: str,
        org: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PUT /api/ai-mentor/orgs/{org}/projects/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            org: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
        """
        return await self._transport.call(
            _ORGS_PROJECTS_UPDATE,
            (org, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_quiz_customizer_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/quiz-customizer/

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_QUIZ_CUSTOMIZER_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_quiz_customizer_create(
        self,
        *,
        username: str,
        initial_questions: Sequence[m.InputQuestion],
        subject: str,
        org: str | UnsetType = UNSET,
        question_count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.QuestionResponse:
        """POST /api/ai-mentor/orgs/{org}/quiz-customizer/

        Args:
            username: body; at most 100 characters
            initial_questions: body
            subject: body; at most 100 characters
            org: path; may be given to the client instead
            question_count: body; the server's default is 20

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_QUIZ_CUSTOMIZER_CREATE,
            (org,),
            fields={
                "username": username,
                "initial_questions": initial_questions,
                "question_count": question_count,
                "subject": subject,
            },
            options=options,
        )

    async def orgs_sessions_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        tools: Sequence[str] | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        shareable_link_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """POST /api/ai-mentor/orgs/{org}/sessions/

        Args:
            mentor: body
            org: path; may be given to the client instead
            tools: body
            enable_artifacts: body; the server's default is false
            shareable_link_token: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_SESSIONS_CREATE,
            (org,),
            fields={
                "mentor": mentor,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
                "shareable_link_token": shareable_link_token,
            },
            options=options,
        )

    async def orgs_trigger_templates_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/trigger-templates/

        Args:
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_TRIGGER_TEMPLATES_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_trigger_create(
        self,
        *,
        template: str,
        slug: str,
        parameters: Any,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TriggerResponse:
        """POST /api/ai-mentor/orgs/{org}/trigger/

        Args:
            template: body
            slug: body
            parameters: body
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_TRIGGER_CREATE,
            (org,),
            fields={
                "template": template,
                "slug": slug,
                "parameters": parameters,
            },
            options=options,
        )

    async def orgs_trigger_retrieve(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TriggerResponse:
        """GET /api/ai-mentor/orgs/{org}/trigger/{slug}/

        Args:
            slug: path
            org: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_TRIGGER_RETRIEVE,
            (org, slug),
            options=options,
        )

    async def orgs_trigger_deletion_create(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/

        Args:
            slug: path
            org: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_TRIGGER_DELETION_CREATE,
            (org, slug),
            options=options,
        )

    async def orgs_users_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMentorList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            page: query
            page_size: query
            return_session_information: query
            visibility: query; not empty
        """
        return await self._transport.call(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                page,
                page_size,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    def orgs_users_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Mentor]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_list`; page is where to begin. Paging
        rule next (items: results, next: next).

        Raises what `orgs_users_list` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                page,
                page_size,
                return_session_information,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return await self._transport.call(
            _ORGS_USERS_CREATE,
            (
                org,
                user_id,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    async def orgs_users_ai_generated_images_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAIGeneratedImageList:
        """List a user's AI-generated images

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/

        Lists images that an AI generated while chatting with the user. They are kept in
        a cache, from which they can be retrieved and deleted.

        Students and platform admins may use this operation.

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            model: Only images made by this text-to-image model of the provider. (query)
            ordering: Field by which the results are ordered. (query)
            page: Number of the page to return. (query)
            page_size: How many results a page holds. (query)
            provider: Only images from this provider of image generation, such as
                openai, replicate, or nvidia (nim). (query)
            search: Text to search for. (query)
            username: Only images that were stored for the user of this name. (query)
        """
        return await self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_LIST,
            (
                org,
                user_id,
                model,
                ordering,
                page,
                page_size,
                provider,
                search,
                username,
            ),
            options=options,
        )

    def orgs_users_ai_generated_images_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.AIGeneratedImage]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_ai_generated_images_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_ai_generated_images_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_AI_GENERATED_IMAGES_LIST,
            (
                org,
                user_id,
                model,
                ordering,
                page,
                page_size,
                provider,
                search,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_ai_generated_images_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one AI-generated image

        DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/

        Deletes one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Args:
            id: Integer that identifies the image. (path)
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_ai_generated_images_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AIGeneratedImage:
        """Get one AI-generated image

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/

        Returns one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Args:
            id: Integer that identifies the image. (path)
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_AI_GENERATED_IMAGES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_ai_user_profile_memory_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.AIUserProfileMemoryRelation]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_ai_user_profile_memory_create(
        self,
        *,
        tag: str,
        detail: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AIUserProfileMemoryRelation:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/

        Args:
            tag: body
            detail: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_CREATE,
            (org, user_id),
            fields={
                "tag": tag,
                "detail": detail,
            },
            options=options,
        )

    async def orgs_users_ai_user_profile_memory_destroy(
        self,
        *,
        tag: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/

        Args:
            tag: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_DESTROY,
            (org, user_id, tag),
            options=options,
        )

    async def orgs_users_artifacts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        chat_message_id: UUID | UnsetType = UNSET,
        file_extension: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session_id: UUID | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedArtifactListList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            chat_message_id: query; format uuid
            file_extension: query
            llm_name: query
            llm_provider: query
            mentor_id: query; format uuid
            ordering: query
            page: query
            page_size: query
            search: query
            session_id: query; format uuid
            username: query

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
        """
        return await self._transport.call(
            _ORGS_USERS_ARTIFACTS_LIST,
            (
                org,
                user_id,
                chat_message_id,
                file_extension,
                llm_name,
                llm_provider,
                mentor_id,
                ordering,
                page,
                page_size,
                search,
                session_id,
                username,
            ),
            options=options,
        )

    def orgs_users_artifacts_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        chat_message_id: UUID | UnsetType = UNSET,
        file_extension: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session_id: UUID | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ArtifactList]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_artifacts_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_artifacts_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_ARTIFACTS_LIST,
            (
                org,
                user_id,
                chat_message_id,
                file_extension,
                llm_name,
                llm_provider,
                mentor_id,
                ordering,
                page,
                page_size,
                search,
                session_id,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_artifacts_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        await self._transport.call(
            _ORGS_USERS_ARTIFACTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_artifacts_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_ARTIFACTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_artifacts_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body; at most 255 characters
            content: body
            metadata: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_ARTIFACTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "content": content,
                "metadata": metadata,
            },
            options=options,
        )

    async def orgs_users_artifacts_update(
        self,
        *,
        id: int,
        title: str,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Artifact:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/

        Args:
            id: path
            title: body; at most 255 characters
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            metadata: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_ARTIFACTS_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "content": content,
                "metadata": metadata,
            },
            options=options,
        )

    async def orgs_users_assumed_knowledge_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_ASSUMED_KNOWLEDGE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_assumed_knowledge_create(
        self,
        *,
        levels: Sequence[m.AssumedKnowledgeLevel],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/

        Args:
            levels: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_ASSUMED_KNOWLEDGE_CREATE,
            (org, user_id),
            fields={
                "levels": levels,
            },
            options=options,
        )

    async def orgs_users_audio_to_text_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AudioToTextResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/

        Args:
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_AUDIO_TO_TEXT_CREATE,
            (org, user_id),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_users_available_template_mentors_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TemplateMentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_AVAILABLE_TEMPLATE_MENTORS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_call_configurations_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: Literal["inference", "realtime"] | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.CallConfiguration]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: query
            mode: query; one of "inference", "realtime"
            ordering: query
            search: query
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_LIST,
            (org, user_id, mentor, mode, ordering, search),
            options=options,
        )

    async def orgs_users_call_configurations_create(
        self,
        *,
        mentor: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/

        Args:
            mentor: body; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    async def orgs_users_call_configurations_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_call_configurations_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: body; format uuid
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    async def orgs_users_call_configurations_update(
        self,
        *,
        id: int,
        mentor: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice_id: int | None | UnsetType = UNSET,
        google_voice_id: int | None | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/

        Args:
            id: path
            mentor: body; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mode: body
            tts_provider: body
            stt_provider: body
            llm_provider: body
            use_function_calling_for_rag: body
            google_voice: body
            openai_voice: body
            openai_voice_id: body
            google_voice_id: body
            enable_video: body
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "mode": mode,
                "tts_provider": tts_provider,
                "stt_provider": stt_provider,
                "llm_provider": llm_provider,
                "use_function_calling_for_rag": use_function_calling_for_rag,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "openai_voice_id": openai_voice_id,
                "google_voice_id": google_voice_id,
                "enable_video": enable_video,
            },
            options=options,
        )

    async def orgs_users_category_groups_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | UnsetType = UNSET,
        audience_name: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorCategoryGroup]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: query
            audience_name: query
            ordering: query
            search: query
        """
        return await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_LIST,
            (org, user_id, audience, audience_name, ordering, search),
            options=options,
        )

    async def orgs_users_category_groups_create(
        self,
        *,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroup:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/

        Args:
            name: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: body
            audiences: body
        """
        return await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    async def orgs_users_category_groups_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_category_groups_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroup:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_category_groups_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroupCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            audience: body
            audiences: body
        """
        return await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    async def orgs_users_category_groups_update(
        self,
        *,
        id: int,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategoryGroupCreate:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            audience: body
            audiences: body
        """
        return await self._transport.call(
            _ORGS_USERS_CATEGORY_GROUPS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    async def orgs_users_chat_files_upload_url_create(
        self,
        *,
        session_id: UUID,
        file_name: str,
        content_type: str,
        file_size: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FileUploadURLResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/chat/files/upload-url/

        Args:
            session_id: body; format uuid
            file_name: body; at most 255 characters
            content_type: body; at most 255 characters
            file_size: body; at least 1
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            ForbiddenError: 403
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_FILES_UPLOAD_URL_CREATE,
            (org, user_id),
            fields={
                "session_id": session_id,
                "file_name": file_name,
                "content_type": content_type,
                "file_size": file_size,
            },
            options=options,
        )

    async def orgs_users_clean_vector_results_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/

        Args:
            session_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_CLEAN_VECTOR_RESULTS_LIST,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_clean_vector_results_create(
        self,
        *,
        session_id: str,
        body: Sequence[m.VectorResult],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/

        Args:
            session_id: path
            body: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_CLEAN_VECTOR_RESULTS_CREATE,
            (org, user_id, session_id),
            body=body,
            options=options,
        )

    async def orgs_users_clear_chathistory_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/clear-chathistory

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_CLEAR_CHATHISTORY_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_course_creation_task_files_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskFileList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_task_files_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCreationTaskFile]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_task_files_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_task_files_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_task_files_create(
        self,
        *,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/

        Args:
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_CREATE,
            (org, user_id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_task_files_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_task_files_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_task_files_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_creation_task: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_creation_task: body
            file: body; format uri
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_task_files_update(
        self,
        *,
        id: int,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/

        Args:
            id: path
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASK_FILES_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_tasks_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCreationTask]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_tasks_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_tasks_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_tasks_create(
        self,
        *,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/

        Args:
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_cancel_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/cancel/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_create_course_outline_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_create_course_outline_create(
        self,
        *,
        id: int,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/

        Args:
            id: path
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_start_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_component_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUnitList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            subsection: query
            task: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            options=options,
        )

    def orgs_users_course_creation_component_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Unit]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_component_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_component_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_component_create(
        self,
        *,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/

        Args:
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_CREATE,
            (org, user_id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_component_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_component_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_component_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subsection: body
            display_name: body; at most 255 characters
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_component_update(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_component_draft_content_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_component_draft_content_create(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COMPONENT_DRAFT_CONTENT_CREATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_course_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedEdxCourseList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            page: query
            page_size: query
            search: query
            task: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_LIST,
            (org, user_id, ordering, page, page_size, search, task),
            options=options,
        )

    def orgs_users_course_creation_course_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EdxCourse]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_course_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_course_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_COURSE_LIST,
            (org, user_id, ordering, page, page_size, search, task),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_course_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_course_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EdxCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_course_draft_content_for_all_units_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/draft-content-for-all-units/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_DRAFT_CONTENT_FOR_ALL_UNITS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_course_full_structure_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_FULL_STRUCTURE_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_course_load_from_edx_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/load-from-edx/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_LOAD_FROM_EDX_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_course_sync_to_edx_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/sync-to-edx/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_COURSE_SYNC_TO_EDX_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_files_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskFileList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_files_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCreationTaskFile]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_files_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_files_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_FILES_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_files_create(
        self,
        *,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/

        Args:
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_CREATE,
            (org, user_id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_files_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_files_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_files_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_creation_task: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_creation_task: body
            file: body; format uri
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_files_update(
        self,
        *,
        id: int,
        course_creation_task: int,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTaskFile:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/

        Args:
            id: path
            course_creation_task: body
            file: body; format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_FILES_UPDATE,
            (org, user_id, id),
            fields={
                "course_creation_task": course_creation_task,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_course_creation_section_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSectionList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            task: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, task),
            options=options,
        )

    def orgs_users_course_creation_section_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Section]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_section_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_section_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_SECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, task),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_section_create(
        self,
        *,
        course: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/

        Args:
            course: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_CREATE,
            (org, user_id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_section_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_section_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_section_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: body
            display_name: body; at most 255 characters
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_section_update(
        self,
        *,
        id: int,
        course: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Section:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/

        Args:
            id: path
            course: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SECTION_UPDATE,
            (org, user_id, id),
            fields={
                "course": course,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_subsection_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSubSectionList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            task: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, section, task),
            options=options,
        )

    def orgs_users_course_creation_subsection_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.SubSection]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_subsection_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_subsection_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_LIST,
            (org, user_id, course, ordering, page, page_size, search, section, task),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_subsection_create(
        self,
        *,
        section: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/

        Args:
            section: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_CREATE,
            (org, user_id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_subsection_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_subsection_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_subsection_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            section: body
            display_name: body; at most 255 characters
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_subsection_update(
        self,
        *,
        id: int,
        section: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SubSection:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/

        Args:
            id: path
            section: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_SUBSECTION_UPDATE,
            (org, user_id, id),
            fields={
                "section": section,
                "display_name": display_name,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_list_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseCreationTaskList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST_2,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_course_creation_tasks_list_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCreationTask]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_tasks_list_2`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_tasks_list_2` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_TASKS_LIST_2,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_tasks_create_2(
        self,
        *,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/

        Args:
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_2,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_destroy_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_DESTROY_2,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_cancel_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CANCEL_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_create_course_outline_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_tasks_create_course_outline_create_2(
        self,
        *,
        id: int,
        name: str,
        description: str,
        target_audience: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        publish_course: bool | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        desired_number_of_sections: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FullCourse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/

        Args:
            id: path
            name: body; at most 200 characters
            description: body
            target_audience: body; at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            publish_course: body
            provider: body; at most 20 characters
            model: body; at most 150 characters
            desired_number_of_sections: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_CREATE_COURSE_OUTLINE_CREATE_2,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "target_audience": target_audience,
                "publish_course": publish_course,
                "provider": provider,
                "model": model,
                "desired_number_of_sections": desired_number_of_sections,
            },
            options=options,
        )

    async def orgs_users_course_creation_tasks_start_retrieve_2(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCreationTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/start/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_TASKS_START_RETRIEVE_2,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_unit_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUnitList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course: query
            ordering: query
            page: query
            page_size: query
            search: query
            section: query
            subsection: query
            task: query
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            options=options,
        )

    def orgs_users_course_creation_unit_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        section: int | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        task: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Unit]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_course_creation_unit_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_course_creation_unit_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_COURSE_CREATION_UNIT_LIST,
            (
                org,
                user_id,
                course,
                ordering,
                page,
                page_size,
                search,
                section,
                subsection,
                task,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_course_creation_unit_create(
        self,
        *,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/

        Args:
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_CREATE,
            (org, user_id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_unit_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_unit_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_unit_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subsection: int | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subsection: body
            display_name: body; at most 255 characters
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_unit_update(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Unit:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_UPDATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_course_creation_unit_draft_content_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_course_creation_unit_draft_content_create(
        self,
        *,
        id: int,
        subsection: int,
        display_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        type: m.TypeC42Enum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/

        Args:
            id: path
            subsection: body
            display_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            type: body

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREATION_UNIT_DRAFT_CONTENT_CREATE,
            (org, user_id, id),
            fields={
                "subsection": subsection,
                "display_name": display_name,
                "type": type,
            },
            options=options,
        )

    async def orgs_users_create_mentor_wizard_create(
        self,
        *,
        name: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/

        Args:
            name: body; at most 100 characters
            description: body; 20 to 1000 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_CREATE_MENTOR_WIZARD_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    async def orgs_users_custom_instruction_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_custom_instruction_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        about_user: str | None | UnsetType = UNSET,
        mentor_tone: str | None | UnsetType = UNSET,
        profession: str | UnsetType = UNSET,
        desired_mentor_traits: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """Create a custom instruction

        POST /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Creates a custom instruction for a user and returns it.

        Args:
            org: Identifier of the organization (tenant). (path; may be given to the
                client instead)
            user_id: ID of the user for whom the instruction is created. (path; may be
                given to the client instead)
            about_user: body
            mentor_tone: body
            profession: The user's position or work, such as engineer or student. (body;
                at most 100 characters)
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. (body)

        Raises:
            BadRequestError: 400 The data is not valid.
        """
        return await self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_CREATE,
            (org, user_id),
            fields={
                "about_user": about_user,
                "mentor_tone": mentor_tone,
                "profession": profession,
                "desired_mentor_traits": desired_mentor_traits,
            },
            options=options,
        )

    async def orgs_users_custom_instruction_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        about_user: str | None | UnsetType = UNSET,
        mentor_tone: str | None | UnsetType = UNSET,
        profession: str | UnsetType = UNSET,
        desired_mentor_traits: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CustomInstructionResponse:
        """Update a custom instruction

        PUT /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/

        Updates the custom instruction of a user and returns it.

        Args:
            org: Identifier of the organization (tenant). (path; may be given to the
                client instead)
            user_id: ID of the user whose instruction is updated. (path; may be given to
                the client instead)
            about_user: body
            mentor_tone: body
            profession: The user's position or work, such as engineer or student. (body;
                at most 100 characters)
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. (body)

        Raises:
            BadRequestError: 400 The data is not valid.
            NotFoundError: 404 The user has no custom instruction.
        """
        return await self._transport.call(
            _ORGS_USERS_CUSTOM_INSTRUCTION_UPDATE,
            (org, user_id),
            fields={
                "about_user": about_user,
                "mentor_tone": mentor_tone,
                "profession": profession,
                "desired_mentor_traits": desired_mentor_traits,
            },
            options=options,
        )

    async def orgs_users_disclaimer_agreements_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        disclaimer: int | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDisclaimerAgreementList:
        """List disclaimer agreements

        GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/

        Returns one page of agreements to disclaimers.

        Platform admins see all agreements of their platform. Students see only
        agreements of their own.

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            disclaimer: query
            mentor_id: query; format uuid
            page: Number of the page to return. (query)
            page_size: How many results a page holds. (query)
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_LIST,
            (org, user_id, disclaimer, mentor_id, page, page_size, username),
            options=options,
        )

    def orgs_users_disclaimer_agreements_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        disclaimer: int | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.DisclaimerAgreement]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_disclaimer_agreements_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_disclaimer_agreements_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_LIST,
            (org, user_id, disclaimer, mentor_id, page, page_size, username),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_disclaimer_agreements_create(
        self,
        *,
        disclaimer: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DisclaimerAgreement:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/

        Args:
            disclaimer: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_CREATE,
            (org, user_id),
            fields={
                "disclaimer": disclaimer,
            },
            options=options,
        )

    async def orgs_users_disclaimer_agreements_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_disclaimer_agreements_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DisclaimerAgreement:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMER_AGREEMENTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_disclaimers_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        scope: Literal["mentor", "platform"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedDisclaimerList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            active: query
            mentor_id: query; format uuid
            ordering: query
            page: query
            page_size: query
            scope: query; one of "mentor", "platform"
            search: query
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_LIST,
            (
                org,
                user_id,
                active,
                mentor_id,
                ordering,
                page,
                page_size,
                scope,
                search,
            ),
            options=options,
        )

    def orgs_users_disclaimers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        scope: Literal["mentor", "platform"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Disclaimer]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_disclaimers_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_disclaimers_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_DISCLAIMERS_LIST,
            (
                org,
                user_id,
                active,
                mentor_id,
                ordering,
                page,
                page_size,
                scope,
                search,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_disclaimers_create(
        self,
        *,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/

        Args:
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_CREATE,
            (org, user_id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    async def orgs_users_disclaimers_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_disclaimers_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            content: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    async def orgs_users_disclaimers_update(
        self,
        *,
        id: int,
        content: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        scope: m.ScopeEnum | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        mentors: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/

        Args:
            id: path
            content: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            scope: body
            title: body; at most 120 characters
            active: body
            mentors: body; each format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_UPDATE,
            (org, user_id, id),
            fields={
                "scope": scope,
                "content": content,
                "title": title,
                "active": active,
                "mentors": mentors,
            },
            options=options,
        )

    async def orgs_users_disclaimers_add_mentor_create(
        self,
        *,
        id: int,
        mentor_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/add-mentor/

        Args:
            id: path
            mentor_id: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_ADD_MENTOR_CREATE,
            (org, user_id, id),
            fields={
                "mentor_id": mentor_id,
            },
            options=options,
        )

    async def orgs_users_disclaimers_remove_mentor_create(
        self,
        *,
        id: int,
        mentor_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Disclaimer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/remove-mentor/

        Args:
            id: path
            mentor_id: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_DISCLAIMERS_REMOVE_MENTOR_CREATE,
            (org, user_id, id),
            fields={
                "mentor_id": mentor_id,
            },
            options=options,
        )

    async def orgs_users_downloads_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/downloads/tasks/{task_id}/

        Args:
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            to_csv: query; the server's default is false
        """
        return await self._transport.call(
            _ORGS_USERS_DOWNLOADS_TASKS_RETRIEVE,
            (org, user_id, task_id, to_csv),
            options=options,
        )

    async def orgs_users_edx_memory_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserEdxMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            course_id: query
            ordering: query
            page: query
            page_size: query
            student: query
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_EDX_MEMORY_LIST,
            (org, user_id, course_id, ordering, page, page_size, student, username),
            options=options,
        )

    def orgs_users_edx_memory_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserEdxMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_edx_memory_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_edx_memory_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_EDX_MEMORY_LIST,
            (org, user_id, course_id, ordering, page, page_size, student, username),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_edx_memory_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_EDX_MEMORY_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_edx_memory_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserEdxMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_EDX_MEMORY_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_elevenlabs_voice_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ElevenlabsCustomVoiceResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_elevenlabs_voice_create(
        self,
        *,
        name: str,
        files: Sequence[str],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ElevenlabsCustomVoiceResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/

        Args:
            name: body
            files: body; each format uri
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "files": files,
            },
            options=options,
        )

    async def orgs_users_elevenlabs_voice_destroy(
        self,
        *,
        voice_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/

        Args:
            voice_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_ELEVENLABS_VOICE_DESTROY,
            (org, user_id, voice_name),
            options=options,
        )

    async def orgs_users_export_chathistory_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TaskView:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_EXPORT_CHATHISTORY_CREATE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_extracted_memories_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/extracted-memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_EXTRACTED_MEMORIES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_filtered_memories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/filtered-memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category: query
            end_date: query
            mentor: query
            mode: query
            page: query
            page_size: query
            platform: query
            session: query
            start_date: query
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_FILTERED_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
                username,
            ),
            options=options,
        )

    def orgs_users_filtered_memories_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_filtered_memories_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_filtered_memories_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_FILTERED_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_free_usage_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FreeUsageCount:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_FREE_USAGE_COUNT_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mcp_servers_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auth_type: Literal["none", "oauth2", "token"] | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        transport: Literal["sse", "streamable_http", "websocket"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMCPServerList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            auth_type: query; one of "none", "oauth2", "token"
            is_enabled: query
            is_featured: query
            page: query
            page_size: query
            search: query
            transport: query; one of "sse", "streamable_http", "websocket"
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (
                org,
                user_id,
                auth_type,
                is_enabled,
                is_featured,
                page,
                page_size,
                search,
                transport,
            ),
            options=options,
        )

    def orgs_users_mcp_servers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auth_type: Literal["none", "oauth2", "token"] | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        transport: Literal["sse", "streamable_http", "websocket"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.MCPServer]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_mcp_servers_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_mcp_servers_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (
                org,
                user_id,
                auth_type,
                is_enabled,
                is_featured,
                page,
                page_size,
                search,
                transport,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_mcp_servers_create(
        self,
        *,
        name: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/

        Args:
            name: body; at most 255 characters
            url: body; format uri, at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    async def orgs_users_mcp_servers_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_mcp_servers_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_mcp_servers_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            url: body; format uri, at most 200 characters
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    async def orgs_users_mcp_servers_update(
        self,
        *,
        id: int,
        name: str,
        url: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        image: str | None | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        credentials: str | UnsetType = UNSET,
        extra_headers: Any = UNSET,
        is_featured: bool | UnsetType = UNSET,
        auth_type: m.AuthTypeEnum | UnsetType = UNSET,
        is_enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            url: body; format uri, at most 200 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            image: body; format uri
            transport: body
            credentials: body
            extra_headers: body
            is_featured: body
            auth_type: body
            is_enabled: body
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "url": url,
                "image": image,
                "transport": transport,
                "credentials": credentials,
                "extra_headers": extra_headers,
                "is_featured": is_featured,
                "auth_type": auth_type,
                "is_enabled": is_enabled,
            },
            options=options,
        )

    async def orgs_users_memories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category: query
            end_date: query
            mentor: query
            mode: query
            page: query
            page_size: query
            platform: query
            session: query
            start_date: query
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
            ),
            options=options,
        )

    def orgs_users_memories_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        session: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserMemory]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_memories_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_memories_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MEMORIES_LIST,
            (
                org,
                user_id,
                category,
                end_date,
                mentor,
                mode,
                page,
                page_size,
                platform,
                session,
                start_date,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_memories_create(
        self,
        *,
        entries: Sequence[m.UserMemoryEntryRequest],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        mode: str | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        platform: str | None | UnsetType = UNSET,
        mentor_unique_id: str | None | UnsetType = UNSET,
        session_id: str | None | UnsetType = UNSET,
        catalog_item_type: str | None | UnsetType = UNSET,
        catalog_item_id: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserMemoryList:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memories/

        Args:
            entries: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
            mode: body; the server's default is "all"
            name: body
            platform: body
            mentor_unique_id: body
            session_id: body
            catalog_item_type: body
            catalog_item_id: body
            category: body
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORIES_CREATE,
            (org, user_id, page, page_size),
            fields={
                "mode": mode,
                "name": name,
                "platform": platform,
                "mentor_unique_id": mentor_unique_id,
                "session_id": session_id,
                "catalog_item_type": catalog_item_type,
                "catalog_item_id": catalog_item_id,
                "entries": entries,
                "category": category,
            },
            options=options,
        )

    async def orgs_users_memory_categories_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_CATEGORIES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_entries_destroy(
        self,
        *,
        entry_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_DESTROY,
            (org, user_id, entry_unique_id),
            options=options,
        )

    async def orgs_users_memory_entries_retrieve(
        self,
        *,
        entry_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryEntry:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_RETRIEVE,
            (org, user_id, entry_unique_id),
            options=options,
        )

    async def orgs_users_memory_entries_create(
        self,
        *,
        entry_unique_id: str,
        key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        value: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemoryEntry:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/memory-entries/{entry_unique_id}/

        Args:
            entry_unique_id: path
            key: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            unique_id: body; format uuid
            value: body
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_ENTRIES_CREATE,
            (org, user_id, entry_unique_id),
            fields={
                "unique_id": unique_id,
                "key": key,
                "value": value,
            },
            options=options,
        )

    async def orgs_users_memory_filter_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-filter/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_FILTER_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_memory_destroy(
        self,
        *,
        memory_unique_id_or_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/

        Args:
            memory_unique_id_or_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_DESTROY,
            (org, user_id, memory_unique_id_or_name),
            options=options,
        )

    async def orgs_users_memory_retrieve(
        self,
        *,
        memory_unique_id_or_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMemory:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/

        Args:
            memory_unique_id_or_name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MEMORY_RETRIEVE,
            (org, user_id, memory_unique_id_or_name),
            options=options,
        )

    async def orgs_users_mentor_feedback_create_create(
        self,
        *,
        username: str,
        session: str,
        user_text: str,
        ai_response: str,
        reason: str,
        additional_feedback: str,
        mentor: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        rating: m.RatingEnum | None | UnsetType = UNSET,
        inserted_at: dt.datetime | UnsetType = UNSET,
        message: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/

        Args:
            username: body
            session: body
            user_text: body
            ai_response: body
            reason: body
            additional_feedback: body
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            rating: body
            inserted_at: body; format date-time
            message: body

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_CREATE_CREATE,
            (org, user_id),
            fields={
                "username": username,
                "session": session,
                "user_text": user_text,
                "ai_response": ai_response,
                "reason": reason,
                "additional_feedback": additional_feedback,
                "rating": rating,
                "inserted_at": inserted_at,
                "mentor": mentor,
                "message": message,
            },
            options=options,
        )

    async def orgs_users_mentor_feedback_retrieve(
        self,
        *,
        feedback_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/

        Args:
            feedback_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_RETRIEVE,
            (org, user_id, feedback_id),
            options=options,
        )

    async def orgs_users_mentor_feedback_update(
        self,
        *,
        feedback_id: int,
        username: str,
        session: str,
        user_text: str,
        ai_response: str,
        reason: str,
        additional_feedback: str,
        mentor: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        rating: m.RatingEnum | None | UnsetType = UNSET,
        inserted_at: dt.datetime | UnsetType = UNSET,
        message: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/

        Args:
            feedback_id: path
            username: body
            session: body
            user_text: body
            ai_response: body
            reason: body
            additional_feedback: body
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            rating: body
            inserted_at: body; format date-time
            message: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_FEEDBACK_UPDATE,
            (org, user_id, feedback_id),
            fields={
                "username": username,
                "session": session,
                "user_text": user_text,
                "ai_response": ai_response,
                "reason": reason,
                "additional_feedback": additional_feedback,
                "rating": rating,
                "inserted_at": inserted_at,
                "mentor": mentor,
                "message": message,
            },
            options=options,
        )

    async def orgs_users_mentor_llms_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.LLMResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_LLMS_LIST,
            (org, user_id, mentor_id),
            options=options,
        )

    async def orgs_users_mentor_tools_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_TOOLS_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_types_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorType]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-types/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_TYPES_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_with_settings_create(
        self,
        *,
        template_name: str,
        new_mentor_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        profile_image: str | UnsetType = UNSET,
        initial_message: str | UnsetType = UNSET,
        suggested_message: str | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        user_message_color: str | UnsetType = UNSET,
        mentor_bubble_color: str | UnsetType = UNSET,
        align_mentor_bubble: str | UnsetType = UNSET,
        system_prompt: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        mentor_visibility: str | UnsetType = UNSET,
        enable_image_generation: bool | UnsetType = UNSET,
        enable_web_browsing: bool | UnsetType = UNSET,
        enable_code_interpreter: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        custom_css: str | UnsetType = UNSET,
        uploaded_profile_image: str | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        forkable: bool | UnsetType = UNSET,
        forkable_with_training_data: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        seo_tags: Any = UNSET,
        marketing_conversations: Any = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/

        Args:
            template_name: body
            new_mentor_name: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            display_name: body
            description: body
            profile_image: body; format uri
            initial_message: body
            suggested_message: body
            theme: body
            user_message_color: body
            mentor_bubble_color: body
            align_mentor_bubble: body
            system_prompt: body
            llm_provider: body
            llm_name: body
            mentor_visibility: body
            enable_image_generation: body
            enable_web_browsing: body
            enable_code_interpreter: body
            metadata: body
            custom_css: body
            uploaded_profile_image: body; format uri
            proactive_response: body
            greeting_method: body
            forkable: body
            forkable_with_training_data: body
            categories: body
            types: body
            subjects: body
            tool_slugs: body
            llm_temperature: body; format double, at least 0.0, at most 1.0
            seo_tags: body
            marketing_conversations: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            enable_moderation: body; the server's default is false
            enable_multi_query_rag: body; the server's default is false
            enable_post_processing_system: body; the server's default is false
            enable_openai_assistant: body
            enable_total_grounding: body; the server's default is false
            google_voice: body
            openai_voice: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            mcp_servers: body
            guided_prompt_instructions: body
            is_featured: body; the server's default is false
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_WITH_SETTINGS_CREATE,
            (org, user_id),
            fields={
                "template_name": template_name,
                "display_name": display_name,
                "description": description,
                "profile_image": profile_image,
                "initial_message": initial_message,
                "suggested_message": suggested_message,
                "new_mentor_name": new_mentor_name,
                "theme": theme,
                "user_message_color": user_message_color,
                "mentor_bubble_color": mentor_bubble_color,
                "align_mentor_bubble": align_mentor_bubble,
                "system_prompt": system_prompt,
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "mentor_visibility": mentor_visibility,
                "enable_image_generation": enable_image_generation,
                "enable_web_browsing": enable_web_browsing,
                "enable_code_interpreter": enable_code_interpreter,
                "metadata": metadata,
                "custom_css": custom_css,
                "uploaded_profile_image": uploaded_profile_image,
                "proactive_response": proactive_response,
                "greeting_method": greeting_method,
                "forkable": forkable,
                "forkable_with_training_data": forkable_with_training_data,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "seo_tags": seo_tags,
                "marketing_conversations": marketing_conversations,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "guided_prompt_instructions": guided_prompt_instructions,
                "is_featured": is_featured,
            },
            options=options,
        )

    async def orgs_users_mentor_audience_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            NotFoundError: 404
        """
        await self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_audience_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorAudience]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_audience_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorAudience:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 255 characters

        Raises:
            UnauthorizedError: 401
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_AUDIENCE_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    async def orgs_users_mentor_categories_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_categories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MentorCategory]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_categories_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        category_group: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        audience: int | None | UnsetType = UNSET,
        audiences: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCategory:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            category_group: body
            description: body; at most 255 characters
            audience: body
            audiences: body
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_CATEGORIES_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "category_group": category_group,
                "description": description,
                "audience": audience,
                "audiences": audiences,
            },
            options=options,
        )

    async def orgs_users_mentor_seed_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SeedMentorsView:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_SEED_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentors_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_auto_memory_prompt_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AutoMemoryPrompt:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_auto_memory_prompt_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        auto_memory_prompt: str | UnsetType = UNSET,
        reset: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AutoMemoryPrompt:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            auto_memory_prompt: body
            reset: body
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_AUTO_MEMORY_PROMPT_CREATE,
            (org, user_id, mentor),
            fields={
                "auto_memory_prompt": auto_memory_prompt,
                "reset": reset,
            },
            options=options,
        )

    async def orgs_users_mentors_available_tools_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            search: query
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_AVAILABLE_TOOLS_LIST,
            (org, user_id, mentor, ordering, search),
            options=options,
        )

    async def orgs_users_mentors_create_call_credentials_create(
        self,
        *,
        mentor: str,
        session_id: str,
        pathway: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallAuthenticationResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/

        Args:
            mentor: path
            session_id: body
            pathway: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enable_video: body

        Raises:
            BadRequestError: 400
            UnauthorizedError: 401
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CREATE_CALL_CREDENTIALS_CREATE,
            (org, user_id, mentor),
            fields={
                "session_id": session_id,
                "pathway": pathway,
                "enable_video": enable_video,
            },
            options=options,
        )

    async def orgs_users_mentors_current_memory_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryComponentResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CURRENT_MEMORY_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_current_memory_update(
        self,
        *,
        mentor: str,
        username: str,
        initial_questions: Sequence[m.InputQuestion],
        subject: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        question_count: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.QuestionResponse:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/

        Args:
            mentor: path
            username: body; at most 100 characters
            initial_questions: body
            subject: body; at most 100 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            question_count: body; the server's default is 20

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CURRENT_MEMORY_UPDATE,
            (org, user_id, mentor),
            fields={
                "username": username,
                "initial_questions": initial_questions,
                "question_count": question_count,
                "subject": subject,
            },
            options=options,
        )

    async def orgs_users_mentors_custom_voice_tts_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            body: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_TTS_CREATE,
            (org, user_id, mentor),
            body=body,
            options=options,
        )

    async def orgs_users_mentors_custom_voice_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCustomVoiceResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_custom_voice_create(
        self,
        *,
        mentor: str,
        voice_provider: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        voice_name: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCustomVoiceResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/

        Args:
            mentor: path
            voice_provider: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            voice_name: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CUSTOM_VOICE_CREATE,
            (org, user_id, mentor),
            fields={
                "voice_provider": voice_provider,
                "voice_name": voice_name,
            },
            options=options,
        )

    async def orgs_users_mentors_edit_scenarios_update(
        self,
        *,
        mentor: str,
        name: str,
        prompts: Sequence[m.MentorScenarioPrompt],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        display: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorScenario:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/

        Args:
            mentor: path
            name: body
            prompts: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            display: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_EDIT_SCENARIOS_UPDATE,
            (org, user_id, mentor),
            fields={
                "display": display,
                "name": name,
                "prompts": prompts,
            },
            options=options,
        )

    async def orgs_users_mentors_fork_create(
        self,
        *,
        mentor: str,
        new_mentor_name: str,
        destination_platform_key: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        clone_documents: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/

        Args:
            mentor: path
            new_mentor_name: body
            destination_platform_key: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            clone_documents: body; the server's default is false

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_FORK_CREATE,
            (org, user_id, mentor),
            fields={
                "new_mentor_name": new_mentor_name,
                "destination_platform_key": destination_platform_key,
                "clone_documents": clone_documents,
            },
            options=options,
        )

    async def orgs_users_mentors_historical_memory_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryComponentMemoryDetail:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_HISTORICAL_MEMORY_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_memory_progress_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MemoryProgress:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_PROGRESS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_memory_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMemorySettingsResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_memory_settings_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        item_type: str | None | UnsetType = UNSET,
        item_identifier: str | None | UnsetType = UNSET,
        learner_advance_correct_rate: float | None | UnsetType = UNSET,
        learner_advance_question_count: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMemorySettingsResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            item_type: body
            item_identifier: body
            learner_advance_correct_rate: body; format double
            learner_advance_question_count: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MEMORY_SETTINGS_CREATE,
            (org, user_id, mentor),
            fields={
                "item_type": item_type,
                "item_identifier": item_identifier,
                "learner_advance_correct_rate": learner_advance_correct_rate,
                "learner_advance_question_count": learner_advance_question_count,
            },
            options=options,
        )

    async def orgs_users_mentors_mentor_eval_execution_create(
        self,
        *,
        mentor: str,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/

        Args:
            mentor: path
            id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_EXECUTION_CREATE,
            (org, user_id, mentor),
            fields={
                "id": id,
            },
            options=options,
        )

    async def orgs_users_mentors_mentor_eval_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEval:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_mentor_eval_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        id: int | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        passing_score: int | None | UnsetType = UNSET,
        questions: Sequence[m.MentorEvalQuestionRequest] | None | UnsetType = UNSET,
        evaluation_prompt: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEval:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            id: body
            name: body
            passing_score: body
            questions: body
            evaluation_prompt: body

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_EVAL_CREATE,
            (org, user_id, mentor),
            fields={
                "id": id,
                "name": name,
                "passing_score": passing_score,
                "questions": questions,
                "evaluation_prompt": evaluation_prompt,
            },
            options=options,
        )

    async def orgs_users_mentors_mentor_user_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorUserSetting:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_mentor_user_settings_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        reference_saved_memories: bool | UnsetType = UNSET,
        as_tenant_admin: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorUserSetting:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            reference_saved_memories: body
            as_tenant_admin: body; the server's default is true
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_MENTOR_USER_SETTINGS_CREATE,
            (org, user_id, mentor),
            fields={
                "reference_saved_memories": reference_saved_memories,
                "as_tenant_admin": as_tenant_admin,
            },
            options=options,
        )

    async def orgs_users_mentors_public_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SETTINGS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_public_sharable_link_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-sharable-link/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SHARABLE_LINK_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_reports_mentor_eval_report_retrieve(
        self,
        *,
        mentor: str,
        report_id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorEvalReport:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/

        Args:
            mentor: path
            report_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_REPORTS_MENTOR_EVAL_REPORT_RETRIEVE,
            (org, user_id, mentor, report_id),
            options=options,
        )

    async def orgs_users_mentors_scenarios_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorScenario:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SCENARIOS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SETTINGS_RETRIEVE,
            (org, user_id, mentor, department_id),
            options=options,
        )

    async def orgs_users_mentors_settings_update(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        mentor_name: str | UnsetType = UNSET,
        template_name: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        profile_image: str | UnsetType = UNSET,
        initial_message: str | None | UnsetType = UNSET,
        suggested_message: str | None | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        user_message_color: str | UnsetType = UNSET,
        mentor_bubble_color: str | UnsetType = UNSET,
        align_mentor_bubble: str | UnsetType = UNSET,
        system_prompt: str | UnsetType = UNSET,
        llm_provider: str | UnsetType = UNSET,
        llm_name: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        custom_css: str | None | UnsetType = UNSET,
        body_department_id: int | None | UnsetType = UNSET,
        mentor_visibility: str | UnsetType = UNSET,
        enable_image_generation: bool | UnsetType = UNSET,
        enable_web_browsing: bool | UnsetType = UNSET,
        enable_code_interpreter: bool | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        forkable: bool | UnsetType = UNSET,
        forkable_with_training_data: bool | UnsetType = UNSET,
        mentor_description: str | UnsetType = UNSET,
        uploaded_profile_image: str | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        can_use_tools: bool | UnsetType = UNSET,
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        enable_spaced_repetition: bool | UnsetType = UNSET,
        enable_instruction_mode: bool | UnsetType = UNSET,
        enable_socratic_mode: bool | UnsetType = UNSET,
        is_guided_mentor: bool | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        enable_email_chat: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettings:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            mentor_name: body
            template_name: body
            display_name: body
            profile_image: body; format uri
            initial_message: body
            suggested_message: body
            theme: body
            user_message_color: body
            mentor_bubble_color: body
            align_mentor_bubble: body
            system_prompt: body
            llm_provider: body
            llm_name: body
            featured: body
            disable_chathistory: body
            metadata: body
            custom_css: body
            body_department_id: body
            mentor_visibility: body
            enable_image_generation: body
            enable_web_browsing: body
            enable_code_interpreter: body
            allow_anonymous: body
            forkable: body
            forkable_with_training_data: body
            mentor_description: body
            uploaded_profile_image: body; format uri
            proactive_response: body
            greeting_method: body
            can_use_tools: body
            tool_slugs: body
            llm_temperature: body; format double, at least 0.0, at most 1.0
            proactive_prompt: body
            disclaimer: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            mcp_servers: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            safety_system_prompt: body
            safety_response: body
            enable_safety_system: body
            enable_spaced_repetition: body; the server's default is false
            enable_instruction_mode: body; the server's default is false
            enable_socratic_mode: body; the server's default is false
            is_guided_mentor: body; the server's default is false
            is_featured: body; the server's default is false
            enable_email_chat: body; the server's default is false
            categories: body
            types: body
            subjects: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SETTINGS_UPDATE,
            (org, user_id, mentor, department_id),
            fields={
                "mentor_name": mentor_name,
                "template_name": template_name,
                "display_name": display_name,
                "profile_image": profile_image,
                "initial_message": initial_message,
                "suggested_message": suggested_message,
                "theme": theme,
                "user_message_color": user_message_color,
                "mentor_bubble_color": mentor_bubble_color,
                "align_mentor_bubble": align_mentor_bubble,
                "system_prompt": system_prompt,
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "featured": featured,
                "disable_chathistory": disable_chathistory,
                "metadata": metadata,
                "custom_css": custom_css,
                "department_id": body_department_id,
                "mentor_visibility": mentor_visibility,
                "enable_image_generation": enable_image_generation,
                "enable_web_browsing": enable_web_browsing,
                "enable_code_interpreter": enable_code_interpreter,
                "allow_anonymous": allow_anonymous,
                "forkable": forkable,
                "forkable_with_training_data": forkable_with_training_data,
                "mentor_description": mentor_description,
                "uploaded_profile_image": uploaded_profile_image,
                "proactive_response": proactive_response,
                "greeting_method": greeting_method,
                "can_use_tools": can_use_tools,
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "enable_safety_system": enable_safety_system,
                "enable_spaced_repetition": enable_spaced_repetition,
                "enable_instruction_mode": enable_instruction_mode,
                "enable_socratic_mode": enable_socratic_mode,
                "is_guided_mentor": is_guided_mentor,
                "is_featured": is_featured,
                "enable_email_chat": enable_email_chat,
                "categories": categories,
                "types": types,
                "subjects": subjects,
            },
            options=options,
        )

    async def orgs_users_mentors_sharable_link_destroy(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_DESTROY,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_sharable_link_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_sharable_link_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: body
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_CREATE,
            (org, user_id, mentor),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    async def orgs_users_mentors_sharable_link_update(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShareableMentorLink:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/sharable-link

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: body
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SHARABLE_LINK_UPDATE,
            (org, user_id, mentor),
            fields={
                "enabled": enabled,
            },
            options=options,
        )

    async def orgs_users_mentors_spaced_repetition_question_stats_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SpacedRepetitionQuestionStats:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_QUESTION_STATS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_spaced_repetition_recommended_paths_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.QuestionCardTag]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_LIST,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_spaced_repetition_recommended_paths_update(
        self,
        *,
        mentor: str,
        learning_path: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SpacedRepetitionLearningPath:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/

        Args:
            mentor: path
            learning_path: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SPACED_REPETITION_RECOMMENDED_PATHS_UPDATE,
            (org, user_id, mentor),
            fields={
                "learning_path": learning_path,
            },
            options=options,
        )

    async def orgs_users_mentors_star_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_STAR_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_star_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_STAR_CREATE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_summaries_retrieve(
        self,
        *,
        mentor: str,
        summary_type: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSummary:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/

        Args:
            mentor: path
            summary_type: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_SUMMARIES_RETRIEVE,
            (org, user_id, mentor, summary_type),
            options=options,
        )

    async def orgs_users_mentors_unstar_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.StarMentor:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_UNSTAR_CREATE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorMetadata:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/metadata

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_METADATA_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_moderation_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_time: query; format date-time
            mentor: query
            ordering: query
            page: query
            page_size: query
            platform_key: query
            search: query
            start_time: query; format date-time
            target_system: query; one of "Moderation System", "Safety System"
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            options=options,
        )

    def orgs_users_moderation_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ModerationLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_moderation_logs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_moderation_logs_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_moderation_logs_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_moderation_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModerationLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_periodic_agent_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        periodic_agent: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "running", "success"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPeriodicAgentLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
            ordering: query
            page: query
            page_size: query
            parent_mentor_id: query
            parent_session_id: query
            periodic_agent: query
            search: query
            status: query; one of "error", "running", "success"
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                periodic_agent,
                search,
                status,
                username,
            ),
            options=options,
        )

    def orgs_users_periodic_agent_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        periodic_agent: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "running", "success"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PeriodicAgentLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_periodic_agent_logs_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_periodic_agent_logs_list` raises, and PagingError where
        a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                periodic_agent,
                search,
                status,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_periodic_agent_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_periodic_agents_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: int | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        previous_agent: int | UnsetType = UNSET,
        previous_agent_status: (
            Literal["error", "pending", "running", "success"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "pending", "running", "success"] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPeriodicAgentList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            enabled: query
            mentor_id: query
            ordering: query
            page: query
            page_size: query
            parent_mentor_id: query
            parent_session_id: query
            previous_agent: query
            previous_agent_status: query; one of "error", "pending", "running",
                "success"
            search: query
            status: query; one of "error", "pending", "running", "success"
            title: query
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                previous_agent,
                previous_agent_status,
                search,
                status,
                title,
                username,
            ),
            options=options,
        )

    def orgs_users_periodic_agents_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        parent_mentor_id: int | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        previous_agent: int | UnsetType = UNSET,
        previous_agent_status: (
            Literal["error", "pending", "running", "success"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        status: Literal["error", "pending", "running", "success"] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PeriodicAgent]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_periodic_agents_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_periodic_agents_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
                mentor_id,
                ordering,
                page,
                page_size,
                parent_mentor_id,
                parent_session_id,
                previous_agent,
                previous_agent_status,
                search,
                status,
                title,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_periodic_agents_create(
        self,
        *,
        mentor: UUID,
        title: str,
        task: m.PeriodicTaskWrite,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/

        Args:
            mentor: body; format uuid
            title: body; at most 255 characters
            task: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            prompt: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    async def orgs_users_periodic_agents_statistics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentStatistics:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/statistics/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query; format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_STATISTICS_RETRIEVE,
            (org, user_id, mentor_id),
            options=options,
        )

    async def orgs_users_periodic_agents_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_periodic_agents_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgent:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_periodic_agents_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        task: m.PeriodicTaskWrite | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor: body; format uuid
            title: body; at most 255 characters
            description: body
            prompt: body
            task: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    async def orgs_users_periodic_agents_update(
        self,
        *,
        id: int,
        mentor: UUID,
        title: str,
        task: m.PeriodicTaskWrite,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        prompt: str | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        callback_secret: str | UnsetType = UNSET,
        parent_session_id: str | UnsetType = UNSET,
        parent_mentor_id: int | None | UnsetType = UNSET,
        previous_agent: int | None | UnsetType = UNSET,
        previous_agent_status: m.PreviousAgentStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PeriodicAgentCreate:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/

        Args:
            id: path
            mentor: body; format uuid
            title: body; at most 255 characters
            task: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            prompt: body
            pathway: body; at most 255 characters
            callback_url: body; format uri, at most 200 characters
            callback_secret: body; at most 255 characters
            parent_session_id: body; at most 200 characters
            parent_mentor_id: body
            previous_agent: body
            previous_agent_status: body
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_UPDATE,
            (org, user_id, id),
            fields={
                "mentor": mentor,
                "title": title,
                "description": description,
                "prompt": prompt,
                "task": task,
                "pathway": pathway,
                "callback_url": callback_url,
                "callback_secret": callback_secret,
                "parent_session_id": parent_session_id,
                "parent_mentor_id": parent_mentor_id,
                "previous_agent": previous_agent,
                "previous_agent_status": previous_agent_status,
            },
            options=options,
        )

    async def orgs_users_pin_message_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_DESTROY,
            (org, user_id),
            options=options,
        )

    async def orgs_users_pin_message_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.PinnedMessageGet]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            session_id: query; not empty
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_LIST,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_pin_message_create(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PinnedMessageCreate:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/

        Args:
            session_id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PIN_MESSAGE_CREATE,
            (org, user_id),
            fields={
                "session_id": session_id,
            },
            options=options,
        )

    async def orgs_users_planned_jobs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedJobRunList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            active: query
            ordering: query
            page: query
            page_size: query
            search: query
            session: query; format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_PLANNED_JOBS_LIST,
            (org, user_id, active, ordering, page, page_size, search, session),
            options=options,
        )

    def orgs_users_planned_jobs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.JobRun]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_planned_jobs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_planned_jobs_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PLANNED_JOBS_LIST,
            (org, user_id, active, ordering, page, page_size, search, session),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_planned_jobs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.JobRun:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PLANNED_JOBS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_playwright_scripts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlayWrightScriptList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            is_public: query
            ordering: query
            page: query
            page_size: query
            search: query
            student: query
        """
        return await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_LIST,
            (org, user_id, is_public, ordering, page, page_size, search, student),
            options=options,
        )

    def orgs_users_playwright_scripts_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        student: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PlayWrightScript]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_playwright_scripts_list`; page is where
        to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_playwright_scripts_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_LIST,
            (org, user_id, is_public, ordering, page, page_size, search, student),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_playwright_scripts_create(
        self,
        *,
        title: str,
        script: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/

        Args:
            title: body; at most 400 characters
            script: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 400 characters
        """
        return await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_CREATE,
            (org, user_id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    async def orgs_users_playwright_scripts_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_playwright_scripts_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_playwright_scripts_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        script: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body; at most 400 characters
            description: body; at most 400 characters
            script: body
        """
        return await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    async def orgs_users_playwright_scripts_update(
        self,
        *,
        id: int,
        title: str,
        script: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlayWrightScript:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/

        Args:
            id: path
            title: body; at most 400 characters
            script: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body; at most 400 characters
        """
        return await self._transport.call(
            _ORGS_USERS_PLAYWRIGHT_SCRIPTS_UPDATE,
            (org, user_id, id),
            fields={
                "title": title,
                "description": description,
                "script": script,
            },
            options=options,
        )

    async def orgs_users_predictive_analytics_create(
        self,
        *,
        prompt: m.ReuestDataVariableList,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PredictiveAnalyticsResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/

        Args:
            prompt: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_PREDICTIVE_ANALYTICS_CREATE,
            (org, user_id),
            fields={
                "prompt": prompt,
            },
            options=options,
        )

    async def orgs_users_projects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProjectList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            limit: query
            offset: query
            ordering: query
            search: query
            shared: query
            sort: query
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_PROJECTS_LIST,
            (org, user_id, limit, offset, ordering, search, shared, sort, username),
            options=options,
        )

    def orgs_users_projects_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Project]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_projects_list`; offset is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_projects_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_PROJECTS_LIST,
            (org, user_id, limit, offset, ordering, search, shared, sort, username),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_projects_create(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/projects/

        Args:
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_PROJECTS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_users_projects_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            ForbiddenError: 403
        """
        await self._transport.call(
            _ORGS_USERS_PROJECTS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_projects_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_PROJECTS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_projects_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 255 characters
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid
        """
        return await self._transport.call(
            _ORGS_USERS_PROJECTS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_users_projects_update(
        self,
        *,
        id: int,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        shared: bool | UnsetType = UNSET,
        mentors_to_add: Sequence[UUID] | UnsetType = UNSET,
        mentors_to_remove: Sequence[UUID] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Project:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/projects/{id}/

        Args:
            id: path
            name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            description: body
            shared: body
            mentors_to_add: body; each format uuid
            mentors_to_remove: body; each format uuid

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
        """
        return await self._transport.call(
            _ORGS_USERS_PROJECTS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "description": description,
                "shared": shared,
                "mentors_to_add": mentors_to_add,
                "mentors_to_remove": mentors_to_remove,
            },
            options=options,
        )

    async def orgs_users_recent_messages_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_RECENT_MESSAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_recently_accessed_mentors_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RecentlyAccessedMentor]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_RECENTLY_ACCESSED_MENTORS_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_recommend_courses_block_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        include_learner_skills: bool | UnsetType = UNSET,
        include_main_courses: bool | UnsetType = UNSET,
        rank_by_difficulty: bool | UnsetType = UNSET,
        return_course_data: bool | UnsetType = UNSET,
        return_number: int | UnsetType = UNSET,
        search_terms: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendCourseBlock:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            include_learner_skills: query; the server's default is true
            include_main_courses: query; the server's default is true
            rank_by_difficulty: query; the server's default is false
            return_course_data: query; the server's default is false
            return_number: query
            search_terms: query; not empty

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_RECOMMEND_COURSES_BLOCK_RETRIEVE,
            (
                org,
                user_id,
                include_learner_skills,
                include_main_courses,
                rank_by_difficulty,
                return_course_data,
                return_number,
                search_terms,
            ),
            options=options,
        )

    async def orgs_users_recommend_courses_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        include_learner_skills: bool | UnsetType = UNSET,
        include_main_courses: bool | UnsetType = UNSET,
        rank_by_difficulty: bool | UnsetType = UNSET,
        return_course_data: bool | UnsetType = UNSET,
        return_number: int | UnsetType = UNSET,
        search_terms: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendCourseResponse:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            include_learner_skills: query; the server's default is true
            include_main_courses: query; the server's default is true
            rank_by_difficulty: query; the server's default is false
            return_course_data: query; the server's default is false
            return_number: query
            search_terms: query; not empty

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            TooManyRequestsError: 429
            InternalServerError: 500
        """
        return await self._transport.call(
            _ORGS_USERS_RECOMMEND_COURSES_RETRIEVE,
            (
                org,
                user_id,
                include_learner_skills,
                include_main_courses,
                rank_by_difficulty,
                return_course_data,
                return_number,
                search_terms,
            ),
            options=options,
        )

    async def orgs_users_resources_web_create(
        self,
        *,
        query: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.WebResource]:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/

        Args:
            query: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_RESOURCES_WEB_CREATE,
            (org, user_id),
            fields={
                "query": query,
            },
            options=options,
        )

    async def orgs_users_safety_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_time: query; format date-time
            mentor: query
            ordering: query
            page: query
            page_size: query
            platform_key: query
            search: query
            start_time: query; format date-time
            target_system: query; one of "Moderation System", "Safety System"
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            options=options,
        )

    def orgs_users_safety_logs_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_time: dt.datetime | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_time: dt.datetime | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ModerationLog]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_safety_logs_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_safety_logs_list` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                end_time,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
                start_time,
                target_system,
                username,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_safety_logs_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_safety_logs_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModerationLog:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_session_detail_mentors_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SessionDetail]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/

        Args:
            mentor: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSION_DETAIL_MENTORS_LIST,
            (org, user_id, mentor, page),
            options=options,
        )

    async def orgs_users_sessionid_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ChatHistorySessionId]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            end_date: query; not empty
            start_date: query; not empty

        Raises:
            BadRequestError: 400
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONID_LIST,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_sessions_create(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        tools: Sequence[str] | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        shareable_link_token: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/

        Args:
            mentor: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            tools: body
            enable_artifacts: body; the server's default is false
            shareable_link_token: body

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
                "shareable_link_token": shareable_link_token,
            },
            options=options,
        )

    async def orgs_users_sessions_destroy(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_SESSIONS_DESTROY,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_sessions_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        share: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageView:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            share: query; the server's default is false
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_RETRIEVE,
            (org, user_id, session_id, share),
            options=options,
        )

    async def orgs_users_sessions_update(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        tools: Sequence[str] | None | UnsetType = UNSET,
        enable_artifacts: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageViewUpdatResponse:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            title: body
            tools: body; the server's default is []
            enable_artifacts: body
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_UPDATE,
            (org, user_id, session_id),
            fields={
                "title": title,
                "tools": tools,
                "enable_artifacts": enable_artifacts,
            },
            options=options,
        )

    async def orgs_users_sessions_browser_screenshot_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionBrowserScreenshot:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_BROWSER_SCREENSHOT_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_sessions_download_session_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_DOWNLOAD_SESSION_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_sessions_memories_set_attached_retrieve(
        self,
        *,
        session_id: str,
        memory_unique_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryAttachment:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/

        Args:
            session_id: path
            memory_unique_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_RETRIEVE,
            (org, user_id, session_id, memory_unique_id),
            options=options,
        )

    async def orgs_users_sessions_memories_set_attached_create(
        self,
        *,
        session_id: str,
        memory_unique_id: str,
        attached: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryAttachment:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/

        Args:
            session_id: path
            memory_unique_id: path
            attached: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORIES_SET_ATTACHED_CREATE,
            (org, user_id, session_id, memory_unique_id),
            fields={
                "attached": attached,
            },
            options=options,
        )

    async def orgs_users_sessions_memory_retrieve(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionMemoryStorage:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/

        Args:
            session_id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_MEMORY_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_sessions_shell_logs_retrieve(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ShellLogs:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_SHELL_LOGS_RETRIEVE,
            (org, user_id, session_id),
            options=options,
        )

    async def orgs_users_sessions_suggestion_list(
        self,
        *,
        session_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        num_questions: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RelatedText]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion

        Args:
            session_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            num_questions: query; the server's default is 3

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_SUGGESTION_LIST,
            (org, user_id, session_id, num_questions),
            options=options,
        )

    async def orgs_users_sessions_tasks_retrieve(
        self,
        *,
        session_id: UUID,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/

        Args:
            session_id: path; format uuid
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            to_csv: query; the server's default is false
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_TASKS_RETRIEVE,
            (org, user_id, session_id, task_id, to_csv),
            options=options,
        )

    async def orgs_users_settings_tenant_llm_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.LLMModelForTenant]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SETTINGS_TENANT_LLM_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_settings_tenant_llm_create(
        self,
        *,
        llm_provider: str,
        llm_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        tenant: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMModelForTenant:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/

        Args:
            llm_provider: body; at most 255 characters
            llm_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            tenant: body
        """
        return await self._transport.call(
            _ORGS_USERS_SETTINGS_TENANT_LLM_CREATE,
            (org, user_id),
            fields={
                "llm_provider": llm_provider,
                "llm_name": llm_name,
                "tenant": tenant,
            },
            options=options,
        )

    async def orgs_users_starred_mentors_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.StarMentor]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            BadRequestError: 400
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_STARRED_MENTORS_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_subjects_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Subject]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/subjects/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SUBJECTS_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_support_ticket_messages_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sender: str | UnsetType = UNSET,
        ticket: float | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTicketMessageList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
            sender: query
            ticket: query
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_LIST,
            (org, user_id, page, page_size, sender, ticket),
            options=options,
        )

    def orgs_users_support_ticket_messages_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sender: str | UnsetType = UNSET,
        ticket: float | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TicketMessage]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_support_ticket_messages_list`; page is
        where to begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_support_ticket_messages_list` raises, and PagingError
        where a page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_LIST,
            (org, user_id, page, page_size, sender, ticket),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_support_ticket_messages_create(
        self,
        *,
        ticket: int,
        message: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/

        Args:
            ticket: body
            message: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            sender: body
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_CREATE,
            (org, user_id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    async def orgs_users_support_ticket_messages_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_support_ticket_messages_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_support_ticket_messages_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ticket: int | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ticket: body
            sender: body
            message: body
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    async def orgs_users_support_ticket_messages_update(
        self,
        *,
        id: int,
        ticket: int,
        message: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        sender: int | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TicketMessage:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/

        Args:
            id: path
            ticket: body
            message: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            sender: body
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKET_MESSAGES_UPDATE,
            (org, user_id, id),
            fields={
                "ticket": ticket,
                "sender": sender,
                "message": message,
            },
            options=options,
        )

    async def orgs_users_support_tickets_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: float | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        status: Literal["closed", "in_progress", "open"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHumanSupportTicketList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            mentor_id: query
            page: query
            page_size: query
            session: query; format uuid
            status: query; one of "closed", "in_progress", "open"
            username: query
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_LIST,
            (org, user_id, mentor_id, page, page_size, session, status, username),
            options=options,
        )

    def orgs_users_support_tickets_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: float | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        session: UUID | UnsetType = UNSET,
        status: Literal["closed", "in_progress", "open"] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.HumanSupportTicket]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_support_tickets_list`; page is where to
        begin. Paging rule next (items: results, next: next).

        Raises what `orgs_users_support_tickets_list` raises, and PagingError where a
        page comes a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_SUPPORT_TICKETS_LIST,
            (org, user_id, mentor_id, page, page_size, session, status, username),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_support_tickets_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_support_tickets_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_support_tickets_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        status: m.HumanSupportTicketStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            subject: body; at most 255 characters
            description: body
            status: body
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "subject": subject,
                "description": description,
                "status": status,
            },
            options=options,
        )

    async def orgs_users_support_tickets_update(
        self,
        *,
        id: int,
        subject: str,
        description: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        status: m.HumanSupportTicketStatusEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HumanSupportTicket:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/

        Args:
            id: path
            subject: body; at most 255 characters
            description: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            status: body
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_UPDATE,
            (org, user_id, id),
            fields={
                "subject": subject,
                "description": description,
                "status": status,
            },
            options=options,
        )

    async def orgs_users_support_tickets_close_create(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/close/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_SUPPORT_TICKETS_CLOSE_CREATE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_tasks_sessions_create(
        self,
        *,
        session_id: UUID,
        task_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TaskView:
        """POST /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/

        Args:
            session_id: path; format uuid
            task_id: body
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_TASKS_SESSIONS_CREATE,
            (org, user_id, session_id),
            fields={
                "task_id": task_id,
            },
            options=options,
        )

    async def orgs_users_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RetrieveTask:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}

        Args:
            task_id: path; format uuid
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_TASKS_RETRIEVE,
            (org, user_id, task_id),
            options=options,
        )

    async def orgs_users_tool_categories_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolCategory]:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/tool-categories/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_TOOL_CATEGORIES_LIST,
            (org, user_id),
            options=options,
        )

    async def orgs_users_voices_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: Literal["elevenlabs", "google", "openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedVoiceList:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            ordering: query
            page: query
            page_size: query
            provider: query; one of "elevenlabs", "google", "openai"
            search: query

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_VOICES_LIST,
            (org, user_id, ordering, page, page_size, provider, search),
            options=options,
        )

    def orgs_users_voices_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        provider: Literal["elevenlabs", "google", "openai"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Voice]:
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `orgs_users_voices_list`; page is where to begin.
        Paging rule next (items: results, next: next).

        Raises what `orgs_users_voices_list` raises, and PagingError where a page comes
        a second time or does not lead to the next one.
        """
        return self._transport.pages(
            _ORGS_USERS_VOICES_LIST,
            (org, user_id, ordering, page, page_size, provider, search),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_voices_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Voice:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/

        Args:
            id: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead

        Raises:
            NotFoundError: 404
        """
        return await self._transport.call(
            _ORGS_USERS_VOICES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_destroy(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
        """
        await self._transport.call(
            _ORGS_USERS_DESTROY,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """GET /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
        """
        return await self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            options=options,
        )

    async def orgs_users_partial_update(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        body_name: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorCreate:
        """PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            body_name: body; at most 255 characters
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return await self._transport.call(
            _ORGS_USERS_PARTIAL_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": body_name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    async def orgs_users_update(
        self,
        *,
        name: str,
        body_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        is_featured: bool | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        flow: Any = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_multi_query_rag: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        types: Sequence[int] | UnsetType = UNSET,
        subjects: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        disclaimer: str | UnsetType = UNSET,
        enable_disclaimer: bool | UnsetType = UNSET,
        embed_is_context_aware: bool | UnsetType = UNSET,
        embed_open_by_default: bool | UnsetType = UNSET,
        embed_show_attachment: bool | UnsetType = UNSET,
        embed_show_voice_call: bool | UnsetType = UNSET,
        embed_show_voice_record: bool | UnsetType = UNSET,
        placeholder_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        disable_chathistory: bool | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        proactive_response: str | UnsetType = UNSET,
        mcp_servers: Sequence[int] | UnsetType = UNSET,
        greeting_method: m.GreetingMethodEnum | UnsetType = UNSET,
        last_accessed_by: int | None | UnsetType = UNSET,
        recently_accessed_at: dt.datetime | None | UnsetType = UNSET,
        created_by: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """PUT /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/

        Args:
            name: path
            body_name: body; at most 255 characters
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            department_id: query
            filter_by: query; not empty
            is_featured: query
            metadata_key: query; not empty
            metadata_value: query; not empty
            return_session_information: query
            visibility: query; not empty
            unique_id: body; format uuid
            flow: body
            slug: body; at most 255 characters, matches ^[-a-zA-Z0-9_]+$
            platform: body; at most 255 characters
            allow_anonymous: body
            metadata: body
            enable_moderation: body
            enable_multi_query_rag: body
            enable_post_processing_system: body
            enable_openai_assistant: body
            enable_total_grounding: body
            enable_suggested_prompts: body
            enable_guided_prompts: body
            google_voice: body
            openai_voice: body
            guided_prompt_instructions: body
            categories: body
            types: body
            subjects: body
            proactive_prompt: body
            disclaimer: body
            enable_disclaimer: body
            embed_is_context_aware: body
            embed_open_by_default: body
            embed_show_attachment: body
            embed_show_voice_call: body
            embed_show_voice_record: body
            placeholder_prompt: body
            moderation_system_prompt: body
            post_processing_prompt: body
            moderation_response: body
            safety_system_prompt: body
            safety_response: body
            disable_chathistory: body
            enable_safety_system: body
            proactive_response: body
            mcp_servers: body
            greeting_method: body
            last_accessed_by: body
            recently_accessed_at: body; format date-time
            created_by: body; at most 255 characters
        """
        return await self._transport.call(
            _ORGS_USERS_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
                is_featured,
                metadata_key,
                metadata_value,
                return_session_information,
                visibility,
            ),
            fields={
                "name": body_name,
                "unique_id": unique_id,
                "flow": flow,
                "slug": slug,
                "platform": platform,
                "allow_anonymous": allow_anonymous,
                "metadata": metadata,
                "enable_moderation": enable_moderation,
                "enable_multi_query_rag": enable_multi_query_rag,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "types": types,
                "subjects": subjects,
                "proactive_prompt": proactive_prompt,
                "disclaimer": disclaimer,
                "enable_disclaimer": enable_disclaimer,
                "embed_is_context_aware": embed_is_context_aware,
                "embed_open_by_default": embed_open_by_default,
                "embed_show_attachment": embed_show_attachment,
                "embed_show_voice_call": embed_show_voice_call,
                "embed_show_voice_record": embed_show_voice_record,
                "placeholder_prompt": placeholder_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "disable_chathistory": disable_chathistory,
                "enable_safety_system": enable_safety_system,
                "proactive_response": proactive_response,
                "mcp_servers": mcp_servers,
                "greeting_method": greeting_method,
                "last_accessed_by": last_accessed_by,
                "recently_accessed_at": recently_accessed_at,
                "created_by": created_by,
            },
            options=options,
        )

    async def orgs_webhooks_azure_trigger_create(
        self,
        *,
        slug: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

        Args:
            slug: path
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_WEBHOOKS_AZURE_TRIGGER_CREATE,
            (org, slug),
            options=options,
        )

    async def orgs_webhooks_github_pullrequest_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_WEBHOOKS_GITHUB_PULLREQUEST_CREATE,
            (org,),
            options=options,
        )

    async def webhooks_azure_emailchat_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/webhooks/azure/emailchat/"""
        return await self._transport.call(
            _WEBHOOKS_AZURE_EMAILCHAT_CREATE,
            (),
            options=options,
        )

    async def webhooks_n8n_progress_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """POST /api/ai-mentor/webhooks/n8n-progress/"""
        return await self._transport.call(
            _WEBHOOKS_N8N_PROGRESS_CREATE,
            (),
            options=options,
        )


class AiMentorRaw(View):
    """The same, with a RawResponse as the answer."""

    langfuse_health_retrieve = RawMethod(AiMentorResource.langfuse_health_retrieve)
    orgs_all_triggers_retrieve = RawMethod(AiMentorResource.orgs_all_triggers_retrieve)
    orgs_mentors_by_email_create = RawMethod(
        AiMentorResource.orgs_mentors_by_email_create
    )
    orgs_mentors_email_inbox_summary_retrieve = RawMethod(
        AiMentorResource.orgs_mentors_email_inbox_summary_retrieve
    )
    orgs_mentors_email_inbox_list = RawMethod(
        AiMentorResource.orgs_mentors_email_inbox_list
    )
    orgs_mentors_email_inbox_retrieve = RawMethod(
        AiMentorResource.orgs_mentors_email_inbox_retrieve
    )
    orgs_mentors_link_course_retrieve = RawMethod(
        AiMentorResource.orgs_mentors_link_course_retrieve
    )
    orgs_mentors_link_course_create = RawMethod(
        AiMentorResource.orgs_mentors_link_course_create
    )
    orgs_metadata_create = RawMethod(AiMentorResource.orgs_metadata_create)
    orgs_projects_list = RawMethod(AiMentorResource.orgs_projects_list)
    orgs_projects_create = RawMethod(AiMentorResource.orgs_projects_create)
    orgs_projects_destroy = RawMethod(AiMentorResource.orgs_projects_destroy)
    orgs_projects_retrieve = RawMethod(AiMentorResource.orgs_projects_retrieve)
    orgs_projects_partial_update = RawMethod(
        AiMentorResource.orgs_projects_partial_update
    )
    orgs_projects_update = RawMethod(AiMentorResource.orgs_projects_update)
    orgs_quiz_customizer_retrieve = RawMethod(
        AiMentorResource.orgs_quiz_customizer_retrieve
    )
    orgs_quiz_customizer_create = RawMethod(
        AiMentorResource.orgs_quiz_customizer_create
    )
    orgs_sessions_create = RawMethod(AiMentorResource.orgs_sessions_create)
    orgs_trigger_templates_retrieve = RawMethod(
        AiMentorResource.orgs_trigger_templates_retrieve
    )
    orgs_trigger_create = RawMethod(AiMentorResource.orgs_trigger_create)
    orgs_trigger_retrieve = RawMethod(AiMentorResource.orgs_trigger_retrieve)
    orgs_trigger_deletion_create = RawMethod(
        AiMentorResource.orgs_trigger_deletion_create
    )
    orgs_users_list = RawMethod(AiMentorResource.orgs_users_list)
    orgs_users_create = RawMethod(AiMentorResource.orgs_users_create)
    orgs_users_ai_generated_images_list = RawMethod(
        AiMentorResource.orgs_users_ai_generated_images_list
    )
    orgs_users_ai_generated_images_destroy = RawMethod(
        AiMentorResource.orgs_users_ai_generated_images_destroy
    )
    orgs_users_ai_generated_images_retrieve = RawMethod(
        AiMentorResource.orgs_users_ai_generated_images_retrieve
    )
    orgs_users_ai_user_profile_memory_list = RawMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_list
    )
    orgs_users_ai_user_profile_memory_create = RawMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_create
    )
    orgs_users_ai_user_profile_memory_destroy = RawMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_destroy
    )
    orgs_users_artifacts_list = RawMethod(AiMentorResource.orgs_users_artifacts_list)
    orgs_users_artifacts_destroy = RawMethod(
        AiMentorResource.orgs_users_artifacts_destroy
    )
    orgs_users_artifacts_retrieve = RawMethod(
        AiMentorResource.orgs_users_artifacts_retrieve
    )
    orgs_users_artifacts_partial_update = RawMethod(
        AiMentorResource.orgs_users_artifacts_partial_update
    )
    orgs_users_artifacts_update = RawMethod(
        AiMentorResource.orgs_users_artifacts_update
    )
    orgs_users_assumed_knowledge_retrieve = RawMethod(
        AiMentorResource.orgs_users_assumed_knowledge_retrieve
    )
    orgs_users_assumed_knowledge_create = RawMethod(
        AiMentorResource.orgs_users_assumed_knowledge_create
    )
    orgs_users_audio_to_text_create = RawMethod(
        AiMentorResource.orgs_users_audio_to_text_create
    )
    orgs_users_available_template_mentors_retrieve = RawMethod(
        AiMentorResource.orgs_users_available_template_mentors_retrieve
    )
    orgs_users_call_configurations_list = RawMethod(
        AiMentorResource.orgs_users_call_configurations_list
    )
    orgs_users_call_configurations_create = RawMethod(
        AiMentorResource.orgs_users_call_configurations_create
    )
    orgs_users_call_configurations_retrieve = RawMethod(
        AiMentorResource.orgs_users_call_configurations_retrieve
    )
    orgs_users_call_configurations_partial_update = RawMethod(
        AiMentorResource.orgs_users_call_configurations_partial_update
    )
    orgs_users_call_configurations_update = RawMethod(
        AiMentorResource.orgs_users_call_configurations_update
    )
    orgs_users_category_groups_list = RawMethod(
        AiMentorResource.orgs_users_category_groups_list
    )
    orgs_users_category_groups_create = RawMethod(
        AiMentorResource.orgs_users_category_groups_create
    )
    orgs_users_category_groups_destroy = RawMethod(
        AiMentorResource.orgs_users_category_groups_destroy
    )
    orgs_users_category_groups_retrieve = RawMethod(
        AiMentorResource.orgs_users_category_groups_retrieve
    )
    orgs_users_category_groups_partial_update = RawMethod(
        AiMentorResource.orgs_users_category_groups_partial_update
    )
    orgs_users_category_groups_update = RawMethod(
        AiMentorResource.orgs_users_category_groups_update
    )
    orgs_users_chat_files_upload_url_create = RawMethod(
        AiMentorResource.orgs_users_chat_files_upload_url_create
    )
    orgs_users_clean_vector_results_list = RawMethod(
        AiMentorResource.orgs_users_clean_vector_results_list
    )
    orgs_users_clean_vector_results_create = RawMethod(
        AiMentorResource.orgs_users_clean_vector_results_create
    )
    orgs_users_clear_chathistory_destroy = RawMethod(
        AiMentorResource.orgs_users_clear_chathistory_destroy
    )
    orgs_users_course_creation_task_files_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_list
    )
    orgs_users_course_creation_task_files_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_create
    )
    orgs_users_course_creation_task_files_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_destroy
    )
    orgs_users_course_creation_task_files_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_retrieve
    )
    orgs_users_course_creation_task_files_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_partial_update
    )
    orgs_users_course_creation_task_files_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_task_files_update
    )
    orgs_users_course_creation_tasks_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_list
    )
    orgs_users_course_creation_tasks_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create
    )
    orgs_users_course_creation_tasks_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_destroy
    )
    orgs_users_course_creation_tasks_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_retrieve
    )
    orgs_users_course_creation_tasks_cancel_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create
    )
    orgs_users_course_creation_tasks_start_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_start_retrieve
    )
    orgs_users_course_creation_component_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_list
    )
    orgs_users_course_creation_component_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_create
    )
    orgs_users_course_creation_component_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_destroy
    )
    orgs_users_course_creation_component_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_retrieve
    )
    orgs_users_course_creation_component_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_partial_update
    )
    orgs_users_course_creation_component_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_update
    )
    orgs_users_course_creation_component_draft_content_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_draft_content_retrieve
    )
    orgs_users_course_creation_component_draft_content_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_component_draft_content_create
    )
    orgs_users_course_creation_course_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_list
    )
    orgs_users_course_creation_course_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_destroy
    )
    orgs_users_course_creation_course_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_retrieve
    )
    orgs_users_course_creation_course_draft_content_for_all_units_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_draft_content_for_all_units_retrieve
    )
    orgs_users_course_creation_course_full_structure_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_full_structure_retrieve
    )
    orgs_users_course_creation_course_load_from_edx_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_load_from_edx_retrieve
    )
    orgs_users_course_creation_course_sync_to_edx_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_course_sync_to_edx_retrieve
    )
    orgs_users_course_creation_files_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_list
    )
    orgs_users_course_creation_files_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_create
    )
    orgs_users_course_creation_files_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_destroy
    )
    orgs_users_course_creation_files_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_retrieve
    )
    orgs_users_course_creation_files_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_partial_update
    )
    orgs_users_course_creation_files_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_files_update
    )
    orgs_users_course_creation_section_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_list
    )
    orgs_users_course_creation_section_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_create
    )
    orgs_users_course_creation_section_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_destroy
    )
    orgs_users_course_creation_section_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_retrieve
    )
    orgs_users_course_creation_section_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_partial_update
    )
    orgs_users_course_creation_section_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_section_update
    )
    orgs_users_course_creation_subsection_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_list
    )
    orgs_users_course_creation_subsection_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_create
    )
    orgs_users_course_creation_subsection_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_destroy
    )
    orgs_users_course_creation_subsection_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_retrieve
    )
    orgs_users_course_creation_subsection_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_partial_update
    )
    orgs_users_course_creation_subsection_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_subsection_update
    )
    orgs_users_course_creation_tasks_list_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_list_2
    )
    orgs_users_course_creation_tasks_create_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_2
    )
    orgs_users_course_creation_tasks_destroy_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_destroy_2
    )
    orgs_users_course_creation_tasks_retrieve_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_retrieve_2
    )
    orgs_users_course_creation_tasks_cancel_retrieve_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_create_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create_2
    )
    orgs_users_course_creation_tasks_start_retrieve_2 = RawMethod(
        AiMentorResource.orgs_users_course_creation_tasks_start_retrieve_2
    )
    orgs_users_course_creation_unit_list = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_list
    )
    orgs_users_course_creation_unit_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_create
    )
    orgs_users_course_creation_unit_destroy = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_destroy
    )
    orgs_users_course_creation_unit_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_retrieve
    )
    orgs_users_course_creation_unit_partial_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_partial_update
    )
    orgs_users_course_creation_unit_update = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_update
    )
    orgs_users_course_creation_unit_draft_content_retrieve = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_draft_content_retrieve
    )
    orgs_users_course_creation_unit_draft_content_create = RawMethod(
        AiMentorResource.orgs_users_course_creation_unit_draft_content_create
    )
    orgs_users_create_mentor_wizard_create = RawMethod(
        AiMentorResource.orgs_users_create_mentor_wizard_create
    )
    orgs_users_custom_instruction_retrieve = RawMethod(
        AiMentorResource.orgs_users_custom_instruction_retrieve
    )
    orgs_users_custom_instruction_create = RawMethod(
        AiMentorResource.orgs_users_custom_instruction_create
    )
    orgs_users_custom_instruction_update = RawMethod(
        AiMentorResource.orgs_users_custom_instruction_update
    )
    orgs_users_disclaimer_agreements_list = RawMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_list
    )
    orgs_users_disclaimer_agreements_create = RawMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_create
    )
    orgs_users_disclaimer_agreements_destroy = RawMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_destroy
    )
    orgs_users_disclaimer_agreements_retrieve = RawMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_retrieve
    )
    orgs_users_disclaimers_list = RawMethod(
        AiMentorResource.orgs_users_disclaimers_list
    )
    orgs_users_disclaimers_create = RawMethod(
        AiMentorResource.orgs_users_disclaimers_create
    )
    orgs_users_disclaimers_retrieve = RawMethod(
        AiMentorResource.orgs_users_disclaimers_retrieve
    )
    orgs_users_disclaimers_partial_update = RawMethod(
        AiMentorResource.orgs_users_disclaimers_partial_update
    )
    orgs_users_disclaimers_update = RawMethod(
        AiMentorResource.orgs_users_disclaimers_update
    )
    orgs_users_disclaimers_add_mentor_create = RawMethod(
        AiMentorResource.orgs_users_disclaimers_add_mentor_create
    )
    orgs_users_disclaimers_remove_mentor_create = RawMethod(
        AiMentorResource.orgs_users_disclaimers_remove_mentor_create
    )
    orgs_users_downloads_tasks_retrieve = RawMethod(
        AiMentorResource.orgs_users_downloads_tasks_retrieve
    )
    orgs_users_edx_memory_list = RawMethod(AiMentorResource.orgs_users_edx_memory_list)
    orgs_users_edx_memory_destroy = RawMethod(
        AiMentorResource.orgs_users_edx_memory_destroy
    )
    orgs_users_edx_memory_retrieve = RawMethod(
        AiMentorResource.orgs_users_edx_memory_retrieve
    )
    orgs_users_elevenlabs_voice_list = RawMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_list
    )
    orgs_users_elevenlabs_voice_create = RawMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_create
    )
    orgs_users_elevenlabs_voice_destroy = RawMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_destroy
    )
    orgs_users_export_chathistory_create = RawMethod(
        AiMentorResource.orgs_users_export_chathistory_create
    )
    orgs_users_extracted_memories_retrieve = RawMethod(
        AiMentorResource.orgs_users_extracted_memories_retrieve
    )
    orgs_users_filtered_memories_list = RawMethod(
        AiMentorResource.orgs_users_filtered_memories_list
    )
    orgs_users_free_usage_count_retrieve = RawMethod(
        AiMentorResource.orgs_users_free_usage_count_retrieve
    )
    orgs_users_mcp_servers_list = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_list
    )
    orgs_users_mcp_servers_create = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_create
    )
    orgs_users_mcp_servers_destroy = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_destroy
    )
    orgs_users_mcp_servers_retrieve = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_retrieve
    )
    orgs_users_mcp_servers_partial_update = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_partial_update
    )
    orgs_users_mcp_servers_update = RawMethod(
        AiMentorResource.orgs_users_mcp_servers_update
    )
    orgs_users_memories_list = RawMethod(AiMentorResource.orgs_users_memories_list)
    orgs_users_memories_create = RawMethod(AiMentorResource.orgs_users_memories_create)
    orgs_users_memory_categories_retrieve = RawMethod(
        AiMentorResource.orgs_users_memory_categories_retrieve
    )
    orgs_users_memory_entries_destroy = RawMethod(
        AiMentorResource.orgs_users_memory_entries_destroy
    )
    orgs_users_memory_entries_retrieve = RawMethod(
        AiMentorResource.orgs_users_memory_entries_retrieve
    )
    orgs_users_memory_entries_create = RawMethod(
        AiMentorResource.orgs_users_memory_entries_create
    )
    orgs_users_memory_filter_retrieve = RawMethod(
        AiMentorResource.orgs_users_memory_filter_retrieve
    )
    orgs_users_memory_destroy = RawMethod(AiMentorResource.orgs_users_memory_destroy)
    orgs_users_memory_retrieve = RawMethod(AiMentorResource.orgs_users_memory_retrieve)
    orgs_users_mentor_feedback_create_create = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_llms_list = RawMethod(
        AiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = RawMethod(
        AiMentorResource.orgs_users_mentor_tools_list
    )
    orgs_users_mentor_types_list = RawMethod(
        AiMentorResource.orgs_users_mentor_types_list
    )
    orgs_users_mentor_with_settings_create = RawMethod(
        AiMentorResource.orgs_users_mentor_with_settings_create
    )
    orgs_users_mentor_audience_destroy = RawMethod(
        AiMentorResource.orgs_users_mentor_audience_destroy
    )
    orgs_users_mentor_audience_list = RawMethod(
        AiMentorResource.orgs_users_mentor_audience_list
    )
    orgs_users_mentor_audience_create = RawMethod(
        AiMentorResource.orgs_users_mentor_audience_create
    )
    orgs_users_mentor_categories_destroy = RawMethod(
        AiMentorResource.orgs_users_mentor_categories_destroy
    )
    orgs_users_mentor_categories_list = RawMethod(
        AiMentorResource.orgs_users_mentor_categories_list
    )
    orgs_users_mentor_categories_create = RawMethod(
        AiMentorResource.orgs_users_mentor_categories_create
    )
    orgs_users_mentor_seed_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentor_seed_retrieve
    )
    orgs_users_mentors_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_auto_memory_prompt_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_create = RawMethod(
        AiMentorResource.orgs_users_mentors_auto_memory_prompt_create
    )
    orgs_users_mentors_available_tools_list = RawMethod(
        AiMentorResource.orgs_users_mentors_available_tools_list
    )
    orgs_users_mentors_create_call_credentials_create = RawMethod(
        AiMentorResource.orgs_users_mentors_create_call_credentials_create
    )
    orgs_users_mentors_current_memory_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_current_memory_retrieve
    )
    orgs_users_mentors_current_memory_update = RawMethod(
        AiMentorResource.orgs_users_mentors_current_memory_update
    )
    orgs_users_mentors_custom_voice_tts_create = RawMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_tts_create
    )
    orgs_users_mentors_custom_voice_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_retrieve
    )
    orgs_users_mentors_custom_voice_create = RawMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_create
    )
    orgs_users_mentors_edit_scenarios_update = RawMethod(
        AiMentorResource.orgs_users_mentors_edit_scenarios_update
    )
    orgs_users_mentors_fork_create = RawMethod(
        AiMentorResource.orgs_users_mentors_fork_create
    )
    orgs_users_mentors_historical_memory_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_historical_memory_retrieve
    )
    orgs_users_mentors_memory_progress_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_memory_progress_retrieve
    )
    orgs_users_mentors_memory_settings_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_memory_settings_retrieve
    )
    orgs_users_mentors_memory_settings_create = RawMethod(
        AiMentorResource.orgs_users_mentors_memory_settings_create
    )
    orgs_users_mentors_mentor_eval_execution_create = RawMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_execution_create
    )
    orgs_users_mentors_mentor_eval_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_retrieve
    )
    orgs_users_mentors_mentor_eval_create = RawMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_create
    )
    orgs_users_mentors_mentor_user_settings_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_mentor_user_settings_retrieve
    )
    orgs_users_mentors_mentor_user_settings_create = RawMethod(
        AiMentorResource.orgs_users_mentors_mentor_user_settings_create
    )
    orgs_users_mentors_public_settings_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_public_settings_retrieve
    )
    orgs_users_mentors_public_sharable_link_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_public_sharable_link_retrieve
    )
    orgs_users_mentors_reports_mentor_eval_report_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_reports_mentor_eval_report_retrieve
    )
    orgs_users_mentors_scenarios_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_scenarios_retrieve
    )
    orgs_users_mentors_settings_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_settings_retrieve
    )
    orgs_users_mentors_settings_update = RawMethod(
        AiMentorResource.orgs_users_mentors_settings_update
    )
    orgs_users_mentors_sharable_link_destroy = RawMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_destroy
    )
    orgs_users_mentors_sharable_link_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_retrieve
    )
    orgs_users_mentors_sharable_link_create = RawMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_create
    )
    orgs_users_mentors_sharable_link_update = RawMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_update
    )
    orgs_users_mentors_spaced_repetition_question_stats_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_question_stats_retrieve
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_list = RawMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_list
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_update = RawMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_update
    )
    orgs_users_mentors_star_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_star_retrieve
    )
    orgs_users_mentors_star_create = RawMethod(
        AiMentorResource.orgs_users_mentors_star_create
    )
    orgs_users_mentors_summaries_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_summaries_retrieve
    )
    orgs_users_mentors_unstar_create = RawMethod(
        AiMentorResource.orgs_users_mentors_unstar_create
    )
    orgs_users_metadata_retrieve = RawMethod(
        AiMentorResource.orgs_users_metadata_retrieve
    )
    orgs_users_moderation_logs_list = RawMethod(
        AiMentorResource.orgs_users_moderation_logs_list
    )
    orgs_users_moderation_logs_destroy = RawMethod(
        AiMentorResource.orgs_users_moderation_logs_destroy
    )
    orgs_users_moderation_logs_retrieve = RawMethod(
        AiMentorResource.orgs_users_moderation_logs_retrieve
    )
    orgs_users_periodic_agent_logs_list = RawMethod(
        AiMentorResource.orgs_users_periodic_agent_logs_list
    )
    orgs_users_periodic_agent_logs_retrieve = RawMethod(
        AiMentorResource.orgs_users_periodic_agent_logs_retrieve
    )
    orgs_users_periodic_agents_list = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_list
    )
    orgs_users_periodic_agents_create = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_create
    )
    orgs_users_periodic_agents_statistics_retrieve = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_statistics_retrieve
    )
    orgs_users_periodic_agents_destroy = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_destroy
    )
    orgs_users_periodic_agents_retrieve = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_retrieve
    )
    orgs_users_periodic_agents_partial_update = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_partial_update
    )
    orgs_users_periodic_agents_update = RawMethod(
        AiMentorResource.orgs_users_periodic_agents_update
    )
    orgs_users_pin_message_destroy = RawMethod(
        AiMentorResource.orgs_users_pin_message_destroy
    )
    orgs_users_pin_message_list = RawMethod(
        AiMentorResource.orgs_users_pin_message_list
    )
    orgs_users_pin_message_create = RawMethod(
        AiMentorResource.orgs_users_pin_message_create
    )
    orgs_users_planned_jobs_list = RawMethod(
        AiMentorResource.orgs_users_planned_jobs_list
    )
    orgs_users_planned_jobs_retrieve = RawMethod(
        AiMentorResource.orgs_users_planned_jobs_retrieve
    )
    orgs_users_playwright_scripts_list = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_list
    )
    orgs_users_playwright_scripts_create = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_create
    )
    orgs_users_playwright_scripts_destroy = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_destroy
    )
    orgs_users_playwright_scripts_retrieve = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_retrieve
    )
    orgs_users_playwright_scripts_partial_update = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_partial_update
    )
    orgs_users_playwright_scripts_update = RawMethod(
        AiMentorResource.orgs_users_playwright_scripts_update
    )
    orgs_users_predictive_analytics_create = RawMethod(
        AiMentorResource.orgs_users_predictive_analytics_create
    )
    orgs_users_projects_list = RawMethod(AiMentorResource.orgs_users_projects_list)
    orgs_users_projects_create = RawMethod(AiMentorResource.orgs_users_projects_create)
    orgs_users_projects_destroy = RawMethod(
        AiMentorResource.orgs_users_projects_destroy
    )
    orgs_users_projects_retrieve = RawMethod(
        AiMentorResource.orgs_users_projects_retrieve
    )
    orgs_users_projects_partial_update = RawMethod(
        AiMentorResource.orgs_users_projects_partial_update
    )
    orgs_users_projects_update = RawMethod(AiMentorResource.orgs_users_projects_update)
    orgs_users_recent_messages_retrieve = RawMethod(
        AiMentorResource.orgs_users_recent_messages_retrieve
    )
    orgs_users_recently_accessed_mentors_list = RawMethod(
        AiMentorResource.orgs_users_recently_accessed_mentors_list
    )
    orgs_users_recommend_courses_block_retrieve = RawMethod(
        AiMentorResource.orgs_users_recommend_courses_block_retrieve
    )
    orgs_users_recommend_courses_retrieve = RawMethod(
        AiMentorResource.orgs_users_recommend_courses_retrieve
    )
    orgs_users_resources_web_create = RawMethod(
        AiMentorResource.orgs_users_resources_web_create
    )
    orgs_users_safety_logs_list = RawMethod(
        AiMentorResource.orgs_users_safety_logs_list
    )
    orgs_users_safety_logs_destroy = RawMethod(
        AiMentorResource.orgs_users_safety_logs_destroy
    )
    orgs_users_safety_logs_retrieve = RawMethod(
        AiMentorResource.orgs_users_safety_logs_retrieve
    )
    orgs_users_session_detail_mentors_list = RawMethod(
        AiMentorResource.orgs_users_session_detail_mentors_list
    )
    orgs_users_sessionid_list = RawMethod(AiMentorResource.orgs_users_sessionid_list)
    orgs_users_sessions_create = RawMethod(AiMentorResource.orgs_users_sessions_create)
    orgs_users_sessions_destroy = RawMethod(
        AiMentorResource.orgs_users_sessions_destroy
    )
    orgs_users_sessions_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_retrieve
    )
    orgs_users_sessions_update = RawMethod(AiMentorResource.orgs_users_sessions_update)
    orgs_users_sessions_browser_screenshot_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_browser_screenshot_retrieve
    )
    orgs_users_sessions_download_session_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_download_session_retrieve
    )
    orgs_users_sessions_memories_set_attached_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_memories_set_attached_retrieve
    )
    orgs_users_sessions_memories_set_attached_create = RawMethod(
        AiMentorResource.orgs_users_sessions_memories_set_attached_create
    )
    orgs_users_sessions_memory_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_memory_retrieve
    )
    orgs_users_sessions_shell_logs_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_shell_logs_retrieve
    )
    orgs_users_sessions_suggestion_list = RawMethod(
        AiMentorResource.orgs_users_sessions_suggestion_list
    )
    orgs_users_sessions_tasks_retrieve = RawMethod(
        AiMentorResource.orgs_users_sessions_tasks_retrieve
    )
    orgs_users_settings_tenant_llm_list = RawMethod(
        AiMentorResource.orgs_users_settings_tenant_llm_list
    )
    orgs_users_settings_tenant_llm_create = RawMethod(
        AiMentorResource.orgs_users_settings_tenant_llm_create
    )
    orgs_users_starred_mentors_list = RawMethod(
        AiMentorResource.orgs_users_starred_mentors_list
    )
    orgs_users_subjects_list = RawMethod(AiMentorResource.orgs_users_subjects_list)
    orgs_users_support_ticket_messages_list = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_list
    )
    orgs_users_support_ticket_messages_create = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_create
    )
    orgs_users_support_ticket_messages_destroy = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_destroy
    )
    orgs_users_support_ticket_messages_retrieve = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_retrieve
    )
    orgs_users_support_ticket_messages_partial_update = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_partial_update
    )
    orgs_users_support_ticket_messages_update = RawMethod(
        AiMentorResource.orgs_users_support_ticket_messages_update
    )
    orgs_users_support_tickets_list = RawMethod(
        AiMentorResource.orgs_users_support_tickets_list
    )
    orgs_users_support_tickets_destroy = RawMethod(
        AiMentorResource.orgs_users_support_tickets_destroy
    )
    orgs_users_support_tickets_retrieve = RawMethod(
        AiMentorResource.orgs_users_support_tickets_retrieve
    )
    orgs_users_support_tickets_partial_update = RawMethod(
        AiMentorResource.orgs_users_support_tickets_partial_update
    )
    orgs_users_support_tickets_update = RawMethod(
        AiMentorResource.orgs_users_support_tickets_update
    )
    orgs_users_support_tickets_close_create = RawMethod(
        AiMentorResource.orgs_users_support_tickets_close_create
    )
    orgs_users_tasks_sessions_create = RawMethod(
        AiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = RawMethod(AiMentorResource.orgs_users_tasks_retrieve)
    orgs_users_tool_categories_list = RawMethod(
        AiMentorResource.orgs_users_tool_categories_list
    )
    orgs_users_voices_list = RawMethod(AiMentorResource.orgs_users_voices_list)
    orgs_users_voices_retrieve = RawMethod(AiMentorResource.orgs_users_voices_retrieve)
    orgs_users_destroy = RawMethod(AiMentorResource.orgs_users_destroy)
    orgs_users_retrieve = RawMethod(AiMentorResource.orgs_users_retrieve)
    orgs_users_partial_update = RawMethod(AiMentorResource.orgs_users_partial_update)
    orgs_users_update = RawMethod(AiMentorResource.orgs_users_update)
    orgs_webhooks_azure_trigger_create = RawMethod(
        AiMentorResource.orgs_webhooks_azure_trigger_create
    )
    orgs_webhooks_github_pullrequest_create = RawMethod(
        AiMentorResource.orgs_webhooks_github_pullrequest_create
    )
    webhooks_azure_emailchat_create = RawMethod(
        AiMentorResource.webhooks_azure_emailchat_create
    )
    webhooks_n8n_progress_create = RawMethod(
        AiMentorResource.webhooks_n8n_progress_create
    )


class AsyncAiMentorRaw(View):
    """The same, with a RawResponse as the answer."""

    langfuse_health_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.langfuse_health_retrieve
    )
    orgs_all_triggers_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_all_triggers_retrieve
    )
    orgs_mentors_by_email_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_by_email_create
    )
    orgs_mentors_email_inbox_summary_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_summary_retrieve
    )
    orgs_mentors_email_inbox_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_list
    )
    orgs_mentors_email_inbox_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_retrieve
    )
    orgs_mentors_link_course_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_link_course_retrieve
    )
    orgs_mentors_link_course_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_mentors_link_course_create
    )
    orgs_metadata_create = AsyncRawMethod(AsyncAiMentorResource.orgs_metadata_create)
    orgs_projects_list = AsyncRawMethod(AsyncAiMentorResource.orgs_projects_list)
    orgs_projects_create = AsyncRawMethod(AsyncAiMentorResource.orgs_projects_create)
    orgs_projects_destroy = AsyncRawMethod(AsyncAiMentorResource.orgs_projects_destroy)
    orgs_projects_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_projects_retrieve
    )
    orgs_projects_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_projects_partial_update
    )
    orgs_projects_update = AsyncRawMethod(AsyncAiMentorResource.orgs_projects_update)
    orgs_quiz_customizer_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_quiz_customizer_retrieve
    )
    orgs_quiz_customizer_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_quiz_customizer_create
    )
    orgs_sessions_create = AsyncRawMethod(AsyncAiMentorResource.orgs_sessions_create)
    orgs_trigger_templates_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_trigger_templates_retrieve
    )
    orgs_trigger_create = AsyncRawMethod(AsyncAiMentorResource.orgs_trigger_create)
    orgs_trigger_retrieve = AsyncRawMethod(AsyncAiMentorResource.orgs_trigger_retrieve)
    orgs_trigger_deletion_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_trigger_deletion_create
    )
    orgs_users_list = AsyncRawMethod(AsyncAiMentorResource.orgs_users_list)
    orgs_users_create = AsyncRawMethod(AsyncAiMentorResource.orgs_users_create)
    orgs_users_ai_generated_images_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_list
    )
    orgs_users_ai_generated_images_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_destroy
    )
    orgs_users_ai_generated_images_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_retrieve
    )
    orgs_users_ai_user_profile_memory_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_list
    )
    orgs_users_ai_user_profile_memory_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_create
    )
    orgs_users_ai_user_profile_memory_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_destroy
    )
    orgs_users_artifacts_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_artifacts_list
    )
    orgs_users_artifacts_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_artifacts_destroy
    )
    orgs_users_artifacts_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_artifacts_retrieve
    )
    orgs_users_artifacts_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_artifacts_partial_update
    )
    orgs_users_artifacts_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_artifacts_update
    )
    orgs_users_assumed_knowledge_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_assumed_knowledge_retrieve
    )
    orgs_users_assumed_knowledge_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_assumed_knowledge_create
    )
    orgs_users_audio_to_text_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_audio_to_text_create
    )
    orgs_users_available_template_mentors_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_available_template_mentors_retrieve
    )
    orgs_users_call_configurations_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_list
    )
    orgs_users_call_configurations_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_create
    )
    orgs_users_call_configurations_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_retrieve
    )
    orgs_users_call_configurations_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_partial_update
    )
    orgs_users_call_configurations_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_update
    )
    orgs_users_category_groups_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_list
    )
    orgs_users_category_groups_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_create
    )
    orgs_users_category_groups_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_destroy
    )
    orgs_users_category_groups_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_retrieve
    )
    orgs_users_category_groups_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_partial_update
    )
    orgs_users_category_groups_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_category_groups_update
    )
    orgs_users_chat_files_upload_url_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_chat_files_upload_url_create
    )
    orgs_users_clean_vector_results_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_clean_vector_results_list
    )
    orgs_users_clean_vector_results_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_clean_vector_results_create
    )
    orgs_users_clear_chathistory_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_clear_chathistory_destroy
    )
    orgs_users_course_creation_task_files_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_list
    )
    orgs_users_course_creation_task_files_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_create
    )
    orgs_users_course_creation_task_files_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_destroy
    )
    orgs_users_course_creation_task_files_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_retrieve
    )
    orgs_users_course_creation_task_files_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_partial_update
    )
    orgs_users_course_creation_task_files_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_update
    )
    orgs_users_course_creation_tasks_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_list
    )
    orgs_users_course_creation_tasks_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create
    )
    orgs_users_course_creation_tasks_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_destroy
    )
    orgs_users_course_creation_tasks_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_retrieve
    )
    orgs_users_course_creation_tasks_cancel_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create
    )
    orgs_users_course_creation_tasks_start_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_start_retrieve
    )
    orgs_users_course_creation_component_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_list
    )
    orgs_users_course_creation_component_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_create
    )
    orgs_users_course_creation_component_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_destroy
    )
    orgs_users_course_creation_component_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_retrieve
    )
    orgs_users_course_creation_component_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_partial_update
    )
    orgs_users_course_creation_component_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_update
    )
    orgs_users_course_creation_component_draft_content_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_draft_content_retrieve
    )
    orgs_users_course_creation_component_draft_content_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_draft_content_create
    )
    orgs_users_course_creation_course_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_list
    )
    orgs_users_course_creation_course_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_destroy
    )
    orgs_users_course_creation_course_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_retrieve
    )
    orgs_users_course_creation_course_draft_content_for_all_units_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_draft_content_for_all_units_retrieve
    )
    orgs_users_course_creation_course_full_structure_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_full_structure_retrieve
    )
    orgs_users_course_creation_course_load_from_edx_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_load_from_edx_retrieve
    )
    orgs_users_course_creation_course_sync_to_edx_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_sync_to_edx_retrieve
    )
    orgs_users_course_creation_files_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_list
    )
    orgs_users_course_creation_files_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_create
    )
    orgs_users_course_creation_files_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_destroy
    )
    orgs_users_course_creation_files_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_retrieve
    )
    orgs_users_course_creation_files_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_partial_update
    )
    orgs_users_course_creation_files_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_update
    )
    orgs_users_course_creation_section_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_list
    )
    orgs_users_course_creation_section_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_create
    )
    orgs_users_course_creation_section_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_destroy
    )
    orgs_users_course_creation_section_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_retrieve
    )
    orgs_users_course_creation_section_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_partial_update
    )
    orgs_users_course_creation_section_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_update
    )
    orgs_users_course_creation_subsection_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_list
    )
    orgs_users_course_creation_subsection_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_create
    )
    orgs_users_course_creation_subsection_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_destroy
    )
    orgs_users_course_creation_subsection_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_retrieve
    )
    orgs_users_course_creation_subsection_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_partial_update
    )
    orgs_users_course_creation_subsection_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_update
    )
    orgs_users_course_creation_tasks_list_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_list_2
    )
    orgs_users_course_creation_tasks_create_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_2
    )
    orgs_users_course_creation_tasks_destroy_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_destroy_2
    )
    orgs_users_course_creation_tasks_retrieve_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_retrieve_2
    )
    orgs_users_course_creation_tasks_cancel_retrieve_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_create_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create_2
    )
    orgs_users_course_creation_tasks_start_retrieve_2 = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_start_retrieve_2
    )
    orgs_users_course_creation_unit_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_list
    )
    orgs_users_course_creation_unit_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_create
    )
    orgs_users_course_creation_unit_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_destroy
    )
    orgs_users_course_creation_unit_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_retrieve
    )
    orgs_users_course_creation_unit_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_partial_update
    )
    orgs_users_course_creation_unit_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_update
    )
    orgs_users_course_creation_unit_draft_content_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_draft_content_retrieve
    )
    orgs_users_course_creation_unit_draft_content_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_draft_content_create
    )
    orgs_users_create_mentor_wizard_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_create_mentor_wizard_create
    )
    orgs_users_custom_instruction_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_retrieve
    )
    orgs_users_custom_instruction_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_create
    )
    orgs_users_custom_instruction_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_update
    )
    orgs_users_disclaimer_agreements_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_list
    )
    orgs_users_disclaimer_agreements_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_create
    )
    orgs_users_disclaimer_agreements_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_destroy
    )
    orgs_users_disclaimer_agreements_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_retrieve
    )
    orgs_users_disclaimers_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_list
    )
    orgs_users_disclaimers_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_create
    )
    orgs_users_disclaimers_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_retrieve
    )
    orgs_users_disclaimers_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_partial_update
    )
    orgs_users_disclaimers_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_update
    )
    orgs_users_disclaimers_add_mentor_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_add_mentor_create
    )
    orgs_users_disclaimers_remove_mentor_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_remove_mentor_create
    )
    orgs_users_downloads_tasks_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_downloads_tasks_retrieve
    )
    orgs_users_edx_memory_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_list
    )
    orgs_users_edx_memory_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_destroy
    )
    orgs_users_edx_memory_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_retrieve
    )
    orgs_users_elevenlabs_voice_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_list
    )
    orgs_users_elevenlabs_voice_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_create
    )
    orgs_users_elevenlabs_voice_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_destroy
    )
    orgs_users_export_chathistory_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_export_chathistory_create
    )
    orgs_users_extracted_memories_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_extracted_memories_retrieve
    )
    orgs_users_filtered_memories_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_filtered_memories_list
    )
    orgs_users_free_usage_count_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_free_usage_count_retrieve
    )
    orgs_users_mcp_servers_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_list
    )
    orgs_users_mcp_servers_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_create
    )
    orgs_users_mcp_servers_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_destroy
    )
    orgs_users_mcp_servers_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_retrieve
    )
    orgs_users_mcp_servers_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_partial_update
    )
    orgs_users_mcp_servers_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_update
    )
    orgs_users_memories_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memories_list
    )
    orgs_users_memories_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memories_create
    )
    orgs_users_memory_categories_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_categories_retrieve
    )
    orgs_users_memory_entries_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_destroy
    )
    orgs_users_memory_entries_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_retrieve
    )
    orgs_users_memory_entries_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_create
    )
    orgs_users_memory_filter_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_filter_retrieve
    )
    orgs_users_memory_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_destroy
    )
    orgs_users_memory_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_memory_retrieve
    )
    orgs_users_mentor_feedback_create_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_llms_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_tools_list
    )
    orgs_users_mentor_types_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_types_list
    )
    orgs_users_mentor_with_settings_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_with_settings_create
    )
    orgs_users_mentor_audience_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_destroy
    )
    orgs_users_mentor_audience_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_list
    )
    orgs_users_mentor_audience_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_create
    )
    orgs_users_mentor_categories_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_destroy
    )
    orgs_users_mentor_categories_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_list
    )
    orgs_users_mentor_categories_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_create
    )
    orgs_users_mentor_seed_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_seed_retrieve
    )
    orgs_users_mentors_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_auto_memory_prompt_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_auto_memory_prompt_create
    )
    orgs_users_mentors_available_tools_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_available_tools_list
    )
    orgs_users_mentors_create_call_credentials_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_create_call_credentials_create
    )
    orgs_users_mentors_current_memory_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_current_memory_retrieve
    )
    orgs_users_mentors_current_memory_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_current_memory_update
    )
    orgs_users_mentors_custom_voice_tts_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_tts_create
    )
    orgs_users_mentors_custom_voice_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_retrieve
    )
    orgs_users_mentors_custom_voice_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_create
    )
    orgs_users_mentors_edit_scenarios_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_edit_scenarios_update
    )
    orgs_users_mentors_fork_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_fork_create
    )
    orgs_users_mentors_historical_memory_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_historical_memory_retrieve
    )
    orgs_users_mentors_memory_progress_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_progress_retrieve
    )
    orgs_users_mentors_memory_settings_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_settings_retrieve
    )
    orgs_users_mentors_memory_settings_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_settings_create
    )
    orgs_users_mentors_mentor_eval_execution_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_execution_create
    )
    orgs_users_mentors_mentor_eval_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_retrieve
    )
    orgs_users_mentors_mentor_eval_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_create
    )
    orgs_users_mentors_mentor_user_settings_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_user_settings_retrieve
    )
    orgs_users_mentors_mentor_user_settings_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_user_settings_create
    )
    orgs_users_mentors_public_settings_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_settings_retrieve
    )
    orgs_users_mentors_public_sharable_link_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_sharable_link_retrieve
    )
    orgs_users_mentors_reports_mentor_eval_report_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_reports_mentor_eval_report_retrieve
    )
    orgs_users_mentors_scenarios_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_scenarios_retrieve
    )
    orgs_users_mentors_settings_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_settings_retrieve
    )
    orgs_users_mentors_settings_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_settings_update
    )
    orgs_users_mentors_sharable_link_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_destroy
    )
    orgs_users_mentors_sharable_link_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_retrieve
    )
    orgs_users_mentors_sharable_link_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_create
    )
    orgs_users_mentors_sharable_link_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_update
    )
    orgs_users_mentors_spaced_repetition_question_stats_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_question_stats_retrieve
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_list
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_update
    )
    orgs_users_mentors_star_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_star_retrieve
    )
    orgs_users_mentors_star_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_star_create
    )
    orgs_users_mentors_summaries_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_summaries_retrieve
    )
    orgs_users_mentors_unstar_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_unstar_create
    )
    orgs_users_metadata_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_metadata_retrieve
    )
    orgs_users_moderation_logs_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_list
    )
    orgs_users_moderation_logs_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_destroy
    )
    orgs_users_moderation_logs_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_retrieve
    )
    orgs_users_periodic_agent_logs_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agent_logs_list
    )
    orgs_users_periodic_agent_logs_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agent_logs_retrieve
    )
    orgs_users_periodic_agents_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_list
    )
    orgs_users_periodic_agents_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_create
    )
    orgs_users_periodic_agents_statistics_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_statistics_retrieve
    )
    orgs_users_periodic_agents_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_destroy
    )
    orgs_users_periodic_agents_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_retrieve
    )
    orgs_users_periodic_agents_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_partial_update
    )
    orgs_users_periodic_agents_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_update
    )
    orgs_users_pin_message_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_pin_message_destroy
    )
    orgs_users_pin_message_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_pin_message_list
    )
    orgs_users_pin_message_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_pin_message_create
    )
    orgs_users_planned_jobs_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_planned_jobs_list
    )
    orgs_users_planned_jobs_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_planned_jobs_retrieve
    )
    orgs_users_playwright_scripts_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_list
    )
    orgs_users_playwright_scripts_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_create
    )
    orgs_users_playwright_scripts_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_destroy
    )
    orgs_users_playwright_scripts_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_retrieve
    )
    orgs_users_playwright_scripts_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_partial_update
    )
    orgs_users_playwright_scripts_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_update
    )
    orgs_users_predictive_analytics_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_predictive_analytics_create
    )
    orgs_users_projects_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_list
    )
    orgs_users_projects_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_create
    )
    orgs_users_projects_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_destroy
    )
    orgs_users_projects_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_retrieve
    )
    orgs_users_projects_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_partial_update
    )
    orgs_users_projects_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_projects_update
    )
    orgs_users_recent_messages_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_recent_messages_retrieve
    )
    orgs_users_recently_accessed_mentors_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_recently_accessed_mentors_list
    )
    orgs_users_recommend_courses_block_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_recommend_courses_block_retrieve
    )
    orgs_users_recommend_courses_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_recommend_courses_retrieve
    )
    orgs_users_resources_web_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_resources_web_create
    )
    orgs_users_safety_logs_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_list
    )
    orgs_users_safety_logs_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_destroy
    )
    orgs_users_safety_logs_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_retrieve
    )
    orgs_users_session_detail_mentors_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_session_detail_mentors_list
    )
    orgs_users_sessionid_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessionid_list
    )
    orgs_users_sessions_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_create
    )
    orgs_users_sessions_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_destroy
    )
    orgs_users_sessions_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_retrieve
    )
    orgs_users_sessions_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_update
    )
    orgs_users_sessions_browser_screenshot_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_browser_screenshot_retrieve
    )
    orgs_users_sessions_download_session_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_download_session_retrieve
    )
    orgs_users_sessions_memories_set_attached_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_memories_set_attached_retrieve
    )
    orgs_users_sessions_memories_set_attached_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_memories_set_attached_create
    )
    orgs_users_sessions_memory_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_memory_retrieve
    )
    orgs_users_sessions_shell_logs_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_shell_logs_retrieve
    )
    orgs_users_sessions_suggestion_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_suggestion_list
    )
    orgs_users_sessions_tasks_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_sessions_tasks_retrieve
    )
    orgs_users_settings_tenant_llm_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_settings_tenant_llm_list
    )
    orgs_users_settings_tenant_llm_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_settings_tenant_llm_create
    )
    orgs_users_starred_mentors_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_starred_mentors_list
    )
    orgs_users_subjects_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_subjects_list
    )
    orgs_users_support_ticket_messages_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_list
    )
    orgs_users_support_ticket_messages_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_create
    )
    orgs_users_support_ticket_messages_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_destroy
    )
    orgs_users_support_ticket_messages_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_retrieve
    )
    orgs_users_support_ticket_messages_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_partial_update
    )
    orgs_users_support_ticket_messages_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_update
    )
    orgs_users_support_tickets_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_list
    )
    orgs_users_support_tickets_destroy = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_destroy
    )
    orgs_users_support_tickets_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_retrieve
    )
    orgs_users_support_tickets_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_partial_update
    )
    orgs_users_support_tickets_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_update
    )
    orgs_users_support_tickets_close_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_close_create
    )
    orgs_users_tasks_sessions_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_tasks_retrieve
    )
    orgs_users_tool_categories_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_tool_categories_list
    )
    orgs_users_voices_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_voices_list
    )
    orgs_users_voices_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_voices_retrieve
    )
    orgs_users_destroy = AsyncRawMethod(AsyncAiMentorResource.orgs_users_destroy)
    orgs_users_retrieve = AsyncRawMethod(AsyncAiMentorResource.orgs_users_retrieve)
    orgs_users_partial_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_partial_update
    )
    orgs_users_update = AsyncRawMethod(AsyncAiMentorResource.orgs_users_update)
    orgs_webhooks_azure_trigger_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_webhooks_azure_trigger_create
    )
    orgs_webhooks_github_pullrequest_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_webhooks_github_pullrequest_create
    )
    webhooks_azure_emailchat_create = AsyncRawMethod(
        AsyncAiMentorResource.webhooks_azure_emailchat_create
    )
    webhooks_n8n_progress_create = AsyncRawMethod(
        AsyncAiMentorResource.webhooks_n8n_progress_create
    )


class AiMentorStream(View):
    """The same, with a StreamedResponse as the answer."""

    langfuse_health_retrieve = StreamMethod(AiMentorResource.langfuse_health_retrieve)
    orgs_all_triggers_retrieve = StreamMethod(
        AiMentorResource.orgs_all_triggers_retrieve
    )
    orgs_mentors_by_email_create = StreamMethod(
        AiMentorResource.orgs_mentors_by_email_create
    )
    orgs_mentors_email_inbox_summary_retrieve = StreamMethod(
        AiMentorResource.orgs_mentors_email_inbox_summary_retrieve
    )
    orgs_mentors_email_inbox_list = StreamMethod(
        AiMentorResource.orgs_mentors_email_inbox_list
    )
    orgs_mentors_email_inbox_retrieve = StreamMethod(
        AiMentorResource.orgs_mentors_email_inbox_retrieve
    )
    orgs_mentors_link_course_retrieve = StreamMethod(
        AiMentorResource.orgs_mentors_link_course_retrieve
    )
    orgs_mentors_link_course_create = StreamMethod(
        AiMentorResource.orgs_mentors_link_course_create
    )
    orgs_metadata_create = StreamMethod(AiMentorResource.orgs_metadata_create)
    orgs_projects_list = StreamMethod(AiMentorResource.orgs_projects_list)
    orgs_projects_create = StreamMethod(AiMentorResource.orgs_projects_create)
    orgs_projects_destroy = StreamMethod(AiMentorResource.orgs_projects_destroy)
    orgs_projects_retrieve = StreamMethod(AiMentorResource.orgs_projects_retrieve)
    orgs_projects_partial_update = StreamMethod(
        AiMentorResource.orgs_projects_partial_update
    )
    orgs_projects_update = StreamMethod(AiMentorResource.orgs_projects_update)
    orgs_quiz_customizer_retrieve = StreamMethod(
        AiMentorResource.orgs_quiz_customizer_retrieve
    )
    orgs_quiz_customizer_create = StreamMethod(
        AiMentorResource.orgs_quiz_customizer_create
    )
    orgs_sessions_create = StreamMethod(AiMentorResource.orgs_sessions_create)
    orgs_trigger_templates_retrieve = StreamMethod(
        AiMentorResource.orgs_trigger_templates_retrieve
    )
    orgs_trigger_create = StreamMethod(AiMentorResource.orgs_trigger_create)
    orgs_trigger_retrieve = StreamMethod(AiMentorResource.orgs_trigger_retrieve)
    orgs_trigger_deletion_create = StreamMethod(
        AiMentorResource.orgs_trigger_deletion_create
    )
    orgs_users_list = StreamMethod(AiMentorResource.orgs_users_list)
    orgs_users_create = StreamMethod(AiMentorResource.orgs_users_create)
    orgs_users_ai_generated_images_list = StreamMethod(
        AiMentorResource.orgs_users_ai_generated_images_list
    )
    orgs_users_ai_generated_images_destroy = StreamMethod(
        AiMentorResource.orgs_users_ai_generated_images_destroy
    )
    orgs_users_ai_generated_images_retrieve = StreamMethod(
        AiMentorResource.orgs_users_ai_generated_images_retrieve
    )
    orgs_users_ai_user_profile_memory_list = StreamMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_list
    )
    orgs_users_ai_user_profile_memory_create = StreamMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_create
    )
    orgs_users_ai_user_profile_memory_destroy = StreamMethod(
        AiMentorResource.orgs_users_ai_user_profile_memory_destroy
    )
    orgs_users_artifacts_list = StreamMethod(AiMentorResource.orgs_users_artifacts_list)
    orgs_users_artifacts_destroy = StreamMethod(
        AiMentorResource.orgs_users_artifacts_destroy
    )
    orgs_users_artifacts_retrieve = StreamMethod(
        AiMentorResource.orgs_users_artifacts_retrieve
    )
    orgs_users_artifacts_partial_update = StreamMethod(
        AiMentorResource.orgs_users_artifacts_partial_update
    )
    orgs_users_artifacts_update = StreamMethod(
        AiMentorResource.orgs_users_artifacts_update
    )
    orgs_users_assumed_knowledge_retrieve = StreamMethod(
        AiMentorResource.orgs_users_assumed_knowledge_retrieve
    )
    orgs_users_assumed_knowledge_create = StreamMethod(
        AiMentorResource.orgs_users_assumed_knowledge_create
    )
    orgs_users_audio_to_text_create = StreamMethod(
        AiMentorResource.orgs_users_audio_to_text_create
    )
    orgs_users_available_template_mentors_retrieve = StreamMethod(
        AiMentorResource.orgs_users_available_template_mentors_retrieve
    )
    orgs_users_call_configurations_list = StreamMethod(
        AiMentorResource.orgs_users_call_configurations_list
    )
    orgs_users_call_configurations_create = StreamMethod(
        AiMentorResource.orgs_users_call_configurations_create
    )
    orgs_users_call_configurations_retrieve = StreamMethod(
        AiMentorResource.orgs_users_call_configurations_retrieve
    )
    orgs_users_call_configurations_partial_update = StreamMethod(
        AiMentorResource.orgs_users_call_configurations_partial_update
    )
    orgs_users_call_configurations_update = StreamMethod(
        AiMentorResource.orgs_users_call_configurations_update
    )
    orgs_users_category_groups_list = StreamMethod(
        AiMentorResource.orgs_users_category_groups_list
    )
    orgs_users_category_groups_create = StreamMethod(
        AiMentorResource.orgs_users_category_groups_create
    )
    orgs_users_category_groups_destroy = StreamMethod(
        AiMentorResource.orgs_users_category_groups_destroy
    )
    orgs_users_category_groups_retrieve = StreamMethod(
        AiMentorResource.orgs_users_category_groups_retrieve
    )
    orgs_users_category_groups_partial_update = StreamMethod(
        AiMentorResource.orgs_users_category_groups_partial_update
    )
    orgs_users_category_groups_update = StreamMethod(
        AiMentorResource.orgs_users_category_groups_update
    )
    orgs_users_chat_files_upload_url_create = StreamMethod(
        AiMentorResource.orgs_users_chat_files_upload_url_create
    )
    orgs_users_clean_vector_results_list = StreamMethod(
        AiMentorResource.orgs_users_clean_vector_results_list
    )
    orgs_users_clean_vector_results_create = StreamMethod(
        AiMentorResource.orgs_users_clean_vector_results_create
    )
    orgs_users_clear_chathistory_destroy = StreamMethod(
        AiMentorResource.orgs_users_clear_chathistory_destroy
    )
    orgs_users_course_creation_task_files_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_list
    )
    orgs_users_course_creation_task_files_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_create
    )
    orgs_users_course_creation_task_files_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_destroy
    )
    orgs_users_course_creation_task_files_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_retrieve
    )
    orgs_users_course_creation_task_files_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_partial_update
    )
    orgs_users_course_creation_task_files_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_task_files_update
    )
    orgs_users_course_creation_tasks_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_list
    )
    orgs_users_course_creation_tasks_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create
    )
    orgs_users_course_creation_tasks_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_destroy
    )
    orgs_users_course_creation_tasks_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_retrieve
    )
    orgs_users_course_creation_tasks_cancel_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create
    )
    orgs_users_course_creation_tasks_start_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_start_retrieve
    )
    orgs_users_course_creation_component_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_list
    )
    orgs_users_course_creation_component_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_create
    )
    orgs_users_course_creation_component_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_destroy
    )
    orgs_users_course_creation_component_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_retrieve
    )
    orgs_users_course_creation_component_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_partial_update
    )
    orgs_users_course_creation_component_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_update
    )
    orgs_users_course_creation_component_draft_content_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_draft_content_retrieve
    )
    orgs_users_course_creation_component_draft_content_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_component_draft_content_create
    )
    orgs_users_course_creation_course_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_list
    )
    orgs_users_course_creation_course_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_destroy
    )
    orgs_users_course_creation_course_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_retrieve
    )
    orgs_users_course_creation_course_draft_content_for_all_units_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_draft_content_for_all_units_retrieve
    )
    orgs_users_course_creation_course_full_structure_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_full_structure_retrieve
    )
    orgs_users_course_creation_course_load_from_edx_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_load_from_edx_retrieve
    )
    orgs_users_course_creation_course_sync_to_edx_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_course_sync_to_edx_retrieve
    )
    orgs_users_course_creation_files_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_list
    )
    orgs_users_course_creation_files_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_create
    )
    orgs_users_course_creation_files_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_destroy
    )
    orgs_users_course_creation_files_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_retrieve
    )
    orgs_users_course_creation_files_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_partial_update
    )
    orgs_users_course_creation_files_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_files_update
    )
    orgs_users_course_creation_section_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_list
    )
    orgs_users_course_creation_section_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_create
    )
    orgs_users_course_creation_section_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_destroy
    )
    orgs_users_course_creation_section_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_retrieve
    )
    orgs_users_course_creation_section_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_partial_update
    )
    orgs_users_course_creation_section_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_section_update
    )
    orgs_users_course_creation_subsection_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_list
    )
    orgs_users_course_creation_subsection_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_create
    )
    orgs_users_course_creation_subsection_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_destroy
    )
    orgs_users_course_creation_subsection_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_retrieve
    )
    orgs_users_course_creation_subsection_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_partial_update
    )
    orgs_users_course_creation_subsection_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_subsection_update
    )
    orgs_users_course_creation_tasks_list_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_list_2
    )
    orgs_users_course_creation_tasks_create_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_2
    )
    orgs_users_course_creation_tasks_destroy_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_destroy_2
    )
    orgs_users_course_creation_tasks_retrieve_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_retrieve_2
    )
    orgs_users_course_creation_tasks_cancel_retrieve_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_create_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create_2
    )
    orgs_users_course_creation_tasks_start_retrieve_2 = StreamMethod(
        AiMentorResource.orgs_users_course_creation_tasks_start_retrieve_2
    )
    orgs_users_course_creation_unit_list = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_list
    )
    orgs_users_course_creation_unit_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_create
    )
    orgs_users_course_creation_unit_destroy = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_destroy
    )
    orgs_users_course_creation_unit_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_retrieve
    )
    orgs_users_course_creation_unit_partial_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_partial_update
    )
    orgs_users_course_creation_unit_update = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_update
    )
    orgs_users_course_creation_unit_draft_content_retrieve = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_draft_content_retrieve
    )
    orgs_users_course_creation_unit_draft_content_create = StreamMethod(
        AiMentorResource.orgs_users_course_creation_unit_draft_content_create
    )
    orgs_users_create_mentor_wizard_create = StreamMethod(
        AiMentorResource.orgs_users_create_mentor_wizard_create
    )
    orgs_users_custom_instruction_retrieve = StreamMethod(
        AiMentorResource.orgs_users_custom_instruction_retrieve
    )
    orgs_users_custom_instruction_create = StreamMethod(
        AiMentorResource.orgs_users_custom_instruction_create
    )
    orgs_users_custom_instruction_update = StreamMethod(
        AiMentorResource.orgs_users_custom_instruction_update
    )
    orgs_users_disclaimer_agreements_list = StreamMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_list
    )
    orgs_users_disclaimer_agreements_create = StreamMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_create
    )
    orgs_users_disclaimer_agreements_destroy = StreamMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_destroy
    )
    orgs_users_disclaimer_agreements_retrieve = StreamMethod(
        AiMentorResource.orgs_users_disclaimer_agreements_retrieve
    )
    orgs_users_disclaimers_list = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_list
    )
    orgs_users_disclaimers_create = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_create
    )
    orgs_users_disclaimers_retrieve = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_retrieve
    )
    orgs_users_disclaimers_partial_update = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_partial_update
    )
    orgs_users_disclaimers_update = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_update
    )
    orgs_users_disclaimers_add_mentor_create = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_add_mentor_create
    )
    orgs_users_disclaimers_remove_mentor_create = StreamMethod(
        AiMentorResource.orgs_users_disclaimers_remove_mentor_create
    )
    orgs_users_downloads_tasks_retrieve = StreamMethod(
        AiMentorResource.orgs_users_downloads_tasks_retrieve
    )
    orgs_users_edx_memory_list = StreamMethod(
        AiMentorResource.orgs_users_edx_memory_list
    )
    orgs_users_edx_memory_destroy = StreamMethod(
        AiMentorResource.orgs_users_edx_memory_destroy
    )
    orgs_users_edx_memory_retrieve = StreamMethod(
        AiMentorResource.orgs_users_edx_memory_retrieve
    )
    orgs_users_elevenlabs_voice_list = StreamMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_list
    )
    orgs_users_elevenlabs_voice_create = StreamMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_create
    )
    orgs_users_elevenlabs_voice_destroy = StreamMethod(
        AiMentorResource.orgs_users_elevenlabs_voice_destroy
    )
    orgs_users_export_chathistory_create = StreamMethod(
        AiMentorResource.orgs_users_export_chathistory_create
    )
    orgs_users_extracted_memories_retrieve = StreamMethod(
        AiMentorResource.orgs_users_extracted_memories_retrieve
    )
    orgs_users_filtered_memories_list = StreamMethod(
        AiMentorResource.orgs_users_filtered_memories_list
    )
    orgs_users_free_usage_count_retrieve = StreamMethod(
        AiMentorResource.orgs_users_free_usage_count_retrieve
    )
    orgs_users_mcp_servers_list = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_list
    )
    orgs_users_mcp_servers_create = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_create
    )
    orgs_users_mcp_servers_destroy = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_destroy
    )
    orgs_users_mcp_servers_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_retrieve
    )
    orgs_users_mcp_servers_partial_update = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_partial_update
    )
    orgs_users_mcp_servers_update = StreamMethod(
        AiMentorResource.orgs_users_mcp_servers_update
    )
    orgs_users_memories_list = StreamMethod(AiMentorResource.orgs_users_memories_list)
    orgs_users_memories_create = StreamMethod(
        AiMentorResource.orgs_users_memories_create
    )
    orgs_users_memory_categories_retrieve = StreamMethod(
        AiMentorResource.orgs_users_memory_categories_retrieve
    )
    orgs_users_memory_entries_destroy = StreamMethod(
        AiMentorResource.orgs_users_memory_entries_destroy
    )
    orgs_users_memory_entries_retrieve = StreamMethod(
        AiMentorResource.orgs_users_memory_entries_retrieve
    )
    orgs_users_memory_entries_create = StreamMethod(
        AiMentorResource.orgs_users_memory_entries_create
    )
    orgs_users_memory_filter_retrieve = StreamMethod(
        AiMentorResource.orgs_users_memory_filter_retrieve
    )
    orgs_users_memory_destroy = StreamMethod(AiMentorResource.orgs_users_memory_destroy)
    orgs_users_memory_retrieve = StreamMethod(
        AiMentorResource.orgs_users_memory_retrieve
    )
    orgs_users_mentor_feedback_create_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_llms_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_tools_list
    )
    orgs_users_mentor_types_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_types_list
    )
    orgs_users_mentor_with_settings_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_with_settings_create
    )
    orgs_users_mentor_audience_destroy = StreamMethod(
        AiMentorResource.orgs_users_mentor_audience_destroy
    )
    orgs_users_mentor_audience_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_audience_list
    )
    orgs_users_mentor_audience_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_audience_create
    )
    orgs_users_mentor_categories_destroy = StreamMethod(
        AiMentorResource.orgs_users_mentor_categories_destroy
    )
    orgs_users_mentor_categories_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_categories_list
    )
    orgs_users_mentor_categories_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_categories_create
    )
    orgs_users_mentor_seed_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentor_seed_retrieve
    )
    orgs_users_mentors_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_auto_memory_prompt_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_auto_memory_prompt_create
    )
    orgs_users_mentors_available_tools_list = StreamMethod(
        AiMentorResource.orgs_users_mentors_available_tools_list
    )
    orgs_users_mentors_create_call_credentials_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_create_call_credentials_create
    )
    orgs_users_mentors_current_memory_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_current_memory_retrieve
    )
    orgs_users_mentors_current_memory_update = StreamMethod(
        AiMentorResource.orgs_users_mentors_current_memory_update
    )
    orgs_users_mentors_custom_voice_tts_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_tts_create
    )
    orgs_users_mentors_custom_voice_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_retrieve
    )
    orgs_users_mentors_custom_voice_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_custom_voice_create
    )
    orgs_users_mentors_edit_scenarios_update = StreamMethod(
        AiMentorResource.orgs_users_mentors_edit_scenarios_update
    )
    orgs_users_mentors_fork_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_fork_create
    )
    orgs_users_mentors_historical_memory_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_historical_memory_retrieve
    )
    orgs_users_mentors_memory_progress_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_memory_progress_retrieve
    )
    orgs_users_mentors_memory_settings_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_memory_settings_retrieve
    )
    orgs_users_mentors_memory_settings_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_memory_settings_create
    )
    orgs_users_mentors_mentor_eval_execution_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_execution_create
    )
    orgs_users_mentors_mentor_eval_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_retrieve
    )
    orgs_users_mentors_mentor_eval_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_mentor_eval_create
    )
    orgs_users_mentors_mentor_user_settings_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_mentor_user_settings_retrieve
    )
    orgs_users_mentors_mentor_user_settings_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_mentor_user_settings_create
    )
    orgs_users_mentors_public_settings_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_public_settings_retrieve
    )
    orgs_users_mentors_public_sharable_link_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_public_sharable_link_retrieve
    )
    orgs_users_mentors_reports_mentor_eval_report_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_reports_mentor_eval_report_retrieve
    )
    orgs_users_mentors_scenarios_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_scenarios_retrieve
    )
    orgs_users_mentors_settings_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_settings_retrieve
    )
    orgs_users_mentors_settings_update = StreamMethod(
        AiMentorResource.orgs_users_mentors_settings_update
    )
    orgs_users_mentors_sharable_link_destroy = StreamMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_destroy
    )
    orgs_users_mentors_sharable_link_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_retrieve
    )
    orgs_users_mentors_sharable_link_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_create
    )
    orgs_users_mentors_sharable_link_update = StreamMethod(
        AiMentorResource.orgs_users_mentors_sharable_link_update
    )
    orgs_users_mentors_spaced_repetition_question_stats_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_question_stats_retrieve
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_list = StreamMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_list
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_update = StreamMethod(
        AiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_update
    )
    orgs_users_mentors_star_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_star_retrieve
    )
    orgs_users_mentors_star_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_star_create
    )
    orgs_users_mentors_summaries_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_summaries_retrieve
    )
    orgs_users_mentors_unstar_create = StreamMethod(
        AiMentorResource.orgs_users_mentors_unstar_create
    )
    orgs_users_metadata_retrieve = StreamMethod(
        AiMentorResource.orgs_users_metadata_retrieve
    )
    orgs_users_moderation_logs_list = StreamMethod(
        AiMentorResource.orgs_users_moderation_logs_list
    )
    orgs_users_moderation_logs_destroy = StreamMethod(
        AiMentorResource.orgs_users_moderation_logs_destroy
    )
    orgs_users_moderation_logs_retrieve = StreamMethod(
        AiMentorResource.orgs_users_moderation_logs_retrieve
    )
    orgs_users_periodic_agent_logs_list = StreamMethod(
        AiMentorResource.orgs_users_periodic_agent_logs_list
    )
    orgs_users_periodic_agent_logs_retrieve = StreamMethod(
        AiMentorResource.orgs_users_periodic_agent_logs_retrieve
    )
    orgs_users_periodic_agents_list = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_list
    )
    orgs_users_periodic_agents_create = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_create
    )
    orgs_users_periodic_agents_statistics_retrieve = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_statistics_retrieve
    )
    orgs_users_periodic_agents_destroy = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_destroy
    )
    orgs_users_periodic_agents_retrieve = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_retrieve
    )
    orgs_users_periodic_agents_partial_update = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_partial_update
    )
    orgs_users_periodic_agents_update = StreamMethod(
        AiMentorResource.orgs_users_periodic_agents_update
    )
    orgs_users_pin_message_destroy = StreamMethod(
        AiMentorResource.orgs_users_pin_message_destroy
    )
    orgs_users_pin_message_list = StreamMethod(
        AiMentorResource.orgs_users_pin_message_list
    )
    orgs_users_pin_message_create = StreamMethod(
        AiMentorResource.orgs_users_pin_message_create
    )
    orgs_users_planned_jobs_list = StreamMethod(
        AiMentorResource.orgs_users_planned_jobs_list
    )
    orgs_users_planned_jobs_retrieve = StreamMethod(
        AiMentorResource.orgs_users_planned_jobs_retrieve
    )
    orgs_users_playwright_scripts_list = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_list
    )
    orgs_users_playwright_scripts_create = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_create
    )
    orgs_users_playwright_scripts_destroy = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_destroy
    )
    orgs_users_playwright_scripts_retrieve = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_retrieve
    )
    orgs_users_playwright_scripts_partial_update = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_partial_update
    )
    orgs_users_playwright_scripts_update = StreamMethod(
        AiMentorResource.orgs_users_playwright_scripts_update
    )
    orgs_users_predictive_analytics_create = StreamMethod(
        AiMentorResource.orgs_users_predictive_analytics_create
    )
    orgs_users_projects_list = StreamMethod(AiMentorResource.orgs_users_projects_list)
    orgs_users_projects_create = StreamMethod(
        AiMentorResource.orgs_users_projects_create
    )
    orgs_users_projects_destroy = StreamMethod(
        AiMentorResource.orgs_users_projects_destroy
    )
    orgs_users_projects_retrieve = StreamMethod(
        AiMentorResource.orgs_users_projects_retrieve
    )
    orgs_users_projects_partial_update = StreamMethod(
        AiMentorResource.orgs_users_projects_partial_update
    )
    orgs_users_projects_update = StreamMethod(
        AiMentorResource.orgs_users_projects_update
    )
    orgs_users_recent_messages_retrieve = StreamMethod(
        AiMentorResource.orgs_users_recent_messages_retrieve
    )
    orgs_users_recently_accessed_mentors_list = StreamMethod(
        AiMentorResource.orgs_users_recently_accessed_mentors_list
    )
    orgs_users_recommend_courses_block_retrieve = StreamMethod(
        AiMentorResource.orgs_users_recommend_courses_block_retrieve
    )
    orgs_users_recommend_courses_retrieve = StreamMethod(
        AiMentorResource.orgs_users_recommend_courses_retrieve
    )
    orgs_users_resources_web_create = StreamMethod(
        AiMentorResource.orgs_users_resources_web_create
    )
    orgs_users_safety_logs_list = StreamMethod(
        AiMentorResource.orgs_users_safety_logs_list
    )
    orgs_users_safety_logs_destroy = StreamMethod(
        AiMentorResource.orgs_users_safety_logs_destroy
    )
    orgs_users_safety_logs_retrieve = StreamMethod(
        AiMentorResource.orgs_users_safety_logs_retrieve
    )
    orgs_users_session_detail_mentors_list = StreamMethod(
        AiMentorResource.orgs_users_session_detail_mentors_list
    )
    orgs_users_sessionid_list = StreamMethod(AiMentorResource.orgs_users_sessionid_list)
    orgs_users_sessions_create = StreamMethod(
        AiMentorResource.orgs_users_sessions_create
    )
    orgs_users_sessions_destroy = StreamMethod(
        AiMentorResource.orgs_users_sessions_destroy
    )
    orgs_users_sessions_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_retrieve
    )
    orgs_users_sessions_update = StreamMethod(
        AiMentorResource.orgs_users_sessions_update
    )
    orgs_users_sessions_browser_screenshot_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_browser_screenshot_retrieve
    )
    orgs_users_sessions_download_session_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_download_session_retrieve
    )
    orgs_users_sessions_memories_set_attached_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_memories_set_attached_retrieve
    )
    orgs_users_sessions_memories_set_attached_create = StreamMethod(
        AiMentorResource.orgs_users_sessions_memories_set_attached_create
    )
    orgs_users_sessions_memory_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_memory_retrieve
    )
    orgs_users_sessions_shell_logs_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_shell_logs_retrieve
    )
    orgs_users_sessions_suggestion_list = StreamMethod(
        AiMentorResource.orgs_users_sessions_suggestion_list
    )
    orgs_users_sessions_tasks_retrieve = StreamMethod(
        AiMentorResource.orgs_users_sessions_tasks_retrieve
    )
    orgs_users_settings_tenant_llm_list = StreamMethod(
        AiMentorResource.orgs_users_settings_tenant_llm_list
    )
    orgs_users_settings_tenant_llm_create = StreamMethod(
        AiMentorResource.orgs_users_settings_tenant_llm_create
    )
    orgs_users_starred_mentors_list = StreamMethod(
        AiMentorResource.orgs_users_starred_mentors_list
    )
    orgs_users_subjects_list = StreamMethod(AiMentorResource.orgs_users_subjects_list)
    orgs_users_support_ticket_messages_list = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_list
    )
    orgs_users_support_ticket_messages_create = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_create
    )
    orgs_users_support_ticket_messages_destroy = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_destroy
    )
    orgs_users_support_ticket_messages_retrieve = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_retrieve
    )
    orgs_users_support_ticket_messages_partial_update = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_partial_update
    )
    orgs_users_support_ticket_messages_update = StreamMethod(
        AiMentorResource.orgs_users_support_ticket_messages_update
    )
    orgs_users_support_tickets_list = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_list
    )
    orgs_users_support_tickets_destroy = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_destroy
    )
    orgs_users_support_tickets_retrieve = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_retrieve
    )
    orgs_users_support_tickets_partial_update = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_partial_update
    )
    orgs_users_support_tickets_update = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_update
    )
    orgs_users_support_tickets_close_create = StreamMethod(
        AiMentorResource.orgs_users_support_tickets_close_create
    )
    orgs_users_tasks_sessions_create = StreamMethod(
        AiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = StreamMethod(AiMentorResource.orgs_users_tasks_retrieve)
    orgs_users_tool_categories_list = StreamMethod(
        AiMentorResource.orgs_users_tool_categories_list
    )
    orgs_users_voices_list = StreamMethod(AiMentorResource.orgs_users_voices_list)
    orgs_users_voices_retrieve = StreamMethod(
        AiMentorResource.orgs_users_voices_retrieve
    )
    orgs_users_destroy = StreamMethod(AiMentorResource.orgs_users_destroy)
    orgs_users_retrieve = StreamMethod(AiMentorResource.orgs_users_retrieve)
    orgs_users_partial_update = StreamMethod(AiMentorResource.orgs_users_partial_update)
    orgs_users_update = StreamMethod(AiMentorResource.orgs_users_update)
    orgs_webhooks_azure_trigger_create = StreamMethod(
        AiMentorResource.orgs_webhooks_azure_trigger_create
    )
    orgs_webhooks_github_pullrequest_create = StreamMethod(
        AiMentorResource.orgs_webhooks_github_pullrequest_create
    )
    webhooks_azure_emailchat_create = StreamMethod(
        AiMentorResource.webhooks_azure_emailchat_create
    )
    webhooks_n8n_progress_create = StreamMethod(
        AiMentorResource.webhooks_n8n_progress_create
    )


class AsyncAiMentorStream(View):
    """The same, with a StreamedResponse as the answer."""

    langfuse_health_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.langfuse_health_retrieve
    )
    orgs_all_triggers_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_all_triggers_retrieve
    )
    orgs_mentors_by_email_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_by_email_create
    )
    orgs_mentors_email_inbox_summary_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_summary_retrieve
    )
    orgs_mentors_email_inbox_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_list
    )
    orgs_mentors_email_inbox_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_email_inbox_retrieve
    )
    orgs_mentors_link_course_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_link_course_retrieve
    )
    orgs_mentors_link_course_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_mentors_link_course_create
    )
    orgs_metadata_create = AsyncStreamMethod(AsyncAiMentorResource.orgs_metadata_create)
    orgs_projects_list = AsyncStreamMethod(AsyncAiMentorResource.orgs_projects_list)
    orgs_projects_create = AsyncStreamMethod(AsyncAiMentorResource.orgs_projects_create)
    orgs_projects_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_projects_destroy
    )
    orgs_projects_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_projects_retrieve
    )
    orgs_projects_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_projects_partial_update
    )
    orgs_projects_update = AsyncStreamMethod(AsyncAiMentorResource.orgs_projects_update)
    orgs_quiz_customizer_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_quiz_customizer_retrieve
    )
    orgs_quiz_customizer_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_quiz_customizer_create
    )
    orgs_sessions_create = AsyncStreamMethod(AsyncAiMentorResource.orgs_sessions_create)
    orgs_trigger_templates_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_trigger_templates_retrieve
    )
    orgs_trigger_create = AsyncStreamMethod(AsyncAiMentorResource.orgs_trigger_create)
    orgs_trigger_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_trigger_retrieve
    )
    orgs_trigger_deletion_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_trigger_deletion_create
    )
    orgs_users_list = AsyncStreamMethod(AsyncAiMentorResource.orgs_users_list)
    orgs_users_create = AsyncStreamMethod(AsyncAiMentorResource.orgs_users_create)
    orgs_users_ai_generated_images_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_list
    )
    orgs_users_ai_generated_images_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_destroy
    )
    orgs_users_ai_generated_images_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_generated_images_retrieve
    )
    orgs_users_ai_user_profile_memory_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_list
    )
    orgs_users_ai_user_profile_memory_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_create
    )
    orgs_users_ai_user_profile_memory_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_ai_user_profile_memory_destroy
    )
    orgs_users_artifacts_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_artifacts_list
    )
    orgs_users_artifacts_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_artifacts_destroy
    )
    orgs_users_artifacts_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_artifacts_retrieve
    )
    orgs_users_artifacts_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_artifacts_partial_update
    )
    orgs_users_artifacts_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_artifacts_update
    )
    orgs_users_assumed_knowledge_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_assumed_knowledge_retrieve
    )
    orgs_users_assumed_knowledge_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_assumed_knowledge_create
    )
    orgs_users_audio_to_text_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_audio_to_text_create
    )
    orgs_users_available_template_mentors_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_available_template_mentors_retrieve
    )
    orgs_users_call_configurations_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_list
    )
    orgs_users_call_configurations_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_create
    )
    orgs_users_call_configurations_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_retrieve
    )
    orgs_users_call_configurations_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_partial_update
    )
    orgs_users_call_configurations_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_call_configurations_update
    )
    orgs_users_category_groups_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_list
    )
    orgs_users_category_groups_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_create
    )
    orgs_users_category_groups_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_destroy
    )
    orgs_users_category_groups_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_retrieve
    )
    orgs_users_category_groups_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_partial_update
    )
    orgs_users_category_groups_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_category_groups_update
    )
    orgs_users_chat_files_upload_url_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_chat_files_upload_url_create
    )
    orgs_users_clean_vector_results_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_clean_vector_results_list
    )
    orgs_users_clean_vector_results_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_clean_vector_results_create
    )
    orgs_users_clear_chathistory_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_clear_chathistory_destroy
    )
    orgs_users_course_creation_task_files_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_list
    )
    orgs_users_course_creation_task_files_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_create
    )
    orgs_users_course_creation_task_files_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_destroy
    )
    orgs_users_course_creation_task_files_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_retrieve
    )
    orgs_users_course_creation_task_files_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_partial_update
    )
    orgs_users_course_creation_task_files_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_task_files_update
    )
    orgs_users_course_creation_tasks_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_list
    )
    orgs_users_course_creation_tasks_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create
    )
    orgs_users_course_creation_tasks_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_destroy
    )
    orgs_users_course_creation_tasks_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_retrieve
    )
    orgs_users_course_creation_tasks_cancel_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve
    )
    orgs_users_course_creation_tasks_create_course_outline_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create
    )
    orgs_users_course_creation_tasks_start_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_start_retrieve
    )
    orgs_users_course_creation_component_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_list
    )
    orgs_users_course_creation_component_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_create
    )
    orgs_users_course_creation_component_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_destroy
    )
    orgs_users_course_creation_component_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_retrieve
    )
    orgs_users_course_creation_component_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_partial_update
    )
    orgs_users_course_creation_component_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_update
    )
    orgs_users_course_creation_component_draft_content_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_draft_content_retrieve
    )
    orgs_users_course_creation_component_draft_content_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_component_draft_content_create
    )
    orgs_users_course_creation_course_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_list
    )
    orgs_users_course_creation_course_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_destroy
    )
    orgs_users_course_creation_course_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_retrieve
    )
    orgs_users_course_creation_course_draft_content_for_all_units_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_draft_content_for_all_units_retrieve
    )
    orgs_users_course_creation_course_full_structure_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_full_structure_retrieve
    )
    orgs_users_course_creation_course_load_from_edx_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_load_from_edx_retrieve
    )
    orgs_users_course_creation_course_sync_to_edx_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_course_sync_to_edx_retrieve
    )
    orgs_users_course_creation_files_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_list
    )
    orgs_users_course_creation_files_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_create
    )
    orgs_users_course_creation_files_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_destroy
    )
    orgs_users_course_creation_files_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_retrieve
    )
    orgs_users_course_creation_files_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_partial_update
    )
    orgs_users_course_creation_files_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_files_update
    )
    orgs_users_course_creation_section_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_list
    )
    orgs_users_course_creation_section_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_create
    )
    orgs_users_course_creation_section_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_destroy
    )
    orgs_users_course_creation_section_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_retrieve
    )
    orgs_users_course_creation_section_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_partial_update
    )
    orgs_users_course_creation_section_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_section_update
    )
    orgs_users_course_creation_subsection_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_list
    )
    orgs_users_course_creation_subsection_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_create
    )
    orgs_users_course_creation_subsection_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_destroy
    )
    orgs_users_course_creation_subsection_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_retrieve
    )
    orgs_users_course_creation_subsection_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_partial_update
    )
    orgs_users_course_creation_subsection_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_subsection_update
    )
    orgs_users_course_creation_tasks_list_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_list_2
    )
    orgs_users_course_creation_tasks_create_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_2
    )
    orgs_users_course_creation_tasks_destroy_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_destroy_2
    )
    orgs_users_course_creation_tasks_retrieve_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_retrieve_2
    )
    orgs_users_course_creation_tasks_cancel_retrieve_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_cancel_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_retrieve_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_retrieve_2
    )
    orgs_users_course_creation_tasks_create_course_outline_create_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_create_course_outline_create_2
    )
    orgs_users_course_creation_tasks_start_retrieve_2 = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_tasks_start_retrieve_2
    )
    orgs_users_course_creation_unit_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_list
    )
    orgs_users_course_creation_unit_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_create
    )
    orgs_users_course_creation_unit_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_destroy
    )
    orgs_users_course_creation_unit_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_retrieve
    )
    orgs_users_course_creation_unit_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_partial_update
    )
    orgs_users_course_creation_unit_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_update
    )
    orgs_users_course_creation_unit_draft_content_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_draft_content_retrieve
    )
    orgs_users_course_creation_unit_draft_content_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_course_creation_unit_draft_content_create
    )
    orgs_users_create_mentor_wizard_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_create_mentor_wizard_create
    )
    orgs_users_custom_instruction_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_retrieve
    )
    orgs_users_custom_instruction_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_create
    )
    orgs_users_custom_instruction_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_custom_instruction_update
    )
    orgs_users_disclaimer_agreements_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_list
    )
    orgs_users_disclaimer_agreements_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_create
    )
    orgs_users_disclaimer_agreements_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_destroy
    )
    orgs_users_disclaimer_agreements_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimer_agreements_retrieve
    )
    orgs_users_disclaimers_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_list
    )
    orgs_users_disclaimers_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_create
    )
    orgs_users_disclaimers_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_retrieve
    )
    orgs_users_disclaimers_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_partial_update
    )
    orgs_users_disclaimers_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_update
    )
    orgs_users_disclaimers_add_mentor_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_add_mentor_create
    )
    orgs_users_disclaimers_remove_mentor_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_disclaimers_remove_mentor_create
    )
    orgs_users_downloads_tasks_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_downloads_tasks_retrieve
    )
    orgs_users_edx_memory_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_list
    )
    orgs_users_edx_memory_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_destroy
    )
    orgs_users_edx_memory_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_edx_memory_retrieve
    )
    orgs_users_elevenlabs_voice_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_list
    )
    orgs_users_elevenlabs_voice_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_create
    )
    orgs_users_elevenlabs_voice_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_elevenlabs_voice_destroy
    )
    orgs_users_export_chathistory_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_export_chathistory_create
    )
    orgs_users_extracted_memories_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_extracted_memories_retrieve
    )
    orgs_users_filtered_memories_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_filtered_memories_list
    )
    orgs_users_free_usage_count_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_free_usage_count_retrieve
    )
    orgs_users_mcp_servers_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_list
    )
    orgs_users_mcp_servers_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_create
    )
    orgs_users_mcp_servers_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_destroy
    )
    orgs_users_mcp_servers_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_retrieve
    )
    orgs_users_mcp_servers_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_partial_update
    )
    orgs_users_mcp_servers_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mcp_servers_update
    )
    orgs_users_memories_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memories_list
    )
    orgs_users_memories_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memories_create
    )
    orgs_users_memory_categories_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_categories_retrieve
    )
    orgs_users_memory_entries_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_destroy
    )
    orgs_users_memory_entries_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_retrieve
    )
    orgs_users_memory_entries_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_entries_create
    )
    orgs_users_memory_filter_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_filter_retrieve
    )
    orgs_users_memory_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_destroy
    )
    orgs_users_memory_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_memory_retrieve
    )
    orgs_users_mentor_feedback_create_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_llms_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_tools_list
    )
    orgs_users_mentor_types_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_types_list
    )
    orgs_users_mentor_with_settings_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_with_settings_create
    )
    orgs_users_mentor_audience_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_destroy
    )
    orgs_users_mentor_audience_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_list
    )
    orgs_users_mentor_audience_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_audience_create
    )
    orgs_users_mentor_categories_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_destroy
    )
    orgs_users_mentor_categories_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_list
    )
    orgs_users_mentor_categories_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_categories_create
    )
    orgs_users_mentor_seed_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_seed_retrieve
    )
    orgs_users_mentors_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_auto_memory_prompt_retrieve
    )
    orgs_users_mentors_auto_memory_prompt_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_auto_memory_prompt_create
    )
    orgs_users_mentors_available_tools_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_available_tools_list
    )
    orgs_users_mentors_create_call_credentials_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_create_call_credentials_create
    )
    orgs_users_mentors_current_memory_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_current_memory_retrieve
    )
    orgs_users_mentors_current_memory_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_current_memory_update
    )
    orgs_users_mentors_custom_voice_tts_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_tts_create
    )
    orgs_users_mentors_custom_voice_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_retrieve
    )
    orgs_users_mentors_custom_voice_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_custom_voice_create
    )
    orgs_users_mentors_edit_scenarios_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_edit_scenarios_update
    )
    orgs_users_mentors_fork_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_fork_create
    )
    orgs_users_mentors_historical_memory_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_historical_memory_retrieve
    )
    orgs_users_mentors_memory_progress_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_progress_retrieve
    )
    orgs_users_mentors_memory_settings_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_settings_retrieve
    )
    orgs_users_mentors_memory_settings_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_memory_settings_create
    )
    orgs_users_mentors_mentor_eval_execution_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_execution_create
    )
    orgs_users_mentors_mentor_eval_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_retrieve
    )
    orgs_users_mentors_mentor_eval_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_eval_create
    )
    orgs_users_mentors_mentor_user_settings_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_user_settings_retrieve
    )
    orgs_users_mentors_mentor_user_settings_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_mentor_user_settings_create
    )
    orgs_users_mentors_public_settings_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_settings_retrieve
    )
    orgs_users_mentors_public_sharable_link_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_sharable_link_retrieve
    )
    orgs_users_mentors_reports_mentor_eval_report_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_reports_mentor_eval_report_retrieve
    )
    orgs_users_mentors_scenarios_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_scenarios_retrieve
    )
    orgs_users_mentors_settings_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_settings_retrieve
    )
    orgs_users_mentors_settings_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_settings_update
    )
    orgs_users_mentors_sharable_link_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_destroy
    )
    orgs_users_mentors_sharable_link_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_retrieve
    )
    orgs_users_mentors_sharable_link_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_create
    )
    orgs_users_mentors_sharable_link_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_sharable_link_update
    )
    orgs_users_mentors_spaced_repetition_question_stats_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_question_stats_retrieve
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_list
    )
    orgs_users_mentors_spaced_repetition_recommended_paths_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_spaced_repetition_recommended_paths_update
    )
    orgs_users_mentors_star_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_star_retrieve
    )
    orgs_users_mentors_star_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_star_create
    )
    orgs_users_mentors_summaries_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_summaries_retrieve
    )
    orgs_users_mentors_unstar_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_unstar_create
    )
    orgs_users_metadata_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_metadata_retrieve
    )
    orgs_users_moderation_logs_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_list
    )
    orgs_users_moderation_logs_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_destroy
    )
    orgs_users_moderation_logs_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_moderation_logs_retrieve
    )
    orgs_users_periodic_agent_logs_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agent_logs_list
    )
    orgs_users_periodic_agent_logs_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agent_logs_retrieve
    )
    orgs_users_periodic_agents_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_list
    )
    orgs_users_periodic_agents_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_create
    )
    orgs_users_periodic_agents_statistics_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_statistics_retrieve
    )
    orgs_users_periodic_agents_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_destroy
    )
    orgs_users_periodic_agents_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_retrieve
    )
    orgs_users_periodic_agents_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_partial_update
    )
    orgs_users_periodic_agents_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_periodic_agents_update
    )
    orgs_users_pin_message_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_pin_message_destroy
    )
    orgs_users_pin_message_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_pin_message_list
    )
    orgs_users_pin_message_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_pin_message_create
    )
    orgs_users_planned_jobs_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_planned_jobs_list
    )
    orgs_users_planned_jobs_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_planned_jobs_retrieve
    )
    orgs_users_playwright_scripts_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_list
    )
    orgs_users_playwright_scripts_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_create
    )
    orgs_users_playwright_scripts_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_destroy
    )
    orgs_users_playwright_scripts_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_retrieve
    )
    orgs_users_playwright_scripts_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_partial_update
    )
    orgs_users_playwright_scripts_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_playwright_scripts_update
    )
    orgs_users_predictive_analytics_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_predictive_analytics_create
    )
    orgs_users_projects_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_list
    )
    orgs_users_projects_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_create
    )
    orgs_users_projects_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_destroy
    )
    orgs_users_projects_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_retrieve
    )
    orgs_users_projects_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_partial_update
    )
    orgs_users_projects_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_projects_update
    )
    orgs_users_recent_messages_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_recent_messages_retrieve
    )
    orgs_users_recently_accessed_mentors_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_recently_accessed_mentors_list
    )
    orgs_users_recommend_courses_block_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_recommend_courses_block_retrieve
    )
    orgs_users_recommend_courses_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_recommend_courses_retrieve
    )
    orgs_users_resources_web_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_resources_web_create
    )
    orgs_users_safety_logs_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_list
    )
    orgs_users_safety_logs_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_destroy
    )
    orgs_users_safety_logs_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_safety_logs_retrieve
    )
    orgs_users_session_detail_mentors_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_session_detail_mentors_list
    )
    orgs_users_sessionid_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessionid_list
    )
    orgs_users_sessions_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_create
    )
    orgs_users_sessions_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_destroy
    )
    orgs_users_sessions_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_retrieve
    )
    orgs_users_sessions_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_update
    )
    orgs_users_sessions_browser_screenshot_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_browser_screenshot_retrieve
    )
    orgs_users_sessions_download_session_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_download_session_retrieve
    )
    orgs_users_sessions_memories_set_attached_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_memories_set_attached_retrieve
    )
    orgs_users_sessions_memories_set_attached_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_memories_set_attached_create
    )
    orgs_users_sessions_memory_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_memory_retrieve
    )
    orgs_users_sessions_shell_logs_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_shell_logs_retrieve
    )
    orgs_users_sessions_suggestion_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_suggestion_list
    )
    orgs_users_sessions_tasks_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_sessions_tasks_retrieve
    )
    orgs_users_settings_tenant_llm_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_settings_tenant_llm_list
    )
    orgs_users_settings_tenant_llm_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_settings_tenant_llm_create
    )
    orgs_users_starred_mentors_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_starred_mentors_list
    )
    orgs_users_subjects_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_subjects_list
    )
    orgs_users_support_ticket_messages_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_list
    )
    orgs_users_support_ticket_messages_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_create
    )
    orgs_users_support_ticket_messages_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_destroy
    )
    orgs_users_support_ticket_messages_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_retrieve
    )
    orgs_users_support_ticket_messages_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_partial_update
    )
    orgs_users_support_ticket_messages_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_ticket_messages_update
    )
    orgs_users_support_tickets_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_list
    )
    orgs_users_support_tickets_destroy = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_destroy
    )
    orgs_users_support_tickets_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_retrieve
    )
    orgs_users_support_tickets_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_partial_update
    )
    orgs_users_support_tickets_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_update
    )
    orgs_users_support_tickets_close_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_support_tickets_close_create
    )
    orgs_users_tasks_sessions_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_tasks_retrieve
    )
    orgs_users_tool_categories_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_tool_categories_list
    )
    orgs_users_voices_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_voices_list
    )
    orgs_users_voices_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_voices_retrieve
    )
    orgs_users_destroy = AsyncStreamMethod(AsyncAiMentorResource.orgs_users_destroy)
    orgs_users_retrieve = AsyncStreamMethod(AsyncAiMentorResource.orgs_users_retrieve)
    orgs_users_partial_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_partial_update
    )
    orgs_users_update = AsyncStreamMethod(AsyncAiMentorResource.orgs_users_update)
    orgs_webhooks_azure_trigger_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_webhooks_azure_trigger_create
    )
    orgs_webhooks_github_pullrequest_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_webhooks_github_pullrequest_create
    )
    webhooks_azure_emailchat_create = AsyncStreamMethod(
        AsyncAiMentorResource.webhooks_azure_emailchat_create
    )
    webhooks_n8n_progress_create = AsyncStreamMethod(
        AsyncAiMentorResource.webhooks_n8n_progress_create
    )
