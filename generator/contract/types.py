"""The contract of one API version: operations and what travels in them, as the description has it.

Values are JSON, each with the pointer where it stands; references to anything but schemas have been
followed, and the pointer is that of what they lead to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.contract.schema_ref import SchemaRef
from generator.contract.schemas import Schemas
from generator.findings import Location
from generator.json_types import JsonObject
from generator.record import record


@record
class Located:
    """An object of the description and its pointer."""

    value: JsonObject
    pointer: str

    def text(self, key: str) -> str:
        """A member that is a text, `""` where it is none."""
        found = self.value.get(key)
        return found if isinstance(found, str) else ""

    def flag(self, key: str) -> bool:
        """Whether a member is true."""
        return self.value.get(key) is True


@record
class MediaType:
    """One media type of a body, an answer, a parameter or a header; no schema is None.

    `items` is the schema of each item of a stream (OpenAPI 3.2, `itemSchema`).
    """

    name: str
    schema: SchemaRef | None
    stated: Located
    items: SchemaRef | None = None


@record
class Parameter:
    """A parameter of an operation; `use` is where the operation or its path names it."""

    name: str
    location: str
    stated: Located
    use: str
    schema: SchemaRef | None
    media: tuple[MediaType, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Place and name; names of headers are the same in any case (RFC 9110, 5.1)."""
        return self.location, (
            self.name.lower() if self.location == "header" else self.name
        )

    @property
    def required(self) -> bool:
        """Whether a request must have it; path parameters always (OpenAPI 3.1, 4.8.12.1)."""
        return self.location == "path" or self.stated.flag("required")

    @property
    def style(self) -> str:
        """How it is serialized, with the default of its place."""
        simple = self.location in ("path", "header")
        return self.stated.text("style") or ("simple" if simple else "form")

    @property
    def explode(self) -> bool:
        """Whether arrays and objects give a pair for each value, with the default of its style."""
        stated = self.stated.value.get("explode")
        return stated if isinstance(stated, bool) else self.style == "form"


@record
class Body:
    """A request body."""

    stated: Located
    media: tuple[MediaType, ...]

    @property
    def required(self) -> bool:
        """Whether a request must have it."""
        return self.stated.flag("required")


@record
class Response:
    """An answer: `status` is a code, a class such as `2XX`, or `default`."""

    status: str
    stated: Located
    media: tuple[MediaType, ...]
    headers: Mapping[str, Parameter]


@record
class SecurityRequirement:
    """One scheme that a set of requirements names, with its scopes in sorted order."""

    scheme: str
    scopes: tuple[str, ...] = ()


@record
class SecurityScheme:
    """A security scheme under its name."""

    name: str
    stated: Located


@record
class Operation:
    """One operation, also of a webhook or a callback: those have `outgoing`, for the API calls.

    `place` names it: the path, the webhook, or the callback with its expression. `security` is None
    where nothing is said at all.
    """

    method: str
    place: str
    stated: Located
    parameters: Mapping[tuple[str, str], Parameter]
    body: Body | None
    replies: Mapping[str, Response]
    security: tuple[tuple[SecurityRequirement, ...], ...] | None
    security_at: str
    servers: tuple[Located, ...]
    callbacks: Mapping[str, Operation] = field(default_factory=dict)
    outgoing: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Method in upper case, and path."""
        return self.method, self.place

    @property
    def id(self) -> str:
        """The operationId, `""` where there is none."""
        return self.stated.text("operationId")

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, in order, once each."""
        found = self.stated.value.get("tags")
        listed = found if isinstance(found, list) else ()
        return tuple(dict.fromkeys(t for t in listed if isinstance(t, str)))

    @property
    def deprecated(self) -> bool:
        """Whether the operation is deprecated."""
        return self.stated.flag("deprecated")


@dataclass(frozen=True, slots=True, eq=False)
class Contract:
    """All that one version promises; `locate` leads from a pointer to its line."""

    name: str
    title: str
    version: str
    dialect: str
    endpoints: Mapping[tuple[str, str], Operation]
    webhooks: Mapping[tuple[str, str], Operation]
    schemes: Mapping[str, SecurityScheme]
    servers: tuple[Located, ...]
    info: Located
    tags: Mapping[str, Located]
    components: Mapping[str, SchemaRef]
    schemas: Schemas
    locate: Callable[[str], Location] = field(repr=False)
