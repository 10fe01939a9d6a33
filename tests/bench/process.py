"""Run commands in turn, each in a fresh process and an empty folder that is deleted afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_LAUNCH = Path(__file__).with_name("launch.py")


@dataclass(frozen=True, slots=True)
class Run:
    """One process, with the children it waited for.

    `cpu` (user and system) is in seconds, `peak` is resident memory in MB, that of the largest of
    the processes. `started` and `ended` are readings of `perf_counter`, in seconds, which the
    processes of a machine share.
    """

    started: float
    ended: float
    cpu: float
    peak: float
    code: int
    output: str

    @property
    def wall(self) -> float:
        """Seconds from start to end."""
        return self.ended - self.started


@dataclass(frozen=True, slots=True)
class Contender:
    """Something to measure: `command` makes the command line from the empty folder it runs in."""

    name: str
    command: Callable[[Path], Sequence[str]]
    env: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turn:
    """One run of one contender, and the folder it left, there until the next turn is asked for.

    `warmup` is the first, uncounted run of each: it finds nothing in the caches of the disk, and
    no bytecode.
    """

    contender: Contender
    run: Run
    folder: Path
    warmup: bool


def turns(contenders: Sequence[Contender], runs: int) -> Iterator[Turn]:
    """A warm-up of each contender, then `runs` runs of each, by turns."""
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        # Bytecode is kept, as after an installation, but never in the checkout.
        shared = {"PYTHONPYCACHEPREFIX": f"{scratch}/bytecode"}
        for number in range(runs + 1):
            for contender in contenders:
                with tempfile.TemporaryDirectory(dir=scratch) as name:
                    folder = Path(name)
                    env = {**shared, **contender.env}
                    run = measure(contender.command(folder), env, folder)
                    yield Turn(contender, run, folder, warmup=number == 0)


def measure(command: Sequence[str], env: Mapping[str, str], folder: Path) -> Run:
    """One process from its start to its end, and what it used as the system counts it."""
    with tempfile.NamedTemporaryFile("r") as result, tempfile.TemporaryFile() as output:
        subprocess.run(
            [sys.executable, "-I", "-S", str(_LAUNCH), result.name, *command],
            cwd=folder,
            env={**plain_environment(), **env},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=True,
        )
        started, ended, cpu, peak, code = map(float, result.read().split())
        output.seek(0)
        text = output.read().decode(errors="replace")
    return Run(started, ended, cpu, peak, int(code), text)


def plain_environment() -> dict[str, str]:
    """The environment without what would lead a Python elsewhere."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name != "VIRTUAL_ENV"
    }
