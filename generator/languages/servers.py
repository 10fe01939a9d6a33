"""Where calls go: the server of a description, and those that single operations have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from generator.model.api import Api, Server

_WHOLE = re.compile(r"https?://[^/?#@{}\s]+(?:/[^?#{}\s]*)?\Z")


def first_url(servers: Iterable[Server]) -> str:
    """The first URL that is whole, with the defaults of its variables; empty if there is none."""
    for server in servers:
        url = server.url
        values: Mapping[str, str] = {v.name: v.default for v in server.variables}
        for name, value in values.items():
            url = url.replace("{" + name + "}", value)
        if _WHOLE.match(url) and _has_host(url):
            return url.rstrip("/")
    return ""


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port or 0) >= 0
    except ValueError:
        return False


def own_servers(api: Api) -> dict[tuple[str, str], str]:
    """The URLs of operations that are asked elsewhere than the rest, by method and path.

    Nobody can be asked elsewhere where the description names no server at all: then the user gives
    one. Where the rest is encrypted, an `http:` URL is none: credentials would be there for all to
    read.
    """
    usual = first_url(api.servers)
    found = dict[tuple[str, str], str]()
    for operation in api.operations if usual else ():
        url = first_url(operation.servers)
        plain = url.startswith("http:") and usual.startswith("https:")
        if url and url != usual and not plain:
            found[operation.key] = url
    return found
