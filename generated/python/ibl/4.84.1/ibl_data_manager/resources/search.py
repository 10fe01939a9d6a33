"""Operations with the tag search."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any
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

_AI_SEARCH_RETRIEVE = Operation(
    "search.ai_search_retrieve",
    "GET",
    "/api/search/ai-search/",
    parameters=(
        Query("audience"),
        Query("category"),
        Query("created_by"),
        Query("filter_facet"),
        Query("id"),
        Query("limit"),
        Query("llm"),
        Query("offset"),
        Query("order_by"),
        Query("order_direction"),
        Query("page"),
        Query("page_size"),
        Query("query"),
        Query("tags"),
        Query("tenant"),
        Query("unique_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.MentorSearchResponse),
    ),
)
_CATALOG_RETRIEVE = Operation(
    "search.catalog_retrieve",
    "GET",
    "/api/search/catalog/",
    parameters=(
        Query("allow_skill_search"),
        Query("alphabetical"),
        Query("certificate"),
        Query("content"),
        Query("course_id"),
        Query("duration"),
        Query("language"),
        Query("level"),
        Query("limit"),
        Query("offset"),
        Query("order_ascending"),
        Query("order_by"),
        Query("pathway_id"),
        Query("price"),
        Query("program_id"),
        Query("program_type"),
        Query("promotion"),
        Query("query"),
        Query("resource_type"),
        Query("return_facet"),
        Query("return_items"),
        Query("self_paced"),
        Query("skill_id"),
        Query("skills"),
        Query("subject"),
        Query("tags"),
        Query("tenant"),
        Query("topics"),
        Query("update_facet"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.GlobalCatalogSearchResponse),
    ),
)
_MENTORS_RETRIEVE = Operation(
    "search.mentors_retrieve",
    "GET",
    "/api/search/mentors/",
    parameters=(
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
)
_MENTORS_DOCUMENTS_RETRIEVE = Operation(
    "search.mentors_documents_retrieve",
    "GET",
    "/api/search/mentors/{mentor_unique_id}/documents/",
    parameters=(
        Path("mentor_unique_id"),
        Query("access"),
        Query("document_type"),
        Query("limit"),
        Query("offset"),
        Query("order_by"),
        Query("order_direction"),
        Query("platform_key"),
        Query("query"),
        Query("training_status"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.DocumentSearchResponse),
    ),
)
_ORGS_USERS_MENTORS_RETRIEVE = Operation(
    "search.orgs_users_mentors_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/mentors/",
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
)
_ORGS_USERS_PROMPTS_RETRIEVE = Operation(
    "search.orgs_users_prompts_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/prompts/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("alphabetical"),
        Query("category"),
        Query("created_by"),
        Query("filter_facet"),
        Query("language"),
        Query("limit"),
        Query("mentor"),
        Query("offset"),
        Query("order_direction"),
        Query("query"),
        Query("sort_by"),
        Query("style"),
        Query("tenant"),
        Query("tone"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PromptSearchResponse),
    ),
)
_ORGS_USERS_RECOMMENDED_RETRIEVE = Operation(
    "search.orgs_users_recommended_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/recommended/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("certificate"),
        Query("content"),
        Query("course_id"),
        Query("duration"),
        Query("language"),
        Query("level"),
        Query("limit"),
        Query("offset"),
        Query("pathway_id"),
        Query("price"),
        Query("program_id"),
        Query("program_type"),
        Query("query"),
        Query("resource_id"),
        Query("resource_type"),
        Query("role_id"),
        Query("self_paced"),
        Query("skill_id"),
        Query("skills"),
        Query("subject"),
        Query("tags"),
        Query("tenant"),
        Query("topics"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RecommendedCoursesResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PERSONALIZED_CATALOG_RETRIEVE = Operation(
    "search.personalized_catalog_retrieve",
    "GET",
    "/api/search/personalized-catalog/{username}/",
    parameters=(
        Path("username"),
        Query("allow_skill_search"),
        Query("alphabetical"),
        Query("certificate"),
        Query("content"),
        Query("course_id"),
        Query("duration"),
        Query("language"),
        Query("level"),
        Query("limit"),
        Query("offset"),
        Query("order_ascending"),
        Query("order_by"),
        Query("pathway_id"),
        Query("price"),
        Query("program_id"),
        Query("program_type"),
        Query("promotion"),
        Query("query"),
        Query("recommended"),
        Query("resource_id"),
        Query("resource_type"),
        Query("return_facet"),
        Query("return_items"),
        Query("role_id"),
        Query("self_paced"),
        Query("skill_id"),
        Query("skills"),
        Query("subject"),
        Query("tags"),
        Query("tenant"),
        Query("topics"),
        Query("update_facet"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
)
_PROMPTS_RETRIEVE = Operation(
    "search.prompts_retrieve",
    "GET",
    "/api/search/prompts/",
    parameters=(
        Query("alphabetical"),
        Query("category"),
        Query("created_by"),
        Query("filter_facet"),
        Query("language"),
        Query("limit"),
        Query("mentor"),
        Query("offset"),
        Query("order_direction"),
        Query("query"),
        Query("sort_by"),
        Query("style"),
        Query("tenant"),
        Query("tone"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PromptSearchResponse),
    ),
)
_USERS_ORGS_USERS_RETRIEVE = Operation(
    "search.users_orgs_users_retrieve",
    "GET",
    "/api/search/users/orgs/{org}/users/{username}/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
        Query("department"),
        Query("education__degree"),
        Query("education__field_of_study"),
        Query("education__institution"),
        Query("include_membership_data"),
        Query("limit"),
        Query("offset"),
        Query("q"),
        Query("user_resume__company"),
        Query("user_resume__industry"),
        Query("user_resume__job_title"),
        Query("user_resume__location"),
        Query("user_resume__skills"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserSearchResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)


class SearchResource(Resource):
    """Operations with the tag search."""

    def ai_search_retrieve(
        self,
        *,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSearchResponse:
        """Send `GET /api/search/ai-search/`.

        Args:
            audience: query parameter.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter, default false.
            id: query parameter.
            limit: query parameter, default 12.
            llm: query parameter.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            page: query parameter.
            page_size: query parameter.
            query: query parameter, must not be empty.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            unique_id: query parameter, format uuid.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _AI_SEARCH_RETRIEVE,
            (
                audience,
                category,
                created_by,
                filter_facet,
                id,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                page,
                page_size,
                query,
                tags,
                tenant,
                unique_id,
            ),
            options=options,
        )

    def ai_search_retrieve_iter(
        self,
        *,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `ai_search_retrieve`; `page` or `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `ai_search_retrieve` does.
        """
        return self._transport.paginate(
            _AI_SEARCH_RETRIEVE,
            (
                audience,
                category,
                created_by,
                filter_facet,
                id,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                page,
                page_size,
                query,
                tags,
                tenant,
                unique_id,
            ),
            _paging.NEXT,
            options=options,
        )

    def catalog_retrieve(
        self,
        *,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GlobalCatalogSearchResponse:
        """Send `GET /api/search/catalog/`.

        Args:
            allow_skill_search: query parameter, default false.
            alphabetical: query parameter, default false.
            certificate: query parameter.
            content: query parameter.
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_ascending: query parameter, default false.
            order_by: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            promotion: query parameter.
            query: query parameter, must not be empty.
            resource_type: query parameter.
            return_facet: query parameter, default true.
            return_items: query parameter, default false.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.
            update_facet: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _CATALOG_RETRIEVE,
            (
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                resource_type,
                return_facet,
                return_items,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            options=options,
        )

    def catalog_retrieve_iter(
        self,
        *,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `catalog_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `catalog_retrieve` does.
        """
        return self._transport.paginate(
            _CATALOG_RETRIEVE,
            (
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                resource_type,
                return_facet,
                return_items,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            _paging.NEXT,
            options=options,
        )

    def mentors_retrieve(
        self,
        *,
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
        """Send `GET /api/search/mentors/`.

        Args:
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
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MENTORS_RETRIEVE,
            (
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

    def mentors_retrieve_iter(
        self,
        *,
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
        `mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `mentors_retrieve` does.
        """
        return self._transport.paginate(
            _MENTORS_RETRIEVE,
            (
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

    def mentors_documents_retrieve(
        self,
        *,
        mentor_unique_id: UUID,
        access: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        training_status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSearchResponse:
        """Send `GET /api/search/mentors/{mentor_unique_id}/documents/`.

        Args:
            mentor_unique_id: path parameter, format uuid.
            access: query parameter, must not be empty.
            document_type: query parameter, must not be empty.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            training_status: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MENTORS_DOCUMENTS_RETRIEVE,
            (
                mentor_unique_id,
                access,
                document_type,
                limit,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                training_status,
            ),
            options=options,
        )

    def mentors_documents_retrieve_iter(
        self,
        *,
        mentor_unique_id: UUID,
        access: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        training_status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Document]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `mentors_documents_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `mentors_documents_retrieve` does.
        """
        return self._transport.paginate(
            _MENTORS_DOCUMENTS_RETRIEVE,
            (
                mentor_unique_id,
                access,
                document_type,
                limit,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                training_status,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_mentors_retrieve(
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
        """Send `GET /api/search/orgs/{org}/users/{username}/mentors/`.

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
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
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

    def orgs_users_mentors_retrieve_iter(
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
        `orgs_users_mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_mentors_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MENTORS_RETRIEVE,
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

    def orgs_users_prompts_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptSearchResponse:
        """Send `GET /api/search/orgs/{org}/users/{username}/prompts/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            alphabetical: query parameter, default false.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter.
            language: query parameter, must not be empty.
            limit: query parameter, default 10.
            mentor: query parameter, must not be empty.
            offset: query parameter, default 0.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            sort_by: query parameter, must not be empty.
            style: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            tone: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ORGS_USERS_PROMPTS_RETRIEVE,
            (
                org,
                username,
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            options=options,
        )

    def orgs_users_prompts_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Prompt]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_prompts_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_prompts_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PROMPTS_RETRIEVE,
            (
                org,
                username,
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            _paging.NEXT,
            options=options,
        )

    def orgs_users_recommended_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendedCoursesResponse:
        """Send `GET /api/search/orgs/{org}/users/{username}/recommended/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            certificate: query parameter.
            content: query parameter, default ["courses"].
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            query: query parameter, must not be empty.
            resource_id: query parameter, must not be empty.
            resource_type: query parameter.
            role_id: query parameter, must not be empty.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ORGS_USERS_RECOMMENDED_RETRIEVE,
            (
                org,
                username,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                pathway_id,
                price,
                program_id,
                program_type,
                query,
                resource_id,
                resource_type,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
            ),
            options=options,
        )

    def orgs_users_recommended_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_recommended_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_recommended_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_RECOMMENDED_RETRIEVE,
            (
                org,
                username,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                pathway_id,
                price,
                program_id,
                program_type,
                query,
                resource_id,
                resource_type,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
            ),
            _paging.NEXT,
            options=options,
        )

    def personalized_catalog_retrieve(
        self,
        *,
        username: str,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        recommended: bool | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/search/personalized-catalog/{username}/`.

        Args:
            username: path parameter.
            allow_skill_search: query parameter, default false.
            alphabetical: query parameter, default false.
            certificate: query parameter.
            content: query parameter.
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_ascending: query parameter, default false.
            order_by: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            promotion: query parameter.
            query: query parameter, must not be empty.
            recommended: query parameter, default false.
            resource_id: query parameter, must not be empty.
            resource_type: query parameter.
            return_facet: query parameter, default true.
            return_items: query parameter, default false.
            role_id: query parameter, must not be empty.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.
            update_facet: query parameter, must not be empty.
        """
        return self._transport.call(
            _PERSONALIZED_CATALOG_RETRIEVE,
            (
                username,
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                recommended,
                resource_id,
                resource_type,
                return_facet,
                return_items,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            options=options,
        )

    def prompts_retrieve(
        self,
        *,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptSearchResponse:
        """Send `GET /api/search/prompts/`.

        Args:
            alphabetical: query parameter, default false.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter.
            language: query parameter, must not be empty.
            limit: query parameter, default 10.
            mentor: query parameter, must not be empty.
            offset: query parameter, default 0.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            sort_by: query parameter, must not be empty.
            style: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            tone: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _PROMPTS_RETRIEVE,
            (
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            options=options,
        )

    def prompts_retrieve_iter(
        self,
        *,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Prompt]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `prompts_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `prompts_retrieve` does.
        """
        return self._transport.paginate(
            _PROMPTS_RETRIEVE,
            (
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            _paging.NEXT,
            options=options,
        )

    def users_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        department: Sequence[str] | UnsetType = UNSET,
        education_degree: str | UnsetType = UNSET,
        education_field_of_study: str | UnsetType = UNSET,
        education_institution: str | UnsetType = UNSET,
        include_membership_data: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        user_resume_company: str | UnsetType = UNSET,
        user_resume_industry: str | UnsetType = UNSET,
        user_resume_job_title: str | UnsetType = UNSET,
        user_resume_location: str | UnsetType = UNSET,
        user_resume_skills: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSearchResponse:
        """Send `GET /api/search/users/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            department: query parameter.
            education_degree: query parameter, must not be empty.
            education_field_of_study: query parameter, must not be empty.
            education_institution: query parameter, must not be empty.
            include_membership_data: query parameter, default false.
            limit: query parameter, default 10.
            offset: query parameter, default 0.
            q: query parameter, must not be empty.
            user_resume_company: query parameter, must not be empty.
            user_resume_industry: query parameter, must not be empty.
            user_resume_job_title: query parameter, must not be empty.
            user_resume_location: query parameter, must not be empty.
            user_resume_skills: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _USERS_ORGS_USERS_RETRIEVE,
            (
                org,
                username,
                department,
                education_degree,
                education_field_of_study,
                education_institution,
                include_membership_data,
                limit,
                offset,
                q,
                user_resume_company,
                user_resume_industry,
                user_resume_job_title,
                user_resume_location,
                user_resume_skills,
            ),
            options=options,
        )

    def users_orgs_users_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        department: Sequence[str] | UnsetType = UNSET,
        education_degree: str | UnsetType = UNSET,
        education_field_of_study: str | UnsetType = UNSET,
        education_institution: str | UnsetType = UNSET,
        include_membership_data: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        user_resume_company: str | UnsetType = UNSET,
        user_resume_industry: str | UnsetType = UNSET,
        user_resume_job_title: str | UnsetType = UNSET,
        user_resume_location: str | UnsetType = UNSET,
        user_resume_skills: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `users_orgs_users_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `users_orgs_users_retrieve` does.
        """
        return self._transport.paginate(
            _USERS_ORGS_USERS_RETRIEVE,
            (
                org,
                username,
                department,
                education_degree,
                education_field_of_study,
                education_institution,
                include_membership_data,
                limit,
                offset,
                q,
                user_resume_company,
                user_resume_industry,
                user_resume_job_title,
                user_resume_location,
                user_resume_skills,
            ),
            _paging.NEXT,
            options=options,
        )


class AsyncSearchResource(AsyncResource):
    """Operations with the tag search."""

    async def ai_search_retrieve(
        self,
        *,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MentorSearchResponse:
        """Send `GET /api/search/ai-search/`.

        Args:
            audience: query parameter.
            category: query parameter.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter, default false.
            id: query parameter.
            limit: query parameter, default 12.
            llm: query parameter.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            page: query parameter.
            page_size: query parameter.
            query: query parameter, must not be empty.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            unique_id: query parameter, format uuid.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _AI_SEARCH_RETRIEVE,
            (
                audience,
                category,
                created_by,
                filter_facet,
                id,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                page,
                page_size,
                query,
                tags,
                tenant,
                unique_id,
            ),
            options=options,
        )

    def ai_search_retrieve_iter(
        self,
        *,
        audience: Sequence[str] | UnsetType = UNSET,
        category: Sequence[str] | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        id: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        llm: Sequence[str] | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        unique_id: UUID | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Mentor]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `ai_search_retrieve`; `page` or `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `ai_search_retrieve` does.
        """
        return self._transport.paginate(
            _AI_SEARCH_RETRIEVE,
            (
                audience,
                category,
                created_by,
                filter_facet,
                id,
                limit,
                llm,
                offset,
                order_by,
                order_direction,
                page,
                page_size,
                query,
                tags,
                tenant,
                unique_id,
            ),
            _paging.NEXT,
            options=options,
        )

    async def catalog_retrieve(
        self,
        *,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GlobalCatalogSearchResponse:
        """Send `GET /api/search/catalog/`.

        Args:
            allow_skill_search: query parameter, default false.
            alphabetical: query parameter, default false.
            certificate: query parameter.
            content: query parameter.
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_ascending: query parameter, default false.
            order_by: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            promotion: query parameter.
            query: query parameter, must not be empty.
            resource_type: query parameter.
            return_facet: query parameter, default true.
            return_items: query parameter, default false.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.
            update_facet: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _CATALOG_RETRIEVE,
            (
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                resource_type,
                return_facet,
                return_items,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            options=options,
        )

    def catalog_retrieve_iter(
        self,
        *,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `catalog_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `catalog_retrieve` does.
        """
        return self._transport.paginate(
            _CATALOG_RETRIEVE,
            (
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                resource_type,
                return_facet,
                return_items,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            _paging.NEXT,
            options=options,
        )

    async def mentors_retrieve(
        self,
        *,
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
        """Send `GET /api/search/mentors/`.

        Args:
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
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MENTORS_RETRIEVE,
            (
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

    def mentors_retrieve_iter(
        self,
        *,
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
        `mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `mentors_retrieve` does.
        """
        return self._transport.paginate(
            _MENTORS_RETRIEVE,
            (
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

    async def mentors_documents_retrieve(
        self,
        *,
        mentor_unique_id: UUID,
        access: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        training_status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DocumentSearchResponse:
        """Send `GET /api/search/mentors/{mentor_unique_id}/documents/`.

        Args:
            mentor_unique_id: path parameter, format uuid.
            access: query parameter, must not be empty.
            document_type: query parameter, must not be empty.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_by: query parameter, must not be empty.
            order_direction: query parameter, default "desc", must not be empty.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            training_status: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MENTORS_DOCUMENTS_RETRIEVE,
            (
                mentor_unique_id,
                access,
                document_type,
                limit,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                training_status,
            ),
            options=options,
        )

    def mentors_documents_retrieve_iter(
        self,
        *,
        mentor_unique_id: UUID,
        access: str | UnsetType = UNSET,
        document_type: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        training_status: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Document]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `mentors_documents_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `mentors_documents_retrieve` does.
        """
        return self._transport.paginate(
            _MENTORS_DOCUMENTS_RETRIEVE,
            (
                mentor_unique_id,
                access,
                document_type,
                limit,
                offset,
                order_by,
                order_direction,
                platform_key,
                query,
                training_status,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_mentors_retrieve(
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
        """Send `GET /api/search/orgs/{org}/users/{username}/mentors/`.

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
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ORGS_USERS_MENTORS_RETRIEVE,
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

    def orgs_users_mentors_retrieve_iter(
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
        `orgs_users_mentors_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_mentors_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_MENTORS_RETRIEVE,
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

    async def orgs_users_prompts_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptSearchResponse:
        """Send `GET /api/search/orgs/{org}/users/{username}/prompts/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            alphabetical: query parameter, default false.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter.
            language: query parameter, must not be empty.
            limit: query parameter, default 10.
            mentor: query parameter, must not be empty.
            offset: query parameter, default 0.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            sort_by: query parameter, must not be empty.
            style: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            tone: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ORGS_USERS_PROMPTS_RETRIEVE,
            (
                org,
                username,
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            options=options,
        )

    def orgs_users_prompts_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Prompt]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_prompts_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_prompts_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_PROMPTS_RETRIEVE,
            (
                org,
                username,
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            _paging.NEXT,
            options=options,
        )

    async def orgs_users_recommended_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RecommendedCoursesResponse:
        """Send `GET /api/search/orgs/{org}/users/{username}/recommended/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            certificate: query parameter.
            content: query parameter, default ["courses"].
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            query: query parameter, must not be empty.
            resource_id: query parameter, must not be empty.
            resource_type: query parameter.
            role_id: query parameter, must not be empty.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ORGS_USERS_RECOMMENDED_RETRIEVE,
            (
                org,
                username,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                pathway_id,
                price,
                program_id,
                program_type,
                query,
                resource_id,
                resource_type,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
            ),
            options=options,
        )

    def orgs_users_recommended_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_recommended_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_recommended_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_RECOMMENDED_RETRIEVE,
            (
                org,
                username,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                pathway_id,
                price,
                program_id,
                program_type,
                query,
                resource_id,
                resource_type,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
            ),
            _paging.NEXT,
            options=options,
        )

    async def personalized_catalog_retrieve(
        self,
        *,
        username: str,
        allow_skill_search: bool | UnsetType = UNSET,
        alphabetical: bool | UnsetType = UNSET,
        certificate: Sequence[str] | UnsetType = UNSET,
        content: Sequence[str] | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        duration: Sequence[str] | UnsetType = UNSET,
        language: Sequence[str] | UnsetType = UNSET,
        level: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_ascending: bool | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        price: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: Sequence[str] | UnsetType = UNSET,
        promotion: Sequence[str] | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        recommended: bool | UnsetType = UNSET,
        resource_id: str | UnsetType = UNSET,
        resource_type: Sequence[str] | UnsetType = UNSET,
        return_facet: bool | UnsetType = UNSET,
        return_items: bool | UnsetType = UNSET,
        role_id: str | UnsetType = UNSET,
        self_paced: Sequence[str] | UnsetType = UNSET,
        skill_id: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        subject: Sequence[str] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        topics: Sequence[str] | UnsetType = UNSET,
        update_facet: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/search/personalized-catalog/{username}/`.

        Args:
            username: path parameter.
            allow_skill_search: query parameter, default false.
            alphabetical: query parameter, default false.
            certificate: query parameter.
            content: query parameter.
            course_id: query parameter, must not be empty.
            duration: query parameter.
            language: query parameter.
            level: query parameter.
            limit: query parameter, default 12.
            offset: query parameter, default 0.
            order_ascending: query parameter, default false.
            order_by: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            price: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter.
            promotion: query parameter.
            query: query parameter, must not be empty.
            recommended: query parameter, default false.
            resource_id: query parameter, must not be empty.
            resource_type: query parameter.
            return_facet: query parameter, default true.
            return_items: query parameter, default false.
            role_id: query parameter, must not be empty.
            self_paced: query parameter.
            skill_id: query parameter, must not be empty.
            skills: query parameter.
            subject: query parameter.
            tags: query parameter.
            tenant: query parameter, must not be empty.
            topics: query parameter.
            update_facet: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PERSONALIZED_CATALOG_RETRIEVE,
            (
                username,
                allow_skill_search,
                alphabetical,
                certificate,
                content,
                course_id,
                duration,
                language,
                level,
                limit,
                offset,
                order_ascending,
                order_by,
                pathway_id,
                price,
                program_id,
                program_type,
                promotion,
                query,
                recommended,
                resource_id,
                resource_type,
                return_facet,
                return_items,
                role_id,
                self_paced,
                skill_id,
                skills,
                subject,
                tags,
                tenant,
                topics,
                update_facet,
            ),
            options=options,
        )

    async def prompts_retrieve(
        self,
        *,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PromptSearchResponse:
        """Send `GET /api/search/prompts/`.

        Args:
            alphabetical: query parameter, default false.
            category: query parameter, must not be empty.
            created_by: query parameter, must not be empty.
            filter_facet: query parameter.
            language: query parameter, must not be empty.
            limit: query parameter, default 10.
            mentor: query parameter, must not be empty.
            offset: query parameter, default 0.
            order_direction: query parameter, default "desc", must not be empty.
            query: query parameter, must not be empty.
            sort_by: query parameter, must not be empty.
            style: query parameter, must not be empty.
            tenant: query parameter, must not be empty.
            tone: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _PROMPTS_RETRIEVE,
            (
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            options=options,
        )

    def prompts_retrieve_iter(
        self,
        *,
        alphabetical: bool | UnsetType = UNSET,
        category: str | UnsetType = UNSET,
        created_by: str | UnsetType = UNSET,
        filter_facet: bool | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        mentor: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_direction: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        style: str | UnsetType = UNSET,
        tenant: str | UnsetType = UNSET,
        tone: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Prompt]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `prompts_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `prompts_retrieve` does.
        """
        return self._transport.paginate(
            _PROMPTS_RETRIEVE,
            (
                alphabetical,
                category,
                created_by,
                filter_facet,
                language,
                limit,
                mentor,
                offset,
                order_direction,
                query,
                sort_by,
                style,
                tenant,
                tone,
            ),
            _paging.NEXT,
            options=options,
        )

    async def users_orgs_users_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        department: Sequence[str] | UnsetType = UNSET,
        education_degree: str | UnsetType = UNSET,
        education_field_of_study: str | UnsetType = UNSET,
        education_institution: str | UnsetType = UNSET,
        include_membership_data: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        user_resume_company: str | UnsetType = UNSET,
        user_resume_industry: str | UnsetType = UNSET,
        user_resume_job_title: str | UnsetType = UNSET,
        user_resume_location: str | UnsetType = UNSET,
        user_resume_skills: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSearchResponse:
        """Send `GET /api/search/users/orgs/{org}/users/{username}/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
            department: query parameter.
            education_degree: query parameter, must not be empty.
            education_field_of_study: query parameter, must not be empty.
            education_institution: query parameter, must not be empty.
            include_membership_data: query parameter, default false.
            limit: query parameter, default 10.
            offset: query parameter, default 0.
            q: query parameter, must not be empty.
            user_resume_company: query parameter, must not be empty.
            user_resume_industry: query parameter, must not be empty.
            user_resume_job_title: query parameter, must not be empty.
            user_resume_location: query parameter, must not be empty.
            user_resume_skills: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _USERS_ORGS_USERS_RETRIEVE,
            (
                org,
                username,
                department,
                education_degree,
                education_field_of_study,
                education_institution,
                include_membership_data,
                limit,
                offset,
                q,
                user_resume_company,
                user_resume_industry,
                user_resume_job_title,
                user_resume_location,
                user_resume_skills,
            ),
            options=options,
        )

    def users_orgs_users_retrieve_iter(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        department: Sequence[str] | UnsetType = UNSET,
        education_degree: str | UnsetType = UNSET,
        education_field_of_study: str | UnsetType = UNSET,
        education_institution: str | UnsetType = UNSET,
        include_membership_data: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        user_resume_company: str | UnsetType = UNSET,
        user_resume_industry: str | UnsetType = UNSET,
        user_resume_job_title: str | UnsetType = UNSET,
        user_resume_location: str | UnsetType = UNSET,
        user_resume_skills: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `users_orgs_users_retrieve`; `offset` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `users_orgs_users_retrieve` does.
        """
        return self._transport.paginate(
            _USERS_ORGS_USERS_RETRIEVE,
            (
                org,
                username,
                department,
                education_degree,
                education_field_of_study,
                education_institution,
                include_membership_data,
                limit,
                offset,
                q,
                user_resume_company,
                user_resume_industry,
                user_resume_job_title,
                user_resume_location,
                user_resume_skills,
            ),
            _paging.NEXT,
            options=options,
        )


class SearchRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    ai_search_retrieve = RawMethod(SearchResource.ai_search_retrieve)
    catalog_retrieve = RawMethod(SearchResource.catalog_retrieve)
    mentors_retrieve = RawMethod(SearchResource.mentors_retrieve)
    mentors_documents_retrieve = RawMethod(SearchResource.mentors_documents_retrieve)
    orgs_users_mentors_retrieve = RawMethod(SearchResource.orgs_users_mentors_retrieve)
    orgs_users_prompts_retrieve = RawMethod(SearchResource.orgs_users_prompts_retrieve)
    orgs_users_recommended_retrieve = RawMethod(
        SearchResource.orgs_users_recommended_retrieve
    )
    personalized_catalog_retrieve = RawMethod(
        SearchResource.personalized_catalog_retrieve
    )
    prompts_retrieve = RawMethod(SearchResource.prompts_retrieve)
    users_orgs_users_retrieve = RawMethod(SearchResource.users_orgs_users_retrieve)


class AsyncSearchRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    ai_search_retrieve = AsyncRawMethod(AsyncSearchResource.ai_search_retrieve)
    catalog_retrieve = AsyncRawMethod(AsyncSearchResource.catalog_retrieve)
    mentors_retrieve = AsyncRawMethod(AsyncSearchResource.mentors_retrieve)
    mentors_documents_retrieve = AsyncRawMethod(
        AsyncSearchResource.mentors_documents_retrieve
    )
    orgs_users_mentors_retrieve = AsyncRawMethod(
        AsyncSearchResource.orgs_users_mentors_retrieve
    )
    orgs_users_prompts_retrieve = AsyncRawMethod(
        AsyncSearchResource.orgs_users_prompts_retrieve
    )
    orgs_users_recommended_retrieve = AsyncRawMethod(
        AsyncSearchResource.orgs_users_recommended_retrieve
    )
    personalized_catalog_retrieve = AsyncRawMethod(
        AsyncSearchResource.personalized_catalog_retrieve
    )
    prompts_retrieve = AsyncRawMethod(AsyncSearchResource.prompts_retrieve)
    users_orgs_users_retrieve = AsyncRawMethod(
        AsyncSearchResource.users_orgs_users_retrieve
    )


class SearchStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    ai_search_retrieve = StreamMethod(SearchResource.ai_search_retrieve)
    catalog_retrieve = StreamMethod(SearchResource.catalog_retrieve)
    mentors_retrieve = StreamMethod(SearchResource.mentors_retrieve)
    mentors_documents_retrieve = StreamMethod(SearchResource.mentors_documents_retrieve)
    orgs_users_mentors_retrieve = StreamMethod(
        SearchResource.orgs_users_mentors_retrieve
    )
    orgs_users_prompts_retrieve = StreamMethod(
        SearchResource.orgs_users_prompts_retrieve
    )
    orgs_users_recommended_retrieve = StreamMethod(
        SearchResource.orgs_users_recommended_retrieve
    )
    personalized_catalog_retrieve = StreamMethod(
        SearchResource.personalized_catalog_retrieve
    )
    prompts_retrieve = StreamMethod(SearchResource.prompts_retrieve)
    users_orgs_users_retrieve = StreamMethod(SearchResource.users_orgs_users_retrieve)


class AsyncSearchStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    ai_search_retrieve = AsyncStreamMethod(AsyncSearchResource.ai_search_retrieve)
    catalog_retrieve = AsyncStreamMethod(AsyncSearchResource.catalog_retrieve)
    mentors_retrieve = AsyncStreamMethod(AsyncSearchResource.mentors_retrieve)
    mentors_documents_retrieve = AsyncStreamMethod(
        AsyncSearchResource.mentors_documents_retrieve
    )
    orgs_users_mentors_retrieve = AsyncStreamMethod(
        AsyncSearchResource.orgs_users_mentors_retrieve
    )
    orgs_users_prompts_retrieve = AsyncStreamMethod(
        AsyncSearchResource.orgs_users_prompts_retrieve
    )
    orgs_users_recommended_retrieve = AsyncStreamMethod(
        AsyncSearchResource.orgs_users_recommended_retrieve
    )
    personalized_catalog_retrieve = AsyncStreamMethod(
        AsyncSearchResource.personalized_catalog_retrieve
    )
    prompts_retrieve = AsyncStreamMethod(AsyncSearchResource.prompts_retrieve)
    users_orgs_users_retrieve = AsyncStreamMethod(
        AsyncSearchResource.users_orgs_users_retrieve
    )
