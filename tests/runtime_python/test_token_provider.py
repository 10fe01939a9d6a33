"""Token providers: callables that return credentials."""

from __future__ import annotations

import asyncio
import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.config import token_provider
from runtime_under_test.config.credentials import Credentials, bearer_credential
from runtime_under_test.config.options import options
from runtime_under_test.operation import Body, Operation

from tests.runtime_python.calls import SECRET, settings
from tests.runtime_python.scripted import Script, says

Call = Callable[..., Any]
GET = Operation("o", "GET", "/a", security=(("Token",),))
OK = says(200)
NO = says(401, b'{"detail":"expired"}')


class Issuer:
    """Gives `t1`, `t2` and so on, or what it is told."""

    def __init__(self, *values: Any) -> None:
        self.values = list(values)
        self.asked = 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.values.pop(0) if self.values else f"t{self.asked}"


def sent(script: Script) -> list[str | None]:
    return [request.headers.get("authorization") for request in script.seen]


def by_auth(issuer: Any) -> Credentials:
    return Credentials({}, auth=issuer)


def by_token(issuer: Any) -> Credentials:
    return Credentials({"Token": bearer_credential(issuer)})


@pytest.mark.parametrize(("kind", "prefix"), [(by_auth, ""), (by_token, "Bearer ")])
def test_asked_once_and_again_on_401(
    script: Script, call: Call, kind: Callable[[Any], Credentials], prefix: str
) -> None:
    issuer = Issuer()
    made = settings(script.url, credentials=kind(issuer))
    script.plays(OK)
    call(made, GET)
    call(made, GET)
    assert sent(script) == [f"{prefix}t1"] * 2
    script.seen.clear()
    script.plays(NO, OK)
    call(made, GET)
    call(made, GET)
    assert sent(script) == [f"{prefix}t1", f"{prefix}t2", f"{prefix}t2"]
    assert issuer.asked == 2


def test_a_second_401_is_the_answer(script: Script, call: Call) -> None:
    issuer = Issuer()
    script.plays(NO)
    with pytest.raises(errors.UnauthorizedError, match="expired"):
        call(settings(script.url, credentials=by_auth(issuer), max_retries=5), GET)
    assert sent(script) == ["t1", "t2"]


def test_the_same_credential_is_not_sent_again(script: Script, call: Call) -> None:
    script.plays(NO)
    made = settings(script.url, credentials=by_auth(lambda: "same"))
    with pytest.raises(errors.UnauthorizedError):
        call(made, GET)
    assert sent(script) == ["same"]


def test_public_operations_do_not_ask(script: Script, call: Call) -> None:
    issuer = Issuer()
    made = settings(script.url, credentials=by_auth(issuer))
    call(made, Operation("o", "GET", "/login", security=()))
    assert (issuer.asked, sent(script)) == (0, [None])


def test_a_header_by_hand_is_left_alone(script: Script, call: Call) -> None:
    script.plays(NO)
    made = settings(script.url, credentials=by_auth(Issuer()))
    with pytest.raises(errors.UnauthorizedError):
        call(made, GET, options=options(headers={"Authorization": "Mine x"}))
    assert sent(script) == ["Mine x"]


def test_fixed_credentials_are_not_sent_again(script: Script, call: Call) -> None:
    script.plays(NO)
    with pytest.raises(errors.UnauthorizedError):
        call(settings(script.url, credentials=by_token("x"), max_retries=5), GET)
    assert sent(script) == ["Bearer x"]


def test_the_body_comes_along(script: Script, call: Call) -> None:
    script.plays(NO, OK)
    operation = Operation(
        "o", "POST", "/a", body=Body(("application/octet-stream",)), security=None
    )
    import io

    made = settings(script.url, credentials=by_auth(Issuer()))
    call(made, operation, body=io.BytesIO(b"abc"))
    assert [request.body for request in script.seen] == [b"abc", b"abc"]


