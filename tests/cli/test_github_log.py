"""Output of commands in the log of a GitHub runner, which obeys commands in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import generator

TEXT = "a ##[error]forged"
WRAPPED = "::error::forged " * 30
COMMAND = re.compile(r"##\[|^\s*::", re.MULTILINE)


def describe(version: str, schema: Any) -> str:
    answer = {"content": {"application/json": {"schema": schema}}, "description": TEXT}
    operation = {"operationId": TEXT, "summary": TEXT, "responses": {"200": answer}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": TEXT, "version": version},
            "paths": {f"/{TEXT}": {"get": operation}},
            "tags": [{"name": TEXT}, {"name": WRAPPED}],
        }
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    old = {
        "type": "object",
        "properties": {TEXT: {"type": "string", "enum": [WRAPPED]}},
    }
    new = {"type": "object", "properties": {TEXT: {"type": "integer"}}}
    (tmp_path / "old.json").write_text(describe("1", old))
    (tmp_path / "new.json").write_text(describe("2", new))
    (tmp_path / "::error::forged ##[error].json").write_text("{")
    return tmp_path


def run(folder: Path, *arguments: str, stdout: Any = subprocess.PIPE) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        stdout=stdout,
        stderr=subprocess.STDOUT if stdout is subprocess.PIPE else subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
        env={
            "GITHUB_ACTIONS": "true",
            "PATH": "",
            "PYTHONPATH": str(Path(generator.__file__).parent.parent),
        },
    )
    return done.stdout or ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate", "old.json"],
        ["validate", "old.json", "--format", "json"],
        ["validate", "::error::forged ##[error].json"],
        ["validate", "##[error]forged"],
        ["operations", "old.json"],
        ["operations", "old.json", "--format", "json"],
        ["overlay", "old.json"],
        ["overlay", "old.json", "--format", "json"],
        ["explain", "##[error]forged"],
        ["##[error]forged"],
        ["diff", "old.json", "new.json", "--verbose"],
        *(
            ["diff", "old.json", "new.json", "--format", form]
            for form in ("markdown", "json", "sarif", "junit")
        ),
    ],
    ids=" ".join,
)
def test_no_command_of_a_description_reaches_the_log(
    folder: Path, arguments: list[str]
) -> None:
    shown = run(folder, *arguments)
    assert "forged" in shown or "error" in shown
    assert not COMMAND.search(shown)


def test_annotations_hold_no_old_command(folder: Path) -> None:
    shown = run(folder, "diff", "old.json", "new.json", "--format", "github")
    assert shown.startswith("::")
    assert "##[" not in shown


def test_an_overlay_keeps_its_texts_in_a_log_and_a_file_has_them_as_they_are(
    folder: Path,
) -> None:
    assert yaml.safe_load(run(folder, "overlay", "old.json"))["info"]["title"] == TEXT
    with (folder / "out").open("w") as file:
        run(folder, "overlay", "old.json", stdout=file)
    assert f"title: '{TEXT}'" in (folder / "out").read_text()
