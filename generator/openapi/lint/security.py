"""Security requirements: scopes that the scheme does not have, and names that cannot be sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.load.normalize import Normalizer
from generator.openapi.load.resolved import Targets, followed
from generator.openapi.wording import quoted

NO_SCOPES = Code(
    "scopes-without-effect",
    Level.WARNING,
    "A security requirement names scopes, and its scheme knows none.",
    "Only OAuth 2 and OpenID Connect have scopes; up to OpenAPI 3.0 the list of any other"
    " scheme must"
    " be empty (3.0, 4.7.30). The client sends what the scheme says, and no scope.",
    "Write an empty list, or correct the name of the scheme.",
    "security:\n  - api_key: [read]",
)
SCOPE = Code(
    "undeclared-scope",
    Level.WARNING,
    "A security requirement names a scope that none of the flows of its scheme has.",
    "Who asks for a token by the description cannot ask for this one, and the call is refused.",
    "Declare the scope in the flow, or correct its name.",
    "security:\n  - oauth: [write]   # and the flow's scopes are {read: ...}",
)

CODES: tuple[Code, ...] = (NO_SCOPES, SCOPE)


def check_security(survey: Normalizer, targets: Targets, dialect: str) -> None:
    """Report scopes of requirements, of the description and of its operations."""
    stated = survey.root.get("components", {}).get("securitySchemes", {})
    known = {
        name: made
        for name, scheme in (stated.items() if isinstance(stated, dict) else ())
        if (made := _scopes(followed(scheme, targets), dialect)) is not None
    }
    if not known:
        return
    for at, requirement in survey.parts["security requirement"]:
        for code, message, place in _faults(requirement, known):
            survey.note(code, message, at + place)


def _scopes(scheme: Any, dialect: str) -> set[str] | None:
    """The scopes of a scheme; None where any is right."""
    kind = scheme.get("type") if isinstance(scheme, dict) else None
    if kind in ("apiKey", "http"):
        return set() if dialect in ("2.0", "3.0") else None
    if kind != "oauth2" or not isinstance(scheme.get("flows"), dict):
        return None
    found = set[str]()
    for flow in scheme["flows"].values():
        scopes = flow.get("scopes") if isinstance(flow, dict) else None
        if not isinstance(scopes, dict):
            return None
        found.update(scopes)
    return found


def _faults(
    requirement: Any, known: Mapping[str, set[str]]
) -> Iterator[tuple[Code, str, str]]:
    for name, listed in requirement.items():
        if name not in known or not isinstance(listed, list) or not listed:
            continue
        if not known[name]:
            yield NO_SCOPES, f"{quoted(name)} has no scopes", child("", name)
            continue
        for n, scope in enumerate(listed):
            if isinstance(scope, str) and scope not in known[name]:
                message = f"{quoted(name)} has no scope {quoted(scope)}"
                yield SCOPE, message, f"{child('', name)}/{n}"
