"""Replies that are wrong, through a generated client: what the caller gets by default, where an
answer survives what is wrong with it, and with `strict=True`; sync and async alike."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from types import ModuleType
from typing import Any, cast
from uuid import UUID

import msgspec
import pytest
from msgspec import UNSET

from tests.conformance.caller import MODES, Mode, settings
from tests.conformance.expected_errors import class_name
from tests.conformance.faulty_server import (
    FaultyServer,
    Script,
    babbles,
    breaks_off,
    drips,
    hangs_up,
    is_silent,
    resets,
    stalls,
)
from tests.conformance.subject import of_workspace
from tests.documented.server import RecordingServer, Reply

SUBJECT = of_workspace("ibl", "4.84.1")
OPERATION = "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/"
METHOD = SUBJECT.methods[OPERATION].name
ARGUMENTS = {"org": "main", "user_id": "jo", "id": 7}
MENTOR = UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08")
RIGHT: dict[str, Any] = {
    "id": 7,
    "scope": "mentor",
    "platform": 1,
    "content": "Be kind",
    "title": "Rules",
    "active": True,
    "created_at": "2019-08-24T14:15:22Z",
    "updated_at": "2019-08-24T14:15:22Z",
    "has_agreed": True,
    "platform_key": "main",
    "mentors": [str(MENTOR)],
}
CREATED = dt.datetime(2019, 8, 24, 14, 15, 22, tzinfo=dt.UTC)
TEXT = json.dumps(RIGHT).encode()


@dataclass(frozen=True, slots=True)
class Got:
    """What a call came to: its value, the class of what it raised, and the places it was warned
    of."""

    value: Any
    error: Any
    warned: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The class of the error, or `value`."""
        return "value" if self.error is None else type(self.error).__name__


@dataclass(slots=True)
class Asker:
    """Calls the operation of this page, with a client for each mode and strictness."""

    package: ModuleType
    server: RecordingServer
    runner: asyncio.Runner
    clients: dict[tuple[Mode, bool], Any] = field(default_factory=dict)

    def __call__(self, mode: Mode, strict: bool) -> Got:
        """What a call of the server comes to."""
        if (mode, strict) not in self.clients:
            made = self.client(mode, base_url=self.server.url, strict=strict)
            self.clients[mode, strict] = made
        return self.with_client(mode, self.clients[mode, strict])

    def client(self, mode: Mode, **given: Any) -> Any:
        """A fresh client."""
        kind = self.package.Client if mode == "sync" else self.package.AsyncClient
        return kind(**settings(self.package, **given))

    def close(self, mode: Mode, client: Any) -> None:
        """Close a client."""
        if mode == "sync":
            client.close()
        else:
            self.runner.run(client.aclose())

    def with_client(self, mode: Mode, client: Any) -> Got:
        """What a call with a client comes to."""
        method = attrgetter(METHOD)(client)
        value, error = None, None
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            try:
                called = method(**ARGUMENTS)
                value = called if mode == "sync" else self.runner.run(called)
            except self.package.ApiError as caught:
                error = caught
        mismatch = self.package.ResponseMismatchWarning
        places = [cast("Any", t.message).place for t in told if t.category is mismatch]
        return Got(value, error, tuple(places))


@pytest.fixture(scope="module")
def ask(server: RecordingServer) -> Iterator[Asker]:
    with SUBJECT.client_package() as package, asyncio.Runner() as runner:
        made = Asker(package, server, runner)
        yield made
        for (mode, _), client in made.clients.items():
            made.close(mode, client)


each_mode = pytest.mark.parametrize("mode", MODES)
each_strictness = pytest.mark.parametrize(
    "strict", [False, True], ids=["default", "strict"]
)


def _with(**changed: Any) -> bytes:
    return json.dumps({**RIGHT, **changed}).encode()


def _without(name: str) -> bytes:
    return json.dumps({n: v for n, v in RIGHT.items() if n != name}).encode()


