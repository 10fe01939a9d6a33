from __future__ import annotations

from typing import Literal, TypeAlias

GreetingMethodEnum: TypeAlias = Literal["proactive_prompt", "proactive_response"]
