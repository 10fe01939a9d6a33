"""`oasmith explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.codes import CODES
from generator.diff import RULES
from generator.findings import Code

if TYPE_CHECKING:
    from tests.cli.conftest import Shop


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_is_explained(shop: Shop, code: Code) -> None:
    result = shop.run("explain", code.id)
    assert (result.code, result.err) == (0, "")
    message = " ".join(result.out.split())
    for text in (code.id, code.summary, code.why, code.remedy, code.example):
        assert " ".join(text.split()) in message


def test_all_codes_are_listed(shop: Shop) -> None:
    lines = shop.run("explain").out.splitlines()
    codes, rules = ({known.id for known in listed} for listed in (CODES, RULES))
    assert [line.split()[0] for line in lines] == [*sorted(codes), *sorted(rules)]
    # `explain` takes either, so that no rule may have the id of a code.
    assert not codes & rules


def test_root_changes_nothing(shop: Shop) -> None:
    plain = shop.run("explain")
    assert shop.run("explain", "--root", "nowhere") == plain


def test_an_unknown_code_suggests_those_like_it(shop: Shop) -> None:
    result = shop.run("explain", "unused-aceptance")
    assert (result.code, result.out) == (2, "")
    assert "unused-acceptance" in result.err


def test_an_unknown_rule_suggests_those_like_it(shop: Shop) -> None:
    result = shop.run("explain", "enum-value-aded")
    assert (result.code, result.out) == (2, "")
    assert "enum-value-added" in result.err


def test_an_unknown_code_without_a_similar_one_advises_to_list_all(shop: Shop) -> None:
    result = shop.run("explain", "zzzzzzzz")
    assert result.code == 2
    assert "oasmith explain" in result.err
