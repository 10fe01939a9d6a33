"""Operations under the tag reports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.operation import Answer, Body, Operation, Path
from .._runtime.resource import AsyncResource, Resource

_ORGS_RETRIEVE = Operation(
    "reports.orgs_retrieve",
    "GET",
    "/api/reports/orgs/{org}/",
    parameters=(Path("org", bound=True),),
    answers=(Answer("200", "application/json", lambda: m.ReportList),),
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
    answers=(Answer("200", "application/json", lambda: m.ReportCreate),),
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
    answers=(Answer("200", "application/json", lambda: m.ReportDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORMS_RETRIEVE = Operation(
    "reports.platforms_retrieve",
    "GET",
    "/api/reports/platforms/{key}/",
    parameters=(Path("key"),),
    answers=(Answer("200", "application/json", lambda: m.ReportList),),
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
    answers=(Answer("200", "application/json", lambda: m.ReportCreate),),
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
    answers=(Answer("200", "application/json", lambda: m.ReportDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class ReportsResource(Resource):
    """Operations under the tag reports."""

    def orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> m.ReportList:
        """GET /api/reports/orgs/{org}/

        Args:
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_RETRIEVE,
            (org,),
        )

    def orgs_new_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
    ) -> m.ReportCreate:
        """POST /api/reports/orgs/{org}/new

        Args:
            org: path; may be given to the client instead
            report_name: body
            params: body
            query: body
        """
        return self._transport.call(
            _ORGS_NEW_CREATE,
            (org,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
        )

    def orgs_retrieve_2(
        self,
        *,
        report_name: str,
        org: str | UnsetType = UNSET,
    ) -> m.ReportDetail:
        """GET /api/reports/orgs/{org}/{report_name}

        Args:
            report_name: path
            org: path; may be given to the client instead
        """
        return self._transport.call(
            _ORGS_RETRIEVE_2,
            (org, report_name),
        )

    def platforms_retrieve(
        self,
        *,
        key: str,
    ) -> m.ReportList:
        """GET /api/reports/platforms/{key}/

        Args:
            key: path
        """
        return self._transport.call(
            _PLATFORMS_RETRIEVE,
            (key,),
        )

    def platforms_new_create(
        self,
        *,
        key: str,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
    ) -> m.ReportCreate:
        """POST /api/reports/platforms/{key}/new

        Args:
            key: path
            report_name: body
            params: body
            query: body
        """
        return self._transport.call(
            _PLATFORMS_NEW_CREATE,
            (key,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
        )

    def platforms_retrieve_2(
        self,
        *,
        key: str,
        report_name: str,
    ) -> m.ReportDetail:
        """GET /api/reports/platforms/{key}/{report_name}

        Args:
            key: path
            report_name: path
        """
        return self._transport.call(
            _PLATFORMS_RETRIEVE_2,
            (key, report_name),
        )


class AsyncReportsResource(AsyncResource):
    """Operations under the tag reports."""

    async def orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
    ) -> m.ReportList:
        """GET /api/reports/orgs/{org}/

        Args:
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_RETRIEVE,
            (org,),
        )

    async def orgs_new_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
    ) -> m.ReportCreate:
        """POST /api/reports/orgs/{org}/new

        Args:
            org: path; may be given to the client instead
            report_name: body
            params: body
            query: body
        """
        return await self._transport.call(
            _ORGS_NEW_CREATE,
            (org,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
        )

    async def orgs_retrieve_2(
        self,
        *,
        report_name: str,
        org: str | UnsetType = UNSET,
    ) -> m.ReportDetail:
        """GET /api/reports/orgs/{org}/{report_name}

        Args:
            report_name: path
            org: path; may be given to the client instead
        """
        return await self._transport.call(
            _ORGS_RETRIEVE_2,
            (org, report_name),
        )

    async def platforms_retrieve(
        self,
        *,
        key: str,
    ) -> m.ReportList:
        """GET /api/reports/platforms/{key}/

        Args:
            key: path
        """
        return await self._transport.call(
            _PLATFORMS_RETRIEVE,
            (key,),
        )

    async def platforms_new_create(
        self,
        *,
        key: str,
        report_name: str | UnsetType = UNSET,
        params: Mapping[str, Any] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
    ) -> m.ReportCreate:
        """POST /api/reports/platforms/{key}/new

        Args:
            key: path
            report_name: body
            params: body
            query: body
        """
        return await self._transport.call(
            _PLATFORMS_NEW_CREATE,
            (key,),
            fields={
                "report_name": report_name,
                "params": params,
                "query": query,
            },
        )

    async def platforms_retrieve_2(
        self,
        *,
        key: str,
        report_name: str,
    ) -> m.ReportDetail:
        """GET /api/reports/platforms/{key}/{report_name}

        Args:
            key: path
            report_name: path
        """
        return await self._transport.call(
            _PLATFORMS_RETRIEVE_2,
            (key, report_name),
        )
