"""Security schemes, and the schemes that operations require."""

from __future__ import annotations

from generator.contract import Contract, Operation
from generator.json_types import child
from generator.model.api import ParameterLocation, SecurityScheme
from generator.model.findings import UNKNOWN_SECURITY_SCHEME, FindingCollector

_KINDS = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_KEY_LOCATIONS = {
    "header": ParameterLocation.HEADER,
    "query": ParameterLocation.QUERY,
    "cookie": ParameterLocation.COOKIE,
}


def build_security_schemes(contract: Contract) -> tuple[SecurityScheme, ...]:
    """Build the usable security schemes of an API, by name (OpenAPI 3.1, 4.8.27)."""
    schemes = []
    for name, scheme in sorted(contract.security_schemes.items()):
        raw = scheme.raw
        kind = raw.text("type")
        location = parameter = None
        if kind == "apiKey":
            location = _KEY_LOCATIONS.get(raw.text("in"))
            parameter = raw.text("name")
            if location is None or not parameter:
                continue
        if kind not in _KINDS:
            continue
        schemes.append(
            SecurityScheme(
                name,
                kind,
                location,
                parameter or "",
                raw.text("scheme").lower() if kind == "http" else "",
                raw.text("description"),
                raw.pointer,
            )
        )
    return tuple(schemes)


def check_security(
    contract: Contract, operation: Operation, findings: FindingCollector
) -> None:
    """Report each scheme that an operation requires and the description does not define."""
    for n, alternative in enumerate(operation.security or ()):
        for requirement in alternative:
            name = requirement.scheme
            if name not in contract.security_schemes:
                message = f'no security scheme is called "{name}"'
                pointer = child(child(operation.security_pointer, n), name)
                findings.add(UNKNOWN_SECURITY_SCHEME, message, pointer)
