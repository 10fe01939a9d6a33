"""Downloads: limits, redirects and URLs that are not allowed."""

from __future__ import annotations

import time

import pytest

from generator.workspace import UnreachableError, WorkspaceError, download
from tests.stories.http_server import Page, serve_pages


def test_the_bytes_come_as_they_are() -> None:
    body = b"openapi: 3.0.3\r\n\xff\x00"
    with serve_pages({"/a": Page(body)}) as url:
        assert download(f"{url}/a") == body


def test_redirects_on_one_host_are_followed() -> None:
    pages = {"/a": Page(status=302, headers={"Location": "/b"}), "/b": Page(b"x")}
    with serve_pages(pages) as url:
        assert download(f"{url}/a") == b"x"


def test_this_machine_is_not_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with serve_pages({"/a": Page(b"x")}) as url:
        assert download(f"{url}/a") == b"x"


@pytest.mark.parametrize(
    "page",
    [
        Page(status=404),
        Page(status=500),
        Page(status=302, headers={"Location": "https://elsewhere.example/x"}),
        Page(status=302, headers={"Location": "http://127.0.0.1:1/x"}),
        Page(status=302, headers={"Location": "ftp://127.0.0.1/x"}),
        Page(status=302, headers={"Location": "/a"}),
        Page(b"x" * 2_000_000),
        Page(b"short", headers={"Content-Length": "100"}),
        Page(b"x", headers={"Content-Encoding": "gzip"}),
        Page(b"x", status=206, headers={"Content-Range": "bytes 0-0/100"}),
        Page(b"", status=204),
        Page(b"x", status=202),
        Page(b"x", status=226),
    ],
    ids=lambda page: f"{page.status} {dict(page.headers)}",
)
def test_an_unusable_response_is_unreachable(page: Page) -> None:
    with serve_pages({"/a": page}) as url, pytest.raises(UnreachableError) as caught:
        download(f"{url}/a", max_bytes=1_000_000, max_seconds=5)
    assert url in str(caught.value)


def test_a_server_that_dribbles_is_left() -> None:
    start = time.monotonic()
    with (
        serve_pages({"/a": Page(b"x" * 1000, pause=0.05)}) as url,
        pytest.raises(UnreachableError, match="within 1 seconds"),
    ):
        download(f"{url}/a", max_seconds=1)
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/x",
        "http://localhost:1",
        "https://[::1]:1/",
        "http://[::1]:1",
    ],
)
def test_a_closed_port_is_unreachable(url: str) -> None:
    with pytest.raises(UnreachableError, match="cannot fetch"):
        download(url, max_seconds=5)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://example.com/x", "use https"),
        ("ftp://localhost/x", "use https"),
        ("file:/etc/passwd", "not a valid URL"),
        ("http://10.0.0.1/x", "use https"),
        ("http://localhost.example.com/x", "use https"),
        ("https://jo:secret@example.com/x", "credentials"),
        ("https://", "not a valid URL"),
        ("https://[", "not a valid URL"),
        ("https://a:99999/", "not a valid URL"),
        ("https://a b/", "not a valid URL"),
        ("https://a/\r\nHost: b", "not a valid URL"),
    ],
)
def test_a_url_that_is_not_allowed_is_not_requested(url: str, message: str) -> None:
    with pytest.raises(WorkspaceError, match=message) as caught:
        download(url)
    assert not isinstance(caught.value, UnreachableError)
    assert "secret" not in str(caught.value)
