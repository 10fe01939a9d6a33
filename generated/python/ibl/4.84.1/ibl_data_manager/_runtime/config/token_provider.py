"""Credentials that a callable gives: OAuth 2, OpenID Connect, anything that expires."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakKeyDictionary

from .. import errors
from ..encode.parameters import field_value
from ..errors import InvalidArgumentError
from .options import Deadline

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


class _Turn:
    """Sources being asked; known to whatever the callable runs, in threads and tasks as well."""

    __slots__ = ("asker", "outer", "over")

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.outer = _TURN.get()
        # A task that the callable leaves behind is no part of it.
        self.over = False


_TURN: ContextVar[_Turn | None] = ContextVar("turn", default=None)


class Asker:
    """Asks sources, once for all the threads or tasks that want the answer.

    A call that a source makes itself, on the same client, goes without that credential.
    """

    __slots__ = ("_lock", "_locks")

    def __init__(self) -> None:
        self._lock = Lock()
        # A lock of asyncio belongs to one event loop.
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = (
            WeakKeyDictionary()
        )

    def ask(self, used: Sequence[Used], deadline: Deadline) -> None:
        """Ask the sources that have nothing newer than what was used.

        Raises what they raise, and TimeoutError where another thread asks for too long.
        """
        if not used or self._asks_here():
            return
        left = deadline.left
        if not self._lock.acquire(timeout=-1 if left is None else left):
            total = deadline.timeout.total
            raise errors.TimeoutError(
                f"not done within {total} s: another thread still asks for the credential"
            )
        try:
            with self._turn():
                for source, old in used:
                    if source.value == old:
                        source.take(_at_once(source.ask()))
        finally:
            self._lock.release()

    async def ask_async(self, used: Sequence[Used]) -> None:
        """The same for asyncio, where the whole call has a timer."""
        if not used or self._asks_here():
            return
        import asyncio

        loop = asyncio.get_running_loop()
        lock = self._locks.get(loop)
        if lock is None:
            lock = self._locks.setdefault(loop, asyncio.Lock())
        async with lock:
            with self._turn():
                for source, old in used:
                    if source.value == old:
                        source.take(await _wait(source.ask()))

    def _asks_here(self) -> bool:
        turn = _TURN.get()
        while turn is not None and (turn.over or turn.asker is not self):
            turn = turn.outer
        return turn is not None

    @contextmanager
    def _turn(self) -> Generator[None]:
        turn = _Turn(self)
        token = _TURN.set(turn)
        try:
            yield
        finally:
            turn.over = True
            _TURN.reset(token)


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
