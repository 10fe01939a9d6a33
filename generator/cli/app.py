"""Command group and top-level error handling."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from generator import __version__
from generator.cli.add import add
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.diff import diff
from generator.cli.explain import explain
from generator.cli.generate import generate
from generator.cli.init import init
from generator.cli.operations import operations
from generator.cli.options import DEBUG, workspace_options
from generator.cli.overlay import overlay
from generator.cli.rules import rules
from generator.cli.validate import validate
from generator.cli.watch import watch

OK, UNUSABLE, BUG, INTERRUPTED = 0, 2, 70, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="oasmith")
@workspace_options
def commands(root: str | None) -> None:
    """Generate typed API clients from OpenAPI descriptions, and keep them up to date.

    \b
    To start a workspace:    oasmith init --from openapi.yaml
    To write the clients:    oasmith build
    To compare them in CI:   oasmith check
    To compare versions:     oasmith diff 1.0 2.0

    Exit codes: 0 success; 1 a negative result, such as drift or an invalid description; 2 wrong
    usage, or a file that cannot be read or written; 70 a bug in oasmith; 130 interrupted.
    """


for command in (
    init,
    add,
    build,
    check,
    watch,
    generate,
    diff,
    validate,
    operations,
    overlay,
    explain,
    rules,
):
    commands.add_command(command)


def main() -> NoReturn:
    """Run the command line of this process and exit with its code."""
    # Most objects live until the end; garbage collection would cost a fifth of the time.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        try:
            stream.flush()
        except OSError:
            # Python would flush the buffer again at exit, and print an error.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    # A normal exit would take 0.1 s to free a million small objects.
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return the exit code. Only a bug can cause a traceback."""
    try:
        code = commands.main(
            list(arguments), prog_name="oasmith", standalone_mode=False
        )
        sys.stdout.flush()
    except click.ClickException as error:
        from generator.cli.console import print_usage_error

        print_usage_error(error)
        return UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        click.echo("oasmith: interrupted", err=True)
        return INTERRUPTED
    except MemoryError:
        # A template or a description can require more memory than there is.
        click.echo("oasmith: not enough memory", err=True)
        return UNUSABLE
    except Exception as error:  # noqa: BLE001  (the outermost handler)
        return _report_error(error, debug=DEBUG in arguments)
    return code if isinstance(code, int) else OK


def _describe_os_error(error: Exception) -> str:
    # An OSError without a file name comes from an output stream, or from a current folder that was
    # deleted; errors of the workspace have their own message.
    if not isinstance(error, OSError) or error.filename is not None:
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "the current folder was deleted: change to another one"
    return f"cannot write the output: {error.strerror or error}"


def _report_error(error: Exception, *, debug: bool) -> int:
    import traceback

    from generator.cli.console import print_err, print_err_block
    from generator.render import RenderError
    from generator.workspace import WorkspaceError

    if isinstance(error, RenderError):
        print_err(f"oasmith: template {error}")
        return UNUSABLE
    if isinstance(error, WorkspaceError | OSError):
        # Standard error may be on the same full disk.
        with contextlib.suppress(OSError):
            print_err(f"oasmith: {_describe_os_error(error)}")
        return UNUSABLE
    if debug:
        for line in traceback.format_exception(error):
            print_err_block(line)
    place = "?"
    for frame in traceback.extract_tb(error.__traceback__):
        module, _, path = frame.filename.replace("\\", "/").rpartition("/generator/")
        if module:
            place = f"generator/{path}:{frame.lineno}"
    print_err(
        f"oasmith: this is a bug in oasmith, not in your input: {type(error).__name__} "
        f"at {place}: {error}"
    )
    if not debug:
        print_err(
            f"oasmith: to print the traceback for a report, run the same command with {DEBUG}"
        )
    return BUG
