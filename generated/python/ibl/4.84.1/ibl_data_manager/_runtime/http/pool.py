"""httpcore2's pools, and the transport of an httpx2 client that shares one of them."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import Any

import httpcore2
import httpx2

from .deadline_backend import AsyncBackend, TimedBackend
from .error_mapping import is_of_h11

_FAILURES = (
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
# httpx2's own limits; the expiry is in seconds.
_CONNECTIONS = 100
_KEPT = 20
_EXPIRY = 5.0


def new_pool(
    context: ssl.SSLContext | None, proxy: httpcore2.Proxy | None
) -> httpcore2.ConnectionPool:
    """A pool of connections that threads may share."""
    return httpcore2.ConnectionPool(
        context,
        proxy,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=_KEPT,
        keepalive_expiry=_EXPIRY,
        network_backend=TimedBackend(),
    )


def new_async_pool(
    context: ssl.SSLContext | None, proxy: httpcore2.Proxy | None
) -> httpcore2.AsyncConnectionPool:
    """The same for asyncio."""
    return httpcore2.AsyncConnectionPool(
        context,
        proxy,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=_KEPT,
        keepalive_expiry=_EXPIRY,
        network_backend=AsyncBackend(),
    )


class PoolTransport(httpx2.BaseTransport):
    """The pool for an httpx2 client."""

    def __init__(self, pool: httpcore2.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; the body of the answer is yet to be read."""
        with translated:
            response = self._pool.handle_request(_core_request(request))
        stream = response.stream
        assert isinstance(stream, Iterable)
        return _response(response, _Body(stream, response))

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class AsyncPoolTransport(httpx2.AsyncBaseTransport):
    """The same for asyncio."""

    def __init__(self, pool: httpcore2.AsyncConnectionPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; the body of the answer is yet to be read."""
        with translated:
            response = await self._pool.handle_async_request(_core_request(request))
        stream = response.stream
        assert isinstance(stream, AsyncIterable)
        return _response(response, _AsyncBody(stream, response))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class _Body(httpx2.SyncByteStream):
    def __init__(self, inner: Iterable[bytes], response: httpcore2.Response) -> None:
        self._inner = inner
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        with translated:
            yield from self._inner

    def close(self) -> None:
        self._response.close()


class _AsyncBody(httpx2.AsyncByteStream):
    def __init__(
        self, inner: AsyncIterable[bytes], response: httpcore2.Response
    ) -> None:
        self._inner = inner
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translated:
            async for part in self._inner:
                yield part

    async def aclose(self) -> None:
        await self._response.aclose()


class _Translated:
    """A block whose exceptions are httpx2's; without state, and faster than a generator."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, _FAILURES):
            # It has the same name in httpx2.
            raise getattr(httpx2, type(error).__name__)(str(error)) from error
        if isinstance(error, Exception) and is_of_h11(error):
            raise httpx2.LocalProtocolError(str(error)) from error


translated = _Translated()


def _core_request(request: httpx2.Request) -> httpcore2.Request:
    url = request.url
    return httpcore2.Request(
        request.method,
        httpcore2.URL(
            scheme=url.raw_scheme,
            host=url.raw_host,
            port=url.port,
            target=url.raw_path,
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _response(response: Any, stream: _Body | _AsyncBody) -> httpx2.Response:
    # Any, as the extensions of a httpcore2.Response have no complete type.
    return httpx2.Response(
        response.status,
        headers=response.headers,
        stream=stream,
        extensions=response.extensions,
    )
