from __future__ import annotations

from .._runtime.unions.record import Record


class UserProxyBulkRequest(Record, kw_only=True):
    """UserProxyBulkRequest."""

    users: list[dict[str, str]]
