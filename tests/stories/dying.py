"""Runs a command line in a child that dies at a chosen touch of the disk, or is somebody else.

A child is a fork, so that what the parent has imported is there at once, and for everybody.
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

# What Python tells an audit hook of. The step that exchanges two folders is no event of its own:
# it lies between `ctypes.dlsym` and the next one.
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


def touches(root: Path, arguments: list[str]) -> int:
    """How often the command touches the workspace, or looks up what exchanges folders."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        counter = _count(root, lambda _: None)
        run(arguments)
        os.write(write, str(counter[0]).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = int(pipe.read())
    os.waitpid(child, 0)
    return number


def run_and_die(root: Path, arguments: list[str], at: int) -> bool:
    """Whether the command was killed at its touch number `at`, and not done before."""

    def die(number: int) -> None:
        if number == at:
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        _silence()
        _count(root, die)
        run(arguments)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def run_as(user: int, arguments: list[str], errors: Path) -> int:
    """Runs a command as somebody else; its exit code, with what it says in a file."""
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


def _count(root: Path, act: Callable[[int], None]) -> list[int]:
    counter = [0]
    place = os.fspath(root)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if (
            event in EVENTS
            and arguments
            and isinstance(arguments[0], str | os.PathLike)
        ):
            touched = os.path.abspath(os.fspath(arguments[0]))
            if touched != place and not touched.startswith(f"{place}{os.sep}"):
                return
        elif event != "ctypes.dlsym":
            return
        counter[0] += 1
        act(counter[0])

    sys.addaudithook(hook)
    return counter


def _silence() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Another umask for the block."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)
