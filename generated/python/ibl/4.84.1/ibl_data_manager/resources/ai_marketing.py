"""Operations with the tag ai-marketing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

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
    responses=(
        ResponseSpec(
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.HeygenMarketingVideoList),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.HeygenMarketingVideoDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiMarketingResource(Resource):
    """Operations with the tag ai-marketing."""

    def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """Send `GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_heygen_videos_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.HeygenMarketingVideoList]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_heygen_videos_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_heygen_videos_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_heygen_videos_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenMarketingVideoList:
        """Send `POST /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 1024 characters.
            data: body property.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "data": data,
            },
            options=options,
        )

    def orgs_users_heygen_videos_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenMarketingVideoDetail:
        """Send `GET
        /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, name),
            options=options,
        )


class AsyncAiMarketingResource(AsyncResource):
    """Operations with the tag ai-marketing."""

    async def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """Send `GET /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_heygen_videos_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.HeygenMarketingVideoList]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_heygen_videos_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_heygen_videos_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_heygen_videos_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenMarketingVideoList:
        """Send `POST /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 1024 characters.
            data: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "data": data,
            },
            options=options,
        )

    async def orgs_users_heygen_videos_retrieve(
        self,
        *,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenMarketingVideoDetail:
        """Send `GET
        /api/ai-marketing/orgs/{org}/users/{user_id}/heygen-videos/{name}/`.

        Args:
            name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, name),
            options=options,
        )


class AiMarketingRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_heygen_videos_list = RawMethod(
        AiMarketingResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = RawMethod(
        AiMarketingResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_retrieve = RawMethod(
        AiMarketingResource.orgs_users_heygen_videos_retrieve
    )


class AsyncAiMarketingRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_heygen_videos_list = AsyncRawMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = AsyncRawMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_retrieve = AsyncRawMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_retrieve
    )


class AiMarketingStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_users_heygen_videos_list = StreamMethod(
        AiMarketingResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = StreamMethod(
        AiMarketingResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_retrieve = StreamMethod(
        AiMarketingResource.orgs_users_heygen_videos_retrieve
    )


class AsyncAiMarketingStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_users_heygen_videos_list = AsyncStreamMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = AsyncStreamMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_retrieve = AsyncStreamMethod(
        AsyncAiMarketingResource.orgs_users_heygen_videos_retrieve
    )
