"""The commands together, and what becomes of everything that goes wrong in them."""

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
from generator.cli.options import DEBUG, common
from generator.cli.overlay import overlay
from generator.cli.rules import rules
from generator.cli.validate import validate
from generator.cli.watch import watch

OK, NO, UNUSABLE, BUG, INTERRUPTED = 0, 1, 2, 70, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="oasmith")
@common
def commands(root: str | None) -> None:
    """Keep client SDKs true to an API whose OpenAPI description changes.

    Exit codes: 0 yes or done; 1 the answer is no (drift, invalid description); 2 usage, or
    something that cannot be read or written.
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
    """Runs the command line of this process and exits with its code."""
    # Most of what a run makes lives to its end; collecting it finds nothing and costs a fifth.
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
            # What is left in the buffer would fail again at exit, where Python complains.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    # Freeing a million small objects one by one takes 0.1 s, and the process ends all the same.
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Runs one command line; the exit code. Nothing but a bug gives a traceback."""
    try:
        code = commands.main(
            list(arguments), prog_name="oasmith", standalone_mode=False
        )
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        click.echo("oasmith: interrupted", err=True)
        return INTERRUPTED
    except MemoryError:
        # A template or a description of the user asks for more than this machine has.
        click.echo("oasmith: there is not enough memory for this", err=True)
        return UNUSABLE
    except Exception as error:  # noqa: BLE001  (the outermost handler)
        return _fault(error, debug=DEBUG in arguments)
    return code if isinstance(code, int) else OK


def _words(error: Exception) -> str:
    # The workspace words its own faults; what else names no file is an output stream, but for a
    # current folder that is gone.
    if not isinstance(error, OSError) or error.filename is not None:
        return str(error)
    if isinstance(error, FileNotFoundError):
        return "the current folder is gone: go to another one"
    return f"cannot write the output: {error.strerror or error}"


def _fault(error: Exception, *, debug: bool) -> int:
    import traceback

    from generator.cli.console import print_err
    from generator.render import RenderError
    from generator.workspace import WorkspaceError

    if isinstance(error, RenderError):
        print_err(f"oasmith: the template {error}")
        return UNUSABLE
    if isinstance(error, WorkspaceError | OSError):
        # Standard error may lie on the same full disk as what could not be written.
        with contextlib.suppress(OSError):
            print_err(f"oasmith: {_words(error)}")
        return UNUSABLE
    if debug:
        traceback.print_exception(error)
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
            f"oasmith: the same command with {DEBUG} shows the traceback to report"
        )
    return BUG
