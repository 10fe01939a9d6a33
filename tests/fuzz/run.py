"""`make fuzz`: descriptions that nobody wrote, for FUZZ_SECONDS (60), from FUZZ_SEED (a new one).

Anything but a finding or a client is a bug. What breaks is written to .fuzz/; when it is mended,
it goes to tests/fuzz/found/, where the tests judge it for ever.
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
from tests.fuzz.judge import judge
from tests.fuzz.strategies import damaged, descriptions, mutated, written

EXAMPLES = 40
"""Inputs of one kind in a row; the clock is looked at between these."""

OLD = b'{"openapi": "3.1.0", "info": {"title": "Old", "version": "1"}, "paths": {}}'


def main() -> int:
    """Fuzz until the time is over; 1 if something broke."""
    seconds = float(os.environ.get("FUZZ_SECONDS", "60"))
    first = int(os.environ.get("FUZZ_SEED") or random.randrange(10**6))
    # Our strategies are deep, and their representation is long.
    warnings.simplefilter("ignore", HypothesisWarning)
    _compile_templates_once()
    outcomes, broken = Counter[str](), 0
    end, number = time.monotonic() + seconds, first
    _say(f"{seconds:.0f} s from seed {first}")
    while time.monotonic() < end:
        for name, inputs in KINDS:
            if time.monotonic() < end:
                broken += _round(name, inputs, number, outcomes)
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
    """Else four fifths of the time go into the same few templates."""
    made, known = render.create_environment, dict[int, Environment]()

    def environment(templates: Mapping[str, str]) -> Environment:
        if id(templates) not in known:
            known[id(templates)] = made(templates)
        return known[id(templates)]

    render.create_environment = environment


def _say(line: str) -> None:
    sys.stdout.write(f"fuzz: {line}\n")
    sys.stdout.flush()


def _round(
    name: str, inputs: st.SearchStrategy[bytes], number: int, outcomes: Counter[str]
) -> int:
    last = OLD
    failing = b""

    def one(text: bytes) -> None:
        nonlocal last, failing
        failing = text
        suffix = "json" if text[:1] in (b"{", b"[") else "yaml"
        outcomes[judge(text, f"fuzz.{suffix}", last)] += 1
        last = text if len(text) < 20_000 else OLD

    try:
        _tried(inputs, number, one)()
    except Exception as error:  # noqa: BLE001  (whatever it is, it is what is sought)
        digest = hashlib.sha256(failing).hexdigest()[:12]
        folder = ROOT / ".fuzz"
        folder.mkdir(exist_ok=True)
        (folder / f"{name}-{digest}").write_bytes(failing)
        (folder / f"{name}-{digest}.old").write_bytes(last)
        words = f"{type(error).__name__}: {error}"[:300]
        _say(f"seed {number}, {name}: {words}\n  .fuzz/{name}-{digest}")
        return 1
    return 0


def _tried(
    inputs: st.SearchStrategy[bytes], number: int, one: Callable[[bytes], None]
) -> Callable[[], None]:
    decorated = settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        # Shrinking takes minutes; what is found is small enough to be read.
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        report_multiple_bugs=False,
    )(given(inputs)(one))
    return seed(number)(decorated)


if __name__ == "__main__":
    sys.exit(main())
