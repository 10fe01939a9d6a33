"""lock.json."""

import json

import pytest

from generator.config import Locked, lock_from_json, lock_to_json

LOCKED = {"1.0": Locked("1.0.yaml", "https://x/1", "sha256:0", "1.0-plus")}


def test_a_lock_is_read_as_it_was_written() -> None:
    text = lock_to_json(LOCKED)
    assert lock_from_json(text.encode()) == LOCKED
    assert lock_from_json(text.replace("\n", "\r\n").encode()) == LOCKED
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
def test_what_is_no_lock_of_ours_is_none(damage: object) -> None:
    value = json.loads(lock_to_json(LOCKED))
    assert callable(damage)
    damage(value)
    assert lock_from_json(json.dumps(value).encode()) is None


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"[" * 100_000, b"1", b"null"])
def test_what_is_no_object_is_none(text: bytes) -> None:
    assert lock_from_json(text) is None
