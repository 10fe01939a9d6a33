"""What became of a package, in lines for a terminal."""

from __future__ import annotations

from generator.cli.console import count
from generator.output import Cause
from generator.tasks.plan_package import Outcome


def outcome_line(outcome: Outcome) -> str:
    """What was done to one package, in numbers."""
    done = outcome.changes
    numbers = [
        f"{number} {verb}"
        for number, verb in (
            (len(done.write), "written"),
            (done.unchanged, "unchanged"),
            (len(done.delete), "deleted"),
        )
        if number
    ]
    files = ", ".join(numbers) or "nothing"
    if outcome.pairs is not None:
        return f"{count(outcome.pairs, 'comparison')}, files: {files}"
    if outcome.operations is None:
        return f"gone from specs/, files: {files}"
    return f"{count(outcome.operations, 'operation')}, files: {files}"


def paging_lines(outcome: Outcome, *, verbose: bool) -> list[str]:
    """How many operations page by which rule; with `verbose` also a line for each of them."""
    if not outcome.paging:
        return []
    total = count(sum(map(len, outcome.paging.values())), "operation")
    numbers = ", ".join(f"{rule} {len(keys)}" for rule, keys in outcome.paging.items())
    lines = [f"paging: {total} ({numbers})"]
    if verbose:
        for rule, keys in outcome.paging.items():
            lines += [f"  {rule}: {method} {path}" for method, path in keys]
    return lines


def lost_work(outcome: Outcome) -> list[str]:
    """A line for each file that was edited by hand and is overwritten or deleted, or left alone."""
    lines = []
    for drift in outcome.drifts:
        if not drift.owned:
            lines.append(f"left alone, since {drift.because}: {drift.path}")
        elif drift.edited:
            verb = "deleted" if drift.cause is Cause.ORPHAN else "overwritten"
            lines.append(f"{verb}, and was edited by hand: {drift.path}")
    return lines
