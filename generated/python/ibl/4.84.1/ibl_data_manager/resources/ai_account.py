"""Operations with the tag ai-account."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, UnsetType

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

_CONNECTED_SERVICES_CALLBACK_RETRIEVE = Operation(
    "ai_account.connected_services_callback_retrieve",
    "GET",
    "/api/ai-account/connected-services/callback/",
    responses=(ResponseSpec("200", "application/json", lambda: m.ConnectedService),),
)
_CONNECTED_SERVICES_ORGS_USERS_LIST = Operation(
    "ai_account.connected_services_orgs_users_list",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Query("ordering"),
        Query("provider"),
        Query("search"),
        Query("service"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.ConnectedService]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_CONNECTED_SERVICES_ORGS_USERS_DESTROY = Operation(
    "ai_account.connected_services_orgs_users_destroy",
    "DELETE",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_CONNECTED_SERVICES_ORGS_USERS_RETRIEVE = Operation(
    "ai_account.connected_services_orgs_users_retrieve",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("id"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.ConnectedService),),
    security=(("PlatformApiKeyAuthentication",),),
)
_CONNECTED_SERVICES_ORGS_USERS_RETRIEVE_2 = Operation(
    "ai_account.connected_services_orgs_users_retrieve_2",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
        Path("provider"),
        Path("service"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.OAuthStartResponse),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_CREDENTIAL_DESTROY = Operation(
    "ai_account.orgs_credential_destroy",
    "DELETE",
    "/api/ai-account/orgs/{org}/credential/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_CREDENTIAL_RETRIEVE = Operation(
    "ai_account.orgs_credential_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/credential/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_CREDENTIAL_PARTIAL_UPDATE = Operation(
    "ai_account.orgs_credential_partial_update",
    "PATCH",
    "/api/ai-account/orgs/{org}/credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_CREDENTIAL_CREATE = Operation(
    "ai_account.orgs_credential_create",
    "POST",
    "/api/ai-account/orgs/{org}/credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_CREDENTIAL_SCHEMA_RETRIEVE = Operation(
    "ai_account.orgs_credential_schema_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/credential/schema/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.LLMCredentialSchema),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INTEGRATION_CREDENTIAL_DESTROY = Operation(
    "ai_account.orgs_integration_credential_destroy",
    "DELETE",
    "/api/ai-account/orgs/{org}/integration-credential/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INTEGRATION_CREDENTIAL_RETRIEVE = Operation(
    "ai_account.orgs_integration_credential_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/integration-credential/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.IntegrationCredential),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INTEGRATION_CREDENTIAL_PARTIAL_UPDATE = Operation(
    "ai_account.orgs_integration_credential_partial_update",
    "PATCH",
    "/api/ai-account/orgs/{org}/integration-credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.IntegrationCredential),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INTEGRATION_CREDENTIAL_CREATE = Operation(
    "ai_account.orgs_integration_credential_create",
    "POST",
    "/api/ai-account/orgs/{org}/integration-credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.IntegrationCredential),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_INTEGRATION_CREDENTIAL_SCHEMA_RETRIEVE = Operation(
    "ai_account.orgs_integration_credential_schema_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/integration-credential/schema/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.IntegrationCredentialSchema),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_LLM_CREDENTIAL_DESTROY = Operation(
    "ai_account.orgs_llm_credential_destroy",
    "DELETE",
    "/api/ai-account/orgs/{org}/llm-credential/",
    parameters=(Path("org", bound=True),),
    responses=(ResponseSpec("204"),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_LLM_CREDENTIAL_RETRIEVE = Operation(
    "ai_account.orgs_llm_credential_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/llm-credential/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_LLM_CREDENTIAL_PARTIAL_UPDATE = Operation(
    "ai_account.orgs_llm_credential_partial_update",
    "PATCH",
    "/api/ai-account/orgs/{org}/llm-credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_LLM_CREDENTIAL_CREATE = Operation(
    "ai_account.orgs_llm_credential_create",
    "POST",
    "/api/ai-account/orgs/{org}/llm-credential/",
    parameters=(Path("org", bound=True),),
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
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MASKED_INTEGRATION_CREDENTIAL_LIST = Operation(
    "ai_account.orgs_masked_integration_credential_list",
    "GET",
    "/api/ai-account/orgs/{org}/masked-integration-credential/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: list[m.MaskedIntegrationCredential],
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_MASKED_LLM_CREDENTIAL_RETRIEVE = Operation(
    "ai_account.orgs_masked_llm_credential_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/masked-llm-credential/",
    parameters=(
        Path("org", bound=True),
        Query("name"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: m.MaskedLLMCredential),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USE_DEFAULT_LLM_KEY_CREATE = Operation(
    "ai_account.orgs_use_default_llm_key_create",
    "POST",
    "/api/ai-account/orgs/{org}/use-default-llm-key/",
    parameters=(Path("org", bound=True),),
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
            lambda: m.AiAccountOrgsUseDefaultLlmKeyCreateResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USE_FREE_TRIAL_CREATE = Operation(
    "ai_account.orgs_use_free_trial_create",
    "POST",
    "/api/ai-account/orgs/{org}/use-free-trial/",
    parameters=(Path("org", bound=True),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_DEFAULT_LLM_KEY_USAGE_RETRIEVE = Operation(
    "ai_account.orgs_users_default_llm_key_usage_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/users/{user_id}/default-llm-key-usage",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_USERS_FREE_TRIAL_RETRIEVE = Operation(
    "ai_account.orgs_users_free_trial_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/users/{user_id}/free-trial",
    parameters=(
        Path("org", bound=True),
        Path("user_id", bound=True),
    ),
    responses=(
        ResponseSpec(
            "200",
            "application/json",
            lambda: m.AiAccountOrgsUsersFreeTrialRetrieveResponse,
        ),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)


class AiAccountResource(Resource):
    """Operations with the tag ai-account."""

    def connected_services_callback_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.ConnectedService:
        """Send `GET /api/ai-account/connected-services/callback/`."""
        return self._transport.call(
            _CONNECTED_SERVICES_CALLBACK_RETRIEVE,
            (),
            options=options,
        )

    def connected_services_orgs_users_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        provider: Literal["google"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        service: (
            Literal[
                "google_drive", "google_document", "google_slides", "google_calendar"
            ]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConnectedService]:
        """Send `GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            provider: query parameter, one of "google".
            search: query parameter.
            service: query parameter, one of "google_drive", "google_document",
                "google_slides", "google_calendar".
        """
        return self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_LIST,
            (org, user_id, ordering, provider, search, service),
            options=options,
        )

    def connected_services_orgs_users_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    def connected_services_orgs_users_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConnectedService:
        """Send `GET
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    def connected_services_orgs_users_retrieve_2(
        self,
        *,
        provider: str,
        service: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OAuthStartResponse:
        """Send `GET
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/`.

        Args:
            provider: path parameter.
            service: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_RETRIEVE_2,
            (org, user_id, provider, service),
            options=options,
        )

    def orgs_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    def orgs_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `GET /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `PATCH /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return self._transport.call(
            _ORGS_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `POST /api/ai-account/orgs/{org}/credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_credential_schema_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialSchema:
        """Send `GET /api/ai-account/orgs/{org}/credential/schema/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_CREDENTIAL_SCHEMA_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_integration_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    def orgs_integration_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `GET /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_integration_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `PATCH /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_integration_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `POST /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_integration_credential_schema_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredentialSchema:
        """Send `GET /api/ai-account/orgs/{org}/integration-credential/schema/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_SCHEMA_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_llm_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        self._transport.call(
            _ORGS_LLM_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    def orgs_llm_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `GET /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_LLM_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_llm_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `PATCH /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return self._transport.call(
            _ORGS_LLM_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_llm_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `POST /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_LLM_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    def orgs_masked_integration_credential_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MaskedIntegrationCredential]:
        """Send `GET /api/ai-account/orgs/{org}/masked-integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_MASKED_INTEGRATION_CREDENTIAL_LIST,
            (org, name),
            options=options,
        )

    def orgs_masked_llm_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MaskedLLMCredential:
        """Send `GET /api/ai-account/orgs/{org}/masked-llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_MASKED_LLM_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    def orgs_use_default_llm_key_create(
        self,
        *,
        message: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AiAccountOrgsUseDefaultLlmKeyCreateResponse:
        """Send `POST /api/ai-account/orgs/{org}/use-default-llm-key/`.

        Args:
            message: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USE_DEFAULT_LLM_KEY_CREATE,
            (org,),
            fields={
                "message": message,
            },
            options=options,
        )

    def orgs_use_free_trial_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/ai-account/orgs/{org}/use-free-trial/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USE_FREE_TRIAL_CREATE,
            (org,),
            options=options,
        )

    def orgs_users_default_llm_key_usage_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-account/orgs/{org}/users/{user_id}/default-llm-key-usage`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_DEFAULT_LLM_KEY_USAGE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    def orgs_users_free_trial_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AiAccountOrgsUsersFreeTrialRetrieveResponse:
        """Send `GET /api/ai-account/orgs/{org}/users/{user_id}/free-trial`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_USERS_FREE_TRIAL_RETRIEVE,
            (org, user_id),
            options=options,
        )


class AsyncAiAccountResource(AsyncResource):
    """Operations with the tag ai-account."""

    async def connected_services_callback_retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> m.ConnectedService:
        """Send `GET /api/ai-account/connected-services/callback/`."""
        return await self._transport.call(
            _CONNECTED_SERVICES_CALLBACK_RETRIEVE,
            (),
            options=options,
        )

    async def connected_services_orgs_users_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        ordering: str | UnsetType = UNSET,
        provider: Literal["google"] | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        service: (
            Literal[
                "google_drive", "google_document", "google_slides", "google_calendar"
            ]
            | UnsetType
        ) = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.ConnectedService]:
        """Send `GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
            ordering: query parameter.
            provider: query parameter, one of "google".
            search: query parameter.
            service: query parameter, one of "google_drive", "google_document",
                "google_slides", "google_calendar".
        """
        return await self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_LIST,
            (org, user_id, ordering, provider, search, service),
            options=options,
        )

    async def connected_services_orgs_users_destroy(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_DESTROY,
            (org, user_id, id),
            options=options,
        )

    async def connected_services_orgs_users_retrieve(
        self,
        *,
        id: int,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.ConnectedService:
        """Send `GET
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/`.

        Args:
            id: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_RETRIEVE,
            (org, user_id, id),
            options=options,
        )

    async def connected_services_orgs_users_retrieve_2(
        self,
        *,
        provider: str,
        service: str,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.OAuthStartResponse:
        """Send `GET
        /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/`.

        Args:
            provider: path parameter.
            service: path parameter.
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _CONNECTED_SERVICES_ORGS_USERS_RETRIEVE_2,
            (org, user_id, provider, service),
            options=options,
        )

    async def orgs_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    async def orgs_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `GET /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `PATCH /api/ai-account/orgs/{org}/credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return await self._transport.call(
            _ORGS_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `POST /api/ai-account/orgs/{org}/credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_credential_schema_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialSchema:
        """Send `GET /api/ai-account/orgs/{org}/credential/schema/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_CREDENTIAL_SCHEMA_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_integration_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    async def orgs_integration_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `GET /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_integration_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `PATCH /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return await self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_integration_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredential:
        """Send `POST /api/ai-account/orgs/{org}/integration-credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_integration_credential_schema_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IntegrationCredentialSchema:
        """Send `GET /api/ai-account/orgs/{org}/integration-credential/schema/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_INTEGRATION_CREDENTIAL_SCHEMA_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_llm_credential_destroy(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send `DELETE /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        await self._transport.call(
            _ORGS_LLM_CREDENTIAL_DESTROY,
            (org,),
            options=options,
        )

    async def orgs_llm_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `GET /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_LLM_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_llm_credential_partial_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        value: Any = UNSET,
        platform: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `PATCH /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: body property.
            value: body property.
            platform: body property.
        """
        return await self._transport.call(
            _ORGS_LLM_CREDENTIAL_PARTIAL_UPDATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_llm_credential_create(
        self,
        *,
        name: str,
        value: Any,
        platform: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.LLMCredentialResponse:
        """Send `POST /api/ai-account/orgs/{org}/llm-credential/`.

        Args:
            name: body property.
            value: body property.
            platform: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_LLM_CREDENTIAL_CREATE,
            (org,),
            fields={
                "name": name,
                "value": value,
                "platform": platform,
            },
            options=options,
        )

    async def orgs_masked_integration_credential_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.MaskedIntegrationCredential]:
        """Send `GET /api/ai-account/orgs/{org}/masked-integration-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_MASKED_INTEGRATION_CREDENTIAL_LIST,
            (org, name),
            options=options,
        )

    async def orgs_masked_llm_credential_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.MaskedLLMCredential:
        """Send `GET /api/ai-account/orgs/{org}/masked-llm-credential/`.

        Args:
            org: path parameter, can be set on the client instead.
            name: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_MASKED_LLM_CREDENTIAL_RETRIEVE,
            (org, name),
            options=options,
        )

    async def orgs_use_default_llm_key_create(
        self,
        *,
        message: str,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AiAccountOrgsUseDefaultLlmKeyCreateResponse:
        """Send `POST /api/ai-account/orgs/{org}/use-default-llm-key/`.

        Args:
            message: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USE_DEFAULT_LLM_KEY_CREATE,
            (org,),
            fields={
                "message": message,
            },
            options=options,
        )

    async def orgs_use_free_trial_create(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `POST /api/ai-account/orgs/{org}/use-free-trial/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USE_FREE_TRIAL_CREATE,
            (org,),
            options=options,
        )

    async def orgs_users_default_llm_key_usage_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Send `GET
        /api/ai-account/orgs/{org}/users/{user_id}/default-llm-key-usage`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_DEFAULT_LLM_KEY_USAGE_RETRIEVE,
            (org, user_id),
            options=options,
        )

    async def orgs_users_free_trial_retrieve(
        self,
        *,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.AiAccountOrgsUsersFreeTrialRetrieveResponse:
        """Send `GET /api/ai-account/orgs/{org}/users/{user_id}/free-trial`.

        Args:
            org: path parameter, can be set on the client instead.
            user_id: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_USERS_FREE_TRIAL_RETRIEVE,
            (org, user_id),
            options=options,
        )


class AiAccountRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    connected_services_callback_retrieve = RawMethod(
        AiAccountResource.connected_services_callback_retrieve
    )
    connected_services_orgs_users_list = RawMethod(
        AiAccountResource.connected_services_orgs_users_list
    )
    connected_services_orgs_users_destroy = RawMethod(
        AiAccountResource.connected_services_orgs_users_destroy
    )
    connected_services_orgs_users_retrieve = RawMethod(
        AiAccountResource.connected_services_orgs_users_retrieve
    )
    connected_services_orgs_users_retrieve_2 = RawMethod(
        AiAccountResource.connected_services_orgs_users_retrieve_2
    )
    orgs_credential_destroy = RawMethod(AiAccountResource.orgs_credential_destroy)
    orgs_credential_retrieve = RawMethod(AiAccountResource.orgs_credential_retrieve)
    orgs_credential_partial_update = RawMethod(
        AiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = RawMethod(AiAccountResource.orgs_credential_create)
    orgs_credential_schema_retrieve = RawMethod(
        AiAccountResource.orgs_credential_schema_retrieve
    )
    orgs_integration_credential_destroy = RawMethod(
        AiAccountResource.orgs_integration_credential_destroy
    )
    orgs_integration_credential_retrieve = RawMethod(
        AiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = RawMethod(
        AiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = RawMethod(
        AiAccountResource.orgs_integration_credential_create
    )
    orgs_integration_credential_schema_retrieve = RawMethod(
        AiAccountResource.orgs_integration_credential_schema_retrieve
    )
    orgs_llm_credential_destroy = RawMethod(
        AiAccountResource.orgs_llm_credential_destroy
    )
    orgs_llm_credential_retrieve = RawMethod(
        AiAccountResource.orgs_llm_credential_retrieve
    )
    orgs_llm_credential_partial_update = RawMethod(
        AiAccountResource.orgs_llm_credential_partial_update
    )
    orgs_llm_credential_create = RawMethod(AiAccountResource.orgs_llm_credential_create)
    orgs_masked_integration_credential_list = RawMethod(
        AiAccountResource.orgs_masked_integration_credential_list
    )
    orgs_masked_llm_credential_retrieve = RawMethod(
        AiAccountResource.orgs_masked_llm_credential_retrieve
    )
    orgs_use_default_llm_key_create = RawMethod(
        AiAccountResource.orgs_use_default_llm_key_create
    )
    orgs_use_free_trial_create = RawMethod(AiAccountResource.orgs_use_free_trial_create)
    orgs_users_default_llm_key_usage_retrieve = RawMethod(
        AiAccountResource.orgs_users_default_llm_key_usage_retrieve
    )
    orgs_users_free_trial_retrieve = RawMethod(
        AiAccountResource.orgs_users_free_trial_retrieve
    )


class AsyncAiAccountRaw(ResponseVariant):
    """The same methods, returning `RawResponse`."""

    connected_services_callback_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.connected_services_callback_retrieve
    )
    connected_services_orgs_users_list = AsyncRawMethod(
        AsyncAiAccountResource.connected_services_orgs_users_list
    )
    connected_services_orgs_users_destroy = AsyncRawMethod(
        AsyncAiAccountResource.connected_services_orgs_users_destroy
    )
    connected_services_orgs_users_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.connected_services_orgs_users_retrieve
    )
    connected_services_orgs_users_retrieve_2 = AsyncRawMethod(
        AsyncAiAccountResource.connected_services_orgs_users_retrieve_2
    )
    orgs_credential_destroy = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_destroy
    )
    orgs_credential_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_retrieve
    )
    orgs_credential_partial_update = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_create
    )
    orgs_credential_schema_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_schema_retrieve
    )
    orgs_integration_credential_destroy = AsyncRawMethod(
        AsyncAiAccountResource.orgs_integration_credential_destroy
    )
    orgs_integration_credential_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = AsyncRawMethod(
        AsyncAiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_integration_credential_create
    )
    orgs_integration_credential_schema_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_integration_credential_schema_retrieve
    )
    orgs_llm_credential_destroy = AsyncRawMethod(
        AsyncAiAccountResource.orgs_llm_credential_destroy
    )
    orgs_llm_credential_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_llm_credential_retrieve
    )
    orgs_llm_credential_partial_update = AsyncRawMethod(
        AsyncAiAccountResource.orgs_llm_credential_partial_update
    )
    orgs_llm_credential_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_llm_credential_create
    )
    orgs_masked_integration_credential_list = AsyncRawMethod(
        AsyncAiAccountResource.orgs_masked_integration_credential_list
    )
    orgs_masked_llm_credential_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_masked_llm_credential_retrieve
    )
    orgs_use_default_llm_key_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_use_default_llm_key_create
    )
    orgs_use_free_trial_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_use_free_trial_create
    )
    orgs_users_default_llm_key_usage_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_users_default_llm_key_usage_retrieve
    )
    orgs_users_free_trial_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_users_free_trial_retrieve
    )


