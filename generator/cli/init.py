"""`oasmith init`: create a workspace."""

from __future__ import annotations

import click

from generator.cli.options import (
    debug_option,
    get_root,
    header_options,
    make_context,
)


@click.command(short_help="Create a workspace.")
@click.argument("name", required=False)
@click.option(
    "--from",
    "description",
    required=True,
    metavar="FILE|URL",
    help="The first description.",
)
@click.option(
    "--version",
    metavar="V",
    help="The name of the version. Default: the number in info.version.",
)
@click.option(
    "--root",
    metavar="DIR",
    help="The folder of the workspace. Default: the current one.",
)
@header_options
@debug_option
def init(
    name: str | None, description: str, version: str | None, root: str | None
) -> int:
    """Create a workspace: specs/NAME with an api.yaml, a CI workflow, and the first build.

    The default NAME is made from the title of the description. Existing files are not changed.

    \b
    Example:
      oasmith init petstore --from openapi.yaml

    Exit code 1 if specs/NAME exists, or the description has an error.
    """
    from pathlib import Path

    from generator.cli.build_output import print_build, print_refusal
    from generator.cli.console import print_out, show_progress
    from generator.report.finding_counts import count_noun
    from generator.tasks.init_workspace import InitRequest, plan_init
    from generator.tasks.refusal import TaskRefusedError
    from generator.workspace import WorkspaceError, open_transaction

    folder = Path(get_root(root) or ".").absolute()
    if not folder.is_dir():
        raise WorkspaceError(f"{folder} is not a folder: create it first")
    with (
        show_progress() as report_progress,
        open_transaction(folder, "oasmith init") as transaction,
    ):
        request = InitRequest(folder, description, name, version)
        try:
            plan = plan_init(request, make_context(root, report_progress))
        except TaskRefusedError as refusal:
            print_refusal(refusal)
            return 1
        report_progress("writing")
        transaction.change(plan.edits)
    first, settings, *others = plan.paths
    new = plan.description
    operations = count_noun(new.operations, "operation")
    print_out(f"{first}: added, info.version {new.info_version}, {operations}")
    print_out(f"{settings}: created; review its settings")
    for path in others:
        print_out(f"{path}: created")
    print_build(plan.build)
    return 0
