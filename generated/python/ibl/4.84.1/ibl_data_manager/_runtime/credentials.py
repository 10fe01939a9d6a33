"""Credentials: what a security scheme adds to a request (OpenAPI 3.1, 4.8.27).

Secrets are kept out of `repr`, logs and errors.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote

from .errors import InvalidArgumentError
from .operation import Security
from .parameters import field_value

Location = Literal["header", "query", "cookie"]

HIDDEN = "***"


class Credential:
    """What one scheme sends, and where; `secrets` are the texts to keep out of messages."""

    __slots__ = ("location", "name", "secrets", "value")

    def __init__(
        self, location: Location, name: str, value: str, secrets: tuple[str, ...]
    ) -> None:
        if not value or not all(secrets):
            raise InvalidArgumentError(f"the credential for {name} is empty")
        try:
            self.value = _written(location, name, value)
        except ValueError as error:
            # Not chained: the cause may hold the secret.
            message = f"the credential for {name}: {_harmless(error)}"
            raise InvalidArgumentError(message) from None
        self.location: Location = location
        self.name = name
        self.secrets = secrets

    def __repr__(self) -> str:
        return f"Credential({self.location} {self.name}: {HIDDEN})"


def _written(location: Location, name: str, value: str) -> str:
    value.encode()
    if location == "header":
        return field_value(value)
    if location == "query":
        return f"{quote(name, safe='')}={quote(value, safe='')}"
    if any(character in ' ",;\\\x7f' or character < " " for character in value):
        raise ValueError("it has a character that no cookie can hold (RFC 6265, 4.1.1)")
    return f"{name}={value}"


def _harmless(error: ValueError) -> str:
    return "it is not text" if isinstance(error, UnicodeError) else str(error)


def api_key_credential(
    value: str | None, *, location: Location, name: str, prefix: str = ""
) -> Credential | None:
    """A key in a header, the query or a cookie, after `prefix` and a space where there is one."""
    if value is None:
        return None
    if not value:
        raise InvalidArgumentError(f"the credential for {name} is empty")
    whole = f"{prefix} {value}" if prefix else value
    return Credential(location, name, whole, (value,))


def bearer_credential(token: str | None) -> Credential | None:
    """A bearer token in the Authorization header (RFC 6750, 2.1)."""
    return api_key_credential(
        token, location="header", name="Authorization", prefix="Bearer"
    )


def basic_credential(username: str | None, password: str | None) -> Credential | None:
    """A user name and a password in the Authorization header, in UTF-8 (RFC 7617)."""
    if username is None:
        return None
    if ":" in username:
        raise InvalidArgumentError("a user name cannot hold a colon (RFC 7617)")
    password = password or ""
    try:
        pair = b64encode(f"{username}:{password}".encode()).decode()
    except UnicodeError:
        raise InvalidArgumentError("user name or password is not text") from None
    secrets = (pair, password) if password else (pair,)
    return Credential("header", "Authorization", f"Basic {pair}", secrets)


class Sent:
    """What the credentials of one operation add to its request."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(self, credentials: list[Credential]) -> None:
        self.headers: dict[str, tuple[bytes, bytes]] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        for credential in credentials:
            if credential.location == "header":
                name = credential.name
                pair = (name.encode("ascii"), credential.value.encode())
                self.headers.setdefault(name.lower(), pair)
            elif credential.location == "query":
                self.query.append(credential.value)
            else:
                self.cookies.append(credential.value)


class Credentials:
    """The credentials of a client by scheme.

    `authorization` is the whole Authorization header, sent instead of what a scheme would put
    there. `send_unstated` says whether operations whose description does not speak of security
    get all credentials or none.
    """

    __slots__ = ("_authorization", "_schemes", "_secrets", "_send_unstated", "_sent")

    def __init__(
        self,
        schemes: Mapping[str, Credential | None],
        *,
        authorization: str | None = None,
        send_unstated: bool = True,
    ) -> None:
        self._schemes = {n: c for n, c in schemes.items() if c is not None}
        self._authorization: Credential | None = None
        if authorization is not None:
            words = tuple(authorization.split()[1:]) or (authorization,)
            self._authorization = Credential(
                "header", "Authorization", authorization, words
            )
        self._send_unstated = send_unstated
        secrets = {
            secret
            for credential in (self._authorization, *self._schemes.values())
            if credential is not None
            for secret in credential.secrets
        }
        # Longest first, so that no secret is left in pieces by a shorter one within it.
        self._secrets = sorted(secrets, key=lambda secret: (-len(secret), secret))
        self._sent: dict[Security | None, Sent] = {}

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._schemes))})"

    def sent(self, security: Security | None) -> Sent:
        """What to send with an operation of this `security`.

        The first alternative all of whose schemes have credentials, where one without credentials
        comes last; nothing if there is none, for the server to answer. A public operation (`()`)
        gets nothing, `authorization` included.
        """
        if security not in self._sent:
            self._sent[security] = Sent(self._chosen(security))
        return self._sent[security]

    def _chosen(self, security: Security | None) -> list[Credential]:
        by_hand = [] if self._authorization is None else [self._authorization]
        if security is None:
            every = [*by_hand, *self._schemes.values()]
            return every if self._send_unstated else []
        if not security or security == ((),):
            return []
        for alternative in security:
            found = [self._schemes[n] for n in alternative if n in self._schemes]
            if alternative and len(found) == len(alternative):
                return [*by_hand, *found]
        return by_hand

    def redact(self, text: str) -> str:
        """The text with every secret in it replaced by `***`."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text
