"""Servers, judges and callers, each started once a process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

import pytest

from tests.conformance.caller import calling
from tests.conformance.judge_process import Judge
from tests.conformance.proof import Prover
from tests.conformance.simplify_for_judge import simplify_for_judge
from tests.conformance.subject import Subject
from tests.documented.server import RecordingServer

Proving = Callable[[Subject], AbstractContextManager[Prover]]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(scope="session")
def server() -> Iterator[RecordingServer]:
    """The server that all calls go to."""
    with RecordingServer() as running:
        yield running


@pytest.fixture(scope="session")
def judge_of() -> Iterator[Callable[[Subject], Judge]]:
    """The judge of a subject, started when it is first asked for."""
    started: dict[str, Judge] = {}
    with ExitStack() as stack:

        def judge(subject: Subject) -> Judge:
            if subject.name not in started:
                made = Judge(simplify_for_judge(subject.description))
                started[subject.name] = stack.enter_context(made)
            return started[subject.name]

        yield judge


@pytest.fixture
def proving(server: RecordingServer, judge_of: Callable[[Subject], Judge]) -> Proving:
    """Makes a prover of a subject, whose clients take every mismatch for an error."""

    @contextmanager
    def prove(subject: Subject) -> Iterator[Prover]:
        with calling(subject, server, strict=True) as caller:
            yield Prover(caller, judge_of(subject))

    return prove
