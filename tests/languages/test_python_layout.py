"""Everything is written the way Black leaves it; Black is the judge."""

# ruff: noqa: UP031 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import json
from typing import Any

import black
import pytest
from black.mode import TargetVersion

from generator.config import ApiConfig, NextPageSignal, PaginationRule, ParameterRole
from generator.languages.naming import snake, words
from tests.features import (
    test_answers,
    test_bodies,
    test_clients,
    test_enums,
    test_names,
    test_records,
    test_values,
)
from tests.features.making import model, settings, texts
from tests.languages.hostile import TEXTS
from tests.languages.test_hostile_descriptions import SENT, described

MODE = black.Mode(target_versions={TargetVersion.PY311})


def ugly(files: Any) -> list[str]:
    """The modules that Black would change, the runtime aside."""
    return [
        path
        for path, text in files.items()
        if path.endswith(".py") and "/_runtime/" not in path
        if black.format_str(text, mode=MODE) != text
    ]


@pytest.mark.parametrize(
    "text",
    [
        test_answers.SHARED,
        test_bodies.described(test_bodies.of_json(test_bodies.RECORD)),
        test_bodies.described(
            "{multipart/form-data: {schema: %s}}" % test_bodies.FILES
        ),
        test_clients.secured(test_clients.SCHEMES, ""),
        test_clients.BOUND,
        test_enums.DESCRIPTION,
        test_names.FIELDS,
        test_names.TAGS,
        test_records.MERGED,
        test_records.RECURSIVE,
        test_records.WRITE,
        test_values.described(),
        "paths: {}\n",
    ],
)
def test_packages_of_features(text: str) -> None:
    config = settings(
        bound_parameters=("org", "user-id"), credential_prefix="Api-Token"
    )
    assert ugly(texts(model(text), config)) == []


# What decides about layout is how long a text is and how it is quoted.
QUOTED = [
    name
    for name in SENT
    if len(TEXTS[name]) < 1000 and set(TEXTS[name]) & set("\"'\\")
    # Black has its ways with names of more than 64 letters, see below.
    and len(snake(words(TEXTS[name]))) <= 64
]


@pytest.mark.parametrize("name", QUOTED)
def test_packages_of_hostile_texts(name: str) -> None:
    config = settings(credential_prefix=TEXTS[name], bound_parameters=(TEXTS[name],))
    assert ugly(texts(model(described(TEXTS[name])), config)) == []


# Beyond 64 letters some line of a name alone is too long, and Black has its ways with those.
LENGTHS = [1, 20, *range(32, 65, 4)]


