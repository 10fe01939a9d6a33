from __future__ import annotations

from typing import Literal, TypeAlias

ComponentBlockTypeEnum: TypeAlias = Literal["html", "multiple_choice"]
