"""Connection pools of httpcore2, and the transports through which httpx2 uses them."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import Any

import httpcore2
import httpx2

from .deadline_backend import DeadlineBackend, GuardedAsyncBackend
from .error_mapping import is_h11_error
from .surplus import mark_surplus

_HTTPCORE_ERRORS = (
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
# The limits of httpx2.
_MAX_CONNECTIONS = 100
_MAX_IDLE_CONNECTIONS = 20
_IDLE_SECONDS = 5.0


def create_pool(
    context: ssl.SSLContext | None, proxy: httpcore2.Proxy | None
) -> httpcore2.ConnectionPool:
    """Create a pool of connections that threads may share."""
    return httpcore2.ConnectionPool(
        context,
        proxy,
        max_connections=_MAX_CONNECTIONS,
        max_keepalive_connections=_MAX_IDLE_CONNECTIONS,
        keepalive_expiry=_IDLE_SECONDS,
        network_backend=DeadlineBackend(),
    )


def create_async_pool(
    context: ssl.SSLContext | None, proxy: httpcore2.Proxy | None
) -> httpcore2.AsyncConnectionPool:
    """Create a pool of connections for asyncio."""
    return httpcore2.AsyncConnectionPool(
        context,
        proxy,
        max_connections=_MAX_CONNECTIONS,
        max_keepalive_connections=_MAX_IDLE_CONNECTIONS,
        keepalive_expiry=_IDLE_SECONDS,
        network_backend=GuardedAsyncBackend(),
    )


class PoolTransport(httpx2.BaseTransport):
    """Transport of an httpx2 client that uses our pool."""

    def __init__(self, pool: httpcore2.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; the body of the response is not read yet."""
        with map_httpcore_errors:
            response = self._pool.handle_request(_to_httpcore_request(request))
        stream = response.stream
        assert isinstance(stream, Iterable)
        return _to_httpx_response(response, _Body(stream, response, request.method))

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class AsyncPoolTransport(httpx2.AsyncBaseTransport):
    """Transport of an httpx2 client for asyncio that uses our pool."""

    def __init__(self, pool: httpcore2.AsyncConnectionPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; the body of the response is not read yet."""
        with map_httpcore_errors:
            response = await self._pool.handle_async_request(
                _to_httpcore_request(request)
            )
        stream = response.stream
        assert isinstance(stream, AsyncIterable)
        return _to_httpx_response(
            response, _AsyncBody(stream, response, request.method)
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class _Body(httpx2.SyncByteStream):
    def __init__(
        self, inner: Iterable[bytes], response: httpcore2.Response, method: str
    ) -> None:
        self._inner = inner
        self._response = response
        self._method = method

    def __iter__(self) -> Iterator[bytes]:
        with map_httpcore_errors:
            yield from self._inner

    def close(self) -> None:
        mark_surplus(self._response, self._method)
        self._response.close()


class _AsyncBody(httpx2.AsyncByteStream):
    def __init__(
        self, inner: AsyncIterable[bytes], response: httpcore2.Response, method: str
    ) -> None:
        self._inner = inner
        self._response = response
        self._method = method

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with map_httpcore_errors:
            async for part in self._inner:
                yield part

    async def aclose(self) -> None:
        mark_surplus(self._response, self._method)
        await self._response.aclose()


class _HttpcoreErrorMapping:
    """Context that raises exceptions of httpcore2 as those of httpx2; faster than a generator."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, _HTTPCORE_ERRORS):
            # The names are the same in httpx2.
            raise getattr(httpx2, type(error).__name__)(str(error)) from error
        if isinstance(error, Exception) and is_h11_error(error):
            raise httpx2.LocalProtocolError(str(error)) from error


map_httpcore_errors = _HttpcoreErrorMapping()


def _to_httpcore_request(request: httpx2.Request) -> httpcore2.Request:
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


def _to_httpx_response(response: Any, stream: _Body | _AsyncBody) -> httpx2.Response:
    # Any, because the extensions of httpcore2.Response are not fully typed.
    return httpx2.Response(
        response.status,
        headers=response.headers,
        stream=stream,
        extensions=response.extensions,
    )
