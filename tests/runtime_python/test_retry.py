"""When a request is sent again: the rules."""

from __future__ import annotations

import ssl
import time
from typing import Any

import httpx2
import pytest
from runtime_under_test.retry import Attempts, Clock, parse_retry_after

from tests.runtime_python.clocks import DATE, NOW, Recorded


def attempts(method: str, **changes: Any) -> Attempts:
    given: dict[str, Any] = {
        "max_retries": 2,
        "idempotent": False,
        "is_repeatable": True,
        "ends_at": None,
        "clock": Recorded(),
    }
    return Attempts(method, **(given | changes))


IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"]


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
@pytest.mark.parametrize("method", [*IDEMPOTENT, "POST", "PATCH"])
def test_statuses(method: str, status: int) -> None:
    again = method in IDEMPOTENT or status == 429
    assert (attempts(method).plan_retry_after_status(status, {}) is not None) is again
    assert (
        attempts(method, idempotent=True).plan_retry_after_status(status, {})
        is not None
    )
    assert (
        attempts(method, is_repeatable=False).plan_retry_after_status(status, {})
        is None
    )


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500, 501, 505])
def test_statuses_that_stay(status: int) -> None:
    assert attempts("GET").plan_retry_after_status(status, {"retry-after": "1"}) is None


@pytest.mark.parametrize(
    ("error", "idempotent", "other"),
    [
        (httpx2.ConnectError("x"), True, True),
        (httpx2.ConnectTimeout("x"), True, True),
        (httpx2.PoolTimeout("x"), True, True),
        (httpx2.ReadError("x"), True, False),
        (httpx2.WriteError("x"), True, False),
        (httpx2.ReadTimeout("x"), True, False),
        (httpx2.RemoteProtocolError("x"), True, False),
        (httpx2.ProxyError("x"), True, False),
        (httpx2.LocalProtocolError("x"), False, False),
        (httpx2.UnsupportedProtocol("x"), False, False),
        (httpx2.DecodingError("x"), False, False),
        (httpx2.TooManyRedirects("x"), False, False),
    ],
)
def test_errors(error: Exception, idempotent: bool, other: bool) -> None:
    assert (attempts("GET").plan_retry_after_error(error) is not None) is idempotent
    assert (attempts("POST").plan_retry_after_error(error) is not None) is other


def test_a_refused_certificate_stays_refused() -> None:
    error = httpx2.ConnectError("x")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed")
    assert attempts("GET").plan_retry_after_error(error) is None


def test_pauses_grow_to_a_limit() -> None:
    made = attempts("GET", max_retries=7)
    pauses = [made.plan_retry_after_status(503, {}) for _ in range(8)]
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, None]


def test_jitter_is_full() -> None:
    drawn = [
        attempts("GET", clock=Clock()).plan_retry_after_status(503, {})
        for _ in range(200)
    ]
    found = [seconds for seconds in drawn if seconds is not None]
    assert len(found) == 200
    assert 0 <= min(found) < 0.1
    assert 0.4 < max(found) <= 0.5


def test_no_pause_reaches_beyond_the_deadline() -> None:
    ends_at = time.monotonic() + 0.9
    assert attempts("GET", ends_at=ends_at).plan_retry_after_status(503, {}) == 0.5
    assert (
        attempts("GET", ends_at=ends_at).plan_retry_after_status(
            503, {"retry-after": "1"}
        )
        is None
    )


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "9" * 400}, 999999999999.0),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "1.5"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "\u0663"}, None),
        # the three formats of RFC 9110, 5.6.7
        ({"retry-after": "Tue, 14 Nov 2023 22:13:50 GMT"}, 30.0),
        ({"retry-after": "Tuesday, 14-Nov-23 22:13:50 GMT"}, 30.0),
        ({"retry-after": "Tue Nov 14 22:13:50 2023"}, 30.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}, 0.0),
        ({"retry-after": "Tue, 99 Nov 2023 99:99:99 GMT"}, None),
        # the clock of the server decides
        (
            {
                "retry-after": "Tue, 14 Nov 2023 22:13:50 GMT",
                "date": "Tue, 14 Nov 2023 22:13:45 GMT",
            },
            5.0,
        ),
        ({"retry-after": DATE, "date": "never"}, 0.0),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert parse_retry_after(headers, NOW) == seconds


def test_retry_after_comes_on_top_of_the_pause() -> None:
    assert attempts("POST").plan_retry_after_status(429, {"retry-after": "3"}) == 3.5


def test_a_server_that_wants_too_much_is_not_waited_for() -> None:
    assert attempts("GET").plan_retry_after_status(429, {"retry-after": "61"}) is None
