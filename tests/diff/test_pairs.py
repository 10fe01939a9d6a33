"""Real descriptions in several versions; they lie beside the checkout, in ../shared."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from generator import openapi, source
from generator.contract import Contract, build_contract
from generator.diff import RULES, ChangeList, diff
from generator.diff.changes import Level
from generator.source.document import Source

ROOT = Path(__file__).parents[2]
FOLDER = ROOT.parent / "shared" / "corpus" / "pairs"
IBL = ROOT / "specs" / "ibl"
# A dialect that is not read yet.


@cache
def contract(path: Path) -> Contract:
    document = source.parse(Source(path.name, {path.name: path.read_bytes()})).value
    assert document is not None
    found = openapi.resolve(document, thorough=False).value
    assert found is not None
    return build_contract(found)


def between(old: Path, new: Path) -> ChangeList:
    return diff(contract(old), contract(new))


def rows() -> list[dict[str, str]]:
    if not FOLDER.is_dir():
        return []
    with (FOLDER / "PAIRS.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


corpus = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"the corpus of versions is not there: {FOLDER.name}"
)


@corpus
@pytest.mark.slow
@pytest.mark.parametrize(
    "row", rows(), ids=lambda row: f"{row['older']}-{row['newer']}".replace("/", "_")
)
def test_every_pair_is_compared(row: dict[str, str]) -> None:
    changes = between(FOLDER / row["older"], FOLDER / row["newer"])
    found = changes.operations
    assert found.added + found.moved == int(row["ops_added"])
    assert found.removed + found.moved == int(row["ops_removed"])
    common = int(row["ops_old"]) - int(row["ops_removed"])
    assert found.changed + found.unchanged == common
    effects = {rule.id: rule.effects for rule in RULES}
    assert all(change.effect in effects[change.rule] for change in changes.changes)
    # What differs in the names of path parameters alone is moved, never added.
    assert found.added <= int(row["added_ignoring_param_names"])
    assert found.removed <= int(row["removed_ignoring_param_names"])


@corpus
def test_authentik_asks_for_credentials_on_four_operations() -> None:
    folder = FOLDER / "authentik"
    found = between(
        folder / "authentik__2026.5.5.yml", folder / "authentik__2026.5.6.yml"
    )
    assert {change.rule for change in found.changes} == {"security-added"}
    assert {(o.method, o.path) for c in found.changes for o in c.operations} == {
        ("GET", "/endpoints/agents/connectors/agent_config/"),
        ("POST", "/endpoints/agents/connectors/auth_fed/"),
        ("POST", "/endpoints/agents/connectors/check_in/"),
        ("POST", "/endpoints/agents/connectors/enroll/"),
    }


@corpus
def test_inventree_renames_one_parameter_on_thirteen_operations() -> None:
    folder = FOLDER / "inventree"
    found = between(folder / "inventree__v533.yaml", folder / "inventree__v534.yaml")
    assert [change.rule for change in found.changes] == ["parameter-renamed"]
    assert len(found.changes[0].operations) == 13


@corpus
def test_discord_breaks_nothing_from_one_day_to_the_next() -> None:
    folder = FOLDER / "discord"
    found = between(
        folder / "discord__2026-07-17.json", folder / "discord__2026-07-18.json"
    )
    assert found.count(Level.BREAKING) == 0


@pytest.fixture(scope="module")
def flagship() -> ChangeList:
    return between(IBL / "3.59.0.yaml", IBL / "4.84.1.yaml")


def test_the_flagship_counts(flagship: ChangeList) -> None:
    found = flagship.operations
    assert found.added + found.moved == 195
    assert found.removed + found.moved == 40
    assert found.changed + found.unchanged == 973


def test_the_rewrite_of_scim_is_seen_as_moves(flagship: ChangeList) -> None:
    moves = [
        change
        for change in flagship.changes
        if change.rule in ("operation-moved", "path-template-renamed")
    ]
    assert len(moves) == flagship.operations.moved == 12
    assert all("/scim/v2/" in move.operations[0].path for move in moves)
    # Those that lost their slash break, those with other names of parameters do not.
    levels = {(move.rule, move.wire) for move in moves}
    assert levels == {
        ("operation-moved", Level.BREAKING),
        ("path-template-renamed", Level.SAFE),
    }


@pytest.mark.parametrize(
    ("rule", "subject", "count"),
    [
        ("enum-value-added", "TransportEnum", 1),
        ("type-changed", "CallConfiguration.mentor", 1),
        ("type-changed", "the query parameter tenant", 1),
        ("type-changed", "the query parameter mentor", 1),
    ],
)
def test_a_change_of_the_flagship_is_found_once(
    flagship: ChangeList, rule: str, subject: str, count: int
) -> None:
    found = [c for c in flagship.changes if (c.rule, c.subject) == (rule, subject)]
    assert len(found) == count


def test_the_new_body_and_status_of_reported_skills(flagship: ChangeList) -> None:
    own = [
        change
        for change in flagship.changes
        if [o.operation_id for o in change.operations]
        == ["catalog_skills_reported_create"]
    ]
    # 200 stays beside the new status.
    assert [c.rule for c in own if c.area == "status"] == ["success-status-added"]
    (body,) = (c for c in own if c.rule == "body-schema-replaced")
    assert body.old is not None
    assert body.new is not None
    assert body.old.value == "ReportedSkill"
    assert body.new.value == "ReportedSkillCreateUpdateRequest"
