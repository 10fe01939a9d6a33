"""Every `$ref` of a description, followed to its end (RFC 6901, RFC 3986; OpenAPI 3.1, 4.8.23)."""

from __future__ import annotations

from typing import TypeAlias

from generator.findings import Code, Level
from generator.json_types import Json, child
from generator.openapi.load.documents import OUTSIDE, REMOTE, ROUND
from generator.openapi.load.normalize import Normalizer, Reference
from generator.openapi.load.object_types import KINDS
from generator.openapi.wording import format_value, quote_text

UNRESOLVED = Code(
    "unresolved-reference",
    Level.ERROR,
    "A $ref leads nowhere.",
    "A type, a parameter, a body, a response or a path item is missing, and calls need it.",
    "Correct the reference, or add what it names. Case matters.",
    "$ref: '#/components/schemas/user'",
)
UNRESOLVED_ASIDE = Code(
    "unresolved-optional-reference",
    Level.WARNING,
    "A $ref leads nowhere, to something a client can do without.",
    "Examples, links, headers and callbacks are not needed for a call; the reference is ignored.",
    "Correct the reference, or remove it.",
    "$ref: '#/components/examples/user'",
)
EXTERNAL = Code(
    "external-reference",
    Level.ERROR,
    "A $ref leads to a URL, or out of the folder of the description.",
    "Nothing is fetched, and nothing is opened that was not asked for: a description from elsewhere"
    " could name any file of this machine. So what the reference names is unknown.",
    "Put the file beside the description, allow its folder with --allow-dir or its host with"
    " --allow-remote, or bundle the description into one file.",
    "$ref: '../../common.yaml#/components/schemas/User'",
)
LOOSE = Code(
    "loose-reference",
    Level.WARNING,
    "A $ref is spelled otherwise than what it leads to.",
    "What is meant is plain, so it is followed all the same: another case of a file's name, slashes"
    " that are missing or too many, a path from the folder of the description instead of the"
    " file, a section of another version. Other tools refuse it, or read something else.",
    "Write the reference from the file that it stands in, in the spelling that is on disk.",
    "$ref: 'Schemas/user.yaml'   # the folder is called schemas",
)
CYCLE = Code(
    "reference-cycle",
    Level.ERROR,
    "References lead round in a circle and never to a value.",
    "Each one says to look at the next; there is no schema, parameter or response among them. (A"
    " schema may well refer to itself from one of its properties.)",
    "Replace one of them with what is meant.",
    "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
)
WRONG_KIND = Code(
    "reference-to-wrong-kind",
    Level.ERROR,
    "A $ref leads to something of another kind.",
    "Where a response belongs, say, a schema cannot be read.",
    "Refer to a part of the right kind, mostly in another section of the components.",
    "responses:\n  '200': {$ref: '#/components/schemas/User'}",
)
MAPPING = Code(
    "unresolved-discriminator",
    Level.ERROR,
    "A discriminator maps a value to a schema that is not there.",
    "Answers with that value could not be told apart from the others (OpenAPI 3.1, 4.8.25).",
    "Correct the name or the reference, or remove the entry.",
    "mapping:\n  dog: '#/components/schemas/Dgo'",
)
DEFAULT_MAPPING = Code(
    "unresolved-default-mapping",
    Level.WARNING,
    "The defaultMapping of a discriminator names no schema.",
    "A client has no type for values that the mapping does not know (OpenAPI 3.2, 4.25); they stay"
    " as they come.",
    "Correct the reference or the name, or define the schema.",
    "discriminator:\n  propertyName: kind\n  defaultMapping: Othr   # meant: Other",
)

CODES: tuple[Code, ...] = (
    UNRESOLVED,
    UNRESOLVED_ASIDE,
    EXTERNAL,
    LOOSE,
    CYCLE,
    WRONG_KIND,
    MAPPING,
    DEFAULT_MAPPING,
)

Found: TypeAlias = "tuple[str, str] | tuple[None, str]"
"""The pointer at the end of a reference, or None and what is wrong with it."""


