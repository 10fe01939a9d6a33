"""`oasmith generate`: write a client for a description outside a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    access_options,
    list_name_rules,
    make_context,
    no_workspace_options,
    package_version_option,
    strict_option,
    templates_option,
    verbose_paging_option,
)
from generator.cli.registry_choice import TARGET

if TYPE_CHECKING:
    from generator.tasks.generate_package import GenerationPlan


def _check_package(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    if value is None:
        return None
    for rules in list_name_rules(ctx):
        fault = rules.package_fault(value)
        if fault is not None:
            raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


def _check_output(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not value:
        raise click.BadParameter("the name of the folder is empty", ctx, param)
    return value


@click.command(short_help="Write a client for one description.")
@click.argument("file")
@click.option(
    "--target",
    type=TARGET,
    is_eager=True,
    required=True,
    help="The language of the client.",
)
@click.option(
    "--output",
    callback=_check_output,
    required=True,
    metavar="DIR",
    help="The folder of the package.",
)
@click.option(
    "--package",
    callback=_check_package,
    metavar="NAME",
    help="The name to import. Default: a name made from the title of the description.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Write to a folder that contains other files, and overwrite files edited by hand.",
)
@package_version_option
@templates_option
@verbose_paging_option
@strict_option
@access_options
@no_workspace_options
def generate(
    file: str,
    target: str,
    output: str,
    package: str | None,
    force: bool,
    package_version: str | None,
    templates: str | None,
    verbose: bool,
    strict: bool,
    allowed: tuple[str, ...],
    hosts: tuple[str, ...],
) -> int:
    """Write an installable client package for the description FILE to DIR.

    Files in DIR that oasmith did not write are not changed. A folder that contains files, but no
    manifest of oasmith, is refused without --force.

    \b
    Example:
      oasmith generate openapi.yaml --target python --output client

    Exit code 1, with nothing written, if FILE has an error (with --strict also a warning), or a
    file was edited by hand.
    """
    from generator.cli.build_output import print_edited_files, print_refusal
    from generator.cli.console import print_err, show_progress
    from generator.tasks.find_description import ReadAccess
    from generator.tasks.generate_package import GenerateRequest, plan_generation
    from generator.tasks.refusal import TaskRefusedError
    from generator.workspace import change_tree

    request = GenerateRequest(
        file,
        target,
        output,
        package,
        package_version,
        templates,
        ReadAccess(allowed, hosts),
        strict=strict,
        force=force,
    )
    with show_progress() as report_progress:
        try:
            plan = plan_generation(request, make_context(None, report_progress))
        except TaskRefusedError as refusal:
            print_refusal(refusal)
            return 1
        if plan.package.edited_files and not force:
            print_edited_files(plan.package)
            print_err("to overwrite these files, pass --force")
            return 1
        report_progress(f"writing {output}")
        changes = plan.package.changes
        change_tree(
            plan.package.folder, changes.write, changes.delete, "oasmith generate"
        )
    _print_generation(plan, file, verbose=verbose)
    return 0


def _print_generation(plan: GenerationPlan, file: str, *, verbose: bool) -> None:
    from generator.cli.console import print_err, print_out
    from generator.cli.console_lines import (
        list_kept_files,
        list_lost_edits,
        list_paging,
        summarize_package,
    )
    from generator.report.finding_counts import count_findings

    print_out(f"{plan.package.name}: {summarize_package(plan.package)}")
    for line in list_paging(plan.package, verbose=verbose):
        print_out(f"  {line}")
    for line in (*list_lost_edits(plan.package), *list_kept_files(plan.package)):
        print_err(f"  {line}")
    if plan.findings:
        counts = count_findings(plan.findings)
        print_err(f"{file}: {counts}; to list them, run: oasmith validate {file}")
