"""View of `client.py`: the sync and the async client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.config import ApiConfig
from generator.languages.naming import settle
from generator.languages.python import reserved_words
from generator.languages.python.calls import Calls
from generator.languages.python.imports import (
    collect_imports,
    natural_key,
    sort_for_import,
)
from generator.languages.python.literals import comment, string
from generator.languages.python.names import Names, TagNames, attribute
from generator.languages.python.type_expressions import (
    BUILTINS,
    Annotation,
    Scope,
    join,
    or_unset,
)
from generator.languages.python.views.code import (
    ClassLine,
    Doc,
    DocSection,
    Expression,
    Import,
    Imports,
    ParameterCode,
)
from generator.languages.python.views.credentials import TOKEN, CredentialView
from generator.languages.python.views.tag import TagView, build_tag_view
from generator.languages.servers import find_own_servers, find_server_url
from generator.model.api import Api
from generator.record import record

_ALWAYS_USED = {"Any", "Mapping", "Self", "TYPE_CHECKING"}


@record
class BoundParameter:
    """A parameter that can be set on the client: its name, its wire name and its type."""

    name: str
    wire: str
    annotation: Annotation


@record
class ClientKind:
    """What differs between the sync and the async client."""

    line: ClassLine
    http_client: str
    auth: str
    raw: str
    stream: str
    doc: Doc
    signature: tuple[ParameterCode, ...]
    tags: tuple[TagView, ...]


@record
class ClientView:
    """The two clients.

    `variables` are the parameters that environment variables can set, `credentials` those of which
    one has to be set; both are empty or string literals.
    """

    imports: Imports
    typing_imports: tuple[Import, ...]
    uses_models: bool
    variables: tuple[Expression, ...]
    credentials: tuple[Expression, ...]
    schemes: tuple[tuple[str, Expression], ...]
    bound: tuple[tuple[str, Expression], ...]
    send_unstated: bool
    described_url: str
    sync: ClientKind
    asynchronous: ClientKind


def build_client_view(
    api: Api,
    config: ApiConfig,
    names: Names,
    credentials: Sequence[CredentialView],
    bound: Sequence[BoundParameter],
) -> ClientView:
    """The view of `client.py`."""
    tags = sorted(names.tags.values(), key=lambda tag: natural_key(tag.attribute))
    return ClientView(
        _imports(names, credentials, bound),
        (
            *(
                Import(
                    f".resources.{tag.module}",
                    tuple(sort_for_import([tag.async_class, tag.sync_class])),
                )
                for tag in tags
            ),
            Import(".views", ("AsyncRaw", "AsyncStream", "Raw", "Stream")),
        ),
        any(parameter.annotation.models for parameter in bound),
        tuple(string(name) for name in variables(credentials, bound)),
        tuple(string(name) for name in _credential_names(credentials)),
        tuple((c.literal, c.call) for c in credentials),
        tuple((string(p.wire), p.name) for p in bound),
        config.send_unstated,
        string(find_server_url(api.servers)) if find_own_servers(api) else "",
        _client("", api, tags, credentials, bound),
        _client("Async", api, tags, credentials, bound),
    )


def _client(
    prefix: str,
    api: Api,
    tags: Sequence[TagNames],
    credentials: Sequence[CredentialView],
    bound: Sequence[BoundParameter],
) -> ClientKind:
    summary = (
        "Asynchronous client for the API. Close it, or use it in an `async with` block."
        if prefix
        else "Client for the API. Close it, or use it in a `with` block."
    )
    arguments = _argument_docs(credentials, bound, bool(find_own_servers(api)))
    auth = f"{prefix}Auth"
    return ClientKind(
        ClassLine(f"{prefix}Client", f"{prefix}ClientBase"),
        f"httpx2.{prefix}Client",
        auth,
        f"{prefix}Raw",
        f"{prefix}Stream",
        Doc((summary,), (DocSection("Args", tuple(arguments)),)),
        tuple(_signature(credentials, bound, find_server_url(api.servers), auth)),
        tuple(
            build_tag_view(tag, tag.async_class if prefix else tag.sync_class)
            for tag in tags
        ),
    )


def _imports(
    names: Names,
    credentials: Sequence[CredentialView],
    bound: Sequence[BoundParameter],
) -> Imports:
    symbols = set(_ALWAYS_USED)
    for parameter in bound:
        symbols |= {"UNSET"} | or_unset(parameter.annotation).symbols
    if names.tags:
        symbols.add("cached_property")
    functions = sorted({c.function for c in credentials})
    own = (
        Import("._about", ("ENVIRONMENT", "USER_AGENT")),
        Import("._runtime.client", ("AsyncClientBase", "ClientBase")),
        Import("._runtime.config.credentials", ("Credentials", *functions)),
        Import("._runtime.config.environment", ("read_environment",)),
        Import("._runtime.config.options", ("Timeout",)),
        Import("._runtime.config.settings", ("EventHooks", "Settings")),
        Import("._runtime.config.token_provider", ("AsyncAuth", "Auth")),
    )
    return collect_imports(symbols, own)


def _signature(
    credentials: Sequence[CredentialView],
    bound: Sequence[BoundParameter],
    url: str,
    auth: str,
) -> Iterator[ParameterCode]:
    for view in credentials:
        for p in view.parameters:
            kind = f"str | {auth} | None" if p.annotation == TOKEN else p.annotation
            yield ParameterCode(p.name, kind, p.default)
    yield ParameterCode("authorization", "str | None", "None")
    for parameter in bound:
        kind = or_unset(parameter.annotation).text
        yield ParameterCode(parameter.name, kind, "UNSET")
    yield ParameterCode("base_url", "str", string(url) if url else "")


def variables(
    credentials: Sequence[CredentialView], bound: Sequence[BoundParameter]
) -> tuple[str, ...]:
    """The parameters of a client that environment variables can set."""
    own = (p.name for view in credentials for p in view.parameters)
    return (*own, "authorization", *(p.name for p in bound), "base_url")


def _credential_names(credentials: Sequence[CredentialView]) -> tuple[str, ...]:
    """The parameters of which a client needs one; none where the API has no security scheme."""
    names = [p.name for view in credentials for p in view.parameters]
    if not names:
        return ()
    own = (name for name in names if not name.endswith("_prefix"))
    return (*own, "authorization", "auth")


def bound_parameters(
    api: Api, names: Names, calls: Calls, credentials: Sequence[CredentialView]
) -> tuple[BoundParameter, ...]:
    """The bound parameters that the API has, each with the union of its types."""
    attributes = (tag.attribute for tag in names.tags.values())
    scope = Scope("m.", frozenset(BUILTINS).intersection(attributes))
    types: dict[str, dict[Annotation, None]] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if calls.is_bound(parameter):
                annotation = calls.parameter_type(parameter, scope)
                types.setdefault(parameter.name, {})[annotation] = None
    own = (p.name for view in credentials for p in view.parameters)
    settled = settle(
        ((wire, attribute(wire, "bound")) for wire in sorted(types)),
        [*reserved_words.CLIENT_ARGUMENTS, *own],
    )
    return tuple(
        BoundParameter(settled[wire], wire, join(types[wire])) for wire in sorted(types)
    )


_URL_DOC = "base_url: URL of the API, to which the paths are appended."
_OWN_SERVERS_DOC = (
    f"{_URL_DOC} Operations with a server of their own use that server, unless this URL differs "
    "from the one in the description."
)
_COMMON_DOCS = (
    "timeout: Seconds for a whole call, retries included, or a `Timeout`; None means no limit.",
    "max_retries: How often a failed request is sent again.",
    "headers: Headers to send with every request.",
    "strict: Raise `DecodeError` for a response that does not match its type, instead of issuing "
    "a `ResponseMismatchWarning`.",
    "max_response_bytes: How many bytes a response may have that is not streamed, received or "
    "decoded; without it, decoding may yield 64 MiB and 1,000 times the received bytes.",
    "event_hooks: Functions to call for each `request` and `response` of httpx2.",
    "http_client: An httpx2 client to use instead of a new one; closing this client leaves it "
    "open.",
)


def _argument_docs(
    credentials: Sequence[CredentialView], bound: Sequence[BoundParameter], own: bool
) -> Iterator[str]:
    for view in credentials:
        for name in (p.name for p in view.parameters):
            if name.endswith("_prefix"):
                yield f"{name}: Text before the key, such as Token or Bearer."
            else:
                yield f"{name}: Credential for the security scheme {comment(view.scheme)}."
    yield "authorization: A complete Authorization header, instead of the credentials above."
    yield (
        "auth: A callable that returns the Authorization header; it is called again after a "
        "response with status 401."
    )
    for parameter in bound:
        yield (
            f"{parameter.name}: Default of the argument `{parameter.name}` of every method that "
            "has it."
        )
    yield _OWN_SERVERS_DOC if own else _URL_DOC
    yield from _COMMON_DOCS
