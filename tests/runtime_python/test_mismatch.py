"""Responses that do not match the description: warnings, and errors with `strict`."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from msgspec import UNSET
from runtime_under_test import call_site
from runtime_under_test.call_site import get_package_name
from runtime_under_test.decode.response import interpret_response
from runtime_under_test.encode.request import prepare_request
from runtime_under_test.errors import (
    ApiError,
    BadGatewayError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InternalServerError,
    NotFoundError,
    ResponseMismatchWarning,
    ServiceUnavailableError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from runtime_under_test.operation import Operation, ResponseSpec

from tests.runtime_python.calls import (
    ARGUMENTS,
    JSON,
    SECRET,
    SKILL,
    Skill,
    settings,
)
from tests.runtime_python.loopback import Server
from tests.runtime_python.wording import get_msgspec_message

SOME_PARSERS_REFUSE = "JSON that some parsers refuse: "

HTML = "text/html; charset=utf-8"
PDF = "application/pdf"
PAGE = b"<!DOCTYPE html><title>Sign in</title>"


def answered(
    status: int, content_type: str | None, content: bytes, *, strict: bool
) -> Any:
    made = settings("http://h")
    prepared = prepare_request(SKILL, ARGUMENTS, made, {})
    headers = {} if content_type is None else {"content-type": content_type}
    return interpret_response(
        prepared, made.credentials, status, headers, content, strict=strict
    )


@contextmanager
def one_warning() -> Iterator[list[ResponseMismatchWarning]]:
    found: list[ResponseMismatchWarning] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield found
    assert [it.category for it in caught] == [ResponseMismatchWarning]
    assert isinstance(caught[0].message, ResponseMismatchWarning)
    found.append(caught[0].message)


FITS = Skill(name="n")


@pytest.mark.parametrize(
    ("status", "content_type", "content", "value"),
    [
        (200, JSON, b'{"name":"n"}', FITS),
        (200, JSON, b' {"name":"n","more":[1]}\n', FITS),
        (200, JSON, b'{"name":"x","name":"n"}', FITS),
        (200, HTML, b'{"name":"n"}', FITS),
        (200, None, b'{"name":"n"}', FITS),
        # not what RFC 8259 wants, but clear
        (200, JSON, b'\xef\xbb\xbf{"name":"n"}', FITS),
        (200, f"{JSON}; charset=latin-1", b'{"name":"\xfc"}', Skill(name="ü")),
        (200, f"{JSON}; charset=utf-16", '{"name":"n"}'.encode("utf-16"), FITS),
        (200, f"{JSON}; charset=latin-1", '{"name":"ü"}'.encode(), Skill(name="ü")),
        (200, f"{JSON}; charset=none", b'\xef\xbb\xbf{"name":"n"}', FITS),
        (201, "text/plain", b"x", "x"),
        (201, "text/plain; charset=idna", b"\xff", "\N{REPLACEMENT CHARACTER}"),
        (201, "application/octet-stream", b"x", "x"),
        (201, None, b"", ""),
        (202, PDF, b"%PDF", b"%PDF"),
        (202, "Application/PDF; v=1", b"", b""),
        (202, "application/octet-stream", b"%PDF", b"%PDF"),
        (204, HTML, PAGE, None),
        (206, HTML, PAGE, PAGE.decode()),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_replies_without_fault(
    status: int, content_type: str | None, content: bytes, value: object, strict: bool
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answered(status, content_type, content, strict=strict) == value


@pytest.mark.parametrize(
    ("status", "content_type", "content", "value", "place", "message"),
    [
        (200, JSON, b"null", None, "$", get_msgspec_message(dict, None)),
        (200, JSON, b"[]", [], "$", get_msgspec_message(dict, [])),
        (200, JSON, b'"OK"', "OK", "$", get_msgspec_message(dict, "x")),
        (200, JSON, b"{}", Skill(name=UNSET), "$.name", "required, but missing"),
        (
            200,
            JSON,
            b'{"name":null}',
            Skill(name=None),
            "$.name",
            get_msgspec_message(str, None),
        ),
        (
            200,
            HTML,
            b'{"name":3,"level":"x"}',
            Skill(name=3, level="x"),
            "$.name",
            get_msgspec_message(str, 1) + "; also at $.level",
        ),
        (
            201,
            "image/png",
            b"x",
            "x",
            "$",
            "Expected `text/plain`, got `image/png`",
        ),
        # JSON that msgspec does not take
        (
            200,
            JSON,
            b'{"name":"\\ud800"}',
            Skill(name="\ud800"),
            "$",
            SOME_PARSERS_REFUSE + get_msgspec_message(Any, b'"\\ud800"'),
        ),
        (
            200,
            JSON,
            b'{"name":"n","level":1e400}',
            Skill(name="n", level=float("inf")),
            "$",
            SOME_PARSERS_REFUSE
            + get_msgspec_message(Any, b"1e400")
            + "; also at $.level",
        ),
        # described without content
        (203, JSON, b'{"a":1}', {"a": 1}, "$", f"Expected no content, got `{JSON}`"),
        (203, "text/plain", b"x", "x", "$", "Expected no content, got `text/plain`"),
        (203, PDF, b"\xff", b"\xff", "$", f"Expected no content, got `{PDF}`"),
        (202, HTML, PAGE, PAGE, "$", f"Expected `{PDF}`, got `{HTML}`"),
        (202, JSON, b"{}", b"{}", "$", f"Expected `{PDF}`, got `{JSON}`"),
    ],
)
def test_replies_that_do_not_fit(
    status: int,
    content_type: str,
    content: bytes,
    value: object,
    place: str,
    message: str,
) -> None:
    with one_warning() as found:
        assert answered(status, content_type, content, strict=False) == value
    warning = found[0]
    assert (warning.operation, warning.place) == ("catalog.skill", place)
    assert warning.message == message
    with pytest.raises(DecodeError) as caught:
        answered(status, content_type, content, strict=True)
    error = caught.value
    assert str(error) == str(warning)
    assert (
        str(error)
        == f"catalog.skill: the response does not match the description at {place}: {message}"
    )
    assert (error.misfits, error.message) == (warning.misfits, warning.message)
    assert (error.status, error.body) == (status, content)


@pytest.mark.parametrize(
    ("status", "content_type", "content", "kind"),
    [
        (200, HTML, PAGE, DecodeError),
        (200, JSON, b"", DecodeError),
        (200, None, b"", DecodeError),
        (200, JSON, b" ", DecodeError),
        (200, JSON, b'{"name":"n"', DecodeError),
        (200, JSON, b'{"name":3', DecodeError),
        (200, JSON, b'{"name":"n"}}', DecodeError),
        (200, JSON, b'{"name":3,}', DecodeError),
        (200, JSON, b'{"name":NaN}', DecodeError),
        (200, JSON, b'{"name":3,"more":"\xff"}', DecodeError),
        (200, "text/plain", b"OK", DecodeError),
        (400, HTML, PAGE, BadRequestError),
        (401, JSON, b'{"detail":"x"}', UnauthorizedError),
        (403, JSON, b"", ForbiddenError),
        (404, JSON, b"{", NotFoundError),
        (409, JSON, b"null", ConflictError),
        (418, JSON, b"[]", ClientError),
        (422, JSON, b'{"name":["x"]}', UnprocessableEntityError),
        (429, None, b"", TooManyRequestsError),
        (500, HTML, PAGE, InternalServerError),
        (502, HTML, PAGE, BadGatewayError),
        (503, JSON, b"\xff", ServiceUnavailableError),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_replies_that_raise_either_way(
    status: int,
    content_type: str | None,
    content: bytes,
    kind: type[ApiError],
    strict: bool,
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(kind) as caught:
            answered(status, content_type, content, strict=strict)
    assert type(caught.value) is kind
    assert caught.value.operation == "catalog.skill"


def test_the_warning_points_at_the_line_of_the_call(
    server: Server, call: Callable[..., Any]
) -> None:
    server.says(200, b"[]", JSON)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert call(settings(server), SKILL, *ARGUMENTS, fields={}) == []
    # The fixture is what calls the client here.
    assert [it.filename.rpartition("/")[2] for it in caught] == ["conftest.py"]


def test_equal_faults_are_shown_once() -> None:
    # The default filter counts texts, so that no text may hold an index.
    listed = Operation("o", "GET", "/", responses=(ResponseSpec("200", JSON, _skills),))
    made = settings("http://h")
    prepared = prepare_request(listed, (), made)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for content in (b'[{"name":"n"},{"name":3}]', b'[{"name":4}]'):
            interpret_response(prepared, made.credentials, 200, {}, content)
    assert [str(it.message) for it in caught] == [
        "o: the response does not match the description at $[*].name: "
        + get_msgspec_message(str, 1)
    ]


def test_different_values_leave_nothing_behind_in_the_caller() -> None:
    listed = Operation("o", "GET", "/", responses=(ResponseSpec("200", JSON, _kind),))
    made = settings("http://h")
    prepared = prepare_request(listed, (), made)
    registered = globals().setdefault("__warningregistry__", {})
    before = len(registered)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for number in range(5000):
            content = f'"value {number}"'.encode()
            interpret_response(prepared, made.credentials, 200, {}, content)
    assert len(caught) == 5000
    assert {it.filename for it in caught} == {__file__}
    assert len(registered) <= before + 1  # the version of the filters
    assert sum(map(len, call_site._REGISTRIES.values())) <= 1001


def _kind() -> object:
    return Literal["a", "b"]


def _skills() -> object:
    return list[Skill]


def test_no_secret_in_a_warning() -> None:
    with one_warning() as found:
        answered(202, f"text/{SECRET}", b"x", strict=False)
    assert SECRET not in str(found[0]) + repr(found[0].misfits)
    assert "***" in str(found[0])


def test_pickled() -> None:
    with one_warning() as found:
        answered(200, JSON, b"{}", strict=False)
    again = pickle.loads(pickle.dumps(found[0]))
    assert str(again) == str(found[0])
    assert again.misfits == (("$.name", "required, but missing"),)


@pytest.mark.parametrize(
    ("module", "package"),
    [
        ("demo._runtime.call_site", "demo"),
        ("a.demo._runtime.call_site", "a.demo"),
        ("runtime_under_test.call_site", "runtime_under_test"),
    ],
)
def test_package_of(module: str, package: str) -> None:
    assert get_package_name(module) == package
