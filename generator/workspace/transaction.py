"""Atomic changes of folders, by one writer at a time.

1. The new folder is staged in `.oasmith/`; files that stay are hard links. A full disk or a missing
   permission shows here, before anything has changed.
2. A journal with the steps is written.
3. Each folder is exchanged with its staged successor, in one step of the file system.

A process that is killed leaves the old tree or the new one; the next writer finishes or discards
the steps in the journal.

Where folders cannot be exchanged (Windows, mount points, the current folder), or where only one
file changes, files are moved one by one, the manifest last.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.output import MANIFEST_NAME
from generator.workspace.errors import WorkspaceError, wrap_os_errors
from generator.workspace.journal import (
    Step,
    delete_journal,
    read_journal,
    write_journal,
)
from generator.workspace.lock import IGNORE, LOCK, hold_lock
from generator.workspace.path_checks import reject_blocking_file, reject_links
from generator.workspace.staging import (
    Edit,
    list_files,
    list_parent_folders,
    merge_edits,
    stage_files,
    stage_tree,
)
from generator.workspace.swap import swap_folders

WORK_FOLDER = ".oasmith"


@dataclass(frozen=True, slots=True)
class Transaction:
    """Exclusive write access to the folders below `base`, within `open_transaction`."""

    base: Path
    work_folder: Path

    def change(self, edits: Sequence[Edit]) -> None:
        """Apply all edits, or none.

        Edits below one child of the base become visible in one step, edits below several children
        in consecutive steps.

        Raises:
            WorkspaceError: Nothing was changed, or the message says that a part was.
        """
        groups: dict[str, list[Edit]] = {}
        for edit in edits:
            if edit.write or edit.delete:
                first = edit.folder.relative_to(self.base).parts[:1]
                groups.setdefault("".join(first), []).append(edit)
        merged = [merge_edits(group) for group in groups.values()]
        if not merged:
            return
        with (
            wrap_os_errors("write", merged[0].folder),
            self._show_real_names(merged[0].folder),
        ):
            try:
                steps = [self._stage(str(n), edit) for n, edit in enumerate(merged)]
                write_journal(self.work_folder, steps)
            except BaseException:
                self._clear()
                raise
            self._carry_out(steps)
            # From here on the change is final.
            delete_journal(self.work_folder)
            for step in steps:
                self._discard(step)
            self._clear()

    def recover(self) -> None:
        """Finish the change of an interrupted run, and remove what it left behind."""
        with wrap_os_errors("finish the interrupted change of", self.base):
            for step in read_journal(self.work_folder):
                _carry_out_step(self.base, self.work_folder, step)
            self._clear()

    def _stage(self, name: str, edit: Edit) -> Step:
        stage = self.work_folder / name
        reject_blocking_file(edit.folder)
        reject_links(self.base, edit)
        single = len(edit.write) + len(edit.delete) == 1 and edit.folder.is_dir()
        whole = not (single or edit.folder == self.base or _holds_current(edit.folder))
        (stage_tree if whole else stage_files)(stage, edit)
        return Step(
            edit.folder.relative_to(self.base).as_posix(),
            name,
            stage.stat().st_ino,
            whole,
            tuple(edit.write),
            tuple(path for path in edit.delete if os.path.lexists(edit.folder / path)),
        )

    def _carry_out(self, steps: Sequence[Step]) -> None:
        try:
            for step in steps:
                _carry_out_step(self.base, self.work_folder, step)
        except BaseException as error:
            if any(self._is_begun(step) for step in steps):
                # The journal stays.
                raise WorkspaceError(
                    f"only a part of {self.base} was changed: {error}; when that is fixed, "
                    "run the same command to do the rest"
                ) from error
            for step in reversed(steps):
                self._undo(step)
            self._clear()
            raise

    def _is_begun(self, step: Step) -> bool:
        """Whether files were moved one by one, which cannot be undone."""
        folder, stage = self.base / step.folder, self.work_folder / step.stage
        if not stage.is_dir() or _has_inode(folder, step.inode):
            return False
        return not all(os.path.lexists(stage / path) for path in step.write) or not all(
            os.path.lexists(folder / path) for path in step.delete
        )

    def _undo(self, step: Step) -> None:
        folder, stage = self.base / step.folder, self.work_folder / step.stage
        if _has_inode(folder, step.inode):
            if stage.is_dir():
                swap_folders(os.fspath(folder), os.fspath(stage))
            else:
                os.rename(folder, stage)

    def _discard(self, step: Step) -> None:
        """Remove the old folder; keep a file that was added to it at the last moment."""
        old, new = self.work_folder / step.stage, self.base / step.folder
        if step.whole and old.is_dir():
            for path in set(list_files(old)).difference(step.delete):
                if not os.path.lexists(new / path):
                    (new / path).parent.mkdir(parents=True, exist_ok=True)
                    os.rename(old / path, new / path)
        if not step.write:
            _remove_if_empty(new, self.base)

    def _clear(self) -> None:
        delete_journal(self.work_folder)
        for entry in os.scandir(self.work_folder):
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name not in (LOCK, IGNORE):
                os.unlink(entry.path)

    @contextmanager
    def _show_real_names(self, folder: Path) -> Iterator[None]:
        """Replace staged paths in errors with the paths that users know."""
        try:
            yield
        except OSError as error:
            _, staged_at, staged = str(error.filename).partition(
                f"{os.sep}{WORK_FOLDER}"
            )
            if staged_at:
                _, *inner = Path(staged).parts
                real = inner[1:] if inner[:1] and inner[0].isdigit() else []
                error.filename = os.fspath(folder.joinpath(*real))
            raise


@contextmanager
def open_transaction(
    base: Path, about: str, work_folder: str = WORK_FOLDER
) -> Iterator[Transaction]:
    """Lock `base` for the block, and finish what an interrupted run left.

    Args:
        base: The folder below which folders are changed.
        about: The command, shown to other processes that want to write.
        work_folder: The name of the folder for the lock, the journal and staged files.

    Raises:
        WorkspaceError: Another process holds the lock, or the base cannot be written.
    """
    with contextlib.ExitStack() as stack:
        with wrap_os_errors("write", base):
            try:
                stack.enter_context(hold_lock(base / work_folder, about))
            except OSError as error:
                error.filename = os.fspath(base)
                raise
        transaction = Transaction(base, base / work_folder)
        transaction.recover()
        yield transaction


@contextmanager
def open_folder_transaction(folder: Path, about: str) -> Iterator[Transaction]:
    """Lock one folder outside a workspace for the block."""
    reject_blocking_file(folder)
    folder = Path(os.path.realpath(folder))
    base = folder.parent
    while not base.exists():
        base = base.parent
    name = hashlib.sha256(os.fsencode(folder.name)).hexdigest()[:12]
    # Beside a mount point, or in a folder of another user, nothing can be created.
    if folder.is_dir() and (folder.is_mount() or not os.access(base, os.W_OK)):
        base = folder
    with open_transaction(base, about, f"{WORK_FOLDER}-{name}") as transaction:
        yield transaction


def is_interrupted(base: Path, work_folder: str = WORK_FOLDER) -> bool:
    """Whether a run was killed in the middle of a change, which the next run will finish."""
    return bool(read_journal(base / work_folder))


def _carry_out_step(base: Path, work_folder: Path, step: Step) -> None:
    folder, stage = base / step.folder, work_folder / step.stage
    if step.whole:
        if not os.path.lexists(folder):
            os.rename(stage, folder)
            return
        if _has_inode(folder, step.inode):
            return
        if swap_folders(os.fspath(folder), os.fspath(stage)):
            return
    for path in step.delete:
        (folder / path).unlink(missing_ok=True)
    for name in reversed(list_parent_folders(step.delete)):
        _remove_if_empty(folder / name, (folder / name).parent)
    for name in ("", *list_parent_folders(step.write)):
        (folder / name).mkdir(exist_ok=True)
    for path in sorted(
        step.write, key=lambda path: (path.endswith(MANIFEST_NAME), path)
    ):
        if os.path.lexists(stage / path):
            _place(os.path.join(stage, path), os.path.join(folder, path))


def _place(staged: str, target: str) -> None:
    try:
        os.replace(staged, target)
    except OSError as error:
        if error.errno == errno.EXDEV:
            # The two are on different mount points.
            shutil.copyfile(staged, f"{target}{WORK_FOLDER}")
            os.replace(f"{target}{WORK_FOLDER}", target)
            os.unlink(staged)
            return
        if os.path.islink(target) or not os.path.isdir(target):
            raise
        # Its files may have just been deleted; rmdir fails if others are left.
        os.rmdir(target)
        os.replace(staged, target)


def _has_inode(folder: Path, inode: int) -> bool:
    return folder.is_dir() and folder.stat().st_ino == inode


def _remove_if_empty(folder: Path, top: Path) -> None:
    """Remove a folder and its parents, up to `top` or the first that is not empty."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _holds_current(folder: Path) -> bool:
    """Whether the current folder is inside; after an exchange it would be the old one."""
    with contextlib.suppress(OSError):
        return Path.cwd().resolve().is_relative_to(folder.resolve())
    return False
