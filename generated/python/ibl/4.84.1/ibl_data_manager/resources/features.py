"""Operations with the tag features."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_APPS_LIST = Operation(
    "features.apps_list",
    "GET",
    "/api/features/apps/",
    parameters=(
        Query("page"),
        Query("page_size"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedUserAppList),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ActivateUserFreeTrial),
    ),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OnboardingStatusUpdate),
    ),
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
    """Operations with the tag features."""

    def apps_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserAppList:
        """Send `GET /api/features/apps/`.

        Args:
            page: query parameter.
            page_size: query parameter.
        """
        return self._transport.call(
            _APPS_LIST,
            (page, page_size),
            options=options,
        )

    def apps_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserApp]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `apps_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `apps_list` does.
        """
        return self._transport.paginate(
            _APPS_LIST,
            (page, page_size),
            _paging.NEXT,
            options=options,
        )

    def apps_update_trial_status_create(
        self,
        *,
        app: str,
        platform: str,
        free_trial_started: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivateUserFreeTrial:
        """Send `POST /api/features/apps/update-trial-status/`.

        Args:
            app: body property.
            platform: body property.
            free_trial_started: body property, default true.
        """
        return self._transport.call(
            _APPS_UPDATE_TRIAL_STATUS_CREATE,
            (),
            fields={
                "free_trial_started": free_trial_started,
                "app": app,
                "platform": platform,
            },
            options=options,
        )

    def apps_update_create(
        self,
        *,
        onboarding_completed: bool,
        app: str,
        options: CallOptions | None = None,
    ) -> m.OnboardingStatusUpdate:
        """Send `POST /api/features/apps/update/`.

        Args:
            onboarding_completed: body property.
            app: body property.
        """
        return self._transport.call(
            _APPS_UPDATE_CREATE,
            (),
            fields={
                "onboarding_completed": onboarding_completed,
                "app": app,
            },
            options=options,
        )

    def bulk_config_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/features/bulk-config/`."""
        return self._transport.call(
            _BULK_CONFIG_CREATE,
            (),
            options=options,
        )

    def config_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/features/config/`."""
        return self._transport.call(
            _CONFIG_RETRIEVE,
            (),
            options=options,
        )

    def config_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/features/config/`."""
        return self._transport.call(
            _CONFIG_CREATE,
            (),
            options=options,
        )


class AsyncFeaturesResource(AsyncResource):
    """Operations with the tag features."""

    async def apps_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserAppList:
        """Send `GET /api/features/apps/`.

        Args:
            page: query parameter.
            page_size: query parameter.
        """
        return await self._transport.call(
            _APPS_LIST,
            (page, page_size),
            options=options,
        )

    def apps_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserApp]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `apps_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `apps_list` does.
        """
        return self._transport.paginate(
            _APPS_LIST,
            (page, page_size),
            _paging.NEXT,
            options=options,
        )

    async def apps_update_trial_status_create(
        self,
        *,
        app: str,
        platform: str,
        free_trial_started: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ActivateUserFreeTrial:
        """Send `POST /api/features/apps/update-trial-status/`.

        Args:
            app: body property.
            platform: body property.
            free_trial_started: body property, default true.
        """
        return await self._transport.call(
            _APPS_UPDATE_TRIAL_STATUS_CREATE,
            (),
            fields={
                "free_trial_started": free_trial_started,
                "app": app,
                "platform": platform,
            },
            options=options,
        )

    async def apps_update_create(
        self,
        *,
        onboarding_completed: bool,
        app: str,
        options: CallOptions | None = None,
    ) -> m.OnboardingStatusUpdate:
        """Send `POST /api/features/apps/update/`.

        Args:
            onboarding_completed: body property.
            app: body property.
        """
        return await self._transport.call(
            _APPS_UPDATE_CREATE,
            (),
            fields={
                "onboarding_completed": onboarding_completed,
                "app": app,
            },
            options=options,
        )

    async def bulk_config_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/features/bulk-config/`."""
        return await self._transport.call(
            _BULK_CONFIG_CREATE,
            (),
            options=options,
        )

    async def config_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/features/config/`."""
        return await self._transport.call(
            _CONFIG_RETRIEVE,
            (),
            options=options,
        )

    async def config_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/features/config/`."""
        return await self._transport.call(
            _CONFIG_CREATE,
            (),
            options=options,
        )


class FeaturesRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    apps_list = RawMethod(FeaturesResource.apps_list)
    apps_update_trial_status_create = RawMethod(
        FeaturesResource.apps_update_trial_status_create
    )
    apps_update_create = RawMethod(FeaturesResource.apps_update_create)
    bulk_config_create = RawMethod(FeaturesResource.bulk_config_create)
    config_retrieve = RawMethod(FeaturesResource.config_retrieve)
    config_create = RawMethod(FeaturesResource.config_create)


class AsyncFeaturesRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    apps_list = AsyncRawMethod(AsyncFeaturesResource.apps_list)
    apps_update_trial_status_create = AsyncRawMethod(
        AsyncFeaturesResource.apps_update_trial_status_create
    )
    apps_update_create = AsyncRawMethod(AsyncFeaturesResource.apps_update_create)
    bulk_config_create = AsyncRawMethod(AsyncFeaturesResource.bulk_config_create)
    config_retrieve = AsyncRawMethod(AsyncFeaturesResource.config_retrieve)
    config_create = AsyncRawMethod(AsyncFeaturesResource.config_create)


class FeaturesStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    apps_list = StreamMethod(FeaturesResource.apps_list)
    apps_update_trial_status_create = StreamMethod(
        FeaturesResource.apps_update_trial_status_create
    )
    apps_update_create = StreamMethod(FeaturesResource.apps_update_create)
    bulk_config_create = StreamMethod(FeaturesResource.bulk_config_create)
    config_retrieve = StreamMethod(FeaturesResource.config_retrieve)
    config_create = StreamMethod(FeaturesResource.config_create)


class AsyncFeaturesStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    apps_list = AsyncStreamMethod(AsyncFeaturesResource.apps_list)
    apps_update_trial_status_create = AsyncStreamMethod(
        AsyncFeaturesResource.apps_update_trial_status_create
    )
    apps_update_create = AsyncStreamMethod(AsyncFeaturesResource.apps_update_create)
    bulk_config_create = AsyncStreamMethod(AsyncFeaturesResource.bulk_config_create)
    config_retrieve = AsyncStreamMethod(AsyncFeaturesResource.config_retrieve)
    config_create = AsyncStreamMethod(AsyncFeaturesResource.config_create)
