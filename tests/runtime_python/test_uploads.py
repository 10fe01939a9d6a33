"""Files that are sent, from where they stand, and those that cannot be."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.operation import Body, Operation

from tests.runtime_python.calls import settings
from tests.runtime_python.clocks import Recorded
from tests.runtime_python.scripted import Script, says, scripted

Call = Callable[..., Any]
PARTS = Operation("o", "PUT", "/", body=Body(("multipart/form-data",)))
WHOLE = Operation("o", "PUT", "/", body=Body(("application/octet-stream",)))


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


def send(call: Call, script: Script, operation: Operation, file: object) -> None:
    given = {"fields": {"f": file}} if operation is PARTS else {"body": file}
    call(settings(script.url, max_retries=1, clock=Recorded()), operation, **given)


@pytest.mark.parametrize("operation", [PARTS, WHOLE])
@pytest.mark.parametrize("real", [True, False])
def test_from_where_it_stands(
    script: Script, call: Call, tmp_path: Path, operation: Operation, real: bool
) -> None:
    (tmp_path / "f").write_bytes(b"HEADERcontent")
    script.plays(says(503), says(200))
    with (tmp_path / "f").open("rb") if real else io.BytesIO(b"HEADERcontent") as file:
        file.seek(6)
        send(call, script, operation, file)
    assert len(script.seen) == 2
    for request in script.seen:
        assert b"content" in request.body
        assert b"HEADER" not in request.body
        assert int(request.headers["content-length"]) == len(request.body)


class File:
    """A file of which nothing is known."""

    def __init__(self, pieces: list[Any]) -> None:
        self._pieces = [*pieces]

    def read(self, size: int = -1) -> Any:
        piece = self._pieces.pop(0) if self._pieces else b""
        if isinstance(piece, Exception):
            raise piece
        return piece


class Growing(io.BytesIO):
    """A file to which something is written while it is sent."""

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        if not piece and self.tell() == 3:
            self.write(b"more")
            return b"more"
        return piece


@pytest.mark.parametrize(
    ("operation", "pieces", "message"),
    [
        (PARTS, ["text"], "returned str, not bytes"),
        (WHOLE, ["text"], "returned str, not bytes"),
        (PARTS, [OSError("disk")], "disk"),
        (WHOLE, [OSError("disk")], "disk"),
        (PARTS, [b"x", ValueError("closed")], "closed"),
    ],
)
def test_what_cannot_be_read(
    script: Script, call: Call, operation: Operation, pieces: list[Any], message: str
) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=message):
        send(call, script, operation, File(pieces))


@pytest.mark.parametrize("operation", [PARTS, WHOLE])
def test_a_closed_file(script: Script, call: Call, operation: Operation) -> None:
    file = io.BytesIO(b"x")
    file.close()
    with pytest.raises(ValueError) as said:  # noqa: PT011
        file.read()
    message = re.escape(str(said.value))
    with pytest.raises(errors.InvalidArgumentError, match=message):
        send(call, script, operation, file)
    assert script.seen == []


def test_another_length_than_was_said(script: Script, call: Call) -> None:
    with pytest.raises(errors.TransportError, match="LocalProtocolError"):
        send(call, script, PARTS, Growing(b"abc"))
