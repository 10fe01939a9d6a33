"""Calls that return more than the value: `client.raw` and `client.stream`.

Both accept a method of a resource and return it with another return value and the same parameters,
as in `client.raw(client.skills.list)(page=2).status`. The transports here differ from
`transport.py` in what `call` returns.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from functools import partial
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
)

from msgspec import UNSET

from .config.options import CallOptions
from .half_made import allow_half_made
from .operation import Operation
from .resource import AsyncResource, Resource
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .stream.streamed_response import AsyncStreamedResponse, StreamedResponse

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """A response: status, headers, content, and the value decoded from it as `parsed`."""

    __slots__ = ("content", "headers", "parsed", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, parsed: T_co
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.parsed = parsed

    @allow_half_made
    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, {len(self.content)} bytes)"


def reject_pagination(*_: object, **__: object) -> Any:
    """Take the place of `Transport.paginate`; raises TypeError."""
    raise TypeError(
        "pagination has no raw or streamed response; use the method without _iter"
    )


class RawTransport(Transport):
    """Transport whose calls return a RawResponse."""

    paginate = reject_pagination

    def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        returns: type[T] | None = None,
    ) -> Any:
        prepared, response = self.send(operation, arguments, fields, body, options)
        parsed = self.interpret(prepared, response)
        return RawResponse(response.status, response.headers, response.content, parsed)


class AsyncRawTransport(AsyncTransport):
    """Transport for asyncio whose calls return a RawResponse."""

    paginate = reject_pagination

    async def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        returns: type[T] | None = None,
    ) -> Any:
        prepared, response = await self.send(
            operation, arguments, fields, body, options
        )
        parsed = self.interpret(prepared, response)
        return RawResponse(response.status, response.headers, response.content, parsed)


class StreamTransport(Transport):
    """Transport whose calls return the response before it is read."""

    paginate = reject_pagination

    def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        returns: type[T] | None = None,
    ) -> Any:
        return self.stream(
            operation, arguments, fields=fields, body=body, options=options
        )


class AsyncStreamTransport(AsyncTransport):
    """Transport for asyncio whose calls return the response before it is read."""

    paginate = reject_pagination

    async def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        returns: type[T] | None = None,
    ) -> Any:
        return await self.stream(
            operation, arguments, fields=fields, body=body, options=options
        )


class PendingStream:
    """A response that is not received yet: `await` it, or use it in an `async with` block."""

    __slots__ = ("_coroutine", "_response")

    def __init__(self, coroutine: Coroutine[Any, Any, AsyncStreamedResponse]) -> None:
        self._coroutine = coroutine
        self._response: AsyncStreamedResponse | None = None

    def __await__(self) -> Generator[Any, Any, AsyncStreamedResponse]:
        return self._coroutine.__await__()

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._response = await self._coroutine
        return await self._response.__aenter__()

    async def __aexit__(
        self,
        transport_class: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.__aexit__(transport_class, error, traceback)


def move_method(
    method: Callable[P, Any], transport_class: type[Any]
) -> Callable[P, Any]:
    """Return a method of a resource on a transport of another class, with the same settings."""
    owner = getattr(method, "__self__", None)
    if not isinstance(owner, Resource | AsyncResource):
        raise TypeError("expected a method of a client, such as client.tag.method")
    function = cast("Any", method).__func__
    return partial(function, cast("Any", owner)._with_transport(transport_class))


class RawCalls:
    """`client.raw`: makes methods return a RawResponse."""

    def __init__(self, transport: Transport) -> None:
        self._transport = RawTransport(transport.settings, transport.connections)

    def __call__(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """Return the method, to be called with the same arguments."""
        return move_method(method, RawTransport)


class AsyncRawCalls:
    """`client.raw` of the asynchronous client."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = AsyncRawTransport(transport.settings, transport.connections)

    def __call__(
        self, method: Callable[P, Coroutine[Any, Any, T]]
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        """Return the method, to be called with the same arguments."""
        return move_method(method, AsyncRawTransport)


class StreamCalls:
    """`client.stream`: makes methods return a StreamedResponse."""

    def __init__(self, transport: Transport) -> None:
        self._transport = StreamTransport(transport.settings, transport.connections)

    def __call__(self, method: Callable[P, Any]) -> Callable[P, StreamedResponse]:
        """Return the method, to be called with the same arguments."""
        return move_method(method, StreamTransport)


class AsyncStreamCalls:
    """`client.stream` of the asynchronous client."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = AsyncStreamTransport(
            transport.settings, transport.connections
        )

    def __call__(
        self, method: Callable[P, Coroutine[Any, Any, Any]]
    ) -> Callable[P, PendingStream]:
        """Return the method, to be called with the same arguments."""
        return defer_stream(move_method(method, AsyncStreamTransport))


def defer_stream(
    method: Callable[P, Coroutine[Any, Any, AsyncStreamedResponse]],
) -> Callable[P, PendingStream]:
    """Return the method with a response that can be used in an `async with` block."""

    def call(*args: P.args, **kwargs: P.kwargs) -> PendingStream:
        return PendingStream(method(*args, **kwargs))

    return call
