"""The clients: connection, credentials, and the operations of the API by tag."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from msgspec import UNSET, UnsetType

from ._about import ENVIRONMENT, USER_AGENT
from ._runtime.client import AsyncClientBase, ClientBase
from ._runtime.config.credentials import Credentials, api_key_credential
from ._runtime.config.environment import read_environment
from ._runtime.config.options import Timeout
from ._runtime.config.settings import EventHooks, Settings
from ._runtime.config.token_provider import AsyncAuth, Auth

if TYPE_CHECKING:
    import httpx2

    from .resources.ai_account import AiAccountResource, AsyncAiAccountResource
    from .resources.ai_analytics import AiAnalyticsResource, AsyncAiAnalyticsResource
    from .resources.ai_bot import AiBotResource, AsyncAiBotResource
    from .resources.ai_finetuning import AiFinetuningResource, AsyncAiFinetuningResource
    from .resources.ai_index import AiIndexResource, AsyncAiIndexResource
    from .resources.ai_marketing import AiMarketingResource, AsyncAiMarketingResource
    from .resources.ai_media import AiMediaResource, AsyncAiMediaResource
    from .resources.ai_mentor import AiMentorResource, AsyncAiMentorResource
    from .resources.ai_prompt import AiPromptResource, AsyncAiPromptResource
    from .resources.career import AsyncCareerResource, CareerResource
    from .resources.catalog import AsyncCatalogResource, CatalogResource
    from .resources.commerce import AsyncCommerceResource, CommerceResource
    from .resources.core import AsyncCoreResource, CoreResource
    from .resources.credentials import AsyncCredentialsResource, CredentialsResource
    from .resources.features import AsyncFeaturesResource, FeaturesResource
    from .resources.media import AsyncMediaResource, MediaResource
    from .resources.notifications import (
        AsyncNotificationsResource,
        NotificationsResource,
    )
    from .resources.recommendations import (
        AsyncRecommendationsResource,
        RecommendationsResource,
    )
    from .resources.reports import AsyncReportsResource, ReportsResource
    from .resources.scim import AsyncScimResource, ScimResource
    from .resources.search import AsyncSearchResource, SearchResource
    from .resources.skills import AsyncSkillsResource, SkillsResource
    from .views import AsyncRaw, AsyncStream, Raw, Stream


class Client(ClientBase):
    """Client for the API. Close it, or use it in a `with` block.

    Args:
        api_key: Credential for the security scheme PlatformApiKeyAuthentication.
        api_key_prefix: Text before the key, such as Token or Bearer.
        authorization: A complete Authorization header, instead of the credentials
            above.
        auth: A callable that returns the Authorization header; it is called again after
            a response with status 401.
        org: Default of the argument `org` of every method that has it.
        user_id: Default of the argument `user_id` of every method that has it.
        base_url: URL of the API, to which the paths are appended.
        timeout: Seconds for a whole call, retries included, or a `Timeout`; None means
            no limit.
        max_retries: How often a failed request is sent again.
        headers: Headers to send with every request.
        strict: Raise `DecodeError` for a response that does not match its type, instead
            of issuing a `ResponseMismatchWarning`.
        max_response_bytes: How many bytes a response may have that is not streamed,
            received or decoded; without it, decoding may yield 64 MiB and 1,000 times the
            received bytes.
        event_hooks: Functions to call for each `request` and `response` of httpx2.
        http_client: An httpx2 client to use instead of a new one; closing this client
            leaves it open.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_key_prefix: str = "Api-Token",
        authorization: str | None = None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        base_url: str = "https://base.manager.iblai.app",
        auth: Auth | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int | None = None,
        event_hooks: EventHooks | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            Settings(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                headers=headers or {},
                user_agent=USER_AGENT,
                credentials=Credentials(
                    {
                        "PlatformApiKeyAuthentication": api_key_credential(
                            api_key,
                            location="header",
                            name="Authorization",
                            prefix=api_key_prefix,
                        ),
                    },
                    authorization=authorization,
                    auth=auth,
                    send_if_unspecified=True,
                ),
                bound={
                    "org": org,
                    "user_id": user_id,
                },
                strict=strict,
                max_response_bytes=max_response_bytes,
                event_hooks=event_hooks,
            ),
            http_client,
        )

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """Return a client whose arguments come from environment variables.

        Arguments that are passed take precedence.

        Raises:
            InvalidArgumentError: If no credential is set.
        """
        found = read_environment(
            ENVIRONMENT,
            (
                "api_key",
                "api_key_prefix",
                "authorization",
                "org",
                "user_id",
                "base_url",
            ),
            one_of=(
                "api_key",
                "authorization",
                "auth",
            ),
            given=given,
        )
        return cls(**found)

    @property
    def raw(self) -> Raw:
        """The same operations, returning `RawResponse`."""
        from .views import Raw

        return Raw(self._transport)

    @property
    def stream(self) -> Stream:
        """The same operations, returning a response whose body is not read yet."""
        from .views import Stream

        return Stream(self._transport)

    @cached_property
    def ai_account(self) -> AiAccountResource:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AiAccountResource

        return AiAccountResource(self._transport)

    @cached_property
    def ai_analytics(self) -> AiAnalyticsResource:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AiAnalyticsResource

        return AiAnalyticsResource(self._transport)

    @cached_property
    def ai_bot(self) -> AiBotResource:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AiBotResource

        return AiBotResource(self._transport)

    @cached_property
    def ai_finetuning(self) -> AiFinetuningResource:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AiFinetuningResource

        return AiFinetuningResource(self._transport)

    @cached_property
    def ai_index(self) -> AiIndexResource:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AiIndexResource

        return AiIndexResource(self._transport)

    @cached_property
    def ai_marketing(self) -> AiMarketingResource:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AiMarketingResource

        return AiMarketingResource(self._transport)

    @cached_property
    def ai_media(self) -> AiMediaResource:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AiMediaResource

        return AiMediaResource(self._transport)

    @cached_property
    def ai_mentor(self) -> AiMentorResource:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AiMentorResource

        return AiMentorResource(self._transport)

    @cached_property
    def ai_prompt(self) -> AiPromptResource:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AiPromptResource

        return AiPromptResource(self._transport)

    @cached_property
    def career(self) -> CareerResource:
        """Operations with the tag career."""
        from .resources.career import CareerResource

        return CareerResource(self._transport)

    @cached_property
    def catalog(self) -> CatalogResource:
        """Operations with the tag catalog."""
        from .resources.catalog import CatalogResource

        return CatalogResource(self._transport)

    @cached_property
    def commerce(self) -> CommerceResource:
        """Operations with the tag commerce."""
        from .resources.commerce import CommerceResource

        return CommerceResource(self._transport)

    @cached_property
    def core(self) -> CoreResource:
        """Operations with the tag core."""
        from .resources.core import CoreResource

        return CoreResource(self._transport)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """Operations with the tag credentials."""
        from .resources.credentials import CredentialsResource

        return CredentialsResource(self._transport)

    @cached_property
    def features(self) -> FeaturesResource:
        """Operations with the tag features."""
        from .resources.features import FeaturesResource

        return FeaturesResource(self._transport)

    @cached_property
    def media(self) -> MediaResource:
        """Operations with the tag media."""
        from .resources.media import MediaResource

        return MediaResource(self._transport)

    @cached_property
    def notifications(self) -> NotificationsResource:
        """Operations with the tag notifications."""
        from .resources.notifications import NotificationsResource

        return NotificationsResource(self._transport)

    @cached_property
    def recommendations(self) -> RecommendationsResource:
        """Operations with the tag recommendations."""
        from .resources.recommendations import RecommendationsResource

        return RecommendationsResource(self._transport)

    @cached_property
    def reports(self) -> ReportsResource:
        """Operations with the tag reports."""
        from .resources.reports import ReportsResource

        return ReportsResource(self._transport)

    @cached_property
    def scim(self) -> ScimResource:
        """Operations with the tag scim."""
        from .resources.scim import ScimResource

        return ScimResource(self._transport)

    @cached_property
    def search(self) -> SearchResource:
        """Operations with the tag search."""
        from .resources.search import SearchResource

        return SearchResource(self._transport)

    @cached_property
    def skills(self) -> SkillsResource:
        """Operations with the tag skills."""
        from .resources.skills import SkillsResource

        return SkillsResource(self._transport)


