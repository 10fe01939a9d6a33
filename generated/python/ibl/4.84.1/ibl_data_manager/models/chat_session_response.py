from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .tool_response import ToolResponse


class ChatSessionResponse(Record, kw_only=True):
    """ChatSessionResponse.

    Attributes:
        session_id: format uuid.
    """

    session_id: UUID
    tools: list[ToolResponse]
    enable_artifacts: bool | UnsetType = UNSET
