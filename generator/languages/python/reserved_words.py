"""Words that a generated name may not be, and the identifiers and file names that avoid them."""

from __future__ import annotations

import keyword
import re

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\Z", re.IGNORECASE)

# What the modules of a package import or define beside the names of an API.
CLASS_NAMES = frozenset(
    {
        "Annotated",
        "Any",
        "Decimal",
        "False",
        "Literal",
        "None",
        "OneOf",
        "Record",
        "TYPE_CHECKING",
        "True",
        "TypeAlias",
        "UNSET",
        "UUID",
        "UnsetType",
    }
)
RESOURCES = ("AsyncResource", "Resource")
CLIENT = (
    "aclose",
    "base_url",
    "bool",
    "builtins",
    "cached_property",
    "close",
    "float",
    "from_env",
    "httpx2",
    "int",
    "m",
    "options",
    "raw",
    "str",
    "stream",
    "with_options",
)
FIELDS = ("builtins", "dt", "msgspec")
# A module of `models/` becomes an attribute of that package, which has code of its own.
MODELS = ("dict", "getattr", "globals", "import_module", "list", "sorted", "str")
METHODS = ("builtins", "dt", "m")
ARGUMENTS = ("options", "self")
WEBHOOKS = (
    "OneOf",
    "PayloadError",
    "builtins",
    "bytes",
    "decode_payload",
    "dt",
    "m",
    "received",  # no longer imported, but a webhook of that name keeps its public name
    "str",
)
# The arguments of a client that do not come from security schemes or bound parameters.
CLIENT_ARGUMENTS = (
    "auth",
    "authorization",
    "base_url",
    "event_hooks",
    "headers",
    "http_client",
    "max_retries",
    "self",
    "strict",
    "timeout",
)


def identifier(name: str) -> str:
    """Return a name, with `_` appended if it is a keyword of Python.

    Raises:
        ValueError: if the name is not an identifier in ASCII; `naming` never proposes such a name.
    """
    if not _IDENTIFIER.match(name):
        raise ValueError(f"not an identifier: {name!r}")
    return f"{name}_" if keyword.iskeyword(name) else name


def file_stem(name: str) -> str:
    """Return a module name that every file system accepts.

    `_` is appended to the names of Windows devices, and the name is cut to 120 characters, so two
    different names can give the same one.
    """
    stem = identifier(name)[:120]
    return f"{stem}_" if _DEVICES.match(stem) else stem
