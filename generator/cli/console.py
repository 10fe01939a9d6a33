"""Console output: results on standard output; progress, findings and errors on standard error."""

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
    """The progress display, if there is one; it is hidden while a line is printed."""

    live: Live | None = None

    def print_line(self, line: str, *, err: bool) -> None:
        if self.live is None:
            click.echo(line, err=err)
            return
        self.live.stop()
        click.echo(line, err=err)
        self.live.start()


_screen = _Screen()


def print_out(line: str = "") -> None:
    """Print one line of the result to standard output."""
    _screen.print_line(one_line(line), err=False)


def print_err(line: str) -> None:
    """Print one line to standard error: an error, a summary of findings, or what to do next."""
    _screen.print_line(one_line(line), err=True)


def print_report(text: str) -> None:
    """Print a report, which ends with a line feed, to standard output."""
    click.echo(text, nl=False)


def print_findings(findings: Iterable[Finding], *, err: bool = False) -> None:
    """Print findings, one a line; on a terminal, with the level in colour."""
    for finding in findings:
        line = finding_line(finding)
        level = f": {finding.level.value} "
        before, _, after = line.partition(level)
        mark = click.style(finding.level.value, fg=_COLOURS[finding.level], bold=True)
        _screen.print_line(f"{before}: {mark} {after}", err=err)


@contextmanager
def show_progress() -> Iterator[Callable[[str], None]]:
    """Yield a function that shows what is being done now; on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.live import Live
    from rich.markup import escape
    from rich.spinner import Spinner

    spinner = Spinner("dots", "oasmith")
    # With its redirections, rich would print standard output to the terminal if that is a file.
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
