"""Topic `growth`: seconds by phase for a description and for one four times as large."""

from __future__ import annotations

import gc
from collections.abc import Callable
from statistics import median
from time import process_time
from typing import Any

from tests.bench.table import say, show
from tests.growth.phases import run_phases
from tests.growth.shapes import SHAPES, Described

LARGER = 8
"""Times the sizes of the tests: beside the lines of Python that those count, work in C shows."""
SHORT = 0.05
"""Seconds; a phase below that is not looked at for the column `worst`."""


def bench(runs: int) -> None:
    """CPU seconds of all phases for n and 4n, and the phase that grows most."""
    say(
        f"growth: every phase for n and 4n, CPU, median of {runs}; 4 is linear, 16 is a square"
    )
    rows = []
    for shape, size in SHAPES:
        run_phases(shape(4), _plain)
        small, large = (_phases(shape(size * n), runs) for n in (LARGER, 4 * LARGER))
        ratios = {
            name: seconds / small[name]
            for name, seconds in large.items()
            if seconds > SHORT and small.get(name)
        }
        worst = max(ratios, key=lambda name: ratios[name], default="")
        before, after = sum(small.values()), sum(large.values())
        told = f"{worst} {ratios[worst]:.1f}" if worst else "-"
        sizes = f"{size * LARGER:,}", f"{before:.2f}", f"{after:.2f}"
        rows.append((shape.__name__, *sizes, f"{after / before:.1f}", told))
    show(("", "n", "CPU s, n", "CPU s, 4n", "ratio", "worst phase"), rows)


def _phases(made: Described, runs: int) -> dict[str, float]:
    measured: list[dict[str, float]] = []
    for _ in range(runs):
        taken: dict[str, float] = {}

        def measure(
            name: str, step: Callable[[], Any], taken: dict[str, float] = taken
        ) -> Any:
            gc.collect()
            start = process_time()
            found = step()
            taken[name] = process_time() - start
            return found

        run_phases(made, measure)
        measured.append(taken)
    return {name: median(run[name] for run in measured) for name in measured[0]}


def _plain(name: str, step: Callable[[], Any]) -> Any:
    return step()
