"""The model of one API version: operations and what travels in them.

It knows no YAML and no target language. `pointer` (a JSON Pointer) and `doc` are left out of
equality: two models are equal when clients of both send and receive the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from generator.contract import SecurityRequirement, default_explode, default_style
from generator.json_value import JsonValue
from generator.model.type_graph import mentions
from generator.model.types import TypeDef, TypeRef
from generator.record import record

__all__ = [
    "Api",
    "Body",
    "Encoding",
    "Event",
    "Header",
    "MediaType",
    "Operation",
    "Parameter",
    "ParameterLocation",
    "Response",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "ServerVariable",
]


class ParameterLocation(Enum):
    """The location of a parameter (OpenAPI 3.1, 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@record
class Parameter:
    """A parameter; `media_type` is set where it is serialized by `content` instead of by style."""

    name: str
    location: ParameterLocation
    type: TypeRef
    required: bool = False
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    media_type: str | None = None
    default: JsonValue | None = None
    deprecated: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)

    @property
    def has_default_style(self) -> bool:
        """Whether the style is the default of its location."""
        return self.style == default_style(self.location.value)

    @property
    def has_default_explode(self) -> bool:
        """Whether `explode` is the default of its style."""
        return self.explode is default_explode(self.style)


@record
class Encoding:
    """How one property of a form or multipart body is serialized (OpenAPI 3.1, 4.8.15)."""

    property: str
    media_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@record
class MediaType:
    """A media type of a body; `type` is None where the description gives no schema."""

    name: str
    type: TypeRef | None
    encoding: tuple[Encoding, ...] = ()
    pointer: str = field(default="", compare=False)


@record
class Body:
    """A request body with its media types in the order of the description."""

    media_types: tuple[MediaType, ...]
    required: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Header:
    """A header of a response."""

    name: str
    type: TypeRef
    required: bool = False
    deprecated: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class Response:
    """A described response; `status` is a code (`"200"`), a class (`"2XX"`) or `"default"`."""

    status: str
    media_types: tuple[MediaType, ...] = ()
    headers: tuple[Header, ...] = ()
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)

    @property
    def success(self) -> bool:
        """Whether the status is 2xx."""
        return self.status.startswith("2")


@record
class Operation:
    """An operation.

    `key` is (method in upper case, path). `id` is the operationId, `""` where there is none; `tags`
    may be empty. `name` is the method name that an extension gives, `""` without one. `security` is
    None where neither the operation nor the description states any, otherwise alternatives, each a
    set of requirements; an empty set means "without credentials".
    """

    key: tuple[str, str]
    id: str
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[SecurityRequirement, ...], ...] | None = None
    servers: tuple[Server, ...] = ()
    deprecated: bool = False
    summary: str = field(default="", compare=False)
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)
    name: str = ""

    @property
    def method(self) -> str:
        """The HTTP method in upper case."""
        return self.key[0]

    @property
    def path(self) -> str:
        """The path template, with `{name}` for every path parameter."""
        return self.key[1]


@record
class Event:
    """A request that the server sends: a webhook, or a callback of the operation `owner`.

    `type` is that of its JSON payload, None where it has no schema; `id` is its operationId, `""`
    where there is none.
    """

    name: str
    owner: str
    method: str
    id: str
    type: TypeRef | None
    deprecated: bool = False
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@record
class ServerVariable:
    """A variable of a server's URL."""

    name: str
    default: str
    values: tuple[str, ...] = ()


@record
class Server:
    """A server's URL template."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    doc: str = field(default="", compare=False)


@record
class SecurityScheme:
    """A security scheme (OpenAPI 3.1, 4.8.27).

    `kind` is apiKey, http, oauth2, openIdConnect or mutualTLS; `location` and `parameter` belong to
    apiKey, `http_scheme` (lower case: basic, bearer, ...) to http.
    """

    name: str
    kind: str
    location: ParameterLocation | None = None
    parameter: str = ""
    http_scheme: str = ""
    doc: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@dataclass(frozen=True)
class Api:
    """One version of an API: operations by path and method, types by name."""

    title: str
    version: str
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    types: tuple[TypeDef, ...]
    auth: tuple[SecurityScheme, ...]
    tag_docs: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    doc: str = field(default="", compare=False)
    events: tuple[Event, ...] = ()

    @cached_property
    def types_by_name(self) -> dict[str, TypeDef]:
        """Every named type under its name."""
        return {definition.name: definition for definition in self.types}

    @cached_property
    def mentions(self) -> dict[str, list[str]]:
        """The named types that each of them mentions, in order, once each."""
        return mentions(self.types_by_name)
