from __future__ import annotations

from typing import Literal, TypeAlias

AuthTypeEnum: TypeAlias = Literal["none", "token", "oauth2"]
