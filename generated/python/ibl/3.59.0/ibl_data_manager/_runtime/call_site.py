"""Warnings that point at the line of the user's program instead of a line in this package."""

from __future__ import annotations

import inspect
import warnings


def get_package_name(module: str) -> str:
    """Return the package that a module at the top of the runtime belongs to."""
    return module.rpartition(".")[0].removesuffix("._runtime")


PACKAGE = get_package_name(__name__)
"""The import name of the generated package, with the namespaces above it."""


def find_stacklevel() -> int:
    """Return the `stacklevel` that makes the caller's warning point outside of this package.

    Below a task of asyncio there are only frames of the event loop; the nearest line of the user is
    then the one that runs the loop. Without any line of the user, it is the outermost frame.
    """
    level = 0
    current = inspect.currentframe()
    frame = None if current is None else current.f_back
    while frame is not None and _is_internal(str(frame.f_globals.get("__name__"))):
        level += 1
        frame = frame.f_back
    return level + 1 if frame is not None else max(level, 1)


def _is_internal(module: str) -> bool:
    return module.partition(".")[0] == "asyncio" or (
        module == PACKAGE or module.startswith(f"{PACKAGE}.")
    )


def warn_deprecated(name: str) -> None:
    """Warn that an operation is deprecated; by default, once for each line that calls it."""
    message = f"{name} is deprecated"
    warnings.warn(message, DeprecationWarning, stacklevel=find_stacklevel())
