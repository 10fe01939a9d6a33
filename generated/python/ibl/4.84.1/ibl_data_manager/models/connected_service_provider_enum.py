from __future__ import annotations

from typing import Literal, TypeAlias

ConnectedServiceProviderEnum: TypeAlias = Literal["google"]
