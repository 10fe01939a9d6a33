"""`repr` of objects whose constructor raised, which debuggers and error reports show."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

S = TypeVar("S")


def allow_half_made(describe: Callable[[S], str]) -> Callable[[S], str]:
    """Make a `__repr__` return the name of the class where attributes are missing."""

    @wraps(describe)
    def describe_safely(self: S) -> str:
        try:
            return describe(self)
        except AttributeError:
            return f"<{type(self).__name__}, not initialized>"

    return describe_safely
