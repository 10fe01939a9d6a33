"""Every `$ref` of a description, followed to its end (RFC 6901, RFC 3986; OpenAPI 3.1, 4.8.23)."""

from __future__ import annotations

from typing import Any, TypeAlias
from urllib.parse import unquote

from generator.findings import Code, Level
from generator.jsontypes import Json, child, element_index, tokens
from generator.spec.shape import KINDS
from generator.spec.survey import Reference, Survey
from generator.spec.wording import quoted

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
    "A $ref leads to another file or to a URL, which is not supported yet.",
    "Nothing is fetched or opened that was not asked for, so what the reference names is unknown.",
    "Bundle the description into one file.",
    "$ref: 'common.yaml#/components/schemas/User'",
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

CODES: tuple[Code, ...] = (
    UNRESOLVED,
    UNRESOLVED_ASIDE,
    EXTERNAL,
    CYCLE,
    WRONG_KIND,
    MAPPING,
)

Found: TypeAlias = "tuple[str, str] | tuple[None, str]"
"""The pointer at the end of a reference, or None and what is wrong with it."""


class References:
    """Follows references over one survey; every text is followed once."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._found: dict[str, Found] = {}
        self._folded: dict[str, dict[str, str]] = {}

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
        schemas = self._survey.root.get("components", {}).get("schemas", {})
        for at, schema in self._survey.schemas:
            discriminator = schema.get("discriminator")
            if not isinstance(discriminator, dict):
                continue
            for key, text in (discriminator.get("mapping") or {}).items():
                if text in schemas:
                    continue
                pointer, problem = self._follow(Reference(at, text, "schema", False))
                if pointer is None:
                    place = child(f"{at}/discriminator/mapping", key)
                    problem = (
                        problem if "#" in text or "/" in text else "names no schema"
                    )
                    self._survey.note(MAPPING, f"{quoted(text)} {problem}", place)

    def _check(self, reference: Reference) -> None:
        pointer, problem = self._follow(reference)
        at = child(reference.at, "$ref")
        if pointer is None:
            code = _CODES.get(problem, UNRESOLVED)
            if reference.aside:
                code = UNRESOLVED_ASIDE
            self._survey.note(code, f"{quoted(reference.text)} {problem}", at)
            return
        kind = self._survey.kinds.get(pointer)
        if kind is not None and kind != reference.kind:
            words, wanted = KINDS[kind].words, KINDS[reference.kind].words
            code = UNRESOLVED_ASIDE if reference.aside else WRONG_KIND
            message = f"{quoted(reference.text)} leads to {words} instead of {wanted}"
            self._survey.note(code, message, at)

    def _follow(self, reference: Reference) -> Found:
        text, chain = reference.text, dict[str, None]()
        end: Found = (None, _ROUND)
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
                self._survey.visit_target(reference.kind, pointer)
                value = self._survey.at(pointer)
            following = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(following, str) or len(value) > 1:
                end = (pointer, "")
                break
            text = following
        self._found |= dict.fromkeys(chain, end)
        return end

    def _locate(self, text: str) -> Found:
        if not text.startswith("#"):
            return None, _OUTSIDE if text else "is empty"
        try:
            pointer = unquote(text[1:], errors="strict")
        except UnicodeDecodeError:
            return None, "is not percent-encoded UTF-8"
        if pointer and not pointer.startswith("/"):
            return None, "is no JSON Pointer"
        value, reached = self._survey.root, ""
        for token in tokens(pointer):
            step = element_index(token) if isinstance(value, list) else token
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif (
                isinstance(value, list) and step is not None and int(step) < len(value)
            ):
                value = value[int(step)]
            else:
                return None, self._missing(value, token, reached)
            reached = child(reached, token)
        return reached, ""

    def _missing(self, holder: Any, token: str, at: str) -> str:
        place = f"in {quoted('#' + at)}" if at else "in the document"
        if not isinstance(holder, (dict, list)):
            return f"leads nowhere: {quoted('#' + at)} is no object"
        if at not in self._folded and isinstance(holder, dict):
            self._folded[at] = {key.lower(): key for key in holder}
        alike = self._folded.get(at, {}).get(token.lower())
        but = f", but {quoted(alike)}" if alike is not None else ""
        return f"leads nowhere: there is no {quoted(token)} {place}{but}"


_OUTSIDE = "leads out of this file, which is not supported yet"
_ROUND = "leads round in a circle"
_CODES = {_OUTSIDE: EXTERNAL, _ROUND: CYCLE}
