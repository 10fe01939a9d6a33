"""Builds the requests that go through httpx2: the first of a call, and those of redirects."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2

from ..config.deadline import Deadline
from ..encode.files import FileStream
from ..encode.request import PreparedRequest
from ..redaction import HIDDEN
from .error_mapping import create_unsendable_error

# Header fields that may be sent to another origin; credentials may have any name.
_SAFE_FOR_ANY_ORIGIN = ("accept", "accept-encoding", "connection", "host", "user-agent")
_FRAMING_HEADERS = ("content-length", "host", "transfer-encoding")


class _HiddenQueryUrl(httpx2.URL):
    """A URL that hides its query when shown, because httpx2 logs every URL at level INFO."""

    def __str__(self) -> str:
        shown, mark, _ = super().__str__().partition("?")
        return f"{shown}?{HIDDEN}" if mark else shown

    def join(self, url: httpx2.URL | str) -> httpx2.URL:
        """Resolve a reference against this URL, query included."""
        return httpx2.URL(self).join(url)

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class _Upload:
    """A file as the body of a request; it begins anew for each attempt and redirect."""

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return self._stream.iter_pieces()


class _AsyncUpload:
    """A file as the body of a request, for asyncio."""

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._stream.iter_pieces():
            yield piece


def build_httpx_request(
    client: httpx2.Client | httpx2.AsyncClient,
    prepared: PreparedRequest,
    deadline: Deadline,
) -> httpx2.Request:
    """Build the request, merged with the settings of the HTTP client.

    Raises InvalidArgumentError.
    """
    files: list[tuple[str, Any]] | None = None
    if prepared.parts is not None:
        files = [
            (part.name, (part.filename, part.content, part.media_type))
            for part in prepared.parts
        ]
    headers = [*prepared.headers.values()]
    content: bytes | _Upload | _AsyncUpload | None = None
    if not isinstance(prepared.content, FileStream):
        content = prepared.content
    else:
        is_async = isinstance(client, httpx2.AsyncClient)
        content = (_AsyncUpload if is_async else _Upload)(prepared.content)
        length = prepared.content.length
        if length is not None and "content-length" not in prepared.headers:
            headers.append((b"Content-Length", b"%d" % length))
    try:
        request = client.build_request(
            prepared.method,
            prepared.target,
            content=content,
            files=files,
            headers=headers,
            extensions={"timeout": deadline.build_step_timeouts()},
        )
        request.url = _HiddenQueryUrl(request.url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise create_unsendable_error(prepared, error) from None
    for name in prepared.removed_headers:
        if name not in _FRAMING_HEADERS:
            request.headers.pop(name, None)
    return request


def can_follow_redirect(
    prepared: PreparedRequest, old: httpx2.Request, new: httpx2.Request
) -> bool:
    """Whether a redirect can be followed; not if it needs a body that cannot be sent again."""
    drops_body = new.method == "GET" != old.method
    return drops_body or prepared.is_repeatable


def prepare_redirect(
    old: httpx2.Request, new: httpx2.Request, deadline: Deadline
) -> httpx2.Request:
    """Prepare the request of a redirect; another origin gets only headers without secrets.

    httpx2 removes only the Authorization header, and not from HTTP to HTTPS.
    """
    if _get_origin(old.url) != _get_origin(new.url):
        for name in [*new.headers]:
            if (
                not name.startswith(("content-", "transfer-"))
                and name not in _SAFE_FOR_ANY_ORIGIN
            ):
                del new.headers[name]
    new.url = _HiddenQueryUrl(new.url)
    new.extensions["timeout"] = deadline.build_step_timeouts()
    return new


def _get_origin(url: httpx2.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
