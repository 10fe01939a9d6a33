"""Read a description as plain data, without any code of oasmith.

Gives its operations, and its schemas with references and `allOf` resolved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class _Loader(yaml.CSafeLoader):
    """YAML's core schema: dates are strings, and only true and false are booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if not tag.endswith((":timestamp", ":bool"))
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool",
    re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"),
    list("tTfF"),
)


def _plain(node: Any) -> Any:
    """Keys that YAML took for numbers, such as statuses, as the strings that JSON has."""
    match node:
        case dict():
            return {_key(key): _plain(value) for key, value in node.items()}
        case list():
            return [_plain(item) for item in node]
        case _:
            return node


def _key(key: object) -> str:
    return key if isinstance(key, str) else json.dumps(key)


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation: `parameters` are resolved, those of the path included; `contents` are the
    media types of its body with their schemas, `{}` where it takes none."""

    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    contents: Mapping[str, Any]
    body_required: bool

    @property
    def key(self) -> tuple[str, str]:
        """Method and path."""
        return self.method, self.path

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Description:
    """An OpenAPI 3 description."""

    data: Mapping[str, Any]
    _targets: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, file: Path) -> Description:
        """The description in a file of YAML or JSON."""
        text = file.read_text("utf-8")
        if file.suffix == ".json":
            return cls(json.loads(text))
        return cls(_plain(yaml.load(text, _Loader)))

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, by path and method."""
        return tuple(
            self._operation(method, path, self.follow(item))
            for path, item in sorted(self.data["paths"].items())
            for method in sorted(METHODS)
            if method in self.follow(item)
        )

    def _operation(self, method: str, path: str, item: Any) -> Operation:
        node = item[method]
        stated = [*item.get("parameters", ()), *node.get("parameters", ())]
        found = {(p["in"], p["name"]): p for p in map(self.follow, stated)}
        body = self.follow(node.get("requestBody", {}))
        return Operation(
            method.upper(),
            path,
            node,
            tuple(p for p in found.values() if not ignored(p)),
            body.get("content", {}),
            bool(body.get("required")),
        )

    def replies(self, operation: Operation) -> list[tuple[int, str, Any]]:
        """Status, media type (empty for no content) and schema (None for none) of each response
        described, a class of statuses such as 4XX by its first; `default` is left out.
        """
        found = []
        for status, stated in operation.node.get("responses", {}).items():
            if not re.fullmatch(r"[1-5](\d\d|XX)", status.upper()):
                continue
            code = int(status.upper().replace("XX", "00"))
            found += self._contents(code, stated)
        return found

    @cached_property
    def keys_in_query(self) -> frozenset[str]:
        """The names of credentials that go in the query."""
        schemes = self.data.get("components", {}).get("securitySchemes", {})
        found = map(self.follow, schemes.values())
        return frozenset(s["name"] for s in found if s.get("in") == "query")

    def otherwise(self, operation: Operation) -> list[tuple[int, str, Any]]:
        """What `default` promises, with 200 as the status; nothing where there is none."""
        stated = operation.node.get("responses", {}).get("default")
        return [] if stated is None else self._contents(200, stated)

    def _contents(self, code: int, stated: Any) -> list[tuple[int, str, Any]]:
        contents = self.follow(stated).get("content", {})
        if code in (204, 205, 304) or not contents:
            return [(code, "", None)]
        return [(code, name, c.get("schema")) for name, c in contents.items()]

    def follow(self, node: Any) -> Any:
        """The node, or what its `$ref` leads to."""
        seen = 0
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = self._target(node["$ref"])
            seen += 1
            assert seen < 100, "a ring of references"
        return node

    def _target(self, reference: str) -> Any:
        if reference not in self._targets:
            target: Any = self.data
            for token in reference.removeprefix("#/").split("/"):
                key = token.replace("~1", "/").replace("~0", "~")
                target = target[int(key)] if isinstance(target, list) else target[key]
            self._targets[reference] = target
        return self._targets[reference]

    def schema(self, schema: Any) -> tuple[dict[str, Any], frozenset[str]]:
        """A schema with its references followed and its allOf merged, one level deep, and the
        references that led to it."""
        if schema is True or schema is None:
            return {}, frozenset()
        merged: dict[str, Any] = {}
        names: set[str] = set()
        nulls: list[bool] = []
        self._merge(schema, merged, names, nulls)
        if nulls:
            # `nullable` speaks for the `type` beside it, so each part has to allow null
            # (OpenAPI 3.0.3, proposal 2019-10-31, Clarify Nullable).
            merged["nullable"] = all(nulls)
        return merged, frozenset(names)

    def _merge(
        self, schema: Any, into: dict[str, Any], names: set[str], nulls: list[bool]
    ) -> None:
        if isinstance(schema, bool):
            return  # anything, or nothing, of which there is no sample
        if "$ref" in schema:
            if schema["$ref"] in names:
                return
            names.add(schema["$ref"])
            self._merge(self._target(schema["$ref"]), into, names, nulls)
        for part in schema.get("allOf", ()):
            self._merge(part, into, names, nulls)
        if "type" in schema:
            nulls.append(bool(schema.get("nullable")))
        for key, value in schema.items():
            if key == "properties":
                known = into.setdefault(key, {})
                both = {n: {"allOf": [known[n], value[n]]} for n in value if n in known}
                into[key] = {**known, **value, **both}
            elif key == "required" and isinstance(value, list):
                into[key] = list(dict.fromkeys([*into.get(key, ()), *value]))
            elif key in ("readOnly", "writeOnly"):
                into[key] = into.get(key, False) or value
            elif key == "type" and "type" in into:
                into[key] = _common(into[key], value)
            elif key not in ("$ref", "allOf"):
                into[key] = value


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, and not one JSON after another."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def is_xml(media_type: str) -> bool:
    """Whether a media type is one of XML."""
    return media_type.partition(";")[0].strip().endswith(("/xml", "+xml"))


def is_form(media_type: str) -> bool:
    """Whether a media type is one of forms."""
    return media_type.startswith("multipart/") or "urlencoded" in media_type


def ignored(parameter: Mapping[str, Any]) -> bool:
    """Whether OpenAPI says to ignore a parameter (3.0.3, Parameter Object)."""
    name = str(parameter.get("name")).lower()
    return parameter.get("in") == "header" and name in (
        "accept",
        "authorization",
        "content-type",
    )


def _common(first: Any, second: Any) -> Any:
    """The types that two parts of an allOf have in common; the second's where they have none."""
    one, other = ([t] if isinstance(t, str) else t for t in (first, second))
    both = [kind for kind in other if kind in one]
    if "number" in one and "integer" in other:
        both = [*both, "integer"]
    return (both[0] if len(both) == 1 else both) or second


def stated_types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """What `type` says, none where it says nothing."""
    stated = schema.get("type", ())
    return (stated,) if isinstance(stated, str) else tuple(stated)


def kinds(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The JSON types of a merged schema, told by other keywords where `type` says nothing."""
    stated = schema.get("type")
    if isinstance(stated, str):
        return (stated, "null") if schema.get("nullable") else (stated,)
    if isinstance(stated, list):
        return tuple(stated)
    for kind, keys in _TELLING:
        if any(key in schema for key in keys):
            return (kind, "null") if schema.get("nullable") else (kind,)
    return ()


_TELLING = (
    ("object", ("properties", "additionalProperties", "required")),
    ("array", ("items", "prefixItems", "minItems")),
    ("string", ("pattern", "minLength", "maxLength", "format")),
    ("number", ("minimum", "maximum", "multipleOf")),
)
