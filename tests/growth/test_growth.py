"""Work grows linearly: an addition to a description costs the same at any size.

Counted are lines of Python that run, which no machine makes more or fewer; time is measured by
`make bench`. Of n, 2n and 4n the last step adds twice what the first did where work is linear, and
four times where it is a square; what every run does once falls out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from generator.diff import collect
from tests.growth.phases import run_phases
from tests.growth.shapes import SHAPES, Described

BOUND = 2.5
FEW = 3_000
"""Lines; a step that adds fewer is not looked at."""


def lines(made: Described) -> dict[str, int]:
    """How many lines run in each phase."""
    counted: dict[str, int] = {}
    seen = 0

    def line(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal seen
        seen += 1
        return line

    def measure(name: str, step: Callable[[], Any]) -> Any:
        nonlocal seen
        seen, before = 0, sys.gettrace()
        sys.settrace(line)
        try:
            return step()
        finally:
            sys.settrace(before)
            counted[name] = seen

    run_phases(made, measure)
    return counted


@pytest.mark.parametrize(
    ("shape", "size"), SHAPES, ids=[shape.__name__ for shape, _ in SHAPES]
)
def test_twice_the_text_is_twice_the_work(
    shape: Callable[[int], Described], size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Who is reached is told up to this many in all, and up to that the answer itself is a square.
    monkeypatch.setattr(collect, "MAX_REACHED", 40)
    # The first run pays for imports and templates.
    lines(shape(4))
    small, middle, large = (lines(shape(size * times)) for times in (1, 2, 4))
    squares = {
        name: (small[name], middle[name], large[name])
        for name in large
        if large[name] - middle[name]
        > max(FEW, BOUND * (middle[name] - small.get(name, 0)))
    }
    assert squares == {}
