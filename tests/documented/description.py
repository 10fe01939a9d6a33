"""A description as a documentation page would show it, read without any code of oasmith."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

from tests.documented.facts import Field

SPECS = Path(__file__).parents[2] / "specs" / "ibl"

_SAMPLE_BY_TYPE = {"string": "string", "integer": 0, "boolean": True}
_SAMPLE_BY_FORMAT = {
    "email": "user@example.com",
    "uuid": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
    "uri": "http://example.com",
    "date-time": "2019-08-24T14:15:22Z",
}


@cache
def load(version: str) -> Any:
    """The description of a release, as plain data."""
    text = (SPECS / f"{version}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, yaml.CSafeLoader)


def follow(version: str, node: Any) -> Any:
    """The node, or what its `$ref` leads to."""
    while "$ref" in node:
        target: Any = load(version)
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        node = target
    return node


def operation(version: str, method: str, path: str) -> Any:
    """The Operation Object of a method and a path; KeyError if there is none."""
    return load(version)["paths"][path][method.lower()]


def parameters(version: str, node: Any, where: str) -> list[Field]:
    """The parameters of an Operation Object in one place, in the order of the description."""
    return [
        _field(version, p["name"], p["schema"], bool(p.get("required")))
        for p in node.get("parameters", ())
        if p["in"] == where
    ]


def properties(
    version: str, schema: Any, *, hidden: str, name: str = ""
) -> list[Field]:
    """The properties of a schema and of all schemas within, without those marked `hidden`.

    `hidden` is `readOnly` for a request and `writeOnly` for an answer.
    """
    return list(_properties(version, schema, hidden, name))


def _properties(version: str, schema: Any, hidden: str, name: str) -> Iterator[Field]:
    schema = follow(version, schema)
    if "items" in schema:
        yield from _properties(version, schema["items"], hidden, f"{name}[]")
    dot = "." if name else ""
    for key, value in schema.get("properties", {}).items():
        if not follow(version, value).get(hidden):
            here = f"{name}{dot}{key}"
            yield _field(version, here, value, key in schema.get("required", ()))
            yield from _properties(version, value, hidden, here)
    if isinstance(schema.get("additionalProperties"), dict):
        here = f"{name}{dot}*"
        yield _field(version, here, schema["additionalProperties"], required=False)
        yield from _properties(version, schema["additionalProperties"], hidden, here)


def kind(version: str, schema: Any) -> str:
    """The type of a schema in the words of a page, such as `integer` or `array of objects`."""
    schema = follow(version, schema)
    name: str = schema.get("type", "any")
    return f"{name} of {kind(version, schema['items'])}s" if name == "array" else name


def _field(version: str, name: str, schema: Any, required: bool) -> Field:
    of = schema.get("$ref") or schema.get("items", {}).get("$ref", "")
    schema = follow(version, schema)
    return Field(
        name,
        kind(version, schema),
        format=schema.get("format", ""),
        of=of.rpartition("/")[2],
        required=required,
        nullable=schema.get("nullable", False),
        read_only=schema.get("readOnly", False),
        min_length=schema.get("minLength"),
        max_length=schema.get("maxLength"),
        minimum=schema.get("minimum"),
        maximum=schema.get("maximum"),
        pattern=schema.get("pattern", ""),
        enum=tuple(schema.get("enum", ())),
        default=schema.get("default", ...),
    )


def sample_query(node: Any) -> str:
    """The query of the curl line that a documentation page makes of an Operation Object."""
    return "&".join(
        f"{p['name']}={quote(_query_text(p['schema']), safe='')}"
        for p in node.get("parameters", ())
        if p["in"] == "query"
    )


def _query_text(schema: Any) -> str:
    value = schema.get("default", _scalar(schema))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _scalar(schema: Any) -> Any:
    return _SAMPLE_BY_FORMAT.get(
        schema.get("format", ""), _SAMPLE_BY_TYPE[schema["type"]]
    )
