from __future__ import annotations

from typing import Literal, TypeAlias

ScopeEnum: TypeAlias = Literal["platform", "mentor"]
