"""Base classes of the generated clients.

A client holds a `Transport` and passes it to its resources; their methods call it.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from msgspec import UNSET, UnsetType

from .config.options import Timeout
from .config.settings import Settings
from .connections import AsyncConnections, Connections
from .errors import InvalidArgumentError
from .half_made import allow_half_made
from .raw import AsyncRawCalls, AsyncStreamCalls, RawCalls, StreamCalls
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2


C = TypeVar("C")


class _ConfiguredClient:
    """What both kinds of clients do with their settings."""

    _transport: Any
    _owns_connections = True

    def with_options(
        self,
        *,
        timeout: float | Timeout | UnsetType | None = UNSET,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        strict: bool | None = None,
        max_response_bytes: int | None = None,
    ) -> Self:
        """Return a copy of the client with other settings, on the same connections.

        Closing the copy does not close the connections. Raises InvalidArgumentError.
        """
        settings = self._transport.settings.copy_with(
            timeout=timeout,
            headers=headers,
            max_retries=max_retries,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )
        client = _copy_client(self)
        client._transport = self._transport.copy_with_settings(settings)
        client._owns_connections = False
        return client

    @allow_half_made
    def __repr__(self) -> str:
        base_url = self._transport.settings.base_url
        return f"{type(self).__name__}(base_url={base_url!r})"


class ClientBase(_ConfiguredClient):
    """Base class of the synchronous client; a context manager that closes the connections.

    An `http_client` of the user keeps its own headers, proxies, redirects and hooks, but not its
    timeout, and is not closed. Its timeouts apply to each step of a call: a server that sends one
    byte at a time can make a call take longer than its `timeout`.
    """

    _transport: Transport

    def __init__(
        self, settings: Settings, http_client: httpx2.Client | None = None
    ) -> None:
        _check_hooks(settings, http_client)
        self._transport = Transport(settings, Connections(settings, http_client))

    @property
    def raw(self) -> RawCalls:
        """Calls that return status, headers and content with the value."""
        return RawCalls(self._transport)

    @property
    def stream(self) -> StreamCalls:
        """Calls that return the response before it is read."""
        return StreamCalls(self._transport)

    def close(self) -> None:
        """Close the connections; later calls raise ApiError."""
        if self._owns_connections:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClientBase(_ConfiguredClient):
    """Base class of the client for asyncio; use one client in one event loop."""

    _transport: AsyncTransport

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None = None
    ) -> None:
        _check_hooks(settings, http_client)
        connections = AsyncConnections(settings, http_client)
        self._transport = AsyncTransport(settings, connections)

    @property
    def raw(self) -> AsyncRawCalls:
        """Calls that return status, headers and content with the value."""
        return AsyncRawCalls(self._transport)

    @property
    def stream(self) -> AsyncStreamCalls:
        """Calls that return the response before it is read."""
        return AsyncStreamCalls(self._transport)

    async def aclose(self) -> None:
        """Close the connections; later calls raise ApiError."""
        if self._owns_connections:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def _copy_client(client: C) -> C:
    """Copy a client with the attributes of subclasses, but without its cached resources."""
    duplicate = copy(client)
    for name in [*vars(duplicate)]:
        if isinstance(getattr(type(duplicate), name, None), cached_property):
            delattr(duplicate, name)
    return duplicate


def _check_hooks(settings: Settings, http_client: object) -> None:
    if http_client is not None and settings.event_hooks:
        raise InvalidArgumentError(
            "event_hooks cannot be combined with http_client; set them on the http_client"
        )
