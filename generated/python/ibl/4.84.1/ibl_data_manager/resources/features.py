"""Operations under the tag features."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .. import models as m
from .._runtime.operation import Answer, Body, Operation, Query
from .._runtime.resource import AsyncResource, Resource

_APPS_LIST = Operation(
    "features.apps_list",
    "GET",
    "/api/features/apps/",
    parameters=(
        Query("page"),
        Query("page_size"),
    ),
    answers=(Answer("200", "application/json", lambda: m.PaginatedUserAppList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_APPS_UPDATE_TRIAL_STATUS_CREATE = Operation(
    "features.apps_update_trial_status_create",
    "POST",
    "/api/features/apps/update-trial-status/",
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
    answers=(Answer("200", "application/json", lambda: m.ActivateUserFreeTrial),),
    security=(("PlatformApiKeyAuthentication",),),
)
_APPS_UPDATE_CREATE = Operation(
    "features.apps_update_create",
    "POST",
    "/api/features/apps/update/",
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
    answers=(Answer("200", "application/json", lambda: m.OnboardingStatusUpdate),),
    security=(("PlatformApiKeyAuthentication",),),
)
_BULK_CONFIG_CREATE = Operation(
    "features.bulk_config_create",
    "POST",
    "/api/features/bulk-config/",
    security=(("PlatformApiKeyAuthentication",),),
)
_CONFIG_RETRIEVE = Operation(
    "features.config_retrieve",
    "GET",
    "/api/features/config/",
    security=(("PlatformApiKeyAuthentication",),),
)
_CONFIG_CREATE = Operation(
    "features.config_create",
    "POST",
    "/api/features/config/",
    security=(("PlatformApiKeyAuthentication",),),
)


class FeaturesResource(Resource):
    """Operations under the tag features."""

    def apps_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
    ) -> m.PaginatedUserAppList:
        """GET /api/features/apps/

        Args:
            page: query
            page_size: query
        """
        return self._transport.call(
            _APPS_LIST,
            (page, page_size),
        )

    def apps_update_trial_status_create(
        self,
        *,
        app: str,
        platform: str,
        free_trial_started: bool | UnsetType = UNSET,
    ) -> m.ActivateUserFreeTrial:
        """POST /api/features/apps/update-trial-status/

        Args:
            app: body
            platform: body
            free_trial_started: body; the server's default is true
        """
        return self._transport.call(
            _APPS_UPDATE_TRIAL_STATUS_CREATE,
            (),
            fields={
                "free_trial_started": free_trial_started,
                "app": app,
                "platform": platform,
            },
        )

    def apps_update_create(
        self,
        *,
        onboarding_completed: bool,
        app: str,
    ) -> m.OnboardingStatusUpdate:
        """POST /api/features/apps/update/

        Args:
            onboarding_completed: body
            app: body
        """
        return self._transport.call(
            _APPS_UPDATE_CREATE,
            (),
            fields={
                "onboarding_completed": onboarding_completed,
                "app": app,
            },
        )

    def bulk_config_create(
        self,
    ) -> Any:
        """POST /api/features/bulk-config/"""
        return self._transport.call(
            _BULK_CONFIG_CREATE,
            (),
        )

    def config_retrieve(
        self,
    ) -> Any:
        """GET /api/features/config/"""
        return self._transport.call(
            _CONFIG_RETRIEVE,
            (),
        )

    def config_create(
        self,
    ) -> Any:
        """POST /api/features/config/"""
        return self._transport.call(
            _CONFIG_CREATE,
            (),
        )


class AsyncFeaturesResource(AsyncResource):
    """Operations under the tag features."""

    async def apps_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
    ) -> m.PaginatedUserAppList:
        """GET /api/features/apps/

        Args:
            page: query
            page_size: query
        """
        return await self._transport.call(
            _APPS_LIST,
            (page, page_size),
        )

    async def apps_update_trial_status_create(
        self,
        *,
        app: str,
        platform: str,
        free_trial_started: bool | UnsetType = UNSET,
    ) -> m.ActivateUserFreeTrial:
        """POST /api/features/apps/update-trial-status/

        Args:
            app: body
            platform: body
            free_trial_started: body; the server's default is true
        """
        return await self._transport.call(
            _APPS_UPDATE_TRIAL_STATUS_CREATE,
            (),
            fields={
                "free_trial_started": free_trial_started,
                "app": app,
                "platform": platform,
            },
        )

    async def apps_update_create(
        self,
        *,
        onboarding_completed: bool,
        app: str,
    ) -> m.OnboardingStatusUpdate:
        """POST /api/features/apps/update/

        Args:
            onboarding_completed: body
            app: body
        """
        return await self._transport.call(
            _APPS_UPDATE_CREATE,
            (),
            fields={
                "onboarding_completed": onboarding_completed,
                "app": app,
            },
        )

    async def bulk_config_create(
        self,
    ) -> Any:
        """POST /api/features/bulk-config/"""
        return await self._transport.call(
            _BULK_CONFIG_CREATE,
            (),
        )

    async def config_retrieve(
        self,
    ) -> Any:
        """GET /api/features/config/"""
        return await self._transport.call(
            _CONFIG_RETRIEVE,
            (),
        )

    async def config_create(
        self,
    ) -> Any:
        """POST /api/features/config/"""
        return await self._transport.call(
            _CONFIG_CREATE,
            (),
        )