class AsyncClient(AsyncClientBase):
    """Asynchronous client for the API. Close it, or use it in an `async with` block.

    Args:
        api_key: Credential for the security scheme PlatformApiKeyAuthentication.
        api_key_prefix: Text before the key, such as Token or Bearer.
        authorization: A complete Authorization header, instead of the credentials
            above.
        auth: A callable that returns the Authorization header; it is called again after
            a response with status 401.
        org: Default of the argument `org` of every method that has it.
        user_id: Default of the argument `user_id` of every method that has it.
        base_url: URL of the API, to which the paths are appended.
        timeout: Seconds for a whole call, retries included, or a `Timeout`; None means
            no limit.
        max_retries: How often a failed request is sent again.
        headers: Headers to send with every request.
        strict: Raise `DecodeError` for a response that does not match its type, instead
            of issuing a `ResponseMismatchWarning`.
        max_response_bytes: How many bytes a response may have that is not streamed,
            received or decoded; without it, decoding may yield 64 MiB and 1,000 times the
            received bytes.
        event_hooks: Functions to call for each `request` and `response` of httpx2.
        http_client: An httpx2 client to use instead of a new one; closing this client
            leaves it open.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_key_prefix: str = "Api-Token",
        authorization: str | None = None,
        org: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        base_url: str = "https://base.manager.iblai.app",
        auth: AsyncAuth | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int | None = None,
        event_hooks: EventHooks | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            Settings(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                headers=headers or {},
                user_agent=USER_AGENT,
                credentials=Credentials(
                    {
                        "PlatformApiKeyAuthentication": api_key_credential(
                            api_key,
                            location="header",
                            name="Authorization",
                            prefix=api_key_prefix,
                        ),
                    },
                    authorization=authorization,
                    auth=auth,
                    send_if_unspecified=True,
                ),
                bound={
                    "org": org,
                    "user_id": user_id,
                },
                strict=strict,
                max_response_bytes=max_response_bytes,
                event_hooks=event_hooks,
            ),
            http_client,
        )

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """Return a client whose arguments come from environment variables.

        Arguments that are passed take precedence.

        Raises:
            InvalidArgumentError: If no credential is set.
        """
        found = read_environment(
            ENVIRONMENT,
            (
                "api_key",
                "api_key_prefix",
                "authorization",
                "org",
                "user_id",
                "base_url",
            ),
            one_of=(
                "api_key",
                "authorization",
                "auth",
            ),
            given=given,
        )
        return cls(**found)

    @property
    def raw(self) -> AsyncRaw:
        """The same operations, returning `RawResponse`."""
        from .views import AsyncRaw

        return AsyncRaw(self._transport)

    @property
    def stream(self) -> AsyncStream:
        """The same operations, returning a response whose body is not read yet."""
        from .views import AsyncStream

        return AsyncStream(self._transport)

    @cached_property
    def ai_account(self) -> AsyncAiAccountResource:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AsyncAiAccountResource

        return AsyncAiAccountResource(self._transport)

    @cached_property
    def ai_analytics(self) -> AsyncAiAnalyticsResource:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AsyncAiAnalyticsResource

        return AsyncAiAnalyticsResource(self._transport)

    @cached_property
    def ai_bot(self) -> AsyncAiBotResource:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AsyncAiBotResource

        return AsyncAiBotResource(self._transport)

    @cached_property
    def ai_finetuning(self) -> AsyncAiFinetuningResource:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AsyncAiFinetuningResource

        return AsyncAiFinetuningResource(self._transport)

    @cached_property
    def ai_index(self) -> AsyncAiIndexResource:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AsyncAiIndexResource

        return AsyncAiIndexResource(self._transport)

    @cached_property
    def ai_marketing(self) -> AsyncAiMarketingResource:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AsyncAiMarketingResource

        return AsyncAiMarketingResource(self._transport)

    @cached_property
    def ai_media(self) -> AsyncAiMediaResource:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AsyncAiMediaResource

        return AsyncAiMediaResource(self._transport)

    @cached_property
    def ai_mentor(self) -> AsyncAiMentorResource:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AsyncAiMentorResource

        return AsyncAiMentorResource(self._transport)

    @cached_property
    def ai_prompt(self) -> AsyncAiPromptResource:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AsyncAiPromptResource

        return AsyncAiPromptResource(self._transport)

    @cached_property
    def career(self) -> AsyncCareerResource:
        """Operations with the tag career."""
        from .resources.career import AsyncCareerResource

        return AsyncCareerResource(self._transport)

    @cached_property
    def catalog(self) -> AsyncCatalogResource:
        """Operations with the tag catalog."""
        from .resources.catalog import AsyncCatalogResource

        return AsyncCatalogResource(self._transport)

    @cached_property
    def commerce(self) -> AsyncCommerceResource:
        """Operations with the tag commerce."""
        from .resources.commerce import AsyncCommerceResource

        return AsyncCommerceResource(self._transport)

    @cached_property
    def core(self) -> AsyncCoreResource:
        """Operations with the tag core."""
        from .resources.core import AsyncCoreResource

        return AsyncCoreResource(self._transport)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """Operations with the tag credentials."""
        from .resources.credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._transport)

    @cached_property
    def features(self) -> AsyncFeaturesResource:
        """Operations with the tag features."""
        from .resources.features import AsyncFeaturesResource

        return AsyncFeaturesResource(self._transport)

    @cached_property
    def media(self) -> AsyncMediaResource:
        """Operations with the tag media."""
        from .resources.media import AsyncMediaResource

        return AsyncMediaResource(self._transport)

    @cached_property
    def notifications(self) -> AsyncNotificationsResource:
        """Operations with the tag notifications."""
        from .resources.notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self._transport)

    @cached_property
    def recommendations(self) -> AsyncRecommendationsResource:
        """Operations with the tag recommendations."""
        from .resources.recommendations import AsyncRecommendationsResource

        return AsyncRecommendationsResource(self._transport)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Operations with the tag reports."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self._transport)

    @cached_property
    def scim(self) -> AsyncScimResource:
        """Operations with the tag scim."""
        from .resources.scim import AsyncScimResource

        return AsyncScimResource(self._transport)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Operations with the tag search."""
        from .resources.search import AsyncSearchResource

        return AsyncSearchResource(self._transport)

    @cached_property
    def skills(self) -> AsyncSkillsResource:
        """Operations with the tag skills."""
        from .resources.skills import AsyncSkillsResource

        return AsyncSkillsResource(self._transport)
