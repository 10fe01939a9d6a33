"""Operations with the tag custom-domains."""

from __future__ import annotations

from typing import Any

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
    responses=(ResponseSpec("204"),),
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
    """Operations with the tag custom-domains."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/custom-domains/`."""
        return self._transport.call(
            _RETRIEVE,
            (),
            options=options,
        )

    def by_name_status_update(
        self,
        *,
        domain_name: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/custom-domains/by-name/{domain_name}/status/`.

        Args:
            domain_name: path parameter.
        """
        return self._transport.call(
            _BY_NAME_STATUS_UPDATE,
            (domain_name,),
            options=options,
        )

    def create_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/custom-domains/create/`."""
        return self._transport.call(
            _CREATE_CREATE,
            (),
            options=options,
        )

    def delete_destroy(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/custom-domains/{domain_id}/delete/`.

        Args:
            domain_id: path parameter.
        """
        self._transport.call(
            _DELETE_DESTROY,
            (domain_id,),
            options=options,
        )

    def deleted_status_create(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/custom-domains/{domain_id}/deleted-status/`.

        Args:
            domain_id: path parameter.
        """
        return self._transport.call(
            _DELETED_STATUS_CREATE,
            (domain_id,),
            options=options,
        )

    def status_update(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/custom-domains/{domain_id}/status/`.

        Args:
            domain_id: path parameter.
        """
        return self._transport.call(
            _STATUS_UPDATE,
            (domain_id,),
            options=options,
        )


class AsyncCustomDomainsResource(AsyncResource):
    """Operations with the tag custom-domains."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/custom-domains/`."""
        return await self._transport.call(
            _RETRIEVE,
            (),
            options=options,
        )

    async def by_name_status_update(
        self,
        *,
        domain_name: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/custom-domains/by-name/{domain_name}/status/`.

        Args:
            domain_name: path parameter.
        """
        return await self._transport.call(
            _BY_NAME_STATUS_UPDATE,
            (domain_name,),
            options=options,
        )

    async def create_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/custom-domains/create/`."""
        return await self._transport.call(
            _CREATE_CREATE,
            (),
            options=options,
        )

    async def delete_destroy(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/custom-domains/{domain_id}/delete/`.

        Args:
            domain_id: path parameter.
        """
        await self._transport.call(
            _DELETE_DESTROY,
            (domain_id,),
            options=options,
        )

    async def deleted_status_create(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/custom-domains/{domain_id}/deleted-status/`.

        Args:
            domain_id: path parameter.
        """
        return await self._transport.call(
            _DELETED_STATUS_CREATE,
            (domain_id,),
            options=options,
        )

    async def status_update(
        self,
        *,
        domain_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `PUT /api/custom-domains/{domain_id}/status/`.

        Args:
            domain_id: path parameter.
        """
        return await self._transport.call(
            _STATUS_UPDATE,
            (domain_id,),
            options=options,
        )


class CustomDomainsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    retrieve = RawMethod(CustomDomainsResource.retrieve)
    by_name_status_update = RawMethod(CustomDomainsResource.by_name_status_update)
    create_create = RawMethod(CustomDomainsResource.create_create)
    delete_destroy = RawMethod(CustomDomainsResource.delete_destroy)
    deleted_status_create = RawMethod(CustomDomainsResource.deleted_status_create)
    status_update = RawMethod(CustomDomainsResource.status_update)


class AsyncCustomDomainsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    retrieve = AsyncRawMethod(AsyncCustomDomainsResource.retrieve)
    by_name_status_update = AsyncRawMethod(
        AsyncCustomDomainsResource.by_name_status_update
    )
    create_create = AsyncRawMethod(AsyncCustomDomainsResource.create_create)
    delete_destroy = AsyncRawMethod(AsyncCustomDomainsResource.delete_destroy)
    deleted_status_create = AsyncRawMethod(
        AsyncCustomDomainsResource.deleted_status_create
    )
    status_update = AsyncRawMethod(AsyncCustomDomainsResource.status_update)


class CustomDomainsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    retrieve = StreamMethod(CustomDomainsResource.retrieve)
    by_name_status_update = StreamMethod(CustomDomainsResource.by_name_status_update)
    create_create = StreamMethod(CustomDomainsResource.create_create)
    delete_destroy = StreamMethod(CustomDomainsResource.delete_destroy)
    deleted_status_create = StreamMethod(CustomDomainsResource.deleted_status_create)
    status_update = StreamMethod(CustomDomainsResource.status_update)


class AsyncCustomDomainsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    retrieve = AsyncStreamMethod(AsyncCustomDomainsResource.retrieve)
    by_name_status_update = AsyncStreamMethod(
        AsyncCustomDomainsResource.by_name_status_update
    )
    create_create = AsyncStreamMethod(AsyncCustomDomainsResource.create_create)
    delete_destroy = AsyncStreamMethod(AsyncCustomDomainsResource.delete_destroy)
    deleted_status_create = AsyncStreamMethod(
        AsyncCustomDomainsResource.deleted_status_create
    )
    status_update = AsyncStreamMethod(AsyncCustomDomainsResource.status_update)
