"""Sends simple requests directly to the pool of httpcore2, without `httpx2.Client.send`.

`sender.py` uses it unless a call has files, hooks, a stream or an `http_client`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

import httpcore2

from ..config.deadline import Deadline
from ..encode.request import PreparedRequest
from ..headers import Headers
from .content_encoding import decode_whole
from .origin import Origin
from .pool import map_httpcore_errors
from .response_limit import ResponseLimit
from .surplus import mark_surplus


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
                if prepared.max_response_bytes is not None:
                    stream = _count(stream, ResponseLimit(prepared, deadline))
                content = b"".join(stream)
            finally:
                mark_surplus(response, prepared.method)
                response.close()
        headers = Headers(response.headers)
        if content and "content-encoding" in headers:
            limit = ResponseLimit(prepared, deadline)
            content = decode_whole(headers, content, limit)
        return response.status, headers, content


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
                if prepared.max_response_bytes is not None:
                    stream = _count_async(stream, ResponseLimit(prepared, deadline))
                content = b"".join([part async for part in stream])
            finally:
                mark_surplus(response, prepared.method)
                await response.aclose()
        headers = Headers(response.headers)
        if content and "content-encoding" in headers:
            limit = ResponseLimit(prepared, deadline)
            content = decode_whole(headers, content, limit)
        return response.status, headers, content


def _count(stream: Iterable[bytes], limit: ResponseLimit) -> Iterator[bytes]:
    for part in stream:
        limit.add_received(len(part))
        yield part


async def _count_async(
    stream: AsyncIterable[bytes], limit: ResponseLimit
) -> AsyncIterator[bytes]:
    async for part in stream:
        limit.add_received(len(part))
        yield part
