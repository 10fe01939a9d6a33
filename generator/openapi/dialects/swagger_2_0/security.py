"""Security schemes of Swagger 2.0: `basic`, and the names of the OAuth 2 flows."""

from __future__ import annotations

from typing import Any

from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.wording import join_with_or

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_FLOW_FIELDS = ("authorizationUrl", "tokenUrl", "scopes")


def normalize_security_scheme(
    scheme: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Replace the type `basic`, and move the properties of an OAuth 2 flow to `flows`."""
    if scheme.get("type") == "basic":
        scheme["type"], scheme["scheme"] = "http", "basic"
    elif scheme.get("type") == "oauth2":
        name = scheme.pop("flow", None)
        flow = _FLOWS.get(name) if isinstance(name, str) else None
        if flow is None:
            message = f"the OAuth 2 flow must be {join_with_or([*_FLOWS])}"
            place = f"{pointer}/flow" if name is not None else pointer
            context.report(LEFT_OUT, message, place)
            return
        fields = {key: scheme.pop(key) for key in _FLOW_FIELDS if key in scheme}
        scheme["flows"] = {flow: fields}
