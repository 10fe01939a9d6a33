"""A clock for tests of pauses."""

from __future__ import annotations

from runtime_under_test.retry import Clock

NOW = 1_700_000_000.0
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"  # NOW


class Recorded(Clock):
    """Sleeps no time, notes how long it should have, and takes the longest pause there is."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def now(self) -> float:
        return NOW

    def jitter(self, most: float) -> float:
        return most

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)
