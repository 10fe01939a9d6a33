"""`oasmith operations`: what a description offers, and how the client calls it."""

from __future__ import annotations

import click

from generator.cli.options import common, reading


@click.command()
@click.argument("description", metavar="FILE|API@VERSION")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table, or a JSON list of objects.",
)
@reading
@common
def operations(
    description: str,
    form: str,
    allowed: tuple[str, ...],
    hosts: tuple[str, ...],
    root: str | None,
) -> int:
    """List method, path, operationId, tag and the client's call of every operation.

    Where operations page, the rule by which each does stands behind its call.
    """
    import json

    from generator import pipeline
    from generator.cli.console import print_findings, print_out, progress
    from generator.findings import Level
    from generator.tasks.find_description import find_description

    with progress() as step:
        step(f"{description}: reading")
        found = find_description(description, root, allowed, hosts)
        if found.config is None:
            config = pipeline.default_config("client", None)
        elif found.config.failed or found.config.value is None:
            print_findings(found.config.findings, err=True)
            return 1
        else:
            config = found.config.value
        api = pipeline.load(found.source)
    if api.failed or api.value is None:
        print_findings((f for f in api.findings if f.level is Level.ERROR), err=True)
        return 1
    rows = pipeline.operations(api.value, config)
    columns = ("method", "path", "operation_id", "tag", "call", "paging")
    cells = [tuple(getattr(row, column) or "" for column in columns) for row in rows]
    if form == "json":
        listing = [dict(zip(columns, row, strict=True)) for row in cells]
        click.echo(json.dumps(listing, indent=2))
        return 0
    table = [("METHOD", "PATH", "OPERATION ID", "TAG", "CALL", "PAGING"), *cells]
    if not any(row.paging for row in rows):
        table = [row[:-1] for row in table]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    for row in table:
        print_out(
            "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip()
        )
    return 0
