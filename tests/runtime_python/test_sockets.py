"""Connections that keep to the time of the whole call."""

from __future__ import annotations

import errno
import os
import socket
import time
from typing import Any

import httpcore2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import ClientBase
from runtime_under_test.config.deadline import Deadline
from runtime_under_test.config.options import Timeout
from runtime_under_test.http.deadline_backend import DeadlineBackend, DeadlineStream
from runtime_under_test.operation import Operation, ResponseSpec

from tests.runtime_python.calls import JSON, settings
from tests.runtime_python.scripted import says, scripted

GET = Operation("o", "GET", "/a", responses=(ResponseSpec("200", JSON, lambda: Any),))


class Slow(httpcore2.NetworkStream):
    """Takes its time for each piece, and none of its limits."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        time.sleep(0.02)
        self.taken += buffer


def test_the_time_of_an_upload() -> None:
    steps = Deadline(Timeout(0.1)).build_step_timeouts()
    slow = Slow()
    with pytest.raises(httpcore2.WriteTimeout):
        DeadlineStream(slow).write(b"x" * 6_553_600, steps["write"])
    assert 0 < len(slow.taken) < 6_553_600


def test_an_upload_arrives_whole() -> None:
    content = bytes(range(256)) * 1000
    slow = Slow()
    DeadlineStream(slow).write(content, None)
    assert slow.taken == content


class Found:
    """What a name is said to stand for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
        self._real = socket.getaddrinfo
        self._addresses = addresses
        monkeypatch.setattr(socket, "getaddrinfo", self)

    def __call__(self, host: str, port: int, *args: Any, **given: Any) -> Any:
        if host != "many.test":
            return self._real(host, port, *args, **given)
        return [
            found
            for address in self._addresses
            for found in self._real(address, port, *args, **given)
        ]


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (Timeout(0.4), "timed out after 0.4 s"),
        (Timeout(20, connect=0.4), "could not connect within 0.4 s"),
        (Timeout(None, connect=0.4), "could not connect within 0.4 s"),
    ],
)
def test_the_addresses_of_a_host_share_the_time(
    monkeypatch: pytest.MonkeyPatch, limits: Timeout, message: str
) -> None:
    def connect(address: Any, timeout: float, **given: Any) -> socket.socket:
        time.sleep(timeout)
        raise TimeoutError("timed out")

    Found(monkeypatch, "127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4")
    monkeypatch.setattr(socket, "create_connection", connect)
    began = time.monotonic()
    with (
        ClientBase(settings("http://many.test", timeout=limits)) as client,
        pytest.raises(errors.TimeoutError, match=message),
    ):
        client._transport.call(GET, ())
    assert 0.3 < time.monotonic() - began < 0.7


def test_the_next_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    Found(monkeypatch, "127.0.0.2", "127.0.0.1")
    with scripted() as script:
        script.plays(says(200))
        url = script.url.replace("127.0.0.1", "many.test")
        with ClientBase(settings(url)) as client:
            assert client._transport.call(GET, ()) == {}


def test_the_last_address_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    Found(monkeypatch, "127.0.0.2", "127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(httpcore2.ConnectError, match=os.strerror(errno.ECONNREFUSED)):
        DeadlineBackend().connect_tcp("many.test", port, 5.0)
    with pytest.raises(httpcore2.ConnectError):
        DeadlineBackend().connect_tcp("x" * 70 + ".test", port, 5.0)
