"""Console output: results on standard output; progress, findings and errors on standard error."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from generator.findings import Finding, Level
from generator.report import finding_line, one_line
from generator.report.github_log import break_commands

if TYPE_CHECKING:
    from rich.live import Live

_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.INFO: "cyan"}


@dataclass(slots=True)
class _Screen:
    """The progress display, if there is one; it is hidden while a line is printed."""

    live: Live | None = None

    def print_line(self, line: str, *, err: bool) -> None:
        if self.live is None:
            _write(f"{line}\n", err=err)
            return
        self.live.stop()
        _write(f"{line}\n", err=err)
        self.live.start()


def _write(text: str, form: str = "text", *, err: bool = False) -> None:
    if is_github_log(err=err):
        text = break_commands(text, form)
    click.echo(text, nl=False, err=err)


def is_github_log(*, err: bool = False) -> bool:
    """Whether a GitHub runner may read the output as its log: unless it goes to a file."""
    if not os.environ.get("GITHUB_ACTIONS"):
        return False
    try:
        stream = sys.stderr if err else sys.stdout
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return True


_screen = _Screen()


def print_out(line: str = "") -> None:
    """Print one line of the result to standard output."""
    _screen.print_line(one_line(line), err=False)


def print_err(line: str) -> None:
    """Print one line to standard error: an error, a summary of findings, or what to do next."""
    _screen.print_line(one_line(line), err=True)


def print_err_block(text: str) -> None:
    """Print lines to standard error as they are, such as those of a traceback."""
    _write(text, err=True)


def print_report(text: str, form: str = "text") -> None:
    """Print a report of a format, which ends with a line feed, to standard output."""
    _write(text, form)


def print_coloured(before: str, mark: str, after: str) -> None:
    """Print one line to standard output; `mark` may contain colours."""
    _screen.print_line(f"{one_line(before)}{mark}{one_line(after)}", err=False)


def print_usage_error(error: click.ClickException) -> None:
    """Print what is wrong with a command line to standard error."""
    text = io.StringIO()
    error.show(text)
    print_err_block(text.getvalue())


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
