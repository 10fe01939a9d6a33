"""The contract of one API version: operations and what travels in them.

Values are JSON, each with the pointer where it stands. References to anything but schemas are
resolved, and the pointer is that of the object that they lead to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.contract.schema_ref import SchemaRef
from generator.contract.schemas import Schemas
from generator.findings import Location
from generator.json_types import JsonObject
from generator.openapi.standard import default_explode, default_style
from generator.record import record


@record
class RawObject:
    """An object of the description as it is written, and its pointer."""

    value: JsonObject
    pointer: str

    def text(self, key: str) -> str:
        """Return a field that is a string, `""` where it is anything else."""
        value = self.value.get(key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str) -> bool:
        """Return whether a field is true."""
        return self.value.get(key) is True


@record
class MediaType:
    """A media type of a body, a response, a parameter or a header.

    `schema` is None where none is given; `item_schema` is that of each item of a stream
    (OpenAPI 3.2, `itemSchema`).
    """

    name: str
    schema: SchemaRef | None
    raw: RawObject
    item_schema: SchemaRef | None = None


@record
class Parameter:
    """A parameter of an operation, or a header of a response.

    `use_pointer` is where the operation or its path lists it, which may be a reference.
    """

    name: str
    location: str
    raw: RawObject
    use_pointer: str
    schema: SchemaRef | None
    media_types: tuple[MediaType, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Location and name; names of headers ignore case (RFC 9110, 5.1)."""
        return self.location, (
            self.name.lower() if self.location == "header" else self.name
        )

    @property
    def required(self) -> bool:
        """Whether a request must have it; path parameters always (OpenAPI 3.1, 4.8.12.1)."""
        return self.location == "path" or self.raw.flag("required")

    @property
    def style(self) -> str:
        """How it is serialized, by default as its location says."""
        return self.raw.text("style") or default_style(self.location)

    @property
    def explode(self) -> bool:
        """Whether each value of an array or object is written apart, by default as its style
        says."""
        value = self.raw.value.get("explode")
        return value if isinstance(value, bool) else default_explode(self.style)


@record
class Body:
    """A request body."""

    raw: RawObject
    media_types: tuple[MediaType, ...]

    @property
    def required(self) -> bool:
        """Whether a request must have it."""
        return self.raw.flag("required")


@record
class Response:
    """A response that is described.

    `status` is a code, a class such as `2XX`, or `default`; `status_key` is the same as the
    description writes it.
    """

    status: str
    status_key: str
    raw: RawObject
    media_types: tuple[MediaType, ...]
    headers: Mapping[str, Parameter]


@record
class SecurityRequirement:
    """One scheme that an operation requires, with its scopes in sorted order."""

    scheme: str
    scopes: tuple[str, ...] = ()


@record
class SecurityScheme:
    """A security scheme under its name."""

    name: str
    raw: RawObject


@record
class Operation:
    """An operation, also one of a webhook or a callback.

    `path` is the path, the name of the webhook, or the name of the callback with its expression;
    `event` is the name of the webhook or callback, `""` for an operation of a path. Webhooks and
    callbacks are `sent_by_server`; the callbacks of a webhook are not. `security` is None where
    neither the operation nor the description states any.
    """

    method: str
    path: str
    raw: RawObject
    parameters: Mapping[tuple[str, str], Parameter]
    body: Body | None
    responses: Mapping[str, Response]
    security: tuple[tuple[SecurityRequirement, ...], ...] | None
    security_pointer: str
    servers: tuple[RawObject, ...]
    callbacks: Mapping[str, Operation] = field(default_factory=dict)
    sent_by_server: bool = False
    event: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Method in upper case, and path."""
        return self.method, self.path

    @property
    def id(self) -> str:
        """The operationId, `""` where there is none."""
        return self.raw.text("operationId")

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags in order, each once."""
        value = self.raw.value.get("tags")
        tags = value if isinstance(value, list) else ()
        return tuple(dict.fromkeys(tag for tag in tags if isinstance(tag, str)))

    @property
    def deprecated(self) -> bool:
        """Whether the operation is deprecated."""
        return self.raw.flag("deprecated")


@dataclass(frozen=True, slots=True, eq=False)
class Contract:
    """What one version of an API promises.

    `root` is the whole description in the shape of OpenAPI 3.1, with its references; `locate`
    returns the place of a pointer in the text.
    """

    name: str
    title: str
    version: str
    dialect: str
    operations: Mapping[tuple[str, str], Operation]
    webhooks: Mapping[tuple[str, str], Operation]
    security_schemes: Mapping[str, SecurityScheme]
    servers: tuple[RawObject, ...]
    info: RawObject
    tags: Mapping[str, RawObject]
    component_schemas: Mapping[str, SchemaRef]
    schemas: Schemas
    root: JsonObject = field(repr=False)
    locate: Callable[[str], Location] = field(repr=False)
