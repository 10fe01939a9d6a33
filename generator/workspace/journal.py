"""Journal of a change, so that the next run can finish what an interrupted run began."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "journal.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One folder to replace.

    Attributes:
        folder: The folder, relative to the base of the journal.
        stage: The staged folder that replaces it.
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


def write_journal(work_folder: Path, steps: Sequence[Step]) -> None:
    """Write the journal atomically. From here on the change will be finished, now or later."""
    draft = work_folder / f"{NAME}.draft"
    draft.write_text(json.dumps([asdict(step) for step in steps]), encoding="utf-8")
    os.replace(draft, work_folder / NAME)


def read_journal(work_folder: Path) -> list[Step]:
    """Return the steps that an earlier run did not finish.

    A journal with a path outside its base was not written by oasmith and is ignored.
    """
    try:
        value = json.loads((work_folder / NAME).read_text(encoding="utf-8"))
        steps = [
            Step(
                **{
                    **step,
                    "write": tuple(step["write"]),
                    "delete": tuple(step["delete"]),
                }
            )
            for step in value
        ]
        return steps if all(map(_stays_inside, steps)) else []
    except (FileNotFoundError, ValueError, TypeError, KeyError, AttributeError):
        return []


def _stays_inside(step: Step) -> bool:
    paths = (step.folder, step.stage, *step.write, *step.delete)
    return all(
        not os.path.isabs(path)
        and not {"..", ""} & set(path.replace(os.sep, "/").split("/"))
        for path in paths
    )


def delete_journal(work_folder: Path) -> None:
    """Delete the journal: the change is complete, or was undone."""
    (work_folder / NAME).unlink(missing_ok=True)
