"""Request bodies: what a method takes for them, and what goes over the wire."""

from __future__ import annotations

import importlib
import inspect
import json
import typing
from collections.abc import Callable
from typing import Any

import pytest

from tests.features.making import Demo

RECORD = (
    "{type: object, required: [a], properties: {a: {type: integer}, b: {type: string}}}"
)


def described(content: str, required: str = "true") -> str:
    return f"""
paths:
  /a:
    post:
      tags: [t]
      operationId: send
      requestBody: {{required: {required}, content: {content}}}
      responses: {{204: {{description: ok}}}}
components:
  schemas:
    R: {RECORD}
    Alias: {{allOf: [{{$ref: '#/components/schemas/R'}}]}}
    Typed:
      type: object
      properties: {{a: {{type: integer}}}}
      additionalProperties: {{type: integer}}
    Read: {{type: object, properties: {{id: {{type: integer, readOnly: true}}}}}}
"""


def of_json(schema: str) -> str:
    return f"{{application/json: {{schema: {schema}}}}}"


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


@pytest.mark.parametrize(
    ("schema", "arguments", "wire"),
    [
        (RECORD, {"a": 1, "b": "x"}, {"a": 1, "b": "x"}),
        (ref("R"), {"a": 1}, {"a": 1}),
        (ref("Alias"), {"a": 1}, {"a": 1}),
        (ref("Typed"), {"body": {"a": 1, "z": 2}}, {"a": 1, "z": 2}),
        (ref("Read"), {}, {}),
        ("{type: object}", {"body": {}}, {}),
        ("{type: object}", {"body": {"x": 1}}, {"x": 1}),
        ("{type: array, items: {type: integer}}", {"body": [1, 2]}, [1, 2]),
        ("{type: array, items: {type: integer}}", {"body": (1, 2)}, [1, 2]),
        ("{type: string}", {"body": "x"}, "x"),
        ("{type: string, nullable: true}", {"body": None}, None),
        ("{}", {"body": [None]}, [None]),
        (f"{{oneOf: [{ref('R')}, {{type: string}}]}}", {"body": {"a": 1}}, {"a": 1}),
    ],
)
def test_json(
    demo: Callable[..., Demo], schema: str, arguments: dict[str, Any], wire: Any
) -> None:
    request = demo(described(of_json(schema))).sent("t.send", **arguments)
    assert request.header("content-type") == ["application/json"]
    assert json.loads(request.body) == wire


@pytest.mark.parametrize(
    ("schema", "required", "names"),
    [
        (RECORD, "true", ["a"]),
        (RECORD, "false", []),
        ("{type: string}", "true", ["body"]),
        ("{type: string}", "false", []),
    ],
)
def test_what_must_be_given(
    demo: Callable[..., Demo], schema: str, required: str, names: list[str]
) -> None:
    made = demo(described(of_json(schema), required))
    parameters = inspect.signature(made.client().t.send).parameters
    assert [n for n, p in parameters.items() if p.default is p.empty] == names


@pytest.mark.parametrize("schema", [RECORD, "{type: string}"])
def test_an_optional_body_left_out_is_no_body(
    demo: Callable[..., Demo], schema: str
) -> None:
    request = demo(described(of_json(schema), "false")).sent("t.send")
    assert (request.body, request.header("content-type")) == (b"", [])


FILES = """{type: object, required: [file], properties: {
  file: {type: string, format: binary},
  name: {type: string},
  tags: {type: array, items: {type: string}},
  more: {type: array, items: {type: string, format: binary}},
  meta: {type: object, properties: {k: {type: integer}}}}}"""


def of(media_type: str, schema: str, encoding: str = "{}") -> str:
    return f"{{'{media_type}': {{schema: {schema}, encoding: {encoding}}}}}"


def test_a_form(demo: Callable[..., Demo]) -> None:
    made = demo(described(of("application/x-www-form-urlencoded", RECORD)))
    request = made.sent("t.send", a=1, b="x y&z")
    assert request.header("content-type") == ["application/x-www-form-urlencoded"]
    assert request.body == b"a=1&b=x+y%26z"


