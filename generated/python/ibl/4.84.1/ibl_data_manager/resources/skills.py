"""Operations with the tag skills."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_ORGS_SKILLS_LIST = Operation(
    "skills.orgs_skills_list",
    "GET",
    "/api/skills/orgs/{org}/skills",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.SkillInfo]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_PERCENTILE_LIST = Operation(
    "skills.orgs_skills_percentile_list",
    "GET",
    "/api/skills/orgs/{org}/skills/percentile/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.PointsPercentile]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_DESTROY = Operation(
    "skills.orgs_skills_thresholds_destroy",
    "DELETE",
    "/api/skills/orgs/{org}/skills/thresholds/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SKILLS_THRESHOLDS_RETRIEVE = Operation(
    "skills.orgs_skills_thresholds_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/thresholds/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: m.SkillThreshold),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.SkillThreshold),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.SkillThreshold),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.UserSkill),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.DesiredSkill),),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserSkillPointsPercentile),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportedSkill),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PointsPercentile),),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.SkillDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class SkillsResource(Resource):
    """Operations with the tag skills."""

    def orgs_skills_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SkillInfo]:
        """Send `GET /api/skills/orgs/{org}/skills`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_LIST,
            (org,),
            options=options,
        )

    def orgs_skills_percentile_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.PointsPercentile]:
        """Send `GET /api/skills/orgs/{org}/skills/percentile/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_PERCENTILE_LIST,
            (org,),
            options=options,
        )

    def orgs_skills_thresholds_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_DESTROY,
            (org,),
            options=options,
        )

    def orgs_skills_thresholds_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `GET /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_skills_thresholds_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `PATCH /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            threshold: body property.
            platform: body property.
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
            options=options,
        )

    def orgs_skills_thresholds_create(
        self,
        *,
        name: str,
        threshold: int,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `POST /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            name: body property, at most 255 characters.
            threshold: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_CREATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
            options=options,
        )

    def orgs_skills_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_skills_users_desired_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/desired-skills/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_DESIRED_SKILLS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_skills_users_point_percentile_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSkillPointsPercentile:
        """Send `GET
        /api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_POINT_PERCENTILE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_skills_users_reported_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_USERS_REPORTED_SKILLS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_skills_percentile_retrieve(
        self,
        *,
        skill_id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PointsPercentile:
        """Send `GET /api/skills/orgs/{org}/skills/{skill_id}/percentile/`.

        Args:
            skill_id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_PERCENTILE_RETRIEVE,
            (org, skill_id),
            options=options,
        )

    def orgs_skills_retrieve(
        self,
        *,
        skill_name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillDetail:
        """Send `GET /api/skills/orgs/{org}/skills/{skill_name}/`.

        Args:
            skill_name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SKILLS_RETRIEVE,
            (org, skill_name),
            options=options,
        )


class AsyncSkillsResource(AsyncResource):
    """Operations with the tag skills."""

    async def orgs_skills_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SkillInfo]:
        """Send `GET /api/skills/orgs/{org}/skills`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_LIST,
            (org,),
            options=options,
        )

    async def orgs_skills_percentile_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.PointsPercentile]:
        """Send `GET /api/skills/orgs/{org}/skills/percentile/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_PERCENTILE_LIST,
            (org,),
            options=options,
        )

    async def orgs_skills_thresholds_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_DESTROY,
            (org,),
            options=options,
        )

    async def orgs_skills_thresholds_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `GET /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_skills_thresholds_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `PATCH /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property, at most 255 characters.
            threshold: body property.
            platform: body property.
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_skills_thresholds_create(
        self,
        *,
        name: str,
        threshold: int,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillThreshold:
        """Send `POST /api/skills/orgs/{org}/skills/thresholds/`.

        Args:
            name: body property, at most 255 characters.
            threshold: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_THRESHOLDS_CREATE,
            (org,),
            fields={
                "name": name,
                "threshold": threshold,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_skills_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_skills_users_desired_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/desired-skills/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_DESIRED_SKILLS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_skills_users_point_percentile_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSkillPointsPercentile:
        """Send `GET
        /api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_POINT_PERCENTILE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_skills_users_reported_skills_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Send `GET /api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_USERS_REPORTED_SKILLS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_skills_percentile_retrieve(
        self,
        *,
        skill_id: int,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PointsPercentile:
        """Send `GET /api/skills/orgs/{org}/skills/{skill_id}/percentile/`.

        Args:
            skill_id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_PERCENTILE_RETRIEVE,
            (org, skill_id),
            options=options,
        )

    async def orgs_skills_retrieve(
        self,
        *,
        skill_name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SkillDetail:
        """Send `GET /api/skills/orgs/{org}/skills/{skill_name}/`.

        Args:
            skill_name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SKILLS_RETRIEVE,
            (org, skill_name),
            options=options,
        )


class SkillsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_skills_list = RawMethod(SkillsResource.orgs_skills_list)
    orgs_skills_percentile_list = RawMethod(SkillsResource.orgs_skills_percentile_list)
    orgs_skills_thresholds_destroy = RawMethod(
        SkillsResource.orgs_skills_thresholds_destroy
    )
    orgs_skills_thresholds_retrieve = RawMethod(
        SkillsResource.orgs_skills_thresholds_retrieve
    )
    orgs_skills_thresholds_partial_update = RawMethod(
        SkillsResource.orgs_skills_thresholds_partial_update
    )
    orgs_skills_thresholds_create = RawMethod(
        SkillsResource.orgs_skills_thresholds_create
    )
    orgs_skills_users_retrieve = RawMethod(SkillsResource.orgs_skills_users_retrieve)
    orgs_skills_users_desired_skills_retrieve = RawMethod(
        SkillsResource.orgs_skills_users_desired_skills_retrieve
    )
    orgs_skills_users_point_percentile_retrieve = RawMethod(
        SkillsResource.orgs_skills_users_point_percentile_retrieve
    )
    orgs_skills_users_reported_skills_retrieve = RawMethod(
        SkillsResource.orgs_skills_users_reported_skills_retrieve
    )
    orgs_skills_percentile_retrieve = RawMethod(
        SkillsResource.orgs_skills_percentile_retrieve
    )
    orgs_skills_retrieve = RawMethod(SkillsResource.orgs_skills_retrieve)


class AsyncSkillsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_skills_list = AsyncRawMethod(AsyncSkillsResource.orgs_skills_list)
    orgs_skills_percentile_list = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_percentile_list
    )
    orgs_skills_thresholds_destroy = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_thresholds_destroy
    )
    orgs_skills_thresholds_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_thresholds_retrieve
    )
    orgs_skills_thresholds_partial_update = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_thresholds_partial_update
    )
    orgs_skills_thresholds_create = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_thresholds_create
    )
    orgs_skills_users_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_users_retrieve
    )
    orgs_skills_users_desired_skills_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_users_desired_skills_retrieve
    )
    orgs_skills_users_point_percentile_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_users_point_percentile_retrieve
    )
    orgs_skills_users_reported_skills_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_users_reported_skills_retrieve
    )
    orgs_skills_percentile_retrieve = AsyncRawMethod(
        AsyncSkillsResource.orgs_skills_percentile_retrieve
    )
    orgs_skills_retrieve = AsyncRawMethod(AsyncSkillsResource.orgs_skills_retrieve)


class SkillsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_skills_list = StreamMethod(SkillsResource.orgs_skills_list)
    orgs_skills_percentile_list = StreamMethod(
        SkillsResource.orgs_skills_percentile_list
    )
    orgs_skills_thresholds_destroy = StreamMethod(
        SkillsResource.orgs_skills_thresholds_destroy
    )
    orgs_skills_thresholds_retrieve = StreamMethod(
        SkillsResource.orgs_skills_thresholds_retrieve
    )
    orgs_skills_thresholds_partial_update = StreamMethod(
        SkillsResource.orgs_skills_thresholds_partial_update
    )
    orgs_skills_thresholds_create = StreamMethod(
        SkillsResource.orgs_skills_thresholds_create
    )
    orgs_skills_users_retrieve = StreamMethod(SkillsResource.orgs_skills_users_retrieve)
    orgs_skills_users_desired_skills_retrieve = StreamMethod(
        SkillsResource.orgs_skills_users_desired_skills_retrieve
    )
    orgs_skills_users_point_percentile_retrieve = StreamMethod(
        SkillsResource.orgs_skills_users_point_percentile_retrieve
    )
    orgs_skills_users_reported_skills_retrieve = StreamMethod(
        SkillsResource.orgs_skills_users_reported_skills_retrieve
    )
    orgs_skills_percentile_retrieve = StreamMethod(
        SkillsResource.orgs_skills_percentile_retrieve
    )
    orgs_skills_retrieve = StreamMethod(SkillsResource.orgs_skills_retrieve)


class AsyncSkillsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_skills_list = AsyncStreamMethod(AsyncSkillsResource.orgs_skills_list)
    orgs_skills_percentile_list = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_percentile_list
    )
    orgs_skills_thresholds_destroy = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_thresholds_destroy
    )
    orgs_skills_thresholds_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_thresholds_retrieve
    )
    orgs_skills_thresholds_partial_update = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_thresholds_partial_update
    )
    orgs_skills_thresholds_create = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_thresholds_create
    )
    orgs_skills_users_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_users_retrieve
    )
    orgs_skills_users_desired_skills_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_users_desired_skills_retrieve
    )
    orgs_skills_users_point_percentile_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_users_point_percentile_retrieve
    )
    orgs_skills_users_reported_skills_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_users_reported_skills_retrieve
    )
    orgs_skills_percentile_retrieve = AsyncStreamMethod(
        AsyncSkillsResource.orgs_skills_percentile_retrieve
    )
    orgs_skills_retrieve = AsyncStreamMethod(AsyncSkillsResource.orgs_skills_retrieve)
