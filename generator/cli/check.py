"""`oasmith check`: whether generated/ is what specs/ and templates/ give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import common, root_of, workspace_at

if TYPE_CHECKING:
    from generator.workspace import Workspace


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@common
def check(apis: tuple[str, ...], root: str | None) -> int:
    """Compare generated/ with what would be built, in memory; without API, of every API.

    Each difference is a line `path: cause (because)`, where the cause is missing, stale, edited by
    hand or orphan; then comes the command that mends it. Exit code 1 if there is one.
    """
    import shlex

    from generator.cli.packages import Outcome, Refusal, Selection, Strays, Survey
    from generator.cli.voice import count, progress, say, show, tally, tell
    from generator.output import Cause

    to_build = False
    by_hand: list[str] = []
    refused = False
    packages = files = 0
    with progress() as step:
        workspace = workspace_at(root)
        survey = Survey(workspace, Selection(apis), step)
        for event in survey.events():
            if isinstance(event, Refusal):
                show(event.findings, err=True)
                tell(f"{event.what}: {tally(event.findings)}")
                refused = True
            elif isinstance(event, Strays):
                for path in event.paths:
                    say(f"{path}: {Cause.ORPHAN.value} ({event.because})")
                by_hand += event.paths
            elif isinstance(event, Outcome):
                packages += event.operations is not None
                files += event.changes.unchanged
                for drift in event.drifts:
                    path = f"{event.shown}/{drift.path}"
                    say(f"{path}: {drift.cause.value} ({drift.because})")
                    to_build = to_build or drift.owned
                    if not drift.owned:
                        by_hand.append(path)
    if not (to_build or by_hand or refused):
        say(f"{count(packages, 'package')}, {count(files, 'file')}: no drift")
        return 0
    where = root_of(root)
    if to_build:
        words = ["oasmith", *(["--root", where] if where is not None else [])]
        say(f"to mend: {shlex.join([*words, 'build', *apis])}")
    if by_hand:
        paths = [_from_here(workspace, path, found=where is None) for path in by_hand]
        say(f"oasmith deletes only what it wrote: {shlex.join(['rm', *paths])}")
    return 1


def _from_here(workspace: Workspace, path: str, *, found: bool) -> str:
    """A path of the workspace as a command in the current folder needs it.

    A root that was given is kept as it was: removing its `..` would mislead behind a link.
    """
    import os

    whole = os.fspath(workspace.root / path)
    here = os.path.relpath(whole) if found else whole
    # No command shall take a name for an option.
    return os.path.join(".", here) if here.startswith("-") else here
