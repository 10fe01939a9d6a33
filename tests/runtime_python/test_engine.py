"""How requests go out: the short way, an httpx2 client of our own, and one of the user."""

from __future__ import annotations

import asyncio
import gzip
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path as FilePath
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.credentials import Credentials, api_key_credential
from runtime_under_test.config.options import options
from runtime_under_test.encode.request import prepare_request
from runtime_under_test.http.origin import Origin
from runtime_under_test.operation import Operation, Path, Query, ResponseSpec

from tests.runtime_python.calls import JSON, SECRET, settings
from tests.runtime_python.scripted import Script, breaks, says, scripted

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a", responses=(ResponseSpec("200", JSON, lambda: Any),))


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


@pytest.fixture
def other() -> Iterator[Script]:
    with scripted() as known:
        yield known


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/a-b._~!$&()*+,;=:@//x",
        "/a?fixed=1&b",
        "/it's",
        "/ü/x y/|[]",
        "/%2f/%zz/100%",
        '/"<>`{',
        "/a%",
    ],
)
@pytest.mark.parametrize(
    "base", ["https://h.example", "http://h.example:8080/base/x", "http://[::1]:80/b c"]
)
def test_the_short_way_sends_what_httpx2_would(base: str, path: str) -> None:
    operation = Operation("o", "POST", path, parameters=(Query("q"),))
    made = settings(base)
    prepared = prepare_request(operation, ("ü'&=+ %2F",), made)
    origin = Origin(made.base_url)
    short = origin.build_request(prepared, {})
    with httpx2.Client() as client:
        headers = _texts(prepared.headers.values())
        long = client.build_request("POST", prepared.target, headers=headers)
    # needless in HTTP/1.1 (RFC 9112, 9.3)
    del long.headers["connection"]
    assert short.url.target == long.url.raw_path
    assert short.url.host == long.url.raw_host
    assert short.url.port == long.url.port
    assert short.url.scheme == long.url.raw_scheme
    expected = {name.lower(): value for name, value in long.headers.items()}
    assert {n.lower(): v for n, v in _texts(short.headers).items()} == expected


def _texts(pairs: Any) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in pairs}


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"])
def test_the_length_of_nothing(script: Script, call: Call, method: str) -> None:
    script.plays(says(204, b"", {"Content-Length": "0"}))
    call(settings(script.url), Operation("o", method, "/"))
    length = "0" if method in ("POST", "PUT", "PATCH") else None
    assert script.seen[0].headers.get("content-length") == length


def test_compressed_answers(script: Script, call: Call) -> None:
    body = gzip.compress(b'{"a":1}')
    script.plays(says(200, body, {"Content-Encoding": "gzip"}))
    assert call(settings(script.url), GET) == {"a": 1}
    assert "gzip" in script.seen[0].headers["accept-encoding"]
    script.plays(says(200, b"no gzip", {"Content-Encoding": "gzip"}))
    with pytest.raises(errors.TransportError, match="DecodingError"):
        call(settings(script.url), GET)


def test_headers_of_an_error(script: Script, call: Call) -> None:
    fields = {
        "X-One": "\u00e9",
        "Set-Cookie": f"sid={SECRET}",
        "X-Two": "a\r\nX-Two: b",
    }
    script.plays(says(404, headers=fields))
    with pytest.raises(errors.NotFoundError) as caught:
        call(settings(script.url), GET)
    headers = caught.value.headers
    assert headers["X-ONE"] == headers["x-one"] == "\u00e9"
    assert (headers["x-two"], headers.get_list("X-Two")) == ("a, b", ["a", "b"])
    assert "x-two" in headers
    assert "x-three" not in headers
    assert headers.get("\ud800") is None
    assert SECRET not in repr(headers)


def test_cookies_are_not_kept(script: Script) -> None:
    script.plays(says(200, headers={"Set-Cookie": "sid=1; Path=/"}))
    hooks = {"request": [lambda build_request: None]}
    for made in (settings(script.url), settings(script.url, event_hooks=hooks)):
        script.seen.clear()
        with ClientBase(made) as client:
            client._transport.call(GET, ())
            client._transport.call(GET, ())
        assert [
            build_request.headers.get("cookie") for build_request in script.seen
        ] == [None] * 2


def test_a_given_client_keeps_cookies(script: Script) -> None:
    script.plays(says(200, headers={"Set-Cookie": "sid=1; Path=/"}))
    with httpx2.Client() as given, ClientBase(settings(script.url), given) as client:
        client._transport.call(GET, ())
        client._transport.call(GET, ())
    assert script.seen[1].headers["cookie"] == "sid=1"


