"""The operations that do not pass, each with a reason, in exceptions.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.proof import Problem

FILE = Path(__file__).with_suffix(".yaml")
_KEYS = {"subjects", "operation", "rounds", "problem", "reason"}


@dataclass(frozen=True, slots=True)
class Known:
    """A problem that is accepted: of an operation, in one round, with a text that holds
    `problem`."""

    subject: str
    operation: str
    round: str
    problem: str
    reason: str = field(compare=False)

    def covers(self, problem: Problem) -> bool:
        """Whether this is the problem."""
        return (
            str(problem.operation) == self.operation
            and problem.round == self.round
            and self.problem in problem.text
        )

    def __str__(self) -> str:
        return f"{self.subject} {self.operation} [{self.round}] {self.problem}"


@cache
def known() -> tuple[Known, ...]:
    """Every exception, one for each subject and round that the file lists."""
    listed: list[dict[str, Any]] = yaml.safe_load(FILE.read_text("utf-8")) or []
    made = []
    for entry in listed:
        assert set(entry) == _KEYS, f"an exception has exactly {sorted(_KEYS)}: {entry}"
        assert str(entry["reason"]).strip(), f"an exception has a reason: {entry}"
        made += [
            Known(subject, entry["operation"], turn, entry["problem"], entry["reason"])
            for subject in entry["subjects"]
            for turn in entry["rounds"]
        ]
    return tuple(made)


def sift(
    subject: str,
    operations: Iterable[object],
    rounds: Sequence[str],
    problems: Iterable[Problem],
) -> tuple[list[str], int]:
    """What is wrong: the problems that are no exception, and the exceptions that are none any
    more; and how many calls are excepted. `rounds` are the beginnings of the names of what ran.
    """
    names = {str(operation) for operation in operations}
    here = [
        each
        for each in known()
        if each.subject == subject
        and each.operation in names
        and each.round.startswith(tuple(rounds))
    ]
    used: set[Known] = set()
    excepted: set[tuple[str, str]] = set()
    wrong = []
    for problem in problems:
        covering = [each for each in here if each.covers(problem)]
        used.update(covering)
        if covering:
            excepted.add((str(problem.operation), problem.round))
        else:
            wrong.append(str(problem))
    wrong += [f"an exception that is none any more: {e}" for e in here if e not in used]
    return wrong, len(excepted)
