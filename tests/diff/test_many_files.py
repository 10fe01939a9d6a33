"""Changes in several files, and in Swagger 2.0: told where the author wrote them."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.diff.changes import ChangeList
from generator.report.change_json import changes_data
from generator.report.change_words import first_location, name_root
from generator.source.document import Source


def read(name: str, files: dict[str, Any]) -> Source:
    texts = {path: yaml.safe_dump(value).encode() for path, value in files.items()}
    return Source(name, texts)


def changes(old: Source, new: Source) -> ChangeList:
    config = pipeline.default_config("things")
    before, after = (pipeline.read_version(side, config).value for side in (old, new))
    assert before is not None
    assert after is not None
    return pipeline.compare_versions(before, after)[0].changes


def rooted(ref: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": ref}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/t": {
                "get": {"responses": {"200": {"description": "", "content": content}}}
            }
        },
    }


def thing(kind: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": {"type": kind}}}


@pytest.mark.parametrize(
    ("ref", "wrap", "name"),
    [
        ("parts.yaml#/Thing", lambda s: {"Thing": s}, "Thing"),
        (
            "parts.yaml#/components/schemas/Thing",
            lambda s: {"components": {"schemas": {"Thing": s}}},
            "Thing",
        ),
        ("parts.yaml#/schemas/Thing", lambda s: {"schemas": {"Thing": s}}, "Thing"),
        ("parts.yaml", lambda s: s, "parts"),
    ],
)
def test_a_change_in_another_file(ref: str, wrap: Any, name: str) -> None:
    sides = [
        read(
            "s/api.yaml", {"s/api.yaml": rooted(ref), "s/parts.yaml": wrap(thing(kind))}
        )
        for kind in ("string", "integer")
    ]
    found = changes(*sides)
    (change,) = found.changes
    assert change.message == f"type changed from string to integer for `{name}.a`"
    assert name_root(change.root) == f"schema {name}"
    assert first_location(change, found).startswith("s/parts.yaml:")
    (told,) = changes_data(found)["changes"]
    inner = ref.partition("#")[2]
    assert told["new"]["document"] == "s/parts.yaml"
    assert told["new"]["pointer"] == f"{inner}/properties/a/type"


def test_swagger_is_told_in_its_own_pointers() -> None:
    sides = []
    for kind in ("string", "integer"):
        answer = {"description": "", "schema": {"$ref": "#/definitions/Thing"}}
        described = {
            "swagger": "2.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/t": {"get": {"responses": {"200": answer}}}},
            "definitions": {"Thing": thing(kind)},
        }
        sides.append(read("api.yaml", {"api.yaml": described}))
    (told,) = changes_data(changes(*sides))["changes"]
    assert told["old"]["pointer"] == "/definitions/Thing/properties/a/type"
    assert "document" not in told["old"]
