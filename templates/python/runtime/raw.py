"""Calls that give more than the value: `client.raw` and `client.stream`.

Both take a method of a resource and give it back with another answer, its parameters untouched,
as in `client.raw(client.skills.list)(page=2).status`.
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
from .operation import Operation
from .resource import AsyncResource, Resource
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .stream.streamed_response import AsyncStreamedResponse, StreamedResponse

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """An answer: its status, headers (in any case) and content, and the value made of it."""

    __slots__ = ("content", "headers", "parsed", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, parsed: T_co
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, {len(self.content)} bytes)"


def no_pages(*_: object, **__: object) -> Any:
    """Stands where the transport of values has `paginate`; raises TypeError."""
    raise TypeError(
        "pages have no raw or streamed answer; take the method without _iter"
    )


class RawTransport(Transport):
    """Gives a RawResponse instead of the value."""

    paginate = no_pages

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
        prepared, reply = self.exchange(operation, arguments, fields, body, options)
        parsed = self.interpreted(prepared, reply)
        return RawResponse(reply.status, reply.headers, reply.content, parsed)


class AsyncRawTransport(AsyncTransport):
    """The same for asyncio."""

    paginate = no_pages

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
        prepared, reply = await self.exchange(
            operation, arguments, fields, body, options
        )
        parsed = self.interpreted(prepared, reply)
        return RawResponse(reply.status, reply.headers, reply.content, parsed)


class StreamTransport(Transport):
    """Gives the answer before it is read instead of the value."""

    paginate = no_pages

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
    """The same for asyncio."""

    paginate = no_pages

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


class Opening:
    """An answer that is about to arrive: `await` it, or use it in an `async with` block."""

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
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.__aexit__(kind, error, traceback)


def moved(method: Callable[P, Any], kind: type[Any]) -> Callable[P, Any]:
    """A method of a resource on another kind of transport, with the same settings."""
    owner = getattr(method, "__self__", None)
    if not isinstance(owner, Resource | AsyncResource):
        raise TypeError("this takes a method of a client, such as client.tag.method")
    found = cast("Any", method).__func__
    return partial(found, cast("Any", owner)._on(kind))


class RawCalls:
    """`client.raw`: takes a method and gives it back with a RawResponse as its answer."""

    def __init__(self, transport: Transport) -> None:
        self._transport = RawTransport(transport.settings, transport.connections)

    def __call__(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """The method, to be called with the arguments that it has."""
        return moved(method, RawTransport)


class AsyncRawCalls:
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = AsyncRawTransport(transport.settings, transport.connections)

    def __call__(
        self, method: Callable[P, Coroutine[Any, Any, T]]
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        """The method, to be called with the arguments that it has."""
        return moved(method, AsyncRawTransport)


class StreamCalls:
    """`client.stream`: takes a method and gives it back with a StreamedResponse as its answer."""

    def __init__(self, transport: Transport) -> None:
        self._transport = StreamTransport(transport.settings, transport.connections)

    def __call__(self, method: Callable[P, Any]) -> Callable[P, StreamedResponse]:
        """The method, to be called with the arguments that it has."""
        return moved(method, StreamTransport)


class AsyncStreamCalls:
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = AsyncStreamTransport(
            transport.settings, transport.connections
        )

    def __call__(
        self, method: Callable[P, Coroutine[Any, Any, Any]]
    ) -> Callable[P, Opening]:
        """The method, to be called with the arguments that it has."""
        return opening(moved(method, AsyncStreamTransport))


def opening(
    method: Callable[P, Coroutine[Any, Any, AsyncStreamedResponse]],
) -> Callable[P, Opening]:
    """The method with an answer that an `async with` block takes."""

    def opened(*args: P.args, **kwargs: P.kwargs) -> Opening:
        return Opening(method(*args, **kwargs))

    return opened
