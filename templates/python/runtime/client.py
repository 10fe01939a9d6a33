"""The base of the clients."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from .settings import Settings
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2


class ClientBase:
    """Owns the connections; a context manager that closes them.

    An `http_client` given by the user is used as it is set up (headers, proxies, redirects) but
    for the timeout, and it is left open.
    """

    def __init__(
        self, settings: Settings, http_client: httpx2.Client | None = None
    ) -> None:
        self._transport = Transport(settings, http_client)

    def close(self) -> None:
        """Close the connections; calls after it raise ApiError."""
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

    def __repr__(self) -> str:
        base_url = self._transport.settings.base_url
        return f"{type(self).__name__}(base_url={base_url!r})"


class AsyncClientBase:
    """The same as ClientBase for asyncio; use one client in one event loop."""

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None = None
    ) -> None:
        self._transport = AsyncTransport(settings, http_client)

    async def aclose(self) -> None:
        """Close the connections; calls after it raise ApiError."""
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

    def __repr__(self) -> str:
        base_url = self._transport.settings.base_url
        return f"{type(self).__name__}(base_url={base_url!r})"
