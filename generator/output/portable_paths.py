"""Check that relative paths can be written on any common file system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

# Names that Windows forbids are rejected everywhere: a package that is generated on one system is
# checked out on another.
_FORBIDDEN = frozenset('<>:"|?*\\')
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)]
)
_LONGEST_NAME = 255


def find_path_fault(path: str) -> str | None:
    """Return why `path` is not a portable relative path with forward slashes; None if it is."""
    if not path:
        return "it is empty"
    if path.startswith("/"):
        return "it is absolute"
    for name in path.split("/"):
        fault = _find_name_fault(name)
        if fault is not None:
            return fault
    return None


def find_path_conflict(paths: Iterable[str]) -> tuple[str, str] | None:
    """Return the first path that cannot be written together with the earlier ones, and why.

    Two paths that differ only in case or in Unicode composition are the same file on some systems,
    and a path cannot be both a file and a folder.
    """
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        fault = find_path_fault(path)
        if fault is not None:
            return path, fault
        key = _fold(path)
        if key in seen:
            return path, f"on some systems it is the same file as {seen[key]!r}"
        if key in folders:
            return path, f"{folders[key]!r} needs a folder of this name"
        seen[key] = path
        parent = key.rpartition("/")[0]
        while parent and parent not in folders:
            if parent in seen:
                return path, f"{seen[parent]!r} is a file"
            folders[parent] = path
            parent = parent.rpartition("/")[0]
    return None


def _fold(path: str) -> str:
    return path if path.isascii() and path.islower() else _fold_unicode(path)


def _fold_unicode(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _find_name_fault(name: str) -> str | None:
    if name in ("", ".", ".."):
        return "it has an empty, '.' or '..' segment"
    if not name.isprintable():
        return "it contains a character that is not printable"
    if not _FORBIDDEN.isdisjoint(name):
        return "it contains a character that Windows forbids"
    if name[-1] in " ." or name[0] == " ":
        return "a segment begins or ends with a space, or ends with a dot"
    if name.partition(".")[0].lower() in _DEVICES:
        return "a segment is the name of a Windows device"
    if len(name.encode()) > _LONGEST_NAME:
        return f"a segment is longer than {_LONGEST_NAME} bytes"
    return None
