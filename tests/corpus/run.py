"""`make corpus`: run against the whole corpus and print tables; exit code 1 if something fails.

`python tests/corpus/run.py [real|tricky|invalid|pairs|proof]...` runs a part of it.
"""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[2]))

from generator.workspace import change_tree
from tests.corpus.clients import Made, make, probe
from tests.corpus.corpus import entry, read, rows
from tests.corpus.expected_errors import PROOF, UNANSWERED
from tests.corpus.manifest import outcome
from tests.corpus.pairs import against_itself, between, pairs, versions
from tests.corpus.test_tricky import core, valid, wrong

T = TypeVar("T")
R = TypeVar("R")
WORKERS = 2


def say(line: str = "") -> None:
    """One line of the table."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def spread(function: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """A function on each of many, in some processes."""
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(WORKERS, mp_context=context) as pool:
        return list(pool.map(function, items))


def one_real(row: dict[str, str]) -> tuple[Made, str, int, float]:
    """A published description: its client, what is wrong, mypy's errors, seconds to make it."""
    began = time.perf_counter()
    made = make("real", row["name"])
    seconds = time.perf_counter() - began
    if made.fault.startswith("it takes"):
        made.fault = ""  # The limit is for small ones.
    fault = made.fault or ", ".join(made.errors)
    if not fault and made.operations != int(row["operations"]):
        fault = f"{made.operations} of {row['operations']} operations"
    errors = -1
    with tempfile.TemporaryDirectory() as folder:
        if made.texts:
            fault = fault or probe([("demo", made.texts)], Path(folder))
            errors = _mypy(made, Path(folder))
    made.texts = {}
    return made, fault, errors, seconds


def _mypy(made: Made, folder: Path) -> int:
    home = folder / "typed"
    change_tree(home, made.texts)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "demo"]
    found = subprocess.run(
        command, cwd=home, capture_output=True, text=True, check=False
    )
    return found.stdout.count(": error:")


def real() -> list[str]:
    """Published descriptions."""
    wrong = []
    say(f"{'real':44}{'operations':>11}{'seconds':>9}{'mypy':>6}")
    found = spread(one_real, rows("real"))
    for made, fault, errors, seconds in found:
        say(
            f"  {made.name[-40:]:42}{made.operations:>11}{seconds:>9.1f}{errors:>6} {fault}"
        )
        wrong += [f"{made.name}: {fault}"] if fault else []
        wrong += [f"{made.name}: {errors} errors of mypy"] if errors else []
    good = sum(not fault and not errors for _, fault, errors, _ in found)
    say(f"  {good} of {len(found)} give a client that imports, decodes and is typed")
    return wrong


def one_tricky(name: str) -> Made:
    """A tricky description, without the texts of its client."""
    made = make("tricky", name)
    made.texts = {}
    return made


def tricky() -> list[str]:
    """Small descriptions that are hard to read."""
    found = spread(one_tricky, [row["name"] for row in rows("tricky")])
    good = [made for made in found if not made.errors and not made.fault]
    strict = len(valid())
    say(
        f"tricky: {len(good)} of {len(found)} give a client ({len(good) / len(found):.1%});"
    )
    say(f"  openapi-spec-validator calls {strict} valid ({strict / len(found):.1%})")
    causes = Counter(code for made in found for code in made.errors)
    for code, number in causes.most_common():
        say(f"  {number:5} {code}")
    slowest = max(found, key=lambda made: made.seconds)
    say(f"  slowest {slowest.seconds:.1f} s of CPU: {slowest.name}")
    listed = core()
    clients = [
        (f"demo_{n}", make("tricky", name, f"demo_{n}"))
        for n, name in enumerate(listed)
    ]
    made = [(name, client.texts) for name, client in clients if client.texts]
    with tempfile.TemporaryDirectory() as folder:
        fault = probe(made, Path(folder))
    say(f"  core: {len(made)} of {len(listed)} give a client, all others a right error")
    faults = [f"{made.name}: {wrong(made)}" for made in found if wrong(made)]
    return faults + ([f"core: {fault}"] if fault else [])


def invalid() -> list[str]:
    """Damaged and hostile descriptions."""
    found = Counter[str]()
    wrong = []
    for row in rows("invalid"):
        said = outcome(row, read("invalid", entry("invalid", row["name"])).findings)
        found[said] += 1
        if said not in ("as it says", "with --strict", "for a reason"):
            wrong.append(f"{row['name']}: {said}")
    say(
        f"invalid: {sum(found.values()) - len(wrong)} of {sum(found.values())} as the manifest says"
    )
    say(
        f"  {found['with --strict']} of them by a located warning, an error with --strict"
    )
    say(f"  {found['for a reason']} of them without a finding, for a reason")
    return wrong


def one_pair(row: dict[str, str]) -> str:
    """What is wrong with the comparison of a pair."""
    found = between(row).operations
    added, removed = found.added + found.moved, found.removed + found.moved
    if (added, removed) == (int(row["ops_added"]), int(row["ops_removed"])):
        return ""
    return f"{row['older']} to {row['newer']}: {added} added, {removed} removed"


def one_version(file: Path) -> str:
    """What is wrong with a description against itself."""
    number = len(against_itself(file).changes)
    return f"{file.name}: {number} changes from itself" if number else ""


def compared() -> list[str]:
    """Versions of APIs."""
    listed, files = pairs(), versions()
    wrong = [fault for fault in spread(one_pair, listed) if fault]
    say(f"pairs: {len(listed) - len(wrong)} of {len(listed)} with the right operations")
    same = [fault for fault in spread(one_version, files) if fault]
    say(f"  {len(files) - len(same)} of {len(files)} descriptions are as they are")
    return wrong + same


def proof() -> list[str]:
    """Published descriptions again: what their clients send and take. A quarter of an hour."""
    from tests.corpus.proof import prove

    failing, whole = [], 0
    reasons: Counter[str] = Counter()
    for row in rows("real"):
        name = row["name"]
        found = prove(name)
        excepted, unanswered = PROOF.get(name, {}), UNANSWERED.get(name, {})
        problems = {str(problem.operation) for problem in found.problems}
        bad = sorted(problems - {*excepted})
        whole += not bad and not excepted
        passed = found.operations - len(problems | {*excepted})
        say(
            f"  {name[-40:]:42}{passed:>6} of {found.operations}, {len(excepted)} excepted,"
            f" {len(unanswered)} without a right answer"
        )
        failing += [f"{name}: {operation}" for operation in bad]
        failing += [
            f"{name}: {operation}: the judge refuses our answer"
            for operation in found.unanswered
            if operation not in unanswered
        ]
        stale = ({*excepted} - problems) | ({*unanswered} - {*found.unanswered})
        failing += [
            f"{name}: {operation}: no exception any more" for operation in stale
        ]
        reasons.update([*excepted.values(), *unanswered.values()])
    say(f"  {whole} of {len(rows('real'))} pass whole")
    for reason, number in reasons.most_common():
        say(f"  {number:5} operations: {reason}")
    return failing


PARTS = {"real": real, "tricky": tricky, "invalid": invalid, "pairs": compared}
ASKED = {**PARTS, "proof": proof}


def main(wanted: Sequence[str]) -> int:
    """Print the table."""
    if not rows("real"):
        say("there is no corpus; name its folder in CORPUS=...")
        return 2
    wrong = [fault for name in wanted or PARTS for fault in ASKED[name]()]
    for fault in wrong:
        say(f"wrong: {fault}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
