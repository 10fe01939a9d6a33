"""Topic `call`: the CPU time of one small call, on an open connection."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import process_time
from typing import Any

from tests.bench.flagship import CLIENT
from tests.bench.peers import Peer, UnavailableError
from tests.bench.table import say, show

# In a process of its own, and as little as possible, as it takes turns with the callers.
SERVER = r"""
import socket, sys, threading
body = sys.stdin.buffer.read()
fields = "Content-Type: application/json", f"Content-Length: {len(body)}", "Server: nginx"
fields += "Date: Thu, 01 Jan 2026 00:00:00 GMT", "Vary: Accept", "Allow: GET, HEAD, OPTIONS"
fields += "X-Frame-Options: DENY", "X-Content-Type-Options: nosniff"
answer = "\r\n".join(["HTTP/1.1 200 OK", *fields, "", ""]).encode() + body
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    seen = b""
    while data := connection.recv(65536):
        seen += data
        while b"\r\n\r\n" in seen:
            seen = seen.partition(b"\r\n\r\n")[2]
            connection.sendall(answer)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
"""
EMPTY = b'{"count": 0, "next_page": null, "previous_page": null, "results": []}'
PATH = "/api/catalog/suggestions/course/manage/"
QUERY = {"platform_key": "main", "page": 1, "page_size": 50}
HEADERS = {
    "Authorization": "Api-Token k",
    "Accept": "application/json",
    "User-Agent": "x/1",
}
CALLS = 200
URLLIB3 = Peer("urllib3", "2.8.0")

Call = Callable[[], Any]
AsyncCall = Callable[[], Awaitable[Any]]


def bench(runs: int) -> None:
    """All by turns in one process, so that what the machine does besides hits all of them."""
    say(
        f"call: CPU of a small call, median of {runs} turns of {CALLS}; ratios to a row"
    )
    sys.path.insert(0, str(CLIENT))
    import httpx2
    import ibl_data_manager as api
    import msgspec
    from ibl_data_manager import models

    decoder = msgspec.json.Decoder(models.PaginatedCourseSuggestion)
    with serving() as url, httpx2.Client(timeout=60) as client:

        def by_hand() -> Any:
            found = client.get(f"{url}{PATH}", params=QUERY, headers=HEADERS)
            return decoder.decode(found.raise_for_status().content)

        ours = api.Client(api_key="k", base_url=url)
        retrieve = ours.catalog.suggestions_course_manage_retrieve
        calls: dict[str, Call] = {"httpx2 by hand": by_hand}
        try:
            calls["urllib3 by hand"] = by_urllib3(url, decoder)
        except UnavailableError as error:
            say(f"  {error}")
        calls["ibl_data_manager"] = lambda: retrieve(**QUERY)
        kept: dict[str, list[float]] = {name: [] for name in calls}
        for _ in range(runs):
            for name, call in calls.items():
                kept[name].append(turn(call))
        show_kept(kept)
        asyncio.run(bench_async(url, decoder, runs))


async def bench_async(url: str, decoder: Any, runs: int) -> None:
    """The same for asyncio."""
    import httpx2
    import ibl_data_manager as api

    async with (
        httpx2.AsyncClient(timeout=60) as client,
        api.AsyncClient(api_key="k", base_url=url) as ours,
    ):

        async def by_hand() -> Any:
            found = await client.get(f"{url}{PATH}", params=QUERY, headers=HEADERS)
            return decoder.decode(found.raise_for_status().content)

        retrieve = ours.catalog.suggestions_course_manage_retrieve
        calls: dict[str, AsyncCall] = {
            "httpx2 by hand, async": by_hand,
            "ibl_data_manager, async": lambda: retrieve(**QUERY),
        }
        kept: dict[str, list[float]] = {name: [] for name in calls}
        for _ in range(runs):
            for name, call in calls.items():
                kept[name].append(await async_turn(call))
        show_kept(kept)


def by_urllib3(url: str, decoder: Any) -> Call:
    """A call with urllib3, from a virtual environment of its own."""
    folder = next((URLLIB3.install() / "lib").glob("python*/site-packages"))
    sys.path.append(str(folder))
    import urllib3

    pool = urllib3.PoolManager()

    def call() -> Any:
        found = pool.request(
            "GET", f"{url}{PATH}", fields=QUERY, headers=HEADERS, timeout=60
        )
        assert found.status == 200
        return decoder.decode(found.data)

    return call


def show_kept(kept: dict[str, list[float]]) -> None:
    """A row each, beside every row before it."""
    middles = {name: median(found) for name, found in kept.items()}
    bases = list(middles)[:-1]
    rows = [
        (name, f"{value:.0f}", *(f"{value / middles[base]:.2f}" for base in bases))
        for name, value in middles.items()
    ]
    show(("", "CPU µs", *bases), rows)


def turn(call: Call, calls: int = CALLS) -> float:
    """Microseconds of CPU for one call; the first ones do not count."""
    for _ in range(max(2, calls // 20)):
        call()
    started = process_time()
    for _ in range(calls):
        call()
    return (process_time() - started) / calls * 1e6


async def async_turn(call: AsyncCall) -> float:
    """The same for asyncio."""
    for _ in range(10):
        await call()
    started = process_time()
    for _ in range(CALLS):
        await call()
    return (process_time() - started) / CALLS * 1e6


@contextmanager
def serving(body: bytes = EMPTY) -> Iterator[str]:
    """The URL of a server that answers everything with a body, within the `with` block."""
    command = [sys.executable, "-c", SERVER]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(body)
        process.stdin.close()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()
