"""What a change does to callers of a generated client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.diff.changes import Change

if TYPE_CHECKING:
    from generator.diff.listing import Judge


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol."""

    name: str


@dataclass(frozen=True, slots=True)
class Surface:
    """All that a caller of a client can name."""

    symbols: tuple[Symbol, ...] = field(default=())


def judged_by_client(
    changes: list[Change],
    old: Surface,
    new: Surface,
    moved: Mapping[tuple[str, str], tuple[str, str]],
    judge: Judge,
) -> list[Change]:
    """The changes with the client's verdict."""
    return changes
