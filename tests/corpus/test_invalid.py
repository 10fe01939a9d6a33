"""Damaged and hostile descriptions give the findings that the manifest lists, and no others."""

from __future__ import annotations

import re
import socket
import time
from collections import Counter
from pathlib import Path

import pytest

from generator.cli.app import run
from generator.findings import Finding, Level
from generator.json_types import tokens
from tests.corpus.corpus import CORPUS, entry, present, read, rows
from tests.corpus.manifest import outcome

SECONDS = 10
EVERY = 8
OWNED = Path("/", "tmp", "oasmith-owned")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket is opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.parametrize("start", range(EVERY))
def test_what_is_found_is_what_the_manifest_says(start: int, no_network: None) -> None:
    present("invalid")
    wrong, found = [], Counter[str]()
    for row in rows("invalid")[start::EVERY]:
        began = time.process_time()
        findings = read("invalid", entry("invalid", row["name"])).findings
        said = outcome(row, findings)
        found[said] += 1
        if said not in ("as it says", "with --strict", "for a reason"):
            wrong.append((row["name"], row["expect"], said))
        if time.process_time() - began > SECONDS:
            wrong.append((row["name"], "it takes too long", ""))
        wrong += [
            (row["name"], "the line is wrong", f.message) for f in misplaced(findings)
        ]
    assert wrong == []
    assert found["as it says"]


def misplaced(findings: tuple[Finding, ...]) -> list[Finding]:
    """Findings whose line does not hold the last name of their pointer."""
    texts: dict[str, list[str]] = {}
    wrong = []
    for finding in findings:
        at = finding.at
        name = (tokens(at.pointer) or [""])[-1]
        if not re.fullmatch(r"[A-Za-z_]\w*", name):
            continue
        lines = texts.setdefault(
            at.document,
            Path(at.document).read_text("utf-8-sig", "replace").split("\n"),
        )
        # The value of a key may stand on the line after it.
        if not any(name in line for line in lines[max(0, at.line - 2) : at.line]):
            wrong.append(finding)
    return wrong


@pytest.mark.parametrize("start", range(EVERY))
def test_the_command_writes_a_whole_client_or_nothing(
    start: int,
    tmp_path: Path,
    no_network: None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    present("invalid")
    monkeypatch.chdir(tmp_path)
    for n, row in enumerate(rows("invalid")[start::EVERY]):
        file = CORPUS / "invalid" / entry("invalid", row["name"])
        client = tmp_path / "clients" / str(n)
        code = run(
            [
                "generate",
                str(file),
                "--target",
                "python",
                "--output",
                str(client),
                "--strict",
            ]
        )
        said = capsys.readouterr()
        assert "Traceback" not in said.err, row["name"]
        findings = read("invalid", entry("invalid", row["name"])).findings
        clean = all(finding.level is Level.INFO for finding in findings)
        assert code == (0 if clean else 1), (row["name"], said.err)
        assert client.exists() is clean
    assert [p.name for p in tmp_path.iterdir()] in ([], ["clients"])
    assert not OWNED.exists()
