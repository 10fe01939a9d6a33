"""Prepared requests: URL, headers, missing parameters."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET
from runtime_under_test.config.credentials import Credentials
from runtime_under_test.config.settings import Settings
from runtime_under_test.encode.request import PreparedRequest, prepare_request
from runtime_under_test.errors import (
    ApiError,
    InvalidArgumentError,
    MissingParameterError,
)
from runtime_under_test.operation import (
    Body,
    Cookie,
    Header,
    Operation,
    Path,
    Query,
    ResponseSpec,
)


def settings(**changes: Any) -> Settings:
    values: dict[str, Any] = {
        "base_url": "https://h.example/base/",
        "timeout": 1.0,
        "headers": {},
        "user_agent": "demo/1",
        "credentials": Credentials({}),
        "bound": {},
    }
    return Settings(**(values | changes))


def made(operation: Operation, *arguments: object, **changes: Any) -> PreparedRequest:
    return prepare_request(operation, arguments, settings(**changes))


def headers(prepared: PreparedRequest) -> dict[str, str]:
    return {n.decode(): v.decode() for n, v in prepared.headers.values()}


ITEM = Operation(
    "tag.item",
    "GET",
    "/orgs/{org}/items/{id}/",
    parameters=(Path("org", bound=True), Path("id"), Query("page")),
)


def test_url() -> None:
    prepared = made(ITEM, "main", "a/b?x", 2)
    assert prepared.target == "https://h.example/base/orgs/main/items/a%2Fb%3Fx/?page=2"
    assert prepared.url == "https://h.example/base/orgs/main/items/a%2Fb%3Fx/"


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/a?fixed=1", "https://h.example/base/a?fixed=1&q=2"),
        ("/#Action=Run", "https://h.example/base/?q=2"),
        ("no/slash", "https://h.example/base/no/slash?q=2"),
    ],
)
def test_odd_paths(path: str, target: str) -> None:
    operation = Operation("o", "GET", path, parameters=(Query("q"),))
    assert made(operation, 2).target == target


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("/a/{x}", "."),
        ("/a/{x}/b", ".."),
        ("/a/{x}.", "."),
        ("/a/.{x}", "."),
        ("/a/{x}", ""),
        ("/a/{x}", "\ud800"),
    ],
)
def test_no_path_argument_changes_the_path(template: str, value: str) -> None:
    operation = Operation("tag.o", "GET", template, parameters=(Path("x"),))
    with pytest.raises(InvalidArgumentError, match=r"tag\.o: path parameter 'x'"):
        made(operation, value)


@pytest.mark.parametrize(
    "value", ["%2e", "%2e%2e", "%2E.", ".%2e", "%2E%2e", "..;a", ".;", "%2e%2E;"]
)
@pytest.mark.parametrize("template", ["/a/{x}", "/a/{x}/b"])
def test_no_spelling_of_dots_changes_the_path(template: str, value: str) -> None:
    parameters = (Path("x", allow_reserved=True),)
    operation = Operation("tag.o", "GET", template, parameters=parameters)
    with pytest.raises(InvalidArgumentError, match=r"tag\.o: path parameter 'x'"):
        made(operation, value)


def test_dots_of_the_template_and_of_an_argument_together_are_refused() -> None:
    parameters = (Path("x", allow_reserved=True),)
    for template in ("/a/%2e{x}", "/a/{x}%2E/b", "/a/.{x}"):
        operation = Operation("tag.o", "GET", template, parameters=parameters)
        with pytest.raises(InvalidArgumentError, match=r"path parameter 'x'"):
            made(operation, "%2e")


@pytest.mark.parametrize("value", ["%2e%2e%2e", "%2ea", "%252e", "%2F", "a;..", "a.."])
def test_reserved_characters_that_are_safe_pass(value: str) -> None:
    parameters = (Path("x", allow_reserved=True),)
    operation = Operation("o", "GET", "/a/{x}/", parameters=parameters)
    assert made(operation, value).url.endswith(f"/a/{value}/")


@pytest.mark.parametrize(
    ("value", "segment"),
    [("...", "..."), (".a", ".a"), ("%2e%2e", "%252e%252e"), ("../x", "..%2Fx")],
)
def test_dots_that_are_safe(value: str, segment: str) -> None:
    operation = Operation("o", "GET", "/a/{x}/", parameters=(Path("x"),))
    assert made(operation, value).url.endswith(f"/a/{segment}/")


def test_label_style_cannot_make_a_dot_segment() -> None:
    parameters = (Path("x", style="label"),)
    operation = Operation("o", "GET", "/a/{x}", parameters=parameters)
    with pytest.raises(InvalidArgumentError):
        made(operation, ".")


def test_bound_parameter_fills_in_and_gives_way() -> None:
    bound = {"org": "main", "page": 9}
    assert "/orgs/main/" in made(ITEM, UNSET, 1, UNSET, bound=bound).url
    assert "/orgs/other/" in made(ITEM, "other", 1, UNSET, bound=bound).url
    # not marked as bound, so the client's value is not for it
    assert "page" not in made(ITEM, UNSET, 1, UNSET, bound=bound).target


def test_missing_bound_parameter_names_both_ways() -> None:
    with pytest.raises(MissingParameterError) as caught:
        made(ITEM, UNSET, 1, UNSET, bound={"org": UNSET})
    assert str(caught.value) == (
        "tag.item: path parameter 'org' is missing: pass org=... to the call, "
        "or once to the client, Client(org=...)"
    )
    assert isinstance(caught.value, ApiError)


def test_bound_optional_query_is_left_out() -> None:
    operation = Operation("o", "GET", "/", parameters=(Query("org", bound=True),))
    assert made(operation, UNSET).target == "https://h.example/base/"
    assert made(operation, UNSET, bound={"org": 1}).target.endswith("?org=1")


def test_required_parameter_left_unset() -> None:
    operation = Operation("o", "GET", "/", parameters=(Query("q", required=True),))
    with pytest.raises(MissingParameterError, match="'q'"):
        made(operation, UNSET)


def test_headers_and_cookies() -> None:
    operation = Operation(
        "o",
        "GET",
        "/",
        parameters=(Header("X-Trace"), Cookie("sid"), Cookie("theme")),
        responses=(
            ResponseSpec("200", "text/csv"),
            ResponseSpec("404", "application/json"),
        ),
    )
    prepared = made(operation, "t", "a b", "dark", headers={"x-trace": "-", "X-B": "1"})
    assert headers(prepared) == {
        "Accept": "text/csv, application/json, */*;q=0.5",
        "User-Agent": "demo/1",
        "X-Trace": "t",
        "X-B": "1",
        "Cookie": "sid=a%20b; theme=dark",
    }


def test_headers_of_the_client_win_over_defaults() -> None:
    operation = Operation("o", "GET", "/")
    prepared = made(operation, headers={"user-agent": "mine", "ACCEPT": "a/b"})
    assert headers(prepared) == {"user-agent": "mine", "ACCEPT": "a/b"}


@pytest.mark.parametrize(
    "value", [object(), [UNSET], {"a": {"b": UNSET}}, iter([1]), "\ud800"]
)
def test_values_that_cannot_be_sent(value: object) -> None:
    operation = Operation("o", "GET", "/", parameters=(Query("q"),))
    with pytest.raises(InvalidArgumentError, match="o: query parameter 'q'"):
        made(operation, value)


def test_a_value_within_itself() -> None:
    value: list[object] = []
    value.append(value)
    operation = Operation(
        "o", "POST", "/", parameters=(Query("q"),), body=Body(("application/json",))
    )
    with pytest.raises(InvalidArgumentError, match="o: query parameter 'q'") as caught:
        made(operation, value)
    assert isinstance(caught.value.__cause__, RecursionError)
    with pytest.raises(InvalidArgumentError, match="o: body: ") as caught:
        prepare_request(operation, (UNSET,), settings(), body=value)
    assert isinstance(caught.value.__cause__, RecursionError)
