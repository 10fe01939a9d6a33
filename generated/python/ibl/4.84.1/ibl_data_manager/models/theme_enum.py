from __future__ import annotations

from typing import Literal, TypeAlias

ThemeEnum: TypeAlias = Literal["dark", "light"]
