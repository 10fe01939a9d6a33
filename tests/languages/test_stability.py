"""A small change of a description is a small change of its package, and order says nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.api import Api
from tests.features.making import model, settings, texts

SPECS = Path(__file__).parents[2] / "specs" / "ibl"
CONFIG = settings(bound_parameters=("org", "user_id"))
TINY = """
openapi: 3.0.3
info: {title: Demo, version: "1.0"}
paths:
  /things:
    get:
      tags: [things]
      operationId: things_list
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    post:
      tags: [things]
      operationId: things_create
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
      responses: {'204': {description: ok}}
  /others:
    get: {tags: [others], operationId: others_list, responses: {'204': {description: ok}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        id: {type: integer, readOnly: true}
        part: {$ref: '#/components/schemas/Part'}
    Part:
      type: object
      properties:
        name: {type: string}
        of: {type: object, properties: {x: {type: string}}}
    Kind: {type: string, enum: [a, b]}
"""
ADDED_PATH = {
    "get": {
        "tags": ["things"],
        "operationId": "things_added_retrieve",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "responses": {
            "200": {
                "description": "ok",
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Added"}
                    }
                },
            }
        },
    }
}
ADDED_SCHEMA = {
    "type": "object",
    "properties": {"when": {"type": "string", "format": "date"}},
}


@cache
def read_text(name: str) -> str:
    """A description as JSON, which is read fastest."""
    if name == "tiny":
        return json.dumps(yaml.safe_load(TINY))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return json.dumps(yaml.load((SPECS / name).read_bytes(), loader), default=str)


def read(name: str) -> Any:
    return json.loads(read_text(name))


def files(data: Any) -> Mapping[str, str]:
    return texts(model(json.dumps(data), "api.json"), CONFIG)


@cache
def api(name: str) -> Api:
    return model(read_text(name), "api.json")


@cache
def before(name: str) -> Mapping[str, str]:
    return texts(api(name), CONFIG)


def changed(old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """The files of the old package that are not the same in the new one."""
    return [path for path in old if old[path] != new.get(path)]


each_description = pytest.mark.parametrize("name", ["tiny", "4.84.1.yaml"])


@pytest.mark.parametrize(
    ("name", "first"), [("tiny", False), ("tiny", True), ("4.84.1.yaml", False)]
)
def test_one_operation_and_one_schema_more(name: str, first: bool) -> None:
    data = read(name)
    tag = next(iter(next(iter(data["paths"].values())).values()))["tags"][0]
    added = {"get": {**ADDED_PATH["get"], "tags": [tag]}}
    path = "/added/{id}/" if first else "/zzz/{id}/"
    data["paths"][path] = added
    data["components"]["schemas"]["Added"] = ADDED_SCHEMA
    new = files(data)
    old = before(name)
    assert sorted(new.keys() - old.keys()) == ["demo/models/added.py"]
    # With MANIFEST.json, which is written beside these, it is one file more.
    assert len(changed(old, new)) <= 3
    assert "demo/models/__init__.py" in changed(old, new)


@each_description
def test_a_new_version_alone(name: str) -> None:
    new = texts(replace(api(name), version="99.0"), CONFIG)
    assert changed(before(name), new) == ["demo/_about.py", "pyproject.toml"]


@each_description
def test_the_order_of_paths_schemas_and_tags_does_not_count(name: str) -> None:
    data = read(name)
    data["paths"] = dict(reversed(data["paths"].items()))
    data["paths"] = {
        path: dict(reversed(i.items())) for path, i in data["paths"].items()
    }
    data["components"] = dict(reversed(data["components"].items()))
    data["components"]["schemas"] = dict(
        reversed(data["components"]["schemas"].items())
    )
    assert changed(before(name), files(data)) == []


def test_words_change_only_what_says_them() -> None:
    data = read("tiny")
    data["components"]["schemas"]["Part"]["description"] = "A part."
    assert changed(before("tiny"), files(data)) == ["demo/models/part.py"]


def test_a_description_of_another_package_name_has_the_same_files_below() -> None:
    api = model(TINY)
    one, other = texts(api, settings("one")), texts(api, settings("other"))
    below = {
        path.removeprefix("one/"): text for path, text in one.items() if "/" in path
    }
    assert below == {
        path.removeprefix("other/"): text for path, text in other.items() if "/" in path
    } | {"_about.py": one["one/_about.py"]}
