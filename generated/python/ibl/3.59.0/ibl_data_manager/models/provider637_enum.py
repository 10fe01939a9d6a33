from __future__ import annotations

from typing import Literal, TypeAlias

Provider637Enum: TypeAlias = Literal["openai", "google", "elevenlabs"]