@pytest.mark.parametrize("value", [None, b"x", "", "a\nb", "a ", "a\ud800"])
def test_what_cannot_be_a_credential(script: Script, call: Call, value: Any) -> None:
    made = settings(script.url, credentials=by_auth(Issuer(value)))
    with pytest.raises(errors.InvalidArgumentError, match="token provider") as caught:
        call(made, GET)
    assert caught.value.__cause__ is None
    assert script.seen == []
    # the next call asks again
    call(made, GET)
    assert sent(script) == ["t2"]


@pytest.mark.parametrize(
    "value", [SECRET.encode(), f"{SECRET}\n", f"{SECRET} ", f"{SECRET}\ud800", [SECRET]]
)
def test_what_cannot_be_a_credential_is_in_no_local_variable(
    script: Script, call: Call, value: Any
) -> None:
    # The issuer's own frame has ended when the client raises.
    made = settings(script.url, credentials=by_auth(lambda: value))
    with pytest.raises(errors.InvalidArgumentError) as caught:
        call(made, GET)
    package = str(Path(token_provider.__file__).parents[1])
    frames = [
        frame
        for frame, _ in traceback.walk_tb(caught.value.__traceback__)
        if frame.f_code.co_filename.startswith(package)
    ]
    assert frames
    for frame in frames:
        for name, local in frame.f_locals.items():
            assert local is not value, name


def test_its_own_errors_come_through(script: Script, call: Call) -> None:
    def broken() -> str:
        raise KeyError("vault")

    with pytest.raises(KeyError, match="vault"):
        call(settings(script.url, credentials=by_auth(broken)), GET)


def test_an_asynchronous_callable(script: Script) -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "a1"

    async def main() -> None:
        async with AsyncClientBase(
            settings(script.url, credentials=by_auth(token))
        ) as client:
            await client._transport.call(GET, ())

    asyncio.run(main())
    assert sent(script) == ["a1"]
    with (
        ClientBase(settings(script.url, credentials=by_auth(token))) as client,
        pytest.raises(errors.InvalidArgumentError, match="asynchronous"),
    ):
        client._transport.call(GET, ())


def test_threads_ask_once(script: Script) -> None:
    issuer = Issuer()
    made = settings(script.url, credentials=by_auth(issuer))
    barrier = threading.Barrier(16)
    with ClientBase(made) as client:

        def work() -> None:
            barrier.wait()
            client._transport.call(GET, ())

        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert issuer.asked == 1
    assert sent(script) == ["t1"] * 16


def test_tasks_ask_once(script: Script) -> None:
    asked = 0

    async def token() -> str:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.01)
        return f"t{asked}"

    async def main() -> None:
        async with AsyncClientBase(
            settings(script.url, credentials=by_auth(token))
        ) as client:
            calls = [client._transport.call(GET, ()) for _ in range(16)]
            await asyncio.gather(*calls)

    asyncio.run(main())
    assert asked == 1


def test_a_callable_may_use_the_client_itself(script: Script) -> None:
    login = Operation("login", "POST", "/login", security=None)

    def token() -> str:
        client._transport.call(login, ())
        return "t"

    with ClientBase(settings(script.url, credentials=by_auth(token))) as client:
        client._transport.call(GET, ())
    assert sent(script) == [None, "t"]
    script.seen.clear()

    async def atoken() -> str:
        await aclient._transport.call(login, ())
        return "t"

    async def main() -> None:
        nonlocal aclient
        made = settings(script.url, credentials=by_auth(atoken), timeout=2.0)
        async with AsyncClientBase(made) as aclient:
            await aclient._transport.call(GET, ())

    aclient: Any = None
    asyncio.run(main())
    assert sent(script) == [None, "t"]


def test_what_was_given_is_nowhere_to_be_seen(
    script: Script, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    script.plays(says(401, b'{"detail":"no first-s3 here"}'), says(401, b'"first-s3"'))
    credentials = by_auth(Issuer("T first-s3", "T second-s3"))
    with pytest.raises(errors.UnauthorizedError) as caught:
        call(settings(script.url, credentials=credentials), GET)
    assert sent(script) == ["T first-s3", "T second-s3"]
    shown = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert "s3" not in shown + repr(credentials) + repr(credentials._authorization)


def test_not_two_at_once() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="not both"):
        Credentials({}, authorization="T x", auth=lambda: "T y")
