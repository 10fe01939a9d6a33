"""The deadline of a call in progress.

`call.py` creates one for each call; `http/` passes its step timeouts to the connections.
"""

from __future__ import annotations

from time import monotonic

from .options import Timeout


class StepTimeout(float):
    """Timeout of one step in seconds; `ends_at` is the deadline, on the clock of `monotonic`."""

    __slots__ = ("ends_at",)
    ends_at: float


class Deadline:
    """The timeouts of a call, counted from its start."""

    __slots__ = ("ends_at", "started_at", "timeout")

    def __init__(self, timeout: Timeout) -> None:
        self.timeout = timeout
        self.started_at = now = monotonic()
        self.ends_at = None if timeout.total is None else now + timeout.total

    @property
    def elapsed(self) -> float:
        """Seconds since the call started."""
        return monotonic() - self.started_at

    @property
    def has_passed(self) -> bool:
        """Whether the time for the whole call is over."""
        return self.ends_at is not None and monotonic() >= self.ends_at

    @property
    def remaining(self) -> float | None:
        """The seconds that remain; None without a limit."""
        return None if self.ends_at is None else max(self.ends_at - monotonic(), 0.0)

    def build_step_timeouts(self) -> dict[str, float | None]:
        """Return the timeout of each step of a request, by the names that httpx2 uses."""
        connect, read = self.timeout.connect, self.timeout.read
        if self.ends_at is None:
            return {"connect": connect, "read": read, "write": read, "pool": None}
        left = max(self.ends_at - monotonic(), 0.001)  # 0 would mean not to block
        data = StepTimeout(left if read is None or read > left else read)
        data.ends_at = self.ends_at
        start = StepTimeout(left if connect is None or connect > left else connect)
        start.ends_at = self.ends_at
        return {"connect": start, "read": data, "write": data, "pool": left}
