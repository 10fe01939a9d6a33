"""Topic `generate`: a Python client of the flagship from cold, by oasmith and by other tools."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench import peers
from tests.bench.flagship import DESCRIPTION, FROM_CHECKOUT, SHOWN, oasmith
from tests.bench.process import Contender, Run, measure, turns
from tests.bench.table import COSTS, costs, say, show

PEERS = (
    ("openapi-generator", peers.openapi_generator),
    ("openapi-python-client", peers.openapi_python_client),
)
LEFT = ("exit", "files", "lines", ".py files", ".py lines", "not Python")


def bench(runs: int) -> None:
    """Time and memory of whole runs, with what each one left: a fast failure is no speed."""
    say(f"generate: {SHOWN} from cold, a process each, median of {runs};")
    say(
        "  with validation and formatting (openapi-generator has none); ratios to oasmith"
    )
    contenders = [Contender("oasmith", _ours, FROM_CHECKOUT)]
    remarks = []
    for name, peer in PEERS:
        try:
            contenders += peer(DESCRIPTION)
        except peers.UnavailableError as reason:
            remarks.append(f"{name} is not measured: {reason}")
    kept: dict[str, list[Run]] = {contender.name: [] for contender in contenders}
    first: dict[str, Run] = {}
    left: dict[str, tuple[str, ...]] = {}
    for turn in turns(contenders, runs):
        name = turn.contender.name
        if turn.warmup:
            first[name] = turn.run
            left[name] = _left(turn.folder)
        else:
            kept[name].append(turn.run)
    ours = kept["oasmith"]
    times = [
        (_titled(name, run), *costs(kept[name], ours)) for name, run in first.items()
    ]
    show(("", *COSTS), times)
    uncounted = ", ".join(f"{run.wall:.1f}" for run in first.values())
    say(f"  first runs, which are not counted and find no bytecode: {uncounted} s")
    rows = [(name, str(first[name].code), *cells) for name, cells in left.items()]
    show(("what it left", *LEFT), rows)
    remarks += [f"{name}: {_reason(run)}" for name, run in first.items() if run.code]
    for remark in remarks:
        say(f"  {remark}")


def _titled(name: str, run: Run) -> str:
    return f"{name} (time to failure)" if run.code else name


def _ours(folder: Path) -> Sequence[str]:
    flags = ("--target", "python", "--output", str(folder / "out"))
    return oasmith("generate", str(DESCRIPTION), *flags)


def _left(folder: Path) -> tuple[str, ...]:
    # In a process of its own: reading half a million lines needs memory, and may hit a bound.
    command = [sys.executable, "-B", "-m", "tests.bench.count_files", str(folder)]
    return tuple(measure(command, FROM_CHECKOUT, folder).output.split())


def _reason(run: Run) -> str:
    lines = [line.strip() for line in run.output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or [f"exit code {run.code}"])[-1][:160]
