"""Credentials that a callable gives: OAuth 2, OpenID Connect, anything that expires."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from threading import RLock
from typing import TYPE_CHECKING, TypeAlias

from .errors import InvalidArgumentError
from .parameters import field_value

if TYPE_CHECKING:
    import asyncio

Auth: TypeAlias = Callable[[], str]
AsyncAuth: TypeAlias = "Callable[[], str | Awaitable[str]]"


class Source:
    """A callable that gives what follows `prefix` in the Authorization header.

    It is asked before the first call that needs it, and again when the server answers 401.
    """

    __slots__ = ("ask", "prefix", "recent")

    def __init__(self, ask: AsyncAuth, prefix: str = "") -> None:
        self.ask = ask
        self.prefix = prefix
        # Also what is no longer used, because an answer may still quote it.
        self.recent: deque[str] = deque(maxlen=8)

    @property
    def value(self) -> str | None:
        """What it gave last."""
        return self.recent[-1] if self.recent else None

    def take(self, value: object) -> None:
        """Keep what the callable gave; raises InvalidArgumentError."""
        if not isinstance(value, str):
            kind = type(value).__name__
            raise InvalidArgumentError(f"the callable gave {kind}, not a credential")
        reason = "it is empty"
        try:
            field_value(value).encode()
        except UnicodeError:
            reason = "it is not text"
        except ValueError as error:
            reason = str(error)
        else:
            if value:
                self.recent.append(value)
                return
        # Raised here, so that the cause, which may hold the secret, is no part of it.
        raise InvalidArgumentError(f"the credential of the callable: {reason}")

    def __repr__(self) -> str:
        return "Source(***)"


Used: TypeAlias = tuple[Source, str | None]


class Asker:
    """Asks sources, once for all the threads or tasks that want the answer.

    A call that a source makes itself, on the same client, goes without that credential.
    """

    __slots__ = ("_asking", "_async_lock", "_lock")

    def __init__(self) -> None:
        self._lock = RLock()
        self._async_lock: asyncio.Lock | None = None
        self._asking: object = None

    def ask(self, used: Sequence[Used]) -> None:
        """Ask the sources that have nothing newer than what was used."""
        with self._lock:
            if self._asking is not None:
                return
            self._asking = self
            try:
                for source, old in used:
                    if source.value == old:
                        source.take(_at_once(source.ask()))
            finally:
                self._asking = None

    async def ask_async(self, used: Sequence[Used]) -> None:
        """The same for asyncio."""
        import asyncio

        task = asyncio.current_task()
        if self._asking is task:
            return
        if self._async_lock is None:
            self._async_lock = asyncio.Lock()
        async with self._async_lock:
            self._asking = task
            try:
                for source, old in used:
                    if source.value == old:
                        value = source.ask()
                        source.take(await _wait(value))
            finally:
                self._asking = None


def _at_once(value: str | Awaitable[str]) -> object:
    if not isinstance(value, Awaitable):
        return value
    if isinstance(value, Coroutine):
        value.close()
    raise InvalidArgumentError(
        "the callable is asynchronous; only the asynchronous client can ask it"
    )


async def _wait(value: str | Awaitable[str]) -> object:
    return await value if isinstance(value, Awaitable) else value
