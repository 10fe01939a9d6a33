"""`oasmith diff`: what changed between two versions."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import click

from generator.cli.options import common

if TYPE_CHECKING:
    from generator.config import ApiConfig
    from generator.diff.changes import ChangeList
    from generator.diff.selection import Selector

FORMATS = ("text", "json")
VERDICTS = ("wire", "client", "either")


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
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
@common
def diff(
    old: str,
    new: str,
    form: str,
    output: str | None,
    fail_on: str,
    verdict: str,
    only: tuple[str, ...],
    ignore: tuple[str, ...],
    root: str | None,
) -> int:
    """Tell what changed from OLD to NEW, on the wire and for callers of the Python client.

    OLD and NEW are files, versions of an API (ibl@4.84.1, or 4.84.1 where one API alone has it), or
    files in git (git:REV:PATH). Exit code 1 if a change is at or above --fail-on.
    """
    from datetime import datetime

    from generator import pipeline
    from generator.cli.descriptions import find_version
    from generator.cli.voice import progress, show
    from generator.diff.changes import Level
    from generator.diff.selection import select
    from generator.findings import Level as FindingLevel

    wishes = _selectors(only), _selectors(ignore)
    with progress() as step:
        sides = []
        for argument in (old, new):
            step(f"{argument}: reading")
            sides.append(find_version(argument, root))
        configs: list[ApiConfig] = []
        for side in sides:
            if side.config is None:
                configs.append(pipeline.default_config("client", None))
            elif side.config.failed or side.config.value is None:
                show(side.config.findings, err=True)
                return 2
            else:
                configs.append(side.config.value)
        step(f"{old} -> {new}: comparing")
        texts = sides[0].source, sides[1].source
        made = pipeline.changes(
            *texts, (configs[0], configs[1]), datetime.now(UTC).date()
        )
    errors = [f for f in made.findings if f.level is FindingLevel.ERROR]
    show(errors, err=True)
    if made.value is None:
        return 2
    changes = select(made.value, *wishes)
    _tell(changes, form, output)
    if fail_on == "never":
        return 0
    limit = Level(fail_on).rank
    return int(any(_rank(c, verdict) <= limit for c in _levels(changes)))


def _selectors(texts: tuple[str, ...]) -> list[Selector]:
    from generator.diff.selection import Selector

    try:
        return [Selector.of(text) for text in texts]
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _levels(changes: ChangeList) -> list[tuple[int, int]]:
    return [(change.wire.rank, change.client.rank) for change in changes.changes]


def _rank(ranks: tuple[int, int], verdict: str) -> int:
    return {"wire": ranks[0], "client": ranks[1], "either": min(ranks)}[verdict]


def _tell(changes: ChangeList, form: str, output: str | None) -> None:
    import shutil

    from generator.cli.voice import say, tell
    from generator.diff.changes import Level
    from generator.report.change_json import changes_json
    from generator.report.change_text import change_lines
    from generator.workspace import write_report

    if form == "json":
        text = changes_json(changes)
        if output is None:
            click.echo(text)
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        lines = list(change_lines(changes, width))
        text = "\n".join(line for _, line in lines)
        colours = {Level.BREAKING: "red", Level.WARNING: "yellow", Level.SAFE: "green"}
        for level, line in lines if output is None else ():
            if level is not None and line.strip().startswith(level.value):
                before, _, after = line.partition(level.value)
                mark = click.style(level.value, fg=colours[level], bold=True)
                click.echo(before + mark + after)
            else:
                say(line)
    if output is not None:
        write_report(output, text)
        counts = ", ".join(f"{changes.count(level)} {level.value}" for level in Level)
        tell(f"{output}: {counts}")
