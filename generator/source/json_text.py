"""JSON text to values (RFC 8259); reports what Python's parser ignores: duplicate keys, NaN."""

from __future__ import annotations

import json
import re

from generator.findings import Checked, Code, Finding, Level, Location
from generator.json_types import Json
from generator.source.document import Document
from generator.source.json_cleanup import clean_up, replace_lone_surrogates
from generator.source.json_marks import JsonMarks
from generator.source.limits import MAX_DEPTH, TOO_DEEP
from generator.source.positions import Lines
from generator.source.scalars import Unrepresentable, parse_finite_float, parse_integer

INVALID_JSON = Code(
    "invalid-json",
    Level.ERROR,
    "The text begins like JSON but is not valid JSON.",
    "After the error, nothing in the description is reliable.",
    "Correct the text at the position of the finding. A truncated file has its error at the end.",
    '{"openapi": "3.0.3" "info": {}}',
)

CODES: tuple[Code, ...] = (INVALID_JSON,)

TRAILING_COMMA = "a comma before the closing bracket"
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]', re.DOTALL)


def parse_json(name: str, text: str) -> Checked[Document]:
    """Parse a JSON text; its marks are determined when they are needed."""
    text, findings = replace_lone_surrogates(name, text)
    duplicated = list[Json]()
    has_unrepresentable = False

    def build_object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        members = dict(pairs)
        if len(members) != len(pairs):
            duplicated.append(members)
        return members

    def mark_unrepresentable(text: str) -> str:
        nonlocal has_unrepresentable
        has_unrepresentable = True
        return Unrepresentable(text)

    def parse_float(text: str) -> float | str:
        value = parse_finite_float(text)
        return mark_unrepresentable(text) if isinstance(value, str) else value

    def load(parse_int: object = None) -> Json:
        return json.loads(  # type: ignore[no-any-return]
            text,
            object_pairs_hook=build_object,
            parse_float=parse_float,
            parse_int=parse_int,  # type: ignore[arg-type]
            parse_constant=mark_unrepresentable,
        )

    def parse_int(text: str) -> int | str:
        value = parse_integer(text)
        return mark_unrepresentable(text) if isinstance(value, str) else value

    try:
        try:
            data = load()
        except json.JSONDecodeError as fault:
            offset, why = _describe_fault(fault, text)
            line, column = Lines(text).position(offset)
            message = f"this is not JSON: {why}"
            return Checked(
                None,
                (Finding(INVALID_JSON, message, Location(name, "", line, column)),),
            )
        except ValueError:
            # An integer of more digits than Python converts; the plain way is several times faster.
            data = load(parse_int)
    except RecursionError:
        return _too_deep(name, text)
    if _depth_exceeds(data, MAX_DEPTH):
        return _too_deep(name, text)
    marks = JsonMarks(text)
    document = Document(name, data, marks)
    if has_unrepresentable or duplicated:
        findings += clean_up(document, marks, frozenset(map(id, duplicated)))
    return Checked(document, tuple(findings))


def _describe_fault(fault: json.JSONDecodeError, text: str) -> tuple[int, str]:
    """Return the offset of a fault and what is wrong there."""
    offset = fault.pos
    if not text[offset:].strip():
        return offset, "the text is truncated"
    before = text[:offset].rstrip()[-1:]
    # Python 3.13 and later point at a trailing comma, earlier versions at the bracket after it.
    comma = _TRAILING_COMMA.match(text, offset)
    lacks_colon = "':'" in fault.msg  # {"a" ,}
    if comma is not None and before not in "[{,:" and not lacks_colon:
        return comma.end(), TRAILING_COMMA
    if before == "," and text[offset] in "}]":
        return offset, TRAILING_COMMA
    return offset, fault.msg[0].lower() + fault.msg[1:]


def _depth_exceeds(data: Json, limit: int) -> bool:
    level: list[object] = [data]
    for _ in range(limit + 1):
        level = [
            part
            for value in level
            for part in (
                value.values()
                if type(value) is dict
                else value if type(value) is list else ()
            )
            if type(part) is dict or type(part) is list
        ]
        if not level:
            return False
    return True


def _too_deep(name: str, text: str) -> Checked[Document]:
    depth, offset = 0, 0
    for match in _STRING_OR_BRACKET.finditer(text):
        bracket = match.group()
        if bracket in "{[":
            depth += 1
        elif bracket in "}]":
            depth -= 1
        if depth > MAX_DEPTH:
            offset = match.start()
            break
    line, column = Lines(text).position(offset)
    message = f"nested deeper than {MAX_DEPTH} levels"
    return Checked(
        None, (Finding(TOO_DEEP, message, Location(name, "", line, column)),)
    )