def sized(n: int) -> str:
    """A description in which most things are as long as a word of n letters."""
    word = "w" * n
    strings = {"type": "string"}
    enum = {"enum": [word, f"{word}2"]}
    choice = {
        "oneOf": [{"$ref": f"#/components/schemas/{word}"}, enum, {"type": "integer"}]
    }
    nested = {
        "type": "array",
        "items": {"type": "object", "additionalProperties": choice},
    }
    properties = {
        word: strings,
        f"-{word}": strings,
        f"{word}-b": choice,
        "a": {"$ref": f"#/components/schemas/{word}"},
        "b": choice,
        "c": nested,
        "d": {"enum": [word]},
        "e": {"enum": [f"{word}{i}" for i in range(3)]},
        "f": {"type": "array", "items": {"$ref": f"#/components/schemas/{word}"}},
        "g": {"oneOf": [nested, strings]},
        "h-": {"type": "array", "items": enum, "description": f"{word}. " * 3},
        "+": choice,
    }
    parameters = [
        {"name": name, "in": where, "schema": schema, "style": "form"}
        for where in ("query",)
        for name, schema in properties.items()
    ]
    parameters += [
        {"name": f"h-{word}", "in": "header", "schema": strings},
        {"name": word, "in": "path", "required": True, "schema": strings},
    ]
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{word}"}}}
    answers = {
        "200": {"description": word, "content": content},
        "201": {
            "description": word,
            "content": {"application/json": {"schema": nested}},
        },
        "202": {"description": word, "content": {f"text/{word}": {}}},
        "404": {"description": word},
    }
    body = {
        "content": {
            **content,
            f"application/{word}": {"schema": strings},
            "multipart/form-data": {
                "schema": {"$ref": f"#/components/schemas/{word}"},
                "encoding": {word: {"contentType": f"image/{word}", "style": "form"}},
            },
        }
    }
    one = {
        "operationId": f"do_{word}",
        "tags": [word],
        "summary": word,
        "parameters": parameters,
        "responses": answers,
        "security": [{word: []}, {"K": [], "B": []}],
    }
    two = {
        "operationId": f"z{word}",
        "tags": [word],
        "parameters": [
            {"name": word, "in": "path", "required": True, "schema": strings}
        ],
        "requestBody": body,
        "responses": {"201": answers["201"]},
        "security": [{word: []}],
    }
    three = {
        "tags": [word],
        "operationId": "y",
        "requestBody": {"required": True, "content": {f"text/{word}": {}}},
        "responses": {"200": answers["202"]},
    }
    schemas = {
        word: {"type": "object", "properties": properties, "description": word},
        f"{word}2": choice,
        "List": nested,
        "Enum": {"enum": [word, f"{word}2"], "description": f"{word} {word}"},
        "One": {"enum": [word]},
        "Alias": {"type": "array", "items": {"$ref": f"#/components/schemas/{word}2"}},
        "Nested": {"type": "array", "items": nested},
    }
    schemes = {
        word: {"type": "apiKey", "in": "header", "name": "Authorization"},
        "K": {"type": "apiKey", "in": "query", "name": word},
        "B": {"type": "http", "scheme": "basic"},
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": word, "version": f"1.{n}"},
            "servers": [{"url": f"https://{word}.example"}],
            "paths": {
                f"/{{{word}}}/a": {"get": one, "post": two},
                "/b": {"post": three},
            },
            "components": {"schemas": schemas, "securitySchemes": schemes},
        }
    )


@pytest.mark.parametrize("length", LENGTHS)
def test_packages_with_long_words(length: int) -> None:
    word = "w" * length
    config = settings(credential_prefix=word, bound_parameters=(word, f"h-{word}"))
    assert ugly(texts(model(sized(length)), config)) == []


def paged(word: str) -> tuple[str, ApiConfig]:
    """Operations that page over items of several types, and settings with a rule for them."""
    strings, long = {"type": "string"}, "w" * min(len(word), LENGTHS[-1])
    choice = {"oneOf": [{"$ref": f"#/components/schemas/{n}"} for n in ("A", "B")]}
    items = {
        "a": {"$ref": f"#/components/schemas/M{long}"},
        "b": {"enum": [word, f"{word}2"]},
        "c": {"type": "array", "items": {"type": "object", "additionalProperties": {}}},
        "d": {"oneOf": [{"enum": [word]}, {"type": "integer"}, {"type": "null"}]},
        "e": choice,
    }
    paths = {}
    for name, item in items.items():
        properties = {word: {"type": "array", "items": item}, f"{word}>": strings}
        content = {"schema": {"type": "object", "properties": properties}}
        paths[f"/{name}"] = {
            "get": {
                "operationId": f"{name}{long}",
                "tags": ["t"],
                "parameters": [{"name": word, "in": "query", "schema": strings}],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {"application/json": content},
                    }
                },
            }
        }
    empty = {"type": "object", "properties": {}}
    schemas = dict.fromkeys((f"M{long}", "A", "B"), empty)
    text = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "x", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        }
    )
    roles = (
        (ParameterRole.PAGE, word),
        (ParameterRole.OFFSET, f"{word}o"),
        (ParameterRole.CURSOR, f"{word}c"),
    )
    rule = PaginationRule(long[:60], word, NextPageSignal.NEXT, f"{word}>", roles)
    return text, settings(paging=(rule,))


@pytest.mark.parametrize(
    "word", ["w" * n for n in LENGTHS] + [TEXTS[n] for n in QUOTED]
)
def test_packages_that_page(word: str) -> None:
    text, config = paged(word.replace(".", ""))
    files = texts(model(text), config)
    assert "demo/_paging.py" in files
    assert ugly(files) == []
