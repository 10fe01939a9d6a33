"""lock.json: the origin and the digest of each added description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

LOCK_NAME = "lock.json"

_ABOUT = (
    "Written by 'oasmith add': where each description came from, its digest (with line feeds), and "
    "its info.version in full. 'oasmith check' compares."
)
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class LockEntry:
    """The entry of one description.

    `origin` is the path or URL that it was added from, and `info_version` its `info.version`.
    """

    file: str
    origin: str
    digest: str
    info_version: str


def serialize_lock(entries: Mapping[str, LockEntry]) -> str:
    """Return the text of lock.json for these entries by version."""
    versions = {
        version: {
            "digest": entry.digest,
            "file": entry.file,
            "info_version": entry.info_version,
            "origin": entry.origin,
        }
        for version, entry in entries.items()
    }
    value = {"about": _ABOUT, "format": _FORMAT, "versions": versions}
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def parse_lock(content: bytes) -> Mapping[str, LockEntry] | None:
    """Return the entries by version; None where the text is not a lock file of oasmith."""
    try:
        value = json.loads(content)
        if value["format"] != _FORMAT:
            return None
        entries = {
            version: LockEntry(
                entry["file"], entry["origin"], entry["digest"], entry["info_version"]
            )
            for version, entry in value["versions"].items()
        }
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    for entry in entries.values():
        texts = (entry.file, entry.origin, entry.digest, entry.info_version)
        if not all(isinstance(text, str) for text in texts) or "/" in entry.file:
            return None
    return entries
