"""The root object of Swagger 2.0: its definitions, and the URLs of its servers."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json
from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.load.codes import COERCED, LEFT_OUT
from generator.openapi.wording import format_value, quote_text

_SECTIONS = (
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
)
_SCHEMES = ("https", "http")
_LOCAL_HOSTS = ("localhost", "127.", "0.0.0.0", "[::1]")


def normalize_document(
    root: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Move shared definitions to `components`, and host, basePath and schemes to `servers`."""
    components: dict[str, Any] = {}
    for name, section in _SECTIONS:
        if name in root:
            components[section] = root.pop(name)
            context.record_move(f"{pointer}/components/{section}", f"{pointer}/{name}")
    parameters = components.get("parameters")
    if isinstance(parameters, dict):
        # A shared body becomes part of each operation, which determines its media types.
        components["parameters"] = {
            name: value
            for name, value in parameters.items()
            if not (isinstance(value, dict) and value.get("in") in ("body", "formData"))
        }
    for name in ("components", "servers"):
        root.pop(name, None)
    if components:
        root["components"] = components
    urls = build_server_urls(root.get("schemes"), context, pointer)
    if urls:
        root["servers"] = [{"url": url} for url in urls]
        origin = "host" if "host" in root else "basePath"
        context.record_move(f"{pointer}/servers", f"{pointer}/{origin}")


def build_server_urls(schemes: Json, context: TreeContext, pointer: str) -> list[str]:
    """Return the server URLs that host, basePath and some schemes make, https first."""
    host = _read_string("host", context, pointer)
    base = _read_string("basePath", context, pointer).rstrip("/")
    if base and not base.startswith("/"):
        base = f"/{base}"
    if not host:
        return [base] if base else []
    scheme, separator, rest = host.partition("://")
    if separator:
        message = f"host must not have a scheme; {quote_text(host)} is read as a URL"
        context.report(COERCED, message, f"{pointer}/host")
        host, schemes = rest, [scheme]
    host = host.rstrip("/")
    listed = schemes if isinstance(schemes, list) else []
    for name in listed:
        if isinstance(name, str) and name not in _SCHEMES:
            message = f"the scheme {quote_text(name)} is not supported"
            context.report(LEFT_OUT, message, f"{pointer}/schemes")
    supported = [name for name in _SCHEMES if name in listed]
    default = "http" if host.startswith(_LOCAL_HOSTS) else "https"
    return [f"{name}://{host}{base}" for name in supported or [default]]


def _read_string(name: str, context: TreeContext, pointer: str) -> str:
    value = context.original.get(name)
    if value is None or isinstance(value, str):
        return value or ""
    message = f"{name} must be a string, not {format_value(value)}"
    context.report(LEFT_OUT, message, f"{pointer}/{name}")
    return ""
