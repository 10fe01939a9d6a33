from __future__ import annotations

from typing import Literal, TypeAlias

SttProviderEnum: TypeAlias = Literal["openai", "google", "deepgram", "cartesia"]
