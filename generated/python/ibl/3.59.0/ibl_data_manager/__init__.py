"""Client for the API ibl-data-manager."""

from msgspec import UNSET, UnsetType

from ._about import API_VERSION
from ._about import VERSION as __version__
from ._runtime.config.options import CallOptions, Timeout, options
from ._runtime.errors import (
    ApiError,
    BadGatewayError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    GatewayTimeoutError,
    GoneError,
    HttpError,
    InternalServerError,
    InvalidArgumentError,
    MethodNotAllowedError,
    MissingParameterError,
    NotFoundError,
    PagingError,
    PayloadTooLargeError,
    ResponseMismatchWarning,
    ResponseTooLargeError,
    ServerError,
    ServiceUnavailableError,
    TimeoutError,
    TooManyRequestsError,
    TransportError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from ._runtime.raw import RawResponse
from ._runtime.stream.sse import ServerSentEvent
from ._runtime.stream.streamed_response import AsyncStreamedResponse, StreamedResponse
from ._runtime.unions.one_of import decode
from .client import AsyncClient, Client

__all__ = [
    "API_VERSION",
    "UNSET",
    "ApiError",
    "AsyncClient",
    "AsyncStreamedResponse",
    "BadGatewayError",
    "BadRequestError",
    "CallOptions",
    "Client",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "GatewayTimeoutError",
    "GoneError",
    "HttpError",
    "InternalServerError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "MissingParameterError",
    "NotFoundError",
    "PagingError",
    "PayloadTooLargeError",
    "RawResponse",
    "ResponseMismatchWarning",
    "ResponseTooLargeError",
    "ServerError",
    "ServerSentEvent",
    "ServiceUnavailableError",
    "StreamedResponse",
    "Timeout",
    "TimeoutError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsetType",
    "__version__",
    "decode",
    "options",
]
