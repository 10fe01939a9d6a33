"""`oasmith rules`: the rules of the diff."""

from __future__ import annotations

import click

from generator.cli.options import common_anywhere

FORMATS = ("text", "json")


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="Output format; docs/diff.md describes the JSON.",
)
@common_anywhere
def rules(form: str) -> int:
    """List the rules of 'oasmith diff': effects, levels, message, why, and what to do."""
    from generator.cli.console import print_report
    from generator.diff import RULES
    from generator.report.rule_list import RULE_FORMATS

    print_report(dict(RULE_FORMATS)[form](RULES))
    return 0
