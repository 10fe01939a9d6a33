"""What can go wrong with a call. Everything raised on purpose is an `ApiError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """The base of all errors of this client."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The default would call the class with its message alone, which the subclasses refuse.
        return _restore, (type(self), self.args), self.__dict__


def _restore(kind: type[BaseException], args: tuple[object, ...]) -> BaseException:
    return kind.__new__(kind, *args)


class InvalidArgumentError(ApiError, ValueError):
    """A value that cannot be sent, such as a path argument `..`; nothing was sent."""


class MissingParameterError(ApiError):
    """A parameter was neither given to the call nor bound on the client; nothing was sent."""


class TransportError(ApiError):
    """No complete answer: the connection failed or broke, or the peer does not speak HTTP."""


class TimeoutError(TransportError):
    """The client's `timeout` passed while it connected, sent, or waited for data."""


class DecodeError(ApiError):
    """The call succeeded (2xx), but its answer cannot be read; with `strict`, also one that is not
    what the description says.

    `operation` is the name of the call, `place` a JSONPath (RFC 9535) into the answer such as
    `$.results[*].id` (`$` for the whole), `message` what is wrong there, `misfits` the exact place
    and the message of the first misfit of each kind, `body` the answer as it came.
    """

    def __init__(
        self,
        operation: str,
        place: str,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        misfits: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(misfit_text(operation, place, message))
        self.operation = operation
        self.place = place
        self.message = message
        self.misfits = misfits
        self.status = status
        self.headers = headers
        self.body = body


class ResponseMismatchWarning(UserWarning):
    """An answer that is not what the description says; the call returned it as far as it fits.

    What does not fit is returned as it came, and a required property that is missing is `UNSET`.
    The attributes are those of DecodeError, which the call raises instead with `strict`.
    """

    def __init__(
        self,
        operation: str,
        place: str,
        message: str,
        misfits: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(misfit_text(operation, place, message))
        self.operation = operation
        self.place = place
        self.message = message
        self.misfits = misfits

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), self.__dict__


def misfit_text(operation: str, place: str, message: str) -> str:
    """The words of DecodeError and of ResponseMismatchWarning."""
    return f"{operation}: the answer does not fit at {place}: {message}"


class PagingError(ApiError):
    """The answer does not lead to the next page: it leads back to one that was had, or nowhere."""


class HttpError(ApiError):
    """An answer other than 2xx; redirects (3xx) are not followed and raise this too.

    `body` is typed where the description types it and it fits, else the decoded JSON, else text,
    else bytes, else None; `detail` is what the server gives as the reason in words, if anything.
    `headers` can be asked in any case. `operation` is the name of the call, `method` and `url` what
    was asked, without the query, which may hold secrets.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        body: Any,
        detail: str | None,
        operation: str = "",
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.body = body
        self.detail = detail
        self.operation = operation
        self.method = method
        self.url = url


class ClientError(HttpError):
    """4xx: the server finds fault with the request (RFC 9110, 15.5)."""


class ServerError(HttpError):
    """5xx: the server failed (RFC 9110, 15.6)."""


class BadRequestError(ClientError):
    """400: the request is malformed or its values are not accepted."""


class UnauthorizedError(ClientError):
    """401: credentials are missing or wrong."""


class ForbiddenError(ClientError):
    """403: these credentials do not allow it."""


class NotFoundError(ClientError):
    """404: there is no such thing."""


class MethodNotAllowedError(ClientError):
    """405: the resource does not have this method."""


class ConflictError(ClientError):
    """409: the request conflicts with the state of the resource."""


class GoneError(ClientError):
    """410: the resource is gone for good."""


class PayloadTooLargeError(ClientError):
    """413: the body is larger than the server takes."""


class UnprocessableEntityError(ClientError):
    """422: the request is well formed, but its values are not accepted."""


class TooManyRequestsError(ClientError):
    """429: too many requests in too short a time."""


class InternalServerError(ServerError):
    """500: the server failed."""


class BadGatewayError(ServerError):
    """502: a gateway had a bad answer from the server behind it."""


class ServiceUnavailableError(ServerError):
    """503: the server is overloaded or down for maintenance."""


class GatewayTimeoutError(ServerError):
    """504: a gateway had no answer in time from the server behind it."""


_BY_STATUS: dict[int, type[HttpError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}


def error_class(status: int) -> type[HttpError]:
    """The class of error for a status that is not 2xx."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return ClientError
    if 500 <= status < 600:
        return ServerError
    return HttpError
