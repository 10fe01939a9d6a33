"""Lock of a workspace: one writer at a time, released when the process ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.workspace.errors import WorkspaceError

LOCK, IGNORE = "lock", ".gitignore"
# Some network file systems do not support locks; there, writers are not kept apart.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_MAX_HOLDER_LENGTH = 200


@contextmanager
def hold_lock(work_folder: Path, about: str) -> Iterator[None]:
    """Hold `work_folder/lock` for the block; `about` names the command for other processes.

    The folder is created, and removed afterwards if it is empty. The operating system releases the
    lock when the process ends, so there are no stale locks.

    Raises:
        WorkspaceError: Another process holds the lock.
    """
    descriptor = _open_lock(work_folder, about)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if set(os.listdir(work_folder)) <= {LOCK, IGNORE}:
                (work_folder / IGNORE).unlink(missing_ok=True)
            (work_folder / LOCK).unlink()
        os.close(descriptor)
        with contextlib.suppress(OSError):
            work_folder.rmdir()


def _open_lock(work_folder: Path, about: str) -> int:
    while True:
        try:
            work_folder.mkdir(exist_ok=True)
            if not os.access(work_folder, os.W_OK | os.X_OK):
                work_folder.chmod(0o700)  # an odd umask
            descriptor = os.open(work_folder / LOCK, os.O_RDWR | os.O_CREAT, 0o666)
        except FileNotFoundError:
            if work_folder.parent.is_dir():
                continue  # the previous holder has just removed the folder
            raise
        try:
            if not _try_lock(descriptor):
                raise WorkspaceError(
                    f"another oasmith process is writing to {work_folder.parent}"
                    f"{_read_holder(descriptor)}: wait until it has finished, then try again"
                )
            if _is_same_file(work_folder / LOCK, descriptor):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"{about}, process {os.getpid()}\n".encode())
                # Files that a killed process leaves behind must not be committed.
                (work_folder / IGNORE).write_text("*\n")
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _is_same_file(path: Path, descriptor: int) -> bool:
    """Whether the path still names the open file."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _read_holder(descriptor: int) -> str:
    try:
        text = (
            os.pread(descriptor, _MAX_HOLDER_LENGTH, 0)
            .decode("utf-8", "replace")
            .strip()
        )
    except (OSError, AttributeError):
        return ""
    return f" ({text})" if text else ""


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            return error.errno in _NO_LOCKS
        return True
