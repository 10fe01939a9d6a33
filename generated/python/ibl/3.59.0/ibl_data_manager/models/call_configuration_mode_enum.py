from __future__ import annotations

from typing import Literal, TypeAlias

CallConfigurationModeEnum: TypeAlias = Literal["realtime", "inference"]
