"""`oasmith add`: add a version to an API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    allow_links_option,
    header_options,
    make_context,
    package_version_option,
    templates_option,
    workspace_options,
)

if TYPE_CHECKING:
    from generator.tasks.add_version import AdditionPlan


def _check_version(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    from generator.config import find_version_fault

    fault = find_version_fault(value) if value is not None else None
    if fault is not None:
        raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


@click.command(short_help="Add a version of a description and build its clients.")
@click.argument("description", metavar="FILE|URL")
@click.option(
    "--api", required=True, metavar="API", help="The API: a folder of specs/."
)
@click.option(
    "--version",
    callback=_check_version,
    metavar="V",
    help="The name of the version. Default: the number in info.version.",
)
@package_version_option
@click.option(
    "--dry-run", is_flag=True, help="Print what would be done, and write nothing."
)
@templates_option
@header_options
@allow_links_option
@workspace_options
def add(
    description: str,
    api: str,
    version: str | None,
    package_version: str | None,
    dry_run: bool,
    templates: str | None,
    root: str | None,
) -> int:
    """Add a version: store the description, list it in api.yaml, and build its clients.

    A URL must use https, or http to this machine. A download is limited to 60 seconds and 64 MB,
    and may not redirect to another host. The text is stored exactly as received; its digest, origin
    and info.version are recorded in specs/API/lock.json. Either everything is written, or nothing.

    \b
    Example:
      oasmith add https://api.example.com/openapi.json --api example

    Exit code 1 if the description has an error, or its version cannot be added.
    """
    from generator.cli.build_output import print_refusal
    from generator.cli.console import show_progress
    from generator.tasks.add_version import AddRequest, plan_addition
    from generator.tasks.refusal import TaskRefusedError
    from generator.workspace import open_transaction

    request = AddRequest(api, description, version, package_version, templates)
    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        workspace = context.find_workspace()
        with open_transaction(workspace.root, "oasmith add") as transaction:
            try:
                plan = plan_addition(workspace, request, context)
            except TaskRefusedError as refusal:
                print_refusal(refusal)
                return 1
            if not dry_run:
                report_progress("writing")
                transaction.change(plan.edits)
    _print_addition(plan, api, dry_run=dry_run)
    return 0


def _print_addition(plan: AdditionPlan, api: str, *, dry_run: bool) -> None:
    from generator.cli.build_output import print_build
    from generator.cli.console import print_out
    from generator.report.change_summary import summary_lines
    from generator.report.finding_counts import count_noun

    new = plan.description
    if dry_run:
        print_out("dry run: nothing was written; without --dry-run:")
    if plan.versions:
        print_out(f"specs/{api}/api.yaml: versions {', '.join(plan.versions)}")
    if plan.package_version is not None:
        print_out(
            f"specs/{api}/api.yaml: package version {plan.package_version} for {new.version}"
        )
    state = "already exists" if plan.is_present else "added"
    operations = count_noun(new.operations, "operation")
    print_out(f"{plan.path}: {state}, info.version {new.info_version}, {operations}")
    print_build(plan.build)
    if plan.changes is not None:
        print_out(f"changes since {plan.previous_version}:")
        for line in summary_lines(plan.changes):
            print_out(f"  {line}")
    if not dry_run:
        print_out(f"to review, run: git diff specs/{api} generated")
        if plan.report_page:
            print_out(f"to read the report, open: {plan.report_page}")
