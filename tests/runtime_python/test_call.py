"""Retries: whole calls."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.config.options import options

from tests.runtime_python.calls import OK, UNAVAILABLE, build_operation, settings
from tests.runtime_python.clocks import DATE, Recorded
from tests.runtime_python.scripted import (
    Script,
    Step,
    breaks,
    resets,
    says,
    truncates,
)

Call = Callable[..., Any]


@pytest.mark.parametrize(
    ("method", "steps", "slept"),
    [
        ("GET", (OK,), []),
        ("GET", (UNAVAILABLE, OK), [0.5]),
        ("GET", (UNAVAILABLE, says(429), OK), [0.5, 1.0]),
        ("GET", (breaks, OK), [0.5]),
        ("GET", (resets, OK), [0.5]),
        ("GET", (truncates, OK), [0.5]),
        ("PUT", (resets, OK), [0.5]),
        ("DELETE", (says(502), says(504), OK), [0.5, 1.0]),
        ("POST", (says(429, headers={"Retry-After": "2"}), OK), [2.5]),
        (
            "GET",
            (says(503, headers={"Retry-After": DATE, "Date": DATE}), OK),
            [0.5],
        ),
    ],
)
def test_recovers(
    script: Script, call: Call, method: str, steps: tuple[Step, ...], slept: list[float]
) -> None:
    script.plays(*steps)
    clock = Recorded()
    made = settings(script.url, max_retries=2, clock=clock)
    given = {} if method == "GET" else {"fields": {"b": 2}}
    assert call(made, build_operation(method), **given) == {"a": 1}
    assert clock.slept == slept
    assert len(script.seen) == len(steps)
    assert len({(request.line, request.body) for request in script.seen}) == 1


@pytest.mark.parametrize(
    ("method", "step", "raised", "times"),
    [
        ("GET", UNAVAILABLE, errors.ServiceUnavailableError, 3),
        ("GET", says(500), errors.InternalServerError, 1),
        ("GET", breaks, errors.TransportError, 3),
        ("POST", UNAVAILABLE, errors.ServiceUnavailableError, 1),
        ("POST", says(408), errors.ClientError, 1),
        ("POST", says(429), errors.TooManyRequestsError, 3),
        ("POST", breaks, errors.TransportError, 1),
        ("POST", resets, errors.TransportError, 1),
        ("PATCH", truncates, errors.TransportError, 1),
        (
            "GET",
            says(429, headers={"Retry-After": "3600"}),
            errors.TooManyRequestsError,
            1,
        ),
        # longer than the deadline, so that waiting would be in vain
        (
            "GET",
            says(429, headers={"Retry-After": "30"}),
            errors.TooManyRequestsError,
            1,
        ),
    ],
)
def test_gives_up(
    script: Script,
    call: Call,
    method: str,
    step: Step,
    raised: type[Exception],
    times: int,
) -> None:
    script.plays(step)
    made = settings(script.url, max_retries=2, clock=Recorded(), timeout=20.0)
    with pytest.raises(raised):
        call(made, build_operation(method))
    assert len(script.seen) == times


def test_no_retries(script: Script, call: Call) -> None:
    script.plays(UNAVAILABLE)
    for made, given in (
        (settings(script.url, max_retries=0), None),
        (settings(script.url, max_retries=5), options(max_retries=0)),
    ):
        script.seen.clear()
        with pytest.raises(errors.ServiceUnavailableError):
            call(made, build_operation("GET"), options=given)
        assert len(script.seen) == 1


def test_nobody_listens(call: Call) -> None:
    clock = Recorded()
    made = settings("http://127.0.0.1:9", max_retries=2, clock=clock)
    with pytest.raises(errors.TransportError, match="Connect"):
        call(made, build_operation("POST"))
    assert clock.slept == [0.5, 1.0]


def test_an_idempotency_key_makes_a_post_repeatable(script: Script, call: Call) -> None:
    script.plays(breaks, UNAVAILABLE, OK)
    made = settings(script.url, max_retries=2, clock=Recorded())
    given = options(idempotency_key="k-1")
    assert call(made, build_operation("POST"), fields={"b": 2}, options=given) == {
        "a": 1
    }
    keys = [request.headers["idempotency-key"] for request in script.seen]
    assert keys == ["k-1", "k-1", "k-1"]


def test_a_file_is_sent_again_from_its_beginning(
    script: Script, call: Call, tmp_path: FilePath
) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"0123456789")
    script.plays(UNAVAILABLE, OK)
    made = settings(script.url, max_retries=2, clock=Recorded())
    with path.open("rb") as file:
        for given in (path, file, io.BytesIO(b"0123456789")):
            script.seen.clear()
            script.plays(UNAVAILABLE, OK)
            fields = {"file": given}
            assert call(made, build_operation("PUT"), fields=fields) == {"a": 1}
            bodies = [request.body for request in script.seen]
            assert [b"0123456789" in body for body in bodies] == [True, True]


def test_a_stream_that_cannot_seek_is_sent_once(script: Script, call: Call) -> None:
    class Stream(io.RawIOBase):
        done = False

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            found, self.done = (b"" if self.done else b"once"), True
            return found

    script.plays(UNAVAILABLE, OK)
    made = settings(script.url, max_retries=2, clock=Recorded())
    with pytest.raises(errors.ServiceUnavailableError):
        call(made, build_operation("PUT"), fields={"file": Stream()})
    assert len(script.seen) == 1
    assert b"once" in script.seen[0].body
