"""A call from end to end: prepare, send, interpret. The two transports differ in `await` only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import UNSET

from .answer import interpret
from .errors import ApiError
from .operation import Operation
from .request import prepare
from .settings import Settings

if TYPE_CHECKING:
    import httpx2

    from .paging import PageRule

T = TypeVar("T")


class Transport:
    """Makes the calls of one client; threads may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self.settings = settings
        self._client = http_client
        self._owned = http_client is None
        self._closed = False
        self._lock = Lock()

    def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        # Never passed. The return annotation of the caller decides T; a type checker wants T to
        # stand in a parameter as well, and Any beside it where that annotation is Any.
        returns: type[T] | None = None,
    ) -> T | Any:
        """Call an operation and give its answer back, typed; raises ApiError."""
        from . import engine

        client = self._client or self._open()
        prepared = prepare(operation, arguments, self.settings, fields, body)
        try:
            response = engine.send(client, prepared, self.settings)
        finally:
            prepared.close()
        return interpret(
            prepared,
            self.settings.credentials,
            response.status_code,
            response.headers,
            response.content,
            strict=self.settings.strict,
        )

    def pages(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        rule: PageRule,
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> Iterator[Any]:
        """The items of all pages, from the one that the arguments ask for; raises ApiError."""
        from .paging import pages

        return pages(
            lambda asked: self.call(operation, asked, fields=fields, body=body),
            operation,
            arguments,
            rule,
        )

    def _open(self) -> httpx2.Client:
        from . import engine

        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self._client is None:
                self._client = engine.new_client(self.settings)
            return self._client

    def close(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        with self._lock:
            self._closed = True
            client, self._client = self._client, None
        if client is not None and self._owned:
            client.close()


class AsyncTransport:
    """Makes the calls of one asynchronous client, within one event loop."""

    def __init__(
        self, settings: Settings, http_client: httpx2.AsyncClient | None
    ) -> None:
        self.settings = settings
        self._client = http_client
        self._owned = http_client is None
        self._closed = False
        self._lock = Lock()

    async def call(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
        returns: type[T] | None = None,  # as in Transport.call
    ) -> T | Any:
        """Call an operation and give its answer back, typed; raises ApiError."""
        from . import engine

        client = self._client or self._open()
        prepared = prepare(operation, arguments, self.settings, fields, body)
        try:
            response = await engine.send_async(client, prepared, self.settings)
        finally:
            prepared.close()
        return interpret(
            prepared,
            self.settings.credentials,
            response.status_code,
            response.headers,
            response.content,
            strict=self.settings.strict,
        )

    def pages(
        self,
        operation: Operation,
        arguments: tuple[object, ...],
        rule: PageRule,
        *,
        fields: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> AsyncIterator[Any]:
        """The items of all pages, as in Transport.pages."""
        from .paging import apages

        return apages(
            lambda asked: self.call(operation, asked, fields=fields, body=body),
            operation,
            arguments,
            rule,
        )

    def _open(self) -> httpx2.AsyncClient:
        from . import engine

        with self._lock:
            if self._closed:
                raise ApiError("this client is closed")
            if self._client is None:
                self._client = engine.new_async_client(self.settings)
            return self._client

    async def aclose(self) -> None:
        """Close the connections, unless the user gave the HTTP client."""
        with self._lock:
            self._closed = True
            client, self._client = self._client, None
        if client is not None and self._owned:
            await client.aclose()
