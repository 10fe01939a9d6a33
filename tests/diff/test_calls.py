"""The call of an operation in the client, before and after."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import pipeline
from generator.diff.calls import Calls, operation_at
from generator.source.document import Source


def calls(old: dict[str, Any], new: dict[str, Any]) -> dict[tuple[str, str], Calls]:
    config = pipeline.default_config("notes")
    sides = []
    for name, paths in (("old.json", old), ("new.json", new)):
        text = {"openapi": "3.1.0", "info": {"title": "N", "version": "1"}}
        source = Source(name, {name: json.dumps({**text, "paths": paths}).encode()})
        read = pipeline.read_version(source, config).value
        assert read is not None
        sides.append(read)
    return dict(pipeline.compare_versions(*sides)[0].background.calls)


def operation(
    *names: str, kind: str = "string", place: str = "query"
) -> dict[str, Any]:
    return {
        "operationId": "notes_list",
        "tags": ["notes"],
        "parameters": [
            {
                "name": name,
                "in": place,
                "required": place == "path",
                "schema": {"type": kind},
            }
            for name in names
        ],
        "responses": {"204": {"description": ""}},
    }


def test_an_argument_that_has_another_type() -> None:
    old = {"/a": {"get": operation("size", "page")}}
    new = {"/a": {"get": operation("size", "page", kind="integer")}}
    assert calls(old, new) == {
        ("GET", "/a"): Calls(
            (
                "client.notes.list(",
                "    size: str = ...,",
                "    page: str = ...,",
                ") -> None",
            ),
            (
                "client.notes.list(",
                "    size: int = ...,",
                "    page: int = ...,",
                ") -> None",
            ),
        )
    }


def test_one_that_comes_and_one_that_goes_have_one_side() -> None:
    found = calls({"/a": {"get": operation()}}, {"/b": {"delete": operation("x")}})
    assert found[("GET", "/a")] == Calls(("client.notes.list() -> None",), ())
    assert found[("DELETE", "/b")].before == ()


def test_one_that_moved_has_both_sides_under_its_new_name() -> None:
    found = calls(
        {"/a/{id}": {"get": operation("id", place="path")}},
        {"/a/{key}": {"get": operation("key", place="path")}},
    )
    assert found == {
        ("GET", "/a/{key}"): Calls(
            ("client.notes.list(", "    id: str,", ") -> None"),
            ("client.notes.list(", "    key: str,", ") -> None"),
        )
    }


def test_calls_that_are_what_they_were_are_left_out() -> None:
    old = {"/a": {"get": operation("size")}}
    new = {"/a": {"get": {**operation("size"), "summary": "new words"}}}
    assert calls(old, new) == {}


@pytest.mark.parametrize(
    ("pointer", "key"),
    [
        ("/paths/~1a~1{b}/get", ("GET", "/a/{b}")),
        ("/paths/~1a/get/parameters/0", ("GET", "/a")),
        ("/paths/~1a", None),
        ("/components/schemas/a", None),
        ("", None),
    ],
)
def test_the_operation_that_a_pointer_leads_into(
    pointer: str, key: tuple[str, str] | None
) -> None:
    assert operation_at(pointer) == key
