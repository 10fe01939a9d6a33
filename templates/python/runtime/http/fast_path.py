"""Sends simple requests directly to the pool of httpcore2, without `httpx2.Client.send`.

`sender.py` uses it unless a call has files, hooks, a stream or an `http_client`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable

import httpcore2

from ..config.deadline import Deadline
from ..encode.request import PreparedRequest
from ..headers import Headers
from .origin import Origin, decode_response
from .pool import map_httpcore_errors


class FastPath:
    """Sends requests that need no feature of httpx2; threads may share it."""

    __slots__ = ("_origin", "_pool")

    def __init__(self, origin: Origin, pool: httpcore2.ConnectionPool) -> None:
        self._origin = origin
        self._pool = pool

    def send(
        self, prepared: PreparedRequest, deadline: Deadline
    ) -> tuple[int, Headers, bytes]:
        """Send a request and read the whole response; raises HTTPError, InvalidArgumentError."""
        build_request = self._origin.build_request(
            prepared, deadline.build_step_timeouts()
        )
        with map_httpcore_errors:
            response = self._pool.handle_request(build_request)
            try:
                stream = response.stream
                assert isinstance(stream, Iterable)
                content = b"".join(stream)
            finally:
                response.close()
        return decode_response(response.status, response.headers, content)


class AsyncFastPath:
    """Sends requests that need no feature of httpx2, for asyncio."""

    __slots__ = ("_origin", "_pool")

    def __init__(self, origin: Origin, pool: httpcore2.AsyncConnectionPool) -> None:
        self._origin = origin
        self._pool = pool

    async def send(
        self, prepared: PreparedRequest, deadline: Deadline
    ) -> tuple[int, Headers, bytes]:
        """Send a request and read the whole response; raises HTTPError, InvalidArgumentError."""
        build_request = self._origin.build_request(
            prepared, deadline.build_step_timeouts()
        )
        with map_httpcore_errors:
            response = await self._pool.handle_async_request(build_request)
            try:
                stream = response.stream
                assert isinstance(stream, AsyncIterable)
                content = b"".join([part async for part in stream])
            finally:
                await response.aclose()
        return decode_response(response.status, response.headers, content)
