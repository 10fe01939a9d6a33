"""Import every module of some packages and build every decoder; print what cannot be done."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import msgspec


def probe(name: str) -> None:
    """Look through one package."""
    package = importlib.import_module(name)
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(package.__path__, f"{name}.")
    ]
    models = importlib.import_module(f"{name}.models")
    operation = importlib.import_module(f"{name}._runtime.operation").Operation
    kinds = {kind: getattr(models, kind) for kind in dir(models)}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, operation):
                for response in value.responses:
                    if response.get_type is not None:
                        kinds[f"{value.name} {response.status}"] = response.get_type()
    for label, kind in kinds.items():
        try:
            msgspec.json.Decoder(kind)
        except Exception as fault:  # noqa: BLE001  (whatever it is, it is told)
            sys.stdout.write(f"{name} {label}: {fault}\n")


for each in sys.argv[1:]:
    try:
        probe(each)
    except Exception as fault:  # noqa: BLE001  (whatever it is, it is told)
        sys.stdout.write(f"{each}: {type(fault).__name__}: {fault}\n")
