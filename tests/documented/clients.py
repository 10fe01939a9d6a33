"""Generated packages of the same name, imported by path, one version at a time."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

GENERATED = Path(__file__).parents[2] / "generated" / "python" / "ibl"

_imported: dict[Path, dict[str, ModuleType]] = {}


@contextmanager
def imported(folder: Path, package: str) -> Iterator[ModuleType]:
    """The package in `folder`, the only one of its name while the context lasts.

    A client loads its parts when they are first used, so calls have to be made inside.
    """
    outside = _take_out(package)
    sys.modules.update(_imported.get(folder, {}))
    sys.path.insert(0, str(folder))
    writes_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    importlib.invalidate_caches()
    try:
        module = importlib.import_module(package)
        assert Path(str(module.__file__)).is_relative_to(folder)
        yield module
    finally:
        sys.dont_write_bytecode = writes_bytecode
        sys.path.remove(str(folder))
        _imported[folder] = _take_out(package)
        sys.modules.update(outside)


def _take_out(package: str) -> dict[str, ModuleType]:
    names = [n for n in sys.modules if n == package or n.startswith(f"{package}.")]
    return {name: sys.modules.pop(name) for name in names}
