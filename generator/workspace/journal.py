"""Journal of a change, so that the next run can finish what an interrupted run began.

It is in the user's state folder, where no checkout can bring one along, and it names the folder of
the staged files, which has a random name, with its inode.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.workspace.errors import WorkspaceError


@dataclass(frozen=True, slots=True)
class Step:
    """One folder to replace.

    Attributes:
        folder: The folder, relative to the base of the journal.
        stage: The staged folder that replaces it, in the work folder.
        inode: The inode of the staged folder. If `folder` has it, the exchange is done.
        whole: Whether the folders are exchanged; otherwise files are moved one by one.
        write: The files to write, relative to the folder.
        delete: The files to delete, relative to the folder.
    """

    folder: str
    stage: str
    inode: int
    whole: bool
    write: tuple[str, ...]
    delete: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """What a run has begun.

    Attributes:
        work_folder: The name of the folder with the staged files, in the base.
        inode: Its inode.
        steps: What is left to do; empty before the first step and after the last one.
    """

    work_folder: str
    inode: int = 0
    steps: tuple[Step, ...] = ()


def write_journal(file: Path, journal: Journal) -> None:
    """Write the journal atomically. If it has steps, they will be finished, now or later."""
    draft = _draft_of(file)
    draft.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(draft, flags, 0o600), "w", encoding="utf-8") as opened:
        json.dump(asdict(journal), opened)
    os.replace(draft, file)


def read_journal(file: Path) -> Journal | None:
    """Return what an earlier run did not finish; None if there is nothing."""
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
        steps = [
            Step(
                **{
                    **step,
                    "write": tuple(step["write"]),
                    "delete": tuple(step["delete"]),
                }
            )
            for step in value["steps"]
        ]
        name, inode = value["work_folder"], value["inode"]
        if not isinstance(name, str) or not isinstance(inode, int):
            return None
        return Journal(name, inode, tuple(steps))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def delete_journal(file: Path) -> None:
    """Delete the journal: nothing is left to do or to remove."""
    _draft_of(file).unlink(missing_ok=True)
    file.unlink(missing_ok=True)


def _draft_of(file: Path) -> Path:
    return file.with_suffix(".draft")


def is_allowed(step: Step, allowed: Sequence[str]) -> bool:
    """Whether a step changes files only below the allowed folders, and never in `.git`."""
    outer = "" if step.folder == "." else f"{step.folder}/"
    paths = [f"{outer}{name}" for name in (*step.write, *step.delete)]
    if outer and not paths:
        paths = [f"{outer}nothing"]
    starts = tuple(f"{folder}/" if folder else "" for folder in allowed)
    return all(map(_stays_inside, (step.stage, *paths))) and all(
        path.startswith(starts) for path in paths
    )


def require_allowed(step: Step, base: Path, allowed: Sequence[str]) -> None:
    """Raise WorkspaceError if a step is not allowed."""
    if not is_allowed(step, allowed):
        raise WorkspaceError(
            f"refused to change {base / step.folder}: oasmith changes only "
            f"{', '.join(filter(None, allowed)) or base}, and never .git"
        )


def _stays_inside(path: str) -> bool:
    parts = path.replace(os.sep, "/").split("/")
    return (
        not os.path.isabs(path)
        and not {"..", "", "."} & set(parts)
        and not any(part.casefold() == ".git" for part in parts)
    )
