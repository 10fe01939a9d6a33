"""Base classes of the generated resources, which hold the operations of one tag."""

from __future__ import annotations

from typing import Self

from .transport import AsyncTransport, Transport


class Resource:
    """The operations of one tag."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _with_transport(self, transport_class: type[Transport]) -> Self:
        """Return the same operations on a transport of another class."""
        transport = self._transport
        return type(self)(transport_class(transport.settings, transport.connections))


class AsyncResource:
    """The operations of one tag, for asyncio."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def _with_transport(self, transport_class: type[AsyncTransport]) -> Self:
        """Return the same operations on a transport of another class."""
        transport = self._transport
        return type(self)(transport_class(transport.settings, transport.connections))
