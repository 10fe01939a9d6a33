"""The base of the clients."""

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
from .raw import AsyncRawCalls, AsyncStreamCalls, RawCalls, StreamCalls
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2


C = TypeVar("C")


class _Configured:
    """What both kinds of clients do with their settings."""

    _transport: Any
    _owned = True

    def with_options(
        self,
        *,
        timeout: float | Timeout | UnsetType | None = UNSET,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A client like this one but for what is given, on the same connections.

        Closing it closes nothing. Raises InvalidArgumentError.
        """
        settings = self._transport.settings.changed(
            timeout=timeout, headers=headers, max_retries=max_retries, strict=strict
        )
        made = _copied(self)
        made._transport = self._transport.changed(settings)
        made._owned = False
        return made

    def __repr__(self) -> str:
        base_url = self._transport.settings.base_url
        return f"{type(self).__name__}(base_url={base_url!r})"


class ClientBase(_Configured):
    """Owns the connections; a context manager that closes them.

    An `http_client` given by the user is used as it is set up (headers, proxies, redirects, hooks)
    but for the timeout, and it is left open. Without asyncio its limits of time are for each step:
    a server that sends a byte now and then can make a call take longer than its `timeout`.
    """

    _transport: Transport

    def __init__(
        self, settings: Settings, http_client: httpx2.Client | None = None
    ) -> None:
        _check_hooks(settings, http_client)
        self._transport = Transport(settings, Connections(settings, http_client))

    @property
    def raw(self) -> RawCalls:
        """Calls that give status, headers and content beside the value."""
        return RawCalls(self._transport)

    @property
    def stream(self) -> StreamCalls:
        """Calls that give the answer before it is read."""
        return StreamCalls(self._transport)

    def close(self) -> None:
        """Close the connections; calls after it raise ApiError."""
        if self._owned:
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


class AsyncClientBase(_Configured):
    """The same as ClientBase for asyncio; use one client in one event loop."""

    _transport: AsyncTransport

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None = None
    ) -> None:
        _check_hooks(settings, http_client)
        connections = AsyncConnections(settings, http_client)
        self._transport = AsyncTransport(settings, connections)

    @property
    def raw(self) -> AsyncRawCalls:
        """Calls that give status, headers and content beside the value."""
        return AsyncRawCalls(self._transport)

    @property
    def stream(self) -> AsyncStreamCalls:
        """Calls that give the answer before it is read."""
        return AsyncStreamCalls(self._transport)

    async def aclose(self) -> None:
        """Close the connections; calls after it raise ApiError."""
        if self._owned:
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


def _copied(client: C) -> C:
    """The client with all that a subclass gave it, but without what it made of its transport."""
    made = copy(client)
    for name in [*vars(made)]:
        if isinstance(getattr(type(made), name, None), cached_property):
            delattr(made, name)
    return made


def _check_hooks(settings: Settings, http_client: object) -> None:
    if http_client is not None and settings.event_hooks:
        raise InvalidArgumentError(
            "an http_client has event hooks of its own; set them there"
        )
