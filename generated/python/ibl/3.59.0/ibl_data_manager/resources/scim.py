"""Operations with the tag scim."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.config.options import CallOptions
from .._runtime.operation import Operation, Path, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE = Operation(
    "scim.orgs_scim_v2_department_members_retrieve",
    "GET",
    "/api/orgs/{org}/scim/v2/DepartmentMembers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENT_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_department_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/DepartmentMembers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENT_MEMBERS_DESTROY = Operation(
    "scim.orgs_scim_v2_department_members_destroy",
    "DELETE",
    "/api/orgs/{org}/scim/v2/DepartmentMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE_2 = Operation(
    "scim.orgs_scim_v2_department_members_retrieve_2",
    "GET",
    "/api/orgs/{org}/scim/v2/DepartmentMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENT_MEMBERS_UPDATE = Operation(
    "scim.orgs_scim_v2_department_members_update",
    "PUT",
    "/api/orgs/{org}/scim/v2/DepartmentMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE = Operation(
    "scim.orgs_scim_v2_departments_retrieve",
    "GET",
    "/api/orgs/{org}/scim/v2/Departments/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_CREATE = Operation(
    "scim.orgs_scim_v2_departments_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Departments/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_DESTROY = Operation(
    "scim.orgs_scim_v2_departments_destroy",
    "DELETE",
    "/api/orgs/{org}/scim/v2/Departments/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE_2 = Operation(
    "scim.orgs_scim_v2_departments_retrieve_2",
    "GET",
    "/api/orgs/{org}/scim/v2/Departments/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_UPDATE = Operation(
    "scim.orgs_scim_v2_departments_update",
    "PUT",
    "/api/orgs/{org}/scim/v2/Departments/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_ADD_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_departments_add_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Departments/{id}/add_members/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_DEPARTMENTS_REMOVE_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_departments_remove_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Departments/{id}/remove_members/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE = Operation(
    "scim.orgs_scim_v2_group_members_retrieve",
    "GET",
    "/api/orgs/{org}/scim/v2/GroupMembers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUP_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_group_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/GroupMembers/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUP_MEMBERS_DESTROY = Operation(
    "scim.orgs_scim_v2_group_members_destroy",
    "DELETE",
    "/api/orgs/{org}/scim/v2/GroupMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE_2 = Operation(
    "scim.orgs_scim_v2_group_members_retrieve_2",
    "GET",
    "/api/orgs/{org}/scim/v2/GroupMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUP_MEMBERS_UPDATE = Operation(
    "scim.orgs_scim_v2_group_members_update",
    "PUT",
    "/api/orgs/{org}/scim/v2/GroupMembers/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_RETRIEVE = Operation(
    "scim.orgs_scim_v2_groups_retrieve",
    "GET",
    "/api/orgs/{org}/scim/v2/Groups/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_CREATE = Operation(
    "scim.orgs_scim_v2_groups_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Groups/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_DESTROY = Operation(
    "scim.orgs_scim_v2_groups_destroy",
    "DELETE",
    "/api/orgs/{org}/scim/v2/Groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_RETRIEVE_2 = Operation(
    "scim.orgs_scim_v2_groups_retrieve_2",
    "GET",
    "/api/orgs/{org}/scim/v2/Groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_UPDATE = Operation(
    "scim.orgs_scim_v2_groups_update",
    "PUT",
    "/api/orgs/{org}/scim/v2/Groups/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_ADD_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_groups_add_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Groups/{id}/add_members/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_GROUPS_REMOVE_MEMBERS_CREATE = Operation(
    "scim.orgs_scim_v2_groups_remove_members_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Groups/{id}/remove_members/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_USERS_RETRIEVE = Operation(
    "scim.orgs_scim_v2_users_retrieve",
    "GET",
    "/api/orgs/{org}/scim/v2/Users/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_USERS_CREATE = Operation(
    "scim.orgs_scim_v2_users_create",
    "POST",
    "/api/orgs/{org}/scim/v2/Users/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_USERS_DESTROY = Operation(
    "scim.orgs_scim_v2_users_destroy",
    "DELETE",
    "/api/orgs/{org}/scim/v2/Users/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_USERS_RETRIEVE_2 = Operation(
    "scim.orgs_scim_v2_users_retrieve_2",
    "GET",
    "/api/orgs/{org}/scim/v2/Users/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_SCIM_V2_USERS_UPDATE = Operation(
    "scim.orgs_scim_v2_users_update",
    "PUT",
    "/api/orgs/{org}/scim/v2/Users/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class ScimResource(Resource):
    """Operations with the tag scim."""

    def orgs_scim_v2_department_members_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/DepartmentMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_department_members_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/DepartmentMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_CREATE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_department_members_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_department_members_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_department_members_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_UPDATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_departments_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Departments/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_departments_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_CREATE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_departments_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_departments_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_departments_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_UPDATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_departments_add_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/{id}/add_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_ADD_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_departments_remove_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/{id}/remove_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_REMOVE_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_group_members_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/GroupMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_group_members_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/GroupMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_CREATE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_group_members_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_group_members_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_group_members_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_UPDATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_groups_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Groups/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_groups_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_CREATE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_groups_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SCIM_V2_GROUPS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_groups_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_groups_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_UPDATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_groups_add_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/{id}/add_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_ADD_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_groups_remove_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/{id}/remove_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_GROUPS_REMOVE_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Users/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_USERS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_users_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Users/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_USERS_CREATE,
            (org,),
            options=options,
        )

    def orgs_scim_v2_users_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_SCIM_V2_USERS_DESTROY,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_users_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_USERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    def orgs_scim_v2_users_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_SCIM_V2_USERS_UPDATE,
            (org, id),
            options=options,
        )


class AsyncScimResource(AsyncResource):
    """Operations with the tag scim."""

    async def orgs_scim_v2_department_members_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/DepartmentMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_department_members_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/DepartmentMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_CREATE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_department_members_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_department_members_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_department_members_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/DepartmentMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENT_MEMBERS_UPDATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_departments_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Departments/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_departments_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_CREATE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_departments_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_departments_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_departments_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Departments/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_UPDATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_departments_add_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/{id}/add_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_ADD_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_departments_remove_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Departments/{id}/remove_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_DEPARTMENTS_REMOVE_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_group_members_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/GroupMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_group_members_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/GroupMembers/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_CREATE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_group_members_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_group_members_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_group_members_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/GroupMembers/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUP_MEMBERS_UPDATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_groups_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Groups/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_groups_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_CREATE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_groups_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_groups_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_groups_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Groups/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_UPDATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_groups_add_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/{id}/add_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_ADD_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_groups_remove_members_create(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Groups/{id}/remove_members/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_GROUPS_REMOVE_MEMBERS_CREATE,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Users/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_USERS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_users_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/orgs/{org}/scim/v2/Users/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_USERS_CREATE,
            (org,),
            options=options,
        )

    async def orgs_scim_v2_users_destroy(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_SCIM_V2_USERS_DESTROY,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_users_retrieve_2(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_USERS_RETRIEVE_2,
            (org, id),
            options=options,
        )

    async def orgs_scim_v2_users_update(
        self,
        *,
        id: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/orgs/{org}/scim/v2/Users/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_SCIM_V2_USERS_UPDATE,
            (org, id),
            options=options,
        )


class ScimRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_scim_v2_department_members_retrieve = RawMethod(
        ScimResource.orgs_scim_v2_department_members_retrieve
    )
    orgs_scim_v2_department_members_create = RawMethod(
        ScimResource.orgs_scim_v2_department_members_create
    )
    orgs_scim_v2_department_members_destroy = RawMethod(
        ScimResource.orgs_scim_v2_department_members_destroy
    )
    orgs_scim_v2_department_members_retrieve_2 = RawMethod(
        ScimResource.orgs_scim_v2_department_members_retrieve_2
    )
    orgs_scim_v2_department_members_update = RawMethod(
        ScimResource.orgs_scim_v2_department_members_update
    )
    orgs_scim_v2_departments_retrieve = RawMethod(
        ScimResource.orgs_scim_v2_departments_retrieve
    )
    orgs_scim_v2_departments_create = RawMethod(
        ScimResource.orgs_scim_v2_departments_create
    )
    orgs_scim_v2_departments_destroy = RawMethod(
        ScimResource.orgs_scim_v2_departments_destroy
    )
    orgs_scim_v2_departments_retrieve_2 = RawMethod(
        ScimResource.orgs_scim_v2_departments_retrieve_2
    )
    orgs_scim_v2_departments_update = RawMethod(
        ScimResource.orgs_scim_v2_departments_update
    )
    orgs_scim_v2_departments_add_members_create = RawMethod(
        ScimResource.orgs_scim_v2_departments_add_members_create
    )
    orgs_scim_v2_departments_remove_members_create = RawMethod(
        ScimResource.orgs_scim_v2_departments_remove_members_create
    )
    orgs_scim_v2_group_members_retrieve = RawMethod(
        ScimResource.orgs_scim_v2_group_members_retrieve
    )
    orgs_scim_v2_group_members_create = RawMethod(
        ScimResource.orgs_scim_v2_group_members_create
    )
    orgs_scim_v2_group_members_destroy = RawMethod(
        ScimResource.orgs_scim_v2_group_members_destroy
    )
    orgs_scim_v2_group_members_retrieve_2 = RawMethod(
        ScimResource.orgs_scim_v2_group_members_retrieve_2
    )
    orgs_scim_v2_group_members_update = RawMethod(
        ScimResource.orgs_scim_v2_group_members_update
    )
    orgs_scim_v2_groups_retrieve = RawMethod(ScimResource.orgs_scim_v2_groups_retrieve)
    orgs_scim_v2_groups_create = RawMethod(ScimResource.orgs_scim_v2_groups_create)
    orgs_scim_v2_groups_destroy = RawMethod(ScimResource.orgs_scim_v2_groups_destroy)
    orgs_scim_v2_groups_retrieve_2 = RawMethod(
        ScimResource.orgs_scim_v2_groups_retrieve_2
    )
    orgs_scim_v2_groups_update = RawMethod(ScimResource.orgs_scim_v2_groups_update)
    orgs_scim_v2_groups_add_members_create = RawMethod(
        ScimResource.orgs_scim_v2_groups_add_members_create
    )
    orgs_scim_v2_groups_remove_members_create = RawMethod(
        ScimResource.orgs_scim_v2_groups_remove_members_create
    )
    orgs_scim_v2_users_retrieve = RawMethod(ScimResource.orgs_scim_v2_users_retrieve)
    orgs_scim_v2_users_create = RawMethod(ScimResource.orgs_scim_v2_users_create)
    orgs_scim_v2_users_destroy = RawMethod(ScimResource.orgs_scim_v2_users_destroy)
    orgs_scim_v2_users_retrieve_2 = RawMethod(
        ScimResource.orgs_scim_v2_users_retrieve_2
    )
    orgs_scim_v2_users_update = RawMethod(ScimResource.orgs_scim_v2_users_update)


class AsyncScimRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_scim_v2_department_members_retrieve = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_department_members_retrieve
    )
    orgs_scim_v2_department_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_department_members_create
    )
    orgs_scim_v2_department_members_destroy = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_department_members_destroy
    )
    orgs_scim_v2_department_members_retrieve_2 = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_department_members_retrieve_2
    )
    orgs_scim_v2_department_members_update = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_department_members_update
    )
    orgs_scim_v2_departments_retrieve = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_retrieve
    )
    orgs_scim_v2_departments_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_create
    )
    orgs_scim_v2_departments_destroy = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_destroy
    )
    orgs_scim_v2_departments_retrieve_2 = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_retrieve_2
    )
    orgs_scim_v2_departments_update = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_update
    )
    orgs_scim_v2_departments_add_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_add_members_create
    )
    orgs_scim_v2_departments_remove_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_departments_remove_members_create
    )
    orgs_scim_v2_group_members_retrieve = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_group_members_retrieve
    )
    orgs_scim_v2_group_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_group_members_create
    )
    orgs_scim_v2_group_members_destroy = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_group_members_destroy
    )
    orgs_scim_v2_group_members_retrieve_2 = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_group_members_retrieve_2
    )
    orgs_scim_v2_group_members_update = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_group_members_update
    )
    orgs_scim_v2_groups_retrieve = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_retrieve
    )
    orgs_scim_v2_groups_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_create
    )
    orgs_scim_v2_groups_destroy = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_destroy
    )
    orgs_scim_v2_groups_retrieve_2 = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_retrieve_2
    )
    orgs_scim_v2_groups_update = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_update
    )
    orgs_scim_v2_groups_add_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_add_members_create
    )
    orgs_scim_v2_groups_remove_members_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_groups_remove_members_create
    )
    orgs_scim_v2_users_retrieve = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_users_retrieve
    )
    orgs_scim_v2_users_create = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_users_create
    )
    orgs_scim_v2_users_destroy = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_users_destroy
    )
    orgs_scim_v2_users_retrieve_2 = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_users_retrieve_2
    )
    orgs_scim_v2_users_update = AsyncRawMethod(
        AsyncScimResource.orgs_scim_v2_users_update
    )


class ScimStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_scim_v2_department_members_retrieve = StreamMethod(
        ScimResource.orgs_scim_v2_department_members_retrieve
    )
    orgs_scim_v2_department_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_department_members_create
    )
    orgs_scim_v2_department_members_destroy = StreamMethod(
        ScimResource.orgs_scim_v2_department_members_destroy
    )
    orgs_scim_v2_department_members_retrieve_2 = StreamMethod(
        ScimResource.orgs_scim_v2_department_members_retrieve_2
    )
    orgs_scim_v2_department_members_update = StreamMethod(
        ScimResource.orgs_scim_v2_department_members_update
    )
    orgs_scim_v2_departments_retrieve = StreamMethod(
        ScimResource.orgs_scim_v2_departments_retrieve
    )
    orgs_scim_v2_departments_create = StreamMethod(
        ScimResource.orgs_scim_v2_departments_create
    )
    orgs_scim_v2_departments_destroy = StreamMethod(
        ScimResource.orgs_scim_v2_departments_destroy
    )
    orgs_scim_v2_departments_retrieve_2 = StreamMethod(
        ScimResource.orgs_scim_v2_departments_retrieve_2
    )
    orgs_scim_v2_departments_update = StreamMethod(
        ScimResource.orgs_scim_v2_departments_update
    )
    orgs_scim_v2_departments_add_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_departments_add_members_create
    )
    orgs_scim_v2_departments_remove_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_departments_remove_members_create
    )
    orgs_scim_v2_group_members_retrieve = StreamMethod(
        ScimResource.orgs_scim_v2_group_members_retrieve
    )
    orgs_scim_v2_group_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_group_members_create
    )
    orgs_scim_v2_group_members_destroy = StreamMethod(
        ScimResource.orgs_scim_v2_group_members_destroy
    )
    orgs_scim_v2_group_members_retrieve_2 = StreamMethod(
        ScimResource.orgs_scim_v2_group_members_retrieve_2
    )
    orgs_scim_v2_group_members_update = StreamMethod(
        ScimResource.orgs_scim_v2_group_members_update
    )
    orgs_scim_v2_groups_retrieve = StreamMethod(
        ScimResource.orgs_scim_v2_groups_retrieve
    )
    orgs_scim_v2_groups_create = StreamMethod(ScimResource.orgs_scim_v2_groups_create)
    orgs_scim_v2_groups_destroy = StreamMethod(ScimResource.orgs_scim_v2_groups_destroy)
    orgs_scim_v2_groups_retrieve_2 = StreamMethod(
        ScimResource.orgs_scim_v2_groups_retrieve_2
    )
    orgs_scim_v2_groups_update = StreamMethod(ScimResource.orgs_scim_v2_groups_update)
    orgs_scim_v2_groups_add_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_groups_add_members_create
    )
    orgs_scim_v2_groups_remove_members_create = StreamMethod(
        ScimResource.orgs_scim_v2_groups_remove_members_create
    )
    orgs_scim_v2_users_retrieve = StreamMethod(ScimResource.orgs_scim_v2_users_retrieve)
    orgs_scim_v2_users_create = StreamMethod(ScimResource.orgs_scim_v2_users_create)
    orgs_scim_v2_users_destroy = StreamMethod(ScimResource.orgs_scim_v2_users_destroy)
    orgs_scim_v2_users_retrieve_2 = StreamMethod(
        ScimResource.orgs_scim_v2_users_retrieve_2
    )
    orgs_scim_v2_users_update = StreamMethod(ScimResource.orgs_scim_v2_users_update)


class AsyncScimStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_scim_v2_department_members_retrieve = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_department_members_retrieve
    )
    orgs_scim_v2_department_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_department_members_create
    )
    orgs_scim_v2_department_members_destroy = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_department_members_destroy
    )
    orgs_scim_v2_department_members_retrieve_2 = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_department_members_retrieve_2
    )
    orgs_scim_v2_department_members_update = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_department_members_update
    )
    orgs_scim_v2_departments_retrieve = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_retrieve
    )
    orgs_scim_v2_departments_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_create
    )
    orgs_scim_v2_departments_destroy = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_destroy
    )
    orgs_scim_v2_departments_retrieve_2 = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_retrieve_2
    )
    orgs_scim_v2_departments_update = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_update
    )
    orgs_scim_v2_departments_add_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_add_members_create
    )
    orgs_scim_v2_departments_remove_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_departments_remove_members_create
    )
    orgs_scim_v2_group_members_retrieve = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_group_members_retrieve
    )
    orgs_scim_v2_group_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_group_members_create
    )
    orgs_scim_v2_group_members_destroy = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_group_members_destroy
    )
    orgs_scim_v2_group_members_retrieve_2 = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_group_members_retrieve_2
    )
    orgs_scim_v2_group_members_update = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_group_members_update
    )
    orgs_scim_v2_groups_retrieve = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_retrieve
    )
    orgs_scim_v2_groups_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_create
    )
    orgs_scim_v2_groups_destroy = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_destroy
    )
    orgs_scim_v2_groups_retrieve_2 = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_retrieve_2
    )
    orgs_scim_v2_groups_update = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_update
    )
    orgs_scim_v2_groups_add_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_add_members_create
    )
    orgs_scim_v2_groups_remove_members_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_groups_remove_members_create
    )
    orgs_scim_v2_users_retrieve = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_users_retrieve
    )
    orgs_scim_v2_users_create = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_users_create
    )
    orgs_scim_v2_users_destroy = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_users_destroy
    )
    orgs_scim_v2_users_retrieve_2 = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_users_retrieve_2
    )
    orgs_scim_v2_users_update = AsyncStreamMethod(
        AsyncScimResource.orgs_scim_v2_users_update
    )
