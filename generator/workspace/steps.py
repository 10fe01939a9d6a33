"""Carries out the steps of a change in open folders; links are never followed."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat

from generator.output import MANIFEST_NAME
from generator.workspace.journal import Step
from generator.workspace.open_folder import OpenFolder, make_link_error
from generator.workspace.staging import list_files, list_parent_folders
from generator.workspace.swap import Entry, swap_folders


def carry_out_step(base: OpenFolder, work: OpenFolder, step: Step) -> None:
    """Put what is staged in its place; what an earlier run has done already is skipped.

    Args:
        base: The folder that `step.folder` is relative to.
        work: The folder that contains the staged folder.
        step: What to do.
    """
    if step.whole and _exchange(base, work, step):
        return
    with base.open_inner(step.folder, create=True) as folder:
        for path in step.delete:
            _delete(folder, path)
        for name in reversed(list_parent_folders(step.delete)):
            remove_if_empty(folder, name, only_this=True)
        if work.stat_entry(step.stage) is None:
            return
        with work.open_inner(step.stage) as stage:
            # The manifest is last.
            for path in sorted(
                step.write, key=lambda path: (path.endswith(MANIFEST_NAME), path)
            ):
                _place(stage, folder, path)


def undo_step(base: OpenFolder, work: OpenFolder, step: Step) -> None:
    """Exchange the folders back if they were exchanged."""
    outer, _, name = step.folder.rpartition("/")
    with base.open_inner(outer) as parent:
        if not _has_inode(parent, name, step.inode):
            return
        if work.stat_entry(step.stage) is not None:
            swap_folders(Entry(parent, name), Entry(work, step.stage))
        else:
            parent.move_entry(name, work, step.stage)


def is_begun(base: OpenFolder, work: OpenFolder, step: Step) -> bool:
    """Whether files were moved one by one, which cannot be undone."""
    outer, _, name = step.folder.rpartition("/")
    if work.stat_entry(step.stage) is None:
        return False
    try:
        with base.open_inner(outer) as parent:
            if _has_inode(parent, name, step.inode):
                return False
    except FileNotFoundError:
        return False
    stage, folder = work.path / step.stage, base.path / step.folder
    return not all(os.path.lexists(stage / path) for path in step.write) or not all(
        os.path.lexists(folder / path) for path in step.delete
    )


def discard_step(base: OpenFolder, work: OpenFolder, step: Step) -> None:
    """Keep what was added to the old folder at the last moment, and remove empty folders."""
    old = work.path / step.stage
    if step.whole and work.stat_entry(step.stage) is not None:
        new = base.path / step.folder
        for path in set(list_files(old)).difference(step.delete):
            if not os.path.lexists(new / path):
                outer, _, name = path.rpartition("/")
                with (
                    work.open_inner(f"{step.stage}/{outer}") as source,
                    base.open_inner(f"{step.folder}/{outer}", create=True) as target,
                ):
                    source.move_entry(name, target, name)
    if not step.write:
        remove_if_empty(base, step.folder)


def remove_if_empty(base: OpenFolder, path: str, *, only_this: bool = False) -> None:
    """Remove a folder and its parents, up to `base` or the first that is not empty."""
    while path not in ("", "."):
        outer, _, name = path.rpartition("/")
        try:
            with base.open_inner(outer) as parent:
                if not parent.delete_empty_folder(name) or only_this:
                    return
        except (FileNotFoundError, NotADirectoryError):
            return
        path = outer


def _exchange(base: OpenFolder, work: OpenFolder, step: Step) -> bool:
    """Exchange the folder with the staged one, if that has not happened and is supported."""
    outer, _, name = step.folder.rpartition("/")
    with base.open_inner(outer) as parent:
        state = parent.stat_entry(name)
        if state is None:
            work.move_entry(step.stage, parent, name)
            return True
        if stat.S_ISLNK(state.st_mode):
            raise make_link_error(parent.path / name)
        if state.st_ino == step.inode:
            return True
        return swap_folders(Entry(parent, name), Entry(work, step.stage))


def _delete(folder: OpenFolder, path: str) -> None:
    outer, _, name = path.rpartition("/")
    try:
        with folder.open_inner(outer) as inner:
            inner.delete_file(name)
    except (FileNotFoundError, NotADirectoryError):
        return


def _place(stage: OpenFolder, folder: OpenFolder, path: str) -> None:
    outer, _, name = path.rpartition("/")
    with (
        folder.open_inner(outer, create=True) as target,
        stage.open_inner(outer) as source,
    ):
        if source.stat_entry(name) is None:
            return  # an earlier run has moved it
        try:
            source.move_entry(name, target, name)
        except OSError as error:
            if error.errno == errno.EXDEV:
                _copy(source, target, name)
                return
            state = target.stat_entry(name)
            if state is None or not stat.S_ISDIR(state.st_mode):
                raise
            # Its files may have just been deleted; rmdir fails if others are left.
            with target.show_path(name):
                os.rmdir(target.locate(name), dir_fd=target.descriptor)
            source.move_entry(name, target, name)


def _copy(source: OpenFolder, target: OpenFolder, name: str) -> None:
    """Move a file between mount points: to a new file with a random name, which is renamed."""
    draft = f".{secrets.token_hex(16)}.oasmith"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with target.show_path(name):
        descriptor = os.open(
            target.locate(draft), flags, 0o666, dir_fd=target.descriptor
        )
        with os.fdopen(descriptor, "wb") as file, open(source.path / name, "rb") as old:
            shutil.copyfileobj(old, file)
    target.move_entry(draft, target, name)
    source.delete_file(name)


def _has_inode(parent: OpenFolder, name: str, inode: int) -> bool:
    state = parent.stat_entry(name)
    return state is not None and stat.S_ISDIR(state.st_mode) and state.st_ino == inode
