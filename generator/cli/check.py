"""`oasmith check`: whether generated/ is what specs/ and templates/ give."""

from __future__ import annotations

import click

from generator.cli.options import common, root_of, templates_option, workspace_at


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
@click.option("--diff", "lines", is_flag=True, help="Show the lines that differ.")
@templates_option
@common
def check(
    apis: tuple[str, ...],
    form: str,
    output: str | None,
    lines: bool,
    templates: str | None,
    root: str | None,
) -> int:
    """Compare generated/ with what would be built, in memory; without API, of every API.

    Each difference is a line `path: cause (because)`, where the cause is missing, stale, edited by
    hand or orphan; then comes the command that mends it. Exit code 1 if there is one.
    """
    from generator.cli.comparison import Comparison
    from generator.cli.packages import Selection
    from generator.cli.voice import progress, show, tally, tell, write
    from generator.report import DRIFT_FORMATS
    from generator.workspace import is_interrupted, write_report

    with progress() as step:
        workspace = workspace_at(root)
        comparison = Comparison(
            workspace,
            Selection(apis, templates=templates),
            step,
            root_of(root),
            lines=lines,
        )
        report = comparison.report()
        for refusal in comparison.refusals:
            show(refusal.findings, err=True)
            tell(f"{refusal.what}: {tally(refusal.findings)}")
        if is_interrupted(workspace.root):
            tell("a build was interrupted; the next 'oasmith build' ends it")
    text = dict(DRIFT_FORMATS)[form](report)
    if output is None:
        write(text)
    else:
        write_report(output, text)
    return int(not report.clean)
