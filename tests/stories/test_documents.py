"""README.md and docs/ show the real output, name every command, and have no dead links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.cli.app import commands
from tests.stories.documents import (
    DOCS,
    GUIDE,
    PAGES,
    README,
    ROOT,
    prepare_workspace,
    read_blocks,
    run_commands,
    split_session,
)

REFRESH = "run `make docs` to take over the new output"
# Options that every command of a kind has; docs/commands.md describes them below its table.
SHARED_OPTIONS = {"--root", "--debug", "--templates", "--timings"}
SHARED_OPTIONS |= {"--allow-dir", "--allow-remote", "--header", "--header-env"}
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)", re.MULTILINE)
PACKAGE_INDEX = re.compile(r"//[^/\s]*(pypi|npmjs|pythonhosted)", re.IGNORECASE)
README_LINES = 250


def sessions() -> Iterator[object]:
    for page in GUIDE:
        for block in read_blocks(page):
            if block.language == "console":
                session = split_session(block.text)
                name = f"{page.name}: {session[0][0]}"
                yield pytest.param(page, session, id=name)


def test_readme_has_a_session_and_is_short() -> None:
    assert "console" in [block.language for block in read_blocks(README)]
    assert README.read_text(encoding="utf-8").count("\n") <= README_LINES


@pytest.mark.parametrize(("page", "session"), list(sessions()))
def test_a_session_prints_what_the_page_says(
    page: Path, session: list[tuple[str, str]], tmp_path: Path
) -> None:
    commands = [command for command, _ in session]
    outputs = run_commands(commands, prepare_workspace(page, tmp_path / "workspace"))
    for (command, expected), output in zip(session, outputs, strict=True):
        assert output == expected, f"{page.name}: {command}: {REFRESH}"


def table_rows(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("| `oasmith ")]


@pytest.mark.parametrize("page", [README, DOCS / "commands.md"], ids=lambda p: p.name)
def test_the_table_has_every_command(page: Path) -> None:
    named = {re.split(r"[ `]", row)[3] for row in table_rows(page)}
    assert set(commands.commands) <= named


def test_the_page_about_commands_has_every_option() -> None:
    rows = table_rows(DOCS / "commands.md")
    for name, command in commands.commands.items():
        text = "".join(row for row in rows if row.startswith(f"| `oasmith {name}"))
        for parameter in command.params:
            options = {option for option in parameter.opts if option.startswith("-")}
            if options and not options & SHARED_OPTIONS:
                named = any(re.search(rf"{option}\b", text) for option in options)
                assert named, f"the row of {name} does not name {parameter.name}"


def test_the_page_about_configuration_has_every_key() -> None:
    settings = yaml.safe_load((ROOT / "specs/ibl/api.yaml").read_text("utf-8"))
    page = (DOCS / "configuration.md").read_text("utf-8")
    for key in settings:
        assert f"| `{key}" in page


def links(page: Path) -> Iterator[str]:
    text = re.sub(
        r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    for inline, reference in LINK.findall(text):
        yield inline or reference


def anchors(page: Path) -> set[str]:
    """The anchors of the headings of a page, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_link_leads_to_a_file_and_a_heading_that_exist(page: Path) -> None:
    for link in links(page):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_link_leads_to_a_package_index(page: Path) -> None:
    assert [link for link in links(page) if PACKAGE_INDEX.search(link)] == []


@pytest.mark.parametrize(
    "file", sorted((ROOT / "templates").rglob("*.j2")), ids=lambda f: f.name
)
def test_no_template_links_to_a_package_index(file: Path) -> None:
    assert not PACKAGE_INDEX.search(file.read_text("utf-8"))


def test_the_index_lists_every_page() -> None:
    index = {link for link in links(DOCS / "README.md") if "://" not in link}
    pages = {page.name for page in DOCS.glob("*.md")} - {"README.md"}
    assert pages <= index
