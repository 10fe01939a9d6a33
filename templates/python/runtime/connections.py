"""The connections of a client, opened by its first call and shared with copies of the client.

After a fork, parent and child would get each other's responses on the same connections. So a client
opens its own in the child.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakSet

from .config.settings import Settings
from .errors import ApiError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    import httpx2

    from .http.sender import AsyncSender, Sender

_SHARED_CLIENT = (
    "the http_client was used before the process was forked; create one in each process"
)
_all: WeakSet[Connections | AsyncConnections] = WeakSet()


def _leave_connections_to_parent() -> None:
    for connections in list(_all):
        connections.leave_to_parent()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_leave_connections_to_parent)


class Connections:
    """Opens the connections once, also if several threads call at once, and closes them once."""

    __slots__ = (
        "__weakref__",
        "_client",
        "_client_is_shared",
        "_closed",
        "_lock",
        "_settings",
        "current",
    )

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._settings = settings
        self._client = http_client
        self._client_is_shared = False
        self._closed = False
        self._lock = Lock()
        self.current: Sender | None = None
        _all.add(self)

    def open(self) -> Sender:
        """Return the sender, created on first use; raises ApiError after `close`."""
        from .http.sender import Sender

        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self._client_is_shared:
                raise ApiError(_SHARED_CLIENT)
            if self.current is None:
                self.current = Sender(self._settings, self._client)
            return self.current

    def leave_to_parent(self) -> None:
        """Forget the connections in the child of a fork, without closing them.

        Another thread of the parent may have held the lock.
        """
        self._lock = Lock()
        self._settings.credentials.replace_lock()
        self._client_is_shared |= self._client is not None and self.current is not None
        self.current = None

    def close(self) -> None:
        """Close the connections, unless the user passed the HTTP client."""
        with self._lock:
            self._closed = True
            sender, self.current = self.current, None
        if sender is not None and self._client is None:
            sender.close()


class AsyncConnections:
    """Connections for asyncio, in one event loop at a time."""

    __slots__ = (
        "__weakref__",
        "_client",
        "_client_is_shared",
        "_closed",
        "_get_running_loop",
        "_loop",
        "_sender",
        "_settings",
    )

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None
    ) -> None:
        # asyncio takes long to import, and synchronous programs do not need it.
        from asyncio import get_running_loop

        self._get_running_loop = get_running_loop
        self._settings = settings
        self._client = http_client
        self._client_is_shared = False
        self._closed = False
        self._sender: AsyncSender | None = None
        self._loop: AbstractEventLoop | None = None
        _all.add(self)

    def get_sender(self) -> AsyncSender:
        """Return the sender, created on first use.

        Raises ApiError after `aclose`, and in a second event loop while the first is open.
        """
        loop = self._get_running_loop()
        if self._sender is not None and self._loop is loop:
            return self._sender
        if self._closed:
            raise ApiError("this client is closed")
        if self._client_is_shared:
            raise ApiError(_SHARED_CLIENT)
        if self._loop is not None and not self._loop.is_closed():
            raise ApiError("this client is in use in another event loop")
        from .http.sender import AsyncSender

        # The connections of a closed loop were closed with it.
        self._sender, self._loop = AsyncSender(self._settings, self._client), loop
        return self._sender

    def leave_to_parent(self) -> None:
        """Forget the connections in the child of a fork, without closing them."""
        self._client_is_shared |= self._client is not None and self._sender is not None
        self._sender = self._loop = None

    async def aclose(self) -> None:
        """Close the connections, unless the user passed the HTTP client."""
        self._closed = True
        sender, self._sender = self._sender, None
        # The connections of another loop were closed with it.
        is_ours = self._client is None and self._loop is self._get_running_loop()
        if sender is not None and is_ours:
            await sender.aclose()
