"""One writer at a time: a lock that ends with the process that holds it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.workspace.faults import WorkspaceError

LOCK, IGNORE = "lock", ".gitignore"
# Some network file systems have no locks; there, as everywhere before, people take turns.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_LONGEST = 200


@contextmanager
def locked(bench: Path, about: str) -> Iterator[None]:
    """Holds `bench/lock` for the block; `about` tells others what is going on.

    The folder is made, and is gone afterwards unless something is left in it. The system takes the
    lock back when the process ends in whatever way, so that no stale lock is ever in the way.
    Raises WorkspaceError where another process holds it.
    """
    descriptor = _opened(bench, about)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if set(os.listdir(bench)) <= {LOCK, IGNORE}:
                (bench / IGNORE).unlink(missing_ok=True)
            (bench / LOCK).unlink()
        os.close(descriptor)
        with contextlib.suppress(OSError):
            bench.rmdir()


def _opened(bench: Path, about: str) -> int:
    while True:
        try:
            bench.mkdir(exist_ok=True)
            if not os.access(bench, os.W_OK | os.X_OK):
                bench.chmod(0o700)  # an odd umask
            descriptor = os.open(bench / LOCK, os.O_RDWR | os.O_CREAT, 0o666)
        except FileNotFoundError:
            if bench.parent.is_dir():
                continue  # the holder before has just removed the folder
            raise
        try:
            if not _taken(descriptor):
                raise WorkspaceError(
                    f"another oasmith is at work in {bench.parent}{_holder(descriptor)}: "
                    "wait until it is done, then run this again"
                )
            if _is_still(bench / LOCK, descriptor):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"{about}, process {os.getpid()}\n".encode())
                # What a killed process leaves is nothing to commit.
                (bench / IGNORE).write_text("*\n")
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the file that was locked is still the one of that name."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> str:
    try:
        text = os.pread(descriptor, _LONGEST, 0).decode("utf-8", "replace").strip()
    except (OSError, AttributeError):
        return ""
    return f" ({text})" if text else ""


if sys.platform == "win32":
    import msvcrt

    def _taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            return error.errno in _NO_LOCKS
        return True
