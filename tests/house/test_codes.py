"""Every code is told apart, explained, and shown by a case."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from generator.codes import CODES
from generator.findings import Code

if TYPE_CHECKING:
    from pathlib import Path

    from tests.house.conftest import Module


def test_no_two_codes_share_an_id() -> None:
    ids = [code.id for code in CODES]
    assert sorted(ids) == sorted(set(ids))


def test_every_code_that_is_defined_is_registered(modules: list[Module]) -> None:
    defined = {
        node.args[0].value
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Code"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert defined == {code.id for code in CODES}


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_a_code_is_explained(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.id)
    for text in (code.summary, code.why, code.remedy):
        assert text.endswith((".", ".)")), text
        assert "  " not in text, text


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_a_code_has_a_case(root: Path, code: Code) -> None:
    expected = root / "tests/findings/cases" / code.id / "expected.txt"
    assert expected.is_file()
    level = code.level.value
    assert f": {level} {code.id} " in expected.read_text("utf-8")


def test_every_case_is_of_a_code(root: Path) -> None:
    cases = {path.name for path in (root / "tests/findings/cases").iterdir()}
    assert cases <= {code.id for code in CODES}