@pytest.mark.parametrize(
    ("described_as", "sent"),
    [
        ("Application/JSON;charset=UTF-8", "application/json;charset=UTF-8"),
        (
            "application/x-www-form-urlencoded; charset=UTF-8",
            "application/x-www-form-urlencoded; charset=UTF-8",
        ),
    ],
)
def test_parameters_of_a_media_type_are_sent_as_they_are_written(
    demo: Callable[..., Demo], described_as: str, sent: str
) -> None:
    request = demo(described(of(described_as, RECORD))).sent("t.send", a=1)
    assert request.header("content-type") == [sent]


def test_multipart_with_a_parameter(demo: Callable[..., Demo]) -> None:
    made = demo(described(of("multipart/form-data; charset=utf-8", FILES)))
    assert bytes in typing.get_args(_file_types(made)["file"])
    assert b'filename="f.txt"' in made.sent("t.send", file=("f.txt", b"1")).body


def test_multipart(demo: Callable[..., Demo]) -> None:
    made = demo(described(of("multipart/form-data", FILES)))
    request = made.sent(
        "t.send",
        file=("f.txt", b"data"),
        name="n",
        tags=["x", "y"],
        more=[b"1"],
        meta={"k": 1},
    )
    (content_type,) = request.header("content-type")
    assert content_type.startswith("multipart/form-data; boundary=")
    parts = request.body.split(b"--" + content_type.partition("=")[2].encode())
    shown = [
        (part.split(b'name="')[1].split(b'"')[0], part.split(b"\r\n\r\n")[1][:-2])
        for part in parts[1:-1]
    ]
    assert shown == [
        (b"file", b"data"),
        (b"name", b"n"),
        (b"tags", b"x"),
        (b"tags", b"y"),
        (b"more", b"1"),
        (b"meta", b'{"k":1}'),
    ]
    assert b'filename="f.txt"' in request.body


def _file_types(demo: Demo) -> dict[str, Any]:
    resource = importlib.import_module(f"{demo.package.__name__}.resources.t")
    return typing.get_type_hints(resource.TResource.send)


def test_files_are_typed_as_files(demo: Callable[..., Demo]) -> None:
    binary = "type: string, format: binary"
    files = (
        f"{{type: object, required: [a, b, c], properties: {{a: {{{binary}}}, "
        f"b: {{{binary}, nullable: true}}, c: {{type: array, items: {{{binary}}}}}}}}}"
    )
    made = demo(described(of("multipart/form-data", files)))
    hints = _file_types(made)
    assert bytes in typing.get_args(hints["a"])
    assert type(None) not in typing.get_args(hints["a"])
    assert {bytes, type(None)} <= set(typing.get_args(hints["b"]))
    assert bytes in typing.get_args(typing.get_args(hints["c"])[0])


def test_files_among_other_types_are_typed_as_files(
    demo: Callable[..., Demo],
) -> None:
    binary = "{type: string, format: binary}"
    choice = f"{{anyOf: [{binary}, {{type: array, items: {binary}}}]}}"
    files = (
        f"{{type: object, required: [a, b, c], properties: {{a: {choice}, "
        f"b: {{oneOf: [{{type: integer}}, {{$ref: '#/components/schemas/F'}}]}}, "
        f"c: {{type: array, items: {{$ref: '#/components/schemas/F'}}}}}}}}"
    )
    text = described(of("multipart/form-data", files)) + f"    F: {binary}\n"
    made = demo(text)
    hints = _file_types(made)
    assert bytes in typing.get_args(hints["a"])
    assert any(
        bytes in typing.get_args(part)
        for option in typing.get_args(hints["a"])
        for part in typing.get_args(option)
    )
    assert {bytes, int} <= set(typing.get_args(hints["b"]))
    assert bytes in typing.get_args(typing.get_args(hints["c"])[0])
    body = made.sent("t.send", a=[b"1", b"2"], b=b"3", c=[b"4"]).body
    assert body.count(b"filename=") == 4


