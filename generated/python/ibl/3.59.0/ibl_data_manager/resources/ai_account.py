"""Operations with the tag ai-account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.LLMCredentialResponse),
    ),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: m.IntegrationCredential),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PLATFORM_METADATA_LIST = Operation(
    "ai_account.orgs_platform_metadata_list",
    "GET",
    "/api/ai-account/orgs/{org}/platform-metadata/",
    parameters=(Path("org", bound=True),),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.IBLAIPlatformMeta]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PLATFORM_METADATA_CREATE = Operation(
    "ai_account.orgs_platform_metadata_create",
    "POST",
    "/api/ai-account/orgs/{org}/platform-metadata/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
        required=True,
    ),
    responses=(ResponseSpec("201", "application/json", lambda: m.IBLAIPlatformMeta),),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_PLATFORM_METADATA_UPDATE = Operation(
    "ai_account.orgs_platform_metadata_update",
    "PUT",
    "/api/ai-account/orgs/{org}/platform-metadata/",
    parameters=(Path("org", bound=True),),
    body=Body(
        (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ),
    ),
    responses=(
        ResponseSpec("200", "application/json", lambda: list[m.IBLAIPlatformMeta]),
    ),
    security=(("PlatformApiKeyAuthentication",),),
)
_ORGS_TOKENS_LIST = Operation(
    "ai_account.orgs_tokens_list",
    "GET",
    "/api/ai-account/orgs/{org}/tokens/",
    parameters=(
        Path("org", bound=True),
        Query("session_id"),
        Query("username"),
    ),
    responses=(ResponseSpec("200", "application/json", lambda: list[m.APITokenCost]),),
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
            "application/x-www-form-urlencoded",
            "multipart/form-data",
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

    def orgs_platform_metadata_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.IBLAIPlatformMeta]:
        """Send `GET /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_PLATFORM_METADATA_LIST,
            (org,),
            options=options,
        )

    def orgs_platform_metadata_create(
        self,
        *,
        data: Any,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IBLAIPlatformMeta:
        """Send `POST /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            data: body property.
            org: path parameter, can be set on the client instead.
        """
        return self._transport.call(
            _ORGS_PLATFORM_METADATA_CREATE,
            (org,),
            fields={
                "data": data,
            },
            options=options,
        )

    def orgs_platform_metadata_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        active_llm: str | UnsetType = UNSET,
        llms: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.IBLAIPlatformMeta]:
        """Send `PUT /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            active_llm: body property.
            llms: body property.
        """
        return self._transport.call(
            _ORGS_PLATFORM_METADATA_UPDATE,
            (org,),
            fields={
                "active_llm": active_llm,
                "llms": llms,
            },
            options=options,
        )

    def orgs_tokens_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        session_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.APITokenCost]:
        """Send `GET /api/ai-account/orgs/{org}/tokens/`.

        Args:
            org: path parameter, can be set on the client instead.
            session_id: query parameter.
            username: query parameter, must not be empty.
        """
        return self._transport.call(
            _ORGS_TOKENS_LIST,
            (org, session_id, username),
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

    async def orgs_platform_metadata_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.IBLAIPlatformMeta]:
        """Send `GET /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_PLATFORM_METADATA_LIST,
            (org,),
            options=options,
        )

    async def orgs_platform_metadata_create(
        self,
        *,
        data: Any,
        org: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> m.IBLAIPlatformMeta:
        """Send `POST /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            data: body property.
            org: path parameter, can be set on the client instead.
        """
        return await self._transport.call(
            _ORGS_PLATFORM_METADATA_CREATE,
            (org,),
            fields={
                "data": data,
            },
            options=options,
        )

    async def orgs_platform_metadata_update(
        self,
        *,
        org: str | UnsetType = UNSET,
        active_llm: str | UnsetType = UNSET,
        llms: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.IBLAIPlatformMeta]:
        """Send `PUT /api/ai-account/orgs/{org}/platform-metadata/`.

        Args:
            org: path parameter, can be set on the client instead.
            active_llm: body property.
            llms: body property.
        """
        return await self._transport.call(
            _ORGS_PLATFORM_METADATA_UPDATE,
            (org,),
            fields={
                "active_llm": active_llm,
                "llms": llms,
            },
            options=options,
        )

    async def orgs_tokens_list(
        self,
        *,
        org: str | UnsetType = UNSET,
        session_id: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[m.APITokenCost]:
        """Send `GET /api/ai-account/orgs/{org}/tokens/`.

        Args:
            org: path parameter, can be set on the client instead.
            session_id: query parameter.
            username: query parameter, must not be empty.
        """
        return await self._transport.call(
            _ORGS_TOKENS_LIST,
            (org, session_id, username),
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

    orgs_credential_retrieve = RawMethod(AiAccountResource.orgs_credential_retrieve)
    orgs_credential_partial_update = RawMethod(
        AiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = RawMethod(AiAccountResource.orgs_credential_create)
    orgs_integration_credential_retrieve = RawMethod(
        AiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = RawMethod(
        AiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = RawMethod(
        AiAccountResource.orgs_integration_credential_create
    )
    orgs_platform_metadata_list = RawMethod(
        AiAccountResource.orgs_platform_metadata_list
    )
    orgs_platform_metadata_create = RawMethod(
        AiAccountResource.orgs_platform_metadata_create
    )
    orgs_platform_metadata_update = RawMethod(
        AiAccountResource.orgs_platform_metadata_update
    )
    orgs_tokens_list = RawMethod(AiAccountResource.orgs_tokens_list)
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

    orgs_credential_retrieve = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_retrieve
    )
    orgs_credential_partial_update = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_credential_create
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
    orgs_platform_metadata_list = AsyncRawMethod(
        AsyncAiAccountResource.orgs_platform_metadata_list
    )
    orgs_platform_metadata_create = AsyncRawMethod(
        AsyncAiAccountResource.orgs_platform_metadata_create
    )
    orgs_platform_metadata_update = AsyncRawMethod(
        AsyncAiAccountResource.orgs_platform_metadata_update
    )
    orgs_tokens_list = AsyncRawMethod(AsyncAiAccountResource.orgs_tokens_list)
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

    orgs_credential_retrieve = StreamMethod(AiAccountResource.orgs_credential_retrieve)
    orgs_credential_partial_update = StreamMethod(
        AiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = StreamMethod(AiAccountResource.orgs_credential_create)
    orgs_integration_credential_retrieve = StreamMethod(
        AiAccountResource.orgs_integration_credential_retrieve
    )
    orgs_integration_credential_partial_update = StreamMethod(
        AiAccountResource.orgs_integration_credential_partial_update
    )
    orgs_integration_credential_create = StreamMethod(
        AiAccountResource.orgs_integration_credential_create
    )
    orgs_platform_metadata_list = StreamMethod(
        AiAccountResource.orgs_platform_metadata_list
    )
    orgs_platform_metadata_create = StreamMethod(
        AiAccountResource.orgs_platform_metadata_create
    )
    orgs_platform_metadata_update = StreamMethod(
        AiAccountResource.orgs_platform_metadata_update
    )
    orgs_tokens_list = StreamMethod(AiAccountResource.orgs_tokens_list)
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

    orgs_credential_retrieve = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_retrieve
    )
    orgs_credential_partial_update = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_partial_update
    )
    orgs_credential_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_credential_create
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
    orgs_platform_metadata_list = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_platform_metadata_list
    )
    orgs_platform_metadata_create = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_platform_metadata_create
    )
    orgs_platform_metadata_update = AsyncStreamMethod(
        AsyncAiAccountResource.orgs_platform_metadata_update
    )
    orgs_tokens_list = AsyncStreamMethod(AsyncAiAccountResource.orgs_tokens_list)
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
