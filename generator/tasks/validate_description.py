"""Collects the findings of a description."""

from __future__ import annotations

from dataclasses import dataclass

from generator import pipeline
from generator.config import accept
from generator.findings import Finding, sort_findings
from generator.tasks.apply_strict import apply_strict
from generator.tasks.context import RunContext
from generator.tasks.find_description import ReadAccess, find_description


@dataclass(frozen=True, slots=True)
class Validation:
    """The findings of one description that its api.yaml does not accept."""

    name: str
    findings: tuple[Finding, ...]


def validate_description(
    argument: str, context: RunContext, access: ReadAccess, *, is_strict: bool
) -> Validation:
    """Return the findings of a description, and of its api.yaml."""
    context.report_progress(f"reading {argument}")
    description = find_description(argument, context, access)
    findings = sort_findings(pipeline.load(description.source).findings)
    if description.config is not None:
        if description.config.value is not None:
            findings, _ = accept(findings, description.config.value)
        findings = (*description.config.findings, *findings)
    findings = apply_strict(findings, is_strict=is_strict)
    return Validation(description.source.name, findings)
