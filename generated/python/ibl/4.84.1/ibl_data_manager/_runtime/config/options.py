"""Timeouts, and the options of one call."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import UNSET, UnsetType

from ..errors import InvalidArgumentError
from ..half_made import allow_half_made
from ..headers import HeaderField, encode_headers


class Timeout:
    """Timeouts in seconds; None means no limit.

    Args:
        total: for a whole call: connections, request, response, all retries and the pauses before
            them. For a streamed response it ends when the header fields are received.
        connect: for opening one connection, within `total`.
        read: for each wait for data, within `total`.

    Raises InvalidArgumentError.
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
                message = "timeout must be greater than 0 seconds, or None"
                raise InvalidArgumentError(message)
        self.total = _drop_if_huge(total)
        self.connect = _drop_if_huge(connect)
        self.read = _drop_if_huge(read)

    @allow_half_made
    def __repr__(self) -> str:
        return f"Timeout({self.total}, connect={self.connect}, read={self.read})"


def _drop_if_huge(seconds: float | None) -> float | None:
    # Sockets and locks refuse numbers that are too large for them.
    return None if seconds is None or seconds > 1e8 else seconds


def to_timeout(timeout: float | Timeout | None) -> Timeout:
    """Return a Timeout for a number of seconds for the whole call; None means no limit."""
    if isinstance(timeout, Timeout):
        return timeout
    return Timeout(None, connect=None) if timeout is None else Timeout(timeout)


class CallOptions:
    """The options of one call; `options` creates them."""

    __slots__ = (
        "headers",
        "idempotent",
        "max_response_bytes",
        "max_retries",
        "removed",
        "timeout",
    )

    def __init__(
        self,
        timeout: Timeout | None,
        headers: dict[str, HeaderField],
        removed: tuple[str, ...],
        max_retries: int | None,
        idempotent: bool,
        max_response_bytes: int | None = None,
    ) -> None:
        self.timeout = timeout
        self.headers = headers
        self.removed = removed
        self.max_retries = max_retries
        self.idempotent = idempotent
        self.max_response_bytes = max_response_bytes


def options(
    *,
    timeout: float | Timeout | UnsetType | None = UNSET,
    headers: Mapping[str, str | None] | None = None,
    max_retries: int | None = None,
    idempotency_key: str | None = None,
    max_response_bytes: int | None = None,
) -> CallOptions:
    """Create the options of one call; what is left out is taken from the client.

    Args:
        timeout: seconds for the whole call, or a Timeout; None means no limit.
        headers: header fields that override all others; None removes a field.
        max_retries: how often the request may be sent again; 0 sends it once.
        idempotency_key: sent as Idempotency-Key; a method such as POST is then retried as if it
            were idempotent.
        max_response_bytes: how many bytes the response may have, received or decoded.

    Raises InvalidArgumentError.
    """
    items = (headers or {}).items()
    fields = encode_headers({name: value for name, value in items if value is not None})
    removed = tuple(name.lower() for name, value in items if value is None)
    if idempotency_key is not None:
        fields |= encode_headers({"Idempotency-Key": idempotency_key})
    return CallOptions(
        None if timeout is UNSET else to_timeout(timeout),
        fields,
        removed,
        None if max_retries is None else check_max_retries(max_retries),
        idempotency_key is not None,
        check_max_bytes(max_response_bytes),
    )


def check_max_retries(count: int) -> int:
    """Return the number of retries; raises InvalidArgumentError for a negative one."""
    if count < 0:
        raise InvalidArgumentError("max_retries must be 0 or more")
    return count


def check_max_bytes(count: int | None) -> int | None:
    """Return the number of bytes; raises InvalidArgumentError if it is not positive."""
    if count is not None and count < 1:
        raise InvalidArgumentError("max_response_bytes must be 1 or more")
    return count
