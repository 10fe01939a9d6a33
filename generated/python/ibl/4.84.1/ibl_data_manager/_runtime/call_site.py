"""Warnings that point at the line of the user's program, not into this client."""

from __future__ import annotations

import inspect
import warnings


def package_of(module: str) -> str:
    """Return the package that a module at the top of the runtime belongs to."""
    return module.rpartition(".")[0].removesuffix("._runtime")


PACKAGE = package_of(__name__)
"""The import name of the generated package, with the namespaces above it."""


def depth() -> int:
    """How far above the function that asks the first frame outside of this client is.

    In a task of asyncio the frames above are those of the event loop, and the line that runs it is
    the nearest of the user's; where there is none, it is the outermost frame.
    """
    found = 0
    asking = inspect.currentframe()
    frame = None if asking is None else asking.f_back
    while frame is not None and _is_between(str(frame.f_globals.get("__name__"))):
        found += 1
        frame = frame.f_back
    return found + 1 if frame is not None else max(found, 1)


def _is_between(module: str) -> bool:
    return module.partition(".")[0] == "asyncio" or (
        module == PACKAGE or module.startswith(f"{PACKAGE}.")
    )


def warn_deprecated(name: str) -> None:
    """Say that an operation is deprecated: once for each line that calls it, by default."""
    message = f"{name} is deprecated"
    warnings.warn(message, DeprecationWarning, stacklevel=depth())
