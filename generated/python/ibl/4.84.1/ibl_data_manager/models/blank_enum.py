from __future__ import annotations

from typing import Literal, TypeAlias

BlankEnum: TypeAlias = Literal[""]
