"""What the 3.59.0 page of catalog shows of reported skills: 2 operations."""

from __future__ import annotations

from tests.documented.facts import Field, Made, Operation

VERSION = "3.59.0"

_SKILL_QUERY = (Field("user_id", "integer"), Field("username", "string", min_length=1))
_REPORTED_SKILL = (
    Field("user_id", "integer"),
    Field("username", "string"),
    Field("skills", "array of objects", of="Skill", required=True),
    Field("skills[].id", "integer", read_only=True, required=True),
    Field("skills[].name", "string", nullable=True, read_only=True, required=True),
    Field("skills[].platform_key", "string"),
    Field(
        "skills[].slug",
        "string",
        nullable=True,
        pattern="^[-a-zA-Z0-9_]+$",
        read_only=True,
        required=True,
    ),
    Field("skills[].data", "any", nullable=True, read_only=True, required=True),
    Field("data", "any", nullable=True, read_only=True, required=True),
)

OPERATIONS = (
    Operation(
        VERSION,
        "catalog_skills_reported_retrieve",
        "GET",
        "/api/catalog/skills/reported/",
        query_fields=_SKILL_QUERY,
        query="user_id=0&username=string",
        answer_fields=_REPORTED_SKILL,
        call="catalog.skills_reported_retrieve",
        arguments={"user_id": 0, "username": "string"},
    ),
    Operation(
        VERSION,
        "catalog_skills_reported_create",
        "POST",
        "/api/catalog/skills/reported/",
        query_fields=_SKILL_QUERY,
        query="user_id=0&username=string",
        body_required=True,
        body_fields=(
            Field("user_id", "integer"),
            Field("username", "string"),
            Field("skills", "array of objects", of="Skill", required=True),
            Field("skills[].platform_key", "string"),
        ),
        sent={
            "user_id": 0,
            "username": "string",
            "skills": [{"platform_key": "string"}],
        },
        answer_fields=_REPORTED_SKILL,
        call="catalog.skills_reported_create",
        # user_id and username are in the query and in the body: two arguments each.
        arguments={
            "user_id": 0,
            "username": "string",
            "body_user_id": 0,
            "body_username": "string",
            "skills": [Made("SkillWrite", {"platform_key": "string"})],
        },
    ),
)
