"""The error of a task that does nothing because its input does not allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.tasks.plan_build import BuildPlan


class TaskRefusedError(Exception):
    """Nothing was done. The message says why.

    Attributes:
        findings: The findings that led to it.
        hint: What else to know, in one sentence.
        build: The build that is not possible.
    """

    def __init__(
        self,
        message: str,
        findings: tuple[Finding, ...] = (),
        *,
        hint: str = "",
        build: BuildPlan | None = None,
    ) -> None:
        super().__init__(message)
        self.findings = findings
        self.hint = hint
        self.build = build
