"""What planning a workspace yields, besides the plan of each folder."""

from __future__ import annotations

from dataclasses import dataclass

from generator.findings import Finding
from generator.tasks.plan_package import FolderPlan


@dataclass(frozen=True, slots=True)
class RejectedInput:
    """A description or an api.yaml from which nothing can be generated, with the reasons."""

    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class InputFindings:
    """Findings of a description or an api.yaml from which files can be generated."""

    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class StrayFiles:
    """Files below generated/ that are not in the folder of a package, by path from the root."""

    paths: tuple[str, ...]
    reason: str = "no description generates it"


Event = FolderPlan | RejectedInput | InputFindings | StrayFiles
