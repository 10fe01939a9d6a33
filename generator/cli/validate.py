"""`oasmith validate`: print the findings of descriptions."""

from __future__ import annotations

import click

from generator.cli.options import (
    access_options,
    make_context,
    strict_option,
    workspace_options,
)


@click.command(short_help="Print the findings of descriptions.")
@click.argument("descriptions", nargs=-1, required=True, metavar="FILE|API@VERSION...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The format: one finding a line, or a JSON list.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="The lowest level of a finding for which the exit code is 1.",
)
@strict_option
@access_options
@workspace_options
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

    A finding of level error means that no client can be generated. Findings of API@VERSION that
    its api.yaml accepts are left out. To learn more about a CODE, run: oasmith explain CODE.

    \b
    Example:
      oasmith validate openapi.yaml --fail-on warning

    Exit code 1 if there is a finding of level --fail-on or higher.
    """
    from generator.cli.console import (
        print_err,
        print_findings,
        print_report,
        show_progress,
    )
    from generator.findings import Finding, Level
    from generator.report import findings_json
    from generator.report.finding_counts import count_findings
    from generator.tasks.find_description import ReadAccess
    from generator.tasks.validate_description import validate_description
    from generator.workspace import WorkspaceError

    findings: list[Finding] = []
    has_unreadable = False
    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        access = ReadAccess(allowed, hosts)
        for argument in descriptions:
            try:
                result = validate_description(
                    argument, context, access, is_strict=strict
                )
            except WorkspaceError as error:
                print_err(f"oasmith: {error}")
                has_unreadable = True
                continue
            findings += result.findings
            if form == "text":
                print_findings(result.findings)
            print_err(f"{result.name}: {count_findings(result.findings)}")
    if form == "json":
        print_report(f"{findings_json(findings)}\n", form)
    if has_unreadable:
        return 2
    limit = Level(fail_on).rank
    return int(any(finding.level.rank <= limit for finding in findings))
