"""Operations: path templates against parameters, and names that must be unique."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding
from generator.json_types import Json, JsonObject, child
from generator.openapi.lint.operation_codes import (
    CODES,
    IGNORED_HEADER,
    NO_ID,
    NO_RESPONSES,
    NO_SUCCESS,
    NOT_IN_PATH,
    NOT_REQUIRED,
    PATH_TEXT,
    REPEATED,
    SAME_ID,
    SAME_PARAMETER,
    SAME_PATH,
    UNDECLARED,
)
from generator.openapi.load.normalize import Normalizer
from generator.openapi.standard import is_header_parameter_ignored, operations_of
from generator.openapi.wording import quoted
from generator.record import record

__all__ = ["CODES", "check_operations"]

# Where a parameter travels whose reference leads nowhere; it may be the one that is missing.
_UNKNOWN = ""
_NAME = re.compile(r"\{([^{}]+)\}")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_DOTS = re.compile(r"/\.\.?(?:/|$)")
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"|\\^`]')
MAX_UNDECLARED = 20


@record
class _Parameter:
    where: str
    name: str
    required: bool
    at: str
    required_at: str = ""


def check_operations(
    survey: Normalizer, targets: Mapping[str, tuple[str, Json]]
) -> Mapping[str, str]:
    """Report what is wrong with operations: calls of the client, then calls of the server.

    Returns the pointer of the operation that has an operationId first, by operationId.
    """
    ids, shapes = dict[str, str](), dict[str, str]()
    for path, item in _object(survey.root.get("paths")).items():
        if not path.startswith("/"):
            continue
        at = child("/paths", path)
        fault = _unlike_a_path(path)
        if fault:
            survey.note(PATH_TEXT, f"the path {quoted(path)} {fault}", at)
        shape = _NAME.sub("{}", _plain(path))
        if shape in shapes:
            other = shapes[shape]
            message = f"{quoted(path)} asks for the same URLs as an earlier path"
            _twice(survey, SAME_PATH, message, at, other)
        shapes.setdefault(shape, at)
        names = _NAME.findall(path)
        for name in dict.fromkeys(n for n in names if names.count(n) > 1):
            survey.note(REPEATED, f"{{{name}}} stands in the path more than once", at)
        item, at = _followed(item, at, targets)
        shared = [*_parameters(survey, item, at, targets)]
        _check_names(survey, path, shared)
        for _, operation, place in operations_of(item, at):
            own = [*_parameters(survey, operation, place, targets)]
            _check_names(survey, path, own)
            _check_declared(survey, path, [*own, *shared], place)
            _check_id(survey, operation, place, ids)
            if "responses" not in operation and "$ref" not in operation:
                survey.note(NO_RESPONSES, "no responses", place)
            elif not _succeeds(operation):
                message = "no response is of success"
                survey.note(NO_SUCCESS, message, f"{place}/responses")
    for operation, place in _received(survey, targets):
        if "operationId" in operation:
            _check_id(survey, operation, place, ids)
    return ids


def _received(
    survey: Normalizer, targets: Mapping[str, tuple[str, Json]]
) -> Iterator[tuple[JsonObject, str]]:
    """The operations of webhooks and callbacks, with their pointers."""
    for name, stated in _object(survey.root.get("webhooks")).items():
        item, at = _followed(stated, child("/webhooks", name), targets)
        yield from ((o, place) for _, o, place in operations_of(item, at))
    for at, callback in survey.parts["callback"]:
        for expression, stated in callback.items():
            item, place = _followed(stated, child(at, expression), targets)
            yield from ((o, here) for _, o, here in operations_of(item, place))


def _unlike_a_path(path: str) -> str:
    plain = _NAME.sub("x", path)
    if "?" in plain or "#" in plain:
        return "has a query or a fragment"
    if _DOTS.search(plain):
        return "has a dot segment"
    return "has characters that no URL has" if _FORBIDDEN.search(plain) else ""


def _succeeds(operation: JsonObject) -> bool:
    """Whether an answer of success is described, or may be in what is not."""
    responses = _object(operation.get("responses"))
    stated = [status for status in responses if not status.startswith("x-")]
    return not stated or any(s[0] in "23d$" or s == "101" for s in stated)


def _plain(path: str) -> str:
    """A path with its escapes written one way (RFC 3986, 6.2.2): `%61` is `a`."""
    if "%" not in path:
        return path
    return _ESCAPE.sub(_unescaped, path)


def _unescaped(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    free = character.isascii() and (character.isalnum() or character in "-._~")
    return character if free else found[0].upper()


def _check_id(
    survey: Normalizer, operation: JsonObject, at: str, ids: dict[str, str]
) -> None:
    name = operation.get("operationId")
    if not isinstance(name, str):
        if "$ref" not in operation:
            survey.note(NO_ID, "no operationId", at)
        return
    # The same path item may stand under two paths; only then is the place the same.
    if ids.get(name, at) != at:
        place = f"{at}/operationId"
        message = f"the operationId {quoted(name)} is used before"
        _twice(survey, SAME_ID, message, place, f"{ids[name]}/operationId")
    ids.setdefault(name, at)


def _check_names(survey: Normalizer, path: str, own: list[_Parameter]) -> None:
    named = set(_NAME.findall(path))
    for parameter in own:
        if parameter.where != "path":
            continue
        if parameter.name not in named:
            message = f"the path has no {_braced(parameter.name)}"
            survey.note(NOT_IN_PATH, message, parameter.at)
        if not parameter.required:
            message = (
                f"the path parameter {quoted(parameter.name)} is not required: true"
            )
            survey.note(NOT_REQUIRED, message, parameter.required_at)


def _check_declared(
    survey: Normalizer, path: str, parameters: list[_Parameter], at: str
) -> None:
    if any(parameter.where == _UNKNOWN for parameter in parameters):
        return
    declared = {p.name for p in parameters if p.where == "path"}
    missing = [n for n in dict.fromkeys(_NAME.findall(path)) if n not in declared]
    for name in missing[:MAX_UNDECLARED]:
        message = f"no parameter declares {_braced(name)} of the path"
        survey.note(UNDECLARED, message, at)
    # Each finding names the whole path: with all of them they would be its square.
    if more := len(missing[MAX_UNDECLARED:]):
        survey.note(UNDECLARED, f"nor {more} more that are in the path", at)


def _braced(name: str) -> str:
    return f"{{{quoted(name)[1:-1]}}}"


def _parameters(
    survey: Normalizer,
    owner: JsonObject,
    at: str,
    targets: Mapping[str, tuple[str, Json]],
) -> Iterator[_Parameter]:
    seen = dict[tuple[str, str], str]()
    listed = owner.get("parameters")
    for index, stated in enumerate(listed if isinstance(listed, list) else ()):
        place = f"{at}/parameters/{index}"
        value, target = _followed(stated, place, targets)
        name, where = value.get("name"), value.get("in")
        if not (isinstance(name, str) and isinstance(where, str)):
            if "$ref" in value:
                yield _Parameter(_UNKNOWN, "", True, target)
            continue
        # Header names are the same in any case (RFC 9110, 5.1).
        key = where, name.lower() if where == "header" else name
        if key in seen:
            message = f"{quoted(name)} in {where} is declared before"
            _twice(survey, SAME_PARAMETER, message, place, seen[key])
        seen[key] = place
        if where == "header" and is_header_parameter_ignored(name):
            message = f"no parameter is made for the header {quoted(name)}"
            survey.note(IGNORED_HEADER, message, f"{target}/name")
        required = f"{target}/required" if "required" in value else target
        yield _Parameter(where, name, value.get("required") is True, target, required)


def _followed(
    value: Json, at: str, targets: Mapping[str, tuple[str, Json]]
) -> tuple[JsonObject, str]:
    found = _object(value)
    ref = found.get("$ref")
    if isinstance(ref, str) and ref in targets:
        place, target = targets[ref]
        return {
            **_object(target),
            **{k: v for k, v in found.items() if k != "$ref"},
        }, place
    return found, at


def _object(value: Any) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _twice(survey: Normalizer, code: Code, message: str, at: str, first: str) -> None:
    finding = Finding(code, message, survey.locate(at), (survey.locate(first),))
    survey.findings.append(finding)
