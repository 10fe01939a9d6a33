from __future__ import annotations

from typing import Literal, TypeAlias

AccessEnum: TypeAlias = Literal["public", "private"]
