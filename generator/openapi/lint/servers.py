"""Servers: URLs that calls can begin with, and the variables in them."""

from __future__ import annotations

import re
from typing import Any

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.wording import quoted

NO_VARIABLE = Code(
    "server-variable",
    Level.WARNING,
    "A server's URL has a variable that is not declared, or whose default is missing or wrong.",
    "The URL cannot be completed, so a user has to give one (OpenAPI 3.1, 4.8.5).",
    "Declare the variable with a default.",
    "servers:\n  - url: https://{tenant}.example.com",
)
UNUSED = Code(
    "unused-server-variable",
    Level.INFO,
    "A variable of a server does not stand in its URL.",
    "Its value goes nowhere; often the name is spelled otherwise in the URL.",
    "Put it into the URL, or remove it.",
    "servers:\n  - url: https://example.com\n    variables: {tenant: {default: main}}",
)
FORM = Code(
    "server-url",
    Level.WARNING,
    "The URL of a server is none that a path can be appended to.",
    "Calls begin with it (OpenAPI 3.1, 4.8.5): characters that no URL has, a brace that is"
    " not closed,"
    " a query or a fragment make every one of them fail. A user has to give a URL.",
    "Correct the URL.",
    "servers:\n  - url: https://example.com/v1?key=7",
)

CODES: tuple[Code, ...] = (NO_VARIABLE, UNUSED, FORM)

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f<>"|\\^`]')


def check_servers(survey: Normalizer) -> None:
    """Report URLs of servers, of the description and of single operations."""
    for at, server in survey.parts["server"]:
        _check(survey, server, at)


def _check(survey: Normalizer, server: dict[str, Any], at: str) -> None:
    url = server.get("url")
    variables = server.get("variables", {})
    if not isinstance(url, str):
        return
    fault = _fault(url)
    if fault:
        survey.note(FORM, f"{quoted(url)} {fault}", f"{at}/url")
    used = dict.fromkeys(_VARIABLE.findall(url))
    for name in used:
        _variable(survey, name, variables.get(name), at)
    for name in variables:
        if name not in used and not name.startswith("x-"):
            place = child(f"{at}/variables", name)
            survey.note(UNUSED, f"{_braced(name)} is not in the URL", place)


def _variable(survey: Normalizer, name: str, variable: Any, at: str) -> None:
    if not isinstance(variable, dict):
        survey.note(NO_VARIABLE, f"{_braced(name)} is not declared", f"{at}/url")
        return
    place = child(f"{at}/variables", name)
    default = variable.get("default")
    if not isinstance(default, str):
        survey.note(NO_VARIABLE, f"{_braced(name)} has no default", place)
    elif variable.get("enum") == []:
        survey.note(
            NO_VARIABLE, f"the enum of {_braced(name)} is empty", f"{place}/enum"
        )
    elif default not in variable.get("enum", [default]):
        message = f"the default of {_braced(name)} is not one of its enum"
        survey.note(NO_VARIABLE, message, f"{place}/default")


def _fault(url: str) -> str:
    plain = _VARIABLE.sub("x", url)
    if not url:
        return "is empty"
    if "{" in plain or "}" in plain:
        return "has a brace that does not match"
    if _FORBIDDEN.search(plain):
        return "is no URL"
    if "?" in plain or "#" in plain:
        return "has a query or a fragment"
    return ""


def _braced(name: str) -> str:
    return f"{{{quoted(name)[1:-1]}}}"
