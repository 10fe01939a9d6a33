"""Responses that are read piece by piece: into a file, by lines, as server-sent events."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self, TypeAlias

from .. import errors, media
from ..half_made import allow_half_made
from ..redaction import filter_cause
from .sse import MAX_EVENT_BYTES, EventDecoder, LineDecoder, ServerSentEvent

if TYPE_CHECKING:
    import httpx2

Target: TypeAlias = "str | PathLike[str] | BinaryIO"
ErrorMapper: TypeAlias = Callable[[Exception], Exception | None]


def create_error_mapper(redact: Callable[[str], str]) -> ErrorMapper:
    """Create the function that maps errors of httpx2 to errors of this client, without secrets.

    It returns None for other errors.
    """

    def map_error(error: Exception) -> Exception | None:
        mapped = _map_error(error, redact)
        if mapped is not None:
            mapped.__cause__ = filter_cause(error, redact)
        return mapped

    return map_error


def _map_error(error: Exception, redact: Callable[[str], str]) -> Exception | None:
    import httpx2

    kind = type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return errors.TimeoutError(f"received no more data in time ({kind})")
    if isinstance(error, httpx2.HTTPError):
        text = f"the connection broke while reading: {kind}: {error}"
        return errors.TransportError(redact(text))
    if isinstance(error, httpx2.StreamError):
        return errors.ApiError("the response was already read or closed")
    return None


class StreamedResponseBase:
    """What both kinds of streamed responses share.

    `map_error` maps an error while reading to one of this client; None raises it unchanged.
    """

    __slots__ = ("_map_error", "_response")

    def __init__(
        self, response: httpx2.Response, map_error: ErrorMapper | None = None
    ) -> None:
        self._response = response
        self._map_error = map_error or create_error_mapper(str)

    @property
    def status(self) -> int:
        """The status code, always 2xx."""
        return self._response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The header fields; names are case-insensitive."""
        return self._response.headers

    @property
    def content_type(self) -> str:
        """The media type with its parameters; `""` if the server sends none."""
        return self.headers.get("content-type", "")

    @allow_half_made
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.content_type}>"

    def _create_line_decoder(self, max_line_bytes: int) -> LineDecoder:
        return LineDecoder(media.parse_charset(self.content_type), max_line_bytes)

    @contextmanager
    def _map_errors(self) -> Generator[None]:
        try:
            yield
        except Exception as error:
            mapped = self._map_error(error)
            if mapped is None:
                raise
            raise mapped from mapped.__cause__


class StreamedResponse(StreamedResponseBase):
    """A 2xx response whose body is read while it arrives, once.

    Use it in a `with` block, or close it, so that its connection can be reused. Reading raises
    TransportError if the connection breaks, and TimeoutError if no data arrives in time.
    """

    __slots__ = ()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, the last excepted, or as received."""
        from ..http.content_encoding import iter_content

        with self._map_errors():
            yield from iter_content(self._response, chunk_size)

    def iter_lines(self, *, max_line_bytes: int = MAX_EVENT_BYTES) -> Iterator[str]:
        """Yield the lines of a text without their ends (CRLF, LF or CR).

        A longer line than `max_line_bytes` raises ResponseTooLargeError.
        """
        decoder = self._create_line_decoder(max_line_bytes)
        for data in self.iter_bytes():
            yield from decoder.feed(data)
        yield from decoder.finish()

    def iter_events(
        self, *, max_event_bytes: int = MAX_EVENT_BYTES
    ) -> Iterator[ServerSentEvent]:
        """Yield the events of a text/event-stream, each as soon as it is complete.

        A larger event than `max_event_bytes` raises ResponseTooLargeError.
        """
        decoder = EventDecoder(max_event_bytes)
        for data in self.iter_bytes():
            yield from decoder.feed(data)

    def read(self) -> bytes:
        """Read the whole body."""
        return b"".join(self.iter_bytes())

    def save(self, target: Target) -> int:
        """Write the body to a file and return its length in bytes.

        A file given by path appears only when it is complete, and replaces an older one then.
        Raises OSError if it cannot be written.
        """
        written = 0
        with _open_target(target) as file:
            for data in self.iter_bytes():
                file.write(data)
                written += len(data)
        return written

    def close(self) -> None:
        """Close the response and release its connection."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStreamedResponse(StreamedResponseBase):
    """A 2xx response whose body is read while it arrives, for asyncio; see StreamedResponse."""

    __slots__ = ()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, the last excepted, or as received."""
        from ..http.content_encoding import aiter_content

        with self._map_errors():
            async for data in aiter_content(self._response, chunk_size):
                yield data

    async def iter_lines(
        self, *, max_line_bytes: int = MAX_EVENT_BYTES
    ) -> AsyncIterator[str]:
        """Yield the lines of a text without their ends (CRLF, LF or CR).

        A longer line than `max_line_bytes` raises ResponseTooLargeError.
        """
        decoder = self._create_line_decoder(max_line_bytes)
        async for data in self.iter_bytes():
            for line in decoder.feed(data):
                yield line
        for line in decoder.finish():
            yield line

    async def iter_events(
        self, *, max_event_bytes: int = MAX_EVENT_BYTES
    ) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of a text/event-stream, each as soon as it is complete.

        A larger event than `max_event_bytes` raises ResponseTooLargeError.
        """
        decoder = EventDecoder(max_event_bytes)
        async for data in self.iter_bytes():
            for event in decoder.feed(data):
                yield event

    async def read(self) -> bytes:
        """Read the whole body."""
        return b"".join([data async for data in self.iter_bytes()])

    async def save(self, target: Target) -> int:
        """Write the body to a file and return its length in bytes; see StreamedResponse.save.

        Other tasks run while the file is written.
        """
        import asyncio

        written = 0
        with _open_target(target) as file:
            async for data in self.iter_bytes():
                await asyncio.to_thread(file.write, data)
                written += len(data)
        return written

    async def aclose(self) -> None:
        """Close the response and release its connection."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


@contextmanager
def _open_target(target: Target) -> Generator[BinaryIO]:
    if not isinstance(target, str | PathLike):
        yield target
        return
    path = Path(os.path.realpath(target))
    if path.exists() and not path.is_file():
        # A device or a pipe; opening a directory raises the right error.
        with path.open("wb") as file:
            yield file
        return
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
