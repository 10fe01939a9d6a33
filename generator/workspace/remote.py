"""Files at URLs that a description refers to: only from hosts that somebody named, and not many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from generator.source.limits import MAX_BYTES
from generator.workspace.download import download, is_url
from generator.workspace.faults import WorkspaceError

MAX_REMOTE = 200
"""Files that are fetched for one description."""

MAX_SECONDS = 20.0
"""How long one of them may take."""

Finder = Callable[[str], tuple[str, bytes] | None]


def files_remote(hosts: Sequence[str], local: Finder) -> Finder:
    """Finds files at the URLs of some hosts, and all others as `local` does.

    A host is named as in a URL, with its port where that is not the usual one. Without hosts no URL
    is asked. Raises WorkspaceError where a file cannot be fetched, or where there are too many.
    """
    named = frozenset(host.lower() for host in hosts if host)
    fetched = 0
    held = 0

    def found(name: str) -> tuple[str, bytes] | None:
        nonlocal fetched, held
        if not is_url(name):
            return local(name)
        if _host(name) not in named:
            return None
        fetched += 1
        if fetched > MAX_REMOTE:
            raise WorkspaceError(
                f"the description refers to more than {MAX_REMOTE} files at URLs: download"
                " them, and put them beside it"
            )
        text = download(name, max_seconds=MAX_SECONDS, max_bytes=MAX_BYTES - held)
        held += len(text)
        return name, text

    return found


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
