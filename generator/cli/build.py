"""`oasmith build`: generated/ made anew from specs/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    common,
    known_target,
    strictness,
    templates_option,
    workspace_at,
)

if TYPE_CHECKING:
    from generator.cli.packages import Outcome


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--version", metavar="V", help="Only this version.")
@click.option("--target", callback=known_target, metavar="T", help="Only this target.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option(
    "--keep",
    is_flag=True,
    help="Move files that were edited by hand to generated/.kept first.",
)
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="List the operations that page, by their rule.",
)
@click.option("--timings", is_flag=True, help="Print the seconds of each package.")
@templates_option
@strictness
@common
def build(
    apis: tuple[str, ...],
    version: str | None,
    target: str | None,
    force: bool,
    keep: bool,
    verbose: bool,
    timings: bool,
    templates: str | None,
    strict: bool,
    root: str | None,
) -> int:
    """Rewrite generated/ from specs/; without API, of every API.

    Only files that differ are written, and only files that a manifest lists are deleted. All of it
    takes effect at once. A package with a file that was edited by hand is left as it is, unless
    --force or --keep says what becomes of the file. Exit code 1 if a package was left, or a
    description has an error (with --strict also a warning that api.yaml does not accept).
    """
    from generator.cli.rebuild import Rebuild
    from generator.cli.survey import Selection
    from generator.cli.voice import progress
    from generator.workspace import changing

    with progress() as step:
        workspace = workspace_at(root)
        with changing(workspace.root, "oasmith build") as transaction:
            rebuild = Rebuild(
                workspace,
                Selection(apis, version, target, templates, strict),
                step,
                force,
                keep,
            )
            rebuild.plan()
            step("writing")
            transaction.change(rebuild.edits)
            rebuild.report(timings=timings, verbose=verbose)
    return rebuild.code


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
