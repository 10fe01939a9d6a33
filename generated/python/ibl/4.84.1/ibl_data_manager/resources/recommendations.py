"""Operations with the tag recommendations."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .. import models as m
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

_ORGS_USERS_RETRIEVE = Operation(
    "recommendations.orgs_users_retrieve",
    "GET",
    "/api/recommendations/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RecommendationSearchAPI),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class RecommendationsResource(Resource):
    """Operations with the tag recommendations."""

    def orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendationSearchAPI:
        """Send `GET /api/recommendations/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )


class AsyncRecommendationsResource(AsyncResource):
    """Operations with the tag recommendations."""

    async def orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendationSearchAPI:
        """Send `GET /api/recommendations/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )


class RecommendationsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_retrieve = RawMethod(RecommendationsResource.orgs_users_retrieve)


class AsyncRecommendationsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    orgs_users_retrieve = AsyncRawMethod(
        AsyncRecommendationsResource.orgs_users_retrieve
    )


class RecommendationsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    orgs_users_retrieve = StreamMethod(RecommendationsResource.orgs_users_retrieve)


class AsyncRecommendationsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    orgs_users_retrieve = AsyncStreamMethod(
        AsyncRecommendationsResource.orgs_users_retrieve
    )
