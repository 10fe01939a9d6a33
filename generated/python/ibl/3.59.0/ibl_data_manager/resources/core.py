"""Operations with the tag core."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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

_CONSOLIDATED_TOKEN_PROXY_CREATE = Operation(
    "core.consolidated_token_proxy_create",
    "POST",
    "/api/core/consolidated-token/proxy/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.TokenProxyOutput),),
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_DESTROY = Operation(
    "core.departments_destroy",
    "DELETE",
    "/api/core/departments/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_RETRIEVE = Operation(
    "core.departments_retrieve",
    "GET",
    "/api/core/departments/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_CREATE = Operation(
    "core.departments_create",
    "POST",
    "/api/core/departments/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_MEMBERS_DESTROY = Operation(
    "core.departments_members_destroy",
    "DELETE",
    "/api/core/departments/members/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_MEMBERS_RETRIEVE = Operation(
    "core.departments_members_retrieve",
    "GET",
    "/api/core/departments/members/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_MEMBERS_CREATE = Operation(
    "core.departments_members_create",
    "POST",
    "/api/core/departments/members/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_MEMBERS_BULK_CREATE = Operation(
    "core.departments_members_bulk_create",
    "POST",
    "/api/core/departments/members/bulk/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_MEMBERS_CHECK_RETRIEVE = Operation(
    "core.departments_members_check_retrieve",
    "GET",
    "/api/core/departments/members/check/",
    security=(("PlatformApiKeyAuthentication",),),
)
_DOMAINS_WHITELIST_RETRIEVE = Operation(
    "core.domains_whitelist_retrieve",
    "GET",
    "/api/core/domains/whitelist/",
    parameters=(
        Query("is_active"),
        Query("url", required=True),
    ),
)
_DOMAINS_WHITELIST_CREATE = Operation(
    "core.domains_whitelist_create",
    "POST",
    "/api/core/domains/whitelist/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.WhitelistedDomain),),
    security=(("PlatformApiKeyAuthentication",),),
)
_HEARTBEAT_CELERY_BEAT_RETRIEVE = Operation(
    "core.heartbeat_celery_beat_retrieve",
    "GET",
    "/api/core/heartbeat/celery-beat/",
    responses=(
        ResponseSpec("200", "application/json", lambda: m.CeleryHeartbeat),
        ResponseSpec("500", "application/json", lambda: m.CeleryHeartbeatFail),
    ),
)
_HEARTBEAT_CELERY_RETRIEVE = Operation(
    "core.heartbeat_celery_retrieve",
    "GET",
    "/api/core/heartbeat/celery/",
)
_LAUNCHER_RETRIEVE = Operation(
    "core.launcher_retrieve",
    "GET",
    "/api/core/launcher/",
    parameters=(
        Query("key", required=True),
        Query("user_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlatformList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LAUNCHER_CREATE = Operation(
    "core.launcher_create",
    "POST",
    "/api/core/launcher/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlatformList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_KEYS_LIST = Operation(
    "core.lti_1p3_provider_lti_keys_list",
    "GET",
    "/api/core/lti/1p3/provider/lti-keys/",
    parameters=(Query("platform_key", required=True),),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.LtiKey]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_KEYS_CREATE = Operation(
    "core.lti_1p3_provider_lti_keys_create",
    "POST",
    "/api/core/lti/1p3/provider/lti-keys/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.LtiKey),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_KEYS_DESTROY = Operation(
    "core.lti_1p3_provider_lti_keys_destroy",
    "DELETE",
    "/api/core/lti/1p3/provider/lti-keys/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key", required=True),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_KEYS_RETRIEVE = Operation(
    "core.lti_1p3_provider_lti_keys_retrieve",
    "GET",
    "/api/core/lti/1p3/provider/lti-keys/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LtiKey),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_KEYS_UPDATE = Operation(
    "core.lti_1p3_provider_lti_keys_update",
    "PUT",
    "/api/core/lti/1p3/provider/lti-keys/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LtiKey),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_TOOLS_LIST = Operation(
    "core.lti_1p3_provider_lti_tools_list",
    "GET",
    "/api/core/lti/1p3/provider/lti-tools/",
    parameters=(Query("platform_key", required=True),),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.LtiTool]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_TOOLS_CREATE = Operation(
    "core.lti_1p3_provider_lti_tools_create",
    "POST",
    "/api/core/lti/1p3/provider/lti-tools/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.LtiTool),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_TOOLS_DESTROY = Operation(
    "core.lti_1p3_provider_lti_tools_destroy",
    "DELETE",
    "/api/core/lti/1p3/provider/lti-tools/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key", required=True),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_TOOLS_RETRIEVE = Operation(
    "core.lti_1p3_provider_lti_tools_retrieve",
    "GET",
    "/api/core/lti/1p3/provider/lti-tools/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key", required=True),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LtiTool),),
    security=(("PlatformApiKeyAuthentication",),),
)
_LTI_1P3_PROVIDER_LTI_TOOLS_UPDATE = Operation(
    "core.lti_1p3_provider_lti_tools_update",
    "PUT",
    "/api/core/lti/1p3/provider/lti-tools/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LtiTool),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_DARK_MODE_LOGO_RETRIEVE = Operation(
    "core.orgs_dark_mode_logo_retrieve",
    "GET",
    "/api/core/orgs/{org}/dark-mode-logo/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
)
_ORGS_DARK_MODE_LOGO_CREATE_CREATE = Operation(
    "core.orgs_dark_mode_logo_create_create",
    "POST",
    "/api/core/orgs/{org}/dark-mode-logo/create/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ImageUpload),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_FAVICON_RETRIEVE = Operation(
    "core.orgs_favicon_retrieve",
    "GET",
    "/api/core/orgs/{org}/favicon/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
)
_ORGS_FAVICON_CREATE_CREATE = Operation(
    "core.orgs_favicon_create_create",
    "POST",
    "/api/core/orgs/{org}/favicon/create/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ImageUpload),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_LOGO_RETRIEVE = Operation(
    "core.orgs_logo_retrieve",
    "GET",
    "/api/core/orgs/{org}/logo/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
)
_ORGS_LOGO_CREATE_CREATE = Operation(
    "core.orgs_logo_create_create",
    "POST",
    "/api/core/orgs/{org}/logo/create/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ImageUpload),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_METADATA_RETRIEVE = Operation(
    "core.orgs_metadata_retrieve",
    "GET",
    "/api/core/orgs/{org}/metadata/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformPublicMetadata),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_METADATA_PARTIAL_UPDATE = Operation(
    "core.orgs_metadata_partial_update",
    "PATCH",
    "/api/core/orgs/{org}/metadata/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformPublicMetadata),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_METADATA_UPDATE = Operation(
    "core.orgs_metadata_update",
    "PUT",
    "/api/core/orgs/{org}/metadata/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PlatformPublicMetadata),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_REDIRECT_TOKENS_CREATE = Operation(
    "core.orgs_redirect_tokens_create",
    "POST",
    "/api/core/orgs/{org}/redirect-tokens/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RedirectTokenResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_REDIRECT_TOKENS_RETRIEVE = Operation(
    "core.orgs_redirect_tokens_retrieve",
    "GET",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/",
    parameters=(
        Path("org", bound=True),
        Path("redirect_token"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.RedirectTokenResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_REDIRECT_TOKENS_DELETE_DESTROY = Operation(
    "core.orgs_redirect_tokens_delete_destroy",
    "DELETE",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete",
    parameters=(
        Path("org", bound=True),
        Path("redirect_token"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_THUMBNAIL_RETRIEVE = Operation(
    "core.orgs_thumbnail_retrieve",
    "GET",
    "/api/core/orgs/{org}/thumbnail/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
)
_ORGS_THUMBNAIL_CREATE_CREATE = Operation(
    "core.orgs_thumbnail_create_create",
    "POST",
    "/api/core/orgs/{org}/thumbnail/create/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ImageUpload),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_RETRIEVE = Operation(
    "core.platform_retrieve",
    "GET",
    "/api/core/platform/",
    parameters=(
        Query("key", required=True),
        Query("user_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlatformList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_CREATE = Operation(
    "core.platform_create",
    "POST",
    "/api/core/platform/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.PlatformList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_API_TOKENS_LIST = Operation(
    "core.platform_api_tokens_list",
    "GET",
    "/api/core/platform/api-tokens/",
    parameters=(Query("platform_key", required=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.PlatformApiKey]),
    ),
)
_PLATFORM_API_TOKENS_CREATE = Operation(
    "core.platform_api_tokens_create",
    "POST",
    "/api/core/platform/api-tokens/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.PlatformApiKey),),
)
_PLATFORM_API_TOKENS_DESTROY = Operation(
    "core.platform_api_tokens_destroy",
    "DELETE",
    "/api/core/platform/api-tokens/{name}",
    parameters=(
        Path("name"),
        Query("platform_key", required=True),
    ),
    responses=(ResponseSpec("204"),),
)
_PLATFORM_CONFIG_SITE_RETRIEVE = Operation(
    "core.platform_config_site_retrieve",
    "GET",
    "/api/core/platform/config/site/",
    parameters=(
        Query("key", required=True),
        Query("user_id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_CONFIG_SITE_CREATE = Operation(
    "core.platform_config_site_create",
    "POST",
    "/api/core/platform/config/site/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: dict[str, Any]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_PLATFORM_USERS_RETRIEVE = Operation(
    "core.platform_users_retrieve",
    "GET",
    "/api/core/platform/users/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("platform_org"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.UserPlatformManagementListViewGetResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_LIST = Operation(
    "core.rbac_groups_list",
    "GET",
    "/api/core/rbac/groups/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedRbacGroupList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_CREATE = Operation(
    "core.rbac_groups_create",
    "POST",
    "/api/core/rbac/groups/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.RbacGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_DESTROY = Operation(
    "core.rbac_groups_destroy",
    "DELETE",
    "/api/core/rbac/groups/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_RETRIEVE = Operation(
    "core.rbac_groups_retrieve",
    "GET",
    "/api/core/rbac/groups/{id}/",
    parameters=(Path("id"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_PARTIAL_UPDATE = Operation(
    "core.rbac_groups_partial_update",
    "PATCH",
    "/api/core/rbac/groups/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_GROUPS_UPDATE = Operation(
    "core.rbac_groups_update",
    "PUT",
    "/api/core/rbac/groups/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacGroup),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_LIST = Operation(
    "core.rbac_policies_list",
    "GET",
    "/api/core/rbac/policies/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
        Query("role_id"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedRbacPolicyList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_CREATE = Operation(
    "core.rbac_policies_create",
    "POST",
    "/api/core/rbac/policies/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.RbacPolicy),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_DESTROY = Operation(
    "core.rbac_policies_destroy",
    "DELETE",
    "/api/core/rbac/policies/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_RETRIEVE = Operation(
    "core.rbac_policies_retrieve",
    "GET",
    "/api/core/rbac/policies/{id}/",
    parameters=(Path("id"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacPolicy),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_PARTIAL_UPDATE = Operation(
    "core.rbac_policies_partial_update",
    "PATCH",
    "/api/core/rbac/policies/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacPolicy),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_POLICIES_UPDATE = Operation(
    "core.rbac_policies_update",
    "PUT",
    "/api/core/rbac/policies/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacPolicy),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_LIST = Operation(
    "core.rbac_roles_list",
    "GET",
    "/api/core/rbac/roles/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("platform_key"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.PaginatedRbacRoleList),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_CREATE = Operation(
    "core.rbac_roles_create",
    "POST",
    "/api/core/rbac/roles/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.RbacRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_DESTROY = Operation(
    "core.rbac_roles_destroy",
    "DELETE",
    "/api/core/rbac/roles/{id}/",
    parameters=(
        Path("id"),
        Query("platform_key"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_RETRIEVE = Operation(
    "core.rbac_roles_retrieve",
    "GET",
    "/api/core/rbac/roles/{id}/",
    parameters=(Path("id"),),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_PARTIAL_UPDATE = Operation(
    "core.rbac_roles_partial_update",
    "PATCH",
    "/api/core/rbac/roles/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_RBAC_ROLES_UPDATE = Operation(
    "core.rbac_roles_update",
    "PUT",
    "/api/core/rbac/roles/{id}/",
    parameters=(Path("id"),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.RbacRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_SESSION_LOGOUT_CREATE = Operation(
    "core.session_logout_create",
    "POST",
    "/api/core/session/logout/",
)
_SIGNALS_EDX_CREATE = Operation(
    "core.signals_edx_create",
    "POST",
    "/api/core/signals/edx/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
)
_TOKEN_PROXY_CREATE = Operation(
    "core.token_proxy_create",
    "POST",
    "/api/core/token/proxy/",
    security=(("PlatformApiKeyAuthentication",),),
)
_TOKEN_VERIFY_RETRIEVE = Operation(
    "core.token_verify_retrieve",
    "GET",
    "/api/core/token/verify/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_DESTROY = Operation(
    "core.user_groups_destroy",
    "DELETE",
    "/api/core/user_groups/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_RETRIEVE = Operation(
    "core.user_groups_retrieve",
    "GET",
    "/api/core/user_groups/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_CREATE = Operation(
    "core.user_groups_create",
    "POST",
    "/api/core/user_groups/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_LINK_DESTROY = Operation(
    "core.user_groups_link_destroy",
    "DELETE",
    "/api/core/user_groups/link/",
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_LINK_RETRIEVE = Operation(
    "core.user_groups_link_retrieve",
    "GET",
    "/api/core/user_groups/link/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_LINK_CREATE = Operation(
    "core.user_groups_link_create",
    "POST",
    "/api/core/user_groups/link/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_LINK_BULK_CREATE = Operation(
    "core.user_groups_link_bulk_create",
    "POST",
    "/api/core/user_groups/link/bulk/",
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_DELETE_CREATE = Operation(
    "core.users_delete_create",
    "POST",
    "/api/core/users/delete/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("202", "application/json", lambda: m.UserDeleteAPIResponse),
        ResponseSpec("400", "application/json", lambda: m.UserDeleteAPIError),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_METADATA_PROXY_RETRIEVE = Operation(
    "core.users_metadata_proxy_retrieve",
    "GET",
    "/api/core/users/metadata/proxy/",
    parameters=(
        Query("email"),
        Query("user_id"),
        Query("username"),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_PLATFORMS_LIST = Operation(
    "core.users_platforms_list",
    "GET",
    "/api/core/users/platforms/",
    parameters=(
        Query("email"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.UserPlatformLink]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_PLATFORMS_CREATE = Operation(
    "core.users_platforms_create",
    "POST",
    "/api/core/users/platforms/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_PROXY_RETRIEVE = Operation(
    "core.users_proxy_retrieve",
    "GET",
    "/api/core/users/proxy/",
    parameters=(
        Query("email"),
        Query("user_id"),
        Query("username"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserProxyGetResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_PROXY_CREATE = Operation(
    "core.users_proxy_create",
    "POST",
    "/api/core/users/proxy/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserProxyPostResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_PROXY_BULK_CREATE = Operation(
    "core.users_proxy_bulk_create",
    "POST",
    "/api/core/users/proxy/bulk/",
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[dict[str, str]]),),
    security=(("PlatformApiKeyAuthentication",),),
)
_USERS_SEARCH_RETRIEVE = Operation(
    "core.users_search_retrieve",
    "GET",
    "/api/core/users/search/",
    parameters=(
        Query("page"),
        Query("page_size"),
        Query("query"),
        Query("sort"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.UserSearchViewGetResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_DEPARTMENTS_ORGS_RETRIEVE = Operation(
    "core.departments_orgs_retrieve",
    "GET",
    "/api/departments/orgs/{org}/",
    parameters=(
        Path("org", bound=True),
        Query("department_id"),
        Query("departments"),
        Query("end_date"),
        Query("format"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("pathway"),
        Query("program"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GroupList),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_PLATFORM_ORGS_ROLES_USERS_DESIRED_ROLES_RETRIEVE = Operation(
    "core.roles_platform_orgs_roles_users_desired_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.DesiredRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ROLES_PLATFORM_ORGS_ROLES_USERS_REPORTED_ROLES_RETRIEVE = Operation(
    "core.roles_platform_orgs_roles_users_reported_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/",
    parameters=(
        Path("org", bound=True),
        Path("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ReportedRole),),
    security=(("PlatformApiKeyAuthentication",),),
)
_USER_GROUPS_ORGS_RETRIEVE = Operation(
    "core.user_groups_orgs_retrieve",
    "GET",
    "/api/user-groups/orgs/{key}/",
    parameters=(
        Path("key"),
        Query("department_id"),
        Query("end_date"),
        Query("format"),
        Query("groups"),
        Query("include_main_platform"),
        Query("is_enrolled"),
        Query("length"),
        Query("location"),
        Query("page"),
        Query("pathway"),
        Query("program"),
        Query("start_date"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.GroupList),),
    security=(("PlatformApiKeyAuthentication",),),
)


class CoreResource(Resource):
    """Operations with the tag core."""

    def consolidated_token_proxy_create(
        self,
        *,
        platform_key: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TokenProxyOutput:
        """Send `POST /api/core/consolidated-token/proxy/`.

        Args:
            platform_key: body property.
            user_id: body property.
            username: body property.
            email: body property, format email.
        """
        return self._transport.call(
            _CONSOLIDATED_TOKEN_PROXY_CREATE,
            (),
            fields={
                "user_id": user_id,
                "username": username,
                "email": email,
                "platform_key": platform_key,
            },
            options=options,
        )

    def departments_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/departments/`."""
        self._transport.call(
            _DEPARTMENTS_DESTROY,
            (),
            options=options,
        )

    def departments_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/`."""
        return self._transport.call(
            _DEPARTMENTS_RETRIEVE,
            (),
            options=options,
        )

    def departments_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/`."""
        return self._transport.call(
            _DEPARTMENTS_CREATE,
            (),
            options=options,
        )

    def departments_members_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/departments/members/`."""
        self._transport.call(
            _DEPARTMENTS_MEMBERS_DESTROY,
            (),
            options=options,
        )

    def departments_members_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/members/`."""
        return self._transport.call(
            _DEPARTMENTS_MEMBERS_RETRIEVE,
            (),
            options=options,
        )

    def departments_members_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/members/`."""
        return self._transport.call(
            _DEPARTMENTS_MEMBERS_CREATE,
            (),
            options=options,
        )

    def departments_members_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/members/bulk/`."""
        return self._transport.call(
            _DEPARTMENTS_MEMBERS_BULK_CREATE,
            (),
            options=options,
        )

    def departments_members_check_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/members/check/`."""
        return self._transport.call(
            _DEPARTMENTS_MEMBERS_CHECK_RETRIEVE,
            (),
            options=options,
        )

    def domains_whitelist_retrieve(
        self,
        *,
        url: str,
        is_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/domains/whitelist/`.

        Args:
            url: query parameter, must not be empty.
            is_active: query parameter.
        """
        return self._transport.call(
            _DOMAINS_WHITELIST_RETRIEVE,
            (is_active, url),
            options=options,
        )

    def domains_whitelist_create(
        self,
        *,
        url: str,
        is_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhitelistedDomain:
        """Send `POST /api/core/domains/whitelist/`.

        Args:
            url: body property.
            is_active: body property.
        """
        return self._transport.call(
            _DOMAINS_WHITELIST_CREATE,
            (),
            fields={
                "url": url,
                "is_active": is_active,
            },
            options=options,
        )

    def heartbeat_celery_beat_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.CeleryHeartbeat:
        """Send `GET /api/core/heartbeat/celery-beat/`.

        Raises:
            InternalServerError: On status 500.
        """
        return self._transport.call(
            _HEARTBEAT_CELERY_BEAT_RETRIEVE,
            (),
            options=options,
        )

    def heartbeat_celery_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/heartbeat/celery/`."""
        return self._transport.call(
            _HEARTBEAT_CELERY_RETRIEVE,
            (),
            options=options,
        )

    def launcher_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `GET /api/core/launcher/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return self._transport.call(
            _LAUNCHER_RETRIEVE,
            (key, user_id),
            options=options,
        )

    def launcher_create(
        self,
        *,
        user_id: int,
        key: str,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        lms_url: str | UnsetType = UNSET,
        cms_url: str | UnsetType = UNSET,
        portal_url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `POST /api/core/launcher/`.

        Args:
            user_id: body property.
            key: body property.
            name: body property.
            org: body property.
            lms_url: body property.
            cms_url: body property.
            portal_url: body property.
        """
        return self._transport.call(
            _LAUNCHER_CREATE,
            (),
            fields={
                "user_id": user_id,
                "key": key,
                "name": name,
                "org": org,
                "lms_url": lms_url,
                "cms_url": cms_url,
                "portal_url": portal_url,
            },
            options=options,
        )

    def lti_1p3_provider_lti_keys_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.LtiKey]:
        """Send `GET /api/core/lti/1p3/provider/lti-keys/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_LIST,
            (platform_key,),
            options=options,
        )

    def lti_1p3_provider_lti_keys_create(
        self,
        *,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `POST /api/core/lti/1p3/provider/lti-keys/`.

        Args:
            name: body property.
            platform_key: body property.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
            },
            options=options,
        )

    def lti_1p3_provider_lti_keys_destroy(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_DESTROY,
            (id, platform_key),
            options=options,
        )

    def lti_1p3_provider_lti_keys_retrieve(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `GET /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_RETRIEVE,
            (id, platform_key),
            options=options,
        )

    def lti_1p3_provider_lti_keys_update(
        self,
        *,
        id: str,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `PUT /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            name: body property.
            platform_key: body property.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
            },
            options=options,
        )

    def lti_1p3_provider_lti_tools_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.LtiTool]:
        """Send `GET /api/core/lti/1p3/provider/lti-tools/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_LIST,
            (platform_key,),
            options=options,
        )

    def lti_1p3_provider_lti_tools_create(
        self,
        *,
        title: str,
        issuer: str,
        client_id: str,
        auth_login_url: str,
        auth_token_url: str,
        tool_key: int,
        deployment_ids: Sequence[str],
        platform_key: str,
        launch_gate: m.LtiLaunchGate,
        auth_audience: str | None | UnsetType = UNSET,
        key_set_url: str | None | UnsetType = UNSET,
        key_set: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `POST /api/core/lti/1p3/provider/lti-tools/`.

        Args:
            title: body property.
            issuer: body property, format uri.
            client_id: body property.
            auth_login_url: body property, format uri.
            auth_token_url: body property, format uri.
            tool_key: body property.
            deployment_ids: body property.
            platform_key: body property.
            launch_gate: body property.
            auth_audience: body property.
            key_set_url: body property, format uri.
            key_set: body property, default "".
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_CREATE,
            (),
            fields={
                "title": title,
                "issuer": issuer,
                "client_id": client_id,
                "auth_login_url": auth_login_url,
                "auth_token_url": auth_token_url,
                "auth_audience": auth_audience,
                "key_set_url": key_set_url,
                "key_set": key_set,
                "tool_key": tool_key,
                "deployment_ids": deployment_ids,
                "platform_key": platform_key,
                "launch_gate": launch_gate,
            },
            options=options,
        )

    def lti_1p3_provider_lti_tools_destroy(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_DESTROY,
            (id, platform_key),
            options=options,
        )

    def lti_1p3_provider_lti_tools_retrieve(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `GET /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_RETRIEVE,
            (id, platform_key),
            options=options,
        )

    def lti_1p3_provider_lti_tools_update(
        self,
        *,
        id: str,
        title: str,
        issuer: str,
        client_id: str,
        auth_login_url: str,
        auth_token_url: str,
        tool_key: int,
        deployment_ids: Sequence[str],
        platform_key: str,
        launch_gate: m.LtiLaunchGate,
        auth_audience: str | None | UnsetType = UNSET,
        key_set_url: str | None | UnsetType = UNSET,
        key_set: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `PUT /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            title: body property.
            issuer: body property, format uri.
            client_id: body property.
            auth_login_url: body property, format uri.
            auth_token_url: body property, format uri.
            tool_key: body property.
            deployment_ids: body property.
            platform_key: body property.
            launch_gate: body property.
            auth_audience: body property.
            key_set_url: body property, format uri.
            key_set: body property, default "".
        """
        return self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_UPDATE,
            (id,),
            fields={
                "title": title,
                "issuer": issuer,
                "client_id": client_id,
                "auth_login_url": auth_login_url,
                "auth_token_url": auth_token_url,
                "auth_audience": auth_audience,
                "key_set_url": key_set_url,
                "key_set": key_set,
                "tool_key": tool_key,
                "deployment_ids": deployment_ids,
                "platform_key": platform_key,
                "launch_gate": launch_gate,
            },
            options=options,
        )

    def orgs_dark_mode_logo_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/dark-mode-logo/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_DARK_MODE_LOGO_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_dark_mode_logo_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/dark-mode-logo/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_DARK_MODE_LOGO_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_favicon_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/favicon/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_FAVICON_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_favicon_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/favicon/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_FAVICON_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_logo_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/logo/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_LOGO_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_logo_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/logo/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_LOGO_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    def orgs_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `GET /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_METADATA_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_metadata_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `PATCH /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            metadata: body property.
        """
        return self._transport.call(
            _ORGS_METADATA_PARTIAL_UPDATE,
            (org,),
            fields={
                "metadata": metadata,
            },
            options=options,
        )

    def orgs_metadata_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `PUT /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            metadata: body property.
        """
        return self._transport.call(
            _ORGS_METADATA_UPDATE,
            (org,),
            fields={
                "metadata": metadata,
            },
            options=options,
        )

    def orgs_redirect_tokens_create(
        self,
        *,
        url: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RedirectTokenResponse:
        """Send `POST /api/core/orgs/{org}/redirect-tokens/`.

        Args:
            url: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_REDIRECT_TOKENS_CREATE,
            (org,),
            fields={
                "url": url,
            },
            options=options,
        )

    def orgs_redirect_tokens_retrieve(
        self,
        *,
        redirect_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RedirectTokenResponse:
        """Send `GET /api/core/orgs/{org}/redirect-tokens/{redirect_token}/`.

        Args:
            redirect_token: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_REDIRECT_TOKENS_RETRIEVE,
            (org, redirect_token),
            options=options,
        )

    def orgs_redirect_tokens_delete_destroy(
        self,
        *,
        redirect_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete`.

        Args:
            redirect_token: path parameter.
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_REDIRECT_TOKENS_DELETE_DESTROY,
            (org, redirect_token),
            options=options,
        )

    def orgs_thumbnail_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/thumbnail/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_THUMBNAIL_RETRIEVE,
            (org,),
            options=options,
        )

    def orgs_thumbnail_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/thumbnail/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_THUMBNAIL_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    def platform_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `GET /api/core/platform/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return self._transport.call(
            _PLATFORM_RETRIEVE,
            (key, user_id),
            options=options,
        )

    def platform_create(
        self,
        *,
        user_id: int,
        key: str,
        new_key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lms_url: str | UnsetType = UNSET,
        cms_url: str | UnsetType = UNSET,
        portal_url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `POST /api/core/platform/`.

        Args:
            user_id: body property.
            key: body property.
            new_key: body property.
            name: body property.
            lms_url: body property.
            cms_url: body property.
            portal_url: body property.
        """
        return self._transport.call(
            _PLATFORM_CREATE,
            (),
            fields={
                "user_id": user_id,
                "key": key,
                "new_key": new_key,
                "name": name,
                "lms_url": lms_url,
                "cms_url": cms_url,
                "portal_url": portal_url,
            },
            options=options,
        )

    def platform_api_tokens_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.PlatformApiKey]:
        """Send `GET /api/core/platform/api-tokens/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_API_TOKENS_LIST,
            (platform_key,),
            options=options,
        )

    def platform_api_tokens_create(
        self,
        *,
        name: str,
        platform_key: str,
        expires_in: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformApiKey:
        """Send `POST /api/core/platform/api-tokens/`.

        Args:
            name: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform_key: body property.
            expires_in: body property.
        """
        return self._transport.call(
            _PLATFORM_API_TOKENS_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
                "expires_in": expires_in,
            },
            options=options,
        )

    def platform_api_tokens_destroy(
        self,
        *,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/platform/api-tokens/{name}`.

        Args:
            name: path parameter.
            platform_key: query parameter, must not be empty.
        """
        self._transport.call(
            _PLATFORM_API_TOKENS_DESTROY,
            (name, platform_key),
            options=options,
        )

    def platform_config_site_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/platform/config/site/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return self._transport.call(
            _PLATFORM_CONFIG_SITE_RETRIEVE,
            (key, user_id),
            options=options,
        )

    def platform_config_site_create(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/core/platform/config/site/`.

        Args:
            body: request body.
        """
        return self._transport.call(
            _PLATFORM_CONFIG_SITE_CREATE,
            (),
            body=body,
            options=options,
        )

    def platform_users_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserPlatformManagementListViewGetResponse:
        """Send `GET /api/core/platform/users/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, must not be empty.
        """
        return self._transport.call(
            _PLATFORM_USERS_RETRIEVE,
            (page, page_size, platform_key, platform_org, query, sort),
            options=options,
        )

    def platform_users_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `platform_users_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `platform_users_retrieve` does.
        """
        return self._transport.paginate(
            _PLATFORM_USERS_RETRIEVE,
            (page, page_size, platform_key, platform_org, query, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def rbac_groups_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacGroupList:
        """Send `GET /api/core/rbac/groups/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _RBAC_GROUPS_LIST,
            (page, page_size, platform_key),
            options=options,
        )

    def rbac_groups_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.RbacGroup]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_groups_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_groups_list` does.
        """
        return self._transport.paginate(
            _RBAC_GROUPS_LIST,
            (page, page_size, platform_key),
            _paging.NEXT,
            options=options,
        )

    def rbac_groups_create(
        self,
        *,
        unique_id: str,
        platform_key: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `POST /api/core/rbac/groups/`.

        Args:
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _RBAC_GROUPS_CREATE,
            (),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    def rbac_groups_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _RBAC_GROUPS_DESTROY,
            (id, platform_key),
            options=options,
        )

    def rbac_groups_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `GET /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_GROUPS_RETRIEVE,
            (id,),
            options=options,
        )

    def rbac_groups_partial_update(
        self,
        *,
        id: int,
        unique_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `PATCH /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_GROUPS_PARTIAL_UPDATE,
            (id,),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    def rbac_groups_update(
        self,
        *,
        id: int,
        unique_id: str,
        platform_key: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `PUT /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_GROUPS_UPDATE,
            (id,),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    def rbac_policies_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacPolicyList:
        """Send `GET /api/core/rbac/policies/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            role_id: query parameter.
        """
        return self._transport.call(
            _RBAC_POLICIES_LIST,
            (page, page_size, platform_key, role_id),
            options=options,
        )

    def rbac_policies_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.RbacPolicy]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_policies_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_policies_list` does.
        """
        return self._transport.paginate(
            _RBAC_POLICIES_LIST,
            (page, page_size, platform_key, role_id),
            _paging.NEXT,
            options=options,
        )

    def rbac_policies_create(
        self,
        *,
        resources: Sequence[str],
        role_id: int,
        platform_key: str,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `POST /api/core/rbac/policies/`.

        Args:
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _RBAC_POLICIES_CREATE,
            (),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    def rbac_policies_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _RBAC_POLICIES_DESTROY,
            (id, platform_key),
            options=options,
        )

    def rbac_policies_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `GET /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_POLICIES_RETRIEVE,
            (id,),
            options=options,
        )

    def rbac_policies_partial_update(
        self,
        *,
        id: int,
        resources: Sequence[str] | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `PATCH /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_POLICIES_PARTIAL_UPDATE,
            (id,),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    def rbac_policies_update(
        self,
        *,
        id: int,
        resources: Sequence[str],
        role_id: int,
        platform_key: str,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `PUT /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_POLICIES_UPDATE,
            (id,),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    def rbac_roles_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacRoleList:
        """Send `GET /api/core/rbac/roles/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
        """
        return self._transport.call(
            _RBAC_ROLES_LIST,
            (page, page_size, platform_key),
            options=options,
        )

    def rbac_roles_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.RbacRole]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_roles_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_roles_list` does.
        """
        return self._transport.paginate(
            _RBAC_ROLES_LIST,
            (page, page_size, platform_key),
            _paging.NEXT,
            options=options,
        )

    def rbac_roles_create(
        self,
        *,
        name: str,
        platform_key: str,
        actions: Sequence[str],
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `POST /api/core/rbac/roles/`.

        Args:
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _RBAC_ROLES_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    def rbac_roles_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        self._transport.call(
            _RBAC_ROLES_DESTROY,
            (id, platform_key),
            options=options,
        )

    def rbac_roles_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `GET /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_ROLES_RETRIEVE,
            (id,),
            options=options,
        )

    def rbac_roles_partial_update(
        self,
        *,
        id: int,
        name: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        actions: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `PATCH /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_ROLES_PARTIAL_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    def rbac_roles_update(
        self,
        *,
        id: int,
        name: str,
        platform_key: str,
        actions: Sequence[str],
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `PUT /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return self._transport.call(
            _RBAC_ROLES_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    def session_logout_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/session/logout/`."""
        return self._transport.call(
            _SESSION_LOGOUT_CREATE,
            (),
            options=options,
        )

    def signals_edx_create(
        self,
        *,
        type: str,
        data: Any,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/signals/edx/`.

        Args:
            type: body property.
            data: body property.
        """
        return self._transport.call(
            _SIGNALS_EDX_CREATE,
            (),
            fields={
                "type": type,
                "data": data,
            },
            options=options,
        )

    def token_proxy_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/token/proxy/`."""
        return self._transport.call(
            _TOKEN_PROXY_CREATE,
            (),
            options=options,
        )

    def token_verify_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/token/verify/`."""
        return self._transport.call(
            _TOKEN_VERIFY_RETRIEVE,
            (),
            options=options,
        )

    def user_groups_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/user_groups/`."""
        self._transport.call(
            _USER_GROUPS_DESTROY,
            (),
            options=options,
        )

    def user_groups_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/user_groups/`."""
        return self._transport.call(
            _USER_GROUPS_RETRIEVE,
            (),
            options=options,
        )

    def user_groups_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/`."""
        return self._transport.call(
            _USER_GROUPS_CREATE,
            (),
            options=options,
        )

    def user_groups_link_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/user_groups/link/`."""
        self._transport.call(
            _USER_GROUPS_LINK_DESTROY,
            (),
            options=options,
        )

    def user_groups_link_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/user_groups/link/`."""
        return self._transport.call(
            _USER_GROUPS_LINK_RETRIEVE,
            (),
            options=options,
        )

    def user_groups_link_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/link/`."""
        return self._transport.call(
            _USER_GROUPS_LINK_CREATE,
            (),
            options=options,
        )

    def user_groups_link_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/link/bulk/`."""
        return self._transport.call(
            _USER_GROUPS_LINK_BULK_CREATE,
            (),
            options=options,
        )

    def users_delete_create(
        self,
        *,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserDeleteAPIResponse:
        """Send `POST /api/core/users/delete/`.

        Args:
            username: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return self._transport.call(
            _USERS_DELETE_CREATE,
            (),
            fields={
                "username": username,
            },
            options=options,
        )

    def users_metadata_proxy_retrieve(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/users/metadata/proxy/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _USERS_METADATA_PROXY_RETRIEVE,
            (email, user_id, username),
            options=options,
        )

    def users_platforms_list(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserPlatformLink]:
        """Send `GET /api/core/users/platforms/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _USERS_PLATFORMS_LIST,
            (email, user_id, username),
            options=options,
        )

    def users_platforms_create(
        self,
        *,
        user_id: int,
        platform_key: str,
        added_on: dt.datetime | UnsetType = UNSET,
        expired_on: dt.datetime | UnsetType = UNSET,
        is_admin: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/users/platforms/`.

        Args:
            user_id: body property.
            platform_key: body property.
            added_on: body property, format date-time.
            expired_on: body property, format date-time.
            is_admin: body property.
            active: body property.
        """
        return self._transport.call(
            _USERS_PLATFORMS_CREATE,
            (),
            fields={
                "user_id": user_id,
                "platform_key": platform_key,
                "added_on": added_on,
                "expired_on": expired_on,
                "is_admin": is_admin,
                "active": active,
            },
            options=options,
        )

    def users_proxy_retrieve(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserProxyGetResponse:
        """Send `GET /api/core/users/proxy/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _USERS_PROXY_RETRIEVE,
            (email, user_id, username),
            options=options,
        )

    def users_proxy_create(
        self,
        *,
        user_id: int,
        username: str,
        email: str,
        edx_data: Any,
        data: Any,
        options: CallOptions | None = None,
    ) -> m.UserProxyPostResponse:
        """Send `POST /api/core/users/proxy/`.

        Args:
            user_id: body property.
            username: body property.
            email: body property, format email.
            edx_data: body property.
            data: body property.
        """
        return self._transport.call(
            _USERS_PROXY_CREATE,
            (),
            fields={
                "user_id": user_id,
                "username": username,
                "email": email,
                "edx_data": edx_data,
                "data": data,
            },
            options=options,
        )

    def users_proxy_bulk_create(
        self,
        *,
        users: Sequence[dict[str, str]],
        options: CallOptions | None = None,
    ) -> list[dict[str, str]]:
        """Send `POST /api/core/users/proxy/bulk/`.

        Args:
            users: body property.
        """
        return self._transport.call(
            _USERS_PROXY_BULK_CREATE,
            (),
            fields={
                "users": users,
            },
            options=options,
        )

    def users_search_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSearchViewGetResponse:
        """Send `GET /api/core/users/search/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            query: query parameter, must not be empty.
            sort: query parameter, must not be empty.
        """
        return self._transport.call(
            _USERS_SEARCH_RETRIEVE,
            (page, page_size, query, sort),
            options=options,
        )

    def users_search_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `users_search_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `users_search_retrieve` does.
        """
        return self._transport.paginate(
            _USERS_SEARCH_RETRIEVE,
            (page, page_size, query, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    def departments_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/departments/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            departments: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def departments_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `departments_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `departments_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    def roles_platform_orgs_roles_users_desired_roles_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `GET
        /api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ROLES_PLATFORM_ORGS_ROLES_USERS_DESIRED_ROLES_RETRIEVE,
            (org, username),
            options=options,
        )

    def roles_platform_orgs_roles_users_reported_roles_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `GET
        /api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ROLES_PLATFORM_ORGS_ROLES_USERS_REPORTED_ROLES_RETRIEVE,
            (org, username),
            options=options,
        )

    def user_groups_orgs_retrieve(
        self,
        *,
        key: str,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/user-groups/orgs/{key}/`.

        Args:
            key: path parameter.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            groups: query parameter.
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return self._transport.call(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                key,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def user_groups_orgs_retrieve_iter(
        self,
        *,
        key: str,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `user_groups_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `user_groups_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                key,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )


class AsyncCoreResource(AsyncResource):
    """Operations with the tag core."""

    async def consolidated_token_proxy_create(
        self,
        *,
        platform_key: str,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.TokenProxyOutput:
        """Send `POST /api/core/consolidated-token/proxy/`.

        Args:
            platform_key: body property.
            user_id: body property.
            username: body property.
            email: body property, format email.
        """
        return await self._transport.call(
            _CONSOLIDATED_TOKEN_PROXY_CREATE,
            (),
            fields={
                "user_id": user_id,
                "username": username,
                "email": email,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def departments_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/departments/`."""
        await self._transport.call(
            _DEPARTMENTS_DESTROY,
            (),
            options=options,
        )

    async def departments_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/`."""
        return await self._transport.call(
            _DEPARTMENTS_RETRIEVE,
            (),
            options=options,
        )

    async def departments_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/`."""
        return await self._transport.call(
            _DEPARTMENTS_CREATE,
            (),
            options=options,
        )

    async def departments_members_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/departments/members/`."""
        await self._transport.call(
            _DEPARTMENTS_MEMBERS_DESTROY,
            (),
            options=options,
        )

    async def departments_members_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/members/`."""
        return await self._transport.call(
            _DEPARTMENTS_MEMBERS_RETRIEVE,
            (),
            options=options,
        )

    async def departments_members_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/members/`."""
        return await self._transport.call(
            _DEPARTMENTS_MEMBERS_CREATE,
            (),
            options=options,
        )

    async def departments_members_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/departments/members/bulk/`."""
        return await self._transport.call(
            _DEPARTMENTS_MEMBERS_BULK_CREATE,
            (),
            options=options,
        )

    async def departments_members_check_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/departments/members/check/`."""
        return await self._transport.call(
            _DEPARTMENTS_MEMBERS_CHECK_RETRIEVE,
            (),
            options=options,
        )

    async def domains_whitelist_retrieve(
        self,
        *,
        url: str,
        is_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/domains/whitelist/`.

        Args:
            url: query parameter, must not be empty.
            is_active: query parameter.
        """
        return await self._transport.call(
            _DOMAINS_WHITELIST_RETRIEVE,
            (is_active, url),
            options=options,
        )

    async def domains_whitelist_create(
        self,
        *,
        url: str,
        is_active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.WhitelistedDomain:
        """Send `POST /api/core/domains/whitelist/`.

        Args:
            url: body property.
            is_active: body property.
        """
        return await self._transport.call(
            _DOMAINS_WHITELIST_CREATE,
            (),
            fields={
                "url": url,
                "is_active": is_active,
            },
            options=options,
        )

    async def heartbeat_celery_beat_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.CeleryHeartbeat:
        """Send `GET /api/core/heartbeat/celery-beat/`.

        Raises:
            InternalServerError: On status 500.
        """
        return await self._transport.call(
            _HEARTBEAT_CELERY_BEAT_RETRIEVE,
            (),
            options=options,
        )

    async def heartbeat_celery_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/heartbeat/celery/`."""
        return await self._transport.call(
            _HEARTBEAT_CELERY_RETRIEVE,
            (),
            options=options,
        )

    async def launcher_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `GET /api/core/launcher/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return await self._transport.call(
            _LAUNCHER_RETRIEVE,
            (key, user_id),
            options=options,
        )

    async def launcher_create(
        self,
        *,
        user_id: int,
        key: str,
        name: str | UnsetType = UNSET,
        org: str | UnsetType = UNSET,
        lms_url: str | UnsetType = UNSET,
        cms_url: str | UnsetType = UNSET,
        portal_url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `POST /api/core/launcher/`.

        Args:
            user_id: body property.
            key: body property.
            name: body property.
            org: body property.
            lms_url: body property.
            cms_url: body property.
            portal_url: body property.
        """
        return await self._transport.call(
            _LAUNCHER_CREATE,
            (),
            fields={
                "user_id": user_id,
                "key": key,
                "name": name,
                "org": org,
                "lms_url": lms_url,
                "cms_url": cms_url,
                "portal_url": portal_url,
            },
            options=options,
        )

    async def lti_1p3_provider_lti_keys_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.LtiKey]:
        """Send `GET /api/core/lti/1p3/provider/lti-keys/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_LIST,
            (platform_key,),
            options=options,
        )

    async def lti_1p3_provider_lti_keys_create(
        self,
        *,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `POST /api/core/lti/1p3/provider/lti-keys/`.

        Args:
            name: body property.
            platform_key: body property.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def lti_1p3_provider_lti_keys_destroy(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_DESTROY,
            (id, platform_key),
            options=options,
        )

    async def lti_1p3_provider_lti_keys_retrieve(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `GET /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_RETRIEVE,
            (id, platform_key),
            options=options,
        )

    async def lti_1p3_provider_lti_keys_update(
        self,
        *,
        id: str,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiKey:
        """Send `PUT /api/core/lti/1p3/provider/lti-keys/{id}/`.

        Args:
            id: path parameter.
            name: body property.
            platform_key: body property.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_KEYS_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
            },
            options=options,
        )

    async def lti_1p3_provider_lti_tools_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.LtiTool]:
        """Send `GET /api/core/lti/1p3/provider/lti-tools/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_LIST,
            (platform_key,),
            options=options,
        )

    async def lti_1p3_provider_lti_tools_create(
        self,
        *,
        title: str,
        issuer: str,
        client_id: str,
        auth_login_url: str,
        auth_token_url: str,
        tool_key: int,
        deployment_ids: Sequence[str],
        platform_key: str,
        launch_gate: m.LtiLaunchGate,
        auth_audience: str | None | UnsetType = UNSET,
        key_set_url: str | None | UnsetType = UNSET,
        key_set: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `POST /api/core/lti/1p3/provider/lti-tools/`.

        Args:
            title: body property.
            issuer: body property, format uri.
            client_id: body property.
            auth_login_url: body property, format uri.
            auth_token_url: body property, format uri.
            tool_key: body property.
            deployment_ids: body property.
            platform_key: body property.
            launch_gate: body property.
            auth_audience: body property.
            key_set_url: body property, format uri.
            key_set: body property, default "".
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_CREATE,
            (),
            fields={
                "title": title,
                "issuer": issuer,
                "client_id": client_id,
                "auth_login_url": auth_login_url,
                "auth_token_url": auth_token_url,
                "auth_audience": auth_audience,
                "key_set_url": key_set_url,
                "key_set": key_set,
                "tool_key": tool_key,
                "deployment_ids": deployment_ids,
                "platform_key": platform_key,
                "launch_gate": launch_gate,
            },
            options=options,
        )

    async def lti_1p3_provider_lti_tools_destroy(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_DESTROY,
            (id, platform_key),
            options=options,
        )

    async def lti_1p3_provider_lti_tools_retrieve(
        self,
        *,
        id: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `GET /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_RETRIEVE,
            (id, platform_key),
            options=options,
        )

    async def lti_1p3_provider_lti_tools_update(
        self,
        *,
        id: str,
        title: str,
        issuer: str,
        client_id: str,
        auth_login_url: str,
        auth_token_url: str,
        tool_key: int,
        deployment_ids: Sequence[str],
        platform_key: str,
        launch_gate: m.LtiLaunchGate,
        auth_audience: str | None | UnsetType = UNSET,
        key_set_url: str | None | UnsetType = UNSET,
        key_set: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.LtiTool:
        """Send `PUT /api/core/lti/1p3/provider/lti-tools/{id}/`.

        Args:
            id: path parameter.
            title: body property.
            issuer: body property, format uri.
            client_id: body property.
            auth_login_url: body property, format uri.
            auth_token_url: body property, format uri.
            tool_key: body property.
            deployment_ids: body property.
            platform_key: body property.
            launch_gate: body property.
            auth_audience: body property.
            key_set_url: body property, format uri.
            key_set: body property, default "".
        """
        return await self._transport.call(
            _LTI_1P3_PROVIDER_LTI_TOOLS_UPDATE,
            (id,),
            fields={
                "title": title,
                "issuer": issuer,
                "client_id": client_id,
                "auth_login_url": auth_login_url,
                "auth_token_url": auth_token_url,
                "auth_audience": auth_audience,
                "key_set_url": key_set_url,
                "key_set": key_set,
                "tool_key": tool_key,
                "deployment_ids": deployment_ids,
                "platform_key": platform_key,
                "launch_gate": launch_gate,
            },
            options=options,
        )

    async def orgs_dark_mode_logo_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/dark-mode-logo/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_DARK_MODE_LOGO_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_dark_mode_logo_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/dark-mode-logo/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_DARK_MODE_LOGO_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_favicon_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/favicon/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_FAVICON_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_favicon_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/favicon/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_FAVICON_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_logo_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/logo/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_LOGO_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_logo_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/logo/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_LOGO_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    async def orgs_metadata_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `GET /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_METADATA_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_metadata_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `PATCH /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            metadata: body property.
        """
        return await self._transport.call(
            _ORGS_METADATA_PARTIAL_UPDATE,
            (org,),
            fields={
                "metadata": metadata,
            },
            options=options,
        )

    async def orgs_metadata_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        metadata: Any = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformPublicMetadata:
        """Send `PUT /api/core/orgs/{org}/metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            metadata: body property.
        """
        return await self._transport.call(
            _ORGS_METADATA_UPDATE,
            (org,),
            fields={
                "metadata": metadata,
            },
            options=options,
        )

    async def orgs_redirect_tokens_create(
        self,
        *,
        url: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RedirectTokenResponse:
        """Send `POST /api/core/orgs/{org}/redirect-tokens/`.

        Args:
            url: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_REDIRECT_TOKENS_CREATE,
            (org,),
            fields={
                "url": url,
            },
            options=options,
        )

    async def orgs_redirect_tokens_retrieve(
        self,
        *,
        redirect_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RedirectTokenResponse:
        """Send `GET /api/core/orgs/{org}/redirect-tokens/{redirect_token}/`.

        Args:
            redirect_token: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_REDIRECT_TOKENS_RETRIEVE,
            (org, redirect_token),
            options=options,
        )

    async def orgs_redirect_tokens_delete_destroy(
        self,
        *,
        redirect_token: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete`.

        Args:
            redirect_token: path parameter.
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_REDIRECT_TOKENS_DELETE_DESTROY,
            (org, redirect_token),
            options=options,
        )

    async def orgs_thumbnail_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/orgs/{org}/thumbnail/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_THUMBNAIL_RETRIEVE,
            (org,),
            options=options,
        )

    async def orgs_thumbnail_create_create(
        self,
        *,
        file: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ImageUpload:
        """Send `POST /api/core/orgs/{org}/thumbnail/create/`.

        Args:
            file: body property, format uri.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_THUMBNAIL_CREATE_CREATE,
            (org,),
            fields={
                "file": file,
            },
            options=options,
        )

    async def platform_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `GET /api/core/platform/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return await self._transport.call(
            _PLATFORM_RETRIEVE,
            (key, user_id),
            options=options,
        )

    async def platform_create(
        self,
        *,
        user_id: int,
        key: str,
        new_key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lms_url: str | UnsetType = UNSET,
        cms_url: str | UnsetType = UNSET,
        portal_url: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformList:
        """Send `POST /api/core/platform/`.

        Args:
            user_id: body property.
            key: body property.
            new_key: body property.
            name: body property.
            lms_url: body property.
            cms_url: body property.
            portal_url: body property.
        """
        return await self._transport.call(
            _PLATFORM_CREATE,
            (),
            fields={
                "user_id": user_id,
                "key": key,
                "new_key": new_key,
                "name": name,
                "lms_url": lms_url,
                "cms_url": cms_url,
                "portal_url": portal_url,
            },
            options=options,
        )

    async def platform_api_tokens_list(
        self,
        *,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> list[m.PlatformApiKey]:
        """Send `GET /api/core/platform/api-tokens/`.

        Args:
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_API_TOKENS_LIST,
            (platform_key,),
            options=options,
        )

    async def platform_api_tokens_create(
        self,
        *,
        name: str,
        platform_key: str,
        expires_in: str | None | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PlatformApiKey:
        """Send `POST /api/core/platform/api-tokens/`.

        Args:
            name: body property, at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
            platform_key: body property.
            expires_in: body property.
        """
        return await self._transport.call(
            _PLATFORM_API_TOKENS_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
                "expires_in": expires_in,
            },
            options=options,
        )

    async def platform_api_tokens_destroy(
        self,
        *,
        name: str,
        platform_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/platform/api-tokens/{name}`.

        Args:
            name: path parameter.
            platform_key: query parameter, must not be empty.
        """
        await self._transport.call(
            _PLATFORM_API_TOKENS_DESTROY,
            (name, platform_key),
            options=options,
        )

    async def platform_config_site_retrieve(
        self,
        *,
        key: str,
        user_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `GET /api/core/platform/config/site/`.

        Args:
            key: query parameter, must not be empty.
            user_id: query parameter.
        """
        return await self._transport.call(
            _PLATFORM_CONFIG_SITE_RETRIEVE,
            (key, user_id),
            options=options,
        )

    async def platform_config_site_create(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Send `POST /api/core/platform/config/site/`.

        Args:
            body: request body.
        """
        return await self._transport.call(
            _PLATFORM_CONFIG_SITE_CREATE,
            (),
            body=body,
            options=options,
        )

    async def platform_users_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserPlatformManagementListViewGetResponse:
        """Send `GET /api/core/platform/users/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            platform_org: query parameter, must not be empty.
            query: query parameter, must not be empty.
            sort: query parameter, must not be empty.
        """
        return await self._transport.call(
            _PLATFORM_USERS_RETRIEVE,
            (page, page_size, platform_key, platform_org, query, sort),
            options=options,
        )

    def platform_users_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        platform_org: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `platform_users_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `platform_users_retrieve` does.
        """
        return self._transport.paginate(
            _PLATFORM_USERS_RETRIEVE,
            (page, page_size, platform_key, platform_org, query, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def rbac_groups_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacGroupList:
        """Send `GET /api/core/rbac/groups/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _RBAC_GROUPS_LIST,
            (page, page_size, platform_key),
            options=options,
        )

    def rbac_groups_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.RbacGroup]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_groups_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_groups_list` does.
        """
        return self._transport.paginate(
            _RBAC_GROUPS_LIST,
            (page, page_size, platform_key),
            _paging.NEXT,
            options=options,
        )

    async def rbac_groups_create(
        self,
        *,
        unique_id: str,
        platform_key: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `POST /api/core/rbac/groups/`.

        Args:
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _RBAC_GROUPS_CREATE,
            (),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    async def rbac_groups_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _RBAC_GROUPS_DESTROY,
            (id, platform_key),
            options=options,
        )

    async def rbac_groups_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `GET /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_GROUPS_RETRIEVE,
            (id,),
            options=options,
        )

    async def rbac_groups_partial_update(
        self,
        *,
        id: int,
        unique_id: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `PATCH /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_GROUPS_PARTIAL_UPDATE,
            (id,),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    async def rbac_groups_update(
        self,
        *,
        id: int,
        unique_id: str,
        platform_key: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacGroup:
        """Send `PUT /api/core/rbac/groups/{id}/`.

        Args:
            id: path parameter.
            unique_id: body property, at most 255 characters.
            platform_key: body property.
            name: body property, at most 255 characters.
            description: body property.
            users_to_add: body property.
            users_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_GROUPS_UPDATE,
            (id,),
            fields={
                "unique_id": unique_id,
                "platform_key": platform_key,
                "name": name,
                "description": description,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
            },
            options=options,
        )

    async def rbac_policies_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacPolicyList:
        """Send `GET /api/core/rbac/policies/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
            role_id: query parameter.
        """
        return await self._transport.call(
            _RBAC_POLICIES_LIST,
            (page, page_size, platform_key, role_id),
            options=options,
        )

    def rbac_policies_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.RbacPolicy]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_policies_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_policies_list` does.
        """
        return self._transport.paginate(
            _RBAC_POLICIES_LIST,
            (page, page_size, platform_key, role_id),
            _paging.NEXT,
            options=options,
        )

    async def rbac_policies_create(
        self,
        *,
        resources: Sequence[str],
        role_id: int,
        platform_key: str,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `POST /api/core/rbac/policies/`.

        Args:
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _RBAC_POLICIES_CREATE,
            (),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    async def rbac_policies_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _RBAC_POLICIES_DESTROY,
            (id, platform_key),
            options=options,
        )

    async def rbac_policies_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `GET /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_POLICIES_RETRIEVE,
            (id,),
            options=options,
        )

    async def rbac_policies_partial_update(
        self,
        *,
        id: int,
        resources: Sequence[str] | UnsetType = UNSET,
        role_id: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `PATCH /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_POLICIES_PARTIAL_UPDATE,
            (id,),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    async def rbac_policies_update(
        self,
        *,
        id: int,
        resources: Sequence[str],
        role_id: int,
        platform_key: str,
        users_to_add: Sequence[int] | UnsetType = UNSET,
        users_to_remove: Sequence[int] | UnsetType = UNSET,
        groups_to_add: Sequence[int] | UnsetType = UNSET,
        groups_to_remove: Sequence[int] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacPolicy:
        """Send `PUT /api/core/rbac/policies/{id}/`.

        Args:
            id: path parameter.
            resources: body property.
            role_id: body property.
            platform_key: body property.
            users_to_add: body property.
            users_to_remove: body property.
            groups_to_add: body property.
            groups_to_remove: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_POLICIES_UPDATE,
            (id,),
            fields={
                "resources": resources,
                "role_id": role_id,
                "platform_key": platform_key,
                "users_to_add": users_to_add,
                "users_to_remove": users_to_remove,
                "groups_to_add": groups_to_add,
                "groups_to_remove": groups_to_remove,
            },
            options=options,
        )

    async def rbac_roles_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.PaginatedRbacRoleList:
        """Send `GET /api/core/rbac/roles/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            platform_key: query parameter, must not be empty.
        """
        return await self._transport.call(
            _RBAC_ROLES_LIST,
            (page, page_size, platform_key),
            options=options,
        )

    def rbac_roles_list_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.RbacRole]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `rbac_roles_list`; `page` sets where to start.

        Pagination rule `next`: items in `results`, next in `next`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `rbac_roles_list` does.
        """
        return self._transport.paginate(
            _RBAC_ROLES_LIST,
            (page, page_size, platform_key),
            _paging.NEXT,
            options=options,
        )

    async def rbac_roles_create(
        self,
        *,
        name: str,
        platform_key: str,
        actions: Sequence[str],
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `POST /api/core/rbac/roles/`.

        Args:
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _RBAC_ROLES_CREATE,
            (),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    async def rbac_roles_destroy(
        self,
        *,
        id: int,
        platform_key: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            platform_key: query parameter, must not be empty.

        Raises:
            NotFoundError: On status 404.
        """
        await self._transport.call(
            _RBAC_ROLES_DESTROY,
            (id, platform_key),
            options=options,
        )

    async def rbac_roles_retrieve(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `GET /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.

        Raises:
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_ROLES_RETRIEVE,
            (id,),
            options=options,
        )

    async def rbac_roles_partial_update(
        self,
        *,
        id: int,
        name: str | UnsetType = UNSET,
        platform_key: str | UnsetType = UNSET,
        actions: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `PATCH /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_ROLES_PARTIAL_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    async def rbac_roles_update(
        self,
        *,
        id: int,
        name: str,
        platform_key: str,
        actions: Sequence[str],
        options: CallOptions | None = None,
    ) -> m.RbacRole:
        """Send `PUT /api/core/rbac/roles/{id}/`.

        Args:
            id: path parameter.
            name: body property, at most 255 characters.
            platform_key: body property.
            actions: body property.

        Raises:
            BadRequestError: On status 400.
            NotFoundError: On status 404.
        """
        return await self._transport.call(
            _RBAC_ROLES_UPDATE,
            (id,),
            fields={
                "name": name,
                "platform_key": platform_key,
                "actions": actions,
            },
            options=options,
        )

    async def session_logout_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/session/logout/`."""
        return await self._transport.call(
            _SESSION_LOGOUT_CREATE,
            (),
            options=options,
        )

    async def signals_edx_create(
        self,
        *,
        type: str,
        data: Any,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/signals/edx/`.

        Args:
            type: body property.
            data: body property.
        """
        return await self._transport.call(
            _SIGNALS_EDX_CREATE,
            (),
            fields={
                "type": type,
                "data": data,
            },
            options=options,
        )

    async def token_proxy_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/token/proxy/`."""
        return await self._transport.call(
            _TOKEN_PROXY_CREATE,
            (),
            options=options,
        )

    async def token_verify_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/token/verify/`."""
        return await self._transport.call(
            _TOKEN_VERIFY_RETRIEVE,
            (),
            options=options,
        )

    async def user_groups_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/user_groups/`."""
        await self._transport.call(
            _USER_GROUPS_DESTROY,
            (),
            options=options,
        )

    async def user_groups_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/user_groups/`."""
        return await self._transport.call(
            _USER_GROUPS_RETRIEVE,
            (),
            options=options,
        )

    async def user_groups_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/`."""
        return await self._transport.call(
            _USER_GROUPS_CREATE,
            (),
            options=options,
        )

    async def user_groups_link_destroy(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/core/user_groups/link/`."""
        await self._transport.call(
            _USER_GROUPS_LINK_DESTROY,
            (),
            options=options,
        )

    async def user_groups_link_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/user_groups/link/`."""
        return await self._transport.call(
            _USER_GROUPS_LINK_RETRIEVE,
            (),
            options=options,
        )

    async def user_groups_link_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/link/`."""
        return await self._transport.call(
            _USER_GROUPS_LINK_CREATE,
            (),
            options=options,
        )

    async def user_groups_link_bulk_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/user_groups/link/bulk/`."""
        return await self._transport.call(
            _USER_GROUPS_LINK_BULK_CREATE,
            (),
            options=options,
        )

    async def users_delete_create(
        self,
        *,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserDeleteAPIResponse:
        """Send `POST /api/core/users/delete/`.

        Args:
            username: body property.

        Raises:
            BadRequestError: On status 400.
        """
        return await self._transport.call(
            _USERS_DELETE_CREATE,
            (),
            fields={
                "username": username,
            },
            options=options,
        )

    async def users_metadata_proxy_retrieve(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET /api/core/users/metadata/proxy/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _USERS_METADATA_PROXY_RETRIEVE,
            (email, user_id, username),
            options=options,
        )

    async def users_platforms_list(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.UserPlatformLink]:
        """Send `GET /api/core/users/platforms/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _USERS_PLATFORMS_LIST,
            (email, user_id, username),
            options=options,
        )

    async def users_platforms_create(
        self,
        *,
        user_id: int,
        platform_key: str,
        added_on: dt.datetime | UnsetType = UNSET,
        expired_on: dt.datetime | UnsetType = UNSET,
        is_admin: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/core/users/platforms/`.

        Args:
            user_id: body property.
            platform_key: body property.
            added_on: body property, format date-time.
            expired_on: body property, format date-time.
            is_admin: body property.
            active: body property.
        """
        return await self._transport.call(
            _USERS_PLATFORMS_CREATE,
            (),
            fields={
                "user_id": user_id,
                "platform_key": platform_key,
                "added_on": added_on,
                "expired_on": expired_on,
                "is_admin": is_admin,
                "active": active,
            },
            options=options,
        )

    async def users_proxy_retrieve(
        self,
        *,
        email: str | UnsetType = UNSET,
        user_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserProxyGetResponse:
        """Send `GET /api/core/users/proxy/`.

        Args:
            email: query parameter, format email, must not be empty.
            user_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _USERS_PROXY_RETRIEVE,
            (email, user_id, username),
            options=options,
        )

    async def users_proxy_create(
        self,
        *,
        user_id: int,
        username: str,
        email: str,
        edx_data: Any,
        data: Any,
        options: CallOptions | None = None,
    ) -> m.UserProxyPostResponse:
        """Send `POST /api/core/users/proxy/`.

        Args:
            user_id: body property.
            username: body property.
            email: body property, format email.
            edx_data: body property.
            data: body property.
        """
        return await self._transport.call(
            _USERS_PROXY_CREATE,
            (),
            fields={
                "user_id": user_id,
                "username": username,
                "email": email,
                "edx_data": edx_data,
                "data": data,
            },
            options=options,
        )

    async def users_proxy_bulk_create(
        self,
        *,
        users: Sequence[dict[str, str]],
        options: CallOptions | None = None,
    ) -> list[dict[str, str]]:
        """Send `POST /api/core/users/proxy/bulk/`.

        Args:
            users: body property.
        """
        return await self._transport.call(
            _USERS_PROXY_BULK_CREATE,
            (),
            fields={
                "users": users,
            },
            options=options,
        )

    async def users_search_retrieve(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.UserSearchViewGetResponse:
        """Send `GET /api/core/users/search/`.

        Args:
            page: query parameter.
            page_size: query parameter.
            query: query parameter, must not be empty.
            sort: query parameter, must not be empty.
        """
        return await self._transport.call(
            _USERS_SEARCH_RETRIEVE,
            (page, page_size, query, sort),
            options=options,
        )

    def users_search_retrieve_iter(
        self,
        *,
        page: int | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `users_search_retrieve`; `page` sets where to start.

        Pagination rule `next-page`: items in `results`, next in `next_page`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `users_search_retrieve` does.
        """
        return self._transport.paginate(
            _USERS_SEARCH_RETRIEVE,
            (page, page_size, query, sort),
            _paging.NEXT_PAGE,
            options=options,
        )

    async def departments_orgs_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/departments/orgs/{org}/`.

        Args:
            org: path parameter, can be set on the client instead.
            department_id: query parameter.
            departments: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def departments_orgs_retrieve_iter(
        self,
        *,
        org: str | UnsetType = UNSET,
        department_id: int | UnsetType = UNSET,
        departments: Sequence[str] | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `departments_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `departments_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _DEPARTMENTS_ORGS_RETRIEVE,
            (
                org,
                department_id,
                departments,
                end_date,
                format,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )

    async def roles_platform_orgs_roles_users_desired_roles_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.DesiredRole:
        """Send `GET
        /api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ROLES_PLATFORM_ORGS_ROLES_USERS_DESIRED_ROLES_RETRIEVE,
            (org, username),
            options=options,
        )

    async def roles_platform_orgs_roles_users_reported_roles_retrieve(
        self,
        *,
        username: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ReportedRole:
        """Send `GET
        /api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/`.

        Args:
            username: path parameter.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ROLES_PLATFORM_ORGS_ROLES_USERS_REPORTED_ROLES_RETRIEVE,
            (org, username),
            options=options,
        )

    async def user_groups_orgs_retrieve(
        self,
        *,
        key: str,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.GroupList:
        """Send `GET /api/user-groups/orgs/{key}/`.

        Args:
            key: path parameter.
            department_id: query parameter.
            end_date: query parameter, format date.
            format: query parameter, default "json", one of "json".
            groups: query parameter.
            include_main_platform: query parameter, default true.
            is_enrolled: query parameter.
            length: query parameter.
            location: query parameter, must not be empty.
            page: query parameter.
            pathway: query parameter, must not be empty.
            program: query parameter, must not be empty.
            start_date: query parameter, format date.
        """
        return await self._transport.call(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                key,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            options=options,
        )

    def user_groups_orgs_retrieve_iter(
        self,
        *,
        key: str,
        department_id: int | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        format: Literal["json"] | UnsetType = UNSET,
        groups: Sequence[str] | UnsetType = UNSET,
        include_main_platform: bool | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        pathway: str | UnsetType = UNSET,
        program: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[m.GroupListData]:
        """Iterate over the items of all pages.

        A page is requested when its first item is needed. The arguments are those of
        `user_groups_orgs_retrieve`; `page` sets where to start.

        Pagination rule `data-pages`: items in `data`, total_pages in
        `pagination.totalPages`.

        Raises:
            PagingError: If a page repeats or does not lead to the next one.
            ApiError: As `user_groups_orgs_retrieve` does.
        """
        return self._transport.paginate(
            _USER_GROUPS_ORGS_RETRIEVE,
            (
                key,
                department_id,
                end_date,
                format,
                groups,
                include_main_platform,
                is_enrolled,
                length,
                location,
                page,
                pathway,
                program,
                start_date,
            ),
            _paging.DATA_PAGES,
            options=options,
        )


class CoreRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    consolidated_token_proxy_create = RawMethod(
        CoreResource.consolidated_token_proxy_create
    )
    departments_destroy = RawMethod(CoreResource.departments_destroy)
    departments_retrieve = RawMethod(CoreResource.departments_retrieve)
    departments_create = RawMethod(CoreResource.departments_create)
    departments_members_destroy = RawMethod(CoreResource.departments_members_destroy)
    departments_members_retrieve = RawMethod(CoreResource.departments_members_retrieve)
    departments_members_create = RawMethod(CoreResource.departments_members_create)
    departments_members_bulk_create = RawMethod(
        CoreResource.departments_members_bulk_create
    )
    departments_members_check_retrieve = RawMethod(
        CoreResource.departments_members_check_retrieve
    )
    domains_whitelist_retrieve = RawMethod(CoreResource.domains_whitelist_retrieve)
    domains_whitelist_create = RawMethod(CoreResource.domains_whitelist_create)
    heartbeat_celery_beat_retrieve = RawMethod(
        CoreResource.heartbeat_celery_beat_retrieve
    )
    heartbeat_celery_retrieve = RawMethod(CoreResource.heartbeat_celery_retrieve)
    launcher_retrieve = RawMethod(CoreResource.launcher_retrieve)
    launcher_create = RawMethod(CoreResource.launcher_create)
    lti_1p3_provider_lti_keys_list = RawMethod(
        CoreResource.lti_1p3_provider_lti_keys_list
    )
    lti_1p3_provider_lti_keys_create = RawMethod(
        CoreResource.lti_1p3_provider_lti_keys_create
    )
    lti_1p3_provider_lti_keys_destroy = RawMethod(
        CoreResource.lti_1p3_provider_lti_keys_destroy
    )
    lti_1p3_provider_lti_keys_retrieve = RawMethod(
        CoreResource.lti_1p3_provider_lti_keys_retrieve
    )
    lti_1p3_provider_lti_keys_update = RawMethod(
        CoreResource.lti_1p3_provider_lti_keys_update
    )
    lti_1p3_provider_lti_tools_list = RawMethod(
        CoreResource.lti_1p3_provider_lti_tools_list
    )
    lti_1p3_provider_lti_tools_create = RawMethod(
        CoreResource.lti_1p3_provider_lti_tools_create
    )
    lti_1p3_provider_lti_tools_destroy = RawMethod(
        CoreResource.lti_1p3_provider_lti_tools_destroy
    )
    lti_1p3_provider_lti_tools_retrieve = RawMethod(
        CoreResource.lti_1p3_provider_lti_tools_retrieve
    )
    lti_1p3_provider_lti_tools_update = RawMethod(
        CoreResource.lti_1p3_provider_lti_tools_update
    )
    orgs_dark_mode_logo_retrieve = RawMethod(CoreResource.orgs_dark_mode_logo_retrieve)
    orgs_dark_mode_logo_create_create = RawMethod(
        CoreResource.orgs_dark_mode_logo_create_create
    )
    orgs_favicon_retrieve = RawMethod(CoreResource.orgs_favicon_retrieve)
    orgs_favicon_create_create = RawMethod(CoreResource.orgs_favicon_create_create)
    orgs_logo_retrieve = RawMethod(CoreResource.orgs_logo_retrieve)
    orgs_logo_create_create = RawMethod(CoreResource.orgs_logo_create_create)
    orgs_metadata_retrieve = RawMethod(CoreResource.orgs_metadata_retrieve)
    orgs_metadata_partial_update = RawMethod(CoreResource.orgs_metadata_partial_update)
    orgs_metadata_update = RawMethod(CoreResource.orgs_metadata_update)
    orgs_redirect_tokens_create = RawMethod(CoreResource.orgs_redirect_tokens_create)
    orgs_redirect_tokens_retrieve = RawMethod(
        CoreResource.orgs_redirect_tokens_retrieve
    )
    orgs_redirect_tokens_delete_destroy = RawMethod(
        CoreResource.orgs_redirect_tokens_delete_destroy
    )
    orgs_thumbnail_retrieve = RawMethod(CoreResource.orgs_thumbnail_retrieve)
    orgs_thumbnail_create_create = RawMethod(CoreResource.orgs_thumbnail_create_create)
    platform_retrieve = RawMethod(CoreResource.platform_retrieve)
    platform_create = RawMethod(CoreResource.platform_create)
    platform_api_tokens_list = RawMethod(CoreResource.platform_api_tokens_list)
    platform_api_tokens_create = RawMethod(CoreResource.platform_api_tokens_create)
    platform_api_tokens_destroy = RawMethod(CoreResource.platform_api_tokens_destroy)
    platform_config_site_retrieve = RawMethod(
        CoreResource.platform_config_site_retrieve
    )
    platform_config_site_create = RawMethod(CoreResource.platform_config_site_create)
    platform_users_retrieve = RawMethod(CoreResource.platform_users_retrieve)
    rbac_groups_list = RawMethod(CoreResource.rbac_groups_list)
    rbac_groups_create = RawMethod(CoreResource.rbac_groups_create)
    rbac_groups_destroy = RawMethod(CoreResource.rbac_groups_destroy)
    rbac_groups_retrieve = RawMethod(CoreResource.rbac_groups_retrieve)
    rbac_groups_partial_update = RawMethod(CoreResource.rbac_groups_partial_update)
    rbac_groups_update = RawMethod(CoreResource.rbac_groups_update)
    rbac_policies_list = RawMethod(CoreResource.rbac_policies_list)
    rbac_policies_create = RawMethod(CoreResource.rbac_policies_create)
    rbac_policies_destroy = RawMethod(CoreResource.rbac_policies_destroy)
    rbac_policies_retrieve = RawMethod(CoreResource.rbac_policies_retrieve)
    rbac_policies_partial_update = RawMethod(CoreResource.rbac_policies_partial_update)
    rbac_policies_update = RawMethod(CoreResource.rbac_policies_update)
    rbac_roles_list = RawMethod(CoreResource.rbac_roles_list)
    rbac_roles_create = RawMethod(CoreResource.rbac_roles_create)
    rbac_roles_destroy = RawMethod(CoreResource.rbac_roles_destroy)
    rbac_roles_retrieve = RawMethod(CoreResource.rbac_roles_retrieve)
    rbac_roles_partial_update = RawMethod(CoreResource.rbac_roles_partial_update)
    rbac_roles_update = RawMethod(CoreResource.rbac_roles_update)
    session_logout_create = RawMethod(CoreResource.session_logout_create)
    signals_edx_create = RawMethod(CoreResource.signals_edx_create)
    token_proxy_create = RawMethod(CoreResource.token_proxy_create)
    token_verify_retrieve = RawMethod(CoreResource.token_verify_retrieve)
    user_groups_destroy = RawMethod(CoreResource.user_groups_destroy)
    user_groups_retrieve = RawMethod(CoreResource.user_groups_retrieve)
    user_groups_create = RawMethod(CoreResource.user_groups_create)
    user_groups_link_destroy = RawMethod(CoreResource.user_groups_link_destroy)
    user_groups_link_retrieve = RawMethod(CoreResource.user_groups_link_retrieve)
    user_groups_link_create = RawMethod(CoreResource.user_groups_link_create)
    user_groups_link_bulk_create = RawMethod(CoreResource.user_groups_link_bulk_create)
    users_delete_create = RawMethod(CoreResource.users_delete_create)
    users_metadata_proxy_retrieve = RawMethod(
        CoreResource.users_metadata_proxy_retrieve
    )
    users_platforms_list = RawMethod(CoreResource.users_platforms_list)
    users_platforms_create = RawMethod(CoreResource.users_platforms_create)
    users_proxy_retrieve = RawMethod(CoreResource.users_proxy_retrieve)
    users_proxy_create = RawMethod(CoreResource.users_proxy_create)
    users_proxy_bulk_create = RawMethod(CoreResource.users_proxy_bulk_create)
    users_search_retrieve = RawMethod(CoreResource.users_search_retrieve)
    departments_orgs_retrieve = RawMethod(CoreResource.departments_orgs_retrieve)
    roles_platform_orgs_roles_users_desired_roles_retrieve = RawMethod(
        CoreResource.roles_platform_orgs_roles_users_desired_roles_retrieve
    )
    roles_platform_orgs_roles_users_reported_roles_retrieve = RawMethod(
        CoreResource.roles_platform_orgs_roles_users_reported_roles_retrieve
    )
    user_groups_orgs_retrieve = RawMethod(CoreResource.user_groups_orgs_retrieve)


class AsyncCoreRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    consolidated_token_proxy_create = AsyncRawMethod(
        AsyncCoreResource.consolidated_token_proxy_create
    )
    departments_destroy = AsyncRawMethod(AsyncCoreResource.departments_destroy)
    departments_retrieve = AsyncRawMethod(AsyncCoreResource.departments_retrieve)
    departments_create = AsyncRawMethod(AsyncCoreResource.departments_create)
    departments_members_destroy = AsyncRawMethod(
        AsyncCoreResource.departments_members_destroy
    )
    departments_members_retrieve = AsyncRawMethod(
        AsyncCoreResource.departments_members_retrieve
    )
    departments_members_create = AsyncRawMethod(
        AsyncCoreResource.departments_members_create
    )
    departments_members_bulk_create = AsyncRawMethod(
        AsyncCoreResource.departments_members_bulk_create
    )
    departments_members_check_retrieve = AsyncRawMethod(
        AsyncCoreResource.departments_members_check_retrieve
    )
    domains_whitelist_retrieve = AsyncRawMethod(
        AsyncCoreResource.domains_whitelist_retrieve
    )
    domains_whitelist_create = AsyncRawMethod(
        AsyncCoreResource.domains_whitelist_create
    )
    heartbeat_celery_beat_retrieve = AsyncRawMethod(
        AsyncCoreResource.heartbeat_celery_beat_retrieve
    )
    heartbeat_celery_retrieve = AsyncRawMethod(
        AsyncCoreResource.heartbeat_celery_retrieve
    )
    launcher_retrieve = AsyncRawMethod(AsyncCoreResource.launcher_retrieve)
    launcher_create = AsyncRawMethod(AsyncCoreResource.launcher_create)
    lti_1p3_provider_lti_keys_list = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_list
    )
    lti_1p3_provider_lti_keys_create = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_create
    )
    lti_1p3_provider_lti_keys_destroy = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_destroy
    )
    lti_1p3_provider_lti_keys_retrieve = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_retrieve
    )
    lti_1p3_provider_lti_keys_update = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_update
    )
    lti_1p3_provider_lti_tools_list = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_list
    )
    lti_1p3_provider_lti_tools_create = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_create
    )
    lti_1p3_provider_lti_tools_destroy = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_destroy
    )
    lti_1p3_provider_lti_tools_retrieve = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_retrieve
    )
    lti_1p3_provider_lti_tools_update = AsyncRawMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_update
    )
    orgs_dark_mode_logo_retrieve = AsyncRawMethod(
        AsyncCoreResource.orgs_dark_mode_logo_retrieve
    )
    orgs_dark_mode_logo_create_create = AsyncRawMethod(
        AsyncCoreResource.orgs_dark_mode_logo_create_create
    )
    orgs_favicon_retrieve = AsyncRawMethod(AsyncCoreResource.orgs_favicon_retrieve)
    orgs_favicon_create_create = AsyncRawMethod(
        AsyncCoreResource.orgs_favicon_create_create
    )
    orgs_logo_retrieve = AsyncRawMethod(AsyncCoreResource.orgs_logo_retrieve)
    orgs_logo_create_create = AsyncRawMethod(AsyncCoreResource.orgs_logo_create_create)
    orgs_metadata_retrieve = AsyncRawMethod(AsyncCoreResource.orgs_metadata_retrieve)
    orgs_metadata_partial_update = AsyncRawMethod(
        AsyncCoreResource.orgs_metadata_partial_update
    )
    orgs_metadata_update = AsyncRawMethod(AsyncCoreResource.orgs_metadata_update)
    orgs_redirect_tokens_create = AsyncRawMethod(
        AsyncCoreResource.orgs_redirect_tokens_create
    )
    orgs_redirect_tokens_retrieve = AsyncRawMethod(
        AsyncCoreResource.orgs_redirect_tokens_retrieve
    )
    orgs_redirect_tokens_delete_destroy = AsyncRawMethod(
        AsyncCoreResource.orgs_redirect_tokens_delete_destroy
    )
    orgs_thumbnail_retrieve = AsyncRawMethod(AsyncCoreResource.orgs_thumbnail_retrieve)
    orgs_thumbnail_create_create = AsyncRawMethod(
        AsyncCoreResource.orgs_thumbnail_create_create
    )
    platform_retrieve = AsyncRawMethod(AsyncCoreResource.platform_retrieve)
    platform_create = AsyncRawMethod(AsyncCoreResource.platform_create)
    platform_api_tokens_list = AsyncRawMethod(
        AsyncCoreResource.platform_api_tokens_list
    )
    platform_api_tokens_create = AsyncRawMethod(
        AsyncCoreResource.platform_api_tokens_create
    )
    platform_api_tokens_destroy = AsyncRawMethod(
        AsyncCoreResource.platform_api_tokens_destroy
    )
    platform_config_site_retrieve = AsyncRawMethod(
        AsyncCoreResource.platform_config_site_retrieve
    )
    platform_config_site_create = AsyncRawMethod(
        AsyncCoreResource.platform_config_site_create
    )
    platform_users_retrieve = AsyncRawMethod(AsyncCoreResource.platform_users_retrieve)
    rbac_groups_list = AsyncRawMethod(AsyncCoreResource.rbac_groups_list)
    rbac_groups_create = AsyncRawMethod(AsyncCoreResource.rbac_groups_create)
    rbac_groups_destroy = AsyncRawMethod(AsyncCoreResource.rbac_groups_destroy)
    rbac_groups_retrieve = AsyncRawMethod(AsyncCoreResource.rbac_groups_retrieve)
    rbac_groups_partial_update = AsyncRawMethod(
        AsyncCoreResource.rbac_groups_partial_update
    )
    rbac_groups_update = AsyncRawMethod(AsyncCoreResource.rbac_groups_update)
    rbac_policies_list = AsyncRawMethod(AsyncCoreResource.rbac_policies_list)
    rbac_policies_create = AsyncRawMethod(AsyncCoreResource.rbac_policies_create)
    rbac_policies_destroy = AsyncRawMethod(AsyncCoreResource.rbac_policies_destroy)
    rbac_policies_retrieve = AsyncRawMethod(AsyncCoreResource.rbac_policies_retrieve)
    rbac_policies_partial_update = AsyncRawMethod(
        AsyncCoreResource.rbac_policies_partial_update
    )
    rbac_policies_update = AsyncRawMethod(AsyncCoreResource.rbac_policies_update)
    rbac_roles_list = AsyncRawMethod(AsyncCoreResource.rbac_roles_list)
    rbac_roles_create = AsyncRawMethod(AsyncCoreResource.rbac_roles_create)
    rbac_roles_destroy = AsyncRawMethod(AsyncCoreResource.rbac_roles_destroy)
    rbac_roles_retrieve = AsyncRawMethod(AsyncCoreResource.rbac_roles_retrieve)
    rbac_roles_partial_update = AsyncRawMethod(
        AsyncCoreResource.rbac_roles_partial_update
    )
    rbac_roles_update = AsyncRawMethod(AsyncCoreResource.rbac_roles_update)
    session_logout_create = AsyncRawMethod(AsyncCoreResource.session_logout_create)
    signals_edx_create = AsyncRawMethod(AsyncCoreResource.signals_edx_create)
    token_proxy_create = AsyncRawMethod(AsyncCoreResource.token_proxy_create)
    token_verify_retrieve = AsyncRawMethod(AsyncCoreResource.token_verify_retrieve)
    user_groups_destroy = AsyncRawMethod(AsyncCoreResource.user_groups_destroy)
    user_groups_retrieve = AsyncRawMethod(AsyncCoreResource.user_groups_retrieve)
    user_groups_create = AsyncRawMethod(AsyncCoreResource.user_groups_create)
    user_groups_link_destroy = AsyncRawMethod(
        AsyncCoreResource.user_groups_link_destroy
    )
    user_groups_link_retrieve = AsyncRawMethod(
        AsyncCoreResource.user_groups_link_retrieve
    )
    user_groups_link_create = AsyncRawMethod(AsyncCoreResource.user_groups_link_create)
    user_groups_link_bulk_create = AsyncRawMethod(
        AsyncCoreResource.user_groups_link_bulk_create
    )
    users_delete_create = AsyncRawMethod(AsyncCoreResource.users_delete_create)
    users_metadata_proxy_retrieve = AsyncRawMethod(
        AsyncCoreResource.users_metadata_proxy_retrieve
    )
    users_platforms_list = AsyncRawMethod(AsyncCoreResource.users_platforms_list)
    users_platforms_create = AsyncRawMethod(AsyncCoreResource.users_platforms_create)
    users_proxy_retrieve = AsyncRawMethod(AsyncCoreResource.users_proxy_retrieve)
    users_proxy_create = AsyncRawMethod(AsyncCoreResource.users_proxy_create)
    users_proxy_bulk_create = AsyncRawMethod(AsyncCoreResource.users_proxy_bulk_create)
    users_search_retrieve = AsyncRawMethod(AsyncCoreResource.users_search_retrieve)
    departments_orgs_retrieve = AsyncRawMethod(
        AsyncCoreResource.departments_orgs_retrieve
    )
    roles_platform_orgs_roles_users_desired_roles_retrieve = AsyncRawMethod(
        AsyncCoreResource.roles_platform_orgs_roles_users_desired_roles_retrieve
    )
    roles_platform_orgs_roles_users_reported_roles_retrieve = AsyncRawMethod(
        AsyncCoreResource.roles_platform_orgs_roles_users_reported_roles_retrieve
    )
    user_groups_orgs_retrieve = AsyncRawMethod(
        AsyncCoreResource.user_groups_orgs_retrieve
    )


class CoreStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    consolidated_token_proxy_create = StreamMethod(
        CoreResource.consolidated_token_proxy_create
    )
    departments_destroy = StreamMethod(CoreResource.departments_destroy)
    departments_retrieve = StreamMethod(CoreResource.departments_retrieve)
    departments_create = StreamMethod(CoreResource.departments_create)
    departments_members_destroy = StreamMethod(CoreResource.departments_members_destroy)
    departments_members_retrieve = StreamMethod(
        CoreResource.departments_members_retrieve
    )
    departments_members_create = StreamMethod(CoreResource.departments_members_create)
    departments_members_bulk_create = StreamMethod(
        CoreResource.departments_members_bulk_create
    )
    departments_members_check_retrieve = StreamMethod(
        CoreResource.departments_members_check_retrieve
    )
    domains_whitelist_retrieve = StreamMethod(CoreResource.domains_whitelist_retrieve)
    domains_whitelist_create = StreamMethod(CoreResource.domains_whitelist_create)
    heartbeat_celery_beat_retrieve = StreamMethod(
        CoreResource.heartbeat_celery_beat_retrieve
    )
    heartbeat_celery_retrieve = StreamMethod(CoreResource.heartbeat_celery_retrieve)
    launcher_retrieve = StreamMethod(CoreResource.launcher_retrieve)
    launcher_create = StreamMethod(CoreResource.launcher_create)
    lti_1p3_provider_lti_keys_list = StreamMethod(
        CoreResource.lti_1p3_provider_lti_keys_list
    )
    lti_1p3_provider_lti_keys_create = StreamMethod(
        CoreResource.lti_1p3_provider_lti_keys_create
    )
    lti_1p3_provider_lti_keys_destroy = StreamMethod(
        CoreResource.lti_1p3_provider_lti_keys_destroy
    )
    lti_1p3_provider_lti_keys_retrieve = StreamMethod(
        CoreResource.lti_1p3_provider_lti_keys_retrieve
    )
    lti_1p3_provider_lti_keys_update = StreamMethod(
        CoreResource.lti_1p3_provider_lti_keys_update
    )
    lti_1p3_provider_lti_tools_list = StreamMethod(
        CoreResource.lti_1p3_provider_lti_tools_list
    )
    lti_1p3_provider_lti_tools_create = StreamMethod(
        CoreResource.lti_1p3_provider_lti_tools_create
    )
    lti_1p3_provider_lti_tools_destroy = StreamMethod(
        CoreResource.lti_1p3_provider_lti_tools_destroy
    )
    lti_1p3_provider_lti_tools_retrieve = StreamMethod(
        CoreResource.lti_1p3_provider_lti_tools_retrieve
    )
    lti_1p3_provider_lti_tools_update = StreamMethod(
        CoreResource.lti_1p3_provider_lti_tools_update
    )
    orgs_dark_mode_logo_retrieve = StreamMethod(
        CoreResource.orgs_dark_mode_logo_retrieve
    )
    orgs_dark_mode_logo_create_create = StreamMethod(
        CoreResource.orgs_dark_mode_logo_create_create
    )
    orgs_favicon_retrieve = StreamMethod(CoreResource.orgs_favicon_retrieve)
    orgs_favicon_create_create = StreamMethod(CoreResource.orgs_favicon_create_create)
    orgs_logo_retrieve = StreamMethod(CoreResource.orgs_logo_retrieve)
    orgs_logo_create_create = StreamMethod(CoreResource.orgs_logo_create_create)
    orgs_metadata_retrieve = StreamMethod(CoreResource.orgs_metadata_retrieve)
    orgs_metadata_partial_update = StreamMethod(
        CoreResource.orgs_metadata_partial_update
    )
    orgs_metadata_update = StreamMethod(CoreResource.orgs_metadata_update)
    orgs_redirect_tokens_create = StreamMethod(CoreResource.orgs_redirect_tokens_create)
    orgs_redirect_tokens_retrieve = StreamMethod(
        CoreResource.orgs_redirect_tokens_retrieve
    )
    orgs_redirect_tokens_delete_destroy = StreamMethod(
        CoreResource.orgs_redirect_tokens_delete_destroy
    )
    orgs_thumbnail_retrieve = StreamMethod(CoreResource.orgs_thumbnail_retrieve)
    orgs_thumbnail_create_create = StreamMethod(
        CoreResource.orgs_thumbnail_create_create
    )
    platform_retrieve = StreamMethod(CoreResource.platform_retrieve)
    platform_create = StreamMethod(CoreResource.platform_create)
    platform_api_tokens_list = StreamMethod(CoreResource.platform_api_tokens_list)
    platform_api_tokens_create = StreamMethod(CoreResource.platform_api_tokens_create)
    platform_api_tokens_destroy = StreamMethod(CoreResource.platform_api_tokens_destroy)
    platform_config_site_retrieve = StreamMethod(
        CoreResource.platform_config_site_retrieve
    )
    platform_config_site_create = StreamMethod(CoreResource.platform_config_site_create)
    platform_users_retrieve = StreamMethod(CoreResource.platform_users_retrieve)
    rbac_groups_list = StreamMethod(CoreResource.rbac_groups_list)
    rbac_groups_create = StreamMethod(CoreResource.rbac_groups_create)
    rbac_groups_destroy = StreamMethod(CoreResource.rbac_groups_destroy)
    rbac_groups_retrieve = StreamMethod(CoreResource.rbac_groups_retrieve)
    rbac_groups_partial_update = StreamMethod(CoreResource.rbac_groups_partial_update)
    rbac_groups_update = StreamMethod(CoreResource.rbac_groups_update)
    rbac_policies_list = StreamMethod(CoreResource.rbac_policies_list)
    rbac_policies_create = StreamMethod(CoreResource.rbac_policies_create)
    rbac_policies_destroy = StreamMethod(CoreResource.rbac_policies_destroy)
    rbac_policies_retrieve = StreamMethod(CoreResource.rbac_policies_retrieve)
    rbac_policies_partial_update = StreamMethod(
        CoreResource.rbac_policies_partial_update
    )
    rbac_policies_update = StreamMethod(CoreResource.rbac_policies_update)
    rbac_roles_list = StreamMethod(CoreResource.rbac_roles_list)
    rbac_roles_create = StreamMethod(CoreResource.rbac_roles_create)
    rbac_roles_destroy = StreamMethod(CoreResource.rbac_roles_destroy)
    rbac_roles_retrieve = StreamMethod(CoreResource.rbac_roles_retrieve)
    rbac_roles_partial_update = StreamMethod(CoreResource.rbac_roles_partial_update)
    rbac_roles_update = StreamMethod(CoreResource.rbac_roles_update)
    session_logout_create = StreamMethod(CoreResource.session_logout_create)
    signals_edx_create = StreamMethod(CoreResource.signals_edx_create)
    token_proxy_create = StreamMethod(CoreResource.token_proxy_create)
    token_verify_retrieve = StreamMethod(CoreResource.token_verify_retrieve)
    user_groups_destroy = StreamMethod(CoreResource.user_groups_destroy)
    user_groups_retrieve = StreamMethod(CoreResource.user_groups_retrieve)
    user_groups_create = StreamMethod(CoreResource.user_groups_create)
    user_groups_link_destroy = StreamMethod(CoreResource.user_groups_link_destroy)
    user_groups_link_retrieve = StreamMethod(CoreResource.user_groups_link_retrieve)
    user_groups_link_create = StreamMethod(CoreResource.user_groups_link_create)
    user_groups_link_bulk_create = StreamMethod(
        CoreResource.user_groups_link_bulk_create
    )
    users_delete_create = StreamMethod(CoreResource.users_delete_create)
    users_metadata_proxy_retrieve = StreamMethod(
        CoreResource.users_metadata_proxy_retrieve
    )
    users_platforms_list = StreamMethod(CoreResource.users_platforms_list)
    users_platforms_create = StreamMethod(CoreResource.users_platforms_create)
    users_proxy_retrieve = StreamMethod(CoreResource.users_proxy_retrieve)
    users_proxy_create = StreamMethod(CoreResource.users_proxy_create)
    users_proxy_bulk_create = StreamMethod(CoreResource.users_proxy_bulk_create)
    users_search_retrieve = StreamMethod(CoreResource.users_search_retrieve)
    departments_orgs_retrieve = StreamMethod(CoreResource.departments_orgs_retrieve)
    roles_platform_orgs_roles_users_desired_roles_retrieve = StreamMethod(
        CoreResource.roles_platform_orgs_roles_users_desired_roles_retrieve
    )
    roles_platform_orgs_roles_users_reported_roles_retrieve = StreamMethod(
        CoreResource.roles_platform_orgs_roles_users_reported_roles_retrieve
    )
    user_groups_orgs_retrieve = StreamMethod(CoreResource.user_groups_orgs_retrieve)


class AsyncCoreStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    consolidated_token_proxy_create = AsyncStreamMethod(
        AsyncCoreResource.consolidated_token_proxy_create
    )
    departments_destroy = AsyncStreamMethod(AsyncCoreResource.departments_destroy)
    departments_retrieve = AsyncStreamMethod(AsyncCoreResource.departments_retrieve)
    departments_create = AsyncStreamMethod(AsyncCoreResource.departments_create)
    departments_members_destroy = AsyncStreamMethod(
        AsyncCoreResource.departments_members_destroy
    )
    departments_members_retrieve = AsyncStreamMethod(
        AsyncCoreResource.departments_members_retrieve
    )
    departments_members_create = AsyncStreamMethod(
        AsyncCoreResource.departments_members_create
    )
    departments_members_bulk_create = AsyncStreamMethod(
        AsyncCoreResource.departments_members_bulk_create
    )
    departments_members_check_retrieve = AsyncStreamMethod(
        AsyncCoreResource.departments_members_check_retrieve
    )
    domains_whitelist_retrieve = AsyncStreamMethod(
        AsyncCoreResource.domains_whitelist_retrieve
    )
    domains_whitelist_create = AsyncStreamMethod(
        AsyncCoreResource.domains_whitelist_create
    )
    heartbeat_celery_beat_retrieve = AsyncStreamMethod(
        AsyncCoreResource.heartbeat_celery_beat_retrieve
    )
    heartbeat_celery_retrieve = AsyncStreamMethod(
        AsyncCoreResource.heartbeat_celery_retrieve
    )
    launcher_retrieve = AsyncStreamMethod(AsyncCoreResource.launcher_retrieve)
    launcher_create = AsyncStreamMethod(AsyncCoreResource.launcher_create)
    lti_1p3_provider_lti_keys_list = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_list
    )
    lti_1p3_provider_lti_keys_create = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_create
    )
    lti_1p3_provider_lti_keys_destroy = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_destroy
    )
    lti_1p3_provider_lti_keys_retrieve = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_retrieve
    )
    lti_1p3_provider_lti_keys_update = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_keys_update
    )
    lti_1p3_provider_lti_tools_list = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_list
    )
    lti_1p3_provider_lti_tools_create = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_create
    )
    lti_1p3_provider_lti_tools_destroy = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_destroy
    )
    lti_1p3_provider_lti_tools_retrieve = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_retrieve
    )
    lti_1p3_provider_lti_tools_update = AsyncStreamMethod(
        AsyncCoreResource.lti_1p3_provider_lti_tools_update
    )
    orgs_dark_mode_logo_retrieve = AsyncStreamMethod(
        AsyncCoreResource.orgs_dark_mode_logo_retrieve
    )
    orgs_dark_mode_logo_create_create = AsyncStreamMethod(
        AsyncCoreResource.orgs_dark_mode_logo_create_create
    )
    orgs_favicon_retrieve = AsyncStreamMethod(AsyncCoreResource.orgs_favicon_retrieve)
    orgs_favicon_create_create = AsyncStreamMethod(
        AsyncCoreResource.orgs_favicon_create_create
    )
    orgs_logo_retrieve = AsyncStreamMethod(AsyncCoreResource.orgs_logo_retrieve)
    orgs_logo_create_create = AsyncStreamMethod(
        AsyncCoreResource.orgs_logo_create_create
    )
    orgs_metadata_retrieve = AsyncStreamMethod(AsyncCoreResource.orgs_metadata_retrieve)
    orgs_metadata_partial_update = AsyncStreamMethod(
        AsyncCoreResource.orgs_metadata_partial_update
    )
    orgs_metadata_update = AsyncStreamMethod(AsyncCoreResource.orgs_metadata_update)
    orgs_redirect_tokens_create = AsyncStreamMethod(
        AsyncCoreResource.orgs_redirect_tokens_create
    )
    orgs_redirect_tokens_retrieve = AsyncStreamMethod(
        AsyncCoreResource.orgs_redirect_tokens_retrieve
    )
    orgs_redirect_tokens_delete_destroy = AsyncStreamMethod(
        AsyncCoreResource.orgs_redirect_tokens_delete_destroy
    )
    orgs_thumbnail_retrieve = AsyncStreamMethod(
        AsyncCoreResource.orgs_thumbnail_retrieve
    )
    orgs_thumbnail_create_create = AsyncStreamMethod(
        AsyncCoreResource.orgs_thumbnail_create_create
    )
    platform_retrieve = AsyncStreamMethod(AsyncCoreResource.platform_retrieve)
    platform_create = AsyncStreamMethod(AsyncCoreResource.platform_create)
    platform_api_tokens_list = AsyncStreamMethod(
        AsyncCoreResource.platform_api_tokens_list
    )
    platform_api_tokens_create = AsyncStreamMethod(
        AsyncCoreResource.platform_api_tokens_create
    )
    platform_api_tokens_destroy = AsyncStreamMethod(
        AsyncCoreResource.platform_api_tokens_destroy
    )
    platform_config_site_retrieve = AsyncStreamMethod(
        AsyncCoreResource.platform_config_site_retrieve
    )
    platform_config_site_create = AsyncStreamMethod(
        AsyncCoreResource.platform_config_site_create
    )
    platform_users_retrieve = AsyncStreamMethod(
        AsyncCoreResource.platform_users_retrieve
    )
    rbac_groups_list = AsyncStreamMethod(AsyncCoreResource.rbac_groups_list)
    rbac_groups_create = AsyncStreamMethod(AsyncCoreResource.rbac_groups_create)
    rbac_groups_destroy = AsyncStreamMethod(AsyncCoreResource.rbac_groups_destroy)
    rbac_groups_retrieve = AsyncStreamMethod(AsyncCoreResource.rbac_groups_retrieve)
    rbac_groups_partial_update = AsyncStreamMethod(
        AsyncCoreResource.rbac_groups_partial_update
    )
    rbac_groups_update = AsyncStreamMethod(AsyncCoreResource.rbac_groups_update)
    rbac_policies_list = AsyncStreamMethod(AsyncCoreResource.rbac_policies_list)
    rbac_policies_create = AsyncStreamMethod(AsyncCoreResource.rbac_policies_create)
    rbac_policies_destroy = AsyncStreamMethod(AsyncCoreResource.rbac_policies_destroy)
    rbac_policies_retrieve = AsyncStreamMethod(AsyncCoreResource.rbac_policies_retrieve)
    rbac_policies_partial_update = AsyncStreamMethod(
        AsyncCoreResource.rbac_policies_partial_update
    )
    rbac_policies_update = AsyncStreamMethod(AsyncCoreResource.rbac_policies_update)
    rbac_roles_list = AsyncStreamMethod(AsyncCoreResource.rbac_roles_list)
    rbac_roles_create = AsyncStreamMethod(AsyncCoreResource.rbac_roles_create)
    rbac_roles_destroy = AsyncStreamMethod(AsyncCoreResource.rbac_roles_destroy)
    rbac_roles_retrieve = AsyncStreamMethod(AsyncCoreResource.rbac_roles_retrieve)
    rbac_roles_partial_update = AsyncStreamMethod(
        AsyncCoreResource.rbac_roles_partial_update
    )
    rbac_roles_update = AsyncStreamMethod(AsyncCoreResource.rbac_roles_update)
    session_logout_create = AsyncStreamMethod(AsyncCoreResource.session_logout_create)
    signals_edx_create = AsyncStreamMethod(AsyncCoreResource.signals_edx_create)
    token_proxy_create = AsyncStreamMethod(AsyncCoreResource.token_proxy_create)
    token_verify_retrieve = AsyncStreamMethod(AsyncCoreResource.token_verify_retrieve)
    user_groups_destroy = AsyncStreamMethod(AsyncCoreResource.user_groups_destroy)
    user_groups_retrieve = AsyncStreamMethod(AsyncCoreResource.user_groups_retrieve)
    user_groups_create = AsyncStreamMethod(AsyncCoreResource.user_groups_create)
    user_groups_link_destroy = AsyncStreamMethod(
        AsyncCoreResource.user_groups_link_destroy
    )
    user_groups_link_retrieve = AsyncStreamMethod(
        AsyncCoreResource.user_groups_link_retrieve
    )
    user_groups_link_create = AsyncStreamMethod(
        AsyncCoreResource.user_groups_link_create
    )
    user_groups_link_bulk_create = AsyncStreamMethod(
        AsyncCoreResource.user_groups_link_bulk_create
    )
    users_delete_create = AsyncStreamMethod(AsyncCoreResource.users_delete_create)
    users_metadata_proxy_retrieve = AsyncStreamMethod(
        AsyncCoreResource.users_metadata_proxy_retrieve
    )
    users_platforms_list = AsyncStreamMethod(AsyncCoreResource.users_platforms_list)
    users_platforms_create = AsyncStreamMethod(AsyncCoreResource.users_platforms_create)
    users_proxy_retrieve = AsyncStreamMethod(AsyncCoreResource.users_proxy_retrieve)
    users_proxy_create = AsyncStreamMethod(AsyncCoreResource.users_proxy_create)
    users_proxy_bulk_create = AsyncStreamMethod(
        AsyncCoreResource.users_proxy_bulk_create
    )
    users_search_retrieve = AsyncStreamMethod(AsyncCoreResource.users_search_retrieve)
    departments_orgs_retrieve = AsyncStreamMethod(
        AsyncCoreResource.departments_orgs_retrieve
    )
    roles_platform_orgs_roles_users_desired_roles_retrieve = AsyncStreamMethod(
        AsyncCoreResource.roles_platform_orgs_roles_users_desired_roles_retrieve
    )
    roles_platform_orgs_roles_users_reported_roles_retrieve = AsyncStreamMethod(
        AsyncCoreResource.roles_platform_orgs_roles_users_reported_roles_retrieve
    )
    user_groups_orgs_retrieve = AsyncStreamMethod(
        AsyncCoreResource.user_groups_orgs_retrieve
    )
