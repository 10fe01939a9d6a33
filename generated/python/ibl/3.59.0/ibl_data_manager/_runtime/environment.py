"""The arguments of a client from environment variables, only where a user asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import InvalidArgumentError


def environment(
    prefix: str,
    names: Iterable[str],
    *,
    one_of: Iterable[str] = (),
    given: Mapping[str, object] | None = None,
) -> dict[str, Any]:
    """Arguments by name from variables such as IBL_DATA_MANAGER_API_KEY for `api_key`.

    An empty variable counts as not set, and `given` arguments win. Raises InvalidArgumentError
    where none of the arguments `one_of` is either set or given.
    """
    found: dict[str, Any] = {**(given or {})}
    for name in names:
        if name not in found and (value := os.environ.get(variable(prefix, name))):
            found[name] = value
    wanted = [*one_of]
    if wanted and not any(name in found for name in wanted):
        variables = [variable(prefix, name) for name in wanted]
        what = "is not set" if len(variables) == 1 else "are all not set"
        raise InvalidArgumentError(f"{', '.join(variables)} {what}")
    return found


def variable(prefix: str, name: str) -> str:
    """The environment variable of an argument."""
    return f"{prefix}_{name}".upper().replace("-", "_").replace(".", "_")
