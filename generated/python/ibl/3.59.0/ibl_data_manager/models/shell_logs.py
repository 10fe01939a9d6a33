from __future__ import annotations

from .._runtime.record import Record


class ShellLogs(Record, kw_only=True):
    """ShellLogs."""

    logs: str
