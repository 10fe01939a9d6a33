"""What a task needs from outside: the workspace, the date, a clock and a progress display."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.workspace import Workspace, find_workspace

ReportProgress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class RunContext:
    """The surroundings of a run.

    Attributes:
        current_folder: Returns the current folder; it fails if that was deleted.
        root: The folder of the workspace if the user named it, with --root.
        today: The date by which acceptances expire.
        clock: Returns seconds, for durations.
        report_progress: Called with what is being done now.
        allowed_folders: Folders outside the workspace that links in it may lead to (--allow-dir).
        headers: Headers of every download. They may be secret: they are kept and shown nowhere.
    """

    current_folder: Callable[[], Path]
    root: str | None
    today: date
    clock: Callable[[], float]
    report_progress: ReportProgress
    allowed_folders: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    def find_workspace(self) -> Workspace:
        """Return the workspace at `root`, or the nearest one from the current folder upward."""
        return find_workspace(self.current_folder(), self.root, self.allowed_folders)
