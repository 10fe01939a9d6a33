"""What goes wrong on a disk, said as what, where and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.source.limits import MAX_BYTES

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


def read(path: Path, *, pipes: bool = False) -> bytes:
    """The bytes of a file; refused where it is larger than any description.

    A pipe, which may never end, is read with `pipes` only: where somebody named it.
    """
    with said("read", path):
        if path.is_dir():
            raise WorkspaceError(f"{path} is a folder: name a file")
        if not pipes:
            refuse_no_file(path)
        with path.open("rb") as file:
            found = file.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise too_large(path)
    return found


def refuse_no_file(path: Path | Traversable) -> None:
    """Raise WorkspaceError for what is there and is no file, but a pipe or a device."""
    there = not isinstance(path, Path) or path.exists()
    if there and not path.is_file():
        raise WorkspaceError(f"{path} is a pipe or a device: put a file in its place")


def too_large(path: Path) -> WorkspaceError:
    """The fault of a file with which a description becomes too large."""
    return WorkspaceError(
        f"{path} is too large: oasmith reads at most {MAX_BYTES // 1_000_000} million bytes of a"
        " description, all of its files together; move data out of it"
    )
