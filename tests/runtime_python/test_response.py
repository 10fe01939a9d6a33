"""Responses as a caller gets them, sync and async, from a real server."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import UNSET
from runtime_under_test import errors
from runtime_under_test.decode.webhooks import PayloadError
from runtime_under_test.escape import escape_controls
from runtime_under_test.operation import Operation, ResponseSpec
from runtime_under_test.redaction import filter_cause

from tests.runtime_python.calls import (
    ARGUMENTS,
    JSON,
    SECRET,
    SKILL,
    Problem,
    Skill,
    settings,
)
from tests.runtime_python.loopback import Server
from tests.runtime_python.wording import get_msgspec_message

Call = Callable[..., Any]


@pytest.mark.parametrize(
    ("status", "body", "content_type", "value"),
    [
        (200, b'{"name":"n"}', "text/html", Skill(name="n")),
        (201, "ü".encode("latin-1"), "text/plain; charset=latin-1", "ü"),
        (201, b"x", "text/plain; charset=no-such", "x"),
        (202, b"%PDF", "application/pdf", b"%PDF"),
        (203, b"", None, None),
        (204, b"", None, None),
        # not described, but as another is
        (207, b'{"name":"n"}', JSON, Skill(name="n")),
        # not described
        (206, b'{"a":[1]}', JSON, {"a": [1]}),
        (206, b"x", "text/plain", "x"),
        (206, b"\xff", "image/png", b"\xff"),
        (206, b"", None, None),
    ],
)
def test_answers(
    server: Server,
    call: Call,
    status: int,
    body: bytes,
    content_type: str | None,
    value: object,
) -> None:
    server.says(status, body, content_type)
    assert call(settings(server), SKILL, *ARGUMENTS, fields={}) == value


@pytest.mark.parametrize(
    ("body", "content_type", "place", "message"),
    [
        (b"", None, "$", "the body is empty"),
        (b"<html>", "text/html", "$", "(Content-Type: text/html)"),
        # What msgspec says of it.
        (b'{"name":"\xff"}', JSON, "$", None),
        (b'{"name":3,"more":', JSON, "$", None),
        (b'{"name":3,"more":' + b"[" * 100_000, JSON, "$", None),
        (b'{"more":' + b"[" * 100_000, JSON, "$", None),
    ],
)
def test_answers_that_cannot_be_read(
    server: Server,
    call: Call,
    body: bytes,
    content_type: str | None,
    place: str,
    message: str | None,
) -> None:
    server.says(200, body, content_type)
    with pytest.raises(errors.DecodeError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    error = caught.value
    assert (error.operation, error.place, error.status) == ("catalog.skill", place, 200)
    if message is None:
        message = get_msgspec_message(Any, body)
    assert message in error.message
    assert error.body == body


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, errors.HttpError),
        (304, errors.HttpError),
        (400, errors.BadRequestError),
        (401, errors.UnauthorizedError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (405, errors.MethodNotAllowedError),
        (409, errors.ConflictError),
        (410, errors.GoneError),
        (413, errors.PayloadTooLargeError),
        (418, errors.ClientError),
        (422, errors.UnprocessableEntityError),
        (429, errors.TooManyRequestsError),
        (500, errors.InternalServerError),
        (502, errors.BadGatewayError),
        (503, errors.ServiceUnavailableError),
        (504, errors.GatewayTimeoutError),
        (599, errors.ServerError),
    ],
)
def test_errors_by_status(
    server: Server, call: Call, status: int, kind: type[errors.HttpError]
) -> None:
    server.says(status, b"", None)
    server.headers = {"X-Why": "because", "Location": "/elsewhere"}
    with pytest.raises(errors.HttpError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.body, error.detail) == (status, None, None)
    assert error.headers["x-why"] == "because"
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("status", "content", "content_type", "body", "detail"),
    [
        (400, b'{"code":3,"detail":"No."}', JSON, Problem(code=3), "No."),
        (400, b'{"detail":"No."}', JSON, {"detail": "No."}, "No."),
        (400, b'{"code":"x"}', JSON, {"code": "x"}, None),
        (400, b'{"code":3}', "text/html", Problem(code=3), None),
        (400, b'{"code":["No."]}', JSON, {"code": ["No."]}, "code: No."),
        (404, b'"No."', JSON, "No.", "No."),
        (404, b"No.\n", "text/plain; charset=x-none", "No.\n", "No."),
        (404, b"No.", "text/plain; charset=idna", "No.", "No."),
        (404, b"x" * 501, "text/plain", "x" * 501, None),
        (404, b" \n", "text/plain", " \n", None),
        (404, b"", "text/plain", None, None),
        (502, b"<html>Bad", "text/html", "<html>Bad", None),
        (503, b"", JSON, None, None),
        (500, b'{"detail":', JSON, '{"detail":', None),
        (
            404,
            b'{"detail":"No."}',
            "application/problem+json",
            {"detail": "No."},
            "No.",
        ),
        (500, b"<h1>Oops</h1>", "text/html", "<h1>Oops</h1>", None),
        (500, b"{broken", JSON, "{broken", None),
        (500, b"\xff\xfe", "image/png", b"\xff\xfe", None),
    ],
)
def test_body_and_detail_of_errors(
    server: Server,
    call: Call,
    status: int,
    content: bytes,
    content_type: str,
    body: object,
    detail: str | None,
) -> None:
    server.says(status, content, content_type)
    with pytest.raises(errors.HttpError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    assert caught.value.body == body
    assert caught.value.detail == detail


def test_message_and_pickle_of_an_error(server: Server, call: Call) -> None:
    server.says(404, b'{"detail":"No such skill."}', JSON)
    with pytest.raises(errors.NotFoundError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    url = f"{server.url}/orgs/main/skills/a%2Fb/"
    message = f"PUT {url}: 404 Not Found: No such skill."
    error = caught.value
    assert str(error) == message
    assert (error.operation, error.method, error.url) == ("catalog.skill", "PUT", url)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.NotFoundError
    assert (str(again), again.detail) == (message, "No such skill.")


CONTROLS = (
    "\x00\x07\x1b\r\n\t\x7f\x9b\x85\u200e\u200f\u061c\u2028\u2029\u202e\u2066\u2069"
)
ESCAPED = CONTROLS.encode("unicode_escape").decode()


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (json.dumps({"detail": f"a{CONTROLS}b"}).encode(), JSON),
        (
            json.dumps({"errors": [{"loc": ["a"], "msg": f"a{CONTROLS}b"}]}).encode(),
            JSON,
        ),
        (json.dumps({f"a{CONTROLS}b": ["No."]}).encode(), JSON),
        (json.dumps(f"a{CONTROLS}b").encode(), JSON),
        (f"a{CONTROLS}b".encode(), "text/plain; charset=utf-8"),
    ],
    ids=["detail", "list", "key", "string", "text"],
)
def test_control_characters_of_the_server_are_escaped(
    server: Server, call: Call, content: bytes, content_type: str
) -> None:
    server.says(404, content, content_type)
    with pytest.raises(errors.NotFoundError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    error = caught.value
    for text in (str(error), error.detail, *error.args):
        assert isinstance(text, str)
        assert ESCAPED in text
        assert not set(text) & set(CONTROLS)
    # The body keeps what was received.
    assert error.body == (
        content.decode() if "text" in content_type else json.loads(content)
    )


@pytest.mark.parametrize(
    "text",
    ["Für später: «ça va\u00a0?»", "\u0645\u06cc\u200c\u062e", "👩\u200d🚀", "C:\\x1b"],
)
def test_other_characters_of_the_server_are_kept(text: str) -> None:
    assert escape_controls(text) == text


def test_every_error_escapes_its_message() -> None:
    hostile = f"a{CONTROLS}b"
    mismatch = ("o", hostile, hostile)
    pairs = ((hostile, hostile),)
    shown = [
        errors.TransportError(hostile),
        errors.InvalidArgumentError(hostile),
        errors.PagingError(hostile),
        errors.DecodeError(
            *mismatch, status=200, headers={}, body=b"", mismatches=pairs
        ),
        errors.ResponseMismatchWarning(*mismatch, pairs),
        PayloadError("event", hostile),
    ]
    for error in shown:
        texts = [str(error), *map(str, error.args)]
        if isinstance(error, errors.DecodeError | errors.ResponseMismatchWarning):
            texts += [error.message, error.json_path, *error.mismatches[0]]
        for text in texts:
            assert not set(text) & set(CONTROLS)


def test_a_cause_that_would_print_control_characters_is_dropped() -> None:
    assert filter_cause(ValueError("got \x1b[2J"), str) is None
    cause = ValueError("got x")
    assert filter_cause(cause, str) is cause


def test_no_secret_in_an_error(server: Server, call: Call) -> None:
    # The query of a URL is left out, and words that quote a credential are mended.
    server.says(403, f'{{"detail":"Bad key {SECRET}."}}'.encode(), JSON)
    arguments = (UNSET, SECRET, [SECRET], UNSET, UNSET)
    with pytest.raises(errors.ForbiddenError) as caught:
        call(settings(server), SKILL, *arguments, fields={})
    error = caught.value
    assert error.detail == "Bad key ***."
    assert error.url == f"{server.url}/orgs/main/skills/***/"
    assert SECRET not in repr(error) + str(error)


def test_head_has_no_value(server: Server, call: Call) -> None:
    server.says(200, b"{}", JSON)
    answers = (ResponseSpec("200", JSON, lambda: Skill),)
    assert (
        call(settings(server), Operation("o", "HEAD", "/", responses=answers)) is None
    )
