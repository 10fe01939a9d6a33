"""Every operation of every version: what it sends is what the description says, by the judgement of
openapi-core, and what comes back arrives unchanged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import pytest

from tests.conformance.conftest import Proving
from tests.conformance.description import Operation
from tests.conformance.exceptions import known, sift
from tests.conformance.expected_errors import find_error_problems, find_path_problems
from tests.conformance.proof import Problem, Prover, both, hostile
from tests.conformance.subject import Subject, of_workspace
from tests.conftest import COUNTED

SUBJECTS = {"ibl@3.59.0": 1013, "ibl@4.84.1": 1168}
PART = 50
PARTS = [
    (subject, first)
    for subject, count in SUBJECTS.items()
    for first in range(0, count, PART)
]
in_parts = pytest.mark.parametrize(
    ("subject_name", "first"), PARTS, ids=[f"{name}-{first}" for name, first in PARTS]
)


@cache
def subject_named(name: str) -> Subject:
    """A subject, read once a process."""
    api, _, version = name.partition("@")
    return of_workspace(api, version)


def _prove(
    proving: Proving,
    record: Callable[[str, object], None],
    name: str,
    first: int,
    rounds: Sequence[str],
    run: Callable[[Prover, Sequence[Operation]], Sequence[Problem]],
) -> int:
    """Prove a part of a subject's operations, and count; the calls that were made."""
    subject = subject_named(name)
    operations = subject.description.operations[first : first + PART]
    with proving(subject) as prover:
        judged = prover.judge.judged
        problems = run(prover, operations)
        wrong, excepted = sift(name, operations, rounds, problems)
        counts = {
            "operations": len(operations),
            "calls": prover.calls,
            "excepted": excepted,
            "exchanges judged": prover.judge.judged - judged,
        }
    record(f"{COUNTED}{name} {'/'.join(rounds)}", counts)
    assert not wrong, "\n".join(wrong)
    return prover.calls


@pytest.mark.parametrize("name", SUBJECTS)
def test_every_operation_has_a_method(name: str) -> None:
    subject = subject_named(name)
    assert len(subject.description.operations) == SUBJECTS[name]
    keys = {operation.key for operation in subject.description.operations}
    assert set(subject.methods) == keys


def test_exceptions_are_of_operations_and_rounds_that_exist() -> None:
    for each in known():
        listed = map(str, subject_named(each.subject).description.operations)
        assert each.operation in set(listed), each
        assert each.round.startswith(("required, ", "all, ", "hostile ")), each


@in_parts
def test_calls_are_right(
    proving: Proving,
    record_property: Callable[[str, object], None],
    subject_name: str,
    first: int,
) -> None:
    count = len(subject_named(subject_name).description.operations[first:][:PART])
    calls = _prove(
        proving,
        record_property,
        subject_name,
        first,
        ("required", "all"),
        lambda prover, operations: prover.prove(operations, both),
    )
    assert calls == 4 * count


@pytest.mark.slow
@in_parts
def test_hostile_values_survive(
    proving: Proving,
    record_property: Callable[[str, object], None],
    subject_name: str,
    first: int,
) -> None:
    _prove(
        proving,
        record_property,
        subject_name,
        first,
        ("hostile",),
        lambda prover, operations: prover.prove(operations, hostile),
    )


@pytest.mark.slow
@in_parts
def test_described_failures_are_raised(
    proving: Proving,
    record_property: Callable[[str, object], None],
    subject_name: str,
    first: int,
) -> None:
    _prove(
        proving,
        record_property,
        subject_name,
        first,
        ("error",),
        lambda prover, operations: list(find_error_problems(prover, operations)),
    )


@pytest.mark.slow
@in_parts
def test_arguments_that_change_the_path_are_refused(
    proving: Proving,
    record_property: Callable[[str, object], None],
    subject_name: str,
    first: int,
) -> None:
    _prove(
        proving,
        record_property,
        subject_name,
        first,
        ("steps",),
        lambda prover, operations: list(find_path_problems(prover, operations)),
    )
