"""Exceptions and warnings of the client; everything that it raises on purpose is an `ApiError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .escape import escape_controls


class ApiError(Exception):
    """Base class of all errors of this client; control characters in messages are escaped."""

    def __init__(self, *args: object) -> None:
        super().__init__(
            *(escape_controls(it) if isinstance(it, str) else it for it in args)
        )

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls the class with its message alone, which the subclasses refuse.
        return _restore, (type(self), self.args), self.__dict__


def _restore(kind: type[BaseException], args: tuple[object, ...]) -> BaseException:
    return kind.__new__(kind, *args)


class InvalidArgumentError(ApiError, ValueError):
    """A value cannot be sent, such as the path argument `..`; no request was sent."""


class MissingParameterError(ApiError):
    """A parameter was neither passed to the call nor bound on the client; no request was sent."""


class TransportError(ApiError):
    """No complete response: the connection failed or broke, or the server does not speak HTTP."""


class ResponseTooLargeError(TransportError):
    """The response has more bytes than `max_response_bytes`, or expands to too many."""


class TimeoutError(TransportError):
    """The timeout passed while the client connected, sent the request, or waited for data."""


class _MismatchAttributes:
    """Attributes that DecodeError and ResponseMismatchWarning share."""

    operation: str
    json_path: str
    message: str
    mismatches: tuple[tuple[str, str], ...]

    def _set_mismatch(
        self,
        operation: str,
        json_path: str,
        message: str,
        mismatches: tuple[tuple[str, str], ...],
    ) -> None:
        self.operation = operation
        self.json_path = escape_controls(json_path)
        self.message = escape_controls(message)
        self.mismatches = tuple(
            (escape_controls(path), escape_controls(it)) for path, it in mismatches
        )

    @property
    def place(self) -> str:
        """Former name of `json_path`."""
        return self.json_path

    @property
    def misfits(self) -> tuple[tuple[str, str], ...]:
        """Former name of `mismatches`."""
        return self.mismatches


class DecodeError(_MismatchAttributes, ApiError):
    """The call succeeded (2xx), but its response cannot be decoded.

    With `strict`, also raised if the response does not match the description.

    Attributes:
        operation: name of the call, such as `catalog.skills_list`.
        json_path: JSONPath (RFC 9535) of the first mismatch, such as `$.results[*].id`; `$` is the
            whole response. `place` is its former name.
        message: what is wrong there.
        mismatches: exact path and message of the first mismatch of each kind. `misfits` is its
            former name.
        status: status code of the response.
        headers: header fields of the response.
        body: content of the response, as received.
    """

    def __init__(
        self,
        operation: str,
        json_path: str,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        mismatches: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(_format_mismatch(operation, json_path, message))
        self._set_mismatch(operation, json_path, message, mismatches)
        self.status = status
        self.headers = headers
        self.body = body


class ResponseMismatchWarning(_MismatchAttributes, UserWarning):
    """A response does not match the description; the call returned it as far as it does.

    Values that do not match are returned as received, and a missing required property is `UNSET`.
    The attributes are those of DecodeError, which the call raises instead with `strict`.
    """

    def __init__(
        self,
        operation: str,
        json_path: str,
        message: str,
        mismatches: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(
            escape_controls(_format_mismatch(operation, json_path, message))
        )
        self._set_mismatch(operation, json_path, message, mismatches)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), self.__dict__


def _format_mismatch(operation: str, json_path: str, message: str) -> str:
    return f"{operation}: the response does not match the description at {json_path}: {message}"


class PagingError(ApiError):
    """The response does not lead to the next page: it leads to an earlier page, or to none."""


class HttpError(ApiError):
    """A response with a status other than 2xx; redirects (3xx), which are not followed, included.

    Attributes:
        status: status code of the response.
        headers: header fields of the response; names are case-insensitive.
        body: the described type if there is one and the content matches it, else the decoded
            JSON, else text, else bytes, else None.
        detail: the reason that the server gives, if any, with control characters escaped.
        operation: name of the call, such as `catalog.skills_list`.
        method: method of the request.
        url: URL of the request without the query, which may contain secrets.
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
        self.detail = None if detail is None else escape_controls(detail)
        self.operation = operation
        self.method = method
        self.url = url


class ClientError(HttpError):
    """4xx: the server refused the request (RFC 9110, 15.5)."""


class ServerError(HttpError):
    """5xx: the server failed (RFC 9110, 15.6)."""


class BadRequestError(ClientError):
    """400: the request is malformed, or its values are not accepted."""


class UnauthorizedError(ClientError):
    """401: credentials are missing or invalid."""


class ForbiddenError(ClientError):
    """403: the credentials do not permit the request."""


class NotFoundError(ClientError):
    """404: the resource does not exist."""


class MethodNotAllowedError(ClientError):
    """405: the resource does not support the method."""


class ConflictError(ClientError):
    """409: the request conflicts with the state of the resource."""


class GoneError(ClientError):
    """410: the resource was removed permanently."""


class PayloadTooLargeError(ClientError):
    """413: the request body is larger than the server accepts."""


class UnprocessableEntityError(ClientError):
    """422: the request is well formed, but its values are not accepted."""


class TooManyRequestsError(ClientError):
    """429: too many requests in too short a time."""


class InternalServerError(ServerError):
    """500: the server failed."""


class BadGatewayError(ServerError):
    """502: a gateway received an invalid response from the server behind it."""


class ServiceUnavailableError(ServerError):
    """503: the server is overloaded or down for maintenance."""


class GatewayTimeoutError(ServerError):
    """504: a gateway received no response in time from the server behind it."""


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


def get_error_class(status: int) -> type[HttpError]:
    """Return the class of the error for a status that is not 2xx."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return ClientError
    if 500 <= status < 600:
        return ServerError
    return HttpError
