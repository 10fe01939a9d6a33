"""The subjects of the measurements: the newest flagship description, its client, and oasmith."""

from __future__ import annotations

import sys

from tests.bench.process import ROOT

DESCRIPTION = ROOT / "specs/ibl/4.84.1.yaml"
CLIENT = ROOT / "generated/python/ibl/4.84.1"
SHOWN = DESCRIPTION.relative_to(ROOT).as_posix()

# Where the checkout's `generator` and `tests.bench` are imported from.
FROM_CHECKOUT = {"PYTHONPATH": str(ROOT)}


def oasmith(*arguments: str) -> list[str]:
    """A command line of the checkout's oasmith; it needs FROM_CHECKOUT."""
    return [sys.executable, "-m", "generator", *arguments]
