"""Operations with the tag analytics."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Operation, Path, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_GET_CONTENT_ANALYTICS = Operation(
    "analytics.get_content_analytics",
    "GET",
    "/api/analytics/content/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("include_overtime"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("metric", required=True),
        Query("page"),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ContentResponse),
        ResponseSpec("400", "application/json", lambda: Any),
        ResponseSpec("404", "application/json", lambda: Any),
        ResponseSpec("500", "application/json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_GET_CONTENT_DETAILS = Operation(
    "analytics.get_content_details",
    "GET",
    "/api/analytics/content/details/{content_id}/",
    parameters=(
        Path("content_id"),
        Query("date_filter"),
        Query("end_date"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("metric", required=True),
        Query("page"),
        Query("platform_key"),
        Query("search"),
        Query("start_date"),
        Query("time_metric"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ContentDetailsResponse),
        ResponseSpec("400", "application/json", lambda: Any),
        ResponseSpec("404", "application/json", lambda: Any),
        ResponseSpec("500", "application/json", lambda: Any),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCIAL_RETRIEVE = Operation(
    "analytics.financial_retrieve",
    "GET",
    "/api/analytics/financial/",
    parameters=(
        Query("comparison_days"),
        Query("date_filter"),
        Query("end_date"),
        Query("fill_method"),
        Query("granularity"),
        Query("llm_model"),
        Query("mentor_unique_id"),
        Query("metric", required=True),
        Query("platform_key"),
        Query("provider"),
        Query("show_overtime"),
        Query("start_date"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.BaseFinanceResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCIAL_DETAILS_RETRIEVE = Operation(
    "analytics.financial_details_retrieve",
    "GET",
    "/api/analytics/financial/details/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("group_by", required=True),
        Query("limit"),
        Query("llm_model"),
        Query("mentor_unique_id"),
        Query("metrics"),
        Query("page"),
        Query("platform_key"),
        Query("provider"),
        Query("search"),
        Query("start_date"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.FinanceDetailsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_FINANCIAL_INVOICE_RETRIEVE = Operation(
    "analytics.financial_invoice_retrieve",
    "GET",
    "/api/analytics/financial/invoice/",
    parameters=(
        Query("end_date"),
        Query("include_breakdown"),
        Query("platform_key"),
        Query("start_date"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.InvoiceReportResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LEARNERS_RETRIEVE = Operation(
    "analytics.learners_retrieve",
    "GET",
    "/api/analytics/learners/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("overtime"),
        Query("page"),
        Query("platform_key"),
        Query("start_date"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LearnerAnalyticsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LEARNERS_LIST_RETRIEVE = Operation(
    "analytics.learners_list_retrieve",
    "GET",
    "/api/analytics/learners/list/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("page"),
        Query("platform_key", required=True),
        Query("search"),
        Query("sort_by"),
        Query("sort_order"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LearnerListResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MESSAGES_RETRIEVE = Operation(
    "analytics.messages_retrieve",
    "GET",
    "/api/analytics/messages/",
    parameters=(
        Query("end_date"),
        Query("limit"),
        Query("max_messages"),
        Query("mentor_unique_id"),
        Query("min_messages"),
        Query("page"),
        Query("platform_key"),
        Query("search"),
        Query("sentiment"),
        Query("start_date"),
        Query("topic"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ConversationListResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MESSAGES_DETAILS_RETRIEVE = Operation(
    "analytics.messages_details_retrieve",
    "GET",
    "/api/analytics/messages/details/",
    parameters=(
        Query("end_date"),
        Query("mentor_unique_id"),
        Query("platform_key"),
        Query("session_id", required=True),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ConversationDetailResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RATINGS_RETRIEVE = Operation(
    "analytics.ratings_retrieve",
    "GET",
    "/api/analytics/ratings/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("mentor_unique_id"),
        Query("metric"),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RatingsOvertime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SESSIONS_RETRIEVE = Operation(
    "analytics.sessions_retrieve",
    "GET",
    "/api/analytics/sessions/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("mentor_unique_id"),
        Query("metric"),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.SessionsChart),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SESSIONS_DETAILS_RETRIEVE = Operation(
    "analytics.sessions_details_retrieve",
    "GET",
    "/api/analytics/sessions/details/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("page"),
        Query("platform_key"),
        Query("search"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TopicDetails),),
    security=(("PlatformApiKeyAuthentication",),),
)
_TIME_RETRIEVE = Operation(
    "analytics.time_retrieve",
    "GET",
    "/api/analytics/time/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("mentor_unique_id"),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.AccessTimesHeatmap),),
    security=(("PlatformApiKeyAuthentication",),),
)
_TOPICS_RETRIEVE = Operation(
    "analytics.topics_retrieve",
    "GET",
    "/api/analytics/topics/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("mentor_unique_id"),
        Query("metric"),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TopicsOverview),),
    security=(("PlatformApiKeyAuthentication",),),
)
_TOPICS_DETAILS_RETRIEVE = Operation(
    "analytics.topics_details_retrieve",
    "GET",
    "/api/analytics/topics/details/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("page"),
        Query("platform_key"),
        Query("search"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TopicDetails),),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_RETRIEVE = Operation(
    "analytics.users_retrieve",
    "GET",
    "/api/analytics/users/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("granularity"),
        Query("mentor_unique_id"),
        Query("metric", required=True),
        Query("platform_key"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CurrentUsersResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_DETAILS_RETRIEVE = Operation(
    "analytics.users_details_retrieve",
    "GET",
    "/api/analytics/users/details/",
    parameters=(
        Query("date_filter"),
        Query("end_date"),
        Query("limit"),
        Query("mentor_unique_id"),
        Query("page"),
        Query("platform_key"),
        Query("search"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)


class AnalyticsResource(Resource):
    """Operations with the tag analytics."""

    def get_content_analytics(
        self,
        *,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        include_overtime: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | None | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ContentResponse:
        """Send `GET /api/analytics/content/`.

        Args:
            metric: query parameter, one of "course", "courses", "program", "programs",
                "pathway", "pathways", "skill", "skills".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            include_overtime: query parameter, default false.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _GET_CONTENT_ANALYTICS,
            (
                date_filter,
                end_date,
                granularity,
                include_overtime,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def get_content_analytics_iter(
        self,
        *,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        include_overtime: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | None | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ContentItem]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `get_content_analytics`; `page` sets where to start.

        Pagination rule `contents`: items in `results`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `get_content_analytics` does.
        """
        return self._transport.paginate(
            _GET_CONTENT_ANALYTICS,
            (
                date_filter,
                end_date,
                granularity,
                include_overtime,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                start_date,
            ),
            _paging.CONTENTS,
            options=options,
        )

    def get_content_details(
        self,
        *,
        content_id: str,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        time_metric: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ContentDetailsResponse:
        """Send `GET /api/analytics/content/details/{content_id}/`.

        Args:
            content_id: path parameter.
            metric: query parameter, one of "course", "courses", "program", "programs",
                "pathway", "pathways", "skill", "skills".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 10, at least 1, at most 30.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
            time_metric: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _GET_CONTENT_DETAILS,
            (
                content_id,
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                search,
                start_date,
                time_metric,
            ),
            options=options,
        )

    def get_content_details_iter(
        self,
        *,
        content_id: str,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        time_metric: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ContentDetailsLearner]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `get_content_details`; `page` sets where to start.

        Pagination rule `learners`: items in `learners`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `get_content_details` does.
        """
        return self._transport.paginate(
            _GET_CONTENT_DETAILS,
            (
                content_id,
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                search,
                start_date,
                time_metric,
            ),
            _paging.LEARNERS,
            options=options,
        )

    def financial_retrieve(
        self,
        *,
        metric: Literal["total_costs", "weekly_costs", "monthly_costs"],
        comparison_days: int | UnsetType = UNSET,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        fill_method: Literal["zero", "previous"] | UnsetType = UNSET,
        granularity: Literal["day", "week", "month"] | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: (
            Literal["openai", "anthropic", "azure", "google", "meta", "other"]
            | UnsetType
        ) = UNSET,
        show_overtime: bool | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BaseFinanceResponse:
        """Send `GET /api/analytics/financial/`.

        Args:
            metric: query parameter, one of "total_costs", "weekly_costs",
                "monthly_costs".
            comparison_days: query parameter, at least 1.
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            fill_method: query parameter, default "zero", one of "zero", "previous".
            granularity: query parameter, default "day", one of "day", "week", "month".
            llm_model: query parameter, must not be empty.
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            provider: query parameter, one of "openai", "anthropic", "azure", "google",
                "meta", "other".
            show_overtime: query parameter, default true.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _FINANCIAL_RETRIEVE,
            (
                comparison_days,
                date_filter,
                end_date,
                fill_method,
                granularity,
                llm_model,
                mentor_unique_id,
                metric,
                platform_key,
                provider,
                show_overtime,
                start_date,
                username,
            ),
            options=options,
        )

    def financial_details_retrieve(
        self,
        *,
        group_by: Literal[
            "provider", "llm_model", "username", "mentor", "platform", "action"
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metrics: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FinanceDetailsResponse:
        """Send `GET /api/analytics/financial/details/`.

        Args:
            group_by: query parameter, one of "provider", "llm_model", "username",
                "mentor", "platform", "action".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            llm_model: query parameter, must not be empty.
            mentor_unique_id: query parameter, format uuid.
            metrics: query parameter, default "total_cost", must not be empty.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            provider: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _FINANCIAL_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                group_by,
                limit,
                llm_model,
                mentor_unique_id,
                metrics,
                page,
                platform_key,
                provider,
                search,
                start_date,
                username,
            ),
            options=options,
        )

    def financial_details_retrieve_iter(
        self,
        *,
        group_by: Literal[
            "provider", "llm_model", "username", "mentor", "platform", "action"
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metrics: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `financial_details_retrieve`; `page` sets where to start.

        Pagination rule `rows`: items in `rows`, total_pages in `total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `financial_details_retrieve` does.
        """
        return self._transport.paginate(
            _FINANCIAL_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                group_by,
                limit,
                llm_model,
                mentor_unique_id,
                metrics,
                page,
                platform_key,
                provider,
                search,
                start_date,
                username,
            ),
            _paging.ROWS,
            options=options,
        )

    def financial_invoice_retrieve(
        self,
        *,
        end_date: dt.date | UnsetType = UNSET,
        include_breakdown: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.InvoiceReportResponse:
        """Send `GET /api/analytics/financial/invoice/`.

        Args:
            end_date: query parameter, format date.
            include_breakdown: query parameter, default true.
            platform_key: query parameter, 1 to 255 characters.
            start_date: query parameter, format date.
            username: query parameter, 1 to 255 characters.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _FINANCIAL_INVOICE_RETRIEVE,
            (end_date, include_breakdown, platform_key, start_date, username),
            options=options,
        )

    def learners_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        overtime: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerAnalyticsResponse:
        """Send `GET /api/analytics/learners/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            overtime: query parameter, default false.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _LEARNERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                overtime,
                page,
                platform_key,
                start_date,
                username,
            ),
            options=options,
        )

    def learners_retrieve_iter(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        overtime: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.LearnerAnalyticsResult]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `learners_retrieve`; `page` sets where to start.

        Pagination rule `results-pages`: items in `results`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `learners_retrieve` does.
        """
        return self._transport.paginate(
            _LEARNERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                overtime,
                page,
                platform_key,
                start_date,
                username,
            ),
            _paging.RESULTS_PAGES,
            options=options,
        )

    def learners_list_retrieve(
        self,
        *,
        platform_key: str,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: (
            Literal[
                "username",
                "name",
                "last_activity",
                "total_points",
                "total_time_spent_seconds",
                "total_enrollments",
                "total_skills_count",
            ]
            | UnsetType
        ) = UNSET,
        sort_order: Literal["asc", "desc"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerListResponse:
        """Send `GET /api/analytics/learners/list/`.

        Args:
            platform_key: query parameter, must not be empty.
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            search: query parameter.
            sort_by: query parameter, default "last_activity", one of "username",
                "name", "last_activity", "total_points", "total_time_spent_seconds",
                "total_enrollments", "total_skills_count".
            sort_order: query parameter, default "desc", one of "asc", "desc".
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LEARNERS_LIST_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                sort_by,
                sort_order,
                start_date,
            ),
            options=options,
        )

    def learners_list_retrieve_iter(
        self,
        *,
        platform_key: str,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: (
            Literal[
                "username",
                "name",
                "last_activity",
                "total_points",
                "total_time_spent_seconds",
                "total_enrollments",
                "total_skills_count",
            ]
            | UnsetType
        ) = UNSET,
        sort_order: Literal["asc", "desc"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.LearnerListItem]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `learners_list_retrieve`; `page` sets where to start.

        Pagination rule `learners`: items in `learners`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `learners_list_retrieve` does.
        """
        return self._transport.paginate(
            _LEARNERS_LIST_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                sort_by,
                sort_order,
                start_date,
            ),
            _paging.LEARNERS,
            options=options,
        )

    def messages_retrieve(
        self,
        *,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        max_messages: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        min_messages: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sentiment: Literal["positive", "negative", "neutral"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topic: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationListResponse:
        """Send `GET /api/analytics/messages/`.

        Args:
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            max_messages: query parameter, at least 0.
            mentor_unique_id: query parameter, format uuid.
            min_messages: query parameter, at least 0.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            sentiment: query parameter, one of "positive", "negative", "neutral".
            start_date: query parameter, format date.
            topic: query parameter, must not be empty.
        """
        return self._transport.call(
            _MESSAGES_RETRIEVE,
            (
                end_date,
                limit,
                max_messages,
                mentor_unique_id,
                min_messages,
                page,
                platform_key,
                search,
                sentiment,
                start_date,
                topic,
            ),
            options=options,
        )

    def messages_details_retrieve(
        self,
        *,
        session_id: str,
        end_date: dt.date | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationDetailResponse:
        """Send `GET /api/analytics/messages/details/`.

        Args:
            session_id: query parameter, must not be empty.
            end_date: query parameter, format date.
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _MESSAGES_DETAILS_RETRIEVE,
            (end_date, mentor_unique_id, platform_key, session_id, start_date),
            options=options,
        )

    def ratings_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: Literal["ratings"] | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RatingsOvertime:
        """Send `GET /api/analytics/ratings/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "ratings", one of "ratings".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _RATINGS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def sessions_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: Literal["sessions", "headline"] | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionsChart:
        """Send `GET /api/analytics/sessions/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "sessions", one of "sessions", "headline".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _SESSIONS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def sessions_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicDetails:
        """Send `GET /api/analytics/sessions/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _SESSIONS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )

    def time_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AccessTimesHeatmap:
        """Send `GET /api/analytics/time/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _TIME_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def topics_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: (
            Literal["overview", "sessions", "ratings", "highlighted"] | UnsetType
        ) = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicsOverview:
        """Send `GET /api/analytics/topics/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "overview", one of "overview", "sessions",
                "ratings", "highlighted".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _TOPICS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def topics_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicDetails:
        """Send `GET /api/analytics/topics/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _TOPICS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )

    def users_retrieve(
        self,
        *,
        metric: Literal[
            "currently_active",
            "active_users",
            "registered_users",
            "active_users_last_30d",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CurrentUsersResponse:
        """Send `GET /api/analytics/users/`.

        Args:
            metric: query parameter, one of "currently_active", "active_users",
                "registered_users", "active_users_last_30d".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _USERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def users_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserDetail:
        """Send `GET /api/analytics/users/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _USERS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )


class AsyncAnalyticsResource(AsyncResource):
    """Operations with the tag analytics."""

    async def get_content_analytics(
        self,
        *,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        include_overtime: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | None | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ContentResponse:
        """Send `GET /api/analytics/content/`.

        Args:
            metric: query parameter, one of "course", "courses", "program", "programs",
                "pathway", "pathways", "skill", "skills".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            include_overtime: query parameter, default false.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _GET_CONTENT_ANALYTICS,
            (
                date_filter,
                end_date,
                granularity,
                include_overtime,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                start_date,
            ),
            options=options,
        )

    def get_content_analytics_iter(
        self,
        *,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        include_overtime: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | None | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ContentItem]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `get_content_analytics`; `page` sets where to start.

        Pagination rule `contents`: items in `results`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `get_content_analytics` does.
        """
        return self._transport.paginate(
            _GET_CONTENT_ANALYTICS,
            (
                date_filter,
                end_date,
                granularity,
                include_overtime,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                start_date,
            ),
            _paging.CONTENTS,
            options=options,
        )

    async def get_content_details(
        self,
        *,
        content_id: str,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        time_metric: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ContentDetailsResponse:
        """Send `GET /api/analytics/content/details/{content_id}/`.

        Args:
            content_id: path parameter.
            metric: query parameter, one of "course", "courses", "program", "programs",
                "pathway", "pathways", "skill", "skills".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 10, at least 1, at most 30.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
            time_metric: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _GET_CONTENT_DETAILS,
            (
                content_id,
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                search,
                start_date,
                time_metric,
            ),
            options=options,
        )

    def get_content_details_iter(
        self,
        *,
        content_id: str,
        metric: Literal[
            "course",
            "courses",
            "program",
            "programs",
            "pathway",
            "pathways",
            "skill",
            "skills",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        time_metric: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ContentDetailsLearner]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `get_content_details`; `page` sets where to start.

        Pagination rule `learners`: items in `learners`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `get_content_details` does.
        """
        return self._transport.paginate(
            _GET_CONTENT_DETAILS,
            (
                content_id,
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                metric,
                page,
                platform_key,
                search,
                start_date,
                time_metric,
            ),
            _paging.LEARNERS,
            options=options,
        )

    async def financial_retrieve(
        self,
        *,
        metric: Literal["total_costs", "weekly_costs", "monthly_costs"],
        comparison_days: int | UnsetType = UNSET,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        fill_method: Literal["zero", "previous"] | UnsetType = UNSET,
        granularity: Literal["day", "week", "month"] | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: (
            Literal["openai", "anthropic", "azure", "google", "meta", "other"]
            | UnsetType
        ) = UNSET,
        show_overtime: bool | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BaseFinanceResponse:
        """Send `GET /api/analytics/financial/`.

        Args:
            metric: query parameter, one of "total_costs", "weekly_costs",
                "monthly_costs".
            comparison_days: query parameter, at least 1.
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            fill_method: query parameter, default "zero", one of "zero", "previous".
            granularity: query parameter, default "day", one of "day", "week", "month".
            llm_model: query parameter, must not be empty.
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            provider: query parameter, one of "openai", "anthropic", "azure", "google",
                "meta", "other".
            show_overtime: query parameter, default true.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _FINANCIAL_RETRIEVE,
            (
                comparison_days,
                date_filter,
                end_date,
                fill_method,
                granularity,
                llm_model,
                mentor_unique_id,
                metric,
                platform_key,
                provider,
                show_overtime,
                start_date,
                username,
            ),
            options=options,
        )

    async def financial_details_retrieve(
        self,
        *,
        group_by: Literal[
            "provider", "llm_model", "username", "mentor", "platform", "action"
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metrics: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.FinanceDetailsResponse:
        """Send `GET /api/analytics/financial/details/`.

        Args:
            group_by: query parameter, one of "provider", "llm_model", "username",
                "mentor", "platform", "action".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            llm_model: query parameter, must not be empty.
            mentor_unique_id: query parameter, format uuid.
            metrics: query parameter, default "total_cost", must not be empty.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            provider: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _FINANCIAL_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                group_by,
                limit,
                llm_model,
                mentor_unique_id,
                metrics,
                page,
                platform_key,
                provider,
                search,
                start_date,
                username,
            ),
            options=options,
        )

    def financial_details_retrieve_iter(
        self,
        *,
        group_by: Literal[
            "provider", "llm_model", "username", "mentor", "platform", "action"
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_model: str | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metrics: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        provider: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `financial_details_retrieve`; `page` sets where to start.

        Pagination rule `rows`: items in `rows`, total_pages in `total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `financial_details_retrieve` does.
        """
        return self._transport.paginate(
            _FINANCIAL_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                group_by,
                limit,
                llm_model,
                mentor_unique_id,
                metrics,
                page,
                platform_key,
                provider,
                search,
                start_date,
                username,
            ),
            _paging.ROWS,
            options=options,
        )

    async def financial_invoice_retrieve(
        self,
        *,
        end_date: dt.date | UnsetType = UNSET,
        include_breakdown: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.InvoiceReportResponse:
        """Send `GET /api/analytics/financial/invoice/`.

        Args:
            end_date: query parameter, format date.
            include_breakdown: query parameter, default true.
            platform_key: query parameter, 1 to 255 characters.
            start_date: query parameter, format date.
            username: query parameter, 1 to 255 characters.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _FINANCIAL_INVOICE_RETRIEVE,
            (end_date, include_breakdown, platform_key, start_date, username),
            options=options,
        )

    async def learners_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        overtime: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerAnalyticsResponse:
        """Send `GET /api/analytics/learners/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            overtime: query parameter, default false.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _LEARNERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                overtime,
                page,
                platform_key,
                start_date,
                username,
            ),
            options=options,
        )

    def learners_retrieve_iter(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        overtime: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.LearnerAnalyticsResult]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `learners_retrieve`; `page` sets where to start.

        Pagination rule `results-pages`: items in `results`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `learners_retrieve` does.
        """
        return self._transport.paginate(
            _LEARNERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                overtime,
                page,
                platform_key,
                start_date,
                username,
            ),
            _paging.RESULTS_PAGES,
            options=options,
        )

    async def learners_list_retrieve(
        self,
        *,
        platform_key: str,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: (
            Literal[
                "username",
                "name",
                "last_activity",
                "total_points",
                "total_time_spent_seconds",
                "total_enrollments",
                "total_skills_count",
            ]
            | UnsetType
        ) = UNSET,
        sort_order: Literal["asc", "desc"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LearnerListResponse:
        """Send `GET /api/analytics/learners/list/`.

        Args:
            platform_key: query parameter, must not be empty.
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            search: query parameter.
            sort_by: query parameter, default "last_activity", one of "username",
                "name", "last_activity", "total_points", "total_time_spent_seconds",
                "total_enrollments", "total_skills_count".
            sort_order: query parameter, default "desc", one of "asc", "desc".
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LEARNERS_LIST_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                sort_by,
                sort_order,
                start_date,
            ),
            options=options,
        )

    def learners_list_retrieve_iter(
        self,
        *,
        platform_key: str,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sort_by: (
            Literal[
                "username",
                "name",
                "last_activity",
                "total_points",
                "total_time_spent_seconds",
                "total_enrollments",
                "total_skills_count",
            ]
            | UnsetType
        ) = UNSET,
        sort_order: Literal["asc", "desc"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.LearnerListItem]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `learners_list_retrieve`; `page` sets where to start.

        Pagination rule `learners`: items in `learners`, total_pages in
        `pagination.total_pages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `learners_list_retrieve` does.
        """
        return self._transport.paginate(
            _LEARNERS_LIST_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                sort_by,
                sort_order,
                start_date,
            ),
            _paging.LEARNERS,
            options=options,
        )

    async def messages_retrieve(
        self,
        *,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        max_messages: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        min_messages: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        sentiment: Literal["positive", "negative", "neutral"] | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        topic: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationListResponse:
        """Send `GET /api/analytics/messages/`.

        Args:
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            max_messages: query parameter, at least 0.
            mentor_unique_id: query parameter, format uuid.
            min_messages: query parameter, at least 0.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            sentiment: query parameter, one of "positive", "negative", "neutral".
            start_date: query parameter, format date.
            topic: query parameter, must not be empty.
        """
        return await self._transport.call(
            _MESSAGES_RETRIEVE,
            (
                end_date,
                limit,
                max_messages,
                mentor_unique_id,
                min_messages,
                page,
                platform_key,
                search,
                sentiment,
                start_date,
                topic,
            ),
            options=options,
        )

    async def messages_details_retrieve(
        self,
        *,
        session_id: str,
        end_date: dt.date | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConversationDetailResponse:
        """Send `GET /api/analytics/messages/details/`.

        Args:
            session_id: query parameter, must not be empty.
            end_date: query parameter, format date.
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _MESSAGES_DETAILS_RETRIEVE,
            (end_date, mentor_unique_id, platform_key, session_id, start_date),
            options=options,
        )

    async def ratings_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: Literal["ratings"] | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RatingsOvertime:
        """Send `GET /api/analytics/ratings/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "ratings", one of "ratings".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _RATINGS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    async def sessions_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: Literal["sessions", "headline"] | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.SessionsChart:
        """Send `GET /api/analytics/sessions/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "sessions", one of "sessions", "headline".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _SESSIONS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    async def sessions_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicDetails:
        """Send `GET /api/analytics/sessions/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _SESSIONS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )

    async def time_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AccessTimesHeatmap:
        """Send `GET /api/analytics/time/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _TIME_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                platform_key,
                start_date,
            ),
            options=options,
        )

    async def topics_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        metric: (
            Literal["overview", "sessions", "ratings", "highlighted"] | UnsetType
        ) = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicsOverview:
        """Send `GET /api/analytics/topics/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            metric: query parameter, default "overview", one of "overview", "sessions",
                "ratings", "highlighted".
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _TOPICS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    async def topics_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TopicDetails:
        """Send `GET /api/analytics/topics/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _TOPICS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )

    async def users_retrieve(
        self,
        *,
        metric: Literal[
            "currently_active",
            "active_users",
            "registered_users",
            "active_users_last_30d",
        ],
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        granularity: Literal["day", "hour", "week", "month"] | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CurrentUsersResponse:
        """Send `GET /api/analytics/users/`.

        Args:
            metric: query parameter, one of "currently_active", "active_users",
                "registered_users", "active_users_last_30d".
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            granularity: query parameter, default "hour", one of "day", "hour", "week",
                "month".
            mentor_unique_id: query parameter, format uuid.
            platform_key: query parameter, must not be empty.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _USERS_RETRIEVE,
            (
                date_filter,
                end_date,
                granularity,
                mentor_unique_id,
                metric,
                platform_key,
                start_date,
            ),
            options=options,
        )

    async def users_details_retrieve(
        self,
        *,
        date_filter: (
            Literal["today", "7d", "30d", "90d", "all_time", "custom"] | UnsetType
        ) = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor_unique_id: UUID | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserDetail:
        """Send `GET /api/analytics/users/details/`.

        Args:
            date_filter: query parameter, default "today", one of "today", "7d", "30d",
                "90d", "all_time", "custom".
            end_date: query parameter, format date.
            limit: query parameter, default 20, at least 1, at most 100.
            mentor_unique_id: query parameter, format uuid.
            page: query parameter, default 1, at least 1.
            platform_key: query parameter, must not be empty.
            search: query parameter.
            start_date: query parameter, format date.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _USERS_DETAILS_RETRIEVE,
            (
                date_filter,
                end_date,
                limit,
                mentor_unique_id,
                page,
                platform_key,
                search,
                start_date,
            ),
            options=options,
        )


class AnalyticsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    get_content_analytics = RawMethod(AnalyticsResource.get_content_analytics)
    get_content_details = RawMethod(AnalyticsResource.get_content_details)
    financial_retrieve = RawMethod(AnalyticsResource.financial_retrieve)
    financial_details_retrieve = RawMethod(AnalyticsResource.financial_details_retrieve)
    financial_invoice_retrieve = RawMethod(AnalyticsResource.financial_invoice_retrieve)
    learners_retrieve = RawMethod(AnalyticsResource.learners_retrieve)
    learners_list_retrieve = RawMethod(AnalyticsResource.learners_list_retrieve)
    messages_retrieve = RawMethod(AnalyticsResource.messages_retrieve)
    messages_details_retrieve = RawMethod(AnalyticsResource.messages_details_retrieve)
    ratings_retrieve = RawMethod(AnalyticsResource.ratings_retrieve)
    sessions_retrieve = RawMethod(AnalyticsResource.sessions_retrieve)
    sessions_details_retrieve = RawMethod(AnalyticsResource.sessions_details_retrieve)
    time_retrieve = RawMethod(AnalyticsResource.time_retrieve)
    topics_retrieve = RawMethod(AnalyticsResource.topics_retrieve)
    topics_details_retrieve = RawMethod(AnalyticsResource.topics_details_retrieve)
    users_retrieve = RawMethod(AnalyticsResource.users_retrieve)
    users_details_retrieve = RawMethod(AnalyticsResource.users_details_retrieve)


class AsyncAnalyticsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    get_content_analytics = AsyncRawMethod(AsyncAnalyticsResource.get_content_analytics)
    get_content_details = AsyncRawMethod(AsyncAnalyticsResource.get_content_details)
    financial_retrieve = AsyncRawMethod(AsyncAnalyticsResource.financial_retrieve)
    financial_details_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.financial_details_retrieve
    )
    financial_invoice_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.financial_invoice_retrieve
    )
    learners_retrieve = AsyncRawMethod(AsyncAnalyticsResource.learners_retrieve)
    learners_list_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.learners_list_retrieve
    )
    messages_retrieve = AsyncRawMethod(AsyncAnalyticsResource.messages_retrieve)
    messages_details_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.messages_details_retrieve
    )
    ratings_retrieve = AsyncRawMethod(AsyncAnalyticsResource.ratings_retrieve)
    sessions_retrieve = AsyncRawMethod(AsyncAnalyticsResource.sessions_retrieve)
    sessions_details_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.sessions_details_retrieve
    )
    time_retrieve = AsyncRawMethod(AsyncAnalyticsResource.time_retrieve)
    topics_retrieve = AsyncRawMethod(AsyncAnalyticsResource.topics_retrieve)
    topics_details_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.topics_details_retrieve
    )
    users_retrieve = AsyncRawMethod(AsyncAnalyticsResource.users_retrieve)
    users_details_retrieve = AsyncRawMethod(
        AsyncAnalyticsResource.users_details_retrieve
    )


class AnalyticsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    get_content_analytics = StreamMethod(AnalyticsResource.get_content_analytics)
    get_content_details = StreamMethod(AnalyticsResource.get_content_details)
    financial_retrieve = StreamMethod(AnalyticsResource.financial_retrieve)
    financial_details_retrieve = StreamMethod(
        AnalyticsResource.financial_details_retrieve
    )
    financial_invoice_retrieve = StreamMethod(
        AnalyticsResource.financial_invoice_retrieve
    )
    learners_retrieve = StreamMethod(AnalyticsResource.learners_retrieve)
    learners_list_retrieve = StreamMethod(AnalyticsResource.learners_list_retrieve)
    messages_retrieve = StreamMethod(AnalyticsResource.messages_retrieve)
    messages_details_retrieve = StreamMethod(
        AnalyticsResource.messages_details_retrieve
    )
    ratings_retrieve = StreamMethod(AnalyticsResource.ratings_retrieve)
    sessions_retrieve = StreamMethod(AnalyticsResource.sessions_retrieve)
    sessions_details_retrieve = StreamMethod(
        AnalyticsResource.sessions_details_retrieve
    )
    time_retrieve = StreamMethod(AnalyticsResource.time_retrieve)
    topics_retrieve = StreamMethod(AnalyticsResource.topics_retrieve)
    topics_details_retrieve = StreamMethod(AnalyticsResource.topics_details_retrieve)
    users_retrieve = StreamMethod(AnalyticsResource.users_retrieve)
    users_details_retrieve = StreamMethod(AnalyticsResource.users_details_retrieve)


class AsyncAnalyticsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    get_content_analytics = AsyncStreamMethod(
        AsyncAnalyticsResource.get_content_analytics
    )
    get_content_details = AsyncStreamMethod(AsyncAnalyticsResource.get_content_details)
    financial_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.financial_retrieve)
    financial_details_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.financial_details_retrieve
    )
    financial_invoice_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.financial_invoice_retrieve
    )
    learners_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.learners_retrieve)
    learners_list_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.learners_list_retrieve
    )
    messages_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.messages_retrieve)
    messages_details_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.messages_details_retrieve
    )
    ratings_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.ratings_retrieve)
    sessions_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.sessions_retrieve)
    sessions_details_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.sessions_details_retrieve
    )
    time_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.time_retrieve)
    topics_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.topics_retrieve)
    topics_details_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.topics_details_retrieve
    )
    users_retrieve = AsyncStreamMethod(AsyncAnalyticsResource.users_retrieve)
    users_details_retrieve = AsyncStreamMethod(
        AsyncAnalyticsResource.users_details_retrieve
    )
