"""Names that other parts of a description use: components, variables of servers, media types."""

from __future__ import annotations

import re

from generator.findings import Code, Finding, Level
from generator.jsontypes import child
from generator.spec.survey import Survey
from generator.spec.wording import quoted

COMPONENT = Code(
    "component-name",
    Level.WARNING,
    "A component's name has characters that OpenAPI does not allow.",
    "Names consist of letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7); others"
    " have to be escaped in every reference, and get another name in the client.",
    "Rename the component.",
    "schemas:\n  Foo Bar/Baz: {}",
)
NO_VARIABLE = Code(
    "server-variable",
    Level.WARNING,
    "A server's URL has a variable that is not declared, or whose default is missing or wrong.",
    "The URL cannot be completed, so a user has to give one (OpenAPI 3.1, 4.8.5).",
    "Declare the variable with a default.",
    "servers:\n  - url: https://{tenant}.example.com",
)
MEDIA_TYPE = Code(
    "media-type-name",
    Level.WARNING,
    "A key of content is no media type.",
    "Servers choose how to read a body by its media type, which has a slash (RFC 9110, 8.3.1).",
    "Write the whole media type, such as application/json.",
    "content:\n  json: {}",
)

HEADER = Code(
    "header-name",
    Level.WARNING,
    "The name of a header or of a cookie has characters that HTTP does not allow there.",
    "Such a message cannot be sent: programs that speak HTTP refuse it (RFC 9110, 5.1; RFC 6265,"
    " 4.1.1).",
    "Correct the name.",
    "headers:\n  'Rate=Limit': {schema: {type: integer}}",
)
SAME_HEADER = Code(
    "duplicate-header",
    Level.WARNING,
    "Two headers of an answer have names that differ in case alone.",
    "To HTTP they are the same (RFC 9110, 5.1), and it is unknown which one describes what comes.",
    "Remove one of the two.",
    "headers:\n  X-Total: {schema: {type: integer}}\n  x-total: {schema: {type: string}}",
)

CODES: tuple[Code, ...] = (COMPONENT, NO_VARIABLE, MEDIA_TYPE, HEADER, SAME_HEADER)

_COMPONENT = re.compile(r"[a-zA-Z0-9._-]+")
_MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+\s*(?:;.*)?", re.DOTALL)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def check_names(survey: Survey) -> None:
    """Report names that are malformed, and names that nothing is declared for."""
    components = survey.root.get("components", {})
    for section, members in components.items():
        if isinstance(members, dict) and not section.startswith("x-"):
            for name in members:
                if not _COMPONENT.fullmatch(name) and not name.startswith("x-"):
                    at = child(f"/components/{section}", name)
                    survey.note(COMPONENT, f"the name {quoted(name)}", at)
    for at, kind in survey.kinds.items():
        if kind in _CHECKS:
            _CHECKS[kind](survey, at)


def _server(survey: Survey, at: str) -> None:
    server = survey.at(at)
    variables = server.get("variables", {})
    for name in dict.fromkeys(_VARIABLE.findall(server.get("url", ""))):
        variable = variables.get(name)
        if not isinstance(variable, dict):
            survey.note(NO_VARIABLE, f"{_braced(name)} is not declared", f"{at}/url")
        elif not isinstance(variable.get("default"), str):
            place = child(f"{at}/variables", name)
            survey.note(NO_VARIABLE, f"{_braced(name)} has no default", place)
        elif variable["default"] not in variable.get("enum", [variable["default"]]):
            message = f"the default of {_braced(name)} is not one of its enum"
            survey.note(
                NO_VARIABLE, message, f"{child(f'{at}/variables', name)}/default"
            )


def _braced(name: str) -> str:
    return f"{{{quoted(name)[1:-1]}}}"


def _media_types(survey: Survey, at: str) -> None:
    content = survey.at(at).get("content")
    for name in content if isinstance(content, dict) else ():
        if not _MEDIA_TYPE.fullmatch(name) and not name.startswith("x-"):
            place = child(f"{at}/content", name)
            survey.note(MEDIA_TYPE, f"{quoted(name)} is no media type", place)


def _response(survey: Survey, at: str) -> None:
    _media_types(survey, at)
    headers = survey.at(at).get("headers")
    known = dict[str, str]()
    for name in headers if isinstance(headers, dict) else ():
        place = child(f"{at}/headers", name)
        if name.startswith("x-") and not isinstance(headers[name], dict):
            continue
        if not _TOKEN.fullmatch(name):
            survey.note(HEADER, f"{quoted(name)} is no name of a header", place)
        first = known.setdefault(name.lower(), place)
        if first != place:
            message = f"the header {quoted(name)} is described before"
            others = (survey.locate(first),)
            finding = Finding(SAME_HEADER, message, survey.locate(place), others)
            survey.findings.append(finding)


def _parameter(survey: Survey, at: str) -> None:
    parameter = survey.at(at)
    name, where = parameter.get("name"), parameter.get("in")
    sent = where in ("header", "cookie") and isinstance(name, str)
    if sent and not _TOKEN.fullmatch(name):
        message = f"{quoted(name)} is no name of a {where}"
        survey.note(HEADER, message, f"{at}/name")


_CHECKS = {
    "server": _server,
    "response": _response,
    "request body": _media_types,
    "parameter": _parameter,
}
