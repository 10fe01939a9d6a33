"""Compare pairs of versions in the corpus, and each description with itself."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from generator import openapi, source
from generator.contract import Contract, build_contract
from generator.diff import ChangeList, diff
from generator.workspace import read_description
from tests.corpus.corpus import CORPUS, rows


def contract(file: Path) -> Contract:
    """What a description promises; its folder in the corpus is open to it."""
    inner = file.relative_to(CORPUS)
    home = CORPUS / Path(*inner.parts[:2])
    allowed = [str(home)] if home.is_dir() else []
    document = source.parse(read_description(str(file), allowed)).value
    assert document is not None
    found = openapi.resolve(document, thorough=False).value
    assert found is not None
    return build_contract(found)


def pairs() -> list[dict[str, str]]:
    """The rows of the list of pairs; none where there is no corpus."""
    listed = CORPUS / "pairs" / "PAIRS.tsv"
    if not listed.is_file():
        return []
    with listed.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def versions() -> list[Path]:
    """Every description that has another version, and every published one."""
    named = {row[side] for row in pairs() for side in ("older", "newer")}
    found = [CORPUS / "pairs" / name for name in sorted(named)]
    return found + [CORPUS / "real" / row["name"] for row in rows("real")]


def against_itself(file: Path) -> ChangeList:
    """The changes between two readings of one description."""
    return diff(contract(file), contract(file))


@cache
def _kept(file: Path) -> Contract:
    return contract(file)


def between(row: dict[str, str]) -> ChangeList:
    """The changes of a pair."""
    return diff(*(_kept(CORPUS / "pairs" / row[side]) for side in ("older", "newer")))
