from __future__ import annotations

import pickle
from typing import Any

import pytest
from runtime_under_test.config.credentials import (
    Credential,
    Credentials,
    SelectedCredentials,
    api_key_credential,
    basic_credential,
    bearer_credential,
)
from runtime_under_test.errors import InvalidArgumentError
from runtime_under_test.operation import Security

SECRET = "s3cr3t"


def shown(sent: SelectedCredentials) -> tuple[dict[str, str], list[str], list[str]]:
    headers = {n.decode(): v.decode() for n, v in sent.headers.values()}
    return headers, sent.query, sent.cookies


def key(**changes: Any) -> Credential | None:
    return api_key_credential(
        SECRET, **({"location": "header", "name": "X-Key"} | changes)
    )


@pytest.mark.parametrize(
    ("credential", "expected"),
    [
        (key(), ({"X-Key": SECRET}, [], [])),
        (key(prefix="Api-Token"), ({"X-Key": f"Api-Token {SECRET}"}, [], [])),
        (key(location="query", name="a key"), ({}, [f"a%20key={SECRET}"], [])),
        (key(location="cookie", name="sid"), ({}, [], [f"sid={SECRET}"])),
        (bearer_credential("a.b-c"), ({"Authorization": "Bearer a.b-c"}, [], [])),
        # the examples of RFC 7617, section 2 and 2.1
        (
            basic_credential("Aladdin", "open sesame"),
            ({"Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}, [], []),
        ),
        (
            basic_credential("test", "123\u00a3"),
            ({"Authorization": "Basic dGVzdDoxMjPCow=="}, [], []),
        ),
        (basic_credential("u", None), ({"Authorization": "Basic dTo="}, [], [])),
        (bearer_credential(None), ({}, [], [])),
        (basic_credential(None, "x"), ({}, [], [])),
    ],
)
def test_kinds(credential: Credential | None, expected: object) -> None:
    assert shown(Credentials({"A": credential}).select((("A",),))) == expected


A = {"A": "a"}
B = {"B": "b"}


@pytest.mark.parametrize(
    ("security", "sent"),
    [
        (None, A | B),
        ((), {}),
        (((),), {}),
        ((("A",),), A),
        ((("A", "B"),), A | B),
        ((("C",), ("B",)), B),
        ((("A", "C"), ("B",)), B),
        # without credentials is a last resort, wherever it stands
        (((), ("A",)), A),
        ((("A",), ()), A),
        ((("C",), ()), {}),
        # nothing fits: the server answers
        ((("C",),), {}),
    ],
)
def test_choice(security: Security | None, sent: dict[str, str]) -> None:
    credentials = Credentials(
        {
            "A": api_key_credential("a", location="header", name="A"),
            "B": api_key_credential("b", location="header", name="B"),
            "C": None,
        }
    )
    assert shown(credentials.select(security))[0] == sent


def test_unstated_security_may_get_nothing() -> None:
    credentials = Credentials(
        {"A": key()}, authorization="T x", send_if_unspecified=False
    )
    assert shown(credentials.select(None)) == ({}, [], [])


@pytest.mark.parametrize(
    ("security", "sent"),
    [
        (None, {"Authorization": "Token x"}),
        ((("Bearer",),), {"Authorization": "Token x"}),
        ((("Unknown",),), {"Authorization": "Token x"}),
        ((("Unknown",), ()), {"Authorization": "Token x"}),
        ((), {}),
    ],
)
def test_authorization_by_hand(security: Security | None, sent: dict[str, str]) -> None:
    schemes = {"Bearer": bearer_credential("y")}
    credentials = Credentials(schemes, authorization="Token x")
    assert shown(credentials.select(security))[0] == sent


@pytest.mark.parametrize(
    "make",
    [
        lambda: api_key_credential(f"{SECRET}\n", location="header", name="K"),
        lambda: api_key_credential(f"{SECRET}\r\nX: 1", location="header", name="K"),
        lambda: api_key_credential(f"{SECRET} ", location="header", name="K"),
        lambda: api_key_credential(f"{SECRET}\ud800", location="header", name="K"),
        lambda: api_key_credential(f"{SECRET}\ud800", location="query", name="K"),
        lambda: api_key_credential(f"{SECRET};x", location="cookie", name="K"),
        lambda: api_key_credential("", location="header", name="K", prefix="Token"),
        lambda: bearer_credential(""),
        lambda: basic_credential(f"{SECRET}:x", "y"),
        lambda: basic_credential("u", f"{SECRET}\ud800"),
        lambda: Credentials({}, authorization=f"Token {SECRET}\n"),
        lambda: Credentials({}, authorization=""),
    ],
)
def test_refusals_do_not_show_the_secret(make: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert SECRET not in str(caught.value)
    error: BaseException | None = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_secrets_are_not_shown() -> None:
    every = [key(), key(location="query"), key(location="cookie")]
    every += [bearer_credential(SECRET), basic_credential("u", SECRET)]
    credentials = Credentials(
        {f"S{n}": one for n, one in enumerate(every)}, authorization=f"Token {SECRET}"
    )
    for thing in (*every, credentials, credentials.select(None)):
        assert SECRET not in repr(thing)
        assert SECRET not in str(thing)


def test_redact() -> None:
    credentials = Credentials(
        {"A": bearer_credential("abc"), "B": basic_credential("u", "abcdef")}
    )
    assert credentials.redact("abcdef abc dTphYmNkZWY= x") == "*** *** *** x"
