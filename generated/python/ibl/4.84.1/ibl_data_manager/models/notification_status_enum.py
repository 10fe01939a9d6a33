from __future__ import annotations

from typing import Literal, TypeAlias

NotificationStatusEnum: TypeAlias = Literal["READ", "UNREAD", "CANCELLED"]
