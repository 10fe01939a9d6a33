"""A description from a URL that somebody named on the command line."""

from __future__ import annotations

import ipaddress
import threading
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urlsplit

from generator.workspace.faults import WorkspaceError

MAX_BYTES = 64_000_000
"""The largest description that is fetched; GitHub's own has 11 MB."""

MAX_SECONDS = 60.0
"""How long a download may take in all, from the look-up of the name to the last byte."""

_MAX_REDIRECTS = 5
_CHUNK = 65536
_ACCEPT = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5"


class UnreachableError(WorkspaceError):
    """A URL that did not answer, or not with a text; another attempt may succeed."""


@dataclass(slots=True)
class _Result:
    content: bytes | None = None
    fault: Exception | None = None


def is_url(text: str) -> bool:
    """Whether an argument is a URL and no name of a file."""
    return "://" in text


def download(
    url: str, *, max_seconds: float = MAX_SECONDS, max_bytes: int = MAX_BYTES
) -> bytes:
    """The bytes that a URL answers with.

    https, or http on this machine; redirects to the same host only. Raises WorkspaceError for a URL
    that is not asked at all, and UnreachableError for one that does not answer as it should.
    """
    _refuse(url)
    result = _Result()

    def fetch() -> None:
        try:
            result.content = _fetch(url, max_seconds, max_bytes)
        # Whatever a server brings about is told by the one who waits, not by the thread.
        except Exception as error:  # noqa: BLE001
            result.fault = error

    # A server that sends a byte now and then keeps a socket's timeout from ever coming.
    thread = threading.Thread(target=fetch, daemon=True)
    thread.start()
    thread.join(max_seconds)
    if thread.is_alive():
        raise UnreachableError(
            f"{url} did not answer in full within {max_seconds:g} seconds"
        )
    if isinstance(result.fault, WorkspaceError):
        raise result.fault
    if result.fault is not None or result.content is None:
        raise UnreachableError(f"cannot fetch {url}: {_words(result.fault)}")
    return result.content


def _refuse(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise WorkspaceError(f"{url} is no URL: {error}") from error
    if not host or not url.isascii() or not url.isprintable() or " " in url:
        raise WorkspaceError(f"{url} is no URL: write https://host/path")
    if parts.username is not None or parts.password is not None:
        raise WorkspaceError(
            "the URL holds credentials, which would be kept in the lock: download the file "
            "yourself and name it"
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_local(host)):
        raise WorkspaceError(
            f"{url} is not asked: https is wanted, or http on this machine"
        )


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _fetch(url: str, max_seconds: float, max_bytes: int) -> bytes:
    from urllib.request import (
        HTTPRedirectHandler,
        ProxyHandler,
        Request,
        build_opener,
    )

    host = urlsplit(url).hostname or ""

    class SameHost(HTTPRedirectHandler):
        max_redirections = _MAX_REDIRECTS

        def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]
            before, after = urlsplit(url), urlsplit(newurl)
            if (before.scheme, before.netloc) != (after.scheme, after.netloc):
                raise UnreachableError(
                    f"{url} leads to another host, {newurl[:200]!r}: name that URL if you "
                    "trust it"
                )
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    # What is on this machine is asked here: plain http is never for a proxy to carry elsewhere.
    handlers = [SameHost(), *([ProxyHandler({})] if _is_local(host) else [])]
    request = Request(url, headers={"Accept": _ACCEPT, "User-Agent": "oasmith"})
    with build_opener(*handlers).open(request, timeout=max_seconds) as answer:
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise UnreachableError(
                f"{url} answered compressed, which was not asked for"
            )
        parts: list[bytes] = []
        size = 0
        while chunk := answer.read(_CHUNK):
            size += len(chunk)
            if size > max_bytes:
                raise UnreachableError(
                    f"{url} answers with more than {max_bytes // 1_000_000} MB"
                )
            parts.append(chunk)
        expected = answer.headers.get("Content-Length")
        if expected is not None and expected.isdigit() and size < int(expected):
            raise UnreachableError(f"{url} broke off after {size} of {expected} bytes")
        return b"".join(parts)


def _words(error: Exception | None) -> str:
    reason = getattr(error, "reason", None)
    if isinstance(reason, Exception):
        error = reason
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, HTTPException):
        return "what it answered is no HTTP"
    code = getattr(error, "code", None)
    if isinstance(code, int):
        return f"it answered {code}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
