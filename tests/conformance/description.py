"""A description as plain data, read without any code of oasmith: operations, and schemas seen
through references and allOf."""

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
    def judged_by(self) -> Mapping[str, Any]:
        """The description for a judge who knows less of it than it says.

        Bytes are no string to it, so bodies that are neither JSON, nor text or a form have no
        schema. Of 3.1 it knows less than of 3.0: what is readOnly or writeOnly is not required, as
        it does not travel in one direction; `nullable`, left over from 3.0, is a type; a parameter
        that is a list or null is a list.
        """
        version = str(self.data.get("openapi", ""))
        made: Mapping[str, Any] = self._without_ignored(_without_bytes(self.data))
        return self._plainer(made) if version.startswith(("3.1", "3.2")) else made

    def _without_ignored(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self._without_ignored(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: self._without_ignored(value) for key, value in node.items()}
        listed = made.get("parameters")
        if isinstance(listed, list) and all(isinstance(p, dict) for p in listed):
            made["parameters"] = [p for p in listed if not _ignored(self.follow(p))]
        return made

    def _plainer(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self._plainer(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: self._plainer(value) for key, value in node.items()}
        stated, required = node.get("properties"), node.get("required")
        if isinstance(required, list) and isinstance(stated, dict):
            made["required"] = [n for n in required if not self._one_way(stated.get(n))]
        if node.get("nullable") is True and isinstance(node.get("type"), str):
            made["type"] = [node["type"], "null"]
        if "in" in node and "name" in node and isinstance(node.get("schema"), dict):
            made["schema"] = self._of_one_type(node["schema"])
        if isinstance(node.get("headers"), dict):
            made["headers"] = {
                name: {**header, "schema": self._of_one_type(header["schema"])}
                for name, header in made["headers"].items()
                if isinstance(header, dict) and "schema" in header
            }
        return made

    def _of_one_type(self, stated: Any) -> Any:
        """A schema without null; one of several types says nothing of its type."""
        found = self.follow(stated)
        options = found.get("anyOf")
        kept = [o for o in options or () if self.follow(o).get("type") != "null"]
        if len(kept) == 1 and len(options) == 2:
            rest = {key: value for key, value in found.items() if key != "anyOf"}
            found = {**rest, **self.follow(kept[0])}
        types = found.get("type")
        if not isinstance(types, list):
            return self._plainer(found)
        one = [kind for kind in types if kind != "null"]
        return self._plainer({**found, "type": one[0]}) if len(one) == 1 else {}

    def _one_way(self, stated: Any) -> bool:
        schema = self.schema(stated)[0] if isinstance(stated, dict) else {}
        return bool(schema.get("readOnly") or schema.get("writeOnly"))

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
            tuple(p for p in found.values() if not _ignored(p)),
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
            contents = self.follow(stated).get("content", {})
            if code in (204, 205, 304) or not contents:
                found.append((code, "", None))
            else:
                found += [(code, n, c.get("schema")) for n, c in contents.items()]
        return found

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


def _without_bytes(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_bytes(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: _without_bytes(value) for key, value in node.items()}
    content = node.get("content")
    if isinstance(content, dict):
        made["content"] = {
            name: part if _has_schema(name) else {}
            for name, part in made["content"].items()
        }
    return made


def _has_schema(media_type: str) -> bool:
    form = media_type.startswith(("multipart/", "text/")) or "urlencoded" in media_type
    return is_json(media_type) or form or "*" in media_type or "/" not in media_type


def _ignored(parameter: Mapping[str, Any]) -> bool:
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
