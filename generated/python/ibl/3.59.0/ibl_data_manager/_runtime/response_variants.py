"""`client.raw.<tag>.<method>` and `client.stream.<tag>.<method>`, by name.

A class of a tag has one line for each method, and a type checker reads the rest from the method:

    class RawSkills(ResponseVariant):
        list = RawMethod(SkillsResource.list)
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from .raw import Opening, RawResponse, opening

if TYPE_CHECKING:
    from .stream.streamed_response import StreamedResponse
    from .transport import AsyncTransport, Transport

P = ParamSpec("P")
T = TypeVar("T")


class ResponseVariant:
    """The operations of one tag on the transport that gives another answer.

    The functions of a resource ask nothing of it but its transport, so a view can stand for it.
    """

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport | AsyncTransport) -> None:
        self._transport = transport

    def bound(self, function: Callable[Concatenate[Any, P], T]) -> Callable[P, T]:
        """A function of a resource's class as a method of this view."""
        return partial(function, self)


class RawMethod(Generic[P, T]):
    """A method that gives a RawResponse."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[Concatenate[Any, P], T]) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, view: ResponseVariant, owner: object
    ) -> Callable[P, RawResponse[T]]:
        return view.bound(self._function)


class AsyncRawMethod(Generic[P, T]):
    """The same for asyncio."""

    __slots__ = ("_function",)

    def __init__(
        self, function: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]
    ) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, view: ResponseVariant, owner: object
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        return view.bound(self._function)


class StreamMethod(Generic[P]):
    """A method that gives a StreamedResponse."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[Concatenate[Any, P], Any]) -> None:
        self._function: Callable[..., Any] = function

    def __get__(
        self, view: ResponseVariant, owner: object
    ) -> Callable[P, StreamedResponse]:
        return view.bound(self._function)


class AsyncStreamMethod(Generic[P]):
    """The same for asyncio."""

    __slots__ = ("_function",)

    def __init__(
        self, function: Callable[Concatenate[Any, P], Coroutine[Any, Any, Any]]
    ) -> None:
        self._function: Callable[..., Any] = function

    def __get__(self, view: ResponseVariant, owner: object) -> Callable[P, Opening]:
        return opening(view.bound(self._function))
