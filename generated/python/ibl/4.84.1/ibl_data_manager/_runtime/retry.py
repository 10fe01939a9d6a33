"""Retries: whether a request is sent again, and when (RFC 9110, 9.2.2 and 10.2.3).

`call.py` keeps one `Attempts` for each call. Retry-After is parsed here.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
_RETRYABLE_STATUSES = frozenset({408, 429, 502, 503, 504})
# Names of httpx2's exceptions. After the first ones, nothing of the request was sent.
_NOT_SENT_ERRORS = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout"})
_CONNECTION_ERRORS = _NOT_SENT_ERRORS | {
    "ReadError",
    "ReadTimeout",
    "WriteError",
    "WriteTimeout",
    "CloseError",
    "NetworkError",
    "RemoteProtocolError",
    "ProxyError",
}

INITIAL_BACKOFF = 0.5
MAX_BACKOFF = 8.0
MAX_RETRY_AFTER = 60.0
"""Seconds; if a server asks for a longer pause, the call returns its response instead."""


class Clock:
    """Time and randomness, replaceable in tests."""

    def now(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def jitter(self, longest: float) -> float:
        """Return a random number of seconds from 0 to `longest`."""
        from random import uniform

        return uniform(0, longest)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let other tasks run."""
        from asyncio import sleep

        await sleep(seconds)


class Attempts:
    """The attempts of one call, created after the first that failed.

    Args:
        method: the method of the request.
        max_retries: how often the request may be sent again.
        idempotent: whether the caller made the request idempotent, with an Idempotency-Key.
        is_repeatable: whether the body can be sent again.
        ends_at: when the call times out, on the clock of `time.monotonic`.
        clock: time and randomness.
    """

    __slots__ = (
        "_clock",
        "_ends_at",
        "_is_idempotent",
        "_is_repeatable",
        "_max_retries",
        "retries",
    )

    def __init__(
        self,
        method: str,
        *,
        max_retries: int,
        idempotent: bool,
        is_repeatable: bool,
        ends_at: float | None,
        clock: Clock,
    ) -> None:
        self._is_idempotent = idempotent or method.upper() in _IDEMPOTENT
        self._max_retries = max_retries
        self._is_repeatable = is_repeatable
        self._ends_at = ends_at
        self._clock = clock
        self.retries = 0

    def plan_retry_after_error(self, error: Exception) -> float | None:
        """Return the seconds to wait after a request without a response; None to give up."""
        name = type(error).__name__
        if name not in (
            _CONNECTION_ERRORS if self._is_idempotent else _NOT_SENT_ERRORS
        ):
            return None
        if _is_certificate_error(error):
            return None
        return self._plan_pause(0.0)

    def plan_retry_after_status(
        self, status: int, headers: Mapping[str, str]
    ) -> float | None:
        """Return the seconds to wait after a response; None to return it to the caller."""
        is_safe = self._is_idempotent or status == 429
        if status not in _RETRYABLE_STATUSES or not is_safe:
            return None
        requested = parse_retry_after(headers, self._clock.now()) or 0.0
        return None if requested > MAX_RETRY_AFTER else self._plan_pause(requested)

    def _plan_pause(self, minimum: float) -> float | None:
        if self.retries >= self._max_retries or not self._is_repeatable:
            return None
        # Exponential with full jitter. It is added to what the server asks for, so that clients
        # that got the same value do not all retry at the same moment.
        longest = min(MAX_BACKOFF, INITIAL_BACKOFF * 2 ** min(self.retries, 16))
        self.retries += 1
        pause = minimum + self._clock.jitter(longest)
        if self._ends_at is not None and time.monotonic() + pause >= self._ends_at:
            return None
        return pause


def _is_certificate_error(error: BaseException | None) -> bool:
    """Whether the certificate of the server was refused, which a retry does not change."""
    for _ in range(8):
        if error is None:
            return False
        if type(error).__name__ == "SSLCertVerificationError":
            return True
        error = error.__cause__ or error.__context__
    return False


def parse_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds of Retry-After, in either of its formats; None if there is none.

    A date is compared with the Date of the response if there is one, else with `now`.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text[:12])
    date = _parse_http_date(text)
    if date is None:
        return None
    sent_at = _parse_http_date(headers.get("date", ""))
    return max(0.0, date - (now if sent_at is None else sent_at))


def _parse_http_date(text: str) -> float | None:
    """Return an HTTP-date in any of its three formats (RFC 9110, 5.6.7) as seconds since 1970."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        parsed = parsedate_to_datetime(text)
        # The asctime format has no zone; dates of HTTP are always in UTC.
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
