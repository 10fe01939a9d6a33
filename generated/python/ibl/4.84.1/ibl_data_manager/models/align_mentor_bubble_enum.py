from __future__ import annotations

from typing import Literal, TypeAlias

AlignMentorBubbleEnum: TypeAlias = Literal["left", "right"]
