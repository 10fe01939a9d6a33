"""Answers as a caller gets them, sync and async, from a real server."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.operation import Answer, Operation

from tests.runtime_python.calls import (
    ARGUMENTS,
    JSON,
    SKILL,
    Problem,
    Skill,
    settings,
)
from tests.runtime_python.loopback import Server

Call = Callable[..., Any]


@pytest.mark.parametrize(
    ("status", "body", "content_type", "value"),
    [
        (200, b'{"name":"n"}', "text/html", Skill(name="n")),
        (201, "ü".encode("latin-1"), "text/plain; charset=latin-1", "ü"),
        (201, b"x", "text/plain; charset=no-such", "x"),
        (202, b"%PDF", "application/pdf", b"%PDF"),
        (203, b'{"a":1}', JSON, None),
        (204, b"", None, None),
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
        (b'{"name":3}', JSON, "$.name", "Expected `str`, got `int`"),
        (b"{}", JSON, "$", "missing required field `name`"),
        (b"", None, "$", "the body is empty"),
        (b"<html>", "text/html", "$", "(Content-Type: text/html)"),
        (b'{"name":"\xff"}', JSON, "$", "utf-8"),
        (b'{"more":' + b"[" * 100_000, JSON, "$", "recursion"),
    ],
)
def test_answers_that_do_not_fit(
    server: Server,
    call: Call,
    body: bytes,
    content_type: str | None,
    place: str,
    message: str,
) -> None:
    server.says(200, body, content_type)
    with pytest.raises(errors.DecodeError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    error = caught.value
    assert (error.operation, error.place, error.status) == ("catalog.skill", place, 200)
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
        (404, b'{"detail":"No."}', "application/problem+json", None, "No."),
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
    assert caught.value.body == (json.loads(content) if body is None else body)
    assert caught.value.detail == detail


def test_message_and_pickle_of_an_error(server: Server, call: Call) -> None:
    server.says(404, b'{"detail":"No such skill."}', JSON)
    with pytest.raises(errors.NotFoundError) as caught:
        call(settings(server), SKILL, *ARGUMENTS, fields={})
    message = f"PUT {server.url}/orgs/main/skills/a%2Fb/: 404 Not Found: No such skill."
    assert str(caught.value) == message
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is errors.NotFoundError
    assert (str(again), again.detail) == (message, "No such skill.")


def test_head_has_no_value(server: Server, call: Call) -> None:
    server.says(200, b"{}", JSON)
    answers = (Answer("200", JSON, lambda: Skill),)
    assert call(settings(server), Operation("o", "HEAD", "/", answers=answers)) is None
