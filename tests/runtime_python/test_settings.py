"""Settings of a client."""

from __future__ import annotations

from typing import Any

import pytest
from runtime_under_test.config.credentials import Credentials
from runtime_under_test.config.settings import Settings
from runtime_under_test.errors import InvalidArgumentError


def settings(**changes: Any) -> Settings:
    values: dict[str, Any] = {
        "base_url": "https://h.example",
        "timeout": None,
        "headers": {},
        "user_agent": "demo/1",
        "credentials": Credentials({}),
        "bound": {},
    }
    return Settings(**(values | changes))


@pytest.mark.parametrize(
    "base_url",
    [
        "/api",
        "ftp://h",
        "h.example",
        "http://",
        "http://u:p@h",
        "http://h?a=1",
        "http://[",
        "http://h?",
        "http://h/#",
        "http://h:99999",
        "http://h:0x",
        "http://exa mple.com",
        "http://a\nb",
        "http://h/\x7f",
        f"http://{'a' * 70}.com",
        "http://é..com",
    ],
)
def test_base_urls_that_are_refused(base_url: str) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url"):
        settings(base_url=base_url)


@pytest.mark.parametrize(
    "base_url",
    ["http://[::1]:80/b c", "http://a_b.example.:8080", "https://é.example/ü"],
)
def test_base_urls_that_are_taken(base_url: str) -> None:
    assert settings(base_url=base_url).base_url == base_url


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_timeouts_that_are_refused(timeout: float) -> None:
    with pytest.raises(InvalidArgumentError, match="timeout"):
        settings(timeout=timeout)


@pytest.mark.parametrize("value", ["s3\nx", "s3\x00", " s3", "s3\ud800"])
def test_headers_that_are_refused(value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="header 'X'") as caught:
        settings(headers={"X": value})
    assert "s3" not in str(caught.value)
