"""The connections of a client, opened by the first call and shared by the clients made from it."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from .config.settings import Settings
from .errors import ApiError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    import httpx2

    from .http.sender import AsyncEngine, Engine


class Connections:
    """Opened once, also by many threads at once, and closed once."""

    __slots__ = ("_client", "_closed", "_lock", "_settings", "current")

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._settings = settings
        self._client = http_client
        self._closed = False
        self._lock = Lock()
        self.current: Engine | None = None

    def open(self) -> Engine:
        """What sends requests; raises ApiError once closed."""
        from .http.sender import Engine

        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self.current is None:
                self.current = Engine(self._settings, self._client)
            return self.current

    def close(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        with self._lock:
            self._closed = True
            engine, self.current = self.current, None
        if engine is not None and self._client is None:
            engine.close()


class AsyncConnections:
    """The same for asyncio, in one event loop at a time."""

    __slots__ = ("_client", "_closed", "_engine", "_loop", "_running", "_settings")

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None
    ) -> None:
        # Its import takes long, and who has no asynchronous client does without.
        from asyncio import get_running_loop

        self._running = get_running_loop
        self._settings = settings
        self._client = http_client
        self._closed = False
        self._engine: AsyncEngine | None = None
        self._loop: AbstractEventLoop | None = None

    def current(self) -> AsyncEngine:
        """What sends requests; raises ApiError once closed, and in a second event loop."""
        loop = self._running()
        if self._engine is not None and self._loop is loop:
            return self._engine
        if self._closed:
            raise ApiError("this client is closed")
        if self._loop is not None and not self._loop.is_closed():
            raise ApiError("this client is in use in another event loop")
        from .http.sender import AsyncEngine

        # The connections of a loop that is closed went with it.
        self._engine, self._loop = AsyncEngine(self._settings, self._client), loop
        return self._engine

    async def aclose(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        self._closed = True
        engine, self._engine = self._engine, None
        # Those of another loop went with it.
        ours = self._client is None and self._loop is self._running()
        if engine is not None and ours:
            await engine.aclose()
