"""What the 3.59.0 page of generated images (ai-mentor) shows: 3 operations."""

from __future__ import annotations

from tests.documented.facts import Field, Operation

VERSION = "3.59.0"

_ORG = Field("org", "string", required=True)
_USER = Field("user_id", "string", required=True)
_IMAGE = (
    Field("id", "integer", read_only=True, required=True),
    Field("user", "integer", minimum=0, maximum=2147483647, required=True),
    Field("image", "string", format="uri", required=True),
    Field("platform", "integer", required=True),
    Field("prompt", "string"),
    Field("model", "string", max_length=255),
    Field("provider", "string", max_length=255),
    Field("date_created", "string", format="date-time", read_only=True, required=True),
)
_IMAGE_LIST = (
    Field("count", "integer", required=True),
    Field("next", "string", format="uri", nullable=True),
    Field("previous", "string", format="uri", nullable=True),
    Field("results", "array of objects", of="AIGeneratedImage", required=True),
    Field("results[].id", "integer", read_only=True, required=True),
    Field("results[].user", "integer", minimum=0, maximum=2147483647, required=True),
    Field("results[].image", "string", format="uri", required=True),
    Field("results[].platform", "integer", required=True),
    Field("results[].prompt", "string"),
    Field("results[].model", "string", max_length=255),
    Field("results[].provider", "string", max_length=255),
    Field(
        "results[].date_created",
        "string",
        format="date-time",
        read_only=True,
        required=True,
    ),
)

OPERATIONS = (
    Operation(
        VERSION,
        "ai_mentor_orgs_users_ai_generated_images_list",
        "GET",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/",
        path_fields=(_ORG, _USER),
        query_fields=(
            Field("model", "string"),
            Field("ordering", "string"),
            Field("page", "integer"),
            Field("page_size", "integer"),
            Field("provider", "string"),
            Field("search", "string"),
            Field("username", "string"),
        ),
        query="model=string&ordering=string&page=0&page_size=0&provider=string&search=string"
        "&username=string",
        answer_fields=_IMAGE_LIST,
        call="ai_mentor.orgs_users_ai_generated_images_list",
        arguments={
            "model": "string",
            "ordering": "string",
            "page": 0,
            "page_size": 0,
            "provider": "string",
            "search": "string",
            "username": "string",
        },
    ),
    Operation(
        VERSION,
        "ai_mentor_orgs_users_ai_generated_images_retrieve",
        "GET",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/",
        path_fields=(Field("id", "integer", required=True), _ORG, _USER),
        answer_fields=_IMAGE,
        call="ai_mentor.orgs_users_ai_generated_images_retrieve",
        arguments={"id": 7},
    ),
    Operation(
        VERSION,
        "ai_mentor_orgs_users_ai_generated_images_destroy",
        "DELETE",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/",
        path_fields=(Field("id", "integer", required=True), _ORG, _USER),
        status=204,
        call="ai_mentor.orgs_users_ai_generated_images_destroy",
        arguments={"id": 7},
    ),
)
