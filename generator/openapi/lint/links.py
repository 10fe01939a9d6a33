"""Links and callbacks: operations that are not there, and runtime expressions that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import JsonObject, child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.object_types import METHODS
from generator.openapi.load.resolved import Targets, followed
from generator.openapi.wording import quoted

LINK = Code(
    "unknown-link-operation",
    Level.WARNING,
    "A link leads to no operation of the description.",
    "Nobody can follow it; the client leaves links to its users, and is complete without them.",
    "Correct the operationId or the operationRef.",
    "links:\n  next: {operationId: list_usres}",
)
PARAMETER = Code(
    "unknown-link-parameter",
    Level.WARNING,
    "A link gives a value to a parameter that its operation does not have.",
    "Whoever follows the link calls the operation without what was meant (OpenAPI 3.1, 4.8.20).",
    "Correct the name; path.id says which one is meant where two have the same name.",
    "next:\n  operationId: show_user   # has a parameter id\n  parameters: {user:"
    " $response.body#/id}",
)
EXPRESSION = Code(
    "runtime-expression",
    Level.WARNING,
    "A runtime expression is none.",
    "It is to name a part of a request or of an answer (OpenAPI 3.1, 4.8.20.4), and nobody can tell"
    " which. The client leaves links and the URLs of callbacks to its users.",
    "Write $url, $method, $statusCode, or $request or $response with .path, .query,"
    " .header or .body.",
    "callbacks:\n  done:\n    '{$reqest.body#/url}': {}",
)

CODES: tuple[Code, ...] = (LINK, PARAMETER, EXPRESSION)

_EXPRESSION = re.compile(
    r"\$(?:url|method|statusCode|(?:request|response)\."
    r"(?:header\.[A-Za-z0-9!#$%&'*+.^_`|~-]+|(?:query|path)\..+|body(?:#(?:/.*)?)?)"
    r"|(?:inputs|outputs|steps|workflows|components)\..+)",
    re.DOTALL,
)
_INNER = re.compile(r"\{([^{}]*)\}")


def check_links(survey: Normalizer, ids: Mapping[str, str], targets: Targets) -> None:
    """Report links and callbacks; `ids` are the pointers of operations by operationId."""
    names = _Names(survey, targets)
    for at, link in survey.parts["link"]:
        for code, message, place in _link(survey, link, ids, names):
            survey.note(code, message, at + place)
    for at, callback in survey.parts["callback"]:
        for expression in callback:
            if not expression.startswith(("x-", "$ref")):
                fault = _fault(expression)
                if fault:
                    survey.note(EXPRESSION, fault, child(at, expression))


def _link(
    survey: Normalizer, link: Any, ids: Mapping[str, str], names: _Names
) -> Iterator[tuple[Code, str, str]]:
    if not isinstance(link, dict) or "$ref" in link:
        return
    name, ref = link.get("operationId"), link.get("operationRef")
    operation: str | None = None
    if isinstance(name, str):
        operation = ids.get(name)
        if operation is None:
            yield LINK, f"no operation is called {quoted(name)}", "/operationId"
    elif isinstance(ref, str):
        if ref.startswith("#"):
            operation = survey.library.find(ref).pointer
            if operation is None or not _is_operation(survey, operation):
                operation = None
                yield LINK, f"{quoted(ref)} leads to no operation", "/operationRef"
    else:
        yield LINK, "a link needs operationId or operationRef", ""
    parameters = link.get("parameters")
    if not isinstance(parameters, dict):
        return
    known = names.of(operation) if operation is not None else None
    for key, value in parameters.items():
        place = child("/parameters", key)
        last = key.partition(".")[2]
        if known is not None and not {key, last} & known:
            yield PARAMETER, f"the operation has no parameter {quoted(key)}", place
        if isinstance(value, str):
            fault = _fault(value) if value.startswith("$") or "{$" in value else ""
            if fault:
                yield EXPRESSION, fault, place


def _is_operation(survey: Normalizer, at: str) -> bool:
    last = at.rpartition("/")[2]
    known = survey.kinds.get(survey.places.assembled(at))
    return known == "operation" or (known is None and last in METHODS)


class _Names:
    """The names of the parameters of operations, each looked up once."""

    def __init__(self, survey: Normalizer, targets: Targets) -> None:
        self._survey = survey
        self._targets = targets
        self._known: dict[str, set[str] | None] = {}

    def of(self, at: str) -> set[str] | None:
        """Those of the operation at a pointer; None where some are unknown."""
        if at not in self._known:
            self._known[at] = self._look_up(at)
        return self._known[at]

    def _look_up(self, at: str) -> set[str] | None:
        survey, found = self._survey, set[str]()
        for owner in (at, at.rpartition("/")[0]):
            holder: JsonObject = survey.at(owner) if survey.has(owner) else {}
            listed = holder.get("parameters") if isinstance(holder, dict) else None
            for stated in listed if isinstance(listed, list) else ():
                parameter = followed(stated, self._targets)
                name = parameter.get("name") if isinstance(parameter, dict) else None
                if not isinstance(name, str):
                    return None
                found.add(name)
        return found


def _fault(text: str) -> str:
    """What is wrong with a runtime expression, alone or in the braces of a text."""
    if text.startswith("$"):
        parts = [text]
    else:
        parts = _INNER.findall(text)
        plain = _INNER.sub("", text)
        if "{" in plain or "}" in plain:
            return f"the braces of {quoted(text)} do not match"
    for part in parts:
        if not _EXPRESSION.fullmatch(part):
            return f"{quoted(part)} is no runtime expression"
    return ""
