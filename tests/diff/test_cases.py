"""One case a rule: two descriptions, and the whole list of changes that they must give."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.diff import RULES

if TYPE_CHECKING:
    from generator.diff.changes import Change, Side
    from tests.diff.conftest import Compare

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))


def loaded(name: str) -> Any:
    return yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))


def pointer(side: Side | None) -> str | None:
    return side.pointer if side is not None and side.present else None


def row(change: Change) -> dict[str, Any]:
    return {
        "rule": change.rule,
        "message": change.message,
        "effect": change.effect.value,
        "direction": change.direction.value,
        "wire": change.wire.value,
        "old": pointer(change.old),
        "new": pointer(change.new),
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_case_gives_its_list(name: str, compare: Compare) -> None:
    case = loaded(name)
    changes = compare(case["old"], case["new"])
    assert [row(change) for change in changes.changes] == case["changes"]


@pytest.mark.parametrize("name", NAMES)
def test_a_change_has_an_effect_that_its_rule_states(
    name: str, compare: Compare
) -> None:
    effects = {rule.id: rule.effects for rule in RULES}
    case = loaded(name)
    for change in compare(case["old"], case["new"]).changes:
        assert change.effect in effects[change.rule]


@pytest.mark.parametrize("name", NAMES)
def test_a_description_against_itself_gives_nothing(
    name: str, compare: Compare
) -> None:
    case = loaded(name)
    for side in ("old", "new"):
        assert compare(case[side], case[side]).changes == ()


def test_every_rule_has_a_case_that_follows_it() -> None:
    # The client's rules need two clients: see test_client.py.
    ids = {rule.id for rule in RULES if rule.kind != "client"}
    assert set(NAMES) == ids
    for name in NAMES:
        assert name in {change["rule"] for change in loaded(name)["changes"]}


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
