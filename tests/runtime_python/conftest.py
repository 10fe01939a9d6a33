"""Fixtures: the runtime loaded as the package that it becomes, and real HTTP servers to call."""

from __future__ import annotations

import asyncio
import importlib.util
import ssl
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import httpcore2
import pytest

from tests.runtime_python.loopback import Server, serving
from tests.runtime_python.scripted import Script, scripted

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "runtime"
NAME = "runtime_under_test"

if NAME not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        NAME, RUNTIME / "__init__.py", submodule_search_locations=[str(RUNTIME)]
    )
    assert spec is not None
    assert spec.loader is not None
    sys.modules[NAME] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[NAME])


@pytest.fixture(autouse=True)
def one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every httpx2 client makes its own, which costs 0.1 s and is not what is tested here."""
    monkeypatch.setattr(httpcore2, "default_ssl_context", _tls_context)


@cache
def _tls_context(**_: object) -> ssl.SSLContext:
    return ssl.create_default_context()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Make a client, make one call, close the client."""
    # Here, because the package has to be loaded first.
    from runtime_under_test.client import AsyncClientBase, ClientBase

    def sync_call(
        settings: Any, operation: Any, *arguments: object, **given: Any
    ) -> Any:
        with ClientBase(settings) as client:
            return client._transport.call(operation, arguments, **given)

    async def one(
        settings: Any, operation: Any, *arguments: object, **given: Any
    ) -> Any:
        async with AsyncClientBase(settings) as client:
            return await client._transport.call(operation, arguments, **given)

    def async_call(*arguments: Any, **given: Any) -> Any:
        return asyncio.run(one(*arguments, **given))

    return sync_call if request.param == "sync" else async_call


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest) -> Callable[..., list[Any]]:
    """Collect the items of all pages of a server."""
    # Here, because the package has to be loaded first.
    from runtime_under_test.pagination import (
        PageRule,
        iterate_items,
        iterate_items_async,
    )

    from tests.runtime_python.paginated_servers import (
        LIST,
        build_arguments,
        parse_arguments,
    )

    def sync_walk(server: Server, rule: PageRule, **given: object) -> list[Any]:
        found = iterate_items(
            lambda it: server(parse_arguments(it)), LIST, build_arguments(**given), rule
        )
        return list(islice(found, 5000))

    async def all_of(server: Server, rule: PageRule, **given: object) -> list[Any]:
        async def fetch(values: tuple[object, ...]) -> Any:
            return server(parse_arguments(values))

        found = iterate_items_async(fetch, LIST, build_arguments(**given), rule)
        return [item async for item in found]

    def async_walk(*values: Any, **given: Any) -> list[Any]:
        return asyncio.run(all_of(*values, **given))

    return sync_walk if request.param == "sync" else async_walk
