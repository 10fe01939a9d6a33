"""A description that tries to break out of its texts gives a package like any other."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.config import NextPageSignal, PaginationRule, ParameterRole
from generator.languages.naming import words
from generator.output import find_path_conflict
from generator.pipeline import load
from generator.source import Source
from tests.features.making import importable, settings, texts
from tests.languages.hostile import PAYLOAD, TEXTS

SENT = {
    name: text
    for name, text in TEXTS.items()
    # JSON has no lone surrogates that a description may hold; empty names are errors of their own.
    if "surrogate" not in name and text
}


def described(text: str) -> str:
    """An OpenAPI 3.1 description with `text` wherever a description may say what it likes."""
    segment = "".join(c for c in text if c not in "{}/?#\\\n\r\0") or "x"
    schema_name = "".join(
        c for c in text if c.isascii() and (c.isalnum() or c in "._-")
    )
    schema_name = schema_name[:200] or "S"
    free: dict[str, Any] = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {
                "type": "string",
                "description": text,
                "default": text,
                "pattern": text,
            },
            f"{text}!": {"enum": [text, f"{text}.", 1, None], "description": text},
            "inline": {"type": "object", "description": text, "properties": {text: {}}},
            "const": {"const": text, "format": text},
        },
        "deprecated": True,
    }
    ref = {"$ref": f"#/components/schemas/{schema_name}"}
    operation: dict[str, Any] = {
        "operationId": text,
        "tags": [text, "plain"],
        "summary": text,
        "description": text,
        "parameters": [
            {"name": text, "in": where, "description": text, "schema": {"enum": [text]}}
            for where in ("query", "cookie")
        ],
        "requestBody": {
            "description": text,
            "content": {
                f"text/plain; x={json.dumps(text)}": {"schema": ref},
                "multipart/form-data": {
                    "schema": ref,
                    "encoding": {text: {"contentType": text}},
                },
            },
        },
        "responses": {
            "200": {
                "description": text,
                "content": {"application/json": {"schema": ref}, text: {"schema": ref}},
                "headers": {text: {"description": text, "schema": {"type": "string"}}},
            },
            "404": {"description": text},
        },
        "security": [{schema_name: [text]}],
        "servers": [{"url": f"https://a.example/{segment}"}],
    }
    pages = {
        "operationId": f"{text} pages",
        "tags": [text],
        "parameters": [{"name": text, "in": "query", "schema": {"type": "string"}}],
        "responses": {
            "200": {
                "description": text,
                "content": {"application/json": {"schema": _page(text, ref)}},
            }
        },
    }
    bare = {"responses": {"204": {"description": text}}, "tags": [text]}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": text, "version": text, "description": text},
            "servers": [
                {"url": f"https://a.example/{text}", "description": text},
                {"url": "https://{h}/", "variables": {"h": {"default": text}}},
            ],
            "tags": [{"name": text, "description": text}],
            "paths": {
                f"/{segment}": {"post": operation},
                f"/b/{segment}": {"get": bare},
                f"/c/{segment}": {"get": pages},
            },
            "components": {
                "schemas": {
                    schema_name: free,
                    "Choice": {"oneOf": [ref, {"const": text}], "description": text},
                    "Other": {"type": "array", "items": ref, "description": text},
                },
                "securitySchemes": {
                    schema_name: {
                        "type": "apiKey",
                        "in": "header",
                        "name": "Authorization",
                        "description": text,
                    },
                    f"{text}?": {"type": "apiKey", "in": "query", "name": text},
                },
            },
        }
    )


def _page(text: str, item: Any) -> Any:
    """A page with items at a property called `text`, and a link at another."""
    properties = {text: {"type": "array", "items": item}, f"{text}-": {}}
    return {"type": "object", "properties": properties}


def paging(text: str) -> PaginationRule:
    """The rule by which a described operation pages."""
    query = ((ParameterRole.PAGE, text), (ParameterRole.CURSOR, f"{text}2"))
    return PaginationRule("a-rule", text, NextPageSignal.NEXT, f"{text}-", query)


@pytest.mark.parametrize("name", SENT)
def test_a_package_is_made_imported_and_runs_nothing(name: str, tmp_path: Path) -> None:
    text = SENT[name]
    source = Source("api.json", {"api.json": described(text).encode()})
    made = load(source)
    if made.value is None:
        # Refused with a place, which is as good as taken in.
        assert made.findings
        pytest.skip(f"refused: {made.findings[0].message[:80]}")
    assert not made.failed, made.findings
    package = "hostile_package"
    config = settings(
        package,
        credential_prefix=text,
        bound_parameters=(text,),
        paging=(paging(text),),
    )
    files = texts(made.value, config)
    assert find_path_conflict(files) is None
    tops = {path.partition("/")[0] for path in files}
    assert tops == {package, "README.md", "pyproject.toml"}
    # A place is made of names with dots between them.
    assert (f"{package}/_paging.py" in files) is ("." not in text)
    for path, content in files.items():
        if path.endswith(".py"):
            ast.parse(content, path)
    project = tomllib.loads(files["pyproject.toml"])
    assert set(project) == {"build-system", "project", "tool"}
    assert project["project"]["name"] == "hostile-package"
    assert files["README.md"].count("\n## ") == 4
    with importable(files, tmp_path):
        for path in files:
            if path.endswith(".py"):
                module = path.removesuffix(".py").removesuffix("/__init__")
                importlib.import_module(module.replace("/", "."))
        top = importlib.import_module(package)
        client = top.Client(base_url="https://a.example")
        assert text == top.API_VERSION
        assert client.plain is not None
    assert not hasattr(builtins, "oasmith_owned")
    assert "49" not in "".join(files.values()) or "49" in described(text)


def test_the_payload_works_where_it_is_run() -> None:
    """Else the test above could not fail."""
    try:
        exec(PAYLOAD)
        assert vars(builtins)["oasmith_owned"] == 1
    finally:
        delattr(builtins, "oasmith_owned")


def test_every_text_has_a_name_of_its_own_or_none() -> None:
    for text in TEXTS.values():
        assert all(word.isascii() and word.isalnum() for word in words(text))
