"""`oasmith diff`: what changed between two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.cli.options import common

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.config import ApiConfig
    from generator.diff.changes import Change, ChangeList
    from generator.diff.selection import Selector
    from generator.report.change_sides import Background

FORMATS = ("text", "markdown", "html", "json", "github", "sarif", "junit")
VERDICTS = ("wire", "client", "either")


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--base",
    metavar="REV",
    help="OLD is an API: compare its newest version at REV, in git, with its newest now.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How the changes are told.",
)
@click.option("--output", metavar="FILE", help="Write the report to a file.")
@click.option(
    "--also",
    type=(click.Choice(FORMATS), str),
    metavar="FORMAT FILE",
    multiple=True,
    help="Write the report in another format, too.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "warning", "never"]),
    default="breaking",
    show_default=True,
    help="The mildest level that makes the exit code 1.",
)
@click.option(
    "--verdict",
    type=click.Choice(VERDICTS),
    default="wire",
    show_default=True,
    help="Which verdict --fail-on goes by.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="tag:NAME|path:GLOB|rule:ID",
    help="Tell these changes alone; may be given several times.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="tag:NAME|path:GLOB|rule:ID",
    help="Leave these changes out; may be given several times.",
)
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="In a text: tell the safe changes, too, and how each level was reached.",
)
@common
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
    """Tell what changed from OLD to NEW, on the wire and for callers of the Python client.

    OLD and NEW are files, versions of an API (ibl@4.84.1, or 4.84.1 where one API alone has it), or
    files in git (git:REV:PATH). Exit code 1 if a change is at or above --fail-on that the api.yaml
    of NEW does not accept.
    """
    from datetime import datetime

    from generator import pipeline
    from generator.cli.console import print_err, print_findings, progress
    from generator.config import (
        find_expired_acceptances,
        find_unused_change_acceptances,
    )
    from generator.diff.changes import Level
    from generator.diff.selection import select
    from generator.findings import Level as FindingLevel
    from generator.tasks.find_description import find_base, find_version

    if (new is None) == (base is None):
        raise click.UsageError("name OLD and NEW, or an API and --base REV")
    wishes = _selectors(only), _selectors(ignore)
    today = datetime.now().astimezone().date()
    with progress() as step:
        versions: list[pipeline.Version] = []
        config: ApiConfig | None = None
        step(f"{old}: reading")
        if base is not None:
            before, after = find_base(old, base, root)
            if before is None:
                print_err(f"there is no specs/{old} at {base}: nothing to compare with")
                return 0
            sides = [before, after]
        else:
            sides = [find_version(argument, root) for argument in (old, new or "")]
        for side in sides:
            if side.config is None:
                config = pipeline.default_config("client", None)
            elif side.config.failed or side.config.value is None:
                print_findings(side.config.findings, err=True)
                return 2
            else:
                config = side.config.value
            read = pipeline.read_version(side.source, config)
            print_findings(
                (f for f in read.findings if f.level is FindingLevel.ERROR), err=True
            )
            if read.value is None:
                return 2
            versions.append(read.value)
        accepted = config.accepted_changes if config else ()
        names = sides[0].source.name, sides[1].source.name
        step(f"{names[0]} -> {names[1]}: comparing")
        found, used = pipeline.compare(versions[0], versions[1], accepted, today)
    print_findings(find_expired_acceptances(accepted, today), err=True)
    where = f"between {old} and {new}" if new else f"since {base}"
    print_findings(find_unused_change_acceptances(accepted, used, where), err=True)
    limit = Level(fail_on).rank if fail_on != "never" else -1

    def fails(change: Change) -> bool:
        return change.accepted is None and _rank(change, verdict) <= limit

    changes = select(found.changes, *wishes)
    for other, file in also:
        _tell(changes, found.background, other, file, fails, verbose)
    _tell(changes, found.background, form, output, fails, verbose)
    return int(any(fails(change) for change in changes.changes))


def _selectors(texts: tuple[str, ...]) -> list[Selector]:
    from generator.diff.selection import Selector

    try:
        return [Selector.of(text) for text in texts]
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _rank(change: Change, verdict: str) -> int:
    ranks = {"wire": change.wire, "client": change.client, "either": change.level}
    return ranks[verdict].rank


def _tell(
    changes: ChangeList,
    background: Background,
    form: str,
    output: str | None,
    fails: Callable[[Change], bool],
    verbose: bool,
) -> None:
    import shutil

    from generator.cli.console import print_err, print_out
    from generator.diff.changes import Level
    from generator.report.change_text import change_lines
    from generator.workspace import read_templates, write_report

    if form != "text":
        from generator.report.change_formats import CHANGE_FORMATS, Request

        templates = read_templates("report")
        wanted = Request(changes, background, templates, fails)
        text = dict(CHANGE_FORMATS)[form](wanted)
        if output is None:
            click.echo(text, nl=False)
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        lines = list(change_lines(changes, width, verbose=verbose))
        text = "\n".join(line for _, line in lines)
        colours = {Level.BREAKING: "red", Level.WARNING: "yellow", Level.SAFE: "green"}
        for level, line in lines if output is None else ():
            if level is not None and line.strip().startswith(level.value):
                before, _, after = line.partition(level.value)
                mark = click.style(level.value, fg=colours[level], bold=True)
                click.echo(before + mark + after)
            else:
                print_out(line)
    if output is not None:
        write_report(output, text)
        counts = ", ".join(f"{changes.count(level)} {level.value}" for level in Level)
        print_err(f"{output}: {counts}")
