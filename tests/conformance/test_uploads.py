"""Files, sent by a generated client, arrive as files of the same bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.caller import MODES, Mode, calling
from tests.conformance.judge_process import Exchange, Judge, Part
from tests.conformance.subject import Subject
from tests.conformance.test_operations import SUBJECTS, subject_named
from tests.documented.server import RecordingServer, Reply

TRAIN = "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/"
CONTENT = bytes(range(256)) + b"\r\n--boundary--\r\n\x00"


def _path(folder: Path) -> Any:
    file = folder / "n\u00f6tes, 1.bin"
    file.write_bytes(CONTENT)
    return file


def _opened(folder: Path) -> Any:
    return _path(folder).open("rb")


# What a user gives, and the file name and media type that arrive; None is one that says nothing.
GIVEN: dict[str, tuple[Callable[[Path], Any], str, str | None]] = {
    "path": (_path, "n\u00f6tes, 1.bin", None),
    "bytes": (lambda _: CONTENT, "file", None),
    "file object": (lambda _: io.BytesIO(CONTENT), "file", None),
    "open file": (_opened, "n\u00f6tes, 1.bin", None),
    "name and bytes": (lambda _: ("a.pdf", CONTENT), "a.pdf", "application/pdf"),
    "name, bytes and type": (
        lambda _: ("a.pdf", CONTENT, "application/x-a"),
        "a.pdf",
        "application/x-a",
    ),
}


def _arrived(
    subject: Subject,
    server: RecordingServer,
    judge: Judge,
    mode: Mode,
    arguments: dict[str, Any],
) -> tuple[Part, ...]:
    """The parts of the request that documents/train sends, found right by the judge."""
    method = subject.methods["POST", TRAIN]
    given = {"org": "main", "user_id": "jo", **arguments}
    with calling(subject, server) as caller:
        outcome = caller.call(mode, method, given, Reply.of_json({}))
    assert len(outcome.received) == 1, outcome.error
    (request,) = outcome.received
    (verdict,) = judge.of([Exchange(TRAIN, request)])
    assert verdict.request == ()
    assert request.header("Content-Type")[0].startswith("multipart/form-data; boundary")
    return verdict.parts


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("what", GIVEN)
@pytest.mark.parametrize("name", SUBJECTS)
def test_document_arrives_as_a_file(
    server: RecordingServer,
    judge_of: Callable[[Subject], Judge],
    tmp_path: Path,
    name: str,
    what: str,
    mode: Mode,
) -> None:
    subject = subject_named(name)
    make, filename, media_type = GIVEN[what]
    fields = {"type": "file", "pathway": "p", "url": "\u00fc & =", "access": ""}
    arguments = {**fields, "file": make(tmp_path)}
    with closing(arguments["file"]) if what == "open file" else nullcontext():
        parts = _arrived(subject, server, judge_of(subject), mode, arguments)

    by_name = {part.name: part for part in parts}
    assert len(by_name) == len(parts)
    file = by_name.pop("file")
    assert file.filename == filename
    assert file.content == CONTENT
    if media_type is not None:
        assert file.media_type == media_type
    assert {n: (p.filename, p.content.decode()) for n, p in by_name.items()} == {
        name: (None, text) for name, text in fields.items()
    }


@pytest.mark.parametrize("name", SUBJECTS)
def test_fields_beside_a_file_keep_their_kinds(
    server: RecordingServer, judge_of: Callable[[Subject], Judge], name: str
) -> None:
    subject = subject_named(name)
    fields = {
        "type": "file",
        "pathway": "p",
        "file": b"x",
        "translate": True,
        "google_drive_auth_data": {"token": ["a", None]},
    }
    parts = _arrived(subject, server, judge_of(subject), "sync", fields)
    sent = {part.name: (part.media_type, part.content) for part in parts}
    assert sent["translate"][1] == b"true"
    assert sent["google_drive_auth_data"] == (
        "application/json",
        b'{"token":["a",null]}',
    )
