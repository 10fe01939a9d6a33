"""Inputs that broke oasmith once give findings or a client now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.check_input import BrokenError, check_input

REGRESSIONS = sorted(Path(__file__).with_name("regressions").iterdir())


@pytest.mark.parametrize("file", REGRESSIONS, ids=lambda file: file.name)
def test_regression(file: Path) -> None:
    old = b'{"openapi": "3.1.0", "info": {"title": "Old", "version": "1"}, "paths": {}}'
    assert check_input(file.read_bytes(), file.name, old)


def test_the_check_detects_a_broken_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
    assert check_input(text, "a.yaml") == "client"
    assert check_input(b"", "a.yaml") == "empty-document"
    monkeypatch.setattr("tests.fuzz.check_input.finding_line", lambda _: "\x1b[31m")
    with pytest.raises(BrokenError):
        check_input(b"", "a.yaml")
