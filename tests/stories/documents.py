"""The documentation pages of the repository, their code blocks and their console sessions.

Run `python -m tests.stories.documents` (`make docs`) to replace the output of every session in
README.md and docs/ with what the commands print now.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.stories.http_server import Page, serve_pages

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCS = ROOT / "docs"
# The pages with sessions.
GUIDE = (README, *sorted(DOCS.glob("*.md")))
# All pages.
PAGES = (
    *GUIDE,
    *(ROOT / name for name in ("CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")),
    ROOT / "templates/README.md",
)

FENCE = re.compile(r"^```(\w+)(?: ([\w.-]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n", re.MULTILINE)

OASMITH = f'oasmith() {{ "{sys.executable}" -m generator "$@"; }}\n'
# Each command runs in a shell of its own, which starts in the folder where the last one ended.
PRINT_FOLDER = '\npwd > "$FOLDER"'
# The test's own server publishes 3.59.0 as its schema. Documents name it by this address.
SERVER = "http://localhost:8000"
AUTHOR = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "me"), ("EMAIL", "me@example.com"))
}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced code block. `name` is the second word behind the fence: ```yaml notes.yaml."""

    language: str
    name: str
    text: str


def read_blocks(page: Path) -> Iterator[Block]:
    for language, name, text in FENCE.findall(page.read_text(encoding="utf-8")):
        yield Block(language, name, text)


def split_session(text: str) -> list[tuple[str, str]]:
    """Split a console block into its commands, each with its output."""
    parts = COMMAND.split(text)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def prepare_workspace(page: Path, folder: Path) -> Path:
    """Copy the repository's descriptions and packages, and write the named blocks of the page."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    shutil.copytree(ROOT / "generated", folder / "generated")
    for block in read_blocks(page):
        if block.name:
            (folder / block.name).write_text(block.text, encoding="utf-8")
    return folder


def run_commands(commands: Sequence[str], folder: Path) -> Iterator[str]:
    """Run the commands one after the other and yield what each prints."""
    current = folder
    where = folder.parent / f"{folder.name} where"
    environment = {
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "100",
        "FOLDER": str(where),
    }
    published = Page((folder / "specs/ibl/3.59.0.yaml").read_bytes())
    with serve_pages({"/schema": published}) as url:
        for command in commands:
            done = subprocess.run(
                ["bash", "-c", OASMITH + command.replace(SERVER, url) + PRINT_FOLDER],
                cwd=current,
                env={**os.environ, **AUTHOR, **environment},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            yield done.stdout.replace(url, SERVER)
            current = Path(where.read_text(encoding="utf-8").rstrip("\n"))


def refresh_sessions(page: Path) -> str:
    """Return the text of the page with the current output of its commands."""

    def run_session(match: re.Match[str]) -> str:
        commands = COMMAND.findall(match[1])
        with tempfile.TemporaryDirectory() as folder:
            workspace = prepare_workspace(page, Path(folder) / "workspace")
            outputs = run_commands(commands, workspace)
            pairs = zip(commands, outputs, strict=True)
            return "".join(f"$ {command}\n{output}" for command, output in pairs)

    return CONSOLE.sub(run_session, page.read_text(encoding="utf-8"))


def main() -> None:
    for page in GUIDE:
        text = refresh_sessions(page)
        if text != page.read_text(encoding="utf-8"):
            page.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{page.relative_to(ROOT).as_posix()}: refreshed\n")


if __name__ == "__main__":
    main()
