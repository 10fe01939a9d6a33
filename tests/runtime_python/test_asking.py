"""Callables that use the client themselves, and those who wait for what they give."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.credentials import Credentials
from runtime_under_test.config.options import options
from runtime_under_test.operation import Operation

from tests.runtime_python.calls import settings
from tests.runtime_python.scripted import Script, says, scripted

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a", security=(("Token",),))
OK = says(200)
NO = says(401, b'{"detail":"expired"}')


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        yield known


def sent(script: Script) -> list[str | None]:
    return [request.headers.get("authorization") for request in script.seen]


def by_auth(ask: Any) -> Credentials:
    return Credentials({}, auth=ask)


LOGIN = Operation("login", "POST", "/login", security=None)


@pytest.mark.parametrize("copied", [True, False])
def test_a_callable_may_use_the_client_in_a_thread(
    script: Script, copied: bool
) -> None:
    def token() -> str:
        call = partial(client._transport.call, LOGIN, ())
        run = contextvars.copy_context().run if copied else lambda call: call()
        return str(pool.submit(run, call).result())

    made = settings(script.url, credentials=by_auth(token), timeout=0.3)
    with ThreadPoolExecutor(1) as pool, ClientBase(made) as client:
        if copied:
            client._transport.call(GET, ())
            assert sent(script) == [None, "{}"]
        else:
            # Such a thread looks like any other, but it does not wait for ever.
            with pytest.raises(errors.TimeoutError, match=r"timed out after 0\.3 s"):
                client._transport.call(GET, ())
            assert script.seen == []


def test_a_callable_may_use_the_client_in_a_task(script: Script) -> None:
    later: list[asyncio.Task[object]] = []

    async def token() -> str:
        await asyncio.wait_for(client._transport.call(LOGIN, ()), 5)

        async def after() -> None:
            await asyncio.sleep(0.05)
            await client._transport.call(GET, ())

        if not later:
            later.append(asyncio.create_task(after()))
        return "t"

    async def main() -> None:
        nonlocal client
        made = settings(script.url, credentials=by_auth(token), timeout=2.0)
        async with AsyncClientBase(made) as client:
            await client._transport.call(GET, ())
            await later[0]

    client: Any = None
    asyncio.run(main())
    # What it leaves behind is no part of it.
    assert sent(script) == [None, "t", "t"]


def test_waiting_for_another_thread_takes_time(script: Script) -> None:
    release = threading.Event()

    def token() -> str:
        release.wait(5)
        return "t"

    with ClientBase(settings(script.url, credentials=by_auth(token))) as client:
        first = threading.Thread(target=client._transport.call, args=(GET, ()))
        first.start()
        began = time.monotonic()
        with pytest.raises(errors.TimeoutError, match="another thread"):
            client._transport.call(GET, (), options=options(timeout=0.1))
        assert time.monotonic() - began < 0.5
        release.set()
        first.join()
    assert sent(script) == ["t"]


def test_one_event_loop_after_the_other(script: Script) -> None:
    asked = 0

    async def token() -> str:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.02)
        return f"t{asked}"

    def answer(connection: Any) -> bool:
        good = script.seen[-1].headers["authorization"] == wanted
        return (OK if good else NO)(connection)

    async def main() -> None:
        await asyncio.gather(*[client._transport.call(GET, ()) for _ in range(5)])

    script.plays(answer)
    client = AsyncClientBase(settings(script.url, credentials=by_auth(token)))
    wanted = "t1"
    asyncio.run(main())
    wanted = "t2"
    asyncio.run(main())
    assert asked == 2
    asyncio.run(client.aclose())


def test_every_attempt_has_a_line(
    script: Script, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    script.plays(NO, OK)
    with caplog.at_level(logging.DEBUG, "runtime_under_test"):
        call(
            settings(script.url, credentials=by_auth(iter(("t1", "t2")).__next__)), GET
        )
    lines = [r.getMessage() for r in caplog.records if "HTTP Request" in r.msg]
    assert [": 401 after" in line for line in lines] == [True, False]
    assert [": 200 after" in line for line in lines] == [False, True]
