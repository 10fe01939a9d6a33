"""Compare planned files with existing ones: manifests and drift."""

from __future__ import annotations

from generator.output.drift import (
    Cause,
    Drift,
    FileChanges,
    compare_package,
    compare_removed_package,
    plan_file_changes,
)
from generator.output.drift_report import (
    DriftEntry,
    DriftReport,
    RefusedInput,
    build_entry,
    diff_file,
)
from generator.output.manifest import (
    MANIFEST_NAME,
    Inputs,
    Manifest,
    build_manifest,
    digest,
    digest_files,
    digest_text,
    matches_digest,
    normalize_line_ends,
    parse_manifest,
    serialize_manifest,
)
from generator.output.portable_paths import find_path_conflict, find_path_fault

__all__ = [
    "MANIFEST_NAME",
    "Cause",
    "Drift",
    "DriftEntry",
    "DriftReport",
    "FileChanges",
    "Inputs",
    "Manifest",
    "RefusedInput",
    "build_entry",
    "build_manifest",
    "compare_package",
    "compare_removed_package",
    "diff_file",
    "digest",
    "digest_files",
    "digest_text",
    "find_path_conflict",
    "find_path_fault",
    "matches_digest",
    "normalize_line_ends",
    "parse_manifest",
    "plan_file_changes",
    "serialize_manifest",
]
