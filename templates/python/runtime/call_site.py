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


_MAX_REGISTERED = 1000
# What was shown, by file. Python's own registry, in the module of the caller, would keep the text
# of each warning for ever, and that contains values of the server.
_REGISTRIES: dict[str, dict[str | tuple[str, type[Warning], int], int]] = {}


def warn_of_response(warning: Warning) -> None:
    """Warn at the line of the user's program; what was shown before is forgotten at some time."""
    frame = inspect.currentframe()
    for _ in range(find_stacklevel() - 1):
        frame = frame and frame.f_back
    if frame is None:  # an interpreter without stack frames
        warnings.warn(warning, stacklevel=2)
        return
    file = frame.f_code.co_filename
    if sum(map(len, list(_REGISTRIES.values()))) >= _MAX_REGISTERED:
        _REGISTRIES.clear()
    warnings.warn_explicit(
        warning,
        type(warning),
        file,
        frame.f_lineno,
        str(frame.f_globals.get("__name__") or "<unknown>"),
        _REGISTRIES.setdefault(file, {}),
    )


def warn_deprecated(name: str) -> None:
    """Warn that an operation is deprecated; by default, once for each line that calls it."""
    message = f"{name} is deprecated"
    warnings.warn(message, DeprecationWarning, stacklevel=find_stacklevel())
