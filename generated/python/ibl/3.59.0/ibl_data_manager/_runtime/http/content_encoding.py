"""Content codings (RFC 9110, 8.4.1): gzip and deflate are decoded here, others by httpx2.

httpx2 accepts content that is cut off, and drops what follows the first member of gzip
(RFC 1952, 2.2).
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any

import httpx2

from .response_limit import UNLIMITED, ResponseLimit

_MAX_CODINGS = 5
_MAX_INPUT = 1 << 16  # bytes to decode at a time; zlib copies the rest
_MAX_PIECE = 1 << 20  # bytes of decoded content at a time
_GZIP = b"\x1f\x8b"
_IS_GZIP = {"gzip": True, "x-gzip": True, "deflate": False}


class ContentDecoder:
    """Decodes the content of one response."""

    __slots__ = ("_decoders",)

    def __init__(self, decoders: Iterable[_ZlibDecoder]) -> None:
        self._decoders = [*decoders]

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decode some bytes of the content; raises httpx2.DecodingError."""
        parts: Iterator[bytes] = iter((data,))
        for decoder in self._decoders:
            parts = decoder.feed_all(parts)
        return parts

    def finish(self) -> None:
        """Check that the content is complete; raises httpx2.DecodingError."""
        for decoder in self._decoders:
            decoder.finish()


def create_decoder(
    codings: str, limit: ResponseLimit = UNLIMITED
) -> ContentDecoder | None:
    """Create the decoder for a Content-Encoding.

    Returns None if there is no coding, or one that httpx2 has to decode. Raises
    httpx2.DecodingError if there are too many.
    """
    names = [name.strip().lower() for name in codings.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > _MAX_CODINGS:
        raise httpx2.DecodingError(
            f"the content has {len(names)} codings, more than {_MAX_CODINGS}"
        )
    if not names or not all(name in _IS_GZIP for name in names):
        return None
    return ContentDecoder(
        _ZlibDecoder(_IS_GZIP[name], limit) for name in reversed(names)
    )


def decode_whole(headers: Mapping[str, str], raw: bytes, limit: ResponseLimit) -> bytes:
    """Decode the whole content of a response.

    Raises httpx2.DecodingError, httpx2.ReadTimeout and ResponseTooLargeError.
    """
    codings = headers["content-encoding"]
    limit.add_received(len(raw))
    content = create_decoder(codings, limit)
    whole = BytesIO()
    if content is None:
        # httpx2 counts the received bytes itself.
        response = httpx2.Response(
            200,
            headers={"content-encoding": codings},
            stream=httpx2.ByteStream(raw),
        )
        for part in iter_content(response, None, limit):
            whole.write(part)
        return whole.getvalue()
    for part in content.feed(raw):
        whole.write(part)
    content.finish()
    return whole.getvalue()


class _ZlibDecoder:
    """Decoder of one coding; gzip content may have several members."""

    __slots__ = (
        "_decoded",
        "_decompressor",
        "_ended",
        "_gzip",
        "_limit",
        "_members_read",
        "_start",
    )

    def __init__(self, gzip: bool, limit: ResponseLimit) -> None:
        self._gzip = gzip
        self._limit = limit
        self._decoded = 0
        self._start: bytes = b""
        self._decompressor: Any = None  # zlib has no public name for its type
        self._members_read = 0
        self._ended = False

    def feed_all(self, parts: Iterator[bytes]) -> Iterator[bytes]:
        for part in parts:
            for at in range(0, len(part), _MAX_INPUT):
                # Also content that decodes to nothing takes time.
                self._limit.check(self._decoded)
                yield from self._feed(part[at : at + _MAX_INPUT])

    def _feed(self, data: bytes) -> Iterator[bytes]:
        while data and not self._ended:
            if self._decompressor is None:
                data = self._start_member(data)
                continue
            try:
                part: bytes = self._decompressor.decompress(data, _MAX_PIECE)
                while part:
                    self._decoded += len(part)
                    self._limit.check(self._decoded)
                    yield part
                    # Decoded content may remain after all of the input was read.
                    data = self._decompressor.unconsumed_tail
                    part = self._decompressor.decompress(data, _MAX_PIECE)
            except zlib.error as error:
                raise httpx2.DecodingError(str(error)) from error
            data = self._decompressor.unused_data
            if self._decompressor.eof:
                self._decompressor = None
                self._members_read += 1
                self._ended = not self._gzip

    def _start_member(self, data: bytes) -> bytes:
        """Start a member as soon as its first two bytes are there; return the remaining data."""
        data = self._start + data
        if self._members_read:
            data = data.lstrip(b"\0")  # padding
        if len(data) < 2:
            self._start = data
            return b""
        self._start = b""
        if self._members_read and not data.startswith(_GZIP):
            self._ended = True
        elif self._gzip:
            self._decompressor = zlib.decompressobj(16 + zlib.MAX_WBITS)
        else:
            # Some servers leave out the zlib header (RFC 1950, 2.2).
            framed = data[0] & 15 == 8 and (data[0] * 256 + data[1]) % 31 == 0
            self._decompressor = zlib.decompressobj(
                zlib.MAX_WBITS * (1 if framed else -1)
            )
        return data

    def finish(self) -> None:
        if self._decompressor is not None or (self._start and not self._members_read):
            raise httpx2.DecodingError("the compressed content is incomplete")


class _Rechunker:
    """Splits content into pieces of `size` bytes; with None, pieces stay as received."""

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


def iter_content(
    response: httpx2.Response,
    size: int | None = None,
    limit: ResponseLimit = UNLIMITED,
) -> Iterator[bytes]:
    """Yield the decoded content of a response.

    All pieces but the last have `size` bytes; with None, pieces are yielded as received. Raises
    httpx2.HTTPError, and ResponseTooLargeError if `limit` is exceeded.
    """
    content = _create_response_decoder(response, limit)
    if content is None:
        decoded = 0
        for part in response.iter_bytes(size):
            decoded += len(part)
            limit.check_decoded(response, decoded)
            yield part
        return
    sized = _Rechunker(size)
    for raw in response.iter_raw():
        limit.add_received(len(raw))
        for part in content.feed(raw):
            yield from sized.feed(part)
    content.finish()
    yield from sized.finish()


async def aiter_content(
    response: httpx2.Response,
    size: int | None = None,
    limit: ResponseLimit = UNLIMITED,
) -> AsyncIterator[bytes]:
    """Yield the decoded content of a response, as `iter_content` does, for asyncio."""
    content = _create_response_decoder(response, limit)
    if content is None:
        decoded_bytes = 0
        async for part in response.aiter_bytes(size):
            decoded_bytes += len(part)
            limit.check_decoded(response, decoded_bytes)
            yield part
        return
    sized = _Rechunker(size)
    async for raw in response.aiter_raw():
        limit.add_received(len(raw))
        for decoded in content.feed(raw):
            for part in sized.feed(decoded):
                yield part
    content.finish()
    for part in sized.finish():
        yield part


def _create_response_decoder(
    response: httpx2.Response, limit: ResponseLimit
) -> ContentDecoder | None:
    # If a hook has read the response, only the content that httpx2 decoded is left.
    if response.is_stream_consumed:
        return None
    return create_decoder(response.headers.get("content-encoding", ""), limit)
