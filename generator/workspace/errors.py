"""Errors of file access, with the file and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.source.resource_limits import MAX_BYTES

_ADVICE: Mapping[type[OSError], str] = {
    FileNotFoundError: "; check the name",
    PermissionError: "; check its owner and mode",
}


class WorkspaceError(Exception):
    """Something cannot be read or written; the message says what, where and what to do."""


@contextmanager
def wrap_os_errors(action: str, where: Path | Traversable) -> Iterator[None]:
    """Convert errors of the file system to `WorkspaceError`: 'cannot ACTION WHERE: ...'."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise WorkspaceError(f"cannot {action} {where}: it is not UTF-8") from error
    except OSError as error:
        reason = error.strerror or str(error)
        is_other = error.filename and str(error.filename) != str(where)
        path = f" ({error.filename})" if is_other else ""
        advice = _ADVICE.get(type(error), "")
        raise WorkspaceError(
            f"cannot {action} {where}: {reason}{path}{advice}"
        ) from error


def read_file(path: Path, *, pipes: bool = False) -> bytes:
    """Read a file of at most `MAX_BYTES`.

    Args:
        path: The file.
        pipes: Whether a pipe or device may be read. It may never end, so this is only for files
            that the user named on the command line.
    """
    with wrap_os_errors("read", path):
        if path.is_dir():
            raise WorkspaceError(f"{path} is a folder: pass a file")
        if not pipes:
            require_file(path)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise make_size_error(path)
    return content


def require_file(path: Path | Traversable) -> None:
    """Raise WorkspaceError if the path exists and is a pipe or a device."""
    exists = not isinstance(path, Path) or path.exists()
    if exists and not path.is_file():
        raise WorkspaceError(f"{path} is a pipe or a device: replace it with a file")


def make_size_error(path: Path) -> WorkspaceError:
    """Return the error for a file that makes a description too large."""
    return WorkspaceError(
        f"{path} is too large: the files of a description may have at most"
        f" {MAX_BYTES // 1_000_000} MB together; move data out of it"
    )
