"""`oasmith build`: generated/ made anew from specs/."""

from __future__ import annotations

import click

from generator.cli.options import (
    common,
    known_target,
    strictness,
    templates_option,
    workspace_at,
)


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
    from generator.cli.console import progress
    from generator.tasks.plan_build import Rebuild
    from generator.tasks.plan_workspace import Selection
    from generator.workspace import open_transaction

    with progress() as step:
        workspace = workspace_at(root)
        with open_transaction(workspace.root, "oasmith build") as transaction:
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
