from __future__ import annotations

from typing import Literal, TypeAlias

GooglePayAccountResponseStatusEnum: TypeAlias = Literal[
    "ACCOUNT_ACTIVE", "ACCOUNT_PENDING"
]
