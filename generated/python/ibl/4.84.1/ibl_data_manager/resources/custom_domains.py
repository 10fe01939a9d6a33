"""Operations under the tag custom-domains."""

from __future__ import annotations

from typing import Any

from .._runtime.operation import Answer, Operation, Path
from .._runtime.resource import AsyncResource, Resource

_RETRIEVE = Operation(
    "custom_domains.retrieve",
    "GET",
    "/api/custom-domains/",
)
_BY_NAME_STATUS_UPDATE = Operation(
    "custom_domains.by_name_status_update",
    "PUT",
    "/api/custom-domains/by-name/{domain_name}/status/",
    parameters=(Path("domain_name"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_CREATE_CREATE = Operation(
    "custom_domains.create_create",
    "POST",
    "/api/custom-domains/create/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETE_DESTROY = Operation(
    "custom_domains.delete_destroy",
    "DELETE",
    "/api/custom-domains/{domain_id}/delete/",
    parameters=(Path("domain_id"),),
    answers=(Answer("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_DELETED_STATUS_CREATE = Operation(
    "custom_domains.deleted_status_create",
    "POST",
    "/api/custom-domains/{domain_id}/deleted-status/",
    parameters=(Path("domain_id"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_STATUS_UPDATE = Operation(
    "custom_domains.status_update",
    "PUT",
    "/api/custom-domains/{domain_id}/status/",
    parameters=(Path("domain_id"),),
    security=(("PlatformApiKeyAuthentication",),),
)


class CustomDomainsResource(Resource):
    """Operations under the tag custom-domains."""

    def retrieve(
        self,
    ) -> Any:
        """GET /api/custom-domains/"""
        return self._transport.call(
            _RETRIEVE,
            (),
        )

    def by_name_status_update(
        self,
        *,
        domain_name: str,
    ) -> Any:
        """PUT /api/custom-domains/by-name/{domain_name}/status/

        Args:
            domain_name: path
        """
        return self._transport.call(
            _BY_NAME_STATUS_UPDATE,
            (domain_name,),
        )

    def create_create(
        self,
    ) -> Any:
        """POST /api/custom-domains/create/"""
        return self._transport.call(
            _CREATE_CREATE,
            (),
        )

    def delete_destroy(
        self,
        *,
        domain_id: int,
    ) -> None:
        """DELETE /api/custom-domains/{domain_id}/delete/

        Args:
            domain_id: path
        """
        self._transport.call(
            _DELETE_DESTROY,
            (domain_id,),
        )

    def deleted_status_create(
        self,
        *,
        domain_id: int,
    ) -> Any:
        """POST /api/custom-domains/{domain_id}/deleted-status/

        Args:
            domain_id: path
        """
        return self._transport.call(
            _DELETED_STATUS_CREATE,
            (domain_id,),
        )

    def status_update(
        self,
        *,
        domain_id: int,
    ) -> Any:
        """PUT /api/custom-domains/{domain_id}/status/

        Args:
            domain_id: path
        """
        return self._transport.call(
            _STATUS_UPDATE,
            (domain_id,),
        )


class AsyncCustomDomainsResource(AsyncResource):
    """Operations under the tag custom-domains."""

    async def retrieve(
        self,
    ) -> Any:
        """GET /api/custom-domains/"""
        return await self._transport.call(
            _RETRIEVE,
            (),
        )

    async def by_name_status_update(
        self,
        *,
        domain_name: str,
    ) -> Any:
        """PUT /api/custom-domains/by-name/{domain_name}/status/

        Args:
            domain_name: path
        """
        return await self._transport.call(
            _BY_NAME_STATUS_UPDATE,
            (domain_name,),
        )

    async def create_create(
        self,
    ) -> Any:
        """POST /api/custom-domains/create/"""
        return await self._transport.call(
            _CREATE_CREATE,
            (),
        )

    async def delete_destroy(
        self,
        *,
        domain_id: int,
    ) -> None:
        """DELETE /api/custom-domains/{domain_id}/delete/

        Args:
            domain_id: path
        """
        await self._transport.call(
            _DELETE_DESTROY,
            (domain_id,),
        )

    async def deleted_status_create(
        self,
        *,
        domain_id: int,
    ) -> Any:
        """POST /api/custom-domains/{domain_id}/deleted-status/

        Args:
            domain_id: path
        """
        return await self._transport.call(
            _DELETED_STATUS_CREATE,
            (domain_id,),
        )

    async def status_update(
        self,
        *,
        domain_id: int,
    ) -> Any:
        """PUT /api/custom-domains/{domain_id}/status/

        Args:
            domain_id: path
        """
        return await self._transport.call(
            _STATUS_UPDATE,
            (domain_id,),
        )
