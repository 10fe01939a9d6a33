"""Clients in the children of a fork, each beside the parent."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
import time
import traceback
from collections.abc import Callable, Coroutine, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.operation import Operation, Query, ResponseSpec

from tests.runtime_python.calls import JSON, settings

ECHO = Operation(
    "o",
    "GET",
    "/",
    parameters=(Query("q"),),
    responses=(ResponseSpec("200", JSON, lambda: str),),
)
PROCESSES = 5
CALLS = 100
FORK = multiprocessing.get_context("fork") if hasattr(time, "tzset") else None
pytestmark = pytest.mark.skipif(FORK is None, reason="there is no fork")


@pytest.fixture
def echo() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            body = b'"%s"' % self.path.partition("=")[2].encode()
            self.send_response(200)
            self.send_header("Content-Type", JSON)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def run_in_processes(work: Callable[[int], int], own: Callable[[], int]) -> list[Any]:
    """Run `work` in forked processes and `own` here; return what each counts."""
    assert FORK is not None
    queue = FORK.SimpleQueue()

    def report(number: int) -> None:
        try:
            queue.put(work(number))
        except Exception:  # noqa: BLE001
            queue.put(traceback.format_exc())

    processes = [
        FORK.Process(target=report, args=(n,), daemon=True) for n in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    counts = [own()]
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    return counts + [queue.get() for _ in processes]


def count_right(client: Any, number: int) -> int:
    texts = [f"{number}-{n}" for n in range(CALLS)]
    return sum(client._transport.call(ECHO, (text,)) == text for text in texts)


def count_unlocked(client: Any, number: int) -> int:
    assert not client._transport.settings.credentials._refresher._lock.locked()
    return count_right(client, number)


async def count_right_async(client: Any, number: int) -> int:
    texts = [f"{number}-{n}" for n in range(CALLS)]
    return sum([await client._transport.call(ECHO, (t,)) == t for t in texts])


def test_every_process_gets_its_own_responses(echo: str) -> None:
    started = time.monotonic()
    with ClientBase(settings(echo)) as client:
        assert count_right(client, 9) == CALLS
        copy = client.with_options(timeout=20)
        counts = run_in_processes(
            lambda n: count_right(copy if n % 2 else client, n),
            lambda: count_right(client, 8),
        )
        assert count_right(client, 7) == CALLS
    assert counts == [CALLS] * (PROCESSES + 1)
    assert time.monotonic() - started < 30


def test_every_process_gets_its_own_responses_async(echo: str) -> None:
    client = AsyncClientBase(settings(echo))
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(60)

    assert run(count_right_async(client, 9)) == CALLS
    counts = run_in_processes(
        lambda n: asyncio.run(count_right_async(client, n)),
        lambda: run(count_right_async(client, 8)),
    )
    assert counts == [CALLS] * (PROCESSES + 1)
    assert run(count_right_async(client, 7)) == CALLS
    run(client.aclose())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_a_fork_while_another_thread_opens_the_connections(echo: str) -> None:
    with ClientBase(settings(echo)) as client:
        locks = [
            client._transport.connections._lock,
            client._transport.settings.credentials._refresher._lock,
        ]
        for lock in locks:
            lock.acquire()
        refresher = client._transport.settings.credentials._refresher
        counts = run_in_processes(lambda n: count_unlocked(client, n), lambda: CALLS)
        assert locks[1] is refresher._lock
        for lock in locks:
            lock.release()
    assert counts == [CALLS] * (PROCESSES + 1)


def test_an_http_client_of_the_user(echo: str) -> None:
    def refuses(client: Any) -> int:
        with pytest.raises(errors.ApiError, match="in each process"):
            client._transport.call(ECHO, ("x",))
        return CALLS

    with httpx2.Client() as http_client:
        client = ClientBase(settings(echo), http_client)
        assert run_in_processes(lambda n: count_right(client, n), lambda: CALLS) == [
            CALLS
        ] * (PROCESSES + 1)
        assert count_right(client, 9) == CALLS
        counts = run_in_processes(
            lambda n: refuses(client), lambda: count_right(client, 8)
        )
    assert counts == [CALLS] * (PROCESSES + 1)
