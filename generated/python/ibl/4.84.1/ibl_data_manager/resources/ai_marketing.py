"""Operations under the tag ai-marketing."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.operation import Answer, Body, Operation, Path, Query
from .._runtime.resource import AsyncResource, Resource

_ORGS_USERS_HEYGEN_VIDEOS_LIST = Operation(
    "ai_marketing.orgs_users_heygen_videos_list",
    "GET",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/",
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
            lambda: m.PaginatedHeygenMarketingVideoListList,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEOS_CREATE = Operation(
    "ai_marketing.orgs_users_heygen_videos_create",
    "POST",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/",
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
    answers=(Answer("200", "application/json", lambda: m.HeygenMarketingVideoList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE = Operation(
    "ai_marketing.orgs_users_heygen_videos_retrieve",
    "GET",
    "/api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("name"),
    ),
    answers=(Answer("200", "application/json", lambda: m.HeygenMarketingVideoDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiMarketingResource(Resource):
    """Operations under the tag ai-marketing."""

    def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
        )

    def orgs_users_heygen_videos_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        data: Any = UNSET,
    ) -> m.HeygenMarketingVideoList:
        """POST /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 1024 characters
            data: body
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "data": data,
            },
        )

    def orgs_users_heygen_videos_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.HeygenMarketingVideoDetail:
        """GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, name),
        )


class AsyncAiMarketingResource(AsyncResource):
    """Operations under the tag ai-marketing."""

    async def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            page: query
            page_size: query
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
        )

    async def orgs_users_heygen_videos_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        data: Any = UNSET,
    ) -> m.HeygenMarketingVideoList:
        """POST /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/

        Args:
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
            name: body; at most 1024 characters
            data: body
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "data": data,
            },
        )

    async def orgs_users_heygen_videos_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
    ) -> m.HeygenMarketingVideoDetail:
        """GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/

        Args:
            name: path
            org: path; may be given to the client instead
            user_id: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, name),
        )