# What is changed in the answer, and what the field is then.
MISFITS: dict[str, tuple[bytes, str, Any]] = {
    "null for a string": (_with(content=None), "content", None),
    "null for a date": (_with(created_at=None), "created_at", None),
    "null for a list": (_with(mentors=None), "mentors", None),
    "null in a list": (
        _with(mentors=[str(MENTOR), None]),
        "mentors",
        [MENTOR, None],
    ),
    "missing": (_without("content"), "content", UNSET),
    "string for an integer": (_with(id="seven"), "id", "seven"),
    "integer for a string": (_with(content=7), "content", 7),
    "string for a boolean": (_with(active="yes"), "active", "yes"),
    "object for a list": (_with(mentors={"a": 1}), "mentors", {"a": 1}),
    "list for a string": (_with(content=["a"]), "content", ["a"]),
    "fraction for an integer": (_with(id=7.5), "id", 7.5),
    "unknown enum value": (_with(scope="galaxy"), "scope", "galaxy"),
    "null for an enum": (_with(scope=None), "scope", None),
    "no date": (_with(created_at="yesterday"), "created_at", "yesterday"),
}
_PLACES = {"null in a list": "$.mentors[*]"}


@each_mode
@pytest.mark.parametrize("what", MISFITS)
def test_misfit(server: RecordingServer, ask: Asker, mode: Mode, what: str) -> None:
    body, field, value = MISFITS[what]
    place = _PLACES.get(what, f"$.{field}")
    server.always(Reply(200, body))

    got = ask(mode, strict=False)
    assert got.kind == "value"
    assert getattr(got.value, field) == value
    assert got.warned == (place,)
    # All else is typed as ever.
    rest = {
        "id": 7,
        "created_at": CREATED,
        "title": "Rules",
        "active": True,
        "mentors": [MENTOR],
    }
    for other, wanted in rest.items():
        if other != field:
            assert getattr(got.value, other) == wanted

    got = ask(mode, strict=True)
    assert got.kind == "DecodeError"
    assert got.error.place == place
    assert got.error.body == body
    assert got.error.status == 200
    assert got.warned == ()


@each_mode
@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b"[%b]" % TEXT, [RIGHT]),
        (b'"text"', "text"),
        (b"null", None),
        (b"7", 7),
        (b"[]", []),
    ],
    ids=["list", "string", "null", "number", "empty list"],
)
def test_another_value_for_the_object(
    server: RecordingServer, ask: Asker, mode: Mode, body: bytes, value: Any
) -> None:
    server.always(Reply(200, body))
    got = ask(mode, strict=False)
    assert (got.kind, got.value, got.warned) == ("value", value, ("$",))
    got = ask(mode, strict=True)
    assert (got.kind, got.error.place, got.error.body) == ("DecodeError", "$", body)


# What is not as described, and yet leaves nothing to guess.
HARMLESS: dict[str, Reply] = {
    "extra fields": Reply(200, _with(shoe_size=42, nested={"a": [None]})),
    "a whole number with a point": Reply(200, TEXT.replace(b'"id": 7', b'"id": 7.0')),
    "JSON called text": Reply(200, TEXT, "text/plain"),
    "JSON called HTML": Reply(200, TEXT, "text/html; charset=utf-8"),
    "JSON called nothing": Reply(200, TEXT, ""),
    "another media type of JSON": Reply(200, TEXT, "application/vnd.x+json"),
    "a byte order mark": Reply(200, b"\xef\xbb\xbf" + TEXT),
    "201 for 200": Reply(201, TEXT),
    "an absent field that may be": Reply(200, _without("title")),
}


@each_mode
@each_strictness
@pytest.mark.parametrize("what", HARMLESS)
def test_harmless(
    server: RecordingServer, ask: Asker, mode: Mode, what: str, strict: bool
) -> None:
    server.always(HARMLESS[what])
    got = ask(mode, strict)
    assert (got.kind, got.error, got.warned) == ("value", None, ())
    assert isinstance(got.value, msgspec.Struct)
    assert got.value.id == 7
    assert got.value.created_at == CREATED


