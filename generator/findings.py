"""Findings: what is wrong or notable in a description, and where.

Every phase returns a `Checked`: its value, if it could produce one, and all of its findings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import Generic, TypeVar

from generator.record import record

T = TypeVar("T")


class Level(Enum):
    """How bad a finding is; only an `ERROR` means that no client can be generated."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst level, higher for milder ones."""
        return _RANKS[self]


_RANKS = {Level.ERROR: 0, Level.WARNING: 1, Level.INFO: 2}


@record
class Location:
    """A location in a document.

    `pointer` is a JSON Pointer (RFC 6901), `""` for the whole document. `line` and `column` count
    from 1; both are 0 if there is no document.
    """

    document: str
    pointer: str
    line: int
    column: int


@record
class Code:
    """A kind of finding, with its stable kebab-case `id`, its level and its explanation.

    `oasmith explain` prints the other fields: `summary` is one sentence about the fault, `why` says
    why it matters, `remedy` what to do, and `example` shows the fault.
    """

    id: str
    level: Level
    summary: str
    why: str
    remedy: str
    example: str = ""


@record
class Finding:
    """An error, a warning or a note about a description.

    `related` are its other locations, such as the first of two duplicates.
    """

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
    """The value of a phase, or None if it could not produce one, with all of its findings."""

    value: T | None
    findings: tuple[Finding, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether there is no value, or a finding that is an error."""
        return self.value is None or any(f.level is Level.ERROR for f in self.findings)


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings by document, line, column, code and message, and remove repetitions."""
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
    """Return the findings with every warning raised to an error, as `--strict` requires."""
    return tuple(
        (
            replace(f, code=replace(f.code, level=Level.ERROR))
            if f.level is Level.WARNING
            else f
        )
        for f in findings
    )
