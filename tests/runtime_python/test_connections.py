"""Two clients at once, in threads and tasks: neither sends anything of the other."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.config.credentials import Credentials, api_key_credential

from tests.runtime_python.calls import Skill, settings
from tests.runtime_python.scripted import Script, hangs, says, scripted
from tests.runtime_python.tagged import AsyncClient, Client

THREADS = 64
TASKS = 200
CALLS = 10


@pytest.fixture
def two() -> Iterator[tuple[Script, Script]]:
    with scripted() as first, scripted() as second:
        first.plays(says(200, b'{"name":"a"}', {"Set-Cookie": "sid=a; Path=/"}))
        second.plays(says(200, b'{"name":"b"}', {"Set-Cookie": "sid=b; Path=/"}))
        yield first, second


def of(script: Script, name: str, **changes: Any) -> Any:
    key = api_key_credential(f"key-{name}", location="header", name="X-Key")
    credentials = Credentials({"Key": key})
    return settings(script.url, credentials=credentials, bound={"org": name}, **changes)


def check(script: Script, name: str, times: int) -> None:
    assert len(script.seen) == times
    keys = Counter(request.headers["x-key"] for request in script.seen)
    assert keys == {f"key-{name}": times}
    assert all(
        request.line.startswith(f"GET /orgs/{name}/skills/") for request in script.seen
    )
    # what the server sets is not kept, for one thread has nothing to do with another
    assert not any("cookie" in request.headers for request in script.seen)
    pages = Counter(request.line for request in script.seen)
    assert set(pages.values()) == {1}


def test_threads(two: tuple[Script, Script]) -> None:
    first, second = two
    wrong: list[object] = []
    barrier = threading.Barrier(THREADS)
    with Client(of(first, "a")) as a, Client(of(second, "b")) as b:

        def work(number: int) -> None:
            client, name = (a, "a") if number % 2 else (b, "b")
            barrier.wait()
            for n in range(CALLS):
                page = number * CALLS + n
                if n % 3 == 1:
                    found = client.raw.skills.show(page=page).parsed
                elif n % 3 == 2:
                    found = client.with_options(timeout=30).skills.show(page=page)
                else:
                    found = client.skills.show(page=page)
                if found != Skill(name=name):
                    wrong.append(found)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
    check(first, "a", THREADS * CALLS // 2)
    check(second, "b", THREADS * CALLS // 2)
    # connections are used again
    assert max(request.connection for request in first.seen) < len(first.seen)


def test_tasks(two: tuple[Script, Script]) -> None:
    first, second = two

    async def main() -> None:
        async with AsyncClient(of(first, "a")) as a, AsyncClient(of(second, "b")) as b:

            async def work(number: int) -> None:
                client, name = (a, "a") if number % 2 else (b, "b")
                for n in range(3):
                    page = number * 3 + n
                    if n == 1:
                        found = (await client.raw.skills.show(page=page)).parsed
                    else:
                        found = await client.skills.show(page=page)
                    assert found == Skill(name=name)

            await asyncio.gather(*(work(number) for number in range(TASKS)))

    asyncio.run(main())
    check(first, "a", TASKS * 3 // 2)
    check(second, "b", TASKS * 3 // 2)
    # no more connections than a pool of httpx2 has
    assert max(request.connection for request in first.seen) <= 100


def test_a_cancelled_call_leaves_the_client_usable(two: tuple[Script, Script]) -> None:
    script = two[0]
    answer = script.steps[0]

    async def main() -> None:
        async with AsyncClient(of(script, "a", timeout=5.0)) as client:
            assert await client.skills.show() == Skill(name="a")
            for _ in range(3):
                # more than there are connections
                script.plays(hangs)
                tasks = [
                    asyncio.create_task(client.skills.show(page=n)) for n in range(120)
                ]
                await asyncio.sleep(0.05)
                for task in tasks:
                    task.cancel()
                done = await asyncio.gather(*tasks, return_exceptions=True)
                assert {type(one) for one in done} == {asyncio.CancelledError}
                script.plays(answer)
                calls = [client.skills.show(page=n) for n in range(120)]
                assert await asyncio.gather(*calls) == [Skill(name="a")] * 120

    asyncio.run(main())


def test_waiting_for_a_connection_is_a_part_of_the_time(
    two: tuple[Script, Script],
) -> None:
    script = two[0]
    script.plays(hangs)

    async def main() -> None:
        async with AsyncClient(of(script, "a", timeout=2.0)) as client:
            calls = [client.skills.show(page=n) for n in range(130)]
            waiting = asyncio.gather(*calls, return_exceptions=True)
            while len(script.seen) < 100 and not waiting.done():
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            assert len(script.seen) == 100
            assert {type(one) for one in await waiting} == {errors.TimeoutError}

    asyncio.run(main())


def test_closing_while_calls_run(two: tuple[Script, Script]) -> None:
    script = two[0]
    release = threading.Event()
    answer = script.steps[0]

    def slow(connection: Any) -> bool:
        release.wait(5)
        return answer(connection)

    script.plays(slow)
    found: list[object] = []
    client = Client(of(script, "a"))

    def run() -> None:
        try:
            found.append(client.skills.show())
        except errors.ApiError as error:
            found.append(str(error))

    thread = threading.Thread(target=run)
    thread.start()
    while not script.seen:
        threading.Event().wait(0.005)
    client.close()
    release.set()
    thread.join()
    assert ["ReadError" in str(one) for one in found] == [True]
    with pytest.raises(errors.ApiError, match="closed"):
        client.skills.show()


def test_one_event_loop_after_the_other(two: tuple[Script, Script]) -> None:
    client = AsyncClient(of(two[0], "a"))

    async def main() -> None:
        assert await client.skills.show() == Skill(name="a")

    asyncio.run(main())
    asyncio.run(main())
    asyncio.run(client.aclose())
    assert len(two[0].seen) == 2
