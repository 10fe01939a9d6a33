"""Staging: the new content of a folder, written beside the folder that it replaces."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.workspace.errors import WorkspaceError


@dataclass(frozen=True, slots=True)
class Edit:
    """Files to write and delete in one folder; all other files stay.

    Paths are relative to the folder, with forward slashes.
    """

    folder: Path
    write: Mapping[str, bytes]
    delete: Sequence[str] = ()


def merge_edits(edits: Sequence[Edit]) -> Edit:
    """Merge edits into one edit of their innermost common folder that has an existing parent."""
    common = Path(os.path.commonpath([edit.folder for edit in edits]))
    while not common.parent.exists():
        common = common.parent
    write: dict[str, bytes] = {}
    delete: list[str] = []
    for edit in edits:
        inner = edit.folder.relative_to(common).as_posix()
        prefix = "" if inner == "." else f"{inner}/"
        write.update({prefix + path: text for path, text in edit.write.items()})
        delete += [prefix + path for path in edit.delete]
    return Edit(common, write, tuple(delete))


def stage_files(stage: Path, edit: Edit) -> None:
    """Write only the new files of the edit to an empty folder."""
    for name in ("", *list_parent_folders(edit.write)):
        _make_folder(stage / name, edit.folder / name)
    for path, content in edit.write.items():
        with open(os.path.join(stage, path), "xb") as file:
            file.write(content)


def stage_tree(stage: Path, edit: Edit) -> None:
    """Build the whole new folder; files that stay are hard links to the existing ones."""
    # A folder that becomes empty is removed; one that was empty before stays.
    changed = {*edit.write, *edit.delete}
    emptied: list[Path] = []
    _make_folder(stage, edit.folder)
    waiting = [""] if edit.folder.is_dir() else []
    while waiting:
        prefix = waiting.pop()
        kept = total = 0
        for entry in os.scandir(edit.folder / prefix):
            path = prefix + entry.name
            total += 1
            if entry.is_dir(follow_symlinks=False):
                _make_folder(stage / path, edit.folder / path)
                waiting.append(f"{path}/")
            elif path not in changed:
                _link_or_copy(entry.path, os.path.join(stage, path))
                kept += 1
        if prefix and total and not kept:
            emptied.append(stage / prefix)
    for folder in sorted(emptied, reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    for name in list_parent_folders(edit.write):
        _make_folder(stage / name, edit.folder / name)
    for path, content in edit.write.items():
        target = stage / path
        if target.is_dir():
            _reject_full_folder(target, edit.folder / path)
        with open(target, "xb") as file:
            file.write(content)


def list_parent_folders(paths: Iterable[str]) -> list[str]:
    """List every folder that contains one of the paths, outer folders first."""
    folders: set[str] = set()
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent and parent not in folders:
            folders.add(parent)
            parent = parent.rpartition("/")[0]
    return sorted(folders)


def list_files(folder: Path) -> Iterator[str]:
    """Yield the paths of all files and symbolic links below a folder."""
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        for entry in os.scandir(folder / prefix):
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name


def _make_folder(folder: Path, like: Path) -> None:
    """Create a folder with the mode, times and owner of `like`, if that exists."""
    folder.mkdir(exist_ok=True)
    if not like.is_dir():
        if not os.access(folder, os.W_OK | os.X_OK):
            folder.chmod(0o700)  # an odd umask
        return
    shutil.copystat(like, folder)
    state = like.stat()
    if os.name == "posix" and state.st_uid != os.geteuid():
        with contextlib.suppress(PermissionError):
            os.chown(folder, state.st_uid, state.st_gid)


def _link_or_copy(file: str, name: str) -> None:
    try:
        os.link(file, name, follow_symlinks=False)
    except (OSError, NotImplementedError):
        # Not every file system has hard links.
        shutil.copy2(file, name, follow_symlinks=False)


def _reject_full_folder(staged: Path, shown: Path) -> None:
    try:
        staged.rmdir()
    except OSError:
        raise WorkspaceError(
            f"{shown} is a folder with files that oasmith did not write, but a file of this "
            "name has to be written: move the folder away"
        ) from None
