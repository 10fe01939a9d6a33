"""Texts of parameters and forms to values, by the style and the schema (OpenAPI 3.1, 4.8.12).

In place of openapi-core's own way, which looks for an exploded object under its name, reads one
level of `deepObject`, and fails on a list of types. Imports nothing of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from jsonschema_path import SchemaPath
from openapi_core.casting.schemas.exceptions import CastError
from openapi_core.deserializing.styles.factories import StyleDeserializersFactory

Follow = Callable[[Any], Any]
_DEEPEST = 20
_INTEGER = re.compile(r"-?[0-9]+\Z")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Styles(StyleDeserializersFactory):
    """What openapi-core asks for something that reads a parameter; `declared` are the names of all
    parameters of the operation, which are no members of an object among them."""

    def __init__(self, follow: Follow) -> None:
        self.follow = follow
        self.declared: set[str] = set()

    def create(
        self, spec: SchemaPath, schema: SchemaPath, style: str, explode: bool, name: str
    ) -> Reader:
        """What reads one parameter."""
        with schema.resolve() as resolved:
            stated = resolved.contents
        return Reader(self.follow, stated, style, explode, name, self.declared)


class Reader:
    """Reads one parameter."""

    def __init__(
        self,
        follow: Follow,
        stated: Any,
        style: str,
        explode: bool,
        name: str,
        declared: Collection[str] = (),
    ) -> None:
        self.follow, self.stated, self.declared = follow, stated, declared
        self.style, self.explode, self.name = style, explode, name

    def deserialize(self, location: Mapping[str, Any]) -> Any:
        """The value; raises KeyError where there is none."""
        found = types(self.follow, self.stated)
        several = _all(location, self.name)
        if self.style == "deepObject":
            return self._deep(location)
        apart = "object" in found and self.explode and self.style == "form"
        if apart and (not several or found == {"object"}):
            return self._members(location)
        if not several:
            raise KeyError(self.name)
        text = several[0]
        if not isinstance(text, str):
            return text if "array" not in found else several
        if "array" in found and (found == {"array"} or len(several) > 1):
            return self._list(several)
        if found == {"object"}:
            return self._object(text)
        return typed(self.follow, self.stated, text)

    def _list(self, several: list[str]) -> list[Any]:
        items = part_of(self.follow, self.stated, "items")
        style = self.style
        if style in ("form", "spaceDelimited", "pipeDelimited") and self.explode:
            texts = several
        elif style == "label":
            texts = several[0].removeprefix(".").split("." if self.explode else ",")
        elif style == "matrix":
            texts = several[0].removeprefix(f";{self.name}=")
            texts = texts.split(f";{self.name}=" if self.explode else ",")
        else:
            texts = several[0].split(_DELIMITERS.get(style, ","))
        return [typed(self.follow, items, text) for text in texts]

    def _object(self, text: str) -> dict[str, Any]:
        style = self.style
        if style == "label":
            text = text.removeprefix(".")
        if style == "matrix":
            text = text.removeprefix(";" if self.explode else f";{self.name}=")
        if self.explode:
            joint = {"label": ".", "matrix": ";"}.get(style, ",")
            pairs = [pair.partition("=")[::2] for pair in text.split(joint)]
        else:
            parts = text.split(_DELIMITERS.get(style, ","))
            pairs = list(zip(parts[::2], parts[1::2], strict=False))
        return {n: typed(self.follow, self._member(n), value) for n, value in pairs}

    def _member(self, name: str) -> Any:
        known = part_of(self.follow, self.stated, "properties")
        if name in known:
            return known[name]
        return part_of(self.follow, self.stated, "additionalProperties")

    def _members(self, location: Mapping[str, Any]) -> dict[str, Any]:
        known = part_of(self.follow, self.stated, "properties")
        free = part_of(self.follow, self.stated, "additionalProperties")
        others = [name for name in location if name not in self.declared]
        names = [*known, *(n for n in others if free and n not in known)]
        made = {}
        for name in names:
            if texts := _all(location, name):
                schema = self._member(name)
                if "array" in types(self.follow, schema):
                    items = part_of(self.follow, schema, "items")
                    made[name] = [typed(self.follow, items, text) for text in texts]
                else:
                    made[name] = typed(self.follow, schema, texts[0])
        if not made:
            raise KeyError(self.name)
        return made

    def _deep(self, location: Mapping[str, Any]) -> Any:
        made: Any = {}
        for key in location:
            start, *steps = re.findall(r"[^\[\]]+", key)
            if start != self.name:
                continue
            if not steps:
                return typed(self.follow, self.stated, location[key])
            at = made
            for step in steps[:-1]:
                at = at.setdefault(step, {})
            at[steps[-1]] = location[key]
        if not made:
            raise KeyError(self.name)
        return typed(self.follow, self.stated, made)


def _all(location: Mapping[str, Any], name: str) -> list[Any]:
    if hasattr(location, "getlist"):
        return list(location.getlist(name))
    return [location[name]] if name in location else []


def _schemas(follow: Follow, stated: Any, depth: int = 0) -> Iterator[Any]:
    """A schema and all that it is made of or chosen from."""
    node = follow(stated)
    if not isinstance(node, dict) or depth > _DEEPEST:
        return
    yield node
    for key in ("allOf", "oneOf", "anyOf"):
        for part in node.get(key, ()):
            yield from _schemas(follow, part, depth + 1)


def members(
    follow: Follow,
    stated: Any,
    style: str,
    explode: bool,
    name: str,
    location: Mapping[str, Any],
) -> set[str]:
    """The names under which a parameter may be there."""
    if style == "deepObject":
        return {key for key in location if key == name or key.startswith(f"{name}[")}
    if "object" in types(follow, stated) and explode and style == "form":
        return {name, *part_of(follow, stated, "properties")}
    return {name}


def types(follow: Follow, stated: Any) -> set[str]:
    """The types, other than null, that a schema has or chooses from."""
    found: set[str] = set()
    for node in _schemas(follow, stated):
        kinds = node.get("type", ())
        found.update([kinds] if isinstance(kinds, str) else kinds)
        found.update({"object"} if "properties" in node else ())
    return found - {"null"}


def part_of(follow: Follow, stated: Any, key: str) -> Any:
    """The first `items`, say, of a schema and its parts; properties of all of them."""
    found: dict[str, Any] = {}
    for node in _schemas(follow, stated):
        part = node.get(key)
        if isinstance(part, dict):
            if key != "properties":
                return part
            for name, inner in part.items():
                known = found.get(name)
                found[name] = {"anyOf": [known, inner]} if known is not None else inner
    return found


def typed(follow: Follow, stated: Any, value: Any) -> Any:
    """A text as what the schema takes it for; one that it does not take stays text."""
    found = types(follow, stated)
    if isinstance(value, dict):
        if "array" in found and all(step.isdigit() for step in value):
            items = part_of(follow, stated, "items")
            return [typed(follow, items, inner) for inner in value.values()]
        known = part_of(follow, stated, "properties")
        other = part_of(follow, stated, "additionalProperties")
        return {n: typed(follow, known.get(n, other), v) for n, v in value.items()}
    if not isinstance(value, str):
        raise CastError(value, "text")
    if "string" in found and any(
        value in node.get("enum", ()) for node in _schemas(follow, stated)
    ):
        return value
    if "boolean" in found and value in ("true", "false"):
        return value == "true"
    if "integer" in found and _INTEGER.match(value):
        return int(value)
    if "number" in found and _NUMBER.match(value):
        return float(value) if not _INTEGER.match(value) else int(value)
    return value
