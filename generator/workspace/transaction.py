"""Atomic changes of folders, by one writer at a time.

1. The new folder is staged in a fresh folder with a random name, `.oasmith-<random>`; files that
   stay are hard links. A full disk or a missing permission shows here, before anything has changed.
2. A journal with the steps is written, to the user's state folder: never to a place that can come
   with a checkout.
3. Each folder is exchanged with its staged successor, in one step of the file system.

A process that is killed leaves the old tree or the new one; the next writer finishes or discards
the steps in the journal.

Where folders cannot be exchanged (Windows, mount points, the current folder), or where only one
file changes, files are moved one by one, the manifest last.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from generator.workspace.errors import WorkspaceError, wrap_os_errors
from generator.workspace.journal import (
    Journal,
    Step,
    delete_journal,
    is_allowed,
    read_journal,
    require_allowed,
    write_journal,
)
from generator.workspace.lock import hold_folder, hold_lock
from generator.workspace.open_folder import OpenFolder, open_folder
from generator.workspace.path_checks import (
    reject_blocking_file,
    reject_links,
    reject_links_out_of_checkout,
)
from generator.workspace.staging import Edit, merge_edits, stage_files, stage_tree
from generator.workspace.state_folder import StateFiles, find_state_files
from generator.workspace.steps import (
    carry_out_step,
    discard_step,
    is_begun,
    undo_step,
)
from generator.workspace.work_folder import (
    choose_name,
    create_work_folder,
    delete_work_folder,
    is_own_work_folder,
    open_work_folder,
    reject_foreign_folder,
)

_ALLOWED = ("generated", "specs", ".github/workflows")
"""What is written in a workspace: all else is refused, in a journal too."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """Exclusive write access to the folders below `base`, within `open_transaction`.

    Attributes:
        base: The folder.
        journal: The journal; None if this user can have no state folder. Then an interrupted change
            cannot be finished.
        allowed: The folders that may be changed, relative to the base; `""` for the base itself.
    """

    base: Path
    journal: Path | None
    allowed: tuple[str, ...]

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
        name = choose_name()
        with (
            wrap_os_errors("write", merged[0].folder),
            self._show_real_names(name, merged[0].folder),
            open_folder(self.base) as base,
        ):
            try:
                self._change(base, name, merged)
            except _PartlyChangedError:
                raise  # The journal and the staged files stay.
            except BaseException:
                self._clear(name)
                raise
            self._clear(name)

    def recover(self) -> None:
        """Finish the change of an interrupted run, and remove what it left behind."""
        journal = read_journal(self.journal) if self.journal else None
        if journal is None:
            self._note(None)  # a draft of one
            return
        name = journal.work_folder
        with wrap_os_errors("finish the interrupted change of", self.base):
            if _is_unfinished(self.base, journal, self.allowed):
                with (
                    open_folder(self.base) as base,
                    open_work_folder(base, name, journal.inode) as work,
                ):
                    for step in journal.steps:
                        carry_out_step(base, work, step)
            if is_own_work_folder(self.base, name, journal.inode):
                delete_work_folder(self.base, name)
            self._note(None)

    def _change(self, base: OpenFolder, name: str, edits: Sequence[Edit]) -> None:
        # The name is noted first, so that the next run can remove the folder.
        self._note(Journal(name))
        inode = create_work_folder(base, name)
        with open_work_folder(base, name, inode) as work:
            steps = [
                self._stage(work.path, str(number), edit)
                for number, edit in enumerate(edits)
            ]
            self._note(Journal(name, inode, tuple(steps)))
            self._carry_out(base, work, steps)
            # From here on the change is final.
            self._note(Journal(name, inode))
            for step in steps:
                discard_step(base, work, step)

    def _note(self, journal: Journal | None) -> None:
        """Write the journal, or delete it."""
        if self.journal is None:
            return
        if journal is None:
            delete_journal(self.journal)
        else:
            write_journal(self.journal, journal)

    def _clear(self, name: str) -> None:
        delete_work_folder(self.base, name)
        self._note(None)

    def _stage(self, work_folder: Path, name: str, edit: Edit) -> Step:
        stage = work_folder / name
        reject_blocking_file(edit.folder)
        reject_links(self.base, edit)
        single = len(edit.write) + len(edit.delete) == 1 and edit.folder.is_dir()
        whole = not (single or edit.folder == self.base or _holds_current(edit.folder))
        step = Step(
            edit.folder.relative_to(self.base).as_posix(),
            name,
            0,
            whole,
            tuple(edit.write),
            tuple(path for path in edit.delete if os.path.lexists(edit.folder / path)),
        )
        require_allowed(step, self.base, self.allowed)
        (stage_tree if whole else stage_files)(stage, edit)
        return replace(step, inode=stage.stat().st_ino)

    def _carry_out(
        self, base: OpenFolder, work: OpenFolder, steps: Sequence[Step]
    ) -> None:
        try:
            for step in steps:
                carry_out_step(base, work, step)
        except BaseException as error:
            if any(is_begun(base, work, step) for step in steps):
                raise _PartlyChangedError(
                    f"only a part of {self.base} was changed: {error}; when that is fixed, "
                    "run the same command to do the rest"
                ) from error
            for step in reversed(steps):
                undo_step(base, work, step)
            raise

    @contextmanager
    def _show_real_names(self, work_folder: str, folder: Path) -> Iterator[None]:
        """Replace staged paths in errors with the paths that users know."""
        try:
            yield
        except OSError as error:
            _, staged_at, staged = str(error.filename).partition(
                f"{os.sep}{work_folder}"
            )
            if staged_at:
                _, *inner = Path(staged).parts or ("",)
                real = inner[1:] if inner[:1] and inner[0].isdigit() else []
                error.filename = os.fspath(folder.joinpath(*real))
            raise


class _PartlyChangedError(WorkspaceError):
    """Files were moved one by one, and not all of them."""


@contextmanager
def open_transaction(base: Path, about: str) -> Iterator[Transaction]:
    """Lock a workspace for the block, and finish what an interrupted run left.

    Args:
        base: The folder of the workspace.
        about: The command, shown to other processes that want to write.

    Raises:
        WorkspaceError: Another process holds the lock, or there is a foreign `.oasmith`.
    """
    reject_foreign_folder(base)
    with contextlib.ExitStack() as stack:
        with wrap_os_errors("write", base):
            state = find_state_files(base)
            stack.enter_context(hold_lock(state.lock if state else None, base, about))
            stack.enter_context(hold_folder(base))
        yield _make_transaction(base, state, _ALLOWED)


@contextmanager
def open_folder_transaction(folder: Path, about: str) -> Iterator[Transaction]:
    """Lock one folder outside a workspace for the block."""
    reject_blocking_file(folder)
    reject_links_out_of_checkout(folder)
    folder = Path(os.path.realpath(folder))
    base = folder.parent
    while not base.exists():
        base = base.parent
    # Beside a mount point, or in a folder of another user, nothing can be created.
    if folder.is_dir() and (folder.is_mount() or not os.access(base, os.W_OK)):
        base = folder
    name = "" if base == folder else folder.relative_to(base).as_posix()
    with contextlib.ExitStack() as stack:
        with wrap_os_errors("write", base):
            state = find_state_files(base, name)
            stack.enter_context(hold_lock(state.lock if state else None, base, about))
        yield _make_transaction(base, state, (name,))


def _make_transaction(
    base: Path, state: StateFiles | None, allowed: tuple[str, ...]
) -> Transaction:
    journal = state.journal if state else None
    transaction = Transaction(base, journal, allowed)
    transaction.recover()
    return transaction


def is_interrupted(base: Path) -> bool:
    """Whether a run was killed in the middle of a change, which the next run will finish.

    Raises:
        WorkspaceError: There is a foreign `.oasmith`, which a build would refuse.
    """
    reject_foreign_folder(base)
    state = find_state_files(base, create=False)
    journal = read_journal(state.journal) if state else None
    return journal is not None and _is_unfinished(base, journal, _ALLOWED)


def _is_unfinished(base: Path, journal: Journal, allowed: Sequence[str]) -> bool:
    """Whether a journal has steps that may be carried out."""
    return (
        bool(journal.steps and journal.inode)
        and is_own_work_folder(base, journal.work_folder, journal.inode)
        and all(is_allowed(step, allowed) for step in journal.steps)
    )


def _holds_current(folder: Path) -> bool:
    """Whether the current folder is inside; after an exchange it would be the old one."""
    with contextlib.suppress(OSError):
        return Path.cwd().resolve().is_relative_to(folder.resolve())
    return False
