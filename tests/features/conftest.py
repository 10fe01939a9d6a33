"""Packages made of tiny descriptions, each once a session, and one server for all of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx2
import pytest

from tests.documented.server import RecordingServer
from tests.features.making import Demo, importable, model, settings, texts


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Demo]]:
    """Makes the package of a description with the settings given, and imports it."""
    made: dict[str, Demo] = {}
    with ExitStack() as stack:
        server = stack.enter_context(RecordingServer())
        http = stack.enter_context(httpx2.Client())

        def make(text: str, **given: Any) -> Demo:
            key = f"{text}{sorted(given.items())}"
            if key not in made:
                name = f"demo_{len(made)}"
                files = texts(model(text), settings(name, **given))
                folder = tmp_path_factory.mktemp(name)
                stack.enter_context(importable(files, folder))
                package = importlib.import_module(name)
                made[key] = Demo(package, files, server, http)
            return made[key]

        yield make
