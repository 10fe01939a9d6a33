"""Errors of other libraries become errors of the client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config.options import options
from runtime_under_test.operation import Operation

from tests.runtime_python.calls import settings
from tests.runtime_python.scripted import Script

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a")


def test_a_length_by_hand(script: Script, call: Call) -> None:
    given = options(headers={"Content-Length": "5"})
    with pytest.raises(errors.TransportError, match="LocalProtocolError"):
        call(settings(script.url), GET, options=given)
    with (
        httpx2.Client() as own,
        pytest.raises(errors.TransportError, match="LocalProtocolError"),
    ):
        ClientBase(settings(script.url), own)._transport.call(GET, (), options=given)

    async def main() -> None:
        async with httpx2.AsyncClient() as own:
            client = AsyncClientBase(settings(script.url), own)
            await client._transport.call(GET, (), options=given)

    with pytest.raises(errors.TransportError, match="LocalProtocolError"):
        asyncio.run(main())


def test_an_http_client_that_is_closed(script: Script) -> None:
    with httpx2.Client() as own:
        pass
    with pytest.raises(errors.ApiError, match="http_client is closed"):
        ClientBase(settings(script.url), own)._transport.call(GET, ())

    async def main() -> None:
        async with httpx2.AsyncClient() as own:
            pass
        await AsyncClientBase(settings(script.url), own)._transport.call(GET, ())

    with pytest.raises(errors.ApiError, match="http_client is closed"):
        asyncio.run(main())


@pytest.mark.parametrize("host", ["\u0378.test", "a.\u0378b"])
def test_a_host_that_cannot_be(call: Call, host: str) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="base_url is not a URL"):
        call(settings(f"http://{host}"), GET)
