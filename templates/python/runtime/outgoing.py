"""Requests for httpx2: the first of a call, and the one that a redirect asks for."""

from __future__ import annotations

from typing import Any

import httpx2

from .credentials import HIDDEN
from .failures import refused
from .options import Deadline
from .request import Prepared


class _HiddenQueryUrl(httpx2.URL):
    """A URL whose query is sent, but not shown: httpx2 logs every URL at level INFO."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0] + "?" + HIDDEN

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
        if prepared.secret_query:
            request.url = _HiddenQueryUrl(request.url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise refused(prepared, error) from None
    return request


def redirected(
    old: httpx2.Request, new: httpx2.Request, prepared: Prepared, deadline: Deadline
) -> httpx2.Request:
    """The request of a redirect, without credentials if it leads to another origin.

    httpx2 takes away no more than the Authorization header, and not from HTTP to HTTPS.
    """
    if _origin(old.url) != _origin(new.url):
        for name in ("authorization", "cookie", *prepared.sent.headers):
            new.headers.pop(name, None)
    if prepared.secret_query:
        new.url = _HiddenQueryUrl(new.url)
    new.extensions["timeout"] = deadline.limits()
    return new


def _origin(url: httpx2.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
