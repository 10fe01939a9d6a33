"""Operations with the tag ai-mentor."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, Literal
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import _paging
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

_ORGS_ALL_TRIGGERS_RETRIEVE = Operation(
    "ai_mentor.orgs_all_triggers_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/all-triggers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MENTORS_EMAIL_INBOX_SUMMARY_RETRIEVE = Operation(
    "ai_mentor.orgs_mentors_email_inbox_summary_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/",
    parameters=(
        Path("org", bound=True),
        Path("mentor"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.EmailPromptSummary),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedEmailPromptListList),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.EmailPromptDetail),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.LinkCourseResponse),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LinkCourseResponse),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorMetadata),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.QuestionResponse),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ChatSessionResponse),
        ResponseSpec("400", "application/json", lambda: dict[str, Any]),
        ResponseSpec("404", "application/json", lambda: dict[str, Any]),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TriggerResponse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.TriggerResponse),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("page"),
        Query("page_size"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedMentorList),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Mentor),),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedAIGeneratedImageList,
        ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.AIGeneratedImage),),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: list[m.AIUserProfileMemoryRelation],
        ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.AIUserProfileMemoryRelation),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.AssumedKnowledge),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AssumedKnowledge),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.AudioToTextResponse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.TemplateMentor),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.CallConfiguration]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.CallConfiguration),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CallConfiguration),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CallConfiguration),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CallConfiguration),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.MentorCategoryGroup]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.MentorCategoryGroup),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorCategoryGroup),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorCategoryGroupCreate),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorCategoryGroupCreate),
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
    responses=(ResponseSpec("200", "application/json", lambda: list[m.VectorResult]),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.VectorResult]),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec(
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedCourseCreationTaskList,
        ),
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
    responses=(ResponseSpec("201", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FullCourse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FullCourse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedUnitList),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Unit),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedEdxCourseList),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.EdxCourse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FullCourse),),
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
    responses=(
        ResponseSpec(
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
    responses=(
        ResponseSpec("201", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCreationTaskFile),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedSectionList),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Section),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Section),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Section),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Section),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedSubSectionList),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.SubSection),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.SubSection),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SubSection),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SubSection),),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedCourseCreationTaskList,
        ),
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
    responses=(ResponseSpec("201", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FullCourse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FullCourse),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseCreationTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedUnitList),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Unit),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Unit),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Mentor),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CustomInstructionResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("201", "application/json", lambda: m.CustomInstructionResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CustomInstructionResponse),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ChatHistoryItem),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedUserEdxMemoryList),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.UserEdxMemory),),
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
    responses=(
        ResponseSpec(
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ElevenlabsCustomVoiceResponse,
        ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.TaskView),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.FreeUsageCount),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MCP_SERVERS_LIST = Operation(
    "ai_mentor.orgs_users_mcp_servers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
        Query("platform"),
        Query("search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedMCPServerList),
    ),
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
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.MCPServer),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MCPServer),),
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
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MCPServer),),
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
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MCPServer),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.UserChatFeedback),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.UserChatFeedback),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserChatFeedback),),
)
_ORGS_USERS_MENTOR_FROM_TEMPLATE_CREATE = Operation(
    "ai_mentor.orgs_users_mentor_from_template_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-from-template/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
    security=(("PlatformApiKeyAuthentication",),),
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
    responses=(ResponseSpec("200", "application/json", lambda: list[m.LLMResponse]),),
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
    responses=(ResponseSpec("200", "application/json", lambda: list[m.ToolResponse]),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.MentorAudience]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.MentorAudience),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.MentorCategory]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorCategory),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.SeedMentorsView),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
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
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.ToolResponse]),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CallAuthenticationResponse),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MemoryComponentResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.QuestionResponse),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorCustomVoiceResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorCustomVoiceResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorScenario),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MemoryComponentMemoryDetail),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MemoryProgress),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorMemorySettingsResponse),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorMemorySettingsResponse),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorEval),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorEval),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorSettingsPublic),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorEvalReport),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorScenario),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorSettingsPublic),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorSettings),),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.SpacedRepetitionQuestionStats,
        ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.QuestionCardTag]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.SpacedRepetitionLearningPath),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.StarMentor),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.StarMentor),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.StarMentor),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorMetadata),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MODERATION_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_moderation_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("search"),
        Query("target_system"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedModerationLogList),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ModerationLog),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_PERIODIC_AGENT_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_periodic_agent_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedPeriodicAgentLogList,
        ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PeriodicAgentLog),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedPeriodicAgentList),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.PeriodicAgentCreate),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PeriodicAgent),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PeriodicAgentCreate),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PeriodicAgentCreate),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.PinnedMessageGet]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PinnedMessageCreate),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedJobRunList),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.JobRun),),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedPlayWrightScriptList,
        ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.PlayWrightScript),),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PlayWrightScript),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlayWrightScript),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlayWrightScript),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PredictiveAnalyticsResponse),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.RecentlyAccessedMentor]),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RecommendCourseBlock),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RecommendCourseResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.WebResource]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SAFETY_LOGS_LIST = Operation(
    "ai_mentor.orgs_users_safety_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor"),
        Query("ordering"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("search"),
        Query("target_system"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedModerationLogList),
    ),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ModerationLog),),
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
    responses=(ResponseSpec("200", "application/json", lambda: list[m.SessionDetail]),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.ChatHistorySessionId]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ChatSessionResponse),
        ResponseSpec("400", "application/json", lambda: dict[str, Any]),
        ResponseSpec("404", "application/json", lambda: dict[str, Any]),
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
    responses=(ResponseSpec("204"),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.MessageView),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MessageViewUpdatResponse),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.SessionBrowserScreenshot),
    ),
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
_ORGS_USERS_SESSIONS_MEMORY_RETRIEVE = Operation(
    "ai_mentor.orgs_users_sessions_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("session_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.SessionMemoryStorage),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ShellLogs),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.RelatedText]),
        ResponseSpec("404", "application/json", lambda: m.NoChatMessagesFound),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ChatHistoryItem),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.LLMModelForTenant]),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.LLMModelForTenant),),
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
    responses=(ResponseSpec("200", "application/json", lambda: list[m.StarMentor]),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TaskView),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.RetrieveTask),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedVoiceList),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Voice),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("204"),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MentorCreate),),
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
        Query("metadata_key"),
        Query("metadata_value"),
        Query("return_session_information"),
        Query("visibility"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Mentor),),
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


class AiMentorResource(Resource):
    """Operations with the tag ai-mentor."""

    def orgs_all_triggers_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/all-triggers/`.

        Args:
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ORGS_ALL_TRIGGERS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_mentors_email_inbox_summary_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptSummary:
        """Send `GET
        /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_mentors_email_inbox_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_mentors_email_inbox_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/`.

        Args:
            mentor: path parameter.
            email_prompt_id: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/`.

        Args:
            mentor: path parameter.
            course_id: body property.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/metadata/`.

        Args:
            metadata: body property.
            org: path parameter, can be set on the client instead.
            mentor: body property.
            mentor_id: body property.

        Raises:
            BadRequestError: On status 400.
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

    def orgs_quiz_customizer_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/quiz-customizer/`.

        Args:
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/quiz-customizer/`.

        Args:
            username: body property, at most 100 characters.
            initial_questions: body property.
            subject: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            question_count: body property, default 20.

        Raises:
            BadRequestError: On status 400.
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
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """Send `POST /api/ai-mentor/orgs/{org}/sessions/`.

        Args:
            mentor: body property.
            org: path parameter, can be set on the client instead.
            tools: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_SESSIONS_CREATE,
            (org,),
            fields={
                "mentor": mentor,
                "tools": tools,
            },
            options=options,
        )

    def orgs_trigger_templates_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/trigger-templates/`.

        Args:
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/trigger/`.

        Args:
            template: body property.
            slug: body property.
            parameters: body property.
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/trigger/{slug}/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMentorList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
        flow: Any,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/`.

        Args:
            name: body property, at most 255 characters.
            flow: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            unique_id: body property, format uuid.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_CREATE,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        """List a user's AI-generated images.

        Lists images that an AI generated while chatting with the user. They are kept in
        a cache, from which they can be retrieved and deleted.

        Students and platform admins may use this operation.

        Sends `GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            model: Only images made by this text-to-image model of the provider. Query
                parameter.
            ordering: Field by which the results are ordered. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many results a page holds. Query parameter.
            provider: Only images from this provider of image generation, such as
                openai, replicate, or nvidia (nim). Query parameter.
            search: Text to search for. Query parameter.
            username: Only images that were stored for the user of this name. Query
                parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_ai_generated_images_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_ai_generated_images_list` does.
        """
        return self._transport.paginate(
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
        """Delete one AI-generated image.

        Deletes one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Sends `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/`.

        Args:
            id: Integer that identifies the image. Path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Get one AI-generated image.

        Returns one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Sends `GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/`.

        Args:
            id: Integer that identifies the image. Path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/`.

        Args:
            tag: body property.
            detail: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/`.

        Args:
            tag: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_DESTROY,
            (org, user_id, tag),
            options=options,
        )

    def orgs_users_assumed_knowledge_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/`.

        Args:
            levels: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
        mode: Literal["inference", "realtime"] | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.CallConfiguration]:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            mode: query parameter, one of "inference", "realtime".
            ordering: query parameter.
            search: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_LIST,
            (org, user_id, mentor, mode, ordering, search),
            options=options,
        )

    def orgs_users_call_configurations_create(
        self,
        *,
        mentor: int,
        openai_voice_id: int | None,
        google_voice_id: int | None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/`.

        Args:
            mentor: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            enable_video: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: body property.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            enable_video: body property.
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
        mentor: int,
        openai_voice_id: int | None,
        google_voice_id: int | None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            mentor: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            enable_video: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: query parameter.
            audience_name: query parameter.
            ordering: query parameter.
            search: query parameter.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/`.

        Args:
            name: body property, at most 255 characters.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: body property.
            audiences: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            description: body property.
            audience: body property.
            audiences: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: body property.
            audiences: body property.
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

    def orgs_users_clean_vector_results_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/`.

        Args:
            session_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/`.

        Args:
            session_id: path parameter.
            body: request body.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/clear-chathistory`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_task_files_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_task_files_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/`.

        Args:
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_creation_task: body property.
            file: body property, format uri.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_tasks_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_tasks_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/`.

        Args:
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/cancel/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            subsection: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_component_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_component_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/`.

        Args:
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subsection: body property.
            display_name: body property, at most 255 characters.
            type: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_course_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_course_list` does.
        """
        return self._transport.paginate(
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/draft-content-for-all-units/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/load-from-edx/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/sync-to-edx/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_files_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_files_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/`.

        Args:
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_creation_task: body property.
            file: body property, format uri.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_section_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_section_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/`.

        Args:
            course: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: body property.
            display_name: body property, at most 255 characters.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            course: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_subsection_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_subsection_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/`.

        Args:
            section: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            section: body property.
            display_name: body property, at most 255 characters.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            section: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_tasks_list_2`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_tasks_list_2` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/`.

        Args:
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/start/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            subsection: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_unit_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_unit_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/`.

        Args:
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subsection: body property.
            display_name: body property, at most 255 characters.
            type: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/`.

        Args:
            name: body property, at most 100 characters.
            description: body property, 20 to 1000 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Create a custom instruction.

        Creates a custom instruction for a user and returns it.

        Sends `POST /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: Identifier of the organization (tenant). Path parameter, can be set on
                the client instead.
            user_id: ID of the user for whom the instruction is created. Path parameter,
                can be set on the client instead.
            about_user: body property.
            mentor_tone: body property.
            profession: The user's position or work, such as engineer or student. Body
                property, at most 100 characters.
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. Body property.

        Returns:
            The custom instruction that was created.

        Raises:
            BadRequestError: On status 400: The data is not valid.
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
        """Update a custom instruction.

        Updates the custom instruction of a user and returns it.

        Sends `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: Identifier of the organization (tenant). Path parameter, can be set on
                the client instead.
            user_id: ID of the user whose instruction is updated. Path parameter, can be
                set on the client instead.
            about_user: body property.
            mentor_tone: body property.
            profession: The user's position or work, such as engineer or student. Body
                property, at most 100 characters.
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. Body property.

        Returns:
            The custom instruction as updated.

        Raises:
            BadRequestError: On status 400: The data is not valid.
            NotFoundError: On status 404: The user has no custom instruction.
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

    def orgs_users_downloads_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/downloads/tasks/{task_id}/`.

        Args:
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            to_csv: query parameter, default false.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            student: query parameter.
            username: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_edx_memory_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_edx_memory_list` does.
        """
        return self._transport.paginate(
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/`.

        Args:
            name: body property.
            files: body property, for each item: format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/`.

        Args:
            voice_name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_EXPORT_CHATHISTORY_CREATE,
            (org, user_id),
            options=options,
        )

    def orgs_users_free_usage_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FreeUsageCount:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMCPServerList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
            platform: query parameter.
            search: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (org, user_id, page, page_size, platform, search),
            options=options,
        )

    def orgs_users_mcp_servers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.MCPServer]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_mcp_servers_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_mcp_servers_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (org, user_id, page, page_size, platform, search),
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
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/`.

        Args:
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            transport: body property.
            headers: body property.
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        url: str | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            transport: body property.
            headers: body property.
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
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
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            transport: body property.
            headers: body property.
        """
        return self._transport.call(
            _ORGS_USERS_MCP_SERVERS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
            },
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
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/`.

        Args:
            username: body property.
            session: body property.
            user_text: body property.
            ai_response: body property.
            reason: body property.
            additional_feedback: body property.
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            rating: body property.
            inserted_at: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/`.

        Args:
            feedback_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/`.

        Args:
            feedback_id: path parameter.
            username: body property.
            session: body property.
            user_text: body property.
            ai_response: body property.
            reason: body property.
            additional_feedback: body property.
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            rating: body property.
            inserted_at: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
            },
            options=options,
        )

    def orgs_users_mentor_from_template_create(
        self,
        *,
        template_name: str,
        new_mentor_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-from-template/`.

        Args:
            template_name: body property.
            new_mentor_name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_FROM_TEMPLATE_CREATE,
            (org, user_id),
            fields={
                "template_name": template_name,
                "new_mentor_name": new_mentor_name,
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_TOOLS_LIST,
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
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        seo_tags: Any = UNSET,
        marketing_conversations: Any = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/`.

        Args:
            template_name: body property.
            new_mentor_name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            display_name: body property.
            description: body property.
            profile_image: body property, format uri.
            initial_message: body property.
            suggested_message: body property.
            theme: body property.
            user_message_color: body property.
            mentor_bubble_color: body property.
            align_mentor_bubble: body property.
            system_prompt: body property.
            llm_provider: body property.
            llm_name: body property.
            mentor_visibility: body property.
            enable_image_generation: body property.
            enable_web_browsing: body property.
            enable_code_interpreter: body property.
            metadata: body property.
            custom_css: body property.
            uploaded_profile_image: body property, format uri.
            proactive_response: body property.
            greeting_method: body property.
            forkable: body property.
            forkable_with_training_data: body property.
            categories: body property.
            tool_slugs: body property.
            llm_temperature: body property, format double, at least 0.0, at most 1.0.
            seo_tags: body property.
            marketing_conversations: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            enable_moderation: body property, default false.
            enable_post_processing_system: body property, default false.
            enable_openai_assistant: body property.
            enable_total_grounding: body property, default false.
            google_voice: body property.
            openai_voice: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            mcp_servers: body property.
            guided_prompt_instructions: body property.
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
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "seo_tags": seo_tags,
                "marketing_conversations": marketing_conversations,
                "proactive_prompt": proactive_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "guided_prompt_instructions": guided_prompt_instructions,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 255 characters.

        Raises:
            UnauthorizedError: On status 401.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category_group: body property.
            description: body property, at most 255 characters.
            audience: body property.
            audiences: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    def orgs_users_mentors_available_tools_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_AVAILABLE_TOOLS_LIST,
            (org, user_id, mentor),
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
        options: CallOptions | None = None,
    ) -> m.CallAuthenticationResponse:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/`.

        Args:
            mentor: path parameter.
            session_id: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_CREATE_CALL_CREDENTIALS_CREATE,
            (org, user_id, mentor),
            fields={
                "session_id": session_id,
                "pathway": pathway,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/`.

        Args:
            mentor: path parameter.
            username: body property, at most 100 characters.
            initial_questions: body property.
            subject: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            question_count: body property, default 20.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            body: request body.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/`.

        Args:
            mentor: path parameter.
            voice_provider: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            voice_name: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/`.

        Args:
            mentor: path parameter.
            name: body property.
            prompts: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            display: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/`.

        Args:
            mentor: path parameter.
            new_mentor_name: body property.
            destination_platform_key: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            clone_documents: body property, default false.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            item_type: body property.
            item_identifier: body property.
            learner_advance_correct_rate: body property, format double.
            learner_advance_question_count: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/`.

        Args:
            mentor: path parameter.
            id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            id: body property.
            name: body property.
            passing_score: body property.
            questions: body property.
            evaluation_prompt: body property.

        Raises:
            BadRequestError: On status 400.
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

    def orgs_users_mentors_public_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SETTINGS_RETRIEVE,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/`.

        Args:
            mentor: path parameter.
            report_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        enable_memory_component: bool | UnsetType = UNSET,
        enable_spaced_repetition: bool | UnsetType = UNSET,
        enable_instruction_mode: bool | UnsetType = UNSET,
        enable_socratic_mode: bool | UnsetType = UNSET,
        is_guided_mentor: bool | UnsetType = UNSET,
        enable_email_chat: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettings:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            mentor_name: body property.
            template_name: body property.
            display_name: body property.
            profile_image: body property, format uri.
            initial_message: body property.
            suggested_message: body property.
            theme: body property.
            user_message_color: body property.
            mentor_bubble_color: body property.
            align_mentor_bubble: body property.
            system_prompt: body property.
            llm_provider: body property.
            llm_name: body property.
            featured: body property.
            disable_chathistory: body property.
            metadata: body property.
            custom_css: body property.
            body_department_id: body property.
            mentor_visibility: body property.
            enable_image_generation: body property.
            enable_web_browsing: body property.
            enable_code_interpreter: body property.
            allow_anonymous: body property.
            forkable: body property.
            forkable_with_training_data: body property.
            mentor_description: body property.
            uploaded_profile_image: body property, format uri.
            proactive_response: body property.
            greeting_method: body property.
            can_use_tools: body property.
            tool_slugs: body property.
            llm_temperature: body property, format double, at least 0.0, at most 1.0.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            mcp_servers: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            enable_safety_system: body property.
            enable_memory_component: body property, default false.
            enable_spaced_repetition: body property, default false.
            enable_instruction_mode: body property, default false.
            enable_socratic_mode: body property, default false.
            is_guided_mentor: body property, default false.
            enable_email_chat: body property, default false.
            categories: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "enable_safety_system": enable_safety_system,
                "enable_memory_component": enable_memory_component,
                "enable_spaced_repetition": enable_spaced_repetition,
                "enable_instruction_mode": enable_instruction_mode,
                "enable_socratic_mode": enable_socratic_mode,
                "is_guided_mentor": is_guided_mentor,
                "enable_email_chat": enable_email_chat,
                "categories": categories,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/`.

        Args:
            mentor: path parameter.
            learning_path: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_STAR_CREATE,
            (org, user_id, mentor),
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/metadata`.

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

    def orgs_users_moderation_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter.
            search: query parameter.
            target_system: query parameter, one of "Moderation System", "Safety System".
            username: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ModerationLog]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_moderation_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_moderation_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            parent_mentor_id: query parameter.
            parent_session_id: query parameter.
            periodic_agent: query parameter.
            search: query parameter.
            status: query parameter, one of "error", "running", "success".
            username: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_periodic_agent_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_periodic_agent_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            enabled: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            parent_mentor_id: query parameter.
            parent_session_id: query parameter.
            previous_agent: query parameter.
            previous_agent_status: query parameter, one of "error", "pending",
                "running", "success".
            search: query parameter.
            status: query parameter, one of "error", "pending", "running", "success".
            title: query parameter.
            username: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_periodic_agents_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_periodic_agents_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
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
        mentor: int,
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/`.

        Args:
            mentor: body property.
            title: body property, at most 255 characters.
            task: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
            prompt: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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

    def orgs_users_periodic_agents_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt: body property.
            task: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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
        mentor: int,
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            mentor: body property.
            title: body property, at most 255 characters.
            task: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
            prompt: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            session_id: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            session_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            active: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            session: query parameter, format uuid.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_planned_jobs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_planned_jobs_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            is_public: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            student: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_playwright_scripts_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_playwright_scripts_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/`.

        Args:
            title: body property, at most 400 characters.
            script: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 400 characters.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            title: body property, at most 400 characters.
            description: body property, at most 400 characters.
            script: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            title: body property, at most 400 characters.
            script: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 400 characters.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/`.

        Args:
            prompt: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_PREDICTIVE_ANALYTICS_CREATE,
            (org, user_id),
            fields={
                "prompt": prompt,
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            include_learner_skills: query parameter, default true.
            include_main_courses: query parameter, default true.
            rank_by_difficulty: query parameter, default false.
            return_course_data: query parameter, default false.
            return_number: query parameter.
            search_terms: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            include_learner_skills: query parameter, default true.
            include_main_courses: query parameter, default true.
            rank_by_difficulty: query parameter, default false.
            return_course_data: query parameter, default false.
            return_number: query parameter.
            search_terms: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            TooManyRequestsError: On status 429.
            InternalServerError: On status 500.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/`.

        Args:
            query: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter.
            search: query parameter.
            target_system: query parameter, one of "Moderation System", "Safety System".
            username: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ModerationLog]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_safety_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_safety_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, must not be empty.
            start_date: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
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
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/`.

        Args:
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            tools: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "tools": tools,
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            share: query parameter, default false.
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
        tools: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageViewUpdatResponse:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            title: body property.
            tools: body property.
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_UPDATE,
            (org, user_id, session_id),
            fields={
                "title": title,
                "tools": tools,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_SESSIONS_DOWNLOAD_SESSION_RETRIEVE,
            (org, user_id, session_id),
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/`.

        Args:
            session_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            num_questions: query parameter, default 3.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/`.

        Args:
            session_id: path parameter, format uuid.
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            to_csv: query parameter, default false.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/`.

        Args:
            llm_provider: body property, at most 255 characters.
            llm_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            tenant: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_STARRED_MENTORS_LIST,
            (org, user_id),
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            task_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}`.

        Args:
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_TASKS_RETRIEVE,
            (org, user_id, task_id),
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            provider: query parameter, one of "elevenlabs", "google", "openai".
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_voices_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_voices_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        self._transport.call(
            _ORGS_USERS_DESTROY,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            body_name: body property, at most 255 characters.
            unique_id: body property, format uuid.
            flow: body property.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_PARTIAL_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        flow: Any,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            body_name: body property, at most 255 characters.
            flow: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            unique_id: body property, format uuid.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return self._transport.call(
            _ORGS_USERS_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        """Send `POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/`.

        Args:
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/webhooks/azure/emailchat/`."""
        return self._transport.call(
            _WEBHOOKS_AZURE_EMAILCHAT_CREATE,
            (),
            options=options,
        )


class AsyncAiMentorResource(AsyncResource):
    """Operations with the tag ai-mentor."""

    async def orgs_all_triggers_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/all-triggers/`.

        Args:
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ORGS_ALL_TRIGGERS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_mentors_email_inbox_summary_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EmailPromptSummary:
        """Send `GET
        /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_mentors_email_inbox_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_mentors_email_inbox_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/`.

        Args:
            mentor: path parameter.
            email_prompt_id: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/`.

        Args:
            mentor: path parameter.
            course_id: body property.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/metadata/`.

        Args:
            metadata: body property.
            org: path parameter, can be set on the client instead.
            mentor: body property.
            mentor_id: body property.

        Raises:
            BadRequestError: On status 400.
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

    async def orgs_quiz_customizer_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/quiz-customizer/`.

        Args:
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/quiz-customizer/`.

        Args:
            username: body property, at most 100 characters.
            initial_questions: body property.
            subject: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            question_count: body property, default 20.

        Raises:
            BadRequestError: On status 400.
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
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """Send `POST /api/ai-mentor/orgs/{org}/sessions/`.

        Args:
            mentor: body property.
            org: path parameter, can be set on the client instead.
            tools: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_SESSIONS_CREATE,
            (org,),
            fields={
                "mentor": mentor,
                "tools": tools,
            },
            options=options,
        )

    async def orgs_trigger_templates_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/ai-mentor/orgs/{org}/trigger-templates/`.

        Args:
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/trigger/`.

        Args:
            template: body property.
            slug: body property.
            parameters: body property.
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/trigger/{slug}/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMentorList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_LIST,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
        flow: Any,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/`.

        Args:
            name: body property, at most 255 characters.
            flow: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            unique_id: body property, format uuid.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_CREATE,
            (
                org,
                user_id,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        """List a user's AI-generated images.

        Lists images that an AI generated while chatting with the user. They are kept in
        a cache, from which they can be retrieved and deleted.

        Students and platform admins may use this operation.

        Sends `GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            model: Only images made by this text-to-image model of the provider. Query
                parameter.
            ordering: Field by which the results are ordered. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many results a page holds. Query parameter.
            provider: Only images from this provider of image generation, such as
                openai, replicate, or nvidia (nim). Query parameter.
            search: Text to search for. Query parameter.
            username: Only images that were stored for the user of this name. Query
                parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_ai_generated_images_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_ai_generated_images_list` does.
        """
        return self._transport.paginate(
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
        """Delete one AI-generated image.

        Deletes one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Sends `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/`.

        Args:
            id: Integer that identifies the image. Path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Get one AI-generated image.

        Returns one image that an AI generated while chatting with the user.

        Students and platform admins may use this operation.

        Sends `GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/`.

        Args:
            id: Integer that identifies the image. Path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/`.

        Args:
            tag: body property.
            detail: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/{tag}/`.

        Args:
            tag: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_AI_USER_PROFILE_MEMORY_DESTROY,
            (org, user_id, tag),
            options=options,
        )

    async def orgs_users_assumed_knowledge_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AssumedKnowledge:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/`.

        Args:
            levels: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/audio-to-text/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
        mode: Literal["inference", "realtime"] | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.CallConfiguration]:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            mode: query parameter, one of "inference", "realtime".
            ordering: query parameter.
            search: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_CALL_CONFIGURATIONS_LIST,
            (org, user_id, mentor, mode, ordering, search),
            options=options,
        )

    async def orgs_users_call_configurations_create(
        self,
        *,
        mentor: int,
        openai_voice_id: int | None,
        google_voice_id: int | None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/`.

        Args:
            mentor: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            enable_video: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: body property.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            enable_video: body property.
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
        mentor: int,
        openai_voice_id: int | None,
        google_voice_id: int | None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mode: m.CallConfigurationModeEnum | UnsetType = UNSET,
        tts_provider: m.TtsProviderEnum | UnsetType = UNSET,
        stt_provider: m.SttProviderEnum | UnsetType = UNSET,
        llm_provider: m.LlmProviderEnum | UnsetType = UNSET,
        use_function_calling_for_rag: bool | UnsetType = UNSET,
        google_voice: m.VoiceWrite | UnsetType = UNSET,
        openai_voice: m.VoiceWrite | UnsetType = UNSET,
        enable_video: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CallConfiguration:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/{id}/`.

        Args:
            id: path parameter.
            mentor: body property.
            openai_voice_id: body property.
            google_voice_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mode: body property.
            tts_provider: body property.
            stt_provider: body property.
            llm_provider: body property.
            use_function_calling_for_rag: body property.
            google_voice: body property.
            openai_voice: body property.
            enable_video: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: query parameter.
            audience_name: query parameter.
            ordering: query parameter.
            search: query parameter.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/`.

        Args:
            name: body property, at most 255 characters.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: body property.
            audiences: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            description: body property.
            audience: body property.
            audiences: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            description: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            audience: body property.
            audiences: body property.
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

    async def orgs_users_clean_vector_results_list(
        self,
        *,
        session_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.VectorResult]:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/`.

        Args:
            session_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/`.

        Args:
            session_id: path parameter.
            body: request body.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/clear-chathistory`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_task_files_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_task_files_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/`.

        Args:
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_creation_task: body property.
            file: body property, format uri.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/{id}/`.

        Args:
            id: path parameter.
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_tasks_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_tasks_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/`.

        Args:
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/cancel/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            subsection: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_component_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_component_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/`.

        Args:
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subsection: body property.
            display_name: body property, at most 255 characters.
            type: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_course_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_course_list` does.
        """
        return self._transport.paginate(
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/draft-content-for-all-units/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/load-from-edx/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/sync-to-edx/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_files_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_files_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/`.

        Args:
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_creation_task: body property.
            file: body property, format uri.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/`.

        Args:
            id: path parameter.
            course_creation_task: body property.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_section_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_section_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/`.

        Args:
            course: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: body property.
            display_name: body property, at most 255 characters.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/`.

        Args:
            id: path parameter.
            course: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_subsection_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_subsection_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/`.

        Args:
            section: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            section: body property.
            display_name: body property, at most 255 characters.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/`.

        Args:
            id: path parameter.
            section: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_tasks_list_2`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_tasks_list_2` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/`.

        Args:
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/`.

        Args:
            id: path parameter.
            name: body property, at most 200 characters.
            description: body property.
            target_audience: body property, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            publish_course: body property.
            provider: body property, at most 20 characters.
            model: body property, at most 150 characters.
            desired_number_of_sections: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/start/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            section: query parameter.
            subsection: query parameter.
            task: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_course_creation_unit_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_course_creation_unit_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/`.

        Args:
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            subsection: body property.
            display_name: body property, at most 255 characters.
            type: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/draft-content/`.

        Args:
            id: path parameter.
            subsection: body property.
            display_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            type: body property.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/create-mentor-wizard/`.

        Args:
            name: body property, at most 100 characters.
            description: body property, 20 to 1000 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Create a custom instruction.

        Creates a custom instruction for a user and returns it.

        Sends `POST /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: Identifier of the organization (tenant). Path parameter, can be set on
                the client instead.
            user_id: ID of the user for whom the instruction is created. Path parameter,
                can be set on the client instead.
            about_user: body property.
            mentor_tone: body property.
            profession: The user's position or work, such as engineer or student. Body
                property, at most 100 characters.
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. Body property.

        Returns:
            The custom instruction that was created.

        Raises:
            BadRequestError: On status 400: The data is not valid.
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
        """Update a custom instruction.

        Updates the custom instruction of a user and returns it.

        Sends `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/`.

        Args:
            org: Identifier of the organization (tenant). Path parameter, can be set on
                the client instead.
            user_id: ID of the user whose instruction is updated. Path parameter, can be
                set on the client instead.
            about_user: body property.
            mentor_tone: body property.
            profession: The user's position or work, such as engineer or student. Body
                property, at most 100 characters.
            desired_mentor_traits: Traits that a mentor is expected to have, separated
                by commas. Body property.

        Returns:
            The custom instruction as updated.

        Raises:
            BadRequestError: On status 400: The data is not valid.
            NotFoundError: On status 404: The user has no custom instruction.
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

    async def orgs_users_downloads_tasks_retrieve(
        self,
        *,
        task_id: UUID,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        to_csv: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryItem:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/downloads/tasks/{task_id}/`.

        Args:
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            to_csv: query parameter, default false.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            student: query parameter.
            username: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_edx_memory_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_edx_memory_list` does.
        """
        return self._transport.paginate(
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/`.

        Args:
            name: body property.
            files: body property, for each item: format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/elevenlabs-voice/{voice_name}/`.

        Args:
            voice_name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_EXPORT_CHATHISTORY_CREATE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_free_usage_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FreeUsageCount:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedMCPServerList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
            platform: query parameter.
            search: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (org, user_id, page, page_size, platform, search),
            options=options,
        )

    def orgs_users_mcp_servers_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.MCPServer]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_mcp_servers_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_mcp_servers_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MCP_SERVERS_LIST,
            (org, user_id, page, page_size, platform, search),
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
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/`.

        Args:
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            transport: body property.
            headers: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        url: str | UnsetType = UNSET,
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            transport: body property.
            headers: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_PARTIAL_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
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
        transport: m.TransportEnum | UnsetType = UNSET,
        headers: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.MCPServer:
        """Send `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            url: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            transport: body property.
            headers: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_MCP_SERVERS_UPDATE,
            (org, user_id, id),
            fields={
                "name": name,
                "url": url,
                "transport": transport,
                "headers": headers,
            },
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
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/`.

        Args:
            username: body property.
            session: body property.
            user_text: body property.
            ai_response: body property.
            reason: body property.
            additional_feedback: body property.
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            rating: body property.
            inserted_at: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/`.

        Args:
            feedback_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        options: CallOptions | None = None,
    ) -> m.UserChatFeedback:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/`.

        Args:
            feedback_id: path parameter.
            username: body property.
            session: body property.
            user_text: body property.
            ai_response: body property.
            reason: body property.
            additional_feedback: body property.
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            rating: body property.
            inserted_at: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
            },
            options=options,
        )

    async def orgs_users_mentor_from_template_create(
        self,
        *,
        template_name: str,
        new_mentor_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-from-template/`.

        Args:
            template_name: body property.
            new_mentor_name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_FROM_TEMPLATE_CREATE,
            (org, user_id),
            fields={
                "template_name": template_name,
                "new_mentor_name": new_mentor_name,
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_TOOLS_LIST,
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
        tool_slugs: Sequence[str] | UnsetType = UNSET,
        llm_temperature: float | UnsetType = UNSET,
        seo_tags: Any = UNSET,
        marketing_conversations: Any = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/`.

        Args:
            template_name: body property.
            new_mentor_name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            display_name: body property.
            description: body property.
            profile_image: body property, format uri.
            initial_message: body property.
            suggested_message: body property.
            theme: body property.
            user_message_color: body property.
            mentor_bubble_color: body property.
            align_mentor_bubble: body property.
            system_prompt: body property.
            llm_provider: body property.
            llm_name: body property.
            mentor_visibility: body property.
            enable_image_generation: body property.
            enable_web_browsing: body property.
            enable_code_interpreter: body property.
            metadata: body property.
            custom_css: body property.
            uploaded_profile_image: body property, format uri.
            proactive_response: body property.
            greeting_method: body property.
            forkable: body property.
            forkable_with_training_data: body property.
            categories: body property.
            tool_slugs: body property.
            llm_temperature: body property, format double, at least 0.0, at most 1.0.
            seo_tags: body property.
            marketing_conversations: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            enable_moderation: body property, default false.
            enable_post_processing_system: body property, default false.
            enable_openai_assistant: body property.
            enable_total_grounding: body property, default false.
            google_voice: body property.
            openai_voice: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            mcp_servers: body property.
            guided_prompt_instructions: body property.
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
                "tool_slugs": tool_slugs,
                "llm_temperature": llm_temperature,
                "seo_tags": seo_tags,
                "marketing_conversations": marketing_conversations,
                "proactive_prompt": proactive_prompt,
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "guided_prompt_instructions": guided_prompt_instructions,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 255 characters.

        Raises:
            UnauthorizedError: On status 401.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/`.

        Args:
            name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            category_group: body property.
            description: body property, at most 255 characters.
            audience: body property.
            audiences: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
            (org, user_id, mentor),
            options=options,
        )

    async def orgs_users_mentors_available_tools_list(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ToolResponse]:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_AVAILABLE_TOOLS_LIST,
            (org, user_id, mentor),
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
        options: CallOptions | None = None,
    ) -> m.CallAuthenticationResponse:
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/`.

        Args:
            mentor: path parameter.
            session_id: body property.
            pathway: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_CREATE_CALL_CREDENTIALS_CREATE,
            (org, user_id, mentor),
            fields={
                "session_id": session_id,
                "pathway": pathway,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/`.

        Args:
            mentor: path parameter.
            username: body property, at most 100 characters.
            initial_questions: body property.
            subject: body property, at most 100 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            question_count: body property, default 20.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice-tts/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            body: request body.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/custom-voice/`.

        Args:
            mentor: path parameter.
            voice_provider: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            voice_name: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/edit-scenarios/`.

        Args:
            mentor: path parameter.
            name: body property.
            prompts: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            display: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/`.

        Args:
            mentor: path parameter.
            new_mentor_name: body property.
            destination_platform_key: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            clone_documents: body property, default false.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            item_type: body property.
            item_identifier: body property.
            learner_advance_correct_rate: body property, format double.
            learner_advance_question_count: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/`.

        Args:
            mentor: path parameter.
            id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            id: body property.
            name: body property.
            passing_score: body property.
            questions: body property.
            evaluation_prompt: body property.

        Raises:
            BadRequestError: On status 400.
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

    async def orgs_users_mentors_public_settings_retrieve(
        self,
        *,
        mentor: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettingsPublic:
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_PUBLIC_SETTINGS_RETRIEVE,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/`.

        Args:
            mentor: path parameter.
            report_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/scenarios/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        moderation_system_prompt: str | UnsetType = UNSET,
        post_processing_prompt: str | UnsetType = UNSET,
        moderation_response: str | UnsetType = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | None | UnsetType = UNSET,
        enable_guided_prompts: bool | None | UnsetType = UNSET,
        mcp_servers: Sequence[int] | None | UnsetType = UNSET,
        google_voice: int | UnsetType = UNSET,
        openai_voice: int | UnsetType = UNSET,
        guided_prompt_instructions: str | None | UnsetType = UNSET,
        safety_system_prompt: str | UnsetType = UNSET,
        safety_response: str | UnsetType = UNSET,
        enable_safety_system: bool | UnsetType = UNSET,
        enable_memory_component: bool | UnsetType = UNSET,
        enable_spaced_repetition: bool | UnsetType = UNSET,
        enable_instruction_mode: bool | UnsetType = UNSET,
        enable_socratic_mode: bool | UnsetType = UNSET,
        is_guided_mentor: bool | UnsetType = UNSET,
        enable_email_chat: bool | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSettings:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            mentor_name: body property.
            template_name: body property.
            display_name: body property.
            profile_image: body property, format uri.
            initial_message: body property.
            suggested_message: body property.
            theme: body property.
            user_message_color: body property.
            mentor_bubble_color: body property.
            align_mentor_bubble: body property.
            system_prompt: body property.
            llm_provider: body property.
            llm_name: body property.
            featured: body property.
            disable_chathistory: body property.
            metadata: body property.
            custom_css: body property.
            body_department_id: body property.
            mentor_visibility: body property.
            enable_image_generation: body property.
            enable_web_browsing: body property.
            enable_code_interpreter: body property.
            allow_anonymous: body property.
            forkable: body property.
            forkable_with_training_data: body property.
            mentor_description: body property.
            uploaded_profile_image: body property, format uri.
            proactive_response: body property.
            greeting_method: body property.
            can_use_tools: body property.
            tool_slugs: body property.
            llm_temperature: body property, format double, at least 0.0, at most 1.0.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            mcp_servers: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            enable_safety_system: body property.
            enable_memory_component: body property, default false.
            enable_spaced_repetition: body property, default false.
            enable_instruction_mode: body property, default false.
            enable_socratic_mode: body property, default false.
            is_guided_mentor: body property, default false.
            enable_email_chat: body property, default false.
            categories: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
                "moderation_system_prompt": moderation_system_prompt,
                "post_processing_prompt": post_processing_prompt,
                "moderation_response": moderation_response,
                "enable_moderation": enable_moderation,
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "mcp_servers": mcp_servers,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "safety_system_prompt": safety_system_prompt,
                "safety_response": safety_response,
                "enable_safety_system": enable_safety_system,
                "enable_memory_component": enable_memory_component,
                "enable_spaced_repetition": enable_spaced_repetition,
                "enable_instruction_mode": enable_instruction_mode,
                "enable_socratic_mode": enable_socratic_mode,
                "is_guided_mentor": is_guided_mentor,
                "enable_email_chat": enable_email_chat,
                "categories": categories,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/`.

        Args:
            mentor: path parameter.
            learning_path: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/star/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_STAR_CREATE,
            (org, user_id, mentor),
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/unstar/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/metadata`.

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

    async def orgs_users_moderation_logs_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter.
            search: query parameter.
            target_system: query parameter, one of "Moderation System", "Safety System".
            username: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ModerationLog]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_moderation_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_moderation_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MODERATION_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            parent_mentor_id: query parameter.
            parent_session_id: query parameter.
            periodic_agent: query parameter.
            search: query parameter.
            status: query parameter, one of "error", "running", "success".
            username: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_periodic_agent_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_periodic_agent_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PERIODIC_AGENT_LOGS_LIST,
            (
                org,
                user_id,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            enabled: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            parent_mentor_id: query parameter.
            parent_session_id: query parameter.
            previous_agent: query parameter.
            previous_agent_status: query parameter, one of "error", "pending",
                "running", "success".
            search: query parameter.
            status: query parameter, one of "error", "pending", "running", "success".
            title: query parameter.
            username: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_periodic_agents_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_periodic_agents_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PERIODIC_AGENTS_LIST,
            (
                org,
                user_id,
                enabled,
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
        mentor: int,
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/`.

        Args:
            mentor: body property.
            title: body property, at most 255 characters.
            task: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
            prompt: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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

    async def orgs_users_periodic_agents_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        mentor: int | UnsetType = UNSET,
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: body property.
            title: body property, at most 255 characters.
            description: body property.
            prompt: body property.
            task: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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
        mentor: int,
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/`.

        Args:
            id: path parameter.
            mentor: body property.
            title: body property, at most 255 characters.
            task: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property.
            prompt: body property.
            pathway: body property, at most 255 characters.
            callback_url: body property, format uri, at most 200 characters.
            callback_secret: body property, at most 255 characters.
            parent_session_id: body property, at most 200 characters.
            parent_mentor_id: body property.
            previous_agent: body property.
            previous_agent_status: body property.
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            session_id: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/`.

        Args:
            session_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            active: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            session: query parameter, format uuid.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_planned_jobs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_planned_jobs_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/planned-jobs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            is_public: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            student: query parameter.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_playwright_scripts_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_playwright_scripts_list` does.
        """
        return self._transport.paginate(
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/`.

        Args:
            title: body property, at most 400 characters.
            script: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 400 characters.
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `PATCH
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            title: body property, at most 400 characters.
            description: body property, at most 400 characters.
            script: body property.
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
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/`.

        Args:
            id: path parameter.
            title: body property, at most 400 characters.
            script: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            description: body property, at most 400 characters.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/`.

        Args:
            prompt: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_PREDICTIVE_ANALYTICS_CREATE,
            (org, user_id),
            fields={
                "prompt": prompt,
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/recently-accessed-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            include_learner_skills: query parameter, default true.
            include_main_courses: query parameter, default true.
            rank_by_difficulty: query parameter, default false.
            return_course_data: query parameter, default false.
            return_number: query parameter.
            search_terms: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            include_learner_skills: query parameter, default true.
            include_main_courses: query parameter, default true.
            rank_by_difficulty: query parameter, default false.
            return_course_data: query parameter, default false.
            return_number: query parameter.
            search_terms: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            TooManyRequestsError: On status 429.
            InternalServerError: On status 500.
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
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/`.

        Args:
            query: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedModerationLogList:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor: query parameter.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter.
            search: query parameter.
            target_system: query parameter, one of "Moderation System", "Safety System".
            username: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        mentor: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        target_system: (
            Literal["Moderation System", "Safety System"] | UnsetType
        ) = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ModerationLog]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_safety_logs_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_safety_logs_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_SAFETY_LOGS_LIST,
            (
                org,
                user_id,
                mentor,
                ordering,
                page,
                page_size,
                platform_key,
                search,
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
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/safety-logs/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/`.

        Args:
            mentor: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, must not be empty.
            start_date: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
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
        options: CallOptions | None = None,
    ) -> m.ChatSessionResponse:
        """Send `POST /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/`.

        Args:
            mentor: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            tools: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_CREATE,
            (org, user_id),
            fields={
                "mentor": mentor,
                "tools": tools,
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
        """Send `DELETE
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            share: query parameter, default false.
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
        tools: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MessageViewUpdatResponse:
        """Send `PUT
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            title: body property.
            tools: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_UPDATE,
            (org, user_id, session_id),
            fields={
                "title": title,
                "tools": tools,
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_SESSIONS_DOWNLOAD_SESSION_RETRIEVE,
            (org, user_id, session_id),
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/`.

        Args:
            session_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion`.

        Args:
            session_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            num_questions: query parameter, default 3.

        Raises:
            NotFoundError: On status 404.
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
        """Send `GET
        /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/`.

        Args:
            session_id: path parameter, format uuid.
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            to_csv: query parameter, default false.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/`.

        Args:
            llm_provider: body property, at most 255 characters.
            llm_name: body property, at most 255 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            tenant: body property.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/starred-mentors/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_STARRED_MENTORS_LIST,
            (org, user_id),
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
        """Send `POST
        /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/`.

        Args:
            session_id: path parameter, format uuid.
            task_id: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}`.

        Args:
            task_id: path parameter, format uuid.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_TASKS_RETRIEVE,
            (org, user_id, task_id),
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            page: query parameter.
            page_size: query parameter.
            provider: query parameter, one of "elevenlabs", "google", "openai".
            search: query parameter.

        Raises:
            NotFoundError: On status 404.
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
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_voices_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_voices_list` does.
        """
        return self._transport.paginate(
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
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        await self._transport.call(
            _ORGS_USERS_DESTROY,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Mentor:
        """Send `GET /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            body_name: body property, at most 255 characters.
            unique_id: body property, format uuid.
            flow: body property.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_PARTIAL_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        flow: Any,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        filter_by: str | UnsetType = UNSET,
        metadata_key: str | UnsetType = UNSET,
        metadata_value: str | UnsetType = UNSET,
        return_session_information: bool | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        allow_anonymous: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        enable_moderation: bool | UnsetType = UNSET,
        enable_post_processing_system: bool | UnsetType = UNSET,
        enable_openai_assistant: bool | UnsetType = UNSET,
        enable_total_grounding: bool | UnsetType = UNSET,
        enable_suggested_prompts: bool | UnsetType = UNSET,
        enable_guided_prompts: bool | UnsetType = UNSET,
        google_voice: int | None | UnsetType = UNSET,
        openai_voice: int | None | UnsetType = UNSET,
        guided_prompt_instructions: str | UnsetType = UNSET,
        categories: Sequence[int] | UnsetType = UNSET,
        proactive_prompt: str | UnsetType = UNSET,
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
        """Send `PUT /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/`.

        Args:
            name: path parameter.
            body_name: body property, at most 255 characters.
            flow: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            filter_by: query parameter, must not be empty.
            metadata_key: query parameter, must not be empty.
            metadata_value: query parameter, must not be empty.
            return_session_information: query parameter.
            visibility: query parameter, must not be empty.
            unique_id: body property, format uuid.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform: body property, at most 255 characters.
            allow_anonymous: body property.
            metadata: body property.
            enable_moderation: body property.
            enable_post_processing_system: body property.
            enable_openai_assistant: body property.
            enable_total_grounding: body property.
            enable_suggested_prompts: body property.
            enable_guided_prompts: body property.
            google_voice: body property.
            openai_voice: body property.
            guided_prompt_instructions: body property.
            categories: body property.
            proactive_prompt: body property.
            moderation_system_prompt: body property.
            post_processing_prompt: body property.
            moderation_response: body property.
            safety_system_prompt: body property.
            safety_response: body property.
            disable_chathistory: body property.
            enable_safety_system: body property.
            proactive_response: body property.
            mcp_servers: body property.
            greeting_method: body property.
            last_accessed_by: body property.
            recently_accessed_at: body property, format date-time.
            created_by: body property, at most 255 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_UPDATE,
            (
                org,
                user_id,
                name,
                department_id,
                filter_by,
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
                "enable_post_processing_system": enable_post_processing_system,
                "enable_openai_assistant": enable_openai_assistant,
                "enable_total_grounding": enable_total_grounding,
                "enable_suggested_prompts": enable_suggested_prompts,
                "enable_guided_prompts": enable_guided_prompts,
                "google_voice": google_voice,
                "openai_voice": openai_voice,
                "guided_prompt_instructions": guided_prompt_instructions,
                "categories": categories,
                "proactive_prompt": proactive_prompt,
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
        """Send `POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/`.

        Args:
            slug: path parameter.
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/`.

        Args:
            org: path parameter, can be set on the client instead.
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
        """Send `POST /api/ai-mentor/webhooks/azure/emailchat/`."""
        return await self._transport.call(
            _WEBHOOKS_AZURE_EMAILCHAT_CREATE,
            (),
            options=options,
        )


class AiMentorRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_all_triggers_retrieve = RawMethod(AiMentorResource.orgs_all_triggers_retrieve)
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
    orgs_users_mentor_feedback_create_create = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = RawMethod(
        AiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_from_template_create = RawMethod(
        AiMentorResource.orgs_users_mentor_from_template_create
    )
    orgs_users_mentor_llms_list = RawMethod(
        AiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = RawMethod(
        AiMentorResource.orgs_users_mentor_tools_list
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
    orgs_users_mentors_public_settings_retrieve = RawMethod(
        AiMentorResource.orgs_users_mentors_public_settings_retrieve
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
    orgs_users_tasks_sessions_create = RawMethod(
        AiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = RawMethod(AiMentorResource.orgs_users_tasks_retrieve)
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


class AsyncAiMentorRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_all_triggers_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_all_triggers_retrieve
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
    orgs_users_mentor_feedback_create_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_from_template_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_from_template_create
    )
    orgs_users_mentor_llms_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentor_tools_list
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
    orgs_users_mentors_public_settings_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_settings_retrieve
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
    orgs_users_tasks_sessions_create = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = AsyncRawMethod(
        AsyncAiMentorResource.orgs_users_tasks_retrieve
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


class AiMentorStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_all_triggers_retrieve = StreamMethod(
        AiMentorResource.orgs_all_triggers_retrieve
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
    orgs_users_mentor_feedback_create_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = StreamMethod(
        AiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_from_template_create = StreamMethod(
        AiMentorResource.orgs_users_mentor_from_template_create
    )
    orgs_users_mentor_llms_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = StreamMethod(
        AiMentorResource.orgs_users_mentor_tools_list
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
    orgs_users_mentors_public_settings_retrieve = StreamMethod(
        AiMentorResource.orgs_users_mentors_public_settings_retrieve
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
    orgs_users_tasks_sessions_create = StreamMethod(
        AiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = StreamMethod(AiMentorResource.orgs_users_tasks_retrieve)
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


class AsyncAiMentorStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_all_triggers_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_all_triggers_retrieve
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
    orgs_users_mentor_feedback_create_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_create_create
    )
    orgs_users_mentor_feedback_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_retrieve
    )
    orgs_users_mentor_feedback_update = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_feedback_update
    )
    orgs_users_mentor_from_template_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_from_template_create
    )
    orgs_users_mentor_llms_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_llms_list
    )
    orgs_users_mentor_tools_list = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentor_tools_list
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
    orgs_users_mentors_public_settings_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_mentors_public_settings_retrieve
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
    orgs_users_tasks_sessions_create = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_tasks_sessions_create
    )
    orgs_users_tasks_retrieve = AsyncStreamMethod(
        AsyncAiMentorResource.orgs_users_tasks_retrieve
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
