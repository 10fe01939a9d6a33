"""Examples against the schemas that they are examples of, so far as types, enums and names go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from generator.findings import Code, Level
from generator.json_types import Json, child
from generator.openapi.lint.values import (
    DEFAULT_TYPE,
    among,
    broken_limit,
    fits,
    stated_types,
    type_words,
)
from generator.openapi.load.normalize import Normalizer
from generator.openapi.wording import quoted, shown

EXAMPLE = Code(
    "example-does-not-fit",
    Level.WARNING,
    "The example of a schema is not what it describes, or a body shows what never travels in it.",
    "One of the two is wrong. If it is the schema, the types of the client are, too, and answers"
    " will not fit them.",
    "Find out what the server sends, and correct the other one.",
    "type: integer\nexample: '12'",
)

SHOWN = Code(
    "body-example-differs",
    Level.INFO,
    "The example of a whole body or parameter is not what its schema describes.",
    "Such examples are for readers, and often shortened; but where the schema is the one that is"
    " wrong, the types of the client are, too.",
    "Find out what the server sends, and correct the other one.",
    "content:\n  application/json:\n    schema: {type: object}\n    example: [1, 2]",
)

CODES: tuple[Code, ...] = (EXAMPLE, SHOWN)

_MOST = 100_000
"""Values looked at in one description; beyond that examples are not compared any more."""
_DEEPEST = 40
_NAMES = frozenset(("example", "examples"))

_NUMBER = r"[-+]?[0-9]+"
_WRITTEN = {
    "integer": re.compile(_NUMBER),
    "number": re.compile(rf"{_NUMBER}(?:\.[0-9]*)?(?:[eE]{_NUMBER})?"),
    "boolean": re.compile("true|false|0|1", re.IGNORECASE),
}
# What may be absent, as it does not travel in a direction: of an answer, of a request.
_ANSWER: Final = "writeOnly"
_REQUEST: Final = "readOnly"


@dataclass(frozen=True, slots=True)
class _Example:
    value: Json
    schema: Any
    at: str
    absent: str = ""
    text: bool = False


def check_examples(survey: Normalizer, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report the first place of each example that does not fit its schema, and of each default that
    is a list or an object."""
    comparison = _Comparison(targets)
    for at, schema in survey.schemas:
        value = schema.get("default")
        if isinstance(value, (dict, list)) and value and not _outer(value, schema):
            fault = comparison.fault(_Example(value, schema, f"{at}/default"))
            if fault is not None:
                message = fault[1].replace("the example", "the default", 1)
                survey.note(DEFAULT_TYPE, message, fault[2])
    for example in _examples(survey):
        value = example.value
        if value is None or isinstance(example.schema, bool):
            continue
        if isinstance(value, str) and (example.text or value[:1] in ("{", "[", "<")):
            # As it is written on the wire, and not as a value.
            said = _unreadable(value, example.schema) if example.text else None
            if said is not None:
                survey.note(SHOWN, said, example.at)
            continue
        fault = comparison.fault(example)
        if fault is not None:
            survey.note(*fault)


def _examples(survey: Normalizer) -> Iterator[_Example]:
    for at, schema in survey.schemas:
        if "example" in schema:
            yield _Example(schema["example"], schema, f"{at}/example")
        listed = schema.get("examples")
        for n, value in enumerate(listed if isinstance(listed, list) else ()):
            yield _Example(value, schema, f"{at}/examples/{n}")
    bodies = ((at, part, False) for at, part in survey.parts["media type"])
    parameters = ((at, part, True) for at, part in survey.parts["parameter"])
    for at, holder, text in (*bodies, *parameters):
        if "schema" not in holder or _NAMES.isdisjoint(holder) or not survey.has(at):
            continue
        absent = _REQUEST if "/requestBod" in at or text else _ANSWER
        if not text and "json" not in at.rpartition("/")[2].lower():
            continue  # Written as forms and other texts have it: numbers in quotes.
        if "example" in holder:
            value = holder["example"]
            yield _Example(value, holder["schema"], f"{at}/example", absent, text)
        named = holder.get("examples")
        for name, example in named.items() if isinstance(named, dict) else ():
            if isinstance(example, dict) and "value" in example:
                place = f"{child(f'{at}/examples', name)}/value"
                value = example["value"]
                yield _Example(value, holder["schema"], place, absent, text)


