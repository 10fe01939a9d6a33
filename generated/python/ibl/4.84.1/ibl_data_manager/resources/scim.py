"""Operations with the tag scim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import UNSET, UnsetType

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

_LIST_GROUPS = Operation(
    "scim.list_groups",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Groups",
    parameters=(
        Path("platform_key"),
        Query("format"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/scim+json",
            lambda: list[m.SCIMGroupListResponse],
        ),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MANAGE_GROUP = Operation(
    "scim.manage_group",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Groups",
    parameters=(
        Path("platform_key"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETE_GROUP = Operation(
    "scim.delete_group",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("204"),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RETRIEVE_GROUP = Operation(
    "scim.retrieve_group",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PARTIAL_UPDATE_GROUP = Operation(
    "scim.partial_update_group",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json")),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_UPDATE_GROUP = Operation(
    "scim.update_group",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETE_GROUP_2 = Operation(
    "scim.delete_group_2",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("204"),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RETRIEVE_GROUP_2 = Operation(
    "scim.retrieve_group_2",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PARTIAL_UPDATE_GROUP_2 = Operation(
    "scim.partial_update_group_2",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json")),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_UPDATE_GROUP_2 = Operation(
    "scim.update_group_2",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ADD_GROUP_MEMBERS = Operation(
    "scim.add_group_members",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/add_members",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REMOVE_GROUP_MEMBERS = Operation(
    "scim.remove_group_members",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/remove_members",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMGroup),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LIST_USERS = Operation(
    "scim.list_users",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Users",
    parameters=(
        Path("platform_key"),
        Query("format"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/scim+json",
            lambda: list[m.SCIMUserListResponse],
        ),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("500", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_CREATE_USER = Operation(
    "scim.create_user",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Users",
    parameters=(
        Path("platform_key"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("201", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("409", "application/scim+json", lambda: Any),
        ResponseSpec("500", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETE_USER = Operation(
    "scim.delete_user",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(ResponseSpec("405", "application/scim+json", lambda: Any),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RETRIEVE_USER = Operation(
    "scim.retrieve_user",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
        ResponseSpec("500", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PARTIAL_UPDATE_USER = Operation(
    "scim.partial_update_user",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json")),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_UPDATE_USER = Operation(
    "scim.update_user",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETE_USER_2 = Operation(
    "scim.delete_user_2",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(ResponseSpec("405", "application/scim+json", lambda: Any),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RETRIEVE_USER_2 = Operation(
    "scim.retrieve_user_2",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
        ResponseSpec("500", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PARTIAL_UPDATE_USER_2 = Operation(
    "scim.partial_update_user_2",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json")),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_UPDATE_USER_2 = Operation(
    "scim.update_user_2",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    parameters=(
        Path("platform_key"),
        Path("id"),
        Query("format"),
    ),
    body=Body(("application/scim+json", "application/json"), required=True),
    responses=(
        ResponseSpec("200", "application/scim+json", lambda: m.SCIMUserResponse),
        ResponseSpec("400", "application/scim+json", lambda: Any),
        ResponseSpec("401", "application/scim+json", lambda: Any),
        ResponseSpec("403", "application/scim+json", lambda: Any),
        ResponseSpec("404", "application/scim+json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class ScimResource(Resource):
    """Operations with the tag scim."""

    def list_groups(
        self,
        *,
        platform_key: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SCIMGroupListResponse]:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups`.

        Args:
            platform_key: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _LIST_GROUPS,
            (platform_key, format),
            options=options,
        )

    def manage_group(
        self,
        *,
        platform_key: str,
        id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups`.

        Args:
            platform_key: path parameter.
            id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MANAGE_GROUP,
            (platform_key, format),
            fields={
                "schemas": schemas,
                "id": id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    def delete_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        self._transport.call(
            _DELETE_GROUP,
            (platform_key, id, format),
            options=options,
        )

    def retrieve_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RETRIEVE_GROUP,
            (platform_key, id, format),
            options=options,
        )

    def partial_update_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            body_id: body property.
            display_name: body property.
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PARTIAL_UPDATE_GROUP,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    def update_group(
        self,
        *,
        platform_key: str,
        id: str,
        body_id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            body_id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_GROUP,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    def delete_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        self._transport.call(
            _DELETE_GROUP_2,
            (platform_key, id, format),
            options=options,
        )

    def retrieve_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RETRIEVE_GROUP_2,
            (platform_key, id, format),
            options=options,
        )

    def partial_update_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            body_id: body property.
            display_name: body property.
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PARTIAL_UPDATE_GROUP_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    def update_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        body_id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            body_id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_GROUP_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    def add_group_members(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups/{id}/add_members`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ADD_GROUP_MEMBERS,
            (platform_key, id, format),
            options=options,
        )

    def remove_group_members(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups/{id}/remove_members`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _REMOVE_GROUP_MEMBERS,
            (platform_key, id, format),
            options=options,
        )

    def list_users(
        self,
        *,
        platform_key: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SCIMUserListResponse]:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users`.

        Args:
            platform_key: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LIST_USERS,
            (platform_key, format),
            options=options,
        )

    def create_user(
        self,
        *,
        platform_key: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Users`.

        Args:
            platform_key: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _CREATE_USER,
            (platform_key, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )

    def delete_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            MethodNotAllowedError: On status 405.
        """
        return self._transport.call(
            _DELETE_USER,
            (platform_key, id, format),
            options=options,
        )

    def retrieve_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _RETRIEVE_USER,
            (platform_key, id, format),
            options=options,
        )

    def partial_update_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        user_name: str | UnsetType = UNSET,
        name: m.SCIMName | UnsetType = UNSET,
        emails: Sequence[m.SCIMEmail] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
            m.SCIMEnterpriseUser | UnsetType
        ) = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property.
            body_id: body property.
            user_name: body property.
            name: body property.
            emails: body property.
            active: body property.
            urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PARTIAL_UPDATE_USER,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User": urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                "meta": meta,
            },
            options=options,
        )

    def update_user(
        self,
        *,
        platform_key: str,
        id: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_USER,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )

    def delete_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            MethodNotAllowedError: On status 405.
        """
        return self._transport.call(
            _DELETE_USER_2,
            (platform_key, id, format),
            options=options,
        )

    def retrieve_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _RETRIEVE_USER_2,
            (platform_key, id, format),
            options=options,
        )

    def partial_update_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        user_name: str | UnsetType = UNSET,
        name: m.SCIMName | UnsetType = UNSET,
        emails: Sequence[m.SCIMEmail] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
            m.SCIMEnterpriseUser | UnsetType
        ) = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property.
            body_id: body property.
            user_name: body property.
            name: body property.
            emails: body property.
            active: body property.
            urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _PARTIAL_UPDATE_USER_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User": urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                "meta": meta,
            },
            options=options,
        )

    def update_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_USER_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )


class AsyncScimResource(AsyncResource):
    """Operations with the tag scim."""

    async def list_groups(
        self,
        *,
        platform_key: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SCIMGroupListResponse]:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups`.

        Args:
            platform_key: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _LIST_GROUPS,
            (platform_key, format),
            options=options,
        )

    async def manage_group(
        self,
        *,
        platform_key: str,
        id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups`.

        Args:
            platform_key: path parameter.
            id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MANAGE_GROUP,
            (platform_key, format),
            fields={
                "schemas": schemas,
                "id": id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    async def delete_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _DELETE_GROUP,
            (platform_key, id, format),
            options=options,
        )

    async def retrieve_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RETRIEVE_GROUP,
            (platform_key, id, format),
            options=options,
        )

    async def partial_update_group(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            body_id: body property.
            display_name: body property.
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PARTIAL_UPDATE_GROUP,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    async def update_group(
        self,
        *,
        platform_key: str,
        id: str,
        body_id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Groups/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            body_id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_GROUP,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    async def delete_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _DELETE_GROUP_2,
            (platform_key, id, format),
            options=options,
        )

    async def retrieve_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RETRIEVE_GROUP_2,
            (platform_key, id, format),
            options=options,
        )

    async def partial_update_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            body_id: body property.
            display_name: body property.
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PARTIAL_UPDATE_GROUP_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    async def update_group_2(
        self,
        *,
        platform_key: str,
        id: str,
        body_id: str,
        display_name: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        members: Sequence[dict[str, Any]] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Groups/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            body_id: body property.
            display_name: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:Group"].
            description: body property.
            members: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_GROUP_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "displayName": display_name,
                "description": description,
                "members": members,
                "meta": meta,
            },
            options=options,
        )

    async def add_group_members(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups/{id}/add_members`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ADD_GROUP_MEMBERS,
            (platform_key, id, format),
            options=options,
        )

    async def remove_group_members(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMGroup:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Groups/{id}/remove_members`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _REMOVE_GROUP_MEMBERS,
            (platform_key, id, format),
            options=options,
        )

    async def list_users(
        self,
        *,
        platform_key: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.SCIMUserListResponse]:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users`.

        Args:
            platform_key: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LIST_USERS,
            (platform_key, format),
            options=options,
        )

    async def create_user(
        self,
        *,
        platform_key: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `POST /api/orgs/{platform_key}/scim/v2/Users`.

        Args:
            platform_key: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _CREATE_USER,
            (platform_key, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )

    async def delete_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            MethodNotAllowedError: On status 405.
        """
        return await self._transport.call(
            _DELETE_USER,
            (platform_key, id, format),
            options=options,
        )

    async def retrieve_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _RETRIEVE_USER,
            (platform_key, id, format),
            options=options,
        )

    async def partial_update_user(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        user_name: str | UnsetType = UNSET,
        name: m.SCIMName | UnsetType = UNSET,
        emails: Sequence[m.SCIMEmail] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
            m.SCIMEnterpriseUser | UnsetType
        ) = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property.
            body_id: body property.
            user_name: body property.
            name: body property.
            emails: body property.
            active: body property.
            urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PARTIAL_UPDATE_USER,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User": urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                "meta": meta,
            },
            options=options,
        )

    async def update_user(
        self,
        *,
        platform_key: str,
        id: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Users/{id}`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_USER,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )

    async def delete_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            MethodNotAllowedError: On status 405.
        """
        return await self._transport.call(
            _DELETE_USER_2,
            (platform_key, id, format),
            options=options,
        )

    async def retrieve_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `GET /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _RETRIEVE_USER_2,
            (platform_key, id, format),
            options=options,
        )

    async def partial_update_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        user_name: str | UnsetType = UNSET,
        name: m.SCIMName | UnsetType = UNSET,
        emails: Sequence[m.SCIMEmail] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
            m.SCIMEnterpriseUser | UnsetType
        ) = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PATCH /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            format: query parameter, one of "json", "scim+json".
            schemas: body property.
            body_id: body property.
            user_name: body property.
            name: body property.
            emails: body property.
            active: body property.
            urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _PARTIAL_UPDATE_USER_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "id": body_id,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User": urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                "meta": meta,
            },
            options=options,
        )

    async def update_user_2(
        self,
        *,
        platform_key: str,
        id: str,
        user_name: str,
        name: m.SCIMName,
        emails: Sequence[m.SCIMEmail],
        format: Literal["json", "scim+json"] | UnsetType = UNSET,
        schemas: Sequence[str] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        organization: str | UnsetType = UNSET,
        phone_numbers: Sequence[m.SCIMPhoneNumber] | UnsetType = UNSET,
        addresses: Sequence[m.SCIMAddress] | UnsetType = UNSET,
        entitlements: Sequence[str] | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        x509_certificates: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        tpa_uid: str | UnsetType = UNSET,
        is_staff: bool | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        platform_orgs: Sequence[str] | UnsetType = UNSET,
        department_ids: Sequence[int] | UnsetType = UNSET,
        group_ids: Sequence[int] | UnsetType = UNSET,
        rbac_group_unique_ids: Sequence[str] | UnsetType = UNSET,
        meta: m.SCIMMeta | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SCIMUserResponse:
        """Send `PUT /api/orgs/{platform_key}/scim/v2/Users/{id}/`.

        Args:
            platform_key: path parameter.
            id: path parameter.
            user_name: body property.
            name: body property.
            emails: body property.
            format: query parameter, one of "json", "scim+json".
            schemas: body property, default
                ["urn:ietf:params:scim:schemas:core:2.0:User"].
            active: body property, default true.
            display_name: body property.
            locale: body property.
            timezone: body property.
            title: body property.
            organization: body property.
            phone_numbers: body property.
            addresses: body property.
            entitlements: body property.
            roles: body property.
            x509_certificates: body property.
            password: body property.
            provider: body property.
            tpa_uid: body property.
            is_staff: body property, default false.
            update: body property, default false.
            platform_orgs: body property.
            department_ids: body property.
            group_ids: body property.
            rbac_group_unique_ids: body property.
            meta: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_USER_2,
            (platform_key, id, format),
            fields={
                "schemas": schemas,
                "userName": user_name,
                "name": name,
                "emails": emails,
                "active": active,
                "displayName": display_name,
                "locale": locale,
                "timezone": timezone,
                "title": title,
                "organization": organization,
                "phoneNumbers": phone_numbers,
                "addresses": addresses,
                "entitlements": entitlements,
                "roles": roles,
                "x509Certificates": x509_certificates,
                "password": password,
                "provider": provider,
                "tpaUid": tpa_uid,
                "isStaff": is_staff,
                "update": update,
                "platformOrgs": platform_orgs,
                "departmentIds": department_ids,
                "groupIds": group_ids,
                "rbacGroupUniqueIds": rbac_group_unique_ids,
                "meta": meta,
            },
            options=options,
        )


class ScimRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    list_groups = RawMethod(ScimResource.list_groups)
    manage_group = RawMethod(ScimResource.manage_group)
    delete_group = RawMethod(ScimResource.delete_group)
    retrieve_group = RawMethod(ScimResource.retrieve_group)
    partial_update_group = RawMethod(ScimResource.partial_update_group)
    update_group = RawMethod(ScimResource.update_group)
    delete_group_2 = RawMethod(ScimResource.delete_group_2)
    retrieve_group_2 = RawMethod(ScimResource.retrieve_group_2)
    partial_update_group_2 = RawMethod(ScimResource.partial_update_group_2)
    update_group_2 = RawMethod(ScimResource.update_group_2)
    add_group_members = RawMethod(ScimResource.add_group_members)
    remove_group_members = RawMethod(ScimResource.remove_group_members)
    list_users = RawMethod(ScimResource.list_users)
    create_user = RawMethod(ScimResource.create_user)
    delete_user = RawMethod(ScimResource.delete_user)
    retrieve_user = RawMethod(ScimResource.retrieve_user)
    partial_update_user = RawMethod(ScimResource.partial_update_user)
    update_user = RawMethod(ScimResource.update_user)
    delete_user_2 = RawMethod(ScimResource.delete_user_2)
    retrieve_user_2 = RawMethod(ScimResource.retrieve_user_2)
    partial_update_user_2 = RawMethod(ScimResource.partial_update_user_2)
    update_user_2 = RawMethod(ScimResource.update_user_2)


class AsyncScimRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    list_groups = AsyncRawMethod(AsyncScimResource.list_groups)
    manage_group = AsyncRawMethod(AsyncScimResource.manage_group)
    delete_group = AsyncRawMethod(AsyncScimResource.delete_group)
    retrieve_group = AsyncRawMethod(AsyncScimResource.retrieve_group)
    partial_update_group = AsyncRawMethod(AsyncScimResource.partial_update_group)
    update_group = AsyncRawMethod(AsyncScimResource.update_group)
    delete_group_2 = AsyncRawMethod(AsyncScimResource.delete_group_2)
    retrieve_group_2 = AsyncRawMethod(AsyncScimResource.retrieve_group_2)
    partial_update_group_2 = AsyncRawMethod(AsyncScimResource.partial_update_group_2)
    update_group_2 = AsyncRawMethod(AsyncScimResource.update_group_2)
    add_group_members = AsyncRawMethod(AsyncScimResource.add_group_members)
    remove_group_members = AsyncRawMethod(AsyncScimResource.remove_group_members)
    list_users = AsyncRawMethod(AsyncScimResource.list_users)
    create_user = AsyncRawMethod(AsyncScimResource.create_user)
    delete_user = AsyncRawMethod(AsyncScimResource.delete_user)
    retrieve_user = AsyncRawMethod(AsyncScimResource.retrieve_user)
    partial_update_user = AsyncRawMethod(AsyncScimResource.partial_update_user)
    update_user = AsyncRawMethod(AsyncScimResource.update_user)
    delete_user_2 = AsyncRawMethod(AsyncScimResource.delete_user_2)
    retrieve_user_2 = AsyncRawMethod(AsyncScimResource.retrieve_user_2)
    partial_update_user_2 = AsyncRawMethod(AsyncScimResource.partial_update_user_2)
    update_user_2 = AsyncRawMethod(AsyncScimResource.update_user_2)


class ScimStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    list_groups = StreamMethod(ScimResource.list_groups)
    manage_group = StreamMethod(ScimResource.manage_group)
    delete_group = StreamMethod(ScimResource.delete_group)
    retrieve_group = StreamMethod(ScimResource.retrieve_group)
    partial_update_group = StreamMethod(ScimResource.partial_update_group)
    update_group = StreamMethod(ScimResource.update_group)
    delete_group_2 = StreamMethod(ScimResource.delete_group_2)
    retrieve_group_2 = StreamMethod(ScimResource.retrieve_group_2)
    partial_update_group_2 = StreamMethod(ScimResource.partial_update_group_2)
    update_group_2 = StreamMethod(ScimResource.update_group_2)
    add_group_members = StreamMethod(ScimResource.add_group_members)
    remove_group_members = StreamMethod(ScimResource.remove_group_members)
    list_users = StreamMethod(ScimResource.list_users)
    create_user = StreamMethod(ScimResource.create_user)
    delete_user = StreamMethod(ScimResource.delete_user)
    retrieve_user = StreamMethod(ScimResource.retrieve_user)
    partial_update_user = StreamMethod(ScimResource.partial_update_user)
    update_user = StreamMethod(ScimResource.update_user)
    delete_user_2 = StreamMethod(ScimResource.delete_user_2)
    retrieve_user_2 = StreamMethod(ScimResource.retrieve_user_2)
    partial_update_user_2 = StreamMethod(ScimResource.partial_update_user_2)
    update_user_2 = StreamMethod(ScimResource.update_user_2)


class AsyncScimStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    list_groups = AsyncStreamMethod(AsyncScimResource.list_groups)
    manage_group = AsyncStreamMethod(AsyncScimResource.manage_group)
    delete_group = AsyncStreamMethod(AsyncScimResource.delete_group)
    retrieve_group = AsyncStreamMethod(AsyncScimResource.retrieve_group)
    partial_update_group = AsyncStreamMethod(AsyncScimResource.partial_update_group)
    update_group = AsyncStreamMethod(AsyncScimResource.update_group)
    delete_group_2 = AsyncStreamMethod(AsyncScimResource.delete_group_2)
    retrieve_group_2 = AsyncStreamMethod(AsyncScimResource.retrieve_group_2)
    partial_update_group_2 = AsyncStreamMethod(AsyncScimResource.partial_update_group_2)
    update_group_2 = AsyncStreamMethod(AsyncScimResource.update_group_2)
    add_group_members = AsyncStreamMethod(AsyncScimResource.add_group_members)
    remove_group_members = AsyncStreamMethod(AsyncScimResource.remove_group_members)
    list_users = AsyncStreamMethod(AsyncScimResource.list_users)
    create_user = AsyncStreamMethod(AsyncScimResource.create_user)
    delete_user = AsyncStreamMethod(AsyncScimResource.delete_user)
    retrieve_user = AsyncStreamMethod(AsyncScimResource.retrieve_user)
    partial_update_user = AsyncStreamMethod(AsyncScimResource.partial_update_user)
    update_user = AsyncStreamMethod(AsyncScimResource.update_user)
    delete_user_2 = AsyncStreamMethod(AsyncScimResource.delete_user_2)
    retrieve_user_2 = AsyncStreamMethod(AsyncScimResource.retrieve_user_2)
    partial_update_user_2 = AsyncStreamMethod(AsyncScimResource.partial_update_user_2)
    update_user_2 = AsyncStreamMethod(AsyncScimResource.update_user_2)
