from __future__ import annotations

from typing import Literal, TypeAlias

MediaTypeEnum: TypeAlias = Literal["video", "image", "document", "audio", "other"]
