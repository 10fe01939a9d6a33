"""`oasmith init`: a workspace in an empty repository."""

from __future__ import annotations

import click

from generator.cli.options import debugging


@click.command()
@click.argument("name", required=False)
@click.option(
    "--from",
    "description",
    required=True,
    metavar="FILE|URL",
    help="The first description.",
)
@click.option("--version", metavar="V", help="As in 'oasmith add'.")
@click.option("--root", metavar="DIR", help="The folder; without it, the current one.")
@debugging
def init(
    name: str | None, description: str, version: str | None, root: str | None
) -> int:
    """Start a workspace: specs/NAME with an api.yaml, a workflow for CI, and the first build.

    NAME is made from the title of the description where it is left out. Nothing that is there is
    changed: exit code 1 if there is a specs/NAME already, or the description has an error.
    """
    from pathlib import Path

    from generator.cli.console import print_err, progress
    from generator.cli.options import root_of
    from generator.tasks.add_version import Refusal
    from generator.tasks.init_workspace import Beginning
    from generator.workspace import WorkspaceError, open_transaction

    folder = Path(root_of(root) or ".").absolute()
    if not folder.is_dir():
        raise WorkspaceError(f"{folder} is no folder: make it first")
    with progress() as step, open_transaction(folder, "oasmith init") as transaction:
        beginning = Beginning(folder, step)
        try:
            beginning.plan(name, description, version)
        except Refusal as refusal:
            for line in refusal.lines:
                print_err(line)
            return 1
        step("writing")
        transaction.change(beginning.edits)
    beginning.report()
    return 0
