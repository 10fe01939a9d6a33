"""Changes that happen whole or not at all, one writer at a time.

What will be is made in `.oasmith/` first, whole: the folder that holds everything to change, with
what stays as second names of the same files. A full disk or a lack of permission shows there. Then
a journal is written, and each folder and its successor change places in one step of the file
system. A process that is killed leaves the old tree or the new one, and the next that writes ends
or forgets what it finds in the journal.

Where folders cannot change places (Windows, mount points, the current folder), and where it is one
file, files go in place one by one, the manifest last.
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
from generator.workspace.exchange import exchange
from generator.workspace.faults import WorkspaceError, said
from generator.workspace.journal import Step, forget, note, noted
from generator.workspace.lock import IGNORE, LOCK, locked
from generator.workspace.staging import (
    Edit,
    everything,
    folders_of,
    joined,
    stage_files,
    stage_tree,
)

BENCH = ".oasmith"


@dataclass(frozen=True, slots=True)
class Transaction:
    """The right to change folders below `base`, until the block of `changing` ends."""

    base: Path
    bench: Path

    def change(self, edits: Sequence[Edit]) -> None:
        """All of these changes, or none of them and a WorkspaceError.

        Edits below one child of the base become visible in one step, those below several in
        consecutive ones.
        """
        groups: dict[str, list[Edit]] = {}
        for edit in edits:
            if edit.write or edit.delete:
                first = edit.folder.relative_to(self.base).parts[:1]
                groups.setdefault("".join(first), []).append(edit)
        whole = [joined(group) for group in groups.values()]
        if not whole:
            return
        with said("write", whole[0].folder), self._known_names(whole[0].folder):
            try:
                steps = [self._staged(str(n), edit) for n, edit in enumerate(whole)]
                note(self.bench, steps)
            except BaseException:
                self._clear()
                raise
            self._do(steps)
            # From here on nothing is taken back, or up again.
            forget(self.bench)
            for step in steps:
                self._discard(step)
            self._clear()

    def recover(self) -> None:
        """Ends what an earlier run had decided, and clears away what it left."""
        with said("finish the interrupted change of", self.base):
            for step in noted(self.bench):
                _carry_out(self.base, self.bench, step)
            self._clear()

    def _staged(self, name: str, edit: Edit) -> Step:
        stage = self.bench / name
        refuse_in_the_way(edit.folder)
        _refuse_links(self.base, edit)
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

    def _do(self, steps: Sequence[Step]) -> None:
        try:
            for step in steps:
                _carry_out(self.base, self.bench, step)
        except BaseException as error:
            if any(self._is_begun(step) for step in steps):
                # The journal stays.
                raise WorkspaceError(
                    f"only a part of the change of {self.base} is done: {error}; when that is "
                    "mended, the same command does the rest"
                ) from error
            for step in reversed(steps):
                self._undo(step)
            self._clear()
            raise

    def _is_begun(self, step: Step) -> bool:
        """Whether files have gone in place one by one, which cannot be undone."""
        folder, stage = self.base / step.folder, self.bench / step.stage
        if not stage.is_dir() or _has_inode(folder, step.inode):
            return False
        return not all(os.path.lexists(stage / path) for path in step.write) or not all(
            os.path.lexists(folder / path) for path in step.delete
        )

    def _undo(self, step: Step) -> None:
        folder, stage = self.base / step.folder, self.bench / step.stage
        if _has_inode(folder, step.inode):
            if stage.is_dir():
                exchange(os.fspath(folder), os.fspath(stage))
            else:
                os.rename(folder, stage)

    def _discard(self, step: Step) -> None:
        """Removes the folder before; a file that came into it at the last moment is kept."""
        old, new = self.bench / step.stage, self.base / step.folder
        if step.whole and old.is_dir():
            for path in set(everything(old)).difference(step.delete):
                if not os.path.lexists(new / path):
                    (new / path).parent.mkdir(parents=True, exist_ok=True)
                    os.rename(old / path, new / path)
        if not step.write:
            _remove_if_empty(new, self.base)

    def _clear(self) -> None:
        forget(self.bench)
        for entry in os.scandir(self.bench):
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name not in (LOCK, IGNORE):
                os.unlink(entry.path)

    @contextmanager
    def _known_names(self, folder: Path) -> Iterator[None]:
        """Lets a fault name the file that people know instead of the staged one."""
        try:
            yield
        except OSError as error:
            _, staged_at, staged = str(error.filename).partition(f"{os.sep}{BENCH}")
            if staged_at:
                _, *inner = Path(staged).parts
                known = inner[1:] if inner[:1] and inner[0].isdigit() else []
                error.filename = os.fspath(folder.joinpath(*known))
            raise


@contextmanager
def changing(base: Path, about: str, bench: str = BENCH) -> Iterator[Transaction]:
    """The right to change folders below `base`, which `about` has until the block ends.

    Raises WorkspaceError where another process has it, or the base cannot be written.
    """
    with contextlib.ExitStack() as held:
        with said("write", base):
            try:
                held.enter_context(locked(base / bench, about))
            except OSError as error:
                error.filename = os.fspath(base)
                raise
        transaction = Transaction(base, base / bench)
        transaction.recover()
        yield transaction


@contextmanager
def changing_folder(folder: Path, about: str) -> Iterator[Transaction]:
    """The right to change one folder that lies in no workspace."""
    refuse_in_the_way(folder)
    folder = Path(os.path.realpath(folder))
    base = folder.parent
    while not base.exists():
        base = base.parent
    name = hashlib.sha256(os.fsencode(folder.name)).hexdigest()[:12]
    # Beside a mount point, or in a folder of somebody else, nothing can be made.
    if folder.is_dir() and (folder.is_mount() or not os.access(base, os.W_OK)):
        base = folder
    with changing(base, about, f"{BENCH}-{name}") as transaction:
        yield transaction


def is_interrupted(base: Path, bench: str = BENCH) -> bool:
    """Whether a run was killed between the steps of a change, so that the next has to end it."""
    return bool(noted(base / bench))


def _carry_out(base: Path, bench: Path, step: Step) -> None:
    folder, stage = base / step.folder, bench / step.stage
    if step.whole:
        if not os.path.lexists(folder):
            os.rename(stage, folder)
            return
        if _has_inode(folder, step.inode):
            return
        if exchange(os.fspath(folder), os.fspath(stage)):
            return
    for path in step.delete:
        (folder / path).unlink(missing_ok=True)
    for name in reversed(folders_of(step.delete)):
        _remove_if_empty(folder / name, (folder / name).parent)
    for name in ("", *folders_of(step.write)):
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
            # A mount point lies between the two.
            shutil.copyfile(staged, f"{target}{BENCH}")
            os.replace(f"{target}{BENCH}", target)
            os.unlink(staged)
            return
        if os.path.islink(target) or not os.path.isdir(target):
            raise
        # Its files may have just been deleted; rmdir refuses where others are left.
        os.rmdir(target)
        os.replace(staged, target)


def _has_inode(folder: Path, inode: int) -> bool:
    return folder.is_dir() and folder.stat().st_ino == inode


def _remove_if_empty(folder: Path, top: Path) -> None:
    """Removes a folder and those around it, up to the first that holds something, or `top`."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _holds_current(folder: Path) -> bool:
    """Whether a shell stands in the folder, which would find itself in the one before."""
    with contextlib.suppress(OSError):
        return Path.cwd().resolve().is_relative_to(folder.resolve())
    return False


def refuse_in_the_way(folder: Path) -> None:
    """Raises WorkspaceError where a file is, or lies on the way to, the folder."""
    for place in (folder, *folder.parents):
        if os.path.lexists(place) and not place.is_dir():
            raise WorkspaceError(
                f"{place} is a file where a folder should be: remove it, or name "
                "another folder"
            )


def _refuse_links(base: Path, edit: Edit) -> None:
    outer = edit.folder.relative_to(base).parts
    for depth in range(len(outer)):
        _refuse_link(base.joinpath(*outer[: depth + 1]))
    for name in folders_of((*edit.write, *edit.delete)):
        _refuse_link(edit.folder / name)


def _refuse_link(folder: Path) -> None:
    if folder.is_symlink():
        raise WorkspaceError(
            f"{folder} is a symbolic link: oasmith does not write through it; put a "
            "folder in its place"
        )
