"""Parameters and body properties as keyword arguments of a method."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest

from tests.features.making import Demo

PARAMETERS = """
paths:
  /a/{class}/{2fa}:
    get:
      tags: [t]
      operationId: t_get
      parameters:
        - {name: class, in: path, required: true, schema: {type: string}}
        - {name: 2fa, in: path, required: true, schema: {type: integer}}
        - {name: from, in: query, schema: {type: string}}
        - {name: userId, in: query, required: true, schema: {type: string}}
        - {name: user_id, in: query, schema: {type: string}}
        - {name: user-id, in: header, schema: {type: string}}
        - {name: self, in: query, schema: {type: string}}
        - {name: options, in: query, schema: {type: string}}
        - {name: "filter[name]", in: query, schema: {type: string}}
        - {name: "+", in: query, schema: {type: string}}
        - {name: größe, in: query, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: import, in: cookie, schema: {type: string}}
      responses: {204: {description: done}}
"""


@pytest.mark.parametrize(
    ("argument", "value", "where", "wire"),
    [
        ("from_", "f", "query", ("from", "f")),
        ("query_user_id", "u", "query", ("user_id", "u")),
        ("header_user_id", "h", "header", ("user-id", "h")),
        ("self_", "s", "query", ("self", "s")),
        ("options_", "o", "query", ("options", "o")),
        ("filter_name", "a b&c", "query", ("filter[name]", "a b&c")),
        ("plus", "p", "query", ("+", "p")),
        ("gro_udf_e", "g", "query", ("größe", "g")),
        ("x_trace", "t", "header", ("x-trace", "t")),
        ("import_", "i", "header", ("cookie", "import=i")),
    ],
)
def test_an_argument_travels_under_its_name_on_the_wire(
    demo: Callable[..., Demo],
    argument: str,
    value: str,
    where: str,
    wire: tuple[str, str],
) -> None:
    given = {"class_": "c/d", "arg_2fa": 7, "user_id": "x", argument: value}
    request = demo(PARAMETERS).sent("t.get", **given)
    assert request.path == "/a/c%2Fd/7"
    assert ("userId", "x") in request.pairs
    if where == "query":
        assert wire in request.pairs
    else:
        assert wire in request.headers


def test_what_is_left_out_is_not_sent(demo: Callable[..., Demo]) -> None:
    request = demo(PARAMETERS).sent("t.get", class_="c", arg_2fa=1, user_id="x")
    assert request.query == "userId=x"
    assert request.header("cookie") == request.header("x-trace") == []


BODY = """
paths:
  /users/{user_id}/{body}:
    put:
      tags: [t]
      operationId: t_put
      parameters:
        - {name: user_id, in: path, required: true, schema: {type: string}}
        - {name: body, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [user_id, about]
              properties:
                user_id: {type: string}
                userId: {type: string}
                body_user_id: {type: string}
                about: {type: string}
                class: {type: string}
                list: {type: array, items: {type: string}}
                limit: {type: integer}
      responses: {204: {description: done}}
"""


def test_a_property_called_like_a_parameter_is_marked(
    demo: Callable[..., Demo],
) -> None:
    request = demo(BODY).sent(
        "t.put",
        user_id="p",
        body="b",
        limit=1,
        body_user_id="a",
        body_user_id_2="b",
        body_user_id_3="c",
        about="x",
        class_="k",
        list=["l"],
        body_limit=2,
    )
    assert (request.path, request.query) == ("/users/p/b", "limit=1")
    assert request.body == (
        b'{"user_id":"a","userId":"b","body_user_id":"c","about":"x","class":"k",'
        b'"list":["l"],"limit":2}'
    )


def test_required_arguments_come_first_and_are_keywords(
    demo: Callable[..., Demo],
) -> None:
    made = demo(BODY)
    signature = inspect.signature(made.client().t.put)
    required = [n for n, p in signature.parameters.items() if p.default is p.empty]
    assert required == ["user_id", "body", "body_user_id", "about"]
    assert list(signature.parameters)[:4] == required
    assert {p.kind for p in signature.parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }


WHOLE = """
paths:
  /a:
    post:
      tags: [t]
      operationId: t_post
      parameters:
        - {name: body, in: query, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {type: integer}}}}
      responses: {204: {description: done}}
"""


def test_a_whole_body_beside_a_parameter_called_body(demo: Callable[..., Demo]) -> None:
    request = demo(WHOLE).sent("t.post", body="q", body_body=[1, 2])
    assert (request.query, request.body) == ("body=q", b"[1,2]")
