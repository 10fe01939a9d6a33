"""Structure by the published schemas of OpenAPI: openapi-spec-validator's, read by jsonschema-rs.

Everything that is found here is a warning. What a client cannot be made without is judged by the
walk over the description (`survey`), which knows what each part is for; the published schemas do
not, and the one of 3.1 leaves schemas out altogether.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.wording import alternatives, quoted, shown
from generator.record import record
from generator.source.document import Document

MISSING = Code(
    "missing-field",
    Level.WARNING,
    "A field that OpenAPI requires is missing.",
    "A client can be made without it, but strict tools refuse the description.",
    "Add the field.",
    "responses:\n  '200': {}   # a response needs a description",
)
UNKNOWN = Code(
    "unknown-field",
    Level.WARNING,
    "A field stands where OpenAPI knows none of that name; it is ignored.",
    "Often a misspelling, a field of another version, or one that belongs elsewhere.",
    "Correct the name, move the field, or begin its name with x-.",
    "paths:\n  /users:\n    get: {sumary: A misspelling}",
)
INVALID = Code(
    "invalid-field",
    Level.WARNING,
    "A value is not what OpenAPI says it must be.",
    "It does not matter for a client, or is read as well as can be; strict tools refuse it.",
    "Write the value as the OpenAPI specification says.",
    "info:\n  contact: someone@example.com",
)

CODES: tuple[Code, ...] = (MISSING, UNKNOWN, INVALID)

# Fields by which an object is one kind of its sort or another.
_TELLING = ("type", "in", "scheme")
_PUBLISHED = ("2.0", "3.0", "3.1", "3.2")


def check_structure(
    document: Document, dialect: str, known: Iterable[Finding]
) -> Iterator[Finding]:
    """What the published schema of a dialect objects to, but for places already `known`."""
    validator = _validator(dialect)
    if validator is None or validator.is_valid(document.data):
        return
    places = {f.at.pointer for f in known if f.at.document == document.name}
    # Of elements that are the same, the second is known.
    lists = {place.rpartition("/")[0] for place in places}
    for error in validator.iter_errors(document.data):
        for leaf in _leaves(error):
            if leaf.kind.name == "uniqueItems" and _pointer(leaf) in lists:
                continue
            yield from _findings(document, leaf, places)


@cache
def _validator(dialect: str) -> Any:
    if dialect not in _PUBLISHED:
        return None
    import jsonschema_rs

    return jsonschema_rs.validator_for(published_schema(dialect), mask="it")


def published_schema(dialect: str) -> dict[str, Any]:
    """The schema of a dialect that openapi-spec-validator ships.

    The package itself stays outside: to import it takes a quarter of a second, most for pydantic.
    """
    package: Any = find_spec("openapi_spec_validator")
    folder = package.submodule_search_locations[0]
    file = f"{folder}/resources/schemas/v{dialect}/schema.json"
    schema: dict[str, Any] = json.loads(package.loader.get_data(file))
    return schema


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression of ECMA-262."""
    return bool(_pattern_validator().is_valid(text))


@cache
def _pattern_validator() -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for({"format": "regex"}, validate_formats=True)


def _leaves(error: Any) -> Iterator[Any]:
    """The faults behind an error: of a choice, those of the alternative that fits best.

    That is the one that fails deepest in the document, and of these the one with fewest faults. A
    reference is only meant where there is a `$ref`.
    """
    todo = [error]
    while todo:
        fault = todo.pop()
        depth = len(fault.instance_path)
        choices = getattr(fault.kind, "context", None)
        # An alternative without faults: more of them fit than may.
        if not choices or not all(choices):
            yield fault
            continue
        telling = [[f for f in faults if _tells(f, depth)] for faults in choices]
        if all(telling):
            yield _joined([fault for faults in telling for fault in faults])
            continue
        meant = [faults for faults in choices if not any(_lacks_ref(f) for f in faults)]
        todo.extend(max(meant or choices, key=lambda faults: _fit(faults, depth)))


@record
class _OneOf:
    """What a field must be one of, over all alternatives."""

    options: tuple[Any, ...]
    name: str = "enum"


@record
class _Joined:
    """A fault at a field that tells alternatives apart, and has none of their values."""

    instance_path: tuple[Any, ...]
    kind: _OneOf