@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy"])
def test_a_proxy_of_the_environment(
    script: Script, call: Call, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, script.url)
    call(settings("http://api.example"), GET)
    assert script.seen[0].line == "GET http://api.example/a HTTP/1.1"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    call(settings(script.url), GET)
    assert script.seen[1].line == "GET /a HTTP/1.1"


# --- hooks ---


def test_hooks(script: Script) -> None:
    seen: list[object] = []

    def request_hook(build_request: httpx2.Request) -> None:
        build_request.headers["X-Hook"] = "1"
        seen.append((build_request.method, str(build_request.url)))

    def response_hook(response: httpx2.Response) -> None:
        seen.append(response.status_code)

    hooks = {"request": [request_hook], "response": [response_hook]}
    script.plays(says(503), says(200))
    made = settings(script.url, event_hooks=hooks, max_retries=1)
    with ClientBase(made) as client:
        client._transport.call(GET, ())
    url = f"{script.url}/a"
    assert seen == [("GET", url), 503, ("GET", url), 200]
    assert script.seen[1].headers["x-hook"] == "1"


def test_hooks_async(script: Script) -> None:
    seen: list[object] = []

    async def request_hook(build_request: httpx2.Request) -> None:
        seen.append(build_request.method)

    async def response_hook(response: httpx2.Response) -> None:
        seen.append(response.status_code)

    hooks = {"request": [request_hook], "response": [response_hook]}

    async def main() -> None:
        async with AsyncClientBase(settings(script.url, event_hooks=hooks)) as client:
            await client._transport.call(GET, ())

    asyncio.run(main())
    assert seen == ["GET", 200]


def test_hooks_of_a_given_client(script: Script) -> None:
    seen: list[str] = []
    hooks = {"request": [lambda build_request: seen.append(build_request.method)]}
    with httpx2.Client(event_hooks=hooks) as given:
        ClientBase(settings(script.url), given)._transport.call(GET, ())
        assert seen == ["GET"]
        with pytest.raises(errors.InvalidArgumentError, match="hooks"):
            ClientBase(settings(script.url, event_hooks=hooks), given)


# --- logging ---


def test_log(script: Script, call: Call, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "runtime_under_test")
    script.plays(breaks, says(503), says(200))
    operation = Operation("o", "GET", "/a", parameters=(Query("q"),))
    key = api_key_credential(SECRET, location="query", name="key")
    credentials = Credentials({"Key": key})
    made = settings(script.url, max_retries=2, credentials=credentials)
    call(made, operation, "private")
    lines = [one.getMessage() for one in caplog.records]
    assert len(lines) == 3
    head = f"HTTP Request: GET {script.url}/a: "
    assert all(line.startswith(head) for line in lines)
    assert "RemoteProtocolError" in lines[0]
    assert ", again in " in lines[0]
    assert "503" in lines[1]
    assert "200" in lines[2]
    assert "again" not in lines[2]
    assert SECRET not in caplog.text
    assert "private" not in caplog.text


def test_a_secret_in_the_path_is_not_shown(
    script: Script, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "runtime_under_test")
    operation = Operation("o", "GET", "/keys/{key}", parameters=(Path("key"),))
    script.plays(says(200), breaks)
    call(settings(script.url), operation, SECRET)
    with pytest.raises(errors.TransportError) as caught:
        call(settings(script.url), operation, SECRET)
    assert SECRET in script.seen[0].line
    assert SECRET not in caplog.text + str(caught.value)


# --- where httpx2 is not built on httpcore2 ---


def test_without_httpcore2(script: Script) -> None:
    runtime = FilePath(errors.__file__).parent
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import importlib.util as u; find = u.find_spec\n"
        "u.find_spec = lambda n, p=None: None if n == 'httpcore2' else find(n, p)\n"
        "from runtime.client import ClientBase\n"
        "from runtime.config.credentials import Credentials\n"
        "from runtime.operation import Operation\n"
        "from runtime.config.settings import Settings\n"
        "client = ClientBase(Settings(base_url=sys.argv[2], timeout=60, headers={},"
        " user_agent='x', credentials=Credentials({}), bound={}))\n"
        "assert client._transport.call(Operation('o', 'GET', '/'), ()) == {}\n"
        "assert 'runtime.direct' not in sys.modules\n"
        "client.close()\n"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(runtime.parent), script.url], check=True
    )
    assert len(script.seen) == 1


@pytest.mark.parametrize("hooks", [{}, {"request": [lambda build_request: None]}])
def test_headers_that_are_taken_away(script: Script, hooks: Any) -> None:
    away = dict.fromkeys(["Accept-Encoding", "User-Agent", "accept", "Host"])
    with ClientBase(settings(script.url, event_hooks=hooks)) as client:
        client._transport.call(GET, (), options=options(headers=away))
    assert script.seen[0].headers.keys() & {*map(str.lower, away)} == {"host"}
