from __future__ import annotations

from .._runtime.record import Record


class UserProxyBulkRequest(Record, kw_only=True):
    """UserProxyBulkRequest."""

    users: list[dict[str, str]]
