"""Scopes of security requirements against the security schemes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.check import Check, Description
from generator.openapi.targets import as_object
from generator.openapi.wording import quote_text

NO_SCOPES = Code(
    "scopes-without-effect",
    Level.WARNING,
    "A security requirement lists scopes, but its security scheme has none.",
    "Only OAuth 2 and OpenID Connect have scopes; up to OpenAPI 3.0 the list must be empty for any"
    " other security scheme (3.0, 4.7.30). The client sends the credential and no scope.",
    "Write an empty list, or correct the name of the security scheme.",
    "security:\n  - api_key: [read]",
)
UNDECLARED_SCOPE = Code(
    "undeclared-scope",
    Level.WARNING,
    "A security requirement lists a scope that no flow of its security scheme declares.",
    "A program that requests a token as described cannot request this scope, so the server refuses"
    " the call.",
    "Declare the scope in the flow, or correct its name.",
    "security:\n  - oauth: [write]   # and the flow's scopes are {read: ...}",
)


def check_security(description: Description) -> Iterator[Finding]:
    """Yield findings about the scopes of security requirements."""
    components = description.root.get("components", {})
    scopes_by_scheme = {
        name: scopes
        for name, raw in as_object(components.get("securitySchemes")).items()
        if (scopes := _collect_scopes(description, raw)) is not None
    }
    if not scopes_by_scheme:
        return
    for pointer, requirement in description.objects("security requirement"):
        for code, message, rest in _check_requirement(requirement, scopes_by_scheme):
            yield description.create_finding(code, message, pointer + rest)


def _collect_scopes(description: Description, raw: Any) -> set[str] | None:
    """Return the scopes of a security scheme; None if any scope is valid."""
    scheme = as_object(description.dereference(raw))
    scheme_type, flows = scheme.get("type"), scheme.get("flows")
    if scheme_type in ("apiKey", "http"):
        return None if description.uses_json_schema_2020 else set()
    if scheme_type != "oauth2" or not isinstance(flows, dict):
        return None
    scopes = set[str]()
    for flow in flows.values():
        declared = as_object(flow).get("scopes")
        if not isinstance(declared, dict):
            return None
        scopes.update(declared)
    return scopes


def _check_requirement(
    requirement: Any, scopes_by_scheme: Mapping[str, set[str]]
) -> Iterator[tuple[Code, str, str]]:
    for name, listed in requirement.items():
        declared = scopes_by_scheme.get(name)
        if declared is None or not isinstance(listed, list) or not listed:
            continue
        if not declared:
            message = f"the security scheme {quote_text(name)} has no scopes"
            yield NO_SCOPES, message, child("", name)
            continue
        for n, scope in enumerate(listed):
            if isinstance(scope, str) and scope not in declared:
                message = f"the security scheme {quote_text(name)} does not declare"
                message = f"{message} the scope {quote_text(scope)}"
                yield UNDECLARED_SCOPE, message, f"{child('', name)}/{n}"


CHECK = Check("security", (NO_SCOPES, UNDECLARED_SCOPE), check_security)
