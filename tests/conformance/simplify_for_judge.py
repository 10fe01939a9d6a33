"""Simplify a description for the judge, which does not support everything in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.conformance.description import Description, ignored, is_form, is_json


def simplify_for_judge(description: Description) -> Mapping[str, Any]:
    """Return the description in the form that the judge gets.

    - The judge does not accept bytes as a string, so bodies other than JSON, text and forms lose
      their schema.
    - It does not apply readOnly and writeOnly of 3.1, so these properties are not required.
    - It does not know `nullable` in 3.1, so that becomes the type "null".
    - It uses a discriminator only where the mapping names every schema; any other is removed.
    """
    view = _View(description)
    version = str(description.data.get("openapi", ""))
    made: Mapping[str, Any] = view.without_ignored(_without_bytes(description.data))
    return view.plainer(made) if version.startswith(("3.1", "3.2")) else made


@dataclass(frozen=True, slots=True)
class _View:
    description: Description

    def without_ignored(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.without_ignored(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: self.without_ignored(value) for key, value in node.items()}
        if "discriminator" in made and not self._named(node):
            del made["discriminator"]
        listed = made.get("parameters")
        if isinstance(listed, list) and all(isinstance(p, dict) for p in listed):
            made["parameters"] = [
                p for p in listed if not ignored(self.description.follow(p))
            ]
        return made

    def _named(self, node: Mapping[str, Any]) -> bool:
        """Whether the discriminator of a choice names every one of its schemas."""
        stated = node["discriminator"]
        mapping = (stated.get("mapping") if isinstance(stated, dict) else None) or {}
        variants = node.get("oneOf", node.get("anyOf", ()))
        named = {str(text).rpartition("/")[2] for text in mapping.values()}
        return all(
            isinstance(v, dict) and str(v.get("$ref")).rpartition("/")[2] in named
            for v in variants
        )

    def plainer(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.plainer(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: self.plainer(value) for key, value in node.items()}
        stated, required = node.get("properties"), node.get("required")
        if isinstance(required, list) and isinstance(stated, dict):
            made["required"] = [n for n in required if not self._one_way(stated.get(n))]
        if node.get("nullable") is True and isinstance(node.get("type"), str):
            made["type"] = [node["type"], "null"]
        return made

    def _one_way(self, stated: Any) -> bool:
        schema = self.description.schema(stated)[0] if isinstance(stated, dict) else {}
        return bool(schema.get("readOnly") or schema.get("writeOnly"))


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
    known = is_json(media_type) or is_form(media_type)
    texts = media_type.startswith("text/") or "*" in media_type
    return known or texts or "/" not in media_type
