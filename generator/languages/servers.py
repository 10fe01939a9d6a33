"""Servers: the URL of an API, and the URLs of operations with a server of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from generator.model.api import Api, Server

_ABSOLUTE = re.compile(r"https?://[^/?#@{}\s]+(?:/[^?#{}\s]*)?\Z")


def find_server_url(servers: Iterable[Server]) -> str:
    """Return the first absolute URL, with the defaults of its variables; empty if there is none."""
    for server in servers:
        url = server.url
        values: Mapping[str, str] = {v.name: v.default for v in server.variables}
        for name, value in values.items():
            url = url.replace("{" + name + "}", value)
        if _ABSOLUTE.match(url) and _has_host(url):
            return url.rstrip("/")
    return ""


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port or 0) >= 0
    except ValueError:
        return False


def find_own_servers(api: Api) -> dict[tuple[str, str], str]:
    """Return the URLs of operations whose server differs from that of the API, by method and path.

    There are none where the description does not name a server of the API: then the user sets one.
    An `http:` URL is ignored where the API uses `https:`, as it would expose credentials.
    """
    default = find_server_url(api.servers)
    urls = dict[tuple[str, str], str]()
    for operation in api.operations if default else ():
        url = find_server_url(operation.servers)
        is_downgrade = url.startswith("http:") and default.startswith("https:")
        if url and url != default and not is_downgrade:
            urls[operation.key] = url
    return urls
