"""What the 4.84.1 page of custom instructions (ai-mentor) shows: 3 operations."""

from __future__ import annotations

from tests.documented.facts import Field, Operation

VERSION = "4.84.1"

_ORG = Field("org", "string", required=True)
_USER = Field("user_id", "string", required=True)
_BODY = (
    Field("about_user", "string", nullable=True),
    Field("mentor_tone", "string", nullable=True),
    Field("profession", "string", max_length=100),
    Field("desired_mentor_traits", "string"),
)
_INSTRUCTION = (Field("id", "integer", read_only=True, required=True), *_BODY)

OPERATIONS = (
    Operation(
        VERSION,
        "ai_mentor_orgs_users_custom_instruction_create",
        "POST",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
        path_fields=(_ORG, _USER),
        body_fields=_BODY,
        # The page's curl line sends `content`, which is none of the properties it documents.
        sent={
            "about_user": "string",
            "mentor_tone": "string",
            "profession": "string",
            "desired_mentor_traits": "string",
        },
        status=201,
        answer_fields=_INSTRUCTION,
        page_answer={
            "id": 1,
            "username": "johndoe",
            "platform_key": "main",
            "content": "Always explain concepts in simple terms with examples.",
            "created_at": "2023-01-01T12:00:00Z",
            "updated_at": "2023-01-01T12:00:00Z",
        },
        call="ai_mentor.orgs_users_custom_instruction_create",
        arguments={
            "about_user": "string",
            "mentor_tone": "string",
            "profession": "string",
            "desired_mentor_traits": "string",
        },
    ),
    Operation(
        VERSION,
        "ai_mentor_orgs_users_custom_instruction_update",
        "PUT",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
        path_fields=(_ORG, _USER),
        body_fields=_BODY,
        # Null is sent, what is left out is not.
        sent={"about_user": "string", "mentor_tone": None},
        answer_fields=_INSTRUCTION,
        page_answer={
            "id": 1,
            "username": "johndoe",
            "platform_key": "main",
            "content": "Always explain concepts in simple terms with examples and analogies.",
            "created_at": "2023-01-01T12:00:00Z",
            "updated_at": "2023-01-02T14:30:00Z",
        },
        call="ai_mentor.orgs_users_custom_instruction_update",
        arguments={"about_user": "string", "mentor_tone": None},
    ),
    Operation(
        VERSION,
        "ai_mentor_orgs_users_disclaimer_agreements_list",
        "GET",
        "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/",
        path_fields=(_ORG, _USER),
        query_fields=(
            Field("disclaimer", "integer"),
            Field("mentor_id", "string", format="uuid"),
            Field("page", "integer"),
            Field("page_size", "integer"),
            Field("username", "string"),
        ),
        query="disclaimer=0&mentor_id=497f6eca-6276-4993-bfeb-53cbbbba6f08&page=0"
        "&page_size=0&username=string",
        answer_fields=(
            Field("count", "integer", required=True),
            Field("next", "string", format="uri", nullable=True),
            Field("previous", "string", format="uri", nullable=True),
            Field(
                "results", "array of objects", of="DisclaimerAgreement", required=True
            ),
            Field("results[].id", "integer", read_only=True, required=True),
            Field(
                "results[].user",
                "integer",
                minimum=0,
                maximum=2147483647,
                read_only=True,
                required=True,
            ),
            Field("results[].disclaimer", "integer", required=True),
            Field(
                "results[].agreed_at",
                "string",
                format="date-time",
                read_only=True,
                required=True,
            ),
            Field("results[].platform_key", "string", read_only=True, required=True),
            Field("results[].user_id", "string", read_only=True, required=True),
        ),
        call="ai_mentor.orgs_users_disclaimer_agreements_list",
        arguments={
            "disclaimer": 0,
            "mentor_id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
            "page": 0,
            "page_size": 0,
            "username": "string",
        },
    ),
)
