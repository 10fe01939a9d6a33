"""Compressed responses: whole, in pieces, cut off."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import ClientBase
from runtime_under_test.http.content_encoding import create_decoder, decode_whole
from runtime_under_test.http.response_limit import UNLIMITED
from runtime_under_test.operation import Body, Operation, ResponseSpec
from runtime_under_test.raw import StreamTransport

from tests.runtime_python.calls import settings
from tests.runtime_python.scripted import Script, says

Call = Callable[..., Any]
BODY = Body(("multipart/form-data",))
TEXT = Operation(
    "o", "PUT", "/", body=BODY, responses=(ResponseSpec("200", "text/plain"),)
)

TWO = gzip.compress(b"col\n1\n") + gzip.compress(b"2\n")
LARGE = bytes(range(256)) * 20_000
_raw = zlib.compressobj(wbits=-15)
BARE = _raw.compress(b"hello") + _raw.flush()

WHOLE = [
    ("gzip", gzip.compress(b"hello"), b"hello"),
    ("GZIP, identity", gzip.compress(b"hello"), b"hello"),
    ("x-gzip", TWO, b"col\n1\n2\n"),
    ("gzip", TWO + b"\0" * 9, b"col\n1\n2\n"),
    ("gzip", gzip.compress(b"") + gzip.compress(b"hello"), b"hello"),
    ("gzip", gzip.compress(b"hello") + b"no member", b"hello"),
    ("gzip", gzip.compress(LARGE), LARGE),
    ("gzip", gzip.compress(b" " * 5_000_000), b" " * 5_000_000),
    ("deflate", zlib.compress(b"hello"), b"hello"),
    ("deflate", BARE, b"hello"),
    ("deflate, gzip", gzip.compress(zlib.compress(b"hello")), b"hello"),
]
BROKEN = [
    ("gzip", gzip.compress(b"hello")[:-1]),
    ("gzip", gzip.compress(b"hello")[:-8]),
    ("gzip", TWO[:-3]),
    ("gzip", gzip.compress(LARGE)[:9000]),
    ("gzip", b"\x1f"),
    ("gzip", b"no gzip"),
    ("deflate", zlib.compress(b"hello")[:-1]),
    ("deflate", BARE[:-1]),
    ("deflate, gzip", gzip.compress(zlib.compress(b"hello")[:-1])),
]


def decode_content(codings: str, raw: bytes) -> bytes:
    return decode_whole({"content-encoding": codings}, raw, UNLIMITED)


@pytest.mark.parametrize(("codings", "raw", "content"), WHOLE, ids=range(len(WHOLE)))
def test_whole(codings: str, raw: bytes, content: bytes) -> None:
    assert decode_content(codings, raw) == content
    if len(raw) < 1000:
        made = create_decoder(codings)
        assert made is not None
        parts = [part for byte in raw for part in made.feed(bytes((byte,)))]
        made.finish()
        assert b"".join(parts) == content


@pytest.mark.parametrize(("codings", "raw"), BROKEN, ids=range(len(BROKEN)))
def test_broken_off(codings: str, raw: bytes) -> None:
    with pytest.raises(httpx2.DecodingError):
        decode_content(codings, raw)


@pytest.mark.parametrize("codings", ["", "identity", "br", "gzip, br", "unknown"])
def test_those_of_others(codings: str) -> None:
    assert create_decoder(codings) is None


def test_no_piece_is_large() -> None:
    made = create_decoder("gzip")
    assert made is not None
    raw = gzip.compress(b" " * 30_000_000)
    assert max(map(len, made.feed(raw))) <= 1 << 20


# The short way, and the one by httpx2.
@pytest.mark.parametrize("fields", [{}, {"file": b"x"}], ids=["short", "httpx2"])
def test_answers(script: Script, call: Call, fields: dict[str, object]) -> None:
    coding = {"Content-Encoding": "gzip", "Content-Type": "text/plain"}
    script.plays(says(200, TWO, coding))
    assert call(settings(script.url), TEXT, fields=fields) == "col\n1\n2\n"
    script.plays(says(200, TWO[:-3], coding))
    with pytest.raises(errors.TransportError, match=r"DecodingError.*incomplete"):
        call(settings(script.url), TEXT, fields=fields)


def test_streams(script: Script) -> None:
    coding = {"Content-Encoding": "gzip"}
    with ClientBase(settings(script.url)) as client:
        transport = client._transport
        streaming = StreamTransport(transport.settings, transport.connections)
        script.plays(says(200, TWO, coding))
        with streaming.call(TEXT, ()) as answer:
            assert [*answer.iter_bytes(3)] == [b"col", b"\n1\n", b"2\n"]
        with streaming.call(TEXT, ()) as answer:
            assert [*answer.iter_lines()] == ["col", "1", "2"]
        script.plays(says(200, gzip.compress(LARGE)[:9000], coding))
        with (
            streaming.call(TEXT, ()) as answer,
            pytest.raises(errors.TransportError, match="incomplete"),
        ):
            answer.save(io.BytesIO())


def test_what_a_hook_has_read(script: Script) -> None:
    coding = {"Content-Encoding": "gzip", "Content-Type": "text/plain"}
    script.plays(says(200, gzip.compress(b"hello"), coding))
    hooks = {"response": [lambda response: response.read()]}
    with ClientBase(settings(script.url, event_hooks=hooks)) as client:
        assert client._transport.call(TEXT, ()) == "hello"
