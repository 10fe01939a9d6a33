"""`client.raw` and `client.stream`: the operations with another kind of response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.raw import AsyncRawCalls, AsyncStreamCalls, RawCalls, StreamCalls

if TYPE_CHECKING:
    from .resources.ai_account import (
        AiAccountRaw,
        AiAccountStream,
        AsyncAiAccountRaw,
        AsyncAiAccountStream,
    )
    from .resources.ai_analytics import (
        AiAnalyticsRaw,
        AiAnalyticsStream,
        AsyncAiAnalyticsRaw,
        AsyncAiAnalyticsStream,
    )
    from .resources.ai_bot import AiBotRaw, AiBotStream, AsyncAiBotRaw, AsyncAiBotStream
    from .resources.ai_finetuning import (
        AiFinetuningRaw,
        AiFinetuningStream,
        AsyncAiFinetuningRaw,
        AsyncAiFinetuningStream,
    )
    from .resources.ai_index import (
        AiIndexRaw,
        AiIndexStream,
        AsyncAiIndexRaw,
        AsyncAiIndexStream,
    )
    from .resources.ai_marketing import (
        AiMarketingRaw,
        AiMarketingStream,
        AsyncAiMarketingRaw,
        AsyncAiMarketingStream,
    )
    from .resources.ai_media import (
        AiMediaRaw,
        AiMediaStream,
        AsyncAiMediaRaw,
        AsyncAiMediaStream,
    )
    from .resources.ai_mentor import (
        AiMentorRaw,
        AiMentorStream,
        AsyncAiMentorRaw,
        AsyncAiMentorStream,
    )
    from .resources.ai_prompt import (
        AiPromptRaw,
        AiPromptStream,
        AsyncAiPromptRaw,
        AsyncAiPromptStream,
    )
    from .resources.ai_search import (
        AiSearchRaw,
        AiSearchStream,
        AsyncAiSearchRaw,
        AsyncAiSearchStream,
    )
    from .resources.analytics import (
        AnalyticsRaw,
        AnalyticsStream,
        AsyncAnalyticsRaw,
        AsyncAnalyticsStream,
    )
    from .resources.career import (
        AsyncCareerRaw,
        AsyncCareerStream,
        CareerRaw,
        CareerStream,
    )
    from .resources.catalog import (
        AsyncCatalogRaw,
        AsyncCatalogStream,
        CatalogRaw,
        CatalogStream,
    )
    from .resources.commerce import (
        AsyncCommerceRaw,
        AsyncCommerceStream,
        CommerceRaw,
        CommerceStream,
    )
    from .resources.core import AsyncCoreRaw, AsyncCoreStream, CoreRaw, CoreStream
    from .resources.credentials import (
        AsyncCredentialsRaw,
        AsyncCredentialsStream,
        CredentialsRaw,
        CredentialsStream,
    )
    from .resources.custom_domains import (
        AsyncCustomDomainsRaw,
        AsyncCustomDomainsStream,
        CustomDomainsRaw,
        CustomDomainsStream,
    )
    from .resources.features import (
        AsyncFeaturesRaw,
        AsyncFeaturesStream,
        FeaturesRaw,
        FeaturesStream,
    )
    from .resources.media import AsyncMediaRaw, AsyncMediaStream, MediaRaw, MediaStream
    from .resources.notifications import (
        AsyncNotificationsRaw,
        AsyncNotificationsStream,
        NotificationsRaw,
        NotificationsStream,
    )
    from .resources.recommendations import (
        AsyncRecommendationsRaw,
        AsyncRecommendationsStream,
        RecommendationsRaw,
        RecommendationsStream,
    )
    from .resources.reports import (
        AsyncReportsRaw,
        AsyncReportsStream,
        ReportsRaw,
        ReportsStream,
    )
    from .resources.scim import AsyncScimRaw, AsyncScimStream, ScimRaw, ScimStream
    from .resources.search import (
        AsyncSearchRaw,
        AsyncSearchStream,
        SearchRaw,
        SearchStream,
    )
    from .resources.skills import (
        AsyncSkillsRaw,
        AsyncSkillsStream,
        SkillsRaw,
        SkillsStream,
    )


class Raw(RawCalls):
    """The operations of `Client.raw`, returning `RawResponse`."""

    @property
    def ai_account(self) -> AiAccountRaw:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AiAccountRaw

        return AiAccountRaw(self._transport)

    @property
    def ai_analytics(self) -> AiAnalyticsRaw:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AiAnalyticsRaw

        return AiAnalyticsRaw(self._transport)

    @property
    def ai_bot(self) -> AiBotRaw:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AiBotRaw

        return AiBotRaw(self._transport)

    @property
    def ai_finetuning(self) -> AiFinetuningRaw:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AiFinetuningRaw

        return AiFinetuningRaw(self._transport)

    @property
    def ai_index(self) -> AiIndexRaw:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AiIndexRaw

        return AiIndexRaw(self._transport)

    @property
    def ai_marketing(self) -> AiMarketingRaw:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AiMarketingRaw

        return AiMarketingRaw(self._transport)

    @property
    def ai_media(self) -> AiMediaRaw:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AiMediaRaw

        return AiMediaRaw(self._transport)

    @property
    def ai_mentor(self) -> AiMentorRaw:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AiMentorRaw

        return AiMentorRaw(self._transport)

    @property
    def ai_prompt(self) -> AiPromptRaw:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AiPromptRaw

        return AiPromptRaw(self._transport)

    @property
    def ai_search(self) -> AiSearchRaw:
        """Operations with the tag ai-search."""
        from .resources.ai_search import AiSearchRaw

        return AiSearchRaw(self._transport)

    @property
    def analytics(self) -> AnalyticsRaw:
        """Operations with the tag analytics."""
        from .resources.analytics import AnalyticsRaw

        return AnalyticsRaw(self._transport)

    @property
    def career(self) -> CareerRaw:
        """Operations with the tag career."""
        from .resources.career import CareerRaw

        return CareerRaw(self._transport)

    @property
    def catalog(self) -> CatalogRaw:
        """Operations with the tag catalog."""
        from .resources.catalog import CatalogRaw

        return CatalogRaw(self._transport)

    @property
    def commerce(self) -> CommerceRaw:
        """Operations with the tag commerce."""
        from .resources.commerce import CommerceRaw

        return CommerceRaw(self._transport)

    @property
    def core(self) -> CoreRaw:
        """Operations with the tag core."""
        from .resources.core import CoreRaw

        return CoreRaw(self._transport)

    @property
    def credentials(self) -> CredentialsRaw:
        """Operations with the tag credentials."""
        from .resources.credentials import CredentialsRaw

        return CredentialsRaw(self._transport)

    @property
    def custom_domains(self) -> CustomDomainsRaw:
        """Operations with the tag custom-domains."""
        from .resources.custom_domains import CustomDomainsRaw

        return CustomDomainsRaw(self._transport)

    @property
    def features(self) -> FeaturesRaw:
        """Operations with the tag features."""
        from .resources.features import FeaturesRaw

        return FeaturesRaw(self._transport)

    @property
    def media(self) -> MediaRaw:
        """Operations with the tag media."""
        from .resources.media import MediaRaw

        return MediaRaw(self._transport)

    @property
    def notifications(self) -> NotificationsRaw:
        """Operations with the tag notifications."""
        from .resources.notifications import NotificationsRaw

        return NotificationsRaw(self._transport)

    @property
    def recommendations(self) -> RecommendationsRaw:
        """Operations with the tag recommendations."""
        from .resources.recommendations import RecommendationsRaw

        return RecommendationsRaw(self._transport)

    @property
    def reports(self) -> ReportsRaw:
        """Operations with the tag reports."""
        from .resources.reports import ReportsRaw

        return ReportsRaw(self._transport)

    @property
    def scim(self) -> ScimRaw:
        """Operations with the tag scim."""
        from .resources.scim import ScimRaw

        return ScimRaw(self._transport)

    @property
    def search(self) -> SearchRaw:
        """Operations with the tag search."""
        from .resources.search import SearchRaw

        return SearchRaw(self._transport)

    @property
    def skills(self) -> SkillsRaw:
        """Operations with the tag skills."""
        from .resources.skills import SkillsRaw

        return SkillsRaw(self._transport)


class AsyncRaw(AsyncRawCalls):
    """The operations of `AsyncClient.raw`, returning `RawResponse`."""

    @property
    def ai_account(self) -> AsyncAiAccountRaw:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AsyncAiAccountRaw

        return AsyncAiAccountRaw(self._transport)

    @property
    def ai_analytics(self) -> AsyncAiAnalyticsRaw:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AsyncAiAnalyticsRaw

        return AsyncAiAnalyticsRaw(self._transport)

    @property
    def ai_bot(self) -> AsyncAiBotRaw:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AsyncAiBotRaw

        return AsyncAiBotRaw(self._transport)

    @property
    def ai_finetuning(self) -> AsyncAiFinetuningRaw:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AsyncAiFinetuningRaw

        return AsyncAiFinetuningRaw(self._transport)

    @property
    def ai_index(self) -> AsyncAiIndexRaw:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AsyncAiIndexRaw

        return AsyncAiIndexRaw(self._transport)

    @property
    def ai_marketing(self) -> AsyncAiMarketingRaw:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AsyncAiMarketingRaw

        return AsyncAiMarketingRaw(self._transport)

    @property
    def ai_media(self) -> AsyncAiMediaRaw:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AsyncAiMediaRaw

        return AsyncAiMediaRaw(self._transport)

    @property
    def ai_mentor(self) -> AsyncAiMentorRaw:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AsyncAiMentorRaw

        return AsyncAiMentorRaw(self._transport)

    @property
    def ai_prompt(self) -> AsyncAiPromptRaw:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AsyncAiPromptRaw

        return AsyncAiPromptRaw(self._transport)

    @property
    def ai_search(self) -> AsyncAiSearchRaw:
        """Operations with the tag ai-search."""
        from .resources.ai_search import AsyncAiSearchRaw

        return AsyncAiSearchRaw(self._transport)

    @property
    def analytics(self) -> AsyncAnalyticsRaw:
        """Operations with the tag analytics."""
        from .resources.analytics import AsyncAnalyticsRaw

        return AsyncAnalyticsRaw(self._transport)

    @property
    def career(self) -> AsyncCareerRaw:
        """Operations with the tag career."""
        from .resources.career import AsyncCareerRaw

        return AsyncCareerRaw(self._transport)

    @property
    def catalog(self) -> AsyncCatalogRaw:
        """Operations with the tag catalog."""
        from .resources.catalog import AsyncCatalogRaw

        return AsyncCatalogRaw(self._transport)

    @property
    def commerce(self) -> AsyncCommerceRaw:
        """Operations with the tag commerce."""
        from .resources.commerce import AsyncCommerceRaw

        return AsyncCommerceRaw(self._transport)

    @property
    def core(self) -> AsyncCoreRaw:
        """Operations with the tag core."""
        from .resources.core import AsyncCoreRaw

        return AsyncCoreRaw(self._transport)

    @property
    def credentials(self) -> AsyncCredentialsRaw:
        """Operations with the tag credentials."""
        from .resources.credentials import AsyncCredentialsRaw

        return AsyncCredentialsRaw(self._transport)

    @property
    def custom_domains(self) -> AsyncCustomDomainsRaw:
        """Operations with the tag custom-domains."""
        from .resources.custom_domains import AsyncCustomDomainsRaw

        return AsyncCustomDomainsRaw(self._transport)

    @property
    def features(self) -> AsyncFeaturesRaw:
        """Operations with the tag features."""
        from .resources.features import AsyncFeaturesRaw

        return AsyncFeaturesRaw(self._transport)

    @property
    def media(self) -> AsyncMediaRaw:
        """Operations with the tag media."""
        from .resources.media import AsyncMediaRaw

        return AsyncMediaRaw(self._transport)

    @property
    def notifications(self) -> AsyncNotificationsRaw:
        """Operations with the tag notifications."""
        from .resources.notifications import AsyncNotificationsRaw

        return AsyncNotificationsRaw(self._transport)

    @property
    def recommendations(self) -> AsyncRecommendationsRaw:
        """Operations with the tag recommendations."""
        from .resources.recommendations import AsyncRecommendationsRaw

        return AsyncRecommendationsRaw(self._transport)

    @property
    def reports(self) -> AsyncReportsRaw:
        """Operations with the tag reports."""
        from .resources.reports import AsyncReportsRaw

        return AsyncReportsRaw(self._transport)

    @property
    def scim(self) -> AsyncScimRaw:
        """Operations with the tag scim."""
        from .resources.scim import AsyncScimRaw

        return AsyncScimRaw(self._transport)

    @property
    def search(self) -> AsyncSearchRaw:
        """Operations with the tag search."""
        from .resources.search import AsyncSearchRaw

        return AsyncSearchRaw(self._transport)

    @property
    def skills(self) -> AsyncSkillsRaw:
        """Operations with the tag skills."""
        from .resources.skills import AsyncSkillsRaw

        return AsyncSkillsRaw(self._transport)


class Stream(StreamCalls):
    """The operations of `Client.stream`, returning `StreamedResponse`."""

    @property
    def ai_account(self) -> AiAccountStream:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AiAccountStream

        return AiAccountStream(self._transport)

    @property
    def ai_analytics(self) -> AiAnalyticsStream:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AiAnalyticsStream

        return AiAnalyticsStream(self._transport)

    @property
    def ai_bot(self) -> AiBotStream:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AiBotStream

        return AiBotStream(self._transport)

    @property
    def ai_finetuning(self) -> AiFinetuningStream:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AiFinetuningStream

        return AiFinetuningStream(self._transport)

    @property
    def ai_index(self) -> AiIndexStream:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AiIndexStream

        return AiIndexStream(self._transport)

    @property
    def ai_marketing(self) -> AiMarketingStream:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AiMarketingStream

        return AiMarketingStream(self._transport)

    @property
    def ai_media(self) -> AiMediaStream:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AiMediaStream

        return AiMediaStream(self._transport)

    @property
    def ai_mentor(self) -> AiMentorStream:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AiMentorStream

        return AiMentorStream(self._transport)

    @property
    def ai_prompt(self) -> AiPromptStream:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AiPromptStream

        return AiPromptStream(self._transport)

    @property
    def ai_search(self) -> AiSearchStream:
        """Operations with the tag ai-search."""
        from .resources.ai_search import AiSearchStream

        return AiSearchStream(self._transport)

    @property
    def analytics(self) -> AnalyticsStream:
        """Operations with the tag analytics."""
        from .resources.analytics import AnalyticsStream

        return AnalyticsStream(self._transport)

    @property
    def career(self) -> CareerStream:
        """Operations with the tag career."""
        from .resources.career import CareerStream

        return CareerStream(self._transport)

    @property
    def catalog(self) -> CatalogStream:
        """Operations with the tag catalog."""
        from .resources.catalog import CatalogStream

        return CatalogStream(self._transport)

    @property
    def commerce(self) -> CommerceStream:
        """Operations with the tag commerce."""
        from .resources.commerce import CommerceStream

        return CommerceStream(self._transport)

    @property
    def core(self) -> CoreStream:
        """Operations with the tag core."""
        from .resources.core import CoreStream

        return CoreStream(self._transport)

    @property
    def credentials(self) -> CredentialsStream:
        """Operations with the tag credentials."""
        from .resources.credentials import CredentialsStream

        return CredentialsStream(self._transport)

    @property
    def custom_domains(self) -> CustomDomainsStream:
        """Operations with the tag custom-domains."""
        from .resources.custom_domains import CustomDomainsStream

        return CustomDomainsStream(self._transport)

    @property
    def features(self) -> FeaturesStream:
        """Operations with the tag features."""
        from .resources.features import FeaturesStream

        return FeaturesStream(self._transport)

    @property
    def media(self) -> MediaStream:
        """Operations with the tag media."""
        from .resources.media import MediaStream

        return MediaStream(self._transport)

    @property
    def notifications(self) -> NotificationsStream:
        """Operations with the tag notifications."""
        from .resources.notifications import NotificationsStream

        return NotificationsStream(self._transport)

    @property
    def recommendations(self) -> RecommendationsStream:
        """Operations with the tag recommendations."""
        from .resources.recommendations import RecommendationsStream

        return RecommendationsStream(self._transport)

    @property
    def reports(self) -> ReportsStream:
        """Operations with the tag reports."""
        from .resources.reports import ReportsStream

        return ReportsStream(self._transport)

    @property
    def scim(self) -> ScimStream:
        """Operations with the tag scim."""
        from .resources.scim import ScimStream

        return ScimStream(self._transport)

    @property
    def search(self) -> SearchStream:
        """Operations with the tag search."""
        from .resources.search import SearchStream

        return SearchStream(self._transport)

    @property
    def skills(self) -> SkillsStream:
        """Operations with the tag skills."""
        from .resources.skills import SkillsStream

        return SkillsStream(self._transport)


class AsyncStream(AsyncStreamCalls):
    """The operations of `AsyncClient.stream`, returning `AsyncStreamedResponse`."""

    @property
    def ai_account(self) -> AsyncAiAccountStream:
        """Operations with the tag ai-account."""
        from .resources.ai_account import AsyncAiAccountStream

        return AsyncAiAccountStream(self._transport)

    @property
    def ai_analytics(self) -> AsyncAiAnalyticsStream:
        """Operations with the tag ai-analytics."""
        from .resources.ai_analytics import AsyncAiAnalyticsStream

        return AsyncAiAnalyticsStream(self._transport)

    @property
    def ai_bot(self) -> AsyncAiBotStream:
        """Operations with the tag ai-bot."""
        from .resources.ai_bot import AsyncAiBotStream

        return AsyncAiBotStream(self._transport)

    @property
    def ai_finetuning(self) -> AsyncAiFinetuningStream:
        """Operations with the tag ai-finetuning."""
        from .resources.ai_finetuning import AsyncAiFinetuningStream

        return AsyncAiFinetuningStream(self._transport)

    @property
    def ai_index(self) -> AsyncAiIndexStream:
        """Operations with the tag ai-index."""
        from .resources.ai_index import AsyncAiIndexStream

        return AsyncAiIndexStream(self._transport)

    @property
    def ai_marketing(self) -> AsyncAiMarketingStream:
        """Operations with the tag ai-marketing."""
        from .resources.ai_marketing import AsyncAiMarketingStream

        return AsyncAiMarketingStream(self._transport)

    @property
    def ai_media(self) -> AsyncAiMediaStream:
        """Operations with the tag ai-media."""
        from .resources.ai_media import AsyncAiMediaStream

        return AsyncAiMediaStream(self._transport)

    @property
    def ai_mentor(self) -> AsyncAiMentorStream:
        """Operations with the tag ai-mentor."""
        from .resources.ai_mentor import AsyncAiMentorStream

        return AsyncAiMentorStream(self._transport)

    @property
    def ai_prompt(self) -> AsyncAiPromptStream:
        """Operations with the tag ai-prompt."""
        from .resources.ai_prompt import AsyncAiPromptStream

        return AsyncAiPromptStream(self._transport)

    @property
    def ai_search(self) -> AsyncAiSearchStream:
        """Operations with the tag ai-search."""
        from .resources.ai_search import AsyncAiSearchStream

        return AsyncAiSearchStream(self._transport)

    @property
    def analytics(self) -> AsyncAnalyticsStream:
        """Operations with the tag analytics."""
        from .resources.analytics import AsyncAnalyticsStream

        return AsyncAnalyticsStream(self._transport)

    @property
    def career(self) -> AsyncCareerStream:
        """Operations with the tag career."""
        from .resources.career import AsyncCareerStream

        return AsyncCareerStream(self._transport)

    @property
    def catalog(self) -> AsyncCatalogStream:
        """Operations with the tag catalog."""
        from .resources.catalog import AsyncCatalogStream

        return AsyncCatalogStream(self._transport)

    @property
    def commerce(self) -> AsyncCommerceStream:
        """Operations with the tag commerce."""
        from .resources.commerce import AsyncCommerceStream

        return AsyncCommerceStream(self._transport)

    @property
    def core(self) -> AsyncCoreStream:
        """Operations with the tag core."""
        from .resources.core import AsyncCoreStream

        return AsyncCoreStream(self._transport)

    @property
    def credentials(self) -> AsyncCredentialsStream:
        """Operations with the tag credentials."""
        from .resources.credentials import AsyncCredentialsStream

        return AsyncCredentialsStream(self._transport)

    @property
    def custom_domains(self) -> AsyncCustomDomainsStream:
        """Operations with the tag custom-domains."""
        from .resources.custom_domains import AsyncCustomDomainsStream

        return AsyncCustomDomainsStream(self._transport)

    @property
    def features(self) -> AsyncFeaturesStream:
        """Operations with the tag features."""
        from .resources.features import AsyncFeaturesStream

        return AsyncFeaturesStream(self._transport)

    @property
    def media(self) -> AsyncMediaStream:
        """Operations with the tag media."""
        from .resources.media import AsyncMediaStream

        return AsyncMediaStream(self._transport)

    @property
    def notifications(self) -> AsyncNotificationsStream:
        """Operations with the tag notifications."""
        from .resources.notifications import AsyncNotificationsStream

        return AsyncNotificationsStream(self._transport)

    @property
    def recommendations(self) -> AsyncRecommendationsStream:
        """Operations with the tag recommendations."""
        from .resources.recommendations import AsyncRecommendationsStream

        return AsyncRecommendationsStream(self._transport)

    @property
    def reports(self) -> AsyncReportsStream:
        """Operations with the tag reports."""
        from .resources.reports import AsyncReportsStream

        return AsyncReportsStream(self._transport)

    @property
    def scim(self) -> AsyncScimStream:
        """Operations with the tag scim."""
        from .resources.scim import AsyncScimStream

        return AsyncScimStream(self._transport)

    @property
    def search(self) -> AsyncSearchStream:
        """Operations with the tag search."""
        from .resources.search import AsyncSearchStream

        return AsyncSearchStream(self._transport)

    @property
    def skills(self) -> AsyncSkillsStream:
        """Operations with the tag skills."""
        from .resources.skills import AsyncSkillsStream

        return AsyncSkillsStream(self._transport)
