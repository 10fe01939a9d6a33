"""What a user may set for one call."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic

from msgspec import UNSET, UnsetType

from ..errors import InvalidArgumentError
from ..headers import Pair, encoded


class Timeout:
    """Limits of time in seconds; None is without limit.

    `total` is for a whole call: connections, the request, the answer, all retries and the pauses
    before them. `connect` is for making one connection, `read` for each wait for data; `total`
    also ends these. Of a streamed answer `total` ends with its head. Raises InvalidArgumentError.
    """

    __slots__ = ("connect", "read", "total")

    def __init__(
        self,
        total: float | None,
        *,
        connect: float | None = 10.0,
        read: float | None = None,
    ) -> None:
        for seconds in (total, connect, read):
            if seconds is not None and not seconds > 0:
                message = "timeout must be more than 0 seconds, or None"
                raise InvalidArgumentError(message)
        self.total = _finite(total)
        self.connect = _finite(connect)
        self.read = _finite(read)

    def __repr__(self) -> str:
        return f"Timeout({self.total}, connect={self.connect}, read={self.read})"


def _finite(seconds: float | None) -> float | None:
    # Sockets and locks refuse numbers that are too large for them.
    return None if seconds is None or seconds > 1e8 else seconds


def timeout_of(given: float | Timeout | None) -> Timeout:
    """A number of seconds for the whole call, or the limits themselves; None is no limit."""
    if isinstance(given, Timeout):
        return given
    return Timeout(None, connect=None) if given is None else Timeout(given)


class CallOptions:
    """The options of one call, made by `options`."""

    __slots__ = ("headers", "idempotent", "max_retries", "removed", "timeout")

    def __init__(
        self,
        timeout: Timeout | None,
        headers: dict[str, Pair],
        removed: tuple[str, ...],
        max_retries: int | None,
        idempotent: bool,
    ) -> None:
        self.timeout = timeout
        self.headers = headers
        self.removed = removed
        self.max_retries = max_retries
        self.idempotent = idempotent


def options(
    *,
    timeout: float | Timeout | UnsetType | None = UNSET,
    headers: Mapping[str, str | None] | None = None,
    max_retries: int | None = None,
    idempotency_key: str | None = None,
) -> CallOptions:
    """Options of one call; what is left out is as the client has it.

    `timeout` is in seconds for the whole call. `headers` win over all others; None takes a header
    away. `max_retries=0` sends once. With an `idempotency_key`, sent as Idempotency-Key, a method
    such as POST is retried as if it were idempotent. Raises InvalidArgumentError.
    """
    given = headers or {}
    pairs = encoded({n: value for n, value in given.items() if value is not None})
    removed = tuple(n.lower() for n, value in given.items() if value is None)
    if idempotency_key is not None:
        pairs |= encoded({"Idempotency-Key": idempotency_key})
    return CallOptions(
        None if timeout is UNSET else timeout_of(timeout),
        pairs,
        removed,
        None if max_retries is None else checked_retries(max_retries),
        idempotency_key is not None,
    )


def checked_retries(count: int) -> int:
    """The number of retries; raises InvalidArgumentError for a negative one."""
    if count < 0:
        raise InvalidArgumentError("max_retries must be 0 or more")
    return count


class Limit(float):
    """A limit in seconds that knows when the whole call ends, on the clock of `monotonic`."""

    __slots__ = ("ends",)
    ends: float


class Deadline:
    """The limits of a call that has begun."""

    __slots__ = ("began", "ends", "timeout")

    def __init__(self, timeout: Timeout) -> None:
        self.timeout = timeout
        self.began = monotonic()
        self.ends = None if timeout.total is None else self.began + timeout.total

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return monotonic() - self.began

    @property
    def passed(self) -> bool:
        """Whether the time for the whole call is over."""
        return self.ends is not None and monotonic() >= self.ends

    @property
    def left(self) -> float | None:
        """The seconds that are left; None without limit."""
        return None if self.ends is None else max(self.ends - monotonic(), 0.0)

    def limits(self) -> dict[str, float | None]:
        """What is left for each step of a request, under httpx2's names for them."""
        connect, read = self.timeout.connect, self.timeout.read
        if self.ends is None:
            return {"connect": connect, "read": read, "write": read, "pool": None}
        left = max(self.ends - monotonic(), 0.001)  # 0 would mean not to block
        data = Limit(left if read is None or read > left else read)
        data.ends = self.ends
        start = Limit(left if connect is None or connect > left else connect)
        start.ends = self.ends
        return {"connect": start, "read": data, "write": data, "pool": left}
