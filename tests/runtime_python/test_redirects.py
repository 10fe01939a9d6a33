"""Redirects, which only an http_client of the user follows."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.credentials import Credentials, api_key_credential
from runtime_under_test.config.options import options
from runtime_under_test.operation import Body, Operation, Query, ResponseSpec

from tests.runtime_python.calls import JSON, SECRET, settings
from tests.runtime_python.scripted import Script, says, scripted

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a", responses=(ResponseSpec("200", JSON, lambda: Any),))


@pytest.fixture
def other() -> Iterator[Script]:
    with scripted() as known:
        yield known


def secret(location: Any) -> Credentials:
    key = api_key_credential(SECRET, location=location, name="X-Key")
    return Credentials({"Key": key})


def moved(to: str, status: int = 302) -> Any:
    return says(status, headers={"Location": to})


def test_redirects_are_not_followed(script: Script, call: Call) -> None:
    script.plays(moved("/b"))
    with pytest.raises(errors.HttpError, match="302"):
        call(settings(script.url), GET)
    assert len(script.seen) == 1


@pytest.mark.parametrize(
    "credentials",
    [
        secret("header"),
        secret("cookie"),
        secret("query"),
        Credentials({}, authorization=f"Token {SECRET}"),
        Credentials({}, auth=lambda: f"Token {SECRET}"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_origin_gets_no_credentials(
    script: Script, other: Script, credentials: Credentials, status: int
) -> None:
    def check(found: object) -> None:
        assert found == {}
        first, second = script.seen[-1], other.seen[-1]
        assert SECRET in first.head
        assert SECRET not in second.head
        assert second.line == "GET /there HTTP/1.1"

    made = settings(script.url, credentials=credentials)
    script.plays(moved(f"{other.url}/there", status))
    with httpx2.Client(follow_redirects=True) as given:
        check(ClientBase(made, given)._transport.call(GET, ()))

    async def main() -> None:
        async with httpx2.AsyncClient(follow_redirects=True) as given:
            check(await AsyncClientBase(made, given)._transport.call(GET, ()))

    asyncio.run(main())


def test_the_same_origin_keeps_them(script: Script) -> None:
    script.plays(moved("/b?x=1"), says(200))
    with httpx2.Client(follow_redirects=True) as given:
        made = settings(script.url, credentials=secret("header"))
        ClientBase(made, given)._transport.call(GET, ())
    assert script.seen[1].line == "GET /b?x=1 HTTP/1.1"
    assert script.seen[1].headers["x-key"] == SECRET


def test_a_body_is_sent_along(script: Script, other: Script) -> None:
    script.plays(moved(f"{other.url}/b", 307))
    operation = Operation("o", "POST", "/a", body=Body((JSON,)))
    with httpx2.Client(follow_redirects=True) as given:
        client = ClientBase(settings(script.url), given)
        client._transport.call(operation, (), fields={"a": 1})
    assert other.seen[0].line.startswith("POST /b ")
    assert other.seen[0].body == b'{"a":1}'


def test_redirects_without_end(script: Script) -> None:
    script.plays(moved("/a"))
    with (
        httpx2.Client(follow_redirects=True, max_redirects=3) as given,
        pytest.raises(errors.HttpError, match="302"),
    ):
        ClientBase(settings(script.url), given)._transport.call(GET, ())
    assert len(script.seen) == 4


def test_the_login_of_a_given_client_stays_at_home(
    script: Script, other: Script
) -> None:
    script.plays(moved(f"{other.url}/b"))
    with httpx2.Client(follow_redirects=True, auth=("u", SECRET)) as given:
        made = settings(script.url, credentials=Credentials({}))
        ClientBase(made, given)._transport.call(GET, ())
    assert "authorization" in script.seen[0].headers
    assert "authorization" not in other.seen[0].headers


class Stream:
    """A file that can only be read once."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(b"CONTENT")

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


@pytest.mark.parametrize(("status", "requests"), [(307, 1), (308, 1), (303, 2)])
def test_a_body_that_is_used_up_is_not_sent_empty(
    script: Script, status: int, requests: int
) -> None:
    operation = Operation("o", "POST", "/a", body=Body(("multipart/form-data",)))

    def outcome(call: Callable[[], object]) -> None:
        script.seen.clear()
        script.plays(moved("/b", status), says(200))
        if requests == 1:
            with pytest.raises(errors.HttpError, match=str(status)):
                call()
        else:
            call()
        bodies = [b"CONTENT" in request.body for request in script.seen]
        assert bodies == [True, False][:requests]

    made = settings(script.url)
    with httpx2.Client(follow_redirects=True) as given:
        transport = ClientBase(made, given)._transport
        outcome(lambda: transport.call(operation, (), fields={"f": Stream()}))

    async def main() -> None:
        async with httpx2.AsyncClient(follow_redirects=True) as given:
            transport = AsyncClientBase(made, given)._transport
            await transport.call(operation, (), fields={"f": Stream()})

    outcome(lambda: asyncio.run(main()))


def test_headers_set_by_hand_stay_at_home(script: Script, other: Script) -> None:
    script.plays(moved(f"{other.url}/b", 307))
    operation = Operation("o", "POST", "/a", body=Body((JSON,)))
    by_hand = {"X-Api-Key": SECRET, "User-Agent": "mine", "Content-Language": "de"}
    with httpx2.Client(follow_redirects=True) as given:
        client = ClientBase(settings(script.url, headers=by_hand), given)
        asked = options(headers={"X-Auth-Token": SECRET, "Accept": JSON})
        client._transport.call(operation, (), fields={"a": 1}, options=asked)
    assert script.seen[0].head.count(SECRET) == 3
    there = other.seen[0].headers
    assert SECRET not in other.seen[0].head
    assert {"user-agent": "mine", "content-language": "de", "accept": JSON}.items() <= (
        there.items()
    )
    assert there["host"] == other.url.removeprefix("http://")
    assert other.seen[0].body == b'{"a":1}'


@pytest.mark.parametrize(
    ("location", "line"),
    [
        ("?x=1", "GET /a?x=1 HTTP/1.1"),
        ("#part", "GET /a?q=v HTTP/1.1"),
        ("b", "GET /b HTTP/1.1"),
        ("../c?q=w", "GET /c?q=w HTTP/1.1"),
    ],
)
def test_the_query_is_hidden_and_still_there(
    script: Script, caplog: pytest.LogCaptureFixture, location: str, line: str
) -> None:
    script.plays(moved(location), says(200))
    operation = Operation("o", "GET", "/a", parameters=(Query("q"),))
    with (
        caplog.at_level("INFO", "httpx2"),
        httpx2.Client(follow_redirects=True) as given,
    ):
        client = ClientBase(settings(script.url), given)
        client._transport.call(operation, ("v",))
    assert script.seen[1].line == line
    assert "q=" not in caplog.text
    assert f"GET {script.url}/a?***" in caplog.text
