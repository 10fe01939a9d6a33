"""What the clients themselves take: credentials, bound parameters, servers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.documented.server import Reply
from tests.features.making import Demo


def secured(schemes: str, security: str) -> str:
    said = f"security: {security}, " if security else ""
    return f"""
paths:
  /a: {{get: {{{said}tags: [t], operationId: get, responses: {{204: {{description: ok}}}}}}}}
components:
  securitySchemes: {schemes}
"""


KEY = "{Key: {type: apiKey, in: header, name: Authorization}}"
HEADER = "{Key: {type: apiKey, in: header, name: X-Key}}"
QUERY = "{Key: {type: apiKey, in: query, name: key}}"
COOKIE = "{Key: {type: apiKey, in: cookie, name: sid}}"
BEARER = "{Key: {type: http, scheme: Bearer}}"
BASIC = "{Key: {type: http, scheme: basic}}"
OAUTH = """{Key: {type: oauth2, flows: {
  implicit: {authorizationUrl: 'https://a.example', scopes: {}}}}}"""
NEEDED = "[{Key: []}]"


@pytest.mark.parametrize(
    ("schemes", "security", "given", "header"),
    [
        (KEY, NEEDED, {"api_key": "k"}, ("authorization", "Api-Token k")),
        (
            KEY,
            NEEDED,
            {"api_key": "k", "api_key_prefix": "Token"},
            ("authorization", "Token k"),
        ),
        (KEY, NEEDED, {"api_key": "k", "api_key_prefix": ""}, ("authorization", "k")),
        (HEADER, NEEDED, {"api_key": "k"}, ("x-key", "k")),
        (COOKIE, NEEDED, {"api_key": "k"}, ("cookie", "sid=k")),
        (BEARER, NEEDED, {"token": "t"}, ("authorization", "Bearer t")),
        (OAUTH, NEEDED, {"token": "t"}, ("authorization", "Bearer t")),
        (
            BASIC,
            NEEDED,
            {"username": "u", "password": "p"},
            ("authorization", "Basic dTpw"),
        ),
        (KEY, NEEDED, {"authorization": "Any thing"}, ("authorization", "Any thing")),
        (KEY, "[{Key: []}, {}]", {"api_key": "k"}, ("authorization", "Api-Token k")),
        (KEY, "[{}, {Key: []}]", {"api_key": "k"}, ("authorization", "Api-Token k")),
        (KEY, "", {"api_key": "k"}, ("authorization", "Api-Token k")),
        (KEY, "[{Key: []}, {}]", {}, None),
        (KEY, "[]", {"api_key": "k"}, None),
        (KEY, "[{}]", {"api_key": "k"}, None),
    ],
)
def test_credentials(
    demo: Callable[..., Demo],
    schemes: str,
    security: str,
    given: Mapping[str, str],
    header: tuple[str, str] | None,
) -> None:
    made = demo(secured(schemes, security), credential_prefix="Api-Token")
    made.server.always(Reply(204))
    made.client(**given).t.get()
    (request,) = made.server.received
    if header is None:
        assert request.header("authorization") == []
    else:
        assert header in request.headers


def test_a_key_in_the_query(demo: Callable[..., Demo]) -> None:
    made = demo(secured(QUERY, NEEDED))
    made.server.always(Reply(204))
    made.client(api_key="a&b").t.get()
    assert made.server.received[0].query == "key=a%26b"


def test_unstated_security_can_be_told_to_send_nothing(
    demo: Callable[..., Demo],
) -> None:
    made = demo(secured(KEY, ""), send_unstated=False)
    made.server.always(Reply(204))
    made.client(api_key="k").t.get()
    assert made.server.received[0].header("authorization") == []


SCHEMES = """{
  token: {type: apiKey, in: header, name: X-A},
  class: {type: apiKey, in: header, name: Authorization},
  class_prefix: {type: apiKey, in: query, name: p},
  Basic: {type: http, scheme: basic},
  password: {type: http, scheme: bearer},
  Other: {type: http, scheme: bearer},
  1: {type: apiKey, in: query, name: q}}"""


def test_names_of_arguments_never_collide(demo: Callable[..., Demo]) -> None:
    text = secured(SCHEMES, "").replace(
        "/a: {get: {",
        "/{token}/{password}/{2fa}/{base_url}: {get: {parameters: ["
        + ", ".join(
            f"{{name: {name}, in: path, required: true, schema: {{type: string}}}}"
            for name in ("token", "password", "2fa", "base_url")
        )
        + "], ",
    )
    made = demo(text, bound_parameters=("token", "password", "2fa", "base_url"))
    names = list(inspect.signature(made.package.Client).parameters)
    assert names[:13] == [
        *("credential_1", "username", "password_2", "other", "class_"),
        *("class__prefix", "class_prefix", "password", "token", "authorization"),
        *("bound_2fa", "base_url_2", "password_3"),
    ]


BOUND = """
paths:
  /orgs/{org}/users/{user-id}:
    get:
      tags: [t]
      operationId: get
      parameters:
        - {name: org, in: path, required: true, schema: {type: string}}
        - {name: user-id, in: path, required: true, schema: {type: integer}}
        - {name: org, in: query, schema: {type: string}}
      responses: {204: {description: ok}}
"""


@pytest.mark.parametrize(
    ("client", "call", "target"),
    [
        ({"org": "main"}, {"user_id": 1}, "/orgs/main/users/1"),
        ({"org": "main", "user_id": 2}, {}, "/orgs/main/users/2"),
        ({"org": "main", "user_id": 2}, {"org": "x"}, "/orgs/x/users/2"),
        ({"org": "main", "user_id": 2}, {"query_org": "q"}, "/orgs/main/users/2?org=q"),
    ],
)
def test_bound_parameters(
    demo: Callable[..., Demo], client: dict[str, Any], call: dict[str, Any], target: str
) -> None:
    made = demo(BOUND, bound_parameters=("org", "user-id", "nobody"))
    made.server.always(Reply(204))
    made.client(**client).t.get(**call)
    assert made.server.received[0].target == target


def test_a_bound_parameter_that_nobody_gives(demo: Callable[..., Demo]) -> None:
    made = demo(BOUND, bound_parameters=("org", "user-id", "nobody"))
    with pytest.raises(made.package.MissingParameterError, match="'org'"):
        made.client().t.get(user_id=1)


@pytest.mark.parametrize(
    ("servers", "base_url"),
    [
        ("[{url: 'https://a.example/v1/'}]", "https://a.example/v1"),
        ("[{url: /v1}, {url: 'https://b.example'}]", "https://b.example"),
        (
            "[{url: 'https://{host}/{v}', "
            "variables: {host: {default: c.example}, v: {default: v2}}}]",
            "https://c.example/v2",
        ),
        ("[{url: 'https://{host}'}]", None),
        ("[{url: /v1}]", None),
        ("[{url: 'ftp://a.example'}]", None),
        ("[]", None),
    ],
)
def test_servers(demo: Callable[..., Demo], servers: str, base_url: str | None) -> None:
    made = demo(f"servers: {servers}\npaths: {{}}\n")
    if base_url is None:
        with pytest.raises(TypeError, match="base_url"):
            made.package.Client()
    else:
        client = made.package.Client(http_client=made.http)
        assert repr(client) == f"Client(base_url={base_url!r})"


def test_deprecated_is_said(demo: Callable[..., Demo]) -> None:
    made = demo("""
paths:
  /a:
    get: {deprecated: true, tags: [t], operationId: get, responses: {204: {description: ok}}}
""")
    assert "Deprecated." in (type(made.client().t).get.__doc__ or "")