class _Comparison:
    """Compares examples and schemas, as long as there are not too many."""

    def __init__(self, targets: Mapping[str, tuple[str, Json]]) -> None:
        self._targets = targets
        self._left = _MOST

    def fault(self, example: _Example) -> tuple[Code, str, str] | None:
        """What is wrong first, of which kind, and where; None where nothing is."""
        waiting: list[tuple[Json, Any, str, int]] = [
            (example.value, example.schema, example.at, 0)
        ]
        while waiting:
            value, schema, at, depth = waiting.pop()
            parts = [*self._parts(schema)]
            self._left -= 1 + len(parts)
            if self._left < 0:
                return None
            if any(_choice(part) for part in parts) or depth > _DEEPEST:
                if parts and self._fits_none(value, parts):
                    words = f"the example {shown(value)} fits none of the alternatives"
                    return SHOWN if example.absent else EXAMPLE, words, at
                continue
            message = _misused(value, parts, example.absent)
            if message is not None:
                return EXAMPLE, message, at
            message = _wrong(value, parts, example.absent)
            if message is not None:
                return SHOWN if example.absent else EXAMPLE, message, at
            if isinstance(value, dict):
                named = _properties(parts)
                waiting.extend(
                    (item, named[key], child(at, key), depth + 1)
                    for key, item in value.items()
                    if key in named
                )
            elif isinstance(value, list):
                inner = [part["items"] for part in parts if "items" in part]
                waiting.extend(
                    (item, kind, f"{at}/{n}", depth + 1)
                    for kind in inner
                    for n, item in enumerate(value)
                )
        return None

    def _fits_none(self, value: Json, parts: list[dict[str, Any]]) -> bool:
        """Whether a value is of another type than each of some alternatives."""
        for part in parts:
            for keyword in ("oneOf", "anyOf"):
                alternatives = part.get(keyword, ())
                self._left -= len(alternatives)
                if self._left < 0 or part.get("nullable") is True or value is None:
                    return False
                if alternatives and not any(
                    self._may_fit(value, alternative) for alternative in alternatives
                ):
                    return True
        return False

    def _may_fit(self, value: Json, schema: Any) -> bool:
        parts = [*self._parts(schema)]
        self._left -= len(parts)
        types = [stated_types(part) for part in parts]
        return schema is not False and all(fits(value, t) for t in types if t)

    def _parts(self, schema: Any) -> Iterator[dict[str, Any]]:
        """A schema with all that it refers to and includes, each once."""
        waiting, seen = [schema], set[int]()
        while waiting:
            part = waiting.pop()
            if not isinstance(part, dict) or id(part) in seen:
                continue
            seen.add(id(part))
            yield part
            waiting.extend(part.get("allOf", ()))
            ref = part.get("$ref")
            if isinstance(ref, str) and ref in self._targets:
                waiting.append(self._targets[ref][1])


def _outer(value: Json, schema: dict[str, Any]) -> bool:
    """Whether a default is wrong as a whole, which is told elsewhere."""
    types = stated_types(schema)
    return (
        bool(types and not fits(value, types))
        or broken_limit(value, schema) is not None
    )


def _unreadable(text: str, schema: Any) -> str | None:
    """What is wrong with a text that stands for a number or a boolean."""
    kind = schema.get("type") if isinstance(schema, dict) else None
    form = _WRITTEN.get(kind) if isinstance(kind, str) else None
    if form is None or not text or form.fullmatch(text.strip()):
        return None
    return f"the example {shown(text)} is not {type_words([str(kind)])}"


def _choice(part: dict[str, Any]) -> bool:
    return "oneOf" in part or "anyOf" in part or part.get("nullable") is True


def _properties(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        key: inner
        for part in parts
        for key, inner in part.get("properties", {}).items()
    }


def _wrong(value: Json, parts: list[dict[str, Any]], absent: str) -> str | None:
    for part in parts:
        types = stated_types(part)
        if types and not fits(value, types):
            return f"the example {shown(value)} is not {type_words(types)}"
        enum = part.get("enum")
        if isinstance(enum, list) and not among(value, enum):
            return f"the example {shown(value)} is not one of the enum's values"
        limit = broken_limit(value, part)
        if limit:
            return f"the example {shown(value)} breaks {limit} {shown(part[limit])}"
    if not isinstance(value, dict):
        return None
    named = _properties(parts)
    for part in parts:
        closed = part.get("additionalProperties") is False and len(parts) == 1
        for key in value:
            known = key in named or "patternProperties" in part
            if closed and not known:
                return f"the example has a property {quoted(key)} that is not allowed"
        for key in part.get("required", ()) if absent else ():
            if key not in value and not _travels_not(named.get(key), absent):
                return f"the example lacks the property {quoted(key)}"
    return None


def _misused(value: Json, parts: list[dict[str, Any]], absent: str) -> str | None:
    """A property that never travels this way."""
    named = _properties(parts) if isinstance(value, dict) and absent else {}
    for key in value if isinstance(value, dict) else ():
        if _travels_not(named.get(key), absent):
            return f"the example has the property {quoted(key)}, which is {absent}"
    return None


def _travels_not(schema: Any, absent: str) -> bool:
    return isinstance(schema, dict) and schema.get(absent) is True
