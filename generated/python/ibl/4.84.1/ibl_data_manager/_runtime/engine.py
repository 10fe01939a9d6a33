"""The only module that knows httpx2. Importing it costs tens of milliseconds and making a client
a hundred more (the TLS context), so both wait for the first call."""

from __future__ import annotations

from typing import Any

import httpx2

from . import errors
from .credentials import HIDDEN
from .request import Prepared
from .settings import Settings


class _HiddenQueryUrl(httpx2.URL):
    """A URL whose query is sent, but not shown: httpx2 logs every URL at level INFO."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0] + "?" + HIDDEN

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def new_client(settings: Settings) -> httpx2.Client:
    """A client of our own; redirects are not followed (httpx2's default)."""
    return httpx2.Client(timeout=settings.timeout)


def new_async_client(settings: Settings) -> httpx2.AsyncClient:
    """The same for asyncio."""
    return httpx2.AsyncClient(timeout=settings.timeout)


def _build(
    client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, settings: Settings
) -> httpx2.Request:
    files: list[tuple[str, Any]] | None = None
    if prepared.parts is not None:
        files = [
            (part.name, (part.filename, part.content, part.media_type))
            for part in prepared.parts
        ]
    try:
        request = client.build_request(
            prepared.method,
            prepared.target,
            content=prepared.content,
            files=files,
            headers=[*prepared.headers.values()],
            timeout=settings.timeout,
        )
        if prepared.secret_query:
            request.url = _HiddenQueryUrl(request.url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        # Not chained where the message might quote a secret of the URL.
        reason = "" if prepared.secret_query else f": {error}"
        raise errors.InvalidArgumentError(
            f"{prepared.operation.name}: {prepared.method} {prepared.url} cannot be sent{reason}"
        ) from None
    return request


_WAITED = {
    "ConnectTimeout": "no connection within",
    "PoolTimeout": "no free connection within",
    "ReadTimeout": "no data for",
    "WriteTimeout": "could not send for",
}


def _error(
    error: httpx2.HTTPError, prepared: Prepared, settings: Settings
) -> errors.ApiError:
    what = f"{prepared.method} {prepared.url}"
    kind = type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        waited = _WAITED.get(kind, "nothing within")
        return errors.TimeoutError(f"{what}: {waited} {settings.timeout} s ({kind})")
    said = str(error)
    return errors.TransportError(
        f"{what}: {kind}: {said}" if said else f"{what}: {kind}"
    )


def send(
    client: httpx2.Client, prepared: Prepared, settings: Settings
) -> httpx2.Response:
    """Send a request and read the whole answer.

    Raises InvalidArgumentError, TimeoutError and TransportError.
    """
    request = _build(client, prepared, settings)
    try:
        return client.send(request)
    except httpx2.HTTPError as error:
        raise _error(error, prepared, settings) from error


async def send_async(
    client: httpx2.AsyncClient, prepared: Prepared, settings: Settings
) -> httpx2.Response:
    """The same for asyncio."""
    request = _build(client, prepared, settings)
    try:
        return await client.send(request)
    except httpx2.HTTPError as error:
        raise _error(error, prepared, settings) from error
