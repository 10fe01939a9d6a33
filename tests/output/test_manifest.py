"""Writing and parsing MANIFEST.json."""

import json

import pytest

from generator.output import (
    Inputs,
    Manifest,
    build_manifest,
    digest,
    digest_files,
    parse_manifest,
    serialize_manifest,
)
from generator.package import FileSet

INPUTS = Inputs("sha256:d", "sha256:s", "sha256:t", "1.2.3")


def test_round_trip() -> None:
    manifest = build_manifest(FileSet({"b.py": "x = 1\n", "a/é.py": ""}), INPUTS)
    assert parse_manifest(serialize_manifest(manifest).encode()) == manifest


def test_digests_are_of_the_written_bytes() -> None:
    manifest = build_manifest(FileSet({"a.py": "é\n"}), INPUTS)
    # printf 'é\n' | sha256sum
    assert manifest.files["a.py"] == digest(b"\xc3\xa9\n")
    assert digest(b"") == (
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )


def test_the_text_is_stable_and_names_its_origin() -> None:
    one = serialize_manifest(Manifest(INPUTS, {"a": "sha256:1", "b": "sha256:2"}))
    two = serialize_manifest(Manifest(INPUTS, {"b": "sha256:2", "a": "sha256:1"}))
    assert one == two
    assert one.endswith("}\n")
    keys = list(json.loads(one))
    assert keys == sorted(keys)
    assert keys[0] == "about"
    assert "oasmith" in json.loads(one)["about"]


def valid_manifest() -> dict[str, object]:
    value: dict[str, object] = json.loads(
        serialize_manifest(Manifest(INPUTS, {"a": "sha256:1"}))
    )
    return value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b"<<<<<<< HEAD\n{}",
        json.dumps({"lockfileVersion": 3}).encode(),
        json.dumps({**valid_manifest(), "format": 2}).encode(),
        json.dumps({**valid_manifest(), "settings": 1}).encode(),
        json.dumps({**valid_manifest(), "files": ["a"]}).encode(),
        json.dumps({**valid_manifest(), "files": {"a": 1}}).encode(),
        json.dumps({**valid_manifest(), "files": {"../../a": "sha256:1"}}).encode(),
        json.dumps({**valid_manifest(), "files": {"/etc/passwd": "sha256:1"}}).encode(),
    ],
)
def test_an_invalid_manifest_is_none(content: bytes) -> None:
    assert parse_manifest(content) is None


def test_a_digest_of_files_depends_on_names_and_contents_and_not_on_order() -> None:
    base = digest_files({"a": b"1", "b": b"2"})
    assert digest_files({"b": b"2", "a": b"1"}) == base
    others = [{"a": b"2", "b": b"1"}, {"a": b"1"}, {"a": b"1", "c": b"2"}, {}]
    assert base not in {digest_files(other) for other in others}
