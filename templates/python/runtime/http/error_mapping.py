"""Maps errors of httpx2 and h11 to errors of this client."""

from __future__ import annotations

from types import TracebackType

import httpx2

from .. import errors
from ..config.deadline import Deadline
from ..encode.request import PreparedRequest


def map_httpx_error(
    error: httpx2.HTTPError,
    prepared: PreparedRequest,
    deadline: Deadline,
) -> errors.ApiError:
    """Return the error of this client for an exception of httpx2."""
    what = f"{prepared.method} {prepared.url}"
    kind = type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        timeout = deadline.timeout
        if deadline.has_passed or kind == "PoolTimeout":
            text = f"timed out after {timeout.total} s ({kind})"
        elif kind == "ConnectTimeout":
            text = f"could not connect within {timeout.connect} s ({kind})"
        else:
            text = f"received no data for {timeout.read} s ({kind})"
        return errors.TimeoutError(prepared.redact(f"{what}: {text}"))
    message = str(error)
    text = f"{what}: {kind}: {message}" if message else f"{what}: {kind}"
    return errors.TransportError(prepared.redact(text))


class _H11ErrorMapping:
    """Context that raises exceptions of h11, which httpcore2 does not map, as those of httpx2."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception) and is_h11_error(error):
            raise httpx2.LocalProtocolError(str(error)) from error


map_h11_errors = _H11ErrorMapping()


def is_h11_error(error: Exception) -> bool:
    """Whether h11 refused a request, because its body is not as long as its Content-Length."""
    return type(error).__module__.partition(".")[0] == "h11"


def create_deadline_error(
    error: Exception, prepared: PreparedRequest | None, deadline: Deadline
) -> errors.TimeoutError:
    """Return the error for a call that the timer of asyncio ended."""
    what = "the call"
    if prepared is not None:
        what = prepared.redact(f"{prepared.method} {prepared.url}")
    error_to_raise = errors.TimeoutError(
        f"{what}: timed out after {deadline.timeout.total} s"
    )
    # The same cause as without asyncio.
    error_to_raise.__cause__ = httpx2.ReadTimeout("the deadline of the call has passed")
    error_to_raise.__cause__.__cause__ = error
    return error_to_raise


def create_unsendable_error(
    prepared: PreparedRequest, error: Exception
) -> errors.InvalidArgumentError:
    """Return the error for a request that cannot be sent."""
    what = f"{prepared.operation.name}: {prepared.method} {prepared.url}"
    text = f"{what} cannot be sent: {error}"
    return errors.InvalidArgumentError(prepared.redact(text))
