"""What the 3.59.0 page of ai-analytics shows: 3 operations."""

from __future__ import annotations

from tests.documented.facts import Field, Operation

VERSION = "3.59.0"

_ORG = Field("org", "string", required=True)
_USER = Field("user_id", "string", required=True)
_DEPARTMENT = Field("department_id", "integer")
_FORMAT = Field("format", "string", min_length=1, enum=("json",), default="json")
_MAIN_PLATFORM = Field("include_main_platform", "boolean", default=True)
OPERATIONS = (
    Operation(
        VERSION,
        "ai_analytics_engagement_orgs_videos_retrieve",
        "GET",
        "/api/ai-analytics/engagement/orgs/{org}/videos/",
        path_fields=(_ORG,),
        query_fields=(
            _DEPARTMENT,
            _FORMAT,
            _MAIN_PLATFORM,
            Field("length", "integer"),
            Field("page", "integer"),
        ),
        query="department_id=0&format=json&include_main_platform=true&length=0&page=0",
        answer_fields=(
            Field(
                "data",
                "array of objects",
                of="VideoEngagementPerCourseData",
                collapsed=True,
            ),
            Field("pagination", "object", of="Pagination", required=True),
            Field("pagination.totalItems", "integer", required=True),
            Field("pagination.currentPage", "integer", required=True),
            Field("pagination.perPage", "integer", required=True),
            Field("pagination.totalPages", "integer", required=True),
        ),
        call="ai_analytics.engagement_orgs_videos_retrieve",
        arguments={
            "department_id": 0,
            "format": "json",
            "include_main_platform": True,
            "length": 0,
            "page": 0,
        },
    ),
    Operation(
        VERSION,
        "ai_analytics_engagement_orgs_videos_over_time_retrieve",
        "GET",
        "/api/ai-analytics/engagement/orgs/{org}/videos/over-time",
        path_fields=(_ORG,),
        query_fields=(
            _DEPARTMENT,
            Field("end_date", "string", min_length=1),
            _FORMAT,
            _MAIN_PLATFORM,
            Field("start_date", "string", min_length=1),
        ),
        query="department_id=0&end_date=string&format=json&include_main_platform=true"
        "&start_date=string",
        answer_fields=(
            Field("data", "object"),
            # Not a line of its own on the page, but its sample has free keys with null values.
            Field("data.*", "any"),
            Field("total", "integer"),
        ),
        call="ai_analytics.engagement_orgs_videos_over_time_retrieve",
        arguments={
            "department_id": 0,
            "end_date": "string",
            "format": "json",
            "include_main_platform": True,
            "start_date": "string",
        },
    ),
    Operation(
        VERSION,
        "ai_analytics_orgs_users_average_messages_per_session_list",
        "GET",
        "/api/ai-analytics/orgs/{org}/users/{user_id}/average-messages-per-session/",
        path_fields=(_ORG, _USER),
        query_fields=(
            Field(
                "aggregation",
                "string",
                enum=("daily", "hourly", "weekly"),
                default="daily",
            ),
            Field("end_date", "string", required=True),
            Field("group_by", "string", min_length=1, default="day"),
            Field("mentor_id", "string"),
            Field("start_date", "string", required=True),
        ),
        query="aggregation=daily&end_date=string&group_by=day&mentor_id=string"
        "&start_date=string",
        answer_fields=(
            Field("[].time", "string", format="date-time", required=True),
            Field("[].avg_messages", "integer", required=True),
            Field("[].total_sessions", "integer", required=True),
        ),
        call="ai_analytics.orgs_users_average_messages_per_session_list",
        arguments={
            "aggregation": "daily",
            "end_date": "string",
            "group_by": "day",
            "mentor_id": "string",
            "start_date": "string",
        },
    ),
)
