"""Client of the API ibl-data-manager."""

from msgspec import UNSET, UnsetType

from ._about import API_VERSION
from ._about import VERSION as __version__
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
    PayloadTooLargeError,
    ServerError,
    ServiceUnavailableError,
    TimeoutError,
    TooManyRequestsError,
    TransportError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from .client import AsyncClient, Client

__all__ = [
    "API_VERSION",
    "UNSET",
    "ApiError",
    "AsyncClient",
    "BadGatewayError",
    "BadRequestError",
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
    "PayloadTooLargeError",
    "ServerError",
    "ServiceUnavailableError",
    "TimeoutError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsetType",
    "__version__",
]
