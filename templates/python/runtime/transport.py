"""Makes a call from end to end: prepare the request, send it, interpret the response.

The methods of the resources call `Transport.call`. The two transports differ in `await` only.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import UNSET

from .call import Call
from .config.options import CallOptions
from .config.settings import Settings
from .connections import AsyncConnections, Connections
from .decode.response import interpret_response
from .encode.request import PreparedRequest
from .operation import Operation

if TYPE_CHECKING:
    from .http.sender import Response
    from .pagination import PageRule
    from .stream.streamed_response import AsyncStreamedResponse, StreamedResponse

T = TypeVar("T")
DEBUG = 10  # of logging, which is not loaded before the first call


class _TransportBase:
    """What both transports share."""

    settings: Settings

    def interpret(self, prepared: PreparedRequest, response: Response) -> Any:
        """Return the value of a response; raises HttpError and DecodeError."""
        return interpret_response(
            prepared,
            self.settings.credentials,
            response.status,
            response.headers,
            response.content,
            strict=self.settings.strict,
        )


class Transport(_TransportBase):
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
        # Never passed. The return annotation of the caller decides T, and a type checker wants T
        # in a parameter as well, and Any in case that annotation is Any.
        returns: type[T] | None = None,
    ) -> T | Any:
        """Call an operation and return its value; raises ApiError."""
        prepared, response = self.send(operation, arguments, fields, body, options)
        return self.interpret(prepared, response)

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
        """Yield the items of all pages, starting at the page of `arguments`; raises ApiError.

        `options` apply to each page.
        """
        from .pagination import iterate_items

        content: Any = {"fields": fields, "body": body, "options": options}
        return iterate_items(
            lambda page_arguments: self.call(operation, page_arguments, **content),
            operation,
            arguments,
            rule,
        )

    def send(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        options: CallOptions | None,
        stream: bool = False,
    ) -> tuple[PreparedRequest, Response]:
        """Send the request, retrying as configured, and return the last response."""
        call = Call(self.settings, options)
        credentials = self.settings.credentials
        if credentials.has_token_providers:
            missing = credentials.find_missing_tokens(operation.security)
            credentials.refresh_tokens(missing, call.deadline)
        prepared = call.prepare_request(operation, arguments, fields, body)
        try:
            while True:
                sender = self.connections.current or self.connections.open()
                try:
                    response = sender.send(prepared, call.deadline, stream)
                except sender.network_errors as error:
                    pause = call.plan_retry_after_error(error)
                else:
                    if response.status < 400 and not sender.is_logging_enabled(DEBUG):
                        return prepared, response
                    if call.needs_new_tokens(response):
                        uses = prepared.credentials.token_uses
                        credentials.refresh_tokens(uses, call.deadline)
                        if call.update_credentials():
                            call.log_attempt(str(response.status), 0.0)
                            continue
                    wait = call.plan_retry_after_response(response)
                    if wait is None:
                        return prepared, response
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
        """Call an operation and return its response before it is read; raises ApiError."""
        from .stream.streamed_response import StreamedResponse, create_error_mapper

        prepared, response = self.send(
            operation, arguments, fields, body, options, stream=True
        )
        if response.stream is None:
            self.interpret(prepared, response)  # raises HttpError
            raise AssertionError(response.status)
        return StreamedResponse(response.stream, create_error_mapper(prepared.redact))

    def copy_with_settings(self, settings: Settings) -> Transport:
        """Return a transport with other settings on the same connections."""
        return Transport(settings, self.connections)

    def close(self) -> None:
        """Close the connections, unless the user passed the HTTP client."""
        self.connections.close()


class AsyncTransport(_TransportBase):
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
        # Never passed; see Transport.call.
        returns: type[T] | None = None,
    ) -> T | Any:
        """Call an operation and return its value; raises ApiError."""
        prepared, response = await self.send(
            operation, arguments, fields, body, options
        )
        return self.interpret(prepared, response)

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
        """Yield the items of all pages, as Transport.paginate does."""
        from .pagination import iterate_items_async

        content: Any = {"fields": fields, "body": body, "options": options}
        return iterate_items_async(
            lambda page_arguments: self.call(operation, page_arguments, **content),
            operation,
            arguments,
            rule,
        )

    async def send(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        options: CallOptions | None,
        stream: bool = False,
    ) -> tuple[PreparedRequest, Response]:
        """Send the request, retrying as configured, and return the last response."""
        call = Call(self.settings, options)
        seconds = call.deadline.timeout.total
        content = operation, arguments, fields, body
        if seconds is None:
            return await self._send_with_retries(call, *content, stream)
        from asyncio import timeout

        scope = timeout(seconds)
        try:
            async with scope:
                return await self._send_with_retries(call, *content, stream)
        except TimeoutError as error:
            if not scope.expired():
                raise  # raised by a function of the user
            deadline_error = call.create_deadline_error(error)
            raise deadline_error from deadline_error.__cause__

    async def _send_with_retries(
        self,
        call: Call,
        operation: Operation,
        arguments: tuple[object, ...],
        fields: Mapping[str, object] | None,
        body: object,
        stream: bool,
    ) -> tuple[PreparedRequest, Response]:
        credentials = self.settings.credentials
        if credentials.has_token_providers:
            missing = credentials.find_missing_tokens(operation.security)
            await credentials.refresh_tokens_async(missing)
        prepared = call.prepare_request(operation, arguments, fields, body)
        try:
            while True:
                sender = self.connections.get_sender()
                try:
                    response = await sender.send(prepared, call.deadline, stream)
                except sender.network_errors as error:
                    pause = call.plan_retry_after_error(error)
                else:
                    if response.status < 400 and not sender.is_logging_enabled(DEBUG):
                        return prepared, response
                    if call.needs_new_tokens(response):
                        uses = prepared.credentials.token_uses
                        await credentials.refresh_tokens_async(uses)
                        if call.update_credentials():
                            call.log_attempt(str(response.status), 0.0)
                            continue
                    wait = call.plan_retry_after_response(response)
                    if wait is None:
                        return prepared, response
                    pause = wait
                await self.settings.clock.sleep_async(pause)
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
        """Call an operation and return its response before it is read; raises ApiError."""
        from .stream.streamed_response import AsyncStreamedResponse, create_error_mapper

        prepared, response = await self.send(
            operation, arguments, fields, body, options, stream=True
        )
        if response.stream is None:
            self.interpret(prepared, response)  # raises HttpError
            raise AssertionError(response.status)
        map_error = create_error_mapper(prepared.redact)
        return AsyncStreamedResponse(response.stream, map_error)

    def copy_with_settings(self, settings: Settings) -> AsyncTransport:
        """Return a transport with other settings on the same connections."""
        return AsyncTransport(settings, self.connections)

    async def aclose(self) -> None:
        """Close the connections, unless the user passed the HTTP client."""
        await self.connections.aclose()
