"""Download of a description from a URL, with limits on size, time and redirects."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from urllib.parse import urlsplit

from generator.workspace.errors import WorkspaceError
from generator.workspace.urls import redact_url

MAX_BYTES = 64_000_000
"""Maximum size of a download. The GitHub API description has 11 MB."""

MAX_SECONDS = 60.0
"""Maximum duration of a download, from name resolution to the last byte."""

_MAX_REDIRECTS = 5
_CHUNK = 65536
# 200, and 203 from a proxy that transforms (RFC 9110, 15.3). 206 is a part.
_COMPLETE = (200, 203)
_ACCEPT = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5"


class UnreachableError(WorkspaceError):
    """The server did not send a usable response; another attempt may succeed."""


@dataclass(frozen=True, slots=True)
class _Request:
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


@dataclass(slots=True)
class _Result:
    content: bytes | None = None
    fault: Exception | None = None


def download(
    url: str,
    headers: Mapping[str, str] | None = None,
    *,
    max_seconds: float = MAX_SECONDS,
    max_bytes: int = MAX_BYTES,
) -> bytes:
    """Download a URL and return the body of the response.

    Only https is allowed, and http to the loopback interface. Redirects are followed only on the
    same host, so that no other host receives the headers. Errors show neither the headers nor the
    query of the URL, which may be secret.

    Raises:
        WorkspaceError: The URL is not allowed; no request is sent.
        UnreachableError: The request failed, or a limit was exceeded.
    """
    _check_url(url)
    shown = redact_url(url)
    result = _Result()
    request = _Request(url, headers or {})

    def fetch() -> None:
        try:
            result.content = _fetch(request, max_seconds, max_bytes)
        # The waiting thread reports every failure.
        except Exception as error:  # noqa: BLE001
            result.fault = error

    # A socket timeout alone is not enough: each received byte restarts it.
    thread = threading.Thread(target=fetch, daemon=True)
    thread.start()
    thread.join(max_seconds)
    if thread.is_alive():
        raise UnreachableError(
            f"{shown} did not send the whole response within {max_seconds:g} seconds"
        )
    if isinstance(result.fault, WorkspaceError):
        raise result.fault
    if result.fault is not None or result.content is None:
        reason = _describe_error(result.fault).replace(url, shown)
        raise UnreachableError(f"cannot fetch {shown}: {reason}")
    return result.content


def _check_url(url: str) -> None:
    shown = redact_url(url)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise WorkspaceError(f"{shown} is not a valid URL") from error
    if not host or not url.isascii() or not url.isprintable() or " " in url:
        raise WorkspaceError(f"{shown} is not a valid URL: write https://host/path")
    if parts.username is not None or parts.password is not None:
        raise WorkspaceError(
            "the URL contains credentials: pass them with --header-env, or download the file "
            "yourself and pass its name"
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_local(host)):
        raise WorkspaceError(
            f"{shown} is not allowed: use https, or http to this machine"
        )


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _fetch(wanted: _Request, max_seconds: float, max_bytes: int) -> bytes:
    from urllib.request import (
        HTTPRedirectHandler,
        ProxyHandler,
        Request,
        build_opener,
    )

    url, shown = wanted.url, redact_url(wanted.url)
    host = urlsplit(url).hostname or ""

    class SameHost(HTTPRedirectHandler):
        max_redirections = _MAX_REDIRECTS

        def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]
            before, after = urlsplit(url), urlsplit(newurl)
            if (before.scheme, before.netloc) != (after.scheme, after.netloc):
                other = redact_url(newurl)[:200]
                raise UnreachableError(
                    f"{shown} redirects to another host, {other!r}: pass that URL if you trust it"
                )
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    # A request to this machine never goes through a proxy: http must not leave the machine.
    handlers = [SameHost(), *([ProxyHandler({})] if _is_local(host) else [])]
    headers = {"Accept": _ACCEPT, "User-Agent": "oasmith", **wanted.headers}
    request = Request(url, headers=headers)
    with build_opener(*handlers).open(request, timeout=max_seconds) as response:
        if response.status not in _COMPLETE:
            raise UnreachableError(
                f"{url} responded with status {response.status}, which is not the whole "
                "description"
            )
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise UnreachableError(
                f"{shown} sent a compressed response, which was not requested"
            )
        parts: list[bytes] = []
        size = 0
        while chunk := response.read(_CHUNK):
            size += len(chunk)
            if size > max_bytes:
                raise UnreachableError(
                    f"{shown} sent more than {max_bytes // 1_000_000} MB"
                )
            parts.append(chunk)
        expected = response.headers.get("Content-Length")
        if expected is not None and expected.isdigit() and size < int(expected):
            raise UnreachableError(f"{shown} sent only {size} of {expected} bytes")
        return b"".join(parts)


def _describe_error(error: Exception | None) -> str:
    reason = getattr(error, "reason", None)
    if isinstance(reason, Exception):
        error = reason
    if isinstance(error, TimeoutError):
        return "the request timed out"
    if isinstance(error, HTTPException):
        return "the response is not valid HTTP"
    code = getattr(error, "code", None)
    if isinstance(code, int):
        return f"the server responded with status {code}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
