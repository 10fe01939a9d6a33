"""lock.json: where the descriptions beside it came from, and what they were."""

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
class Locked:
    """One description: its file, where it came from, its digest and its `info.version`."""

    file: str
    origin: str
    digest: str
    info_version: str


def lock_to_json(locked: Mapping[str, Locked]) -> str:
    """The text of lock.json for descriptions by version."""
    versions = {
        version: {
            "digest": entry.digest,
            "file": entry.file,
            "info_version": entry.info_version,
            "origin": entry.origin,
        }
        for version, entry in locked.items()
    }
    value = {"about": _ABOUT, "format": _FORMAT, "versions": versions}
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def lock_from_json(content: bytes) -> Mapping[str, Locked] | None:
    """The descriptions by version; None where the text is no lock that oasmith wrote."""
    try:
        value = json.loads(content)
        if value["format"] != _FORMAT:
            return None
        found = {
            version: Locked(
                entry["file"], entry["origin"], entry["digest"], entry["info_version"]
            )
            for version, entry in value["versions"].items()
        }
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    for entry in found.values():
        texts = (entry.file, entry.origin, entry.digest, entry.info_version)
        if not all(isinstance(text, str) for text in texts) or "/" in entry.file:
            return None
    return found
