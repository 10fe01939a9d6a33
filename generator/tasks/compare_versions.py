"""Compares two versions of an API."""

from __future__ import annotations

from dataclasses import dataclass

from generator import pipeline
from generator.config import (
    ApiConfig,
    find_expired_acceptances,
    find_unused_change_acceptances,
)
from generator.findings import Finding, Level
from generator.tasks.context import RunContext
from generator.tasks.find_description import Description, find_base, find_version
from generator.tasks.refusal import TaskRefusedError


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """The changes between two versions.

    Attributes:
        comparison: The changes.
        findings: The errors of both descriptions, then findings about accepted changes.
    """

    comparison: pipeline.Comparison
    findings: tuple[Finding, ...]


def compare_versions(old: str, new: str, context: RunContext) -> VersionComparison:
    """Compare the versions that two arguments name.

    Raises:
        TaskRefusedError: One of them cannot be read.
    """
    context.report_progress(f"reading {old}")
    sides = find_version(old, context), find_version(new, context)
    return _compare_descriptions(*sides, f"between {old} and {new}", context)


def compare_with_base(
    api: str, revision: str, context: RunContext
) -> VersionComparison | None:
    """Compare the newest version of an API in a git revision with its newest version now.

    Returns:
        None if the revision has no description of the API.

    Raises:
        TaskRefusedError: One of them cannot be read.
    """
    context.report_progress(f"reading {api}")
    base, newest = find_base(api, revision, context)
    if base is None:
        return None
    return _compare_descriptions(base, newest, f"since {revision}", context)


def _compare_descriptions(
    old: Description, new: Description, span: str, context: RunContext
) -> VersionComparison:
    before, errors, _ = _read_version(old)
    after, more_errors, config = _read_version(new, errors)
    context.report_progress(f"comparing {old.source.name} with {new.source.name}")
    accepted, today = config.accepted_changes, context.today
    comparison, used = pipeline.compare_versions(before, after, accepted, today)
    return VersionComparison(
        comparison,
        (
            *more_errors,
            *find_expired_acceptances(accepted, today),
            *find_unused_change_acceptances(accepted, used, span),
        ),
    )


def _read_version(
    description: Description, earlier: tuple[Finding, ...] = ()
) -> tuple[pipeline.Version, tuple[Finding, ...], ApiConfig]:
    """Read one side; return it with its errors after the `earlier` ones, and its settings."""
    if description.config is None:
        config = pipeline.default_config("client", None)
    elif description.config.failed or description.config.value is None:
        findings = (*earlier, *description.config.findings)
        raise TaskRefusedError("", findings)
    else:
        config = description.config.value
    version = pipeline.read_version(description.source, config)
    errors = tuple(f for f in version.findings if f.level is Level.ERROR)
    findings = (*earlier, *errors)
    if version.value is None:
        raise TaskRefusedError("", findings)
    return version.value, findings, config
