"""When a request is sent again, and how long after (RFC 9110, 9.2.2 and 10.2.3)."""

from __future__ import annotations

import time
from collections.abc import Mapping

_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
_STATUSES = frozenset({408, 429, 502, 503, 504})
# Names of httpx2's exceptions. With the first nothing of the request was sent.
_UNSENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout"})
_BROKEN = _UNSENT | {
    "ReadError",
    "ReadTimeout",
    "WriteError",
    "WriteTimeout",
    "CloseError",
    "NetworkError",
    "RemoteProtocolError",
    "ProxyError",
}

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
LONGEST_RETRY_AFTER = 60.0
"""In seconds; a server that wants more has its answer given to the caller at once."""


class Clock:
    """Time and chance, to be replaced in tests."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def jitter(self, most: float) -> float:
        """A random number of seconds from 0 to `most`."""
        from random import uniform

        return uniform(0, most)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Wait, and let other tasks run."""
        from asyncio import sleep

        await sleep(seconds)


class Attempts:
    """The attempts of one call, from the first that failed on.

    `repeatable` says whether the body can be sent again, `ends` when the call ends on the clock
    of `time.monotonic`.
    """

    __slots__ = ("_clock", "_ends", "_idempotent", "_most", "_repeatable", "failed")

    def __init__(
        self,
        method: str,
        *,
        max_retries: int,
        idempotent: bool,
        repeatable: bool,
        ends: float | None,
        clock: Clock,
    ) -> None:
        self._idempotent = idempotent or method.upper() in _IDEMPOTENT
        self._most = max_retries
        self._repeatable = repeatable
        self._ends = ends
        self._clock = clock
        self.failed = 0

    def after_error(self, error: Exception) -> float | None:
        """Seconds to wait after a request without an answer; None to give up."""
        kind = type(error).__name__
        if kind not in (_BROKEN if self._idempotent else _UNSENT):
            return None
        if _certificate(error):
            return None
        return self._pause(0.0)

    def after_status(self, status: int, headers: Mapping[str, str]) -> float | None:
        """Seconds to wait after an answer of this status; None to give it to the caller."""
        if status not in _STATUSES or not (self._idempotent or status == 429):
            return None
        wanted = retry_after(headers, self._clock.now()) or 0.0
        return None if wanted > LONGEST_RETRY_AFTER else self._pause(wanted)

    def _pause(self, least: float) -> float | None:
        if self.failed >= self._most or not self._repeatable:
            return None
        # Exponential with full jitter; also on top of what a server asks for, or all whom it
        # told the same would come back at the same moment.
        most = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self.failed, 16))
        self.failed += 1
        pause = least + self._clock.jitter(most)
        if self._ends is not None and time.monotonic() + pause >= self._ends:
            return None
        return pause


def _certificate(error: BaseException | None) -> bool:
    """Whether the peer's certificate was refused, which no repetition changes."""
    for _ in range(8):
        if error is None:
            return False
        if type(error).__name__ == "SSLCertVerificationError":
            return True
        error = error.__cause__ or error.__context__
    return False


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds of Retry-After, given as such or as an HTTP-date; None where there is none.

    A date is compared with the server's own clock where the answer has a Date.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text[:12])
    date = _seconds(text)
    if date is None:
        return None
    sent = _seconds(headers.get("date", ""))
    return max(0.0, date - (now if sent is None else sent))


def _seconds(text: str) -> float | None:
    """An HTTP-date in any of its three formats (RFC 9110, 5.6.7) as seconds since 1970."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        parsed = parsedate_to_datetime(text)
        # The format of C's asctime names no zone; a date of HTTP is always in UTC.
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
