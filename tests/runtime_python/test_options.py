from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from runtime_under_test.client import ClientBase
from runtime_under_test.config.deadline import Deadline, StepTimeout
from runtime_under_test.config.options import Timeout, options, to_timeout
from runtime_under_test.errors import InvalidArgumentError
from runtime_under_test.operation import Header, Operation

from tests.runtime_python.calls import SECRET, settings
from tests.runtime_python.loopback import Server

Call = Callable[..., Any]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (5, (5, 10.0, None)),
        (None, (None, None, None)),
        (float("inf"), (None, 10.0, None)),
        (1e300, (None, 10.0, None)),
        (Timeout(5, connect=1, read=2), (5, 1, 2)),
        (Timeout(None), (None, 10.0, None)),
    ],
)
def test_limits(given: Any, expected: tuple[object, ...]) -> None:
    made = to_timeout(given)
    assert (made.total, made.connect, made.read) == expected


@pytest.mark.parametrize(
    "make",
    [
        lambda: Timeout(0),
        lambda: Timeout(1, connect=-1),
        lambda: Timeout(1, read=float("nan")),
        lambda: options(timeout=0),
        lambda: options(max_retries=-1),
        lambda: options(headers={"X": "s3\nY: 1"}),
        lambda: options(headers={"X Y": "s3"}),
        lambda: options(headers={"": "s3"}),
        lambda: options(headers={"X": "s3\ud800"}),
        lambda: options(idempotency_key="s3\r\n"),
        lambda: settings("http://h", max_retries=-1),
        lambda: settings("http://h", event_hooks={"error": []}),
    ],
)
def test_refusals(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert "s3" not in str(caught.value)


def test_what_is_left_of_a_deadline() -> None:
    deadline = Deadline(Timeout(10, connect=2, read=3))
    steps = deadline.build_step_timeouts()
    assert (
        steps["connect"],
        steps["read"],
        steps["write"],
    ) == (2, 3, 3)
    assert 9.9 < (steps["pool"] or 0) <= 10
    assert isinstance(steps["read"], StepTimeout)
    assert steps["read"].ends_at == deadline.ends_at
    late = Deadline(Timeout(0.01))
    time.sleep(0.02)
    assert late.has_passed
    assert 0 < (late.build_step_timeouts()["read"] or 0) < 0.01
    assert Deadline(Timeout(None, connect=None)).build_step_timeouts() == dict.fromkeys(
        steps
    )


def test_headers_of_one_call_win(server: Server, call: Call) -> None:
    operation = Operation("o", "GET", "/", parameters=(Header("X-Trace"),))
    made = settings(server, headers={"X-Team": "t", "X-Gone": "g"})
    given = options(
        headers={"x-team": "mine", "X-TRACE": "2", "x-gone": None, "Accept": "a/b"}
    )
    call(made, operation, "1", options=given)
    sent = server.last.headers
    assert (sent["X-Team"], sent["X-Trace"], sent["Accept"]) == ("mine", "2", "a/b")
    assert "X-Gone" not in sent
    assert sent["Authorization"] == f"Api-Token {SECRET}"
    call(made, operation, "1", options=options(headers={"Authorization": None}))
    assert "Authorization" not in server.last.headers


def test_a_client_with_other_options(server: Server) -> None:
    operation = Operation("o", "GET", "/")
    with ClientBase(settings(server, headers={"X-Team": "t"})) as client:
        other = client.with_options(
            timeout=3, headers={"X-Team": "u"}, max_retries=1, strict=True
        )
        for one, team in ((client, "t"), (other, "u"), (client, "t")):
            one._transport.call(operation, ())
            assert server.last.headers["X-Team"] == team
        assert other._transport.connections is client._transport.connections
        before, after = client._transport.settings, other._transport.settings
        assert (before.timeout.total, before.max_retries, before.strict) == (5, 0, 0)
        assert (after.timeout.total, after.max_retries, after.strict) == (3, 1, 1)
        # it borrows the connections
        with other:
            pass
        client._transport.call(operation, ())
    with pytest.raises(Exception, match="closed"):
        other._transport.call(operation, ())
