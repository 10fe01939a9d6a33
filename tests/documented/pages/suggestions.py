"""What the 3.59.0 pages of catalog show of suggestions: 4 operations."""

from __future__ import annotations

from tests.documented.facts import Field, Operation, Sketch

VERSION = "3.59.0"

_PAGED_QUERY = "page=0&page_size=0&platform_key=string&platform_org=string"
_PAGED_ARGUMENTS = {
    "page": 0,
    "page_size": 0,
    "platform_key": "string",
    "platform_org": "string",
}
_LINKS = {"next_page": "http://example.com", "previous_page": "http://example.com"}
_SUGGESTION = {
    "id": 123,
    "user_id": 456,
    "username": "student1",
    "name": "Student Name",
    "platform_key": "platform1",
    "accepted": False,
    "visible": True,
    "created": "2023-06-15T14:30:00Z",
    "modified": "2023-06-15T14:30:00Z",
    "metadata": {},
}

OPERATIONS = (
    Operation(
        VERSION,
        "catalog_suggestions_course_manage_retrieve",
        "GET",
        "/api/catalog/suggestions/course/manage/",
        query_fields=(
            Field("department_mode", "boolean"),
            Field("page", "integer"),
            Field("page_size", "integer"),
            Field("platform_key", "string", min_length=1, required=True),
            Field("platform_org", "string", min_length=1),
            Field("query", "string", min_length=1),
            Field("sort", "string", min_length=1, default="-id"),
        ),
        query=f"department_mode=true&{_PAGED_QUERY}&query=string&sort=-id",
        answer_fields=(
            Field("count", "integer", required=True),
            Field("next_page", "string", format="uri", nullable=True, required=True),
            Field(
                "previous_page", "string", format="uri", nullable=True, required=True
            ),
            Field(
                "results",
                "array of objects",
                of="CourseSuggestionDetail",
                required=True,
            ),
            Field("results[].id", "integer", required=True),
            Field("results[].user_id", "integer", required=True),
            Field("results[].username", "string", required=True),
            Field("results[].name", "string", required=True),
            Field("results[].platform_key", "string", required=True),
            Field("results[].accepted", "boolean", required=True),
            Field("results[].visible", "boolean", required=True),
            Field("results[].created", "string", format="date-time", required=True),
            Field("results[].modified", "string", format="date-time", required=True),
            Field("results[].metadata", "object", required=True),
            Field("results[].metadata.*", "any"),
            Field("results[].course_id", "string", required=True),
            Field("results[].course_name", "string", required=True),
        ),
        call="catalog.suggestions_course_manage_retrieve",
        arguments={
            **_PAGED_ARGUMENTS,
            "department_mode": True,
            "query": "string",
            "sort": "-id",
        },
    ),
    Sketch(
        VERSION,
        "catalog_suggestions_course_manage_group_destroy",
        "DELETE",
        "/api/catalog/suggestions/course/manage/group/",
        query=f"department_mode=false&{_PAGED_QUERY}&query=string&sort=id&suggestion_id=0",
        stated_required=("suggestion_id",),
        answer=None,
        call="catalog.suggestions_course_manage_group_destroy",
        arguments={
            **_PAGED_ARGUMENTS,
            "department_mode": False,
            "query": "string",
            "sort": "id",
            "suggestion_id": 0,
        },
    ),
    Sketch(
        VERSION,
        "catalog_suggestions_course_user_retrieve",
        "GET",
        "/api/catalog/suggestions/course/user/",
        query=f"email=user%40example.com&{_PAGED_QUERY}&sort=-id&user=string&user_id=0",
        stated_required=("user",),
        answer={
            "count": 0,
            **_LINKS,
            "results": [
                {
                    **_SUGGESTION,
                    "course_id": "course-v1:org+course+run",
                    "course_name": "Introduction to Programming",
                }
            ],
        },
        call="catalog.suggestions_course_user_retrieve",
        arguments={
            **_PAGED_ARGUMENTS,
            "email": "user@example.com",
            "sort": "-id",
            "user": "string",
            "user_id": 0,
        },
    ),
    Sketch(
        VERSION,
        "catalog_suggestions_pathway_manage_retrieve",
        "GET",
        "/api/catalog/suggestions/pathway/manage/",
        query=f"department_mode=true&{_PAGED_QUERY}&query=string&sort=-id",
        stated_required=("platform_key",),
        answer={
            "count": 0,
            **_LINKS,
            "results": [
                {
                    **_SUGGESTION,
                    "pathway_id": "pathway-v1:org+pathway+run",
                    "pathway_uuid": "12345678-1234-5678-1234-567812345678",
                    "pathway_name": "Data Science Pathway",
                    "pathway_platform_key": "platform1",
                }
            ],
        },
        call="catalog.suggestions_pathway_manage_retrieve",
        arguments={
            **_PAGED_ARGUMENTS,
            "department_mode": True,
            "query": "string",
            "sort": "-id",
        },
    ),
)
