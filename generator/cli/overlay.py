"""`oasmith overlay`: print a description with its Overlays applied."""

from __future__ import annotations

import click

from generator.cli.options import (
    allow_links_option,
    make_context,
    workspace_options,
)


@click.command(short_help="Print a description with Overlays applied.")
@click.argument("description", metavar="FILE|API@VERSION")
@click.option(
    "--with",
    "overlays",
    metavar="OVERLAY",
    multiple=True,
    help="An Overlay file to apply. Can be repeated; they are applied in order.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["yaml", "json"]),
    default="yaml",
    show_default=True,
    help="The format of the description.",
)
@allow_links_option
@workspace_options
def overlay(
    description: str, overlays: tuple[str, ...], form: str, root: str | None
) -> int:
    """Print a description after applying OpenAPI Overlay 1.0 files to it.

    To API@VERSION, the Overlays that api.yaml lists for it are applied first, then those of
    --with. Findings are printed to standard error.

    \b
    Example:
      oasmith overlay openapi.yaml --with prose.overlay.yaml

    Exit code 1 if the description or an Overlay has an error.
    """
    import json

    from generator.cli.console import (
        is_github_log,
        print_findings,
        print_report,
        show_progress,
    )
    from generator.report.github_log import break_commands
    from generator.source import to_yaml
    from generator.tasks.apply_overlays import apply_overlays

    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        document = apply_overlays(description, overlays, context)
        print_findings(document.findings, err=True)
    if document.failed or document.value is None:
        return 1
    data = document.value.data
    if form != "json":
        text = to_yaml(data)
        if not is_github_log() or break_commands(text) == text:
            print_report(text)
            return 0
        # JSON is YAML in which every text can be escaped.
    print_report(json.dumps(data, indent=2, ensure_ascii=False) + "\n", "json")
    return 0
