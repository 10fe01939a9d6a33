"""TLS on the fast path and through httpx2."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path as FilePath
from typing import Any

import httpx2
import pytest
from runtime_under_test import errors
from runtime_under_test.client import AsyncClientBase, ClientBase
from runtime_under_test.operation import Body, Operation, ResponseSpec

from tests.runtime_python.calls import settings
from tests.runtime_python.clocks import Recorded

Call = Callable[..., Any]
TEXT = Operation("o", "GET", "/a", responses=(ResponseSpec("200", "text/plain"),))
LENGTH = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nabcde"
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> FilePath:
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    made = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=x"]
    names = ["-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run(
        [program, "req", *made, *names, *files],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture
def tls_port(certificate: FilePath) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(plain: socket.socket) -> None:
        try:
            with context.wrap_socket(plain, server_side=True) as connection:
                while connection.recv(65536):
                    connection.sendall(LENGTH)
        except OSError:
            pass

    def accept() -> None:
        try:
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection,), daemon=True).start()
        except OSError:
            pass

    threading.Thread(target=accept, daemon=True).start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def test_tls(
    tls_port: int,
    certificate: FilePath,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    context = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda: context)
    made = settings(f"https://localhost:{tls_port}")
    multipart = Operation(
        "o", "POST", "/a", body=Body(("multipart/form-data",)), responses=TEXT.responses
    )
    with ClientBase(made) as client:
        for _ in range(3):
            assert client._transport.call(TEXT, ()) == "abcde"
        found = client._transport.call(multipart, (), fields={"f": b"x"})
        assert found == "abcde"

    async def main() -> None:
        async with AsyncClientBase(made) as client:
            for _ in range(3):
                assert await client._transport.call(TEXT, ()) == "abcde"
            given = {"f": b"x"}
            found = await client._transport.call(multipart, (), fields=given)
            assert found == "abcde"

    asyncio.run(main())


@pytest.mark.parametrize("trusted", [True, False])
def test_a_certificate_that_is_not_theirs(
    tls_port: int,
    certificate: FilePath,
    monkeypatch: pytest.MonkeyPatch,
    call: Call,
    trusted: bool,
) -> None:
    file = str(certificate / "cert.pem") if trusted else None
    context = ssl.create_default_context(cafile=file)
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda: context)
    host = "127.0.0.1" if trusted else "localhost"
    clock = Recorded()
    made = settings(f"https://{host}:{tls_port}", max_retries=2, clock=clock)
    with pytest.raises(errors.TransportError, match="CERTIFICATE_VERIFY_FAILED"):
        call(made, TEXT)
    assert clock.slept == []


def test_a_server_without_tls(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(10_000)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        threading.Thread(target=serve, daemon=True).start()
        made = settings(f"https://127.0.0.1:{listener.getsockname()[1]}")
        with pytest.raises(errors.TransportError, match="ConnectError"):
            call(made, TEXT)


def answer_twice(plain: socket.socket, context: ssl.SSLContext) -> None:
    """Send each response twice: two TLS records in one segment."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_side=True)

    def receive(read: Callable[[], object]) -> object:
        while True:
            try:
                return read()
            except ssl.SSLWantReadError:
                plain.sendall(outgoing.read())
                data = plain.recv(65536)
                if not data:
                    return b""
                incoming.write(data)

    with plain, suppress(OSError):
        receive(tls.do_handshake)
        plain.sendall(outgoing.read())
        while receive(lambda: tls.read(65536)):
            tls.write(LENGTH)
            tls.write(LENGTH.replace(b"abcde", b"EVIL!"))
            plain.sendall(outgoing.read())


def test_surplus_in_a_record_that_was_not_read(
    certificate: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    ours = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda: ours)
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        try:
            while True:
                given = listener.accept()[0], context
                threading.Thread(target=answer_twice, args=given, daemon=True).start()
        except OSError:
            pass

    threading.Thread(target=accept, daemon=True).start()
    made = settings(f"https://localhost:{listener.getsockname()[1]}")
    with ClientBase(made) as client:
        for _ in range(5):
            assert client._transport.call(TEXT, ()) == "abcde"

    async def main() -> None:
        async with AsyncClientBase(made) as client:
            for _ in range(5):
                assert await client._transport.call(TEXT, ()) == "abcde"

    asyncio.run(main())
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
