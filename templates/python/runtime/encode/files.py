"""Files in request bodies."""

from __future__ import annotations

import io
from contextlib import ExitStack
from os import PathLike, fspath
from os.path import basename
from typing import BinaryIO, TypeAlias, TypeGuard, cast

from ..errors import InvalidArgumentError

FileContent: TypeAlias = bytes | PathLike[str] | BinaryIO
FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file to send: its bytes, a path, or a file open in binary mode, which is sent from where it
stands; alone, or after a file name and before a media type."""


class Stream:
    """An open file to send from where it stands, with what httpx2 asks of a file.

    Raises ValueError for one that is closed.
    """

    __slots__ = ("_inner", "_start")

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self._start: int | None = None
        try:
            if inner.seekable():
                self._start = inner.tell()
        except AttributeError:  # only read() is asked of a file
            pass

    def seekable(self) -> bool:
        """Whether it can be sent again."""
        return self._start is not None

    def read(self, size: int = -1) -> bytes:
        """Up to so many bytes; raises InvalidArgumentError."""
        try:
            return _checked(self._inner.read(size))
        except (OSError, ValueError, TypeError) as error:
            message = f"a file of the body cannot be read: {error}"
            raise InvalidArgumentError(message) from error

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place that is counted from where the file stood; raises OSError."""
        if self._start is None:
            raise io.UnsupportedOperation("seek")
        begin = self._start if whence == io.SEEK_SET else 0
        return self._inner.seek(begin + offset, whence) - self._start

    def tell(self) -> int:
        """The place, counted from where the file stood; raises OSError."""
        return self.seek(0, io.SEEK_CUR)


class Part:
    """One part of a multipart body; a part without file name is a plain field."""

    __slots__ = ("content", "filename", "media_type", "name")

    def __init__(
        self,
        name: str,
        content: bytes | BinaryIO | Stream,
        filename: str | None = None,
        media_type: str | None = None,
    ) -> None:
        self.name = name
        self.content = content
        self.filename = filename
        self.media_type = media_type


def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether a value is the content of a file: bytes, a path object or an open file."""
    return isinstance(value, bytes | bytearray | memoryview | PathLike) or callable(
        getattr(value, "read", None)
    )


def is_file(value: object) -> TypeGuard[FileInput]:
    """Whether a value is a file to send; a tuple of two strings is not, but a list of strings."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        named = len(items) in (2, 3) and isinstance(items[0], str)
        return named and is_content(items[1])
    return is_content(value)


def holds_file(value: object) -> bool:
    """Whether a value is a file or a list with one in it."""
    if is_file(value):
        return True
    if isinstance(value, list | tuple):
        return any(is_file(item) for item in cast("list[object]", value))
    return False


def read(content: FileContent) -> bytes:
    """The content of a file, of an open one from where it stands.

    Raises OSError where it cannot be read, TypeError for text.
    """
    if isinstance(content, PathLike):
        with open(content, "rb") as stream:
            return stream.read()
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    return _checked(_binary(content).read())


def part(
    name: str, value: FileInput, opened: ExitStack, media_type: str | None
) -> Part:
    """The part that sends a file.

    Files given by path are opened here, for the caller to close with `opened`. Content
    without a name of its own is sent under the part's name, because servers take a part without
    file name for a plain field. Raises OSError where a path cannot be opened, TypeError for a
    file open in text mode.
    """
    filename: str | None = None
    if isinstance(value, tuple):
        filename = value[0]
        content = value[1]
        media_type = value[2] if len(value) == 3 else media_type
    else:
        content = value
    if isinstance(content, PathLike):
        stream = opened.enter_context(_open(content))
        return Part(name, stream, filename or basename(fspath(content)), media_type)
    if isinstance(content, bytes | bytearray | memoryview):
        return Part(name, bytes(content), filename or name, media_type)
    own = getattr(content, "name", None)
    if isinstance(own, str):
        filename = filename or basename(own)
    return Part(name, Stream(_binary(content)), filename or name, media_type)


def _checked(data: object) -> bytes:
    if not isinstance(data, bytes | bytearray | memoryview):
        kind = type(data).__name__
        raise TypeError(f"read() gave {kind}, not bytes; open the file with 'rb'")
    return bytes(cast("bytes", data))


def _open(path: PathLike[str]) -> BinaryIO:
    return open(path, "rb")


def _binary(stream: BinaryIO) -> BinaryIO:
    if isinstance(stream, io.TextIOBase):
        raise TypeError("the file is open in text mode; open it with 'rb'")
    return stream
