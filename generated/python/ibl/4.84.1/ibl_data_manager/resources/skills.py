"""Operations under the tag skills."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.operation import Answer, Body, Operation, Path
from .._runtime.resource import AsyncResource, Resource

_ORGS_SKILLS_LIST = Operation(
    "skills.orgs_skills_list",
    "GET",
    "/api/skills/orgs/{org}/skills",
    parameters=(Path("org", bound=True),),
    answers=(Answer("200", "application/json", lambda: list[m.SkillInfo]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_PERCENTILE_LIST = Operation(
    "skills.orgs_skills_percentile_list",
    "GET",
    "/api/skills/orgs/{org}/skills/percentile/",
    parameters=(Path("org", bound=True),),
    answers=(Answer("200", "application/json", lambda: list[m.PointsPercentile]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_DESTROY = Operation(
    "skills.orgs_skills_thresholds_destroy",
    "DELETE",
    "/api/skills/orgs/{org}/skills/thresholds/",
    parameters=(Path("org", bound=True),),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_RETRIEVE = Operation(
    "skills.orgs_skills_thresholds_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/thresholds/",
    parameters=(Path("org", bound=True),),
    answers=(Answer("200", "application/json", lambda: m.SkillThreshold),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_PARTIAL_UPDATE = Operation(
    "skills.orgs_skills_thresholds_partial_update",
    "PATCH",
    "/api/skills/orgs/{org}/skills/thresholds/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    answers=(Answer("200", "application/json", lambda: m.SkillThreshold),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_CREATE = Operation(
    "skills.orgs_skills_thresholds_create",
    "POST",
    "/api/skills/orgs/{org}/skills/thresholds/",
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
    answers=(Answer("200", "application/json", lambda: m.SkillThreshold),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_USERS_RETRIEVE = Operation(
    "skills.orgs_skills_users_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_USERS_DESIRED_SKILLS_RETRIEVE = Operation(
    "skills.orgs_skills_users_desired_skills_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/desired-skills/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.DesiredSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_USERS_POINT_PERCENTILE_RETRIEVE = Operation(
    "skills.orgs_skills_users_point_percentile_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.UserSkillPointsPercentile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_USERS_REPORTED_SKILLS_RETRIEVE = Operation(
    "skills.orgs_skills_users_reported_skills_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    answers=(Answer("200", "application/json", lambda: m.ReportedSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_PERCENTILE_RETRIEVE = Operation(
    "skills.orgs_skills_percentile_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/{skill_id}/percentile/",
    parameters=(
        Path("org", bound=True),
        Path("skill_id"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PointsPercentile),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_RETRIEVE = Operation(
    "skills.orgs_skills_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/{skill_name}/",
    parameters=(
        Path("org", bound=True),
        Path("skill_name"),
    ),
    answers=(Answer("200", "application/json", lambda: m.SkillDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class SkillsResource(Resource):
    """Operations under the tag skills."""

    def orgs_skills_list(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> list[m.SkillInfo]:
        """GET /api/skills/orgs/{org}/skills

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_LIST,
            (org,),
        )

    def orgs_skills_percentile_list(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> list[m.PointsPercentile]:
        """GET /api/skills/orgs/{org}/skills/percentile/

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_PERCENTILE_LIST,
            (org,),
        )

    def orgs_skills_thresholds_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> None:
        """DELETE /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
        """
        self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_DESTROY,
            (org,),
        )

    def orgs_skills_thresholds_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """GET /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_RETRIEVE,
            (org,),
        )

    def orgs_skills_thresholds_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """PATCH /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
            name: body; at most 255 characters
            threshold: body
            platform: body
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
        )

    def orgs_skills_thresholds_create(
        self,
        *,
        name: str,
        threshold: int,
        platform: str,
        org: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """POST /api/skills/orgs/{org}/skills/thresholds/

        Args:
            name: body; at most 255 characters
            threshold: body
            platform: body
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_CREATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
        )

    def orgs_skills_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.UserSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_RETRIEVE,
            (org, user_id),
        )

    def orgs_skills_users_desired_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.DesiredSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/desired-skills/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_DESIRED_SKILLS_RETRIEVE,
            (org, user_id),
        )

    def orgs_skills_users_point_percentile_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.UserSkillPointsPercentile:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_POINT_PERCENTILE_RETRIEVE,
            (org, user_id),
        )

    def orgs_skills_users_reported_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.ReportedSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_REPORTED_SKILLS_RETRIEVE,
            (org, user_id),
        )

    def orgs_skills_percentile_retrieve(
        self,
        *,
        skill_id: int,
        org: str | UnsetType = UNSET,
    ) -> m.PointsPercentile:
        """GET /api/skills/orgs/{org}/skills/{skill_id}/percentile/

        Args:
            skill_id: path
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_PERCENTILE_RETRIEVE,
            (org, skill_id),
        )

    def orgs_skills_retrieve(
        self,
        *,
        skill_name: str,
        org: str | UnsetType = UNSET,
    ) -> m.SkillDetail:
        """GET /api/skills/orgs/{org}/skills/{skill_name}/

        Args:
            skill_name: path
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_SKILLS_RETRIEVE,
            (org, skill_name),
        )


