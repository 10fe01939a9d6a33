"""The folder of staged files: fresh, with a random name, and only for this user."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.workspace.errors import WorkspaceError
from generator.workspace.open_folder import OpenFolder

WORK_FOLDER = ".oasmith"
"""The start of the name; the folder of this very name was used by earlier versions."""


def choose_name() -> str:
    """Return a random name."""
    return f"{WORK_FOLDER}-{secrets.token_hex(16)}"


def create_work_folder(base: OpenFolder, name: str) -> int:
    """Create the folder, which must not exist, and return its inode."""
    with base.show_path(name):
        os.mkdir(base.locate(name), 0o700, dir_fd=base.descriptor)
    folder = base.path / name
    if os.name == "posix":
        folder.chmod(0o700)  # an odd umask
    # Files that a killed process leaves behind must not be committed.
    with base.open_inner(name) as opened:
        inode = _require_own(opened)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return inode


@contextmanager
def open_work_folder(base: OpenFolder, name: str, inode: int) -> Iterator[OpenFolder]:
    """Open the folder if it is the one that was created: a real folder with the same inode."""
    with base.open_inner(name) as opened:
        if _require_own(opened) != inode:
            raise make_foreign_error(opened.path)
        yield opened


def is_own_work_folder(base: Path, name: str, inode: int) -> bool:
    """Whether there is a folder of this name and inode that belongs to this user."""
    try:
        state = (base / name).lstat()
    except OSError:
        return False
    return (
        is_valid_name(name)
        and stat.S_ISDIR(state.st_mode)
        and _is_own(state)
        and (inode in (0, state.st_ino))
    )


def is_valid_name(name: str) -> bool:
    """Whether `choose_name` can have chosen the name."""
    start, dash, token = name.partition("-")
    return start == WORK_FOLDER and bool(dash) and token.isalnum()


def delete_work_folder(base: Path, name: str) -> None:
    """Delete the folder with everything in it; links in it are not followed."""
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(base / name, ignore_errors=True)


def reject_foreign_folder(base: Path) -> None:
    """Raise WorkspaceError if there is a `.oasmith`: this version of oasmith creates none.

    A checkout can bring one along, with anything in it, or as a link to anywhere.
    """
    if os.path.lexists(base / WORK_FOLDER):
        raise make_foreign_error(base / WORK_FOLDER)


def make_foreign_error(path: Path) -> WorkspaceError:
    """Return the error for a work folder that this user's oasmith did not create."""
    return WorkspaceError(
        f"{path} was not created by this oasmith and is not used: it came with the checkout, or an "
        "earlier version left it; look at it, delete it (with git rm if git tracks it), then run "
        "the command again"
    )


def _require_own(folder: OpenFolder) -> int:
    state = (
        os.fstat(folder.descriptor)
        if folder.descriptor is not None
        else folder.path.lstat()
    )
    if not _is_own(state):
        raise make_foreign_error(folder.path)
    return state.st_ino


def _is_own(state: os.stat_result) -> bool:
    return os.name != "posix" or state.st_uid == os.geteuid()
