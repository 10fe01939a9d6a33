"""`oasmith build`: write generated/."""

from __future__ import annotations

import click

from generator.cli.options import (
    allow_links_option,
    make_context,
    strict_option,
    templates_option,
    verbose_paging_option,
    workspace_options,
)
from generator.cli.registry_choice import TARGET


@click.command(short_help="Write the clients and reports to generated/.")
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--version", metavar="V", help="Build only this version.")
@click.option("--target", type=TARGET, help="Build only this target.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option(
    "--keep",
    is_flag=True,
    help="Move files that were edited by hand to generated/.kept first.",
)
@verbose_paging_option
@click.option(
    "--timings", is_flag=True, help="Print how long each package takes, in seconds."
)
@templates_option
@strict_option
@allow_links_option
@workspace_options
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
    """Write the clients and reports of each API to generated/; without API, of all APIs.

    Only files that differ are written, and only files that a manifest lists are deleted. All
    changes become visible at once. A package with files that were edited by hand is skipped,
    unless --force or --keep is given.

    \b
    Example:
      oasmith build petstore --version 2.0

    Exit code 1 if a package was skipped, or a description has an error (with --strict also a
    warning that api.yaml does not accept).
    """
    from generator.cli.build_output import print_build
    from generator.cli.console import show_progress
    from generator.tasks.plan_build import EditedFiles, plan_build
    from generator.tasks.selection import Selection
    from generator.workspace import open_transaction

    selection = Selection(apis, version, target, templates, strict)
    edited_files = EditedFiles.SKIP_PACKAGE
    if keep or force:
        edited_files = EditedFiles.MOVE if keep else EditedFiles.OVERWRITE
    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        workspace = context.find_workspace()
        with open_transaction(workspace.root, "oasmith build") as transaction:
            plan = plan_build(workspace, selection, context, edited_files)
            report_progress("writing")
            transaction.change(plan.edits)
            print_build(plan, timings=timings, verbose=verbose)
    return int(not plan.is_complete)
