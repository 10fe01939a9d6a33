"""The base of the classes that hold the operations of one tag."""

from __future__ import annotations

from typing import Self

from .transport import AsyncTransport, Transport


class Resource:
    """The operations of one tag."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _on(self, kind: type[Transport]) -> Self:
        """The same operations on another kind of transport."""
        transport = self._transport
        return type(self)(kind(transport.settings, transport.connections))


class AsyncResource:
    """The operations of one tag, asynchronous."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def _on(self, kind: type[AsyncTransport]) -> Self:
        """The same operations on another kind of transport."""
        transport = self._transport
        return type(self)(kind(transport.settings, transport.connections))
