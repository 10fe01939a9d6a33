"""The time that a call may take."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import ClientBase
from runtime_under_test.config.credentials import Credentials
from runtime_under_test.config.options import Timeout, options
from runtime_under_test.operation import Body, Operation, ResponseSpec

from tests.runtime_python.calls import JSON, settings
from tests.runtime_python.clocks import Recorded
from tests.runtime_python.scripted import Script, Step, drips, hangs, says, scripted

Call = Callable[..., Any]


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


def operation(method: str) -> Operation:
    return Operation(
        "o",
        method,
        "/a",
        body=None if method == "GET" else Body((JSON, "multipart/form-data")),
        responses=(ResponseSpec("200", JSON, lambda: dict[str, int]),),
    )


OK = says(200, b'{"a":1}')
NO = says(503)


@pytest.mark.parametrize(
    "step", [hangs, drips(0.05), drips(0.05, head=True)], ids=["hang", "body", "head"]
)
def test_the_deadline_is_for_the_whole_call(
    script: Script, call: Call, step: Step
) -> None:
    script.plays(step)
    made = settings(script.url, timeout=0.4, max_retries=2)
    began = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.4 s") as caught:
        call(made, operation("GET"))
    assert 0.35 < time.monotonic() - began < 0.9
    assert isinstance(caught.value.__cause__, httpx2.TimeoutException)
    assert len(script.seen) == 1


def test_the_deadline_is_for_all_attempts(script: Script, call: Call) -> None:
    class Hasty(Recorded):
        def jitter(self, most: float) -> float:
            return 0.0

    script.plays(NO, NO, hangs)
    made = settings(script.url, timeout=0.5, max_retries=5, clock=Hasty())
    began = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.5 s"):
        call(made, operation("GET"))
    assert time.monotonic() - began < 1.0
    assert len(script.seen) == 3


def test_the_deadline_counts_uploads(script: Script, call: Call) -> None:
    script.plays(drips(0.05))
    began = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.4 s"):
        call(
            settings(script.url, timeout=0.4),
            operation("PUT"),
            fields={"file": b"x"},
        )
    assert time.monotonic() - began < 0.9


def test_a_limit_for_reading(script: Script, call: Call) -> None:
    script.plays(hangs, OK)
    made = settings(
        script.url, timeout=Timeout(20, read=0.1), max_retries=1, clock=Recorded()
    )
    assert call(made, operation("GET")) == {"a": 1}
    script.plays(hangs)
    with pytest.raises(errors.TimeoutError, match=r"received no data for 0\.1 s"):
        call(made, operation("POST"))


def test_a_limit_for_connecting(call: Call) -> None:
    # A listener whose queue is full answers no SYN.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        with socket.create_connection(address), socket.socket() as second:
            second.setblocking(False)
            second.connect_ex(address)
            time.sleep(0.05)
            url = f"http://127.0.0.1:{address[1]}"
            made = settings(url, timeout=Timeout(20, connect=0.1))
            with pytest.raises(
                errors.TimeoutError, match=r"could not connect within 0\.1 s"
            ):
                call(made, operation("GET"))


def test_the_timeout_of_one_call(script: Script, call: Call) -> None:
    script.plays(hangs)
    with pytest.raises(errors.TimeoutError, match=r"after 0\.1 s"):
        call(settings(script.url), operation("GET"), options=options(timeout=0.1))
    script.plays(drips(0.002))
    made = settings(script.url, timeout=0.05)
    answer = Operation("o", "GET", "/a", responses=(ResponseSpec("200", "text/plain"),))
    assert call(made, answer, options=options(timeout=None)) == "x" * 100


def test_the_deadline_of_a_given_client(script: Script) -> None:
    # Each of its steps may take what was left when the request began.
    script.plays(drips(0.05))
    began = time.monotonic()
    with httpx2.Client() as given:
        client = ClientBase(settings(script.url, timeout=0.3), given)
        with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.3 s"):
            client._transport.call(operation("GET"), ())
    assert time.monotonic() - began < 0.9


def test_a_timeout_of_the_callers_own_is_not_ours(script: Script, call: Call) -> None:
    def late() -> str:
        raise TimeoutError("mine")

    made = settings(script.url, credentials=Credentials({}, auth=late))
    with pytest.raises(TimeoutError, match="mine") as caught:
        call(made, Operation("o", "GET", "/a"))
    assert not isinstance(caught.value, errors.ApiError)
