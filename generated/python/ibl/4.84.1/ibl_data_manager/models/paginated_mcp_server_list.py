from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mcp_server import MCPServer


class PaginatedMCPServerList(Record, kw_only=True):
    """PaginatedMCPServerList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[MCPServer]
