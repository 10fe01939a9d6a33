"""What goes wrong below the answer, as errors of this client."""

from __future__ import annotations

from types import TracebackType

import httpx2

from .. import errors
from ..config.options import Deadline
from ..encode.request import Prepared


def failure(
    error: httpx2.HTTPError,
    prepared: Prepared,
    deadline: Deadline,
) -> errors.ApiError:
    """The error for an exception of httpx2."""
    what = f"{prepared.method} {prepared.url}"
    kind = type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        limits = deadline.timeout
        if deadline.passed or kind == "PoolTimeout":
            text = f"not done within {limits.total} s ({kind})"
        elif kind == "ConnectTimeout":
            text = f"no connection within {limits.connect} s ({kind})"
        else:
            text = f"no data within {limits.read} s ({kind})"
        return errors.TimeoutError(prepared.redact(f"{what}: {text}"))
    said = str(error)
    text = f"{what}: {kind}: {said}" if said else f"{what}: {kind}"
    return errors.TransportError(prepared.redact(text))


class _Mapped:
    """A block whose exceptions of h11, which httpcore2 lets through, are httpx2's."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception) and is_of_h11(error):
            raise httpx2.LocalProtocolError(str(error)) from error


mapped = _Mapped()


def is_of_h11(error: Exception) -> bool:
    """Whether a request cannot be written, as its body is not as long as its head says."""
    return type(error).__module__.partition(".")[0] == "h11"


def late(
    error: Exception, prepared: Prepared | None, deadline: Deadline
) -> errors.TimeoutError:
    """The error for a call that its deadline ended from outside."""
    what = "the call"
    if prepared is not None:
        what = prepared.redact(f"{prepared.method} {prepared.url}")
    made = errors.TimeoutError(f"{what}: not done within {deadline.timeout.total} s")
    # As the cause has it everywhere else.
    made.__cause__ = httpx2.ReadTimeout("the time for the whole call is over")
    made.__cause__.__cause__ = error
    return made


def refused(prepared: Prepared, error: Exception) -> errors.InvalidArgumentError:
    """The error for a request that cannot be written."""
    what = f"{prepared.operation.name}: {prepared.method} {prepared.url}"
    text = f"{what} cannot be sent: {error}"
    return errors.InvalidArgumentError(prepared.redact(text))
