"""Keywords of a schema that say nothing about its type, or that its dialect does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import Json
from generator.openapi.load.codes import SIBLINGS
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.object_types import ANNOTATIONS, SCHEMA_FIELDS
from generator.openapi.wording import quoted

OTHER_TYPE = Code(
    "keyword-of-another-type",
    Level.WARNING,
    "A schema describes the parts of an object or of an array, and is of another type.",
    "The type counts, so what is said about the parts changes nothing (JSON Schema 2020-12, 10.3)."
    " One of the two is a mistake, and the client may have the wrong type.",
    "Correct the type, or remove the keyword.",
    "type: string\nproperties: {id: {type: integer}}",
)
NO_EFFECT = Code(
    "keyword-without-effect",
    Level.INFO,
    "A keyword says nothing about values of its schema's type, or nothing without another one.",
    "A limit for texts leaves numbers as they are (JSON Schema 2020-12, 6 of Validation), `then`"
    " needs an `if`, `minContains` needs `contains`. What was to be limited is not.",
    "Use the keyword that belongs to the type: maximum for numbers, maxLength for texts.",
    "type: integer\nmaxLength: 3",
)
BOTH_WAYS = Code(
    "read-only-and-write-only",
    Level.WARNING,
    "A property is readOnly and writeOnly.",
    "It may be in no request and in no answer (OpenAPI 3.0, 4.7.24.2: not both).",
    "Remove one of the two.",
    "password: {type: string, readOnly: true, writeOnly: true}",
)
CASE = Code(
    "misspelled-keyword",
    Level.WARNING,
    "A schema has a keyword that is spelled as one of JSON Schema but for small and"
    " capital letters.",
    "Keywords are told apart by case, and one that nobody knows is allowed and means nothing (JSON"
    " Schema 2020-12, 6.5): what it was to say is lost.",
    "Correct the spelling.",
    "type: string\nminlength: 1",
)
REPEATED = Code(
    "repeated-alternative",
    Level.WARNING,
    "A oneOf has the same alternative twice.",
    "A value has to fit exactly one of them, so none that fits this one is allowed.",
    "Remove one of the two, or use anyOf.",
    "oneOf:\n  - {type: string}\n  - {type: string}",
)

DIALECT = Code(
    "schema-dialect",
    Level.WARNING,
    "A schema is of another dialect of JSON Schema; it is read as one of 2020-12.",
    "The same words mean other things in other dialects, and extensions are not known at"
    " all (OpenAPI"
    " 3.1, 4.8.24.5).",
    "Write the schemas in JSON Schema 2020-12, and remove the field.",
    "jsonSchemaDialect: http://json-schema.org/draft-04/schema#",
)
SAME_ANCHOR = Code(
    "duplicate-anchor",
    Level.WARNING,
    "Two schemas have the same $anchor.",
    "A reference to it may mean either (JSON Schema 2020-12, 8.2.2); the first one is taken.",
    "Give each an anchor of its own.",
    "User: {$anchor: it}\nGroup: {$anchor: it}",
)

CODES: tuple[Code, ...] = (
    OTHER_TYPE,
    NO_EFFECT,
    BOTH_WAYS,
    CASE,
    REPEATED,
    DIALECT,
    SAME_ANCHOR,
)

_DIALECTS = re.compile(
    r"https://(?:spec\.openapis\.org/oas/3\.[0-9]+/dialect/.*"
    r"|json-schema\.org/draft/2020-12/schema#?)"
)
_NUMBERS = frozenset(
    ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
)
_TEXTS = frozenset(("minLength", "maxLength", "pattern"))
_LISTS = frozenset(("minItems", "maxItems", "uniqueItems"))
_OBJECTS = frozenset(("minProperties", "maxProperties"))
_ELEMENTS = frozenset(("items", "prefixItems"))
_MEMBERS = frozenset(("properties", "required"))
_LIMITS = _NUMBERS | _TEXTS | _LISTS | _OBJECTS
_PARTS = _ELEMENTS | _MEMBERS
# Of each type: the keywords that say something about it.
_OWN = {
    "integer": _NUMBERS,
    "number": _NUMBERS,
    "string": _TEXTS,
    "array": _LISTS | _ELEMENTS,
    "object": _OBJECTS | _MEMBERS,
    "boolean": frozenset[str](),
    "null": frozenset[str](),
}
_FOREIGN = {kind: (_LIMITS | _PARTS) - own for kind, own in _OWN.items()}
_NEEDED = {
    "then": "if",
    "else": "if",
    "minContains": "contains",
    "maxContains": "contains",
}
_GONE = frozenset(("additionalItems", "dependencies"))
_OF_TEXTS = ("date", "date-time", "uuid", "email", "uri", "byte", "binary", "hostname")
_NO_TEXTS = ("integer", "number", "boolean", "array", "object")
_NEEDY = frozenset(_NEEDED)
# What may stand beside a reference in every version, or is told elsewhere.
_BESIDE = (ANNOTATIONS - {"nullable", "readOnly", "writeOnly"}) | {"$ref", "summary"}
_KNOWN = frozenset(SCHEMA_FIELDS) | ANNOTATIONS
_BY_CASE = {keyword.lower(): keyword for keyword in _KNOWN if not keyword.islower()}


def check_keywords(survey: Normalizer, dialect: str) -> None:
    """Report keywords without a meaning where they stand, over all schemas."""
    modern = dialect not in ("2.0", "3.0")
    for at, schema in survey.schemas:
        for code, message, place in _faults(schema, modern):
            survey.note(code, message, f"{at}/{place}" if place else at)
    if modern:
        _check_dialect(survey, survey.root, "jsonSchemaDialect", "")
        _check_anchors(survey)


def _check_dialect(
    survey: Normalizer, holder: Mapping[str, Any], key: str, at: str
) -> None:
    stated = holder.get(key)
    if isinstance(stated, str) and not _DIALECTS.fullmatch(stated):
        survey.note(DIALECT, f"the dialect is {quoted(stated)}", f"{at}/{key}")


def _check_anchors(survey: Normalizer) -> None:
    """Each file, and each schema with an $id, has anchors of its own."""
    first = dict[tuple[str, str], str]()
    apart = any("$id" in schema for _, schema in survey.schemas)
    for at, schema in reversed(survey.schemas):
        if "$schema" in schema:
            _check_dialect(survey, schema, "$schema", at)
        anchor = schema.get("$anchor")
        if not isinstance(anchor, str) or apart:
            continue
        place = f"{at}/$anchor"
        other = first.setdefault((survey.places.file(at), anchor), place)
        if other != place:
            message = f"the anchor {quoted(anchor)} is used before"
            others = (survey.locate(other),)
            found = Finding(SAME_ANCHOR, message, survey.locate(place), others)
            survey.findings.append(found)


def _faults(schema: Mapping[str, Any], modern: bool) -> Iterator[tuple[Code, str, str]]:
    kind = schema.get("type")
    foreign = _FOREIGN.get(kind) if isinstance(kind, str) else _of_list(kind)
    if foreign and not foreign.isdisjoint(schema):
        yield from _of_another_type(schema, foreign)
    if schema.get("readOnly") is True and schema.get("writeOnly") is True:
        yield BOTH_WAYS, "it is readOnly and writeOnly", ""
    if schema.get("format") in _OF_TEXTS and kind in _NO_TEXTS:
        message = f"no {kind} has the format {quoted(schema['format'])}"
        yield NO_EFFECT, message, "format"
    if not _NEEDY.isdisjoint(schema):
        for keyword, needed in _NEEDED.items():
            if keyword in schema and needed not in schema:
                yield NO_EFFECT, f"{keyword} needs {quoted(needed)}", keyword
    if "oneOf" in schema:
        yield from _repeated(schema["oneOf"])
    if modern:
        yield from _unknown(schema)
    elif "$ref" in schema and len(schema) > 1:
        yield from _siblings(schema)


def _of_another_type(
    schema: Mapping[str, Any], foreign: frozenset[str]
) -> Iterator[tuple[Code, str, str]]:
    stated = schema["type"]
    words = stated if isinstance(stated, str) else " or ".join(stated)
    for keyword in schema:
        if keyword in foreign and not _says_nothing(schema[keyword]):
            code = OTHER_TYPE if keyword in _PARTS else NO_EFFECT
            yield code, f"{quoted(keyword)} says nothing of type {words}", keyword


def _unknown(schema: Mapping[str, Any]) -> Iterator[tuple[Code, str, str]]:
    for keyword in schema:
        if keyword in _GONE:
            yield NO_EFFECT, f"{keyword} is no keyword of 2020-12", keyword
        elif keyword not in _KNOWN and keyword.lower() in _BY_CASE:
            meant = _BY_CASE[keyword.lower()]
            message = f"no keyword is called {quoted(keyword)}; {meant} is"
            yield CASE, message, keyword


def _of_list(kinds: Any) -> frozenset[str]:
    """What says nothing about any of some types."""
    if not isinstance(kinds, list) or not kinds:
        return frozenset()
    return frozenset.intersection(*(_FOREIGN.get(kind, frozenset()) for kind in kinds))


def _says_nothing(value: Json) -> bool:
    return value is False or value == [] or value == {}


def _siblings(schema: Mapping[str, Any]) -> Iterator[tuple[Code, str, str]]:
    for keyword in schema:
        if keyword in SCHEMA_FIELDS and keyword not in _BESIDE:
            message = f"{quoted(keyword)} stands beside a $ref; it is obeyed"
            yield SIBLINGS, message, keyword


def _repeated(alternatives: Json) -> Iterator[tuple[Code, str, str]]:
    seen = dict[tuple[tuple[str, Any], ...], int]()
    for n, part in enumerate(alternatives if isinstance(alternatives, list) else ()):
        if not isinstance(part, dict) or not part:
            continue
        said = {k: v for k, v in part.items() if k not in ANNOTATIONS}
        if not said or any(isinstance(v, (dict, list)) for v in said.values()):
            continue
        key = tuple(sorted(said.items()))
        first = seen.setdefault(key, n)
        if first != n:
            yield REPEATED, f"the alternative is that of number {first + 1}", f"oneOf/{n}"
