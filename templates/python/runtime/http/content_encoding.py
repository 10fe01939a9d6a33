"""Content codings (RFC 9110, 8.4.1): gzip and deflate here, piece by piece; others by httpx2.

httpx2 takes content that breaks off for whole, and leaves out what follows the first member of
gzip (RFC 1952, 2.2).
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator
from io import BytesIO
from typing import Any

import httpx2

_PIECE = 1 << 20  # bytes at a time, whatever they were made of
_GZIP = b"\x1f\x8b"
_OURS = {"gzip": True, "x-gzip": True, "deflate": False}


class Content:
    """Takes the codings of one answer away."""

    __slots__ = ("_decoders",)

    def __init__(self, decoders: Iterable[_Zlib]) -> None:
        self._decoders = [*decoders]

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes give; raises httpx2.DecodingError."""
        parts: Iterator[bytes] = iter((data,))
        for decoder in self._decoders:
            parts = decoder.all(parts)
        return parts

    def finish(self) -> None:
        """Check that nothing is missing; raises httpx2.DecodingError."""
        for decoder in self._decoders:
            decoder.finish()


def content_of(codings: str) -> Content | None:
    """What takes the codings of a Content-Encoding away; None where there are none, and for those
    that httpx2 has to know."""
    names = [name.strip().lower() for name in codings.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if not names or not all(name in _OURS for name in names):
        return None
    return Content(_Zlib(_OURS[name]) for name in reversed(names))


def decoded(codings: str, raw: bytes) -> bytes | None:
    """The whole content without its codings; None as in `content_of`.

    Raises httpx2.DecodingError.
    """
    content = content_of(codings)
    if content is None:
        return None
    whole = BytesIO()
    for part in content.feed(raw):
        whole.write(part)
    content.finish()
    return whole.getvalue()


class _Zlib:
    """One coding; `gzip` may have several members, of which the content is the sum."""

    __slots__ = ("_ended", "_gzip", "_inner", "_members", "_start")

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._start: bytes = b""
        self._inner: Any = None  # zlib has no public name for its type
        self._members = 0
        self._ended = False

    def all(self, parts: Iterator[bytes]) -> Iterator[bytes]:
        for part in parts:
            yield from self.feed(part)

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data and not self._ended:
            if self._inner is None:
                data = self._begin(data)
                continue
            try:
                made: bytes = self._inner.decompress(data, _PIECE)
                while made:
                    yield made
                    # Also with nothing left to take there may be something left to give.
                    data = self._inner.unconsumed_tail
                    made = self._inner.decompress(data, _PIECE)
            except zlib.error as error:
                raise httpx2.DecodingError(str(error)) from error
            data = self._inner.unused_data
            if self._inner.eof:
                self._inner = None
                self._members += 1
                self._ended = not self._gzip

    def _begin(self, data: bytes) -> bytes:
        """Begin a member, once there is enough to tell what it is; what is left to feed."""
        data = self._start + data
        if self._members:
            data = data.lstrip(b"\0")  # padding
        if len(data) < 2:
            self._start = data
            return b""
        self._start = b""
        if self._members and not data.startswith(_GZIP):
            self._ended = True
        elif self._gzip:
            self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        else:
            # Some servers leave out the frame of zlib (RFC 1950, 2.2).
            framed = data[0] & 15 == 8 and (data[0] * 256 + data[1]) % 31 == 0
            self._inner = zlib.decompressobj(zlib.MAX_WBITS * (1 if framed else -1))
        return data

    def finish(self) -> None:
        if self._inner is not None or (self._start and not self._members):
            raise httpx2.DecodingError("the compressed content is not complete")


class _Sized:
    """Pieces of one size out of pieces of any; as they come if `size` is None."""

    __slots__ = ("_rest", "_size")

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        size = self._size
        if size is None:
            yield data
            return
        self._rest += data
        whole = len(self._rest) - len(self._rest) % size
        for at in range(0, whole, size):
            yield bytes(self._rest[at : at + size])
        del self._rest[:whole]

    def finish(self) -> Iterator[bytes]:
        if self._rest:
            yield bytes(self._rest)


def iter_content(response: httpx2.Response, size: int | None = None) -> Iterator[bytes]:
    """The content of an answer of httpx2 without its codings, in pieces of `size` bytes but for
    the last, or as they come."""
    content = _undone_here(response)
    if content is None:
        yield from response.iter_bytes(size)
        return
    sized = _Sized(size)
    for raw in response.iter_raw():
        for part in content.feed(raw):
            yield from sized.feed(part)
    content.finish()
    yield from sized.finish()


async def aiter_content(
    response: httpx2.Response, size: int | None = None
) -> AsyncIterator[bytes]:
    """The same for asyncio."""
    content = _undone_here(response)
    if content is None:
        async for part in response.aiter_bytes(size):
            yield part
        return
    sized = _Sized(size)
    async for raw in response.aiter_raw():
        for made in content.feed(raw):
            for part in sized.feed(made):
                yield part
    content.finish()
    for part in sized.finish():
        yield part


def _undone_here(response: httpx2.Response) -> Content | None:
    # A hook may have read it, which leaves only what httpx2 made of it.
    if response.is_stream_consumed:
        return None
    return content_of(response.headers.get("content-encoding", ""))
