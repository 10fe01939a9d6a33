"""Run in a fresh interpreter beside a generated package: imports all of it and reports on it.

Prints one JSON object: modules imported, decoders built, and the methods of each client.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
from typing import Any

import msgspec


def methods(client: Any) -> dict[str, list[str]]:
    """The public methods below each attribute of a client that holds operations."""
    found = {}
    for name in dir(type(client)):
        if name.startswith("_") or inspect.isfunction(getattr(type(client), name)):
            continue
        resource = getattr(client, name)
        members = inspect.getmembers(type(resource), inspect.isfunction)
        names = [m for m, _ in members if not m.startswith("_")]
        if names:  # `raw` and `stream` have none
            found[name] = names
    return found


def main(name: str) -> None:
    """Report on the package called `name`."""
    package = importlib.import_module(name)
    modules = [m.name for m in pkgutil.walk_packages(package.__path__, f"{name}.")]
    loaded = [importlib.import_module(module) for module in modules]

    models = importlib.import_module(f"{name}.models")
    decoders = 0
    for model in dir(models):
        msgspec.json.Decoder(getattr(models, model))
        decoders += 1

    operation = importlib.import_module(f"{name}._runtime.operation")
    descriptors = [
        value
        for module in loaded
        for value in vars(module).values()
        if isinstance(value, operation.Operation)
    ]
    for descriptor in descriptors:
        for response in descriptor.responses:
            if response.get_type is not None:
                msgspec.json.Decoder(response.get_type())
                decoders += 1

    report = {
        "modules": len(modules),
        "decoders": decoders,
        "descriptors": sorted({(d.method, d.path) for d in descriptors}),
        "sync": methods(package.Client()),
        "async": methods(package.AsyncClient()),
        "called": {d.name: [d.method, d.path] for d in descriptors},
    }
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
