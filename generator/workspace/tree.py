"""The folder of a generated package: read, and changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.output import set_fault
from generator.workspace.faults import WorkspaceError, said
from generator.workspace.staging import Edit
from generator.workspace.transaction import changing_folder, refuse_in_the_way

# Folders that Python, its tools and npm leave beside files; so are those with a dot in front.
LEFTOVERS = ("__pycache__", "node_modules")
_BUILT = ("build", "dist")


def read_tree(folder: Path) -> dict[str, bytes]:
    """The files of a generated package by relative path, without what tools leave beside them.

    A symbolic link is not followed; its content is where it leads.
    """
    with said("read", folder):
        return {path: _content(Path(entry.path)) for path, entry in walk(folder)}


def read_files(folder: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """Those of the files that are there, read as `read_tree` does."""
    with said("read", folder):
        return {
            path: _content(folder / path)
            for path in paths
            if os.path.lexists(folder / path) and not _is_folder(folder / path)
        }


def is_empty(folder: Path) -> bool:
    """Whether there is nothing in a folder, or no such folder."""
    with said("list", folder):
        refuse_in_the_way(folder)
        return not folder.exists() or not os.listdir(folder)


def edit_of(folder: Path, write: Mapping[str, str], delete: Sequence[str] = ()) -> Edit:
    """The edit that writes these texts as UTF-8; refuses a path that leads out of the folder."""
    fault = set_fault(write) or set_fault(delete)
    if fault is not None:
        raise WorkspaceError(f"refused to write {fault[0]!r}: {fault[1]}")
    return Edit(
        folder, {path: text.encode() for path, text in write.items()}, tuple(delete)
    )


def change_tree(
    folder: Path,
    write: Mapping[str, str],
    delete: Sequence[str] = (),
    about: str = "oasmith",
) -> None:
    """Writes texts into a folder of no workspace and deletes files in it, whole or not at all."""
    edit = edit_of(Path(os.path.realpath(folder)), write, delete)
    if write or delete:
        with changing_folder(folder, about) as transaction:
            transaction.change([edit])


def walk(
    folder: Path, skipped: Callable[[str], bool] | None = None
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The files and symbolic links below a folder, with their relative paths.

    `skipped` tells by its relative path whether a folder is passed over; without it, those that
    tools leave in a package are.
    """
    waiting = [(folder, "")] if folder.is_dir() else []
    while waiting:
        base, prefix = waiting.pop()
        for entry in os.scandir(base):
            path = prefix + entry.name
            if not entry.is_dir(follow_symlinks=False):
                yield path, entry
            elif not (skipped(path) if skipped else _is_leftover(entry, prefix)):
                waiting.append((Path(entry.path), f"{path}/"))


def _content(path: Path) -> bytes:
    if path.is_symlink():
        return os.fsencode(os.readlink(path))
    # A pipe would be waited for; it is none of the files that are written.
    return path.read_bytes() if path.is_file() else b""


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _is_leftover(entry: os.DirEntry[str], prefix: str) -> bool:
    name = entry.name
    if name in LEFTOVERS or name.startswith(".") or name.endswith(".egg-info"):
        return True
    # A package may be called build; then it is one.
    init = os.path.join(entry.path, "__init__.py")
    return not prefix and name in _BUILT and not os.path.exists(init)
