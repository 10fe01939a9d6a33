"""Operations under the tag analytics."""

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
    """Operations under the tag analytics."""

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
        """GET /api/analytics/content/

        Args:
            metric: query; one of "course", "courses", "program", "programs", "pathway",
                "pathways", "skill", "skills"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            include_overtime: query; the server's default is false
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query
            start_date: query; format date

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `get_content_analytics`; page is where to begin.
        Paging rule contents (items: results, total_pages: pagination.total_pages).

        Raises what `get_content_analytics` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/content/details/{content_id}/

        Args:
            content_id: path
            metric: query; one of "course", "courses", "program", "programs", "pathway",
                "pathways", "skill", "skills"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 30; the server's default is 10
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
            time_metric: query

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `get_content_details`; page is where to begin. Paging
        rule learners (items: learners, total_pages: pagination.total_pages).

        Raises what `get_content_details` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/financial/

        Args:
            metric: query; one of "total_costs", "weekly_costs", "monthly_costs"
            comparison_days: query; at least 1
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            fill_method: query; one of "zero", "previous"; the server's default is
                "zero"
            granularity: query; one of "day", "week", "month"; the server's default is
                "day"
            llm_model: query; not empty
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            provider: query; one of "openai", "anthropic", "azure", "google", "meta",
                "other"
            show_overtime: query; the server's default is true
            start_date: query; format date
            username: query; not empty

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/financial/details/

        Args:
            group_by: query; one of "provider", "llm_model", "username", "mentor",
                "platform", "action"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            llm_model: query; not empty
            mentor_unique_id: query; format uuid
            metrics: query; not empty; the server's default is "total_cost"
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            provider: query; not empty
            search: query
            start_date: query; format date
            username: query; not empty

        Raises:
            BadRequestError: 400
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `financial_details_retrieve`; page is where to begin.
        Paging rule rows (items: rows, total_pages: total_pages).

        Raises what `financial_details_retrieve` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
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
        """GET /api/analytics/financial/invoice/

        Args:
            end_date: query; format date
            include_breakdown: query; the server's default is true
            platform_key: query; 1 to 255 characters
            start_date: query; format date
            username: query; 1 to 255 characters

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
            InternalServerError: 500
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
        """GET /api/analytics/learners/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            overtime: query; the server's default is false
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            start_date: query; format date
            username: query; not empty
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `learners_retrieve`; page is where to begin. Paging
        rule results-pages (items: results, total_pages: pagination.totalPages).

        Raises what `learners_retrieve` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/learners/list/

        Args:
            platform_key: query; not empty
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            search: query
            sort_by: query; one of "username", "name", "last_activity", "total_points",
                "total_time_spent_seconds", "total_enrollments", "total_skills_count"; the
                server's default is "last_activity"
            sort_order: query; one of "asc", "desc"; the server's default is "desc"
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `learners_list_retrieve`; page is where to begin.
        Paging rule learners (items: learners, total_pages: pagination.total_pages).

        Raises what `learners_list_retrieve` raises, and PagingError where a page comes
        a second time or does not lead to the next one.
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
        """GET /api/analytics/messages/

        Args:
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            max_messages: query; at least 0
            mentor_unique_id: query; format uuid
            min_messages: query; at least 0
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            sentiment: query; one of "positive", "negative", "neutral"
            start_date: query; format date
            topic: query; not empty
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
        """GET /api/analytics/messages/details/

        Args:
            session_id: query; not empty
            end_date: query; format date
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/ratings/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "ratings"; the server's default is "ratings"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/sessions/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "sessions", "headline"; the server's default is
                "sessions"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/sessions/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
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
        """GET /api/analytics/time/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/topics/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "overview", "sessions", "ratings", "highlighted"; the
                server's default is "overview"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/topics/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
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
        """GET /api/analytics/users/

        Args:
            metric: query; one of "currently_active", "active_users",
                "registered_users", "active_users_last_30d"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/users/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
    """Operations under the tag analytics."""

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
        """GET /api/analytics/content/

        Args:
            metric: query; one of "course", "courses", "program", "programs", "pathway",
                "pathways", "skill", "skills"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            include_overtime: query; the server's default is false
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query
            start_date: query; format date

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `get_content_analytics`; page is where to begin.
        Paging rule contents (items: results, total_pages: pagination.total_pages).

        Raises what `get_content_analytics` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/content/details/{content_id}/

        Args:
            content_id: path
            metric: query; one of "course", "courses", "program", "programs", "pathway",
                "pathways", "skill", "skills"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 30; the server's default is 10
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
            time_metric: query

        Raises:
            BadRequestError: 400
            NotFoundError: 404
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `get_content_details`; page is where to begin. Paging
        rule learners (items: learners, total_pages: pagination.total_pages).

        Raises what `get_content_details` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/financial/

        Args:
            metric: query; one of "total_costs", "weekly_costs", "monthly_costs"
            comparison_days: query; at least 1
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            fill_method: query; one of "zero", "previous"; the server's default is
                "zero"
            granularity: query; one of "day", "week", "month"; the server's default is
                "day"
            llm_model: query; not empty
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            provider: query; one of "openai", "anthropic", "azure", "google", "meta",
                "other"
            show_overtime: query; the server's default is true
            start_date: query; format date
            username: query; not empty

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/financial/details/

        Args:
            group_by: query; one of "provider", "llm_model", "username", "mentor",
                "platform", "action"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            llm_model: query; not empty
            mentor_unique_id: query; format uuid
            metrics: query; not empty; the server's default is "total_cost"
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            provider: query; not empty
            search: query
            start_date: query; format date
            username: query; not empty

        Raises:
            BadRequestError: 400
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `financial_details_retrieve`; page is where to begin.
        Paging rule rows (items: rows, total_pages: total_pages).

        Raises what `financial_details_retrieve` raises, and PagingError where a page
        comes a second time or does not lead to the next one.
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
        """GET /api/analytics/financial/invoice/

        Args:
            end_date: query; format date
            include_breakdown: query; the server's default is true
            platform_key: query; 1 to 255 characters
            start_date: query; format date
            username: query; 1 to 255 characters

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            NotFoundError: 404
            InternalServerError: 500
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
        """GET /api/analytics/learners/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            overtime: query; the server's default is false
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            start_date: query; format date
            username: query; not empty
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `learners_retrieve`; page is where to begin. Paging
        rule results-pages (items: results, total_pages: pagination.totalPages).

        Raises what `learners_retrieve` raises, and PagingError where a page comes a
        second time or does not lead to the next one.
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
        """GET /api/analytics/learners/list/

        Args:
            platform_key: query; not empty
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            search: query
            sort_by: query; one of "username", "name", "last_activity", "total_points",
                "total_time_spent_seconds", "total_enrollments", "total_skills_count"; the
                server's default is "last_activity"
            sort_order: query; one of "asc", "desc"; the server's default is "desc"
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """The items of every page, each page asked for when its first item is wanted.

        The arguments are those of `learners_list_retrieve`; page is where to begin.
        Paging rule learners (items: learners, total_pages: pagination.total_pages).

        Raises what `learners_list_retrieve` raises, and PagingError where a page comes
        a second time or does not lead to the next one.
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
        """GET /api/analytics/messages/

        Args:
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            max_messages: query; at least 0
            mentor_unique_id: query; format uuid
            min_messages: query; at least 0
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            sentiment: query; one of "positive", "negative", "neutral"
            start_date: query; format date
            topic: query; not empty
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
        """GET /api/analytics/messages/details/

        Args:
            session_id: query; not empty
            end_date: query; format date
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/ratings/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "ratings"; the server's default is "ratings"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/sessions/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "sessions", "headline"; the server's default is
                "sessions"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/sessions/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
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
        """GET /api/analytics/time/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/topics/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            metric: query; one of "overview", "sessions", "ratings", "highlighted"; the
                server's default is "overview"
            platform_key: query; not empty
            start_date: query; format date
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
        """GET /api/analytics/topics/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date
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
        """GET /api/analytics/users/

        Args:
            metric: query; one of "currently_active", "active_users",
                "registered_users", "active_users_last_30d"
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            granularity: query; one of "day", "hour", "week", "month"; the server's
                default is "hour"
            mentor_unique_id: query; format uuid
            platform_key: query; not empty
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
        """GET /api/analytics/users/details/

        Args:
            date_filter: query; one of "today", "7d", "30d", "90d", "all_time",
                "custom"; the server's default is "today"
            end_date: query; format date
            limit: query; at least 1, at most 100; the server's default is 20
            mentor_unique_id: query; format uuid
            page: query; at least 1; the server's default is 1
            platform_key: query; not empty
            search: query
            start_date: query; format date

        Raises:
            BadRequestError: 400
            ForbiddenError: 403
            InternalServerError: 500
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
    """The same, with a RawResponse as the answer."""

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
    """The same, with a RawResponse as the answer."""

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
    """The same, with a StreamedResponse as the answer."""

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
    """The same, with a StreamedResponse as the answer."""

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
