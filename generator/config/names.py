"""What versions, distributions and packages may be called."""

from __future__ import annotations

import keyword
import re
import sys

_VERSION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9])?", re.ASCII)
# PEP 508, "Names".
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)
# PEP 440, "Public version identifiers", without an epoch.
_PEP440 = re.compile(
    r"(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?",
    re.ASCII,
)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)


# A folder cannot be called so on Windows.
_DEVICE = re.compile(r"con|prn|aux|nul|com[1-9]|lpt[1-9]", re.IGNORECASE)
# What every generated client imports: a package of that name would hide it.
_NEEDED = frozenset({"httpx2", "msgspec"})


def version_fault(version: str) -> str | None:
    """Why `version` cannot be the name of a file and a folder; None where it can."""
    if not _VERSION.fullmatch(version) or ".." in version or version in ("api", "lock"):
        return "is no version: letters, digits, '.', '_', '+' and '-', at most 100"
    return None


def distribution_fault(name: str) -> str | None:
    """Why `name` cannot name a distribution on PyPI (PEP 508); None where it can."""
    if not _DISTRIBUTION.fullmatch(name) or len(name) > 200:
        return "is no name of a distribution: letters, digits, '.', '_' and '-'"
    return None


def package_version_fault(version: str) -> str | None:
    """Why a package cannot have this version, in the normal form of PEP 440; None where it can."""
    if not _PEP440.fullmatch(version) or len(version) > 100:
        return "is no version of a package: one such as 5.0.0, 5.0.0rc1 or 5.0.0.post1 is wanted"
    return None


def inner_path_fault(path: str) -> str | None:
    """Why `path` does not lead to something inside of a folder; None where it does."""
    parts = path.split("/")
    if not path.isprintable() or "\\" in path or ":" in path or len(path) > 1000:
        return "is no path: names with '/' between them are wanted"
    if any(part in ("", ".", "..") for part in parts):
        return "leads elsewhere: a path from there downward is wanted, without '..'"
    return None


def identifier_fault(name: str) -> str | None:
    """Why `name` cannot be a name in a Python program; None where it can."""
    if not _IDENTIFIER.fullmatch(name) or len(name) > 200:
        return "is no Python identifier: letters, digits and '_', no digit first"
    if keyword.iskeyword(name):
        return "is a keyword of Python"
    return None


def method_fault(name: str) -> str | None:
    """Why a method of a client cannot be called `name`; None where it can."""
    if name.startswith("_"):
        return "begins with '_', as what is private does"
    return identifier_fault(name)


def package_fault(name: str) -> str | None:
    """Why a program cannot import a package called `name`; None where it can."""
    if name in sys.stdlib_module_names:
        return "is a module of Python's standard library"
    if name in _NEEDED:
        return "is a package that the client itself imports"
    if _DEVICE.fullmatch(name):
        return "is the name of a device on Windows"
    return identifier_fault(name)
