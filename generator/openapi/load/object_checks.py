"""Checks of objects whose properties have the right types: required and exclusive properties.

They run while the description is normalized, because they remove what is unusable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from generator.findings import Code
from generator.json_types import child
from generator.openapi.load.codes import (
    EXCLUSIVE,
    INVALID_PATH,
    INVALID_STATUS,
    LEFT_OUT,
    NULL_PART,
    UNUSABLE,
)
from generator.openapi.load.object_types import METHODS
from generator.openapi.standard import PARAMETER_STYLES
from generator.openapi.wording import join_with_or, quote_text

Problem: TypeAlias = tuple[Code, str, str]
"""A code, a message, and the pointer from the object on."""

MAX_PATH = 8000
"""Characters of a path; servers should accept URIs of this length (RFC 9110, 4.1)."""

_OPERATION_FIELDS = frozenset((*METHODS, "additionalOperations", "$ref"))
_STATUS = re.compile(r"[1-9][0-9]{2}|[1-5](?:XX|xx)|default")
# An HTTP method is a token (RFC 9110, 5.6.2 and 9.1).
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}")
_NON_EMPTY = ("enum", "allOf", "oneOf", "anyOf")
_NON_EMPTY_SET = frozenset(_NON_EMPTY)
_SCHEME_FIELDS: dict[str, tuple[str, ...]] = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": (),
    "openIdConnect": (),
    "mutualTLS": (),
}


def check_object(object_type: str, value: dict[str, Any]) -> Iterable[Problem]:
    """Return the problems of an object, and remove from it what is unusable.

    The properties of the object have the right types.
    """
    check = _CHECKS.get(object_type)
    if check is None or (check is _check_schema and _NON_EMPTY_SET.isdisjoint(value)):
        return ()
    return check(value)


def _check_paths(paths: dict[str, Any]) -> Iterator[Problem]:
    for path in [*paths]:
        if path.startswith(("x-", "$ref")):
            continue
        problem = _find_path_problem(path)
        if problem:
            item = paths.pop(path)
            # Without operations it is harmless, such as parameters meant for all paths.
            names = item if isinstance(item, dict) else ()
            has_operations = not _OPERATION_FIELDS.isdisjoint(names)
            yield INVALID_PATH if has_operations else LEFT_OUT, problem, child("", path)


def _find_path_problem(path: str) -> str:
    shown = quote_text(path)
    if len(path) > MAX_PATH:
        return f"the path {shown} is longer than {MAX_PATH:,} characters"
    if not path.startswith("/"):
        return f"the path {shown} does not begin with a slash"
    inside = False
    for character in path:
        if character in "{}":
            if (character == "{") is inside:
                return f"the path {shown} has unmatched braces"
            inside = not inside
    if inside:
        return f"the path {shown} has an unmatched brace"
    return f"the path {shown} has empty braces" if "{}" in path else ""


def _check_responses(responses: dict[str, Any]) -> Iterator[Problem]:
    for status in [*responses]:
        if not status.startswith(("x-", "$ref")) and not _STATUS.fullmatch(status):
            del responses[status]
            message = f"{quote_text(status)} is not a status, a status range or default"
            yield INVALID_STATUS, message, child("", status)


def _check_parameter(parameter: dict[str, Any]) -> Iterator[Problem]:
    location, style = parameter.get("in"), parameter.get("style")
    if not parameter.get("name"):
        yield UNUSABLE, "a parameter must have a name", ""
    if location not in PARAMETER_STYLES:
        actual = f", not {quote_text(location)}" if isinstance(location, str) else ""
        message = (
            f'"in" of a parameter must be {join_with_or([*PARAMETER_STYLES])}{actual}'
        )
        yield UNUSABLE, message, "/in" if "in" in parameter else ""
    elif "content" not in parameter and style not in (
        None,
        *PARAMETER_STYLES[location],
    ):
        expected = join_with_or([*PARAMETER_STYLES[location]])
        message = f"the style of a {location} parameter must be {expected}"
        yield UNUSABLE, f"{message}, not {quote_text(parameter['style'])}", "/style"
    if "schema" not in parameter and not parameter.get("content"):
        message = "a parameter must have a schema or content; any value is accepted"
        yield LEFT_OUT, message, ""


def _check_request_body(body: dict[str, Any]) -> Iterator[Problem]:
    if "content" not in body:
        yield UNUSABLE, "a request body must have content", ""


def _check_security_scheme(scheme: dict[str, Any]) -> Iterator[Problem]:
    scheme_type = scheme.get("type")
    if scheme_type not in _SCHEME_FIELDS:
        expected = join_with_or([*_SCHEME_FIELDS])
        yield LEFT_OUT, f'"type" of a security scheme must be {expected}', "/type"
    required = _SCHEME_FIELDS.get(scheme_type or "", ())
    missing = [name for name in required if not scheme.get(name)]
    if missing:
        names = " and ".join(missing)
        message = f"a security scheme of type {scheme_type} must have {names}"
        yield LEFT_OUT, message, ""
    elif scheme_type == "apiKey" and scheme["in"] not in ("query", "header", "cookie"):
        message = '"in" of a security scheme must be query, header or cookie'
        yield LEFT_OUT, f"{message}, not {quote_text(scheme['in'])}", "/in"
    else:
        return
    scheme.clear()


def _check_discriminator(discriminator: dict[str, Any]) -> Iterator[Problem]:
    if not discriminator.get("propertyName"):
        yield UNUSABLE, "a discriminator must have a propertyName", ""
    mapping = discriminator.get("mapping") or {}
    wrong = [name for name, target in mapping.items() if not isinstance(target, str)]
    if wrong:
        valid = {k: v for k, v in mapping.items() if isinstance(v, str)}
        discriminator["mapping"] = valid
    for name in wrong:
        message = "a discriminator must map to strings"
        yield LEFT_OUT, message, f"/mapping{child('', name)}"
    if not isinstance(discriminator.get("defaultMapping", ""), str):
        del discriminator["defaultMapping"]
        yield LEFT_OUT, "defaultMapping must be a string", "/defaultMapping"


def _check_schema(schema: dict[str, Any]) -> Iterator[Problem]:
    for keyword in _NON_EMPTY:
        if keyword in schema and not schema[keyword]:
            del schema[keyword]
            yield LEFT_OUT, f"{keyword} must not be empty", f"/{keyword}"


def _check_example(example: dict[str, Any]) -> Iterator[Problem]:
    if "value" in example and "externalValue" in example:
        yield EXCLUSIVE, "value and externalValue exclude each other", ""


def _check_path_item(path_item: dict[str, Any]) -> Iterator[Problem]:
    operations = path_item.get("additionalOperations", {})
    for method in [*operations]:
        place = f"/additionalOperations{child('', method)}"
        if not _TOKEN.fullmatch(method):
            del operations[method]
            yield UNUSABLE, f"{quote_text(method)} is not a valid HTTP method", place
        elif method.lower() in METHODS:
            del operations[method]
            message = f"{quote_text(method)} has its own property in a path item"
            yield LEFT_OUT, message, place


def _check_operation(operation: dict[str, Any]) -> Iterator[Problem]:
    if operation.get("operationId") == "":
        del operation["operationId"]
        yield NULL_PART, "the operationId is empty", "/operationId"


_CHECKS: dict[str, Callable[[dict[str, Any]], Iterator[Problem]]] = {
    "paths": _check_paths,
    "responses": _check_responses,
    "parameter": _check_parameter,
    "request body": _check_request_body,
    "security scheme": _check_security_scheme,
    "discriminator": _check_discriminator,
    "schema": _check_schema,
    "operation": _check_operation,
    "path item": _check_path_item,
    "example": _check_example,
}
