"""Settings of a client, checked once when it is created."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit

from msgspec import UNSET, UnsetType

from ..errors import InvalidArgumentError
from ..half_made import allow_half_made
from ..headers import encode_headers
from ..retry import Clock
from .credentials import Credentials
from .options import Timeout, check_max_bytes, check_max_retries, to_timeout

EventHooks: TypeAlias = Mapping[str, Sequence[Callable[..., Any]]]


_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Settings:
    """The settings of one client; they never change.

    Args:
        base_url: URL of the server.
        timeout: seconds for a whole call, or a Timeout; None means no limit.
        headers: sent with every call, unless the call sets them.
        user_agent: value of the User-Agent header.
        credentials: credentials by security scheme.
        bound: arguments that a call may leave out.
        max_retries: how often a request may be sent again.
        strict: whether a response that does not match the description is an error.
        max_response_bytes: how many bytes a response may have that is not streamed, received or
            decoded. Without it, decoding may yield 64 MiB and 1,000 times the received bytes.
        event_hooks: functions under `request` and `response`, called with the objects of httpx2.
        clock: time and randomness.
        described_url: server of the description. Only if it is `base_url`, operations with a
            server of their own are sent there.

    Raises InvalidArgumentError.
    """

    __slots__ = (
        "base_url",
        "bound",
        "clock",
        "credentials",
        "event_hooks",
        "headers",
        "max_response_bytes",
        "max_retries",
        "strict",
        "timeout",
        "uses_operation_servers",
    )

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | Timeout | None,
        headers: Mapping[str, str],
        user_agent: str,
        credentials: Credentials,
        bound: Mapping[str, object],
        max_retries: int = 2,
        strict: bool = False,
        max_response_bytes: int | None = None,
        event_hooks: EventHooks | None = None,
        clock: Clock | None = None,
        described_url: str | None = None,
    ) -> None:
        self.base_url = _check_base_url(base_url)
        self.uses_operation_servers = self.base_url == described_url
        self.timeout = to_timeout(timeout)
        self.max_retries = check_max_retries(max_retries)
        self.headers = {"user-agent": (b"User-Agent", user_agent.encode("ascii"))}
        self.headers |= encode_headers(headers)
        self.credentials = credentials
        self.bound = {n: value for n, value in bound.items() if value is not UNSET}
        self.strict = strict
        self.max_response_bytes = check_max_bytes(max_response_bytes)
        self.event_hooks = _check_hooks(event_hooks or {})
        self.clock = clock or Clock()

    def copy_with(
        self,
        *,
        timeout: float | Timeout | UnsetType | None = UNSET,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        strict: bool | None = None,
        max_response_bytes: int | None = None,
    ) -> Self:
        """Return a copy with other settings; raises InvalidArgumentError."""
        settings = copy(self)
        if timeout is not UNSET:
            settings.timeout = to_timeout(timeout)
        if headers is not None:
            settings.headers = self.headers | encode_headers(headers)
        if max_retries is not None:
            settings.max_retries = check_max_retries(max_retries)
        if strict is not None:
            settings.strict = strict
        if max_response_bytes is not None:
            settings.max_response_bytes = check_max_bytes(max_response_bytes)
        return settings

    @allow_half_made
    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"


def _check_hooks(given: EventHooks) -> dict[str, list[Callable[..., Any]]]:
    unknown = [name for name in given if name not in ("request", "response")]
    if unknown:
        names = ", ".join(map(repr, unknown))
        raise InvalidArgumentError(
            f"event_hooks: unknown event {names}; use 'request' or 'response'"
        )
    return {name: [*functions] for name, functions in given.items()}


def _check_base_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, secret = parts.hostname, "@" in parts.netloc
        _ = parts.port
    except ValueError:
        raise InvalidArgumentError("base_url is not a URL") from None
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidArgumentError("base_url must begin with http:// or https://")
    if secret:
        raise InvalidArgumentError(
            "base_url cannot contain a user name or password; pass them as credentials"
        )
    if "?" in url or "#" in url:
        raise InvalidArgumentError("base_url cannot contain a query or a fragment")
    # Python cannot encode names that the DNS does not allow (RFC 1035, 2.3.4).
    labels = host.removesuffix(".").split(".")
    named = ":" not in host and not all(0 < len(label) < 64 for label in labels)
    if named or " " in parts.netloc or _CONTROL.search(url) is not None:
        raise InvalidArgumentError("base_url is not a URL")
    return url.rstrip("/")
