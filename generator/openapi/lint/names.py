"""Names that other parts of a description use: components, headers, media types."""

from __future__ import annotations

import re
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.wording import quoted

COMPONENT = Code(
    "component-name",
    Level.WARNING,
    "A component's name has characters that OpenAPI does not allow.",
    "Names consist of letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7); others"
    " have to be escaped in every reference, and get another name in the client.",
    "Rename the component.",
    "schemas:\n  Foo Bar/Baz: {}",
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

CODES: tuple[Code, ...] = (COMPONENT, MEDIA_TYPE, HEADER, SAME_HEADER)

_COMPONENT = re.compile(r"[a-zA-Z0-9._-]+")
_MEDIA_TYPE = re.compile(r"[^\s/;]+/[^\s/;]+\s*(?:;.*)?", re.DOTALL)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def check_names(survey: Normalizer) -> None:
    """Report names that are malformed, and names that nothing is declared for."""
    components = survey.root.get("components", {})
    for section, members in components.items():
        if isinstance(members, dict) and not section.startswith("x-"):
            for name in members:
                if not _COMPONENT.fullmatch(name) and not name.startswith("x-"):
                    at = child(f"/components/{section}", name)
                    survey.note(COMPONENT, f"the name {quoted(name)}", at)
    stated = "swagger" in survey.stated
    if stated:
        _stated_types(survey, "", survey.stated)
        for at, _ in survey.parts["operation"]:
            native = survey.native(at)
            _stated_types(survey, native, survey.library.stated(native))
    for kind, check in _CHECKS.items():
        for at, part in survey.parts[kind]:
            check(survey, part, at)


def _stated_types(survey: Normalizer, at: str, holder: Any) -> None:
    """The media types that Swagger 2.0 lists, for the whole description or for an operation."""
    for field in ("consumes", "produces"):
        listed = holder.get(field) if isinstance(holder, dict) else None
        for n, name in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(name, str) and not _MEDIA_TYPE.fullmatch(name):
                message = f"{quoted(name)} is no media type"
                survey.note(MEDIA_TYPE, message, f"{at}/{field}/{n}")


def _media_types(survey: Normalizer, owner: dict[str, Any], at: str) -> None:
    if "swagger" in survey.stated:
        return
    content = owner.get("content")
    for name in content if isinstance(content, dict) else ():
        if not _MEDIA_TYPE.fullmatch(name) and not name.startswith("x-"):
            place = child(f"{at}/content", name)
            survey.note(MEDIA_TYPE, f"{quoted(name)} is no media type", place)


def _response(survey: Normalizer, response: dict[str, Any], at: str) -> None:
    _media_types(survey, response, at)
    headers: Any = response.get("headers")
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


def _parameter(survey: Normalizer, parameter: dict[str, Any], at: str) -> None:
    name, where = parameter.get("name"), parameter.get("in")
    sent = where in ("header", "cookie")
    if sent and isinstance(name, str) and not _TOKEN.fullmatch(name):
        message = f"{quoted(name)} is no name of a {where}"
        survey.note(HEADER, message, f"{at}/name")


def _security_scheme(survey: Normalizer, scheme: dict[str, Any], at: str) -> None:
    if scheme.get("type") == "apiKey":
        _parameter(survey, scheme, at)


_CHECKS = {
    "response": _response,
    "request body": _media_types,
    "parameter": _parameter,
    "security scheme": _security_scheme,
}
