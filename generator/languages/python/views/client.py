"""What the template of `client.py` sees: the two clients."""

from __future__ import annotations

from collections.abc import Iterator

from generator.config import ApiConfig
from generator.languages.naming import settle
from generator.languages.python.calls import Calls
from generator.languages.python.format import (
    annotated,
    braces,
    docstring,
    elements,
    imported,
    method_without_arguments,
    returned_call,
)
from generator.languages.python.imports import import_block, in_import_order, natural
from generator.languages.python.literals import markdown, prose, string
from generator.languages.python.names import Names, TagNames, attribute
from generator.languages.python.types import (
    BUILTINS,
    UNSET_TYPE,
    Annotation,
    Scope,
    join,
)
from generator.languages.python.views.credentials import (
    TAKEN,
    TOKEN,
    CredentialView,
)
from generator.languages.python.views.method_docs import tag_doc
from generator.languages.servers import first_url, own_servers
from generator.model.api import Api
from generator.record import record

_ALWAYS_USED = {"Any", "Mapping", "Self", "TYPE_CHECKING"}


@record
class TagView:
    """A tag as a property of a client, laid out, and as a row of the README."""

    attribute: str
    head: str
    doc: str
    statement: str
    made: str
    cell: str


@record
class ClientKind:
    """What differs between the sync and the async client."""

    name: str
    base: str
    http_client: str
    auth: str
    raw: str
    stream: str
    doc: str
    arguments: tuple[str, ...]
    tags: tuple[TagView, ...]


@record
class ClientView:
    """The two clients; `variables` are the arguments that the environment may give."""

    imports: str
    typing_imports: tuple[str, ...]
    variables: str
    credentials: str
    schemes: str
    bound: str
    send_unstated: bool
    described_url: str
    sync: ClientKind
    asynchronous: ClientKind


def client_view(
    api: Api,
    config: ApiConfig,
    names: Names,
    credentials: tuple[CredentialView, ...],
    bound: list[tuple[tuple[str, str], Annotation]],
) -> ClientView:
    """The view of `client.py`; `bound` is what `bound_arguments` gives."""
    used = [join([kind, UNSET_TYPE]) for _, kind in bound]
    symbols = {s for a in used for s in a.symbols} | _ALWAYS_USED
    symbols |= {"UNSET"} if bound else set()
    symbols |= {"cached_property"} if names.tags else set()
    docs = _argument_docs(credentials, bound_names(bound), bool(own_servers(api)))
    tags = sorted(names.tags.values(), key=lambda tag: natural(tag.attribute))
    functions = {c.function for c in credentials}
    own = [
        "from ._about import ENVIRONMENT, USER_AGENT",
        "from ._runtime.client import AsyncClientBase, ClientBase",
        imported(
            0, "._runtime.config.credentials", ["Credentials", *sorted(functions)]
        ),
        "from ._runtime.config.environment import read_environment",
        "from ._runtime.config.options import Timeout",
        "from ._runtime.config.settings import EventHooks, Settings",
        "from ._runtime.config.token_provider import AsyncAuth, Auth",
    ]
    typing_imports = ["    import httpx2", ""]
    if any(kind.models for _, kind in bound):
        typing_imports.append("    from . import models as m")
    typing_imports += [
        imported(
            4,
            f".resources.{tag.module}",
            in_import_order([tag.async_class, tag.sync_class]),
        )
        for tag in tags
    ]
    typing_imports.append("    from .views import AsyncRaw, AsyncStream, Raw, Stream")
    given = [name for view in credentials for name, _, _ in view.arguments]
    own_credentials = [n for n in given if not n.endswith("_prefix")]
    url = first_url(api.servers)
    apart = string(url) if own_servers(api) else ""
    return ClientView(
        import_block(symbols, own),
        tuple(typing_imports),
        elements(
            12, "", [string(n) for n in variables(credentials, bound_names(bound))]
        ),
        (
            elements(
                12,
                "one_of=",
                [string(n) for n in (*own_credentials, "authorization", "auth")],
            )
            if credentials
            else ""
        ),
        braces(20, "", [c.entry for c in credentials]),
        braces(16, "bound=", [f"{string(wire)}: {name}" for (name, wire), _ in bound]),
        config.send_unstated,
        apart,
        ClientKind(
            "Client",
            "ClientBase",
            "httpx2.Client",
            "Auth",
            "Raw",
            "Stream",
            docstring(
                4, ["The API; close it, or use it in a `with` block.", "", *docs]
            ),
            tuple(_arguments(credentials, bound, url, "Auth")),
            tuple(tag_view(tag, tag.sync_class) for tag in tags),
        ),
        ClientKind(
            "AsyncClient",
            "AsyncClientBase",
            "httpx2.AsyncClient",
            "AsyncAuth",
            "AsyncRaw",
            "AsyncStream",
            docstring(
                4, ["The same for asyncio; use it in an `async with` block.", "", *docs]
            ),
            tuple(_arguments(credentials, bound, url, "AsyncAuth")),
            tuple(tag_view(tag, tag.async_class) for tag in tags),
        ),
    )


