"""Operations with the tag ai-analytics."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
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

_AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_active_users_over_time_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/active-users/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_active_users_per_course_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/active-users/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ActiveUsersPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_active_users_users_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/active-users/users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ActiveUsersList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_enrollments_courses_over_time_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_enrollments_courses_users_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.EnrollmentsPerUser),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_enrollments_over_time_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/over-time",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_enrollments_per_course_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/per-course",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Enrollments),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_registered_users_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/registered-users/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_registered_users_over_time_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/registered-users/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.audience_orgs_registered_users_per_course_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/registered-users/per-course",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Enrollments),),
    security=(("PlatformApiKeyAuthentication",),),
)
_COSTS_PERTENANT_LIST = Operation(
    "ai_analytics.costs_pertenant_list",
    "GET",
    "/api/ai-analytics/costs/pertenant/",
    parameters=(
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.CostPerTenant]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_ORGS_RETRIEVE = Operation(
    "ai_analytics.departments_orgs_retrieve",
    "GET",
    "/api/ai-analytics/departments/orgs/{org}/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("departments"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("pathway"),
        Query("program"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GroupList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_activity_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/activity",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.EngagementPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_course_completion_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/course_completion/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_course_completion_per_course_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/course_completion/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCompletionPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_average_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/average",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_detail_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TimeSpentByUsersInCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_detail_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerLearnerTimeSpentInCourseTree,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_videos_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideosSpecificCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_videos_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_videos_summary_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/summary",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideosInCourseSummary),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_courses_videos_users_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.WatchedVideosPerUser),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_time_average_perlearner_percourse_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/time/average-perlearner-percourse",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_time_average_with_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/time/average-with-over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_time_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/time/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_time_per_course_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/time/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeSpentPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_VIDEOS_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_videos_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/videos/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideoEngagementPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.engagement_orgs_videos_over_time_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_AVERAGE_MESSAGES_PER_SESSION_LIST = Operation(
    "ai_analytics.orgs_users_average_messages_per_session_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/average-messages-per-session/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("group_by"),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.MessageStatistics]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_FILTER_RETRIEVE = Operation(
    "ai_analytics.orgs_users_chat_history_filter_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history-filter/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("mentor_id"),
        Query("monthly_range"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ChatHistoryFilterData),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_LIST = Operation(
    "ai_analytics.orgs_users_chat_history_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("page"),
        Query("page_size"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedConversationsList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_CREATE = Operation(
    "ai_analytics.orgs_users_chat_history_create",
    "POST",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.Conversations),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_DESTROY = Operation(
    "ai_analytics.orgs_users_chat_history_destroy",
    "DELETE",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_RETRIEVE = Operation(
    "ai_analytics.orgs_users_chat_history_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Conversations),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_PARTIAL_UPDATE = Operation(
    "ai_analytics.orgs_users_chat_history_partial_update",
    "PATCH",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Conversations),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CHAT_HISTORY_UPDATE = Operation(
    "ai_analytics.orgs_users_chat_history_update",
    "PUT",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("end_date"),
        Query("filter_user_id"),
        Query("mentor"),
        Query("sentiment"),
        Query("start_date"),
        Query("topics"),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Conversations),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CONVERSATION_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.orgs_users_conversation_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/conversation-summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("group_by"),
        Query("mentor_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ConversationSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CONVERSATION_LIST = Operation(
    "ai_analytics.orgs_users_conversation_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/conversation/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.ConversationVolume]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COSTS_MODEL_RETRIEVE = Operation(
    "ai_analytics.orgs_users_costs_model_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/costs/model/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ModelCost),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COSTS_PERMENTOR_RETRIEVE = Operation(
    "ai_analytics.orgs_users_costs_permentor_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/costs/permentor/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TenantMentorTraces),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COSTS_PERUSER_RETRIEVE = Operation(
    "ai_analytics.orgs_users_costs_peruser_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/costs/peruser/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LLMTracesListResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_DETAIL_RETRIEVE = Operation(
    "ai_analytics.orgs_users_mentor_detail_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentor-detail/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorDetailAnalytics),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTOR_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.orgs_users_mentor_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentor-summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorDetailAnalytics),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MENTORS_COST_RETRIEVE = Operation(
    "ai_analytics.orgs_users_mentors_cost_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentors/{mentor_unique_id}/cost/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("mentor_unique_id"),
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Cost),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MOST_DISCUSSED_TOPICS_LIST = Operation(
    "ai_analytics.orgs_users_most_discussed_topics_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/most-discussed-topics/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("group_by"),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.TopicRecord]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_OBSERVATIONS_LIST = Operation(
    "ai_analytics.orgs_users_observations_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/observations/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("limit"),
        Query("offset"),
        Query("ordering"),
        Query("search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedObservationList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_OBSERVATIONS_RETRIEVE = Operation(
    "ai_analytics.orgs_users_observations_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Observation),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_OVERVIEW_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.orgs_users_overview_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/overview-summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("group_by"),
        Query("mentor_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AnalyticsOverview),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RATING_SUMMARY_LIST = Operation(
    "ai_analytics.orgs_users_rating_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/rating-summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("group_by"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.RatingRecord]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_REGISTERED_USERS_TREND_LIST = Operation(
    "ai_analytics.orgs_users_registered_users_trend_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/registered-users-trend/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("group_by"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.TrendEntry]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_SENTIMENT_COUNT_LIST = Operation(
    "ai_analytics.orgs_users_sentiment_count_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/sentiment-count/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("period"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.UserSentimentCountView]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TENANT_COST_RETRIEVE = Operation(
    "ai_analytics.orgs_users_tenant_cost_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/tenant-cost/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Cost),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOP_STUDENTS_BY_CHAT_MESSAGES_LIST = Operation(
    "ai_analytics.orgs_users_top_students_by_chat_messages_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/top-students-by-chat-messages/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("group_by"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.StudentChatMessage]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOPIC_OVERVIEW_RETRIEVE = Operation(
    "ai_analytics.orgs_users_topic_overview_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topic-overview/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("mentor_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TopicStatisticsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOPIC_STATISTICS_RETRIEVE = Operation(
    "ai_analytics.orgs_users_topic_statistics_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topic-statistics/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("group_by"),
        Query("mentor_id"),
        Query("page"),
        Query("page_size"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedTopicStatisticsResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOPICS_SUMMARY_LIST = Operation(
    "ai_analytics.orgs_users_topics_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topics/summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.TopicSummaryView]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TOTAL_USERS_BY_MENTOR_LIST = Operation(
    "ai_analytics.orgs_users_total_users_by_mentor_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/total-users-by-mentor/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date"),
        Query("group_by"),
        Query("mentor_id"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.UserChatByPeriod]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TRACES_LIST = Operation(
    "ai_analytics.orgs_users_traces_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/traces/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("limit"),
        Query("offset"),
        Query("ordering"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedTraceList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TRACES_RETRIEVE = Operation(
    "ai_analytics.orgs_users_traces_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/traces/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Trace),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_TRANSCRIPTS_LIST = Operation(
    "ai_analytics.orgs_users_transcripts_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/transcripts/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date"),
        Query("mentor"),
        Query("start_date"),
        Query("topics"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.ConversationMessage]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USAGE_SUMMARY_LIST = Operation(
    "ai_analytics.orgs_users_usage_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/usage-summary/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("group_by"),
        Query("start_date", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.UserCountRecord]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_COHORTS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.orgs_users_user_cohorts_over_time_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-cohorts-over-time/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserTrendByPeriod),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_COST_RETRIEVE = Operation(
    "ai_analytics.orgs_users_user_cost_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-cost/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("start_date", required=True),
        Query("username", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Cost),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_FEEDBACK_LIST = Operation(
    "ai_analytics.orgs_users_user_feedback_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-feedback/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("aggregation"),
        Query("end_date", required=True),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.UserChatFeedbackCount]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_METRICS_PIE_CHART_RETRIEVE = Operation(
    "ai_analytics.orgs_users_user_metrics_pie_chart_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics-pie-chart/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("mentor_id"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PieChartData),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_METRICS_RETRIEVE = Operation(
    "ai_analytics.orgs_users_user_metrics_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("group_by"),
        Query("mentor_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserMetricsResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_USER_SENTIMENT_RETRIEVE = Operation(
    "ai_analytics.orgs_users_user_sentiment_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-sentiment/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("end_date", required=True),
        Query("group_by"),
        Query("start_date", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SentimentSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_active_users_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/active-users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_average_grade_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/average-grade",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_courses_completions_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/courses/completions",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseCompletionSummaryOvertime,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_LEARNERS_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_learners_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/learners",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_most_active_courses_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/most-active-courses",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeSpentPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE = Operation(
    "ai_analytics.overview_orgs_registered_users_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/registered-users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_courses_grading_average_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_courses_grading_average_with_cutoff_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.AvgCourseGradeWithCutoff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_courses_grading_detail_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseGradingDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_courses_grading_per_learner_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/per-learner",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GradingPerUser),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_courses_grading_summary_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/summary",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseGradeSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_grading_average_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/grading/average",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.performance_orgs_grading_per_course_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/grading/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerformanceGradesPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_LEARNERS_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_learners_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/learners",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("platform"),
        Query("program"),
        Query("search"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NewPerLearnerList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_activity_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/activity/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ActivityAPI),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_cutoffs_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeWithCutOff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_detail_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DetailedGradeView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_summary_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeSummary),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_engagement_index_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_grade_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeWithCutOff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_performance_index_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_time_over_time_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_videos_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerLearnerCourseVideosWatched,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_courses_videos_over_time_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_grades_per_course_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/grades/per-course",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerlearnerGradingPerCourseAPI,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_INFO_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_info_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("meta"),
        Query("search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LearnerInformationAPI),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_last_access_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/last-access",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerLearnerLastAccess),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_overview_engagement_index_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_overview_grades_average_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/grades/average",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_overview_performance_index_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/performance-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_overview_time_over_time_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_videos_over_time_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE = Operation(
    "ai_analytics.perlearner_orgs_users_videos_per_course_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/per-course",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerlearnerEngagementVideosWatchedPerCourse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_ORGS_RETRIEVE = Operation(
    "ai_analytics.user_groups_orgs_retrieve",
    "GET",
    "/api/ai-analytics/user-groups/orgs/{org}/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("groups"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("pathway"),
        Query("program"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GroupList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ANALYTICS_ORGS_TIME_UPDATE_CREATE = Operation(
    "ai_analytics.analytics_orgs_time_update_create",
    "POST",
    "/api/analytics/orgs/{org}/time/update/",
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
        ResponseSpec("200", "application/json", lambda: m.TimeSpentUpdateResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ANALYTICS_TIME_SPENT_USER_RETRIEVE = Operation(
    "ai_analytics.analytics_time_spent_user_retrieve",
    "GET",
    "/api/analytics/time-spent/user/",
    parameters=(
        Query("course_id"),
        Query("end_date"),
        Query("include_main_platform"),
        Query("learner_id"),
        Query("mentor_uuid"),
        Query("platform"),
        Query("session_uuid"),
        Query("start_date"),
        Query("url"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TimeSpentPerUserResponse),
    ),
)
_AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_active_users_over_time_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/active-users/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_active_users_per_course_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/active-users/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ActiveUsersPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_active_users_users_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/active-users/users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ActiveUsersList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_enrollments_courses_over_time_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/enrollments/courses/{course_id}/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_enrollments_courses_users_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/enrollments/courses/{course_id}/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.EnrollmentsPerUser),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_enrollments_over_time_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/enrollments/over-time",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_enrollments_per_course_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/enrollments/per-course",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Enrollments),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_registered_users_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/registered-users/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_registered_users_over_time_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/registered-users/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.audience_orgs_registered_users_per_course_retrieve_2",
    "GET",
    "/api/audience/orgs/{org}/registered-users/per-course",
    parameters=(
        Path("org", bound=True),
        Query("active"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Enrollments),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_activity_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/activity",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.EngagementPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_course_completion_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/course_completion/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_course_completion_per_course_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/course_completion/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseCompletionPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_average_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/average",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_detail_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.TimeSpentByUsersInCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_detail_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerLearnerTimeSpentInCourseTree,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_time_users_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_videos_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/videos/",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideosSpecificCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_videos_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_videos_summary_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/videos/summary",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideosInCourseSummary),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_courses_videos_users_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/videos/users",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.WatchedVideosPerUser),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_time_average_perlearner_percourse_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/time/average-perlearner-percourse",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_time_average_with_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/time/average-with-over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AverageOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_time_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/time/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_time_per_course_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/time/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeSpentPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_VIDEOS_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_videos_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/videos/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.VideoEngagementPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.engagement_orgs_videos_over_time_retrieve_2",
    "GET",
    "/api/engagement/orgs/{org}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCE_ORGS_PRODUCTS_RETRIEVE = Operation(
    "ai_analytics.finance_orgs_products_retrieve",
    "GET",
    "/api/finance/orgs/{org}/products",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: m.Product),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCE_ORGS_PRODUCTS_ORDERS_RETRIEVE = Operation(
    "ai_analytics.finance_orgs_products_orders_retrieve",
    "GET",
    "/api/finance/orgs/{org}/products/{item_id}/orders",
    parameters=(
        Path("org", bound=True),
        Path("item_id"),
        Query("end_date"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Order),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCE_ORGS_PRODUCTS_SALES_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.finance_orgs_products_sales_over_time_retrieve",
    "GET",
    "/api/finance/orgs/{org}/products/{item_id}/sales-over-time",
    parameters=(
        Path("org", bound=True),
        Path("item_id"),
        Query("end_date"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NetRevenueOverTime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCE_ORGS_REVENUE_NET_OVER_TIME_RETRIEVE = Operation(
    "ai_analytics.finance_orgs_revenue_net_over_time_retrieve",
    "GET",
    "/api/finance/orgs/{org}/revenue/net-over-time",
    parameters=(
        Path("org", bound=True),
        Query("end_date"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NetRevenueOverTime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCE_ORGS_REVENUE_PRODUCTS_RETRIEVE = Operation(
    "ai_analytics.finance_orgs_revenue_products_retrieve",
    "GET",
    "/api/finance/orgs/{org}/revenue/products",
    parameters=(
        Path("org", bound=True),
        Query("end_date"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RevenueByProduct),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_active_users_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/active-users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_average_grade_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/average-grade",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_courses_completions_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/courses/completions",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseCompletionSummaryOvertime,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_LEARNERS_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_learners_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/learners",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_most_active_courses_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/most-active-courses",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TimeSpentPerCourse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.overview_orgs_registered_users_retrieve_2",
    "GET",
    "/api/overview/orgs/{org}/registered-users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_courses_grading_average_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/average",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_courses_grading_average_with_cutoff_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.AvgCourseGradeWithCutoff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_courses_grading_detail_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/detail",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseGradingDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_courses_grading_per_learner_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/per-learner",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GradingPerUser),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_courses_grading_summary_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/summary",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseGradeSummary),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_grading_average_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/grading/average",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.performance_orgs_grading_per_course_retrieve_2",
    "GET",
    "/api/performance/orgs/{org}/grading/per-course",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerformanceGradesPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_LEARNERS_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_learners_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/learners",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("platform"),
        Query("program"),
        Query("search"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.NewPerLearnerList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("length"),
        Query("page"),
        Query("search"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PerlearnerUserList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_activity_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/activity/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ActivityAPI),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_cutoffs_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeWithCutOff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_detail_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DetailedGradeView),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_grading_summary_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeSummary),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_engagement_index_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_grade_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerGradeWithCutOff),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_performance_index_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_overview_time_over_time_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_videos_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerLearnerCourseVideosWatched,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_courses_videos_over_time_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("course_id"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_grades_per_course_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/grades/per-course",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerlearnerGradingPerCourseAPI,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_INFO_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_info_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/info",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
        Query("meta"),
        Query("search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LearnerInformationAPI),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_last_access_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/last-access",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerLearnerLastAccess),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_overview_engagement_index_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_overview_grades_average_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/grades/average",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Average),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_overview_performance_index_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/performance-index",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Value),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_overview_time_over_time_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_videos_over_time_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/videos/over-time",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE_2 = Operation(
    "ai_analytics.perlearner_orgs_users_videos_per_course_retrieve_2",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/videos/per-course",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PerlearnerEngagementVideosWatchedPerCourse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_retrieve",
    "GET",
    "/api/platform/orgs/{org}/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/count",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Count),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_GRADES_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_grades_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/grades",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_videos_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/videos",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.WatchedVideosPerCourse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_DAYS_TO_COMPLETE_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_average_days_to_complete_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/average-days-to-complete",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_TIME_TO_COMPLETE_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_average_time_to_complete_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/average-time-to-complete",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_COMPLETED_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_completed_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/completed",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_COMPLETION_RATE_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_completion_rate_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/completion-rate",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_IN_PROGRESS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_in_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/in-progress",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_PROGRESS_STARTED_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_progress_started_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/started",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_USERS_GRADES_PASSED_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_users_grades_passed_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/grades/passed",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_USERS_PROGRESS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_users_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PerlearnerCourseProgress),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_USERS_PROGRESS_DAYS_TO_COMPLETE_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_users_progress_days_to_complete_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress/days-to-complete",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_USERS_TIME_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_users_time_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/time/count",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Count),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_USERS_VIDEOS_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_courses_users_videos_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/videos/count",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("format"),
        Query("include_main_platform"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.VideosCount),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE_2 = Operation(
    "ai_analytics.platform_orgs_courses_videos_retrieve_2",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/videos/",
    parameters=(
        Path("org", bound=True),
        Path("course_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_PROGRESS_COMPLETED_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_progress_completed_retrieve",
    "GET",
    "/api/platform/orgs/{org}/progress/completed",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_PROGRESS_COMPLETION_RATE_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_progress_completion_rate_retrieve",
    "GET",
    "/api/platform/orgs/{org}/progress/completion-rate",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_PROGRESS_IN_PROGRESS_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_progress_in_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/progress/in-progress",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_PROGRESS_STARTED_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_progress_started_retrieve",
    "GET",
    "/api/platform/orgs/{org}/progress/started",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_TIME_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_time_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/time/count",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_USERS_ACTIVE_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_users_active_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/users/active/count",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_USERS_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_users_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/users/count",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_ORGS_USERS_COURSES_COMPLETED_COUNT_RETRIEVE = Operation(
    "ai_analytics.platform_orgs_users_courses_completed_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/users/courses-completed/count",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTimeWithTotal),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiAnalyticsResource(Resource):
    """Operations with the tag ai-analytics."""

    def audience_orgs_active_users_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_active_users_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersPerCourse:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersList:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ActiveUsersData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_active_users_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_active_users_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_enrollments_courses_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EnrollmentsPerUser:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsPerUserData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_courses_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_courses_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_enrollments_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/enrollments/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/enrollments/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_registered_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/registered-users/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def audience_orgs_registered_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_registered_users_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/registered-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/registered-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_per_course_retrieve`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def costs_pertenant_list(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        options: CallOptions | None = None,
    ) -> list[m.CostPerTenant]:
        """Send `GET /api/ai-analytics/costs/pertenant/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _COSTS_PERTENANT_LIST,
            (end_date, start_date),
            options=options,
        )

    def departments_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/ai-analytics/departments/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            departments: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def departments_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `departments_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `departments_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_activity_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EngagementPerCourse:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/activity`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_activity_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_activity_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_activity_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_course_completion_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/course_completion/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionPerCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/course_completion/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCompletionPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_course_completion_per_course_retrieve`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_course_completion_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_courses_time_average_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeDetail:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_time_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentByUsersInCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentByUsersInCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_courses_time_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_courses_time_users_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_courses_time_users_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerTimeSpentInCourseTree:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_videos_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosSpecificCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_videos_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_videos_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosInCourseSummary:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_videos_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerUser:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_time_average_perlearner_percourse_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/time/average-perlearner-percourse`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_average_with_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/time/average-with-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/time/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_time_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_time_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_videos_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideoEngagementPerCourse:
        """List video engagement by course.

        Returns one page of courses. For each course it shows how much its videos were
        engaged with: views, completion rates, and the time spent watching.

        Sends `GET /api/ai-analytics/engagement/orgs/{org}/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: Restrict the data to the user content groups of this
                department. Takes effect only together with department_mode=1. Query
                parameter.
            format: Format of the response. `json` is the only one. Query parameter,
                default "json", one of "json".
            include_main_platform: Whether data of the main platform is included. Query
                parameter, default true.
            length: How many items a page holds. Query parameter.
            page: Which page to return. Query parameter.

        Returns:
            A page of courses with their video metrics.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_videos_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.VideoEngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_videos_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_videos_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_videos_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Count watched videos by day.

        Returns how many videos were watched on each day of a period. Without dates, the
        period is the last seven days.

        Platform admins have access to all of this data, learners to their own.

        Sends `GET /api/ai-analytics/engagement/orgs/{org}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: Restrict the data to the user content groups of this
                department. Takes effect only together with department_mode=1. Query
                parameter.
            end_date: Last day of the period, as an ISO 8601 date. Query parameter, must
                not be empty.
            format: Format of the response. `json` is the only one. Query parameter,
                default "json", one of "json".
            include_main_platform: Whether data of the main platform is included. Query
                parameter, default true.
            start_date: First day of the period, as an ISO 8601 date. Query parameter,
                must not be empty.

        Returns:
            Watched videos by day, with their total.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def orgs_users_average_messages_per_session_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MessageStatistics]:
        """Average messages per session over time.

        Returns a time series for a range of dates: how many messages a conversation
        session has on average, and how many sessions there were. The data can be
        limited to one mentor and aggregated by hour, day or week.

        Sends `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/average-messages-per-session/`.

        Args:
            end_date: Last day of the range (YYYY-MM-DD). Query parameter.
            start_date: First day of the range (YYYY-MM-DD). Query parameter.
            org: Key of the organization. Path parameter, can be set on the client
                instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: Length of one step of the series: an hour, a day or a week.
                Query parameter, default "daily", one of "daily", "hourly", "weekly".
            group_by: query parameter, default "day", must not be empty.
            mentor_id: Limit the data to the mentor with this unique ID. Query
                parameter.

        Returns:
            The time series.

        Raises:
            BadRequestError: On status 400: A parameter is not valid.
            NotFoundError: On status 404: The organization does not exist.
        """
        return self._transport.call(
            _ORGS_USERS_AVERAGE_MESSAGES_PER_SESSION_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    def orgs_users_chat_history_filter_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        monthly_range: bool | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryFilterData:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history-filter/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            mentor_id: query parameter, format uuid.
            monthly_range: query parameter, default false.
            start_date: query parameter, format date.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_FILTER_RETRIEVE,
            (org, user_id, end_date, mentor_id, monthly_range, start_date),
            options=options,
        )

    def orgs_users_chat_history_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedConversationsList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            page: query parameter.
            page_size: query parameter.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_LIST,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                page,
                page_size,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    def orgs_users_chat_history_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Conversations]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_chat_history_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_chat_history_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_CHAT_HISTORY_LIST,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                page,
                page_size,
                sentiment,
                start_date,
                topics,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_chat_history_create(
        self,
        *,
        body_topics: Sequence[m.TopicModel],
        body_mentor: UUID,
        model: str,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `POST /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/`.

        Args:
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_CREATE,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    def orgs_users_chat_history_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_DESTROY,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    def orgs_users_chat_history_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_RETRIEVE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    def orgs_users_chat_history_partial_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        body_topics: Sequence[m.TopicModel] | UnsetType = UNSET,
        body_mentor: UUID | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `PATCH
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_PARTIAL_UPDATE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    def orgs_users_chat_history_update(
        self,
        *,
        id: str,
        body_topics: Sequence[m.TopicModel],
        body_mentor: UUID,
        model: str,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `PUT
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_UPDATE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    def orgs_users_conversation_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationSummary:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/conversation-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_CONVERSATION_SUMMARY_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    def orgs_users_conversation_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConversationVolume]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/conversation/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_CONVERSATION_LIST,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    def orgs_users_costs_model_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModelCost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/model/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_COSTS_MODEL_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_costs_permentor_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantMentorTraces:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/permentor/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_COSTS_PERMENTOR_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_costs_peruser_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMTracesListResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/peruser/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_COSTS_PERUSER_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_mentor_detail_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorDetailAnalytics:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-detail/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_DETAIL_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentor_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorDetailAnalytics:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MENTOR_SUMMARY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_mentors_cost_retrieve(
        self,
        *,
        mentor_unique_id: str,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/mentors/{mentor_unique_id}/cost/`.

        Args:
            mentor_unique_id: path parameter.
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_COST_RETRIEVE,
            (org, user_id, mentor_unique_id, end_date, start_date),
            options=options,
        )

    def orgs_users_most_discussed_topics_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TopicRecord]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/most-discussed-topics/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_MOST_DISCUSSED_TOPICS_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    def orgs_users_observations_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedObservationList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/observations/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            ordering: query parameter.
            search: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_OBSERVATIONS_LIST,
            (org, user_id, limit, offset, ordering, search),
            options=options,
        )

    def orgs_users_observations_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Observation]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_observations_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_observations_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_OBSERVATIONS_LIST,
            (org, user_id, limit, offset, ordering, search),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_observations_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Observation:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_OBSERVATIONS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_overview_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AnalyticsOverview:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/overview-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_OVERVIEW_SUMMARY_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    def orgs_users_rating_summary_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: Literal["day", "hour"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RatingRecord]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/rating-summary/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", one of "day", "hour".

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_RATING_SUMMARY_LIST,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    def orgs_users_registered_users_trend_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: (
            Literal["daily", "hourly", "monthly", "weekly"] | UnsetType
        ) = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TrendEntry]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/registered-users-trend/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "monthly", "weekly".
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_REGISTERED_USERS_TREND_LIST,
            (org, user_id, aggregation, end_date, group_by, start_date),
            options=options,
        )

    def orgs_users_sentiment_count_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        period: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserSentimentCountView]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/sentiment-count/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            period: query parameter, default "7d", must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_SENTIMENT_COUNT_LIST,
            (org, user_id, period),
            options=options,
        )

    def orgs_users_tenant_cost_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/tenant-cost/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TENANT_COST_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_top_students_by_chat_messages_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.StudentChatMessage]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/top-students-by-chat-messages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TOP_STUDENTS_BY_CHAT_MESSAGES_LIST,
            (org, user_id, group_by),
            options=options,
        )

    def orgs_users_topic_overview_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicStatisticsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-overview/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TOPIC_OVERVIEW_RETRIEVE,
            (org, user_id, mentor_id),
            options=options,
        )

    def orgs_users_topic_statistics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTopicStatisticsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-statistics/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.
            page: query parameter, default 1.
            page_size: query parameter, default 20.
            start_date: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TOPIC_STATISTICS_RETRIEVE,
            (org, user_id, end_date, group_by, mentor_id, page, page_size, start_date),
            options=options,
        )

    def orgs_users_topic_statistics_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TopicStatistics]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_topic_statistics_retrieve`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_topic_statistics_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_TOPIC_STATISTICS_RETRIEVE,
            (org, user_id, end_date, group_by, mentor_id, page, page_size, start_date),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_topics_summary_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TopicSummaryView]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topics/summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TOPICS_SUMMARY_LIST,
            (org, user_id, end_date, start_date),
            options=options,
        )

    def orgs_users_total_users_by_mentor_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly"] | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserChatByPeriod]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/total-users-by-mentor/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly".
            end_date: query parameter.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.
            start_date: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TOTAL_USERS_BY_MENTOR_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    def orgs_users_traces_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTraceList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            ordering: query parameter.
            search: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_TRACES_LIST,
            (org, user_id, limit, offset, ordering, search),
            options=options,
        )

    def orgs_users_traces_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Trace]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_traces_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_traces_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_TRACES_LIST,
            (org, user_id, limit, offset, ordering, search),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_traces_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Trace:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_TRACES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def orgs_users_transcripts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConversationMessage]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/transcripts/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            mentor: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_TRANSCRIPTS_LIST,
            (org, user_id, end_date, mentor, start_date, topics),
            options=options,
        )

    def orgs_users_usage_summary_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserCountRecord]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/usage-summary/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USAGE_SUMMARY_LIST,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    def orgs_users_user_cohorts_over_time_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserTrendByPeriod:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/user-cohorts-over-time/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_COHORTS_OVER_TIME_RETRIEVE,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    def orgs_users_user_cost_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        username: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-cost/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            username: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_COST_RETRIEVE,
            (org, user_id, end_date, start_date, username),
            options=options,
        )

    def orgs_users_user_feedback_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserChatFeedbackCount]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-feedback/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_FEEDBACK_LIST,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    def orgs_users_user_metrics_pie_chart_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PieChartData:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics-pie-chart/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_METRICS_PIE_CHART_RETRIEVE,
            (org, user_id, end_date, mentor_id, start_date),
            options=options,
        )

    def orgs_users_user_metrics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMetricsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_METRICS_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    def orgs_users_user_sentiment_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SentimentSummary:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-sentiment/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ORGS_USERS_USER_SENTIMENT_RETRIEVE,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    def overview_orgs_active_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/active-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def overview_orgs_average_grade_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/average-grade`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def overview_orgs_courses_completions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionSummaryOvertime:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/courses/completions`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def overview_orgs_learners_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def overview_orgs_learners_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_learners_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_learners_retrieve` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/most-active-courses`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_most_active_courses_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_most_active_courses_retrieve` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def overview_orgs_registered_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/registered-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def performance_orgs_courses_grading_average_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_average_with_cutoff_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AvgCourseGradeWithCutoff:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradingDetail:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_per_learner_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GradingPerUser:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/per-learner`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradeSummary:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_grading_average_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/ai-analytics/performance/orgs/{org}/grading/average`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerformanceGradesPerCourse:
        """Send `GET /api/ai-analytics/performance/orgs/{org}/grading/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerformanceGradesPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `performance_orgs_grading_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `performance_orgs_grading_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_learners_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NewPerLearnerList:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            platform: query parameter, must not be empty.
            program: query parameter, must not be empty.
            search: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_learners_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.NewPerLearnerListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_learners_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_learners_retrieve` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def perlearner_orgs_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_users_retrieve` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_users_activity_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivityAPI:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/activity/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_cutoffs_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DetailedGradeView:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeSummary:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_engagement_index_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE,
            (org, user_id, course_id),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_grade_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_performance_index_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_time_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_videos_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerCourseVideosWatched:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE,
            (org, user_id, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_courses_videos_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_grades_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradingPerCourseAPI:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/grades/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_info_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        meta: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerInformationAPI:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            meta: query parameter, default "n", one of "y", "yes", "true", "True", "n",
                "no", "false", "False".
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_INFO_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform, meta, search),
            options=options,
        )

    def perlearner_orgs_users_last_access_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerLastAccess:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/last-access`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_overview_engagement_index_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_overview_grades_average_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/grades/average`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_overview_performance_index_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/performance-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_overview_time_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_videos_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_videos_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerEngagementVideosWatchedPerCourse:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def user_groups_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/ai-analytics/user-groups/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            groups: query parameter.
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def user_groups_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `user_groups_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `user_groups_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def analytics_orgs_time_update_create(
        self,
        *,
        timestamp: dt.datetime,
        count: int,
        url: str,
        org: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        mentor_uuid: str | UnsetType = UNSET,
        block_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        session_uuid: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentUpdateResponse:
        """Send `POST /api/analytics/orgs/{org}/time/update/`.

        Args:
            timestamp: body property, format date-time.
            count: body property.
            url: body property.
            org: path parameter, can be set on the client instead.
            course_id: body property.
            mentor_uuid: body property.
            block_id: body property.
            metadata: body property, default {}.
            session_uuid: body property.
        """
        return self._transport.call(
            _ANALYTICS_ORGS_TIME_UPDATE_CREATE,
            (org,),
            fields={
                "timestamp": timestamp,
                "course_id": course_id,
                "mentor_uuid": mentor_uuid,
                "block_id": block_id,
                "count": count,
                "url": url,
                "metadata": metadata,
                "session_uuid": session_uuid,
            },
            options=options,
        )

    def analytics_time_spent_user_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        learner_id: str | UnsetType = UNSET,
        mentor_uuid: str | UnsetType = UNSET,
        platform: str | None | UnsetType = UNSET,
        session_uuid: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerUserResponse:
        """Send `GET /api/analytics/time-spent/user/`.

        Args:
            course_id: query parameter, must not be empty.
            end_date: query parameter, format date.
            include_main_platform: query parameter, default true.
            learner_id: query parameter, must not be empty.
            mentor_uuid: query parameter, must not be empty.
            platform: query parameter, must not be empty.
            session_uuid: query parameter, must not be empty.
            start_date: query parameter, format date.
            url: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
        """
        return self._transport.call(
            _ANALYTICS_TIME_SPENT_USER_RETRIEVE,
            (
                course_id,
                end_date,
                include_main_platform,
                learner_id,
                mentor_uuid,
                platform,
                session_uuid,
                start_date,
                url,
            ),
            options=options,
        )

    def audience_orgs_active_users_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/active-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_active_users_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersPerCourse:
        """Send `GET /api/audience/orgs/{org}/active-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersList:
        """Send `GET /api/audience/orgs/{org}/active-users/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ActiveUsersData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_active_users_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_active_users_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_enrollments_courses_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/audience/orgs/{org}/enrollments/courses/{course_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EnrollmentsPerUser:
        """Send `GET /api/audience/orgs/{org}/enrollments/courses/{course_id}/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve_2_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsPerUserData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_courses_users_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_courses_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_enrollments_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/enrollments/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/audience/orgs/{org}/enrollments/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_registered_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/audience/orgs/{org}/registered-users/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def audience_orgs_registered_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def audience_orgs_registered_users_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/registered-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/audience/orgs/{org}/registered-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_per_course_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_activity_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EngagementPerCourse:
        """Send `GET /api/engagement/orgs/{org}/activity`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_activity_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.EngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_activity_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_activity_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_course_completion_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/engagement/orgs/{org}/course_completion/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionPerCourse:
        """Send `GET /api/engagement/orgs/{org}/course_completion/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseCompletionPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_course_completion_per_course_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_course_completion_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_courses_time_average_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeDetail:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_time_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentByUsersInCourse:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve_2_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentByUsersInCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_courses_time_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_courses_time_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_courses_time_users_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerTimeSpentInCourseTree:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE_2,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosSpecificCourse:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_videos_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_videos_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosInCourseSummary:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_courses_videos_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerUser:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def engagement_orgs_time_average_perlearner_percourse_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/time/average-perlearner-percourse`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_average_with_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/time/average-with-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/engagement/orgs/{org}/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/engagement/orgs/{org}/time/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_time_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_time_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_videos_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideoEngagementPerCourse:
        """Send `GET /api/engagement/orgs/{org}/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_videos_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.VideoEngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_videos_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_videos_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def engagement_orgs_videos_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/engagement/orgs/{org}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def finance_orgs_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Product:
        """Send `GET /api/finance/orgs/{org}/products`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _FINANCE_ORGS_PRODUCTS_RETRIEVE,
            (org,),
            options=options,
        )

    def finance_orgs_products_orders_retrieve(
        self,
        *,
        item_id: str,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Order:
        """Send `GET /api/finance/orgs/{org}/products/{item_id}/orders`.

        Args:
            item_id: path parameter.
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return self._transport.call(
            _FINANCE_ORGS_PRODUCTS_ORDERS_RETRIEVE,
            (org, item_id, end_date, start_date),
            options=options,
        )

    def finance_orgs_products_sales_over_time_retrieve(
        self,
        *,
        item_id: str,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NetRevenueOverTime:
        """Send `GET /api/finance/orgs/{org}/products/{item_id}/sales-over-time`.

        Args:
            item_id: path parameter.
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return self._transport.call(
            _FINANCE_ORGS_PRODUCTS_SALES_OVER_TIME_RETRIEVE,
            (org, item_id, end_date, start_date),
            options=options,
        )

    def finance_orgs_revenue_net_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NetRevenueOverTime:
        """Send `GET /api/finance/orgs/{org}/revenue/net-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return self._transport.call(
            _FINANCE_ORGS_REVENUE_NET_OVER_TIME_RETRIEVE,
            (org, end_date, start_date),
            options=options,
        )

    def finance_orgs_revenue_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RevenueByProduct:
        """Send `GET /api/finance/orgs/{org}/revenue/products`.

        Args:
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return self._transport.call(
            _FINANCE_ORGS_REVENUE_PRODUCTS_RETRIEVE,
            (org, end_date, start_date),
            options=options,
        )

    def overview_orgs_active_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/overview/orgs/{org}/active-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def overview_orgs_average_grade_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/overview/orgs/{org}/average-grade`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE_2,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def overview_orgs_courses_completions_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionSummaryOvertime:
        """Send `GET /api/overview/orgs/{org}/courses/completions`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def overview_orgs_learners_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/overview/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def overview_orgs_learners_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_learners_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_learners_retrieve_2` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/overview/orgs/{org}/most-active-courses`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_most_active_courses_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_most_active_courses_retrieve_2` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def overview_orgs_registered_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/overview/orgs/{org}/registered-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def performance_orgs_courses_grading_average_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_average_with_cutoff_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AvgCourseGradeWithCutoff:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradingDetail:
        """Send `GET /api/performance/orgs/{org}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_per_learner_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GradingPerUser:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/per-learner`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_courses_grading_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradeSummary:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_grading_average_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/performance/orgs/{org}/grading/average`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE_2,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerformanceGradesPerCourse:
        """Send `GET /api/performance/orgs/{org}/grading/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return self._transport.call(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerformanceGradesPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `performance_orgs_grading_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `performance_orgs_grading_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_learners_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NewPerLearnerList:
        """Send `GET /api/perlearner/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            platform: query parameter, must not be empty.
            program: query parameter, must not be empty.
            search: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_learners_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.NewPerLearnerListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_learners_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_learners_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/perlearner/orgs/{org}/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def perlearner_orgs_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    def perlearner_orgs_users_activity_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivityAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/activity/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_cutoffs_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DetailedGradeView:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_grading_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeSummary:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_engagement_index_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2,
            (org, user_id, course_id),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_grade_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_performance_index_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_overview_time_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerCourseVideosWatched:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE_2,
            (org, user_id, course_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_courses_videos_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_grades_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradingPerCourseAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/grades/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_info_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        meta: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerInformationAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/info`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            meta: query parameter, default "n", one of "y", "yes", "true", "True", "n",
                "no", "false", "False".
            search: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_INFO_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform, meta, search),
            options=options,
        )

    def perlearner_orgs_users_last_access_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerLastAccess:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/last-access`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_overview_engagement_index_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_overview_grades_average_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/grades/average`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def perlearner_orgs_users_overview_performance_index_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/performance-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_overview_time_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_videos_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_users_videos_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerEngagementVideosWatchedPerCourse:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/videos/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def platform_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_courses_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Count:
        """Send `GET /api/platform/orgs/{org}/courses/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_COUNT_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def platform_orgs_courses_grades_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/grades`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_GRADES_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_courses_videos_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerCourse:
        """Send `GET /api/platform/orgs/{org}/courses/videos`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    def platform_orgs_courses_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/progress/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_average_days_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/average-days-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_DAYS_TO_COMPLETE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_average_time_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/average-time-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_TIME_TO_COMPLETE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_completed_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/completed`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_COMPLETED_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_completion_rate_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/completion-rate`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_COMPLETION_RATE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_in_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/in-progress`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_IN_PROGRESS_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_progress_started_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/progress/started`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_STARTED_RETRIEVE,
            (org, course_id),
            options=options,
        )

    def platform_orgs_courses_users_grades_passed_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/grades/passed`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_GRADES_PASSED_RETRIEVE,
            (org, course_id, user_id),
            options=options,
        )

    def platform_orgs_courses_users_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerCourseProgress:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_PROGRESS_RETRIEVE,
            (org, course_id, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def platform_orgs_courses_users_progress_days_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress/days-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_PROGRESS_DAYS_TO_COMPLETE_RETRIEVE,
            (org, course_id, user_id),
            options=options,
        )

    def platform_orgs_courses_users_time_count_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Count:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/time/count`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_TIME_COUNT_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def platform_orgs_courses_users_videos_count_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosCount:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/videos/count`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_VIDEOS_COUNT_RETRIEVE,
            (org, course_id, user_id, department_id, format, include_main_platform),
            options=options,
        )

    def platform_orgs_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE_2,
            (org, course_id),
            options=options,
        )

    def platform_orgs_progress_completed_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/completed`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_PROGRESS_COMPLETED_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_progress_completion_rate_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/completion-rate`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_PROGRESS_COMPLETION_RATE_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_progress_in_progress_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/in-progress`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_PROGRESS_IN_PROGRESS_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_progress_started_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/started`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_PROGRESS_STARTED_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_time_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/time/count`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _PLATFORM_ORGS_TIME_COUNT_RETRIEVE,
            (org,),
            options=options,
        )

    def platform_orgs_users_active_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/active/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_ORGS_USERS_ACTIVE_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def platform_orgs_users_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_ORGS_USERS_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    def platform_orgs_users_courses_completed_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/courses-completed/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_ORGS_USERS_COURSES_COMPLETED_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )


class AsyncAiAnalyticsResource(AsyncResource):
    """Operations with the tag ai-analytics."""

    async def audience_orgs_active_users_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_active_users_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersPerCourse:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_active_users_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersList:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/active-users/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ActiveUsersData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_active_users_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_active_users_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_enrollments_courses_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def audience_orgs_enrollments_courses_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EnrollmentsPerUser:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsPerUserData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_courses_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_courses_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_enrollments_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/enrollments/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def audience_orgs_enrollments_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/enrollments/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_registered_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/audience/orgs/{org}/registered-users/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def audience_orgs_registered_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_registered_users_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/registered-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_registered_users_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET
        /api/ai-analytics/audience/orgs/{org}/registered-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_per_course_retrieve`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def costs_pertenant_list(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        options: CallOptions | None = None,
    ) -> list[m.CostPerTenant]:
        """Send `GET /api/ai-analytics/costs/pertenant/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _COSTS_PERTENANT_LIST,
            (end_date, start_date),
            options=options,
        )

    async def departments_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/ai-analytics/departments/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            departments: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def departments_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `departments_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `departments_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_activity_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EngagementPerCourse:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/activity`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_activity_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_activity_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_activity_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_course_completion_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/course_completion/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_course_completion_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionPerCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/course_completion/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCompletionPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_course_completion_per_course_retrieve`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_course_completion_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_courses_time_average_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeDetail:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_time_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentByUsersInCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentByUsersInCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_courses_time_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_courses_time_users_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_courses_time_users_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerTimeSpentInCourseTree:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_users_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_videos_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosSpecificCourse:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_videos_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_videos_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosInCourseSummary:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_videos_users_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerUser:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_time_average_perlearner_percourse_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/time/average-perlearner-percourse`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_average_with_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET
        /api/ai-analytics/engagement/orgs/{org}/time/average-with-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/ai-analytics/engagement/orgs/{org}/time/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_time_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_time_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_videos_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideoEngagementPerCourse:
        """List video engagement by course.

        Returns one page of courses. For each course it shows how much its videos were
        engaged with: views, completion rates, and the time spent watching.

        Sends `GET /api/ai-analytics/engagement/orgs/{org}/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: Restrict the data to the user content groups of this
                department. Takes effect only together with department_mode=1. Query
                parameter.
            format: Format of the response. `json` is the only one. Query parameter,
                default "json", one of "json".
            include_main_platform: Whether data of the main platform is included. Query
                parameter, default true.
            length: How many items a page holds. Query parameter.
            page: Which page to return. Query parameter.

        Returns:
            A page of courses with their video metrics.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_videos_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.VideoEngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_videos_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_videos_retrieve` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_videos_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Count watched videos by day.

        Returns how many videos were watched on each day of a period. Without dates, the
        period is the last seven days.

        Platform admins have access to all of this data, learners to their own.

        Sends `GET /api/ai-analytics/engagement/orgs/{org}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: Restrict the data to the user content groups of this
                department. Takes effect only together with department_mode=1. Query
                parameter.
            end_date: Last day of the period, as an ISO 8601 date. Query parameter, must
                not be empty.
            format: Format of the response. `json` is the only one. Query parameter,
                default "json", one of "json".
            include_main_platform: Whether data of the main platform is included. Query
                parameter, default true.
            start_date: First day of the period, as an ISO 8601 date. Query parameter,
                must not be empty.

        Returns:
            Watched videos by day, with their total.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def orgs_users_average_messages_per_session_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MessageStatistics]:
        """Average messages per session over time.

        Returns a time series for a range of dates: how many messages a conversation
        session has on average, and how many sessions there were. The data can be
        limited to one mentor and aggregated by hour, day or week.

        Sends `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/average-messages-per-session/`.

        Args:
            end_date: Last day of the range (YYYY-MM-DD). Query parameter.
            start_date: First day of the range (YYYY-MM-DD). Query parameter.
            org: Key of the organization. Path parameter, can be set on the client
                instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: Length of one step of the series: an hour, a day or a week.
                Query parameter, default "daily", one of "daily", "hourly", "weekly".
            group_by: query parameter, default "day", must not be empty.
            mentor_id: Limit the data to the mentor with this unique ID. Query
                parameter.

        Returns:
            The time series.

        Raises:
            BadRequestError: On status 400: A parameter is not valid.
            NotFoundError: On status 404: The organization does not exist.
        """
        return await self._transport.call(
            _ORGS_USERS_AVERAGE_MESSAGES_PER_SESSION_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_chat_history_filter_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        mentor_id: UUID | UnsetType = UNSET,
        monthly_range: bool | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ChatHistoryFilterData:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history-filter/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            mentor_id: query parameter, format uuid.
            monthly_range: query parameter, default false.
            start_date: query parameter, format date.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_FILTER_RETRIEVE,
            (org, user_id, end_date, mentor_id, monthly_range, start_date),
            options=options,
        )

    async def orgs_users_chat_history_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedConversationsList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            page: query parameter.
            page_size: query parameter.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_LIST,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                page,
                page_size,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    def orgs_users_chat_history_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Conversations]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_chat_history_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_chat_history_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_CHAT_HISTORY_LIST,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                page,
                page_size,
                sentiment,
                start_date,
                topics,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_chat_history_create(
        self,
        *,
        body_topics: Sequence[m.TopicModel],
        body_mentor: UUID,
        model: str,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `POST /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/`.

        Args:
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_CREATE,
            (
                org,
                user_id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    async def orgs_users_chat_history_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_DESTROY,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    async def orgs_users_chat_history_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_RETRIEVE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            options=options,
        )

    async def orgs_users_chat_history_partial_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        body_topics: Sequence[m.TopicModel] | UnsetType = UNSET,
        body_mentor: UUID | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `PATCH
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_PARTIAL_UPDATE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    async def orgs_users_chat_history_update(
        self,
        *,
        id: str,
        body_topics: Sequence[m.TopicModel],
        body_mentor: UUID,
        model: str,
        platform: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        filter_user_id: str | UnsetType = UNSET,
        mentor: UUID | UnsetType = UNSET,
        sentiment: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        has_document: bool | UnsetType = UNSET,
        memory_tracked: bool | UnsetType = UNSET,
        llm_name: str | None | UnsetType = UNSET,
        llm_provider: str | None | UnsetType = UNSET,
        metadata: Any = UNSET,
        tools: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Conversations:
        """Send `PUT
        /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/`.

        Args:
            id: path parameter.
            body_topics: body property.
            body_mentor: body property, format uuid.
            model: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            filter_user_id: query parameter, must not be empty.
            mentor: query parameter, format uuid.
            sentiment: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.
            has_document: body property.
            memory_tracked: body property.
            llm_name: body property, at most 255 characters.
            llm_provider: body property, at most 255 characters.
            metadata: body property.
            tools: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_CHAT_HISTORY_UPDATE,
            (
                org,
                user_id,
                id,
                end_date,
                filter_user_id,
                mentor,
                sentiment,
                start_date,
                topics,
            ),
            fields={
                "topics": body_topics,
                "mentor": body_mentor,
                "model": model,
                "platform": platform,
                "has_document": has_document,
                "memory_tracked": memory_tracked,
                "llm_name": llm_name,
                "llm_provider": llm_provider,
                "metadata": metadata,
                "tools": tools,
            },
            options=options,
        )

    async def orgs_users_conversation_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationSummary:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/conversation-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_CONVERSATION_SUMMARY_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    async def orgs_users_conversation_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConversationVolume]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/conversation/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_CONVERSATION_LIST,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_costs_model_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ModelCost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/model/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_COSTS_MODEL_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_costs_permentor_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TenantMentorTraces:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/permentor/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_COSTS_PERMENTOR_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_costs_peruser_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMTracesListResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/peruser/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_COSTS_PERUSER_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_mentor_detail_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorDetailAnalytics:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-detail/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_DETAIL_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentor_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorDetailAnalytics:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTOR_SUMMARY_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_mentors_cost_retrieve(
        self,
        *,
        mentor_unique_id: str,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/mentors/{mentor_unique_id}/cost/`.

        Args:
            mentor_unique_id: path parameter.
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_COST_RETRIEVE,
            (org, user_id, mentor_unique_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_most_discussed_topics_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TopicRecord]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/most-discussed-topics/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_MOST_DISCUSSED_TOPICS_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_observations_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedObservationList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/observations/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            ordering: query parameter.
            search: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_OBSERVATIONS_LIST,
            (org, user_id, limit, offset, ordering, search),
            options=options,
        )

    def orgs_users_observations_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Observation]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_observations_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_observations_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_OBSERVATIONS_LIST,
            (org, user_id, limit, offset, ordering, search),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_observations_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Observation:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_OBSERVATIONS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_overview_summary_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AnalyticsOverview:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/overview-summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_OVERVIEW_SUMMARY_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    async def orgs_users_rating_summary_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: Literal["day", "hour"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.RatingRecord]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/rating-summary/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", one of "day", "hour".

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_RATING_SUMMARY_LIST,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    async def orgs_users_registered_users_trend_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: (
            Literal["daily", "hourly", "monthly", "weekly"] | UnsetType
        ) = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TrendEntry]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/registered-users-trend/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "monthly", "weekly".
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_REGISTERED_USERS_TREND_LIST,
            (org, user_id, aggregation, end_date, group_by, start_date),
            options=options,
        )

    async def orgs_users_sentiment_count_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        period: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserSentimentCountView]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/sentiment-count/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            period: query parameter, default "7d", must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_SENTIMENT_COUNT_LIST,
            (org, user_id, period),
            options=options,
        )

    async def orgs_users_tenant_cost_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/tenant-cost/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TENANT_COST_RETRIEVE,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_top_students_by_chat_messages_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.StudentChatMessage]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/top-students-by-chat-messages/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TOP_STUDENTS_BY_CHAT_MESSAGES_LIST,
            (org, user_id, group_by),
            options=options,
        )

    async def orgs_users_topic_overview_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicStatisticsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-overview/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TOPIC_OVERVIEW_RETRIEVE,
            (org, user_id, mentor_id),
            options=options,
        )

    async def orgs_users_topic_statistics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTopicStatisticsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-statistics/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.
            page: query parameter, default 1.
            page_size: query parameter, default 20.
            start_date: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TOPIC_STATISTICS_RETRIEVE,
            (org, user_id, end_date, group_by, mentor_id, page, page_size, start_date),
            options=options,
        )

    def orgs_users_topic_statistics_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TopicStatistics]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_topic_statistics_retrieve`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_topic_statistics_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_TOPIC_STATISTICS_RETRIEVE,
            (org, user_id, end_date, group_by, mentor_id, page, page_size, start_date),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_topics_summary_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.TopicSummaryView]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/topics/summary/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TOPICS_SUMMARY_LIST,
            (org, user_id, end_date, start_date),
            options=options,
        )

    async def orgs_users_total_users_by_mentor_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly"] | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserChatByPeriod]:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/total-users-by-mentor/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly".
            end_date: query parameter.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.
            start_date: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TOTAL_USERS_BY_MENTOR_LIST,
            (org, user_id, aggregation, end_date, group_by, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_traces_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedTraceList:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            limit: query parameter.
            offset: query parameter.
            ordering: query parameter.
            search: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_TRACES_LIST,
            (org, user_id, limit, offset, ordering, search),
            options=options,
        )

    def orgs_users_traces_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Trace]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_traces_list`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_traces_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_TRACES_LIST,
            (org, user_id, limit, offset, ordering, search),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_traces_retrieve(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Trace:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_TRACES_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def orgs_users_transcripts_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topics: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConversationMessage]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/transcripts/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            end_date: query parameter, format date.
            mentor: query parameter, must not be empty.
            start_date: query parameter, format date.
            topics: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_TRANSCRIPTS_LIST,
            (org, user_id, end_date, mentor, start_date, topics),
            options=options,
        )

    async def orgs_users_usage_summary_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserCountRecord]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/usage-summary/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USAGE_SUMMARY_LIST,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    async def orgs_users_user_cohorts_over_time_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserTrendByPeriod:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/user-cohorts-over-time/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_COHORTS_OVER_TIME_RETRIEVE,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_user_cost_retrieve(
        self,
        *,
        end_date: dt.datetime,
        start_date: dt.datetime,
        username: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Cost:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-cost/`.

        Args:
            end_date: query parameter, format date-time.
            start_date: query parameter, format date-time.
            username: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_COST_RETRIEVE,
            (org, user_id, end_date, start_date, username),
            options=options,
        )

    async def orgs_users_user_feedback_list(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        aggregation: Literal["daily", "hourly", "weekly"] | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserChatFeedbackCount]:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-feedback/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            aggregation: query parameter, default "daily", one of "daily", "hourly",
                "weekly".
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_FEEDBACK_LIST,
            (org, user_id, aggregation, end_date, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_user_metrics_pie_chart_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PieChartData:
        """Send `GET
        /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics-pie-chart/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            mentor_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_METRICS_PIE_CHART_RETRIEVE,
            (org, user_id, end_date, mentor_id, start_date),
            options=options,
        )

    async def orgs_users_user_metrics_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        mentor_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserMetricsResponse:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.
            mentor_id: query parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_METRICS_RETRIEVE,
            (org, user_id, group_by, mentor_id),
            options=options,
        )

    async def orgs_users_user_sentiment_retrieve(
        self,
        *,
        end_date: str,
        start_date: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SentimentSummary:
        """Send `GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-sentiment/`.

        Args:
            end_date: query parameter.
            start_date: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            group_by: query parameter, default "day", must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ORGS_USERS_USER_SENTIMENT_RETRIEVE,
            (org, user_id, end_date, group_by, start_date),
            options=options,
        )

    async def overview_orgs_active_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/active-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def overview_orgs_average_grade_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/average-grade`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def overview_orgs_courses_completions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionSummaryOvertime:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/courses/completions`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def overview_orgs_learners_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def overview_orgs_learners_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_learners_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_learners_retrieve` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def overview_orgs_most_active_courses_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/most-active-courses`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_most_active_courses_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_most_active_courses_retrieve` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def overview_orgs_registered_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/ai-analytics/overview/orgs/{org}/registered-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def performance_orgs_courses_grading_average_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_average_with_cutoff_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AvgCourseGradeWithCutoff:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradingDetail:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_per_learner_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GradingPerUser:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/per-learner`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradeSummary:
        """Send `GET
        /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_grading_average_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/ai-analytics/performance/orgs/{org}/grading/average`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_grading_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerformanceGradesPerCourse:
        """Send `GET /api/ai-analytics/performance/orgs/{org}/grading/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerformanceGradesPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `performance_orgs_grading_per_course_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `performance_orgs_grading_per_course_retrieve` does.
        """
        return self._transport.paginate(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_learners_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NewPerLearnerList:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            platform: query parameter, must not be empty.
            program: query parameter, must not be empty.
            search: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_learners_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.NewPerLearnerListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_learners_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_learners_retrieve` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def perlearner_orgs_users_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_users_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_users_retrieve` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_USERS_RETRIEVE,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_users_activity_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivityAPI:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/activity/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_cutoffs_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_detail_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DetailedGradeView:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_summary_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeSummary:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_engagement_index_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE,
            (org, user_id, course_id),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_grade_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_performance_index_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_time_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_videos_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerCourseVideosWatched:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE,
            (org, user_id, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_courses_videos_over_time_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_grades_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradingPerCourseAPI:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/grades/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_info_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        meta: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerInformationAPI:
        """Send `GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            meta: query parameter, default "n", one of "y", "yes", "true", "True", "n",
                "no", "false", "False".
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_INFO_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform, meta, search),
            options=options,
        )

    async def perlearner_orgs_users_last_access_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerLastAccess:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/last-access`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_overview_engagement_index_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_overview_grades_average_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/grades/average`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_overview_performance_index_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/performance-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_overview_time_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_videos_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_videos_per_course_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerEngagementVideosWatchedPerCourse:
        """Send `GET
        /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/videos/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def user_groups_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/ai-analytics/user-groups/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            groups: query parameter.
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def user_groups_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `user_groups_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `user_groups_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def analytics_orgs_time_update_create(
        self,
        *,
        timestamp: dt.datetime,
        count: int,
        url: str,
        org: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        mentor_uuid: str | UnsetType = UNSET,
        block_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        session_uuid: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentUpdateResponse:
        """Send `POST /api/analytics/orgs/{org}/time/update/`.

        Args:
            timestamp: body property, format date-time.
            count: body property.
            url: body property.
            org: path parameter, can be set on the client instead.
            course_id: body property.
            mentor_uuid: body property.
            block_id: body property.
            metadata: body property, default {}.
            session_uuid: body property.
        """
        return await self._transport.call(
            _ANALYTICS_ORGS_TIME_UPDATE_CREATE,
            (org,),
            fields={
                "timestamp": timestamp,
                "course_id": course_id,
                "mentor_uuid": mentor_uuid,
                "block_id": block_id,
                "count": count,
                "url": url,
                "metadata": metadata,
                "session_uuid": session_uuid,
            },
            options=options,
        )

    async def analytics_time_spent_user_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        learner_id: str | UnsetType = UNSET,
        mentor_uuid: str | UnsetType = UNSET,
        platform: str | None | UnsetType = UNSET,
        session_uuid: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerUserResponse:
        """Send `GET /api/analytics/time-spent/user/`.

        Args:
            course_id: query parameter, must not be empty.
            end_date: query parameter, format date.
            include_main_platform: query parameter, default true.
            learner_id: query parameter, must not be empty.
            mentor_uuid: query parameter, must not be empty.
            platform: query parameter, must not be empty.
            session_uuid: query parameter, must not be empty.
            start_date: query parameter, format date.
            url: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
        """
        return await self._transport.call(
            _ANALYTICS_TIME_SPENT_USER_RETRIEVE,
            (
                course_id,
                end_date,
                include_main_platform,
                learner_id,
                mentor_uuid,
                platform,
                session_uuid,
                start_date,
                url,
            ),
            options=options,
        )

    async def audience_orgs_active_users_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/active-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_active_users_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersPerCourse:
        """Send `GET /api/audience/orgs/{org}/active-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_PER_COURSE_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_active_users_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActiveUsersList:
        """Send `GET /api/audience/orgs/{org}/active-users/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def audience_orgs_active_users_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ActiveUsersData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_active_users_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_active_users_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ACTIVE_USERS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_enrollments_courses_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/audience/orgs/{org}/enrollments/courses/{course_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def audience_orgs_enrollments_courses_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EnrollmentsPerUser:
        """Send `GET /api/audience/orgs/{org}/enrollments/courses/{course_id}/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_courses_users_retrieve_2_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsPerUserData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_courses_users_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_courses_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_COURSES_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_enrollments_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/enrollments/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_OVER_TIME_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def audience_orgs_enrollments_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/audience/orgs/{org}/enrollments/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_enrollments_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_enrollments_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_enrollments_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_registered_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/audience/orgs/{org}/registered-users/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def audience_orgs_registered_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def audience_orgs_registered_users_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/audience/orgs/{org}/registered-users/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def audience_orgs_registered_users_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Enrollments:
        """Send `GET /api/audience/orgs/{org}/registered-users/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            active: query parameter, default "y", one of "y", "yes", "true", "True",
                "n", "no", "false", "False".
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def audience_orgs_registered_users_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        active: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EnrollmentsData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `audience_orgs_registered_users_per_course_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `audience_orgs_registered_users_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_2,
            (
                org,
                active,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_activity_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.EngagementPerCourse:
        """Send `GET /api/engagement/orgs/{org}/activity`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_activity_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.EngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_activity_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_activity_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_ACTIVITY_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_course_completion_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/engagement/orgs/{org}/course_completion/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_course_completion_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionPerCourse:
        """Send `GET /api/engagement/orgs/{org}/course_completion/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_course_completion_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseCompletionPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_course_completion_per_course_retrieve_2`; `page` sets where to
        start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_course_completion_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSE_COMPLETION_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_courses_time_average_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_AVERAGE_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeDetail:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_DETAIL_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_time_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentByUsersInCourse:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/time/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_courses_time_users_retrieve_2_iter(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentByUsersInCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_courses_time_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_courses_time_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_courses_time_users_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerTimeSpentInCourseTree:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_DETAIL_RETRIEVE_2,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_time_users_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_TIME_USERS_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosSpecificCourse:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_videos_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/engagement/orgs/{org}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def engagement_orgs_courses_videos_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosInCourseSummary:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_SUMMARY_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_courses_videos_users_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerUser:
        """Send `GET /api/engagement/orgs/{org}/courses/{course_id}/videos/users`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_COURSES_VIDEOS_USERS_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def engagement_orgs_time_average_perlearner_percourse_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/time/average-perlearner-percourse`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_PERLEARNER_PERCOURSE_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_average_with_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AverageOvertime:
        """Send `GET /api/engagement/orgs/{org}/time/average-with-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_AVERAGE_WITH_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/engagement/orgs/{org}/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def engagement_orgs_time_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/engagement/orgs/{org}/time/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def engagement_orgs_time_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_time_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_time_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_TIME_PER_COURSE_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_videos_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideoEngagementPerCourse:
        """Send `GET /api/engagement/orgs/{org}/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def engagement_orgs_videos_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.VideoEngagementPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `engagement_orgs_videos_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `engagement_orgs_videos_retrieve_2` does.
        """
        return self._transport.paginate(
            _ENGAGEMENT_ORGS_VIDEOS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def engagement_orgs_videos_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/engagement/orgs/{org}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENGAGEMENT_ORGS_VIDEOS_OVER_TIME_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def finance_orgs_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Product:
        """Send `GET /api/finance/orgs/{org}/products`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _FINANCE_ORGS_PRODUCTS_RETRIEVE,
            (org,),
            options=options,
        )

    async def finance_orgs_products_orders_retrieve(
        self,
        *,
        item_id: str,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Order:
        """Send `GET /api/finance/orgs/{org}/products/{item_id}/orders`.

        Args:
            item_id: path parameter.
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return await self._transport.call(
            _FINANCE_ORGS_PRODUCTS_ORDERS_RETRIEVE,
            (org, item_id, end_date, start_date),
            options=options,
        )

    async def finance_orgs_products_sales_over_time_retrieve(
        self,
        *,
        item_id: str,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NetRevenueOverTime:
        """Send `GET /api/finance/orgs/{org}/products/{item_id}/sales-over-time`.

        Args:
            item_id: path parameter.
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return await self._transport.call(
            _FINANCE_ORGS_PRODUCTS_SALES_OVER_TIME_RETRIEVE,
            (org, item_id, end_date, start_date),
            options=options,
        )

    async def finance_orgs_revenue_net_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NetRevenueOverTime:
        """Send `GET /api/finance/orgs/{org}/revenue/net-over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return await self._transport.call(
            _FINANCE_ORGS_REVENUE_NET_OVER_TIME_RETRIEVE,
            (org, end_date, start_date),
            options=options,
        )

    async def finance_orgs_revenue_products_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RevenueByProduct:
        """Send `GET /api/finance/orgs/{org}/revenue/products`.

        Args:
            org: path parameter, can be set on the client instead.
            end_date: query parameter.
            start_date: query parameter.
        """
        return await self._transport.call(
            _FINANCE_ORGS_REVENUE_PRODUCTS_RETRIEVE,
            (org, end_date, start_date),
            options=options,
        )

    async def overview_orgs_active_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/overview/orgs/{org}/active-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_ACTIVE_USERS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def overview_orgs_average_grade_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/overview/orgs/{org}/average-grade`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_AVERAGE_GRADE_RETRIEVE_2,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def overview_orgs_courses_completions_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseCompletionSummaryOvertime:
        """Send `GET /api/overview/orgs/{org}/courses/completions`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_COURSES_COMPLETIONS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def overview_orgs_learners_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/overview/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def overview_orgs_learners_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_learners_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_learners_retrieve_2` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_LEARNERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def overview_orgs_most_active_courses_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TimeSpentPerCourse:
        """Send `GET /api/overview/orgs/{org}/most-active-courses`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            options=options,
        )

    def overview_orgs_most_active_courses_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.TimeSpentPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `overview_orgs_most_active_courses_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `overview_orgs_most_active_courses_retrieve_2` does.
        """
        return self._transport.paginate(
            _OVERVIEW_ORGS_MOST_ACTIVE_COURSES_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                length,
                page,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def overview_orgs_registered_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET /api/overview/orgs/{org}/registered-users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _OVERVIEW_ORGS_REGISTERED_USERS_RETRIEVE_2,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def performance_orgs_courses_grading_average_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/average`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_average_with_cutoff_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AvgCourseGradeWithCutoff:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_AVERAGE_WITH_CUTOFF_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradingDetail:
        """Send `GET /api/performance/orgs/{org}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_DETAIL_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_per_learner_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GradingPerUser:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/per-learner`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_PER_LEARNER_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_courses_grading_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGradeSummary:
        """Send `GET
        /api/performance/orgs/{org}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_COURSES_GRADING_SUMMARY_RETRIEVE_2,
            (org, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_grading_average_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET /api/performance/orgs/{org}/grading/average`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_GRADING_AVERAGE_RETRIEVE_2,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def performance_orgs_grading_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerformanceGradesPerCourse:
        """Send `GET /api/performance/orgs/{org}/grading/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
        """
        return await self._transport.call(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            options=options,
        )

    def performance_orgs_grading_per_course_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerformanceGradesPerCourseData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `performance_orgs_grading_per_course_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `performance_orgs_grading_per_course_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERFORMANCE_ORGS_GRADING_PER_COURSE_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_learners_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.NewPerLearnerList:
        """Send `GET /api/perlearner/orgs/{org}/learners`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            platform: query parameter, must not be empty.
            program: query parameter, must not be empty.
            search: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            options=options,
        )

    def perlearner_orgs_learners_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.NewPerLearnerListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_learners_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_learners_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_LEARNERS_RETRIEVE_2,
            (
                org,
                department_id,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                platform,
                program,
                search,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_users_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerUserList:
        """Send `GET /api/perlearner/orgs/{org}/users`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            length: query parameter.
            page: query parameter.
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            options=options,
        )

    def perlearner_orgs_users_retrieve_2_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PerlearnerUserListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `perlearner_orgs_users_retrieve_2`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `perlearner_orgs_users_retrieve_2` does.
        """
        return self._transport.paginate(
            _PERLEARNER_ORGS_USERS_RETRIEVE_2,
            (org, department_id, format, include_main_platform, length, page, search),
            _paging.DATA_PAGES,
            options=options,
        )

    async def perlearner_orgs_users_activity_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivityAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/activity/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_ACTIVITY_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_cutoffs_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/cutoffs`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_CUTOFFS_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_detail_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DetailedGradeView:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/detail`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_DETAIL_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_grading_summary_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeSummary:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/grading/summary`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_GRADING_SUMMARY_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_engagement_index_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2,
            (org, user_id, course_id),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_grade_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradeWithCutOff:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_GRADE_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_performance_index_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_overview_time_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/time/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerCourseVideosWatched:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_RETRIEVE_2,
            (org, user_id, course_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_courses_videos_over_time_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos/over-time`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_COURSES_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                course_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_grades_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerGradingPerCourseAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/grades/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_GRADES_PER_COURSE_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_info_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        meta: (
            Literal["y", "yes", "true", "True", "n", "no", "false", "False"] | UnsetType
        ) = UNSET,
        search: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerInformationAPI:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/info`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            meta: query parameter, default "n", one of "y", "yes", "true", "True", "n",
                "no", "false", "False".
            search: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_INFO_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform, meta, search),
            options=options,
        )

    async def perlearner_orgs_users_last_access_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerLearnerLastAccess:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/last-access`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_LAST_ACCESS_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_overview_engagement_index_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/engagement-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_ENGAGEMENT_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_overview_grades_average_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Average:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/grades/average`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_GRADES_AVERAGE_RETRIEVE_2,
            (org, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def perlearner_orgs_users_overview_performance_index_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Value:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/performance-index`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_PERFORMANCE_INDEX_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_overview_time_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET
        /api/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_OVERVIEW_TIME_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_videos_over_time_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/videos/over-time`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_OVER_TIME_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def perlearner_orgs_users_videos_per_course_retrieve_2(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerEngagementVideosWatchedPerCourse:
        """Send `GET /api/perlearner/orgs/{org}/users/{user_id}/videos/per-course`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERLEARNER_ORGS_USERS_VIDEOS_PER_COURSE_RETRIEVE_2,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def platform_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_courses_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Count:
        """Send `GET /api/platform/orgs/{org}/courses/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_COUNT_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def platform_orgs_courses_grades_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/grades`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_GRADES_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_courses_videos_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WatchedVideosPerCourse:
        """Send `GET /api/platform/orgs/{org}/courses/videos`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE,
            (org, department_id, format, include_main_platform),
            options=options,
        )

    async def platform_orgs_courses_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/progress/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_average_days_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/average-days-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_DAYS_TO_COMPLETE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_average_time_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/average-time-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_AVERAGE_TIME_TO_COMPLETE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_completed_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/completed`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_COMPLETED_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_completion_rate_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/completion-rate`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_COMPLETION_RATE_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_in_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/progress/in-progress`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_IN_PROGRESS_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_progress_started_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/progress/started`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_PROGRESS_STARTED_RETRIEVE,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_courses_users_grades_passed_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/grades/passed`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_GRADES_PASSED_RETRIEVE,
            (org, course_id, user_id),
            options=options,
        )

    async def platform_orgs_courses_users_progress_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PerlearnerCourseProgress:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_PROGRESS_RETRIEVE,
            (org, course_id, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def platform_orgs_courses_users_progress_days_to_complete_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress/days-to-complete`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_PROGRESS_DAYS_TO_COMPLETE_RETRIEVE,
            (org, course_id, user_id),
            options=options,
        )

    async def platform_orgs_courses_users_time_count_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Count:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/time/count`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_TIME_COUNT_RETRIEVE,
            (
                org,
                course_id,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def platform_orgs_courses_users_videos_count_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.VideosCount:
        """Send `GET
        /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/videos/count`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_USERS_VIDEOS_COUNT_RETRIEVE,
            (org, course_id, user_id, department_id, format, include_main_platform),
            options=options,
        )

    async def platform_orgs_courses_videos_retrieve_2(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/courses/{course_id}/videos/`.

        Args:
            course_id: path parameter, must match
                `^((\\w*)-(\\w*):[^+]+(|\\+)[^+]+(|\\+)\\+\\w+)$`.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_COURSES_VIDEOS_RETRIEVE_2,
            (org, course_id),
            options=options,
        )

    async def platform_orgs_progress_completed_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/completed`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_PROGRESS_COMPLETED_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_progress_completion_rate_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/completion-rate`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_PROGRESS_COMPLETION_RATE_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_progress_in_progress_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/in-progress`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_PROGRESS_IN_PROGRESS_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_progress_started_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/progress/started`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_PROGRESS_STARTED_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_time_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/platform/orgs/{org}/time/count`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_TIME_COUNT_RETRIEVE,
            (org,),
            options=options,
        )

    async def platform_orgs_users_active_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/active/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_USERS_ACTIVE_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def platform_orgs_users_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_USERS_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )

    async def platform_orgs_users_courses_completed_count_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTimeWithTotal:
        """Send `GET /api/platform/orgs/{org}/users/courses-completed/count`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_ORGS_USERS_COURSES_COMPLETED_COUNT_RETRIEVE,
            (org, department_id, end_date, format, include_main_platform, start_date),
            options=options,
        )


class AiAnalyticsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    audience_orgs_active_users_over_time_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_over_time_retrieve
    )
    audience_orgs_active_users_per_course_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_per_course_retrieve
    )
    audience_orgs_active_users_users_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_users_retrieve
    )
    audience_orgs_enrollments_courses_over_time_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve
    )
    audience_orgs_enrollments_courses_users_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve
    )
    audience_orgs_enrollments_over_time_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve
    )
    audience_orgs_enrollments_per_course_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve
    )
    audience_orgs_registered_users_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_retrieve
    )
    audience_orgs_registered_users_over_time_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve
    )
    audience_orgs_registered_users_per_course_retrieve = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve
    )
    costs_pertenant_list = RawMethod(AiAnalyticsResource.costs_pertenant_list)
    departments_orgs_retrieve = RawMethod(AiAnalyticsResource.departments_orgs_retrieve)
    engagement_orgs_activity_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_activity_retrieve
    )
    engagement_orgs_course_completion_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve
    )
    engagement_orgs_course_completion_per_course_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve
    )
    engagement_orgs_courses_time_average_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_average_retrieve
    )
    engagement_orgs_courses_time_detail_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve
    )
    engagement_orgs_courses_time_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve
    )
    engagement_orgs_courses_time_users_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_retrieve
    )
    engagement_orgs_courses_time_users_detail_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve
    )
    engagement_orgs_courses_time_users_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve
    )
    engagement_orgs_courses_videos_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_retrieve
    )
    engagement_orgs_courses_videos_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve
    )
    engagement_orgs_courses_videos_summary_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve
    )
    engagement_orgs_courses_videos_users_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve
    )
    engagement_orgs_time_average_with_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve
    )
    engagement_orgs_time_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_over_time_retrieve
    )
    engagement_orgs_time_per_course_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_per_course_retrieve
    )
    engagement_orgs_videos_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_videos_retrieve
    )
    engagement_orgs_videos_over_time_retrieve = RawMethod(
        AiAnalyticsResource.engagement_orgs_videos_over_time_retrieve
    )
    orgs_users_average_messages_per_session_list = RawMethod(
        AiAnalyticsResource.orgs_users_average_messages_per_session_list
    )
    orgs_users_chat_history_filter_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_filter_retrieve
    )
    orgs_users_chat_history_list = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_list
    )
    orgs_users_chat_history_create = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_create
    )
    orgs_users_chat_history_destroy = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_destroy
    )
    orgs_users_chat_history_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_retrieve
    )
    orgs_users_chat_history_partial_update = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_partial_update
    )
    orgs_users_chat_history_update = RawMethod(
        AiAnalyticsResource.orgs_users_chat_history_update
    )
    orgs_users_conversation_summary_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_conversation_summary_retrieve
    )
    orgs_users_conversation_list = RawMethod(
        AiAnalyticsResource.orgs_users_conversation_list
    )
    orgs_users_costs_model_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_costs_model_retrieve
    )
    orgs_users_costs_permentor_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_costs_permentor_retrieve
    )
    orgs_users_costs_peruser_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_costs_peruser_retrieve
    )
    orgs_users_mentor_detail_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_mentor_detail_retrieve
    )
    orgs_users_mentor_summary_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_mentor_summary_retrieve
    )
    orgs_users_mentors_cost_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_mentors_cost_retrieve
    )
    orgs_users_most_discussed_topics_list = RawMethod(
        AiAnalyticsResource.orgs_users_most_discussed_topics_list
    )
    orgs_users_observations_list = RawMethod(
        AiAnalyticsResource.orgs_users_observations_list
    )
    orgs_users_observations_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_observations_retrieve
    )
    orgs_users_overview_summary_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_overview_summary_retrieve
    )
    orgs_users_rating_summary_list = RawMethod(
        AiAnalyticsResource.orgs_users_rating_summary_list
    )
    orgs_users_registered_users_trend_list = RawMethod(
        AiAnalyticsResource.orgs_users_registered_users_trend_list
    )
    orgs_users_sentiment_count_list = RawMethod(
        AiAnalyticsResource.orgs_users_sentiment_count_list
    )
    orgs_users_tenant_cost_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_tenant_cost_retrieve
    )
    orgs_users_top_students_by_chat_messages_list = RawMethod(
        AiAnalyticsResource.orgs_users_top_students_by_chat_messages_list
    )
    orgs_users_topic_overview_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_topic_overview_retrieve
    )
    orgs_users_topic_statistics_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_topic_statistics_retrieve
    )
    orgs_users_topics_summary_list = RawMethod(
        AiAnalyticsResource.orgs_users_topics_summary_list
    )
    orgs_users_total_users_by_mentor_list = RawMethod(
        AiAnalyticsResource.orgs_users_total_users_by_mentor_list
    )
    orgs_users_traces_list = RawMethod(AiAnalyticsResource.orgs_users_traces_list)
    orgs_users_traces_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_traces_retrieve
    )
    orgs_users_transcripts_list = RawMethod(
        AiAnalyticsResource.orgs_users_transcripts_list
    )
    orgs_users_usage_summary_list = RawMethod(
        AiAnalyticsResource.orgs_users_usage_summary_list
    )
    orgs_users_user_cohorts_over_time_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_user_cohorts_over_time_retrieve
    )
    orgs_users_user_cost_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_user_cost_retrieve
    )
    orgs_users_user_feedback_list = RawMethod(
        AiAnalyticsResource.orgs_users_user_feedback_list
    )
    orgs_users_user_metrics_pie_chart_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_user_metrics_pie_chart_retrieve
    )
    orgs_users_user_metrics_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_user_metrics_retrieve
    )
    orgs_users_user_sentiment_retrieve = RawMethod(
        AiAnalyticsResource.orgs_users_user_sentiment_retrieve
    )
    overview_orgs_active_users_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_active_users_retrieve
    )
    overview_orgs_average_grade_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_average_grade_retrieve
    )
    overview_orgs_courses_completions_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_courses_completions_retrieve
    )
    overview_orgs_learners_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_learners_retrieve
    )
    overview_orgs_most_active_courses_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_most_active_courses_retrieve
    )
    overview_orgs_registered_users_retrieve = RawMethod(
        AiAnalyticsResource.overview_orgs_registered_users_retrieve
    )
    performance_orgs_courses_grading_average_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_retrieve
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve
    )
    performance_orgs_courses_grading_detail_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve
    )
    performance_orgs_courses_grading_per_learner_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve
    )
    performance_orgs_courses_grading_summary_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve
    )
    performance_orgs_grading_average_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_grading_average_retrieve
    )
    performance_orgs_grading_per_course_retrieve = RawMethod(
        AiAnalyticsResource.performance_orgs_grading_per_course_retrieve
    )
    perlearner_orgs_learners_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_learners_retrieve
    )
    perlearner_orgs_users_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_retrieve
    )
    perlearner_orgs_users_activity_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_activity_retrieve
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve
    )
    perlearner_orgs_users_courses_grading_detail_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve
    )
    perlearner_orgs_users_courses_grading_summary_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_courses_overview_grade_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_courses_videos_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve
    )
    perlearner_orgs_users_grades_per_course_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve
    )
    perlearner_orgs_users_info_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_info_retrieve
    )
    perlearner_orgs_users_last_access_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_last_access_retrieve
    )
    perlearner_orgs_users_overview_engagement_index_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_overview_grades_average_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve
    )
    perlearner_orgs_users_overview_performance_index_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve
    )
    perlearner_orgs_users_overview_time_over_time_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_videos_over_time_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve
    )
    perlearner_orgs_users_videos_per_course_retrieve = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve
    )
    user_groups_orgs_retrieve = RawMethod(AiAnalyticsResource.user_groups_orgs_retrieve)
    analytics_orgs_time_update_create = RawMethod(
        AiAnalyticsResource.analytics_orgs_time_update_create
    )
    analytics_time_spent_user_retrieve = RawMethod(
        AiAnalyticsResource.analytics_time_spent_user_retrieve
    )
    audience_orgs_active_users_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_over_time_retrieve_2
    )
    audience_orgs_active_users_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_per_course_retrieve_2
    )
    audience_orgs_active_users_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_active_users_users_retrieve_2
    )
    audience_orgs_enrollments_courses_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve_2
    )
    audience_orgs_enrollments_courses_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve_2
    )
    audience_orgs_enrollments_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve_2
    )
    audience_orgs_enrollments_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve_2
    )
    audience_orgs_registered_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_retrieve_2
    )
    audience_orgs_registered_users_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve_2
    )
    audience_orgs_registered_users_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve_2
    )
    engagement_orgs_activity_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_activity_retrieve_2
    )
    engagement_orgs_course_completion_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve_2
    )
    engagement_orgs_course_completion_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve_2
    )
    engagement_orgs_courses_time_average_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_average_retrieve_2
    )
    engagement_orgs_courses_time_detail_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve_2
    )
    engagement_orgs_courses_time_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve_2
    )
    engagement_orgs_courses_time_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_retrieve_2
    )
    engagement_orgs_courses_time_users_detail_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve_2
    )
    engagement_orgs_courses_time_users_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_retrieve_2
    )
    engagement_orgs_courses_videos_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_summary_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve_2
    )
    engagement_orgs_courses_videos_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve_2
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve_2
    )
    engagement_orgs_time_average_with_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve_2
    )
    engagement_orgs_time_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_over_time_retrieve_2
    )
    engagement_orgs_time_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_time_per_course_retrieve_2
    )
    engagement_orgs_videos_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_videos_retrieve_2
    )
    engagement_orgs_videos_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.engagement_orgs_videos_over_time_retrieve_2
    )
    finance_orgs_products_retrieve = RawMethod(
        AiAnalyticsResource.finance_orgs_products_retrieve
    )
    finance_orgs_products_orders_retrieve = RawMethod(
        AiAnalyticsResource.finance_orgs_products_orders_retrieve
    )
    finance_orgs_products_sales_over_time_retrieve = RawMethod(
        AiAnalyticsResource.finance_orgs_products_sales_over_time_retrieve
    )
    finance_orgs_revenue_net_over_time_retrieve = RawMethod(
        AiAnalyticsResource.finance_orgs_revenue_net_over_time_retrieve
    )
    finance_orgs_revenue_products_retrieve = RawMethod(
        AiAnalyticsResource.finance_orgs_revenue_products_retrieve
    )
    overview_orgs_active_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_active_users_retrieve_2
    )
    overview_orgs_average_grade_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_average_grade_retrieve_2
    )
    overview_orgs_courses_completions_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_courses_completions_retrieve_2
    )
    overview_orgs_learners_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_learners_retrieve_2
    )
    overview_orgs_most_active_courses_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_most_active_courses_retrieve_2
    )
    overview_orgs_registered_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.overview_orgs_registered_users_retrieve_2
    )
    performance_orgs_courses_grading_average_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_retrieve_2
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve_2
    )
    performance_orgs_courses_grading_detail_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve_2
    )
    performance_orgs_courses_grading_per_learner_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve_2
    )
    performance_orgs_courses_grading_summary_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve_2
    )
    performance_orgs_grading_average_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_grading_average_retrieve_2
    )
    performance_orgs_grading_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.performance_orgs_grading_per_course_retrieve_2
    )
    perlearner_orgs_learners_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_learners_retrieve_2
    )
    perlearner_orgs_users_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_retrieve_2
    )
    perlearner_orgs_users_activity_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_activity_retrieve_2
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve_2
    )
    perlearner_orgs_users_courses_grading_detail_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve_2
    )
    perlearner_orgs_users_courses_grading_summary_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve_2
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_grade_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve_2
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_courses_videos_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve_2
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_grades_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve_2
    )
    perlearner_orgs_users_info_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_info_retrieve_2
    )
    perlearner_orgs_users_last_access_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_last_access_retrieve_2
    )
    perlearner_orgs_users_overview_engagement_index_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_overview_grades_average_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve_2
    )
    perlearner_orgs_users_overview_performance_index_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_overview_time_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_over_time_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_per_course_retrieve_2 = RawMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve_2
    )
    platform_orgs_retrieve = RawMethod(AiAnalyticsResource.platform_orgs_retrieve)
    platform_orgs_courses_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_count_retrieve
    )
    platform_orgs_courses_grades_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_grades_retrieve
    )
    platform_orgs_courses_videos_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_videos_retrieve
    )
    platform_orgs_courses_progress_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_retrieve
    )
    platform_orgs_courses_progress_average_days_to_complete_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_average_days_to_complete_retrieve
    )
    platform_orgs_courses_progress_average_time_to_complete_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_average_time_to_complete_retrieve
    )
    platform_orgs_courses_progress_completed_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_completed_retrieve
    )
    platform_orgs_courses_progress_completion_rate_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_completion_rate_retrieve
    )
    platform_orgs_courses_progress_in_progress_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_in_progress_retrieve
    )
    platform_orgs_courses_progress_started_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_started_retrieve
    )
    platform_orgs_courses_users_grades_passed_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_users_grades_passed_retrieve
    )
    platform_orgs_courses_users_progress_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_users_progress_retrieve
    )
    platform_orgs_courses_users_progress_days_to_complete_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_users_progress_days_to_complete_retrieve
    )
    platform_orgs_courses_users_time_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_users_time_count_retrieve
    )
    platform_orgs_courses_users_videos_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_users_videos_count_retrieve
    )
    platform_orgs_courses_videos_retrieve_2 = RawMethod(
        AiAnalyticsResource.platform_orgs_courses_videos_retrieve_2
    )
    platform_orgs_progress_completed_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_progress_completed_retrieve
    )
    platform_orgs_progress_completion_rate_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_progress_completion_rate_retrieve
    )
    platform_orgs_progress_in_progress_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_progress_in_progress_retrieve
    )
    platform_orgs_progress_started_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_progress_started_retrieve
    )
    platform_orgs_time_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_time_count_retrieve
    )
    platform_orgs_users_active_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_users_active_count_retrieve
    )
    platform_orgs_users_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_users_count_retrieve
    )
    platform_orgs_users_courses_completed_count_retrieve = RawMethod(
        AiAnalyticsResource.platform_orgs_users_courses_completed_count_retrieve
    )


class AsyncAiAnalyticsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    audience_orgs_active_users_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_over_time_retrieve
    )
    audience_orgs_active_users_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_per_course_retrieve
    )
    audience_orgs_active_users_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_users_retrieve
    )
    audience_orgs_enrollments_courses_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve
    )
    audience_orgs_enrollments_courses_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve
    )
    audience_orgs_enrollments_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve
    )
    audience_orgs_enrollments_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve
    )
    audience_orgs_registered_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_retrieve
    )
    audience_orgs_registered_users_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve
    )
    audience_orgs_registered_users_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve
    )
    costs_pertenant_list = AsyncRawMethod(AsyncAiAnalyticsResource.costs_pertenant_list)
    departments_orgs_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.departments_orgs_retrieve
    )
    engagement_orgs_activity_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_activity_retrieve
    )
    engagement_orgs_course_completion_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve
    )
    engagement_orgs_course_completion_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve
    )
    engagement_orgs_courses_time_average_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_average_retrieve
    )
    engagement_orgs_courses_time_detail_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve
    )
    engagement_orgs_courses_time_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve
    )
    engagement_orgs_courses_time_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_retrieve
    )
    engagement_orgs_courses_time_users_detail_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve
    )
    engagement_orgs_courses_time_users_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve
    )
    engagement_orgs_courses_videos_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_retrieve
    )
    engagement_orgs_courses_videos_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve
    )
    engagement_orgs_courses_videos_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve
    )
    engagement_orgs_courses_videos_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve
    )
    engagement_orgs_time_average_with_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve
    )
    engagement_orgs_time_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_over_time_retrieve
    )
    engagement_orgs_time_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_per_course_retrieve
    )
    engagement_orgs_videos_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_retrieve
    )
    engagement_orgs_videos_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_over_time_retrieve
    )
    orgs_users_average_messages_per_session_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_average_messages_per_session_list
    )
    orgs_users_chat_history_filter_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_filter_retrieve
    )
    orgs_users_chat_history_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_list
    )
    orgs_users_chat_history_create = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_create
    )
    orgs_users_chat_history_destroy = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_destroy
    )
    orgs_users_chat_history_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_retrieve
    )
    orgs_users_chat_history_partial_update = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_partial_update
    )
    orgs_users_chat_history_update = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_update
    )
    orgs_users_conversation_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_conversation_summary_retrieve
    )
    orgs_users_conversation_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_conversation_list
    )
    orgs_users_costs_model_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_model_retrieve
    )
    orgs_users_costs_permentor_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_permentor_retrieve
    )
    orgs_users_costs_peruser_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_peruser_retrieve
    )
    orgs_users_mentor_detail_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_mentor_detail_retrieve
    )
    orgs_users_mentor_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_mentor_summary_retrieve
    )
    orgs_users_mentors_cost_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_mentors_cost_retrieve
    )
    orgs_users_most_discussed_topics_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_most_discussed_topics_list
    )
    orgs_users_observations_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_observations_list
    )
    orgs_users_observations_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_observations_retrieve
    )
    orgs_users_overview_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_overview_summary_retrieve
    )
    orgs_users_rating_summary_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_rating_summary_list
    )
    orgs_users_registered_users_trend_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_registered_users_trend_list
    )
    orgs_users_sentiment_count_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_sentiment_count_list
    )
    orgs_users_tenant_cost_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_tenant_cost_retrieve
    )
    orgs_users_top_students_by_chat_messages_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_top_students_by_chat_messages_list
    )
    orgs_users_topic_overview_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_topic_overview_retrieve
    )
    orgs_users_topic_statistics_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_topic_statistics_retrieve
    )
    orgs_users_topics_summary_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_topics_summary_list
    )
    orgs_users_total_users_by_mentor_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_total_users_by_mentor_list
    )
    orgs_users_traces_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_traces_list
    )
    orgs_users_traces_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_traces_retrieve
    )
    orgs_users_transcripts_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_transcripts_list
    )
    orgs_users_usage_summary_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_usage_summary_list
    )
    orgs_users_user_cohorts_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_cohorts_over_time_retrieve
    )
    orgs_users_user_cost_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_cost_retrieve
    )
    orgs_users_user_feedback_list = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_feedback_list
    )
    orgs_users_user_metrics_pie_chart_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_metrics_pie_chart_retrieve
    )
    orgs_users_user_metrics_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_metrics_retrieve
    )
    orgs_users_user_sentiment_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.orgs_users_user_sentiment_retrieve
    )
    overview_orgs_active_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_active_users_retrieve
    )
    overview_orgs_average_grade_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_average_grade_retrieve
    )
    overview_orgs_courses_completions_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_courses_completions_retrieve
    )
    overview_orgs_learners_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_learners_retrieve
    )
    overview_orgs_most_active_courses_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_most_active_courses_retrieve
    )
    overview_orgs_registered_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_registered_users_retrieve
    )
    performance_orgs_courses_grading_average_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_retrieve
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve
    )
    performance_orgs_courses_grading_detail_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve
    )
    performance_orgs_courses_grading_per_learner_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve
    )
    performance_orgs_courses_grading_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve
    )
    performance_orgs_grading_average_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_average_retrieve
    )
    performance_orgs_grading_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_per_course_retrieve
    )
    perlearner_orgs_learners_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_learners_retrieve
    )
    perlearner_orgs_users_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_retrieve
    )
    perlearner_orgs_users_activity_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_activity_retrieve
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve
    )
    perlearner_orgs_users_courses_grading_detail_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve
    )
    perlearner_orgs_users_courses_grading_summary_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_courses_overview_grade_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_courses_videos_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve
    )
    perlearner_orgs_users_grades_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve
    )
    perlearner_orgs_users_info_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_info_retrieve
    )
    perlearner_orgs_users_last_access_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_last_access_retrieve
    )
    perlearner_orgs_users_overview_engagement_index_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_overview_grades_average_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve
    )
    perlearner_orgs_users_overview_performance_index_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve
    )
    perlearner_orgs_users_overview_time_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_videos_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve
    )
    perlearner_orgs_users_videos_per_course_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve
    )
    user_groups_orgs_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.user_groups_orgs_retrieve
    )
    analytics_orgs_time_update_create = AsyncRawMethod(
        AsyncAiAnalyticsResource.analytics_orgs_time_update_create
    )
    analytics_time_spent_user_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.analytics_time_spent_user_retrieve
    )
    audience_orgs_active_users_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_over_time_retrieve_2
    )
    audience_orgs_active_users_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_per_course_retrieve_2
    )
    audience_orgs_active_users_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_users_retrieve_2
    )
    audience_orgs_enrollments_courses_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve_2
    )
    audience_orgs_enrollments_courses_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve_2
    )
    audience_orgs_enrollments_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve_2
    )
    audience_orgs_enrollments_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve_2
    )
    audience_orgs_registered_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_retrieve_2
    )
    audience_orgs_registered_users_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve_2
    )
    audience_orgs_registered_users_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve_2
    )
    engagement_orgs_activity_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_activity_retrieve_2
    )
    engagement_orgs_course_completion_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve_2
    )
    engagement_orgs_course_completion_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve_2
    )
    engagement_orgs_courses_time_average_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_average_retrieve_2
    )
    engagement_orgs_courses_time_detail_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve_2
    )
    engagement_orgs_courses_time_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve_2
    )
    engagement_orgs_courses_time_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_retrieve_2
    )
    engagement_orgs_courses_time_users_detail_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve_2
    )
    engagement_orgs_courses_time_users_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_retrieve_2
    )
    engagement_orgs_courses_videos_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_summary_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve_2
    )
    engagement_orgs_courses_videos_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve_2
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve_2
    )
    engagement_orgs_time_average_with_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve_2
    )
    engagement_orgs_time_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_over_time_retrieve_2
    )
    engagement_orgs_time_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_per_course_retrieve_2
    )
    engagement_orgs_videos_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_retrieve_2
    )
    engagement_orgs_videos_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_over_time_retrieve_2
    )
    finance_orgs_products_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_retrieve
    )
    finance_orgs_products_orders_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_orders_retrieve
    )
    finance_orgs_products_sales_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_sales_over_time_retrieve
    )
    finance_orgs_revenue_net_over_time_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.finance_orgs_revenue_net_over_time_retrieve
    )
    finance_orgs_revenue_products_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.finance_orgs_revenue_products_retrieve
    )
    overview_orgs_active_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_active_users_retrieve_2
    )
    overview_orgs_average_grade_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_average_grade_retrieve_2
    )
    overview_orgs_courses_completions_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_courses_completions_retrieve_2
    )
    overview_orgs_learners_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_learners_retrieve_2
    )
    overview_orgs_most_active_courses_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_most_active_courses_retrieve_2
    )
    overview_orgs_registered_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.overview_orgs_registered_users_retrieve_2
    )
    performance_orgs_courses_grading_average_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_retrieve_2
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve_2
    )
    performance_orgs_courses_grading_detail_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve_2
    )
    performance_orgs_courses_grading_per_learner_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve_2
    )
    performance_orgs_courses_grading_summary_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve_2
    )
    performance_orgs_grading_average_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_average_retrieve_2
    )
    performance_orgs_grading_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_per_course_retrieve_2
    )
    perlearner_orgs_learners_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_learners_retrieve_2
    )
    perlearner_orgs_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_retrieve_2
    )
    perlearner_orgs_users_activity_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_activity_retrieve_2
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve_2
    )
    perlearner_orgs_users_courses_grading_detail_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve_2
    )
    perlearner_orgs_users_courses_grading_summary_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve_2
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_grade_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve_2
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_courses_videos_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve_2
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_grades_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve_2
    )
    perlearner_orgs_users_info_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_info_retrieve_2
    )
    perlearner_orgs_users_last_access_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_last_access_retrieve_2
    )
    perlearner_orgs_users_overview_engagement_index_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_overview_grades_average_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve_2
    )
    perlearner_orgs_users_overview_performance_index_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_overview_time_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_over_time_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_per_course_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve_2
    )
    platform_orgs_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_retrieve
    )
    platform_orgs_courses_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_count_retrieve
    )
    platform_orgs_courses_grades_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_grades_retrieve
    )
    platform_orgs_courses_videos_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_videos_retrieve
    )
    platform_orgs_courses_progress_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_retrieve
    )
    platform_orgs_courses_progress_average_days_to_complete_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_average_days_to_complete_retrieve
    )
    platform_orgs_courses_progress_average_time_to_complete_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_average_time_to_complete_retrieve
    )
    platform_orgs_courses_progress_completed_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_completed_retrieve
    )
    platform_orgs_courses_progress_completion_rate_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_completion_rate_retrieve
    )
    platform_orgs_courses_progress_in_progress_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_in_progress_retrieve
    )
    platform_orgs_courses_progress_started_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_started_retrieve
    )
    platform_orgs_courses_users_grades_passed_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_grades_passed_retrieve
    )
    platform_orgs_courses_users_progress_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_progress_retrieve
    )
    platform_orgs_courses_users_progress_days_to_complete_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_progress_days_to_complete_retrieve
    )
    platform_orgs_courses_users_time_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_time_count_retrieve
    )
    platform_orgs_courses_users_videos_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_videos_count_retrieve
    )
    platform_orgs_courses_videos_retrieve_2 = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_videos_retrieve_2
    )
    platform_orgs_progress_completed_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_completed_retrieve
    )
    platform_orgs_progress_completion_rate_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_completion_rate_retrieve
    )
    platform_orgs_progress_in_progress_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_in_progress_retrieve
    )
    platform_orgs_progress_started_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_started_retrieve
    )
    platform_orgs_time_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_time_count_retrieve
    )
    platform_orgs_users_active_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_active_count_retrieve
    )
    platform_orgs_users_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_count_retrieve
    )
    platform_orgs_users_courses_completed_count_retrieve = AsyncRawMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_courses_completed_count_retrieve
    )


class AiAnalyticsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    audience_orgs_active_users_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_over_time_retrieve
    )
    audience_orgs_active_users_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_per_course_retrieve
    )
    audience_orgs_active_users_users_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_users_retrieve
    )
    audience_orgs_enrollments_courses_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve
    )
    audience_orgs_enrollments_courses_users_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve
    )
    audience_orgs_enrollments_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve
    )
    audience_orgs_enrollments_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve
    )
    audience_orgs_registered_users_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_retrieve
    )
    audience_orgs_registered_users_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve
    )
    audience_orgs_registered_users_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve
    )
    costs_pertenant_list = StreamMethod(AiAnalyticsResource.costs_pertenant_list)
    departments_orgs_retrieve = StreamMethod(
        AiAnalyticsResource.departments_orgs_retrieve
    )
    engagement_orgs_activity_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_activity_retrieve
    )
    engagement_orgs_course_completion_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve
    )
    engagement_orgs_course_completion_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve
    )
    engagement_orgs_courses_time_average_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_average_retrieve
    )
    engagement_orgs_courses_time_detail_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve
    )
    engagement_orgs_courses_time_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve
    )
    engagement_orgs_courses_time_users_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_retrieve
    )
    engagement_orgs_courses_time_users_detail_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve
    )
    engagement_orgs_courses_time_users_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve
    )
    engagement_orgs_courses_videos_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_retrieve
    )
    engagement_orgs_courses_videos_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve
    )
    engagement_orgs_courses_videos_summary_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve
    )
    engagement_orgs_courses_videos_users_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve
    )
    engagement_orgs_time_average_with_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve
    )
    engagement_orgs_time_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_over_time_retrieve
    )
    engagement_orgs_time_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_per_course_retrieve
    )
    engagement_orgs_videos_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_videos_retrieve
    )
    engagement_orgs_videos_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.engagement_orgs_videos_over_time_retrieve
    )
    orgs_users_average_messages_per_session_list = StreamMethod(
        AiAnalyticsResource.orgs_users_average_messages_per_session_list
    )
    orgs_users_chat_history_filter_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_filter_retrieve
    )
    orgs_users_chat_history_list = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_list
    )
    orgs_users_chat_history_create = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_create
    )
    orgs_users_chat_history_destroy = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_destroy
    )
    orgs_users_chat_history_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_retrieve
    )
    orgs_users_chat_history_partial_update = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_partial_update
    )
    orgs_users_chat_history_update = StreamMethod(
        AiAnalyticsResource.orgs_users_chat_history_update
    )
    orgs_users_conversation_summary_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_conversation_summary_retrieve
    )
    orgs_users_conversation_list = StreamMethod(
        AiAnalyticsResource.orgs_users_conversation_list
    )
    orgs_users_costs_model_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_costs_model_retrieve
    )
    orgs_users_costs_permentor_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_costs_permentor_retrieve
    )
    orgs_users_costs_peruser_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_costs_peruser_retrieve
    )
    orgs_users_mentor_detail_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_mentor_detail_retrieve
    )
    orgs_users_mentor_summary_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_mentor_summary_retrieve
    )
    orgs_users_mentors_cost_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_mentors_cost_retrieve
    )
    orgs_users_most_discussed_topics_list = StreamMethod(
        AiAnalyticsResource.orgs_users_most_discussed_topics_list
    )
    orgs_users_observations_list = StreamMethod(
        AiAnalyticsResource.orgs_users_observations_list
    )
    orgs_users_observations_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_observations_retrieve
    )
    orgs_users_overview_summary_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_overview_summary_retrieve
    )
    orgs_users_rating_summary_list = StreamMethod(
        AiAnalyticsResource.orgs_users_rating_summary_list
    )
    orgs_users_registered_users_trend_list = StreamMethod(
        AiAnalyticsResource.orgs_users_registered_users_trend_list
    )
    orgs_users_sentiment_count_list = StreamMethod(
        AiAnalyticsResource.orgs_users_sentiment_count_list
    )
    orgs_users_tenant_cost_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_tenant_cost_retrieve
    )
    orgs_users_top_students_by_chat_messages_list = StreamMethod(
        AiAnalyticsResource.orgs_users_top_students_by_chat_messages_list
    )
    orgs_users_topic_overview_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_topic_overview_retrieve
    )
    orgs_users_topic_statistics_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_topic_statistics_retrieve
    )
    orgs_users_topics_summary_list = StreamMethod(
        AiAnalyticsResource.orgs_users_topics_summary_list
    )
    orgs_users_total_users_by_mentor_list = StreamMethod(
        AiAnalyticsResource.orgs_users_total_users_by_mentor_list
    )
    orgs_users_traces_list = StreamMethod(AiAnalyticsResource.orgs_users_traces_list)
    orgs_users_traces_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_traces_retrieve
    )
    orgs_users_transcripts_list = StreamMethod(
        AiAnalyticsResource.orgs_users_transcripts_list
    )
    orgs_users_usage_summary_list = StreamMethod(
        AiAnalyticsResource.orgs_users_usage_summary_list
    )
    orgs_users_user_cohorts_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_user_cohorts_over_time_retrieve
    )
    orgs_users_user_cost_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_user_cost_retrieve
    )
    orgs_users_user_feedback_list = StreamMethod(
        AiAnalyticsResource.orgs_users_user_feedback_list
    )
    orgs_users_user_metrics_pie_chart_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_user_metrics_pie_chart_retrieve
    )
    orgs_users_user_metrics_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_user_metrics_retrieve
    )
    orgs_users_user_sentiment_retrieve = StreamMethod(
        AiAnalyticsResource.orgs_users_user_sentiment_retrieve
    )
    overview_orgs_active_users_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_active_users_retrieve
    )
    overview_orgs_average_grade_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_average_grade_retrieve
    )
    overview_orgs_courses_completions_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_courses_completions_retrieve
    )
    overview_orgs_learners_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_learners_retrieve
    )
    overview_orgs_most_active_courses_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_most_active_courses_retrieve
    )
    overview_orgs_registered_users_retrieve = StreamMethod(
        AiAnalyticsResource.overview_orgs_registered_users_retrieve
    )
    performance_orgs_courses_grading_average_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_retrieve
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve
    )
    performance_orgs_courses_grading_detail_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve
    )
    performance_orgs_courses_grading_per_learner_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve
    )
    performance_orgs_courses_grading_summary_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve
    )
    performance_orgs_grading_average_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_grading_average_retrieve
    )
    performance_orgs_grading_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.performance_orgs_grading_per_course_retrieve
    )
    perlearner_orgs_learners_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_learners_retrieve
    )
    perlearner_orgs_users_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_retrieve
    )
    perlearner_orgs_users_activity_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_activity_retrieve
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve
    )
    perlearner_orgs_users_courses_grading_detail_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve
    )
    perlearner_orgs_users_courses_grading_summary_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_courses_overview_grade_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_courses_videos_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve
    )
    perlearner_orgs_users_grades_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve
    )
    perlearner_orgs_users_info_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_info_retrieve
    )
    perlearner_orgs_users_last_access_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_last_access_retrieve
    )
    perlearner_orgs_users_overview_engagement_index_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_overview_grades_average_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve
    )
    perlearner_orgs_users_overview_performance_index_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve
    )
    perlearner_orgs_users_overview_time_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_videos_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve
    )
    perlearner_orgs_users_videos_per_course_retrieve = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve
    )
    user_groups_orgs_retrieve = StreamMethod(
        AiAnalyticsResource.user_groups_orgs_retrieve
    )
    analytics_orgs_time_update_create = StreamMethod(
        AiAnalyticsResource.analytics_orgs_time_update_create
    )
    analytics_time_spent_user_retrieve = StreamMethod(
        AiAnalyticsResource.analytics_time_spent_user_retrieve
    )
    audience_orgs_active_users_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_over_time_retrieve_2
    )
    audience_orgs_active_users_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_per_course_retrieve_2
    )
    audience_orgs_active_users_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_active_users_users_retrieve_2
    )
    audience_orgs_enrollments_courses_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve_2
    )
    audience_orgs_enrollments_courses_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve_2
    )
    audience_orgs_enrollments_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve_2
    )
    audience_orgs_enrollments_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve_2
    )
    audience_orgs_registered_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_retrieve_2
    )
    audience_orgs_registered_users_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve_2
    )
    audience_orgs_registered_users_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve_2
    )
    engagement_orgs_activity_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_activity_retrieve_2
    )
    engagement_orgs_course_completion_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve_2
    )
    engagement_orgs_course_completion_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve_2
    )
    engagement_orgs_courses_time_average_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_average_retrieve_2
    )
    engagement_orgs_courses_time_detail_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve_2
    )
    engagement_orgs_courses_time_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve_2
    )
    engagement_orgs_courses_time_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_retrieve_2
    )
    engagement_orgs_courses_time_users_detail_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve_2
    )
    engagement_orgs_courses_time_users_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_retrieve_2
    )
    engagement_orgs_courses_videos_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_summary_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve_2
    )
    engagement_orgs_courses_videos_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve_2
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve_2
    )
    engagement_orgs_time_average_with_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve_2
    )
    engagement_orgs_time_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_over_time_retrieve_2
    )
    engagement_orgs_time_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_time_per_course_retrieve_2
    )
    engagement_orgs_videos_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_videos_retrieve_2
    )
    engagement_orgs_videos_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.engagement_orgs_videos_over_time_retrieve_2
    )
    finance_orgs_products_retrieve = StreamMethod(
        AiAnalyticsResource.finance_orgs_products_retrieve
    )
    finance_orgs_products_orders_retrieve = StreamMethod(
        AiAnalyticsResource.finance_orgs_products_orders_retrieve
    )
    finance_orgs_products_sales_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.finance_orgs_products_sales_over_time_retrieve
    )
    finance_orgs_revenue_net_over_time_retrieve = StreamMethod(
        AiAnalyticsResource.finance_orgs_revenue_net_over_time_retrieve
    )
    finance_orgs_revenue_products_retrieve = StreamMethod(
        AiAnalyticsResource.finance_orgs_revenue_products_retrieve
    )
    overview_orgs_active_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_active_users_retrieve_2
    )
    overview_orgs_average_grade_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_average_grade_retrieve_2
    )
    overview_orgs_courses_completions_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_courses_completions_retrieve_2
    )
    overview_orgs_learners_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_learners_retrieve_2
    )
    overview_orgs_most_active_courses_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_most_active_courses_retrieve_2
    )
    overview_orgs_registered_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.overview_orgs_registered_users_retrieve_2
    )
    performance_orgs_courses_grading_average_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_retrieve_2
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve_2
    )
    performance_orgs_courses_grading_detail_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve_2
    )
    performance_orgs_courses_grading_per_learner_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve_2
    )
    performance_orgs_courses_grading_summary_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve_2
    )
    performance_orgs_grading_average_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_grading_average_retrieve_2
    )
    performance_orgs_grading_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.performance_orgs_grading_per_course_retrieve_2
    )
    perlearner_orgs_learners_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_learners_retrieve_2
    )
    perlearner_orgs_users_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_retrieve_2
    )
    perlearner_orgs_users_activity_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_activity_retrieve_2
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve_2
    )
    perlearner_orgs_users_courses_grading_detail_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve_2
    )
    perlearner_orgs_users_courses_grading_summary_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve_2
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_grade_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve_2
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_courses_videos_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve_2
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_grades_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve_2
    )
    perlearner_orgs_users_info_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_info_retrieve_2
    )
    perlearner_orgs_users_last_access_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_last_access_retrieve_2
    )
    perlearner_orgs_users_overview_engagement_index_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_overview_grades_average_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve_2
    )
    perlearner_orgs_users_overview_performance_index_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_overview_time_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_over_time_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_per_course_retrieve_2 = StreamMethod(
        AiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve_2
    )
    platform_orgs_retrieve = StreamMethod(AiAnalyticsResource.platform_orgs_retrieve)
    platform_orgs_courses_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_count_retrieve
    )
    platform_orgs_courses_grades_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_grades_retrieve
    )
    platform_orgs_courses_videos_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_videos_retrieve
    )
    platform_orgs_courses_progress_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_retrieve
    )
    platform_orgs_courses_progress_average_days_to_complete_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_average_days_to_complete_retrieve
    )
    platform_orgs_courses_progress_average_time_to_complete_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_average_time_to_complete_retrieve
    )
    platform_orgs_courses_progress_completed_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_completed_retrieve
    )
    platform_orgs_courses_progress_completion_rate_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_completion_rate_retrieve
    )
    platform_orgs_courses_progress_in_progress_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_in_progress_retrieve
    )
    platform_orgs_courses_progress_started_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_progress_started_retrieve
    )
    platform_orgs_courses_users_grades_passed_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_users_grades_passed_retrieve
    )
    platform_orgs_courses_users_progress_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_users_progress_retrieve
    )
    platform_orgs_courses_users_progress_days_to_complete_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_users_progress_days_to_complete_retrieve
    )
    platform_orgs_courses_users_time_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_users_time_count_retrieve
    )
    platform_orgs_courses_users_videos_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_users_videos_count_retrieve
    )
    platform_orgs_courses_videos_retrieve_2 = StreamMethod(
        AiAnalyticsResource.platform_orgs_courses_videos_retrieve_2
    )
    platform_orgs_progress_completed_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_progress_completed_retrieve
    )
    platform_orgs_progress_completion_rate_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_progress_completion_rate_retrieve
    )
    platform_orgs_progress_in_progress_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_progress_in_progress_retrieve
    )
    platform_orgs_progress_started_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_progress_started_retrieve
    )
    platform_orgs_time_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_time_count_retrieve
    )
    platform_orgs_users_active_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_users_active_count_retrieve
    )
    platform_orgs_users_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_users_count_retrieve
    )
    platform_orgs_users_courses_completed_count_retrieve = StreamMethod(
        AiAnalyticsResource.platform_orgs_users_courses_completed_count_retrieve
    )


class AsyncAiAnalyticsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    audience_orgs_active_users_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_over_time_retrieve
    )
    audience_orgs_active_users_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_per_course_retrieve
    )
    audience_orgs_active_users_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_users_retrieve
    )
    audience_orgs_enrollments_courses_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve
    )
    audience_orgs_enrollments_courses_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve
    )
    audience_orgs_enrollments_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve
    )
    audience_orgs_enrollments_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve
    )
    audience_orgs_registered_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_retrieve
    )
    audience_orgs_registered_users_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve
    )
    audience_orgs_registered_users_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve
    )
    costs_pertenant_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.costs_pertenant_list
    )
    departments_orgs_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.departments_orgs_retrieve
    )
    engagement_orgs_activity_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_activity_retrieve
    )
    engagement_orgs_course_completion_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve
    )
    engagement_orgs_course_completion_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve
    )
    engagement_orgs_courses_time_average_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_average_retrieve
    )
    engagement_orgs_courses_time_detail_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve
    )
    engagement_orgs_courses_time_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve
    )
    engagement_orgs_courses_time_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_retrieve
    )
    engagement_orgs_courses_time_users_detail_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve
    )
    engagement_orgs_courses_time_users_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve
    )
    engagement_orgs_courses_videos_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_retrieve
    )
    engagement_orgs_courses_videos_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve
    )
    engagement_orgs_courses_videos_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve
    )
    engagement_orgs_courses_videos_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve
    )
    engagement_orgs_time_average_with_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve
    )
    engagement_orgs_time_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_over_time_retrieve
    )
    engagement_orgs_time_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_per_course_retrieve
    )
    engagement_orgs_videos_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_retrieve
    )
    engagement_orgs_videos_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_over_time_retrieve
    )
    orgs_users_average_messages_per_session_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_average_messages_per_session_list
    )
    orgs_users_chat_history_filter_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_filter_retrieve
    )
    orgs_users_chat_history_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_list
    )
    orgs_users_chat_history_create = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_create
    )
    orgs_users_chat_history_destroy = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_destroy
    )
    orgs_users_chat_history_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_retrieve
    )
    orgs_users_chat_history_partial_update = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_partial_update
    )
    orgs_users_chat_history_update = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_chat_history_update
    )
    orgs_users_conversation_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_conversation_summary_retrieve
    )
    orgs_users_conversation_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_conversation_list
    )
    orgs_users_costs_model_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_model_retrieve
    )
    orgs_users_costs_permentor_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_permentor_retrieve
    )
    orgs_users_costs_peruser_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_costs_peruser_retrieve
    )
    orgs_users_mentor_detail_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_mentor_detail_retrieve
    )
    orgs_users_mentor_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_mentor_summary_retrieve
    )
    orgs_users_mentors_cost_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_mentors_cost_retrieve
    )
    orgs_users_most_discussed_topics_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_most_discussed_topics_list
    )
    orgs_users_observations_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_observations_list
    )
    orgs_users_observations_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_observations_retrieve
    )
    orgs_users_overview_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_overview_summary_retrieve
    )
    orgs_users_rating_summary_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_rating_summary_list
    )
    orgs_users_registered_users_trend_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_registered_users_trend_list
    )
    orgs_users_sentiment_count_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_sentiment_count_list
    )
    orgs_users_tenant_cost_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_tenant_cost_retrieve
    )
    orgs_users_top_students_by_chat_messages_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_top_students_by_chat_messages_list
    )
    orgs_users_topic_overview_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_topic_overview_retrieve
    )
    orgs_users_topic_statistics_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_topic_statistics_retrieve
    )
    orgs_users_topics_summary_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_topics_summary_list
    )
    orgs_users_total_users_by_mentor_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_total_users_by_mentor_list
    )
    orgs_users_traces_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_traces_list
    )
    orgs_users_traces_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_traces_retrieve
    )
    orgs_users_transcripts_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_transcripts_list
    )
    orgs_users_usage_summary_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_usage_summary_list
    )
    orgs_users_user_cohorts_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_cohorts_over_time_retrieve
    )
    orgs_users_user_cost_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_cost_retrieve
    )
    orgs_users_user_feedback_list = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_feedback_list
    )
    orgs_users_user_metrics_pie_chart_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_metrics_pie_chart_retrieve
    )
    orgs_users_user_metrics_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_metrics_retrieve
    )
    orgs_users_user_sentiment_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.orgs_users_user_sentiment_retrieve
    )
    overview_orgs_active_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_active_users_retrieve
    )
    overview_orgs_average_grade_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_average_grade_retrieve
    )
    overview_orgs_courses_completions_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_courses_completions_retrieve
    )
    overview_orgs_learners_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_learners_retrieve
    )
    overview_orgs_most_active_courses_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_most_active_courses_retrieve
    )
    overview_orgs_registered_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_registered_users_retrieve
    )
    performance_orgs_courses_grading_average_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_retrieve
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve
    )
    performance_orgs_courses_grading_detail_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve
    )
    performance_orgs_courses_grading_per_learner_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve
    )
    performance_orgs_courses_grading_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve
    )
    performance_orgs_grading_average_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_average_retrieve
    )
    performance_orgs_grading_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_per_course_retrieve
    )
    perlearner_orgs_learners_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_learners_retrieve
    )
    perlearner_orgs_users_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_retrieve
    )
    perlearner_orgs_users_activity_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_activity_retrieve
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve
    )
    perlearner_orgs_users_courses_grading_detail_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve
    )
    perlearner_orgs_users_courses_grading_summary_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_courses_overview_grade_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_courses_videos_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve
    )
    perlearner_orgs_users_grades_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve
    )
    perlearner_orgs_users_info_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_info_retrieve
    )
    perlearner_orgs_users_last_access_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_last_access_retrieve
    )
    perlearner_orgs_users_overview_engagement_index_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve
    )
    perlearner_orgs_users_overview_grades_average_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve
    )
    perlearner_orgs_users_overview_performance_index_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve
    )
    perlearner_orgs_users_overview_time_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve
    )
    perlearner_orgs_users_videos_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve
    )
    perlearner_orgs_users_videos_per_course_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve
    )
    user_groups_orgs_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.user_groups_orgs_retrieve
    )
    analytics_orgs_time_update_create = AsyncStreamMethod(
        AsyncAiAnalyticsResource.analytics_orgs_time_update_create
    )
    analytics_time_spent_user_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.analytics_time_spent_user_retrieve
    )
    audience_orgs_active_users_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_over_time_retrieve_2
    )
    audience_orgs_active_users_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_per_course_retrieve_2
    )
    audience_orgs_active_users_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_active_users_users_retrieve_2
    )
    audience_orgs_enrollments_courses_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_over_time_retrieve_2
    )
    audience_orgs_enrollments_courses_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_courses_users_retrieve_2
    )
    audience_orgs_enrollments_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_over_time_retrieve_2
    )
    audience_orgs_enrollments_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_enrollments_per_course_retrieve_2
    )
    audience_orgs_registered_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_retrieve_2
    )
    audience_orgs_registered_users_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_over_time_retrieve_2
    )
    audience_orgs_registered_users_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.audience_orgs_registered_users_per_course_retrieve_2
    )
    engagement_orgs_activity_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_activity_retrieve_2
    )
    engagement_orgs_course_completion_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_over_time_retrieve_2
    )
    engagement_orgs_course_completion_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_course_completion_per_course_retrieve_2
    )
    engagement_orgs_courses_time_average_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_average_retrieve_2
    )
    engagement_orgs_courses_time_detail_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_detail_retrieve_2
    )
    engagement_orgs_courses_time_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_over_time_retrieve_2
    )
    engagement_orgs_courses_time_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_retrieve_2
    )
    engagement_orgs_courses_time_users_detail_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_detail_retrieve_2
    )
    engagement_orgs_courses_time_users_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_time_users_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_retrieve_2
    )
    engagement_orgs_courses_videos_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_over_time_retrieve_2
    )
    engagement_orgs_courses_videos_summary_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_summary_retrieve_2
    )
    engagement_orgs_courses_videos_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_courses_videos_users_retrieve_2
    )
    engagement_orgs_time_average_perlearner_percourse_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_perlearner_percourse_retrieve_2
    )
    engagement_orgs_time_average_with_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_average_with_over_time_retrieve_2
    )
    engagement_orgs_time_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_over_time_retrieve_2
    )
    engagement_orgs_time_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_time_per_course_retrieve_2
    )
    engagement_orgs_videos_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_retrieve_2
    )
    engagement_orgs_videos_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.engagement_orgs_videos_over_time_retrieve_2
    )
    finance_orgs_products_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_retrieve
    )
    finance_orgs_products_orders_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_orders_retrieve
    )
    finance_orgs_products_sales_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.finance_orgs_products_sales_over_time_retrieve
    )
    finance_orgs_revenue_net_over_time_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.finance_orgs_revenue_net_over_time_retrieve
    )
    finance_orgs_revenue_products_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.finance_orgs_revenue_products_retrieve
    )
    overview_orgs_active_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_active_users_retrieve_2
    )
    overview_orgs_average_grade_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_average_grade_retrieve_2
    )
    overview_orgs_courses_completions_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_courses_completions_retrieve_2
    )
    overview_orgs_learners_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_learners_retrieve_2
    )
    overview_orgs_most_active_courses_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_most_active_courses_retrieve_2
    )
    overview_orgs_registered_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.overview_orgs_registered_users_retrieve_2
    )
    performance_orgs_courses_grading_average_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_retrieve_2
    )
    performance_orgs_courses_grading_average_with_cutoff_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_average_with_cutoff_retrieve_2
    )
    performance_orgs_courses_grading_detail_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_detail_retrieve_2
    )
    performance_orgs_courses_grading_per_learner_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_per_learner_retrieve_2
    )
    performance_orgs_courses_grading_summary_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_courses_grading_summary_retrieve_2
    )
    performance_orgs_grading_average_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_average_retrieve_2
    )
    performance_orgs_grading_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.performance_orgs_grading_per_course_retrieve_2
    )
    perlearner_orgs_learners_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_learners_retrieve_2
    )
    perlearner_orgs_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_retrieve_2
    )
    perlearner_orgs_users_activity_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_activity_retrieve_2
    )
    perlearner_orgs_users_courses_grading_cutoffs_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_cutoffs_retrieve_2
    )
    perlearner_orgs_users_courses_grading_detail_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_detail_retrieve_2
    )
    perlearner_orgs_users_courses_grading_summary_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_grading_summary_retrieve_2
    )
    perlearner_orgs_users_courses_overview_engagement_index_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_grade_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_grade_retrieve_2
    )
    perlearner_orgs_users_courses_overview_performance_index_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_courses_overview_time_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_courses_videos_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_retrieve_2
    )
    perlearner_orgs_users_courses_videos_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_courses_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_grades_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_grades_per_course_retrieve_2
    )
    perlearner_orgs_users_info_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_info_retrieve_2
    )
    perlearner_orgs_users_last_access_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_last_access_retrieve_2
    )
    perlearner_orgs_users_overview_engagement_index_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_engagement_index_retrieve_2
    )
    perlearner_orgs_users_overview_grades_average_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_grades_average_retrieve_2
    )
    perlearner_orgs_users_overview_performance_index_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_performance_index_retrieve_2
    )
    perlearner_orgs_users_overview_time_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_overview_time_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_over_time_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_over_time_retrieve_2
    )
    perlearner_orgs_users_videos_per_course_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.perlearner_orgs_users_videos_per_course_retrieve_2
    )
    platform_orgs_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_retrieve
    )
    platform_orgs_courses_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_count_retrieve
    )
    platform_orgs_courses_grades_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_grades_retrieve
    )
    platform_orgs_courses_videos_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_videos_retrieve
    )
    platform_orgs_courses_progress_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_retrieve
    )
    platform_orgs_courses_progress_average_days_to_complete_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_average_days_to_complete_retrieve
    )
    platform_orgs_courses_progress_average_time_to_complete_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_average_time_to_complete_retrieve
    )
    platform_orgs_courses_progress_completed_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_completed_retrieve
    )
    platform_orgs_courses_progress_completion_rate_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_completion_rate_retrieve
    )
    platform_orgs_courses_progress_in_progress_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_in_progress_retrieve
    )
    platform_orgs_courses_progress_started_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_progress_started_retrieve
    )
    platform_orgs_courses_users_grades_passed_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_grades_passed_retrieve
    )
    platform_orgs_courses_users_progress_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_progress_retrieve
    )
    platform_orgs_courses_users_progress_days_to_complete_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_progress_days_to_complete_retrieve
    )
    platform_orgs_courses_users_time_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_time_count_retrieve
    )
    platform_orgs_courses_users_videos_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_users_videos_count_retrieve
    )
    platform_orgs_courses_videos_retrieve_2 = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_courses_videos_retrieve_2
    )
    platform_orgs_progress_completed_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_completed_retrieve
    )
    platform_orgs_progress_completion_rate_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_completion_rate_retrieve
    )
    platform_orgs_progress_in_progress_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_in_progress_retrieve
    )
    platform_orgs_progress_started_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_progress_started_retrieve
    )
    platform_orgs_time_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_time_count_retrieve
    )
    platform_orgs_users_active_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_active_count_retrieve
    )
    platform_orgs_users_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_count_retrieve
    )
    platform_orgs_users_courses_completed_count_retrieve = AsyncStreamMethod(
        AsyncAiAnalyticsResource.platform_orgs_users_courses_completed_count_retrieve
    )
