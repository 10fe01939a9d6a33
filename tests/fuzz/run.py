"""`make fuzz`: generate random descriptions and check each, for FUZZ_SECONDS (60 by default).

FUZZ_SEED is the first seed, random by default. An input that gives neither findings nor a client is
a bug and is written to .fuzz/. When the bug is fixed, move the input to tests/fuzz/regressions/,
where the tests check it.
"""

from __future__ import annotations

import gc
import hashlib
import os
import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning
from jinja2 import Environment

from generator import render
from tests.fuzz.check_input import check_input
from tests.fuzz.strategies import damaged, descriptions, mutated, written

EXAMPLES = 40
"""Inputs of one kind in a row; the time is checked between the kinds."""

OLD = b'{"openapi": "3.1.0", "info": {"title": "Old", "version": "1"}, "paths": {}}'


def main() -> int:
    """Fuzz until the time is over; return 1 if something broke."""
    seconds = float(os.environ.get("FUZZ_SECONDS", "60"))
    first = int(os.environ.get("FUZZ_SEED") or random.randrange(10**6))
    # Hypothesis warns about the long representation of deep strategies.
    warnings.simplefilter("ignore", HypothesisWarning)
    _compile_templates_once()
    outcomes, broken = Counter[str](), 0
    end, number = time.monotonic() + seconds, first
    _say(f"{seconds:.0f} s from seed {first}")
    while time.monotonic() < end:
        for name, inputs in KINDS:
            if time.monotonic() < end:
                broken += _run_round(name, inputs, number, outcomes)
        number += 1
        gc.collect()
    total = sum(outcomes.values())
    _say(f"{total} inputs to seed {number - 1}; {outcomes['client']} clients")
    _say(", ".join(f"{n} {code}" for code, n in outcomes.most_common(12)))
    _say(f"{broken} broke" if broken else "nothing broke")
    return int(broken > 0)


KINDS: tuple[tuple[str, st.SearchStrategy[bytes]], ...] = (
    ("described", written(descriptions)),
    ("mutated", written(mutated())),
    ("damaged", damaged()),
)


def _compile_templates_once() -> None:
    """Keep the Jinja environments: compiling the templates would take four fifths of the time."""
    create = render.create_environment
    environments: dict[tuple[int, int], Environment] = {}

    def create_once(
        templates: Mapping[str, str], filters: Mapping[str, Callable[..., str]]
    ) -> Environment:
        key = id(templates), id(filters)
        if key not in environments:
            environments[key] = create(templates, filters)
        return environments[key]

    render.create_environment = create_once


def _say(line: str) -> None:
    sys.stdout.write(f"fuzz: {line}\n")
    sys.stdout.flush()


def _run_round(
    name: str, inputs: st.SearchStrategy[bytes], number: int, outcomes: Counter[str]
) -> int:
    last = OLD
    failing = b""

    def one(text: bytes) -> None:
        nonlocal last, failing
        failing = text
        suffix = "json" if text[:1] in (b"{", b"[") else "yaml"
        outcomes[check_input(text, f"fuzz.{suffix}", last)] += 1
        last = text if len(text) < 20_000 else OLD

    try:
        _configure_test(inputs, number, one)()
    except Exception as error:  # noqa: BLE001  (every exception is a bug)
        digest = hashlib.sha256(failing).hexdigest()[:12]
        folder = ROOT / ".fuzz"
        folder.mkdir(exist_ok=True)
        (folder / f"{name}-{digest}").write_bytes(failing)
        (folder / f"{name}-{digest}.old").write_bytes(last)
        words = f"{type(error).__name__}: {error}"[:300]
        _say(f"seed {number}, {name}: {words}\n  .fuzz/{name}-{digest}")
        return 1
    return 0


def _configure_test(
    inputs: st.SearchStrategy[bytes], number: int, one: Callable[[bytes], None]
) -> Callable[[], None]:
    decorated = settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        # Shrinking takes minutes, and the inputs are small enough to be read.
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        report_multiple_bugs=False,
    )(given(inputs)(one))
    return seed(number)(decorated)


if __name__ == "__main__":
    sys.exit(main())
