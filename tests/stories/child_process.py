"""Run an oasmith command in a child process: kill it at a chosen disk access, or change its user.

A child is a fork of this process, so that it need not import anything again.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.cli.app import run

# The audit events of a disk access. The exchange of two folders has no event of its own: it happens
# between `ctypes.dlsym` and the next event.
EVENTS = frozenset(
    {
        "open",
        "os.chmod",
        "os.link",
        "os.listdir",
        "os.mkdir",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.scandir",
        "os.utime",
    }
)


def count_disk_accesses(root: Path, arguments: list[str]) -> int:
    """Return how often a command accesses the workspace or the state folder, or swaps folders."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        counter = _watch_disk_accesses(root, lambda _: None)
        run(arguments)
        os.write(write, str(counter[0]).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = int(pipe.read())
    os.waitpid(child, 0)
    return number


def run_and_kill(root: Path, arguments: list[str], at: int) -> bool:
    """Kill a command at its disk access number `at`; return whether it was still running."""

    def die(number: int) -> None:
        if number == at:
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        _discard_output()
        _watch_disk_accesses(root, die)
        run(arguments)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def run_as_user(user: int, arguments: list[str], errors: Path) -> int:
    """Run a command as another user, with its output in a file; return its exit code."""
    child = os.fork()
    if not child:
        sys.stdout = sys.stderr = errors.open("w", encoding="utf-8")
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
        code = run(arguments)
        sys.stderr.flush()
        os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _watch_disk_accesses(root: Path, act: Callable[[int], None]) -> list[int]:
    counter = [0]
    starts = (f"{root}{os.sep}", f"{os.environ['XDG_STATE_HOME']}{os.sep}")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if (
            event in EVENTS
            and arguments
            and isinstance(arguments[0], str | os.PathLike)
        ):
            # A name alone is an entry of an open folder, and those are of the workspace.
            touched = os.fspath(arguments[0])
            is_entry = not os.path.isabs(touched)
            if not is_entry and not f"{touched}{os.sep}".startswith(starts):
                return
        elif event != "ctypes.dlsym":
            return
        counter[0] += 1
        act(counter[0])

    sys.addaudithook(hook)
    return counter


def _discard_output() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Set the umask for the block."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)
