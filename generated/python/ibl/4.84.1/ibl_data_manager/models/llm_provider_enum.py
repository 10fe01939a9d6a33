from __future__ import annotations

from typing import Literal, TypeAlias

LlmProviderEnum: TypeAlias = Literal["openai", "google"]
