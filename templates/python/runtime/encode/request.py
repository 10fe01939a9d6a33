"""Prepares a request from an operation and its arguments; both transports use it.

`call.py` calls `prepare_request`. Credentials are applied here, and nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack

from msgspec import UNSET

from ..config.credentials import NO_CREDENTIALS, SelectedCredentials
from ..config.options import CallOptions
from ..config.settings import Settings
from ..errors import InvalidArgumentError, MissingParameterError
from ..operation import Body, Operation, Parameter
from . import bodies
from .files import FileStream, Part
from .parameters import encode_cookie, encode_header, encode_path, encode_query


class PreparedRequest:
    """A request ready to send; close it afterwards.

    `has_files` is set if the body is multipart, or a file that is not in memory.

    `url` has no query, so that messages can show it. `uses_own_server` is set if the request does
    not go to the base URL.
    """

    __slots__ = (
        "content",
        "cookies",
        "credentials",
        "has_files",
        "headers",
        "max_response_bytes",
        "method",
        "open_files",
        "operation",
        "parts",
        "path",
        "query",
        "redact",
        "removed_headers",
        "url",
        "uses_own_server",
    )

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.credentials = NO_CREDENTIALS
        self.method = operation.method
        self.max_response_bytes: int | None = None
        self.url = ""
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.headers: dict[str, tuple[bytes, bytes]] = {}
        self.content: bytes | FileStream | None = None
        self.parts: list[Part] | None = None
        self.has_files = False
        self.open_files: ExitStack | None = None
        self.removed_headers: tuple[str, ...] = ()
        self.uses_own_server = False
        self.redact: Callable[[str], str] = str

    @property
    def target(self) -> str:
        """The URL with its query."""
        if not self.query:
            return self.url
        mark = "&" if "?" in self.url else "?"
        return self.url + mark + "&".join(self.query)

    @property
    def is_repeatable(self) -> bool:
        """Whether the body can be sent again; a stream that cannot seek can be sent once."""
        if isinstance(self.content, FileStream):
            return self.content.seekable()
        return self.parts is None or all(
            isinstance(part.content, bytes) or part.content.seekable()
            for part in self.parts
        )

    def update_credentials(self, credentials: SelectedCredentials) -> bool:
        """Replace the credentials by newer ones; return whether the request changed.

        Only header fields can change, because token providers return nothing else.
        """
        previous, self.credentials = self.credentials, credentials
        newer = {
            name: pair
            for name, pair in credentials.headers.items()
            if name in previous.headers
            and pair != previous.headers[name] == self.headers.get(name)
        }
        self.headers.update(newer)
        return bool(newer)

    def close(self) -> None:
        """Close the files that were opened for the body."""
        if self.open_files is not None:
            self.open_files.close()


def prepare_request(
    operation: Operation,
    arguments: tuple[object, ...],
    settings: Settings,
    fields: Mapping[str, object] | None = None,
    body: object = UNSET,
    options: CallOptions | None = None,
) -> PreparedRequest:
    """Prepare the request of a call.

    Args:
        operation: the operation to call.
        arguments: values in the order of the operation's parameters; UNSET is left out.
        settings: settings of the client.
        fields: properties of a JSON object body, by their names in JSON.
        body: the body, if it is not passed as `fields`.
        options: options of the call.

    Raises MissingParameterError and InvalidArgumentError.
    """
    if operation.deprecated:
        from ..call_site import warn_deprecated

        warn_deprecated(operation.name)
    prepared = PreparedRequest(operation)
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        if value is not UNSET:
            _add_parameter(prepared, parameter, value)
        elif parameter.bound and parameter.name in settings.bound:
            _add_parameter(prepared, parameter, settings.bound[parameter.name])
        elif parameter.required:
            raise _create_missing_error(operation, parameter)
    base = settings.base_url
    if operation.server is not None and settings.uses_operation_servers:
        base, prepared.uses_own_server = operation.server, True
    prepared.url = base + _build_path(operation, prepared.path)
    if operation.body is not None:
        _add_body(prepared, operation.body, fields, body)
    # Secrets are added last, so that no traceback of the errors above shows them.
    _apply_client_settings(prepared, settings)
    if options is not None:
        prepared.headers.update(options.headers)
        prepared.max_response_bytes = (
            options.max_response_bytes or prepared.max_response_bytes
        )
        prepared.removed_headers = tuple(n for n in options.removed if n != "host")
        for name in prepared.removed_headers:
            prepared.headers.pop(name, None)
    return prepared


def _apply_client_settings(prepared: PreparedRequest, settings: Settings) -> None:
    """Add credentials and default headers of the client; headers of the call take precedence."""
    prepared.redact = settings.credentials.redact
    prepared.max_response_bytes = settings.max_response_bytes
    credentials = settings.credentials.select(prepared.operation.security)
    prepared.credentials = credentials
    accept = (b"Accept", prepared.operation.accept)
    prepared.headers = {
        "accept": accept,
        **settings.headers,
        **credentials.headers,
        **prepared.headers,
    }
    if cookies := [*credentials.cookies, *prepared.cookies]:
        prepared.headers["cookie"] = (b"Cookie", "; ".join(cookies).encode())
    prepared.query += credentials.query


def _add_parameter(
    prepared: PreparedRequest, parameter: Parameter, value: object
) -> None:
    location, name = parameter.location, parameter.name
    try:
        if location == "query":
            if text := encode_query(parameter, value):
                prepared.query.append(text)
        elif location == "path":
            prepared.path[name] = encode_path(parameter, value)
        elif location == "header":
            line = encode_header(parameter, value)
            if line is not None:
                prepared.headers[name.lower()] = (name.encode("ascii"), line.encode())
        elif text := encode_cookie(parameter, value):
            prepared.cookies.append(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidArgumentError(
            f"{prepared.operation.name}: {location} parameter {name!r}: {error}"
        ) from error


def _create_missing_error(
    operation: Operation, parameter: Parameter
) -> MissingParameterError:
    name = parameter.name
    problem = f"{operation.name}: {parameter.location} parameter {name!r} is missing: "
    if parameter.bound:
        return MissingParameterError(
            f"{problem}pass {name}=... to the call, or once to the client, Client({name}=...)"
        )
    return MissingParameterError(f"{problem}pass it to the call")


def _build_path(operation: Operation, values: dict[str, str]) -> str:
    pieces = operation.path_pieces
    if len(pieces) == 1:
        return pieces[0]
    parts = list(pieces)
    for index in range(1, len(pieces), 2):
        name = pieces[index]
        if name not in values:
            raise MissingParameterError(
                f"{operation.name}: path parameter {name!r} is missing"
            )
        parts[index] = values[name]
    path = "".join(parts)
    if "/." in path or "%2" in path:
        _refuse_dot_segments(operation, path, values)
    return path


def _refuse_dot_segments(
    operation: Operation, path: str, values: dict[str, str]
) -> None:
    """Raise InvalidArgumentError for `.` and `..` in every spelling.

    Clients and servers remove dot segments, also percent-encoded ones (RFC 3986, 6.2.2.3), and some
    servers those with parameters (`..;a`), so that the argument would address another resource.
    """
    for segment in path.split("/"):
        if _decode_dots(segment.partition(";")[0]) in (".", ".."):
            names = [n for n, text in values.items() if _has_dots_only(text)]
            raise InvalidArgumentError(
                f"{operation.name}: path parameter {', '.join(map(repr, names))}: "
                f"{segment!r} is not allowed, because it would address another resource"
            )


def _decode_dots(text: str) -> str:
    return text.replace("%2e", ".").replace("%2E", ".")


def _has_dots_only(text: str) -> bool:
    return not _decode_dots(text.partition(";")[0]).strip(".")


def _add_body(
    prepared: PreparedRequest,
    body: Body,
    fields: Mapping[str, object] | None,
    value: object,
) -> None:
    if fields is not None:
        value = {n: member for n, member in fields.items() if member is not UNSET}
        if not value and not body.required:
            return
    elif value is UNSET:
        if body.required:
            raise MissingParameterError(
                f"{prepared.operation.name}: the request body is missing"
            )
        return
    prepared.open_files = ExitStack()
    try:
        encoded = bodies.encode_body(body, value, prepared.open_files)
        if encoded.media_type is not None:
            pair = (b"Content-Type", encoded.media_type.encode("ascii"))
            prepared.headers["content-type"] = pair
    except (ValueError, TypeError, RecursionError, OSError) as error:
        prepared.close()
        raise InvalidArgumentError(
            f"{prepared.operation.name}: body: {error}"
        ) from error
    prepared.content = encoded.content
    prepared.parts = encoded.parts
    prepared.has_files = encoded.parts is not None or isinstance(
        encoded.content, FileStream
    )
