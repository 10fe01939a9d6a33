"""Warnings that point at the line of the user's program, not into this client."""

from __future__ import annotations

import inspect
import warnings


def package_of(module: str) -> str:
    """The package that a module of the runtime belongs to."""
    return module.rpartition(".")[0].removesuffix("._runtime")


_PACKAGE = package_of(__name__)


def depth() -> int:
    """How far above the function that asks the first frame outside of this client is."""
    found = 0
    asking = inspect.currentframe()
    frame = None if asking is None else asking.f_back
    while frame is not None:
        name = str(frame.f_globals.get("__name__"))
        if name != _PACKAGE and not name.startswith(f"{_PACKAGE}."):
            break
        found += 1
        frame = frame.f_back
    return found + 1


def warn_deprecated(name: str) -> None:
    """Say that an operation is deprecated: once for each line that calls it, by default."""
    message = f"{name} is deprecated"
    warnings.warn(message, DeprecationWarning, stacklevel=depth())
