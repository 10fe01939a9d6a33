"""Topic `phases`: the time of `oasmith generate` by phase."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.flagship import DESCRIPTION, FROM_CHECKOUT, SHOWN
from tests.bench.process import Contender, Turn, turns
from tests.bench.stopwatch import IMPORTS, PHASES, REST
from tests.bench.table import say, show

START, EXIT = "interpreter start", "interpreter exit"
ORDER = (START, IMPORTS, *(name for name, _, _ in PHASES), REST, EXIT)
RESULT = "phases.json"


def bench(runs: int) -> None:
    """Print milliseconds by phase; each row excludes the indented rows below it."""
    say(f"phases: oasmith generate {SHOWN}, median of {runs}")
    walls: list[dict[str, float]] = []
    cpus: list[dict[str, float]] = []
    disk: list[float] = []
    missing: list[str] = []
    for turn in turns([Contender("oasmith", _watched, FROM_CHECKOUT)], runs):
        if turn.run.code:
            say(f"  failed: {turn.run.output.strip()[-200:]}")
            return
        if not turn.warmup:
            wall, cpu, missing = _read(turn)
            walls.append(wall)
            cpus.append(cpu)
            disk.append(_write_bare(turn.folder))
    total = median(sum(wall.values()) for wall in walls)
    rows = []
    for name in ORDER:
        wall_ms = median(run.get(name, 0.0) for run in walls) * 1e3
        known = [run[name] for run in cpus if name in run]
        cpu_ms = f"{median(known) * 1e3:.0f}" if known else ""
        share = f"{wall_ms / total / 10:.1f}%"
        rows.append((name, f"{wall_ms:.0f}", share, cpu_ms))
    rows.append(("all", f"{total * 1e3:.0f}", "100%", ""))
    show(("", "wall ms", "of all", "CPU ms"), rows)
    say(f"  the same files by a bare loop of writes: {median(disk) * 1e3:.0f} ms")
    for name in missing:
        say(
            f"  {name} does not exist: its time counts for the enclosing row; fix stopwatch.py"
        )


def _watched(folder: Path) -> Sequence[str]:
    command = [sys.executable, "-m", "tests.bench.stopwatch", str(folder / RESULT)]
    generate = ["generate", str(DESCRIPTION), "--target", "python"]
    return [*command, *generate, "--output", "out"]


def _write_bare(folder: Path) -> float:
    """Seconds that this disk alone takes for the files of a package."""
    files = {
        path.relative_to(folder / "out"): path.read_bytes()
        for path in (folder / "out").rglob("*")
        if path.is_file()
    }
    for path in files:
        (folder / "bare" / path).parent.mkdir(parents=True, exist_ok=True)
    start = perf_counter()
    for path, text in files.items():
        (folder / "bare" / path).write_bytes(text)
    return perf_counter() - start


def _read(turn: Turn) -> tuple[dict[str, float], dict[str, float], list[str]]:
    report = json.loads((turn.folder / RESULT).read_text("utf-8"))
    wall = {name: spent[0] for name, spent in report["spent"].items()}
    cpu = {name: spent[1] for name, spent in report["spent"].items()}
    wall[START] = report["started"] - turn.run.started
    wall[EXIT] = turn.run.ended - report["ended"]
    return wall, cpu, report["missing"]
