"""lock.json."""

import json

import pytest

from generator.config import LockEntry, parse_lock, serialize_lock

ENTRIES = {"1.0": LockEntry("1.0.yaml", "https://x/1", "sha256:0", "1.0-plus")}


def test_a_lock_survives_a_round_trip() -> None:
    text = serialize_lock(ENTRIES)
    assert parse_lock(text.encode()) == ENTRIES
    assert parse_lock(text.replace("\n", "\r\n").encode()) == ENTRIES
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    "damage",
    [
        lambda value: value.update(format=2),
        lambda value: value.pop("format"),
        lambda value: value.update(versions=[]),
        lambda value: value["versions"]["1.0"].pop("digest"),
        lambda value: value["versions"]["1.0"].update(origin=1),
        lambda value: value["versions"]["1.0"].update(file="../x"),
        lambda value: value["versions"].update({"1.0": "x"}),
    ],
)
def test_an_invalid_lock_is_none(damage: object) -> None:
    value = json.loads(serialize_lock(ENTRIES))
    assert callable(damage)
    damage(value)
    assert parse_lock(json.dumps(value).encode()) is None


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"[" * 100_000, b"1", b"null"])
def test_a_text_without_a_lock_is_none(text: bytes) -> None:
    assert parse_lock(text) is None
