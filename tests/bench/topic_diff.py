"""Topic `diff`: compare two versions, next to parsing them with the fastest YAML loader."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.bench import peers
from tests.bench.flagship import DESCRIPTION, FROM_CHECKOUT, oasmith
from tests.bench.process import ROOT, Contender, Run, plain_environment, turns
from tests.bench.table import COSTS, costs, say, show

# GitHub's descriptions, as its own tools publish them.
GITHUB = "@octokit/openapi@23.0.2"
_GITHUB_FOLDER = ROOT / ".bench/github"

YAML_FLOOR = """
import gc, sys, yaml
gc.disable()
values = [yaml.load(open(name, "rb"), yaml.CSafeLoader) for name in sys.argv[1:]]
"""
JSON_FLOOR = """
import gc, json, sys
gc.disable()
values = [json.load(open(name, "rb")) for name in sys.argv[1:]]
"""
# Without collection, as oasmith runs; what comes before is not counted.
PROPER = """
import gc, json, sys, time
from pathlib import Path
from generator import pipeline
from generator.diff import diff
from generator.source import Source
gc.disable()
config = pipeline.default_config("client")
read = [
    pipeline.read_version(Source(n, {n: Path(n).read_bytes()}), config).value
    for n in sys.argv[1:]
]
wall, cpu = time.perf_counter(), time.process_time()
diff(*(v.contract for v in read), tuple(v.surface for v in read))
print(json.dumps((time.perf_counter() - wall, time.process_time() - cpu)))
"""
PROPER_NAME = "the diff alone, of two models"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions, and the loader of their format, which is the floor."""

    title: str
    old: Path
    new: Path
    floor: str
    code: str

    @property
    def names(self) -> tuple[str, str]:
        """What commands are given."""
        return str(self.old), str(self.new)


def bench(runs: int) -> None:
    """Time and memory of whole runs from cold, and of the comparison in one of them."""
    flagship = DESCRIPTION.with_name("3.59.0.yaml"), DESCRIPTION
    title = "the flagship, 3.59.0 to 4.84.1"
    _bench(Pair(title, *flagship, "yaml.CSafeLoader, both", YAML_FLOOR), runs)
    say()
    try:
        github = _github()
    except peers.UnavailableError as reason:
        say(f"diff: GitHub's pair is not measured: {reason}")
        return
    title = "GitHub Enterprise Server, 3.17 to 3.19, 11 MB each"
    _bench(Pair(title, *github, "json.load, both", JSON_FLOOR), max(1, runs // 2))


def _bench(pair: Pair, runs: int) -> None:
    say(f"diff: {pair.title}, median of {runs}; ratios to the first row")
    contenders = [
        Contender(pair.floor, _python(pair.code, pair)),
        Contender(
            "oasmith diff", lambda _: oasmith("diff", *pair.names), FROM_CHECKOUT
        ),
        Contender(PROPER_NAME, _python(PROPER, pair), FROM_CHECKOUT),
    ]
    remarks = []
    try:
        contenders += peers.oasdiff(*pair.names)
    except peers.UnavailableError as reason:
        remarks.append(f"oasdiff is not measured: {reason}")
    kept: dict[str, list[Run]] = {contender.name: [] for contender in contenders}
    for turn in turns(contenders, runs):
        name, run = turn.contender.name, turn.run
        # A comparison that found something that breaks ends with 1.
        if run.code not in (0, 1) or (run.code and name in (pair.floor, PROPER_NAME)):
            say(f"  {name}: failed: {run.output.strip()[-200:]}")
            return
        if not turn.warmup:
            if name == PROPER_NAME:
                wall, cpu = json.loads(run.output)
                run = replace(run, started=0.0, ended=wall, cpu=cpu)
            kept[name].append(run)
    base = kept[pair.floor]
    show(("", *COSTS), [(name, *costs(kept[name], base)) for name in kept])
    for remark in remarks:
        say(f"  {remark}")


def _python(code: str, pair: Pair) -> Callable[[Path], Sequence[str]]:
    return lambda _: [sys.executable, "-c", code, *pair.names]


def _github() -> tuple[Path, Path]:
    """The two files, fetched with npm at the first run; raises UnavailableError without it."""
    folder = _GITHUB_FOLDER / GITHUB.rpartition("@")[2]
    names = ("ghes-3.17.json", "ghes-3.19.json")
    old, new = (folder / "package/generated" / name for name in names)
    if not (folder / "ready").exists():
        npm = shutil.which("npm")
        if npm is None:
            raise peers.UnavailableError("there is no npm to fetch it with")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        members = [f"package/generated/{name}" for name in names]
        for command in (
            [npm, "pack", "--silent", GITHUB],
            ["sh", "-c", 'tar -xzf *.tgz "$@" && rm *.tgz', "tar", *members],
        ):
            done = subprocess.run(
                command,
                cwd=folder,
                env=plain_environment(),
                text=True,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
            if done.returncode:
                last = done.stderr.strip().rpartition("\n")[2]
                raise peers.UnavailableError(f"{GITHUB} cannot be fetched: {last}")
        (folder / "ready").touch()
    return old, new
