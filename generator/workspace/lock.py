"""Locks of a workspace: one writer at a time, released when the process ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.workspace.errors import WorkspaceError

# Some network file systems do not support locks; there, writers are not kept apart.
_NO_LOCKS = frozenset(
    {
        errno.EBADF,
        errno.EINVAL,
        errno.ENOLCK,
        errno.ENOSYS,
        errno.ENOTSUP,
        errno.EOPNOTSUPP,
    }
)
_MAX_HOLDER_LENGTH = 200
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextmanager
def hold_lock(file: Path | None, base: Path, about: str) -> Iterator[None]:
    """Hold a lock file for the block; `about` names the command for other processes.

    The file is created, and removed afterwards. The operating system releases the lock when the
    process ends, so there are no stale locks.

    Args:
        file: The lock file, in the user's state folder; None for no lock.
        base: The folder that is locked, for messages.
        about: The command.

    Raises:
        WorkspaceError: Another process holds the lock.
    """
    if file is None:
        yield
        return
    descriptor = _open_lock(file, base, about)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            file.unlink()
        os.close(descriptor)


@contextmanager
def hold_folder(base: Path) -> Iterator[None]:
    """Lock a folder itself for the block, against processes of other users.

    Nothing is written to it. A folder that cannot be opened, or a system that cannot lock folders,
    is not locked.

    Raises:
        WorkspaceError: Another process holds the lock.
    """
    if os.name != "posix":
        yield
        return
    try:
        descriptor = os.open(base, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:
        yield
        return
    try:
        if not _try_lock(descriptor):
            raise _make_busy_error(base, "")
        yield
    finally:
        os.close(descriptor)


def _open_lock(file: Path, base: Path, about: str) -> int:
    while True:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | _NO_FOLLOW, 0o600)
        try:
            if not _try_lock(descriptor):
                raise _make_busy_error(base, _read_holder(descriptor))
            if _is_same_file(file, descriptor):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"{about}, process {os.getpid()}\n".encode())
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _make_busy_error(base: Path, holder: str) -> WorkspaceError:
    return WorkspaceError(
        f"another oasmith process is writing to {base}{holder}: wait until it has finished, then "
        "try again"
    )


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
