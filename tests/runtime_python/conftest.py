"""The runtime under test, loaded as the package it becomes, and a real HTTP server to call."""

from __future__ import annotations

import asyncio
import importlib.util
import ssl
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpcore2
import pytest

from tests.runtime_python.loopback import Server, serving

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
    with serving() as known:
        yield known


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
