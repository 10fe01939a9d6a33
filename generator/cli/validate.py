"""`oasmith validate`: what is wrong with descriptions."""

from __future__ import annotations

import click

from generator.cli.options import common, reading, strictness


@click.command()
@click.argument("descriptions", nargs=-1, required=True, metavar="FILE|API@VERSION...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="One finding a line, or a JSON list.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="The mildest level that makes the exit code 1.",
)
@strictness
@reading
@common
def validate(
    descriptions: tuple[str, ...],
    form: str,
    fail_on: str,
    strict: bool,
    allowed: tuple[str, ...],
    hosts: tuple[str, ...],
    root: str | None,
) -> int:
    """Print the findings of descriptions as `file:line:column: level CODE message (pointer)`.

    A finding at level error means that no client can be made; --strict makes warnings errors.
    Findings that api.yaml accepts are left out of API@VERSION. Exit code 1 if there is a finding at
    or above --fail-on.
    """
    from generator.cli.console import print_err, print_findings, progress, tally
    from generator.config import apply_acceptances
    from generator.findings import Finding, Level, in_order
    from generator.findings import strict as strictly
    from generator.pipeline import load
    from generator.report import findings_json
    from generator.tasks.find_description import find_description
    from generator.workspace import WorkspaceError

    everything: list[Finding] = []
    unusable = False
    with progress() as step:
        for argument in descriptions:
            step(f"{argument}: reading")
            try:
                description = find_description(argument, root, allowed, hosts)
            except WorkspaceError as error:
                print_err(f"oasmith: {error}")
                unusable = True
                continue
            findings = in_order(load(description.source).findings)
            if description.config is not None:
                if description.config.value is not None:
                    findings, _ = apply_acceptances(findings, description.config.value)
                findings = (*description.config.findings, *findings)
            if strict:
                findings = strictly(findings)
            everything += findings
            if form == "text":
                print_findings(findings)
            print_err(f"{description.source.name}: {tally(findings)}")
    if form == "json":
        click.echo(findings_json(everything))
    if unusable:
        return 2
    worst = Level(fail_on).rank
    return int(any(finding.level.rank <= worst for finding in everything))
