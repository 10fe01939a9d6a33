"""What a client was made with."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from msgspec import UNSET

from .credentials import Credentials
from .errors import InvalidArgumentError
from .parameters import field_value


class Settings:
    """The settings of one client; they do not change after it is made.

    `timeout` is in seconds, for each of connecting, sending, waiting for data and waiting for a
    free connection; None is without limit. `headers` go with every call, beneath what a call sets.
    `bound` gives the arguments that a call may leave out. With `strict` an answer that does not fit
    its type is an error instead of a warning. Raises InvalidArgumentError.
    """

    __slots__ = ("base_url", "bound", "credentials", "headers", "strict", "timeout")

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | None,
        headers: Mapping[str, str],
        user_agent: str,
        credentials: Credentials,
        bound: Mapping[str, object],
        strict: bool = False,
    ) -> None:
        self.base_url = _checked_url(base_url)
        if timeout is not None and not timeout > 0:
            raise InvalidArgumentError("timeout must be more than 0 seconds, or None")
        self.timeout = timeout
        self.headers = {"user-agent": (b"User-Agent", user_agent.encode("ascii"))}
        for name, value in headers.items():
            try:
                pair = (name.encode("ascii"), field_value(value).encode())
            except ValueError as error:
                raise InvalidArgumentError(f"header {name!r}: {error}") from None
            self.headers[name.lower()] = pair
        self.credentials = credentials
        self.strict = strict
        self.bound = {n: value for n, value in bound.items() if value is not UNSET}

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, secret = parts.hostname, "@" in parts.netloc
    except ValueError:
        raise InvalidArgumentError("base_url is not a URL") from None
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidArgumentError("base_url must begin with http:// or https://")
    if secret:
        raise InvalidArgumentError(
            "base_url cannot hold a user name or password; give credentials as such"
        )
    if parts.query or parts.fragment:
        raise InvalidArgumentError("base_url cannot hold a query or a fragment")
    return url.rstrip("/")
