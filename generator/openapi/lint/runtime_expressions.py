"""Runtime expressions of links and callbacks (OpenAPI 3.1, 4.8.20.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description, check_objects
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

INVALID = Code(
    "runtime-expression",
    Level.WARNING,
    "A runtime expression is not valid.",
    "It must name a part of a request or of a response (OpenAPI 3.1, 4.8.20.4); which part is meant"
    " is unknown. The client does not evaluate links or the URLs of callbacks.",
    "Write $url, $method, $statusCode, or $request or $response followed by .path, .query, .header"
    " or .body.",
    "callbacks:\n  done:\n    '{$reqest.body#/url}': {}",
)

_EXPRESSION = re.compile(
    r"\$(?:url|method|statusCode|(?:request|response)\."
    r"(?:header\.[A-Za-z0-9!#$%&'*+.^_`|~-]+|(?:query|path)\..+|body(?:#(?:/.*)?)?)"
    r"|(?:inputs|outputs|steps|workflows|components)\..+)",
    re.DOTALL,
)
_EMBEDDED = re.compile(r"\{([^{}]*)\}")


def check_runtime_expressions(description: Description) -> Iterator[Finding]:
    """Yield a finding for each runtime expression that is not valid."""
    return check_objects(description, _CHECKS)


def _check_link(link: Any, _pointer: str) -> Iterator[tuple[Code, str, str]]:
    if "$ref" in link:
        return
    for name, value in as_object(link.get("parameters")).items():
        if isinstance(value, str) and (value.startswith("$") or "{$" in value):
            problem = _find_problem(value)
            if problem:
                yield INVALID, problem, child("/parameters", name)


def _check_callback(callback: Any, _pointer: str) -> Iterator[tuple[Code, str, str]]:
    for expression in callback:
        if not expression.startswith(("x-", "$ref")):
            problem = _find_problem(expression)
            if problem:
                yield INVALID, problem, child("", expression)


def _find_problem(text: str) -> str:
    """Return what is wrong with an expression, or with those that a text contains in braces."""
    if text.startswith("$"):
        expressions = [text]
    else:
        expressions = _EMBEDDED.findall(text)
        rest = _EMBEDDED.sub("", text)
        if "{" in rest or "}" in rest:
            return f"the braces of {quote_text(text)} do not match"
    for expression in expressions:
        if not _EXPRESSION.fullmatch(expression):
            return f"{quote_text(expression)} is not a valid runtime expression"
    return ""


_CHECKS = {"link": _check_link, "callback": _check_callback}

CHECK = Check("runtime expressions", (INVALID,), check_runtime_expressions)
