"""Topic `load`: load the flagship, next to PyYAML's C loader, which keeps no locations."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench.flagship import DESCRIPTION, FROM_CHECKOUT, SHOWN
from tests.bench.process import Contender, Run, turns
from tests.bench.table import COSTS, costs, say, show

# Without collection, as oasmith runs; what is imported is not counted.
CODE = """
import gc, json, sys, time
{imports}
gc.disable()
data = open(sys.argv[1], "rb").read()
wall, cpu = time.perf_counter(), time.process_time()
value = {load}
spent = time.perf_counter() - wall, time.process_time() - cpu
print(json.dumps(spent))
"""
LOADERS = (
    ("yaml.CSafeLoader", "import yaml", "yaml.load(data, yaml.CSafeLoader)"),
    (
        "source.parse",
        "from generator.source import Source, parse",
        "parse(Source('flagship.yaml', {'flagship.yaml': data}))",
    ),
)


def bench(runs: int) -> None:
    """Text to values, and for oasmith to places as well, in fresh processes."""
    say(f"load: {SHOWN}, median of {runs}; ratios to the first row")
    contenders = [
        Contender(
            name, _running(CODE.format(imports=imports, load=load)), FROM_CHECKOUT
        )
        for name, imports, load in LOADERS
    ]
    kept: dict[str, list[Run]] = {name: [] for name, _, _ in LOADERS}
    for turn in turns(contenders, runs):
        name = turn.contender.name
        if turn.run.code:
            say(f"  {name}: failed: {turn.run.output.strip()[-200:]}")
            return
        if not turn.warmup:
            wall, cpu = json.loads(turn.run.output)
            kept[name].append(replace(turn.run, started=0.0, ended=wall, cpu=cpu))
    base = kept[LOADERS[0][0]]
    show(("", *COSTS), [(name, *costs(kept[name], base)) for name in kept])


def _running(code: str) -> Callable[[Path], Sequence[str]]:
    return lambda _: [sys.executable, "-c", code, str(DESCRIPTION)]
