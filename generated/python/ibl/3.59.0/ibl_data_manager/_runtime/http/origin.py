"""Requests of the fast path.

Without parsing URLs, merging headers and cookies, a request costs half as much as with
`httpx2.Client.send`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import httpcore2
import httpx2

from ..encode.files import FileStream
from ..encode.request import PreparedRequest
from ..errors import InvalidArgumentError
from ..headers import HeaderField
from .error_mapping import create_unsendable_error

# Paths that httpx2 would not change.
_PLAIN = re.compile(
    r"/[\w\-.~!$&()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[\w\-.~!$&()*+,;=:@/?]*)*", re.ASCII
)
_MAX_PLAIN_PATH = 60_000
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class Origin:
    """The server of a client, and what all requests to it have in common."""

    __slots__ = ("_base", "_headers", "_host", "_path", "_port", "_scheme")

    def __init__(self, base_url: str) -> None:
        url = parse_base_url(base_url)
        self._base = len(base_url)
        self._path = url.raw_path.rstrip(b"/")
        self._scheme = url.raw_scheme
        # The form used for name resolution and certificates.
        self._host = url.raw_host
        self._port = url.port
        self._headers: dict[str, HeaderField] = {
            "host": (b"Host", url.netloc),
            "accept-encoding": (
                b"Accept-Encoding",
                _list_accepted_codings().encode("ascii"),
            ),
        }

    def build_request(
        self, prepared: PreparedRequest, step_timeouts: Mapping[str, float | None]
    ) -> httpcore2.Request:
        """Build a request with a timeout for each step; raises InvalidArgumentError."""
        url = prepared.target
        path = url[self._base :]
        if len(path) < _MAX_PLAIN_PATH and _PLAIN.fullmatch(path) is not None:
            target = self._path + path.encode("ascii")
        else:
            try:
                target = httpx2.URL(url).raw_path
            except httpx2.InvalidURL as error:
                raise create_unsendable_error(prepared, error) from None
        headers = self._headers | prepared.headers
        for name in prepared.removed_headers:
            headers.pop(name, None)
        content = prepared.content
        assert not isinstance(content, FileStream)
        if content is not None or prepared.method in _WITH_LENGTH:
            length = b"%d" % len(content or b"")
            headers.setdefault("content-length", (b"Content-Length", length))
        return httpcore2.Request(
            prepared.method,
            httpcore2.URL(
                scheme=self._scheme, host=self._host, port=self._port, target=target
            ),
            headers=[*headers.values()],
            content=content,
            extensions={"timeout": step_timeouts},
        )


def parse_base_url(base_url: str) -> httpx2.URL:
    """Parse the URL of a server; raises InvalidArgumentError."""
    try:
        return httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"base_url is not a URL: {error}") from error


def _list_accepted_codings() -> str:
    """Return the content codings that httpx2 can decode, as an Accept-Encoding."""
    with httpx2.Client(transport=httpx2.BaseTransport()) as client:
        return client.headers.get("accept-encoding", "identity")
