"""Fragments of references: JSON Pointers and anchors, tolerant of common misspellings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urljoin

from generator.json_types import Json, child, pointer_of, tokens, walked
from generator.openapi.wording import quote_text
from generator.record import record


@record
class Target:
    """The pointer that a reference leads to, or the `problem` because of which there is none.

    `correction` says how a misspelled reference was corrected.
    """

    pointer: str | None
    problem: str = ""
    correction: str = ""


# Sections that Swagger 2.0 and OpenAPI 3 name differently.
_RENAMED_SECTIONS = (
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
)


class Fragments:
    """Resolves fragments in one file, and remembers what it found out about the file."""

    __slots__ = ("_anchors", "_data", "_lower_case", "_resources")

    def __init__(self, data: Json) -> None:
        """Resolve in the JSON value of a file."""
        self._data = data
        self._lower_case: dict[str, dict[str, str]] = {}
        self._anchors: dict[str, str] | None = None
        self._resources: dict[str, str] | None = None

    def resolve(self, fragment: str) -> Target:
        """Return the target of a fragment (RFC 6901, 6; JSON Schema 2020-12, 8.2.2)."""
        try:
            pointer = unquote(fragment, errors="strict")
        except UnicodeDecodeError:
            return Target(None, "is not percent-encoded UTF-8")
        if pointer.startswith("/") or not pointer:
            problem = self._find_problem(pointer)
            if not problem:
                return Target(pointer)
        else:
            anchored = self._find_anchor(pointer)
            if anchored is not None:
                return Target(anchored)
            problem = "is neither a JSON Pointer nor the name of an $anchor"
        for corrected in _list_corrections(pointer):
            if not self._find_problem(corrected):
                shown = quote_text(f"#{corrected}")
                return Target(corrected, "", f"is resolved as {shown}")
        return Target(None, problem)

    def resolve_in_resource(self, uri: str, fragment: str) -> Target | None:
        """Return the target of a fragment in the resource with a URI; None if there is no such one.

        The URI is that of an `$id` (JSON Schema 2020-12, 8.2.1) or `$self` (OpenAPI 3.2).
        """
        if self._resources is None:
            self._resources = dict(_list_resources(self._data))
        base = self._resources.get(uri)
        if base is None:
            return None
        if fragment and not fragment.startswith("/"):
            return self.resolve(fragment)
        return self.resolve(f"{quote(base)}{fragment}")

    def _find_problem(self, pointer: str) -> str:
        """Return what is wrong with a pointer; an empty string if it has a target."""
        keys = tokens(pointer)
        value, reached = walked(self._data, keys)
        if reached == len(keys):
            return ""
        return self._describe_missing(value, keys[reached], pointer_of(keys[:reached]))

    def _describe_missing(self, owner: Any, key: str, pointer: str) -> str:
        shown = quote_text(f"#{pointer}")
        if not isinstance(owner, (dict, list)):
            return f"has no target: {shown} is not an object"
        if pointer not in self._lower_case and isinstance(owner, dict):
            self._lower_case[pointer] = {name.lower(): name for name in owner}
        similar = self._lower_case.get(pointer, {}).get(key.lower())
        hint = f"; did you mean {quote_text(similar)}?" if similar is not None else ""
        place = f"in {shown}" if pointer else "in the document"
        return f"has no target: there is no {quote_text(key)} {place}{hint}"

    def _find_anchor(self, name: str) -> str | None:
        if self._anchors is None:
            self._anchors = {}
            for pointer, value in _list_objects(self._data):
                for keyword in ("$anchor", "$dynamicAnchor"):
                    anchor = value.get(keyword)
                    if isinstance(anchor, str):
                        self._anchors.setdefault(anchor, pointer)
        return self._anchors.get(name)


def _list_corrections(pointer: str) -> Iterator[str]:
    """Yield the pointers that a pointer without a target may be a misspelling of."""
    slashed = "".join(f"/{token}" for token in pointer.split("/") if token)
    if slashed != pointer:
        yield slashed
    for old, new in _RENAMED_SECTIONS:
        for written, meant in ((old, new), (new, old)):
            if slashed.startswith(written):
                yield meant + slashed.removeprefix(written)


def _list_objects(data: Json) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object in a JSON value with its pointer."""
    waiting: list[tuple[str, Any]] = [("", data)]
    while waiting:
        pointer, value = waiting.pop()
        if isinstance(value, dict):
            yield pointer, value
            waiting.extend((child(pointer, key), part) for key, part in value.items())
        elif isinstance(value, list):
            waiting.extend((f"{pointer}/{n}", item) for n, item in enumerate(value))


def _list_resources(data: Json) -> Iterator[tuple[str, str]]:
    """Yield the URI of every object that has one, with its pointer."""
    waiting: list[tuple[str, Any, str]] = [("", data, "")]
    while waiting:
        pointer, value, base = waiting.pop()
        if isinstance(value, dict):
            uri = value.get("$id" if pointer else "$self")
            if isinstance(uri, str):
                base = resolve_uri(base, uri)
                yield base, pointer
            waiting.extend((child(pointer, k), part, base) for k, part in value.items())
        elif isinstance(value, list):
            waiting.extend((f"{pointer}/{n}", v, base) for n, v in enumerate(value))


def resolve_uri(base: str, reference: str) -> str:
    """Return a URI resolved against a base (RFC 3986, 5), without its fragment."""
    try:
        return urljoin(base, reference).partition("#")[0]
    except (
        ValueError
    ):  # Not every string is a URI: one with an unclosed bracket is not.
        return reference
