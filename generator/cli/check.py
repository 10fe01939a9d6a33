"""`oasmith check`: whether generated/ is what specs/ and templates/ give."""

from __future__ import annotations

import click

from generator.cli.options import common, root_of, workspace_at


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@common
def check(apis: tuple[str, ...], root: str | None) -> int:
    """Compare generated/ with what would be built, in memory; without API, of every API.

    Each difference is a line `path: cause (because)`, where the cause is missing, stale, edited by
    hand or orphan; then comes the command that mends it. Exit code 1 if there is one.
    """
    import shlex

    from generator.cli.packages import Outcome, Refusal, Selection, Survey
    from generator.cli.voice import count, progress, say, show, tally, tell

    to_build = False
    by_hand: list[str] = []
    refused = False
    packages = files = 0
    with progress() as step:
        survey = Survey(workspace_at(root), Selection(apis), step)
        for event in survey.events():
            if isinstance(event, Refusal):
                show(event.findings, err=True)
                tell(f"{event.what}: {tally(event.findings)}")
                refused = True
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
    if to_build:
        where = root_of(root)
        words = ["oasmith", *(["--root", where] if where is not None else [])]
        say(f"to mend: {shlex.join([*words, 'build', *apis])}")
    if by_hand:
        say(f"oasmith deletes only what it wrote: {shlex.join(['rm', *by_hand])}")
    return 1
