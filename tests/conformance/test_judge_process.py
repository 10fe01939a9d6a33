"""The judge finds what is wrong: without this a proof by it would prove nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.conformance.judge_process import Exchange, Judge
from tests.documented.server import Received, Reply

DESCRIPTION: Any = yaml.safe_load("""
openapi: 3.0.3
info: {title: Demo, version: "1"}
security: [{key: []}]
paths:
  /things/{id}/:
    post:
      parameters:
        - {in: path, name: id, required: true, schema: {type: string, maxLength: 3}}
        - {in: query, name: size, required: true, schema: {type: integer, maximum: 9}}
        - {in: query, name: tags, schema: {type: array, items: {type: string}}}
        - {in: header, name: X-Level, schema: {type: integer}}
        - {in: cookie, name: mood, schema: {type: string, enum: [good, bad]}}
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: "#/components/schemas/Thing"}}
          multipart/form-data: {schema: {$ref: "#/components/schemas/Thing"}}
      responses:
        "200":
          description: ""
          content:
            application/json: {schema: {$ref: "#/components/schemas/Thing"}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: Authorization}
  schemas:
    Thing:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        when: {type: string, format: date-time}
        count: {type: integer, nullable: true}
        secret: {type: string, writeOnly: true}
""")
PATH = "/things/{id}/"
TARGET = "/things/a%2Fb/?size=9&tags=x&tags=y%26z"
BODY = b'{"name": "n", "when": "2019-08-24T14:15:22Z", "count": null, "secret": "s"}'
HEADERS = {
    "authorization": "Token a",
    "content-type": "application/json",
    "x-level": "3",
    "cookie": "mood=good",
}
REPLY = Reply.of_json({"id": 1, "name": "n"})


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(DESCRIPTION) as started:
        yield started


def _exchange(
    target: str = TARGET,
    body: bytes = BODY,
    reply: Reply | None = None,
    **headers: str | None,
) -> Exchange:
    given = {n.replace("_", "-"): value for n, value in headers.items()}
    kept = {n: v for n, v in {**HEADERS, **given}.items() if v is not None}
    return Exchange(PATH, Received("POST", target, tuple(kept.items()), body), reply)


def test_right_exchange(judge: Judge) -> None:
    (verdict,) = judge.of([_exchange(reply=REPLY)])
    assert verdict.request == ()
    assert verdict.reply == ()
    assert verdict.values == {
        "path": {"id": "a/b"},
        "query": {"size": 9, "tags": ["x", "y&z"]},
        "header": {"X-Level": 3},
        "cookie": {"mood": "good"},
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"target": "/things/a/b/?size=9"},
        {"target": "/things/abcd/?size=9"},
        {"target": "/things//?tags=x"},
        {"target": "/things/a/?size=10"},
        {"target": "/things/a/?size=x"},
        {"body": b'{"name": null}'},
        {"body": b'{"name": 1}'},
        {"body": b'{"name": "n", "id": 1}'},
        {"body": b'{"name": "n", "when": "yesterday"}'},
        {"body": b"{}"},
        {"body": b"{"},
        {"body": b""},
        {"content_type": "text/plain"},
        {"content_type": None},
        {"authorization": None},
        {"x_level": "high"},
        {"cookie": "mood=so-so"},
    ],
    ids=str,
)
def test_wrong_request(judge: Judge, wrong: dict[str, Any]) -> None:
    (verdict,) = judge.of([_exchange(**wrong)])
    assert verdict.request != ()


@pytest.mark.parametrize(
    "wrong",
    [
        Reply.of_json({"id": 1}),
        Reply.of_json({"id": "1", "name": "n"}),
        Reply.of_json({"id": 1, "name": None}),
        Reply.of_json({"id": 1, "name": "n", "secret": "s"}),
        Reply.of_json([]),
        Reply.of_json({"id": 1, "name": "n"}, status=404),
        Reply(200, b"{", "application/json"),
        Reply(200, b"x", "text/plain"),
    ],
    ids=str,
)
def test_wrong_reply(judge: Judge, wrong: Reply) -> None:
    (verdict,) = judge.of([_exchange(reply=wrong)])
    assert verdict.request == ()
    assert verdict.reply != ()


def _multipart(*parts: tuple[str, bytes]) -> Exchange:
    body = b"".join(
        b"--b\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        % (head.encode(), text)
        for head, text in parts
    )
    kind = "multipart/form-data; boundary=b"
    return _exchange(body=body + b"--b--\r\n", content_type=kind)


def test_multipart(judge: Judge) -> None:
    right = _multipart(
        ('name="name"', b"\xc3\xbc\r\n"), ('name="secret"; filename="s"', b"\x00\xff")
    )
    wrong = _multipart(('name="name"', b"n"), ('name="count"', b"many"))
    lacking = _multipart(('name="count"', b"1"))
    first, second, third = judge.of([right, wrong, lacking])
    assert first.request == ()
    assert [(p.name, p.filename, p.content) for p in first.parts] == [
        ("name", None, b"\xc3\xbc\r\n"),
        ("secret", "s", b"\x00\xff"),
    ]
    assert second.request != ()
    assert third.request != ()


def test_same_exchange_is_judged_once(judge: Judge) -> None:
    before = judge.judged
    one = _exchange(body=b'{"name": "once"}')
    assert judge.of([one, one]) == judge.of([one])[:1] * 2
    assert judge.judged == before + 1
