"""Reads and writes the files of a generated package."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.output import find_path_conflict
from generator.workspace.errors import WorkspaceError, wrap_os_errors
from generator.workspace.path_checks import reject_blocking_file
from generator.workspace.staging import Edit
from generator.workspace.transaction import open_folder_transaction

# Folders of Python, its tools and npm; folders whose name starts with a dot count too.
TOOL_FOLDERS = ("__pycache__", "node_modules")
_BUILT = ("build", "dist")


def read_tree(folder: Path) -> dict[str, bytes]:
    """Read the files of a generated package by relative path, without files of tools.

    A symbolic link is not followed; its content is its target.
    """
    with wrap_os_errors("read", folder):
        return {
            path: _read_content(Path(entry.path)) for path, entry in walk_files(folder)
        }


def read_files(folder: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """Read those of the files that exist, as `read_tree` does."""
    with wrap_os_errors("read", folder):
        return {
            path: _read_content(folder / path)
            for path in paths
            if os.path.lexists(folder / path) and not _is_folder(folder / path)
        }


def is_empty(folder: Path) -> bool:
    """Whether a folder is empty or does not exist."""
    with wrap_os_errors("list", folder):
        reject_blocking_file(folder)
        return not folder.exists() or not os.listdir(folder)


def make_edit(
    folder: Path, write: Mapping[str, str], delete: Sequence[str] = ()
) -> Edit:
    """Return an edit that writes texts as UTF-8; reject paths that lead out of the folder."""
    fault = find_path_conflict(write) or find_path_conflict(delete)
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
    """Write and delete files in a folder outside a workspace, all of them or none."""
    edit = make_edit(Path(os.path.realpath(folder)), write, delete)
    if write or delete:
        with open_folder_transaction(folder, about) as transaction:
            transaction.change([edit])


def walk_files(
    folder: Path, skipped: Callable[[str], bool] | None = None
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield the files and symbolic links below a folder, with their relative paths.

    Args:
        folder: Where to start.
        skipped: Whether to skip a folder, given its relative path. By default, folders of tools
            are skipped.
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


def _read_content(path: Path) -> bytes:
    if path.is_symlink():
        return os.fsencode(os.readlink(path))
    # Reading a pipe would block; oasmith never writes one.
    return path.read_bytes() if path.is_file() else b""


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _is_leftover(entry: os.DirEntry[str], prefix: str) -> bool:
    name = entry.name
    if name in TOOL_FOLDERS or name.startswith(".") or name.endswith(".egg-info"):
        return True
    # A package may be named build.
    init = os.path.join(entry.path, "__init__.py")
    return not prefix and name in _BUILT and not os.path.exists(init)
