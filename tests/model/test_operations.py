"""Operations, parameters, bodies, responses, security and servers, as they are in the model."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import pytest

from generator.json_value import JsonValue
from generator.model.api import (
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    ParameterLocation,
    Response,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.model.types import Anything, Kind, ListOf, MapOf, Named, Primitive
from tests.features.making import model

STRING = Primitive(Kind.STRING)
INTEGER = Primitive(Kind.INTEGER)


def operation(
    stated: str, path: str = "/a", item: str = "", rest: str = ""
) -> Operation:
    """The one GET of a description; `stated` are its keys, `item` those of its path."""
    api = model(
        f"paths:\n  '{path}': {{{item}get: {{{stated}"
        f"{'' if 'responses' in stated else 'responses: {204: {description: x}}'}}}}}\n{rest}"
    )
    (only,) = api.operations
    return only


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("name: q, in: query, schema: {type: string}", Parameter("q", ParameterLocation.QUERY, STRING)),
        ("name: q, in: query, required: true, schema: {type: string}", Parameter("q", ParameterLocation.QUERY, STRING, True)),
        ("name: q, in: query", Parameter("q", ParameterLocation.QUERY, Anything())),
        ("name: h, in: header, schema: {type: string}", Parameter("h", ParameterLocation.HEADER, STRING, False, "simple", False)),
        ("name: c, in: cookie, schema: {type: string}", Parameter("c", ParameterLocation.COOKIE, STRING)),
        (
            "name: q, in: query, explode: false, schema: {type: array, items: {type: integer}}",
            Parameter("q", ParameterLocation.QUERY, ListOf(INTEGER), explode=False),
        ),
        (
            "name: q, in: query, style: deepObject, explode: true, schema: {type: object}",
            Parameter("q", ParameterLocation.QUERY, MapOf(Anything()), style="deepObject"),
        ),
        (
            "name: q, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}",
            Parameter("q", ParameterLocation.QUERY, ListOf(STRING), style="pipeDelimited", explode=False),
        ),
        ("name: q, in: query, allowReserved: true, schema: {type: string}", Parameter("q", ParameterLocation.QUERY, STRING, allow_reserved=True)),
        (
            "name: q, in: query, content: {application/json: {schema: {type: integer}}}",
            Parameter("q", ParameterLocation.QUERY, INTEGER, media_type="application/json"),
        ),
        ("name: q, in: query, schema: {type: integer, default: 3}", Parameter("q", ParameterLocation.QUERY, INTEGER, default=JsonValue("3"))),
        ("name: q, in: query, deprecated: true, schema: {type: string}", Parameter("q", ParameterLocation.QUERY, STRING, deprecated=True)),
        (
            "name: q, in: query, schema: {$ref: '#/components/schemas/S'}",
            Parameter("q", ParameterLocation.QUERY, Named("S"), default=JsonValue('"x"')),
        ),
        ("$ref: '#/components/parameters/P'", Parameter("p", ParameterLocation.QUERY, STRING)),
    ],
)  # fmt: skip
def test_parameter(stated: str, expected: Parameter) -> None:
    rest = """components:
  schemas: {S: {type: string, default: x}}
  parameters: {P: {name: p, in: query, schema: {type: string}}}
"""
    made = operation(f"parameters: [{{{stated}}}], ", rest=rest)
    assert made.parameters == (expected,)


def in_path(name: str, kind: Primitive = STRING) -> Parameter:
    return Parameter(name, ParameterLocation.PATH, kind, True, "simple", False)


@pytest.mark.parametrize(
    ("path", "item", "stated", "expected"),
    [
        ("/{b}/{a}", "", "{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: path, required: true, schema: {type: integer}}", [in_path("b", INTEGER), in_path("a")]),
        ("/{a}", "", "{name: q, in: query, schema: {type: string}}, {name: a, in: path, required: true, schema: {type: string}}", [in_path("a"), Parameter("q", ParameterLocation.QUERY, STRING)]),
        ("/{a}/x/{a}", "", "{name: a, in: path, required: true, schema: {type: string}}", [in_path("a")]),
        ("/{a}", "", "", [in_path("a")]),
        ("/a", "{name: q, in: query, schema: {type: string}}", "", [Parameter("q", ParameterLocation.QUERY, STRING)]),
        ("/a", "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, schema: {type: integer}}", [Parameter("q", ParameterLocation.QUERY, INTEGER)]),
        ("/a", "{name: q, in: query, schema: {type: string}}", "{name: q, in: header, schema: {type: string}}", [Parameter("q", ParameterLocation.QUERY, STRING), Parameter("q", ParameterLocation.HEADER, STRING, False, "simple", False)]),
        ("/a", "", "{name: Authorization, in: header, schema: {type: string}}, {name: accept, in: header, schema: {type: string}}", []),
    ],
)  # fmt: skip
def test_parameters_of_path_and_operation(
    path: str, item: str, stated: str, expected: list[Parameter]
) -> None:
    shared = f"parameters: [{item}], " if item else ""
    assert (
        list(operation(f"parameters: [{stated}], ", path, shared).parameters)
        == expected
    )


def test_the_last_of_headers_that_differ_only_in_case_counts() -> None:
    made = operation(
        "parameters: [{name: X-Page, in: header, schema: {type: integer}}, "
        "{name: x-page, in: header, schema: {type: string}}], "
        "responses: {200: {description: ok, headers: "
        "{X-Total: {schema: {type: integer}}, x-total: {schema: {type: string}}}}}"
    )
    assert [(p.name, p.type) for p in made.parameters] == [("x-page", STRING)]
    headers = made.responses[0].headers
    assert [(h.name, h.type) for h in headers] == [("x-total", STRING)]


def test_a_body() -> None:
    text = """
