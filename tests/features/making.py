"""Tiny descriptions to models, texts and packages that can be imported and called."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

from generator import pipeline
from generator.config import ApiConfig, TargetConfig
from generator.findings import Checked
from generator.model.api import Api
from generator.source import Source
from generator.workspace import read_templates
from tests.documented.server import Received, RecordingServer, Reply

HEAD = 'openapi: 3.0.3\ninfo: {title: Demo, version: "1.0"}\n'
HEAD_31 = HEAD.replace("3.0.3", "3.1.0")
TEMPLATES = read_templates("python")


def checked(text: str, name: str = "openapi.yaml") -> Checked[Api]:
    """A description as it is read; what does not begin as one gets a head, and empty paths."""
    if not text.lstrip().startswith(("openapi", "swagger", "{", '"')):
        text = HEAD + text
    if "paths" not in text:
        text += "\npaths: {}\n"
    return pipeline.load(Source(name, {name: text.encode("utf-8", "surrogatepass")}))


def model(text: str, name: str = "openapi.yaml") -> Api:
    """The model of a description without errors."""
    made = checked(text, name)
    assert not made.failed, made.findings
    assert made.value is not None
    return made.value


def settings(package: str = "demo", **given: Any) -> ApiConfig:
    """Settings with one target."""
    target = TargetConfig(package.replace("_", "-"), package)
    return ApiConfig("demo", targets={"python": target}, **given)


def texts(api: Api, config: ApiConfig | None = None) -> Mapping[str, str]:
    """The files of the Python package of a model."""
    made = pipeline.render_files(api, config or settings(), "python", TEMPLATES)
    assert made.value is not None
    return made.value.texts


@contextmanager
def importable(files: Mapping[str, str], folder: Path) -> Iterator[None]:
    """Write a package and let it be imported, under its own name, until the end of the block."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    tops = {Path(path).parts[0] for path in files if path.endswith(".py")}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.partition(".")[0] in tops]:
            del sys.modules[name]


@dataclass(frozen=True)
class Demo:
    """A generated package, imported, and the server that its clients call."""

    package: ModuleType
    files: Mapping[str, str]
    server: RecordingServer
    http: httpx2.Client

    @property
    def m(self) -> ModuleType:
        """The module `models`."""
        return importlib.import_module(f"{self.package.__name__}.models")

    @property
    def unset(self) -> Any:
        return self.package.UNSET

    def client(self, **given: Any) -> Any:
        """A client that calls the server, with whatever else it is given."""
        values = {"base_url": self.server.url, "http_client": self.http}
        return self.package.Client(**(values | given))

    def call(self, name: str, /, **arguments: Any) -> Any:
        """Call `tag.method` of a client and give back what it returns."""
        tag, _, method = name.partition(".")
        return getattr(getattr(self.client(), tag), method)(**arguments)

    def sent(self, name: str, /, **arguments: Any) -> Received:
        """The request that a call makes; the server answers with an empty 204."""
        self.server.always(Reply(204))
        self.call(name, **arguments)
        (request,) = self.server.received
        return request

    def sent_json(self, name: str, /, **arguments: Any) -> Any:
        """The JSON body of the request that a call makes."""
        return json.loads(self.sent(name, **arguments).body)

    def answer(self, name: str, body: Any, /, status: int = 200, **given: Any) -> Any:
        """What a call returns when the server answers with the JSON text of a value."""
        self.server.always(Reply.of_json(body, status))
        return self.call(name, **given)

    def source(self, path: str) -> str:
        """The text of a file of the package."""
        return self.files[f"{self.package.__name__}/{path}"]
