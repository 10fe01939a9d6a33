"""Valid names of versions and paths, and the rules of a target for its own names."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.record import record

_VERSION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9])?", re.ASCII)


@record
class NameRules:
    """The rules of a target for the names in its packages.

    Each rule takes a name and returns why it is not valid, in words that follow the name ("... is
    not a valid package name"), or None where it is valid.

    Attributes:
        distribution_fault: Checks the name under which a package is published.
        package_fault: Checks the name that programs import.
        package_version_fault: Checks the version of a package.
        method_fault: Checks the name of a method.
        propose: Returns a valid distribution name and a valid package name for any title.
    """

    distribution_fault: Callable[[str], str | None]
    package_fault: Callable[[str], str | None]
    package_version_fault: Callable[[str], str | None]
    method_fault: Callable[[str], str | None]
    propose: Callable[[str], tuple[str, str]]


def find_version_fault(version: str) -> str | None:
    """Return why `version` is not a valid file and folder name; None where it is."""
    if not _VERSION.fullmatch(version) or ".." in version or version in ("api", "lock"):
        return (
            "is not a valid version: use letters, digits, '.', '_', '+' and '-', "
            "at most 100 characters"
        )
    return None


def find_inner_path_fault(path: str) -> str | None:
    """Return why `path` is not a valid path inside a folder; None where it is."""
    parts = path.split("/")
    if not path.isprintable() or "\\" in path or ":" in path or len(path) > 1000:
        return "is not a valid path: separate names with '/'"
    if any(part in ("", ".", "..") for part in parts):
        return "is not inside its folder: use a relative path without '.' or '..'"
    return None
