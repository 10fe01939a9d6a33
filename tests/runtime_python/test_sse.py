"""Server-sent events as defined by WHATWG HTML, 9.2.6 ("Interpreting an event stream")."""

from __future__ import annotations

import sys

import msgspec
import pytest
from runtime_under_test.stream.sse import EventDecoder, LineDecoder, ServerSentEvent


def message(data: str, last: str = "", retry: int | None = None) -> ServerSentEvent:
    return ServerSentEvent("message", data, last, retry)


STREAMS = [
    # the examples of the standard
    (
        "data: YHOO\ndata: +2\ndata: 10\n\n",
        [message("YHOO\n+2\n10")],
    ),
    (
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
        "data:  third event\n\n",
        [message("first event", "1"), message("second event"), message(" third event")],
    ),
    ("data\n\ndata\ndata\n\ndata:", [message(""), message("\n")]),
    ("data:test\n\ndata: test\n\n", [message("test"), message("test")]),
    (
        "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n",
        [ServerSentEvent("add", "73857293"), ServerSentEvent("remove", "2153")],
    ),
    # line ends
    ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", [message(it) for it in "abc"]),
    ("data: a\r\ndata: b\rdata: c\n\r\n", [message("a\nb\nc")]),
    ("data: a\u2028b\x0bc\x85d\n\n", [message("a\u2028b\x0bc\x85d")]),
    ("\n\n\r\r\r\n", []),
    # an event without data is none, and its type is forgotten
    ("event: x\n\ndata: a\n\n", [message("a")]),
    ("event: x\nevent: y\ndata: a\n\n", [ServerSentEvent("y", "a")]),
    ("event:\ndata: a\n\n", [message("a")]),
    # an ID stays until there is another
    ("id: 1\ndata: a\n\ndata: b\n\n", [message("a", "1"), message("b", "1")]),
    ("id: 1\n\ndata: b\n\n", [message("b", "1")]),
    ("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", [message("a", "1"), message("b", "1")]),
    # times
    ("retry: 100\ndata: a\n\ndata: b\n\n", [message("a", retry=100), message("b")]),
    ("retry: 1s\nretry: -1\nretry: ٣\nretry:\ndata: a\n\n", [message("a")]),
    # other fields
    ("Data: x\ndata : x\n data: x\nfoo: x\n:data: x\ndata: a:b\n\n", [message("a:b")]),
    # byte order mark: one, at the beginning
    ("\ufeffdata: a\n\n", [message("a")]),
    ("\ufeff\ufeffdata: a\n\ndata: b\n\n", [message("b")]),
    # what is not complete
    ("data: a\n\ndata: b\n", [message("a")]),
    ("data: a", []),
    ("data: a\n\ndata: ü😀\n\n", [message("a"), message("ü😀")]),
    ("", []),
]


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize(("stream", "events"), STREAMS)
def test_events(stream: str, events: list[ServerSentEvent], size: int) -> None:
    data = stream.encode()
    decoder = EventDecoder()
    found: list[ServerSentEvent] = []
    for start in range(0, len(data), size):
        found += decoder.feed(data[start : start + size])
    assert found == events


def test_an_event_is_there_as_soon_as_it_is_whole() -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"data: a\r\r") == [message("a")]
    assert decoder.feed(b"\ndata: b\n\n") == [message("b")]


def test_bytes_that_are_not_utf8() -> None:
    assert EventDecoder().feed(b"data: \xff\n\n") == [message("\ufffd")]


def test_many_digits_of_retry() -> None:
    stream = b"retry: " + b"9" * 10_000 + b"\ndata: a\n\n"
    assert EventDecoder().feed(stream) == [message("a", retry=10**18 - 1)]


def test_json() -> None:
    class Delta(msgspec.Struct):
        text: str

    event = message('{"text":"x"}')
    assert event.json() == {"text": "x"}
    assert event.json(Delta) == Delta("x")
    with pytest.raises(msgspec.DecodeError):
        message("[DONE]").json()


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
@pytest.mark.parametrize(
    ("data", "charset", "lines"),
    [
        (b"a\nb\r\nc\rd", "utf-8", ["a", "b", "c", "d"]),
        (b"a\n\nb\n", "utf-8", ["a", "", "b"]),
        (b"\n", "utf-8", [""]),
        (b"", "utf-8", []),
        (b"a\r", "utf-8", ["a"]),
        ("ü\x85\u2028\n".encode(), "utf-8", ["ü\x85\u2028"]),
        ("ü\nö".encode("latin-1"), "latin-1", ["ü", "ö"]),
        ("ü\nö".encode("utf-16"), "utf-16", ["ü", "ö"]),
        ("\ufeffa\n\ufeffb".encode(), "utf-8", ["a", "\ufeffb"]),
        (b"a\xc3", "utf-8", ["a\ufffd"]),
        ("ü".encode(), "no-such", ["ü"]),
        ("ü".encode(), "hex", ["ü"]),
        ("ü".encode(), "idna", ["ü"]),
    ],
)
def test_lines(data: bytes, charset: str, lines: list[str], size: int) -> None:
    decoder = LineDecoder(charset)
    found: list[str] = []
    for start in range(0, len(data), size):
        found += decoder.feed(data[start : start + size])
    assert found + decoder.finish() == lines


def test_a_long_line_in_small_pieces() -> None:
    """Quadratic work on so many pieces would hold the tests up for minutes."""
    decoder = LineDecoder(max_bytes=100_000_000)
    for _ in range(200_000):
        decoder.feed(b"x" * 100)
    assert len(decoder.finish()[0]) == 100 * 200_000


@pytest.mark.parametrize("charset", ["utf-16", "utf-32", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("marked", [True, False])
def test_lines_of_wide_characters(charset: str, size: int, marked: bool) -> None:
    # Without a mark such text is as this machine has it, as it is for bytes.decode.
    plain = (
        charset if charset[-2:] in ("le", "be") else f"{charset}-{sys.byteorder[0]}e"
    )
    content = "ü😀\r\nb\n".encode(charset if marked else plain)
    decoder = LineDecoder(charset)
    lines = [
        line
        for at in range(0, len(content), size)
        for line in decoder.feed(content[at : at + size])
    ]
    assert [*lines, *decoder.finish()] == ["ü😀", "b"]
