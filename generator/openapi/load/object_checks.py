"""What an object of a kind must hold besides fields of the right kinds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from generator.findings import Code
from generator.json_types import child
from generator.openapi.load.codes import (
    EXCLUSIVE,
    LEFT_OUT,
    NULL_PART,
    PATH_FORM,
    STATUS_FORM,
    UNUSABLE,
)
from generator.openapi.load.object_types import METHODS
from generator.openapi.standard import PARAMETER_STYLES
from generator.openapi.wording import alternatives, quoted

Fault: TypeAlias = tuple[Code, str, str]
"""A code, a message, and where: a pointer from the object on."""

MAX_PATH = 8000
"""Characters of a path; HTTP advises to take URIs up to this length (RFC 9110, 4.1)."""

_CALLS = frozenset((*METHODS, "additionalOperations", "$ref"))
_STATUS = re.compile(r"[1-9][0-9]{2}|[1-5](?:XX|xx)|default")
# A method of HTTP (RFC 9110, 5.6.2 and 9.1).
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}")
_LISTS = ("enum", "allOf", "oneOf", "anyOf")
_LISTED = frozenset(_LISTS)
_SCHEMES: dict[str, tuple[str, ...]] = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": (),
    "openIdConnect": (),
    "mutualTLS": (),
}


def check(kind: str, made: dict[str, Any]) -> Iterable[Fault]:
    """Faults of an object whose fields are of the right kinds; takes out of it what is unusable."""
    checker = _CHECKERS.get(kind)
    if checker is None or (checker is _schema and _LISTED.isdisjoint(made)):
        return ()
    return checker(made)


def _paths(made: dict[str, Any]) -> Iterator[Fault]:
    for path in [*made]:
        if path.startswith(("x-", "$ref")):
            continue
        fault = _path_fault(path)
        if fault:
            # What is no path and holds no call, such as parameters meant for all, is no loss.
            holds_calls = not _CALLS.isdisjoint(_members(made.pop(path)))
            yield PATH_FORM if holds_calls else LEFT_OUT, fault, child("", path)


def _members(item: Any) -> Iterable[str]:
    return item if isinstance(item, dict) else ()


def _path_fault(path: str) -> str:
    if len(path) > MAX_PATH:
        return f"the path {quoted(path)} is longer than {MAX_PATH:,} characters"
    if not path.startswith("/"):
        return f"the path {quoted(path)} does not begin with a slash"
    inside = False
    for character in path:
        if character in "{}":
            if (character == "{") is inside:
                return f"the braces of the path {quoted(path)} do not match"
            inside = not inside
    if inside:
        return f"the path {quoted(path)} has an unclosed brace"
    return f"the path {quoted(path)} has empty braces" if "{}" in path else ""


def _responses(made: dict[str, Any]) -> Iterator[Fault]:
    for status in [*made]:
        if not status.startswith(("x-", "$ref")) and not _STATUS.fullmatch(status):
            del made[status]
            message = f"{quoted(status)} is no status, class of status or default"
            yield STATUS_FORM, message, child("", status)


def _parameter(made: dict[str, Any]) -> Iterator[Fault]:
    name, where = made.get("name"), made.get("in")
    if not name:
        yield UNUSABLE, "a parameter needs a name", ""
    if where not in PARAMETER_STYLES:
        wanted = alternatives([*PARAMETER_STYLES])
        stated = f", not {quoted(where)}" if isinstance(where, str) else ""
        message = f'"in" of a parameter must be {wanted}{stated}'
        yield UNUSABLE, message, "/in" if "in" in made else ""
    elif "content" not in made and made.get("style") not in (
        None,
        *PARAMETER_STYLES[where],
    ):
        wanted = alternatives([*PARAMETER_STYLES[where]])
        message = f"the style of a {where} parameter must be {wanted}"
        yield UNUSABLE, f"{message}, not {quoted(made['style'])}", "/style"
    if "schema" not in made and not made.get("content"):
        yield LEFT_OUT, "a parameter needs a schema or content; any value is taken", ""


def _request_body(made: dict[str, Any]) -> Iterator[Fault]:
    if "content" not in made:
        yield UNUSABLE, "a request body needs content", ""


def _security_scheme(made: dict[str, Any]) -> Iterator[Fault]:
    kind = made.get("type")
    if kind not in _SCHEMES:
        wanted = alternatives([*_SCHEMES])
        yield LEFT_OUT, f'"type" of a security scheme must be {wanted}', "/type"
    missing = [name for name in _SCHEMES.get(kind or "", ()) if not made.get(name)]
    if missing:
        words = " and ".join(missing)
        yield LEFT_OUT, f"a security scheme of type {kind} needs {words}", ""
    elif kind == "apiKey" and made["in"] not in ("query", "header", "cookie"):
        message = '"in" of a security scheme must be query, header or cookie'
        yield LEFT_OUT, f"{message}, not {quoted(made['in'])}", "/in"
    else:
        return
    made.clear()


def _discriminator(made: dict[str, Any]) -> Iterator[Fault]:
    if not made.get("propertyName"):
        yield UNUSABLE, "a discriminator needs propertyName", ""
    mapping = made.get("mapping")
    if mapping:
        for key, target in mapping.items():
            if not isinstance(target, str):
                made["mapping"] = {
                    k: v for k, v in mapping.items() if isinstance(v, str)
                }
                at = f"/mapping{child('', key)}"
                yield LEFT_OUT, "what a discriminator maps to must be a text", at
    if not isinstance(made.get("defaultMapping", ""), str):
        del made["defaultMapping"]
        message = "what a discriminator maps to must be a text"
        yield LEFT_OUT, message, "/defaultMapping"


def _schema(made: dict[str, Any]) -> Iterator[Fault]:
    for keyword in _LISTS:
        if keyword in made and not made[keyword]:
            del made[keyword]
            yield LEFT_OUT, f"{keyword} is empty", f"/{keyword}"


def _example(made: dict[str, Any]) -> Iterator[Fault]:
    if "value" in made and "externalValue" in made:
        yield EXCLUSIVE, "value and externalValue exclude each other", ""


def _path_item(made: dict[str, Any]) -> Iterator[Fault]:
    operations = made.get("additionalOperations", {})
    for method in [*operations]:
        at = f"/additionalOperations{child('', method)}"
        if not _TOKEN.fullmatch(method):
            del operations[method]
            yield UNUSABLE, f"{quoted(method)} is no method of HTTP", at
        elif method.lower() in METHODS:
            del operations[method]
            message = f"{quoted(method)} has a field of its own in a path item"
            yield LEFT_OUT, message, at


def _operation(made: dict[str, Any]) -> Iterator[Fault]:
    if made.get("operationId") == "":
        del made["operationId"]
        yield NULL_PART, "the operationId is empty", "/operationId"


_CHECKERS: dict[str, Callable[[dict[str, Any]], Iterator[Fault]]] = {
    "paths": _paths,
    "responses": _responses,
    "parameter": _parameter,
    "request body": _request_body,
    "security scheme": _security_scheme,
    "discriminator": _discriminator,
    "schema": _schema,
    "operation": _operation,
    "path item": _path_item,
    "example": _example,
}
