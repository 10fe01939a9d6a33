from __future__ import annotations

from typing import Literal, TypeAlias

Provider05cEnum: TypeAlias = Literal["webex", "slack", "whatsapp", "discord", "teams"]
