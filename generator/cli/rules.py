"""`oasmith rules`: list the rules of the diff."""

from __future__ import annotations

import click

from generator.cli.options import no_workspace_options

FORMATS = ("text", "json")


@click.command(short_help="List the rules of the diff.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="Output format; docs/diff.md describes the JSON.",
)
@no_workspace_options
def rules(form: str) -> int:
    """List the rules of 'oasmith diff'.

    For each rule: its message, the level of each effect in requests and in responses, why the
    change matters, and what to do.

    \b
    Examples:
      oasmith rules
      oasmith rules --format json
    """
    from generator.cli.console import print_report
    from generator.diff import RULES
    from generator.report.rule_list import RULE_FORMATS

    print_report(dict(RULE_FORMATS)[form](RULES), form)
    return 0
