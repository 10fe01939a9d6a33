"""Start the judge (openapi-core) in an environment of its own and send it exchanges.

Why openapi-core: it is the maintained validator of requests and responses for OpenAPI in Python,
knows 3.0 to 3.2, parameters of every style, all kinds of bodies and security, and shares no code
with oasmith. Why a process: openapi-core 0.23 wants openapi-spec-validator below 0.9 and
jsonschema-path below 0.5, which the generator's own openapi-spec-validator rules out.
"""

from __future__ import annotations

import base64
import fcntl
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.documented.server import Received, Reply

HERE = Path(__file__).parent / "judge"
FOLDER = Path(__file__).parents[2] / ".conformance"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that arrived for an operation (its path as a template), and the reply to judge
    along with it, if any."""

    path: str
    request: Received
    reply: Reply | None = None

    def asked(self) -> dict[str, Any]:
        """What the judge is asked."""
        request, reply = self.request, self.reply
        return {
            "path": self.path,
            "method": request.method,
            "target": request.target,
            "headers": [(n, _utf8(v)) for n, v in request.headers],
            "body": base64.b64encode(request.body).decode(),
            "reply": reply
            and {
                "status": reply.status,
                "type": reply.content_type,
                "body": base64.b64encode(reply.body).decode(),
            },
        }


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body; one without file name is a plain field."""

    name: str
    filename: str | None
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What openapi-core finds wrong, and what was taken out of the request: the values of the
    parameters by place and name, the parts of a multipart body, and what a form says, files as
    texts of ISO 8859-1."""

    request: tuple[str, ...]
    reply: tuple[str, ...]
    values: Mapping[str, Mapping[str, Any]]
    parts: tuple[Part, ...]
    form: Mapping[str, Any] | None = None


@dataclass(slots=True)
class Judge:
    """Judges exchanges by one description between `with` and its end.

    An exchange that is the same byte for byte is judged once; `judged` counts those that were.
    """

    description: Mapping[str, Any]
    judged: int = 0
    _known: dict[str, Verdict] = field(default_factory=dict)
    _process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        """Start the process; the first start on a machine installs openapi-core from PyPI."""
        command = [str(environment()), "-I", "-X", "utf8", str(HERE / "main.py")]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._say(self.description)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def of(self, exchanges: Iterable[Exchange]) -> list[Verdict]:
        """The verdict on each exchange."""
        asked = [exchange.asked() for exchange in exchanges]
        keys = [_digest(each) for each in asked]
        new = {k: a for k, a in zip(keys, asked, strict=True) if k not in self._known}
        if new:
            self._say(list(new.values()))
            assert self._process is not None
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
            assert line, "the judge ended; what it said is in standard error"
            for key, said in zip(new, json.loads(line), strict=True):
                faults = tuple(said["request"]), tuple(said["reply"])
                parts = (
                    Part(name, filename, kind, base64.b64decode(content))
                    for name, filename, kind, content in said["parts"]
                )
                self._known[key] = Verdict(
                    *faults, said["values"], tuple(parts), said["form"]
                )
            self.judged += len(new)
        return [self._known[key] for key in keys]

    def _say(self, value: object) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(value) + "\n")
        self._process.stdin.flush()


def _utf8(value: str) -> str:
    # http.server reads headers as ISO 8859-1.
    try:
        return value.encode("latin-1").decode()
    except UnicodeDecodeError:
        return value


def _digest(asked: Mapping[str, Any]) -> str:
    # The port of the server changes nothing, nor does the connection.
    plain = {"host", "connection", "accept-encoding", "user-agent"}
    headers = [pair for pair in asked["headers"] if pair[0] not in plain]
    return sha256(json.dumps({**asked, "headers": headers}).encode()).hexdigest()


def environment() -> Path:
    """The Python of the judge's virtual environment, which is made if need be.

    Needs PyPI the first time; raises RuntimeError with pip's words where that fails.
    """
    wanted = (HERE / "requirements.lock").read_text("utf-8")
    FOLDER.mkdir(exist_ok=True)
    ready, python = FOLDER / "ready", FOLDER / "venv/bin/python"
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several test processes, one environment
        if ready.exists() and ready.read_text("utf-8") == wanted:
            return python
        shutil.rmtree(FOLDER / "venv", ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(FOLDER / "venv")])
        pip = [str(python), "-m", "pip", "install", "--quiet"]
        locked = ["--require-hashes", "--requirement", str(HERE / "requirements.lock")]
        _run([*pip, "--disable-pip-version-check", *locked])
        ready.write_text(wanted, "utf-8")
    return python


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the judge cannot be installed: {done.stderr.strip()}")
