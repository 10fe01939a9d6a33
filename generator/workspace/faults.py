"""What goes wrong on a disk, said as what, where and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from pathlib import Path

_ADVICE: Mapping[type[OSError], str] = {
    FileNotFoundError: "; check the name",
    PermissionError: "; check its owner and mode",
}


class WorkspaceError(Exception):
    """Something could not be read or written: what, where, and what to do about it."""


@contextmanager
def said(what: str, where: Path | Traversable) -> Iterator[None]:
    """Turns a fault of the file system into a `WorkspaceError`."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise WorkspaceError(f"cannot {what} {where}: it is not UTF-8") from error
    except OSError as error:
        why = error.strerror or str(error)
        elsewhere = error.filename and str(error.filename) != str(where)
        path = f" ({error.filename})" if elsewhere else ""
        advice = _ADVICE.get(type(error), "")
        raise WorkspaceError(f"cannot {what} {where}: {why}{path}{advice}") from error


def read(path: Path) -> bytes:
    """The bytes of a file."""
    with said("read", path):
        if path.is_dir():
            raise WorkspaceError(f"{path} is a folder: name a file")
        return path.read_bytes()
