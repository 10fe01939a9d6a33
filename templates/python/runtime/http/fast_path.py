"""The short way of a request: straight to httpcore2's pool, below `httpx2.Client.send`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable

import httpcore2

from ..config.options import Deadline
from ..encode.request import Prepared
from ..headers import Headers
from .origin import Origin, decoded
from .pool import translated


class Direct:
    """Sends requests that need no more than HTTP; threads may share it."""

    __slots__ = ("_origin", "_pool")

    def __init__(self, origin: Origin, pool: httpcore2.ConnectionPool) -> None:
        self._origin = origin
        self._pool = pool

    def send(
        self, prepared: Prepared, deadline: Deadline
    ) -> tuple[int, Headers, bytes]:
        """Send a request and read the whole answer; raises HTTPError, InvalidArgumentError."""
        request = self._origin.request(prepared, deadline.limits())
        with translated:
            response = self._pool.handle_request(request)
            try:
                stream = response.stream
                assert isinstance(stream, Iterable)
                content = b"".join(stream)
            finally:
                response.close()
        return decoded(response.status, response.headers, content)


class AsyncDirect:
    """The same for asyncio."""

    __slots__ = ("_origin", "_pool")

    def __init__(self, origin: Origin, pool: httpcore2.AsyncConnectionPool) -> None:
        self._origin = origin
        self._pool = pool

    async def send(
        self, prepared: Prepared, deadline: Deadline
    ) -> tuple[int, Headers, bytes]:
        """Send a request and read the whole answer; raises HTTPError, InvalidArgumentError."""
        request = self._origin.request(prepared, deadline.limits())
        with translated:
            response = await self._pool.handle_async_request(request)
            try:
                stream = response.stream
                assert isinstance(stream, AsyncIterable)
                content = b"".join([part async for part in stream])
            finally:
                await response.aclose()
        return decoded(response.status, response.headers, content)
