"""Console output on a terminal: progress, and complete lines."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import generator

pty = pytest.importorskip("pty", reason="terminals of POSIX")

PROGRAM = """
import time
from generator.cli.console import print_err, print_out, show_progress
with show_progress() as step:
    step("[red]reading\\x1b[2J")
    time.sleep(0.3)
    print_out("answer " + "x" * 200)
    print_err("note")
"""


def on_terminal(*, piped: bool) -> tuple[str, str]:
    """What standard output and the terminal got; with `piped` they are two things."""
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE if piped else slave,
        stderr=slave,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(generator.__file__).parent.parent),
            "TERM": "xterm",
            "COLUMNS": "80",
        },
    )
    os.close(slave)
    output, _ = child.communicate(timeout=60)
    seen = b""
    try:
        while part := os.read(master, 65536):
            seen += part
    except OSError:  # Linux's end of a terminal that nobody holds
        pass
    os.close(master)
    assert child.returncode == 0
    return (output or b"").decode(), seen.decode()


def test_progress_shows_and_the_answer_is_not_broken() -> None:
    _, seen = on_terminal(piped=False)
    assert r"[red]reading\x1b[2J" in seen
    assert "\x1b[2J" not in seen
    assert "answer " + "x" * 200 in seen
    assert "note" in seen


def test_the_answer_goes_where_it_is_sent() -> None:
    output, seen = on_terminal(piped=True)
    assert output == "answer " + "x" * 200 + "\n"
    assert "answer" not in seen
    assert "note" in seen
