"""Descriptors of operations: what a generated method passes to `Transport.call`.

They are plain data. What is derived from them is computed at the first call, so that importing a
module with hundreds of operations stays cheap.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias
from urllib.parse import quote

import msgspec

from . import media
from .unions.one_of import decode_hook

Security: TypeAlias = tuple[tuple[str, ...], ...]

_TEMPLATE = re.compile(r"\{([^{}]+)\}")


class Parameter:
    """A parameter: its name in the request and how it is serialized (OpenAPI 3.1, 4.8.12).

    A `bound` parameter falls back on a value of the client. With a `media_type` the value is
    serialized as that media type instead of by style.
    """

    __slots__ = (
        "allow_reserved",
        "bound",
        "encoded_name",
        "explode",
        "media_type",
        "name",
        "required",
        "style",
    )
    location: ClassVar[str]
    default_style: ClassVar[str]

    def __init__(
        self,
        name: str,
        *,
        style: str | None = None,
        explode: bool | None = None,
        required: bool = False,
        bound: bool = False,
        allow_reserved: bool = False,
        media_type: str | None = None,
    ) -> None:
        self.name = name
        self.style = style or self.default_style
        self.explode = self.style == "form" if explode is None else explode
        self.required = required or self.location == "path"
        self.bound = bound
        self.allow_reserved = allow_reserved
        self.media_type = media_type
        self.encoded_name = quote(name, safe="")


class Path(Parameter):
    """A path parameter; always required."""

    __slots__ = ()
    location = "path"
    default_style = "simple"


class Query(Parameter):
    """A query parameter."""

    __slots__ = ()
    location = "query"
    default_style = "form"


class Header(Parameter):
    """A header parameter."""

    __slots__ = ()
    location = "header"
    default_style = "simple"


class Cookie(Parameter):
    """A cookie parameter."""

    __slots__ = ()
    location = "cookie"
    default_style = "form"


class Encoding:
    """How one property of a form or multipart body is serialized (OpenAPI 3.1, 4.8.15)."""

    __slots__ = ("explode", "media_type", "name", "style")

    def __init__(
        self,
        name: str,
        *,
        media_type: str | None = None,
        style: str | None = None,
        explode: bool | None = None,
    ) -> None:
        self.name = name
        self.media_type = media_type
        self.style = style
        self.explode = explode


class Body:
    """A request body: the media types that the server accepts, in the order of the description."""

    __slots__ = ("encodings", "form", "json", "media_types", "multipart", "required")

    def __init__(
        self,
        media_types: tuple[str, ...],
        *,
        required: bool = False,
        encodings: tuple[Encoding, ...] = (),
    ) -> None:
        self.media_types = media_types
        self.required = required
        self.encodings = {encoding.name: encoding for encoding in encodings}
        self.json = next(filter(media.is_json, media_types), None)
        by_essence = {media.parse_essence(m): m for m in reversed(media_types)}
        self.form = by_essence.get(media.FORM)
        self.multipart = media.MULTIPART in by_essence


class ResponseSpec:
    """A described response: a status (`200`, `2XX`, `default`) and one media type, if any.

    `get_type` is called late, because naming a model loads it. A `file` is returned as received, or
    as the text of a JSON string.
    """

    __slots__ = (
        "_decoder",
        "essence",
        "file",
        "get_type",
        "is_json",
        "media_type",
        "status",
    )

    def __init__(
        self,
        status: str,
        media_type: str | None = None,
        get_type: Callable[[], object] | None = None,
        *,
        file: bool = False,
    ) -> None:
        self.status = status.upper()
        self.file = file
        self.media_type = media_type
        self.get_type = get_type
        self.essence = None if media_type is None else media.parse_essence(media_type)
        # A range includes JSON, but without a type it does not promise JSON.
        self.is_json = self.essence is not None and (
            media.is_json(self.essence)
            and (get_type is not None or "*" not in self.essence)
        )
        self._decoder: msgspec.json.Decoder[Any] | None = None

    def describes_status(self, status: int) -> bool:
        """Whether the description has this response for a status."""
        return self.status in (str(status), f"{status // 100}XX", "DEFAULT")

    def decode(self, content: bytes) -> Any:
        """Decode JSON as the described type; raises what `msgspec.json.decode` raises."""
        # Two threads may both create the decoder; either serves.
        if self._decoder is None:
            kind: Any = Any if self.get_type is None else self.get_type()
            self._decoder = msgspec.json.Decoder(kind, dec_hook=decode_hook)
        return self._decoder.decode(content)


class Operation:
    """One operation; `name` is the name of its method, such as `catalog.skills_list`.

    `security` lists alternatives, each a set of schemes; an empty set allows a call without
    credentials. `()` marks a public operation, None one whose description says nothing. `server`
    is set if the operation has a server of its own.
    """

    __slots__ = (
        "_accept",
        "_path_pieces",
        "_response_cache",
        "body",
        "deprecated",
        "method",
        "name",
        "parameters",
        "path",
        "responses",
        "security",
        "server",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        body: Body | None = None,
        responses: tuple[ResponseSpec, ...] = (),
        security: Security | None = None,
        server: str | None = None,
        deprecated: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.responses = responses
        self.security = security
        self.server = server
        self.deprecated = deprecated
        self._path_pieces: list[str] | None = None
        self._accept: bytes | None = None
        self._response_cache: dict[tuple[int, str], ResponseSpec | None] = {}

    @property
    def path_pieces(self) -> list[str]:
        """Literal text and parameter names of the path in turn, literals first and last."""
        if self._path_pieces is None:
            # A fragment is not sent (RFC 9110, 7.1); some descriptions repeat a path with one.
            path = "/" + self.path.partition("#")[0].removeprefix("/")
            self._path_pieces = _TEMPLATE.split(path)
        return self._path_pieces

    @property
    def accept(self) -> bytes:
        """The Accept header: the described media types, and any other rather than a 406."""
        if self._accept is None:
            names = dict.fromkeys(s.media_type for s in self.responses if s.media_type)
            names.pop("*/*", None)
            any_type = "*/*;q=0.5" if names else "*/*"
            self._accept = ", ".join([*names, any_type]).encode("ascii", "ignore")
        return self._accept

    def find_response(self, status: int, content_type: str) -> ResponseSpec | None:
        """Return the described response for a status: exact, then by class, then `default`.

        A 2xx that is not described uses another 2xx with content, and `default` only if no 2xx is
        described, because descriptions put their error there. Of several media types the best
        match is used, then the first.
        """
        key = (status, content_type)
        if key in self._response_cache:
            return self._response_cache[key]
        spec = self._select_response(status, content_type)
        # Limited, because a server may send any number of media types.
        if len(self._response_cache) < 16:
            self._response_cache[key] = spec
        return spec

    def _select_response(self, status: int, content_type: str) -> ResponseSpec | None:
        group = f"{status // 100}XX"
        matches: list[ResponseSpec] = []
        for described in (str(status), group, "DEFAULT"):
            matches = [spec for spec in self.responses if spec.status == described]
            if matches:
                break
        if group == "2XX" and (not matches or matches[0].status == "DEFAULT"):
            # A server that sends 200 where 201 is described sends the same body.
            successes = [spec for spec in self.responses if spec.status.startswith("2")]
            with_content = [spec for spec in successes if spec.essence]
            if successes and not with_content:
                return None
            matches = with_content or matches
        if len(matches) > 1:
            return _select_by_media_type(matches, media.parse_essence(content_type))
        return matches[0] if matches else None


def _select_by_media_type(specs: list[ResponseSpec], essence: str) -> ResponseSpec:
    for spec in specs:
        if spec.essence == essence:
            return spec
    for spec in specs:
        if spec.essence is not None and media.is_in_range(essence, spec.essence):
            return spec
    for spec in specs:
        if spec.essence and media.is_json(essence) and media.is_json(spec.essence):
            return spec
    return specs[0]
