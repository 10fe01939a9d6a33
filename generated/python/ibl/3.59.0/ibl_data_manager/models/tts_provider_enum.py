from __future__ import annotations

from typing import Literal, TypeAlias

TtsProviderEnum: TypeAlias = Literal["openai", "google", "elevenlabs"]
