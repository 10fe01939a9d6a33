"""The command line as a whole: help, exit codes and errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import generator
from generator import pipeline

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

COMMANDS = ("build", "check", "generate", "validate", "operations", "explain")
CHECKOUT = Path(generator.__file__).parent.parent


def process(*arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        text=True,
        capture_output=True,
        check=False,
        **settings,  # type: ignore[call-overload]
    )


def test_help_names_every_command(shop: Shop) -> None:
    for arguments in (["--help"], ["-h"]):
        result = shop.run(*arguments)
        assert result.code == 0
        assert all(command in result.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(shop: Shop, command: str) -> None:
    result = shop.run(command, "--help")
    assert result.code == 0
    assert f" oasmith {command} " in result.out.partition("\n")[0]


def test_version(shop: Shop) -> None:
    assert generator.__version__ in shop.run("--version").out


def test_root_may_stand_before_or_after_the_command(shop: Shop) -> None:
    inner = shop.root / "inner"
    inner.mkdir()
    os.chdir(inner)
    outputs = {
        shop.run(*arguments).out
        for arguments in (
            ["operations", "acme@1.0"],
            ["--root", "..", "operations", "acme@1.0"],
            ["operations", "--root", "..", "acme@1.0"],
        )
    }
    assert len(outputs) == 1
    result = shop.run("--root", ".", "build")
    assert result.code == 2
    assert "specs/" in result.err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_knows_root(shop: Shop, command: str) -> None:
    assert "--root DIR" in shop.run(command, "--help").out


def test_an_empty_root_is_reported(shop: Shop) -> None:
    result = shop.run("check", "--root", "")
    assert (result.code, result.out) == (2, "")
    assert "--root is empty" in result.err


def test_no_workspace_is_reported(shop: Shop) -> None:
    (shop.root / "specs").rename(shop.root / "elsewhere")
    for command in ("build", "check"):
        result = shop.run(command)
        assert (result.code, result.out) == (2, "")
        assert "--root" in result.err


def test_a_bug_is_one_line_and_a_traceback_only_when_asked_for(shop: Shop) -> None:
    shop.write("x.yaml", "title: a bug\n")
    result = shop.run("validate", "x.yaml")
    assert result.code == 70
    assert "bug in oasmith" in result.err
    assert "ZeroDivisionError" in result.err
    assert "Traceback" not in result.err
    assert "Traceback" in shop.run("validate", "x.yaml", "--debug").err


def test_an_interruption_is_not_a_bug(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(text: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "load", interrupt)
    result = shop.run("validate", "acme@1.0")
    assert result.code == 130
    assert "Traceback" not in result.err


def test_hostile_text_cannot_drive_the_terminal(shop: Shop) -> None:
    message = r"a\nb.yaml:1:1: error forged\e[2J\u202E"
    shop.write("x.yaml", f'warning: "{message}"\n')
    result = shop.run("validate", "x.yaml")
    assert result.out.count("\n") == 1
    assert result.out.strip("\n").isprintable()
    assert r"a\nb.yaml" in result.out


def test_text_that_the_terminal_cannot_show_is_escaped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    result = process("-m", "generator", "validate", "b\u2192.yaml", cwd=tmp_path)
    assert result.returncode == 2
    assert r"b\u2192.yaml" in result.stderr


def test_a_closed_pipe_is_not_a_bug(tmp_path: Path) -> None:
    command = f"{sys.executable} -m generator explain | true"
    result = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        text=True,
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert result.stderr == ""


def test_a_command_loads_only_what_it_needs(tmp_path: Path) -> None:
    heavy = ("rich", "yaml", "jinja2", "jsonschema_rs", "openapi_spec_validator")
    result = process(
        "-c",
        "import sys, generator.cli\n"
        f"print([name for name in {heavy!r} if name in sys.modules])",
        cwd=tmp_path,
    )
    assert result.stdout == "[]\n"


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="the system has no full device")
@pytest.mark.parametrize("arguments", [("explain",), ("--help",)])
def test_output_that_cannot_be_written_is_one_line(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    command = [sys.executable, "-m", "generator", *arguments]
    settings = {"env": {**os.environ, "PYTHONPATH": str(CHECKOUT)}, "cwd": tmp_path}
    with FULL.open("w") as full:
        result = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            **settings,  # type: ignore[call-overload]
        )
        assert result.returncode == 2
        assert result.stderr == (
            "oasmith: cannot write the output: No space left on device\n"
        )
        both = subprocess.run(
            command,
            stdout=full,
            stderr=full,
            check=False,
            **settings,  # type: ignore[call-overload]
        )
        assert both.returncode == 2


def test_a_current_folder_that_is_gone_is_reported(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = shop.root / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    result = shop.run("check")
    assert (result.code, result.out) == (2, "")
    assert "the current folder was deleted" in result.err