class References:
    """Follows references over one survey; every text is followed once."""

    def __init__(self, survey: Normalizer) -> None:
        self._survey = survey
        self._found: dict[str, Found] = {}

    def follow_all(self) -> dict[str, tuple[str, Json]]:
        """The targets by the texts of references and discriminators; findings for all others.

        What is referred to outside of the places that OpenAPI names is visited on the way.
        """
        survey, checked = self._survey, 0
        while checked < len(survey.references):
            reference = survey.references[checked]
            checked += 1
            self._check(reference)
        self._mappings()
        pointers = {
            text: found[0]
            for text, found in self._found.items()
            if found[0] is not None
        }
        return {
            text: (pointer, self._survey.at(pointer))
            for text, pointer in pointers.items()
        }

    def _mappings(self) -> None:
        components = self._survey.root.get("components", {})
        schemas = components.get("schemas", {})
        for at, schema in self._survey.schemas:
            discriminator = schema.get("discriminator")
            if not isinstance(discriminator, dict):
                continue
            stated = [
                (child("/mapping", key), text)
                for key, text in (discriminator.get("mapping") or {}).items()
            ]
            if "defaultMapping" in discriminator:
                stated.append(("/defaultMapping", discriminator["defaultMapping"]))
            for field, text in stated:
                if text in schemas:
                    continue
                pointer, problem = self._follow(text, "schema")
                if pointer is None:
                    place = f"{at}/discriminator{field}"
                    if "#" not in text and "/" not in text:
                        problem = "names no schema"
                    words = self._survey.library.stated(self._survey.native(place))
                    code = DEFAULT_MAPPING if field == "/defaultMapping" else MAPPING
                    self._survey.note(code, f"{quote_text(words)} {problem}", place)

    def _check(self, reference: Reference) -> None:
        pointer, problem = self._follow(reference.text, reference.kind)
        at = f"{reference.at}/$ref"
        if pointer is None:
            stated = quote_text(reference.stated)
            code = _CODES.get(problem, UNRESOLVED)
            if reference.aside:
                code = UNRESOLVED_ASIDE
            self._survey.note(code, f"{stated} {problem}", at)
            return
        loose = self._survey.library.find(reference.text).loose
        if loose:
            self._survey.note(LOOSE, f"{quote_text(reference.stated)} {loose}", at)
        target = self._survey.at(pointer)
        boolean = isinstance(target, bool) and reference.kind == "schema"
        if not isinstance(target, dict) and not boolean:
            wanted = KINDS[reference.kind].words
            message = f"leads to {format_value(target)} instead of {wanted}"
            code = UNRESOLVED_ASIDE if reference.aside else WRONG_KIND
            self._survey.note(code, f"{quote_text(reference.stated)} {message}", at)
            return
        kind = self._survey.kinds.get(pointer)
        if kind is not None and kind != reference.kind:
            stated = quote_text(reference.stated)
            words, wanted = KINDS[kind].words, KINDS[reference.kind].words
            code = UNRESOLVED_ASIDE if reference.aside else WRONG_KIND
            self._survey.note(
                code, f"{stated} leads to {words} instead of {wanted}", at
            )

    def _follow(self, text: str, kind: str) -> Found:
        chain = dict[str, None]()
        end: Found = (None, ROUND)
        while text not in chain:
            if text in self._found:
                end = self._found[text]
                break
            chain[text] = None
            pointer, problem = self._locate(text)
            if pointer is None:
                end = (None, problem)
                break
            value = self._survey.at(pointer)
            if pointer not in self._survey.kinds and isinstance(value, dict):
                self._survey.visit_target(kind, pointer)
                value = self._survey.at(pointer)
            following = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(following, str) or len(value) > 1:
                end = (pointer, "")
                break
            text = following
        self._found |= dict.fromkeys(chain, end)
        return end

    def _locate(self, text: str) -> Found:
        found = self._survey.library.find(text)
        if found.pointer is None:
            return None, found.problem
        for pointer in (self._survey.places.assembled(found.pointer), found.pointer):
            if self._survey.has(pointer):
                return pointer, ""
        return None, "leads to what is left out"


_CODES = {OUTSIDE: EXTERNAL, REMOTE: EXTERNAL, ROUND: CYCLE}
