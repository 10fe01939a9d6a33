"""The contract of one API version: operations and what travels in them, as the description has it.

Values are JSON, each with the pointer where it stands; references to anything but schemas have been
followed, and the pointer is that of what they lead to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.findings import Location
from generator.frozen import frozen
from generator.jsontypes import JsonObject
from generator.model.contract.schemas import Schemas
from generator.model.shapes import Part


@frozen
class Located:
    """An object of the description and its pointer."""

    value: JsonObject
    at: str

    def text(self, key: str) -> str:
        """A member that is a text, `""` where it is none."""
        found = self.value.get(key)
        return found if isinstance(found, str) else ""

    def flag(self, key: str) -> bool:
        """Whether a member is true."""
        return self.value.get(key) is True


@frozen
class Media:
    """One media type of a body, an answer, a parameter or a header; no schema is None.

    `items` is the schema of each item of a stream (OpenAPI 3.2, `itemSchema`).
    """

    name: str
    schema: Part | None
    stated: Located
    items: Part | None = None


@frozen
class ParameterAt:
    """A parameter of an operation; `use` is where the operation or its path names it."""

    name: str
    where: str
    stated: Located
    use: str
    schema: Part | None
    media: tuple[Media, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Place and name; names of headers are the same in any case (RFC 9110, 5.1)."""
        return self.where, self.name.lower() if self.where == "header" else self.name

    @property
    def required(self) -> bool:
        """Whether a request must have it; path parameters always (OpenAPI 3.1, 4.8.12.1)."""
        return self.where == "path" or self.stated.flag("required")

    @property
    def style(self) -> str:
        """How it is serialized, with the default of its place."""
        simple = self.where in ("path", "header")
        return self.stated.text("style") or ("simple" if simple else "form")

    @property
    def explode(self) -> bool:
        """Whether arrays and objects give a pair for each value, with the default of its style."""
        stated = self.stated.value.get("explode")
        return stated if isinstance(stated, bool) else self.style == "form"


@frozen
class Body:
    """A request body."""

    stated: Located
    media: tuple[Media, ...]

    @property
    def required(self) -> bool:
        """Whether a request must have it."""
        return self.stated.flag("required")


@frozen
class Reply:
    """An answer: `status` is a code, a class such as `2XX`, or `default`."""

    status: str
    stated: Located
    media: tuple[Media, ...]
    headers: Mapping[str, ParameterAt]


@frozen
class Need:
    """One scheme that a set of requirements names, with its scopes in sorted order."""

    scheme: str
    scopes: tuple[str, ...] = ()


@frozen
class Scheme:
    """A security scheme under its name."""

    name: str
    stated: Located


@frozen
class Endpoint:
    """One operation, also of a webhook or a callback: those have `outgoing`, for the API calls.

    `place` names it: the path, the webhook, or the callback with its expression. `security` is None
    where nothing is said at all.
    """

    method: str
    place: str
    stated: Located
    parameters: Mapping[tuple[str, str], ParameterAt]
    body: Body | None
    replies: Mapping[str, Reply]
    security: tuple[tuple[Need, ...], ...] | None
    security_at: str
    servers: tuple[Located, ...]
    callbacks: Mapping[str, Endpoint] = field(default_factory=dict)
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
    endpoints: Mapping[tuple[str, str], Endpoint]
    webhooks: Mapping[tuple[str, str], Endpoint]
    schemes: Mapping[str, Scheme]
    servers: tuple[Located, ...]
    info: Located
    tags: Mapping[str, Located]
    components: Mapping[str, Part]
    schemas: Schemas
    locate: Callable[[str], Location] = field(repr=False)
