"""The fragment of a reference: a JSON Pointer or an anchor, also as people misspell them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urljoin

from generator.json_types import Json, child, pointer_of, tokens, walked
from generator.openapi.wording import quote_text
from generator.record import record


@record
class Found:
    """A pointer, or the `problem` because of which there is none.

    `loose` says what was overlooked on the way.
    """

    pointer: str | None
    problem: str = ""
    loose: str = ""


# What 2.0 calls otherwise than 3.0.
_RENAMED = (
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
)


class Fragments:
    """Looks fragments up in one file; what it worked out is kept."""

    __slots__ = ("_anchors", "_data", "_folded", "_ids")

    def __init__(self, data: Json) -> None:
        """Look up in the JSON value of a file."""
        self._data = data
        self._folded: dict[str, dict[str, str]] = {}
        self._anchors: dict[str, str] | None = None
        self._ids: dict[str, str] | None = None

    def find(self, fragment: str) -> Found:
        """The pointer that a fragment (RFC 6901, 6; JSON Schema 2020-12, 8.2.2) leads to."""
        try:
            pointer = unquote(fragment, errors="strict")
        except UnicodeDecodeError:
            return Found(None, "is not percent-encoded UTF-8")
        if pointer.startswith("/") or not pointer:
            problem = self._walk(pointer)
            if not problem:
                return Found(pointer)
        else:
            anchor = self._anchor(pointer)
            if anchor is not None:
                return Found(anchor)
            problem = "is no JSON Pointer, and no $anchor has this name"
        for meant in _meant(pointer):
            if not self._walk(meant):
                return Found(meant, "", f"is read as {quote_text('#' + meant)}")
        return Found(None, problem)

    def by_id(self, uri: str, fragment: str) -> Found | None:
        """The pointer to the resource of a URI (`$id`, JSON Schema 2020-12, 8.2.1; `$self`, OpenAPI
        3.2), and to the part of it that a fragment names; None where nothing has this URI.
        """
        if self._ids is None:
            self._ids = dict(_resources(self._data))
        base = self._ids.get(uri)
        if base is None:
            return None
        if fragment and not fragment.startswith("/"):
            return self.find(fragment)
        return self.find(f"{quote(base)}{fragment}")

    def _walk(self, pointer: str) -> str:
        """What is wrong with a pointer; nothing where it leads somewhere."""
        keys = tokens(pointer)
        value, reached = walked(self._data, keys)
        if reached == len(keys):
            return ""
        at = pointer_of(keys[:reached])
        return self._missing(value, keys[reached], at)

    def _missing(self, holder: Any, token: str, at: str) -> str:
        place = f"in {quote_text('#' + at)}" if at else "in the document"
        if not isinstance(holder, (dict, list)):
            return f"leads nowhere: {quote_text('#' + at)} is no object"
        if at not in self._folded and isinstance(holder, dict):
            self._folded[at] = {key.lower(): key for key in holder}
        alike = self._folded.get(at, {}).get(token.lower())
        but = f", but {quote_text(alike)}" if alike is not None else ""
        return f"leads nowhere: there is no {quote_text(token)} {place}{but}"

    def _anchor(self, name: str) -> str | None:
        if self._anchors is None:
            self._anchors = {}
            for at, value in _objects(self._data):
                for keyword in ("$anchor", "$dynamicAnchor"):
                    anchor = value.get(keyword)
                    if isinstance(anchor, str):
                        self._anchors.setdefault(anchor, at)
        return self._anchors.get(name)


def _meant(pointer: str) -> Iterator[str]:
    """What a pointer that leads nowhere may be a misspelling of."""
    slashed = "".join(f"/{token}" for token in pointer.split("/") if token)
    if slashed != pointer:
        yield slashed
    for old, new in _RENAMED:
        for stated, meant in ((old, new), (new, old)):
            if slashed.startswith(stated):
                yield meant + slashed.removeprefix(stated)


def _objects(data: Json) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object in a JSON value with its pointer."""
    todo: list[tuple[str, Any]] = [("", data)]
    while todo:
        at, value = todo.pop()
        if isinstance(value, dict):
            yield at, value
            todo.extend((child(at, key), part) for key, part in value.items())
        elif isinstance(value, list):
            todo.extend((f"{at}/{n}", part) for n, part in enumerate(value))


def _resources(data: Json) -> Iterator[tuple[str, str]]:
    """The URI of every object that has one, with its pointer."""
    todo: list[tuple[str, Any, str]] = [("", data, "")]
    while todo:
        at, value, base = todo.pop()
        if isinstance(value, dict):
            stated = value.get("$self" if not at else "$id")
            if isinstance(stated, str):
                base = joined(base, stated)
                yield base, at
            todo.extend((child(at, k), part, base) for k, part in value.items())
        elif isinstance(value, list):
            todo.extend((f"{at}/{n}", part, base) for n, part in enumerate(value))


def joined(base: str, reference: str) -> str:
    """A URI from a base (RFC 3986, 5), without its fragment."""
    try:
        return urljoin(base, reference).partition("#")[0]
    except ValueError:  # Not every text is a URI: an unclosed bracket is none.
        return reference
