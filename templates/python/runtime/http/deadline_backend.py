"""Connections that enforce the deadline of the whole call, and that are not reused when a server
sent more than the response.

httpcore2 has a timeout for each step only; a server that sends one byte at a time would never
exceed it. `pool.py` passes the backends here to httpcore2.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from time import monotonic
from typing import Any

import httpcore2

from ..config.deadline import StepTimeout
from .surplus import has_buffered_data, has_unread_tls_data

_MAX_WRITE = 65_536
_MAX_SMALL_WRITE = (
    16_384  # what a connection accepts at once; also the size of a TLS record
)
_MAX_EARLY_DATA = 1 << 20


def _compute_step_timeout(
    timeout: float | None, timeout_error: type[httpcore2.TimeoutException]
) -> float | None:
    """Return the seconds that a step may take."""
    if type(timeout) is not StepTimeout:
        return timeout
    remaining = timeout.ends_at - monotonic()
    if remaining <= 0:
        raise timeout_error("the deadline of the call has passed")
    return min(remaining, timeout)


class DeadlineStream(httpcore2.NetworkStream):
    """A connection that computes its timeout again before each wait."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._ssl_object = stream.get_extra_info("ssl_object")
        self.has_surplus = False  # set by surplus.py

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes` bytes; none at the end."""
        return self._stream.read(
            max_bytes, _compute_step_timeout(timeout, httpcore2.ReadTimeout)
        )

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all bytes."""
        if len(buffer) <= _MAX_WRITE:
            self._stream.write(
                buffer, _compute_step_timeout(timeout, httpcore2.WriteTimeout)
            )
            return
        for at in range(0, len(buffer), _MAX_WRITE):
            step_timeout = _compute_step_timeout(timeout, httpcore2.WriteTimeout)
            self._stream.write(buffer[at : at + _MAX_WRITE], step_timeout)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Return the connection with TLS."""
        step_timeout = _compute_step_timeout(timeout, httpcore2.ConnectTimeout)
        return DeadlineStream(
            self._stream.start_tls(ssl_context, server_hostname, step_timeout)
        )

    def get_extra_info(self, info: str) -> Any:
        """Return a property of the connection; httpcore2 closes an idle one that `is_readable`."""
        if info == "is_readable" and (
            self.has_surplus or has_unread_tls_data(self._ssl_object)
        ):
            return True
        return self._stream.get_extra_info(info)


class DeadlineBackend(httpcore2.SyncBackend):
    """Opens the connections of a pool."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect, trying the addresses of a host in turn, each with a share of the timeout."""
        started_at = monotonic()
        limit = _compute_step_timeout(timeout, httpcore2.ConnectTimeout)
        addresses = _resolve_addresses(host, port)
        failure: Exception = httpcore2.ConnectTimeout(
            "the timeout passed while connecting"
        )
        for index, address in enumerate(addresses):
            share = None
            if limit is not None:
                share = (started_at + limit - monotonic()) / (len(addresses) - index)
                if share <= 0:
                    break
            try:
                stream = super().connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return DeadlineStream(stream)
        raise failure


def _resolve_addresses(host: str, port: int) -> list[str]:
    try:
        results = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(str(error)) from error
    return [*dict.fromkeys(str(address[0]) for *_, address in results)]


class GuardedAsyncStream(httpcore2.AsyncNetworkStream):
    """A connection for asyncio, where a timer enforces the deadline."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._ssl_object = stream.get_extra_info("ssl_object")
        self.has_surplus = False  # set by surplus.py
        self._early_data = bytearray()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes` bytes; none at the end."""
        if self._early_data:
            data = bytes(self._early_data[:max_bytes])
            del self._early_data[:max_bytes]
            return data
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all bytes, and receive what the server sends meanwhile.

        A server may refuse a large body with a response and close the connection before it has read
        the body. asyncio drops what it has not read when writing fails.
        """
        if len(buffer) <= _MAX_SMALL_WRITE:
            await self._stream.write(buffer, timeout)
            return
        from asyncio import create_task, wait

        reader = create_task(self._receive_early())
        view = memoryview(buffer)
        try:
            for at in range(0, len(view), _MAX_WRITE):
                await self._stream.write(bytes(view[at : at + _MAX_WRITE]), timeout)
        finally:
            reader.cancel()
            await wait([reader])

    async def _receive_early(self) -> None:
        with suppress(httpcore2.NetworkError):
            while len(self._early_data) < _MAX_EARLY_DATA:
                data = await self._stream.read(_MAX_WRITE)
                if not data:
                    return
                self._early_data += data

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Return the connection with TLS."""
        stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return GuardedAsyncStream(stream)

    def get_extra_info(self, info: str) -> Any:
        """Return a property of the connection; httpcore2 closes an idle one that `is_readable`."""
        if info == "is_readable" and (
            self.has_surplus
            or self._early_data
            or has_buffered_data(self._stream)
            or has_unread_tls_data(self._ssl_object)
        ):
            return True
        return self._stream.get_extra_info(info)


class GuardedAsyncBackend(httpcore2.AsyncNetworkBackend):
    """Opens the connections of a pool for asyncio."""

    def __init__(self) -> None:
        # Any, because the class is a different one if anyio is not installed.
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
            stream: httpcore2.AsyncNetworkStream = await self._inner.connect_tcp(
                host, port, timeout, local_address, socket_options
            )
        except UnicodeError as error:  # from an invalid host name
            raise httpcore2.ConnectError(str(error)) from error
        return GuardedAsyncStream(stream)
