"""Token providers: callables of the user that return credentials that expire.

They serve OAuth 2, OpenID Connect and similar schemes. `transport.py` has them called, through
`Credentials`, before the first call that needs a token and after a 401.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakKeyDictionary

from .. import errors
from ..errors import InvalidArgumentError
from ..headers import check_field_value
from .deadline import Deadline

if TYPE_CHECKING:
    import asyncio

Auth: TypeAlias = Callable[[], str]
AsyncAuth: TypeAlias = "Callable[[], str | Awaitable[str]]"


class TokenProvider:
    """A callable that returns what follows `prefix` in the Authorization header.

    It is called before the first call that needs it, and again after a 401.
    """

    __slots__ = ("get_token", "prefix", "recent")

    def __init__(self, get_token: AsyncAuth, prefix: str = "") -> None:
        self.get_token = get_token
        self.prefix = prefix
        # Older tokens are kept, because a response may still quote them.
        self.recent: deque[str] = deque(maxlen=8)

    @property
    def token(self) -> str | None:
        """The latest token."""
        return self.recent[-1] if self.recent else None

    def store(self, token: object) -> None:
        """Store what the callable returned; raises InvalidArgumentError."""
        if not isinstance(token, str):
            kind = type(token).__name__
            token = None  # a traceback may show the local variables
            raise InvalidArgumentError(f"the token provider returned {kind}, not a str")
        reason = "it is empty"
        try:
            check_field_value(token).encode()
        except UnicodeError:
            reason = "it cannot be encoded in UTF-8"
        except ValueError as error:
            reason = str(error)
        else:
            if token:
                self.recent.append(token)
                return
        token = None
        # Raised here, so that the cause, which may contain the secret, is not chained.
        raise InvalidArgumentError(
            f"the token provider returned an invalid token: {reason}"
        )

    def __repr__(self) -> str:
        return "TokenProvider(***)"


TokenUse: TypeAlias = tuple[TokenProvider, str | None]


class _Refresh:
    """A refresh in progress, visible to everything that the callable runs, also in tasks."""

    __slots__ = ("is_over", "outer", "refresher")

    def __init__(self, refresher: TokenRefresher) -> None:
        self.refresher = refresher
        self.outer = _CURRENT_REFRESH.get()
        # A task that the callable started may outlive the refresh.
        self.is_over = False


_CURRENT_REFRESH: ContextVar[_Refresh | None] = ContextVar("refresh", default=None)


class TokenRefresher:
    """Calls token providers once for all threads or tasks that need the token.

    A call that a provider makes itself, on the same client, is sent without that token.
    """

    __slots__ = ("_lock", "_locks")

    def __init__(self) -> None:
        self._lock = Lock()
        # A lock of asyncio belongs to one event loop.
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = (
            WeakKeyDictionary()
        )

    def replace_lock(self) -> None:
        """Use a new lock, in the child of a fork; another thread may have held the old one."""
        self._lock = Lock()

    def refresh(self, token_uses: Sequence[TokenUse], deadline: Deadline) -> None:
        """Call the providers that have no newer token than the one that was used.

        Raises what they raise, and TimeoutError if another thread calls them for too long.
        """
        if not token_uses or self._is_refreshing():
            return
        remaining = deadline.remaining
        lock = self._lock
        if not lock.acquire(timeout=-1 if remaining is None else remaining):
            total = deadline.timeout.total
            raise errors.TimeoutError(
                f"the call timed out after {total} s, waiting for another thread to get a token"
            )
        try:
            with self._mark_refreshing():
                for provider, old_token in token_uses:
                    if provider.token == old_token:
                        provider.store(_require_token(provider.get_token()))
        finally:
            lock.release()

    async def refresh_async(self, token_uses: Sequence[TokenUse]) -> None:
        """Call the providers, as `refresh` does, for asyncio, where a timer limits the call."""
        if not token_uses or self._is_refreshing():
            return
        import asyncio

        loop = asyncio.get_running_loop()
        lock = self._locks.get(loop)
        if lock is None:
            lock = self._locks.setdefault(loop, asyncio.Lock())
        async with lock:
            with self._mark_refreshing():
                for provider, old_token in token_uses:
                    if provider.token == old_token:
                        provider.store(await _await_token(provider.get_token()))

    def _is_refreshing(self) -> bool:
        refresh = _CURRENT_REFRESH.get()
        while refresh is not None and (
            refresh.is_over or refresh.refresher is not self
        ):
            refresh = refresh.outer
        return refresh is not None

    @contextmanager
    def _mark_refreshing(self) -> Generator[None]:
        refresh = _Refresh(self)
        token = _CURRENT_REFRESH.set(refresh)
        try:
            yield
        finally:
            refresh.is_over = True
            _CURRENT_REFRESH.reset(token)


def _require_token(token: str | Awaitable[str]) -> object:
    if not isinstance(token, Awaitable):
        return token
    if isinstance(token, Coroutine):
        token.close()
    raise InvalidArgumentError(
        "the token provider is asynchronous; use it with the asynchronous client"
    )


async def _await_token(token: str | Awaitable[str]) -> object:
    return await token if isinstance(token, Awaitable) else token
