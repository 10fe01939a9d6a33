"""Sends one request once.

`transport.py` calls `Sender.send` for each attempt. Importing httpx2 takes tens of milliseconds, so
this module and the others in `http/` are imported by the first call.
"""

from __future__ import annotations

import logging
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpx2

from ..call_site import PACKAGE
from ..config.deadline import Deadline
from ..config.settings import Settings
from ..encode.request import PreparedRequest
from ..errors import ApiError
from ..headers import Headers
from .content_encoding import aiter_content, iter_content
from .error_mapping import map_h11_errors
from .httpx_request import build_httpx_request, can_follow_redirect, prepare_redirect
from .response_limit import ResponseLimit

if TYPE_CHECKING:
    import httpcore2

    from .fast_path import AsyncFastPath, FastPath

# False if httpx2 is not built on httpcore2, as in a browser.
POOLED = find_spec("httpcore2") is not None

log = logging.getLogger(PACKAGE)


class Response:
    """A received response; a streamed 2xx response is open as `stream`, with no `content`."""

    __slots__ = ("content", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes,
        stream: httpx2.Response | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.stream = stream


class Sender:
    """Sends the requests of a client and of the copies that share its connections.

    An `http_client` of the user keeps its headers, proxies, redirects and hooks, but not its
    timeout. The default one follows no redirects, stores no cookies, and uses the proxies that
    environment variables set.
    """

    network_errors = httpx2.HTTPError
    is_logging_enabled = log.isEnabledFor

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._settings = settings
        self._client = http_client
        self._fast_path: FastPath | None = None
        self._pool: httpcore2.ConnectionPool | None = None
        self._closed = False
        self._lock = Lock()
        if http_client is None and POOLED:
            from .fast_path import FastPath
            from .origin import Origin, parse_base_url
            from .pool import create_pool
            from .proxies import find_proxy

            proxy = find_proxy(parse_base_url(settings.base_url))
            self._pool = create_pool(_create_tls_context(settings), proxy)
            if not settings.event_hooks:
                self._fast_path = FastPath(Origin(settings.base_url), self._pool)

    def _get_client(self) -> httpx2.Client:
        """Return the httpx2 client for requests that do not take the fast path."""
        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self._client is None:
                arguments = _build_client_arguments(self._settings)
                if self._pool is not None:
                    from .pool import PoolTransport

                    arguments["transport"] = PoolTransport(self._pool)
                self._client = httpx2.Client(**arguments)
            return self._client

    def send(
        self, prepared: PreparedRequest, deadline: Deadline, stream: bool
    ) -> Response:
        """Send a request once; raises httpx2.HTTPError and InvalidArgumentError."""
        fast_path = None if stream or prepared.uses_own_server else self._fast_path
        if fast_path is not None and not prepared.has_files:
            status, headers, content = fast_path.send(prepared, deadline)
            return Response(status, headers, content)
        response = self._open(prepared, deadline)
        if stream and 200 <= response.status_code < 300:
            _lift_total_timeout(response, deadline)
            return Response(
                response.status_code, Headers(response.headers.raw), b"", response
            )
        try:
            content_buffer = BytesIO()
            limit = ResponseLimit(prepared, deadline)
            for part in iter_content(response, None, limit):
                content_buffer.write(part)
        finally:
            response.close()
        return Response(
            response.status_code,
            Headers(response.headers.raw),
            content_buffer.getvalue(),
        )

    def _open(self, prepared: PreparedRequest, deadline: Deadline) -> httpx2.Response:
        client = self._get_client()
        if client.is_closed:
            raise ApiError("the http_client is closed")
        request = build_httpx_request(client, prepared, deadline)
        with map_h11_errors:
            response = client.send(request, stream=True, follow_redirects=False)
        redirects_left = client.max_redirects if client.follow_redirects else 0
        while redirects_left and response.next_request is not None:
            if not can_follow_redirect(prepared, request, response.next_request):
                break
            redirects_left -= 1
            response.close()
            request = prepare_redirect(request, response.next_request, deadline)
            with map_h11_errors:
                response = client.send(
                    request, stream=True, follow_redirects=False, auth=None
                )
        return response

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            self._closed = True
        if self._client is not None:
            self._client.close()
        elif self._pool is not None:
            self._pool.close()


class AsyncSender:
    """Sends requests as Sender does, for asyncio."""

    network_errors = httpx2.HTTPError
    is_logging_enabled = log.isEnabledFor

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None
    ) -> None:
        self._settings = settings
        self._client = http_client
        self._fast_path: AsyncFastPath | None = None
        self._pool: httpcore2.AsyncConnectionPool | None = None
        self._closed = False
        if http_client is None and POOLED:
            from .fast_path import AsyncFastPath
            from .origin import Origin, parse_base_url
            from .pool import create_async_pool
            from .proxies import find_proxy

            proxy = find_proxy(parse_base_url(settings.base_url))
            self._pool = create_async_pool(_create_tls_context(settings), proxy)
            if not settings.event_hooks:
                self._fast_path = AsyncFastPath(Origin(settings.base_url), self._pool)

    def _get_client(self) -> httpx2.AsyncClient:
        """Return the httpx2 client for requests that do not take the fast path."""
        if self._closed:
            raise ApiError("this client is closed")
        if self._client is None:
            arguments = _build_client_arguments(self._settings)
            if self._pool is not None:
                from .pool import AsyncPoolTransport

                arguments["transport"] = AsyncPoolTransport(self._pool)
            self._client = httpx2.AsyncClient(**arguments)
        return self._client

    async def send(
        self, prepared: PreparedRequest, deadline: Deadline, stream: bool
    ) -> Response:
        """Send a request once; raises httpx2.HTTPError and InvalidArgumentError."""
        fast_path = None if stream or prepared.uses_own_server else self._fast_path
        if fast_path is not None and not prepared.has_files:
            status, headers, content = await fast_path.send(prepared, deadline)
            return Response(status, headers, content)
        response = await self._open(prepared, deadline)
        if stream and 200 <= response.status_code < 300:
            _lift_total_timeout(response, deadline)
            return Response(
                response.status_code, Headers(response.headers.raw), b"", response
            )
        try:
            content_buffer = BytesIO()
            limit = ResponseLimit(prepared, deadline)
            async for part in aiter_content(response, None, limit):
                content_buffer.write(part)
        finally:
            await response.aclose()
        return Response(
            response.status_code,
            Headers(response.headers.raw),
            content_buffer.getvalue(),
        )

    async def _open(
        self, prepared: PreparedRequest, deadline: Deadline
    ) -> httpx2.Response:
        client = self._get_client()
        if client.is_closed:
            raise ApiError("the http_client is closed")
        request = build_httpx_request(client, prepared, deadline)
        with map_h11_errors:
            response = await client.send(request, stream=True, follow_redirects=False)
        redirects_left = client.max_redirects if client.follow_redirects else 0
        while redirects_left and response.next_request is not None:
            if not can_follow_redirect(prepared, request, response.next_request):
                break
            redirects_left -= 1
            await response.aclose()
            request = prepare_redirect(request, response.next_request, deadline)
            with map_h11_errors:
                response = await client.send(
                    request, stream=True, follow_redirects=False, auth=None
                )
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._client is not None:
            await self._client.aclose()
        elif self._pool is not None:
            await self._pool.aclose()


def _build_client_arguments(settings: Settings) -> dict[str, Any]:
    # A cookie that one thread received must not be sent by others. And servers such as Django
    # require a CSRF token if a session cookie is sent beside an API token.
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return {"cookies": cookies, "event_hooks": settings.event_hooks}


def _create_tls_context(settings: Settings) -> ssl.SSLContext | None:
    # Creating a context takes a tenth of a second.
    if settings.base_url.startswith("http:"):
        return None
    return httpx2.create_ssl_context()


def _lift_total_timeout(response: httpx2.Response, deadline: Deadline) -> None:
    """Replace the limit for the whole call by one for each wait for data."""
    timeout = deadline.timeout
    idle = timeout.total if timeout.read is None else timeout.read
    response.request.extensions["timeout"]["read"] = idle
