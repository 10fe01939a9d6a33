"""Requests for httpx2: the first of a call, and the one that a redirect asks for."""

from __future__ import annotations

from typing import Any

import httpx2

from ..config.options import Deadline
from ..encode.request import Prepared
from ..redaction import HIDDEN
from .error_mapping import refused

# Header fields that another server may have; credentials have any name.
_FOR_ALL = ("accept", "accept-encoding", "connection", "host", "user-agent")
_FRAMING = ("content-length", "host", "transfer-encoding")


class _HiddenQueryUrl(httpx2.URL):
    """A URL whose query is sent, but not shown: httpx2 logs every URL at level INFO."""

    def __str__(self) -> str:
        shown, mark, _ = super().__str__().partition("?")
        return f"{shown}?{HIDDEN}" if mark else shown

    def join(self, url: httpx2.URL | str) -> httpx2.URL:
        """The URL that a reference stands for, as of the whole of this one."""
        return httpx2.URL(self).join(url)

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def build(
    client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, deadline: Deadline
) -> httpx2.Request:
    """The request, merged with what the HTTP client is set up with.

    Raises InvalidArgumentError.
    """
    files: list[tuple[str, Any]] | None = None
    if prepared.parts is not None:
        files = [
            (part.name, (part.filename, part.content, part.media_type))
            for part in prepared.parts
        ]
    try:
        request = client.build_request(
            prepared.method,
            prepared.target,
            content=prepared.content,
            files=files,
            headers=[*prepared.headers.values()],
            extensions={"timeout": deadline.limits()},
        )
        request.url = _HiddenQueryUrl(request.url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise refused(prepared, error) from None
    for name in prepared.removed:
        if name not in _FRAMING:
            request.headers.pop(name, None)
    return request


def follows(prepared: Prepared, old: httpx2.Request, new: httpx2.Request) -> bool:
    """Whether a redirect can be followed: not with a body that is used up."""
    without = new.method == "GET" != old.method
    return without or prepared.repeatable


def redirected(
    old: httpx2.Request, new: httpx2.Request, deadline: Deadline
) -> httpx2.Request:
    """The request of a redirect; another origin gets no more headers than any server does.

    httpx2 takes away no more than the Authorization header, and not from HTTP to HTTPS.
    """
    if _origin(old.url) != _origin(new.url):
        for name in [*new.headers]:
            if not name.startswith(("content-", "transfer-")) and name not in _FOR_ALL:
                del new.headers[name]
    new.url = _HiddenQueryUrl(new.url)
    new.extensions["timeout"] = deadline.limits()
    return new


def _origin(url: httpx2.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