paths:
  /a:
    put:
      requestBody:
        required: true
        description: What to put.
        content:
          application/JSON: {schema: {type: object, properties: {f: {type: string}}}}
          multipart/form-data:
            schema: {type: object, properties: {f: {type: string}}}
            encoding: {f: {contentType: image/png}, g: {style: form, explode: false}}
          text/plain: {}
      responses: {204: {description: x}}
"""
    (made,) = model(text).operations
    assert made.body is not None
    assert (made.body.required, made.body.doc) == (True, "What to put.")
    one = Named("put/a.request")
    encoding = (Encoding("f", "image/png"), Encoding("g", None, "form", False))
    assert made.body.media_types == (
        MediaType("application/json", one),
        MediaType("multipart/form-data", one, encoding),
        MediaType("text/plain", None),
    )


def test_responses() -> None:
    made = operation(
        "operationId: op, responses: {default: {description: other}, 4XX: {description: bad}, "
        "201: {description: new, content: {application/json: {schema: {properties: {a: {}}}}}}, "
        "200: {description: ok, headers: {X-Next: {required: true, schema: {type: string}}, Content-Type: {}}, "
        "content: {application/json: {schema: {properties: {a: {}}}}}}}"
    )
    assert made.responses == (
        Response(
            "200",
            (MediaType("application/json", Named("op.response")),),
            (Header("X-Next", STRING, True),),
        ),
        Response("201", (MediaType("application/json", Named("op.response_201")),)),
        Response("4XX"),
        Response("default"),
    )
    assert [r.success for r in made.responses] == [True, True, False, False]


@pytest.mark.parametrize(
    ("stated", "top", "expected"),
    [
        ("", "", None),
        ("", "security: [{A: []}]\n", ((SecurityRequirement("A"),),)),
        ("security: [], ", "security: [{A: []}]\n", ()),
        ("security: [{}], ", "", ((),)),
        (
            "security: [{A: [x, y]}, {}], ",
            "",
            ((SecurityRequirement("A", ("x", "y")),), ()),
        ),
        (
            "security: [{A: [], B: []}], ",
            "",
            ((SecurityRequirement("A"), SecurityRequirement("B")),),
        ),
    ],
)
def test_security(
    stated: str, top: str, expected: tuple[tuple[SecurityRequirement, ...], ...] | None
) -> None:
    schemes = "components: {securitySchemes: {A: {type: http, scheme: basic}, B: {type: http, scheme: bearer}}}\n"
    assert operation(stated, rest=top + schemes).security == expected


def test_security_schemes_come_by_name() -> None:
    api = model("""components: {securitySchemes: {
  Z: {type: apiKey, in: query, name: k}, H: {type: http, scheme: BASIC},
  O: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}, R: {$ref: '#/components/securitySchemes/Z'}}}
""")
    assert api.auth == (
        SecurityScheme("H", "http", http_scheme="basic"),
        SecurityScheme("O", "openIdConnect"),
        SecurityScheme("R", "apiKey", ParameterLocation.QUERY, "k"),
        SecurityScheme("Z", "apiKey", ParameterLocation.QUERY, "k"),
    )


def test_servers() -> None:
    text = """
servers:
  - {url: 'https://{h}/v1', variables: {h: {default: a.example, enum: [a.example, b.example]}}}
  - {url: /v1}
paths:
  /a:
    servers: [{url: 'https://p.example'}]
    get: {responses: {204: {description: x}}}
    put: {servers: [{url: 'https://o.example'}], responses: {204: {description: x}}}
"""
    api = model(text)
    variable = ServerVariable("h", "a.example", ("a.example", "b.example"))
    assert api.servers == (Server("https://{h}/v1", (variable,)), Server("/v1"))
    assert [o.servers for o in api.operations] == [
        (Server("https://p.example"),),
        (Server("https://o.example"),),
    ]


def test_operations_come_by_path_and_method() -> None:
    done = "{responses: {204: {description: x}}}"
    api = model(
        f"paths: {{/b: {{put: {done}, get: {done}}}, /a: {{post: {done}}}, /a/b: {{delete: {done}}}}}"
    )
    assert [o.key for o in api.operations] == [
        ("POST", "/a"),
        ("DELETE", "/a/b"),
        ("GET", "/b"),
        ("PUT", "/b"),
    ]


def test_what_an_operation_says_of_itself() -> None:
    made = operation(
        "operationId: op, tags: [b, a, b], deprecated: true, summary: S., description: D., "
    )
    assert (made.id, made.tags, made.deprecated) == ("op", ("b", "a"), True)
    assert (made.summary, made.doc, made.pointer) == ("S.", "D.", "/paths/~1a/get")
