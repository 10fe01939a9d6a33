"""Credentials: what a security scheme adds to a request (OpenAPI 3.1, 4.8.27).

Secrets are kept out of `repr`, logs and errors.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Literal
from urllib.parse import quote

from ..encode.parameters import field_value
from ..errors import InvalidArgumentError
from ..operation import Security
from ..redaction import HIDDEN, redacted
from .options import Deadline
from .token_provider import Asker, AsyncAuth, Source, Used

Location = Literal["header", "query", "cookie"]


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


def bearer_credential(token: str | AsyncAuth | None) -> Credential | Source | None:
    """A bearer token, or a callable that gives it, for the Authorization header (RFC 6750, 2.1)."""
    if token is None:
        return None
    if isinstance(token, str):
        return _authorization(token, "Bearer")
    return Source(token, "Bearer")


def _authorization(value: str, prefix: str) -> Credential:
    name = "Authorization"
    if not value:
        raise InvalidArgumentError(f"the credential for {name} is empty")
    if prefix:
        return Credential("header", name, f"{prefix} {value}", (value,))
    return Credential("header", name, value, tuple(value.split()[1:]) or (value,))


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
    """What the credentials of one operation add to its request, and the sources it is from."""

    __slots__ = ("cookies", "headers", "query", "used")

    def __init__(self, credentials: Sequence[Credential], used: list[Used]) -> None:
        self.used = used
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


NOTHING = Sent((), [])


class Credentials:
    """The credentials of a client by scheme.

    `authorization` is the whole Authorization header, sent instead of what a scheme would put
    there, and `auth` a callable that gives it. `send_if_unspecified` says whether operations whose
    description does not speak of security get all credentials or none. Threads may share it.
    """

    __slots__ = (
        "_asker",
        "_authorization",
        "_schemes",
        "_send_if_unspecified",
        "_sent",
        "has_sources",
    )

    def __init__(
        self,
        schemes: Mapping[str, Credential | Source | None],
        *,
        authorization: str | None = None,
        auth: AsyncAuth | None = None,
        send_if_unspecified: bool = True,
    ) -> None:
        self._schemes = {n: c for n, c in schemes.items() if c is not None}
        self._authorization: Credential | Source | None = None
        if authorization is not None:
            if auth is not None:
                raise InvalidArgumentError("give authorization or auth, not both")
            self._authorization = _authorization(authorization, "")
        elif auth is not None:
            self._authorization = Source(auth)
        self._send_if_unspecified = send_if_unspecified
        self._asker = Asker()
        self._sent: dict[Security | None, Sent] = {}
        self.has_sources = any(isinstance(one, Source) for one in self._every())

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._schemes))})"

    def _every(self) -> list[Credential | Source]:
        by_hand = [] if self._authorization is None else [self._authorization]
        return [*by_hand, *self._schemes.values()]

    def sent(self, security: Security | None) -> Sent:
        """What to send with an operation of this `security`.

        The first alternative all of whose schemes have credentials, where one without credentials
        comes last; nothing if there is none, for the server to answer. A public operation (`()`)
        gets nothing, `authorization` included. Sources are to be asked first.
        """
        # Taken before the sources are read: when they change, the whole of it is given up.
        cache = self._sent
        known = cache.get(security)
        if known is not None:
            return known
        found: list[Credential] = []
        used: list[Used] = []
        for one in self._chosen(security):
            if isinstance(one, Credential):
                found.append(one)
                continue
            value = one.value
            used.append((one, value))
            if value is not None:
                found.append(_authorization(value, one.prefix))
        made = Sent(found, used)
        if all(value is not None for _, value in used):
            cache[security] = made
        return made

    def _chosen(self, security: Security | None) -> list[Credential | Source]:
        by_hand = [] if self._authorization is None else [self._authorization]
        if security is None:
            return self._every() if self._send_if_unspecified else []
        if not security or security == ((),):
            return []
        for alternative in security:
            found = [self._schemes[n] for n in alternative if n in self._schemes]
            if alternative and len(found) == len(alternative):
                return [*by_hand, *found]
        return by_hand

    def unasked(self, security: Security | None) -> list[Used]:
        """The sources to ask before a call."""
        return [pair for pair in self.sent(security).used if pair[1] is None]

    def ask(self, used: list[Used], deadline: Deadline) -> None:
        """Have sources give something newer than what was used.

        Raises what they raise, and TimeoutError where another thread still asks them.
        """
        self._asker.ask(used, deadline)
        self._sent = {}

    async def ask_async(self, used: list[Used]) -> None:
        """The same for asyncio."""
        await self._asker.ask_async(used)
        self._sent = {}

    def redact(self, text: str) -> str:
        """The text with every secret in it replaced by `***`."""
        secrets: list[str] = []
        for one in self._every():
            if isinstance(one, Credential):
                secrets += one.secrets
            else:
                for value in list(one.recent):
                    secrets += _authorization(value, one.prefix).secrets
        return redacted(text, secrets)
