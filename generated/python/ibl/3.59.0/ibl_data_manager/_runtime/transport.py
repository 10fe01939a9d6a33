"""A call from end to end: prepare, send, interpret. The two transports differ in `await` only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import UNSET

from .call import Exchange
from .config.options import CallOptions
from .config.settings import Settings
from .connections import AsyncConnections, Connections
from .decode.response import interpret
from .encode.request import Prepared
from .operation import Operation

if TYPE_CHECKING:
    from .http.sender import Reply
    from .pagination import PageRule
    from .stream.streamed_response import AsyncStreamedResponse, StreamedResponse

T = TypeVar("T")

DEBUG = 10  # of logging, which is not loaded before the first call


class Transport:
    """Makes the calls of one client; threads may share it."""

    def __init__(self, settings: Settings, connections: Connections) -> None:
        self.settings = settings
        self.connections = connections

    def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        # Never passed. The return annotation of the caller decides T; a type checker wants T to
        # stand in a parameter as well, and Any beside it where that annotation is Any.
        returns: type[T] | None = None,
    ) -> T | Any:
        """Call an operation and give its answer back, typed; raises ApiError."""
        prepared, reply = self.exchange(operation, arguments, fields, body, options)
        return self.interpreted(prepared, reply)

    def paginate(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        rule: PageRule,
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Any]:
        """The items of all pages, from the one that the arguments ask for; raises ApiError.

        `options` are for each page.
        """
        from .pagination import pages

        given: Any = {"fields": fields, "body": body, "options": options}
        return pages(
            lambda asked: self.call(operation, asked, **given),
            operation,
            arguments,
            rule,
        )

    def interpreted(self, prepared: Prepared, reply: Reply) -> Any:
        """The value of an answer; raises HttpError and DecodeError."""
        return interpret(
            prepared,
            self.settings.credentials,
            reply.status,
            reply.headers,
            reply.content,
            strict=self.settings.strict,
        )

    def exchange(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        options: CallOptions | None,
        stream: bool = False,
    ) -> tuple[Prepared, Reply]:
        """Send a request until there is an answer, whatever its status, or no hope."""
        exchange = Exchange(self.settings, options)
        credentials = self.settings.credentials
        if credentials.has_sources:
            unasked = credentials.unasked(operation.security)
            credentials.ask(unasked, exchange.deadline)
        prepared = exchange.prepare(operation, arguments, fields, body)
        try:
            while True:
                engine = self.connections.current or self.connections.open()
                try:
                    reply = engine.send(prepared, exchange.deadline, stream)
                except engine.failures as error:
                    pause = exchange.after_error(error)
                else:
                    if reply.status < 400 and not engine.logs(DEBUG):
                        return prepared, reply
                    if exchange.wants_credentials(reply):
                        credentials.ask(prepared.sent.used, exchange.deadline)
                        if exchange.has_credentials():
                            exchange.say(str(reply.status), 0.0)
                            continue
                    wait = exchange.after_reply(reply)
                    if wait is None:
                        return prepared, reply
                    pause = wait
                self.settings.clock.sleep(pause)
        finally:
            prepared.close()

    def stream(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
    ) -> StreamedResponse:
        """Call an operation and give back its answer before it is read; raises ApiError."""
        from .stream.streamed_response import StreamedResponse, failures

        prepared, reply = self.exchange(
            operation, arguments, fields, body, options, stream=True
        )
        if reply.response is None:
            self.interpreted(prepared, reply)  # raises HttpError
            raise AssertionError(reply.status)
        return StreamedResponse(reply.response, failures(prepared.redact))

    def changed(self, settings: Settings) -> Transport:
        """A transport with other settings on the same connections."""
        return Transport(settings, self.connections)

    def close(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        self.connections.close()


class AsyncTransport:
    """Makes the calls of one asynchronous client, within one event loop."""

    def __init__(self, settings: Settings, connections: AsyncConnections) -> None:
        self.settings = settings
        self.connections = connections

    async def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
        # Never passed. The return annotation of the caller decides T; a type checker wants T to
        # stand in a parameter as well, and Any beside it where that annotation is Any.
        returns: type[T] | None = None,
    ) -> T | Any:
        """Call an operation and give its answer back, typed; raises ApiError."""
        prepared, reply = await self.exchange(
            operation, arguments, fields, body, options
        )
        return self.interpreted(prepared, reply)

    def paginate(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        rule: PageRule,
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Any]:
        """The items of all pages, as in Transport.paginate."""
        from .pagination import apages

        given: Any = {"fields": fields, "body": body, "options": options}
        return apages(
            lambda asked: self.call(operation, asked, **given),
            operation,
            arguments,
            rule,
        )

    def interpreted(self, prepared: Prepared, reply: Reply) -> Any:
        """The value of an answer; raises HttpError and DecodeError."""
        return interpret(
            prepared,
            self.settings.credentials,
            reply.status,
            reply.headers,
            reply.content,
            strict=self.settings.strict,
        )

    async def exchange(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        options: CallOptions | None,
        stream: bool = False,
    ) -> tuple[Prepared, Reply]:
        """Send a request until there is an answer, whatever its status, or no hope."""
        exchange = Exchange(self.settings, options)
        seconds = exchange.deadline.timeout.total
        given = operation, arguments, fields, body
        if seconds is None:
            return await self._attempt(exchange, *given, stream)
        from asyncio import timeout

        scope = timeout(seconds)
        try:
            async with scope:
                return await self._attempt(exchange, *given, stream)
        except TimeoutError as error:
            if not scope.expired():
                raise  # that of a function of the user
            made = exchange.too_late(error)
            raise made from made.__cause__

    async def _attempt(
        self,
        exchange: Exchange,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        stream: bool,
    ) -> tuple[Prepared, Reply]:
        credentials = self.settings.credentials
        if credentials.has_sources:
            await credentials.ask_async(credentials.unasked(operation.security))
        prepared = exchange.prepare(operation, arguments, fields, body)
        try:
            while True:
                engine = self.connections.current()
                try:
                    reply = await engine.send(prepared, exchange.deadline, stream)
                except engine.failures as error:
                    pause = exchange.after_error(error)
                else:
                    if reply.status < 400 and not engine.logs(DEBUG):
                        return prepared, reply
                    if exchange.wants_credentials(reply):
                        await credentials.ask_async(prepared.sent.used)
                        if exchange.has_credentials():
                            exchange.say(str(reply.status), 0.0)
                            continue
                    wait = exchange.after_reply(reply)
                    if wait is None:
                        return prepared, reply
                    pause = wait
                await self.settings.clock.pause(pause)
        finally:
            prepared.close()

    async def stream(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncStreamedResponse:
        """Call an operation and give back its answer before it is read; raises ApiError."""
        from .stream.streamed_response import AsyncStreamedResponse, failures

        prepared, reply = await self.exchange(
            operation, arguments, fields, body, options, stream=True
        )
        if reply.response is None:
            self.interpreted(prepared, reply)  # raises HttpError
            raise AssertionError(reply.status)
        return AsyncStreamedResponse(reply.response, failures(prepared.redact))

    def changed(self, settings: Settings) -> AsyncTransport:
        """A transport with other settings on the same connections."""
        return AsyncTransport(settings, self.connections)

    async def aclose(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        await self.connections.aclose()
