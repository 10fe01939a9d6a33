from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .call_configuration_mode_enum import CallConfigurationModeEnum
from .llm_provider_enum import LlmProviderEnum
from .stt_provider_enum import SttProviderEnum
from .tts_provider_enum import TtsProviderEnum
from .voice import Voice, VoiceWrite


class CallConfiguration(Record, kw_only=True):
    """CallConfiguration, as in responses.

    Attributes:
        mentor: format uuid.
    """

    id: int
    mentor: UUID
    mode: CallConfigurationModeEnum | UnsetType = UNSET
    tts_provider: TtsProviderEnum | UnsetType = UNSET
    stt_provider: SttProviderEnum | UnsetType = UNSET
    llm_provider: LlmProviderEnum | UnsetType = UNSET
    use_function_calling_for_rag: bool | UnsetType = UNSET
    google_voice: Voice | UnsetType = UNSET
    openai_voice: Voice | UnsetType = UNSET
    openai_voice_id: int | None | UnsetType = UNSET
    google_voice_id: int | None | UnsetType = UNSET
    enable_video: bool | UnsetType = UNSET
    platform_key: str


class CallConfigurationWrite(Record, kw_only=True):
    """CallConfiguration, as in requests.

    Attributes:
        mentor: format uuid.
    """

    mentor: UUID
    mode: CallConfigurationModeEnum | UnsetType = UNSET
    tts_provider: TtsProviderEnum | UnsetType = UNSET
    stt_provider: SttProviderEnum | UnsetType = UNSET
    llm_provider: LlmProviderEnum | UnsetType = UNSET
    use_function_calling_for_rag: bool | UnsetType = UNSET
    google_voice: VoiceWrite | UnsetType = UNSET
    openai_voice: VoiceWrite | UnsetType = UNSET
    openai_voice_id: int | None | UnsetType = UNSET
    google_voice_id: int | None | UnsetType = UNSET
    enable_video: bool | UnsetType = UNSET
