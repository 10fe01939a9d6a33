"""The base of the classes that hold the operations of one tag."""

from __future__ import annotations

from .transport import AsyncTransport, Transport


class Resource:
    """The operations of one tag."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport


class AsyncResource:
    """The operations of one tag, asynchronous."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