class AsyncSkillsResource(AsyncResource):
    """Operations under the tag skills."""

    async def orgs_skills_list(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> list[m.SkillInfo]:
        """GET /api/skills/orgs/{org}/skills

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_LIST,
            (org,),
        )

    async def orgs_skills_percentile_list(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> list[m.PointsPercentile]:
        """GET /api/skills/orgs/{org}/skills/percentile/

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_PERCENTILE_LIST,
            (org,),
        )

    async def orgs_skills_thresholds_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> None:
        """DELETE /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
        """
        await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_DESTROY,
            (org,),
        )

    async def orgs_skills_thresholds_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """GET /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_RETRIEVE,
            (org,),
        )

    async def orgs_skills_thresholds_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """PATCH /api/skills/orgs/{org}/skills/thresholds/

        Args:
            org: path; may be given to the client instead
            name: body; at most 255 characters
            threshold: body
            platform: body
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
        )

    async def orgs_skills_thresholds_create(
        self,
        *,
        name: str,
        threshold: int,
        platform: str,
        org: str | UnsetType = UNSET,
    ) -> m.SkillThreshold:
        """POST /api/skills/orgs/{org}/skills/thresholds/

        Args:
            name: body; at most 255 characters
            threshold: body
            platform: body
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_CREATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
        )

    async def orgs_skills_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.UserSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_RETRIEVE,
            (org, user_id),
        )

    async def orgs_skills_users_desired_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.DesiredSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/desired-skills/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_DESIRED_SKILLS_RETRIEVE,
            (org, user_id),
        )

    async def orgs_skills_users_point_percentile_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.UserSkillPointsPercentile:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_POINT_PERCENTILE_RETRIEVE,
            (org, user_id),
        )

    async def orgs_skills_users_reported_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.ReportedSkill:
        """GET /api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_REPORTED_SKILLS_RETRIEVE,
            (org, user_id),
        )

    async def orgs_skills_percentile_retrieve(
        self,
        *,
        skill_id: int,
        org: str | UnsetType = UNSET,
    ) -> m.PointsPercentile:
        """GET /api/skills/orgs/{org}/skills/{skill_id}/percentile/

        Args:
            skill_id: path
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_PERCENTILE_RETRIEVE,
            (org, skill_id),
        )

    async def orgs_skills_retrieve(
        self,
        *,
        skill_name: str,
        org: str | UnsetType = UNSET,
    ) -> m.SkillDetail:
        """GET /api/skills/orgs/{org}/skills/{skill_name}/

        Args:
            skill_name: path
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_SKILLS_RETRIEVE,
            (org, skill_name),
        )
