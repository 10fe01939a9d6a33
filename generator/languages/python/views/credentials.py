"""Security schemes as arguments of the clients (OpenAPI 3.1, 4.8.27)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.config import ApiConfig
from generator.languages.naming import settle
from generator.languages.python.format import call
from generator.languages.python.literals import string
from generator.languages.python.names import attribute
from generator.model.api import Api, ParameterLocation, SecurityScheme
from generator.record import record

TAKEN = (
    "auth",
    "authorization",
    "base_url",
    "event_hooks",
    "headers",
    "http_client",
    "max_retries",
    "self",
    "strict",
    "timeout",
)
_OPTIONAL_TEXT = "str | None"
# A token, or a callable that gives it, of which the asynchronous client takes more kinds.
TOKEN = "str | Auth | None"


@record
class CredentialView:
    """A security scheme: the entry that makes its credential, by which function of the runtime,
    and the arguments for it."""

    scheme: str
    entry: str
    function: str
    arguments: tuple[tuple[str, str, str], ...]


def credential_views(api: Api, config: ApiConfig) -> tuple[CredentialView, ...]:
    """The schemes that a client can send credentials for, by name."""
    schemes = [s for s in api.auth if _argument(s)]
    counts = Counter(_argument(s) for s in schemes)
    wanted: list[tuple[tuple[str, str], str]] = []
    for scheme in schemes:
        name = _argument(scheme)
        if counts[name] > 1:
            name = attribute(scheme.name, "credential")
        wanted.append(((scheme.name, ""), name))
        wanted += [((scheme.name, role), n) for role, n in _second(scheme, name)]
    # What each scheme is named after comes first, so that it keeps its plain name.
    names = settle(sorted(wanted, key=lambda item: item[0][1]), TAKEN)
    return tuple(_credential(scheme, names, config) for scheme in schemes)


def _argument(scheme: SecurityScheme) -> str:
    """What the argument of a scheme is called where it is the only one of its kind."""
    if scheme.kind == "apiKey":
        return "api_key"
    if scheme.kind in ("oauth2", "openIdConnect") or scheme.http_scheme == "bearer":
        return "token"
    return "username" if scheme.http_scheme == "basic" else ""


def _second(scheme: SecurityScheme, name: str) -> Iterator[tuple[str, str]]:
    """Role and name of a second argument, for the schemes that have one."""
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
    made = [name]
    function, kind = "bearer_credential", TOKEN
    if scheme.kind == "apiKey" or scheme.http_scheme == "basic":
        kind = _OPTIONAL_TEXT
    arguments = [(name, kind, " = None,")]
    if scheme.kind == "apiKey":
        function = "api_key_credential"
        location = (scheme.location or ParameterLocation.HEADER).value
        made += [f"location={string(location)}", f"name={string(scheme.parameter)}"]
        prefix = names.get((scheme.name, "prefix"))
        if prefix is not None:
            stated = string(config.credential_prefix)
            arguments.append((prefix, "str", f" = {stated},"))
            made.append(f"prefix={prefix}")
    elif scheme.http_scheme == "basic":
        function = "basic_credential"
        password = names[scheme.name, "password"]
        arguments.append((password, _OPTIONAL_TEXT, " = None,"))
        made.append(password)
    return CredentialView(
        literal,
        call(24, f"{literal}: {function}", made),
        function,
        tuple(arguments),
    )
