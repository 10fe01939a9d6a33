"""The life of a client: opening, copying, closing."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.operation import Operation

from tests.runtime_python.calls import (
    SECRET,
    settings,
)
from tests.runtime_python.loopback import Server
from tests.runtime_python.tagged import Client

Call = Callable[..., Any]


def test_repr(server: Server) -> None:
    made = settings(server, headers={"X-Key": SECRET})
    assert repr(ClientBase(made)) == f"ClientBase(base_url='{server.url}')"
    assert repr(AsyncClientBase(made)) == f"AsyncClientBase(base_url='{server.url}')"
    assert SECRET not in repr(made)


def test_given_client_is_used_and_left_open(server: Server) -> None:
    with httpx2.Client(headers={"X-Mine": "1", "X-Team": "no"}) as given:
        made = settings(server, headers={"X-Team": "t"})
        with ClientBase(made, given) as client:
            client._transport.call(Operation("o", "GET", "/"), ())
        assert server.last.headers["X-Mine"] == "1"
        assert server.last.headers["X-Team"] == "t"
        assert not given.is_closed


def test_timeout_holds_for_a_given_client(server: Server) -> None:
    server.hold = threading.Event()
    with httpx2.Client(timeout=5) as given:
        client = ClientBase(settings(server, timeout=0.05), given)
        with pytest.raises(errors.TimeoutError):
            client._transport.call(Operation("o", "GET", "/"), ())


def test_given_async_client_is_used_and_left_open(server: Server) -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(headers={"X-Mine": "1"}) as given:
            async with AsyncClientBase(settings(server), given) as client:
                await client._transport.call(Operation("o", "GET", "/"), ())
            assert not given.is_closed

    asyncio.run(main())
    assert server.last.headers["X-Mine"] == "1"


def test_closed_client(server: Server) -> None:
    client = ClientBase(settings(server))
    client._transport.call(Operation("o", "GET", "/"), ())
    client.close()
    client.close()
    with pytest.raises(errors.ApiError, match="closed"):
        client._transport.call(Operation("o", "GET", "/"), ())
    assert len(server.seen) == 1


def test_threads_share_one_connection_pool(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[httpx2.Client] = []
    real = httpx2.Client

    def slow(**given: Any) -> httpx2.Client:
        time.sleep(0.05)
        made.append(real(**given))
        return made[-1]

    monkeypatch.setattr(httpx2, "Client", slow)
    with ClientBase(settings(server)) as client:
        operation = Operation("o", "GET", "/")
        threads = [
            threading.Thread(target=client._transport.call, args=(operation, ()))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(server.seen) == 8
    assert len(made) == 1


def test_making_a_client_does_not_load_httpx2() -> None:
    runtime = FilePath(errors.__file__).parent
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from runtime.client import ClientBase\n"
        "from runtime.config.credentials import Credentials\n"
        "from runtime.config.settings import Settings\n"
        "client = ClientBase(Settings(base_url='http://h', timeout=1, headers={},"
        " user_agent='x', credentials=Credentials({}), bound={}))\n"
        "client.close()\n"
        "assert not {'httpx2', 'asyncio', 'ssl'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(runtime.parent)], check=True)


def test_with_options_on_a_subclass(server: Server) -> None:
    class Mine(Client):
        def __init__(self, given: Any) -> None:
            super().__init__(given)
            self.extra = ["x"]

        @cached_property
        def strict(self) -> bool:
            return self._transport.settings.strict

    with Mine(settings(server)) as client:
        assert client.strict is False
        server.says(200, b'{"name":"n"}', "application/json")
        client.skills.show(org="o")
        other = client.with_options(strict=True, headers={"X-Mine": "1"})
        assert (type(other), other.extra, other.strict) == (Mine, ["x"], True)
        other.skills.show(org="o")
        client.skills.show(org="o")
    found = [request.headers.get("X-Mine") for request in server.seen]
    assert found == [None, "1", None]
