"""Operations with the tag ai-media."""

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

_ORGS_USERS_HEYGEN_TEMPLATES_LIST = Operation(
    "ai_media.orgs_users_heygen_templates_list",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedHeygenTemplateResponseSingleList,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_TEMPLATES_CREATE = Operation(
    "ai_media.orgs_users_heygen_templates_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.HeygenTemplateResponseSingle),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_TEMPLATES_DESTROY = Operation(
    "ai_media.orgs_users_heygen_templates_destroy",
    "DELETE",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/{template_name}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("template_name"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_RETRIEVE = Operation(
    "ai_media.orgs_users_heygen_video_captions_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("heygen_marketing_video_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_CREATE = Operation(
    "ai_media.orgs_users_heygen_video_captions_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("heygen_marketing_video_id"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.HeygenVideoDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEO_DOWNLOAD_RETRIEVE = Operation(
    "ai_media.orgs_users_heygen_video_download_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/video-download/{heygen_marketing_video_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("heygen_marketing_video_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEOS_LIST = Operation(
    "ai_media.orgs_users_heygen_videos_list",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
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
    "ai_media.orgs_users_heygen_videos_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.HeygenVideoDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEOS_DESTROY = Operation(
    "ai_media.orgs_users_heygen_videos_destroy",
    "DELETE",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("heygen_marketing_video_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE = Operation(
    "ai_media.orgs_users_heygen_videos_retrieve",
    "GET",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("heygen_marketing_video_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.HeygenVideoDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiMediaResource(Resource):
    """Operations with the tag ai-media."""

    def orgs_users_heygen_templates_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenTemplateResponseSingleList:
        """Send `GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_LIST,
            (org, user_id, page),
            options=options,
        )

    def orgs_users_heygen_templates_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.HeygenTemplateResponseSingle]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_heygen_templates_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_heygen_templates_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_HEYGEN_TEMPLATES_LIST,
            (org, user_id, page),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_heygen_templates_create(
        self,
        *,
        template_id: str,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        preview_image_url: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenTemplateResponseSingle:
        """Send `POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/`.

        Args:
            template_id: body property.
            name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            preview_image_url: body property.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_CREATE,
            (org, user_id),
            fields={
                "template_id": template_id,
                "preview_image_url": preview_image_url,
                "name": name,
            },
            options=options,
        )

    def orgs_users_heygen_templates_destroy(
        self,
        *,
        template_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/{template_name}/`.

        Args:
            template_name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_DESTROY,
            (org, user_id, template_name),
            options=options,
        )

    def orgs_users_heygen_video_captions_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    def orgs_users_heygen_video_captions_create(
        self,
        *,
        heygen_marketing_video_id: str,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `POST
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_CREATE,
            (org, user_id, heygen_marketing_video_id),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_users_heygen_video_download_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-download/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_DOWNLOAD_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """Send `GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page),
            options=options,
        )

    def orgs_users_heygen_videos_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
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
            (org, user_id, page),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_heygen_videos_create(
        self,
        *,
        script: str,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        template_id: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/`.

        Args:
            script: body property.
            name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            template_id: body property.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "script": script,
                "name": name,
                "template_id": template_id,
            },
            options=options,
        )

    def orgs_users_heygen_videos_destroy(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_DESTROY,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    def orgs_users_heygen_videos_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )


class AsyncAiMediaResource(AsyncResource):
    """Operations with the tag ai-media."""

    async def orgs_users_heygen_templates_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenTemplateResponseSingleList:
        """Send `GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_LIST,
            (org, user_id, page),
            options=options,
        )

    def orgs_users_heygen_templates_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.HeygenTemplateResponseSingle]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_heygen_templates_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_heygen_templates_list` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_HEYGEN_TEMPLATES_LIST,
            (org, user_id, page),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_heygen_templates_create(
        self,
        *,
        template_id: str,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        preview_image_url: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenTemplateResponseSingle:
        """Send `POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/`.

        Args:
            template_id: body property.
            name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            preview_image_url: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_CREATE,
            (org, user_id),
            fields={
                "template_id": template_id,
                "preview_image_url": preview_image_url,
                "name": name,
            },
            options=options,
        )

    async def orgs_users_heygen_templates_destroy(
        self,
        *,
        template_name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/{template_name}/`.

        Args:
            template_name: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_HEYGEN_TEMPLATES_DESTROY,
            (org, user_id, template_name),
            options=options,
        )

    async def orgs_users_heygen_video_captions_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    async def orgs_users_heygen_video_captions_create(
        self,
        *,
        heygen_marketing_video_id: str,
        file: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `POST
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-captions/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_CAPTIONS_CREATE,
            (org, user_id, heygen_marketing_video_id),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_users_heygen_video_download_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/video-download/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEO_DOWNLOAD_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    async def orgs_users_heygen_videos_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedHeygenMarketingVideoListList:
        """Send `GET /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_LIST,
            (org, user_id, page),
            options=options,
        )

    def orgs_users_heygen_videos_list_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
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
            (org, user_id, page),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_heygen_videos_create(
        self,
        *,
        script: str,
        name: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        template_id: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/`.

        Args:
            script: body property.
            name: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            template_id: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_CREATE,
            (org, user_id),
            fields={
                "script": script,
                "name": name,
                "template_id": template_id,
            },
            options=options,
        )

    async def orgs_users_heygen_videos_destroy(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_DESTROY,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )

    async def orgs_users_heygen_videos_retrieve(
        self,
        *,
        heygen_marketing_video_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.HeygenVideoDetail:
        """Send `GET
        /api/ai-media/orgs/{org}/users/{user_id}/heygen/videos/{heygen_marketing_video_id}/`.

        Args:
            heygen_marketing_video_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_HEYGEN_VIDEOS_RETRIEVE,
            (org, user_id, heygen_marketing_video_id),
            options=options,
        )


class AiMediaRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_heygen_templates_list = RawMethod(
        AiMediaResource.orgs_users_heygen_templates_list
    )
    orgs_users_heygen_templates_create = RawMethod(
        AiMediaResource.orgs_users_heygen_templates_create
    )
    orgs_users_heygen_templates_destroy = RawMethod(
        AiMediaResource.orgs_users_heygen_templates_destroy
    )
    orgs_users_heygen_video_captions_retrieve = RawMethod(
        AiMediaResource.orgs_users_heygen_video_captions_retrieve
    )
    orgs_users_heygen_video_captions_create = RawMethod(
        AiMediaResource.orgs_users_heygen_video_captions_create
    )
    orgs_users_heygen_video_download_retrieve = RawMethod(
        AiMediaResource.orgs_users_heygen_video_download_retrieve
    )
    orgs_users_heygen_videos_list = RawMethod(
        AiMediaResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = RawMethod(
        AiMediaResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_destroy = RawMethod(
        AiMediaResource.orgs_users_heygen_videos_destroy
    )
    orgs_users_heygen_videos_retrieve = RawMethod(
        AiMediaResource.orgs_users_heygen_videos_retrieve
    )


class AsyncAiMediaRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_heygen_templates_list = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_list
    )
    orgs_users_heygen_templates_create = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_create
    )
    orgs_users_heygen_templates_destroy = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_destroy
    )
    orgs_users_heygen_video_captions_retrieve = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_captions_retrieve
    )
    orgs_users_heygen_video_captions_create = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_captions_create
    )
    orgs_users_heygen_video_download_retrieve = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_download_retrieve
    )
    orgs_users_heygen_videos_list = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_destroy = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_destroy
    )
    orgs_users_heygen_videos_retrieve = AsyncRawMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_retrieve
    )


class AiMediaStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_users_heygen_templates_list = StreamMethod(
        AiMediaResource.orgs_users_heygen_templates_list
    )
    orgs_users_heygen_templates_create = StreamMethod(
        AiMediaResource.orgs_users_heygen_templates_create
    )
    orgs_users_heygen_templates_destroy = StreamMethod(
        AiMediaResource.orgs_users_heygen_templates_destroy
    )
    orgs_users_heygen_video_captions_retrieve = StreamMethod(
        AiMediaResource.orgs_users_heygen_video_captions_retrieve
    )
    orgs_users_heygen_video_captions_create = StreamMethod(
        AiMediaResource.orgs_users_heygen_video_captions_create
    )
    orgs_users_heygen_video_download_retrieve = StreamMethod(
        AiMediaResource.orgs_users_heygen_video_download_retrieve
    )
    orgs_users_heygen_videos_list = StreamMethod(
        AiMediaResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = StreamMethod(
        AiMediaResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_destroy = StreamMethod(
        AiMediaResource.orgs_users_heygen_videos_destroy
    )
    orgs_users_heygen_videos_retrieve = StreamMethod(
        AiMediaResource.orgs_users_heygen_videos_retrieve
    )


class AsyncAiMediaStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_users_heygen_templates_list = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_list
    )
    orgs_users_heygen_templates_create = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_create
    )
    orgs_users_heygen_templates_destroy = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_templates_destroy
    )
    orgs_users_heygen_video_captions_retrieve = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_captions_retrieve
    )
    orgs_users_heygen_video_captions_create = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_captions_create
    )
    orgs_users_heygen_video_download_retrieve = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_video_download_retrieve
    )
    orgs_users_heygen_videos_list = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_list
    )
    orgs_users_heygen_videos_create = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_create
    )
    orgs_users_heygen_videos_destroy = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_destroy
    )
    orgs_users_heygen_videos_retrieve = AsyncStreamMethod(
        AsyncAiMediaResource.orgs_users_heygen_videos_retrieve
    )
