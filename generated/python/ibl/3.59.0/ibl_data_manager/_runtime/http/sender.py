"""One request, sent once. Importing httpx2 costs tens of milliseconds, so this module and those
that it is made of wait for the first call."""

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
from ..config.options import Deadline
from ..config.settings import Settings
from ..encode.request import Prepared
from ..errors import ApiError
from ..headers import Headers
from .content_encoding import aiter_content, iter_content
from .error_mapping import mapped
from .httpx_request import build, follows, redirected

if TYPE_CHECKING:
    import httpcore2

    from .fast_path import AsyncDirect, Direct

# False where httpx2 is not built on it, as in a browser.
POOLED = find_spec("httpcore2") is not None

log = logging.getLogger(PACKAGE)


class Reply:
    """An answer; of a streamed one that is 2xx, `response` is open and `content` empty."""

    __slots__ = ("content", "headers", "response", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes,
        response: httpx2.Response | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.response = response


class Engine:
    """Sends the requests of a client and of those made from it.

    An `http_client` of the user is used as it is set up (headers, proxies, redirects, hooks), but
    for the timeout. Our own follows no redirects and keeps no cookies; environment variables may
    name proxies.
    """

    failures = httpx2.HTTPError
    logs = log.isEnabledFor

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._settings = settings
        self._client = http_client
        self._direct: Direct | None = None
        self._pool: httpcore2.ConnectionPool | None = None
        self._closed = False
        self._lock = Lock()
        if http_client is None and POOLED:
            from .fast_path import Direct
            from .origin import Origin, server
            from .pool import new_pool
            from .proxies import proxy_for

            proxy = proxy_for(server(settings.base_url))
            self._pool = new_pool(_tls(settings), proxy)
            if not settings.event_hooks:
                self._direct = Direct(Origin(settings.base_url), self._pool)

    def _httpx(self) -> httpx2.Client:
        """The client for what does not go the short way."""
        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self._client is None:
                given = _client_arguments(self._settings)
                if self._pool is not None:
                    from .pool import PoolTransport

                    given["transport"] = PoolTransport(self._pool)
                self._client = httpx2.Client(**given)
            return self._client

    def send(self, prepared: Prepared, deadline: Deadline, stream: bool) -> Reply:
        """Send a request once; raises httpx2.HTTPError and InvalidArgumentError."""
        direct = None if stream or prepared.elsewhere else self._direct
        if direct is not None and prepared.parts is None:
            status, headers, content = direct.send(prepared, deadline)
            return Reply(status, headers, content)
        response = self._open(prepared, deadline)
        if stream and 200 <= response.status_code < 300:
            _now_streaming(response, deadline)
            return Reply(
                response.status_code, Headers(response.headers.raw), b"", response
            )
        try:
            whole = BytesIO()
            for part in iter_content(response):
                whole.write(part)
                # The limits of a client of the user are for each step alone.
                if deadline.passed:
                    raise httpx2.ReadTimeout("the answer is not complete")
        finally:
            response.close()
        return Reply(
            response.status_code, Headers(response.headers.raw), whole.getvalue()
        )

    def _open(self, prepared: Prepared, deadline: Deadline) -> httpx2.Response:
        client = self._httpx()
        if client.is_closed:
            raise ApiError("the http_client is closed")
        request = build(client, prepared, deadline)
        with mapped:
            response = client.send(request, stream=True, follow_redirects=False)
        left = client.max_redirects if client.follow_redirects else 0
        while left and response.next_request is not None:
            if not follows(prepared, request, response.next_request):
                break
            left -= 1
            response.close()
            request = redirected(request, response.next_request, deadline)
            with mapped:
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


class AsyncEngine:
    """The same as Engine for asyncio."""

    failures = httpx2.HTTPError
    logs = log.isEnabledFor

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None
    ) -> None:
        self._settings = settings
        self._client = http_client
        self._direct: AsyncDirect | None = None
        self._pool: httpcore2.AsyncConnectionPool | None = None
        self._closed = False
        if http_client is None and POOLED:
            from .fast_path import AsyncDirect
            from .origin import Origin, server
            from .pool import new_async_pool
            from .proxies import proxy_for

            proxy = proxy_for(server(settings.base_url))
            self._pool = new_async_pool(_tls(settings), proxy)
            if not settings.event_hooks:
                self._direct = AsyncDirect(Origin(settings.base_url), self._pool)

    def _httpx(self) -> httpx2.AsyncClient:
        """The client for what does not go the short way."""
        if self._closed:
            raise ApiError("this client is closed")
        if self._client is None:
            given = _client_arguments(self._settings)
            if self._pool is not None:
                from .pool import AsyncPoolTransport

                given["transport"] = AsyncPoolTransport(self._pool)
            self._client = httpx2.AsyncClient(**given)
        return self._client

    async def send(self, prepared: Prepared, deadline: Deadline, stream: bool) -> Reply:
        """Send a request once; raises httpx2.HTTPError and InvalidArgumentError."""
        direct = None if stream or prepared.elsewhere else self._direct
        if direct is not None and prepared.parts is None:
            status, headers, content = await direct.send(prepared, deadline)
            return Reply(status, headers, content)
        response = await self._open(prepared, deadline)
        if stream and 200 <= response.status_code < 300:
            _now_streaming(response, deadline)
            return Reply(
                response.status_code, Headers(response.headers.raw), b"", response
            )
        try:
            whole = BytesIO()
            async for part in aiter_content(response):
                whole.write(part)
        finally:
            await response.aclose()
        return Reply(
            response.status_code, Headers(response.headers.raw), whole.getvalue()
        )

    async def _open(self, prepared: Prepared, deadline: Deadline) -> httpx2.Response:
        client = self._httpx()
        if client.is_closed:
            raise ApiError("the http_client is closed")
        request = build(client, prepared, deadline)
        with mapped:
            response = await client.send(request, stream=True, follow_redirects=False)
        left = client.max_redirects if client.follow_redirects else 0
        while left and response.next_request is not None:
            if not follows(prepared, request, response.next_request):
                break
            left -= 1
            await response.aclose()
            request = redirected(request, response.next_request, deadline)
            with mapped:
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


def _client_arguments(settings: Settings) -> dict[str, Any]:
    # A cookie that one thread was given is not for the others; and where a session cookie comes
    # with a token, servers such as Django's ask for a CSRF token besides.
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return {"cookies": cookies, "event_hooks": settings.event_hooks}


def _tls(settings: Settings) -> ssl.SSLContext | None:
    # It takes a tenth of a second to make.
    if settings.base_url.startswith("http:"):
        return None
    return httpx2.create_ssl_context()


def _now_streaming(response: httpx2.Response, deadline: Deadline) -> None:
    """From here on each wait for data has a limit, the whole none."""
    limits = deadline.timeout
    idle = limits.total if limits.read is None else limits.read
    response.request.extensions["timeout"]["read"] = idle
