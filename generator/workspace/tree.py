"""The folder of a generated package: read, and changed file by file."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.output import MANIFEST_NAME, set_fault
from generator.workspace.faults import WorkspaceError, said

# Folders that Python, its tools and npm leave beside files; so are those with a dot in front.
LEFTOVERS = ("__pycache__", "node_modules")
_BUILT = ("build", "dist")
_STAGING = ".oasmith-"


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
        _refuse_files(folder)
        return not folder.exists() or not os.listdir(folder)


def change_tree(
    folder: Path, write: Mapping[str, str], delete: Sequence[str] = ()
) -> None:
    """Writes texts into a folder and deletes files in it; every other file stays as it is.

    All texts are written to a folder beside it first, so that a full disk or a lack of permission
    shows before anything is touched. Each file then goes in place in one step, the manifest last:
    after a crash the old manifest still stands, and the same command brings the rest.
    """
    fault = set_fault(write) or set_fault(delete)
    if fault is not None:
        raise WorkspaceError(f"refused to write {fault[0]!r}: {fault[1]}")
    if not write and not delete:
        return
    inner = _folders_of((*write, *delete))
    with said("write", folder), _known_names(folder):
        _refuse_files(folder)
        _refuse_links(folder, inner)
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder.parent))
        try:
            staged = _stage(staging, write)
            for path in delete:
                (folder / path).unlink(missing_ok=True)
            for name in reversed(_folders_of(delete)):
                _remove_if_empty(folder / name)
            for name in ("", *_folders_of(write)):
                (folder / name).mkdir(exist_ok=True)
            for path in sorted(write, key=lambda path: (path == MANIFEST_NAME, path)):
                _place(staged[path], os.path.join(folder, path))
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        if not write:
            _remove_if_empty(folder, folder.parent)


def _stage(staging: Path, texts: Mapping[str, str]) -> dict[str, str]:
    staged: dict[str, str] = {}
    for number, (path, text) in enumerate(texts.items()):
        staged[path] = os.path.join(staging, str(number))
        with open(staged[path], "wb") as file:
            file.write(text.encode())
    return staged


def _place(staged: str, target: str) -> None:
    try:
        os.replace(staged, target)
    except OSError:
        if not _is_folder(Path(target)):
            raise
        # Its files may have just been deleted; rmdir refuses where others are left.
        os.rmdir(target)
        os.replace(staged, target)


def _folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder that the paths lie in, the outer ones first."""
    found: set[str] = set()
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent and parent not in found:
            found.add(parent)
            parent = parent.rpartition("/")[0]
    return sorted(found)


def _remove_if_empty(*folders: Path) -> None:
    """Removes folders, the inner ones first, up to the first that holds something."""
    for folder in folders:
        if not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()


@contextmanager
def _known_names(folder: Path) -> Iterator[None]:
    """Lets a fault name what people know instead of a temporary file."""
    try:
        yield
    except OSError as error:
        if _STAGING in str(error.filename):
            error.filename = error.filename2 or str(folder.parent)
        raise


def _refuse_files(folder: Path) -> None:
    for place in (folder, *folder.parents):
        if os.path.lexists(place) and not place.is_dir():
            raise WorkspaceError(
                f"{place} is a file where a folder should be: remove it, or name "
                "another folder"
            )


def _refuse_links(folder: Path, inner: Iterable[str]) -> None:
    for name in inner:
        if (folder / name).is_symlink():
            raise WorkspaceError(
                f"{folder / name} is a symbolic link: oasmith does not write through it; "
                "put a folder in its place"
            )


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
    return os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _is_leftover(entry: os.DirEntry[str], prefix: str) -> bool:
    name = entry.name
    if name in LEFTOVERS or name.startswith(".") or name.endswith(".egg-info"):
        return True
    # A package may be called build; then it is one.
    init = os.path.join(entry.path, "__init__.py")
    return not prefix and name in _BUILT and not os.path.exists(init)
