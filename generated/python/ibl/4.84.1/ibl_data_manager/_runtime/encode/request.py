"""Operation and arguments to a request, without sending it: the same for both transports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack

from msgspec import UNSET

from ..config.credentials import NOTHING, Sent
from ..config.options import CallOptions
from ..config.settings import Settings
from ..errors import InvalidArgumentError, MissingParameterError
from ..operation import Body, Operation, Parameter
from . import bodies
from .files import Part
from .parameters import cookie_text, header_text, path_text, query_text


class Prepared:
    """A request ready to send.

    `url` is without query, for messages; `elsewhere` says that it is not behind the base URL.
    Close it when it was sent.
    """

    __slots__ = (
        "content",
        "cookies",
        "elsewhere",
        "headers",
        "method",
        "opened",
        "operation",
        "parts",
        "path",
        "query",
        "redact",
        "removed",
        "sent",
        "url",
    )

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.sent = NOTHING
        self.method = operation.method
        self.url = ""
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.headers: dict[str, tuple[bytes, bytes]] = {}
        self.content: bytes | None = None
        self.parts: list[Part] | None = None
        self.opened: ExitStack | None = None
        self.removed: tuple[str, ...] = ()
        self.elsewhere = False
        self.redact: Callable[[str], str] = str

    @property
    def target(self) -> str:
        """The URL with its query."""
        if not self.query:
            return self.url
        mark = "&" if "?" in self.url else "?"
        return self.url + mark + "&".join(self.query)

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent once more; a stream that cannot seek is used up."""
        return self.parts is None or all(
            isinstance(part.content, bytes) or part.content.seekable()
            for part in self.parts
        )

    def renewed(self, sent: Sent) -> bool:
        """Take newer credentials; whether that changed the request.

        Only a header can change, as callables give nothing else.
        """
        old, self.sent = self.sent, sent
        newer = {
            name: pair
            for name, pair in sent.headers.items()
            if name in old.headers
            and pair != old.headers[name] == self.headers.get(name)
        }
        self.headers.update(newer)
        return bool(newer)

    def close(self) -> None:
        """Close the files that were opened for the body."""
        if self.opened is not None:
            self.opened.close()


def prepare(
    operation: Operation,
    arguments: tuple[object, ...],
    settings: Settings,
    fields: Mapping[str, object] | None = None,
    body: object = UNSET,
    options: CallOptions | None = None,
) -> Prepared:
    """The request of a call; `arguments` come in the order of the operation's parameters.

    Raises MissingParameterError and InvalidArgumentError.
    """
    if operation.deprecated:
        from ..call_site import warn_deprecated

        warn_deprecated(operation.name)
    made = Prepared(operation)
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        if value is not UNSET:
            _add_parameter(made, parameter, value)
        elif parameter.bound and parameter.name in settings.bound:
            _add_parameter(made, parameter, settings.bound[parameter.name])
        elif parameter.required:
            raise _missing(operation, parameter)
    base = settings.base_url
    if operation.server is not None and settings.own_servers:
        base, made.elsewhere = operation.server, True
    made.url = base + _path(operation, made.path)
    if operation.body is not None:
        _add_body(made, operation.body, fields, body)
    # Secrets come last, so that no traceback of the errors above shows them.
    _add_shared(made, settings)
    if options is not None:
        made.headers.update(options.headers)
        made.removed = tuple(n for n in options.removed if n != "host")
        for name in made.removed:
            made.headers.pop(name, None)
    return made


def _add_shared(made: Prepared, settings: Settings) -> None:
    """Add what the call does not say itself, beneath what it does."""
    made.redact = settings.credentials.redact
    made.sent = sent = settings.credentials.sent(made.operation.security)
    accept = (b"Accept", made.operation.accept)
    made.headers = {
        "accept": accept,
        **settings.headers,
        **sent.headers,
        **made.headers,
    }
    if cookies := [*sent.cookies, *made.cookies]:
        made.headers["cookie"] = (b"Cookie", "; ".join(cookies).encode())
    made.query += sent.query


def _add_parameter(made: Prepared, parameter: Parameter, value: object) -> None:
    where, name = parameter.where, parameter.name
    try:
        if where == "query":
            if text := query_text(parameter, value):
                made.query.append(text)
        elif where == "path":
            made.path[name] = path_text(parameter, value)
        elif where == "header":
            line = header_text(parameter, value)
            if line is not None:
                made.headers[name.lower()] = (name.encode("ascii"), line.encode())
        elif text := cookie_text(parameter, value):
            made.cookies.append(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidArgumentError(
            f"{made.operation.name}: {where} parameter {name!r}: {error}"
        ) from error


def _missing(operation: Operation, parameter: Parameter) -> MissingParameterError:
    name = parameter.name
    what = f"{operation.name}: {parameter.where} parameter {name!r} is missing: "
    if parameter.bound:
        return MissingParameterError(
            f"{what}give {name}=... to the call, or once to the client, Client({name}=...)"
        )
    return MissingParameterError(f"{what}give it to the call")


def _path(operation: Operation, values: dict[str, str]) -> str:
    pieces = operation.pieces
    if len(pieces) == 1:
        return pieces[0]
    made = list(pieces)
    for index in range(1, len(pieces), 2):
        name = pieces[index]
        if name not in values:
            raise MissingParameterError(
                f"{operation.name}: path parameter {name!r} is missing"
            )
        made[index] = values[name]
    path = "".join(made)
    if "/." in path:
        # Clients and servers remove dot segments, also percent-encoded ones (RFC 3986, 6.2.2.3),
        # so that such an argument would change which resource is asked.
        for segment in path.split("/"):
            if segment in (".", ".."):
                names = [n for n, text in values.items() if not text.strip(".")]
                raise InvalidArgumentError(
                    f"{operation.name}: path parameter {', '.join(map(repr, names))}: "
                    f"{segment!r} has no place in a path, as it would change the path"
                )
    return path


def _add_body(
    made: Prepared,
    body: Body,
    fields: Mapping[str, object] | None,
    value: object,
) -> None:
    if fields is not None:
        given = {n: member for n, member in fields.items() if member is not UNSET}
        if not given and not body.required:
            return
        value = given
    elif value is UNSET:
        if body.required:
            raise MissingParameterError(f"{made.operation.name}: the body is missing")
        return
    made.opened = ExitStack()
    try:
        encoded = bodies.encode(body, value, made.opened)
        if encoded.media_type is not None:
            pair = (b"Content-Type", encoded.media_type.encode("ascii"))
            made.headers["content-type"] = pair
    except (ValueError, TypeError, RecursionError, OSError) as error:
        made.close()
        raise InvalidArgumentError(f"{made.operation.name}: body: {error}") from error
    made.content = encoded.content
    made.parts = encoded.parts
