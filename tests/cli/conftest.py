"""A workspace with a pipeline that is quick to read: a description lists its own files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator import pipeline, source
from generator.cli.app import run
from generator.config import ApiConfig
from generator.findings import Checked, Code, Finding, Level
from generator.package import FileSet
from generator.source import Source

CODES = {
    level: Code(f"an-{level.value}", level, "Sum.", "Why.", "Do.") for level in Level
}

API_YAML = """\
versions: ["1.0", "2.0"]
targets: {python: {distribution: acme, package: acme}}
"""


def load(text: Source) -> Checked[Any]:
    """What the API says by these names; `error`, `warning` and `info` become findings."""
    parsed = source.parse(text)
    if parsed.value is None or not isinstance(parsed.value.data, dict):
        return Checked(None, parsed.findings)
    data = parsed.value.data
    findings = tuple(
        Finding(code, str(data[level.value]), parsed.value.locate(f"/{level.value}"))
        for level, code in CODES.items()
        if level.value in data
    )
    if data.get("title") == "a bug":
        raise ZeroDivisionError("boom")
    names = data.get("operations", [])
    api = SimpleNamespace(
        title=data.get("title", "Acme"),
        version=data.get("version", "1"),
        files=data.get("files", {}),
        paging=data.get("paging", {}),
        operations=[SimpleNamespace(id=name) for name in names],
    )
    return Checked(api, (*parsed.findings, *findings))


def load_version(text: Source) -> tuple[Checked[Any], None]:
    """Nothing that a comparison could be made from: no reports."""
    return load(text), None


def render_files(
    api: Any,
    config: ApiConfig,
    language: str,
    templates: Mapping[str, str],
    since: Any = None,
    own: Collection[str] = (),
) -> Checked[FileSet]:
    package = config.targets[language].package
    texts = {f"{package}/{path}": text for path, text in sorted(api.files.items())}
    return Checked(FileSet(texts))


def list_operations(api: Any, config: ApiConfig) -> tuple[pipeline.OperationRow, ...]:
    return tuple(
        pipeline.OperationRow(
            "GET",
            f"/{o.id}",
            o.id,
            "t",
            f"client.t.{o.id}",
            next((rule for rule, ids in api.paging.items() if o.id in ids), ""),
        )
        for o in api.operations
    )


def list_paginated_operations(
    api: Any, config: ApiConfig
) -> dict[str, tuple[tuple[str, str], ...]]:
    return {
        rule.name: tuple(("GET", f"/{name}") for name in api.paging[rule.name])
        for rule in config.paging
        if rule.name in api.paging
    }


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


@dataclass
class Shop:
    """A workspace, and the command run in it."""

    root: Path
    run: Callable[..., Result]
    API_YAML: str = API_YAML

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def tree(self, folder: str = "generated") -> dict[str, bytes]:
        base = self.root / folder
        return {
            p.relative_to(base).as_posix(): p.read_bytes()
            for p in sorted(base.rglob("*"))
            if p.is_file()
        }


@pytest.fixture
def shop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shop:
    for part in (
        load,
        load_version,
        render_files,
        list_operations,
        list_paginated_operations,
    ):
        monkeypatch.setattr(pipeline, part.__name__, part)
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> Result:
        capsys.readouterr()
        code = run(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    shop = Shop(tmp_path, command)
    shop.write("specs/acme/api.yaml", API_YAML)
    shop.write("specs/acme/1.0.yaml", "operations: [a]\nfiles: {a.py: one, b.py: b}\n")
    shop.write("specs/acme/2.0.yaml", "operations: [a, b]\nfiles: {a.py: two}\n")
    return shop
