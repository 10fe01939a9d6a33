"""What a client was made with."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit

from msgspec import UNSET, UnsetType

from ..errors import InvalidArgumentError
from ..headers import encoded
from ..retry import Clock
from .credentials import Credentials
from .options import Timeout, checked_retries, timeout_of

EventHooks: TypeAlias = Mapping[str, Sequence[Callable[..., Any]]]


_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Settings:
    """The settings of one client; they do not change after it is made.

    `timeout` is in seconds for a whole call, or a Timeout; None is without limit. `max_retries`
    is how often a request may be sent again. `headers` go with every call, beneath what a call
    sets. `bound` gives the arguments that a call may leave out. With `strict` an answer that does
    not fit its type is an error. `event_hooks` has functions under `request` and `response`,
    which are called with httpx2's objects. `described_url` is the server of the description: only
    where no other is asked, operations go to the servers that they have for themselves. Raises
    InvalidArgumentError.
    """

    __slots__ = (
        "base_url",
        "bound",
        "clock",
        "credentials",
        "event_hooks",
        "headers",
        "max_retries",
        "own_servers",
        "strict",
        "timeout",
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
        event_hooks: EventHooks | None = None,
        clock: Clock | None = None,
        described_url: str | None = None,
    ) -> None:
        self.base_url = _checked_url(base_url)
        self.own_servers = self.base_url == described_url
        self.timeout = timeout_of(timeout)
        self.max_retries = checked_retries(max_retries)
        self.headers = {"user-agent": (b"User-Agent", user_agent.encode("ascii"))}
        self.headers |= encoded(headers)
        self.credentials = credentials
        self.bound = {n: value for n, value in bound.items() if value is not UNSET}
        self.strict = strict
        self.event_hooks = _checked_hooks(event_hooks or {})
        self.clock = clock or Clock()

    def changed(
        self,
        *,
        timeout: float | Timeout | UnsetType | None = UNSET,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        strict: bool | None = None,
    ) -> Self:
        """The same settings but for what is given; raises InvalidArgumentError."""
        made = copy(self)
        if timeout is not UNSET:
            made.timeout = timeout_of(timeout)
        if headers is not None:
            made.headers = self.headers | encoded(headers)
        if max_retries is not None:
            made.max_retries = checked_retries(max_retries)
        if strict is not None:
            made.strict = strict
        return made

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"


def _checked_hooks(given: EventHooks) -> dict[str, list[Callable[..., Any]]]:
    unknown = [name for name in given if name not in ("request", "response")]
    if unknown:
        names = ", ".join(map(repr, unknown))
        raise InvalidArgumentError(f"event_hooks: no event {names}")
    return {name: [*functions] for name, functions in given.items()}


def _checked_url(url: str) -> str:
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
            "base_url cannot hold a user name or password; give credentials as such"
        )
    if "?" in url or "#" in url:
        raise InvalidArgumentError("base_url cannot hold a query or a fragment")
    # What a name cannot have in the DNS (RFC 1035, 2.3.4) Python's own look-up cannot encode.
    labels = host.removesuffix(".").split(".")
    named = ":" not in host and not all(0 < len(label) < 64 for label in labels)
    if named or " " in parts.netloc or _CONTROL.search(url) is not None:
        raise InvalidArgumentError("base_url is not a URL")
    return url.rstrip("/")
