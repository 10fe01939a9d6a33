"""`client.raw.<tag>.<method>` and `client.stream.<tag>.<method>`.

The generated class of a tag has one line for each method; a type checker derives the signature:

    class SkillsRaw(ResponseVariant):
        list = RawMethod(SkillsResource.list)
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from .raw import PendingStream, RawResponse, defer_stream

if TYPE_CHECKING:
    from .stream.streamed_response import StreamedResponse
    from .transport import AsyncTransport, Transport

P = ParamSpec("P")
T = TypeVar("T")


class ResponseVariant:
    """The operations of one tag on a transport that returns another kind of response.

    The methods of a resource use nothing but its transport, so an instance can take its place.
    """

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport | AsyncTransport) -> None:
        self._transport = transport

    def bind(self, function: Callable[Concatenate[Any, P], T]) -> Callable[P, T]:
        """Bind a function of a resource class to this instance."""
        return partial(function, self)


class RawMethod(Generic[P, T]):
    """A method that returns a RawResponse."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[Concatenate[Any, P], T]) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, variant: ResponseVariant, owner: object
    ) -> Callable[P, RawResponse[T]]:
        return variant.bind(self._function)


class AsyncRawMethod(Generic[P, T]):
    """A method that returns a RawResponse, for asyncio."""

    __slots__ = ("_function",)

    def __init__(
        self, function: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]
    ) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, variant: ResponseVariant, owner: object
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        return variant.bind(self._function)


class StreamMethod(Generic[P]):
    """A method that returns a StreamedResponse."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[Concatenate[Any, P], Any]) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, variant: ResponseVariant, owner: object
    ) -> Callable[P, StreamedResponse]:
        return variant.bind(self._function)


class AsyncStreamMethod(Generic[P]):
    """A method that returns a PendingStream, for asyncio."""

    __slots__ = ("_function",)

    def __init__(
        self, function: Callable[Concatenate[Any, P], Coroutine[Any, Any, Any]]
    ) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, variant: ResponseVariant, owner: object
    ) -> Callable[P, PendingStream]:
        return defer_stream(variant.bind(self._function))
