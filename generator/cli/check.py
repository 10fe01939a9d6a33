"""`oasmith check`: whether generated/ is what specs/ and templates/ give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    common,
    root_of,
    strictness,
    templates_option,
    workspace_at,
)

if TYPE_CHECKING:
    from generator.output import DriftReport


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "junit"]),
    default="text",
    show_default=True,
    help="Lines, JSON, annotations of GitHub Actions, or JUnit's XML.",
)
@click.option("--output", metavar="FILE", help="Write the report there instead.")
@click.option(
    "--also",
    type=(click.Choice(["text", "json", "github", "junit"]), str),
    metavar="FORMAT FILE",
    multiple=True,
    help="Write the report in another format, too.",
)
@click.option("--diff", "lines", is_flag=True, help="Show the lines that differ.")
@click.option(
    "--upstream",
    metavar="FILE|URL",
    help="Compare what is published there with what the newest client was made from.",
)
@templates_option
@strictness
@common
def check(
    apis: tuple[str, ...],
    form: str,
    output: str | None,
    also: tuple[tuple[str, str], ...],
    lines: bool,
    upstream: str | None,
    templates: str | None,
    strict: bool,
    root: str | None,
) -> int:
    """Compare generated/ with what would be built, in memory; without API, of every API.

    Each difference is a line `path: cause (because)`, where the cause is missing, stale, edited by
    hand or orphan; then comes the command that mends it. Exit code 1 if there is one, or a
    description has an error (with --strict also a warning that api.yaml does not accept).

    With --upstream, only the published description is looked at: exit code 1 if it is another than
    the newest of the API's in specs/, 3 if it could not be looked at.
    """
    from generator.cli.console import print_err, print_findings, progress, tally
    from generator.tasks.check_drift import Comparison
    from generator.tasks.check_upstream import Unseen, compare_upstream
    from generator.tasks.plan_workspace import Selection
    from generator.workspace import is_interrupted

    with progress() as step:
        workspace = workspace_at(root)
        if upstream is not None:
            try:
                report = compare_upstream(workspace, apis, upstream, step, lines=lines)
            except Unseen as error:
                print_err(f"oasmith: {error}")
                return 3
            return _answer(report, form, output, also)
        comparison = Comparison(
            workspace,
            Selection(apis, templates=templates, strict=strict),
            step,
            root_of(root),
            lines=lines,
        )
        report = comparison.report()
        for refusal in comparison.refusals:
            print_findings(refusal.findings, err=True)
            print_err(f"{refusal.what}: {tally(refusal.findings)}")
        if is_interrupted(workspace.root):
            print_err("a build was interrupted; the next 'oasmith build' ends it")
    return _answer(report, form, output, also)


def _answer(
    report: DriftReport,
    form: str,
    output: str | None,
    also: tuple[tuple[str, str], ...],
) -> int:
    from generator.cli.console import print_report
    from generator.report import DRIFT_FORMATS
    from generator.workspace import write_report

    formats = dict(DRIFT_FORMATS)
    for other, file in also:
        write_report(file, formats[other](report))
    text = formats[form](report)
    if output is None:
        print_report(text)
    else:
        write_report(output, text)
    return int(not report.clean)
