"""Operations with the tag catalog."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any

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

_ACCESS_REQUESTS_COURSE_MANAGE_RETRIEVE = Operation(
    "catalog.access_requests_course_manage_retrieve",
    "GET",
    "/api/catalog/access_requests/course/manage/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("reviewed"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedCourseAccessRequest),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ACCESS_REQUESTS_COURSE_MANAGE_CREATE = Operation(
    "catalog.access_requests_course_manage_create",
    "POST",
    "/api/catalog/access_requests/course/manage/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("reviewed"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseAccessRequestDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ACCESS_REQUESTS_COURSE_REQUEST_RETRIEVE = Operation(
    "catalog.access_requests_course_request_retrieve",
    "GET",
    "/api/catalog/access_requests/course/request/",
    parameters=(
        Query("course_id", required=True),
        Query("platform_key"),
        Query("platform_org"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseAccessRequestStatusResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ACCESS_REQUESTS_COURSE_REQUEST_CREATE = Operation(
    "catalog.access_requests_course_request_create",
    "POST",
    "/api/catalog/access_requests/course/request/",
    parameters=(
        Query("course_id", required=True),
        Query("platform_key"),
        Query("platform_org"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseAccessRequestDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_CONDITIONALS_COURSE_ELIGIBILITY_RETRIEVE = Operation(
    "catalog.conditionals_course_eligibility_retrieve",
    "GET",
    "/api/catalog/conditionals/course/eligibility/",
    security=(("PlatformApiKeyAuthentication",),),
)
_CONDITIONALS_COURSE_PREREQUISITES_MANAGE_RETRIEVE = Operation(
    "catalog.conditionals_course_prerequisites_manage_retrieve",
    "GET",
    "/api/catalog/conditionals/course/prerequisites/manage/",
    security=(("PlatformApiKeyAuthentication",),),
)
_CONDITIONALS_COURSE_PREREQUISITES_MANAGE_BULK_CREATE = Operation(
    "catalog.conditionals_course_prerequisites_manage_bulk_create",
    "POST",
    "/api/catalog/conditionals/course/prerequisites/manage/bulk/",
    security=(("PlatformApiKeyAuthentication",),),
)
_COURSES_DESTROY = Operation(
    "catalog.courses_destroy",
    "DELETE",
    "/api/catalog/courses/",
    parameters=(
        Query("course_id", required=True),
        Query("org"),
        Query("slug"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseDeleteResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_COURSES_LIST = Operation(
    "catalog.courses_list",
    "GET",
    "/api/catalog/courses/",
    parameters=(
        Query("course_id"),
        Query("org"),
        Query("slug"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Course]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_COURSES_CREATE = Operation(
    "catalog.courses_create",
    "POST",
    "/api/catalog/courses/",
    parameters=(
        Query("course_id"),
        Query("org"),
        Query("slug"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.Course),
        ResponseSpec("201", "application/json", lambda: m.Course),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ELIGIBILITY_COURSES_LIST = Operation(
    "catalog.eligibility_courses_list",
    "GET",
    "/api/catalog/eligibility/courses/",
    parameters=(
        Query("org"),
        Query("query"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Course]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ELIGIBILITY_COURSES_CHECK_RETRIEVE = Operation(
    "catalog.eligibility_courses_check_retrieve",
    "GET",
    "/api/catalog/eligibility/courses/check/",
    parameters=(
        Query("course_id", required=True),
        Query("local_only"),
        Query("org"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_COURSES_SEARCH_RETRIEVE = Operation(
    "catalog.enrollment_courses_search_retrieve",
    "GET",
    "/api/catalog/enrollment/courses/search/",
    parameters=(
        Query("course_id"),
        Query("course_name"),
        Query("email"),
        Query("include_default_platform"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("slug"),
        Query("sort"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseEnrollmentSearchResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_DESTROY = Operation(
    "catalog.enrollment_pathways_destroy",
    "DELETE",
    "/api/catalog/enrollment/pathways/",
    parameters=(
        Query("active"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("pathway_id"),
        Query("pathway_key"),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PathwayEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_RETRIEVE = Operation(
    "catalog.enrollment_pathways_retrieve",
    "GET",
    "/api/catalog/enrollment/pathways/",
    parameters=(
        Query("active"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("pathway_id"),
        Query("pathway_key"),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwayEnrollmentPlus),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_CREATE = Operation(
    "catalog.enrollment_pathways_create",
    "POST",
    "/api/catalog/enrollment/pathways/",
    parameters=(
        Query("active"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("pathway_id"),
        Query("pathway_key"),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PathwayEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_SEARCH_RETRIEVE = Operation(
    "catalog.enrollment_pathways_search_retrieve",
    "GET",
    "/api/catalog/enrollment/pathways/search/",
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwayEnrollmentPlus),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_SELF_DESTROY = Operation(
    "catalog.enrollment_pathways_self_destroy",
    "DELETE",
    "/api/catalog/enrollment/pathways/self/",
    parameters=(
        Query("active"),
        Query("org"),
        Query("pathway_id"),
        Query("pathway_key"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PathwayEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PATHWAYS_SELF_CREATE = Operation(
    "catalog.enrollment_pathways_self_create",
    "POST",
    "/api/catalog/enrollment/pathways/self/",
    parameters=(
        Query("active"),
        Query("org"),
        Query("pathway_id"),
        Query("pathway_key"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PathwayEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_DESTROY = Operation(
    "catalog.enrollment_programs_destroy",
    "DELETE",
    "/api/catalog/enrollment/programs/",
    parameters=(
        Query("active"),
        Query("expired"),
        Query("ignore_expiration"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_key"),
        Query("program_type"),
        Query("slug"),
        Query("started"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ProgramEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_RETRIEVE = Operation(
    "catalog.enrollment_programs_retrieve",
    "GET",
    "/api/catalog/enrollment/programs/",
    parameters=(
        Query("active"),
        Query("expired"),
        Query("ignore_expiration"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_key"),
        Query("program_type"),
        Query("slug"),
        Query("started"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramEnrollmentPlus),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_CREATE = Operation(
    "catalog.enrollment_programs_create",
    "POST",
    "/api/catalog/enrollment/programs/",
    parameters=(
        Query("active"),
        Query("expired"),
        Query("ignore_expiration"),
        Query("include_default_platform"),
        Query("include_metadata"),
        Query("org"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_key"),
        Query("program_type"),
        Query("slug"),
        Query("started"),
        Query("user_id"),
        Query("username"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ProgramEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_SEARCH_RETRIEVE = Operation(
    "catalog.enrollment_programs_search_retrieve",
    "GET",
    "/api/catalog/enrollment/programs/search/",
    parameters=(
        Query("include_default_platform"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_type"),
        Query("slug"),
        Query("sort"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ProgramEnrollmentSearchResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_SELF_DESTROY = Operation(
    "catalog.enrollment_programs_self_destroy",
    "DELETE",
    "/api/catalog/enrollment/programs/self/",
    parameters=(
        Query("active"),
        Query("expired"),
        Query("ignore_expiration"),
        Query("org"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_key"),
        Query("slug"),
        Query("started"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ENROLLMENT_PROGRAMS_SELF_CREATE = Operation(
    "catalog.enrollment_programs_self_create",
    "POST",
    "/api/catalog/enrollment/programs/self/",
    parameters=(
        Query("active"),
        Query("expired"),
        Query("ignore_expiration"),
        Query("org"),
        Query("platform_key"),
        Query("program_id"),
        Query("program_key"),
        Query("slug"),
        Query("started"),
        Query("user_id"),
        Query("username"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ProgramEnrollment),),
    security=(("PlatformApiKeyAuthentication",),),
)
_INCREMENT_RETRIEVE = Operation(
    "catalog.increment_retrieve",
    "GET",
    "/api/catalog/increment/",
    parameters=(
        Query("key"),
        Query("org"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CatalogAutoIncrementResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INCREMENT_CREATE = Operation(
    "catalog.increment_create",
    "POST",
    "/api/catalog/increment/",
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
        ResponseSpec("200", "application/json", lambda: int),
        ResponseSpec("400", "application/json", lambda: dict[str, Any]),
        ResponseSpec("500", "application/json", lambda: dict[str, Any]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_DESTROY = Operation(
    "catalog.invitations_course_destroy",
    "DELETE",
    "/api/catalog/invitations/course/",
    parameters=(
        Query("active"),
        Query("course_id"),
        Query("email"),
        Query("key"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_RETRIEVE = Operation(
    "catalog.invitations_course_retrieve",
    "GET",
    "/api/catalog/invitations/course/",
    parameters=(
        Query("active"),
        Query("course_id"),
        Query("email"),
        Query("key"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedCourseInvitation),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_CREATE = Operation(
    "catalog.invitations_course_create",
    "POST",
    "/api/catalog/invitations/course/",
    parameters=(
        Query("active"),
        Query("course_id"),
        Query("email"),
        Query("key"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_BLANK_CREATE = Operation(
    "catalog.invitations_course_blank_create",
    "POST",
    "/api/catalog/invitations/course/blank/",
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
        ResponseSpec("200", "application/json", lambda: m.BulkCourseInvitationResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_BULK_CREATE = Operation(
    "catalog.invitations_course_bulk_create",
    "POST",
    "/api/catalog/invitations/course/bulk/",
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
        ResponseSpec("200", "application/json", lambda: m.BulkCourseInvitationResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_COURSE_REDEEM_CREATE = Operation(
    "catalog.invitations_course_redeem_create",
    "POST",
    "/api/catalog/invitations/course/redeem/",
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
        ResponseSpec("200", "application/json", lambda: m.CourseInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_DESTROY = Operation(
    "catalog.invitations_platform_destroy",
    "DELETE",
    "/api/catalog/invitations/platform/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_RETRIEVE = Operation(
    "catalog.invitations_platform_retrieve",
    "GET",
    "/api/catalog/invitations/platform/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedPlatformInvitation),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_CREATE = Operation(
    "catalog.invitations_platform_create",
    "POST",
    "/api/catalog/invitations/platform/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_BLANK_CREATE = Operation(
    "catalog.invitations_platform_blank_create",
    "POST",
    "/api/catalog/invitations/platform/blank/",
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
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.BulkPlatformInvitationResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_BULK_CREATE = Operation(
    "catalog.invitations_platform_bulk_create",
    "POST",
    "/api/catalog/invitations/platform/bulk/",
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
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.BulkPlatformInvitationResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PLATFORM_CHECK_RETRIEVE = Operation(
    "catalog.invitations_platform_check_retrieve",
    "GET",
    "/api/catalog/invitations/platform/check/",
    parameters=(Query("email", required=True),),
)
_INVITATIONS_PLATFORM_REDEEM_CREATE = Operation(
    "catalog.invitations_platform_redeem_create",
    "POST",
    "/api/catalog/invitations/platform/redeem/",
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
        ResponseSpec("200", "application/json", lambda: m.PlatformInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_DESTROY = Operation(
    "catalog.invitations_program_destroy",
    "DELETE",
    "/api/catalog/invitations/program/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("program_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_RETRIEVE = Operation(
    "catalog.invitations_program_retrieve",
    "GET",
    "/api/catalog/invitations/program/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("program_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedProgramInvitation),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_CREATE = Operation(
    "catalog.invitations_program_create",
    "POST",
    "/api/catalog/invitations/program/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("program_key"),
        Query("sort"),
        Query("source"),
        Query("username"),
        Query("verbose"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_BLANK_CREATE = Operation(
    "catalog.invitations_program_blank_create",
    "POST",
    "/api/catalog/invitations/program/blank/",
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
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.BulkProgramInvitationResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_BULK_CREATE = Operation(
    "catalog.invitations_program_bulk_create",
    "POST",
    "/api/catalog/invitations/program/bulk/",
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
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.BulkProgramInvitationResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_INVITATIONS_PROGRAM_REDEEM_CREATE = Operation(
    "catalog.invitations_program_redeem_create",
    "POST",
    "/api/catalog/invitations/program/redeem/",
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
        ResponseSpec("200", "application/json", lambda: m.ProgramInvitationDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_RETRIEVE = Operation(
    "catalog.licenses_course_retrieve",
    "GET",
    "/api/catalog/licenses/course/",
    parameters=(
        Query("active"),
        Query("course_id"),
        Query("external_id"),
        Query("key"),
        Query("name"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("source"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedCourseLicense),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_DESTROY = Operation(
    "catalog.licenses_course_assignment_destroy",
    "DELETE",
    "/api/catalog/licenses/course/assignment/",
    parameters=(
        Query("assignment_id", required=True),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_RETRIEVE = Operation(
    "catalog.licenses_course_assignment_retrieve",
    "GET",
    "/api/catalog/licenses/course/assignment/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedCourseLicenseAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_CREATE = Operation(
    "catalog.licenses_course_assignment_create",
    "POST",
    "/api/catalog/licenses/course/assignment/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseLicenseAssignmentDetail,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_GROUP_DESTROY = Operation(
    "catalog.licenses_course_assignment_group_destroy",
    "DELETE",
    "/api/catalog/licenses/course/assignment/group/",
    parameters=(
        Query("assignment_id", required=True),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_GROUP_RETRIEVE = Operation(
    "catalog.licenses_course_assignment_group_retrieve",
    "GET",
    "/api/catalog/licenses/course/assignment/group/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedCourseLicenseGroupAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_ASSIGNMENT_GROUP_CREATE = Operation(
    "catalog.licenses_course_assignment_group_create",
    "POST",
    "/api/catalog/licenses/course/assignment/group/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseLicenseGroupAssignmentDetail,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_CREATE_CREATE = Operation(
    "catalog.licenses_course_create_create",
    "POST",
    "/api/catalog/licenses/course/create/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseLicenseDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_COURSE_UPDATE_CREATE = Operation(
    "catalog.licenses_course_update_create",
    "POST",
    "/api/catalog/licenses/course/update/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.CourseLicenseDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PLATFORM_RETRIEVE = Operation(
    "catalog.licenses_platform_retrieve",
    "GET",
    "/api/catalog/licenses/platform/",
    parameters=(
        Query("active"),
        Query("external_id"),
        Query("key"),
        Query("name"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("query"),
        Query("sort"),
        Query("source"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedPlatformLicense),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PLATFORM_CREATE_CREATE = Operation(
    "catalog.licenses_platform_create_create",
    "POST",
    "/api/catalog/licenses/platform/create/",
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
        ResponseSpec("200", "application/json", lambda: m.PlatformLicenseDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PLATFORM_UPDATE_CREATE = Operation(
    "catalog.licenses_platform_update_create",
    "POST",
    "/api/catalog/licenses/platform/update/",
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
        ResponseSpec("200", "application/json", lambda: m.PlatformLicenseDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_RETRIEVE = Operation(
    "catalog.licenses_program_retrieve",
    "GET",
    "/api/catalog/licenses/program/",
    parameters=(
        Query("active"),
        Query("external_id"),
        Query("key"),
        Query("name"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("program_id"),
        Query("query"),
        Query("sort"),
        Query("source"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedProgramLicense),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_DESTROY = Operation(
    "catalog.licenses_program_assignment_destroy",
    "DELETE",
    "/api/catalog/licenses/program/assignment/",
    parameters=(
        Query("active"),
        Query("assignment_id", required=True),
        Query("email"),
        Query("fulfilled"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_RETRIEVE = Operation(
    "catalog.licenses_program_assignment_retrieve",
    "GET",
    "/api/catalog/licenses/program/assignment/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("fulfilled"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedProgramLicenseAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_CREATE = Operation(
    "catalog.licenses_program_assignment_create",
    "POST",
    "/api/catalog/licenses/program/assignment/",
    parameters=(
        Query("active"),
        Query("email"),
        Query("fulfilled"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ProgramLicenseAssignmentDetail,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_GROUP_DESTROY = Operation(
    "catalog.licenses_program_assignment_group_destroy",
    "DELETE",
    "/api/catalog/licenses/program/assignment/group/",
    parameters=(
        Query("active"),
        Query("assignment_id", required=True),
        Query("fulfilled"),
        Query("group_id"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("remove_user_assignments"),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_GROUP_RETRIEVE = Operation(
    "catalog.licenses_program_assignment_group_retrieve",
    "GET",
    "/api/catalog/licenses/program/assignment/group/",
    parameters=(
        Query("active"),
        Query("fulfilled"),
        Query("group_id"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedProgramLicenseGroupAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_ASSIGNMENT_GROUP_CREATE = Operation(
    "catalog.licenses_program_assignment_group_create",
    "POST",
    "/api/catalog/licenses/program/assignment/group/",
    parameters=(
        Query("active"),
        Query("fulfilled"),
        Query("group_id"),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ProgramLicenseGroupAssignmentDetail,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_CREATE_CREATE = Operation(
    "catalog.licenses_program_create_create",
    "POST",
    "/api/catalog/licenses/program/create/",
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
        ResponseSpec("200", "application/json", lambda: m.ProgramLicenseDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_PROGRAM_UPDATE_CREATE = Operation(
    "catalog.licenses_program_update_create",
    "POST",
    "/api/catalog/licenses/program/update/",
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
        ResponseSpec("200", "application/json", lambda: m.ProgramLicenseDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_RETRIEVE = Operation(
    "catalog.licenses_user_retrieve",
    "GET",
    "/api/catalog/licenses/user/",
    parameters=(
        Query("active"),
        Query("external_id"),
        Query("key"),
        Query("name"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("query"),
        Query("sort"),
        Query("source"),
        Query("verbose"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedUserLicense),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_DESTROY = Operation(
    "catalog.licenses_user_assignment_destroy",
    "DELETE",
    "/api/catalog/licenses/user/assignment/",
    parameters=(
        Query("assignment_id", required=True),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_RETRIEVE = Operation(
    "catalog.licenses_user_assignment_retrieve",
    "GET",
    "/api/catalog/licenses/user/assignment/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedUserLicenseAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_CREATE = Operation(
    "catalog.licenses_user_assignment_create",
    "POST",
    "/api/catalog/licenses/user/assignment/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserLicenseAssignmentDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_CHECK_RETRIEVE = Operation(
    "catalog.licenses_user_assignment_check_retrieve",
    "GET",
    "/api/catalog/licenses/user/assignment/check/",
    parameters=(Query("email", required=True),),
)
_LICENSES_USER_ASSIGNMENT_GROUP_DESTROY = Operation(
    "catalog.licenses_user_assignment_group_destroy",
    "DELETE",
    "/api/catalog/licenses/user/assignment/group/",
    parameters=(
        Query("assignment_id", required=True),
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_GROUP_RETRIEVE = Operation(
    "catalog.licenses_user_assignment_group_retrieve",
    "GET",
    "/api/catalog/licenses/user/assignment/group/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedUserLicenseGroupAssignment,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_ASSIGNMENT_GROUP_CREATE = Operation(
    "catalog.licenses_user_assignment_group_create",
    "POST",
    "/api/catalog/licenses/user/assignment/group/",
    parameters=(
        Query("license_id", required=True),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
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
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.UserLicenseGroupAssignmentDetail,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_CREATE_CREATE = Operation(
    "catalog.licenses_user_create_create",
    "POST",
    "/api/catalog/licenses/user/create/",
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
    responses=(ResponseSpec("200", "application/json", lambda: m.UserLicenseDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LICENSES_USER_UPDATE_CREATE = Operation(
    "catalog.licenses_user_update_create",
    "POST",
    "/api/catalog/licenses/user/update/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.UserLicenseDetail),),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_CHOICES_RETRIEVE = Operation(
    "catalog.metadata_choices_retrieve",
    "GET",
    "/api/catalog/metadata/choices/",
    parameters=(
        Query("field_key"),
        Query("org"),
        Query("scope"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_PUBLIC_RETRIEVE = Operation(
    "catalog.metadata_course_public_retrieve",
    "GET",
    "/api/catalog/metadata/course-public/",
    parameters=(Query("course_id", required=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_PUBLIC_RETRIEVE_2 = Operation(
    "catalog.metadata_course_public_retrieve_2",
    "GET",
    "/api/catalog/metadata/course-public/{field}/",
    parameters=(
        Path("field"),
        Query("course_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_SEARCH_CREATE = Operation(
    "catalog.metadata_course_search_create",
    "POST",
    "/api/catalog/metadata/course-search/",
    body=Body(
        (
            "application/json",
            "application/scim+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_RETRIEVE = Operation(
    "catalog.metadata_course_retrieve",
    "GET",
    "/api/catalog/metadata/course/",
    parameters=(Query("course_id", required=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_CREATE = Operation(
    "catalog.metadata_course_create",
    "POST",
    "/api/catalog/metadata/course/",
    parameters=(Query("course_id", required=True),),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_RETRIEVE_2 = Operation(
    "catalog.metadata_course_retrieve_2",
    "GET",
    "/api/catalog/metadata/course/{field}/",
    parameters=(
        Path("field"),
        Query("course_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_COURSE_CREATE_2 = Operation(
    "catalog.metadata_course_create_2",
    "POST",
    "/api/catalog/metadata/course/{field}/",
    parameters=(
        Path("field"),
        Query("course_id", required=True),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_PUBLIC_RETRIEVE = Operation(
    "catalog.metadata_program_public_retrieve",
    "GET",
    "/api/catalog/metadata/program-public/",
    parameters=(
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_PUBLIC_RETRIEVE_2 = Operation(
    "catalog.metadata_program_public_retrieve_2",
    "GET",
    "/api/catalog/metadata/program-public/{field}/",
    parameters=(
        Path("field"),
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_RETRIEVE = Operation(
    "catalog.metadata_program_retrieve",
    "GET",
    "/api/catalog/metadata/program/",
    parameters=(
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_CREATE = Operation(
    "catalog.metadata_program_create",
    "POST",
    "/api/catalog/metadata/program/",
    parameters=(
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_RETRIEVE_2 = Operation(
    "catalog.metadata_program_retrieve_2",
    "GET",
    "/api/catalog/metadata/program/{field}/",
    parameters=(
        Path("field"),
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_METADATA_PROGRAM_CREATE_2 = Operation(
    "catalog.metadata_program_create_2",
    "POST",
    "/api/catalog/metadata/program/{field}/",
    parameters=(
        Path("field"),
        Query("org"),
        Query("platform_key"),
        Query("program_id", required=True),
        Query("program_key"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramMetadataResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_COURSE_CATALOG_RETRIEVE = Operation(
    "catalog.milestones_completions_course_catalog_retrieve",
    "GET",
    "/api/catalog/milestones/completions/course/catalog/",
    parameters=(
        Query("field_key"),
        Query("user_id", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_COURSE_MANAGE_RETRIEVE = Operation(
    "catalog.milestones_completions_course_manage_retrieve",
    "GET",
    "/api/catalog/milestones/completions/course/manage/",
    parameters=(
        Query("course_id", required=True),
        Query("user_id", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_COURSE_MANAGE_CREATE = Operation(
    "catalog.milestones_completions_course_manage_create",
    "POST",
    "/api/catalog/milestones/completions/course/manage/",
    parameters=(
        Query("course_id", required=True),
        Query("user_id", required=True),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: dict[str, Any]),
        ResponseSpec("201", "application/json", lambda: dict[str, Any]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_PATHWAY_QUERY_RETRIEVE = Operation(
    "catalog.milestones_completions_pathway_query_retrieve",
    "GET",
    "/api/catalog/milestones/completions/pathway/query/",
    parameters=(
        Query("pathway_uuid", required=True),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwayCompletionResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_PROGRAM_QUERY_RETRIEVE = Operation(
    "catalog.milestones_completions_program_query_retrieve",
    "GET",
    "/api/catalog/milestones/completions/program/query/",
    parameters=(
        Query("program_key", required=True),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramCompletionResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_RESOURCE_MANAGE_RETRIEVE = Operation(
    "catalog.milestones_completions_resource_manage_retrieve",
    "GET",
    "/api/catalog/milestones/completions/resource/manage/",
    parameters=(
        Query("resource_id", required=True),
        Query("user_id", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ResourceCompletion),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_COMPLETIONS_RESOURCE_MANAGE_CREATE = Operation(
    "catalog.milestones_completions_resource_manage_create",
    "POST",
    "/api/catalog/milestones/completions/resource/manage/",
    parameters=(
        Query("resource_id", required=True),
        Query("user_id", required=True),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ResourceCompletion),
        ResponseSpec("201", "application/json", lambda: m.ResourceCompletion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_BLOCK_RETRIEVE = Operation(
    "catalog.milestones_skill_points_block_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/block/",
    parameters=(
        Query("block_id", required=True),
        Query("get_obj"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_BLOCK_CREATE = Operation(
    "catalog.milestones_skill_points_block_create",
    "POST",
    "/api/catalog/milestones/skill_points/block/",
    parameters=(
        Query("block_id", required=True),
        Query("get_obj"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_COURSE_RETRIEVE = Operation(
    "catalog.milestones_skill_points_course_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/course/",
    parameters=(
        Query("course_id", required=True),
        Query("get_obj"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_COURSE_CREATE = Operation(
    "catalog.milestones_skill_points_course_create",
    "POST",
    "/api/catalog/milestones/skill_points/course/",
    parameters=(
        Query("course_id", required=True),
        Query("get_obj"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_PLATFORM_DESTROY = Operation(
    "catalog.milestones_skill_points_platform_destroy",
    "DELETE",
    "/api/catalog/milestones/skill_points/platform/",
    parameters=(
        Query("department_mode"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("skill_point_id", required=True),
        Query("sort"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_PLATFORM_RETRIEVE = Operation(
    "catalog.milestones_skill_points_platform_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/platform/",
    parameters=(
        Query("department_mode"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformSkillPointResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_PLATFORM_CREATE = Operation(
    "catalog.milestones_skill_points_platform_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/",
    parameters=(
        Query("department_mode"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_PLATFORM_BULK_CREATE = Operation(
    "catalog.milestones_skill_points_platform_bulk_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/bulk/",
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
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PlatformSkillPointBulkResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_PLATFORM_GROUP_CREATE = Operation(
    "catalog.milestones_skill_points_platform_group_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/group/",
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
    security=(("PlatformApiKeyAuthentication",),),
)
_MILESTONES_SKILL_POINTS_USER_RETRIEVE = Operation(
    "catalog.milestones_skill_points_user_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/user/",
    parameters=(
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PATHWAYS_DESTROY = Operation(
    "catalog.pathways_destroy",
    "DELETE",
    "/api/catalog/pathways/",
    parameters=(
        Query("item_id"),
        Query("name"),
        Query("pathway_id", required=True),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id", required=True),
        Query("username"),
        Query("visible"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwayDeleteResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PATHWAYS_LIST = Operation(
    "catalog.pathways_list",
    "GET",
    "/api/catalog/pathways/",
    parameters=(
        Query("item_id"),
        Query("name"),
        Query("pathway_id"),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
        Query("visible"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Pathway]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PATHWAYS_CREATE = Operation(
    "catalog.pathways_create",
    "POST",
    "/api/catalog/pathways/",
    parameters=(
        Query("item_id"),
        Query("name"),
        Query("pathway_id"),
        Query("pathway_uuid"),
        Query("platform_key"),
        Query("slug"),
        Query("user_id"),
        Query("username"),
        Query("visible"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.Pathway),
        ResponseSpec("201", "application/json", lambda: m.Pathway),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PROGRAMS_DESTROY = Operation(
    "catalog.programs_destroy",
    "DELETE",
    "/api/catalog/programs/",
    parameters=(
        Query("org", required=True),
        Query("program_id", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramDeleteResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_PROGRAMS_LIST = Operation(
    "catalog.programs_list",
    "GET",
    "/api/catalog/programs/",
    parameters=(
        Query("course_id"),
        Query("enabled"),
        Query("name"),
        Query("org"),
        Query("program_id"),
        Query("slug"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Program]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PROGRAMS_CREATE = Operation(
    "catalog.programs_create",
    "POST",
    "/api/catalog/programs/",
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
        ResponseSpec("200", "application/json", lambda: m.Program),
        ResponseSpec("201", "application/json", lambda: m.Program),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RECOMMENDATION_COURSES_RETRIEVE = Operation(
    "catalog.recommendation_courses_retrieve",
    "GET",
    "/api/catalog/recommendation/courses/",
    parameters=(
        Query("course_id", required=True),
        Query("org"),
        Query("user_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Course),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESOURCES_DESTROY = Operation(
    "catalog.resources_destroy",
    "DELETE",
    "/api/catalog/resources/",
    parameters=(
        Query("id", required=True),
        Query("item_id"),
        Query("key"),
        Query("name"),
        Query("org"),
        Query("platform_key"),
        Query("platform_org"),
        Query("resource_type"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ResourceDeleteResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESOURCES_LIST = Operation(
    "catalog.resources_list",
    "GET",
    "/api/catalog/resources/",
    parameters=(
        Query("id"),
        Query("item_id"),
        Query("key"),
        Query("name"),
        Query("org"),
        Query("platform_key"),
        Query("platform_org"),
        Query("resource_type"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.Resource]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RESOURCES_CREATE = Operation(
    "catalog.resources_create",
    "POST",
    "/api/catalog/resources/",
    parameters=(
        Query("id"),
        Query("item_id"),
        Query("key"),
        Query("name"),
        Query("org"),
        Query("platform_key"),
        Query("platform_org"),
        Query("resource_type"),
        Query("user_id"),
        Query("username"),
    ),
    body=Body(
        (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.Resource),
        ResponseSpec("400", "application/json", lambda: dict[str, Any]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_COURSE_RETRIEVE = Operation(
    "catalog.reviews_course_retrieve",
    "GET",
    "/api/catalog/reviews/course/",
    parameters=(
        Query("course_id"),
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.CourseReviewPaginatedResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_COURSE_INFO_RETRIEVE = Operation(
    "catalog.reviews_course_info_retrieve",
    "GET",
    "/api/catalog/reviews/course/info/",
    parameters=(Query("course_id", required=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseReviewInfoResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_COURSE_UPDATE_DESTROY = Operation(
    "catalog.reviews_course_update_destroy",
    "DELETE",
    "/api/catalog/reviews/course/update/",
    parameters=(
        Query("course_id", required=True),
        Query("user_id"),
        Query("username", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_COURSE_UPDATE_CREATE = Operation(
    "catalog.reviews_course_update_create",
    "POST",
    "/api/catalog/reviews/course/update/",
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
        ResponseSpec("200", "application/json", lambda: m.CourseReviewResponse),
        ResponseSpec("201", "application/json", lambda: m.CourseReviewResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_PROGRAM_RETRIEVE = Operation(
    "catalog.reviews_program_retrieve",
    "GET",
    "/api/catalog/reviews/program/",
    parameters=(
        Query("org"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("program_id"),
        Query("sort"),
        Query("user_id"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.ProgramReviewPaginatedResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_PROGRAM_INFO_RETRIEVE = Operation(
    "catalog.reviews_program_info_retrieve",
    "GET",
    "/api/catalog/reviews/program/info/",
    parameters=(Query("program_key", required=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramReviewInfoResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_PROGRAM_UPDATE_DESTROY = Operation(
    "catalog.reviews_program_update_destroy",
    "DELETE",
    "/api/catalog/reviews/program/update/",
    parameters=(
        Query("program_key", required=True),
        Query("user_id"),
        Query("username", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_REVIEWS_PROGRAM_UPDATE_CREATE = Operation(
    "catalog.reviews_program_update_create",
    "POST",
    "/api/catalog/reviews/program/update/",
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
        ResponseSpec("200", "application/json", lambda: m.ProgramReview),
        ResponseSpec("201", "application/json", lambda: m.ProgramReview),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_RETRIEVE = Operation(
    "catalog.roles_retrieve",
    "GET",
    "/api/catalog/roles/",
    parameters=(
        Query("id"),
        Query("name"),
        Query("name__iexact"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("slug"),
        Query("sort"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.Role),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_CREATE = Operation(
    "catalog.roles_create",
    "POST",
    "/api/catalog/roles/",
    parameters=(
        Query("id"),
        Query("name"),
        Query("name__iexact"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("slug"),
        Query("sort"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.Role),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_DESIRED_RETRIEVE = Operation(
    "catalog.roles_desired_retrieve",
    "GET",
    "/api/catalog/roles/desired/",
    parameters=(
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DesiredRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_DESIRED_CREATE = Operation(
    "catalog.roles_desired_create",
    "POST",
    "/api/catalog/roles/desired/",
    parameters=(
        Query("user_id"),
        Query("username"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.DesiredRole),
        ResponseSpec("201", "application/json", lambda: m.DesiredRole),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_PUBLIC_CREATE = Operation(
    "catalog.roles_public_create",
    "POST",
    "/api/catalog/roles/public/",
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
        ResponseSpec("200", "application/json", lambda: m.Role),
        ResponseSpec("201", "application/json", lambda: m.Role),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_REPORTED_RETRIEVE = Operation(
    "catalog.roles_reported_retrieve",
    "GET",
    "/api/catalog/roles/reported/",
    parameters=(
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportedRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_REPORTED_CREATE = Operation(
    "catalog.roles_reported_create",
    "POST",
    "/api/catalog/roles/reported/",
    parameters=(
        Query("user_id"),
        Query("username"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ReportedRole),
        ResponseSpec("201", "application/json", lambda: m.ReportedRole),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SEARCH_PROGRAMS_CREATE = Operation(
    "catalog.search_programs_create",
    "POST",
    "/api/catalog/search/programs/",
    parameters=(
        Query("org"),
        Query("query"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.ProgramSearch),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_RETRIEVE = Operation(
    "catalog.skills_retrieve",
    "GET",
    "/api/catalog/skills/",
    parameters=(
        Query("id"),
        Query("name"),
        Query("name__iexact"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("slug"),
        Query("sort"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_CREATE = Operation(
    "catalog.skills_create",
    "POST",
    "/api/catalog/skills/",
    parameters=(
        Query("id"),
        Query("name"),
        Query("name__iexact"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("slug"),
        Query("sort"),
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
    responses=(ResponseSpec("200", "application/json", lambda: m.PaginatedSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_DESIRED_RETRIEVE = Operation(
    "catalog.skills_desired_retrieve",
    "GET",
    "/api/catalog/skills/desired/",
    parameters=(
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DesiredSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_DESIRED_CREATE = Operation(
    "catalog.skills_desired_create",
    "POST",
    "/api/catalog/skills/desired/",
    parameters=(
        Query("user_id"),
        Query("username"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.DesiredSkill),
        ResponseSpec("201", "application/json", lambda: m.DesiredSkill),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_PUBLIC_CREATE = Operation(
    "catalog.skills_public_create",
    "POST",
    "/api/catalog/skills/public/",
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
        ResponseSpec("200", "application/json", lambda: m.Skill),
        ResponseSpec("201", "application/json", lambda: m.Skill),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_REPORTED_RETRIEVE = Operation(
    "catalog.skills_reported_retrieve",
    "GET",
    "/api/catalog/skills/reported/",
    parameters=(
        Query("user_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportedSkill),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SKILLS_REPORTED_CREATE = Operation(
    "catalog.skills_reported_create",
    "POST",
    "/api/catalog/skills/reported/",
    parameters=(
        Query("user_id"),
        Query("username"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ReportedSkill),
        ResponseSpec("201", "application/json", lambda: m.ReportedSkill),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_DESTROY = Operation(
    "catalog.suggestions_course_manage_destroy",
    "DELETE",
    "/api/catalog/suggestions/course/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_RETRIEVE = Operation(
    "catalog.suggestions_course_manage_retrieve",
    "GET",
    "/api/catalog/suggestions/course/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedCourseSuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_CREATE = Operation(
    "catalog.suggestions_course_manage_create",
    "POST",
    "/api/catalog/suggestions/course/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseSuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_BULK_CREATE = Operation(
    "catalog.suggestions_course_manage_bulk_create",
    "POST",
    "/api/catalog/suggestions/course/manage/bulk/",
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
        ResponseSpec("200", "application/json", lambda: m.BulkSuggestionResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_GROUP_DESTROY = Operation(
    "catalog.suggestions_course_manage_group_destroy",
    "DELETE",
    "/api/catalog/suggestions/course/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_GROUP_RETRIEVE = Operation(
    "catalog.suggestions_course_manage_group_retrieve",
    "GET",
    "/api/catalog/suggestions/course/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedCourseGroupSuggestion,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_MANAGE_GROUP_CREATE = Operation(
    "catalog.suggestions_course_manage_group_create",
    "POST",
    "/api/catalog/suggestions/course/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CourseGroupSuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_COURSE_USER_RETRIEVE = Operation(
    "catalog.suggestions_course_user_retrieve",
    "GET",
    "/api/catalog/suggestions/course/user/",
    parameters=(
        Query("email"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user", required=True),
        Query("user_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedCourseSuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_DESTROY = Operation(
    "catalog.suggestions_pathway_manage_destroy",
    "DELETE",
    "/api/catalog/suggestions/pathway/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_RETRIEVE = Operation(
    "catalog.suggestions_pathway_manage_retrieve",
    "GET",
    "/api/catalog/suggestions/pathway/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedPathwaySuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_CREATE = Operation(
    "catalog.suggestions_pathway_manage_create",
    "POST",
    "/api/catalog/suggestions/pathway/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwaySuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_BULK_CREATE = Operation(
    "catalog.suggestions_pathway_manage_bulk_create",
    "POST",
    "/api/catalog/suggestions/pathway/manage/bulk/",
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
        ResponseSpec("200", "application/json", lambda: m.BulkSuggestionResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_GROUP_DESTROY = Operation(
    "catalog.suggestions_pathway_manage_group_destroy",
    "DELETE",
    "/api/catalog/suggestions/pathway/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_GROUP_RETRIEVE = Operation(
    "catalog.suggestions_pathway_manage_group_retrieve",
    "GET",
    "/api/catalog/suggestions/pathway/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedPathwayGroupSuggestion,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_MANAGE_GROUP_CREATE = Operation(
    "catalog.suggestions_pathway_manage_group_create",
    "POST",
    "/api/catalog/suggestions/pathway/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PathwayGroupSuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PATHWAY_USER_RETRIEVE = Operation(
    "catalog.suggestions_pathway_user_retrieve",
    "GET",
    "/api/catalog/suggestions/pathway/user/",
    parameters=(
        Query("email"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
        Query("username", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedPathwaySuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_DESTROY = Operation(
    "catalog.suggestions_program_manage_destroy",
    "DELETE",
    "/api/catalog/suggestions/program/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_RETRIEVE = Operation(
    "catalog.suggestions_program_manage_retrieve",
    "GET",
    "/api/catalog/suggestions/program/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedProgramSuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_CREATE = Operation(
    "catalog.suggestions_program_manage_create",
    "POST",
    "/api/catalog/suggestions/program/manage/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramSuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_BULK_CREATE = Operation(
    "catalog.suggestions_program_manage_bulk_create",
    "POST",
    "/api/catalog/suggestions/program/manage/bulk/",
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
        ResponseSpec("200", "application/json", lambda: m.BulkSuggestionResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_GROUP_DESTROY = Operation(
    "catalog.suggestions_program_manage_group_destroy",
    "DELETE",
    "/api/catalog/suggestions/program/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
        Query("suggestion_id", required=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_GROUP_RETRIEVE = Operation(
    "catalog.suggestions_program_manage_group_retrieve",
    "GET",
    "/api/catalog/suggestions/program/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.PaginatedProgramGroupSuggestion,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_MANAGE_GROUP_CREATE = Operation(
    "catalog.suggestions_program_manage_group_create",
    "POST",
    "/api/catalog/suggestions/program/manage/group/",
    parameters=(
        Query("department_mode"),
        Query("page"),
        Query("page_size"),
        Query("platform_key", required=True),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
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
    responses=(
        ResponseSpec("200", "application/json", lambda: m.ProgramGroupSuggestionDetail),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_SUGGESTIONS_PROGRAM_USER_RETRIEVE = Operation(
    "catalog.suggestions_program_user_retrieve",
    "GET",
    "/api/catalog/suggestions/program/user/",
    parameters=(
        Query("email"),
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("sort"),
        Query("user_id"),
        Query("username", required=True),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedProgramSuggestion),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class CatalogResource(Resource):
    """Operations with the tag catalog."""

    def access_requests_course_manage_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseAccessRequest:
        """Send `GET /api/catalog/access_requests/course/manage/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            reviewed: query parameter.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ACCESS_REQUESTS_COURSE_MANAGE_RETRIEVE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            options=options,
        )

    def access_requests_course_manage_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseAccessRequestDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `access_requests_course_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `access_requests_course_manage_retrieve` does.
        """
        return self._transport.paginate(
            _ACCESS_REQUESTS_COURSE_MANAGE_RETRIEVE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def access_requests_course_manage_create(
        self,
        *,
        request_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        approved: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestDetail:
        """Send `POST /api/catalog/access_requests/course/manage/`.

        Args:
            request_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            reviewed: query parameter.
            sort: query parameter, default "-id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            approved: body property.
            active: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ACCESS_REQUESTS_COURSE_MANAGE_CREATE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            fields={
                "request_id": request_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "approved": approved,
                "active": active,
            },
            options=options,
        )

    def access_requests_course_request_retrieve(
        self,
        *,
        course_id: str,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestStatusResponse:
        """Send `GET /api/catalog/access_requests/course/request/`.

        Args:
            course_id: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ACCESS_REQUESTS_COURSE_REQUEST_RETRIEVE,
            (course_id, platform_key, platform_org),
            options=options,
        )

    def access_requests_course_request_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestDetail:
        """Send `POST /api/catalog/access_requests/course/request/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ACCESS_REQUESTS_COURSE_REQUEST_CREATE,
            (course_id, platform_key, platform_org),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "course_id": body_course_id,
            },
            options=options,
        )

    def conditionals_course_eligibility_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/conditionals/course/eligibility/`."""
        return self._transport.call(
            _CONDITIONALS_COURSE_ELIGIBILITY_RETRIEVE,
            (),
            options=options,
        )

    def conditionals_course_prerequisites_manage_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/conditionals/course/prerequisites/manage/`."""
        return self._transport.call(
            _CONDITIONALS_COURSE_PREREQUISITES_MANAGE_RETRIEVE,
            (),
            options=options,
        )

    def conditionals_course_prerequisites_manage_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/conditionals/course/prerequisites/manage/bulk/`."""
        return self._transport.call(
            _CONDITIONALS_COURSE_PREREQUISITES_MANAGE_BULK_CREATE,
            (),
            options=options,
        )

    def courses_destroy(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseDeleteResponse:
        """Send `DELETE /api/catalog/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _COURSES_DESTROY,
            (course_id, org, slug),
            options=options,
        )

    def courses_list(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Course]:
        """Send `GET /api/catalog/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _COURSES_LIST,
            (course_id, org, slug),
            options=options,
        )

    def courses_create(
        self,
        *,
        body_course_id: str,
        body_org: str,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Course:
        """Send `POST /api/catalog/courses/`.

        Args:
            body_course_id: body property.
            body_org: body property.
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            name: body property.
            body_slug: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _COURSES_CREATE,
            (course_id, org, slug),
            fields={
                "course_id": body_course_id,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "data": data,
            },
            options=options,
        )

    def eligibility_courses_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Course]:
        """Send `GET /api/catalog/eligibility/courses/`.

        Args:
            org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ELIGIBILITY_COURSES_LIST,
            (org, query, user_id, username),
            options=options,
        )

    def eligibility_courses_check_retrieve(
        self,
        *,
        course_id: str,
        local_only: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/eligibility/courses/check/`.

        Args:
            course_id: query parameter, must not be empty.
            local_only: query parameter.
            org: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _ELIGIBILITY_COURSES_CHECK_RETRIEVE,
            (course_id, local_only, org, user_id, username),
            options=options,
        )

    def enrollment_courses_search_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        course_name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseEnrollmentSearchResponse:
        """Send `GET /api/catalog/enrollment/courses/search/`.

        Args:
            course_id: query parameter, must not be empty.
            course_name: query parameter, must not be empty.
            email: query parameter, must not be empty.
            include_default_platform: query parameter.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_COURSES_SEARCH_RETRIEVE,
            (
                course_id,
                course_name,
                email,
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                slug,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_pathways_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `DELETE /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_DESTROY,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_pathways_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_RETRIEVE,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_pathways_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_uuid: str | UnsetType = UNSET,
        body_pathway_key: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_include_default_platform: bool | UnsetType = UNSET,
        body_include_metadata: bool | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `POST /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_pathway_id: body property.
            body_pathway_uuid: body property.
            body_pathway_key: body property.
            body_slug: body property.
            body_org: body property.
            body_platform_key: body property.
            body_include_default_platform: body property.
            body_include_metadata: body property, default true.
            body_active: body property, default true.
        """
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_CREATE,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "pathway_id": body_pathway_id,
                "pathway_uuid": body_pathway_uuid,
                "pathway_key": body_pathway_key,
                "slug": body_slug,
                "org": body_org,
                "platform_key": body_platform_key,
                "include_default_platform": body_include_default_platform,
                "include_metadata": body_include_metadata,
                "active": body_active,
            },
            options=options,
        )

    def enrollment_pathways_search_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/pathways/search/`."""
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_SEARCH_RETRIEVE,
            (),
            options=options,
        )

    def enrollment_pathways_self_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `DELETE /api/catalog/enrollment/pathways/self/`.

        Args:
            active: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_SELF_DESTROY,
            (
                active,
                org,
                pathway_id,
                pathway_key,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_pathways_self_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_key: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `POST /api/catalog/enrollment/pathways/self/`.

        Args:
            active: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_pathway_id: body property.
            body_pathway_key: body property.
            body_slug: body property.
            body_org: body property.
            body_platform_key: body property.
            body_active: body property, default true.
        """
        return self._transport.call(
            _ENROLLMENT_PATHWAYS_SELF_CREATE,
            (
                active,
                org,
                pathway_id,
                pathway_key,
                platform_key,
                slug,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "pathway_id": body_pathway_id,
                "pathway_key": body_pathway_key,
                "slug": body_slug,
                "org": body_org,
                "platform_key": body_platform_key,
                "active": body_active,
            },
            options=options,
        )

    def enrollment_programs_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `DELETE /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PROGRAMS_DESTROY,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_programs_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PROGRAMS_RETRIEVE,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_programs_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_program_id: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        created: dt.datetime | None | UnsetType = UNSET,
        body_started: dt.datetime | None | UnsetType = UNSET,
        body_expired: dt.datetime | None | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `POST /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_program_id: body property.
            body_program_key: body property.
            body_platform_key: body property.
            body_org: body property.
            name: body property.
            body_slug: body property.
            created: body property, format date-time.
            body_started: body property, format date-time.
            body_expired: body property, format date-time.
            body_active: body property.
            metadata: body property.
        """
        return self._transport.call(
            _ENROLLMENT_PROGRAMS_CREATE,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "program_id": body_program_id,
                "program_key": body_program_key,
                "platform_key": body_platform_key,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "created": created,
                "started": body_started,
                "expired": body_expired,
                "active": body_active,
                "metadata": metadata,
            },
            options=options,
        )

    def enrollment_programs_search_retrieve(
        self,
        *,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollmentSearchResponse:
        """Send `GET /api/catalog/enrollment/programs/search/`.

        Args:
            include_default_platform: query parameter.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ENROLLMENT_PROGRAMS_SEARCH_RETRIEVE,
            (
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                program_id,
                program_type,
                slug,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_programs_search_retrieve_iter(
        self,
        *,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramEnrollmentPlus]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `enrollment_programs_search_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `enrollment_programs_search_retrieve` does.
        """
        return self._transport.paginate(
            _ENROLLMENT_PROGRAMS_SEARCH_RETRIEVE,
            (
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                program_id,
                program_type,
                slug,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def enrollment_programs_self_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/catalog/enrollment/programs/self/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        self._transport.call(
            _ENROLLMENT_PROGRAMS_SELF_DESTROY,
            (
                active,
                expired,
                ignore_expiration,
                org,
                platform_key,
                program_id,
                program_key,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_programs_self_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_program_id: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        created: dt.datetime | None | UnsetType = UNSET,
        body_started: dt.datetime | None | UnsetType = UNSET,
        body_expired: dt.datetime | None | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `POST /api/catalog/enrollment/programs/self/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_program_id: body property.
            body_program_key: body property.
            body_platform_key: body property.
            body_org: body property.
            name: body property.
            body_slug: body property.
            created: body property, format date-time.
            body_started: body property, format date-time.
            body_expired: body property, format date-time.
            body_active: body property.
        """
        return self._transport.call(
            _ENROLLMENT_PROGRAMS_SELF_CREATE,
            (
                active,
                expired,
                ignore_expiration,
                org,
                platform_key,
                program_id,
                program_key,
                slug,
                started,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "program_id": body_program_id,
                "program_key": body_program_key,
                "platform_key": body_platform_key,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "created": created,
                "started": body_started,
                "expired": body_expired,
                "active": body_active,
            },
            options=options,
        )

    def increment_retrieve(
        self,
        *,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CatalogAutoIncrementResponse:
        """Send `GET /api/catalog/increment/`.

        Args:
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _INCREMENT_RETRIEVE,
            (key, org),
            options=options,
        )

    def increment_create(
        self,
        *,
        number_type: str,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> int:
        """Send `POST /api/catalog/increment/`.

        Args:
            number_type: body property.
            key: body property.
            org: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INCREMENT_CREATE,
            (),
            fields={
                "key": key,
                "org": org,
                "number_type": number_type,
            },
            options=options,
        )

    def invitations_course_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_DESTROY,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_course_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseInvitation:
        """Send `GET /api/catalog/invitations/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_RETRIEVE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_course_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_course_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_COURSE_RETRIEVE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def invitations_course_create(
        self,
        *,
        body_course_id: str,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseInvitationDetail:
        """Send `POST /api/catalog/invitations/course/`.

        Args:
            body_course_id: body property.
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_CREATE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "course_id": body_course_id,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_course_blank_create(
        self,
        *,
        course_id: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCourseInvitationResponse:
        """Send `POST /api/catalog/invitations/course/blank/`.

        Args:
            course_id: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_BLANK_CREATE,
            (),
            fields={
                "course_id": course_id,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_course_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.CourseInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCourseInvitationResponse:
        """Send `POST /api/catalog/invitations/course/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    def invitations_course_redeem_create(
        self,
        *,
        course_id: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseInvitationDetail:
        """Send `POST /api/catalog/invitations/course/redeem/`.

        Args:
            course_id: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_COURSE_REDEEM_CREATE,
            (),
            fields={
                "course_id": course_id,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_platform_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/platform/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_DESTROY,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_platform_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlatformInvitation:
        """Send `GET /api/catalog/invitations/platform/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_platform_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PlatformInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_platform_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_platform_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_PLATFORM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def invitations_platform_create(
        self,
        *,
        body_platform_key: str,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformInvitationDetail:
        """Send `POST /api/catalog/invitations/platform/`.

        Args:
            body_platform_key: body property.
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_CREATE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "platform_key": body_platform_key,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_platform_blank_create(
        self,
        *,
        platform_key: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkPlatformInvitationResponse:
        """Send `POST /api/catalog/invitations/platform/blank/`.

        Args:
            platform_key: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_BLANK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_platform_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.PlatformInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkPlatformInvitationResponse:
        """Send `POST /api/catalog/invitations/platform/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    def invitations_platform_check_retrieve(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/invitations/platform/check/`.

        Args:
            email: query parameter, format email, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_CHECK_RETRIEVE,
            (email,),
            options=options,
        )

    def invitations_platform_redeem_create(
        self,
        *,
        platform_key: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformInvitationDetail:
        """Send `POST /api/catalog/invitations/platform/redeem/`.

        Args:
            platform_key: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PLATFORM_REDEEM_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_program_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/program/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_DESTROY,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_program_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramInvitation:
        """Send `GET /api/catalog/invitations/program/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_program_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_program_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_PROGRAM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def invitations_program_create(
        self,
        *,
        body_program_key: str,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramInvitationDetail:
        """Send `POST /api/catalog/invitations/program/`.

        Args:
            body_program_key: body property.
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.
            enrollment_config: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_CREATE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "program_key": body_program_key,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
            },
            options=options,
        )

    def invitations_program_blank_create(
        self,
        *,
        program_key: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkProgramInvitationResponse:
        """Send `POST /api/catalog/invitations/program/blank/`.

        Args:
            program_key: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_BLANK_CREATE,
            (),
            fields={
                "program_key": program_key,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    def invitations_program_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.ProgramInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkProgramInvitationResponse:
        """Send `POST /api/catalog/invitations/program/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    def invitations_program_redeem_create(
        self,
        *,
        program_key: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramInvitationDetail:
        """Send `POST /api/catalog/invitations/program/redeem/`.

        Args:
            program_key: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _INVITATIONS_PROGRAM_REDEEM_CREATE,
            (),
            fields={
                "program_key": program_key,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_course_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicense:
        """Send `GET /api/catalog/licenses/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_RETRIEVE,
            (
                active,
                course_id,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_course_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_RETRIEVE,
            (
                active,
                course_id,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_course_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/course/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_course_assignment_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicenseAssignment:
        """Send `GET /api/catalog/licenses/course/assignment/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_course_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_course_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/course/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: body property.
            email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "user_id": user_id,
                "email": email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_course_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/course/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_course_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/course/assignment/group/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_course_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_course_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        group_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/course/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            group_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "group_id": group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_course_create_create(
        self,
        *,
        platform_key: str,
        course_id: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseDetail:
        """Send `POST /api/catalog/licenses/course/create/`.

        Args:
            platform_key: body property.
            course_id: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "course_id": course_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_course_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseDetail:
        """Send `POST /api/catalog/licenses/course/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            course_id: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_COURSE_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "course_id": course_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_platform_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlatformLicense:
        """Send `GET /api/catalog/licenses/platform/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PLATFORM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_platform_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PlatformLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_platform_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_platform_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PLATFORM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_platform_create_create(
        self,
        *,
        platform_key: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformLicenseDetail:
        """Send `POST /api/catalog/licenses/platform/create/`.

        Args:
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PLATFORM_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_platform_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformLicenseDetail:
        """Send `POST /api/catalog/licenses/platform/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PLATFORM_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_program_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicense:
        """Send `GET /api/catalog/licenses/program/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_program_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_program_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/program/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_DESTROY,
            (
                active,
                assignment_id,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    def licenses_program_assignment_retrieve(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicenseAssignment:
        """Send `GET /api/catalog/licenses/program/assignment/`.

        Args:
            license_id: query parameter.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_RETRIEVE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    def licenses_program_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_ASSIGNMENT_RETRIEVE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_program_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_fulfilled: bool | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        redirect_to: str | None | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/program/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.
            body_user_id: body property.
            username: body property.
            body_email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            body_active: body property, default true.
            body_fulfilled: body property, default false.
            direct: body property, default true.
            redirect_to: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_CREATE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            fields={
                "license_id": body_license_id,
                "user_id": body_user_id,
                "username": username,
                "email": body_email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": body_active,
                "fulfilled": body_fulfilled,
                "direct": direct,
                "redirect_to": redirect_to,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_program_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        remove_user_assignments: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/program/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            remove_user_assignments: query parameter, default true.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_DESTROY,
            (
                active,
                assignment_id,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                remove_user_assignments,
                sort,
            ),
            options=options,
        )

    def licenses_program_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/program/assignment/group/`.

        Args:
            license_id: query parameter.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_RETRIEVE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_program_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_RETRIEVE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_program_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        body_group_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_fulfilled: bool | UnsetType = UNSET,
        redirect_to: str | None | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/program/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            body_group_id: body property.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            body_active: body property, default true.
            body_fulfilled: body property, default false.
            redirect_to: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_CREATE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            fields={
                "license_id": body_license_id,
                "group_id": body_group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": body_active,
                "fulfilled": body_fulfilled,
                "redirect_to": redirect_to,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_program_create_create(
        self,
        *,
        program_key: str,
        name: str,
        count: int,
        started: dt.datetime,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        platform_id: int | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseDetail:
        """Send `POST /api/catalog/licenses/program/create/`.

        Args:
            program_key: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            platform_key: body property.
            platform_org: body property.
            platform_id: body property.
            expired: body property, format date-time.
            external_id: body property.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property, default "api".
            transaction_id: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "platform_id": platform_id,
                "program_key": program_key,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "external_id": external_id,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
            },
            options=options,
        )

    def licenses_program_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseDetail:
        """Send `POST /api/catalog/licenses/program/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_PROGRAM_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_user_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicense:
        """Send `GET /api/catalog/licenses/user/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_user_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_user_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/user/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_user_assignment_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicenseAssignment:
        """Send `GET /api/catalog/licenses/user/assignment/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_user_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_user_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/user/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: body property.
            email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "user_id": user_id,
                "email": email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_user_assignment_check_retrieve(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/licenses/user/assignment/check/`.

        Args:
            email: query parameter, format email, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_CHECK_RETRIEVE,
            (email,),
            options=options,
        )

    def licenses_user_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/user/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_user_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/user/assignment/group/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_user_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.UserLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def licenses_user_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        group_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/user/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            group_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "group_id": group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    def licenses_user_create_create(
        self,
        *,
        platform_key: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseDetail:
        """Send `POST /api/catalog/licenses/user/create/`.

        Args:
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def licenses_user_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseDetail:
        """Send `POST /api/catalog/licenses/user/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _LICENSES_USER_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    def metadata_choices_retrieve(
        self,
        *,
        field_key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        scope: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/choices/`.

        Args:
            field_key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            scope: query parameter, must not be empty.
        """
        return self._transport.call(
            _METADATA_CHOICES_RETRIEVE,
            (field_key, org, scope),
            options=options,
        )

    def metadata_course_public_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course-public/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_PUBLIC_RETRIEVE,
            (course_id,),
            options=options,
        )

    def metadata_course_public_retrieve_2(
        self,
        *,
        field: str,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course-public/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_PUBLIC_RETRIEVE_2,
            (field, course_id),
            options=options,
        )

    def metadata_course_search_create(
        self,
        *,
        data_contains: Any = UNSET,
        slug: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/catalog/metadata/course-search/`.

        Args:
            data_contains: body property.
            slug: body property.
            course_id: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _METADATA_COURSE_SEARCH_CREATE,
            (),
            fields={
                "data__contains": data_contains,
                "slug": slug,
                "course_id": course_id,
            },
            options=options,
        )

    def metadata_course_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_RETRIEVE,
            (course_id,),
            options=options,
        )

    def metadata_course_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        metadata: Any,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/metadata/course/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            metadata: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_CREATE,
            (course_id,),
            fields={
                "course_id": body_course_id,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    def metadata_course_retrieve_2(
        self,
        *,
        field: str,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_RETRIEVE_2,
            (field, course_id),
            options=options,
        )

    def metadata_course_create_2(
        self,
        *,
        field: str,
        course_id: str,
        body_course_id: str,
        metadata: Any,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/metadata/course/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            metadata: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_COURSE_CREATE_2,
            (field, course_id),
            fields={
                "course_id": body_course_id,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    def metadata_program_public_retrieve(
        self,
        *,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program-public/`.

        Args:
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_PUBLIC_RETRIEVE,
            (org, platform_key, program_id, program_key),
            options=options,
        )

    def metadata_program_public_retrieve_2(
        self,
        *,
        field: str,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program-public/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_PUBLIC_RETRIEVE_2,
            (field, org, platform_key, program_id, program_key),
            options=options,
        )

    def metadata_program_retrieve(
        self,
        *,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program/`.

        Args:
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_RETRIEVE,
            (org, platform_key, program_id, program_key),
            options=options,
        )

    def metadata_program_create(
        self,
        *,
        program_id: str,
        body_program_id: str,
        metadata: Mapping[str, Any],
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `POST /api/catalog/metadata/program/`.

        Args:
            program_id: query parameter, must not be empty.
            body_program_id: body property.
            metadata: body property.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            body_org: body property.
            body_platform_key: body property.
            body_program_key: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_CREATE,
            (org, platform_key, program_id, program_key),
            fields={
                "program_id": body_program_id,
                "org": body_org,
                "platform_key": body_platform_key,
                "program_key": body_program_key,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    def metadata_program_retrieve_2(
        self,
        *,
        field: str,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_RETRIEVE_2,
            (field, org, platform_key, program_id, program_key),
            options=options,
        )

    def metadata_program_create_2(
        self,
        *,
        field: str,
        program_id: str,
        body_program_id: str,
        metadata: Mapping[str, Any],
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `POST /api/catalog/metadata/program/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            body_program_id: body property.
            metadata: body property.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            body_org: body property.
            body_platform_key: body property.
            body_program_key: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _METADATA_PROGRAM_CREATE_2,
            (field, org, platform_key, program_id, program_key),
            fields={
                "program_id": body_program_id,
                "org": body_org,
                "platform_key": body_platform_key,
                "program_key": body_program_key,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    def milestones_completions_course_catalog_retrieve(
        self,
        *,
        user_id: int,
        field_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/completions/course/catalog/`.

        Args:
            user_id: query parameter.
            field_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_CATALOG_RETRIEVE,
            (field_key, user_id),
            options=options,
        )

    def milestones_completions_course_manage_retrieve(
        self,
        *,
        course_id: str,
        user_id: int,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/completions/course/manage/`.

        Args:
            course_id: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_MANAGE_RETRIEVE,
            (course_id, user_id),
            options=options,
        )

    def milestones_completions_course_manage_create(
        self,
        *,
        course_id: str,
        user_id: int,
        completed: bool,
        completion_percentage: float | None | UnsetType = UNSET,
        passed: bool | None | UnsetType = UNSET,
        passed_date: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/catalog/milestones/completions/course/manage/`.

        Args:
            course_id: query parameter, must not be empty.
            user_id: query parameter.
            completed: body property.
            completion_percentage: body property, format double.
            passed: body property.
            passed_date: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_MANAGE_CREATE,
            (course_id, user_id),
            fields={
                "completed": completed,
                "completion_percentage": completion_percentage,
                "passed": passed,
                "passed_date": passed_date,
            },
            options=options,
        )

    def milestones_completions_pathway_query_retrieve(
        self,
        *,
        pathway_uuid: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayCompletionResponse:
        """Send `GET /api/catalog/milestones/completions/pathway/query/`.

        Args:
            pathway_uuid: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_PATHWAY_QUERY_RETRIEVE,
            (pathway_uuid, user_id, username),
            options=options,
        )

    def milestones_completions_program_query_retrieve(
        self,
        *,
        program_key: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramCompletionResponse:
        """Send `GET /api/catalog/milestones/completions/program/query/`.

        Args:
            program_key: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_PROGRAM_QUERY_RETRIEVE,
            (program_key, user_id, username),
            options=options,
        )

    def milestones_completions_resource_manage_retrieve(
        self,
        *,
        resource_id: int,
        user_id: int,
        options: CallOptions | None = None,
    ) -> m.ResourceCompletion:
        """Send `GET /api/catalog/milestones/completions/resource/manage/`.

        Args:
            resource_id: query parameter.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_RESOURCE_MANAGE_RETRIEVE,
            (resource_id, user_id),
            options=options,
        )

    def milestones_completions_resource_manage_create(
        self,
        *,
        resource_id: int,
        user_id: int,
        body_resource_id: int,
        body_user_id: int,
        completed: bool | UnsetType = UNSET,
        completion_percentage: float | None | UnsetType = UNSET,
        completion_date: dt.datetime | None | UnsetType = UNSET,
        completion_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceCompletion:
        """Send `POST /api/catalog/milestones/completions/resource/manage/`.

        Args:
            resource_id: query parameter.
            user_id: query parameter.
            body_resource_id: body property.
            body_user_id: body property.
            completed: body property.
            completion_percentage: body property, format double.
            completion_date: body property, format date-time.
            completion_data: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MILESTONES_COMPLETIONS_RESOURCE_MANAGE_CREATE,
            (resource_id, user_id),
            fields={
                "resource_id": body_resource_id,
                "user_id": body_user_id,
                "completed": completed,
                "completion_percentage": completion_percentage,
                "completion_date": completion_date,
                "completion_data": completion_data,
            },
            options=options,
        )

    def milestones_skill_points_block_retrieve(
        self,
        *,
        block_id: str,
        get_obj: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/block/`.

        Args:
            block_id: query parameter, must not be empty.
            get_obj: query parameter, default false.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_BLOCK_RETRIEVE,
            (block_id, get_obj),
            options=options,
        )

    def milestones_skill_points_block_create(
        self,
        *,
        block_id: str,
        body_block_id: str,
        point_data: Mapping[str, int],
        get_obj: bool | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/block/`.

        Args:
            block_id: query parameter, must not be empty.
            body_block_id: body property.
            point_data: body property.
            get_obj: query parameter, default false.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_BLOCK_CREATE,
            (block_id, get_obj),
            fields={
                "block_id": body_block_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    def milestones_skill_points_course_retrieve(
        self,
        *,
        course_id: str,
        get_obj: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/course/`.

        Args:
            course_id: query parameter, must not be empty.
            get_obj: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_COURSE_RETRIEVE,
            (course_id, get_obj),
            options=options,
        )

    def milestones_skill_points_course_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        point_data: Mapping[str, int],
        get_obj: bool | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/course/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            point_data: body property.
            get_obj: query parameter, default false.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_COURSE_CREATE,
            (course_id, get_obj),
            fields={
                "course_id": body_course_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    def milestones_skill_points_platform_destroy(
        self,
        *,
        skill_point_id: int,
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/milestones/skill_points/platform/`.

        Args:
            skill_point_id: query parameter.
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_DESTROY,
            (department_mode, platform_key, platform_org, query, skill_point_id, sort),
            options=options,
        )

    def milestones_skill_points_platform_retrieve(
        self,
        *,
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformSkillPointResponse:
        """Send `GET /api/catalog/milestones/skill_points/platform/`.

        Args:
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_RETRIEVE,
            (department_mode, platform_key, platform_org, query, sort),
            options=options,
        )

    def milestones_skill_points_platform_create(
        self,
        *,
        username: str,
        body_platform_key: str,
        point_data: Mapping[str, int],
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/platform/`.

        Args:
            username: body property.
            body_platform_key: body property.
            point_data: body property.
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_CREATE,
            (department_mode, platform_key, platform_org, query, sort),
            fields={
                "username": username,
                "platform_key": body_platform_key,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    def milestones_skill_points_platform_bulk_create(
        self,
        *,
        skill_point_data: Sequence[dict[str, Any]],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformSkillPointBulkResponse:
        """Send `POST /api/catalog/milestones/skill_points/platform/bulk/`.

        Args:
            skill_point_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "skill_point_data": skill_point_data,
            },
            options=options,
        )

    def milestones_skill_points_platform_group_create(
        self,
        *,
        platform_key: str,
        group_id: int,
        point_data: Mapping[str, int],
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/platform/group/`.

        Args:
            platform_key: body property.
            group_id: body property.
            point_data: body property.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_GROUP_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "group_id": group_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    def milestones_skill_points_user_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/user/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _MILESTONES_SKILL_POINTS_USER_RETRIEVE,
            (user_id, username),
            options=options,
        )

    def pathways_destroy(
        self,
        *,
        pathway_id: str,
        user_id: int,
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayDeleteResponse:
        """Send `DELETE /api/catalog/pathways/`.

        Args:
            pathway_id: query parameter, must not be empty.
            user_id: query parameter.
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            username: query parameter, must not be empty.
            visible: query parameter.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PATHWAYS_DESTROY,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            options=options,
        )

    def pathways_list(
        self,
        *,
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Pathway]:
        """Send `GET /api/catalog/pathways/`.

        Args:
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            visible: query parameter.
        """
        return self._transport.call(
            _PATHWAYS_LIST,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            options=options,
        )

    def pathways_create(
        self,
        *,
        body_user_id: int,
        body_name: str,
        path: Sequence[dict[str, Any]],
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_uuid: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_visible: bool | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Pathway:
        """Send `POST /api/catalog/pathways/`.

        Args:
            body_user_id: body property.
            body_name: body property.
            path: body property.
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            visible: query parameter.
            body_pathway_id: body property.
            body_pathway_uuid: body property.
            body_username: body property.
            body_slug: body property.
            body_visible: body property, default true.
            body_platform_key: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PATHWAYS_CREATE,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            fields={
                "pathway_id": body_pathway_id,
                "pathway_uuid": body_pathway_uuid,
                "user_id": body_user_id,
                "username": body_username,
                "name": body_name,
                "slug": body_slug,
                "visible": body_visible,
                "platform_key": body_platform_key,
                "path": path,
                "data": data,
            },
            options=options,
        )

    def programs_destroy(
        self,
        *,
        org: str,
        program_id: str,
        options: CallOptions | None = None,
    ) -> m.ProgramDeleteResponse:
        """Send `DELETE /api/catalog/programs/`.

        Args:
            org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROGRAMS_DESTROY,
            (org, program_id),
            options=options,
        )

    def programs_list(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Program]:
        """Send `GET /api/catalog/programs/`.

        Args:
            course_id: query parameter, must not be empty.
            enabled: query parameter.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            slug: query parameter, must not be empty.
        """
        return self._transport.call(
            _PROGRAMS_LIST,
            (course_id, enabled, name, org, program_id, slug),
            options=options,
        )

    def programs_create(
        self,
        *,
        program_id: str,
        name: str,
        course_list: Sequence[dict[str, Any]],
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `POST /api/catalog/programs/`.

        Args:
            program_id: body property.
            name: body property.
            course_list: body property.
            program_key: body property.
            slug: body property.
            org: body property.
            platform_key: body property.
            enabled: body property, default true.
            program_type: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _PROGRAMS_CREATE,
            (),
            fields={
                "program_id": program_id,
                "program_key": program_key,
                "name": name,
                "slug": slug,
                "org": org,
                "platform_key": platform_key,
                "enabled": enabled,
                "course_list": course_list,
                "program_type": program_type,
                "data": data,
            },
            options=options,
        )

    def recommendation_courses_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Course:
        """Send `GET /api/catalog/recommendation/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
        """
        return self._transport.call(
            _RECOMMENDATION_COURSES_RETRIEVE,
            (course_id, org, user_id),
            options=options,
        )

    def resources_destroy(
        self,
        *,
        id: int,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceDeleteResponse:
        """Send `DELETE /api/catalog/resources/`.

        Args:
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _RESOURCES_DESTROY,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            options=options,
        )

    def resources_list(
        self,
        *,
        id: int | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Resource]:
        """Send `GET /api/catalog/resources/`.

        Args:
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _RESOURCES_LIST,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            options=options,
        )

    def resources_create(
        self,
        *,
        body_resource_type: str,
        url: str,
        body_name: str,
        id: int | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_id: int | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Resource:
        """Send `POST /api/catalog/resources/`.

        Args:
            body_resource_type: body property.
            url: body property, format uri.
            body_name: body property.
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_id: body property.
            body_user_id: body property.
            body_username: body property.
            description: body property.
            skills: body property.
            image: body property, format uri.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _RESOURCES_CREATE,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            fields={
                "id": body_id,
                "user_id": body_user_id,
                "username": body_username,
                "resource_type": body_resource_type,
                "url": url,
                "name": body_name,
                "description": description,
                "skills": skills,
                "image": image,
                "data": data,
            },
            options=options,
        )

    def reviews_course_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseReviewPaginatedResponse:
        """Send `GET /api/catalog/reviews/course/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_COURSE_RETRIEVE,
            (
                course_id,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    def reviews_course_retrieve_iter(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `reviews_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `reviews_course_retrieve` does.
        """
        return self._transport.paginate(
            _REVIEWS_COURSE_RETRIEVE,
            (
                course_id,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def reviews_course_info_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> m.CourseReviewInfoResponse:
        """Send `GET /api/catalog/reviews/course/info/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _REVIEWS_COURSE_INFO_RETRIEVE,
            (course_id,),
            options=options,
        )

    def reviews_course_update_destroy(
        self,
        *,
        course_id: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/reviews/course/update/`.

        Args:
            course_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_COURSE_UPDATE_DESTROY,
            (course_id, user_id, username),
            options=options,
        )

    def reviews_course_update_create(
        self,
        *,
        course_id: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        rating: float | None | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseReviewResponse:
        """Send `POST /api/catalog/reviews/course/update/`.

        Args:
            course_id: body property.
            username: body property.
            user_id: body property.
            rating: body property, format double.
            title: body property.
            content: body property.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_COURSE_UPDATE_CREATE,
            (),
            fields={
                "course_id": course_id,
                "username": username,
                "user_id": user_id,
                "rating": rating,
                "title": title,
                "content": content,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    def reviews_program_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramReviewPaginatedResponse:
        """Send `GET /api/catalog/reviews/program/`.

        Args:
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_PROGRAM_RETRIEVE,
            (
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                sort,
                user_id,
            ),
            options=options,
        )

    def reviews_program_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramReview]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `reviews_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `reviews_program_retrieve` does.
        """
        return self._transport.paginate(
            _REVIEWS_PROGRAM_RETRIEVE,
            (
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def reviews_program_info_retrieve(
        self,
        *,
        program_key: str,
        options: CallOptions | None = None,
    ) -> m.ProgramReviewInfoResponse:
        """Send `GET /api/catalog/reviews/program/info/`.

        Args:
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _REVIEWS_PROGRAM_INFO_RETRIEVE,
            (program_key,),
            options=options,
        )

    def reviews_program_update_destroy(
        self,
        *,
        program_key: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/reviews/program/update/`.

        Args:
            program_key: query parameter, must not be empty.
            username: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_PROGRAM_UPDATE_DESTROY,
            (program_key, user_id, username),
            options=options,
        )

    def reviews_program_update_create(
        self,
        *,
        program_key: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        rating: float | None | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramReview:
        """Send `POST /api/catalog/reviews/program/update/`.

        Args:
            program_key: body property.
            username: body property.
            user_id: body property.
            rating: body property, format double.
            title: body property.
            content: body property.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _REVIEWS_PROGRAM_UPDATE_CREATE,
            (),
            fields={
                "program_key": program_key,
                "username": username,
                "user_id": user_id,
                "rating": rating,
                "title": title,
                "content": content,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    def roles_retrieve(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `GET /api/catalog/roles/`.

        Args:
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return self._transport.call(
            _ROLES_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            options=options,
        )

    def roles_create(
        self,
        *,
        body_name: str,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_id: int | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `POST /api/catalog/roles/`.

        Args:
            body_name: body property.
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_id: body property.
            body_slug: body property.
            body_platform_key: body property.
            data: body property.
        """
        return self._transport.call(
            _ROLES_CREATE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            fields={
                "id": body_id,
                "name": body_name,
                "slug": body_slug,
                "platform_key": body_platform_key,
                "data": data,
            },
            options=options,
        )

    def roles_desired_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `GET /api/catalog/roles/desired/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ROLES_DESIRED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    def roles_desired_create(
        self,
        *,
        roles: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `POST /api/catalog/roles/desired/`.

        Args:
            roles: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ROLES_DESIRED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "roles": roles,
                "data": data,
            },
            options=options,
        )

    def roles_public_create(
        self,
        *,
        name: str,
        id: int | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `POST /api/catalog/roles/public/`.

        Args:
            name: body property.
            id: body property.
            slug: body property.
            platform_key: body property.
            data: body property.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _ROLES_PUBLIC_CREATE,
            (),
            fields={
                "id": id,
                "name": name,
                "slug": slug,
                "platform_key": platform_key,
                "data": data,
            },
            options=options,
        )

    def roles_reported_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `GET /api/catalog/roles/reported/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ROLES_REPORTED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    def roles_reported_create(
        self,
        *,
        roles: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `POST /api/catalog/roles/reported/`.

        Args:
            roles: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _ROLES_REPORTED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "roles": roles,
                "data": data,
            },
            options=options,
        )

    def search_programs_create(
        self,
        *,
        course_list: Sequence[m.ProgramCoursePositionWrite],
        program_id: str,
        org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        slug: str | None | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramSearch:
        """Send `POST /api/catalog/search/programs/`.

        Args:
            course_list: body property.
            program_id: body property, at most 255 characters.
            org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            name: body property, at most 255 characters.
            enabled: body property.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            body_org: body property.
            data: body property.
        """
        return self._transport.call(
            _SEARCH_PROGRAMS_CREATE,
            (org, query),
            fields={
                "course_list": course_list,
                "program_id": program_id,
                "name": name,
                "enabled": enabled,
                "slug": slug,
                "org": body_org,
                "data": data,
            },
            options=options,
        )

    def skills_retrieve(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSkill:
        """Send `GET /api/catalog/skills/`.

        Args:
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return self._transport.call(
            _SKILLS_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            options=options,
        )

    def skills_retrieve_iter(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.Skill]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `skills_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `skills_retrieve` does.
        """
        return self._transport.paginate(
            _SKILLS_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def skills_create(
        self,
        *,
        next_page: str,
        previous_page: str,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSkill:
        """Send `POST /api/catalog/skills/`.

        Args:
            next_page: body property.
            previous_page: body property.
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return self._transport.call(
            _SKILLS_CREATE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            fields={
                "next_page": next_page,
                "previous_page": previous_page,
            },
            options=options,
        )

    def skills_desired_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `GET /api/catalog/skills/desired/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _SKILLS_DESIRED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    def skills_desired_create(
        self,
        *,
        skills: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `POST /api/catalog/skills/desired/`.

        Args:
            skills: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.
        """
        return self._transport.call(
            _SKILLS_DESIRED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "skills": skills,
                "data": data,
            },
            options=options,
        )

    def skills_public_create(
        self,
        *,
        name: str,
        id: int | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Skill:
        """Send `POST /api/catalog/skills/public/`.

        Args:
            name: body property.
            id: body property.
            slug: body property.
            platform_key: body property.
            data: body property.
        """
        return self._transport.call(
            _SKILLS_PUBLIC_CREATE,
            (),
            fields={
                "id": id,
                "name": name,
                "slug": slug,
                "platform_key": platform_key,
                "data": data,
            },
            options=options,
        )

    def skills_reported_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Get the skills that a user reported.

        Returns the first record of skills that the user reported. The user is
        identified by ID or by name.

        The status is 400 if the user cannot be identified or has not reported any
        skills.

        Sends `GET /api/catalog/skills/reported/`.

        Args:
            user_id: ID of the user. Either this or `username` is required. Query
                parameter.
            username: Name of the user. Either this or `user_id` is required. Query
                parameter, must not be empty.

        Returns:
            The reported skills.
        """
        return self._transport.call(
            _SKILLS_REPORTED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    def skills_reported_create(
        self,
        *,
        skills: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Add or update the skills that a user reported.

        Stores a list of skills, and additional data, as reported by the user. The user
        is identified by ID or by name.

        The status is 201 if a new record was created and 200 if an existing one was
        updated. It is 400 if the user cannot be identified or the skills cannot be
        saved.

        Sends `POST /api/catalog/skills/reported/`.

        Args:
            skills: body property.
            user_id: ID of the user. Either this or `username` is required. Query
                parameter.
            username: Name of the user. Either this or `user_id` is required. Query
                parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Returns:
            An existing record was updated.
        """
        return self._transport.call(
            _SKILLS_REPORTED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "skills": skills,
                "data": data,
            },
            options=options,
        )

    def suggestions_course_manage_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_course_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseSuggestion:
        """List the course suggestions of a platform.

        Returns one page of the courses that were suggested to users of a platform.

        DM admins manage all suggestions, platform admins those of their platform, and
        department admins those of their departments.

        Sends `GET /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: Platform whose suggestions are meant. Query parameter, must
                not be empty.
            department_mode: Whether to filter by the departments that the caller
                administers. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_org: Identifier of the platform's organization. Query parameter,
                must not be empty.
            query: Text by which the suggestions are filtered. Query parameter, must not
                be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.

        Returns:
            A page of course suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage
                suggestions.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_course_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_course_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        course_id: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseSuggestionDetail:
        """Send `POST /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            course_id: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            username: body property.
            email: body property, format email.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "course_id": course_id,
                "user_id": user_id,
                "username": username,
                "email": email,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    def suggestions_course_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/course/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    def suggestions_course_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a course suggestion for a group.

        Deletes a suggestion that recommends a course to a group of users of a platform.

        DM admins manage all group suggestions, platform admins those of their platform,
        and department admins those of their departments.

        Sends `DELETE /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: ID of the group suggestion to delete. Query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Returns:
            The suggestion was deleted.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage group
                suggestions.
            NotFoundError: On status 404.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_course_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseGroupSuggestion:
        """Send `GET /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_course_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_course_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        course_id: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            course_id: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "course_id": course_id,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    def suggestions_course_user_retrieve(
        self,
        *,
        user: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseSuggestion:
        """List the courses suggested to one user.

        Returns one page of the courses that were suggested to one user.

        Users see their own suggestions. Platform admins see those of the users of their
        platform, without changing them, and DM admins see all.

        Sends `GET /api/catalog/suggestions/course/user/`.

        Args:
            user: Name or ID of the user whose suggestions are returned. Query
                parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_key: Only suggestions of the platform with this key. Query
                parameter, must not be empty.
            platform_org: Only suggestions of the platform of this organization. Query
                parameter, must not be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.
            user_id: query parameter.

        Returns:
            A page of course suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to access this
                resource.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return self._transport.call(
            _SUGGESTIONS_COURSE_USER_RETRIEVE,
            (email, page, page_size, platform_key, platform_org, sort, user, user_id),
            options=options,
        )

    def suggestions_course_user_retrieve_iter(
        self,
        *,
        user: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.CourseSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_USER_RETRIEVE,
            (email, page, page_size, platform_key, platform_org, sort, user, user_id),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_pathway_manage_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_pathway_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwaySuggestion:
        """List the pathway suggestions of a platform.

        Returns one page of the pathways that were suggested to users of a platform.

        DM admins manage all suggestions, platform admins those of their platform, and
        department admins those of their departments.

        Sends `GET /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: Platform whose suggestions are meant. Query parameter, must
                not be empty.
            department_mode: Whether to filter by the departments that the caller
                administers. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_org: Identifier of the platform's organization. Query parameter,
                must not be empty.
            query: Text by which the suggestions are filtered. Query parameter, must not
                be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.

        Returns:
            A page of pathway suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage
                suggestions.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_pathway_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PathwaySuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_pathway_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        pathway_id: str,
        pathway_uuid: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwaySuggestionDetail:
        """Send `POST /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            pathway_id: body property.
            pathway_uuid: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            username: body property.
            email: body property, format email.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "pathway_id": pathway_id,
                "pathway_uuid": pathway_uuid,
                "user_id": user_id,
                "username": username,
                "email": email,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    def suggestions_pathway_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        platform_org: str | UnsetType = UNSET,
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/pathway/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            platform_org: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    def suggestions_pathway_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_pathway_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwayGroupSuggestion:
        """Send `GET /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_pathway_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PathwayGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_pathway_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        pathway_uuid: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            pathway_uuid: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_org: body property.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "pathway_uuid": pathway_uuid,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    def suggestions_pathway_user_retrieve(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwaySuggestion:
        """Send `GET /api/catalog/suggestions/pathway/user/`.

        Args:
            username: query parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PATHWAY_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def suggestions_pathway_user_retrieve_iter(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.PathwaySuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_program_manage_destroy(
        self,
        *,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/program/manage/`.

        Args:
            suggestion_id: query parameter.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_program_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramSuggestion:
        """Send `GET /api/catalog/suggestions/program/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_program_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_program_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        program_key: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramSuggestionDetail:
        """Send `POST /api/catalog/suggestions/program/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            program_key: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            body_platform_org: body property.
            username: body property.
            email: body property, format email.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "program_key": program_key,
                "user_id": user_id,
                "username": username,
                "email": email,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    def suggestions_program_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        platform_org: str | UnsetType = UNSET,
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/program/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            platform_org: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    def suggestions_program_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    def suggestions_program_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramGroupSuggestion:
        """Send `GET /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_program_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    def suggestions_program_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        program_key: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            program_key: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_org: body property.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "program_key": program_key,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    def suggestions_program_user_retrieve(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramSuggestion:
        """Send `GET /api/catalog/suggestions/program/user/`.

        Args:
            username: query parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _SUGGESTIONS_PROGRAM_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def suggestions_program_user_retrieve_iter(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.ProgramSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )


class AsyncCatalogResource(AsyncResource):
    """Operations with the tag catalog."""

    async def access_requests_course_manage_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseAccessRequest:
        """Send `GET /api/catalog/access_requests/course/manage/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            reviewed: query parameter.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ACCESS_REQUESTS_COURSE_MANAGE_RETRIEVE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            options=options,
        )

    def access_requests_course_manage_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseAccessRequestDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `access_requests_course_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `access_requests_course_manage_retrieve` does.
        """
        return self._transport.paginate(
            _ACCESS_REQUESTS_COURSE_MANAGE_RETRIEVE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def access_requests_course_manage_create(
        self,
        *,
        request_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        reviewed: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        approved: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestDetail:
        """Send `POST /api/catalog/access_requests/course/manage/`.

        Args:
            request_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            reviewed: query parameter.
            sort: query parameter, default "-id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            approved: body property.
            active: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ACCESS_REQUESTS_COURSE_MANAGE_CREATE,
            (page, page_size, platform_key, platform_org, reviewed, sort),
            fields={
                "request_id": request_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "approved": approved,
                "active": active,
            },
            options=options,
        )

    async def access_requests_course_request_retrieve(
        self,
        *,
        course_id: str,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestStatusResponse:
        """Send `GET /api/catalog/access_requests/course/request/`.

        Args:
            course_id: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ACCESS_REQUESTS_COURSE_REQUEST_RETRIEVE,
            (course_id, platform_key, platform_org),
            options=options,
        )

    async def access_requests_course_request_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseAccessRequestDetail:
        """Send `POST /api/catalog/access_requests/course/request/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ACCESS_REQUESTS_COURSE_REQUEST_CREATE,
            (course_id, platform_key, platform_org),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "course_id": body_course_id,
            },
            options=options,
        )

    async def conditionals_course_eligibility_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/conditionals/course/eligibility/`."""
        return await self._transport.call(
            _CONDITIONALS_COURSE_ELIGIBILITY_RETRIEVE,
            (),
            options=options,
        )

    async def conditionals_course_prerequisites_manage_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/conditionals/course/prerequisites/manage/`."""
        return await self._transport.call(
            _CONDITIONALS_COURSE_PREREQUISITES_MANAGE_RETRIEVE,
            (),
            options=options,
        )

    async def conditionals_course_prerequisites_manage_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/conditionals/course/prerequisites/manage/bulk/`."""
        return await self._transport.call(
            _CONDITIONALS_COURSE_PREREQUISITES_MANAGE_BULK_CREATE,
            (),
            options=options,
        )

    async def courses_destroy(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseDeleteResponse:
        """Send `DELETE /api/catalog/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _COURSES_DESTROY,
            (course_id, org, slug),
            options=options,
        )

    async def courses_list(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Course]:
        """Send `GET /api/catalog/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _COURSES_LIST,
            (course_id, org, slug),
            options=options,
        )

    async def courses_create(
        self,
        *,
        body_course_id: str,
        body_org: str,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Course:
        """Send `POST /api/catalog/courses/`.

        Args:
            body_course_id: body property.
            body_org: body property.
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            name: body property.
            body_slug: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _COURSES_CREATE,
            (course_id, org, slug),
            fields={
                "course_id": body_course_id,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "data": data,
            },
            options=options,
        )

    async def eligibility_courses_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Course]:
        """Send `GET /api/catalog/eligibility/courses/`.

        Args:
            org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ELIGIBILITY_COURSES_LIST,
            (org, query, user_id, username),
            options=options,
        )

    async def eligibility_courses_check_retrieve(
        self,
        *,
        course_id: str,
        local_only: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/eligibility/courses/check/`.

        Args:
            course_id: query parameter, must not be empty.
            local_only: query parameter.
            org: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _ELIGIBILITY_COURSES_CHECK_RETRIEVE,
            (course_id, local_only, org, user_id, username),
            options=options,
        )

    async def enrollment_courses_search_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        course_name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseEnrollmentSearchResponse:
        """Send `GET /api/catalog/enrollment/courses/search/`.

        Args:
            course_id: query parameter, must not be empty.
            course_name: query parameter, must not be empty.
            email: query parameter, must not be empty.
            include_default_platform: query parameter.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_COURSES_SEARCH_RETRIEVE,
            (
                course_id,
                course_name,
                email,
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                slug,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_pathways_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `DELETE /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_DESTROY,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_pathways_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_RETRIEVE,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_pathways_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_uuid: str | UnsetType = UNSET,
        body_pathway_key: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_include_default_platform: bool | UnsetType = UNSET,
        body_include_metadata: bool | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `POST /api/catalog/enrollment/pathways/`.

        Args:
            active: query parameter, default true.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_pathway_id: body property.
            body_pathway_uuid: body property.
            body_pathway_key: body property.
            body_slug: body property.
            body_org: body property.
            body_platform_key: body property.
            body_include_default_platform: body property.
            body_include_metadata: body property, default true.
            body_active: body property, default true.
        """
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_CREATE,
            (
                active,
                include_default_platform,
                include_metadata,
                org,
                pathway_id,
                pathway_key,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "pathway_id": body_pathway_id,
                "pathway_uuid": body_pathway_uuid,
                "pathway_key": body_pathway_key,
                "slug": body_slug,
                "org": body_org,
                "platform_key": body_platform_key,
                "include_default_platform": body_include_default_platform,
                "include_metadata": body_include_metadata,
                "active": body_active,
            },
            options=options,
        )

    async def enrollment_pathways_search_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/pathways/search/`."""
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_SEARCH_RETRIEVE,
            (),
            options=options,
        )

    async def enrollment_pathways_self_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `DELETE /api/catalog/enrollment/pathways/self/`.

        Args:
            active: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_SELF_DESTROY,
            (
                active,
                org,
                pathway_id,
                pathway_key,
                platform_key,
                slug,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_pathways_self_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_key: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_key: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayEnrollment:
        """Send `POST /api/catalog/enrollment/pathways/self/`.

        Args:
            active: query parameter, default true.
            org: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_key: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_pathway_id: body property.
            body_pathway_key: body property.
            body_slug: body property.
            body_org: body property.
            body_platform_key: body property.
            body_active: body property, default true.
        """
        return await self._transport.call(
            _ENROLLMENT_PATHWAYS_SELF_CREATE,
            (
                active,
                org,
                pathway_id,
                pathway_key,
                platform_key,
                slug,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "pathway_id": body_pathway_id,
                "pathway_key": body_pathway_key,
                "slug": body_slug,
                "org": body_org,
                "platform_key": body_platform_key,
                "active": body_active,
            },
            options=options,
        )

    async def enrollment_programs_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `DELETE /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PROGRAMS_DESTROY,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_programs_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollmentPlus:
        """Send `GET /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PROGRAMS_RETRIEVE,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_programs_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        include_default_platform: bool | UnsetType = UNSET,
        include_metadata: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_program_id: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        created: dt.datetime | None | UnsetType = UNSET,
        body_started: dt.datetime | None | UnsetType = UNSET,
        body_expired: dt.datetime | None | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `POST /api/catalog/enrollment/programs/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            include_default_platform: query parameter.
            include_metadata: query parameter, default true.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_program_id: body property.
            body_program_key: body property.
            body_platform_key: body property.
            body_org: body property.
            name: body property.
            body_slug: body property.
            created: body property, format date-time.
            body_started: body property, format date-time.
            body_expired: body property, format date-time.
            body_active: body property.
            metadata: body property.
        """
        return await self._transport.call(
            _ENROLLMENT_PROGRAMS_CREATE,
            (
                active,
                expired,
                ignore_expiration,
                include_default_platform,
                include_metadata,
                org,
                platform_key,
                program_id,
                program_key,
                program_type,
                slug,
                started,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "program_id": body_program_id,
                "program_key": body_program_key,
                "platform_key": body_platform_key,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "created": created,
                "started": body_started,
                "expired": body_expired,
                "active": body_active,
                "metadata": metadata,
            },
            options=options,
        )

    async def enrollment_programs_search_retrieve(
        self,
        *,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollmentSearchResponse:
        """Send `GET /api/catalog/enrollment/programs/search/`.

        Args:
            include_default_platform: query parameter.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_type: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ENROLLMENT_PROGRAMS_SEARCH_RETRIEVE,
            (
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                program_id,
                program_type,
                slug,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def enrollment_programs_search_retrieve_iter(
        self,
        *,
        include_default_platform: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramEnrollmentPlus]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `enrollment_programs_search_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `enrollment_programs_search_retrieve` does.
        """
        return self._transport.paginate(
            _ENROLLMENT_PROGRAMS_SEARCH_RETRIEVE,
            (
                include_default_platform,
                org,
                page,
                page_size,
                platform_key,
                program_id,
                program_type,
                slug,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def enrollment_programs_self_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/catalog/enrollment/programs/self/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
        """
        await self._transport.call(
            _ENROLLMENT_PROGRAMS_SELF_DESTROY,
            (
                active,
                expired,
                ignore_expiration,
                org,
                platform_key,
                program_id,
                program_key,
                slug,
                started,
                user_id,
                username,
            ),
            options=options,
        )

    async def enrollment_programs_self_create(
        self,
        *,
        active: bool | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        ignore_expiration: bool | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_program_id: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        created: dt.datetime | None | UnsetType = UNSET,
        body_started: dt.datetime | None | UnsetType = UNSET,
        body_expired: dt.datetime | None | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramEnrollment:
        """Send `POST /api/catalog/enrollment/programs/self/`.

        Args:
            active: query parameter, default true.
            expired: query parameter, format date-time.
            ignore_expiration: query parameter, default false.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            started: query parameter, format date-time.
            user_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            body_program_id: body property.
            body_program_key: body property.
            body_platform_key: body property.
            body_org: body property.
            name: body property.
            body_slug: body property.
            created: body property, format date-time.
            body_started: body property, format date-time.
            body_expired: body property, format date-time.
            body_active: body property.
        """
        return await self._transport.call(
            _ENROLLMENT_PROGRAMS_SELF_CREATE,
            (
                active,
                expired,
                ignore_expiration,
                org,
                platform_key,
                program_id,
                program_key,
                slug,
                started,
                user_id,
                username,
            ),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "program_id": body_program_id,
                "program_key": body_program_key,
                "platform_key": body_platform_key,
                "org": body_org,
                "name": name,
                "slug": body_slug,
                "created": created,
                "started": body_started,
                "expired": body_expired,
                "active": body_active,
            },
            options=options,
        )

    async def increment_retrieve(
        self,
        *,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CatalogAutoIncrementResponse:
        """Send `GET /api/catalog/increment/`.

        Args:
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _INCREMENT_RETRIEVE,
            (key, org),
            options=options,
        )

    async def increment_create(
        self,
        *,
        number_type: str,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> int:
        """Send `POST /api/catalog/increment/`.

        Args:
            number_type: body property.
            key: body property.
            org: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INCREMENT_CREATE,
            (),
            fields={
                "key": key,
                "org": org,
                "number_type": number_type,
            },
            options=options,
        )

    async def invitations_course_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_DESTROY,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    async def invitations_course_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseInvitation:
        """Send `GET /api/catalog/invitations/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_RETRIEVE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_course_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_course_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_COURSE_RETRIEVE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def invitations_course_create(
        self,
        *,
        body_course_id: str,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseInvitationDetail:
        """Send `POST /api/catalog/invitations/course/`.

        Args:
            body_course_id: body property.
            active: query parameter.
            course_id: query parameter, must not be empty.
            email: query parameter, must not be empty.
            key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_CREATE,
            (
                active,
                course_id,
                email,
                key,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "course_id": body_course_id,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_course_blank_create(
        self,
        *,
        course_id: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCourseInvitationResponse:
        """Send `POST /api/catalog/invitations/course/blank/`.

        Args:
            course_id: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_BLANK_CREATE,
            (),
            fields={
                "course_id": course_id,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_course_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.CourseInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkCourseInvitationResponse:
        """Send `POST /api/catalog/invitations/course/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def invitations_course_redeem_create(
        self,
        *,
        course_id: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseInvitationDetail:
        """Send `POST /api/catalog/invitations/course/redeem/`.

        Args:
            course_id: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_COURSE_REDEEM_CREATE,
            (),
            fields={
                "course_id": course_id,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_platform_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/platform/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_DESTROY,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    async def invitations_platform_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlatformInvitation:
        """Send `GET /api/catalog/invitations/platform/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_platform_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PlatformInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_platform_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_platform_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_PLATFORM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def invitations_platform_create(
        self,
        *,
        body_platform_key: str,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformInvitationDetail:
        """Send `POST /api/catalog/invitations/platform/`.

        Args:
            body_platform_key: body property.
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_CREATE,
            (
                active,
                email,
                org,
                page,
                page_size,
                platform_key,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "platform_key": body_platform_key,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_platform_blank_create(
        self,
        *,
        platform_key: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkPlatformInvitationResponse:
        """Send `POST /api/catalog/invitations/platform/blank/`.

        Args:
            platform_key: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_BLANK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_platform_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.PlatformInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkPlatformInvitationResponse:
        """Send `POST /api/catalog/invitations/platform/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def invitations_platform_check_retrieve(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/invitations/platform/check/`.

        Args:
            email: query parameter, format email, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_CHECK_RETRIEVE,
            (email,),
            options=options,
        )

    async def invitations_platform_redeem_create(
        self,
        *,
        platform_key: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformInvitationDetail:
        """Send `POST /api/catalog/invitations/platform/redeem/`.

        Args:
            platform_key: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PLATFORM_REDEEM_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_program_destroy(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/invitations/program/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_DESTROY,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    async def invitations_program_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramInvitation:
        """Send `GET /api/catalog/invitations/program/`.

        Args:
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            options=options,
        )

    def invitations_program_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramInvitationDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `invitations_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `invitations_program_retrieve` does.
        """
        return self._transport.paginate(
            _INVITATIONS_PROGRAM_RETRIEVE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def invitations_program_create(
        self,
        *,
        body_program_key: str,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_source: str | UnsetType = UNSET,
        redirect_to: str | UnsetType = UNSET,
        created: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramInvitationDetail:
        """Send `POST /api/catalog/invitations/program/`.

        Args:
            body_program_key: body property.
            active: query parameter.
            email: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            program_key: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            username: query parameter, must not be empty.
            verbose: query parameter.
            body_email: body property, format email.
            body_username: body property.
            body_active: body property, default true.
            body_source: body property.
            redirect_to: body property, format uri.
            created: body property, format date-time.
            expired: body property, format date-time.
            metadata: body property.
            enrollment_config: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_CREATE,
            (
                active,
                email,
                org,
                page,
                page_size,
                program_key,
                sort,
                source,
                username,
                verbose,
            ),
            fields={
                "program_key": body_program_key,
                "email": body_email,
                "username": body_username,
                "active": body_active,
                "source": body_source,
                "redirect_to": redirect_to,
                "created": created,
                "expired": expired,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
            },
            options=options,
        )

    async def invitations_program_blank_create(
        self,
        *,
        program_key: str,
        source: str,
        count: int,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkProgramInvitationResponse:
        """Send `POST /api/catalog/invitations/program/blank/`.

        Args:
            program_key: body property.
            source: body property.
            count: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_BLANK_CREATE,
            (),
            fields={
                "program_key": program_key,
                "source": source,
                "count": count,
                "metadata": metadata,
            },
            options=options,
        )

    async def invitations_program_bulk_create(
        self,
        *,
        invitation_data: Sequence[m.ProgramInvitationCreate],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkProgramInvitationResponse:
        """Send `POST /api/catalog/invitations/program/bulk/`.

        Args:
            invitation_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_BULK_CREATE,
            (),
            fields={
                "invitation_data": invitation_data,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def invitations_program_redeem_create(
        self,
        *,
        program_key: str,
        source: str,
        email: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramInvitationDetail:
        """Send `POST /api/catalog/invitations/program/redeem/`.

        Args:
            program_key: body property.
            source: body property.
            email: body property, format email.
            username: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _INVITATIONS_PROGRAM_REDEEM_CREATE,
            (),
            fields={
                "program_key": program_key,
                "source": source,
                "email": email,
                "username": username,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_course_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicense:
        """Send `GET /api/catalog/licenses/course/`.

        Args:
            active: query parameter.
            course_id: query parameter, must not be empty.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_RETRIEVE,
            (
                active,
                course_id,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_course_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_RETRIEVE,
            (
                active,
                course_id,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_course_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/course/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    async def licenses_course_assignment_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicenseAssignment:
        """Send `GET /api/catalog/licenses/course/assignment/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_course_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_course_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/course/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: body property.
            email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "user_id": user_id,
                "email": email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_course_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/course/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    async def licenses_course_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/course/assignment/group/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_course_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_course_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_course_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_course_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        group_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/course/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            group_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_ASSIGNMENT_GROUP_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "group_id": group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_course_create_create(
        self,
        *,
        platform_key: str,
        course_id: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseDetail:
        """Send `POST /api/catalog/licenses/course/create/`.

        Args:
            platform_key: body property.
            course_id: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "course_id": course_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_course_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseLicenseDetail:
        """Send `POST /api/catalog/licenses/course/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            course_id: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_COURSE_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "course_id": course_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_platform_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPlatformLicense:
        """Send `GET /api/catalog/licenses/platform/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PLATFORM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_platform_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PlatformLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_platform_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_platform_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PLATFORM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_platform_create_create(
        self,
        *,
        platform_key: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformLicenseDetail:
        """Send `POST /api/catalog/licenses/platform/create/`.

        Args:
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PLATFORM_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_platform_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformLicenseDetail:
        """Send `POST /api/catalog/licenses/platform/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PLATFORM_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_program_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicense:
        """Send `GET /api/catalog/licenses/program/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_program_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_program_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/program/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_DESTROY,
            (
                active,
                assignment_id,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    async def licenses_program_assignment_retrieve(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicenseAssignment:
        """Send `GET /api/catalog/licenses/program/assignment/`.

        Args:
            license_id: query parameter.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_RETRIEVE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    def licenses_program_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_ASSIGNMENT_RETRIEVE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_program_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        active: bool | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_fulfilled: bool | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        redirect_to: str | None | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/program/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            active: query parameter.
            email: query parameter, format email, must not be empty.
            fulfilled: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: query parameter.
            body_user_id: body property.
            username: body property.
            body_email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            body_active: body property, default true.
            body_fulfilled: body property, default false.
            direct: body property, default true.
            redirect_to: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_CREATE,
            (
                active,
                email,
                fulfilled,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            fields={
                "license_id": body_license_id,
                "user_id": body_user_id,
                "username": username,
                "email": body_email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": body_active,
                "fulfilled": body_fulfilled,
                "direct": direct,
                "redirect_to": redirect_to,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_program_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        remove_user_assignments: bool | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/program/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            remove_user_assignments: query parameter, default true.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_DESTROY,
            (
                active,
                assignment_id,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                remove_user_assignments,
                sort,
            ),
            options=options,
        )

    async def licenses_program_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/program/assignment/group/`.

        Args:
            license_id: query parameter.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_RETRIEVE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    def licenses_program_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_program_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_program_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_RETRIEVE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_program_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        body_group_id: int,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        group_id: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        body_active: bool | UnsetType = UNSET,
        body_fulfilled: bool | UnsetType = UNSET,
        redirect_to: str | None | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/program/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            body_group_id: body property.
            active: query parameter.
            fulfilled: query parameter.
            group_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            body_active: body property, default true.
            body_fulfilled: body property, default false.
            redirect_to: body property.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_ASSIGNMENT_GROUP_CREATE,
            (
                active,
                fulfilled,
                group_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            fields={
                "license_id": body_license_id,
                "group_id": body_group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": body_active,
                "fulfilled": body_fulfilled,
                "redirect_to": redirect_to,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_program_create_create(
        self,
        *,
        program_key: str,
        name: str,
        count: int,
        started: dt.datetime,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        platform_id: int | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseDetail:
        """Send `POST /api/catalog/licenses/program/create/`.

        Args:
            program_key: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            platform_key: body property.
            platform_org: body property.
            platform_id: body property.
            expired: body property, format date-time.
            external_id: body property.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property, default "api".
            transaction_id: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "platform_id": platform_id,
                "program_key": program_key,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "external_id": external_id,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
            },
            options=options,
        )

    async def licenses_program_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramLicenseDetail:
        """Send `POST /api/catalog/licenses/program/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_PROGRAM_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_user_retrieve(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicense:
        """Send `GET /api/catalog/licenses/user/`.

        Args:
            active: query parameter.
            external_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            source: query parameter, must not be empty.
            verbose: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            options=options,
        )

    def licenses_user_retrieve_iter(
        self,
        *,
        active: bool | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        verbose: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserLicenseDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_RETRIEVE,
            (
                active,
                external_id,
                key,
                name,
                page,
                page_size,
                platform_key,
                query,
                sort,
                source,
                verbose,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_user_assignment_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/user/assignment/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    async def licenses_user_assignment_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicenseAssignment:
        """Send `GET /api/catalog/licenses/user/assignment/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_user_assignment_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserLicenseAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_assignment_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_assignment_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_ASSIGNMENT_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_user_assignment_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseAssignmentDetail:
        """Send `POST /api/catalog/licenses/user/assignment/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            user_id: body property.
            email: body property, format email.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "user_id": user_id,
                "email": email,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_user_assignment_check_retrieve(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/licenses/user/assignment/check/`.

        Args:
            email: query parameter, format email, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_CHECK_RETRIEVE,
            (email,),
            options=options,
        )

    async def licenses_user_assignment_group_destroy(
        self,
        *,
        assignment_id: int,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/licenses/user/assignment/group/`.

        Args:
            assignment_id: query parameter.
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_DESTROY,
            (
                assignment_id,
                license_id,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
            ),
            options=options,
        )

    async def licenses_user_assignment_group_retrieve(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedUserLicenseGroupAssignment:
        """Send `GET /api/catalog/licenses/user/assignment/group/`.

        Args:
            license_id: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            options=options,
        )

    def licenses_user_assignment_group_retrieve_iter(
        self,
        *,
        license_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.UserLicenseGroupAssignmentDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `licenses_user_assignment_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `licenses_user_assignment_group_retrieve` does.
        """
        return self._transport.paginate(
            _LICENSES_USER_ASSIGNMENT_GROUP_RETRIEVE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def licenses_user_assignment_group_create(
        self,
        *,
        license_id: int,
        body_license_id: int,
        group_id: int,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        fulfilled: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseGroupAssignmentDetail:
        """Send `POST /api/catalog/licenses/user/assignment/group/`.

        Args:
            license_id: query parameter.
            body_license_id: body property.
            group_id: body property.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_key: body property.
            body_platform_org: body property.
            active: body property, default true.
            fulfilled: body property, default false.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_ASSIGNMENT_GROUP_CREATE,
            (license_id, page, page_size, platform_key, platform_org, sort),
            fields={
                "license_id": body_license_id,
                "group_id": group_id,
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "active": active,
                "fulfilled": fulfilled,
                "metadata": metadata,
            },
            options=options,
        )

    async def licenses_user_create_create(
        self,
        *,
        platform_key: str,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseDetail:
        """Send `POST /api/catalog/licenses/user/create/`.

        Args:
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property, default 0.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property, default true.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            external_id: body property.
            transaction_id: body property.
            change_type: body property, default "create".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_CREATE_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "external_id": external_id,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def licenses_user_update_create(
        self,
        *,
        license_id: int | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        started: dt.datetime | UnsetType = UNSET,
        expired: dt.datetime | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        enrollment_config: Mapping[str, Any] | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        change_type: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserLicenseDetail:
        """Send `POST /api/catalog/licenses/user/update/`.

        Args:
            license_id: body property.
            external_id: body property.
            platform_key: body property.
            platform_org: body property.
            name: body property.
            count: body property.
            started: body property, format date-time.
            expired: body property, format date-time.
            active: body property.
            metadata: body property.
            enrollment_config: body property.
            source: body property.
            transaction_id: body property.
            change_type: body property, default "update".

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _LICENSES_USER_UPDATE_CREATE,
            (),
            fields={
                "license_id": license_id,
                "external_id": external_id,
                "platform_key": platform_key,
                "platform_org": platform_org,
                "name": name,
                "count": count,
                "started": started,
                "expired": expired,
                "active": active,
                "metadata": metadata,
                "enrollment_config": enrollment_config,
                "source": source,
                "transaction_id": transaction_id,
                "change_type": change_type,
            },
            options=options,
        )

    async def metadata_choices_retrieve(
        self,
        *,
        field_key: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        scope: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/choices/`.

        Args:
            field_key: query parameter, must not be empty.
            org: query parameter, must not be empty.
            scope: query parameter, must not be empty.
        """
        return await self._transport.call(
            _METADATA_CHOICES_RETRIEVE,
            (field_key, org, scope),
            options=options,
        )

    async def metadata_course_public_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course-public/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_PUBLIC_RETRIEVE,
            (course_id,),
            options=options,
        )

    async def metadata_course_public_retrieve_2(
        self,
        *,
        field: str,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course-public/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_PUBLIC_RETRIEVE_2,
            (field, course_id),
            options=options,
        )

    async def metadata_course_search_create(
        self,
        *,
        data_contains: Any = UNSET,
        slug: str | UnsetType = UNSET,
        course_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/catalog/metadata/course-search/`.

        Args:
            data_contains: body property.
            slug: body property.
            course_id: body property.

        Raises:
            BadRequestError: On status 400.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _METADATA_COURSE_SEARCH_CREATE,
            (),
            fields={
                "data__contains": data_contains,
                "slug": slug,
                "course_id": course_id,
            },
            options=options,
        )

    async def metadata_course_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_RETRIEVE,
            (course_id,),
            options=options,
        )

    async def metadata_course_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        metadata: Any,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/metadata/course/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            metadata: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_CREATE,
            (course_id,),
            fields={
                "course_id": body_course_id,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    async def metadata_course_retrieve_2(
        self,
        *,
        field: str,
        course_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/catalog/metadata/course/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_RETRIEVE_2,
            (field, course_id),
            options=options,
        )

    async def metadata_course_create_2(
        self,
        *,
        field: str,
        course_id: str,
        body_course_id: str,
        metadata: Any,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/metadata/course/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            metadata: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_COURSE_CREATE_2,
            (field, course_id),
            fields={
                "course_id": body_course_id,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    async def metadata_program_public_retrieve(
        self,
        *,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program-public/`.

        Args:
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_PUBLIC_RETRIEVE,
            (org, platform_key, program_id, program_key),
            options=options,
        )

    async def metadata_program_public_retrieve_2(
        self,
        *,
        field: str,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program-public/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_PUBLIC_RETRIEVE_2,
            (field, org, platform_key, program_id, program_key),
            options=options,
        )

    async def metadata_program_retrieve(
        self,
        *,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program/`.

        Args:
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_RETRIEVE,
            (org, platform_key, program_id, program_key),
            options=options,
        )

    async def metadata_program_create(
        self,
        *,
        program_id: str,
        body_program_id: str,
        metadata: Mapping[str, Any],
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `POST /api/catalog/metadata/program/`.

        Args:
            program_id: query parameter, must not be empty.
            body_program_id: body property.
            metadata: body property.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            body_org: body property.
            body_platform_key: body property.
            body_program_key: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_CREATE,
            (org, platform_key, program_id, program_key),
            fields={
                "program_id": body_program_id,
                "org": body_org,
                "platform_key": body_platform_key,
                "program_key": body_program_key,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    async def metadata_program_retrieve_2(
        self,
        *,
        field: str,
        program_id: str,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `GET /api/catalog/metadata/program/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_RETRIEVE_2,
            (field, org, platform_key, program_id, program_key),
            options=options,
        )

    async def metadata_program_create_2(
        self,
        *,
        field: str,
        program_id: str,
        body_program_id: str,
        metadata: Mapping[str, Any],
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        program_key: str | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        body_program_key: str | UnsetType = UNSET,
        update: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramMetadataResponse:
        """Send `POST /api/catalog/metadata/program/{field}/`.

        Args:
            field: path parameter, must match `^\\w+$`.
            program_id: query parameter, must not be empty.
            body_program_id: body property.
            metadata: body property.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            program_key: query parameter, must not be empty.
            body_org: body property.
            body_platform_key: body property.
            body_program_key: body property.
            update: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _METADATA_PROGRAM_CREATE_2,
            (field, org, platform_key, program_id, program_key),
            fields={
                "program_id": body_program_id,
                "org": body_org,
                "platform_key": body_platform_key,
                "program_key": body_program_key,
                "metadata": metadata,
                "update": update,
            },
            options=options,
        )

    async def milestones_completions_course_catalog_retrieve(
        self,
        *,
        user_id: int,
        field_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/completions/course/catalog/`.

        Args:
            user_id: query parameter.
            field_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_CATALOG_RETRIEVE,
            (field_key, user_id),
            options=options,
        )

    async def milestones_completions_course_manage_retrieve(
        self,
        *,
        course_id: str,
        user_id: int,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/completions/course/manage/`.

        Args:
            course_id: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_MANAGE_RETRIEVE,
            (course_id, user_id),
            options=options,
        )

    async def milestones_completions_course_manage_create(
        self,
        *,
        course_id: str,
        user_id: int,
        completed: bool,
        completion_percentage: float | None | UnsetType = UNSET,
        passed: bool | None | UnsetType = UNSET,
        passed_date: dt.datetime | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/catalog/milestones/completions/course/manage/`.

        Args:
            course_id: query parameter, must not be empty.
            user_id: query parameter.
            completed: body property.
            completion_percentage: body property, format double.
            passed: body property.
            passed_date: body property, format date-time.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_COURSE_MANAGE_CREATE,
            (course_id, user_id),
            fields={
                "completed": completed,
                "completion_percentage": completion_percentage,
                "passed": passed,
                "passed_date": passed_date,
            },
            options=options,
        )

    async def milestones_completions_pathway_query_retrieve(
        self,
        *,
        pathway_uuid: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayCompletionResponse:
        """Send `GET /api/catalog/milestones/completions/pathway/query/`.

        Args:
            pathway_uuid: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_PATHWAY_QUERY_RETRIEVE,
            (pathway_uuid, user_id, username),
            options=options,
        )

    async def milestones_completions_program_query_retrieve(
        self,
        *,
        program_key: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramCompletionResponse:
        """Send `GET /api/catalog/milestones/completions/program/query/`.

        Args:
            program_key: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_PROGRAM_QUERY_RETRIEVE,
            (program_key, user_id, username),
            options=options,
        )

    async def milestones_completions_resource_manage_retrieve(
        self,
        *,
        resource_id: int,
        user_id: int,
        options: CallOptions | None = None,
    ) -> m.ResourceCompletion:
        """Send `GET /api/catalog/milestones/completions/resource/manage/`.

        Args:
            resource_id: query parameter.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_RESOURCE_MANAGE_RETRIEVE,
            (resource_id, user_id),
            options=options,
        )

    async def milestones_completions_resource_manage_create(
        self,
        *,
        resource_id: int,
        user_id: int,
        body_resource_id: int,
        body_user_id: int,
        completed: bool | UnsetType = UNSET,
        completion_percentage: float | None | UnsetType = UNSET,
        completion_date: dt.datetime | None | UnsetType = UNSET,
        completion_data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceCompletion:
        """Send `POST /api/catalog/milestones/completions/resource/manage/`.

        Args:
            resource_id: query parameter.
            user_id: query parameter.
            body_resource_id: body property.
            body_user_id: body property.
            completed: body property.
            completion_percentage: body property, format double.
            completion_date: body property, format date-time.
            completion_data: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MILESTONES_COMPLETIONS_RESOURCE_MANAGE_CREATE,
            (resource_id, user_id),
            fields={
                "resource_id": body_resource_id,
                "user_id": body_user_id,
                "completed": completed,
                "completion_percentage": completion_percentage,
                "completion_date": completion_date,
                "completion_data": completion_data,
            },
            options=options,
        )

    async def milestones_skill_points_block_retrieve(
        self,
        *,
        block_id: str,
        get_obj: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/block/`.

        Args:
            block_id: query parameter, must not be empty.
            get_obj: query parameter, default false.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_BLOCK_RETRIEVE,
            (block_id, get_obj),
            options=options,
        )

    async def milestones_skill_points_block_create(
        self,
        *,
        block_id: str,
        body_block_id: str,
        point_data: Mapping[str, int],
        get_obj: bool | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/block/`.

        Args:
            block_id: query parameter, must not be empty.
            body_block_id: body property.
            point_data: body property.
            get_obj: query parameter, default false.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_BLOCK_CREATE,
            (block_id, get_obj),
            fields={
                "block_id": body_block_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    async def milestones_skill_points_course_retrieve(
        self,
        *,
        course_id: str,
        get_obj: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/course/`.

        Args:
            course_id: query parameter, must not be empty.
            get_obj: query parameter, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_COURSE_RETRIEVE,
            (course_id, get_obj),
            options=options,
        )

    async def milestones_skill_points_course_create(
        self,
        *,
        course_id: str,
        body_course_id: str,
        point_data: Mapping[str, int],
        get_obj: bool | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/course/`.

        Args:
            course_id: query parameter, must not be empty.
            body_course_id: body property.
            point_data: body property.
            get_obj: query parameter, default false.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_COURSE_CREATE,
            (course_id, get_obj),
            fields={
                "course_id": body_course_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    async def milestones_skill_points_platform_destroy(
        self,
        *,
        skill_point_id: int,
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/milestones/skill_points/platform/`.

        Args:
            skill_point_id: query parameter.
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_DESTROY,
            (department_mode, platform_key, platform_org, query, skill_point_id, sort),
            options=options,
        )

    async def milestones_skill_points_platform_retrieve(
        self,
        *,
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformSkillPointResponse:
        """Send `GET /api/catalog/milestones/skill_points/platform/`.

        Args:
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_RETRIEVE,
            (department_mode, platform_key, platform_org, query, sort),
            options=options,
        )

    async def milestones_skill_points_platform_create(
        self,
        *,
        username: str,
        body_platform_key: str,
        point_data: Mapping[str, int],
        department_mode: bool | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/platform/`.

        Args:
            username: body property.
            body_platform_key: body property.
            point_data: body property.
            department_mode: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_CREATE,
            (department_mode, platform_key, platform_org, query, sort),
            fields={
                "username": username,
                "platform_key": body_platform_key,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    async def milestones_skill_points_platform_bulk_create(
        self,
        *,
        skill_point_data: Sequence[dict[str, Any]],
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformSkillPointBulkResponse:
        """Send `POST /api/catalog/milestones/skill_points/platform/bulk/`.

        Args:
            skill_point_data: body property.
            platform_key: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "skill_point_data": skill_point_data,
            },
            options=options,
        )

    async def milestones_skill_points_platform_group_create(
        self,
        *,
        platform_key: str,
        group_id: int,
        point_data: Mapping[str, int],
        overwrite: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/catalog/milestones/skill_points/platform/group/`.

        Args:
            platform_key: body property.
            group_id: body property.
            point_data: body property.
            overwrite: body property, default true.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_PLATFORM_GROUP_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "group_id": group_id,
                "point_data": point_data,
                "overwrite": overwrite,
            },
            options=options,
        )

    async def milestones_skill_points_user_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/catalog/milestones/skill_points/user/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _MILESTONES_SKILL_POINTS_USER_RETRIEVE,
            (user_id, username),
            options=options,
        )

    async def pathways_destroy(
        self,
        *,
        pathway_id: str,
        user_id: int,
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayDeleteResponse:
        """Send `DELETE /api/catalog/pathways/`.

        Args:
            pathway_id: query parameter, must not be empty.
            user_id: query parameter.
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            username: query parameter, must not be empty.
            visible: query parameter.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PATHWAYS_DESTROY,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            options=options,
        )

    async def pathways_list(
        self,
        *,
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Pathway]:
        """Send `GET /api/catalog/pathways/`.

        Args:
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            visible: query parameter.
        """
        return await self._transport.call(
            _PATHWAYS_LIST,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            options=options,
        )

    async def pathways_create(
        self,
        *,
        body_user_id: int,
        body_name: str,
        path: Sequence[dict[str, Any]],
        item_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        pathway_id: str | UnsetType = UNSET,
        pathway_uuid: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        body_pathway_id: str | UnsetType = UNSET,
        body_pathway_uuid: str | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_visible: bool | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Pathway:
        """Send `POST /api/catalog/pathways/`.

        Args:
            body_user_id: body property.
            body_name: body property.
            path: body property.
            item_id: query parameter, must not be empty.
            name: query parameter, must not be empty.
            pathway_id: query parameter, must not be empty.
            pathway_uuid: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            visible: query parameter.
            body_pathway_id: body property.
            body_pathway_uuid: body property.
            body_username: body property.
            body_slug: body property.
            body_visible: body property, default true.
            body_platform_key: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PATHWAYS_CREATE,
            (
                item_id,
                name,
                pathway_id,
                pathway_uuid,
                platform_key,
                slug,
                user_id,
                username,
                visible,
            ),
            fields={
                "pathway_id": body_pathway_id,
                "pathway_uuid": body_pathway_uuid,
                "user_id": body_user_id,
                "username": body_username,
                "name": body_name,
                "slug": body_slug,
                "visible": body_visible,
                "platform_key": body_platform_key,
                "path": path,
                "data": data,
            },
            options=options,
        )

    async def programs_destroy(
        self,
        *,
        org: str,
        program_id: str,
        options: CallOptions | None = None,
    ) -> m.ProgramDeleteResponse:
        """Send `DELETE /api/catalog/programs/`.

        Args:
            org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROGRAMS_DESTROY,
            (org, program_id),
            options=options,
        )

    async def programs_list(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Program]:
        """Send `GET /api/catalog/programs/`.

        Args:
            course_id: query parameter, must not be empty.
            enabled: query parameter.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            slug: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PROGRAMS_LIST,
            (course_id, enabled, name, org, program_id, slug),
            options=options,
        )

    async def programs_create(
        self,
        *,
        program_id: str,
        name: str,
        course_list: Sequence[dict[str, Any]],
        program_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        program_type: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Program:
        """Send `POST /api/catalog/programs/`.

        Args:
            program_id: body property.
            name: body property.
            course_list: body property.
            program_key: body property.
            slug: body property.
            org: body property.
            platform_key: body property.
            enabled: body property, default true.
            program_type: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _PROGRAMS_CREATE,
            (),
            fields={
                "program_id": program_id,
                "program_key": program_key,
                "name": name,
                "slug": slug,
                "org": org,
                "platform_key": platform_key,
                "enabled": enabled,
                "course_list": course_list,
                "program_type": program_type,
                "data": data,
            },
            options=options,
        )

    async def recommendation_courses_retrieve(
        self,
        *,
        course_id: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Course:
        """Send `GET /api/catalog/recommendation/courses/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            user_id: query parameter, must not be empty.
        """
        return await self._transport.call(
            _RECOMMENDATION_COURSES_RETRIEVE,
            (course_id, org, user_id),
            options=options,
        )

    async def resources_destroy(
        self,
        *,
        id: int,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ResourceDeleteResponse:
        """Send `DELETE /api/catalog/resources/`.

        Args:
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _RESOURCES_DESTROY,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            options=options,
        )

    async def resources_list(
        self,
        *,
        id: int | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.Resource]:
        """Send `GET /api/catalog/resources/`.

        Args:
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _RESOURCES_LIST,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            options=options,
        )

    async def resources_create(
        self,
        *,
        body_resource_type: str,
        url: str,
        body_name: str,
        id: int | UnsetType = UNSET,
        item_id: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_id: int | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        skills: Sequence[str] | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Resource:
        """Send `POST /api/catalog/resources/`.

        Args:
            body_resource_type: body property.
            url: body property, format uri.
            body_name: body property.
            id: query parameter.
            item_id: query parameter, must not be empty.
            key: query parameter, must not be empty.
            name: query parameter, must not be empty.
            org: query parameter, must not be empty.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            resource_type: query parameter, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_id: body property.
            body_user_id: body property.
            body_username: body property.
            description: body property.
            skills: body property.
            image: body property, format uri.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _RESOURCES_CREATE,
            (
                id,
                item_id,
                key,
                name,
                org,
                platform_key,
                platform_org,
                resource_type,
                user_id,
                username,
            ),
            fields={
                "id": body_id,
                "user_id": body_user_id,
                "username": body_username,
                "resource_type": body_resource_type,
                "url": url,
                "name": body_name,
                "description": description,
                "skills": skills,
                "image": image,
                "data": data,
            },
            options=options,
        )

    async def reviews_course_retrieve(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseReviewPaginatedResponse:
        """Send `GET /api/catalog/reviews/course/`.

        Args:
            course_id: query parameter, must not be empty.
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_COURSE_RETRIEVE,
            (
                course_id,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            options=options,
        )

    def reviews_course_retrieve_iter(
        self,
        *,
        course_id: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `reviews_course_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `reviews_course_retrieve` does.
        """
        return self._transport.paginate(
            _REVIEWS_COURSE_RETRIEVE,
            (
                course_id,
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def reviews_course_info_retrieve(
        self,
        *,
        course_id: str,
        options: CallOptions | None = None,
    ) -> m.CourseReviewInfoResponse:
        """Send `GET /api/catalog/reviews/course/info/`.

        Args:
            course_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _REVIEWS_COURSE_INFO_RETRIEVE,
            (course_id,),
            options=options,
        )

    async def reviews_course_update_destroy(
        self,
        *,
        course_id: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/reviews/course/update/`.

        Args:
            course_id: query parameter, must not be empty.
            username: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_COURSE_UPDATE_DESTROY,
            (course_id, user_id, username),
            options=options,
        )

    async def reviews_course_update_create(
        self,
        *,
        course_id: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        rating: float | None | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseReviewResponse:
        """Send `POST /api/catalog/reviews/course/update/`.

        Args:
            course_id: body property.
            username: body property.
            user_id: body property.
            rating: body property, format double.
            title: body property.
            content: body property.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_COURSE_UPDATE_CREATE,
            (),
            fields={
                "course_id": course_id,
                "username": username,
                "user_id": user_id,
                "rating": rating,
                "title": title,
                "content": content,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    async def reviews_program_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramReviewPaginatedResponse:
        """Send `GET /api/catalog/reviews/program/`.

        Args:
            org: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            program_id: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_PROGRAM_RETRIEVE,
            (
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                sort,
                user_id,
            ),
            options=options,
        )

    def reviews_program_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        program_id: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramReview]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `reviews_program_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `reviews_program_retrieve` does.
        """
        return self._transport.paginate(
            _REVIEWS_PROGRAM_RETRIEVE,
            (
                org,
                page,
                page_size,
                platform_key,
                platform_org,
                program_id,
                sort,
                user_id,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def reviews_program_info_retrieve(
        self,
        *,
        program_key: str,
        options: CallOptions | None = None,
    ) -> m.ProgramReviewInfoResponse:
        """Send `GET /api/catalog/reviews/program/info/`.

        Args:
            program_key: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _REVIEWS_PROGRAM_INFO_RETRIEVE,
            (program_key,),
            options=options,
        )

    async def reviews_program_update_destroy(
        self,
        *,
        program_key: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/reviews/program/update/`.

        Args:
            program_key: query parameter, must not be empty.
            username: query parameter, must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_PROGRAM_UPDATE_DESTROY,
            (program_key, user_id, username),
            options=options,
        )

    async def reviews_program_update_create(
        self,
        *,
        program_key: str,
        username: str,
        user_id: int | UnsetType = UNSET,
        rating: float | None | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramReview:
        """Send `POST /api/catalog/reviews/program/update/`.

        Args:
            program_key: body property.
            username: body property.
            user_id: body property.
            rating: body property, format double.
            title: body property.
            content: body property.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _REVIEWS_PROGRAM_UPDATE_CREATE,
            (),
            fields={
                "program_key": program_key,
                "username": username,
                "user_id": user_id,
                "rating": rating,
                "title": title,
                "content": content,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    async def roles_retrieve(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `GET /api/catalog/roles/`.

        Args:
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return await self._transport.call(
            _ROLES_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            options=options,
        )

    async def roles_create(
        self,
        *,
        body_name: str,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_id: int | UnsetType = UNSET,
        body_slug: str | UnsetType = UNSET,
        body_platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `POST /api/catalog/roles/`.

        Args:
            body_name: body property.
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_id: body property.
            body_slug: body property.
            body_platform_key: body property.
            data: body property.
        """
        return await self._transport.call(
            _ROLES_CREATE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            fields={
                "id": body_id,
                "name": body_name,
                "slug": body_slug,
                "platform_key": body_platform_key,
                "data": data,
            },
            options=options,
        )

    async def roles_desired_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `GET /api/catalog/roles/desired/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ROLES_DESIRED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    async def roles_desired_create(
        self,
        *,
        roles: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `POST /api/catalog/roles/desired/`.

        Args:
            roles: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ROLES_DESIRED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "roles": roles,
                "data": data,
            },
            options=options,
        )

    async def roles_public_create(
        self,
        *,
        name: str,
        id: int | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Role:
        """Send `POST /api/catalog/roles/public/`.

        Args:
            name: body property.
            id: body property.
            slug: body property.
            platform_key: body property.
            data: body property.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _ROLES_PUBLIC_CREATE,
            (),
            fields={
                "id": id,
                "name": name,
                "slug": slug,
                "platform_key": platform_key,
                "data": data,
            },
            options=options,
        )

    async def roles_reported_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `GET /api/catalog/roles/reported/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ROLES_REPORTED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    async def roles_reported_create(
        self,
        *,
        roles: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `POST /api/catalog/roles/reported/`.

        Args:
            roles: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _ROLES_REPORTED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "roles": roles,
                "data": data,
            },
            options=options,
        )

    async def search_programs_create(
        self,
        *,
        course_list: Sequence[m.ProgramCoursePositionWrite],
        program_id: str,
        org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        slug: str | None | UnsetType = UNSET,
        body_org: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramSearch:
        """Send `POST /api/catalog/search/programs/`.

        Args:
            course_list: body property.
            program_id: body property, at most 255 characters.
            org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            name: body property, at most 255 characters.
            enabled: body property.
            slug: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            body_org: body property.
            data: body property.
        """
        return await self._transport.call(
            _SEARCH_PROGRAMS_CREATE,
            (org, query),
            fields={
                "course_list": course_list,
                "program_id": program_id,
                "name": name,
                "enabled": enabled,
                "slug": slug,
                "org": body_org,
                "data": data,
            },
            options=options,
        )

    async def skills_retrieve(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSkill:
        """Send `GET /api/catalog/skills/`.

        Args:
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return await self._transport.call(
            _SKILLS_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            options=options,
        )

    def skills_retrieve_iter(
        self,
        *,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.Skill]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `skills_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `skills_retrieve` does.
        """
        return self._transport.paginate(
            _SKILLS_RETRIEVE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def skills_create(
        self,
        *,
        next_page: str,
        previous_page: str,
        id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        name_iexact: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedSkill:
        """Send `POST /api/catalog/skills/`.

        Args:
            next_page: body property.
            previous_page: body property.
            id: query parameter.
            name: query parameter, must not be empty.
            name_iexact: query parameter, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            slug: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
        """
        return await self._transport.call(
            _SKILLS_CREATE,
            (id, name, name_iexact, page, page_size, platform_key, slug, sort),
            fields={
                "next_page": next_page,
                "previous_page": previous_page,
            },
            options=options,
        )

    async def skills_desired_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `GET /api/catalog/skills/desired/`.

        Args:
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _SKILLS_DESIRED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    async def skills_desired_create(
        self,
        *,
        skills: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredSkill:
        """Send `POST /api/catalog/skills/desired/`.

        Args:
            skills: body property.
            user_id: query parameter.
            username: query parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.
        """
        return await self._transport.call(
            _SKILLS_DESIRED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "skills": skills,
                "data": data,
            },
            options=options,
        )

    async def skills_public_create(
        self,
        *,
        name: str,
        id: int | UnsetType = UNSET,
        slug: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.Skill:
        """Send `POST /api/catalog/skills/public/`.

        Args:
            name: body property.
            id: body property.
            slug: body property.
            platform_key: body property.
            data: body property.
        """
        return await self._transport.call(
            _SKILLS_PUBLIC_CREATE,
            (),
            fields={
                "id": id,
                "name": name,
                "slug": slug,
                "platform_key": platform_key,
                "data": data,
            },
            options=options,
        )

    async def skills_reported_retrieve(
        self,
        *,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Get the skills that a user reported.

        Returns the first record of skills that the user reported. The user is
        identified by ID or by name.

        The status is 400 if the user cannot be identified or has not reported any
        skills.

        Sends `GET /api/catalog/skills/reported/`.

        Args:
            user_id: ID of the user. Either this or `username` is required. Query
                parameter.
            username: Name of the user. Either this or `user_id` is required. Query
                parameter, must not be empty.

        Returns:
            The reported skills.
        """
        return await self._transport.call(
            _SKILLS_REPORTED_RETRIEVE,
            (user_id, username),
            options=options,
        )

    async def skills_reported_create(
        self,
        *,
        skills: Sequence[dict[str, Any]],
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        body_user_id: int | UnsetType = UNSET,
        body_username: str | UnsetType = UNSET,
        data: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedSkill:
        """Add or update the skills that a user reported.

        Stores a list of skills, and additional data, as reported by the user. The user
        is identified by ID or by name.

        The status is 201 if a new record was created and 200 if an existing one was
        updated. It is 400 if the user cannot be identified or the skills cannot be
        saved.

        Sends `POST /api/catalog/skills/reported/`.

        Args:
            skills: body property.
            user_id: ID of the user. Either this or `username` is required. Query
                parameter.
            username: Name of the user. Either this or `user_id` is required. Query
                parameter, must not be empty.
            body_user_id: body property.
            body_username: body property.
            data: body property.

        Returns:
            An existing record was updated.
        """
        return await self._transport.call(
            _SKILLS_REPORTED_CREATE,
            (user_id, username),
            fields={
                "user_id": body_user_id,
                "username": body_username,
                "skills": skills,
                "data": data,
            },
            options=options,
        )

    async def suggestions_course_manage_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_course_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseSuggestion:
        """List the course suggestions of a platform.

        Returns one page of the courses that were suggested to users of a platform.

        DM admins manage all suggestions, platform admins those of their platform, and
        department admins those of their departments.

        Sends `GET /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: Platform whose suggestions are meant. Query parameter, must
                not be empty.
            department_mode: Whether to filter by the departments that the caller
                administers. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_org: Identifier of the platform's organization. Query parameter,
                must not be empty.
            query: Text by which the suggestions are filtered. Query parameter, must not
                be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.

        Returns:
            A page of course suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage
                suggestions.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_course_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_course_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        course_id: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseSuggestionDetail:
        """Send `POST /api/catalog/suggestions/course/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            course_id: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            username: body property.
            email: body property, format email.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "course_id": course_id,
                "user_id": user_id,
                "username": username,
                "email": email,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    async def suggestions_course_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/course/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    async def suggestions_course_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a course suggestion for a group.

        Deletes a suggestion that recommends a course to a group of users of a platform.

        DM admins manage all group suggestions, platform admins those of their platform,
        and department admins those of their departments.

        Sends `DELETE /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: ID of the group suggestion to delete. Query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Returns:
            The suggestion was deleted.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage group
                suggestions.
            NotFoundError: On status 404.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_course_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseGroupSuggestion:
        """Send `GET /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_course_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_course_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        course_id: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.CourseGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/course/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            course_id: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "course_id": course_id,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    async def suggestions_course_user_retrieve(
        self,
        *,
        user: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedCourseSuggestion:
        """List the courses suggested to one user.

        Returns one page of the courses that were suggested to one user.

        Users see their own suggestions. Platform admins see those of the users of their
        platform, without changing them, and DM admins see all.

        Sends `GET /api/catalog/suggestions/course/user/`.

        Args:
            user: Name or ID of the user whose suggestions are returned. Query
                parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_key: Only suggestions of the platform with this key. Query
                parameter, must not be empty.
            platform_org: Only suggestions of the platform of this organization. Query
                parameter, must not be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.
            user_id: query parameter.

        Returns:
            A page of course suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to access this
                resource.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return await self._transport.call(
            _SUGGESTIONS_COURSE_USER_RETRIEVE,
            (email, page, page_size, platform_key, platform_org, sort, user, user_id),
            options=options,
        )

    def suggestions_course_user_retrieve_iter(
        self,
        *,
        user: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.CourseSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_course_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_course_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_COURSE_USER_RETRIEVE,
            (email, page, page_size, platform_key, platform_org, sort, user, user_id),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_pathway_manage_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_pathway_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwaySuggestion:
        """List the pathway suggestions of a platform.

        Returns one page of the pathways that were suggested to users of a platform.

        DM admins manage all suggestions, platform admins those of their platform, and
        department admins those of their departments.

        Sends `GET /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: Platform whose suggestions are meant. Query parameter, must
                not be empty.
            department_mode: Whether to filter by the departments that the caller
                administers. Query parameter.
            page: Number of the page to return. Query parameter.
            page_size: How many items a page holds. Query parameter.
            platform_org: Identifier of the platform's organization. Query parameter,
                must not be empty.
            query: Text by which the suggestions are filtered. Query parameter, must not
                be empty.
            sort: Field by which the results are sorted. Query parameter, default "-id",
                must not be empty.

        Returns:
            A page of pathway suggestions.

        Raises:
            BadRequestError: On status 400: A required parameter is missing or not
                valid, or the operation failed.
            UnauthorizedError: On status 401: The user is not authenticated.
            ForbiddenError: On status 403: The user is not permitted to manage
                suggestions.
            InternalServerError: On status 500: An unexpected error occurred.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_pathway_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PathwaySuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_pathway_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        pathway_id: str,
        pathway_uuid: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwaySuggestionDetail:
        """Send `POST /api/catalog/suggestions/pathway/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            pathway_id: body property.
            pathway_uuid: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            username: body property.
            email: body property, format email.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "pathway_id": pathway_id,
                "pathway_uuid": pathway_uuid,
                "user_id": user_id,
                "username": username,
                "email": email,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    async def suggestions_pathway_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        platform_org: str | UnsetType = UNSET,
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/pathway/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            platform_org: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    async def suggestions_pathway_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_pathway_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwayGroupSuggestion:
        """Send `GET /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_pathway_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PathwayGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_pathway_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        pathway_uuid: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PathwayGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/pathway/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            pathway_uuid: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_org: body property.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            suggested_by: body property.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "pathway_uuid": pathway_uuid,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "suggested_by": suggested_by,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    async def suggestions_pathway_user_retrieve(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedPathwaySuggestion:
        """Send `GET /api/catalog/suggestions/pathway/user/`.

        Args:
            username: query parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PATHWAY_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def suggestions_pathway_user_retrieve_iter(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.PathwaySuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_pathway_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_pathway_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PATHWAY_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_program_manage_destroy(
        self,
        *,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/program/manage/`.

        Args:
            suggestion_id: query parameter.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_program_manage_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramSuggestion:
        """Send `GET /api/catalog/suggestions/program/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_program_manage_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_manage_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_manage_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_MANAGE_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_program_manage_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        program_key: str,
        user_id: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        suggested_by: str | UnsetType = UNSET,
        direct: bool | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramSuggestionDetail:
        """Send `POST /api/catalog/suggestions/program/manage/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            program_key: body property.
            user_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            body_platform_org: body property.
            username: body property.
            email: body property, format email.
            suggested_by: body property.
            direct: body property, default true.
            body_department_mode: body property, default false.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "program_key": program_key,
                "user_id": user_id,
                "username": username,
                "email": email,
                "suggested_by": suggested_by,
                "direct": direct,
                "department_mode": body_department_mode,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
            },
            options=options,
        )

    async def suggestions_program_manage_bulk_create(
        self,
        *,
        platform_key: str,
        suggestion_data: Sequence[dict[str, Any]],
        platform_org: str | UnsetType = UNSET,
        department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.BulkSuggestionResponse:
        """Send `POST /api/catalog/suggestions/program/manage/bulk/`.

        Args:
            platform_key: body property.
            suggestion_data: body property.
            platform_org: body property.
            department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_BULK_CREATE,
            (),
            fields={
                "platform_key": platform_key,
                "platform_org": platform_org,
                "suggestion_data": suggestion_data,
                "department_mode": department_mode,
            },
            options=options,
        )

    async def suggestions_program_manage_group_destroy(
        self,
        *,
        platform_key: str,
        suggestion_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `DELETE /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            suggestion_id: query parameter.
            department_mode: query parameter, default false.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            NotFoundError: On status 404.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_DESTROY,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
                suggestion_id,
            ),
            options=options,
        )

    async def suggestions_program_manage_group_retrieve(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramGroupSuggestion:
        """Send `GET /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            options=options,
        )

    def suggestions_program_manage_group_retrieve_iter(
        self,
        *,
        platform_key: str,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramGroupSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_manage_group_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_manage_group_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_RETRIEVE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def suggestions_program_manage_group_create(
        self,
        *,
        platform_key: str,
        body_platform_key: str,
        program_key: str,
        group_id: int,
        department_mode: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        body_platform_org: str | UnsetType = UNSET,
        accepted: bool | UnsetType = UNSET,
        visible: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        body_department_mode: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ProgramGroupSuggestionDetail:
        """Send `POST /api/catalog/suggestions/program/manage/group/`.

        Args:
            platform_key: query parameter, must not be empty.
            body_platform_key: body property.
            program_key: body property.
            group_id: body property.
            department_mode: query parameter.
            page: query parameter.
            page_size: query parameter.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, default "id", must not be empty.
            body_platform_org: body property.
            accepted: body property, default false.
            visible: body property, default true.
            metadata: body property.
            body_department_mode: body property, default false.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_MANAGE_GROUP_CREATE,
            (
                department_mode,
                page,
                page_size,
                platform_key,
                platform_org,
                query,
                sort,
            ),
            fields={
                "platform_key": body_platform_key,
                "platform_org": body_platform_org,
                "program_key": program_key,
                "group_id": group_id,
                "accepted": accepted,
                "visible": visible,
                "metadata": metadata,
                "department_mode": body_department_mode,
            },
            options=options,
        )

    async def suggestions_program_user_retrieve(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedProgramSuggestion:
        """Send `GET /api/catalog/suggestions/program/user/`.

        Args:
            username: query parameter, must not be empty.
            email: query parameter, format email, must not be empty.
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            sort: query parameter, default "-id", must not be empty.
            user_id: query parameter.

        Raises:
            BadRequestError: On status 400.
            UnauthorizedError: On status 401.
            ForbiddenError: On status 403.
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _SUGGESTIONS_PROGRAM_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            options=options,
        )

    def suggestions_program_user_retrieve_iter(
        self,
        *,
        username: str,
        email: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.ProgramSuggestionDetail]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `suggestions_program_user_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `suggestions_program_user_retrieve` does.
        """
        return self._transport.paginate(
            _SUGGESTIONS_PROGRAM_USER_RETRIEVE,
            (
                email,
                page,
                page_size,
                platform_key,
                platform_org,
                sort,
                user_id,
                username,
            ),
            _paging.NEXT_PAGE,
            options=options,
        )


class CatalogRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    access_requests_course_manage_retrieve = RawMethod(
        CatalogResource.access_requests_course_manage_retrieve
    )
    access_requests_course_manage_create = RawMethod(
        CatalogResource.access_requests_course_manage_create
    )
    access_requests_course_request_retrieve = RawMethod(
        CatalogResource.access_requests_course_request_retrieve
    )
    access_requests_course_request_create = RawMethod(
        CatalogResource.access_requests_course_request_create
    )
    conditionals_course_eligibility_retrieve = RawMethod(
        CatalogResource.conditionals_course_eligibility_retrieve
    )
    conditionals_course_prerequisites_manage_retrieve = RawMethod(
        CatalogResource.conditionals_course_prerequisites_manage_retrieve
    )
    conditionals_course_prerequisites_manage_bulk_create = RawMethod(
        CatalogResource.conditionals_course_prerequisites_manage_bulk_create
    )
    courses_destroy = RawMethod(CatalogResource.courses_destroy)
    courses_list = RawMethod(CatalogResource.courses_list)
    courses_create = RawMethod(CatalogResource.courses_create)
    eligibility_courses_list = RawMethod(CatalogResource.eligibility_courses_list)
    eligibility_courses_check_retrieve = RawMethod(
        CatalogResource.eligibility_courses_check_retrieve
    )
    enrollment_courses_search_retrieve = RawMethod(
        CatalogResource.enrollment_courses_search_retrieve
    )
    enrollment_pathways_destroy = RawMethod(CatalogResource.enrollment_pathways_destroy)
    enrollment_pathways_retrieve = RawMethod(
        CatalogResource.enrollment_pathways_retrieve
    )
    enrollment_pathways_create = RawMethod(CatalogResource.enrollment_pathways_create)
    enrollment_pathways_search_retrieve = RawMethod(
        CatalogResource.enrollment_pathways_search_retrieve
    )
    enrollment_pathways_self_destroy = RawMethod(
        CatalogResource.enrollment_pathways_self_destroy
    )
    enrollment_pathways_self_create = RawMethod(
        CatalogResource.enrollment_pathways_self_create
    )
    enrollment_programs_destroy = RawMethod(CatalogResource.enrollment_programs_destroy)
    enrollment_programs_retrieve = RawMethod(
        CatalogResource.enrollment_programs_retrieve
    )
    enrollment_programs_create = RawMethod(CatalogResource.enrollment_programs_create)
    enrollment_programs_search_retrieve = RawMethod(
        CatalogResource.enrollment_programs_search_retrieve
    )
    enrollment_programs_self_destroy = RawMethod(
        CatalogResource.enrollment_programs_self_destroy
    )
    enrollment_programs_self_create = RawMethod(
        CatalogResource.enrollment_programs_self_create
    )
    increment_retrieve = RawMethod(CatalogResource.increment_retrieve)
    increment_create = RawMethod(CatalogResource.increment_create)
    invitations_course_destroy = RawMethod(CatalogResource.invitations_course_destroy)
    invitations_course_retrieve = RawMethod(CatalogResource.invitations_course_retrieve)
    invitations_course_create = RawMethod(CatalogResource.invitations_course_create)
    invitations_course_blank_create = RawMethod(
        CatalogResource.invitations_course_blank_create
    )
    invitations_course_bulk_create = RawMethod(
        CatalogResource.invitations_course_bulk_create
    )
    invitations_course_redeem_create = RawMethod(
        CatalogResource.invitations_course_redeem_create
    )
    invitations_platform_destroy = RawMethod(
        CatalogResource.invitations_platform_destroy
    )
    invitations_platform_retrieve = RawMethod(
        CatalogResource.invitations_platform_retrieve
    )
    invitations_platform_create = RawMethod(CatalogResource.invitations_platform_create)
    invitations_platform_blank_create = RawMethod(
        CatalogResource.invitations_platform_blank_create
    )
    invitations_platform_bulk_create = RawMethod(
        CatalogResource.invitations_platform_bulk_create
    )
    invitations_platform_check_retrieve = RawMethod(
        CatalogResource.invitations_platform_check_retrieve
    )
    invitations_platform_redeem_create = RawMethod(
        CatalogResource.invitations_platform_redeem_create
    )
    invitations_program_destroy = RawMethod(CatalogResource.invitations_program_destroy)
    invitations_program_retrieve = RawMethod(
        CatalogResource.invitations_program_retrieve
    )
    invitations_program_create = RawMethod(CatalogResource.invitations_program_create)
    invitations_program_blank_create = RawMethod(
        CatalogResource.invitations_program_blank_create
    )
    invitations_program_bulk_create = RawMethod(
        CatalogResource.invitations_program_bulk_create
    )
    invitations_program_redeem_create = RawMethod(
        CatalogResource.invitations_program_redeem_create
    )
    licenses_course_retrieve = RawMethod(CatalogResource.licenses_course_retrieve)
    licenses_course_assignment_destroy = RawMethod(
        CatalogResource.licenses_course_assignment_destroy
    )
    licenses_course_assignment_retrieve = RawMethod(
        CatalogResource.licenses_course_assignment_retrieve
    )
    licenses_course_assignment_create = RawMethod(
        CatalogResource.licenses_course_assignment_create
    )
    licenses_course_assignment_group_destroy = RawMethod(
        CatalogResource.licenses_course_assignment_group_destroy
    )
    licenses_course_assignment_group_retrieve = RawMethod(
        CatalogResource.licenses_course_assignment_group_retrieve
    )
    licenses_course_assignment_group_create = RawMethod(
        CatalogResource.licenses_course_assignment_group_create
    )
    licenses_course_create_create = RawMethod(
        CatalogResource.licenses_course_create_create
    )
    licenses_course_update_create = RawMethod(
        CatalogResource.licenses_course_update_create
    )
    licenses_platform_retrieve = RawMethod(CatalogResource.licenses_platform_retrieve)
    licenses_platform_create_create = RawMethod(
        CatalogResource.licenses_platform_create_create
    )
    licenses_platform_update_create = RawMethod(
        CatalogResource.licenses_platform_update_create
    )
    licenses_program_retrieve = RawMethod(CatalogResource.licenses_program_retrieve)
    licenses_program_assignment_destroy = RawMethod(
        CatalogResource.licenses_program_assignment_destroy
    )
    licenses_program_assignment_retrieve = RawMethod(
        CatalogResource.licenses_program_assignment_retrieve
    )
    licenses_program_assignment_create = RawMethod(
        CatalogResource.licenses_program_assignment_create
    )
    licenses_program_assignment_group_destroy = RawMethod(
        CatalogResource.licenses_program_assignment_group_destroy
    )
    licenses_program_assignment_group_retrieve = RawMethod(
        CatalogResource.licenses_program_assignment_group_retrieve
    )
    licenses_program_assignment_group_create = RawMethod(
        CatalogResource.licenses_program_assignment_group_create
    )
    licenses_program_create_create = RawMethod(
        CatalogResource.licenses_program_create_create
    )
    licenses_program_update_create = RawMethod(
        CatalogResource.licenses_program_update_create
    )
    licenses_user_retrieve = RawMethod(CatalogResource.licenses_user_retrieve)
    licenses_user_assignment_destroy = RawMethod(
        CatalogResource.licenses_user_assignment_destroy
    )
    licenses_user_assignment_retrieve = RawMethod(
        CatalogResource.licenses_user_assignment_retrieve
    )
    licenses_user_assignment_create = RawMethod(
        CatalogResource.licenses_user_assignment_create
    )
    licenses_user_assignment_check_retrieve = RawMethod(
        CatalogResource.licenses_user_assignment_check_retrieve
    )
    licenses_user_assignment_group_destroy = RawMethod(
        CatalogResource.licenses_user_assignment_group_destroy
    )
    licenses_user_assignment_group_retrieve = RawMethod(
        CatalogResource.licenses_user_assignment_group_retrieve
    )
    licenses_user_assignment_group_create = RawMethod(
        CatalogResource.licenses_user_assignment_group_create
    )
    licenses_user_create_create = RawMethod(CatalogResource.licenses_user_create_create)
    licenses_user_update_create = RawMethod(CatalogResource.licenses_user_update_create)
    metadata_choices_retrieve = RawMethod(CatalogResource.metadata_choices_retrieve)
    metadata_course_public_retrieve = RawMethod(
        CatalogResource.metadata_course_public_retrieve
    )
    metadata_course_public_retrieve_2 = RawMethod(
        CatalogResource.metadata_course_public_retrieve_2
    )
    metadata_course_search_create = RawMethod(
        CatalogResource.metadata_course_search_create
    )
    metadata_course_retrieve = RawMethod(CatalogResource.metadata_course_retrieve)
    metadata_course_create = RawMethod(CatalogResource.metadata_course_create)
    metadata_course_retrieve_2 = RawMethod(CatalogResource.metadata_course_retrieve_2)
    metadata_course_create_2 = RawMethod(CatalogResource.metadata_course_create_2)
    metadata_program_public_retrieve = RawMethod(
        CatalogResource.metadata_program_public_retrieve
    )
    metadata_program_public_retrieve_2 = RawMethod(
        CatalogResource.metadata_program_public_retrieve_2
    )
    metadata_program_retrieve = RawMethod(CatalogResource.metadata_program_retrieve)
    metadata_program_create = RawMethod(CatalogResource.metadata_program_create)
    metadata_program_retrieve_2 = RawMethod(CatalogResource.metadata_program_retrieve_2)
    metadata_program_create_2 = RawMethod(CatalogResource.metadata_program_create_2)
    milestones_completions_course_catalog_retrieve = RawMethod(
        CatalogResource.milestones_completions_course_catalog_retrieve
    )
    milestones_completions_course_manage_retrieve = RawMethod(
        CatalogResource.milestones_completions_course_manage_retrieve
    )
    milestones_completions_course_manage_create = RawMethod(
        CatalogResource.milestones_completions_course_manage_create
    )
    milestones_completions_pathway_query_retrieve = RawMethod(
        CatalogResource.milestones_completions_pathway_query_retrieve
    )
    milestones_completions_program_query_retrieve = RawMethod(
        CatalogResource.milestones_completions_program_query_retrieve
    )
    milestones_completions_resource_manage_retrieve = RawMethod(
        CatalogResource.milestones_completions_resource_manage_retrieve
    )
    milestones_completions_resource_manage_create = RawMethod(
        CatalogResource.milestones_completions_resource_manage_create
    )
    milestones_skill_points_block_retrieve = RawMethod(
        CatalogResource.milestones_skill_points_block_retrieve
    )
    milestones_skill_points_block_create = RawMethod(
        CatalogResource.milestones_skill_points_block_create
    )
    milestones_skill_points_course_retrieve = RawMethod(
        CatalogResource.milestones_skill_points_course_retrieve
    )
    milestones_skill_points_course_create = RawMethod(
        CatalogResource.milestones_skill_points_course_create
    )
    milestones_skill_points_platform_destroy = RawMethod(
        CatalogResource.milestones_skill_points_platform_destroy
    )
    milestones_skill_points_platform_retrieve = RawMethod(
        CatalogResource.milestones_skill_points_platform_retrieve
    )
    milestones_skill_points_platform_create = RawMethod(
        CatalogResource.milestones_skill_points_platform_create
    )
    milestones_skill_points_platform_bulk_create = RawMethod(
        CatalogResource.milestones_skill_points_platform_bulk_create
    )
    milestones_skill_points_platform_group_create = RawMethod(
        CatalogResource.milestones_skill_points_platform_group_create
    )
    milestones_skill_points_user_retrieve = RawMethod(
        CatalogResource.milestones_skill_points_user_retrieve
    )
    pathways_destroy = RawMethod(CatalogResource.pathways_destroy)
    pathways_list = RawMethod(CatalogResource.pathways_list)
    pathways_create = RawMethod(CatalogResource.pathways_create)
    programs_destroy = RawMethod(CatalogResource.programs_destroy)
    programs_list = RawMethod(CatalogResource.programs_list)
    programs_create = RawMethod(CatalogResource.programs_create)
    recommendation_courses_retrieve = RawMethod(
        CatalogResource.recommendation_courses_retrieve
    )
    resources_destroy = RawMethod(CatalogResource.resources_destroy)
    resources_list = RawMethod(CatalogResource.resources_list)
    resources_create = RawMethod(CatalogResource.resources_create)
    reviews_course_retrieve = RawMethod(CatalogResource.reviews_course_retrieve)
    reviews_course_info_retrieve = RawMethod(
        CatalogResource.reviews_course_info_retrieve
    )
    reviews_course_update_destroy = RawMethod(
        CatalogResource.reviews_course_update_destroy
    )
    reviews_course_update_create = RawMethod(
        CatalogResource.reviews_course_update_create
    )
    reviews_program_retrieve = RawMethod(CatalogResource.reviews_program_retrieve)
    reviews_program_info_retrieve = RawMethod(
        CatalogResource.reviews_program_info_retrieve
    )
    reviews_program_update_destroy = RawMethod(
        CatalogResource.reviews_program_update_destroy
    )
    reviews_program_update_create = RawMethod(
        CatalogResource.reviews_program_update_create
    )
    roles_retrieve = RawMethod(CatalogResource.roles_retrieve)
    roles_create = RawMethod(CatalogResource.roles_create)
    roles_desired_retrieve = RawMethod(CatalogResource.roles_desired_retrieve)
    roles_desired_create = RawMethod(CatalogResource.roles_desired_create)
    roles_public_create = RawMethod(CatalogResource.roles_public_create)
    roles_reported_retrieve = RawMethod(CatalogResource.roles_reported_retrieve)
    roles_reported_create = RawMethod(CatalogResource.roles_reported_create)
    search_programs_create = RawMethod(CatalogResource.search_programs_create)
    skills_retrieve = RawMethod(CatalogResource.skills_retrieve)
    skills_create = RawMethod(CatalogResource.skills_create)
    skills_desired_retrieve = RawMethod(CatalogResource.skills_desired_retrieve)
    skills_desired_create = RawMethod(CatalogResource.skills_desired_create)
    skills_public_create = RawMethod(CatalogResource.skills_public_create)
    skills_reported_retrieve = RawMethod(CatalogResource.skills_reported_retrieve)
    skills_reported_create = RawMethod(CatalogResource.skills_reported_create)
    suggestions_course_manage_destroy = RawMethod(
        CatalogResource.suggestions_course_manage_destroy
    )
    suggestions_course_manage_retrieve = RawMethod(
        CatalogResource.suggestions_course_manage_retrieve
    )
    suggestions_course_manage_create = RawMethod(
        CatalogResource.suggestions_course_manage_create
    )
    suggestions_course_manage_bulk_create = RawMethod(
        CatalogResource.suggestions_course_manage_bulk_create
    )
    suggestions_course_manage_group_destroy = RawMethod(
        CatalogResource.suggestions_course_manage_group_destroy
    )
    suggestions_course_manage_group_retrieve = RawMethod(
        CatalogResource.suggestions_course_manage_group_retrieve
    )
    suggestions_course_manage_group_create = RawMethod(
        CatalogResource.suggestions_course_manage_group_create
    )
    suggestions_course_user_retrieve = RawMethod(
        CatalogResource.suggestions_course_user_retrieve
    )
    suggestions_pathway_manage_destroy = RawMethod(
        CatalogResource.suggestions_pathway_manage_destroy
    )
    suggestions_pathway_manage_retrieve = RawMethod(
        CatalogResource.suggestions_pathway_manage_retrieve
    )
    suggestions_pathway_manage_create = RawMethod(
        CatalogResource.suggestions_pathway_manage_create
    )
    suggestions_pathway_manage_bulk_create = RawMethod(
        CatalogResource.suggestions_pathway_manage_bulk_create
    )
    suggestions_pathway_manage_group_destroy = RawMethod(
        CatalogResource.suggestions_pathway_manage_group_destroy
    )
    suggestions_pathway_manage_group_retrieve = RawMethod(
        CatalogResource.suggestions_pathway_manage_group_retrieve
    )
    suggestions_pathway_manage_group_create = RawMethod(
        CatalogResource.suggestions_pathway_manage_group_create
    )
    suggestions_pathway_user_retrieve = RawMethod(
        CatalogResource.suggestions_pathway_user_retrieve
    )
    suggestions_program_manage_destroy = RawMethod(
        CatalogResource.suggestions_program_manage_destroy
    )
    suggestions_program_manage_retrieve = RawMethod(
        CatalogResource.suggestions_program_manage_retrieve
    )
    suggestions_program_manage_create = RawMethod(
        CatalogResource.suggestions_program_manage_create
    )
    suggestions_program_manage_bulk_create = RawMethod(
        CatalogResource.suggestions_program_manage_bulk_create
    )
    suggestions_program_manage_group_destroy = RawMethod(
        CatalogResource.suggestions_program_manage_group_destroy
    )
    suggestions_program_manage_group_retrieve = RawMethod(
        CatalogResource.suggestions_program_manage_group_retrieve
    )
    suggestions_program_manage_group_create = RawMethod(
        CatalogResource.suggestions_program_manage_group_create
    )
    suggestions_program_user_retrieve = RawMethod(
        CatalogResource.suggestions_program_user_retrieve
    )


class AsyncCatalogRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    access_requests_course_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.access_requests_course_manage_retrieve
    )
    access_requests_course_manage_create = AsyncRawMethod(
        AsyncCatalogResource.access_requests_course_manage_create
    )
    access_requests_course_request_retrieve = AsyncRawMethod(
        AsyncCatalogResource.access_requests_course_request_retrieve
    )
    access_requests_course_request_create = AsyncRawMethod(
        AsyncCatalogResource.access_requests_course_request_create
    )
    conditionals_course_eligibility_retrieve = AsyncRawMethod(
        AsyncCatalogResource.conditionals_course_eligibility_retrieve
    )
    conditionals_course_prerequisites_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.conditionals_course_prerequisites_manage_retrieve
    )
    conditionals_course_prerequisites_manage_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.conditionals_course_prerequisites_manage_bulk_create
    )
    courses_destroy = AsyncRawMethod(AsyncCatalogResource.courses_destroy)
    courses_list = AsyncRawMethod(AsyncCatalogResource.courses_list)
    courses_create = AsyncRawMethod(AsyncCatalogResource.courses_create)
    eligibility_courses_list = AsyncRawMethod(
        AsyncCatalogResource.eligibility_courses_list
    )
    eligibility_courses_check_retrieve = AsyncRawMethod(
        AsyncCatalogResource.eligibility_courses_check_retrieve
    )
    enrollment_courses_search_retrieve = AsyncRawMethod(
        AsyncCatalogResource.enrollment_courses_search_retrieve
    )
    enrollment_pathways_destroy = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_destroy
    )
    enrollment_pathways_retrieve = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_retrieve
    )
    enrollment_pathways_create = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_create
    )
    enrollment_pathways_search_retrieve = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_search_retrieve
    )
    enrollment_pathways_self_destroy = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_self_destroy
    )
    enrollment_pathways_self_create = AsyncRawMethod(
        AsyncCatalogResource.enrollment_pathways_self_create
    )
    enrollment_programs_destroy = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_destroy
    )
    enrollment_programs_retrieve = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_retrieve
    )
    enrollment_programs_create = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_create
    )
    enrollment_programs_search_retrieve = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_search_retrieve
    )
    enrollment_programs_self_destroy = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_self_destroy
    )
    enrollment_programs_self_create = AsyncRawMethod(
        AsyncCatalogResource.enrollment_programs_self_create
    )
    increment_retrieve = AsyncRawMethod(AsyncCatalogResource.increment_retrieve)
    increment_create = AsyncRawMethod(AsyncCatalogResource.increment_create)
    invitations_course_destroy = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_destroy
    )
    invitations_course_retrieve = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_retrieve
    )
    invitations_course_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_create
    )
    invitations_course_blank_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_blank_create
    )
    invitations_course_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_bulk_create
    )
    invitations_course_redeem_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_course_redeem_create
    )
    invitations_platform_destroy = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_destroy
    )
    invitations_platform_retrieve = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_retrieve
    )
    invitations_platform_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_create
    )
    invitations_platform_blank_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_blank_create
    )
    invitations_platform_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_bulk_create
    )
    invitations_platform_check_retrieve = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_check_retrieve
    )
    invitations_platform_redeem_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_platform_redeem_create
    )
    invitations_program_destroy = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_destroy
    )
    invitations_program_retrieve = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_retrieve
    )
    invitations_program_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_create
    )
    invitations_program_blank_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_blank_create
    )
    invitations_program_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_bulk_create
    )
    invitations_program_redeem_create = AsyncRawMethod(
        AsyncCatalogResource.invitations_program_redeem_create
    )
    licenses_course_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_retrieve
    )
    licenses_course_assignment_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_destroy
    )
    licenses_course_assignment_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_retrieve
    )
    licenses_course_assignment_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_create
    )
    licenses_course_assignment_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_group_destroy
    )
    licenses_course_assignment_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_group_retrieve
    )
    licenses_course_assignment_group_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_assignment_group_create
    )
    licenses_course_create_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_create_create
    )
    licenses_course_update_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_course_update_create
    )
    licenses_platform_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_platform_retrieve
    )
    licenses_platform_create_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_platform_create_create
    )
    licenses_platform_update_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_platform_update_create
    )
    licenses_program_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_retrieve
    )
    licenses_program_assignment_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_destroy
    )
    licenses_program_assignment_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_retrieve
    )
    licenses_program_assignment_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_create
    )
    licenses_program_assignment_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_group_destroy
    )
    licenses_program_assignment_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_group_retrieve
    )
    licenses_program_assignment_group_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_assignment_group_create
    )
    licenses_program_create_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_create_create
    )
    licenses_program_update_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_program_update_create
    )
    licenses_user_retrieve = AsyncRawMethod(AsyncCatalogResource.licenses_user_retrieve)
    licenses_user_assignment_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_destroy
    )
    licenses_user_assignment_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_retrieve
    )
    licenses_user_assignment_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_create
    )
    licenses_user_assignment_check_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_check_retrieve
    )
    licenses_user_assignment_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_group_destroy
    )
    licenses_user_assignment_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_group_retrieve
    )
    licenses_user_assignment_group_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_assignment_group_create
    )
    licenses_user_create_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_create_create
    )
    licenses_user_update_create = AsyncRawMethod(
        AsyncCatalogResource.licenses_user_update_create
    )
    metadata_choices_retrieve = AsyncRawMethod(
        AsyncCatalogResource.metadata_choices_retrieve
    )
    metadata_course_public_retrieve = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_public_retrieve
    )
    metadata_course_public_retrieve_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_public_retrieve_2
    )
    metadata_course_search_create = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_search_create
    )
    metadata_course_retrieve = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_retrieve
    )
    metadata_course_create = AsyncRawMethod(AsyncCatalogResource.metadata_course_create)
    metadata_course_retrieve_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_retrieve_2
    )
    metadata_course_create_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_course_create_2
    )
    metadata_program_public_retrieve = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_public_retrieve
    )
    metadata_program_public_retrieve_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_public_retrieve_2
    )
    metadata_program_retrieve = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_retrieve
    )
    metadata_program_create = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_create
    )
    metadata_program_retrieve_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_retrieve_2
    )
    metadata_program_create_2 = AsyncRawMethod(
        AsyncCatalogResource.metadata_program_create_2
    )
    milestones_completions_course_catalog_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_course_catalog_retrieve
    )
    milestones_completions_course_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_course_manage_retrieve
    )
    milestones_completions_course_manage_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_course_manage_create
    )
    milestones_completions_pathway_query_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_pathway_query_retrieve
    )
    milestones_completions_program_query_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_program_query_retrieve
    )
    milestones_completions_resource_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_resource_manage_retrieve
    )
    milestones_completions_resource_manage_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_completions_resource_manage_create
    )
    milestones_skill_points_block_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_block_retrieve
    )
    milestones_skill_points_block_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_block_create
    )
    milestones_skill_points_course_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_course_retrieve
    )
    milestones_skill_points_course_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_course_create
    )
    milestones_skill_points_platform_destroy = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_platform_destroy
    )
    milestones_skill_points_platform_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_platform_retrieve
    )
    milestones_skill_points_platform_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_platform_create
    )
    milestones_skill_points_platform_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_platform_bulk_create
    )
    milestones_skill_points_platform_group_create = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_platform_group_create
    )
    milestones_skill_points_user_retrieve = AsyncRawMethod(
        AsyncCatalogResource.milestones_skill_points_user_retrieve
    )
    pathways_destroy = AsyncRawMethod(AsyncCatalogResource.pathways_destroy)
    pathways_list = AsyncRawMethod(AsyncCatalogResource.pathways_list)
    pathways_create = AsyncRawMethod(AsyncCatalogResource.pathways_create)
    programs_destroy = AsyncRawMethod(AsyncCatalogResource.programs_destroy)
    programs_list = AsyncRawMethod(AsyncCatalogResource.programs_list)
    programs_create = AsyncRawMethod(AsyncCatalogResource.programs_create)
    recommendation_courses_retrieve = AsyncRawMethod(
        AsyncCatalogResource.recommendation_courses_retrieve
    )
    resources_destroy = AsyncRawMethod(AsyncCatalogResource.resources_destroy)
    resources_list = AsyncRawMethod(AsyncCatalogResource.resources_list)
    resources_create = AsyncRawMethod(AsyncCatalogResource.resources_create)
    reviews_course_retrieve = AsyncRawMethod(
        AsyncCatalogResource.reviews_course_retrieve
    )
    reviews_course_info_retrieve = AsyncRawMethod(
        AsyncCatalogResource.reviews_course_info_retrieve
    )
    reviews_course_update_destroy = AsyncRawMethod(
        AsyncCatalogResource.reviews_course_update_destroy
    )
    reviews_course_update_create = AsyncRawMethod(
        AsyncCatalogResource.reviews_course_update_create
    )
    reviews_program_retrieve = AsyncRawMethod(
        AsyncCatalogResource.reviews_program_retrieve
    )
    reviews_program_info_retrieve = AsyncRawMethod(
        AsyncCatalogResource.reviews_program_info_retrieve
    )
    reviews_program_update_destroy = AsyncRawMethod(
        AsyncCatalogResource.reviews_program_update_destroy
    )
    reviews_program_update_create = AsyncRawMethod(
        AsyncCatalogResource.reviews_program_update_create
    )
    roles_retrieve = AsyncRawMethod(AsyncCatalogResource.roles_retrieve)
    roles_create = AsyncRawMethod(AsyncCatalogResource.roles_create)
    roles_desired_retrieve = AsyncRawMethod(AsyncCatalogResource.roles_desired_retrieve)
    roles_desired_create = AsyncRawMethod(AsyncCatalogResource.roles_desired_create)
    roles_public_create = AsyncRawMethod(AsyncCatalogResource.roles_public_create)
    roles_reported_retrieve = AsyncRawMethod(
        AsyncCatalogResource.roles_reported_retrieve
    )
    roles_reported_create = AsyncRawMethod(AsyncCatalogResource.roles_reported_create)
    search_programs_create = AsyncRawMethod(AsyncCatalogResource.search_programs_create)
    skills_retrieve = AsyncRawMethod(AsyncCatalogResource.skills_retrieve)
    skills_create = AsyncRawMethod(AsyncCatalogResource.skills_create)
    skills_desired_retrieve = AsyncRawMethod(
        AsyncCatalogResource.skills_desired_retrieve
    )
    skills_desired_create = AsyncRawMethod(AsyncCatalogResource.skills_desired_create)
    skills_public_create = AsyncRawMethod(AsyncCatalogResource.skills_public_create)
    skills_reported_retrieve = AsyncRawMethod(
        AsyncCatalogResource.skills_reported_retrieve
    )
    skills_reported_create = AsyncRawMethod(AsyncCatalogResource.skills_reported_create)
    suggestions_course_manage_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_destroy
    )
    suggestions_course_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_retrieve
    )
    suggestions_course_manage_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_create
    )
    suggestions_course_manage_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_bulk_create
    )
    suggestions_course_manage_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_group_destroy
    )
    suggestions_course_manage_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_group_retrieve
    )
    suggestions_course_manage_group_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_manage_group_create
    )
    suggestions_course_user_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_course_user_retrieve
    )
    suggestions_pathway_manage_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_destroy
    )
    suggestions_pathway_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_retrieve
    )
    suggestions_pathway_manage_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_create
    )
    suggestions_pathway_manage_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_bulk_create
    )
    suggestions_pathway_manage_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_destroy
    )
    suggestions_pathway_manage_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_retrieve
    )
    suggestions_pathway_manage_group_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_create
    )
    suggestions_pathway_user_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_pathway_user_retrieve
    )
    suggestions_program_manage_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_destroy
    )
    suggestions_program_manage_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_retrieve
    )
    suggestions_program_manage_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_create
    )
    suggestions_program_manage_bulk_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_bulk_create
    )
    suggestions_program_manage_group_destroy = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_group_destroy
    )
    suggestions_program_manage_group_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_group_retrieve
    )
    suggestions_program_manage_group_create = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_manage_group_create
    )
    suggestions_program_user_retrieve = AsyncRawMethod(
        AsyncCatalogResource.suggestions_program_user_retrieve
    )


class CatalogStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    access_requests_course_manage_retrieve = StreamMethod(
        CatalogResource.access_requests_course_manage_retrieve
    )
    access_requests_course_manage_create = StreamMethod(
        CatalogResource.access_requests_course_manage_create
    )
    access_requests_course_request_retrieve = StreamMethod(
        CatalogResource.access_requests_course_request_retrieve
    )
    access_requests_course_request_create = StreamMethod(
        CatalogResource.access_requests_course_request_create
    )
    conditionals_course_eligibility_retrieve = StreamMethod(
        CatalogResource.conditionals_course_eligibility_retrieve
    )
    conditionals_course_prerequisites_manage_retrieve = StreamMethod(
        CatalogResource.conditionals_course_prerequisites_manage_retrieve
    )
    conditionals_course_prerequisites_manage_bulk_create = StreamMethod(
        CatalogResource.conditionals_course_prerequisites_manage_bulk_create
    )
    courses_destroy = StreamMethod(CatalogResource.courses_destroy)
    courses_list = StreamMethod(CatalogResource.courses_list)
    courses_create = StreamMethod(CatalogResource.courses_create)
    eligibility_courses_list = StreamMethod(CatalogResource.eligibility_courses_list)
    eligibility_courses_check_retrieve = StreamMethod(
        CatalogResource.eligibility_courses_check_retrieve
    )
    enrollment_courses_search_retrieve = StreamMethod(
        CatalogResource.enrollment_courses_search_retrieve
    )
    enrollment_pathways_destroy = StreamMethod(
        CatalogResource.enrollment_pathways_destroy
    )
    enrollment_pathways_retrieve = StreamMethod(
        CatalogResource.enrollment_pathways_retrieve
    )
    enrollment_pathways_create = StreamMethod(
        CatalogResource.enrollment_pathways_create
    )
    enrollment_pathways_search_retrieve = StreamMethod(
        CatalogResource.enrollment_pathways_search_retrieve
    )
    enrollment_pathways_self_destroy = StreamMethod(
        CatalogResource.enrollment_pathways_self_destroy
    )
    enrollment_pathways_self_create = StreamMethod(
        CatalogResource.enrollment_pathways_self_create
    )
    enrollment_programs_destroy = StreamMethod(
        CatalogResource.enrollment_programs_destroy
    )
    enrollment_programs_retrieve = StreamMethod(
        CatalogResource.enrollment_programs_retrieve
    )
    enrollment_programs_create = StreamMethod(
        CatalogResource.enrollment_programs_create
    )
    enrollment_programs_search_retrieve = StreamMethod(
        CatalogResource.enrollment_programs_search_retrieve
    )
    enrollment_programs_self_destroy = StreamMethod(
        CatalogResource.enrollment_programs_self_destroy
    )
    enrollment_programs_self_create = StreamMethod(
        CatalogResource.enrollment_programs_self_create
    )
    increment_retrieve = StreamMethod(CatalogResource.increment_retrieve)
    increment_create = StreamMethod(CatalogResource.increment_create)
    invitations_course_destroy = StreamMethod(
        CatalogResource.invitations_course_destroy
    )
    invitations_course_retrieve = StreamMethod(
        CatalogResource.invitations_course_retrieve
    )
    invitations_course_create = StreamMethod(CatalogResource.invitations_course_create)
    invitations_course_blank_create = StreamMethod(
        CatalogResource.invitations_course_blank_create
    )
    invitations_course_bulk_create = StreamMethod(
        CatalogResource.invitations_course_bulk_create
    )
    invitations_course_redeem_create = StreamMethod(
        CatalogResource.invitations_course_redeem_create
    )
    invitations_platform_destroy = StreamMethod(
        CatalogResource.invitations_platform_destroy
    )
    invitations_platform_retrieve = StreamMethod(
        CatalogResource.invitations_platform_retrieve
    )
    invitations_platform_create = StreamMethod(
        CatalogResource.invitations_platform_create
    )
    invitations_platform_blank_create = StreamMethod(
        CatalogResource.invitations_platform_blank_create
    )
    invitations_platform_bulk_create = StreamMethod(
        CatalogResource.invitations_platform_bulk_create
    )
    invitations_platform_check_retrieve = StreamMethod(
        CatalogResource.invitations_platform_check_retrieve
    )
    invitations_platform_redeem_create = StreamMethod(
        CatalogResource.invitations_platform_redeem_create
    )
    invitations_program_destroy = StreamMethod(
        CatalogResource.invitations_program_destroy
    )
    invitations_program_retrieve = StreamMethod(
        CatalogResource.invitations_program_retrieve
    )
    invitations_program_create = StreamMethod(
        CatalogResource.invitations_program_create
    )
    invitations_program_blank_create = StreamMethod(
        CatalogResource.invitations_program_blank_create
    )
    invitations_program_bulk_create = StreamMethod(
        CatalogResource.invitations_program_bulk_create
    )
    invitations_program_redeem_create = StreamMethod(
        CatalogResource.invitations_program_redeem_create
    )
    licenses_course_retrieve = StreamMethod(CatalogResource.licenses_course_retrieve)
    licenses_course_assignment_destroy = StreamMethod(
        CatalogResource.licenses_course_assignment_destroy
    )
    licenses_course_assignment_retrieve = StreamMethod(
        CatalogResource.licenses_course_assignment_retrieve
    )
    licenses_course_assignment_create = StreamMethod(
        CatalogResource.licenses_course_assignment_create
    )
    licenses_course_assignment_group_destroy = StreamMethod(
        CatalogResource.licenses_course_assignment_group_destroy
    )
    licenses_course_assignment_group_retrieve = StreamMethod(
        CatalogResource.licenses_course_assignment_group_retrieve
    )
    licenses_course_assignment_group_create = StreamMethod(
        CatalogResource.licenses_course_assignment_group_create
    )
    licenses_course_create_create = StreamMethod(
        CatalogResource.licenses_course_create_create
    )
    licenses_course_update_create = StreamMethod(
        CatalogResource.licenses_course_update_create
    )
    licenses_platform_retrieve = StreamMethod(
        CatalogResource.licenses_platform_retrieve
    )
    licenses_platform_create_create = StreamMethod(
        CatalogResource.licenses_platform_create_create
    )
    licenses_platform_update_create = StreamMethod(
        CatalogResource.licenses_platform_update_create
    )
    licenses_program_retrieve = StreamMethod(CatalogResource.licenses_program_retrieve)
    licenses_program_assignment_destroy = StreamMethod(
        CatalogResource.licenses_program_assignment_destroy
    )
    licenses_program_assignment_retrieve = StreamMethod(
        CatalogResource.licenses_program_assignment_retrieve
    )
    licenses_program_assignment_create = StreamMethod(
        CatalogResource.licenses_program_assignment_create
    )
    licenses_program_assignment_group_destroy = StreamMethod(
        CatalogResource.licenses_program_assignment_group_destroy
    )
    licenses_program_assignment_group_retrieve = StreamMethod(
        CatalogResource.licenses_program_assignment_group_retrieve
    )
    licenses_program_assignment_group_create = StreamMethod(
        CatalogResource.licenses_program_assignment_group_create
    )
    licenses_program_create_create = StreamMethod(
        CatalogResource.licenses_program_create_create
    )
    licenses_program_update_create = StreamMethod(
        CatalogResource.licenses_program_update_create
    )
    licenses_user_retrieve = StreamMethod(CatalogResource.licenses_user_retrieve)
    licenses_user_assignment_destroy = StreamMethod(
        CatalogResource.licenses_user_assignment_destroy
    )
    licenses_user_assignment_retrieve = StreamMethod(
        CatalogResource.licenses_user_assignment_retrieve
    )
    licenses_user_assignment_create = StreamMethod(
        CatalogResource.licenses_user_assignment_create
    )
    licenses_user_assignment_check_retrieve = StreamMethod(
        CatalogResource.licenses_user_assignment_check_retrieve
    )
    licenses_user_assignment_group_destroy = StreamMethod(
        CatalogResource.licenses_user_assignment_group_destroy
    )
    licenses_user_assignment_group_retrieve = StreamMethod(
        CatalogResource.licenses_user_assignment_group_retrieve
    )
    licenses_user_assignment_group_create = StreamMethod(
        CatalogResource.licenses_user_assignment_group_create
    )
    licenses_user_create_create = StreamMethod(
        CatalogResource.licenses_user_create_create
    )
    licenses_user_update_create = StreamMethod(
        CatalogResource.licenses_user_update_create
    )
    metadata_choices_retrieve = StreamMethod(CatalogResource.metadata_choices_retrieve)
    metadata_course_public_retrieve = StreamMethod(
        CatalogResource.metadata_course_public_retrieve
    )
    metadata_course_public_retrieve_2 = StreamMethod(
        CatalogResource.metadata_course_public_retrieve_2
    )
    metadata_course_search_create = StreamMethod(
        CatalogResource.metadata_course_search_create
    )
    metadata_course_retrieve = StreamMethod(CatalogResource.metadata_course_retrieve)
    metadata_course_create = StreamMethod(CatalogResource.metadata_course_create)
    metadata_course_retrieve_2 = StreamMethod(
        CatalogResource.metadata_course_retrieve_2
    )
    metadata_course_create_2 = StreamMethod(CatalogResource.metadata_course_create_2)
    metadata_program_public_retrieve = StreamMethod(
        CatalogResource.metadata_program_public_retrieve
    )
    metadata_program_public_retrieve_2 = StreamMethod(
        CatalogResource.metadata_program_public_retrieve_2
    )
    metadata_program_retrieve = StreamMethod(CatalogResource.metadata_program_retrieve)
    metadata_program_create = StreamMethod(CatalogResource.metadata_program_create)
    metadata_program_retrieve_2 = StreamMethod(
        CatalogResource.metadata_program_retrieve_2
    )
    metadata_program_create_2 = StreamMethod(CatalogResource.metadata_program_create_2)
    milestones_completions_course_catalog_retrieve = StreamMethod(
        CatalogResource.milestones_completions_course_catalog_retrieve
    )
    milestones_completions_course_manage_retrieve = StreamMethod(
        CatalogResource.milestones_completions_course_manage_retrieve
    )
    milestones_completions_course_manage_create = StreamMethod(
        CatalogResource.milestones_completions_course_manage_create
    )
    milestones_completions_pathway_query_retrieve = StreamMethod(
        CatalogResource.milestones_completions_pathway_query_retrieve
    )
    milestones_completions_program_query_retrieve = StreamMethod(
        CatalogResource.milestones_completions_program_query_retrieve
    )
    milestones_completions_resource_manage_retrieve = StreamMethod(
        CatalogResource.milestones_completions_resource_manage_retrieve
    )
    milestones_completions_resource_manage_create = StreamMethod(
        CatalogResource.milestones_completions_resource_manage_create
    )
    milestones_skill_points_block_retrieve = StreamMethod(
        CatalogResource.milestones_skill_points_block_retrieve
    )
    milestones_skill_points_block_create = StreamMethod(
        CatalogResource.milestones_skill_points_block_create
    )
    milestones_skill_points_course_retrieve = StreamMethod(
        CatalogResource.milestones_skill_points_course_retrieve
    )
    milestones_skill_points_course_create = StreamMethod(
        CatalogResource.milestones_skill_points_course_create
    )
    milestones_skill_points_platform_destroy = StreamMethod(
        CatalogResource.milestones_skill_points_platform_destroy
    )
    milestones_skill_points_platform_retrieve = StreamMethod(
        CatalogResource.milestones_skill_points_platform_retrieve
    )
    milestones_skill_points_platform_create = StreamMethod(
        CatalogResource.milestones_skill_points_platform_create
    )
    milestones_skill_points_platform_bulk_create = StreamMethod(
        CatalogResource.milestones_skill_points_platform_bulk_create
    )
    milestones_skill_points_platform_group_create = StreamMethod(
        CatalogResource.milestones_skill_points_platform_group_create
    )
    milestones_skill_points_user_retrieve = StreamMethod(
        CatalogResource.milestones_skill_points_user_retrieve
    )
    pathways_destroy = StreamMethod(CatalogResource.pathways_destroy)
    pathways_list = StreamMethod(CatalogResource.pathways_list)
    pathways_create = StreamMethod(CatalogResource.pathways_create)
    programs_destroy = StreamMethod(CatalogResource.programs_destroy)
    programs_list = StreamMethod(CatalogResource.programs_list)
    programs_create = StreamMethod(CatalogResource.programs_create)
    recommendation_courses_retrieve = StreamMethod(
        CatalogResource.recommendation_courses_retrieve
    )
    resources_destroy = StreamMethod(CatalogResource.resources_destroy)
    resources_list = StreamMethod(CatalogResource.resources_list)
    resources_create = StreamMethod(CatalogResource.resources_create)
    reviews_course_retrieve = StreamMethod(CatalogResource.reviews_course_retrieve)
    reviews_course_info_retrieve = StreamMethod(
        CatalogResource.reviews_course_info_retrieve
    )
    reviews_course_update_destroy = StreamMethod(
        CatalogResource.reviews_course_update_destroy
    )
    reviews_course_update_create = StreamMethod(
        CatalogResource.reviews_course_update_create
    )
    reviews_program_retrieve = StreamMethod(CatalogResource.reviews_program_retrieve)
    reviews_program_info_retrieve = StreamMethod(
        CatalogResource.reviews_program_info_retrieve
    )
    reviews_program_update_destroy = StreamMethod(
        CatalogResource.reviews_program_update_destroy
    )
    reviews_program_update_create = StreamMethod(
        CatalogResource.reviews_program_update_create
    )
    roles_retrieve = StreamMethod(CatalogResource.roles_retrieve)
    roles_create = StreamMethod(CatalogResource.roles_create)
    roles_desired_retrieve = StreamMethod(CatalogResource.roles_desired_retrieve)
    roles_desired_create = StreamMethod(CatalogResource.roles_desired_create)
    roles_public_create = StreamMethod(CatalogResource.roles_public_create)
    roles_reported_retrieve = StreamMethod(CatalogResource.roles_reported_retrieve)
    roles_reported_create = StreamMethod(CatalogResource.roles_reported_create)
    search_programs_create = StreamMethod(CatalogResource.search_programs_create)
    skills_retrieve = StreamMethod(CatalogResource.skills_retrieve)
    skills_create = StreamMethod(CatalogResource.skills_create)
    skills_desired_retrieve = StreamMethod(CatalogResource.skills_desired_retrieve)
    skills_desired_create = StreamMethod(CatalogResource.skills_desired_create)
    skills_public_create = StreamMethod(CatalogResource.skills_public_create)
    skills_reported_retrieve = StreamMethod(CatalogResource.skills_reported_retrieve)
    skills_reported_create = StreamMethod(CatalogResource.skills_reported_create)
    suggestions_course_manage_destroy = StreamMethod(
        CatalogResource.suggestions_course_manage_destroy
    )
    suggestions_course_manage_retrieve = StreamMethod(
        CatalogResource.suggestions_course_manage_retrieve
    )
    suggestions_course_manage_create = StreamMethod(
        CatalogResource.suggestions_course_manage_create
    )
    suggestions_course_manage_bulk_create = StreamMethod(
        CatalogResource.suggestions_course_manage_bulk_create
    )
    suggestions_course_manage_group_destroy = StreamMethod(
        CatalogResource.suggestions_course_manage_group_destroy
    )
    suggestions_course_manage_group_retrieve = StreamMethod(
        CatalogResource.suggestions_course_manage_group_retrieve
    )
    suggestions_course_manage_group_create = StreamMethod(
        CatalogResource.suggestions_course_manage_group_create
    )
    suggestions_course_user_retrieve = StreamMethod(
        CatalogResource.suggestions_course_user_retrieve
    )
    suggestions_pathway_manage_destroy = StreamMethod(
        CatalogResource.suggestions_pathway_manage_destroy
    )
    suggestions_pathway_manage_retrieve = StreamMethod(
        CatalogResource.suggestions_pathway_manage_retrieve
    )
    suggestions_pathway_manage_create = StreamMethod(
        CatalogResource.suggestions_pathway_manage_create
    )
    suggestions_pathway_manage_bulk_create = StreamMethod(
        CatalogResource.suggestions_pathway_manage_bulk_create
    )
    suggestions_pathway_manage_group_destroy = StreamMethod(
        CatalogResource.suggestions_pathway_manage_group_destroy
    )
    suggestions_pathway_manage_group_retrieve = StreamMethod(
        CatalogResource.suggestions_pathway_manage_group_retrieve
    )
    suggestions_pathway_manage_group_create = StreamMethod(
        CatalogResource.suggestions_pathway_manage_group_create
    )
    suggestions_pathway_user_retrieve = StreamMethod(
        CatalogResource.suggestions_pathway_user_retrieve
    )
    suggestions_program_manage_destroy = StreamMethod(
        CatalogResource.suggestions_program_manage_destroy
    )
    suggestions_program_manage_retrieve = StreamMethod(
        CatalogResource.suggestions_program_manage_retrieve
    )
    suggestions_program_manage_create = StreamMethod(
        CatalogResource.suggestions_program_manage_create
    )
    suggestions_program_manage_bulk_create = StreamMethod(
        CatalogResource.suggestions_program_manage_bulk_create
    )
    suggestions_program_manage_group_destroy = StreamMethod(
        CatalogResource.suggestions_program_manage_group_destroy
    )
    suggestions_program_manage_group_retrieve = StreamMethod(
        CatalogResource.suggestions_program_manage_group_retrieve
    )
    suggestions_program_manage_group_create = StreamMethod(
        CatalogResource.suggestions_program_manage_group_create
    )
    suggestions_program_user_retrieve = StreamMethod(
        CatalogResource.suggestions_program_user_retrieve
    )


class AsyncCatalogStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    access_requests_course_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.access_requests_course_manage_retrieve
    )
    access_requests_course_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.access_requests_course_manage_create
    )
    access_requests_course_request_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.access_requests_course_request_retrieve
    )
    access_requests_course_request_create = AsyncStreamMethod(
        AsyncCatalogResource.access_requests_course_request_create
    )
    conditionals_course_eligibility_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.conditionals_course_eligibility_retrieve
    )
    conditionals_course_prerequisites_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.conditionals_course_prerequisites_manage_retrieve
    )
    conditionals_course_prerequisites_manage_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.conditionals_course_prerequisites_manage_bulk_create
    )
    courses_destroy = AsyncStreamMethod(AsyncCatalogResource.courses_destroy)
    courses_list = AsyncStreamMethod(AsyncCatalogResource.courses_list)
    courses_create = AsyncStreamMethod(AsyncCatalogResource.courses_create)
    eligibility_courses_list = AsyncStreamMethod(
        AsyncCatalogResource.eligibility_courses_list
    )
    eligibility_courses_check_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.eligibility_courses_check_retrieve
    )
    enrollment_courses_search_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_courses_search_retrieve
    )
    enrollment_pathways_destroy = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_destroy
    )
    enrollment_pathways_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_retrieve
    )
    enrollment_pathways_create = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_create
    )
    enrollment_pathways_search_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_search_retrieve
    )
    enrollment_pathways_self_destroy = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_self_destroy
    )
    enrollment_pathways_self_create = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_pathways_self_create
    )
    enrollment_programs_destroy = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_destroy
    )
    enrollment_programs_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_retrieve
    )
    enrollment_programs_create = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_create
    )
    enrollment_programs_search_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_search_retrieve
    )
    enrollment_programs_self_destroy = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_self_destroy
    )
    enrollment_programs_self_create = AsyncStreamMethod(
        AsyncCatalogResource.enrollment_programs_self_create
    )
    increment_retrieve = AsyncStreamMethod(AsyncCatalogResource.increment_retrieve)
    increment_create = AsyncStreamMethod(AsyncCatalogResource.increment_create)
    invitations_course_destroy = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_destroy
    )
    invitations_course_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_retrieve
    )
    invitations_course_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_create
    )
    invitations_course_blank_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_blank_create
    )
    invitations_course_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_bulk_create
    )
    invitations_course_redeem_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_course_redeem_create
    )
    invitations_platform_destroy = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_destroy
    )
    invitations_platform_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_retrieve
    )
    invitations_platform_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_create
    )
    invitations_platform_blank_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_blank_create
    )
    invitations_platform_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_bulk_create
    )
    invitations_platform_check_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_check_retrieve
    )
    invitations_platform_redeem_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_platform_redeem_create
    )
    invitations_program_destroy = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_destroy
    )
    invitations_program_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_retrieve
    )
    invitations_program_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_create
    )
    invitations_program_blank_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_blank_create
    )
    invitations_program_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_bulk_create
    )
    invitations_program_redeem_create = AsyncStreamMethod(
        AsyncCatalogResource.invitations_program_redeem_create
    )
    licenses_course_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_retrieve
    )
    licenses_course_assignment_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_destroy
    )
    licenses_course_assignment_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_retrieve
    )
    licenses_course_assignment_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_create
    )
    licenses_course_assignment_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_group_destroy
    )
    licenses_course_assignment_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_group_retrieve
    )
    licenses_course_assignment_group_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_assignment_group_create
    )
    licenses_course_create_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_create_create
    )
    licenses_course_update_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_course_update_create
    )
    licenses_platform_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_platform_retrieve
    )
    licenses_platform_create_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_platform_create_create
    )
    licenses_platform_update_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_platform_update_create
    )
    licenses_program_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_retrieve
    )
    licenses_program_assignment_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_destroy
    )
    licenses_program_assignment_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_retrieve
    )
    licenses_program_assignment_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_create
    )
    licenses_program_assignment_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_group_destroy
    )
    licenses_program_assignment_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_group_retrieve
    )
    licenses_program_assignment_group_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_assignment_group_create
    )
    licenses_program_create_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_create_create
    )
    licenses_program_update_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_program_update_create
    )
    licenses_user_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_retrieve
    )
    licenses_user_assignment_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_destroy
    )
    licenses_user_assignment_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_retrieve
    )
    licenses_user_assignment_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_create
    )
    licenses_user_assignment_check_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_check_retrieve
    )
    licenses_user_assignment_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_group_destroy
    )
    licenses_user_assignment_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_group_retrieve
    )
    licenses_user_assignment_group_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_assignment_group_create
    )
    licenses_user_create_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_create_create
    )
    licenses_user_update_create = AsyncStreamMethod(
        AsyncCatalogResource.licenses_user_update_create
    )
    metadata_choices_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.metadata_choices_retrieve
    )
    metadata_course_public_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_public_retrieve
    )
    metadata_course_public_retrieve_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_public_retrieve_2
    )
    metadata_course_search_create = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_search_create
    )
    metadata_course_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_retrieve
    )
    metadata_course_create = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_create
    )
    metadata_course_retrieve_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_retrieve_2
    )
    metadata_course_create_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_course_create_2
    )
    metadata_program_public_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_public_retrieve
    )
    metadata_program_public_retrieve_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_public_retrieve_2
    )
    metadata_program_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_retrieve
    )
    metadata_program_create = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_create
    )
    metadata_program_retrieve_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_retrieve_2
    )
    metadata_program_create_2 = AsyncStreamMethod(
        AsyncCatalogResource.metadata_program_create_2
    )
    milestones_completions_course_catalog_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_course_catalog_retrieve
    )
    milestones_completions_course_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_course_manage_retrieve
    )
    milestones_completions_course_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_course_manage_create
    )
    milestones_completions_pathway_query_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_pathway_query_retrieve
    )
    milestones_completions_program_query_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_program_query_retrieve
    )
    milestones_completions_resource_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_resource_manage_retrieve
    )
    milestones_completions_resource_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_completions_resource_manage_create
    )
    milestones_skill_points_block_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_block_retrieve
    )
    milestones_skill_points_block_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_block_create
    )
    milestones_skill_points_course_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_course_retrieve
    )
    milestones_skill_points_course_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_course_create
    )
    milestones_skill_points_platform_destroy = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_platform_destroy
    )
    milestones_skill_points_platform_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_platform_retrieve
    )
    milestones_skill_points_platform_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_platform_create
    )
    milestones_skill_points_platform_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_platform_bulk_create
    )
    milestones_skill_points_platform_group_create = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_platform_group_create
    )
    milestones_skill_points_user_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.milestones_skill_points_user_retrieve
    )
    pathways_destroy = AsyncStreamMethod(AsyncCatalogResource.pathways_destroy)
    pathways_list = AsyncStreamMethod(AsyncCatalogResource.pathways_list)
    pathways_create = AsyncStreamMethod(AsyncCatalogResource.pathways_create)
    programs_destroy = AsyncStreamMethod(AsyncCatalogResource.programs_destroy)
    programs_list = AsyncStreamMethod(AsyncCatalogResource.programs_list)
    programs_create = AsyncStreamMethod(AsyncCatalogResource.programs_create)
    recommendation_courses_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.recommendation_courses_retrieve
    )
    resources_destroy = AsyncStreamMethod(AsyncCatalogResource.resources_destroy)
    resources_list = AsyncStreamMethod(AsyncCatalogResource.resources_list)
    resources_create = AsyncStreamMethod(AsyncCatalogResource.resources_create)
    reviews_course_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.reviews_course_retrieve
    )
    reviews_course_info_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.reviews_course_info_retrieve
    )
    reviews_course_update_destroy = AsyncStreamMethod(
        AsyncCatalogResource.reviews_course_update_destroy
    )
    reviews_course_update_create = AsyncStreamMethod(
        AsyncCatalogResource.reviews_course_update_create
    )
    reviews_program_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.reviews_program_retrieve
    )
    reviews_program_info_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.reviews_program_info_retrieve
    )
    reviews_program_update_destroy = AsyncStreamMethod(
        AsyncCatalogResource.reviews_program_update_destroy
    )
    reviews_program_update_create = AsyncStreamMethod(
        AsyncCatalogResource.reviews_program_update_create
    )
    roles_retrieve = AsyncStreamMethod(AsyncCatalogResource.roles_retrieve)
    roles_create = AsyncStreamMethod(AsyncCatalogResource.roles_create)
    roles_desired_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.roles_desired_retrieve
    )
    roles_desired_create = AsyncStreamMethod(AsyncCatalogResource.roles_desired_create)
    roles_public_create = AsyncStreamMethod(AsyncCatalogResource.roles_public_create)
    roles_reported_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.roles_reported_retrieve
    )
    roles_reported_create = AsyncStreamMethod(
        AsyncCatalogResource.roles_reported_create
    )
    search_programs_create = AsyncStreamMethod(
        AsyncCatalogResource.search_programs_create
    )
    skills_retrieve = AsyncStreamMethod(AsyncCatalogResource.skills_retrieve)
    skills_create = AsyncStreamMethod(AsyncCatalogResource.skills_create)
    skills_desired_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.skills_desired_retrieve
    )
    skills_desired_create = AsyncStreamMethod(
        AsyncCatalogResource.skills_desired_create
    )
    skills_public_create = AsyncStreamMethod(AsyncCatalogResource.skills_public_create)
    skills_reported_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.skills_reported_retrieve
    )
    skills_reported_create = AsyncStreamMethod(
        AsyncCatalogResource.skills_reported_create
    )
    suggestions_course_manage_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_destroy
    )
    suggestions_course_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_retrieve
    )
    suggestions_course_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_create
    )
    suggestions_course_manage_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_bulk_create
    )
    suggestions_course_manage_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_group_destroy
    )
    suggestions_course_manage_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_group_retrieve
    )
    suggestions_course_manage_group_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_manage_group_create
    )
    suggestions_course_user_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_course_user_retrieve
    )
    suggestions_pathway_manage_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_destroy
    )
    suggestions_pathway_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_retrieve
    )
    suggestions_pathway_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_create
    )
    suggestions_pathway_manage_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_bulk_create
    )
    suggestions_pathway_manage_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_destroy
    )
    suggestions_pathway_manage_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_retrieve
    )
    suggestions_pathway_manage_group_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_manage_group_create
    )
    suggestions_pathway_user_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_pathway_user_retrieve
    )
    suggestions_program_manage_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_destroy
    )
    suggestions_program_manage_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_retrieve
    )
    suggestions_program_manage_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_create
    )
    suggestions_program_manage_bulk_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_bulk_create
    )
    suggestions_program_manage_group_destroy = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_group_destroy
    )
    suggestions_program_manage_group_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_group_retrieve
    )
    suggestions_program_manage_group_create = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_manage_group_create
    )
    suggestions_program_user_retrieve = AsyncStreamMethod(
        AsyncCatalogResource.suggestions_program_user_retrieve
    )
