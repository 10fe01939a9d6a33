"""Files in request bodies."""

from __future__ import annotations

import io
from contextlib import ExitStack
from os import PathLike, fspath
from os.path import basename
from typing import BinaryIO, TypeAlias, TypeGuard, cast

FileContent: TypeAlias = bytes | PathLike[str] | BinaryIO
FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file to send: its bytes, a path, or a file open in binary mode, alone or after a file name and
before a media type."""


class Part:
    """One part of a multipart body; a part without file name is a plain field."""

    __slots__ = ("content", "filename", "media_type", "name")

    def __init__(
        self,
        name: str,
        content: bytes | BinaryIO,
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
    """The whole content of a file; raises OSError where it cannot be read."""
    if isinstance(content, PathLike):
        with open(content, "rb") as stream:
            return stream.read()
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    return _binary(content).read()


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
    return Part(name, _binary(content), filename or name, media_type)


def _open(path: PathLike[str]) -> BinaryIO:
    return open(path, "rb")


def _binary(stream: BinaryIO) -> BinaryIO:
    if isinstance(stream, io.TextIOBase):
        raise TypeError("the file is open in text mode; open it with 'rb'")
    return stream