class AiAccountStream(ResponseVariant):
    """The same methods, returning `StreamedResponse`."""

    connected_services_callback_retrieve = StreamMethod(
        AiAccountResource.connected_services_callback_retrieve
    )
    connected_services_orgs_users_list = StreamMethod(
        AiAccountResource.connected_services_orgs_users_list
    )
    connected_services_orgs_users_destroy = StreamMethod(
        AiAccountResource.connected_services_orgs_users_destroy
    )
    connected_services_orgs_users_retrieve = StreamMethod(
        AiAccountResource.connected_services_orgs_users_retrieve
    )
    connected_services_orgs_users_retrieve_2 = StreamMethod(
        AiAccountResource.connected_services_orgs_users_retrieve_2
    )
    orgs_credential_destroy = StreamMethod(AiAccountResource.orgs_credential_destroy)
    orgs_credential_retrieve = StreamMethod(AiAccountResource.orgs_credential_retrieve)
    orgs_credential_partial_update = StreamMethod(
        AiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = StreamMethod(AiAccountResource.orgs_credential_create)
    orgs_credential_schema_retrieve = StreamMethod(
        AiAccountResource.orgs_credential_schema_retrieve
    )
    orgs_integration_credential_destroy = StreamMethod(
        AiAccountResource.orgs_integration_credential_destroy
    )
    orgs_integration_credential_retrieve = StreamMethod(
        AiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = StreamMethod(
        AiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = StreamMethod(
        AiAccountResource.orgs_integration_credential_create
    )
    orgs_integration_credential_schema_retrieve = StreamMethod(
        AiAccountResource.orgs_integration_credential_schema_retrieve
    )
    orgs_llm_credential_destroy = StreamMethod(
        AiAccountResource.orgs_llm_credential_destroy
    )
    orgs_llm_credential_retrieve = StreamMethod(
        AiAccountResource.orgs_llm_credential_retrieve
    )
    orgs_llm_credential_partial_update = StreamMethod(
        AiAccountResource.orgs_llm_credential_partial_update
    )
    orgs_llm_credential_create = StreamMethod(
        AiAccountResource.orgs_llm_credential_create
    )
    orgs_masked_integration_credential_list = StreamMethod(
        AiAccountResource.orgs_masked_integration_credential_list
    )
    orgs_masked_llm_credential_retrieve = StreamMethod(
        AiAccountResource.orgs_masked_llm_credential_retrieve
    )
    orgs_use_default_llm_key_create = StreamMethod(
        AiAccountResource.orgs_use_default_llm_key_create
    )
    orgs_use_free_trial_create = StreamMethod(
        AiAccountResource.orgs_use_free_trial_create
    )
    orgs_users_default_llm_key_usage_retrieve = StreamMethod(
        AiAccountResource.orgs_users_default_llm_key_usage_retrieve
    )
    orgs_users_free_trial_retrieve = StreamMethod(
        AiAccountResource.orgs_users_free_trial_retrieve
    )


class AsyncAiAccountStream(ResponseVariant):
    """The same methods, returning `AsyncStreamedResponse`."""

    connected_services_callback_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.connected_services_callback_retrieve
    )
    connected_services_orgs_users_list = AsyncStreamMethod(
        AsyncAiAccountResource.connected_services_orgs_users_list
    )
    connected_services_orgs_users_destroy = AsyncStreamMethod(
        AsyncAiAccountResource.connected_services_orgs_users_destroy
    )
    connected_services_orgs_users_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.connected_services_orgs_users_retrieve
    )
    connected_services_orgs_users_retrieve_2 = AsyncStreamMethod(
        AsyncAiAccountResource.connected_services_orgs_users_retrieve_2
    )
    orgs_credential_destroy = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_destroy
    )
    orgs_credential_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_retrieve
    )
    orgs_credential_partial_update = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_create
    )
    orgs_credential_schema_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_schema_retrieve
    )
    orgs_integration_credential_destroy = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_integration_credential_destroy
    )
    orgs_integration_credential_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_integration_credential_create
    )
    orgs_integration_credential_schema_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_integration_credential_schema_retrieve
    )
    orgs_llm_credential_destroy = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_llm_credential_destroy
    )
    orgs_llm_credential_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_llm_credential_retrieve
    )
    orgs_llm_credential_partial_update = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_llm_credential_partial_update
    )
    orgs_llm_credential_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_llm_credential_create
    )
    orgs_masked_integration_credential_list = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_masked_integration_credential_list
    )
    orgs_masked_llm_credential_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_masked_llm_credential_retrieve
    )
    orgs_use_default_llm_key_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_use_default_llm_key_create
    )
    orgs_use_free_trial_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_use_free_trial_create
    )
    orgs_users_default_llm_key_usage_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_users_default_llm_key_usage_retrieve
    )
    orgs_users_free_trial_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_users_free_trial_retrieve
    )
