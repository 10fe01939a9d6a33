"""Operations with the tag credentials."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Literal

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

_EXIM_CREDENTIALS_COURSE_EXPORT_RETRIEVE = Operation(
    "credentials.exim_credentials_course_export_retrieve",
    "GET",
    "/api/credentials/exim/credentials/course/{course_id}/export/",
    parameters=(Path("course_id"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_EXIM_CREDENTIALS_COURSE_IMPORT_CREATE = Operation(
    "credentials.exim_credentials_course_import_create",
    "POST",
    "/api/credentials/exim/credentials/course/{course_id}/import/",
    parameters=(Path("course_id"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RETRIEVE = Operation(
    "credentials.orgs_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Credential),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CREATE = Operation(
    "credentials.orgs_users_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Credential),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_OVER_TIME_RETRIEVE = Operation(
    "credentials.orgs_users_assertions_over_time_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions-over-time/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.OvertimeWithChangeInfo),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_RETRIEVE = Operation(
    "credentials.orgs_users_assertions_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("course"),
        Query("exclude_main_tenant_assertions"),
        Query("include_expired"),
        Query("include_revoked"),
        Query("page"),
        Query("page_size"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedAssertionsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_RETRIEVE_2 = Operation(
    "credentials.orgs_users_assertions_retrieve_2",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Assertion),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_UPDATE = Operation(
    "credentials.orgs_users_assertions_update",
    "PUT",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Assertion),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSIGNMENTS_GROUPS_RETRIEVE = Operation(
    "credentials.orgs_users_assignments_groups_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/groups/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSIGNMENTS_GROUPS_CREATE = Operation(
    "credentials.orgs_users_assignments_groups_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/groups/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSIGNMENTS_USERS_RETRIEVE = Operation(
    "credentials.orgs_users_assignments_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/users/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSIGNMENTS_USERS_CREATE = Operation(
    "credentials.orgs_users_assignments_users_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/users/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSIGNMENTS_DESTROY = Operation(
    "credentials.orgs_users_assignments_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("assignment_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_ASSERTIONS_OVER_TIME_RETRIEVE = Operation(
    "credentials.orgs_users_course_assertions_over_time_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/course-assertions-over-time/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_COURSE_CREDENTIALS_LIST = Operation(
    "credentials.orgs_users_course_credentials_list",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/course-credentials/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("page"),
        Query("page_size"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_CREDENTIALS_OVER_TIME_RETRIEVE = Operation(
    "credentials.orgs_users_credentials_over_time_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/credentials-over-time/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OverTime),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_IMAGES_RETRIEVE = Operation(
    "credentials.orgs_users_images_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/images/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UploadedImage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_IMAGES_CREATE = Operation(
    "credentials.orgs_users_images_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/images/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UploadedImage),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_RETRIEVE = Operation(
    "credentials.orgs_users_issuers_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("q", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Issuer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_CREATE = Operation(
    "credentials.orgs_users_issuers_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("q", required=True),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Issuer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_AUTHORITY_CREATE = Operation(
    "credentials.orgs_users_issuers_authority_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/authority/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.IssuerAuthority),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_DESTROY = Operation(
    "credentials.orgs_users_issuers_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_RETRIEVE_2 = Operation(
    "credentials.orgs_users_issuers_retrieve_2",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Issuer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ISSUERS_UPDATE = Operation(
    "credentials.orgs_users_issuers_update",
    "PUT",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Issuer),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DESTROY = Operation(
    "credentials.orgs_users_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_RETRIEVE_2 = Operation(
    "credentials.orgs_users_retrieve_2",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Credential),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_UPDATE = Operation(
    "credentials.orgs_users_update",
    "PUT",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Credential),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_RETRIEVE_3 = Operation(
    "credentials.orgs_users_assertions_retrieve_3",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedAssertionsResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_CREATE = Operation(
    "credentials.orgs_users_assertions_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Assertion),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_ASSERTIONS_BULK_CREATE = Operation(
    "credentials.orgs_users_assertions_bulk_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/bulk/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("entity_id"),
    ),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.BulkCreateAssertion),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PUBLIC_ASSERTIONS_RETRIEVE = Operation(
    "credentials.public_assertions_retrieve",
    "GET",
    "/api/credentials/public/assertions/{entity_id}/",
    parameters=(Path("entity_id"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.Assertion),),
)


class CredentialsResource(Resource):
    """Operations with the tag credentials."""

    def exim_credentials_course_export_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/credentials/exim/credentials/course/{course_id}/export/`.

        Args:
            course_id: path parameter.
        """
        return self._transport.call(
            _EXIM_CREDENTIALS_COURSE_EXPORT_RETRIEVE,
            (course_id,),
            options=options,
        )

    def exim_credentials_course_import_create(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/credentials/exim/credentials/course/{course_id}/import/`.

        Args:
            course_id: path parameter.
        """
        return self._transport.call(
            _EXIM_CREDENTIALS_COURSE_IMPORT_CREATE,
            (course_id,),
            options=options,
        )

    def orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_create(
        self,
        *,
        credential_id: str,
        credential_url: str,
        name: str,
        revoked: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        credential_type: str | None | UnsetType = UNSET,
        issuer: str | None | UnsetType = UNSET,
        issued_on: dt.datetime | None | UnsetType = UNSET,
        expires_at: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/`.

        Args:
            credential_id: body property.
            credential_url: body property.
            name: body property.
            revoked: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            credential_type: body property.
            issuer: body property.
            issued_on: body property, format date-time.
            expires_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_USERS_CREATE,
            (org, user_id),
            fields={
                "credential_id": credential_id,
                "credential_url": credential_url,
                "name": name,
                "credential_type": credential_type,
                "issuer": issuer,
                "issued_on": issued_on,
                "expires_at": expires_at,
                "revoked": revoked,
            },
            options=options,
        )

    def orgs_users_assertions_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assertions-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def orgs_users_assertions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: str | UnsetType = UNSET,
        exclude_main_tenant_assertions: bool | UnsetType = UNSET,
        include_expired: bool | UnsetType = UNSET,
        include_revoked: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAssertionsResponse:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/assertions/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter, must not be empty.
            exclude_main_tenant_assertions: query parameter.
            include_expired: query parameter.
            include_revoked: query parameter.
            page: query parameter, at least 1.
            page_size: query parameter, at least 1, at most 1000.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE,
            (
                org,
                user_id,
                course,
                exclude_main_tenant_assertions,
                include_expired,
                include_revoked,
                page,
                page_size,
            ),
            options=options,
        )

    def orgs_users_assertions_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: str | UnsetType = UNSET,
        exclude_main_tenant_assertions: bool | UnsetType = UNSET,
        include_expired: bool | UnsetType = UNSET,
        include_revoked: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Assertion]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_assertions_retrieve`; `page` sets where to start.

        Pagination rule `data-next`: items in `data`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_assertions_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_ASSERTIONS_RETRIEVE,
            (
                org,
                user_id,
                course,
                exclude_main_tenant_assertions,
                include_expired,
                include_revoked,
                page,
                page_size,
            ),
            _paging.DATA_NEXT,
            options=options,
        )

    def orgs_users_assertions_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_assertions_update(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        issued_on: str,
        revocation_reason: str,
        expires: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        narrative: str | None | UnsetType = UNSET,
        revoked: bool | UnsetType = UNSET,
        acceptance: m.AcceptanceEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `PUT
        /api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            issued_on: body property.
            revocation_reason: body property.
            expires: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            metadata: body property.
            narrative: body property.
            revoked: body property.
            acceptance: body property.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "issuedOn": issued_on,
                "metadata": metadata,
                "narrative": narrative,
                "revoked": revoked,
                "revocationReason": revocation_reason,
                "acceptance": acceptance,
                "expires": expires,
            },
            options=options,
        )

    def orgs_users_assignments_groups_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assignments/groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_GROUPS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_assignments_groups_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/assignments/groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_GROUPS_CREATE,
            (org, user_id),
            options=options,
        )

    def orgs_users_assignments_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/assignments/users/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_assignments_users_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/assignments/users/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_USERS_CREATE,
            (org, user_id),
            options=options,
        )

    def orgs_users_assignments_destroy(
        self,
        *,
        assignment_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}`.

        Args:
            assignment_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_DESTROY,
            (org, user_id, assignment_id),
            options=options,
        )

    def orgs_users_course_assertions_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTime:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/course-assertions-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_ASSERTIONS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def orgs_users_course_credentials_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/course-credentials/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
        """
        return self._transport.call(
            _ORGS_USERS_COURSE_CREDENTIALS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    def orgs_users_credentials_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTime:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/credentials-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_USERS_CREDENTIALS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    def orgs_users_images_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UploadedImage:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_IMAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_images_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UploadedImage:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 254 characters.
        """
        return self._transport.call(
            _ORGS_USERS_IMAGES_CREATE,
            (org, user_id),
            fields={
                "name": name,
            },
            options=options,
        )

    def orgs_users_issuers_retrieve(
        self,
        *,
        q: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/issuers/`.

        Args:
            q: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ISSUERS_RETRIEVE,
            (org, user_id, q),
            options=options,
        )

    def orgs_users_issuers_create(
        self,
        *,
        q: str,
        entity_id: str,
        icon_image: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        allowed_template_tags: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/issuers/`.

        Args:
            q: query parameter, must not be empty.
            entity_id: body property.
            icon_image: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            allowed_template_tags: body property.
        """
        return self._transport.call(
            _ORGS_USERS_ISSUERS_CREATE,
            (org, user_id, q),
            fields={
                "entityId": entity_id,
                "iconImage": icon_image,
                "allowed_template_tags": allowed_template_tags,
            },
            options=options,
        )

    def orgs_users_issuers_authority_create(
        self,
        *,
        name: str,
        title: str,
        signature: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IssuerAuthority:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/issuers/authority/`.

        Args:
            name: body property, at most 254 characters.
            title: body property, at most 254 characters.
            signature: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ISSUERS_AUTHORITY_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "title": title,
                "signature": signature,
            },
            options=options,
        )

    def orgs_users_issuers_destroy(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_ISSUERS_DESTROY,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_issuers_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ISSUERS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_issuers_update(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        icon_image: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        allowed_template_tags: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `PUT
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            icon_image: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            allowed_template_tags: body property.
        """
        return self._transport.call(
            _ORGS_USERS_ISSUERS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "iconImage": icon_image,
                "allowed_template_tags": allowed_template_tags,
            },
            options=options,
        )

    def orgs_users_destroy(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_USERS_DESTROY,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_update(
        self,
        *,
        entity_id: str,
        credential_id: str,
        credential_url: str,
        name: str,
        revoked: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        credential_type: str | None | UnsetType = UNSET,
        issuer: str | None | UnsetType = UNSET,
        issued_on: dt.datetime | None | UnsetType = UNSET,
        expires_at: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `PUT /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            credential_id: body property.
            credential_url: body property.
            name: body property.
            revoked: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            credential_type: body property.
            issuer: body property.
            issued_on: body property, format date-time.
            expires_at: body property, format date-time.
        """
        return self._transport.call(
            _ORGS_USERS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "credential_id": credential_id,
                "credential_url": credential_url,
                "name": name,
                "credential_type": credential_type,
                "issuer": issuer,
                "issued_on": issued_on,
                "expires_at": expires_at,
                "revoked": revoked,
            },
            options=options,
        )

    def orgs_users_assertions_retrieve_3(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAssertionsResponse:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE_3,
            (org, user_id, entity_id),
            options=options,
        )

    def orgs_users_assertions_create(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        issued_on: str,
        revocation_reason: str,
        expires: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        narrative: str | None | UnsetType = UNSET,
        revoked: bool | UnsetType = UNSET,
        acceptance: m.AcceptanceEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            issued_on: body property.
            revocation_reason: body property.
            expires: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            metadata: body property.
            narrative: body property.
            revoked: body property.
            acceptance: body property.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_CREATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "issuedOn": issued_on,
                "metadata": metadata,
                "narrative": narrative,
                "revoked": revoked,
                "revocationReason": revocation_reason,
                "acceptance": acceptance,
                "expires": expires,
            },
            options=options,
        )

    def orgs_users_assertions_bulk_create(
        self,
        *,
        entity_id: str,
        skipped: Sequence[Any],
        issued: Sequence[Any],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCreateAssertion:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/bulk/`.

        Args:
            entity_id: path parameter.
            skipped: body property.
            issued: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_ASSERTIONS_BULK_CREATE,
            (org, user_id, entity_id),
            fields={
                "skipped": skipped,
                "issued": issued,
            },
            options=options,
        )

    def public_assertions_retrieve(
        self,
        *,
        entity_id: str,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `GET /api/credentials/public/assertions/{entity_id}/`.

        Args:
            entity_id: path parameter.
        """
        return self._transport.call(
            _PUBLIC_ASSERTIONS_RETRIEVE,
            (entity_id,),
            options=options,
        )


class AsyncCredentialsResource(AsyncResource):
    """Operations with the tag credentials."""

    async def exim_credentials_course_export_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/credentials/exim/credentials/course/{course_id}/export/`.

        Args:
            course_id: path parameter.
        """
        return await self._transport.call(
            _EXIM_CREDENTIALS_COURSE_EXPORT_RETRIEVE,
            (course_id,),
            options=options,
        )

    async def exim_credentials_course_import_create(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/credentials/exim/credentials/course/{course_id}/import/`.

        Args:
            course_id: path parameter.
        """
        return await self._transport.call(
            _EXIM_CREDENTIALS_COURSE_IMPORT_CREATE,
            (course_id,),
            options=options,
        )

    async def orgs_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_create(
        self,
        *,
        credential_id: str,
        credential_url: str,
        name: str,
        revoked: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        credential_type: str | None | UnsetType = UNSET,
        issuer: str | None | UnsetType = UNSET,
        issued_on: dt.datetime | None | UnsetType = UNSET,
        expires_at: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/`.

        Args:
            credential_id: body property.
            credential_url: body property.
            name: body property.
            revoked: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            credential_type: body property.
            issuer: body property.
            issued_on: body property, format date-time.
            expires_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_USERS_CREATE,
            (org, user_id),
            fields={
                "credential_id": credential_id,
                "credential_url": credential_url,
                "name": name,
                "credential_type": credential_type,
                "issuer": issuer,
                "issued_on": issued_on,
                "expires_at": expires_at,
                "revoked": revoked,
            },
            options=options,
        )

    async def orgs_users_assertions_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OvertimeWithChangeInfo:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assertions-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def orgs_users_assertions_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: str | UnsetType = UNSET,
        exclude_main_tenant_assertions: bool | UnsetType = UNSET,
        include_expired: bool | UnsetType = UNSET,
        include_revoked: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAssertionsResponse:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/assertions/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            course: query parameter, must not be empty.
            exclude_main_tenant_assertions: query parameter.
            include_expired: query parameter.
            include_revoked: query parameter.
            page: query parameter, at least 1.
            page_size: query parameter, at least 1, at most 1000.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE,
            (
                org,
                user_id,
                course,
                exclude_main_tenant_assertions,
                include_expired,
                include_revoked,
                page,
                page_size,
            ),
            options=options,
        )

    def orgs_users_assertions_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        course: str | UnsetType = UNSET,
        exclude_main_tenant_assertions: bool | UnsetType = UNSET,
        include_expired: bool | UnsetType = UNSET,
        include_revoked: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Assertion]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `orgs_users_assertions_retrieve`; `page` sets where to start.

        Pagination rule `data-next`: items in `data`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `orgs_users_assertions_retrieve` does.
        """
        return self._transport.paginate(
            _ORGS_USERS_ASSERTIONS_RETRIEVE,
            (
                org,
                user_id,
                course,
                exclude_main_tenant_assertions,
                include_expired,
                include_revoked,
                page,
                page_size,
            ),
            _paging.DATA_NEXT,
            options=options,
        )

    async def orgs_users_assertions_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_assertions_update(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        issued_on: str,
        revocation_reason: str,
        expires: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        narrative: str | None | UnsetType = UNSET,
        revoked: bool | UnsetType = UNSET,
        acceptance: m.AcceptanceEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `PUT
        /api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            issued_on: body property.
            revocation_reason: body property.
            expires: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            metadata: body property.
            narrative: body property.
            revoked: body property.
            acceptance: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "issuedOn": issued_on,
                "metadata": metadata,
                "narrative": narrative,
                "revoked": revoked,
                "revocationReason": revocation_reason,
                "acceptance": acceptance,
                "expires": expires,
            },
            options=options,
        )

    async def orgs_users_assignments_groups_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/assignments/groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_GROUPS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_assignments_groups_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/assignments/groups/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_GROUPS_CREATE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_assignments_users_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/assignments/users/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_USERS_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_assignments_users_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/assignments/users/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_USERS_CREATE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_assignments_destroy(
        self,
        *,
        assignment_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}`.

        Args:
            assignment_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_ASSIGNMENTS_DESTROY,
            (org, user_id, assignment_id),
            options=options,
        )

    async def orgs_users_course_assertions_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTime:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/course-assertions-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_ASSERTIONS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def orgs_users_course_credentials_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/course-credentials/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            page: query parameter.
            page_size: query parameter.
        """
        return await self._transport.call(
            _ORGS_USERS_COURSE_CREDENTIALS_LIST,
            (org, user_id, page, page_size),
            options=options,
        )

    async def orgs_users_credentials_over_time_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        end_date: str | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        start_date: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OverTime:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/credentials-over-time/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            department_id: query parameter.
            end_date: query parameter, must not be empty.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            start_date: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_USERS_CREDENTIALS_OVER_TIME_RETRIEVE,
            (
                org,
                user_id,
                department_id,
                end_date,
                format,
                include_main_platform,
                start_date,
            ),
            options=options,
        )

    async def orgs_users_images_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UploadedImage:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_IMAGES_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_images_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UploadedImage:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/images/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            name: body property, at most 254 characters.
        """
        return await self._transport.call(
            _ORGS_USERS_IMAGES_CREATE,
            (org, user_id),
            fields={
                "name": name,
            },
            options=options,
        )

    async def orgs_users_issuers_retrieve(
        self,
        *,
        q: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/issuers/`.

        Args:
            q: query parameter, must not be empty.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ISSUERS_RETRIEVE,
            (org, user_id, q),
            options=options,
        )

    async def orgs_users_issuers_create(
        self,
        *,
        q: str,
        entity_id: str,
        icon_image: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        allowed_template_tags: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `POST /api/credentials/orgs/{org}/users/{user_id}/issuers/`.

        Args:
            q: query parameter, must not be empty.
            entity_id: body property.
            icon_image: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            allowed_template_tags: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_ISSUERS_CREATE,
            (org, user_id, q),
            fields={
                "entityId": entity_id,
                "iconImage": icon_image,
                "allowed_template_tags": allowed_template_tags,
            },
            options=options,
        )

    async def orgs_users_issuers_authority_create(
        self,
        *,
        name: str,
        title: str,
        signature: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IssuerAuthority:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/issuers/authority/`.

        Args:
            name: body property, at most 254 characters.
            title: body property, at most 254 characters.
            signature: body property, format uri, at most 200 characters.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ISSUERS_AUTHORITY_CREATE,
            (org, user_id),
            fields={
                "name": name,
                "title": title,
                "signature": signature,
            },
            options=options,
        )

    async def orgs_users_issuers_destroy(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_ISSUERS_DESTROY,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_issuers_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ISSUERS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_issuers_update(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        icon_image: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        allowed_template_tags: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Issuer:
        """Send `PUT
        /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            icon_image: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            allowed_template_tags: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_ISSUERS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "iconImage": icon_image,
                "allowed_template_tags": allowed_template_tags,
            },
            options=options,
        )

    async def orgs_users_destroy(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_USERS_DESTROY,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_retrieve_2(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `GET /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_RETRIEVE_2,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_update(
        self,
        *,
        entity_id: str,
        credential_id: str,
        credential_url: str,
        name: str,
        revoked: bool,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        credential_type: str | None | UnsetType = UNSET,
        issuer: str | None | UnsetType = UNSET,
        issued_on: dt.datetime | None | UnsetType = UNSET,
        expires_at: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Credential:
        """Send `PUT /api/credentials/orgs/{org}/users/{user_id}/{entity_id}`.

        Args:
            entity_id: path parameter.
            credential_id: body property.
            credential_url: body property.
            name: body property.
            revoked: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            credential_type: body property.
            issuer: body property.
            issued_on: body property, format date-time.
            expires_at: body property, format date-time.
        """
        return await self._transport.call(
            _ORGS_USERS_UPDATE,
            (org, user_id, entity_id),
            fields={
                "credential_id": credential_id,
                "credential_url": credential_url,
                "name": name,
                "credential_type": credential_type,
                "issuer": issuer,
                "issued_on": issued_on,
                "expires_at": expires_at,
                "revoked": revoked,
            },
            options=options,
        )

    async def orgs_users_assertions_retrieve_3(
        self,
        *,
        entity_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedAssertionsResponse:
        """Send `GET
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/`.

        Args:
            entity_id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_RETRIEVE_3,
            (org, user_id, entity_id),
            options=options,
        )

    async def orgs_users_assertions_create(
        self,
        *,
        entity_id: str,
        body_entity_id: str,
        issued_on: str,
        revocation_reason: str,
        expires: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        narrative: str | None | UnsetType = UNSET,
        revoked: bool | UnsetType = UNSET,
        acceptance: m.AcceptanceEnum | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/`.

        Args:
            entity_id: path parameter.
            body_entity_id: body property.
            issued_on: body property.
            revocation_reason: body property.
            expires: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            metadata: body property.
            narrative: body property.
            revoked: body property.
            acceptance: body property.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_CREATE,
            (org, user_id, entity_id),
            fields={
                "entityId": body_entity_id,
                "issuedOn": issued_on,
                "metadata": metadata,
                "narrative": narrative,
                "revoked": revoked,
                "revocationReason": revocation_reason,
                "acceptance": acceptance,
                "expires": expires,
            },
            options=options,
        )

    async def orgs_users_assertions_bulk_create(
        self,
        *,
        entity_id: str,
        skipped: Sequence[Any],
        issued: Sequence[Any],
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCreateAssertion:
        """Send `POST
        /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/bulk/`.

        Args:
            entity_id: path parameter.
            skipped: body property.
            issued: body property.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_ASSERTIONS_BULK_CREATE,
            (org, user_id, entity_id),
            fields={
                "skipped": skipped,
                "issued": issued,
            },
            options=options,
        )

    async def public_assertions_retrieve(
        self,
        *,
        entity_id: str,
        options: CallOptions | None = None,
    ) -> m.Assertion:
        """Send `GET /api/credentials/public/assertions/{entity_id}/`.

        Args:
            entity_id: path parameter.
        """
        return await self._transport.call(
            _PUBLIC_ASSERTIONS_RETRIEVE,
            (entity_id,),
            options=options,
        )


class CredentialsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    exim_credentials_course_export_retrieve = RawMethod(
        CredentialsResource.exim_credentials_course_export_retrieve
    )
    exim_credentials_course_import_create = RawMethod(
        CredentialsResource.exim_credentials_course_import_create
    )
    orgs_users_retrieve = RawMethod(CredentialsResource.orgs_users_retrieve)
    orgs_users_create = RawMethod(CredentialsResource.orgs_users_create)
    orgs_users_assertions_over_time_retrieve = RawMethod(
        CredentialsResource.orgs_users_assertions_over_time_retrieve
    )
    orgs_users_assertions_retrieve = RawMethod(
        CredentialsResource.orgs_users_assertions_retrieve
    )
    orgs_users_assertions_retrieve_2 = RawMethod(
        CredentialsResource.orgs_users_assertions_retrieve_2
    )
    orgs_users_assertions_update = RawMethod(
        CredentialsResource.orgs_users_assertions_update
    )
    orgs_users_assignments_groups_retrieve = RawMethod(
        CredentialsResource.orgs_users_assignments_groups_retrieve
    )
    orgs_users_assignments_groups_create = RawMethod(
        CredentialsResource.orgs_users_assignments_groups_create
    )
    orgs_users_assignments_users_retrieve = RawMethod(
        CredentialsResource.orgs_users_assignments_users_retrieve
    )
    orgs_users_assignments_users_create = RawMethod(
        CredentialsResource.orgs_users_assignments_users_create
    )
    orgs_users_assignments_destroy = RawMethod(
        CredentialsResource.orgs_users_assignments_destroy
    )
    orgs_users_course_assertions_over_time_retrieve = RawMethod(
        CredentialsResource.orgs_users_course_assertions_over_time_retrieve
    )
    orgs_users_course_credentials_list = RawMethod(
        CredentialsResource.orgs_users_course_credentials_list
    )
    orgs_users_credentials_over_time_retrieve = RawMethod(
        CredentialsResource.orgs_users_credentials_over_time_retrieve
    )
    orgs_users_images_retrieve = RawMethod(
        CredentialsResource.orgs_users_images_retrieve
    )
    orgs_users_images_create = RawMethod(CredentialsResource.orgs_users_images_create)
    orgs_users_issuers_retrieve = RawMethod(
        CredentialsResource.orgs_users_issuers_retrieve
    )
    orgs_users_issuers_create = RawMethod(CredentialsResource.orgs_users_issuers_create)
    orgs_users_issuers_authority_create = RawMethod(
        CredentialsResource.orgs_users_issuers_authority_create
    )
    orgs_users_issuers_destroy = RawMethod(
        CredentialsResource.orgs_users_issuers_destroy
    )
    orgs_users_issuers_retrieve_2 = RawMethod(
        CredentialsResource.orgs_users_issuers_retrieve_2
    )
    orgs_users_issuers_update = RawMethod(CredentialsResource.orgs_users_issuers_update)
    orgs_users_destroy = RawMethod(CredentialsResource.orgs_users_destroy)
    orgs_users_retrieve_2 = RawMethod(CredentialsResource.orgs_users_retrieve_2)
    orgs_users_update = RawMethod(CredentialsResource.orgs_users_update)
    orgs_users_assertions_retrieve_3 = RawMethod(
        CredentialsResource.orgs_users_assertions_retrieve_3
    )
    orgs_users_assertions_create = RawMethod(
        CredentialsResource.orgs_users_assertions_create
    )
    orgs_users_assertions_bulk_create = RawMethod(
        CredentialsResource.orgs_users_assertions_bulk_create
    )
    public_assertions_retrieve = RawMethod(
        CredentialsResource.public_assertions_retrieve
    )


class AsyncCredentialsRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    exim_credentials_course_export_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.exim_credentials_course_export_retrieve
    )
    exim_credentials_course_import_create = AsyncRawMethod(
        AsyncCredentialsResource.exim_credentials_course_import_create
    )
    orgs_users_retrieve = AsyncRawMethod(AsyncCredentialsResource.orgs_users_retrieve)
    orgs_users_create = AsyncRawMethod(AsyncCredentialsResource.orgs_users_create)
    orgs_users_assertions_over_time_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_over_time_retrieve
    )
    orgs_users_assertions_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve
    )
    orgs_users_assertions_retrieve_2 = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve_2
    )
    orgs_users_assertions_update = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_update
    )
    orgs_users_assignments_groups_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assignments_groups_retrieve
    )
    orgs_users_assignments_groups_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assignments_groups_create
    )
    orgs_users_assignments_users_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assignments_users_retrieve
    )
    orgs_users_assignments_users_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assignments_users_create
    )
    orgs_users_assignments_destroy = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assignments_destroy
    )
    orgs_users_course_assertions_over_time_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_course_assertions_over_time_retrieve
    )
    orgs_users_course_credentials_list = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_course_credentials_list
    )
    orgs_users_credentials_over_time_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_credentials_over_time_retrieve
    )
    orgs_users_images_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_images_retrieve
    )
    orgs_users_images_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_images_create
    )
    orgs_users_issuers_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_retrieve
    )
    orgs_users_issuers_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_create
    )
    orgs_users_issuers_authority_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_authority_create
    )
    orgs_users_issuers_destroy = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_destroy
    )
    orgs_users_issuers_retrieve_2 = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_retrieve_2
    )
    orgs_users_issuers_update = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_issuers_update
    )
    orgs_users_destroy = AsyncRawMethod(AsyncCredentialsResource.orgs_users_destroy)
    orgs_users_retrieve_2 = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_retrieve_2
    )
    orgs_users_update = AsyncRawMethod(AsyncCredentialsResource.orgs_users_update)
    orgs_users_assertions_retrieve_3 = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve_3
    )
    orgs_users_assertions_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_create
    )
    orgs_users_assertions_bulk_create = AsyncRawMethod(
        AsyncCredentialsResource.orgs_users_assertions_bulk_create
    )
    public_assertions_retrieve = AsyncRawMethod(
        AsyncCredentialsResource.public_assertions_retrieve
    )


class CredentialsStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    exim_credentials_course_export_retrieve = StreamMethod(
        CredentialsResource.exim_credentials_course_export_retrieve
    )
    exim_credentials_course_import_create = StreamMethod(
        CredentialsResource.exim_credentials_course_import_create
    )
    orgs_users_retrieve = StreamMethod(CredentialsResource.orgs_users_retrieve)
    orgs_users_create = StreamMethod(CredentialsResource.orgs_users_create)
    orgs_users_assertions_over_time_retrieve = StreamMethod(
        CredentialsResource.orgs_users_assertions_over_time_retrieve
    )
    orgs_users_assertions_retrieve = StreamMethod(
        CredentialsResource.orgs_users_assertions_retrieve
    )
    orgs_users_assertions_retrieve_2 = StreamMethod(
        CredentialsResource.orgs_users_assertions_retrieve_2
    )
    orgs_users_assertions_update = StreamMethod(
        CredentialsResource.orgs_users_assertions_update
    )
    orgs_users_assignments_groups_retrieve = StreamMethod(
        CredentialsResource.orgs_users_assignments_groups_retrieve
    )
    orgs_users_assignments_groups_create = StreamMethod(
        CredentialsResource.orgs_users_assignments_groups_create
    )
    orgs_users_assignments_users_retrieve = StreamMethod(
        CredentialsResource.orgs_users_assignments_users_retrieve
    )
    orgs_users_assignments_users_create = StreamMethod(
        CredentialsResource.orgs_users_assignments_users_create
    )
    orgs_users_assignments_destroy = StreamMethod(
        CredentialsResource.orgs_users_assignments_destroy
    )
    orgs_users_course_assertions_over_time_retrieve = StreamMethod(
        CredentialsResource.orgs_users_course_assertions_over_time_retrieve
    )
    orgs_users_course_credentials_list = StreamMethod(
        CredentialsResource.orgs_users_course_credentials_list
    )
    orgs_users_credentials_over_time_retrieve = StreamMethod(
        CredentialsResource.orgs_users_credentials_over_time_retrieve
    )
    orgs_users_images_retrieve = StreamMethod(
        CredentialsResource.orgs_users_images_retrieve
    )
    orgs_users_images_create = StreamMethod(
        CredentialsResource.orgs_users_images_create
    )
    orgs_users_issuers_retrieve = StreamMethod(
        CredentialsResource.orgs_users_issuers_retrieve
    )
    orgs_users_issuers_create = StreamMethod(
        CredentialsResource.orgs_users_issuers_create
    )
    orgs_users_issuers_authority_create = StreamMethod(
        CredentialsResource.orgs_users_issuers_authority_create
    )
    orgs_users_issuers_destroy = StreamMethod(
        CredentialsResource.orgs_users_issuers_destroy
    )
    orgs_users_issuers_retrieve_2 = StreamMethod(
        CredentialsResource.orgs_users_issuers_retrieve_2
    )
    orgs_users_issuers_update = StreamMethod(
        CredentialsResource.orgs_users_issuers_update
    )
    orgs_users_destroy = StreamMethod(CredentialsResource.orgs_users_destroy)
    orgs_users_retrieve_2 = StreamMethod(CredentialsResource.orgs_users_retrieve_2)
    orgs_users_update = StreamMethod(CredentialsResource.orgs_users_update)
    orgs_users_assertions_retrieve_3 = StreamMethod(
        CredentialsResource.orgs_users_assertions_retrieve_3
    )
    orgs_users_assertions_create = StreamMethod(
        CredentialsResource.orgs_users_assertions_create
    )
    orgs_users_assertions_bulk_create = StreamMethod(
        CredentialsResource.orgs_users_assertions_bulk_create
    )
    public_assertions_retrieve = StreamMethod(
        CredentialsResource.public_assertions_retrieve
    )


class AsyncCredentialsStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    exim_credentials_course_export_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.exim_credentials_course_export_retrieve
    )
    exim_credentials_course_import_create = AsyncStreamMethod(
        AsyncCredentialsResource.exim_credentials_course_import_create
    )
    orgs_users_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_retrieve
    )
    orgs_users_create = AsyncStreamMethod(AsyncCredentialsResource.orgs_users_create)
    orgs_users_assertions_over_time_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_over_time_retrieve
    )
    orgs_users_assertions_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve
    )
    orgs_users_assertions_retrieve_2 = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve_2
    )
    orgs_users_assertions_update = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_update
    )
    orgs_users_assignments_groups_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assignments_groups_retrieve
    )
    orgs_users_assignments_groups_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assignments_groups_create
    )
    orgs_users_assignments_users_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assignments_users_retrieve
    )
    orgs_users_assignments_users_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assignments_users_create
    )
    orgs_users_assignments_destroy = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assignments_destroy
    )
    orgs_users_course_assertions_over_time_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_course_assertions_over_time_retrieve
    )
    orgs_users_course_credentials_list = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_course_credentials_list
    )
    orgs_users_credentials_over_time_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_credentials_over_time_retrieve
    )
    orgs_users_images_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_images_retrieve
    )
    orgs_users_images_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_images_create
    )
    orgs_users_issuers_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_retrieve
    )
    orgs_users_issuers_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_create
    )
    orgs_users_issuers_authority_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_authority_create
    )
    orgs_users_issuers_destroy = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_destroy
    )
    orgs_users_issuers_retrieve_2 = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_retrieve_2
    )
    orgs_users_issuers_update = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_issuers_update
    )
    orgs_users_destroy = AsyncStreamMethod(AsyncCredentialsResource.orgs_users_destroy)
    orgs_users_retrieve_2 = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_retrieve_2
    )
    orgs_users_update = AsyncStreamMethod(AsyncCredentialsResource.orgs_users_update)
    orgs_users_assertions_retrieve_3 = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_retrieve_3
    )
    orgs_users_assertions_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_create
    )
    orgs_users_assertions_bulk_create = AsyncStreamMethod(
        AsyncCredentialsResource.orgs_users_assertions_bulk_create
    )
    public_assertions_retrieve = AsyncStreamMethod(
        AsyncCredentialsResource.public_assertions_retrieve
    )
