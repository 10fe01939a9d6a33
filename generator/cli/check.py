"""`oasmith check`: compare generated/ with what would be built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import (
    allow_links_option,
    header_options,
    make_context,
    strict_option,
    templates_option,
    workspace_options,
)
from generator.cli.registry_choice import DRIFT_FORMAT

if TYPE_CHECKING:
    from generator.output import DriftReport


@click.command(short_help="Compare generated/ with what a build would write.")
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--format",
    "form",
    type=DRIFT_FORMAT,
    default="text",
    show_default=True,
    help="The format: plain text, JSON, GitHub Actions annotations, or JUnit XML.",
)
@click.option("--output", metavar="FILE", help="Write the report to FILE.")
@click.option(
    "--also",
    type=(DRIFT_FORMAT, str),
    metavar="FORMAT FILE",
    multiple=True,
    help="Write the report to FILE in another format, too. Can be repeated.",
)
@click.option("--diff", "lines", is_flag=True, help="Print the lines that differ.")
@click.option(
    "--upstream",
    metavar="FILE|URL",
    help="Compare the description published there with the newest version of the API.",
)
@templates_option
@strict_option
@header_options
@allow_links_option
@workspace_options
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
    """Compare generated/ with what `oasmith build` would write; without API, for all APIs.

    Nothing is written. Each difference is a line `path: cause (reason)`; the cause is missing,
    stale, edited by hand, or orphan. The last lines are the commands that fix the differences.

    With --upstream, only the published description is compared.

    \b
    Example:
      oasmith check --format github

    Exit code 1 if there is a difference, or a description has an error (with --strict also a
    warning that api.yaml does not accept). With --upstream, exit code 1 if the published
    description differs from the newest version, and 3 if it cannot be read.
    """
    from generator.cli.console import print_err, print_findings, show_progress
    from generator.report.finding_counts import count_findings
    from generator.tasks.check_drift import check_drift
    from generator.tasks.check_upstream import UpstreamUnavailableError, check_upstream
    from generator.tasks.selection import Selection
    from generator.workspace import is_interrupted

    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        workspace = context.find_workspace()
        if upstream is not None:
            try:
                report = check_upstream(
                    workspace, apis, upstream, context, with_lines=lines
                )
            except UpstreamUnavailableError as error:
                print_err(f"oasmith: {error}")
                return 3
            return _write_reports(report, form, output, also)
        was_interrupted = is_interrupted(workspace.root)
        selection = Selection(apis, templates=templates, strict=strict)
        result = check_drift(workspace, selection, context, with_lines=lines)
        for rejected in result.rejected:
            print_findings(rejected.findings, err=True)
            print_err(f"{rejected.name}: {count_findings(rejected.findings)}")
        if was_interrupted:
            print_err("a build was interrupted; to finish it, run: oasmith build")
    return _write_reports(result.report, form, output, also)


def _write_reports(
    report: DriftReport,
    form: str,
    output: str | None,
    also: tuple[tuple[str, str], ...],
) -> int:
    """Write the report in each format and return the exit code."""
    from generator.cli.console import print_report
    from generator.report import DRIFT_FORMATS
    from generator.workspace import write_report

    formats = dict(DRIFT_FORMATS)
    for other, file in also:
        write_report(file, formats[other](report))
    text = formats[form](report)
    if output is None:
        print_report(text, form)
    else:
        write_report(output, text)
    return int(not report.is_clean)
