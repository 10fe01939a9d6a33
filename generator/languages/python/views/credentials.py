"""Security schemes as parameters of the clients (OpenAPI 3.1, 4.8.27)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.config import ApiConfig
from generator.languages.naming import settle
from generator.languages.python import reserved_words
from generator.languages.python.literals import string
from generator.languages.python.names import attribute
from generator.languages.python.views.code import (
    CallCode,
    Expression,
    Keyword,
    ParameterCode,
)
from generator.model.api import Api, ParameterLocation, SecurityScheme
from generator.record import record

_OPTIONAL_TEXT = "str | None"
# A token or a callable that returns it; the async client also accepts coroutine functions.
TOKEN = "str | Auth | None"


@record
class CredentialView:
    """A security scheme: the call that makes its credential, the function of the runtime that is
    called, and the parameters of a client for it. `literal` is the name of the scheme.
    """

    scheme: str
    literal: str
    call: Expression
    function: str
    parameters: tuple[ParameterCode, ...]


def build_credential_views(api: Api, config: ApiConfig) -> tuple[CredentialView, ...]:
    """The security schemes that a client can send credentials for, by name."""
    schemes = [s for s in api.auth if _parameter_name(s)]
    counts = Counter(_parameter_name(s) for s in schemes)
    wanted: list[tuple[tuple[str, str], str]] = []
    for scheme in schemes:
        name = _parameter_name(scheme)
        if counts[name] > 1:
            name = attribute(scheme.name, "credential")
        wanted.append(((scheme.name, ""), name))
        wanted += [
            ((scheme.name, role), n) for role, n in _second_parameter(scheme, name)
        ]
    # The first parameter of each scheme comes first, so that it keeps its plain name.
    names = settle(
        sorted(wanted, key=lambda item: item[0][1]), reserved_words.CLIENT_ARGUMENTS
    )
    return tuple(_credential(scheme, names, config) for scheme in schemes)


def _parameter_name(scheme: SecurityScheme) -> str:
    """Return the name of the parameter for a scheme if no other scheme is of its kind."""
    if scheme.kind == "apiKey":
        return "api_key"
    if scheme.kind in ("oauth2", "openIdConnect") or scheme.http_scheme == "bearer":
        return "token"
    return "username" if scheme.http_scheme == "basic" else ""


def _second_parameter(scheme: SecurityScheme, name: str) -> Iterator[tuple[str, str]]:
    """Yield role and name of the second parameter, for the schemes that have one."""
    if scheme.http_scheme == "basic":
        yield "password", "password" if name == "username" else f"{name}_password"
    if (
        scheme.location is ParameterLocation.HEADER
        and scheme.parameter.lower() == "authorization"
    ):
        yield "prefix", f"{name}_prefix"


def _credential(
    scheme: SecurityScheme, names: Mapping[tuple[str, str], str], config: ApiConfig
) -> CredentialView:
    name, literal = names[scheme.name, ""], string(scheme.name)
    arguments: list[Expression] = [name]
    function, kind = "bearer_credential", TOKEN
    if scheme.kind == "apiKey" or scheme.http_scheme == "basic":
        kind = _OPTIONAL_TEXT
    parameters = [ParameterCode(name, kind, "None")]
    if scheme.kind == "apiKey":
        function = "api_key_credential"
        location = (scheme.location or ParameterLocation.HEADER).value
        arguments += [
            Keyword("location", string(location)),
            Keyword("name", string(scheme.parameter)),
        ]
        prefix = names.get((scheme.name, "prefix"))
        if prefix is not None:
            default = string(config.credential_prefix)
            parameters.append(ParameterCode(prefix, "str", default))
            arguments.append(Keyword("prefix", prefix))
    elif scheme.http_scheme == "basic":
        function = "basic_credential"
        password = names[scheme.name, "password"]
        parameters.append(ParameterCode(password, _OPTIONAL_TEXT, "None"))
        arguments.append(password)
    return CredentialView(
        scheme.name,
        literal,
        CallCode(function, tuple(arguments)),
        function,
        tuple(parameters),
    )
