"""`oasmith add`: a new description takes its place among the versions of its API."""

from __future__ import annotations

import click

from generator.cli.options import (
    common,
    package_version_option,
    templates_option,
    workspace_at,
)


def _version(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    from generator.config import find_version_fault

    fault = find_version_fault(value) if value is not None else None
    if fault is not None:
        raise click.BadParameter(f"{value!r} {fault}", ctx, param)
    return value


@click.command()
@click.argument("description", metavar="FILE|URL")
@click.option("--api", required=True, metavar="API", help="A folder of specs/.")
@click.option(
    "--version",
    callback=_version,
    metavar="V",
    help="Its name here; without it, the number in info.version.",
)
@package_version_option
@click.option("--dry-run", is_flag=True, help="Say what would be done, and stop.")
@templates_option
@common
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

    A URL is fetched as it is given: https, or http on this machine, at most 64 MB and 60 seconds,
    and no redirect to another host. The text is stored exactly as it came; specs/API/lock.json
    keeps its digest, its origin and its info.version. All of it happens, or nothing: exit code 1 if
    the description has an error or has no place among the versions.
    """
    from generator.cli.console import print_err, progress
    from generator.tasks.add_version import Addition, Refusal
    from generator.workspace import open_transaction

    with progress() as step:
        workspace = workspace_at(root)
        with open_transaction(workspace.root, "oasmith add") as transaction:
            addition = Addition(workspace, api, step, templates)
            try:
                addition.plan(description, version, package_version)
            except Refusal as refusal:
                for line in refusal.lines:
                    print_err(line)
                return 1
            if not dry_run:
                step("writing")
                transaction.change(addition.edits)
    addition.report(dry_run=dry_run)
    return 0
