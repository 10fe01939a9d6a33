"""Remote files that a description refers to, limited to allowed hosts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

from generator.source.limits import MAX_BYTES
from generator.workspace.download import download
from generator.workspace.errors import WorkspaceError
from generator.workspace.urls import is_url

MAX_REMOTE = 200
"""Maximum number of files that are downloaded for one description."""

MAX_SECONDS = 20.0
"""Maximum duration of each download."""

Finder = Callable[[str], tuple[str, bytes] | None]


def make_remote_finder(
    hosts: Sequence[str], local: Finder, headers: Mapping[str, str] | None = None
) -> Finder:
    """Return a function that downloads files from `hosts`, and uses `local` for other names.

    Args:
        hosts: Host names as in a URL, with the port if it is not the default. Without hosts,
            nothing is downloaded.
        local: Reads files that are not named by a URL.
        headers: Headers of each download; only with one host.

    Raises:
        WorkspaceError: There are headers for more than one host, a file cannot be downloaded, or
            there are too many.
    """
    allowed_hosts = frozenset(host.lower() for host in hosts if host)
    if headers and len(allowed_hosts) > 1:
        raise WorkspaceError(
            "--header and --header-env send a value to one host: pass --allow-remote once"
        )
    downloads = 0
    total_size = 0

    def find(name: str) -> tuple[str, bytes] | None:
        nonlocal downloads, total_size
        if not is_url(name):
            return local(name)
        if _host_of(name) not in allowed_hosts:
            return None
        downloads += 1
        if downloads > MAX_REMOTE:
            raise WorkspaceError(
                f"the description refers to more than {MAX_REMOTE} remote files: download"
                " them and refer to the local copies"
            )
        limit = MAX_BYTES - total_size
        text = download(name, headers, max_seconds=MAX_SECONDS, max_bytes=limit)
        total_size += len(text)
        return name, text

    return find


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
