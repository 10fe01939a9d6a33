"""Servers: an origin that is new to clients is a warning, and the message names it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff.changes import Level
from tests.diff.conftest import Compare
from tests.diff.test_client import changes as compare_clients

A = {"url": "https://a.example/v1"}


def described(*servers: Any, **operations: Any) -> dict[str, Any]:
    answer = {"responses": {"200": {"description": ""}}}
    paths = {f"/{name}": {"get": {**answer, **own}} for name, own in operations.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/t": {"get": answer}, **paths},
        **({"servers": list(servers)} if servers else {}),
    }


def variable(default: str, *values: str) -> dict[str, Any]:
    named = {"default": default, **({"enum": list(values)} if values else {})}
    return {"url": "https://{at}/v1", "variables": {"at": named}}


NEW = [
    (
        described(A),
        described(A, {"url": "https://evil.example"}),
        "https://evil.example",
    ),
    (described(A), described({"url": "http://a.example/v1"}), "http://a.example"),
    (
        described(A),
        described({"url": "https://a.example:444/"}),
        "https://a.example:444",
    ),
    (
        described(A),
        described({"url": "https://a.example@evil.example/"}),
        "https://evil.example",
    ),
    (described(A), described({"url": "HTTPS://EVIL.example"}), "https://evil.example"),
    (described(A), described({"url": "//evil.example"}), "//evil.example"),
    (described(), described(A), "https://a.example"),
    (described({"url": "/v1"}), described(A), "https://a.example"),
    (described(A), described(variable("evil.example")), "https://evil.example"),
    (described(variable("a")), described(variable("evil")), "https://evil"),
    (described(variable("a")), described(variable("a", "a", "evil")), "https://evil"),
    (
        described(A),
        described(A, t2={"servers": [{"url": "https://evil"}]}),
        "https://evil",
    ),
    (
        described(A, t2={}),
        described(A, t2={"servers": [{"url": "https://evil"}]}),
        "https://evil",
    ),
    # The order decides which one a client uses.
    (
        described(A, {"url": "https://b"}),
        described({"url": "https://b"}, A),
        "https://b",
    ),
    (described(A, {"url": "https://b"}), described({"url": "https://b"}), "https://b"),
]


@pytest.mark.parametrize(("old", "new", "origin"), NEW)
def test_a_new_origin_is_a_warning_that_names_it(
    old: Any, new: Any, origin: str, compare: Compare
) -> None:
    for found in (compare(old, new), compare_clients(old, new)):
        named = [
            c for c in found.changes if f"`{origin}`" in c.message and c.new_origins
        ]
        assert [c.client for c in named] == [Level.WARNING]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (described(A), described({"url": "https://a.example/v2"})),
        (described(A), described({"url": "https://A.example:443/v2"})),
        (described({"url": "http://a.example"}), described(A)),
        (described(A), described()),
        (described(A), described(A, t2={"servers": [{"url": "https://a.example/t2"}]})),
        (described(variable("a", "a", "b")), described(variable("a", "a"))),
    ],
)
def test_an_origin_that_clients_used_is_not_new(
    old: Any, new: Any, compare: Compare
) -> None:
    assert [c for c in compare(old, new).changes if c.new_origins] == []


def test_a_server_with_many_variables_is_compared_in_bounded_time(
    compare: Compare,
) -> None:
    values = [str(n) for n in range(100)]
    url = "https://" + ".".join(f"{{v{n}}}" for n in range(8))
    variables = {f"v{n}": {"default": "0", "enum": values} for n in range(8)}
    found = compare(described(A), described({"url": url, "variables": variables}))
    (added,) = (c for c in found.changes if c.rule == "server-added")
    assert len(added.new_origins) == 1000
    assert added.message.count("`https://") <= 6
