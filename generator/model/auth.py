"""Security schemes, what operations require of them, and servers."""

from __future__ import annotations

from generator.contract.coerce import as_list, as_object, as_text
from generator.json_types import Json, JsonObject, child
from generator.model.api import (
    AuthScheme,
    ParameterLocation,
    Requirement,
    Server,
    ServerVariable,
)
from generator.model.findings import UNKNOWN_SECURITY_SCHEME, Listing
from generator.openapi.spec import Spec

_SCHEMES = "/components/securitySchemes"
_KINDS = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_KEY_PLACES = {
    "header": ParameterLocation.HEADER,
    "query": ParameterLocation.QUERY,
    "cookie": ParameterLocation.COOKIE,
}


def _stated(spec: Spec) -> JsonObject:
    return as_object(as_object(spec.root.get("components")).get("securitySchemes"))


def schemes(spec: Spec) -> tuple[AuthScheme, ...]:
    """The usable security schemes of a description, by name."""
    found = []
    for name, stated in sorted(_stated(spec).items()):
        value, pointer = as_object(stated), child(_SCHEMES, name)
        ref = value.get("$ref")
        if isinstance(ref, str) and ref in spec.targets:
            pointer, target = spec.targets[ref]
            value = as_object(target)
        kind = as_text(value.get("type"))
        location = _KEY_PLACES.get(as_text(value.get("in")))
        parameter = as_text(value.get("name"))
        if kind not in _KINDS or (
            kind == "apiKey" and (location is None or not parameter)
        ):
            continue
        found.append(
            AuthScheme(
                name,
                kind,
                location if kind == "apiKey" else None,
                parameter if kind == "apiKey" else "",
                as_text(value.get("scheme")).lower() if kind == "http" else "",
                as_text(value.get("description")),
                pointer,
            )
        )
    return tuple(found)


def requirements(
    spec: Spec, security: Json, pointer: str, listing: Listing
) -> tuple[tuple[Requirement, ...], ...]:
    """A `security` array: alternatives, each a set of schemes (OpenAPI 3.1, 4.8.30)."""
    known = _stated(spec)
    alternatives = []
    for n, stated in enumerate(as_list(security)):
        needed = []
        for name, scopes in as_object(stated).items():
            if name not in known:
                message = f'no security scheme is called "{name}"'
                listing.say(
                    UNKNOWN_SECURITY_SCHEME, message, child(child(pointer, n), name)
                )
            texts = tuple(scope for scope in as_list(scopes) if isinstance(scope, str))
            needed.append(Requirement(name, texts))
        alternatives.append(tuple(needed))
    return tuple(alternatives)


def servers(owner: JsonObject) -> tuple[Server, ...]:
    """The `servers` of a description, a path or an operation; those without a URL left out."""
    found = []
    for stated in as_list(owner.get("servers")):
        value = as_object(stated)
        url = as_text(value.get("url"))
        if not url:
            continue
        variables = tuple(
            ServerVariable(
                name,
                as_text(as_object(variable).get("default")),
                tuple(
                    c
                    for c in as_list(as_object(variable).get("enum"))
                    if isinstance(c, str)
                ),
            )
            for name, variable in as_object(value.get("variables")).items()
        )
        found.append(Server(url, variables, as_text(value.get("description"))))
    return tuple(found)