UNREADABLE: dict[str, Reply] = {
    "HTML": Reply(200, b"<html><h1>Bad gateway</h1></html>", "text/html"),
    "HTML called JSON": Reply(200, b"<html></html>"),
    "truncated JSON": Reply(200, TEXT[:-20]),
    "two documents": Reply(200, TEXT + TEXT),
    "nothing": Reply(200, b""),
    "NaN": Reply(200, TEXT.replace(b'"id": 7', b'"id": NaN')),
    "not UTF-8": Reply(200, TEXT.replace(b"Be kind", b"\xff\xfe")),
}


@each_mode
@each_strictness
@pytest.mark.parametrize("what", UNREADABLE)
def test_unreadable(
    server: RecordingServer, ask: Asker, mode: Mode, what: str, strict: bool
) -> None:
    reply = UNREADABLE[what]
    server.always(reply)
    got = ask(mode, strict)
    assert got.kind == "DecodeError"
    assert got.error.body == reply.body
    assert got.error.place == "$"


# The body of a failure, its media type, and what the caller is given as body and as reason.
REASONS: dict[str, tuple[bytes, str, Any, str | None]] = {
    "detail": (b'{"detail": "No."}', "application/json", {"detail": "No."}, "No."),
    "problem": (
        b'{"title": "Bad", "detail": "Very bad"}',
        "application/problem+json",
        {"title": "Bad", "detail": "Very bad"},
        "Very bad",
    ),
    "HTML": (b"<h1>No</h1>", "text/html", "<h1>No</h1>", None),
    "empty": (b"", "", None, None),
    "broken JSON": (b'{"detail":', "application/json", '{"detail":', None),
}
STATUSES = (
    400,
    401,
    403,
    404,
    405,
    409,
    410,
    413,
    418,
    422,
    429,
    500,
    501,
    502,
    503,
    504,
)


@each_mode
@each_strictness
@pytest.mark.parametrize("what", REASONS)
@pytest.mark.parametrize("status", STATUSES)
def test_failure(
    server: RecordingServer,
    ask: Asker,
    mode: Mode,
    status: int,
    what: str,
    strict: bool,
) -> None:
    content, media_type, body, detail = REASONS[what]
    server.always(Reply(status, content, media_type))
    got = ask(mode, strict)
    assert got.kind == class_name(status)
    error = got.error
    assert (error.status, error.body, error.detail) == (status, body, detail)
    assert error.method == "GET"
    assert error.url == f"{server.url}{OPERATION[1].format(**ARGUMENTS)}"
    assert str(status) in str(error)
    assert "conformance" not in str(error)
    assert got.warned == ()
    assert len(server.received) == 1


@each_mode
@each_strictness
def test_redirect_is_not_followed(
    server: RecordingServer, ask: Asker, mode: Mode, strict: bool
) -> None:
    server.always(Reply(302, b"", "", (("Location", f"{server.url}/elsewhere"),)))
    got = ask(mode, strict)
    assert (got.kind, got.error.status) == ("HttpError", 302)
    assert len(server.received) == 1


FAULTS: dict[Script, str] = {
    resets: "TransportError",
    hangs_up: "TransportError",
    breaks_off: "TransportError",
    babbles: "TransportError",
    is_silent: "TimeoutError",
    stalls: "TimeoutError",
    drips: "TimeoutError",
}


def _ask_once(ask: Asker, mode: Mode, **given: Any) -> Got:
    client = ask.client(mode, timeout=0.3, **given)
    try:
        return ask.with_client(mode, client)
    finally:
        ask.close(mode, client)


@each_mode
@each_strictness
@pytest.mark.parametrize("script", FAULTS, ids=[script.__name__ for script in FAULTS])
def test_broken_connection(
    ask: Asker, mode: Mode, script: Script, strict: bool
) -> None:
    with FaultyServer(script) as faulty:
        started = time.monotonic()
        got = _ask_once(ask, mode, base_url=faulty.url, strict=strict)
        took = time.monotonic() - started
        assert faulty.asked == 1
    assert got.kind == FAULTS[script]
    assert took < 3
    assert "conformance" not in str(got.error)


@each_mode
def test_nobody_listens(ask: Asker, mode: Mode) -> None:
    with FaultyServer(hangs_up) as faulty:
        url = faulty.url
    got = _ask_once(ask, mode, base_url=url)
    assert got.kind == "TransportError"