def _joined(faults: list[Any]) -> _Joined:
    path = tuple(faults[0].instance_path)
    options = [o for f in faults for o in _options(f.kind)]
    return _Joined(path, _OneOf(tuple(dict.fromkeys(options))))


def _options(kind: Any) -> list[Any]:
    return list(kind.options) if kind.name == "enum" else [kind.expected_value]


def _tells(fault: Any, depth: int) -> bool:
    """Whether a field that tells alternatives apart has the value of another one."""
    path = fault.instance_path
    known = fault.kind.name in ("enum", "const")
    return known and len(path) == depth + 1 and path[-1] == "type"


def _lacks_ref(fault: Any) -> bool:
    return bool(fault.kind.name == "required" and fault.kind.property == "$ref")


def _fit(faults: Iterable[Any], depth: int) -> tuple[bool, bool, int, int]:
    """The better an alternative fits, the higher: it is meant, as far as a type and a field that
    tells alternatives apart say, its faults are deep, and few."""
    faults = list(faults)
    return (
        not any(_of_another(fault, depth) for fault in faults),
        not any(fault.kind.name == "type" for fault in faults),
        max(len(fault.instance_path) for fault in faults),
        -len(faults),
    )


def _of_another(fault: Any, depth: int) -> bool:
    """Whether a fault says that a value is of another alternative than the one with the fault."""
    path, kind = fault.instance_path, fault.kind.name
    choices = getattr(fault.kind, "context", None)
    if choices and len(path) == depth:
        return all(any(_of_another(f, depth) for f in faults) for faults in choices)
    if kind == "type":
        return len(path) == depth
    return (
        kind in ("enum", "const", "pattern")
        and len(path) == depth + 1
        and path[-1] in _TELLING
    )


def _findings(document: Document, fault: Any, places: set[str]) -> Iterator[Finding]:
    pointer, kind = _pointer(fault), fault.kind
    if kind.name in ("additionalProperties", "unevaluatedProperties"):
        for name in kind.unexpected:
            at = child(pointer, name)
            if at not in places:
                message = f"OpenAPI knows no field {quoted(name)} here"
                yield Finding(UNKNOWN, message, document.locate(at))
    # Names of components are reported with all other names.
    elif kind.name != "propertyNames" and not _known_at(pointer, places):
        if kind.name == "required":
            message = f"the field {quoted(kind.property)} is missing"
            yield Finding(MISSING, message, document.locate(pointer))
        else:
            yield Finding(INVALID, _words(fault), document.locate(pointer))


def _known_at(pointer: str, places: set[str]) -> bool:
    # Where a reference is put in, the part itself stands elsewhere.
    return pointer in places or f"{pointer}/$ref" in places


def _pointer(fault: Any) -> str:
    return "".join(child("", str(step)) for step in fault.instance_path)


def _words(fault: Any) -> str:
    words = _WORDS.get(fault.kind.name)
    if words is None:
        return str(fault.message).replace("\n", " ")
    last = fault.instance_path[-1] if fault.instance_path else "the document"
    return f"{quoted(last) if isinstance(last, str) else 'this'} {words(fault.kind)}"


_TYPE_WORDS = {
    "string": "a text",
    "object": "an object",
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "null": "null",
}

_WORDS: dict[str, Callable[[Any], str]] = {
    "type": lambda kind: f"must be {alternatives([_TYPE_WORDS[t] for t in kind.types])}",
    "enum": lambda kind: f"must be one of {', '.join(map(str, kind.options))}",
    "const": lambda kind: f"must be {shown(kind.expected_value)}",
    "format": lambda kind: f"must be a {kind.format}",
    "contains": lambda _: "may hold this only once",
    "minItems": lambda kind: f"must hold at least {kind.limit} elements",
    "minProperties": lambda kind: f"must hold at least {kind.limit} members",
    "maxProperties": lambda kind: f"must hold at most {kind.limit} members",
    "uniqueItems": lambda _: "must not hold the same element twice",
    "not": lambda _: "holds fields that exclude each other",
    "oneOf": lambda _: "holds fields that exclude each other",
    "anyOf": lambda _: "lacks one of several fields",
}
