"""Responses that are larger than allowed, as received or decoded."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.client import ClientBase
from runtime_under_test.config.options import options
from runtime_under_test.operation import Body, Operation, ResponseSpec
from runtime_under_test.raw import StreamTransport

from tests.runtime_python.calls import settings
from tests.runtime_python.scripted import Script, says

Call = Callable[..., Any]
TEXT = Operation(
    "o",
    "PUT",
    "/",
    body=Body(("multipart/form-data",)),
    responses=(ResponseSpec("200", "text/plain"),),
)
# The fast path, and the one through httpx2.
PATHS = pytest.mark.parametrize("fields", [{}, {"file": b"x"}], ids=["fast", "httpx2"])
MEGABYTE = 1 << 20


@cache
def create_bomb() -> bytes:
    """256 MiB in less than 300 bytes."""
    packer = zlib.compressobj(9, wbits=31)
    whole = b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(256))
    whole += packer.flush()
    return gzip.compress(gzip.compress(whole))


@cache
def create_empty_members() -> bytes:
    """A million members without content, in a few KB."""
    return gzip.compress(gzip.compress(b"") * 1_000_000)


@PATHS
def test_a_small_response_that_decodes_to_much(
    script: Script, call: Call, fields: dict[str, object]
) -> None:
    bomb = create_bomb()
    assert len(bomb) < 1000
    script.plays(says(200, bomb, {"Content-Encoding": "gzip, gzip, gzip"}))
    tracemalloc.start()
    started = time.monotonic()
    with pytest.raises(errors.ResponseTooLargeError, match="max_response_bytes"):
        call(settings(script.url, timeout=30, max_retries=2), TEXT, fields=fields)
    seconds, peak = time.monotonic() - started, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seconds < 5
    assert peak < 200 * MEGABYTE
    assert len(script.seen) == 1


@PATHS
def test_decoding_ends_at_the_deadline(
    script: Script, call: Call, fields: dict[str, object]
) -> None:
    script.plays(says(200, create_empty_members(), {"Content-Encoding": "gzip, gzip"}))
    started = time.monotonic()
    with pytest.raises(errors.TimeoutError):
        call(settings(script.url, timeout=0.3), TEXT, fields=fields)
    assert time.monotonic() - started < 2


@PATHS
def test_too_many_codings(
    script: Script, call: Call, fields: dict[str, object]
) -> None:
    content = b"text"
    for _ in range(5):
        content = gzip.compress(content)
    headers = {"Content-Type": "text/plain"}
    five = {"Content-Encoding": "gzip" + ", gzip" * 4} | headers
    script.plays(says(200, content, five))
    assert call(settings(script.url), TEXT, fields=fields) == "text"
    for codings in ("gzip, " * 5 + "gzip", "br, " * 600 + "x"):
        script.plays(
            says(200, gzip.compress(content), {"Content-Encoding": codings} | headers)
        )
        with pytest.raises(errors.TransportError, match="codings"):
            call(settings(script.url), TEXT, fields=fields)


@PATHS
@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_max_response_bytes(
    script: Script, call: Call, fields: dict[str, object], coding: str
) -> None:
    text = b"x" * 1000
    content = gzip.compress(text) if coding == "gzip" else text
    headers = {"Content-Encoding": coding, "Content-Type": "text/plain"}
    script.plays(says(200, content, headers))
    exact = settings(script.url, max_response_bytes=1000)
    assert call(exact, TEXT, fields=fields) == text.decode()
    small = settings(script.url, max_response_bytes=999)
    with pytest.raises(errors.ResponseTooLargeError, match=r"PUT .*more than 999"):
        call(small, TEXT, fields=fields)
    more = options(max_response_bytes=1000)
    assert call(small, TEXT, fields=fields, options=more) == text.decode()
    with pytest.raises(errors.ResponseTooLargeError):
        call(exact, TEXT, fields=fields, options=options(max_response_bytes=5))


def test_an_error_response_is_limited_too(script: Script, call: Call) -> None:
    script.plays(says(404, b"x" * 1000))
    with pytest.raises(errors.ResponseTooLargeError):
        call(settings(script.url, max_response_bytes=10), TEXT)


def test_a_streamed_response_has_no_limit(script: Script) -> None:
    script.plays(says(200, gzip.compress(b"x" * 1000), {"Content-Encoding": "gzip"}))
    with ClientBase(settings(script.url, max_response_bytes=10)) as client:
        transport = client._transport
        streaming = StreamTransport(transport.settings, transport.connections)
        with streaming.call(TEXT, ()) as response:
            assert len(response.read()) == 1000


def test_a_limit_that_is_not_positive() -> None:
    for value in (0, -1):
        with pytest.raises(errors.InvalidArgumentError, match="max_response_bytes"):
            options(max_response_bytes=value)
        with pytest.raises(errors.InvalidArgumentError, match="max_response_bytes"):
            settings("http://x", max_response_bytes=value)


def test_a_copy_with_another_limit(script: Script) -> None:
    script.plays(says(200, b"x" * 1000, {"Content-Type": "text/plain"}))
    with ClientBase(settings(script.url)) as client:
        copy = client.with_options(max_response_bytes=10)
        assert client._transport.call(TEXT, ()) == "x" * 1000
        with pytest.raises(errors.ResponseTooLargeError):
            copy._transport.call(TEXT, ())
