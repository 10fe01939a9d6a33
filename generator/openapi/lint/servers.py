"""Servers: their URLs, and the variables in them (OpenAPI 3.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description, check_objects
from generator.openapi.wording import quote_braced, quote_text

VARIABLE = Code(
    "server-variable",
    Level.WARNING,
    "A server URL contains a variable that is not declared, or whose default is missing or wrong.",
    "The URL cannot be completed, so users of the client must pass a URL (OpenAPI 3.1, 4.8.5).",
    "Declare the variable with a default.",
    "servers:\n  - url: https://{tenant}.example.com",
)
UNUSED_VARIABLE = Code(
    "unused-server-variable",
    Level.INFO,
    "A server variable does not occur in the URL of its server.",
    "Its value has no effect. Often the URL spells the name differently.",
    "Add the variable to the URL, or remove it.",
    "servers:\n  - url: https://example.com\n    variables: {tenant: {default: main}}",
)
URL = Code(
    "server-url",
    Level.WARNING,
    "The URL of a server is not one that a path can be appended to.",
    "Calls begin with it (OpenAPI 3.1, 4.8.5). Characters that a URL cannot contain, an unmatched"
    " brace, a query or a fragment make every call fail, so users of the client must pass a URL.",
    "Correct the URL.",
    "servers:\n  - url: https://example.com/v1?key=7",
)

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"|\\^`]')


def check_servers(description: Description) -> Iterator[Finding]:
    """Yield findings about the servers of the description, of paths and of operations."""
    return check_objects(description, {"server": _check_server})


def _check_server(
    server: dict[str, Any], _pointer: str
) -> Iterator[tuple[Code, str, str]]:
    url = server.get("url")
    variables = server.get("variables", {})
    if not isinstance(url, str):
        return
    problem = _find_problem(url)
    if problem:
        yield URL, f"the server URL {quote_text(url)} {problem}", "/url"
    used = dict.fromkeys(_VARIABLE.findall(url))
    for name in used:
        yield from _check_variable(name, variables.get(name))
    for name in variables:
        if name not in used and not name.startswith("x-"):
            message = f"the server URL does not contain {quote_braced(name)}"
            yield UNUSED_VARIABLE, message, child("/variables", name)


def _check_variable(name: str, variable: Any) -> Iterator[tuple[Code, str, str]]:
    braced, place = quote_braced(name), child("/variables", name)
    if not isinstance(variable, dict):
        yield VARIABLE, f"the server variable {braced} is not declared", "/url"
        return
    default = variable.get("default")
    if not isinstance(default, str):
        yield VARIABLE, f"the server variable {braced} has no default", place
    elif variable.get("enum") == []:
        message = f"the enum of the server variable {braced} is empty"
        yield VARIABLE, message, f"{place}/enum"
    elif default not in variable.get("enum", [default]):
        message = f"the default of the server variable {braced} is not in its enum"
        yield VARIABLE, message, f"{place}/default"


def _find_problem(url: str) -> str:
    plain = _VARIABLE.sub("x", url)
    if not url:
        return "is empty"
    if "{" in plain or "}" in plain:
        return "has an unmatched brace"
    if _FORBIDDEN.search(plain):
        return "contains characters that a URL cannot contain"
    if "?" in plain or "#" in plain:
        return "contains a query or a fragment"
    return ""


CHECK = Check("servers", (VARIABLE, UNUSED_VARIABLE, URL), check_servers)
