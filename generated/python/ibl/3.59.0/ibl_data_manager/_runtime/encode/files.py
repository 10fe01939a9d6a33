"""Files in request bodies; `bodies.py` builds multipart bodies from them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from os import PathLike, fspath
from os.path import basename
from typing import BinaryIO, TypeAlias, TypeGuard, cast

from ..errors import InvalidArgumentError

FileContent: TypeAlias = bytes | PathLike[str] | BinaryIO
FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file to send: its bytes, a path, or a file open in binary mode, which is sent from its current
position; alone, or as (file name, content), or (file name, content, media type)."""


_MAX_PIECE = 1 << 16


class FileStream:
    """An open file, sent from its current position, with the methods that httpx2 uses.

    `length` is the number of bytes to send as a whole body; None if it is not known. Raises
    ValueError if the file is closed.
    """

    __slots__ = ("_inner", "_start", "length")

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self._start: int | None = None
        self.length: int | None = None
        try:
            if inner.seekable():
                self._start = inner.tell()
        except AttributeError:  # only read() is required of a file
            pass

    def measure(self) -> None:
        """Set `length` if the file can seek; raises OSError."""
        if self._start is not None:
            self.length = self.seek(0, io.SEEK_END)
            self.seek(0)

    def iter_pieces(self) -> Iterator[bytes]:
        """Yield what is to be sent, `length` bytes at most; raises InvalidArgumentError."""
        if self._start is not None:
            self.seek(0)
        remaining = self.length
        while piece := self.read(
            _MAX_PIECE if remaining is None else min(remaining, _MAX_PIECE)
        ):
            yield piece
            if remaining is not None:
                remaining -= len(piece)

    def seekable(self) -> bool:
        """Whether the file can be sent again."""
        return self._start is not None

    def read(self, size: int = -1) -> bytes:
        """Read up to `size` bytes; raises InvalidArgumentError."""
        try:
            return _check_bytes(self._inner.read(size))
        except (OSError, ValueError, TypeError) as error:
            message = f"a file in the request body cannot be read: {error}"
            raise InvalidArgumentError(message) from error

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Set the position, counted from the one where sending begins; raises OSError."""
        if self._start is None:
            raise io.UnsupportedOperation("seek")
        begin = self._start if whence == io.SEEK_SET else 0
        return self._inner.seek(begin + offset, whence) - self._start

    def tell(self) -> int:
        """Return the position, counted from the one where sending begins; raises OSError."""
        return self.seek(0, io.SEEK_CUR)


class Part:
    """One part of a multipart body; a part without file name is a form field."""

    __slots__ = ("content", "filename", "media_type", "name")

    def __init__(
        self,
        name: str,
        content: bytes | BinaryIO | FileStream,
        filename: str | None = None,
        media_type: str | None = None,
    ) -> None:
        self.name = name
        self.content = content
        self.filename = filename
        self.media_type = media_type


def is_file_content(value: object) -> TypeGuard[FileContent]:
    """Whether a value is the content of a file: bytes, a path object or an open file."""
    return isinstance(value, bytes | bytearray | memoryview | PathLike) or callable(
        getattr(value, "read", None)
    )


def is_file(value: object) -> TypeGuard[FileInput]:
    """Whether a value is a file to send; a tuple of two strings is a list of strings."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        named = len(items) in (2, 3) and isinstance(items[0], str)
        return named and is_file_content(items[1])
    return is_file_content(value)


def contains_file(value: object) -> bool:
    """Whether a value is a file or a list that contains one."""
    if is_file(value):
        return True
    if isinstance(value, list | tuple):
        return any(is_file(item) for item in cast("list[object]", value))
    return False


def open_content(content: FileContent, open_files: ExitStack) -> bytes | FileStream:
    """Return the content of a file; of an open file, from its current position.

    Paths are opened here, for the caller to close with `open_files`. Raises OSError if the file
    cannot be read, and TypeError if it is open in text mode.
    """
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    if isinstance(content, PathLike):
        stream = FileStream(open_files.enter_context(_open_path(content)))
    else:
        stream = FileStream(_check_binary(content))
    stream.measure()
    # Some files of the system have content in spite of a length of 0.
    return stream.read() if stream.length == 0 else stream


def build_part(
    name: str, value: FileInput, open_files: ExitStack, media_type: str | None
) -> Part:
    """Build the part that sends a file.

    Paths are opened here, for the caller to close with `open_files`. Content without a file name
    gets the name of the part, because servers read a part without file name as a form field.
    Raises OSError if a path cannot be opened, and TypeError for a file open in text mode.
    """
    filename: str | None = None
    if isinstance(value, tuple):
        filename = value[0]
        content = value[1]
        media_type = value[2] if len(value) == 3 else media_type
    else:
        content = value
    if isinstance(content, PathLike):
        stream = open_files.enter_context(_open_path(content))
        return Part(name, stream, filename or basename(fspath(content)), media_type)
    if isinstance(content, bytes | bytearray | memoryview):
        return Part(name, bytes(content), filename or name, media_type)
    own_name = getattr(content, "name", None)
    if isinstance(own_name, str):
        filename = filename or basename(own_name)
    return Part(name, FileStream(_check_binary(content)), filename or name, media_type)


def _check_bytes(data: object) -> bytes:
    if not isinstance(data, bytes | bytearray | memoryview):
        kind = type(data).__name__
        raise TypeError(f"read() returned {kind}, not bytes; open the file with 'rb'")
    return bytes(cast("bytes", data))


def _open_path(path: PathLike[str]) -> BinaryIO:
    return open(path, "rb")


def _check_binary(stream: BinaryIO) -> BinaryIO:
    if isinstance(stream, io.TextIOBase):
        raise TypeError("the file is open in text mode; open it with 'rb'")
    return stream
