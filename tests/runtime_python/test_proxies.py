"""Proxies that environment variables set."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.http.proxies import find_proxy
from runtime_under_test.operation import Operation, ResponseSpec

from tests.runtime_python.calls import JSON, settings
from tests.runtime_python.scripted import Script, drips, scripted

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a", responses=(ResponseSpec("200", JSON, lambda: Any),))
PROXY = "http://p.test:3128"


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


@pytest.mark.parametrize(
    ("url", "variables", "used"),
    [
        ("http://h.test", {}, False),
        ("http://h.test", {"http_proxy": PROXY}, True),
        ("http://h.test", {"http_proxy": "p.test:3128"}, True),
        ("https://h.test", {"http_proxy": PROXY}, False),
        ("https://h.test", {"https_proxy": PROXY}, True),
        ("https://h.test", {"all_proxy": PROXY}, True),
        ("https://h.test", {"all_proxy": PROXY, "no_proxy": "other.test"}, True),
        ("https://h.test", {"all_proxy": PROXY, "no_proxy": "*"}, False),
        ("https://h.test", {"all_proxy": PROXY, "no_proxy": "a, test"}, False),
        ("https://h.test:8443", {"all_proxy": PROXY, "no_proxy": "h.test"}, False),
        ("https://h.test", {"all_proxy": PROXY, "no_proxy": "h.test:443"}, False),
        ("https://h.test", {"all_proxy": PROXY, "no_proxy": "h.test:80"}, True),
        ("http://10.1.2.3", {"all_proxy": PROXY, "no_proxy": "10.0.0.0/8"}, False),
        ("http://11.1.2.3", {"all_proxy": PROXY, "no_proxy": "10.0.0.0/8"}, True),
        ("http://[::1]:80", {"all_proxy": PROXY, "no_proxy": "::1"}, False),
    ],
)
def test_which(
    monkeypatch: pytest.MonkeyPatch, url: str, variables: dict[str, str], used: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = find_proxy(httpx2.URL(url))
    assert (found is not None) is used
    if found is not None:
        assert (found.url.host, found.url.port) == (b"p.test", 3128)


def test_the_login_of_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://us%40er:pass@p.test:1")
    found = find_proxy(httpx2.URL("http://h.test"))
    assert found is not None
    assert found.auth == (b"us@er", b"pass")


@pytest.mark.parametrize(
    "value",
    [
        "http://user:PRXSECRET@h:x",
        "foo://user:PRXSECRET@h",
        "http://",
        "socks5://user:PRXSECRET@h",
    ],
)
def test_what_is_no_proxy(
    monkeypatch: pytest.MonkeyPatch, call: Call, value: str
) -> None:
    monkeypatch.setenv("all_proxy", value)
    with pytest.raises(errors.InvalidArgumentError, match="environment sets") as found:
        call(settings("http://h.test"), GET)
    assert "PRXSECRET" not in "".join(traceback.format_exception(found.value))


@pytest.mark.parametrize("excluded", [False, True])
def test_the_deadline_behind_a_proxy(
    monkeypatch: pytest.MonkeyPatch, script: Script, call: Call, excluded: bool
) -> None:
    script.plays(drips(0.05, head=True))
    monkeypatch.setenv("http_proxy", script.url)
    if excluded:
        monkeypatch.setenv("no_proxy", "127.0.0.1")
    began = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.2 s"):
        call(
            settings(script.url if excluded else "http://api.test", timeout=0.2),
            GET,
        )
    assert time.monotonic() - began < 0.6
    assert len(script.seen) == 1
