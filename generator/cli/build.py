"""`oasmith build`: generated/ made anew from specs/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import common, known_target, workspace_at

if TYPE_CHECKING:
    from generator.cli.packages import Outcome


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--version", metavar="V", help="Only this version.")
@click.option("--target", callback=known_target, metavar="T", help="Only this target.")
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="List the operations that page, by their rule.",
)
@click.option("--timings", is_flag=True, help="Print the seconds of each package.")
@common
def build(
    apis: tuple[str, ...],
    version: str | None,
    target: str | None,
    verbose: bool,
    timings: bool,
    root: str | None,
) -> int:
    """Rewrite generated/ from specs/; without API, of every API.

    Only files that differ are written, and only files that a manifest lists are deleted. A file
    that was edited by hand is overwritten, and named. Exit code 1 if a description has an error.
    """
    from time import perf_counter

    from generator.cli.packages import Outcome, Refusal, Selection, Strays, Survey
    from generator.cli.voice import progress, say, show, tally, tell
    from generator.findings import Level

    code = 0
    touched = False
    with progress() as step:
        survey = Survey(workspace_at(root), Selection(apis, version, target), step)
        start = perf_counter()
        for event in survey.events():
            if isinstance(event, Outcome):
                step(f"{event.shown}: writing")
                event.write()
                touched = touched or bool(event.changes.write or event.changes.delete)
                seconds = f", {perf_counter() - start:.2f} s" if timings else ""
                say(f"{event.shown}: {outcome_line(event)}{seconds}")
                for line in paging_lines(event, verbose=verbose):
                    say(f"  {line}")
                for line in lost_work(event):
                    tell(f"  {line}")
                start = perf_counter()
            elif isinstance(event, Refusal):
                show(event.findings, err=True)
                tell(f"{event.what}: {tally(event.findings)}; nothing was written")
                code = 1
            elif isinstance(event, Strays):
                for path in event.paths:
                    tell(f"left alone, since {event.because}: {path}")
            else:
                show((f for f in event.findings if f.level is Level.ERROR), err=True)
                hint = f"; see 'oasmith validate {event.what}'"
                if event.what.endswith("api.yaml"):
                    show(event.findings, err=True)
                    hint = ""
                tell(f"{event.what}: {tally(event.findings)}{hint}")
    if code == 0 and not touched:
        say("nothing to change")
    return code


def outcome_line(outcome: Outcome) -> str:
    """What was done to one package, in numbers."""
    from generator.cli.voice import count

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
    from generator.cli.voice import count

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
    from generator.output import Cause

    lines = []
    for drift in outcome.drifts:
        if not drift.owned:
            lines.append(f"left alone, since {drift.because}: {drift.path}")
        elif drift.edited:
            verb = "deleted" if drift.cause is Cause.ORPHAN else "overwritten"
            lines.append(f"{verb}, and was edited by hand: {drift.path}")
    return lines
