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
from generator.output.drift_report import (
    DriftReport,
    Entry,
    Refused,
    difference,
    entry_of,
)
from generator.output.manifest import (
    MANIFEST_NAME,
    Inputs,
    Manifest,
    describe,
    digest,
    digest_of_files,
    digest_of_text,
    from_json,
    is_text_of,
    to_json,
    with_line_feeds,
)
from generator.output.paths import path_fault, set_fault

__all__ = [
    "MANIFEST_NAME",
    "Cause",
    "Changes",
    "Drift",
    "DriftReport",
    "Entry",
    "Inputs",
    "Manifest",
    "Refused",
    "changes",
    "compare",
    "compare_gone",
    "describe",
    "difference",
    "digest",
    "digest_of_files",
    "digest_of_text",
    "entry_of",
    "from_json",
    "is_text_of",
    "path_fault",
    "set_fault",
    "to_json",
    "with_line_feeds",
]
