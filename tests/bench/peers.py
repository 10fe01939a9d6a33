"""Other packages, each installed into a virtual environment of its own below .bench/."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.process import ROOT, Contender, plain_environment

FOLDER = ROOT / ".bench/peers"


class UnavailableError(Exception):
    """A peer that cannot be measured here, and why."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A package on PyPI, pinned so that figures of different days are of one thing."""

    distribution: str
    version: str

    def install(self) -> Path:
        """Its virtual environment, made if need be; raises UnavailableError without PyPI."""
        place = FOLDER / f"{self.distribution}-{self.version}"
        ready = place / "ready"
        if not ready.exists():
            shutil.rmtree(place, ignore_errors=True)
            requirement = f"{self.distribution}=={self.version}"
            _succeed([sys.executable, "-m", "venv", str(place)], requirement)
            pip = [str(place / "bin/python"), "-m", "pip", "install", "--quiet"]
            quiet = ["--disable-pip-version-check", "--retries", "1"]
            _succeed([*pip, *quiet, requirement], requirement)
            ready.touch()
        return place


OPENAPI_GENERATOR = Peer("openapi-generator-cli", "7.26.0")
OPENAPI_PYTHON_CLIENT = Peer("openapi-python-client", "0.29.1")
OASDIFF = "v1.28.0"
_OASDIFF_MODULE = "github.com/oasdiff/oasdiff"
# What the vendor publishes for this API, made of a later description by openapi-generator.
IBLAI = Peer("iblai", "4.202.2")


def openapi_generator(description: Path) -> tuple[Contender, ...]:
    """openapi-generator without its start script: the jar, on the Java that is there."""
    java = shutil.which("java")
    if java is None:
        raise UnavailableError("there is no java")
    place = OPENAPI_GENERATOR.install()
    jar = next(place.rglob("openapi-generator*.jar"), None)
    if jar is None:
        raise UnavailableError("its wheel holds no jar")
    start = [java, "-jar", str(jar), "generate", "-g", "python", "-i", str(description)]
    name = f"openapi-generator {OPENAPI_GENERATOR.version}"
    return (Contender(name, lambda folder: [*start, "-o", str(folder / "out")]),)


def openapi_python_client(description: Path) -> tuple[Contender, ...]:
    """openapi-python-client as it comes, and with the switch without which it fails here."""
    program = OPENAPI_PYTHON_CLIENT.install() / "bin/openapi-python-client"
    start = [str(program), "generate", "--path", str(description), "--output-path"]
    # It formats with ruff, which it finds on the path.
    path = f"{program.parent}:{plain_environment().get('PATH', '')}"
    # Wide enough for a message on one line.
    env = {"PATH": path, "COLUMNS": "300"}
    settings = FOLDER / "literal-enums.yaml"
    settings.write_text("literal_enums: true\n", "utf-8")
    name = f"openapi-python-client {OPENAPI_PYTHON_CLIENT.version}"

    def literal(folder: Path) -> list[str]:
        return [*start, str(folder / "out"), "--config", str(settings)]

    return (
        Contender(name, lambda folder: [*start, str(folder / "out")], env),
        Contender(f"{name}, literal_enums", literal, env),
    )


def oasdiff(old: str, new: str) -> tuple[Contender, ...]:
    """oasdiff, built by Go from its module; the command that tells breaking changes and others."""
    go = shutil.which("go")
    if go is None:
        raise UnavailableError("there is no go to build it with")
    place = FOLDER / f"oasdiff-{OASDIFF}"
    program = place / "oasdiff"
    if not program.exists():
        module = f"{_OASDIFF_MODULE}@{OASDIFF}"
        _succeed([go, "install", module], module, {"GOBIN": str(place)})
    name = f"oasdiff {OASDIFF} changelog"
    return (Contender(name, lambda _: [str(program), "changelog", old, new]),)


def _succeed(
    command: list[str], what: str, env: Mapping[str, str] | None = None
) -> None:
    done = subprocess.run(
        command,
        env={**plain_environment(), **(env or {})},
        text=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2] or f"exit code {done.returncode}"
        raise UnavailableError(f"{what} cannot be installed: {last}")
