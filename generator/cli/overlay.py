"""`oasmith overlay`: a description as its Overlays correct it."""

from __future__ import annotations

import click

from generator.cli.options import common


@click.command()
@click.argument("description", metavar="FILE|API@VERSION")
@click.option(
    "--with",
    "overlays",
    metavar="OVERLAY",
    multiple=True,
    help="An Overlay file; more than one are applied in their order.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["yaml", "json"]),
    default="yaml",
    show_default=True,
)
@common
def overlay(
    description: str, overlays: tuple[str, ...], form: str, root: str | None
) -> int:
    """Print a description after OpenAPI Overlay 1.0 files have corrected it.

    API@VERSION is corrected by the files that api.yaml names for it, then by those of --with.
    Findings go to standard error. Exit code 1 if the description or an Overlay has an error.
    """
    import json
    from dataclasses import replace

    from generator import pipeline
    from generator.cli.console import print_findings, print_report, progress
    from generator.findings import Level
    from generator.source import to_yaml
    from generator.tasks.find_description import find_description
    from generator.workspace import read_description

    with progress() as step:
        step(f"{description}: reading")
        found = find_description(description, root)
        if found.config is not None and found.config.failed:
            print_findings(found.config.findings, err=True)
            return 1
        files = dict(found.source.files)
        for name in overlays:
            files |= read_description(name).files
        names = (*found.source.overlays, *overlays)
        document = pipeline.corrected(
            replace(found.source, files=files, overlays=names)
        )
        print_findings(document.findings, err=True)
    if document.value is None or any(
        finding.level is Level.ERROR for finding in document.findings
    ):
        return 1
    data = document.value.data
    print_report(
        json.dumps(data, indent=2, ensure_ascii=False) + "\n"
        if form == "json"
        else to_yaml(data)
    )
    return 0
