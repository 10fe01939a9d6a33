"""Warnings point at the user's program, also out of tasks."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from runtime_under_test import call_site as caller
from runtime_under_test.call_site import find_stacklevel
from runtime_under_test.client import AsyncClientBase
from runtime_under_test.errors import ApiError
from runtime_under_test.operation import Operation

from tests.runtime_python.calls import settings

# It warns before it finds nobody to talk to.
OLD = Operation("o", "GET", "/", deprecated=True)
SETTINGS = settings("http://127.0.0.1:9")


async def awaited(call: Any) -> None:
    await call


async def gathered(call: Any) -> None:
    await asyncio.gather(call)


async def task(call: Any) -> None:
    await asyncio.create_task(call)


async def timed(call: Any) -> None:
    await asyncio.wait_for(call, 5)


@pytest.mark.parametrize("way", [awaited, gathered, task, timed])
def test_a_deprecated_operation(way: Callable[[Any], Any]) -> None:
    async def main() -> None:
        async with AsyncClientBase(SETTINGS) as client:
            with suppress(ApiError):
                await way(client._transport.call(OLD, ()))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        asyncio.run(main())
    # Not those of sockets that other tests left to the garbage collector.
    found = [it for it in caught if it.category is DeprecationWarning]
    assert [it.filename for it in found] == [__file__]


def test_no_frame_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caller, "_is_internal", lambda module: True)
    assert find_stacklevel() == len(inspect.stack())
