"""The sessions in the README are what the commands in them print."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from generator.cli.app import commands
from tests.stories.serving import Page, serving

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCES = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OASMITH = f'oasmith() {{ "{sys.executable}" -m generator "$@"; }}\n'
# Each command has a shell of its own, which begins where the one before ended.
WHERE = '\npwd > "$WHERE"'
REWRITE = "python -m tests.stories.test_readme"
# A server of the test's own, which publishes 3.59.0 as its schema.
SERVER = "http://localhost:8000"
ME = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "me"), ("EMAIL", "me@example.com"))
}


def blocks(kind: str) -> list[str]:
    return [text for found, text in FENCES.findall(README) if found == kind]


def sessions() -> Iterator[list[tuple[str, str]]]:
    """The commands of each console block, with what each prints."""
    for block in blocks("console"):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
        yield list(zip(parts[::2], parts[1::2], strict=True))


def prepare(folder: Path) -> Path:
    """A workspace of its own with the repository's descriptions and packages, and `notes.yaml`."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    shutil.copytree(ROOT / "generated", folder / "generated")
    (folder / "notes.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    return folder


def printed(commands: Sequence[str], folder: Path) -> Iterator[str]:
    """What each command prints; each begins where the one before ended."""
    here = folder
    where = folder.parent / f"{folder.name} where"
    environment = {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "WHERE": str(where)}
    published = Page((folder / "specs/ibl/3.59.0.yaml").read_bytes())
    with serving({"/schema": published}) as url:
        for command in commands:
            done = subprocess.run(
                ["bash", "-c", OASMITH + command.replace(SERVER, url) + WHERE],
                cwd=here,
                env={**os.environ, **ME, **environment},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            yield done.stdout.replace(url, SERVER)
            here = Path(where.read_text(encoding="utf-8").rstrip("\n"))


def test_there_are_sessions_to_test() -> None:
    assert len(list(sessions())) == 3
    assert len(blocks("yaml")) == 1


@pytest.mark.parametrize("session", list(sessions()), ids=lambda s: s[0][0])
def test_a_session_prints_what_the_readme_says(
    session: list[tuple[str, str]], tmp_path: Path
) -> None:
    commands = [command for command, _ in session]
    found = printed(commands, prepare(tmp_path / "workspace"))
    for (command, expected), said in zip(session, found, strict=True):
        assert said == expected, f"{command}: run {REWRITE} to take the new answers"


def test_the_table_has_every_command_and_its_options() -> None:
    rows = [line for line in README.splitlines() if line.startswith("| `oasmith ")]
    for name, command in commands.commands.items():
        text = "".join(row for row in rows if row.startswith(f"| `oasmith {name} "))
        assert text, f"the table has no row for {name}"
        for parameter in command.params:
            options = {option for option in parameter.opts if option.startswith("-")}
            if options and not options & EVERYWHERE:
                told = any(re.search(rf"{option}\b", text) for option in options)
                assert told, f"the row of {name} does not tell {parameter.name}"


# What is told below the table, or in --help alone.
EVERYWHERE = {"--root", "--debug", "--templates", "--timings"}
EVERYWHERE |= {"--allow-dir", "--allow-remote"}


def rewritten() -> str:
    """The README with what the commands print now."""

    def session(match: re.Match[str]) -> str:
        commands = re.findall(r"^\$ (.*)\n", match[1], flags=re.MULTILINE)
        with tempfile.TemporaryDirectory() as folder:
            found = printed(commands, prepare(Path(folder) / "workspace"))
            pairs = zip(commands, found, strict=True)
            return "".join(f"$ {command}\n{said}" for command, said in pairs)

    pattern = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
    return pattern.sub(session, README)


if __name__ == "__main__":
    (ROOT / "README.md").write_text(rewritten(), encoding="utf-8")
