"""The steps of a change that is about to happen, so that the next run can end what one began."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "journal.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One folder, relative to the journal's base, and the staged one that takes its place.

    `inode` is the staged folder's: where the folder has it, the two have changed places already.
    With `whole` False the staged files go in place one by one.
    """

    folder: str
    stage: str
    inode: int
    whole: bool
    write: tuple[str, ...]
    delete: tuple[str, ...]


def note(bench: Path, steps: Sequence[Step]) -> None:
    """Writes the journal in one step: from here on the change is decided."""
    draft = bench / f"{NAME}.draft"
    draft.write_text(json.dumps([asdict(step) for step in steps]), encoding="utf-8")
    os.replace(draft, bench / NAME)


def noted(bench: Path) -> list[Step]:
    """The steps that an earlier run decided on and did not see to their end.

    A journal that leads out of its base was written by somebody else, and counts as none.
    """
    try:
        value = json.loads((bench / NAME).read_text(encoding="utf-8"))
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


def forget(bench: Path) -> None:
    """The change is done, or undone."""
    (bench / NAME).unlink(missing_ok=True)
