"""Answers with more than the value: `client.raw` and `client.stream`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from runtime_under_test import errors
from runtime_under_test.config.options import Timeout, options

from tests.runtime_python.calls import Skill, settings
from tests.runtime_python.scripted import Script, drips, hangs, says, scripted
from tests.runtime_python.tagged import AsyncClient, Client

BODY = b'{"name":"n"}'


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted() as known:
        known.plays(says(200, BODY, {"X-Total": "7"}))
        yield known


def test_raw(script: Script) -> None:
    with Client(settings(script.url)) as client:
        for found in (
            client.raw(client.skills.show)(page=2),
            client.raw.skills.show(page=2),
        ):
            assert (found.status, found.content) == (200, BODY)
            assert found.headers["x-total"] == "7"
            assert found.parsed == Skill(name="n")
            assert repr(found) == "RawResponse(status=200, 12 bytes)"
        assert client.skills.show() == Skill(name="n")
    lines = [request.line for request in script.seen]
    assert lines[:2] == ["GET /orgs/main/skills/?page=2 HTTP/1.1"] * 2


def test_raw_async(script: Script) -> None:
    async def main() -> None:
        async with AsyncClient(settings(script.url)) as client:
            for made in (
                client.raw(client.skills.show)(page=2),
                client.raw.skills.show(page=2),
            ):
                found = await made
                assert (found.status, found.content) == (200, BODY)
                assert found.parsed == Skill(name="n")

    asyncio.run(main())


def test_raw_keeps_the_options_of_its_client(script: Script) -> None:
    with Client(settings(script.url)) as client:
        other = client.with_options(headers={"X-A": "1"})
        for call in (other.raw(other.skills.show), other.raw.skills.show):
            call(options=options(headers={"X-B": "2"}))
            sent = script.seen[-1].headers
            assert (sent["x-a"], sent["x-b"]) == ("1", "2")


def test_raw_of_errors_and_of_nothing(script: Script) -> None:
    with Client(settings(script.url)) as client:
        script.plays(says(404, b'{"detail":"no"}'))
        with pytest.raises(errors.NotFoundError, match="no"):
            client.raw.skills.show()
        script.plays(says(204, b"", {"Content-Length": "0"}))
        assert client.raw.skills.show().parsed is None


def test_raw_takes_methods_of_a_client_only(script: Script) -> None:
    with Client(settings(script.url)) as client, pytest.raises(TypeError):
        client.raw(len)  # type: ignore[arg-type]


def test_stream(script: Script, tmp_path: FilePath) -> None:
    with Client(settings(script.url)) as client:
        with client.stream(client.skills.show)(page=2) as answer:
            assert answer.status == 200
            assert answer.headers["x-total"] == "7"
            assert b"".join(answer.iter_bytes()) == BODY
        with client.stream.skills.show(page=2) as answer:
            answer.save(tmp_path / "f")
        assert (tmp_path / "f").read_bytes() == BODY
        # what is not read is closed
        with client.stream.skills.show(page=2):
            pass
        assert client.skills.show() == Skill(name="n")


def test_stream_async(script: Script) -> None:
    async def main() -> None:
        async with AsyncClient(settings(script.url)) as client:
            async with client.stream(client.skills.show)(page=2) as answer:
                assert b"".join([part async for part in answer.iter_bytes()]) == BODY
            answer = await client.stream.skills.show(page=2)
            assert b"".join([part async for part in answer.iter_bytes()]) == BODY
            await answer.aclose()

    asyncio.run(main())


def test_stream_of_an_error_is_an_error(script: Script) -> None:
    script.plays(says(503), says(404, b'{"detail":"no"}'))
    with (
        Client(settings(script.url, max_retries=1)) as client,
        pytest.raises(errors.NotFoundError, match="no"),
    ):
        client.stream.skills.show()
    assert len(script.seen) == 2

    async def main() -> None:
        script.plays(says(503), says(404, b'{"detail":"no"}'))
        async with AsyncClient(settings(script.url, max_retries=1)) as client:
            with pytest.raises(errors.NotFoundError, match="no"):
                await client.stream.skills.show()

    asyncio.run(main())


def test_stream_of_a_redirect_is_an_error(script: Script) -> None:
    script.plays(says(302, headers={"Location": "/b"}))
    with Client(settings(script.url)) as client:
        with pytest.raises(errors.HttpError) as caught:
            client.stream.skills.show()
        assert caught.value.status == 302


def test_a_stream_may_last_longer_than_the_timeout(script: Script) -> None:
    script.plays(drips(0.005))
    made = settings(script.url, timeout=0.3)
    with Client(made) as client, client.stream.skills.show() as answer:
        assert len(b"".join(answer.iter_bytes())) == 100

    async def main() -> None:
        async with AsyncClient(made) as client, client.stream.skills.show() as answer:
            parts = [part async for part in answer.iter_bytes()]
            assert len(b"".join(parts)) == 100

    asyncio.run(main())


def test_a_stream_that_stops(script: Script) -> None:
    script.plays(drips(1.0))
    timeout = Timeout(10, read=0.1)
    with (
        Client(settings(script.url, timeout=timeout)) as client,
        client.stream.skills.show() as answer,
        pytest.raises(errors.TimeoutError),
    ):
        list(answer.iter_bytes())


def test_the_head_of_a_stream_is_due_in_time(script: Script) -> None:
    script.plays(hangs)
    with (
        Client(settings(script.url, timeout=0.1)) as client,
        pytest.raises(errors.TimeoutError, match=r"after 0\.1 s"),
    ):
        client.stream.skills.show()

    async def main() -> None:
        async with AsyncClient(settings(script.url, timeout=0.1)) as client:
            with pytest.raises(errors.TimeoutError, match=r"after 0\.1 s"):
                await client.stream.skills.show()

    asyncio.run(main())
