"""Small tricky descriptions: a client that compiles and imports, or an error that is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.clients import Made, make, probe
from tests.corpus.corpus import CORPUS, present, rows
from tests.corpus.expected_errors import TRICKY
from tests.corpus.manifest import known

EVERY = 4
SAMPLE = 10


def core() -> list[str]:
    listed = CORPUS / "tricky" / "CORE.txt"
    return listed.read_text("utf-8").split() if listed.is_file() else []


def valid() -> set[str]:
    """The names of those to which openapi-spec-validator has no objection."""
    return {r["name"] for r in rows("tricky") if r["formal_check"] == "valid"}


def wrong(made: Made) -> str:
    """What must not be: a fault, or an error where a strict validator sees none."""
    if made.fault or not made.errors:
        return made.fault
    right = made.name not in valid() or known(made.name, TRICKY)
    return "" if right else f"errors: {', '.join(made.errors)}"


@pytest.mark.parametrize("start", range(EVERY))
def test_the_core(start: int, tmp_path: Path) -> None:
    present("tricky")
    found = [
        make("tricky", name, f"demo_{n}")
        for n, name in enumerate(core()[start::EVERY], start=1)
    ]
    assert [(m.name, wrong(m)) for m in found if wrong(m)] == []
    clients = [(f"demo_{n}", m.texts) for n, m in enumerate(found, start=1) if m.texts]
    assert len(clients) > len(found) * 0.7
    assert probe(clients, tmp_path) == ""


def test_a_sample_of_all_of_them() -> None:
    present("tricky")
    found = [make("tricky", row["name"]) for row in rows("tricky")[::SAMPLE]]
    assert [(m.name, wrong(m)) for m in found if wrong(m)] == []
    given = sum(not made.errors for made in found)
    assert given >= sum(made.name in valid() for made in found)
