"""`oasmith diff`: compare two versions of an API."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from generator.cli.options import (
    allow_links_option,
    make_context,
    workspace_options,
)
from generator.cli.registry_choice import CHANGE_FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.diff.changes import Change, ChangeList
    from generator.diff.select_changes import Selector
    from generator.report.change_background import Background

VERDICTS = ("wire", "client", "either")


@click.command(short_help="Report the changes between two versions.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--base",
    metavar="REV",
    help="Compare the newest version of the API OLD in the git revision REV with its newest now.",
)
@click.option(
    "--format",
    "form",
    type=CHANGE_FORMAT,
    default="text",
    show_default=True,
    help="The format of the report.",
)
@click.option("--output", metavar="FILE", help="Write the report to FILE.")
@click.option(
    "--also",
    type=(CHANGE_FORMAT, str),
    metavar="FORMAT FILE",
    multiple=True,
    help="Write the report to FILE in another format, too. Can be repeated.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "warning", "never"]),
    default="breaking",
    show_default=True,
    help="The lowest level of a change for which the exit code is 1.",
)
@click.option(
    "--verdict",
    type=click.Choice(VERDICTS),
    default="wire",
    show_default=True,
    help="The level that --fail-on uses: on the wire, for callers of the client, or the worse.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="tag:NAME|path:GLOB|rule:ID",
    help="Report only these changes. Can be repeated.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="tag:NAME|path:GLOB|rule:ID",
    help="Leave out these changes. Can be repeated.",
)
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="With --format text: list safe changes, too, and the reason for each level.",
)
@allow_links_option
@workspace_options
def diff(
    old: str,
    new: str | None,
    base: str | None,
    form: str,
    output: str | None,
    also: tuple[tuple[str, str], ...],
    fail_on: str,
    verdict: str,
    only: tuple[str, ...],
    ignore: tuple[str, ...],
    verbose: bool,
    root: str | None,
) -> int:
    """Report the changes from OLD to NEW, on the wire and for callers of the generated client.

    OLD and NEW are files, versions (ibl@4.84.1, or 4.84.1 if only one API has it), or files in git
    (git:REV:PATH).

    \b
    Examples:
      oasmith diff old.yaml new.yaml
      oasmith diff ibl --base origin/main --format markdown

    Exit code 1 if there is a change of level --fail-on or higher that the api.yaml of NEW does not
    accept.
    """
    from generator.cli.build_output import print_refusal
    from generator.cli.console import print_err, print_findings, show_progress
    from generator.diff.changes import Level
    from generator.diff.select_changes import select
    from generator.tasks.compare_versions import compare_versions, compare_with_base
    from generator.tasks.refusal import TaskRefusedError

    if (new is None) == (base is None):
        raise click.UsageError("pass OLD and NEW, or an API and --base REV")
    selected, ignored = _parse_selectors(only), _parse_selectors(ignore)
    with show_progress() as report_progress:
        context = make_context(root, report_progress)
        try:
            result = (
                compare_versions(old, new or "", context)
                if base is None
                else compare_with_base(old, base, context)
            )
        except TaskRefusedError as refusal:
            print_refusal(refusal)
            return 2
    if result is None:
        print_err(f"there is no specs/{old} in {base}: nothing to compare")
        return 0
    print_findings(result.findings, err=True)
    limit = Level(fail_on).rank if fail_on != "never" else -1

    def is_failing(change: Change) -> bool:
        return change.accepted is None and _rank(change, verdict) <= limit

    comparison = result.comparison
    changes = select(comparison.changes, selected, ignored)
    report = _Report(changes, comparison.background, is_failing, verbose)
    for other, file in also:
        report.write(other, file)
    report.write(form, output)
    return int(any(map(is_failing, changes.changes)))


def _parse_selectors(texts: tuple[str, ...]) -> list[Selector]:
    from generator.diff.select_changes import Selector

    try:
        return [Selector.of(text) for text in texts]
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _rank(change: Change, verdict: str) -> int:
    ranks = {"wire": change.wire, "client": change.client, "either": change.level}
    return ranks[verdict].rank


class _Report(NamedTuple):
    """A report that can be written in several formats."""

    changes: ChangeList
    background: Background
    is_failing: Callable[[Change], bool]
    verbose: bool

    def write(self, form: str, output: str | None) -> None:
        """Write the report to a file, or print it."""
        if output is not None:
            self._write_file(form, output)
        elif form == "text":
            self._print_text()
        else:
            from generator.cli.console import print_report

            print_report(self._render(form), form)

    def _write_file(self, form: str, output: str) -> None:
        from generator.cli.console import print_err
        from generator.diff.changes import Level
        from generator.workspace import write_report

        write_report(output, self._render(form))
        counts = ", ".join(
            f"{self.changes.count(level)} {level.value}" for level in Level
        )
        print_err(f"{output}: {counts}")

    def _render(self, form: str) -> str:
        from generator.report.change_formats import ReportRequest, find_change_format
        from generator.workspace import read_templates

        request = ReportRequest(
            self.changes,
            self.background,
            read_templates("report"),
            self.is_failing,
            _terminal_width(),
            self.verbose,
        )
        return find_change_format(form).render(request)

    def _print_text(self) -> None:
        """Print the lines of the report, with the levels in colour."""
        from generator.cli.console import print_coloured, print_out
        from generator.diff.changes import Level
        from generator.report.change_text import change_lines

        colours = {Level.BREAKING: "red", Level.WARNING: "yellow", Level.SAFE: "green"}
        lines = change_lines(self.changes, _terminal_width(), verbose=self.verbose)
        for level, line in lines:
            if level is not None and line.strip().startswith(level.value):
                before, _, after = line.partition(level.value)
                mark = click.style(level.value, fg=colours[level], bold=True)
                print_coloured(before, mark, after)
            else:
                print_out(line)


def _terminal_width() -> int:
    import shutil

    return shutil.get_terminal_size((100, 24)).columns
