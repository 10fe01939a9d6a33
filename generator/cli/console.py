"""How oasmith speaks: answers on standard output, remarks and progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from generator.findings import Finding, Level
from generator.report import finding_line, one_line

if TYPE_CHECKING:
    from rich.live import Live

_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.INFO: "cyan"}


@dataclass(slots=True)
class _Screen:
    """The progress that is shown now, if any: it steps aside for each line."""

    live: Live | None = None

    def write(self, line: str, *, err: bool) -> None:
        if self.live is None:
            click.echo(line, err=err)
            return
        self.live.stop()
        click.echo(line, err=err)
        self.live.start()


_screen = _Screen()


def print_out(line: str = "") -> None:
    """One line of the answer."""
    _screen.write(one_line(line), err=False)


def print_err(line: str) -> None:
    """One line beside the answer: faults, remarks, what to do next."""
    _screen.write(one_line(line), err=True)


def print_report(text: str) -> None:
    """A whole report as the answer; it ends with a line feed."""
    click.echo(text, nl=False)


def print_findings(findings: Iterable[Finding], *, err: bool = False) -> None:
    """Findings, one a line; their level in colour on a terminal."""
    for finding in findings:
        line = finding_line(finding)
        level = f": {finding.level.value} "
        before, _, after = line.partition(level)
        mark = click.style(finding.level.value, fg=_COLOURS[finding.level], bold=True)
        _screen.write(f"{before}: {mark} {after}", err=err)


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def tally(findings: Iterable[Finding]) -> str:
    """How many findings there are of each level, the worst first; `no findings` for none."""
    levels = [finding.level for finding in findings]
    parts = [
        (
            count(levels.count(level), level.value)
            if level is not Level.INFO
            # An info is counted as a remark: "2 infos" is no English.
            else count(levels.count(level), "remark")
        )
        for level in Level
        if level in levels
    ]
    return ", ".join(parts) or "no findings"


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """A function to call with what is being done now; it shows on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.live import Live
    from rich.markup import escape
    from rich.spinner import Spinner

    spinner = Spinner("dots", "oasmith")
    # Without the redirections, lest rich takes standard output to the terminal when it is a file.
    live = Live(
        spinner,
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with live:
        _screen.live = live
        try:
            yield lambda text: spinner.update(text=escape(one_line(text)))
        finally:
            _screen.live = None
