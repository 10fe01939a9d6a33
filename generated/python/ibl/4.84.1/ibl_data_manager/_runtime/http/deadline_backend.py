"""Connections on which each wait ends, at the latest, with the whole call, and which are not used
again where more came than the answer.

httpcore2 takes a limit for each step; a server that sends a byte now and then would keep to it for
ever.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from time import monotonic
from typing import Any

import httpcore2

from ..config.options import Limit
from .desync_guard import Framing

_PIECE = 65_536


def _left(
    timeout: float | None, late: type[httpcore2.TimeoutException]
) -> float | None:
    """The seconds that a step may still take."""
    if type(timeout) is not Limit:
        return timeout
    rest = timeout.ends - monotonic()
    if rest <= 0:
        raise late("the time for the whole call is over")
    return min(rest, timeout)


class TimedStream(httpcore2.NetworkStream):
    """A connection whose limits are looked at again before each wait."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._framing = Framing()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to so many bytes; none at the end."""
        data = self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))
        self._framing.received(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of the bytes."""
        self._framing.sent(buffer)
        if len(buffer) <= _PIECE:
            self._stream.write(buffer, _left(timeout, httpcore2.WriteTimeout))
            return
        for at in range(0, len(buffer), _PIECE):
            left = _left(timeout, httpcore2.WriteTimeout)
            self._stream.write(buffer[at : at + _PIECE], left)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The same connection, encrypted."""
        left = _left(timeout, httpcore2.ConnectTimeout)
        return TimedStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        """What httpcore2 asks of a connection; an idle one that `is_readable` is closed."""
        if info == "is_readable" and self._framing.surplus:
            return True
        return self._stream.get_extra_info(info)


class TimedBackend(httpcore2.SyncBackend):
    """Makes the connections of a pool."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect; the addresses of a host are tried one after the other, and share the time."""
        began = monotonic()
        limit = _left(timeout, httpcore2.ConnectTimeout)
        addresses = _addresses(host, port)
        failure: Exception = httpcore2.ConnectTimeout("the time to connect is over")
        for tried, address in enumerate(addresses):
            share = None
            if limit is not None:
                share = (began + limit - monotonic()) / (len(addresses) - tried)
                if share <= 0:
                    break
            try:
                made = super().connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return TimedStream(made)
        raise failure


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(str(error)) from error
    return [*dict.fromkeys(str(address[0]) for *_, address in found)]


class AsyncStream(httpcore2.AsyncNetworkStream):
    """The same for asyncio, where the whole call has a timer of its own."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._framing = Framing()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to so many bytes; none at the end."""
        data = await self._stream.read(max_bytes, timeout)
        self._framing.received(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of the bytes."""
        self._framing.sent(buffer)
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """The same connection, encrypted."""
        made = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return AsyncStream(made)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore2 asks of a connection; an idle one that `is_readable` is closed."""
        if info == "is_readable" and self._framing.surplus:
            return True
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Makes the connections of a pool for asyncio."""

    def __init__(self) -> None:
        # Any, as without its dependency the class is another.
        self._inner: Any = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect."""
        try:
            made: httpcore2.AsyncNetworkStream = await self._inner.connect_tcp(
                host, port, timeout, local_address, socket_options
            )
        except UnicodeError as error:  # of a name that no host can have
            raise httpcore2.ConnectError(str(error)) from error
        return AsyncStream(made)
