"""Tokens in the query of a URL and in headers: sent, but stored and shown nowhere."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.cli.app import run
from generator.workspace import redact_url

DESCRIPTION = """\
openapi: 3.0.3
info: {title: Acme, version: "VERSION"}
paths: {/a: {get: {operationId: a, responses: {"204": {description: ok}}}}}
"""
SECRET = "s3cr3t"


class Server:
    """Serves one description, and notes what it received."""

    def __init__(self) -> None:
        self.version = "1.0"
        self.status = 200
        self.location = ""
        self.paths: list[str] = []
        self.tokens: list[str | None] = []
        self.url = ""


@contextmanager
def serve() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.paths.append(self.path)
            state.tokens.append(self.headers["X-Token"])
            body = DESCRIPTION.replace("VERSION", state.version).encode()
            is_redirect = state.location and "moved" not in self.path
            self.send_response(302 if is_redirect else state.status)
            if is_redirect:
                self.send_header("Location", state.location)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    state.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ACME_TOKEN", SECRET)
    with serve() as state:
        yield state


def stored(folder: Path) -> bytes:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files)


HEADERS = [
    ["--header", f"X-Token: {SECRET}"],
    ["--header-env", "X-Token:ACME_TOKEN"],
]


@pytest.mark.parametrize("header", HEADERS, ids=["header", "header-env"])
def test_init_add_and_check_send_secrets_and_keep_none(
    server: Server,
    header: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    url = f"{server.url}/api.yaml?token={SECRET}&v=9{SECRET}#{SECRET}"
    assert run(["init", "acme", "--from", url, *header]) == 0
    server.version = "1.1"
    assert run(["add", url, "--api", "acme", *header]) == 0
    server.version = "1.2"
    for more in ([], ["--diff"], ["--format", "json"]):
        assert run(["check", "--upstream", url, *header, *more]) == 1
    assert server.tokens == [SECRET] * 5
    assert set(server.paths) == {f"/api.yaml?token={SECRET}&v=9{SECRET}"}
    shown = capsys.readouterr()
    assert SECRET not in shown.out + shown.err
    assert SECRET.encode() not in stored(tmp_path)
    lock = json.loads((tmp_path / "specs/acme/lock.json").read_text())
    origin = f"{server.url}/api.yaml?token=...&v=..."
    assert {entry["origin"] for entry in lock["versions"].values()} == {origin}


@pytest.mark.parametrize("command", ["init", "add", "check"])
@pytest.mark.parametrize("fault", ["status", "content", "redirect", "scheme", "url"])
def test_errors_show_no_secret(
    server: Server,
    command: str,
    fault: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    good = f"{server.url}/api.yaml"
    assert run(["init", "acme", "--from", good]) == 0
    url = f"{good}?token={SECRET}"
    if fault == "status":
        server.status = 500
    elif fault == "content":
        server.version = '"'
    elif fault == "redirect":
        server.location = f"http://127.0.0.1:1/moved?token={SECRET}"
    elif fault == "scheme":
        url = url.replace("http:", "ftp:")
    else:
        url = url.replace("127.0.0.1", f"user:{SECRET}@[")
    capsys.readouterr()
    call = {
        "init": ["init", "other", "--from", url],
        "add": ["add", url, "--api", "acme"],
        "check": ["check", "--upstream", url],
    }
    assert run([*call[command], "--debug", "--header", f"X-Token:{SECRET}"]) != 0
    shown = capsys.readouterr()
    assert "bug" not in shown.err
    assert shown.out + shown.err
    assert SECRET not in shown.out + shown.err
    assert SECRET.encode() not in stored(tmp_path)


def test_a_redirect_on_the_same_host_carries_headers_and_one_elsewhere_is_refused(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.location = "/moved"
    url = f"{server.url}/api.yaml"
    assert run(["init", "acme", "--from", url, "--header", f"X-Token:{SECRET}"]) == 0
    assert server.tokens == [SECRET, SECRET]
    with serve() as other:
        server.location = f"{other.url}/moved"
        check = ["check", "--upstream", url, "--header", f"X-Token:{SECRET}"]
        assert run(check) == 3
        assert other.tokens == []
    assert SECRET not in capsys.readouterr().err


def test_a_secret_that_an_earlier_version_stored_is_not_shown_and_is_removed(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["init", "acme", "--from", f"{server.url}/api.yaml"]) == 0
    lock = tmp_path / "specs/acme/lock.json"
    text = lock.read_text().replace("/api.yaml", f"/api.yaml?token={SECRET}")
    lock.write_text(text)
    description = tmp_path / "specs/acme/1.0.yaml"
    whole = description.read_text()
    description.write_text(whole + "# edited\n")
    capsys.readouterr()
    assert run(["check"]) == 1
    assert "was added from" in (shown := capsys.readouterr().out)
    assert SECRET not in shown
    description.write_text(whole)
    server.version = "1.1"
    assert run(["add", f"{server.url}/api.yaml", "--api", "acme"]) == 0
    assert SECRET not in lock.read_text()


@pytest.mark.parametrize(
    "option",
    [
        ["--header", SECRET],
        ["--header", f"{SECRET} x:y"],
        ["--header", f"X-Token:{SECRET}\r\nHost: x"],
        ["--header", f"X-Token:{SECRET}\u20ac"],
        ["--header", f"Host:{SECRET}"],
        ["--header", f"X-Token:{SECRET}", "--header", f"x-token:{SECRET}"],
        ["--header-env", f"X-Token:{SECRET}"],
    ],
)
def test_a_wrong_header_is_refused_without_showing_it(
    server: Server, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["init", "--from", f"{server.url}/a", *option]) == 2
    assert SECRET not in capsys.readouterr().err
    assert server.paths == []


def test_references_are_downloaded_with_headers_from_one_host_only(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(DESCRIPTION.replace("{get:", f'{{$ref: "{server.url}/x", get:'))
    host = server.url.removeprefix("http://")
    call = ["validate", str(file), "--header", f"X-Token:{SECRET}"]
    call += ["--allow-remote", host]
    run(call)
    assert server.tokens == [SECRET]
    assert run([*call, "--allow-remote", "other.example"]) == 2
    assert "--allow-remote once" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h/p", "https://h/p"),
        ("https://h/p?a=1&b=&c=2", "https://h/p?a=...&b=&c=..."),
        ("https://h/p?secret", "https://h/p?..."),
        ("https://h/p?", "https://h/p?"),
        ("https://h/p#secret", "https://h/p"),
        ("https://u:p@h/p?a=b?c=d", "https://...@h/p?a=..."),
        ("a.yaml?b=c", "a.yaml?b=c"),
    ],
)
def test_a_url_is_shown_without_what_may_be_secret(url: str, expected: str) -> None:
    assert redact_url(url) == expected
