"""Operations with the tag media."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, Query
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_ORGS_USERS_MEDIA_MEDIA_RESOURCES_LIST = Operation(
    "media.orgs_users_media_media_resources_list",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course_id"),
        Query("item_id"),
        Query("page"),
        Query("page_size"),
        Query("search"),
        Query("unit_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_CREATE = Operation(
    "media.orgs_users_media_media_resources_create",
    "POST",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course_id"),
        Query("item_id"),
        Query("search"),
        Query("unit_id"),
    ),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_BY_ITEM_RETRIEVE = Operation(
    "media.orgs_users_media_media_resources_by_item_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/by_item/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course_id"),
        Query("item_id", required=True),
        Query("item_type", required=True),
        Query("search"),
        Query("unit_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_SEARCH_RETRIEVE = Operation(
    "media.orgs_users_media_media_resources_search_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/search/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course_id"),
        Query("item_id"),
        Query("q", required=True),
        Query("search"),
        Query("unit_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_DESTROY = Operation(
    "media.orgs_users_media_media_resources_destroy",
    "DELETE",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("course_id"),
        Query("item_id"),
        Query("search"),
        Query("unit_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_RETRIEVE = Operation(
    "media.orgs_users_media_media_resources_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("course_id"),
        Query("item_id"),
        Query("search"),
        Query("unit_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_PARTIAL_UPDATE = Operation(
    "media.orgs_users_media_media_resources_partial_update",
    "PATCH",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("course_id"),
        Query("item_id"),
        Query("search"),
        Query("unit_id"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_MEDIA_MEDIA_RESOURCES_UPDATE = Operation(
    "media.orgs_users_media_media_resources_update",
    "PUT",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
        Query("course_id"),
        Query("item_id"),
        Query("search"),
        Query("unit_id"),
    ),
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
    security=(("PlatformApiKeyAuthentication",),),
)


class MediaResource(Resource):
    """Operations with the tag media."""

    def orgs_users_media_media_resources_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_LIST,
            (org, user_id, course_id, item_id, page, page_size, search, unit_id),
            options=options,
        )

    def orgs_users_media_media_resources_create(
        self,
        *,
        title: str,
        media_type: m.MediaTypeEnum,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/media/orgs/{org}/users/{user_id}/media/media-resources/`.

        Args:
            title: body property, at most 255 characters.
            media_type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            description: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_CREATE,
            (org, user_id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )

    def orgs_users_media_media_resources_by_item_retrieve(
        self,
        *,
        item_id: str,
        item_type: Literal[
            "all",
            "course",
            "course_resource",
            "course_unit",
            "resource",
            "unit",
            "unit_resource",
        ],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/by_item/`.

        Args:
            item_id: query parameter.
            item_type: query parameter, one of "all", "course", "course_resource",
                "course_unit", "resource", "unit", "unit_resource".
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_BY_ITEM_RETRIEVE,
            (org, user_id, course_id, item_id, item_type, search, unit_id),
            options=options,
        )

    def orgs_users_media_media_resources_search_retrieve(
        self,
        *,
        q: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/search/`.

        Args:
            q: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_SEARCH_RETRIEVE,
            (org, user_id, course_id, item_id, q, search, unit_id),
            options=options,
        )

    def orgs_users_media_media_resources_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_DESTROY,
            (org, user_id, id, course_id, item_id, search, unit_id),
            options=options,
        )

    def orgs_users_media_media_resources_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_RETRIEVE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            options=options,
        )

    def orgs_users_media_media_resources_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        media_type: m.MediaTypeEnum | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PATCH
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            title: body property, at most 255 characters.
            description: body property.
            media_type: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_PARTIAL_UPDATE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )

    def orgs_users_media_media_resources_update(
        self,
        *,
        id: int,
        title: str,
        media_type: m.MediaTypeEnum,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            title: body property, at most 255 characters.
            media_type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            description: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_UPDATE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )


class AsyncMediaResource(AsyncResource):
    """Operations with the tag media."""

    async def orgs_users_media_media_resources_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_LIST,
            (org, user_id, course_id, item_id, page, page_size, search, unit_id),
            options=options,
        )

    async def orgs_users_media_media_resources_create(
        self,
        *,
        title: str,
        media_type: m.MediaTypeEnum,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/media/orgs/{org}/users/{user_id}/media/media-resources/`.

        Args:
            title: body property, at most 255 characters.
            media_type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            description: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_CREATE,
            (org, user_id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_media_media_resources_by_item_retrieve(
        self,
        *,
        item_id: str,
        item_type: Literal[
            "all",
            "course",
            "course_resource",
            "course_unit",
            "resource",
            "unit",
            "unit_resource",
        ],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/by_item/`.

        Args:
            item_id: query parameter.
            item_type: query parameter, one of "all", "course", "course_resource",
                "course_unit", "resource", "unit", "unit_resource".
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_BY_ITEM_RETRIEVE,
            (org, user_id, course_id, item_id, item_type, search, unit_id),
            options=options,
        )

    async def orgs_users_media_media_resources_search_retrieve(
        self,
        *,
        q: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/search/`.

        Args:
            q: query parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_SEARCH_RETRIEVE,
            (org, user_id, course_id, item_id, q, search, unit_id),
            options=options,
        )

    async def orgs_users_media_media_resources_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_DESTROY,
            (org, user_id, id, course_id, item_id, search, unit_id),
            options=options,
        )

    async def orgs_users_media_media_resources_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_RETRIEVE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            options=options,
        )

    async def orgs_users_media_media_resources_partial_update(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        media_type: m.MediaTypeEnum | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PATCH
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            title: body property, at most 255 characters.
            description: body property.
            media_type: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_PARTIAL_UPDATE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )

    async def orgs_users_media_media_resources_update(
        self,
        *,
        id: int,
        title: str,
        media_type: m.MediaTypeEnum,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        unit_id: str | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        body_course_id: str | None | UnsetType = UNSET,
        body_unit_id: str | None | UnsetType = UNSET,
        body_item_id: str | None | UnsetType = UNSET,
        file_url: str | None | UnsetType = UNSET,
        file: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT
        /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/`.

        Args:
            id: path parameter.
            title: body property, at most 255 characters.
            media_type: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course_id: query parameter.
            item_id: query parameter.
            search: query parameter.
            unit_id: query parameter.
            description: body property.
            body_course_id: body property, at most 255 characters.
            body_unit_id: body property, at most 255 characters.
            body_item_id: body property, at most 255 characters.
            file_url: body property, format uri, at most 1000 characters.
            file: body property, format uri.
        """
        return await self._transport.call(
            _ORGS_USERS_MEDIA_MEDIA_RESOURCES_UPDATE,
            (org, user_id, id, course_id, item_id, search, unit_id),
            fields={
                "title": title,
                "description": description,
                "media_type": media_type,
                "course_id": body_course_id,
                "unit_id": body_unit_id,
                "item_id": body_item_id,
                "file_url": file_url,
                "file": file,
            },
            options=options,
        )


class MediaRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_media_media_resources_list = RawMethod(
        MediaResource.orgs_users_media_media_resources_list
    )
    orgs_users_media_media_resources_create = RawMethod(
        MediaResource.orgs_users_media_media_resources_create
    )
    orgs_users_media_media_resources_by_item_retrieve = RawMethod(
        MediaResource.orgs_users_media_media_resources_by_item_retrieve
    )
    orgs_users_media_media_resources_search_retrieve = RawMethod(
        MediaResource.orgs_users_media_media_resources_search_retrieve
    )
    orgs_users_media_media_resources_destroy = RawMethod(
        MediaResource.orgs_users_media_media_resources_destroy
    )
    orgs_users_media_media_resources_retrieve = RawMethod(
        MediaResource.orgs_users_media_media_resources_retrieve
    )
    orgs_users_media_media_resources_partial_update = RawMethod(
        MediaResource.orgs_users_media_media_resources_partial_update
    )
    orgs_users_media_media_resources_update = RawMethod(
        MediaResource.orgs_users_media_media_resources_update
    )


class AsyncMediaRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_media_media_resources_list = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_list
    )
    orgs_users_media_media_resources_create = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_create
    )
    orgs_users_media_media_resources_by_item_retrieve = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_by_item_retrieve
    )
    orgs_users_media_media_resources_search_retrieve = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_search_retrieve
    )
    orgs_users_media_media_resources_destroy = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_destroy
    )
    orgs_users_media_media_resources_retrieve = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_retrieve
    )
    orgs_users_media_media_resources_partial_update = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_partial_update
    )
    orgs_users_media_media_resources_update = AsyncRawMethod(
        AsyncMediaResource.orgs_users_media_media_resources_update
    )


class MediaStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_users_media_media_resources_list = StreamMethod(
        MediaResource.orgs_users_media_media_resources_list
    )
    orgs_users_media_media_resources_create = StreamMethod(
        MediaResource.orgs_users_media_media_resources_create
    )
    orgs_users_media_media_resources_by_item_retrieve = StreamMethod(
        MediaResource.orgs_users_media_media_resources_by_item_retrieve
    )
    orgs_users_media_media_resources_search_retrieve = StreamMethod(
        MediaResource.orgs_users_media_media_resources_search_retrieve
    )
    orgs_users_media_media_resources_destroy = StreamMethod(
        MediaResource.orgs_users_media_media_resources_destroy
    )
    orgs_users_media_media_resources_retrieve = StreamMethod(
        MediaResource.orgs_users_media_media_resources_retrieve
    )
    orgs_users_media_media_resources_partial_update = StreamMethod(
        MediaResource.orgs_users_media_media_resources_partial_update
    )
    orgs_users_media_media_resources_update = StreamMethod(
        MediaResource.orgs_users_media_media_resources_update
    )


class AsyncMediaStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_users_media_media_resources_list = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_list
    )
    orgs_users_media_media_resources_create = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_create
    )
    orgs_users_media_media_resources_by_item_retrieve = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_by_item_retrieve
    )
    orgs_users_media_media_resources_search_retrieve = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_search_retrieve
    )
    orgs_users_media_media_resources_destroy = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_destroy
    )
    orgs_users_media_media_resources_retrieve = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_retrieve
    )
    orgs_users_media_media_resources_partial_update = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_partial_update
    )
    orgs_users_media_media_resources_update = AsyncStreamMethod(
        AsyncMediaResource.orgs_users_media_media_resources_update
    )
