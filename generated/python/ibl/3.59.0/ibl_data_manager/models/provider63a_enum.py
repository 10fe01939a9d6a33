from __future__ import annotations

from typing import Literal, TypeAlias

Provider63aEnum: TypeAlias = Literal["openai"]
