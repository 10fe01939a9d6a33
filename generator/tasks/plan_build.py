"""Plans a build: which packages are written, and which are skipped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from generator import pipeline
from generator.tasks.context import RunContext
from generator.tasks.events import Event, RejectedInput
from generator.tasks.plan_package import FolderPlan
from generator.tasks.plan_workspace import WorkspacePlanner
from generator.tasks.workspace_selection import Selection
from generator.workspace import Edit, Workspace


class EditedFiles(Enum):
    """What to do with files that were edited by hand."""

    SKIP_PACKAGE = "skip the package"
    OVERWRITE = "overwrite the files"
    MOVE = "move the files to generated/.kept"


@dataclass(frozen=True, slots=True)
class BuildStep:
    """One event of the build.

    Attributes:
        event: The plan of a folder, or what else there is to report.
        seconds: How long planning took.
        is_skipped: Whether the folder is left as it is, because files in it were edited by hand.
        moved: The path below generated/.kept of each file that is moved there.
    """

    event: Event
    seconds: float
    is_skipped: bool = False
    moved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """The steps of a build, and the edits that carry it out."""

    steps: tuple[BuildStep, ...]
    edits: tuple[Edit, ...]

    @property
    def is_complete(self) -> bool:
        """Whether no input was rejected and no package is skipped."""
        return not any(
            step.is_skipped or isinstance(step.event, RejectedInput)
            for step in self.steps
        )

    @property
    def has_changes(self) -> bool:
        """Whether a file is written or deleted."""
        return any(edit.write or edit.delete for edit in self.edits)

    def find_comparison(self, folder: Path) -> pipeline.Comparison | None:
        """Return the changes since the previous version for the package in a folder."""
        for step in self.steps:
            plan = step.event
            if isinstance(plan, FolderPlan) and plan.folder == folder and plan.since:
                return plan.since.comparison
        return None


def plan_build(
    workspace: Workspace,
    selection: Selection,
    context: RunContext,
    edited_files: EditedFiles = EditedFiles.SKIP_PACKAGE,
) -> BuildPlan:
    """Plan every selected package, and the removal of obsolete ones."""
    steps: list[BuildStep] = []
    edits: list[Edit] = []
    start = context.clock()
    for event in WorkspacePlanner(workspace, selection, context).plan():
        end = context.clock()
        is_skipped, moved = False, dict[str, str]()
        if isinstance(event, FolderPlan):
            is_skipped = (
                bool(event.edited_files) and edited_files is EditedFiles.SKIP_PACKAGE
            )
            if not is_skipped:
                edits.append(event.edit)
            if edited_files is EditedFiles.MOVE:
                moved, edit = _move_edited_files(workspace, event)
                edits.append(edit)
        steps.append(BuildStep(event, end - start, is_skipped, moved))
        start = context.clock()
    return BuildPlan(tuple(steps), tuple(edits))


def _move_edited_files(
    workspace: Workspace, plan: FolderPlan
) -> tuple[dict[str, str], Edit]:
    """Return the new path of each file edited by hand, and the edit that writes it there."""
    moved: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    for drift in plan.edited_files:
        name = workspace.find_free_name(f"{plan.name}/{drift.path}")
        moved[drift.path] = f"generated/.kept/{name}"
        contents[name] = plan.existing[drift.path]
    return moved, Edit(workspace.root / "generated/.kept", contents)
