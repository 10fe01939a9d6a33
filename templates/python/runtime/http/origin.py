"""The server of a client, and its requests and answers the short way.

No URL to parse, no headers to merge, no cookies: half of what `httpx2.Client.send` costs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import httpcore2
import httpx2

from ..encode.request import Prepared
from ..errors import InvalidArgumentError
from ..headers import Headers, Pair
from . import content_encoding as coding
from .error_mapping import refused

# What httpx2 would leave as it is.
_PLAIN = re.compile(
    r"/[\w\-.~!$&()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[\w\-.~!$&()*+,;=:@/?]*)*", re.ASCII
)
_LONGEST = 60_000
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class Origin:
    """The server of a client, and what every request to it begins with."""

    __slots__ = ("_base", "_headers", "_host", "_path", "_port", "_scheme")

    def __init__(self, base_url: str) -> None:
        url = server(base_url)
        self._base = len(base_url)
        self._path = url.raw_path.rstrip(b"/")
        self._scheme = url.raw_scheme
        # In the form that names are looked up and certificates are compared in.
        self._host = url.raw_host
        self._port = url.port
        self._headers: dict[str, Pair] = {
            "host": (b"Host", url.netloc),
            "accept-encoding": (
                b"Accept-Encoding",
                _codings().encode("ascii"),
            ),
        }

    def request(
        self, prepared: Prepared, limits: Mapping[str, float | None]
    ) -> httpcore2.Request:
        """The request, each step of it limited in seconds; raises InvalidArgumentError."""
        url = prepared.target
        path = url[self._base :]
        if len(path) < _LONGEST and _PLAIN.fullmatch(path) is not None:
            target = self._path + path.encode("ascii")
        else:
            try:
                target = httpx2.URL(url).raw_path
            except httpx2.InvalidURL as error:
                raise refused(prepared, error) from None
        headers = self._headers | prepared.headers
        for name in prepared.removed:
            headers.pop(name, None)
        content = prepared.content
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
            extensions={"timeout": limits},
        )


def server(base_url: str) -> httpx2.URL:
    """The URL of a server; raises InvalidArgumentError."""
    try:
        return httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"base_url is not a URL: {error}") from error


def _codings() -> str:
    """The codings of content that httpx2 can decode here."""
    with httpx2.Client(transport=httpx2.BaseTransport()) as client:
        return client.headers.get("accept-encoding", "identity")


def decoded(
    status: int, raw: Sequence[Pair], content: bytes
) -> tuple[int, Headers, bytes]:
    """Status, headers, and the content without its coding; raises httpx2.DecodingError."""
    headers = Headers(raw)
    if content and "content-encoding" in headers:
        made = coding.decoded(headers["content-encoding"], content)
        if made is None:
            made = httpx2.Response(status, headers=[*raw], content=content).content
        content = made
    return status, headers, content
