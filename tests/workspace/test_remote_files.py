"""Remote files that a description refers to: only from allowed hosts."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.pipeline import load
from generator.workspace import UnreachableError, WorkspaceError, read_description
from generator.workspace import remote_files as module
from tests.stories.serving import Page, serving

ROOT = """openapi: 3.0.3
info: {title: Demo, version: '1'}
paths:
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: d
          content: {application/json: {schema: {$ref: 'URL/schemas/a.yaml#/A'}}}
"""
PAGES = {
    "/schemas/a.yaml": Page(
        b"A: {properties: {b: {$ref: '../b.yaml'}, c: {$ref: '#/C'}}}\nC: {}"
    ),
    "/b.yaml": Page(b"type: object\nproperties: {x: {type: integer}}"),
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "b.yaml").write_text("type: string")
    return tmp_path


def read(home: Path, url: str, *hosts: str, text: str = ROOT) -> object:
    file = home / "openapi.yaml"
    file.write_text(text.replace("URL", url))
    return load(read_description(str(file), (), hosts))


def test_a_named_host_is_asked_and_leads_on(home: Path) -> None:
    with serving(PAGES) as url:
        result = read(home, url, urlsplit(url).netloc)
    assert [f.code.id for f in result.findings] == []
    assert sorted(t.name for t in result.value.types) == ["A", "C", "b"]


def test_a_host_that_is_not_allowed_is_not_requested(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("it is asked")

    monkeypatch.setattr(module, "download", refuse)
    for hosts in ([], ["elsewhere.example"], ["127.0.0.1"]):
        result = read(home, "https://127.0.0.1:1", *hosts)
        (finding,) = result.findings
        assert finding.code.id == "external-reference"
        assert "--allow-remote" in finding.message
        assert finding.at.line == 10


def test_a_remote_file_cannot_name_a_local_one(home: Path) -> None:
    local = f"file:{'/' * 3}etc/hostname"
    pages = {"/schemas/a.yaml": Page(f"A: {{$ref: '{local}'}}".encode())}
    with serving(pages) as url:
        result = read(home, url, urlsplit(url).netloc, "")
    assert {f.code.id for f in result.findings} == {"external-reference"}


def test_a_failed_download_is_reported(home: Path) -> None:
    with serving({}) as url, pytest.raises(UnreachableError, match="404"):
        read(home, url, urlsplit(url).netloc)


def test_there_is_a_limit(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_REMOTE", 1)
    with (
        serving(PAGES) as url,
        pytest.raises(WorkspaceError, match="more than 1 remote files"),
    ):
        read(home, url, urlsplit(url).netloc)
