"""Print headings, tables, and medians with their ratio to the first row."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median

from tests.bench.process import Run

_recordings: list[list[str]] = []


@contextmanager
def record() -> Iterator[list[str]]:
    """The lines that are printed within the `with` block, as a list that grows."""
    lines: list[str] = []
    _recordings.append(lines)
    try:
        yield lines
    finally:
        _recordings.pop()


def say(text: str = "") -> None:
    """Prints a line, at once: the next may take a minute."""
    for lines in _recordings:
        lines.append(text)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def show(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints a table; the first column to the left, the others to the right."""
    cells = [header, *rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(header))]
    for row in cells:
        aligned = [
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        say("  " + "  ".join(aligned).rstrip())


COSTS = ("wall s", "min-max", "ratio", "CPU s", "ratio", "MB", "ratio")


def costs(runs: Sequence[Run], base: Sequence[Run]) -> tuple[str, ...]:
    """The cells below COSTS: medians of `runs`, each with its ratio to the median of `base`."""
    walls = [run.wall for run in runs]
    wall, wall_ratio = _beside(runs, base, lambda run: run.wall)
    cpu, cpu_ratio = _beside(runs, base, lambda run: run.cpu)
    peak, peak_ratio = _beside(runs, base, lambda run: run.peak)
    return (
        f"{wall:.3f}",
        f"{min(walls):.3f}-{max(walls):.3f}",
        f"{wall_ratio:.2f}",
        f"{cpu:.3f}",
        f"{cpu_ratio:.2f}",
        f"{peak:.0f}",
        f"{peak_ratio:.2f}",
    )


def _beside(
    runs: Sequence[Run], base: Sequence[Run], value: Callable[[Run], float]
) -> tuple[float, float]:
    middle = median(map(value, runs))
    return middle, middle / median(map(value, base))


def warn_if_busy() -> None:
    """Says so where other work takes the processors: wall times are then too long."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores / 2:
        say(f"(the machine is busy: load {load:.1f} on {cores} cores)")