@pytest.mark.parametrize(
    ("media_type", "schema", "arguments", "body"),
    [
        ("application/octet-stream", RECORD, {"a": 1}, b'{"a":1}'),
        ("text/plain", RECORD, {"a": 1, "b": "x"}, b'{"a":1,"b":"x"}'),
        ("application/yaml", "{type: object}", {"body": {"a": 1}}, b'{"a":1}'),
        ("application/yaml", "{type: object}", {"body": b"a: 1"}, b"a: 1"),
        (
            "application/x-ndjson",
            "{type: array, items: {type: object}}",
            {"body": [{"a": 1}, {}]},
            b'{"a":1}\n{}\n',
        ),
        ("application/xml", RECORD, {"body": b"<r/>"}, b"<r/>"),
        ("text/xml", RECORD, {"body": "<r/>"}, b"<r/>"),
    ],
)
def test_an_object_in_a_media_type_of_its_own(
    demo: Callable[..., Demo],
    media_type: str,
    schema: str,
    arguments: dict[str, Any],
    body: bytes,
) -> None:
    request = demo(described(of(media_type, schema))).sent("t.send", **arguments)
    assert request.body == body
    (sent,) = request.header("content-type")
    assert sent.partition(";")[0] == media_type


@pytest.mark.parametrize("media_type", ["application/xml", "multipart/mixed"])
def test_an_object_that_cannot_be_written(
    demo: Callable[..., Demo], media_type: str
) -> None:
    made = demo(described(of(media_type, "{type: object}")))
    with pytest.raises(made.package.InvalidArgumentError, match=f"as {media_type}"):
        made.sent("t.send", body={"a": 1})


def test_a_whole_file_of_any_media_type_is_typed_as_a_file(
    demo: Callable[..., Demo],
) -> None:
    made = demo(described(of("*/*", "{type: string, format: binary}")))
    assert bytes in typing.get_args(_file_types(made)["body"])
    request = made.sent("t.send", body=b"\x00")
    assert request.header("content-type") == ["application/octet-stream"]
    assert request.body == b"\x00"


@pytest.mark.parametrize(
    ("file", "content_type"),
    [(b"data", "multipart/form-data"), ("not a file", "application/json")],
)
def test_several_media_types_send_what_suits_the_value(
    demo: Callable[..., Demo], file: Any, content_type: str
) -> None:
    form = "application/x-www-form-urlencoded"
    listed = [
        of(name, FILES) for name in ("application/json", form, "multipart/form-data")
    ]
    made = demo(described("{" + ", ".join(one[1:-1] for one in listed) + "}"))
    request = made.sent("t.send", file=file)
    assert request.header("content-type")[0].startswith(content_type)


@pytest.mark.parametrize(
    ("media_type", "value", "sent", "body"),
    [
        ("text/plain", "é", "text/plain; charset=utf-8", "é".encode()),
        ("application/octet-stream", b"\x00", "application/octet-stream", b"\x00"),
        ("image/*", b"\x00", "application/octet-stream", b"\x00"),
    ],
)
def test_other_media_types(
    demo: Callable[..., Demo], media_type: str, value: Any, sent: str, body: bytes
) -> None:
    made = demo(described(of(media_type, "{type: string, format: binary}")))
    request = made.sent("t.send", body=value)
    assert (request.header("content-type"), request.body) == ([sent], body)


def test_an_encoding_of_the_description(demo: Callable[..., Demo]) -> None:
    schema = (
        "{type: object, properties: "
        "{tags: {type: array, items: {type: string}}, meta: {type: object}}}"
    )
    encoding = (
        "{tags: {style: form, explode: false}, meta: {contentType: application/json}}"
    )
    made = demo(described(of("application/x-www-form-urlencoded", schema, encoding)))
    request = made.sent("t.send", tags=["x", "y"], meta={"k": [1]})
    assert request.body == b"tags=x,y&meta=%7B%22k%22%3A%5B1%5D%7D"
