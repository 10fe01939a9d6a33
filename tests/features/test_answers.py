"""Answers: which type a status and a media type give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.documented.server import Reply
from tests.features.making import Demo


def described(responses: str) -> str:
    return f"""
paths:
  /a:
    get:
      tags: [t]
      operationId: get
      responses: {responses}
components:
  schemas:
    A: {{type: object, required: [a], properties: {{a: {{type: integer}}}}}}
    B: {{type: object, required: [b], properties: {{b: {{type: string}}}}}}
"""


def json_of(name: str, description: str = "ok") -> str:
    schema = f"{{$ref: '#/components/schemas/{name}'}}"
    content = f"{{application/json: {{schema: {schema}}}}}"
    return f"{{description: {description}, content: {content}}}"


A, B = json_of("A"), json_of("B")
BYTES = b"\x00\xff"


@pytest.mark.parametrize(
    ("responses", "annotation", "reply", "value"),
    [
        (f"{{200: {A}}}", "m.A", Reply(200, b'{"a":1}'), "A(a=1)"),
        (f"{{200: {A}, 201: {B}}}", "m.A | m.B", Reply(200, b'{"a":1}'), "A(a=1)"),
        (f"{{200: {A}, 201: {B}}}", "m.A | m.B", Reply(201, b'{"b":"x"}'), "B(b='x')"),
        (f"{{200: {A}, 204: {{description: x}}}}", "m.A | None", Reply(204), "None"),
        ("{204: {description: x}}", "None", Reply(204), "None"),
        ("{200: {description: x}}", "Any", Reply(200, b'{"k": 1}'), "{'k': 1}"),
        ("{200: {description: x}}", "Any", Reply(200, b"", ""), "None"),
        (f"{{2XX: {A}}}", "m.A", Reply(202, b'{"a":1}'), "A(a=1)"),
        (f"{{2xx: {A}}}", "m.A", Reply(200, b'{"a":1}'), "A(a=1)"),
        (f"{{default: {A}}}", "m.A", Reply(200, b'{"a":1}'), "A(a=1)"),
        (f"{{200: {A}, default: {B}}}", "m.A", Reply(200, b'{"a":1}'), "A(a=1)"),
        (f"{{200: {A}, default: {B}}}", "m.A", Reply(202, b'{"z":1}'), "{'z': 1}"),
        (
            f"{{200: {{description: x}}, default: {B}}}",
            "Any",
            Reply(200, b"[1]"),
            "[1]",
        ),
        (
            f"{{200: {{description: x}}, default: {B}}}",
            "Any",
            Reply(200, b"", ""),
            "None",
        ),
        (f"{{400: {B}}}", "Any", Reply(200, b"[1]"), "[1]"),
        (
            "{200: {description: x, content: {text/plain: {schema: {type: string}}}}}",
            "str",
            Reply(200, "é".encode(), "text/plain; charset=utf-8"),
            "'é'",
        ),
        (
            "{200: {description: x, content: {application/pdf: {}}}}",
            "bytes",
            Reply(200, BYTES, "application/pdf"),
            repr(BYTES),
        ),
        (
            "{200: {description: x, content: {application/json: {}}}}",
            "Any",
            Reply(200, b"[1]"),
            "[1]",
        ),
        (
            "{200: {description: x, content: {application/problem+json: "
            "{schema: {$ref: '#/components/schemas/A'}}}}}",
            "m.A",
            Reply(200, b'{"a":1}', "application/problem+json"),
            "A(a=1)",
        ),
        (
            "{200: {description: x, content: {text/csv: {}, application/json: "
            "{schema: {$ref: '#/components/schemas/A'}}}}}",
            "m.A | str",
            Reply(200, b"a,b", "text/csv"),
            "'a,b'",
        ),
        (
            "{200: {description: x, content: {'*/*': "
            "{schema: {$ref: '#/components/schemas/A'}}}}}",
            "m.A",
            Reply(200, b'{"a":1}'),
            "A(a=1)",
        ),
        *(  # a file comes as it is, whatever the media type; from JSON comes the text in it
            (
                f"{{200: {{description: x, content: {{'{described_as}': "
                "{schema: {type: string, format: binary}}}}}",
                "bytes | str",
                Reply(200, body, name),
                value,
            )
            for described_as in ("*/*", "application/json", "application/*")
            for body, name, value in (
                (BYTES, "application/pdf", repr(BYTES)),
                (b"words", "text/plain", "b'words'"),
                (b'"words"', "application/json", "'words'"),
                (b'{"a":1}', "application/json", "b'{\"a\":1}'"),
            )
        ),
        *(  # a text in any media type
            (
                "{200: {description: x, content: {'*/*': {schema: {type: string}}}}}",
                "str",
                Reply(200, body, name),
                "'words'",
            )
            for body, name in (
                (b"words", "text/plain;charset=UTF-8"),
                (b"words", "text/html"),
                (b'"words"', "application/json"),
            )
        ),
        (  # a text that is an object is JSON
            "{200: {description: x, content: {text/plain: "
            "{schema: {$ref: '#/components/schemas/A'}}, application/json: "
            "{schema: {$ref: '#/components/schemas/A'}}}}}",
            "m.A",
            Reply(200, b'{"a":1}', "text/plain"),
            "A(a=1)",
        ),
        (
            "{200: {description: x, content: {text/json: "
            "{schema: {$ref: '#/components/schemas/A'}}}}}",
            "m.A",
            Reply(200, b'{"a":1}', "text/json"),
            "A(a=1)",
        ),
        (
            "{200: {description: x, content: {text/plain: {schema: {type: string}}, "
            "application/json: {schema: {type: string}}}}}",
            "str",
            Reply(200, b"words", "text/plain"),
            "'words'",
        ),
    ],
)
def test_answer(
    demo: Callable[..., Demo], responses: str, annotation: str, reply: Reply, value: Any
) -> None:
    made = demo(described(responses))
    made.server.always(reply)
    assert f") -> {annotation}:" in made.source("resources/t.py")
    assert repr(made.call("t.get")) == value


@pytest.mark.parametrize(
    ("responses", "status", "error", "body"),
    [
        (f"{{204: {{description: x}}, 404: {B}}}", 404, "NotFoundError", "B(b='x')"),
        (
            f"{{204: {{description: x}}, 4XX: {B}}}",
            422,
            "UnprocessableEntityError",
            "B(b='x')",
        ),
        (
            f"{{204: {{description: x}}, default: {B}}}",
            500,
            "InternalServerError",
            "B(b='x')",
        ),
        ("{204: {description: x}}", 418, "ClientError", "{'b': 'x'}"),
    ],
)
def test_described_errors(
    demo: Callable[..., Demo], responses: str, status: int, error: str, body: str
) -> None:
    made = demo(described(responses))
    with pytest.raises(getattr(made.package, error)) as caught:
        made.answer("t.get", {"b": "x"}, status)
    assert repr(caught.value.body) == body
    assert caught.value.status == status


def test_no_content_is_read_from_an_empty_body(demo: Callable[..., Demo]) -> None:
    made = demo(described(f"{{200: {A}, 204: {{description: x}}}}"))
    made.server.always(Reply(200))
    with pytest.raises(made.package.DecodeError):
        made.call("t.get")


SHARED = """
paths:
  /a:
    get: {tags: [t], operationId: a, responses: {200: {$ref: '#/components/responses/Page'}}}
  /b:
    get: {tags: [t], operationId: b, responses: {200: {$ref: '#/components/responses/Page'}}}
components:
  responses:
    Page:
      description: A page.
      content: {application/json: {schema: {type: object, properties: {next: {type: string}}}}}
"""


def test_a_shared_answer_has_one_type(demo: Callable[..., Demo]) -> None:
    made = demo(SHARED)
    assert [name for name in dir(made.m) if not name.startswith("_")] == [
        "PageResponse"
    ]
    got = [made.answer(call, {"next": "x"}) for call in ("t.a", "t.b")]
    assert got == [made.m.PageResponse(next="x")] * 2
