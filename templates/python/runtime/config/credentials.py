"""Credentials: what the security schemes add to a request (OpenAPI 3.1, 4.8.27).

The generated client creates them; `encode/request.py` applies them to requests. Secrets do not
appear in `repr`, logs and errors.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Literal
from urllib.parse import quote

from ..errors import InvalidArgumentError
from ..half_made import allow_half_made
from ..headers import check_field_value
from ..operation import Security
from ..redaction import HIDDEN, redact_secrets
from .deadline import Deadline
from .token_provider import AsyncAuth, TokenProvider, TokenRefresher, TokenUse

Location = Literal["header", "query", "cookie"]


class Credential:
    """What one scheme sends, and where; `secrets` are removed from messages."""

    __slots__ = ("location", "name", "secrets", "value")

    def __init__(
        self, location: Location, name: str, value: str, secrets: tuple[str, ...]
    ) -> None:
        if not value or not all(secrets):
            raise InvalidArgumentError(f"the credential for {name} is empty")
        try:
            self.value = _serialize(location, name, value)
        except ValueError as error:
            # Not chained: the cause may hold the secret.
            message = f"the credential for {name}: {_describe_error(error)}"
            raise InvalidArgumentError(message) from None
        self.location: Location = location
        self.name = name
        self.secrets = secrets

    @allow_half_made
    def __repr__(self) -> str:
        return f"Credential({self.location} {self.name}: {HIDDEN})"


def _serialize(location: Location, name: str, value: str) -> str:
    value.encode()
    if location == "header":
        return check_field_value(value)
    if location == "query":
        return f"{quote(name, safe='')}={quote(value, safe='')}"
    if any(character in ' ",;\\\x7f' or character < " " for character in value):
        raise ValueError(
            "it has a character that a cookie cannot hold (RFC 6265, 4.1.1)"
        )
    return f"{name}={value}"


def _describe_error(error: ValueError) -> str:
    return (
        "it cannot be encoded in UTF-8"
        if isinstance(error, UnicodeError)
        else str(error)
    )


def api_key_credential(
    value: str | None, *, location: Location, name: str, prefix: str = ""
) -> Credential | None:
    """Create the credential for an API key; a `prefix` is put before it with a space."""
    if value is None:
        return None
    if not value:
        raise InvalidArgumentError(f"the credential for {name} is empty")
    header_value = f"{prefix} {value}" if prefix else value
    return Credential(location, name, header_value, (value,))


def bearer_credential(
    token: str | AsyncAuth | None,
) -> Credential | TokenProvider | None:
    """Create the credential for a bearer token (RFC 6750, 2.1) or a callable that returns it."""
    if token is None:
        return None
    if isinstance(token, str):
        return _create_authorization(token, "Bearer")
    return TokenProvider(token, "Bearer")


def _create_authorization(value: str, prefix: str) -> Credential:
    name = "Authorization"
    if not value:
        raise InvalidArgumentError(f"the credential for {name} is empty")
    if prefix:
        return Credential("header", name, f"{prefix} {value}", (value,))
    return Credential("header", name, value, tuple(value.split()[1:]) or (value,))


def basic_credential(username: str | None, password: str | None) -> Credential | None:
    """Create the credential for a user name and a password, in UTF-8 (RFC 7617)."""
    if username is None:
        return None
    if ":" in username:
        raise InvalidArgumentError("a user name cannot contain a colon (RFC 7617)")
    password = password or ""
    try:
        pair = b64encode(f"{username}:{password}".encode()).decode()
    except UnicodeError:
        raise InvalidArgumentError(
            "user name or password cannot be encoded in UTF-8"
        ) from None
    secrets = (pair, password) if password else (pair,)
    return Credential("header", "Authorization", f"Basic {pair}", secrets)


class SelectedCredentials:
    """What the credentials of one operation add to its request, and the tokens they come from."""

    __slots__ = ("cookies", "headers", "query", "token_uses")

    def __init__(
        self, credentials: Sequence[Credential], token_uses: list[TokenUse]
    ) -> None:
        self.token_uses = token_uses
        self.headers: dict[str, tuple[bytes, bytes]] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        for credential in credentials:
            if credential.location == "header":
                name = credential.name
                field = (name.encode("ascii"), credential.value.encode())
                self.headers.setdefault(name.lower(), field)
            elif credential.location == "query":
                self.query.append(credential.value)
            else:
                self.cookies.append(credential.value)


NO_CREDENTIALS = SelectedCredentials((), [])


class Credentials:
    """The credentials of a client by security scheme; threads may share it.

    Args:
        schemes: credential or token provider of each security scheme.
        authorization: the whole Authorization header, sent instead of that of a scheme.
        auth: a callable that returns the whole Authorization header.
        send_if_unspecified: whether operations whose description has no security requirement get
            all credentials or none.
    """

    __slots__ = (
        "_authorization",
        "_cache",
        "_refresher",
        "_schemes",
        "_send_if_unspecified",
        "has_token_providers",
    )

    def __init__(
        self,
        schemes: Mapping[str, Credential | TokenProvider | None],
        *,
        authorization: str | None = None,
        auth: AsyncAuth | None = None,
        send_if_unspecified: bool = True,
    ) -> None:
        self._schemes = {n: c for n, c in schemes.items() if c is not None}
        self._authorization: Credential | TokenProvider | None = None
        if authorization is not None:
            if auth is not None:
                raise InvalidArgumentError("pass authorization or auth, not both")
            self._authorization = _create_authorization(authorization, "")
        elif auth is not None:
            self._authorization = TokenProvider(auth)
        self._send_if_unspecified = send_if_unspecified
        self._refresher = TokenRefresher()
        self._cache: dict[Security | None, SelectedCredentials] = {}
        self.has_token_providers = any(
            isinstance(credential, TokenProvider) for credential in self._list_all()
        )

    @allow_half_made
    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._schemes))})"

    def _list_all(self) -> list[Credential | TokenProvider]:
        explicit = [] if self._authorization is None else [self._authorization]
        return [*explicit, *self._schemes.values()]

    def select(self, security: Security | None) -> SelectedCredentials:
        """Return what to send with an operation of this `security`.

        That is the first alternative with credentials for all of its schemes; an alternative
        without schemes comes last. If there is none, nothing is sent, and the server decides. A
        public operation (`()`) gets nothing, not even `authorization`. Tokens that are missing
        must be refreshed first.
        """
        # Read before the tokens: a refresh replaces the whole cache.
        cache = self._cache
        cached = cache.get(security)
        if cached is not None:
            return cached
        credentials: list[Credential] = []
        token_uses: list[TokenUse] = []
        for item in self._find_alternative(security):
            if isinstance(item, Credential):
                credentials.append(item)
                continue
            token = item.token
            token_uses.append((item, token))
            if token is not None:
                credentials.append(_create_authorization(token, item.prefix))
        selected = SelectedCredentials(credentials, token_uses)
        if all(token is not None for _, token in token_uses):
            cache[security] = selected
        return selected

    def _find_alternative(
        self, security: Security | None
    ) -> list[Credential | TokenProvider]:
        explicit = [] if self._authorization is None else [self._authorization]
        if security is None:
            return self._list_all() if self._send_if_unspecified else []
        if not security or security == ((),):
            return []
        for alternative in security:
            available = [self._schemes[n] for n in alternative if n in self._schemes]
            if alternative and len(available) == len(alternative):
                return [*explicit, *available]
        return explicit

    def find_missing_tokens(self, security: Security | None) -> list[TokenUse]:
        """Return the token providers that must be called before a call."""
        return [use for use in self.select(security).token_uses if use[1] is None]

    def refresh_tokens(self, token_uses: list[TokenUse], deadline: Deadline) -> None:
        """Call the token providers that have no newer token than the one that was used.

        Raises what they raise, and TimeoutError if another thread calls them for too long.
        """
        self._refresher.refresh(token_uses, deadline)
        self._cache = {}

    def replace_lock(self) -> None:
        """Make the credentials usable in the child of a fork."""
        self._refresher.replace_lock()

    async def refresh_tokens_async(self, token_uses: list[TokenUse]) -> None:
        """Call the token providers, as `refresh_tokens` does, for asyncio."""
        await self._refresher.refresh_async(token_uses)
        self._cache = {}

    def redact(self, text: str) -> str:
        """Return the text with `***` for every secret."""
        secrets: list[str] = []
        for item in self._list_all():
            if isinstance(item, Credential):
                secrets += item.secrets
            else:
                for token in list(item.recent):
                    secrets += _create_authorization(token, item.prefix).secrets
        return redact_secrets(text, secrets)
