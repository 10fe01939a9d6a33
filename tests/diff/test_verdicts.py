"""Pairs with a verdict from other tools' tests; they lie beside the checkout, in ../shared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.diff import diff
from generator.diff.changes import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.contract import Contract

FOLDER = Path(__file__).parents[3] / "shared" / "corpus" / "diff-cases"

# Where we are sure that the verdict is wrong, and why.
DISAGREED = {
    "oasdiff/TestBreaking_AddPattern": (
        "the pattern is on a readOnly property, which no request should have"
    ),
    "oasdiff/TestBreaking_AddPatternRecursive": (
        "the pattern is on a readOnly property, which no request should have"
    ),
    "oasdiff/TestBreaking_DeletePatten": (
        "an answer that had to match a pattern may be any text now"
    ),
    "oasdiff/TestTransitionClaims_RealChangeAlongsideTransitionStillReported": (
        "two texts in a request have become any text or an integer, which only widens"
    ),
    "openapi-diff/HeaderBCTest-responseRequiredIncreased": (
        "a header that an answer always has disturbs nobody who took it as optional"
    ),
}

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"the corpus of verdicts is not there: {FOLDER.name}"
)


def found(path: str) -> Path:
    """A file of the corpus; some are listed below a folder that they no longer lie in."""
    place = FOLDER / path
    return (
        place if place.exists() else FOLDER / Path(path).parts[0] / "data" / place.name
    )


def cases() -> list[dict[str, Any]]:
    if not FOLDER.is_dir():
        return []
    listed: list[dict[str, Any]] = json.loads((FOLDER / "verdicts.json").read_text())
    return listed


def breaking(case: dict[str, Any], read: Callable[[str, bytes], Contract]) -> bool:
    old, new = (
        read(side, found(case[side]).read_bytes()) for side in ("base", "revision")
    )
    return any(change.wire is Level.BREAKING for change in diff(old, new).changes)


def test_the_disagreements_are_those_that_are_listed(
    read: Callable[[str, bytes], Contract],
) -> None:
    """A pair that cannot be compared raises here; it must never count as one that agrees."""
    listed = cases()
    assert len(listed) == 196
    wrong = {c["name"] for c in listed if breaking(c, read) is not c["breaking"]}
    assert wrong == set(DISAGREED)


def test_the_shares_are_as_promised() -> None:
    verdicts = {case["name"]: case["breaking"] for case in cases()}
    truly = [name for name, verdict in verdicts.items() if verdict]
    missed = [name for name in DISAGREED if verdicts[name]]
    alarms = [name for name in DISAGREED if not verdicts[name]]
    assert 1 - len(missed) / len(truly) >= 0.97
    assert len(alarms) / (len(verdicts) - len(truly)) <= 0.03
