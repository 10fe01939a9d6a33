"""Bodies: where HTTP has none, what a form cannot hold, and what encodings are said of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Level
from generator.json_types import child, tokens
from generator.openapi.lint.operation_codes import IGNORED_HEADER
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.resolved import MOST, OPEN, Targets, followed, made_of
from generator.openapi.standard import is_response_header_ignored
from generator.openapi.wording import quoted

NO_BODY = Code(
    "answer-without-body",
    Level.INFO,
    "An answer is described with a body, and HTTP has none there.",
    "Answers to HEAD, and those of status 1xx, 204, 205 and 304 end with their headers (RFC 9110,"
    " 6.4.1). The client gives None for them.",
    "Remove the content, or correct the status.",
    "'204':\n  description: gone\n  content: {application/json: {schema: {type: object}}}",
)
ODD_BODY = Code(
    "body-without-meaning",
    Level.INFO,
    "An operation of GET, HEAD, DELETE or TRACE has a body.",
    "HTTP gives it no meaning, and servers, caches and proxies on the way may drop it or refuse the"
    " request (RFC 9110, 9.3); OpenAPI 3.0 says to ignore it. The client sends it.",
    "Use parameters of the query, or POST.",
    "get:\n  requestBody: {content: {application/json: {}}}",
)
EMPTY = Code(
    "empty-content",
    Level.WARNING,
    "A request body names no media type.",
    "It is unknown what is to be sent, so the client sends nothing.",
    "Describe the body under its media type, or remove it.",
    "requestBody: {content: {}}",
)
SAME_TYPE = Code(
    "duplicate-media-type",
    Level.WARNING,
    "A content has the same media type twice, in other letters.",
    "Small and capital letters are the same there (RFC 9110, 8.3.1), and it is unknown which one"
    " describes the body.",
    "Remove one of the two.",
    "content:\n  application/json: {}\n  Application/JSON: {}",
)
FORM = Code(
    "form-without-fields",
    Level.INFO,
    "A form is described by a schema that is no object.",
    "A form consists of named fields (OpenAPI 3.1, 4.8.14.3 and 4.8.14.4), and this value has none."
    " Where the body may be JSON as well, the client sends that.",
    "Describe an object with the fields as its properties, or another media type.",
    "application/x-www-form-urlencoded:\n  schema: {type: array, items: {type: string}}",
)
ENCODING = Code(
    "encoding-without-effect",
    Level.WARNING,
    "An encoding is of a property that the body does not have, or of a body that is no form.",
    "It says how one field of a form is written (OpenAPI 3.1, 4.8.14.1: the property must"
    " exist), and"
    " there is none. Often the name is misspelled, so that the field goes out as usual.",
    "Correct the name, or remove the encoding.",
    "multipart/form-data:\n  schema: {properties: {photo: {type: string}}}\n"
    "  encoding: {foto: {contentType: image/png}}",
)
PART_TYPE = Code(
    "encoding-content-type",
    Level.WARNING,
    "The contentType of an encoding is no media type.",
    "A part of a form is read by its media type, which has a slash; several stand with"
    " commas between"
    " them (OpenAPI 3.1, 4.8.15.1).",
    "Write the whole media type, such as image/png.",
    "encoding: {photo: {contentType: png}}",
)

CODES: tuple[Code, ...] = (
    NO_BODY,
    ODD_BODY,
    EMPTY,
    SAME_TYPE,
    FORM,
    ENCODING,
    PART_TYPE,
)

_ODD = frozenset(("get", "head", "delete", "trace"))
_BODILESS = re.compile(r"1[0-9Xx]{2}|204|205|304")
_MEDIA = re.compile(r"[^\s/;,]+/[^\s/;,]+\s*(?:;.*)?", re.DOTALL)
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def check_contents(survey: Normalizer, targets: Targets) -> None:
    """Report bodies where there are none, and what is said of fields that are not there."""
    for kind, check in _CHECKS.items():
        for at, part in survey.parts[kind]:
            for code, message, place in check(part, at, targets):
                survey.note(code, message, at + place)


def _operation(
    made: dict[str, Any], at: str, targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    method = tokens(at)[-1]
    if method in _ODD and "requestBody" in made:
        yield ODD_BODY, f"{method.upper()} with a body", "/requestBody"
    responses = made.get("responses", {})
    for status, stated in responses.items():
        silent = method == "head" or _BODILESS.fullmatch(status)
        if not silent or status.startswith(("x-", "$")):
            continue
        content = followed(stated, targets)
        content = content.get("content") if isinstance(content, dict) else None
        if isinstance(content, dict) and any(map(_described, content.values())):
            what = "HEAD" if method == "head" else status
            place = child("/responses", status)
            inner = f"{place}/content" if "content" in stated else place
            yield NO_BODY, f"the answer to {what} has no body", inner


def _described(media_type: Any) -> bool:
    schema = media_type.get("schema") if isinstance(media_type, dict) else None
    return schema not in (None, True, {})


def _body(
    made: dict[str, Any], _at: str, _targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    if made.get("content") == {}:
        yield EMPTY, "there is no media type", "/content"
    yield from _response(made, _at, _targets)


def _response(
    made: dict[str, Any], _at: str, _targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    content = made.get("content")
    first = dict[str, str]()
    for name in content if isinstance(content, dict) else ():
        if first.setdefault(name.lower(), name) != name:
            message = f"{quoted(name)} is described before"
            yield SAME_TYPE, message, child("/content", name)
    yield from _headers(made, "/headers")


def _headers(made: dict[str, Any], at: str) -> Iterator[tuple[Code, str, str]]:
    headers = made.get("headers")
    for name in headers if isinstance(headers, dict) else ():
        if is_response_header_ignored(name):
            message = "the media type of the content says what it is"
            yield IGNORED_HEADER, message, child(at, name)


def _media_type(
    made: dict[str, Any], at: str, targets: Targets
) -> Iterator[tuple[Code, str, str]]:
    name = tokens(at)[-1].partition(";")[0].strip().lower()
    encoding = made.get("encoding")
    form = name in _FORMS
    if not form and not encoding:
        return
    parts = [*made_of(made.get("schema"), targets)]
    if form:
        kinds = [
            part["type"] for part in parts[:1] if isinstance(part.get("type"), str)
        ]
        if kinds and kinds[0] != "object":
            yield FORM, f"a form is described as of type {kinds[0]}", "/schema"
            return
    for field, said in encoding.items() if isinstance(encoding, dict) else ():
        place = child("/encoding", field)
        stated = said.get("contentType") if isinstance(said, dict) else None
        if isinstance(stated, str):
            pieces = stated.split(",") if ";" not in stated else [stated]
            if not all(_MEDIA.fullmatch(piece.strip()) for piece in pieces):
                message = f"{quoted(stated)} is no media type"
                yield PART_TYPE, message, f"{place}/contentType"
        if isinstance(said, dict):
            yield from _headers(said, f"{place}/headers")
        if not form and not name.startswith("multipart/"):
            yield ENCODING, f"{quoted(name)} is no form", place
        elif _lacks(parts, field):
            yield ENCODING, f"no property is called {quoted(field)}", place


def _lacks(parts: list[dict[str, Any]], field: str) -> bool:
    """Whether a property is none of those that the parts of a schema describe."""
    if len(parts) > MOST or not any("properties" in part for part in parts):
        return False
    if any(field in part.get("properties", ()) for part in parts):
        return False
    return not any(
        isinstance(part.get("additionalProperties"), dict)
        or part.get("additionalProperties") is True
        or any(keyword in part for keyword in OPEN)
        for part in parts
    )


_CHECKS = {
    "operation": _operation,
    "request body": _body,
    "response": _response,
    "media type": _media_type,
}
