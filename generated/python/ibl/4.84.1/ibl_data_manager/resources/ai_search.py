"""Operations with the tag ai-search."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Literal
from uuid import UUID

from msgspec import UNSET, UnsetType

from .. import _paging
from .. import models as m
from .._runtime.config.options import CallOptions
from .._runtime.operation import Body, Operation, Path, Query, ResponseSpec
from .._runtime.resource import AsyncResource, Resource
from .._runtime.response_variants import (
    AsyncRawMethod,
    AsyncStreamMethod,
    RawMethod,
    ResponseVariant,
    StreamMethod,
)

_V2_GLOBAL_MENTOR_SEARCH = Operation(
    "ai_search.v2_global_mentor_search",
    "GET",
    "/api/ai-search/mentors/",
    parameters=(
        Query("category"),
        Query("created_by"),
        Query("include_main_public_mentors"),
        Query("limit"),
        Query("llm"),
        Query("offset"),
        Query("platform_key", required=True),
        Query("query"),
        Query("subjects"),
        Query("tenant"),
        Query("types"),
        Query("visibility"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.V2GlobalMentorSearchResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_ORGS_USERS_MY_MENTORS_RETRIEVE = Operation(
    "ai_search.orgs_users_my_mentors_retrieve",
    "GET",
    "/api/ai-search/orgs/{org}/users/{username}/my-mentors/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("audience"),
        Query("category"),
        Query("created_by"),
        Query("featured"),
        Query("id"),
        Query("include_main_public_mentors"),
        Query("limit"),
        Query("llm"),
        Query("offset"),
        Query("order_by"),
        Query("order_direction"),
        Query("query"),
        Query("tags"),
        Query("tenant"),
        Query("unique_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorSearchResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_V2_PERSONALIZED_MENTORS = Operation(
    "ai_search.v2_personalized_mentors",
    "GET",
    "/api/ai-search/personalized-mentors/",
    parameters=(
        Query("audience"),
        Query("category"),
        Query("limit"),
        Query("llm_providers"),
        Query("offset"),
        Query("order_by"),
        Query("order_direction"),
        Query("platform_key", required=True),
        Query("query"),
        Query("return_facet"),
        Query("tags"),
        Query("username"),
        Query("visibility"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.V2PersonalizedMentorsResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_DELETE_PLATFORM_PROMPT = Operation(
    "ai_search.delete_platform_prompt",
    "DELETE",
    "/api/ai-search/prompts/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_LIST_PLATFORM_PROMPTS = Operation(
    "ai_search.list_platform_prompts",
    "GET",
    "/api/ai-search/prompts/",
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.PlatformPromptResponse]),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_CREATE_PLATFORM_PROMPT = Operation(
    "ai_search.create_platform_prompt",
    "POST",
    "/api/ai-search/prompts/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("201", "application/json", lambda: m.PlatformPromptResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_UPDATE_PLATFORM_PROMPT = Operation(
    "ai_search.update_platform_prompt",
    "PUT",
    "/api/ai-search/prompts/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformPromptResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_DELETE_PLATFORM_PROMPT_2 = Operation(
    "ai_search.delete_platform_prompt_2",
    "DELETE",
    "/api/ai-search/recommendation/prompts/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_LIST_PLATFORM_PROMPTS_2 = Operation(
    "ai_search.list_platform_prompts_2",
    "GET",
    "/api/ai-search/recommendation/prompts/",
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.PlatformPromptResponse]),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_CREATE_PLATFORM_PROMPT_2 = Operation(
    "ai_search.create_platform_prompt_2",
    "POST",
    "/api/ai-search/recommendation/prompts/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("201", "application/json", lambda: m.PlatformPromptResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_UPDATE_PLATFORM_PROMPT_2 = Operation(
    "ai_search.update_platform_prompt_2",
    "PUT",
    "/api/ai-search/recommendation/prompts/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformPromptResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)
_V2_COURSE_RECOMMENDATIONS = Operation(
    "ai_search.v2_course_recommendations",
    "GET",
    "/api/ai-search/recommendations/",
    parameters=(
        Query("assessment_id"),
        Query("context_type"),
        Query("difficulty_levels"),
        Query("domains"),
        Query("include_main_catalog"),
        Query("include_user_history"),
        Query("include_user_skills"),
        Query("k"),
        Query("limit"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("ranking_prompt"),
        Query("ranking_strategy"),
        Query("recommendation_type"),
        Query("search_terms"),
        Query("spa_url"),
        Query("trigger_source"),
        Query("use_llm_ranking"),
        Query("use_rag_search"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.V2RecommendationResponse),
    ),
    security=(("PlatformApiKeyAuthentication",), ()),
)


class AiSearchResource(Resource):
    """Operations with the tag ai-search."""

    def v2_global_mentor_search(
        self,
        *,
        platform_key: str,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        subjects: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        types: str | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2GlobalMentorSearchResponse:
        """Send `GET /api/ai-search/mentors/`.

        Args:
            platform_key: query parameter, must not be empty.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            include_main_public_mentors: query parameter, default false.
            limit: query parameter, at least 1, at most 100.
            llm: query parameter, must not be empty.
            offset: query parameter, at least 0.
            query: query parameter, must not be empty.
            subjects: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            types: query parameter, must not be empty.
            visibility: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _V2_GLOBAL_MENTOR_SEARCH,
            (
                category,
                created_by,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                platform_key,
                query,
                subjects,
                tenant,
                types,
                visibility,
            ),
            options=options,
        )

    def v2_global_mentor_search_iter(
        self,
        *,
        platform_key: str,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        subjects: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        types: str | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_global_mentor_search`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_global_mentor_search` does.
        """
        return self._transport.paginate(
            _V2_GLOBAL_MENTOR_SEARCH,
            (
                category,
                created_by,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                platform_key,
                query,
                subjects,
                tenant,
                types,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_my_mentors_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSearchResponse:
        """Send `GET /api/ai-search/orgs/{org}/users/{username}/my-mentors/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            audience: query parameter.
            category: query parameter.
            created_by: query parameter, must not be empty.
            featured: query parameter.
            id: query parameter.
            include_main_public_mentors: query parameter, default false.
            limit: query parameter, default 12.
            llm: query parameter.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            unique_id: query parameter, format uuid.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ORGS_USERS_MY_MENTORS_RETRIEVE,
            (
                org,
                username,
                audience,
                category,
                created_by,
                featured,
                id,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                query,
                tags,
                tenant,
                unique_id,
            ),
            options=options,
        )

    def orgs_users_my_mentors_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_my_mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_my_mentors_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MY_MENTORS_RETRIEVE,
            (
                org,
                username,
                audience,
                category,
                created_by,
                featured,
                id,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                query,
                tags,
                tenant,
                unique_id,
            ),
            _paging.NEXT,
            options=options,
        )

    def v2_personalized_mentors(
        self,
        *,
        platform_key: str,
        audience: Sequence[str] | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_providers: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visibility: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2PersonalizedMentorsResponse:
        """Send `GET /api/ai-search/personalized-mentors/`.

        Args:
            platform_key: query parameter, must not be empty.
            audience: query parameter.
            category: query parameter, must not be empty.
            limit: query parameter.
            llm_providers: query parameter.
            offset: query parameter.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, one of "asc", "desc".
            query: query parameter, must not be empty.
            return_facet: query parameter.
            tags: query parameter.
            username: query parameter, must not be empty.
            visibility: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _V2_PERSONALIZED_MENTORS,
            (
                audience,
                category,
                limit,
                llm_providers,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                return_facet,
                tags,
                username,
                visibility,
            ),
            options=options,
        )

    def v2_personalized_mentors_iter(
        self,
        *,
        platform_key: str,
        audience: Sequence[str] | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_providers: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visibility: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_personalized_mentors`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_personalized_mentors` does.
        """
        return self._transport.paginate(
            _V2_PERSONALIZED_MENTORS,
            (
                audience,
                category,
                limit,
                llm_providers,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                return_facet,
                tags,
                username,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    def delete_platform_prompt(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-search/prompts/`.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        self._transport.call(
            _DELETE_PLATFORM_PROMPT,
            (),
            options=options,
        )

    def list_platform_prompts(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[m.PlatformPromptResponse]:
        """Send `GET /api/ai-search/prompts/`.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _LIST_PLATFORM_PROMPTS,
            (),
            options=options,
        )

    def create_platform_prompt(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `POST /api/ai-search/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
        """
        return self._transport.call(
            _CREATE_PLATFORM_PROMPT,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    def update_platform_prompt(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `PUT /api/ai-search/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_PLATFORM_PROMPT,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    def delete_platform_prompt_2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-search/recommendation/prompts/`.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        self._transport.call(
            _DELETE_PLATFORM_PROMPT_2,
            (),
            options=options,
        )

    def list_platform_prompts_2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[m.PlatformPromptResponse]:
        """Send `GET /api/ai-search/recommendation/prompts/`.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _LIST_PLATFORM_PROMPTS_2,
            (),
            options=options,
        )

    def create_platform_prompt_2(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `POST /api/ai-search/recommendation/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
        """
        return self._transport.call(
            _CREATE_PLATFORM_PROMPT_2,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    def update_platform_prompt_2(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `PUT /api/ai-search/recommendation/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _UPDATE_PLATFORM_PROMPT_2,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    def v2_course_recommendations(
        self,
        *,
        assessment_id: str | UnsetType = UNSET,
        context_type: str | UnsetType = UNSET,
        difficulty_levels: str | UnsetType = UNSET,
        domains: str | UnsetType = UNSET,
        include_main_catalog: bool | UnsetType = UNSET,
        include_user_history: bool | UnsetType = UNSET,
        include_user_skills: bool | UnsetType = UNSET,
        k: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | None | UnsetType = UNSET,
        ranking_prompt: str | UnsetType = UNSET,
        ranking_strategy: (
            Literal["relevance", "difficulty", "personalized", "custom"] | UnsetType
        ) = UNSET,
        recommendation_type: (
            Literal["mentors", "courses", "programs", "resources", "pathways"]
            | UnsetType
        ) = UNSET,
        search_terms: str | UnsetType = UNSET,
        spa_url: str | UnsetType = UNSET,
        trigger_source: str | UnsetType = UNSET,
        use_llm_ranking: bool | UnsetType = UNSET,
        use_rag_search: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2RecommendationResponse:
        """Send `GET /api/ai-search/recommendations/`.

        Args:
            assessment_id: query parameter, must not be empty.
            context_type: query parameter, must not be empty.
            difficulty_levels: query parameter, must not be empty.
            domains: query parameter, must not be empty.
            include_main_catalog: query parameter, default false.
            include_user_history: query parameter, default false.
            include_user_skills: query parameter, default false.
            k: query parameter, default 20, at least 5, at most 100.
            limit: query parameter, default 5, at least 1, at most 20.
            page: query parameter, default 1, at least 1.
            page_size: query parameter, default 10, at least 1, at most 100.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            ranking_prompt: query parameter.
            ranking_strategy: query parameter, one of "relevance", "difficulty",
                "personalized", "custom".
            recommendation_type: query parameter, default "courses", one of "mentors",
                "courses", "programs", "resources", "pathways".
            search_terms: query parameter.
            spa_url: query parameter, must not be empty.
            trigger_source: query parameter, default "manual", must not be empty.
            use_llm_ranking: query parameter, default false.
            use_rag_search: query parameter, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _V2_COURSE_RECOMMENDATIONS,
            (
                assessment_id,
                context_type,
                difficulty_levels,
                domains,
                include_main_catalog,
                include_user_history,
                include_user_skills,
                k,
                limit,
                page,
                page_size,
                platform_key,
                platform_org,
                ranking_prompt,
                ranking_strategy,
                recommendation_type,
                search_terms,
                spa_url,
                trigger_source,
                use_llm_ranking,
                use_rag_search,
            ),
            options=options,
        )

    def v2_course_recommendations_iter(
        self,
        *,
        assessment_id: str | UnsetType = UNSET,
        context_type: str | UnsetType = UNSET,
        difficulty_levels: str | UnsetType = UNSET,
        domains: str | UnsetType = UNSET,
        include_main_catalog: bool | UnsetType = UNSET,
        include_user_history: bool | UnsetType = UNSET,
        include_user_skills: bool | UnsetType = UNSET,
        k: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | None | UnsetType = UNSET,
        ranking_prompt: str | UnsetType = UNSET,
        ranking_strategy: (
            Literal["relevance", "difficulty", "personalized", "custom"] | UnsetType
        ) = UNSET,
        recommendation_type: (
            Literal["mentors", "courses", "programs", "resources", "pathways"]
            | UnsetType
        ) = UNSET,
        search_terms: str | UnsetType = UNSET,
        spa_url: str | UnsetType = UNSET,
        trigger_source: str | UnsetType = UNSET,
        use_llm_ranking: bool | UnsetType = UNSET,
        use_rag_search: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseRecommendation]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_course_recommendations`; `page` sets where to start.

        Pagination rule `recommendations`: items in `recommendations`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_course_recommendations` does.
        """
        return self._transport.paginate(
            _V2_COURSE_RECOMMENDATIONS,
            (
                assessment_id,
                context_type,
                difficulty_levels,
                domains,
                include_main_catalog,
                include_user_history,
                include_user_skills,
                k,
                limit,
                page,
                page_size,
                platform_key,
                platform_org,
                ranking_prompt,
                ranking_strategy,
                recommendation_type,
                search_terms,
                spa_url,
                trigger_source,
                use_llm_ranking,
                use_rag_search,
            ),
            _paging.RECOMMENDATIONS,
            options=options,
        )


class AsyncAiSearchResource(AsyncResource):
    """Operations with the tag ai-search."""

    async def v2_global_mentor_search(
        self,
        *,
        platform_key: str,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        subjects: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        types: str | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2GlobalMentorSearchResponse:
        """Send `GET /api/ai-search/mentors/`.

        Args:
            platform_key: query parameter, must not be empty.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            include_main_public_mentors: query parameter, default false.
            limit: query parameter, at least 1, at most 100.
            llm: query parameter, must not be empty.
            offset: query parameter, at least 0.
            query: query parameter, must not be empty.
            subjects: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            types: query parameter, must not be empty.
            visibility: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _V2_GLOBAL_MENTOR_SEARCH,
            (
                category,
                created_by,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                platform_key,
                query,
                subjects,
                tenant,
                types,
                visibility,
            ),
            options=options,
        )

    def v2_global_mentor_search_iter(
        self,
        *,
        platform_key: str,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        subjects: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        types: str | UnsetType = UNSET,
        visibility: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_global_mentor_search`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_global_mentor_search` does.
        """
        return self._transport.paginate(
            _V2_GLOBAL_MENTOR_SEARCH,
            (
                category,
                created_by,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                platform_key,
                query,
                subjects,
                tenant,
                types,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_my_mentors_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSearchResponse:
        """Send `GET /api/ai-search/orgs/{org}/users/{username}/my-mentors/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            audience: query parameter.
            category: query parameter.
            created_by: query parameter, must not be empty.
            featured: query parameter.
            id: query parameter.
            include_main_public_mentors: query parameter, default false.
            limit: query parameter, default 12.
            llm: query parameter.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            unique_id: query parameter, format uuid.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ORGS_USERS_MY_MENTORS_RETRIEVE,
            (
                org,
                username,
                audience,
                category,
                created_by,
                featured,
                id,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                query,
                tags,
                tenant,
                unique_id,
            ),
            options=options,
        )

    def orgs_users_my_mentors_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        featured: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        include_main_public_mentors: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_my_mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_my_mentors_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MY_MENTORS_RETRIEVE,
            (
                org,
                username,
                audience,
                category,
                created_by,
                featured,
                id,
                include_main_public_mentors,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                query,
                tags,
                tenant,
                unique_id,
            ),
            _paging.NEXT,
            options=options,
        )

    async def v2_personalized_mentors(
        self,
        *,
        platform_key: str,
        audience: Sequence[str] | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_providers: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visibility: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2PersonalizedMentorsResponse:
        """Send `GET /api/ai-search/personalized-mentors/`.

        Args:
            platform_key: query parameter, must not be empty.
            audience: query parameter.
            category: query parameter, must not be empty.
            limit: query parameter.
            llm_providers: query parameter.
            offset: query parameter.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, one of "asc", "desc".
            query: query parameter, must not be empty.
            return_facet: query parameter.
            tags: query parameter.
            username: query parameter, must not be empty.
            visibility: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _V2_PERSONALIZED_MENTORS,
            (
                audience,
                category,
                limit,
                llm_providers,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                return_facet,
                tags,
                username,
                visibility,
            ),
            options=options,
        )

    def v2_personalized_mentors_iter(
        self,
        *,
        platform_key: str,
        audience: Sequence[str] | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm_providers: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visibility: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_personalized_mentors`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_personalized_mentors` does.
        """
        return self._transport.paginate(
            _V2_PERSONALIZED_MENTORS,
            (
                audience,
                category,
                limit,
                llm_providers,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                return_facet,
                tags,
                username,
                visibility,
            ),
            _paging.NEXT,
            options=options,
        )

    async def delete_platform_prompt(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-search/prompts/`.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _DELETE_PLATFORM_PROMPT,
            (),
            options=options,
        )

    async def list_platform_prompts(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[m.PlatformPromptResponse]:
        """Send `GET /api/ai-search/prompts/`.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _LIST_PLATFORM_PROMPTS,
            (),
            options=options,
        )

    async def create_platform_prompt(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `POST /api/ai-search/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
        """
        return await self._transport.call(
            _CREATE_PLATFORM_PROMPT,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    async def update_platform_prompt(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `PUT /api/ai-search/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_PLATFORM_PROMPT,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    async def delete_platform_prompt_2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-search/recommendation/prompts/`.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _DELETE_PLATFORM_PROMPT_2,
            (),
            options=options,
        )

    async def list_platform_prompts_2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[m.PlatformPromptResponse]:
        """Send `GET /api/ai-search/recommendation/prompts/`.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _LIST_PLATFORM_PROMPTS_2,
            (),
            options=options,
        )

    async def create_platform_prompt_2(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `POST /api/ai-search/recommendation/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            ConflictError: On status 409.
        """
        return await self._transport.call(
            _CREATE_PLATFORM_PROMPT_2,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    async def update_platform_prompt_2(
        self,
        *,
        platform_key: str | UnsetType = UNSET,
        prompt_text: str | UnsetType = UNSET,
        recommendation_type: m.RecommendationTypeEnum | UnsetType = UNSET,
        spa_url: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPromptResponse:
        """Send `PUT /api/ai-search/recommendation/prompts/`.

        Args:
            platform_key: body property.
            prompt_text: body property.
            recommendation_type: body property, default "catalog".
            spa_url: body property.
            active: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _UPDATE_PLATFORM_PROMPT_2,
            (),
            fields={
                "platform_key": platform_key,
                "prompt_text": prompt_text,
                "recommendation_type": recommendation_type,
                "spa_url": spa_url,
                "active": active,
            },
            options=options,
        )

    async def v2_course_recommendations(
        self,
        *,
        assessment_id: str | UnsetType = UNSET,
        context_type: str | UnsetType = UNSET,
        difficulty_levels: str | UnsetType = UNSET,
        domains: str | UnsetType = UNSET,
        include_main_catalog: bool | UnsetType = UNSET,
        include_user_history: bool | UnsetType = UNSET,
        include_user_skills: bool | UnsetType = UNSET,
        k: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | None | UnsetType = UNSET,
        ranking_prompt: str | UnsetType = UNSET,
        ranking_strategy: (
            Literal["relevance", "difficulty", "personalized", "custom"] | UnsetType
        ) = UNSET,
        recommendation_type: (
            Literal["mentors", "courses", "programs", "resources", "pathways"]
            | UnsetType
        ) = UNSET,
        search_terms: str | UnsetType = UNSET,
        spa_url: str | UnsetType = UNSET,
        trigger_source: str | UnsetType = UNSET,
        use_llm_ranking: bool | UnsetType = UNSET,
        use_rag_search: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.V2RecommendationResponse:
        """Send `GET /api/ai-search/recommendations/`.

        Args:
            assessment_id: query parameter, must not be empty.
            context_type: query parameter, must not be empty.
            difficulty_levels: query parameter, must not be empty.
            domains: query parameter, must not be empty.
            include_main_catalog: query parameter, default false.
            include_user_history: query parameter, default false.
            include_user_skills: query parameter, default false.
            k: query parameter, default 20, at least 5, at most 100.
            limit: query parameter, default 5, at least 1, at most 20.
            page: query parameter, default 1, at least 1.
            page_size: query parameter, default 10, at least 1, at most 100.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            ranking_prompt: query parameter.
            ranking_strategy: query parameter, one of "relevance", "difficulty",
                "personalized", "custom".
            recommendation_type: query parameter, default "courses", one of "mentors",
                "courses", "programs", "resources", "pathways".
            search_terms: query parameter.
            spa_url: query parameter, must not be empty.
            trigger_source: query parameter, default "manual", must not be empty.
            use_llm_ranking: query parameter, default false.
            use_rag_search: query parameter, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _V2_COURSE_RECOMMENDATIONS,
            (
                assessment_id,
                context_type,
                difficulty_levels,
                domains,
                include_main_catalog,
                include_user_history,
                include_user_skills,
                k,
                limit,
                page,
                page_size,
                platform_key,
                platform_org,
                ranking_prompt,
                ranking_strategy,
                recommendation_type,
                search_terms,
                spa_url,
                trigger_source,
                use_llm_ranking,
                use_rag_search,
            ),
            options=options,
        )

    def v2_course_recommendations_iter(
        self,
        *,
        assessment_id: str | UnsetType = UNSET,
        context_type: str | UnsetType = UNSET,
        difficulty_levels: str | UnsetType = UNSET,
        domains: str | UnsetType = UNSET,
        include_main_catalog: bool | UnsetType = UNSET,
        include_user_history: bool | UnsetType = UNSET,
        include_user_skills: bool | UnsetType = UNSET,
        k: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | None | UnsetType = UNSET,
        ranking_prompt: str | UnsetType = UNSET,
        ranking_strategy: (
            Literal["relevance", "difficulty", "personalized", "custom"] | UnsetType
        ) = UNSET,
        recommendation_type: (
            Literal["mentors", "courses", "programs", "resources", "pathways"]
            | UnsetType
        ) = UNSET,
        search_terms: str | UnsetType = UNSET,
        spa_url: str | UnsetType = UNSET,
        trigger_source: str | UnsetType = UNSET,
        use_llm_ranking: bool | UnsetType = UNSET,
        use_rag_search: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseRecommendation]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `v2_course_recommendations`; `page` sets where to start.

        Pagination rule `recommendations`: items in `recommendations`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `v2_course_recommendations` does.
        """
        return self._transport.paginate(
            _V2_COURSE_RECOMMENDATIONS,
            (
                assessment_id,
                context_type,
                difficulty_levels,
                domains,
                include_main_catalog,
                include_user_history,
                include_user_skills,
                k,
                limit,
                page,
                page_size,
                platform_key,
                platform_org,
                ranking_prompt,
                ranking_strategy,
                recommendation_type,
                search_terms,
                spa_url,
                trigger_source,
                use_llm_ranking,
                use_rag_search,
            ),
            _paging.RECOMMENDATIONS,
            options=options,
        )


class AiSearchRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v2_global_mentor_search = RawMethod(AiSearchResource.v2_global_mentor_search)
    orgs_users_my_mentors_retrieve = RawMethod(
        AiSearchResource.orgs_users_my_mentors_retrieve
    )
    v2_personalized_mentors = RawMethod(AiSearchResource.v2_personalized_mentors)
    delete_platform_prompt = RawMethod(AiSearchResource.delete_platform_prompt)
    list_platform_prompts = RawMethod(AiSearchResource.list_platform_prompts)
    create_platform_prompt = RawMethod(AiSearchResource.create_platform_prompt)
    update_platform_prompt = RawMethod(AiSearchResource.update_platform_prompt)
    delete_platform_prompt_2 = RawMethod(AiSearchResource.delete_platform_prompt_2)
    list_platform_prompts_2 = RawMethod(AiSearchResource.list_platform_prompts_2)
    create_platform_prompt_2 = RawMethod(AiSearchResource.create_platform_prompt_2)
    update_platform_prompt_2 = RawMethod(AiSearchResource.update_platform_prompt_2)
    v2_course_recommendations = RawMethod(AiSearchResource.v2_course_recommendations)


class AsyncAiSearchRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    v2_global_mentor_search = AsyncRawMethod(
        AsyncAiSearchResource.v2_global_mentor_search
    )
    orgs_users_my_mentors_retrieve = AsyncRawMethod(
        AsyncAiSearchResource.orgs_users_my_mentors_retrieve
    )
    v2_personalized_mentors = AsyncRawMethod(
        AsyncAiSearchResource.v2_personalized_mentors
    )
    delete_platform_prompt = AsyncRawMethod(
        AsyncAiSearchResource.delete_platform_prompt
    )
    list_platform_prompts = AsyncRawMethod(AsyncAiSearchResource.list_platform_prompts)
    create_platform_prompt = AsyncRawMethod(
        AsyncAiSearchResource.create_platform_prompt
    )
    update_platform_prompt = AsyncRawMethod(
        AsyncAiSearchResource.update_platform_prompt
    )
    delete_platform_prompt_2 = AsyncRawMethod(
        AsyncAiSearchResource.delete_platform_prompt_2
    )
    list_platform_prompts_2 = AsyncRawMethod(
        AsyncAiSearchResource.list_platform_prompts_2
    )
    create_platform_prompt_2 = AsyncRawMethod(
        AsyncAiSearchResource.create_platform_prompt_2
    )
    update_platform_prompt_2 = AsyncRawMethod(
        AsyncAiSearchResource.update_platform_prompt_2
    )
    v2_course_recommendations = AsyncRawMethod(
        AsyncAiSearchResource.v2_course_recommendations
    )


class AiSearchStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    v2_global_mentor_search = StreamMethod(AiSearchResource.v2_global_mentor_search)
    orgs_users_my_mentors_retrieve = StreamMethod(
        AiSearchResource.orgs_users_my_mentors_retrieve
    )
    v2_personalized_mentors = StreamMethod(AiSearchResource.v2_personalized_mentors)
    delete_platform_prompt = StreamMethod(AiSearchResource.delete_platform_prompt)
    list_platform_prompts = StreamMethod(AiSearchResource.list_platform_prompts)
    create_platform_prompt = StreamMethod(AiSearchResource.create_platform_prompt)
    update_platform_prompt = StreamMethod(AiSearchResource.update_platform_prompt)
    delete_platform_prompt_2 = StreamMethod(AiSearchResource.delete_platform_prompt_2)
    list_platform_prompts_2 = StreamMethod(AiSearchResource.list_platform_prompts_2)
    create_platform_prompt_2 = StreamMethod(AiSearchResource.create_platform_prompt_2)
    update_platform_prompt_2 = StreamMethod(AiSearchResource.update_platform_prompt_2)
    v2_course_recommendations = StreamMethod(AiSearchResource.v2_course_recommendations)


class AsyncAiSearchStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    v2_global_mentor_search = AsyncStreamMethod(
        AsyncAiSearchResource.v2_global_mentor_search
    )
    orgs_users_my_mentors_retrieve = AsyncStreamMethod(
        AsyncAiSearchResource.orgs_users_my_mentors_retrieve
    )
    v2_personalized_mentors = AsyncStreamMethod(
        AsyncAiSearchResource.v2_personalized_mentors
    )
    delete_platform_prompt = AsyncStreamMethod(
        AsyncAiSearchResource.delete_platform_prompt
    )
    list_platform_prompts = AsyncStreamMethod(
        AsyncAiSearchResource.list_platform_prompts
    )
    create_platform_prompt = AsyncStreamMethod(
        AsyncAiSearchResource.create_platform_prompt
    )
    update_platform_prompt = AsyncStreamMethod(
        AsyncAiSearchResource.update_platform_prompt
    )
    delete_platform_prompt_2 = AsyncStreamMethod(
        AsyncAiSearchResource.delete_platform_prompt_2
    )
    list_platform_prompts_2 = AsyncStreamMethod(
        AsyncAiSearchResource.list_platform_prompts_2
    )
    create_platform_prompt_2 = AsyncStreamMethod(
        AsyncAiSearchResource.create_platform_prompt_2
    )
    update_platform_prompt_2 = AsyncStreamMethod(
        AsyncAiSearchResource.update_platform_prompt_2
    )
    v2_course_recommendations = AsyncStreamMethod(
        AsyncAiSearchResource.v2_course_recommendations
    )
