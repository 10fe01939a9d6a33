"""Security schemes: `basic`, and the four flows of OAuth 2 under their names of 2.0."""

from __future__ import annotations

from typing import Any

from generator.openapi.dialects.dialect import Desk
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.wording import join_with_or

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def lift_security_scheme(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Name the scheme as OpenAPI 3.0 does."""
    if made.get("type") == "basic":
        made["type"], made["scheme"] = "http", "basic"
    elif made.get("type") == "oauth2":
        stated = made.pop("flow", None)
        flow = _FLOWS.get(stated) if isinstance(stated, str) else None
        if flow is None:
            message = f"the flow of OAuth 2 must be {join_with_or([*_FLOWS])}"
            desk.note(LEFT_OUT, message, f"{at}/flow" if stated is not None else at)
            return
        keys = ("authorizationUrl", "tokenUrl", "scopes")
        made["flows"] = {flow: {key: made.pop(key) for key in keys if key in made}}
