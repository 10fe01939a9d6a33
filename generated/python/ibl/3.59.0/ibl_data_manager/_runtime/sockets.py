"""Connections on which each wait ends, at the latest, with the whole call.

httpcore2 takes a limit for each step; a server that sends a byte now and then would keep to it for
ever.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from time import monotonic
from typing import Any

import httpcore2

from .options import Limit


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

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to so many bytes; none at the end."""
        return self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of the bytes."""
        self._stream.write(buffer, _left(timeout, httpcore2.WriteTimeout))

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
        """What httpcore2 asks of a connection, such as `is_readable`."""
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
        """Connect; the addresses of a host are tried one after the other."""
        left = _left(timeout, httpcore2.ConnectTimeout)
        made = super().connect_tcp(host, port, left, local_address, socket_options)
        return TimedStream(made)
