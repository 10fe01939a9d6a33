"""Arguments of a client from environment variables, for `Client.from_env`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import InvalidArgumentError

# Arguments of every client, whatever schemes it has.
_CREDENTIALS = ("authorization", "auth")


def read_environment(
    prefix: str,
    names: Iterable[str],
    *,
    one_of: Iterable[str] = (),
    given: Mapping[str, object] | None = None,
) -> dict[str, Any]:
    """Return arguments by name from variables such as IBL_DATA_MANAGER_API_KEY for `api_key`.

    An empty variable counts as not set.

    Args:
        prefix: prefix of the variables.
        names: arguments that variables can set.
        one_of: arguments with credentials, one of which is required.
        given: arguments that take precedence; None counts as not given. If one of them is a
            credential, no variable with another credential is read.

    Raises InvalidArgumentError if no argument of `one_of` is set or given.
    """
    readable, required = [*names], [*one_of]
    credentials = {*required, *_CREDENTIALS}
    # None has a meaning for other arguments, such as no limit for `timeout`.
    may_be_none = {*(given or {})} - {*readable, *credentials}
    arguments = {
        name: value
        for name, value in (given or {}).items()
        if value is not None or name in may_be_none
    }
    has_credential = bool(credentials & arguments.keys())
    for name in readable:
        if name in arguments or (has_credential and name in credentials):
            continue
        if value := os.environ.get(build_variable_name(prefix, name)):
            arguments[name] = value
    if required and not any(name in arguments for name in required):
        variables = [build_variable_name(prefix, n) for n in required if n in readable]
        problem = "is not set" if len(variables) == 1 else "are not set"
        raise InvalidArgumentError(
            f"{', '.join(variables)} {problem}; set one or pass a credential"
        )
    return arguments


def build_variable_name(prefix: str, name: str) -> str:
    """Return the environment variable of an argument."""
    return f"{prefix}_{name}".upper().replace("-", "_").replace(".", "_")
