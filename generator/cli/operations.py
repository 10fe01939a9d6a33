"""`oasmith operations`: list the operations of a description."""

from __future__ import annotations

import click

from generator.cli.options import access_options, make_context, workspace_options

COLUMNS = ("method", "path", "operation_id", "tag", "call", "paging")
TITLES = ("METHOD", "PATH", "OPERATION ID", "TAG", "CALL", "PAGINATION")


@click.command(short_help="List the operations of a description.")
@click.argument("description", metavar="FILE|API@VERSION")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The format: a table, or a JSON list of objects.",
)
@access_options
@workspace_options
def operations(
    description: str,
    form: str,
    allowed: tuple[str, ...],
    hosts: tuple[str, ...],
    root: str | None,
) -> int:
    """List every operation: method, path, operationId, tag, and how the client calls it.

    If operations have pagination, the last column names the rule for each.

    \b
    Example:
      oasmith operations openapi.yaml

    Exit code 1 if the description has an error.
    """
    import json

    from generator.cli.console import (
        print_findings,
        print_out,
        print_report,
        show_progress,
    )
    from generator.tasks.find_description import ReadAccess
    from generator.tasks.list_operations import list_operations

    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        rows = list_operations(description, context, ReadAccess(allowed, hosts))
    if rows.value is None:
        print_findings(rows.findings, err=True)
        return 1
    cells = [
        tuple(getattr(row, column) or "" for column in COLUMNS) for row in rows.value
    ]
    if form == "json":
        objects = [dict(zip(COLUMNS, row, strict=True)) for row in cells]
        print_report(f"{json.dumps(objects, indent=2)}\n", form)
        return 0
    table = [TITLES, *cells]
    if not any(row.paging for row in rows.value):
        table = [row[:-1] for row in table]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    for row in table:
        print_out(
            "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip()
        )
    return 0
