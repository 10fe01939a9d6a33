"""What a generated method says about its operation. Plain data; what follows from it is worked
out at the first call, so that importing a module with hundreds of operations stays cheap.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias
from urllib.parse import quote

import msgspec

from . import media
from .unions.one_of import hook

Security: TypeAlias = tuple[tuple[str, ...], ...]

_TEMPLATE = re.compile(r"\{([^{}]+)\}")


class Parameter:
    """A parameter: its name on the wire and how it is serialized (OpenAPI 3.1, 4.8.12).

    `bound` parameters fall back on a value of the client. With a `media_type` the value is
    serialized as that content instead of by style.
    """

    __slots__ = (
        "allow_reserved",
        "bound",
        "explode",
        "key",
        "media_type",
        "name",
        "required",
        "style",
    )
    where: ClassVar[str]
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
        self.required = required or self.where == "path"
        self.bound = bound
        self.allow_reserved = allow_reserved
        self.media_type = media_type
        self.key = quote(name, safe="")


class Path(Parameter):
    """A parameter in the path; always required."""

    __slots__ = ()
    where = "path"
    default_style = "simple"


class Query(Parameter):
    """A parameter in the query."""

    __slots__ = ()
    where = "query"
    default_style = "form"


class Header(Parameter):
    """A parameter in a header field."""

    __slots__ = ()
    where = "header"
    default_style = "simple"


class Cookie(Parameter):
    """A parameter in the Cookie header field."""

    __slots__ = ()
    where = "cookie"
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
    """A request body: the media types that the server takes, in the order of the description."""

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
        names = [media.essence(media_type) for media_type in media_types]
        self.form = next(
            (m for m in media_types if media.essence(m) == media.FORM), None
        )
        self.multipart = media.MULTIPART in names


class ResponseSpec:
    """One described answer: a status (`200`, `2XX`, `default`) and, where it has content, its
    media type; `kind` gives the type lazily, because naming a model loads it. A `file` comes as it
    is, or as text in JSON."""

    __slots__ = "_decoder", "essence", "file", "is_json", "kind", "media_type", "status"

    def __init__(
        self,
        status: str,
        media_type: str | None = None,
        kind: Callable[[], object] | None = None,
        *,
        file: bool = False,
    ) -> None:
        self.status = status.upper()
        self.file = file
        self.media_type = media_type
        self.kind = kind
        self.essence = None if media_type is None else media.essence(media_type)
        # A range has JSON in it, but without a type it promises nothing.
        self.is_json = self.essence is not None and (
            media.is_json(self.essence)
            and (kind is not None or "*" not in self.essence)
        )
        self._decoder: msgspec.json.Decoder[Any] | None = None

    def is_for(self, status: int) -> bool:
        """Whether the answer is described for a status, not only taken for it."""
        if self.status == str(status):
            return True
        return self.status in (f"{status // 100}XX", "DEFAULT")

    def decode(self, content: bytes) -> Any:
        """JSON as the described type.

        Raises what `msgspec.json.decode` raises.
        """
        # Two threads may both make the decoder; they make the same one.
        if self._decoder is None:
            described: Any = Any if self.kind is None else self.kind()
            self._decoder = msgspec.json.Decoder(described, dec_hook=hook)
        return self._decoder.decode(content)


class Operation:
    """One operation; `name` is what a user calls it, such as `catalog.skills_list`.

    `security` is a choice of sets of schemes, an empty set being a call without credentials; `()`
    says that the operation is public, None that the description says nothing. `server` is where
    the operation is asked, if not where the others are.
    """

    __slots__ = (
        "_accept",
        "_found",
        "_pieces",
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
        self._pieces: list[str] | None = None
        self._accept: bytes | None = None
        self._found: dict[tuple[int, str], ResponseSpec | None] = {}

    @property
    def pieces(self) -> list[str]:
        """The path, cut: literal text and parameter names in turn, literals first and last."""
        if self._pieces is None:
            # A fragment is no part of a request (RFC 9110, 7.1); some descriptions write one to
            # tell operations on one path apart.
            path = self.path.partition("#")[0]
            if not path.startswith("/"):
                path = "/" + path
            self._pieces = _TEMPLATE.split(path)
        return self._pieces

    @property
    def accept(self) -> bytes:
        """The Accept header: what is described, and anything else rather than a 406."""
        if self._accept is None:
            names = dict.fromkeys(
                answer.media_type for answer in self.responses if answer.media_type
            )
            names.pop("*/*", None)
            every = "*/*;q=0.5" if names else "*/*"
            self._accept = ", ".join([*names, every]).encode("ascii", "ignore")
        return self._accept

    def answer(self, status: int, content_type: str) -> ResponseSpec | None:
        """The described answer for a status: exact, then by class, then `default`.

        For a 2xx that is not described it is another 2xx with content; `default` stands for one
        only where no 2xx is described, since it is where descriptions put their error. Among media
        types the best match wins, then the first.
        """
        key = (status, content_type)
        if key in self._found:
            return self._found[key]
        found = self._find(status, content_type)
        if len(self._found) < 16:  # a server may think of any number of media types
            self._found[key] = found
        return found

    def _find(self, status: int, content_type: str) -> ResponseSpec | None:
        exact = str(status)
        group = f"{exact[0]}XX"
        best: list[ResponseSpec] = []
        for wanted in (exact, group, "DEFAULT"):
            best = [answer for answer in self.responses if answer.status == wanted]
            if best:
                break
        if group == "2XX" and (not best or best[0].status == "DEFAULT"):
            # A server that says 200 where 201 is described sends the same body.
            good = [a for a in self.responses if a.status.startswith("2") and a.essence]
            if good:
                best = good
            elif any(answer.status.startswith("2") for answer in self.responses):
                return None
        if len(best) > 1:
            return _by_media_type(best, media.essence(content_type))
        return best[0] if best else None


def _by_media_type(responses: list[ResponseSpec], name: str) -> ResponseSpec:
    for answer in responses:
        if answer.essence == name:
            return answer
    for answer in responses:
        if answer.essence is not None and media.within(name, answer.essence):
            return answer
    for answer in responses:
        if answer.essence and media.is_json(name) and media.is_json(answer.essence):
            return answer
    return responses[0]
