"""Operations with the tag reports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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

_ORGS_RETRIEVE = Operation(
    "reports.orgs_retrieve",
    "GET",
    "/api/reports/orgs/{org}/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_NEW_CREATE = Operation(
    "reports.orgs_new_create",
    "POST",
    "/api/reports/orgs/{org}/new",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_RETRIEVE_2 = Operation(
    "reports.orgs_retrieve_2",
    "GET",
    "/api/reports/orgs/{org}/{report_name}",
    parameters=(
        Path("org", bound=True),
        Path("report_name"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORMS_RETRIEVE = Operation(
    "reports.platforms_retrieve",
    "GET",
    "/api/reports/platforms/{key}/",
    parameters=(Path("key"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORMS_NEW_CREATE = Operation(
    "reports.platforms_new_create",
    "POST",
    "/api/reports/platforms/{key}/new",
    parameters=(Path("key"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportCreate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORMS_RETRIEVE_2 = Operation(
    "reports.platforms_retrieve_2",
    "GET",
    "/api/reports/platforms/{key}/{report_name}",
    parameters=(
        Path("key"),
        Path("report_name"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class ReportsResource(Resource):
    """Operations with the tag reports."""

    def orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportList:
        """Send `GET /api/reports/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_new_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportCreate:
        """Send `POST /api/reports/orgs/{org}/new`.

        Args:
            org: path parameter, can be set on the client instead.
            report_name: body property.
            params: body property.
            query: body property.
        """
        return self._transport.call(
            _ORGS_NEW_CREATE,
            (org,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
            options=options,
        )

    def orgs_retrieve_2(
        self,
        *,
        report_name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportDetail:
        """Send `GET /api/reports/orgs/{org}/{report_name}`.

        Args:
            report_name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_RETRIEVE_2,
            (org, report_name),
            options=options,
        )

    def platforms_retrieve(
        self,
        *,
        key: str,
        options: CallOptions | None = None,
    ) -> m.ReportList:
        """Send `GET /api/reports/platforms/{key}/`.

        Args:
            key: path parameter.
        """
        return self._transport.call(
            _PLATFORMS_RETRIEVE,
            (key,),
            options=options,
        )

    def platforms_new_create(
        self,
        *,
        key: str,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportCreate:
        """Send `POST /api/reports/platforms/{key}/new`.

        Args:
            key: path parameter.
            report_name: body property.
            params: body property.
            query: body property.
        """
        return self._transport.call(
            _PLATFORMS_NEW_CREATE,
            (key,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
            options=options,
        )

    def platforms_retrieve_2(
        self,
        *,
        key: str,
        report_name: str,
        options: CallOptions | None = None,
    ) -> m.ReportDetail:
        """Send `GET /api/reports/platforms/{key}/{report_name}`.

        Args:
            key: path parameter.
            report_name: path parameter.
        """
        return self._transport.call(
            _PLATFORMS_RETRIEVE_2,
            (key, report_name),
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    """Operations with the tag reports."""

    async def orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportList:
        """Send `GET /api/reports/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_new_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportCreate:
        """Send `POST /api/reports/orgs/{org}/new`.

        Args:
            org: path parameter, can be set on the client instead.
            report_name: body property.
            params: body property.
            query: body property.
        """
        return await self._transport.call(
            _ORGS_NEW_CREATE,
            (org,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
            options=options,
        )

    async def orgs_retrieve_2(
        self,
        *,
        report_name: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportDetail:
        """Send `GET /api/reports/orgs/{org}/{report_name}`.

        Args:
            report_name: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_RETRIEVE_2,
            (org, report_name),
            options=options,
        )

    async def platforms_retrieve(
        self,
        *,
        key: str,
        options: CallOptions | None = None,
    ) -> m.ReportList:
        """Send `GET /api/reports/platforms/{key}/`.

        Args:
            key: path parameter.
        """
        return await self._transport.call(
            _PLATFORMS_RETRIEVE,
            (key,),
            options=options,
        )

    async def platforms_new_create(
        self,
        *,
        key: str,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportCreate:
        """Send `POST /api/reports/platforms/{key}/new`.

        Args:
            key: path parameter.
            report_name: body property.
            params: body property.
            query: body property.
        """
        return await self._transport.call(
            _PLATFORMS_NEW_CREATE,
            (key,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
            options=options,
        )

    async def platforms_retrieve_2(
        self,
        *,
        key: str,
        report_name: str,
        options: CallOptions | None = None,
    ) -> m.ReportDetail:
        """Send `GET /api/reports/platforms/{key}/{report_name}`.

        Args:
            key: path parameter.
            report_name: path parameter.
        """
        return await self._transport.call(
            _PLATFORMS_RETRIEVE_2,
            (key, report_name),
            options=options,
        )


class ReportsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_retrieve = RawMethod(ReportsResource.orgs_retrieve)
    orgs_new_create = RawMethod(ReportsResource.orgs_new_create)
    orgs_retrieve_2 = RawMethod(ReportsResource.orgs_retrieve_2)
    platforms_retrieve = RawMethod(ReportsResource.platforms_retrieve)
    platforms_new_create = RawMethod(ReportsResource.platforms_new_create)
    platforms_retrieve_2 = RawMethod(ReportsResource.platforms_retrieve_2)


class AsyncReportsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_retrieve = AsyncRawMethod(AsyncReportsResource.orgs_retrieve)
    orgs_new_create = AsyncRawMethod(AsyncReportsResource.orgs_new_create)
    orgs_retrieve_2 = AsyncRawMethod(AsyncReportsResource.orgs_retrieve_2)
    platforms_retrieve = AsyncRawMethod(AsyncReportsResource.platforms_retrieve)
    platforms_new_create = AsyncRawMethod(AsyncReportsResource.platforms_new_create)
    platforms_retrieve_2 = AsyncRawMethod(AsyncReportsResource.platforms_retrieve_2)


class ReportsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_retrieve = StreamMethod(ReportsResource.orgs_retrieve)
    orgs_new_create = StreamMethod(ReportsResource.orgs_new_create)
    orgs_retrieve_2 = StreamMethod(ReportsResource.orgs_retrieve_2)
    platforms_retrieve = StreamMethod(ReportsResource.platforms_retrieve)
    platforms_new_create = StreamMethod(ReportsResource.platforms_new_create)
    platforms_retrieve_2 = StreamMethod(ReportsResource.platforms_retrieve_2)


class AsyncReportsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_retrieve = AsyncStreamMethod(AsyncReportsResource.orgs_retrieve)
    orgs_new_create = AsyncStreamMethod(AsyncReportsResource.orgs_new_create)
    orgs_retrieve_2 = AsyncStreamMethod(AsyncReportsResource.orgs_retrieve_2)
    platforms_retrieve = AsyncStreamMethod(AsyncReportsResource.platforms_retrieve)
    platforms_new_create = AsyncStreamMethod(AsyncReportsResource.platforms_new_create)
    platforms_retrieve_2 = AsyncStreamMethod(AsyncReportsResource.platforms_retrieve_2)
