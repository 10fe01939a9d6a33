"""A `$ref` where OpenAPI has none: the whole `paths`, an operation, a description in its own file.

Whatever stands at its end takes its place. Authors who split a description write it so, and tools
that bundle files obey.
"""

from __future__ import annotations

from typing import Any, Protocol

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.load.documents import DocumentStore
from generator.openapi.load.provenance import Provenance
from generator.openapi.wording import format_value, quote_text

MAX_INCLUSIONS = 5_000
"""Inclusions in one description."""

MAX_PARTS = 1_000_000
"""Objects of a description beyond which nothing is included any more."""

INCLUDED = Code(
    "reference-out-of-place",
    Level.WARNING,
    "A $ref stands where OpenAPI knows none; what it leads to is put in its place.",
    "References may stand for path items, parameters, bodies, responses, headers, schemas and a few"
    " others. A whole section, an operation or a text in another file is understood by tools that"
    " bundle files, and not by others.",
    "Bundle the description before you publish it.",
    "paths:\n  $ref: paths.yaml",
)
ENDLESS = Code(
    "endless-inclusion",
    Level.ERROR,
    "A part is to be put into itself, or parts are put in more often than anybody can mean.",
    f"There would be no end to it. At most {MAX_INCLUSIONS} parts are put in the place of a $ref,"
    f" and none beyond {MAX_PARTS} objects. (References between schemas have no such limit.)",
    "Remove the reference that leads back.",
    "# in paths.yaml\n/users:\n  get: {$ref: paths.yaml}",
)
NOT_INCLUDED = Code(
    "unresolved-inclusion",
    Level.ERROR,
    "A $ref in the place of a section, an operation or a text leads nowhere.",
    "Whatever it stands for is missing: perhaps every path of the API.",
    "Correct the reference, or add the file.",
    "paths:\n  $ref: path.yaml   # the file is called paths.yaml",
)
NOT_INCLUDED_ASIDE = Code(
    "unresolved-optional-inclusion",
    Level.WARNING,
    "A $ref in the place of a part that a client can do without leads nowhere.",
    "Texts, examples and extensions are not needed for a call; the part is left out.",
    "Correct the reference, or remove it.",
    "info:\n  description: {$ref: about.md}",
)

CODES: tuple[Code, ...] = (INCLUDED, ENDLESS, NOT_INCLUDED, NOT_INCLUDED_ASIDE)


class Host(Protocol):
    """Who includes."""

    library: DocumentStore
    places: Provenance
    kinds: dict[str, str]

    def note(self, code: Code, message: str, at: str) -> None:
        """Add a finding at a pointer."""


class Includes:
    """Puts what references lead to in their place."""

    def __init__(self, host: Host, allowed: frozenset[str]) -> None:
        """Include into the description of `host`; some kinds of object are allowed to be."""
        self._host = host
        self._count = 0
        self._allowed = allowed

    def value(
        self,
        stated: dict[str, Any],
        pointer: str,
        wanted: type,
        aside: bool,
        kind: str = "",
    ) -> Any:
        """What takes the place of an object with a `$ref`: of the wanted type, or None.

        The other members of the object stay, where it is an object.
        """
        host, text = self._host, stated["$ref"]
        at = f"{pointer}/$ref"
        file = host.places.file(pointer)
        if wanted is str and (found_text := host.library.text(text, file)) is not None:
            host.note(INCLUDED, f"the text of {quote_text(text)} is put in here", at)
            return found_text
        found = host.library.follow(text, file)
        problem = found.problem
        if found.pointer is not None:
            value = host.library.stated(found.pointer)
            if not isinstance(value, wanted):
                problem = f"leads to {format_value(value)} instead of {_WORDS[wanted]}"
        if found.pointer is None or problem:
            code = NOT_INCLUDED_ASIDE if aside else NOT_INCLUDED
            host.note(code, f"{quote_text(text)} {problem}", at)
            return None
        self._count += 1
        if host.places.holds(found.pointer, pointer):
            host.note(ENDLESS, f"{quote_text(text)} leads back to where it stands", at)
            return None
        if self._count > MAX_INCLUSIONS or len(host.kinds) > MAX_PARTS:
            host.note(ENDLESS, "there are too many parts to put in", at)
            return None
        loose = f" {found.loose}, and" if found.loose else ""
        if kind not in self._allowed or loose:
            host.note(INCLUDED, f"{quote_text(text)}{loose} is put in here", at)
        own = {key: part for key, part in stated.items() if key != "$ref"}
        if not isinstance(value, dict) or not own:
            host.places.moved(pointer, found.pointer)
            return value
        for key in value.keys() - own.keys():
            host.places.moved(child(pointer, key), child(found.pointer, key))
        return {**value, **own}


_WORDS: dict[type, str] = {dict: "an object", list: "a list", str: "a text"}
