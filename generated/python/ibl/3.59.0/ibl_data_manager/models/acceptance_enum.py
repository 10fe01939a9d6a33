from __future__ import annotations

from typing import Literal, TypeAlias

AcceptanceEnum: TypeAlias = Literal["Unaccepted", "Accepted", "Rejected"]
