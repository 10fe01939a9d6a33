"""Answers that are read piece by piece: to a file, by lines, as server-sent events."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self, TypeAlias

from .. import errors, media
from ..redaction import harmless
from .sse import EventDecoder, LineDecoder, ServerSentEvent

if TYPE_CHECKING:
    import httpx2

Target: TypeAlias = "str | PathLike[str] | BinaryIO"
Failure: TypeAlias = Callable[[Exception], Exception | None]


def failures(redact: Callable[[str], str]) -> Failure:
    """What makes an error of this client from one of httpx2, without secrets; None for others."""

    def failure(error: Exception) -> Exception | None:
        made = _failure(error, redact)
        if made is not None:
            made.__cause__ = harmless(error, redact)
        return made

    return failure


def _failure(error: Exception, redact: Callable[[str], str]) -> Exception | None:
    import httpx2

    kind = type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return errors.TimeoutError(f"the answer did not go on in time ({kind})")
    if isinstance(error, httpx2.HTTPError):
        text = f"the answer broke off: {kind}: {error}"
        return errors.TransportError(redact(text))
    if isinstance(error, httpx2.StreamError):
        return errors.ApiError("the answer was read already, or it is closed")
    return None


class Streamed:
    """What both kinds of streamed answers have.

    `failure` makes an error of this client from one that came while reading, if it knows it.
    """

    __slots__ = ("_failure", "_response")

    def __init__(
        self, response: httpx2.Response, failure: Failure | None = None
    ) -> None:
        self._response = response
        self._failure = failure or failures(str)

    @property
    def status(self) -> int:
        """The status code, always 2xx."""
        return self._response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The header fields, which can be asked in any case."""
        return self._response.headers

    @property
    def content_type(self) -> str:
        """The media type with its parameters; `""` where the server gives none."""
        return self.headers.get("content-type", "")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.content_type}>"

    def _lines(self) -> LineDecoder:
        return LineDecoder(media.charset(self.content_type))

    @contextmanager
    def _reading(self) -> Generator[None]:
        try:
            yield
        except Exception as error:
            known = self._failure(error)
            if known is None:
                raise
            raise known from known.__cause__


class StreamedResponse(Streamed):
    """A 2xx answer whose body is read as it comes, once.

    Use it in a `with` block, or close it, so that its connection can be used again. Reading raises
    TransportError where the connection breaks and TimeoutError where nothing comes in time.
    """

    __slots__ = ()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces: of `chunk_size` bytes but for the last, or as they come."""
        from ..http.content_encoding import iter_content

        with self._reading():
            yield from iter_content(self._response, chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines of a text without their ends (CRLF, LF or CR)."""
        decoder = self._lines()
        for data in self.iter_bytes():
            yield from decoder.feed(data)
        yield from decoder.finish()

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """The events of a text/event-stream, each as soon as it is whole."""
        decoder = EventDecoder()
        for data in self.iter_bytes():
            yield from decoder.feed(data)

    def read(self) -> bytes:
        """The whole body."""
        return b"".join(self.iter_bytes())

    def save(self, target: Target) -> int:
        """Write the body to a file and return its length in bytes.

        A file given by its path is there when it is whole, and not before; an older one is replaced
        then. Raises OSError where it cannot be written.
        """
        written = 0
        with _open(target) as file:
            for data in self.iter_bytes():
                file.write(data)
                written += len(data)
        return written

    def close(self) -> None:
        """Let go of the connection."""
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


class AsyncStreamedResponse(Streamed):
    """The same as StreamedResponse for asyncio."""

    __slots__ = ()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces: of `chunk_size` bytes but for the last, or as they come."""
        from ..http.content_encoding import aiter_content

        with self._reading():
            async for data in aiter_content(self._response, chunk_size):
                yield data

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of a text without their ends (CRLF, LF or CR)."""
        decoder = self._lines()
        async for data in self.iter_bytes():
            for line in decoder.feed(data):
                yield line
        for line in decoder.finish():
            yield line

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The events of a text/event-stream, each as soon as it is whole."""
        decoder = EventDecoder()
        async for data in self.iter_bytes():
            for event in decoder.feed(data):
                yield event

    async def read(self) -> bytes:
        """The whole body."""
        return b"".join([data async for data in self.iter_bytes()])

    async def save(self, target: Target) -> int:
        """Write the body to a file and return its length in bytes; see StreamedResponse.save.

        Other tasks go on while the file is written.
        """
        import asyncio

        written = 0
        with _open(target) as file:
            async for data in self.iter_bytes():
                await asyncio.to_thread(file.write, data)
                written += len(data)
        return written

    async def aclose(self) -> None:
        """Let go of the connection."""
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
def _open(target: Target) -> Generator[BinaryIO]:
    if not isinstance(target, str | PathLike):
        yield target
        return
    path = Path(os.path.realpath(target))
    if path.exists() and not path.is_file():
        # A device or a pipe; for a directory this says what is wrong.
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
