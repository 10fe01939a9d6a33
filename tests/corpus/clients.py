"""Generate clients in memory, compile them, and import them in a separate process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator import pipeline
from generator.findings import Checked
from generator.model.api import Api
from generator.workspace import change_tree, read_templates
from tests.corpus.corpus import read

PROBE = Path(__file__).with_name("probe.py")
SECONDS = 10


@dataclass(slots=True)
class Made:
    """What became of one description; `fault` is what must not be."""

    name: str
    errors: tuple[str, ...] = ()
    operations: int = 0
    seconds: float = 0.0
    fault: str = ""
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)


@cache
def templates() -> Mapping[str, str]:
    return read_templates("python")


def texts_of(api: Api, package: str = "demo") -> Mapping[str, str]:
    """The files of the Python client."""
    config = pipeline.default_config(api.title, package)
    files = pipeline.render_files(api, config, "python", templates()).value
    assert files is not None
    return files.texts


def make(folder: str, name: str, package: str = "demo") -> Made:
    """Read a description of the corpus, and make and compile its client if it has no error."""
    made = Made(name)
    began = time.process_time()
    try:
        checked = read(folder, name)
        made.errors = _errors(checked)
        if checked.value is not None and not checked.failed:
            made.operations = len(checked.value.operations)
            made.texts = texts_of(checked.value, package)
            for path, text in made.texts.items():
                if path.endswith(".py"):
                    _compile(text)
    except Exception as error:  # noqa: BLE001  (whatever it is, it is a fault)
        made.fault = f"{type(error).__name__}: {error}"
    made.seconds = time.process_time() - began
    if made.seconds > SECONDS and not made.fault:
        made.fault = f"it takes {made.seconds:.0f} s"
    return made


def _errors(checked: Checked[Api]) -> tuple[str, ...]:
    found = (f.code.id for f in checked.findings if f.level.value == "error")
    return tuple(dict.fromkeys(found))


@cache
def _compile(text: str) -> None:
    """Compile a file; those of the runtime are the same in each client."""
    compile(text, "<client>", "exec")


def probe(clients: Iterable[tuple[str, Mapping[str, str]]], folder: Path) -> str:
    """What is wrong with importing clients by package, and with building their decoders."""
    names = []
    for name, texts in clients:
        change_tree(folder / name, texts)
        names.append(name)
    found = subprocess.run(
        [sys.executable, "-W", "ignore", str(PROBE), *names],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(str(folder / n) for n in names),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout + ("" if found.returncode == 0 else found.stderr[-2000:])
