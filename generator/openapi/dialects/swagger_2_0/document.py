"""The root of a description: components, and servers made of host, basePath and schemes."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json
from generator.openapi.dialects.dialect import Desk
from generator.openapi.load.codes import LEFT_OUT, MENDED
from generator.openapi.wording import format_value, quote_text

_SECTIONS = (
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
)
_SCHEMES = ("https", "http")
_NEAR = ("localhost", "127.", "0.0.0.0", "[::1]")


def lift_document(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Move the shared definitions to the components, and make servers."""
    components: dict[str, Any] = {}
    for stated, section in _SECTIONS:
        if stated in made:
            components[section] = made.pop(stated)
            desk.moved(f"{at}/components/{section}", f"{at}/{stated}")
    parameters = components.get("parameters")
    if isinstance(parameters, dict):
        # A shared body belongs to the operations that refer to it, as they say its media types.
        components["parameters"] = {
            name: value
            for name, value in parameters.items()
            if not (isinstance(value, dict) and value.get("in") in ("body", "formData"))
        }
    for unknown in ("components", "servers"):
        made.pop(unknown, None)
    if components:
        made["components"] = components
    urls = servers(made.get("schemes"), desk, at)
    if urls:
        made["servers"] = [{"url": url} for url in urls]
        stated = "host" if "host" in made else "basePath"
        desk.moved(f"{at}/servers", f"{at}/{stated}")


def servers(schemes: Json, desk: Desk, at: str) -> list[str]:
    """The URLs that host, basePath and some schemes make, the encrypted ones first."""
    host, base = desk.stated.get("host"), desk.stated.get("basePath")
    if base is not None and not isinstance(base, str):
        desk.note(
            LEFT_OUT,
            f"basePath must be a text, not {format_value(base)}",
            f"{at}/basePath",
        )
        base = None
    base = (base or "").rstrip("/")
    if base and not base.startswith("/"):
        base = f"/{base}"
    if host is not None and not isinstance(host, str):
        desk.note(
            LEFT_OUT, f"host must be a text, not {format_value(host)}", f"{at}/host"
        )
    if not isinstance(host, str) or not host:
        return [base] if base else []
    scheme, separator, rest = host.partition("://")
    if separator:
        message = f"host must be without a scheme; {quote_text(host)} is read as a URL"
        desk.note(MENDED, message, f"{at}/host")
        host, schemes = rest, [scheme]
    host = host.rstrip("/")
    stated = (
        [s for s in schemes if isinstance(s, str)] if isinstance(schemes, list) else []
    )
    known = [scheme for scheme in _SCHEMES if scheme in stated]
    for scheme in stated:
        if scheme not in _SCHEMES:
            message = f"the client speaks HTTP, not {quote_text(scheme)}"
            desk.note(LEFT_OUT, message, f"{at}/schemes")
    if not known:
        known = ["http" if host.startswith(_NEAR) else "https"]
    return [f"{scheme}://{host}{base}" for scheme in known]
