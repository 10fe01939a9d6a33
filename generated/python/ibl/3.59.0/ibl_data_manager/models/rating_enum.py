from __future__ import annotations

from typing import Literal, TypeAlias

RatingEnum: TypeAlias = Literal[1, -1]
