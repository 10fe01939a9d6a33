"""The ground floor: what a phase says about a description, and where.

Every phase returns a `Checked`: the value it could still make, and all it found on the way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import Generic, TypeVar

from generator.record import record

T = TypeVar("T")


class Level(Enum):
    """How bad a finding is; `ERROR` alone means that no client can be made."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst level, rising as levels get milder."""
        return _RANKS[self]


_RANKS = {Level.ERROR: 0, Level.WARNING: 1, Level.INFO: 2}


@record
class Location:
    """A place in a description.

    `pointer` is a JSON Pointer (RFC 6901), `""` for the whole document. `line` and `column` count
    from 1; both are 0 where there is no document to point at.
    """

    document: str
    pointer: str
    line: int
    column: int


@record
class Code:
    """A kind of finding: its stable kebab-case `id`, its level, and what `oasmith explain` says."""

    id: str
    level: Level
    summary: str
    why: str
    remedy: str
    example: str = ""


@record
class Finding:
    """One fault or remark; `related` are its other ends, such as the first of two duplicates."""

    code: Code
    message: str
    at: Location
    related: tuple[Location, ...] = ()

    @property
    def level(self) -> Level:
        """The level of the finding's code."""
        return self.code.level


@record
class Checked(Generic[T]):
    """What a phase made, or None where it could make nothing, with everything that it found."""

    value: T | None
    findings: tuple[Finding, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether nothing can be built on this: no value, or a finding that is an error."""
        return self.value is None or any(f.level is Level.ERROR for f in self.findings)


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings without repetitions, by document, line, column, code and message."""
    return tuple(
        sorted(
            dict.fromkeys(findings),
            key=lambda f: (
                f.at.document,
                f.at.line,
                f.at.column,
                f.code.id,
                f.message,
                f.at.pointer,
            ),
        )
    )


def raise_warnings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings with every warning made an error, for those who take no assumption."""
    return tuple(
        (
            replace(f, code=replace(f.code, level=Level.ERROR))
            if f.level is Level.WARNING
            else f
        )
        for f in findings
    )
