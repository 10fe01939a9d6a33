"""Planned files against found ones: the manifest of a generated package, and drift from it."""

from __future__ import annotations

from generator.output.drift import (
    Cause,
    Changes,
    Drift,
    changes,
    compare,
    compare_gone,
)
from generator.output.manifest import (
    MANIFEST_NAME,
    Inputs,
    Manifest,
    describe,
    digest,
    digest_of_files,
    from_json,
    to_json,
)
from generator.output.paths import path_fault, set_fault

__all__ = [
    "MANIFEST_NAME",
    "Cause",
    "Changes",
    "Drift",
    "Inputs",
    "Manifest",
    "changes",
    "compare",
    "compare_gone",
    "describe",
    "digest",
    "digest_of_files",
    "from_json",
    "path_fault",
    "set_fault",
    "to_json",
]
