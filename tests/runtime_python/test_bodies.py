"""Request bodies in each media type."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET
from runtime_under_test.config.credentials import Credentials
from runtime_under_test.config.settings import Settings
from runtime_under_test.encode import files
from runtime_under_test.encode.files import FileStream
from runtime_under_test.encode.request import PreparedRequest, prepare_request
from runtime_under_test.errors import InvalidArgumentError, MissingParameterError
from runtime_under_test.operation import Body, Encoding, Operation
from runtime_under_test.record import Record

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

SETTINGS = Settings(
    base_url="http://h",
    timeout=None,
    headers={},
    user_agent="demo/1",
    credentials=Credentials({}),
    bound={},
)


def sent(offered: Body, **given: Any) -> PreparedRequest:
    return prepare_request(
        Operation("tag.o", "POST", "/", body=offered), (), SETTINGS, **given
    )


def content_type(prepared: PreparedRequest) -> str | None:
    pair = prepared.headers.get("content-type")
    return None if pair is None else pair[1].decode()


@pytest.mark.parametrize(
    ("offered", "fields", "chosen"),
    [
        ((JSON, FORM, MULTIPART), {"a": 1}, JSON),
        ((FORM, JSON), {"a": 1}, JSON),
        ((FORM, MULTIPART), {"a": 1}, FORM),
        ((MULTIPART, JSON), {"a": 1}, MULTIPART),
        ((JSON, FORM, MULTIPART), {"a": b"x"}, MULTIPART),
        ((JSON, MULTIPART), {"a": [io.BytesIO(b"x")]}, MULTIPART),
        ((JSON, MULTIPART), {"a": ("n.txt", b"x")}, MULTIPART),
        ((JSON, MULTIPART), {"a": ["n.txt", "x"]}, JSON),
        ((JSON, MULTIPART), {"a": ("n.txt", "x")}, JSON),
        ((JSON,), {"a": b"x"}, JSON),
        (("application/xml", "application/vnd.x+json"), {}, "application/vnd.x+json"),
        (("*/*",), {"a": 1}, JSON),
        (("application/json; charset=utf-8",), {}, "application/json; charset=utf-8"),
    ],
)
def test_choice(
    offered: tuple[str, ...], fields: dict[str, object], chosen: str
) -> None:
    prepared = sent(Body(offered, required=True), fields=fields)
    if chosen == MULTIPART:
        assert prepared.parts
        assert content_type(prepared) is None  # the boundary comes with it later
    else:
        assert content_type(prepared) == chosen
        assert prepared.parts is None


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"a": None, "b": UNSET, "c": ""}, b'{"a":null,"c":""}'),
        ({"a": UNSET}, b"{}"),
        ({}, b"{}"),
    ],
)
def test_null_and_left_out_in_json(fields: dict[str, object], content: bytes) -> None:
    assert sent(Body((JSON,), required=True), fields=fields).content == content


@pytest.mark.parametrize(
    ("offered", "content"),
    [(FORM, b""), (MULTIPART, b"--end--\r\n"), (JSON, b"{}")],
)
def test_required_body_without_fields(offered: str, content: bytes) -> None:
    prepared = sent(Body((offered,), required=True), fields={"a": UNSET})
    assert prepared.content == content
    assert content_type(prepared) is not None


@pytest.mark.parametrize(
    ("offered", "content", "chosen"),
    [
        ((MULTIPART,), b"--end--\r\n", f"{MULTIPART}; boundary=end"),
        (("application/xml", MULTIPART), b"--end--\r\n", f"{MULTIPART}; boundary=end"),
        ((MULTIPART, FORM), b"", FORM),
        ((MULTIPART, FORM, JSON), b'{"a":[]}', JSON),
    ],
)
def test_fields_that_make_no_part(
    offered: tuple[str, ...], content: bytes, chosen: str
) -> None:
    prepared = sent(Body(offered), fields={"a": []})
    assert prepared.parts is None
    assert prepared.content == content
    assert content_type(prepared) == chosen


def test_optional_body_without_fields_is_not_sent() -> None:
    for given in ({"fields": {"a": UNSET}}, {"body": UNSET}, {}):
        prepared = sent(Body((JSON,)), **given)
        assert prepared.content is None
        assert content_type(prepared) is None
    assert sent(Body((JSON,)), fields={"a": None}).content == b'{"a":null}'


def test_required_whole_body_left_out() -> None:
    with pytest.raises(
        MissingParameterError, match=r"tag\.o: the request body is missing"
    ):
        sent(Body((JSON,), required=True))


class Skill(Record, kw_only=True, tag_field="kind", tag="skill"):
    name: str = msgspec.field(name="the-name")
    level: int | msgspec.UnsetType | None = UNSET


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ([1, {"a": None}], b'[1,{"a":null}]'),
        (None, b"null"),
        ("x", b'"x"'),
        (Skill(name="n"), b'{"kind":"skill","the-name":"n"}'),
        (Skill(name="n", level=None), b'{"kind":"skill","the-name":"n","level":null}'),
        ([2**80, None], b"[1208925819614629174706176,null]"),
    ],
)
def test_whole_json(value: object, content: bytes) -> None:
    assert sent(Body((JSON,)), body=value).content == content


@pytest.mark.parametrize(
    ("offered", "value", "content", "chosen"),
    [
        (("text/plain",), "ü", "ü".encode(), "text/plain; charset=utf-8"),
        (("application/octet-stream",), b"\x00", b"\x00", "application/octet-stream"),
        (("image/png",), io.BytesIO(b"x"), b"x", "image/png"),
        ((JSON, "image/png"), b"x", b"x", "image/png"),
        (("*/*",), b"x", b"x", "application/octet-stream"),
        ((FORM,), Skill(name="a b"), b"kind=skill&the-name=a+b", FORM),
    ],
)
def test_other_whole_bodies(
    offered: tuple[str, ...], value: object, content: bytes, chosen: str
) -> None:
    prepared = sent(Body(offered), body=value)
    whole = prepared.content
    if isinstance(whole, FileStream):
        whole = b"".join(whole.iter_pieces())
    assert (whole, content_type(prepared)) == (content, chosen)


@pytest.mark.parametrize(
    ("encodings", "fields", "content"),
    [
        ((), {"a": "x y&z", "b": True, "c": 1}, b"a=x+y%26z&b=true&c=1"),
        ((), {"a": [1, 2]}, b"a=1&a=2"),
        ((), {"a": {"b": 1}}, b"a=%7B%22b%22%3A1%7D"),
        # the empty value is what a form has for null; left out is not there
        ((), {"a": None, "b": UNSET}, b"a="),
        (
            (Encoding("a", style="form", explode=False),),
            {"a": [1, "2,3"]},
            b"a=1,2%2C3",
        ),
        ((Encoding("a", style="pipeDelimited"),), {"a": [1, 2]}, b"a=1%7C2"),
        ((Encoding("a", style="spaceDelimited"),), {"a": [1, 2]}, b"a=1+2"),
        ((Encoding("a", style="form"),), {"a": {"b": 1, "c": 2}}, b"b=1&c=2"),
        ((Encoding("a", style="form"),), {"a": {"b c": "&"}}, b"b+c=%26"),
        (
            (Encoding("a", style="form", explode=False),),
            {"a": {"b,": "&"}},
            b"a=b%2C,%26",
        ),
        ((Encoding("a", style="deepObject"),), {"a": {"b": 1}}, b"a%5Bb%5D=1"),
        (
            (Encoding("a", style="deepObject"),),
            {"a": {"b": [{"c": "1 2"}, None]}},
            b"a%5Bb%5D%5B0%5D%5Bc%5D=1+2&a%5Bb%5D%5B1%5D=",
        ),
        ((Encoding("a", style="deepObject"),), {"a": ["x"]}, b"a%5B0%5D=x"),
        ((Encoding("a", media_type=JSON),), {"a": [1, "x"]}, b"a=%5B1%2C%22x%22%5D"),
    ],
)
def test_form(
    encodings: tuple[Encoding, ...], fields: dict[str, object], content: bytes
) -> None:
    body = Body((FORM,), required=True, encodings=encodings)
    assert sent(body, fields=fields).content == content


@pytest.mark.parametrize(
    ("encoding", "value", "parts"),
    [
        (Encoding("a", style="form"), [1, "x y"], [("a", b"1"), ("a", b"x y")]),
        (Encoding("a", style="form", explode=False), [1, "&"], [("a", b"1,&")]),
        (Encoding("a", style="pipeDelimited"), [1, 2], [("a", b"1|2")]),
        (Encoding("a", style="spaceDelimited"), [1, 2], [("a", b"1 2")]),
        (Encoding("a", style="form"), {"b": 1, "c": None}, [("b", b"1"), ("c", b"")]),
        (Encoding("a", style="form", explode=False), {"b": 1}, [("a", b"b,1")]),
        (Encoding("a", style="deepObject"), {"b": True}, [("a[b]", b"true")]),
        (Encoding("a", style="deepObject"), {"b": [1]}, [("a[b][0]", b"1")]),
        (Encoding("a", style="form"), "ü", [("a", "ü".encode())]),
        # with a media type the style does not count
        (Encoding("a", style="form", media_type=JSON), [1], [("a", b"[1]")]),
    ],
)
def test_multipart_by_style(
    encoding: Encoding, value: object, parts: list[tuple[str, bytes]]
) -> None:
    prepared = sent(Body((MULTIPART,), encodings=(encoding,)), fields={"a": value})
    assert [(part.name, part.content) for part in prepared.parts or ()] == parts


def test_multipart_parts(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(b"png")
    fields = {
        "plain": "x",
        "flag": True,
        "nothing": None,
        "many": [1, 2],
        "object": {"a": [1]},
        "raw": b"\x00",
        "path": file,
        "named": ("a.bin", b"1", "application/x-thing"),
        "files": [file, ("b.txt", io.BytesIO(b"2"))],
    }
    encodings = (Encoding("raw", media_type="image/gif"),)
    body = Body((MULTIPART,), encodings=encodings)
    prepared = sent(body, fields=fields)
    assert prepared.parts is not None
    found = [(p.name, p.filename, p.media_type) for p in prepared.parts]
    assert found == [
        ("plain", None, None),
        ("flag", None, None),
        ("nothing", None, None),
        ("many", None, None),
        ("many", None, None),
        ("object", None, "application/json"),
        ("raw", "raw", "image/gif"),
        ("path", "photo.png", None),
        ("named", "a.bin", "application/x-thing"),
        ("files", "photo.png", None),
        ("files", "b.txt", None),
    ]
    texts = [p.content for p in prepared.parts[:6]]
    assert texts == [b"x", b"true", b"", b"1", b"2", b'{"a":[1]}']
    opened = [p.content for p in prepared.parts if p.filename == "photo.png"]
    prepared.close()
    assert [stream.closed for stream in opened] == [True, True]


def test_files_are_closed_when_a_later_one_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x")
    opened: list[Any] = []
    real = files._open_path
    monkeypatch.setattr(
        files, "_open_path", lambda p: opened.append(real(p)) or opened[-1]
    )
    with pytest.raises(InvalidArgumentError, match=r"tag\.o: body: .*missing"):
        sent(Body((MULTIPART,)), fields={"a": file, "b": tmp_path / "missing"})
    assert [stream.closed for stream in opened] == [True]


@pytest.mark.parametrize(
    ("offered", "given"),
    [
        ((MULTIPART,), {"fields": {"a": io.StringIO("text")}}),
        ((JSON,), {"fields": {"a": Path("x")}}),
        ((JSON,), {"fields": {"a": object()}}),
        ((JSON,), {"fields": {"a": "\ud800"}}),
        ((JSON,), {"fields": {"a": float("nan")}}),
        ((JSON,), {"body": [None, {"a": (1.0, float("-inf"))}]}),
        ((JSON,), {"body": float("inf")}),
        ((FORM,), {"fields": {"a": float("nan")}}),
        ((MULTIPART,), {"fields": {"a": [{"b": float("nan")}]}}),
        (("application/xml",), {"fields": {"a": 1}}),
        (("text/xml",), {"body": [1]}),
        ((MULTIPART,), {"body": "x"}),
        (("text/\u00fc",), {"body": "x"}),
    ],
)
def test_bodies_that_cannot_be_sent(
    offered: tuple[str, ...], given: dict[str, Any]
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"tag\.o: body: "):
        sent(Body(offered), **given)
