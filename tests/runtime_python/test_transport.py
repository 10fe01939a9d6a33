"""Whole calls, sync and async, against a real server."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Any

import httpx2
import pytest
from msgspec import UNSET
from runtime_under_test import errors
from runtime_under_test.config.credentials import Credentials, api_key_credential
from runtime_under_test.operation import Body, Operation, Query

from tests.runtime_python.calls import (
    ARGUMENTS,
    JSON,
    SECRET,
    SKILL,
    Skill,
    settings,
)
from tests.runtime_python.loopback import Server

Call = Callable[..., Any]


def test_a_whole_call(server: Server, call: Call) -> None:
    server.says(200, b'{"name":"n","level":null,"more":1}', JSON)
    found = call(
        settings(server, headers={"X-Team": "t"}),
        SKILL,
        *(UNSET, "a/b", ["x y", "z"], "trace", "s"),
        fields={"level": None, "left_out": UNSET},
    )
    assert found == Skill(name="n")
    seen = server.last
    assert seen.method == "PUT"
    assert seen.target == "/orgs/main/skills/a%2Fb/?tags=x%20y&tags=z"
    assert seen.body == b'{"level":null}'
    expected = {
        "Content-Type": JSON,
        "Content-Length": "14",
        "Authorization": f"Api-Token {SECRET}",
        "User-Agent": "demo/1",
        "Accept": "application/json, text/plain, application/pdf, */*;q=0.5",
        "X-Team": "t",
        "X-Trace": "trace",
        "Cookie": "sid=s",
    }
    assert {name: seen.headers[name] for name in expected} == expected


def test_missing_parameter_sends_nothing(server: Server, call: Call) -> None:
    with pytest.raises(errors.MissingParameterError, match="'org'"):
        call(settings(server, bound={}), SKILL, *ARGUMENTS, fields={})
    assert server.seen == []


def test_no_server(call: Call) -> None:
    made = settings("http://127.0.0.1:9")
    with pytest.raises(errors.TransportError, match=r"PUT .*skills/a%2Fb/: Connect"):
        call(made, SKILL, *ARGUMENTS, fields={})


def test_timeout(server: Server, call: Call) -> None:
    server.hold = threading.Event()
    with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.05 s") as caught:
        call(settings(server, timeout=0.05), SKILL, *ARGUMENTS, fields={})
    assert isinstance(caught.value, errors.TransportError)
    assert isinstance(caught.value.__cause__, httpx2.TimeoutException)


def test_url_that_is_too_long(server: Server, call: Call) -> None:
    long = (UNSET, "x" * 70_000, UNSET, UNSET, UNSET)
    with pytest.raises(errors.InvalidArgumentError, match="URL too long"):
        call(settings(server), SKILL, *long, fields={})


def test_query_arrives_as_it_was_written(server: Server, call: Call) -> None:
    parameters = (Query("q", allow_reserved=True), Query("r"), Query("p|[]"))
    operation = Operation("o", "GET", "/", parameters=parameters)
    call(settings(server), operation, "a/b:%2F|%", "100%25 'x'+", "")
    assert server.last.target == (
        "/?q=a/b:%2F%7C%25&r=100%2525%20%27x%27%2B&p%7C%5B%5D="
    )


def test_multipart(server: Server, call: Call, tmp_path: FilePath) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(b"\x89PNG")
    offered = (JSON, "multipart/form-data")
    operation = Operation("o", "POST", "/", body=Body(offered))
    fields = {"photo": file, "meta": {"a": 1}, "title": "ü", "none": UNSET}
    call(settings(server), operation, fields=fields)
    head, _, boundary = server.last.headers["Content-Type"].partition("; boundary=")
    assert head == "multipart/form-data"
    parts = server.last.body.split(b"--" + boundary.encode())
    assert [part.strip(b"\r\n") for part in parts] == [
        b"",
        b'Content-Disposition: form-data; name="photo"; filename="photo.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG",
        b'Content-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a":1}',
        b'Content-Disposition: form-data; name="title"\r\n\r\n' + "ü".encode(),
        b"--",
    ]


@pytest.mark.parametrize("status", [200, 401, None])
@pytest.mark.parametrize("location", ["header", "query", "cookie"])
def test_secrets_are_nowhere_to_be_seen(
    server: Server,
    call: Call,
    caplog: pytest.LogCaptureFixture,
    location: Any,
    status: int | None,
) -> None:
    caplog.set_level(logging.DEBUG)
    key = api_key_credential(SECRET, location=location, name="X-Key")
    url = server.url if status else "http://127.0.0.1:9"
    made = settings(url, credentials=Credentials({"Key": key}))
    shown = repr(made)
    operation = Operation("o", "GET", "/a", security=(("Key",),))
    if status == 200:
        call(made, operation)
    else:
        server.says(401, f'{{"detail":"Bad key {SECRET}"}}'.encode(), JSON)
        with pytest.raises(errors.ApiError) as caught:
            call(made, operation)
        shown += "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    if status:
        sent = server.last.target + str(server.last.headers)
        assert SECRET in sent
        assert "HTTP Request" in caplog.text
    assert SECRET not in shown + caplog.text
