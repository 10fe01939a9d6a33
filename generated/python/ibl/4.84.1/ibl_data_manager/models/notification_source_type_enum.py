from __future__ import annotations

from typing import Literal, TypeAlias

NotificationSourceTypeEnum: TypeAlias = Literal[
    "email", "username", "platform", "csv", "department", "pathway", "program"
]
