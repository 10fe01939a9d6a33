"""What fuzzing broke once comes to a finding or to a client now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.judge import BrokenError, judge

FOUND = sorted(Path(__file__).with_name("found").iterdir())


@pytest.mark.parametrize("file", FOUND, ids=lambda file: file.name)
def test_what_was_found_is_mended(file: Path) -> None:
    old = b'{"openapi": "3.1.0", "info": {"title": "Old", "version": "1"}, "paths": {}}'
    assert judge(file.read_bytes(), file.name, old)


def test_the_judge_is_not_blind(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
    assert judge(text, "a.yaml") == "client"
    assert judge(b"", "a.yaml") == "empty-document"
    monkeypatch.setattr("tests.fuzz.judge.finding_line", lambda _: "\x1b[31m")
    with pytest.raises(BrokenError):
        judge(b"", "a.yaml")
