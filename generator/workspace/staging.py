"""A folder as it will be, made beside the one it replaces."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.workspace.faults import WorkspaceError


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to become of one folder; files that are neither written nor deleted stay.

    Paths are relative, with forward slashes.
    """

    folder: Path
    write: Mapping[str, bytes]
    delete: Sequence[str] = ()


def joined(edits: Sequence[Edit]) -> Edit:
    """One edit of the innermost folder that holds all of these, and whose parent is there."""
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
    """The files to write, in an empty folder."""
    for name in ("", *folders_of(edit.write)):
        _make_folder(stage / name, edit.folder / name)
    for path, content in edit.write.items():
        with open(os.path.join(stage, path), "xb") as file:
            file.write(content)


def stage_tree(stage: Path, edit: Edit) -> None:
    """The whole folder as it will be: what stays is the same file under a second name."""
    # An emptied folder goes; one that was empty before stays.
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
                _second_name(entry.path, os.path.join(stage, path))
                kept += 1
        if prefix and total and not kept:
            emptied.append(stage / prefix)
    for folder in sorted(emptied, reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    for name in folders_of(edit.write):
        _make_folder(stage / name, edit.folder / name)
    for path, content in edit.write.items():
        target = stage / path
        if target.is_dir():
            _refuse_full(target, edit.folder / path)
        with open(target, "xb") as file:
            file.write(content)


def folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder that the paths lie in, the outer ones first."""
    found: set[str] = set()
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent and parent not in found:
            found.add(parent)
            parent = parent.rpartition("/")[0]
    return sorted(found)


def everything(folder: Path) -> Iterator[str]:
    """The paths of all files and symbolic links below a folder."""
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        for entry in os.scandir(folder / prefix):
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name


def _make_folder(folder: Path, like: Path) -> None:
    """A folder with mode, times and owner of another one where there is one."""
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


def _second_name(file: str, name: str) -> None:
    try:
        os.link(file, name, follow_symlinks=False)
    except (OSError, NotImplementedError):
        # Not every file system has hard links.
        shutil.copy2(file, name, follow_symlinks=False)


def _refuse_full(staged: Path, shown: Path) -> None:
    try:
        staged.rmdir()
    except OSError:
        raise WorkspaceError(
            f"{shown} is a folder with files of somebody else, and a file of this name "
            "is wanted: move them away"
        ) from None
