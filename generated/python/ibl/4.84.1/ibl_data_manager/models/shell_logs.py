from __future__ import annotations

from .._runtime.unions.record import Record


class ShellLogs(Record, kw_only=True):
    """ShellLogs."""

    logs: str
