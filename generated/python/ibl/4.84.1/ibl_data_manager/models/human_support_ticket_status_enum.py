from __future__ import annotations

from typing import Literal, TypeAlias

HumanSupportTicketStatusEnum: TypeAlias = Literal["open", "in_progress", "closed"]