def _arguments(
    credentials: tuple[CredentialView, ...],
    bound: list[tuple[tuple[str, str], Annotation]],
    url: str,
    auth: str,
) -> Iterator[str]:
    for view in credentials:
        for name, text, end in view.arguments:
            stated = f"str | {auth} | None" if text == TOKEN else text
            yield annotated(8, name, stated, end)
    yield "        authorization: str | None = None,"
    for (name, _), kind in bound:
        yield annotated(8, name, join([kind, UNSET_TYPE]).text, " = UNSET,")
    yield (
        f"        base_url: str = {string(url)}," if url else "        base_url: str,"
    )


def tag_view(tag: TagNames, class_name: str) -> TagView:
    """The view of a tag whose operations are in a class."""
    doc = tag_doc(tag.tag)
    return TagView(
        tag.attribute,
        method_without_arguments(4, tag.attribute, class_name),
        docstring(8, [doc]),
        imported(8, f".resources.{tag.module}", [class_name]),
        returned_call(8, class_name, "self._transport"),
        markdown(tag.tag),
    )


def variables(
    credentials: tuple[CredentialView, ...], bound: list[str]
) -> tuple[str, ...]:
    """The arguments of a client that the environment may give."""
    given = (name for view in credentials for name, _, _ in view.arguments)
    return (*given, "authorization", *bound, "base_url")


def bound_names(bound: list[tuple[tuple[str, str], Annotation]]) -> list[str]:
    """The names of the arguments for bound parameters."""
    return [name for (name, _), _ in bound]


def bound_arguments(
    api: Api, names: Names, calls: Calls, credentials: tuple[CredentialView, ...]
) -> list[tuple[tuple[str, str], Annotation]]:
    """Bound parameters that the API has, each (name, wire name) with the union of its types."""
    attributes = (tag.attribute for tag in names.tags.values())
    scope = Scope("m.", frozenset(BUILTINS).intersection(attributes))
    kinds: dict[str, dict[Annotation, None]] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if calls.is_bound(parameter):
                annotation = calls.parameter_type(parameter, scope)
                kinds.setdefault(parameter.name, {})[annotation] = None
    given = settle(
        ((wire, attribute(wire, "bound")) for wire in sorted(kinds)),
        [*TAKEN, *(name for view in credentials for name, _, _ in view.arguments)],
    )
    return [((given[wire], wire), join(kinds[wire])) for wire in sorted(kinds)]


_URL_DOCS = ("base_url: where the API is; paths are put behind it.",)
_APART_DOCS = (
    "base_url: where the API is; paths are put behind it. Operations with a server of their",
    "    own are sent there, unless this is another URL than that of the description.",
)
_COMMON_DOCS = (
    "timeout: seconds for a whole call, or a Timeout; None is without limit.",
    "max_retries: how often a request that failed may be sent again.",
    "headers: sent with every call.",
    "strict: raise DecodeError where an answer does not fit its type.",
    "event_hooks: functions under `request` and `response`, called with httpx2's objects.",
    "http_client: a client of httpx2 to use instead of an own one; it is left open.",
)


def _argument_docs(
    credentials: tuple[CredentialView, ...], bound: list[str], apart: bool
) -> list[str]:
    lines = []
    for view in credentials:
        for name, _, _ in view.arguments:
            if name.endswith("_prefix"):
                lines.append(
                    f"{name}: what stands before the key, such as Token or Bearer."
                )
            else:
                lines.append(
                    f"{name}: credential of the scheme {' '.join(prose(view.scheme, 60))}."
                )
    lines.append("authorization: a whole Authorization header, instead of the above.")
    lines.append("auth: a callable that gives it, asked again when it is refused.")
    lines += [
        f"{name}: used by every call that has {name} in its path." for name in bound
    ]
    location = _APART_DOCS if apart else _URL_DOCS
    return [*lines, *location, *_COMMON_DOCS]
