"""The arguments of a client from environment variables, only where a user asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import InvalidArgumentError

# Of every client, whatever schemes it has.
_CREDENTIALS = ("authorization", "auth")


def read_environment(
    prefix: str,
    names: Iterable[str],
    *,
    one_of: Iterable[str] = (),
    given: Mapping[str, object] | None = None,
) -> dict[str, Any]:
    """Arguments by name from variables such as IBL_DATA_MANAGER_API_KEY for `api_key`.

    An empty variable counts as not set, None as not given, and `given` arguments win; where a
    credential is given, no other is read. Raises InvalidArgumentError where none of the arguments
    `one_of` is either set or given.
    """
    found = {n: value for n, value in (given or {}).items() if value is not None}
    known, wanted = [*names], [*one_of]
    credentials = {*wanted, *_CREDENTIALS}
    closed = credentials if credentials & found.keys() else set[str]()
    # None has a meaning for other arguments, such as no limit for `timeout`.
    kept = {n: v for n, v in (given or {}).items() if n not in {*known, *credentials}}
    found = kept | found
    for name in known:
        if name in found or name in closed:
            continue
        if value := os.environ.get(variable(prefix, name)):
            found[name] = value
    if wanted and not any(name in found for name in wanted):
        variables = [variable(prefix, name) for name in wanted if name in known]
        what = "is not set" if len(variables) == 1 else "are all not set"
        raise InvalidArgumentError(f"{', '.join(variables)} {what}")
    return found


def variable(prefix: str, name: str) -> str:
    """The environment variable of an argument."""
    return f"{prefix}_{name}".upper().replace("-", "_").replace(".", "_")
