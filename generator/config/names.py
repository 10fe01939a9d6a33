"""What versions and paths may be called, and the rules that a target has for its own names."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.record import record

_VERSION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9])?", re.ASCII)


@record
class NameRules:
    """What a target requires of the names in its packages.

    Each rule takes a name and returns why it cannot be used, in words that follow the name
    ("... is not a valid package name"), or None where it can. `distribution_fault` judges the name
    under which a package is published, `package_fault` the one that programs import,
    `package_version_fault` its version and `method_fault` the name of a method. `propose` makes a
    distribution and a package name from any title; both pass the rules.
    """

    distribution_fault: Callable[[str], str | None]
    package_fault: Callable[[str], str | None]
    package_version_fault: Callable[[str], str | None]
    method_fault: Callable[[str], str | None]
    propose: Callable[[str], tuple[str, str]]


def version_fault(version: str) -> str | None:
    """Why `version` cannot be the name of a file and a folder; None where it can."""
    if not _VERSION.fullmatch(version) or ".." in version or version in ("api", "lock"):
        return (
            "is not a valid version: use letters, digits, '.', '_', '+' and '-', "
            "at most 100 characters"
        )
    return None


def inner_path_fault(path: str) -> str | None:
    """Why `path` does not lead to something inside of a folder; None where it does."""
    parts = path.split("/")
    if not path.isprintable() or "\\" in path or ":" in path or len(path) > 1000:
        return "is not a valid path: use names with '/' between them"
    if any(part in ("", ".", "..") for part in parts):
        return "leads out of its folder: use a relative path without '.' or '..'"
    return None
